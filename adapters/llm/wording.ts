/** A language model as the bot's pen: words a decided reply, or translates for staff. */
import { storable } from '../../bot/storable.ts';
import type { Wording } from '../../bot/wording.ts';
import { TRANSLATE, WORD } from '../../prompts/wording.ts';
import { mask } from './mask.ts';
import type { LlmSettings } from './settings.ts';
import type { Vendor } from './vendor.ts';

/** Longer texts are not worth a guest's wait. */
const LONGEST = 2000;

export function llmWording(vendor: Vendor, when: LlmSettings['wording']): Wording {
  /** What identifies a guest stays here: the model sees placeholders, and has to give each of them back. */
  async function through(
    task: string,
    { text, ...rest }: { text: string; language: string; mood?: string },
    signal: AbortSignal,
  ): Promise<string> {
    if (text.length > LONGEST) throw new Error('llm: the text is too long');
    const masked = mask(text);
    const data = JSON.stringify({ ...rest, text: masked.text });
    return vendor.once(JSON.stringify([task, data, text]), async () => {
      const lines = [
        { role: 'system' as const, content: task },
        { role: 'user' as const, content: data },
      ];
      const answer = storable((await vendor.ask(lines, signal)).trim());
      if (!answer) throw new Error('llm: no words came');
      if (!masked.keptIn(answer)) throw new Error('llm: a placeholder was lost');
      return masked.unmask(answer);
    });
  }

  return {
    when,
    word: ({ draft, ...rest }, signal) => through(WORD, { ...rest, text: draft }, signal),
    translate: (text, language, signal) => through(TRANSLATE, { language, text }, signal),
  };
}
