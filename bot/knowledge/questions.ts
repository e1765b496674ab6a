import type { Analysis, IntentName } from '../../nlp/taxonomy.ts';
import { alike } from './search.ts';
import { questionWords, type Words, wordingKey } from './words.ts';

/** One question of perhaps several in a turn, in the order they were asked. */
export type Question = Words & {
  /** The guest's own words. */
  text: string;
  intent: IntentName;
  /** Only a question if the hotel knows the answer: a greeting or a request in the form of one. */
  unsure: boolean;
};

/** Where a text falls into parts that may each ask something. */
const CUT =
  /[\n?？。！!；;]+|[，,]|(?<=[吗呢嗎\s])(?=还有|另外|以及|還有)|(?=顺便|順便)|\s(?=(?:and|also) (?:is|are|do|does|can|could|what|when|where|which|how|the)\b)/i;
/** "健身房呢", "and the gym?" ask the same of another thing. */
const LIKEWISE = /呢\s*$|^\s*(?:and|what about|how about)\b|は$|는요$|은요$/i;
/** The form of a question, whatever it is about. */
const ASKING =
  /吗|嗎|么$|(?<!着|[我正还還]在[^，。]{0,6})呢$|问下|问一下|想问|请问|問下|請問|什么|什麼|怎|咋|哪|几|幾|多少|多久|多远|谁|誰|有没有|有沒有|会不会|會不會|是不是|要不要|能不能|可不可以|是否|[行成好]不|\b(?:what|when|where|who|which|how|can|could|do|does|is|are|may)\b|ですか|ますか|何|どこ|いつ|나요|까요|어디|언제|뭐/i;
export const asks = (text: string): boolean => /[?？]/.test(text) || ASKING.test(text);
const SMALL = /^chat\.(?:greeting|other|affirm)$/;

/**
 * The questions of a turn. A part that names nothing ("多少钱") asks of what was spoken of before it, in
 * this turn or in the guest's last words.
 * @param before what the guest said last, where that was a moment ago
 * @param intentsOf reads one part
 */
export function questionsIn(
  { text, analysis, before }: { text: string; analysis: Analysis; before?: string | undefined },
  intentsOf: (part: string) => IntentName[],
): Question[] {
  const named = analysis.intents.map((i) => i.intent);
  // Most messages ask nothing: they are not read part by part.
  if (!named.some(isQuestion) && !ASKING.test(text)) return [];
  const parts = text.split(CUT).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const questions: Question[] = [];
  let spokenOf: Words = before ? questionWords(before) : { terms: [], facets: [] };
  for (const part of parts) {
    const intents = parts.length > 1 ? intentsOf(part) : named;
    const words = inherited(part, spokenOf);
    const asked = intents.find(isQuestion) ?? maybe(part, words, intents);
    if (asked)
      questions.push({ text: part.trim(), intent: asked, unsure: isUnsure(asked), ...words });
    if (words.terms.length) spokenOf = words;
  }
  const whole = named.find(isQuestion);
  if (whole && questions.every((q) => q.unsure)) {
    questions.push({ text: text.trim(), intent: whole, unsure: false, ...questionWords(text) });
  }
  return questions;
}

const isUnsure = (intent: IntentName) => !isQuestion(intent) && intent !== 'chat.other';
const isQuestion = (intent: IntentName) => intent.startsWith('question.');

/** What no intent calls a question may be one: the hotel's knowledge will tell. */
function maybe(part: string, { facets }: Words, intents: IntentName[]): IntentName | undefined {
  if (!ASKING.test(part)) return undefined;
  return intents.find(
    (intent) => SMALL.test(intent) || (intent.startsWith('request.') && facets.length > 0),
  );
}

function inherited(part: string, before: Words): Words {
  const words = questionWords(part);
  if (!words.terms.length && words.facets.length) return { ...words, terms: before.terms };
  if (!words.facets.length && LIKEWISE.test(part)) return { ...words, facets: before.facets };
  return words;
}

/** A text with what it asks. */
export type Worded = Words & { text: string };
export const worded = (text: string): Worded => ({ text, ...questionWords(text) });

/** Whether these words (of a ticket, say) ask the same. */
export const isSame = (question: Worded, words: string): boolean =>
  words.split(CUT).some((part) => isOne(question, worded(part)));

/** Whether two questions are one: most of the words, and the same asked of them. */
export function isOne(a: Worded, b: Worded): boolean {
  if (!a.terms.length || !b.terms.length) return wordingKey(a.text) === wordingKey(b.text);
  return alike(a, b) >= ONE_QUESTION;
}
/** Two thirds of the words and the same facets (see `alike`). */
const ONE_QUESTION = 0.9;

/** The guest's words where they can be said back: short, and no address of any kind. */
export const quotable = (text: string): string | null =>
  text.length <= 40 && !/\w[.:/]\S/.test(text) ? text : null;
