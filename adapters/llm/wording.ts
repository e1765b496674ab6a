/** A language model as the bot's pen: words a decided reply, or translates for staff. */
import { z } from 'zod';
import type { Wording } from '../../bot/model/wording.ts';
import { storable } from '../../bot/storable.ts';
import { ANSWER, TRANSLATE, WORD } from '../../prompts/wording.ts';
import { mask } from './mask.ts';
import type { LlmSettings } from './settings.ts';
import { formatOf, type Vendor } from './vendor.ts';

/** Longer texts are not worth a guest's wait. */
const LONGEST = 2000;

const answerSchema = z.object({ text: z.string(), ids: z.array(z.string()) });
const ANSWER_SCHEMA = z.toJSONSchema(answerSchema);

export function llmWording(
  vendor: Vendor,
  { wording: when, output }: Pick<LlmSettings, 'wording' | 'output'>,
): Wording {
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
    /** What identifies a guest is no part of a question: it stays a placeholder, and no answer may have it. */
    answer({ question, ...rest }, signal) {
      const data = JSON.stringify({ ...rest, question: mask(question).text.slice(0, LONGEST) });
      return vendor.once(JSON.stringify([ANSWER, data]), async () => {
        const lines = [
          { role: 'system' as const, content: ANSWER },
          { role: 'user' as const, content: data },
        ];
        const content = await vendor.ask(lines, signal, formatOf(output, 'answer', ANSWER_SCHEMA));
        const { text, ids } = answerSchema.parse(JSON.parse(content));
        return { text: storable(text), ids };
      });
    },
    word: ({ draft, ...rest }, signal) => through(WORD, { ...rest, text: draft }, signal),
    translate: (text, language, signal) => through(TRANSLATE, { language, text }, signal),
  };
}
