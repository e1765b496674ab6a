import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Phrases, Say } from './phrases.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

export type { Say };

/** The languages the bot speaks by itself. To add one: a file like the others, and a line here. */
const LANGUAGES: Record<string, Phrases> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
  ja,
  ko,
};

/** The language the bot answers in: the guest's where it speaks it, else English. */
export function spoken(language: string | null): string {
  return language && language in LANGUAGES ? language : 'en';
}

/** The sentence in this language. */
export function say(language: string | null, sentence: Say): string {
  const phrases = LANGUAGES[spoken(language)] as Phrases;
  const phrase = phrases[sentence.say] as (p?: unknown) => string;
  return phrase('with' in sentence ? sentence.with : undefined);
}

/** Everything the bot says by itself in this language, with blanks for what differs; null: it does not speak it. */
export function sentences(language: string): string[] | null {
  const phrases = LANGUAGES[language];
  if (!phrases) return null;
  const said = Object.values(phrases).map((phrase) => (phrase as (p: unknown) => unknown)(BLANKS));
  return said.filter((text) => typeof text === 'string');
}
const BLANKS = new Proxy({}, { get: () => ' ' });
