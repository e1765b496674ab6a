/** Which figures are shown, and of which part of the labelled texts. */
import type { Figures } from './interval.ts';
import { type Gold, type Said, score } from './score.ts';

export type Pair = readonly [gold: Gold, said: Said];
export type Slice = { name: string; keep: (gold: Gold) => boolean };

/** The figures of the accuracy card, in its order. */
export function figuresOf(pairs: Pair[]): Figures {
  const all = score(pairs);
  return {
    'sentiment, accuracy': all.sentiment.accuracy,
    'intents, micro-F1': all.intents.f1,
    'intents, exact set': all.intents.exact,
    'aspects with polarity, micro-F1': all.aspects.f1,
    'preferences, micro-F1': all.preferences.f1,
    'hidden preferences, F1': all.preferences_hidden.f1,
    'severity, exact': all.severity.exact,
    'severity, within one': all.severity.within_1,
    'emergency, recall': all.emergency.recall,
    'emergency, precision': all.emergency.precision,
    'slots, micro-F1': all.slots.f1,
    'language, accuracy': all.lang.accuracy,
  };
}

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];

export const PARTS: Slice[] = [
  { name: 'all', keep: () => true },
  ...LANGUAGES.map((lang): Slice => ({ name: lang, keep: (gold) => gold.lang === lang })),
  { name: 'other', keep: (gold) => !LANGUAGES.includes(gold.lang) },
  { name: 'message', keep: (gold) => gold.kind === 'message' },
  { name: 'review', keep: (gold) => gold.kind === 'review' },
];

const saysIn = (words: RegExp) => (gold: Gold) => words.test(gold.text.toLowerCase());

const PRAISE =
  /好|棒|赞|厉害|贴心|感谢|谢谢|惊喜|great|lovely|nice|perfect|wonderful|fantastic|thanks|brilliant/u;

/** Phenomena by plain marks in the text (and, for irony, praise in what is labelled negative). */
export const PHENOMENA: Slice[] = [
  {
    name: 'negation',
    keep: saysIn(
      /不|没|没有|无|唔|冇|別|别|\bnot\b|n['’]t\b|\bno\b|\bnever\b|without|ない|않|안 /u,
    ),
  },
  {
    name: 'retraction',
    keep: saysIn(
      /算了|不用了|不需要了|不必了|取消|撤|改主意|never ?mind|forget (?:it|about)|no longer|cancel|scrap|instead|actually/u,
    ),
  },
  {
    name: 'irony',
    keep: (gold) => gold.sentiment === 'negative' && PRAISE.test(gold.text.toLowerCase()),
  },
  {
    name: 'third person',
    keep: saysIn(
      /朋友|同事|别人|人家|他们|老板|客户|听说|隔壁|friend|colleague|someone|neighbou?r|they (?:say|said)|my boss/u,
    ),
  },
  {
    name: 'code-mixing',
    keep: (gold) =>
      /\p{Script=Han}/u.test(gold.text) && (gold.text.match(/[a-z]{2,}/gi) ?? []).length >= 2,
  },
];
