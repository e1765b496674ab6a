/** Asked of every message as it comes in: one table, where a whole analysis takes a hundred times as long. */
import { detectLanguage } from './language.ts';
import { INTENT_RULES } from './lexicon/intents.ts';
import { read } from './text.ts';

const LONGEST = 200;
const RULE = INTENT_RULES.find((rule) => rule.intent === 'chat.human');

/** Whether a short text asks for a person. A long one may say so in passing: the analysis decides. */
export function wantsPerson(text: string): boolean {
  if (text.length > LONGEST) return false;
  const reading = read(text, detectLanguage(text));
  return Boolean(RULE?.says.test(reading.text) && !RULE.unless?.test(reading.text));
}
