/**
 * The promise guard: reads what a model has worded before a guest does. A model never decides, so its text
 * may hold no number, link, promise or word of command that rules or staff have not granted.
 */
import { ANSWER, TRANSLATE, WORD } from '../../prompts/wording.ts';
import { isStrange, isTold, PART } from './house-words.ts';
import { OFF_LIMITS } from './off-limits.ts';
import { baseOf, PROMISES } from './promises.ts';

export type Granted = {
  /** What the bot would say by itself, and the hotel's own entries that the text rests on. */
  sources: string[];
  /** What the guest wrote, where the model has seen it: an obedient model repeats what it was told to say. */
  asked?: string;
  /** Of the guest's own words, what `sources` say back: they grant nothing. */
  quoted?: string[];
  /** Addresses of the hotel's own that a guest may be given in any sentence: where to write a review. */
  links?: string[];
  /** The language that the guest is to read. */
  language: string;
};

/** @returns why a guest must not read the text, or null where it is fit */
export function unfit(text: string, granted: Granted): string | null {
  const { quoted = [] } = granted;
  const sources = plain(without(granted.sources.join('\n'), quoted));
  const links = granted.links ?? [];
  const read = plain(without(without(text, quoted), links));
  if (!read.trim()) return 'empty';
  if (read.length > LONGEST_RATIO * sources.length + LONGEST_MORE) return 'long';
  if (MARKUP.test(read) || SPELLED.test(read)) return 'markup';
  if (!isIn(read, granted.language) || foreign(read, granted.language, sources)) return 'language';
  if (linksIn(read).some((link) => !sources.toLowerCase().includes(link))) return 'link';
  const amounts = amountsIn(sources);
  if (amountsIn(read).some((amount) => !amounts.includes(amount))) return 'number';
  for (const [kind, words] of KINDS) {
    if (saysElse(read, sources, words, granted.language)) return kind;
  }
  if (namesIn(read, granted.language).some((name) => !sources.includes(name))) return 'name';
  if (isStrange(read, sources, granted.language)) return 'strange';
  if (echoes(read, OWN_ORDERS, sources, LEAK)) return 'leak';
  if (granted.asked && echoes(read, plain(granted.asked), sources)) return 'echo';
  return null;
}

/** What our own words promise or do is granted for what they say it of, and for nothing else. */
function saysElse(text: string, sources: string, words: RegExp, language: string): boolean {
  if (!words.test(text)) return false;
  const granted = sources.split(PART).filter((part) => words.test(part));
  const parts = text.split(PART).filter((part) => words.test(part));
  // A phrase that runs over a comma is of the whole text, and of all our words.
  if (!parts.length || !granted.length) return !words.test(sources);
  return parts.some((part) => !granted.some((own) => isTold(part, own, language)));
}

const without = (text: string, quoted: string[]) =>
  quoted.reduce((rest, words) => rest.replaceAll(words, ''), text);

const KINDS = [...Object.entries(PROMISES), ...Object.entries(OFF_LIMITS)];

/** As a person reads it: no invisible characters, no spaces that pull a Chinese word apart. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');

/** Wording may be warmer than ours, and other languages are longer. */
const LONGEST_RATIO = 3;
const LONGEST_MORE = 60;
const MARKUP =
  /[<>{}⟦⟧`|\\#*=_]|\b(?:system|prompt|instructions?|JSON)\b|系统提示|系統提示|提示词|指令|(?:[.-]+ ){2}[.-]/iu;
/** "f.r.e.e", "W A N G": nobody writes to a guest like that. */
const SPELLED = /(?<!\p{L})(?:\p{Script=Latin}[\s.·-]){3,}\p{Script=Latin}(?!\p{L})/u;

const LINK =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\w+|\b[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?!m\b)[a-z]{2,}\b\S*/giu;
export const linksIn = (text: string) =>
  [...text.matchAll(LINK)].map(([link]) => link.toLowerCase());

/** 12:30, 1,000 and 十五分钟 alike: each run of digits, and Chinese numerals before a unit. */
const NUMBER =
  /\d+|[零一二两兩三四五六七八九十百千万萬半]+(?=\s*(?:分[钟鐘]|小[时時]|[点點]|天|晚|倍|成|折|[号號]|[层層]|楼|樓))|[二两兩三四五六七八九十]+(?=[条條个個位份张張瓶间間])/gu;
export const numbersIn = (text: string) => [...text.matchAll(NUMBER)].map(([number]) => number);

/** The same amounts, however they are written: 07:00 and 7:00, "two" and 2, 十五分钟 and 15 分钟. */
const amountsIn = (text: string): string[] => [
  ...numbersIn(text).map(amountOf),
  ...[...text.matchAll(SPOKEN)].map(([word]) => `${ENGLISH.indexOf(word.toLowerCase()) + 2}`),
];
// biome-ignore format: one list
const ENGLISH = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const SPOKEN = new RegExp(`\\b(?:${ENGLISH.join('|')})\\b`, 'gi');

const DIGITS = '零一二三四五六七八九';
/** Chinese numerals up to 99 in figures; what is larger, or a half, stays as it is written. */
function amountOf(number: string): string {
  if (/^\d+$/.test(number)) return `${Number(number)}`;
  const [, tens, ones] =
    number.replace(/[两兩]/, '二').match(/^(?:(.?)十)?([^十半百千万萬]?)$/) ?? [];
  if (tens === undefined && !ones) return number;
  const ten = tens === undefined ? 0 : tens === '' ? 1 : DIGITS.indexOf(tens);
  return `${10 * ten + (ones ? DIGITS.indexOf(ones) : 0)}`;
}

const SCRIPTS: Record<string, RegExp> = {
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
};
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}]/u;

function isIn(text: string, language: string): boolean {
  const script = SCRIPTS[baseOf(language)];
  return script ? script.test(text) : /\p{Script=Latin}/u.test(text) && !OTHER_SCRIPT.test(text);
}

/** In a language of another script, a sentence in Latin letters that our own words do not have. */
function foreign(text: string, language: string, sources: string): boolean {
  if (!SCRIPTS[baseOf(language)]) return false;
  const runs = text.match(/[\p{Script=Latin}'’]+(?: [\p{Script=Latin}'’]+){2,}/gu) ?? [];
  return runs.some((run) => !sources.includes(run));
}

/** Languages that write only names with a capital inside a sentence. */
const NAMES_ALONE = ['en', 'fr', 'es', 'pt', 'nl'];
const NAME =
  /(?<=[\p{Ll}\d,;)] ?['’"“]?)(?<!\p{L})(?!I\b|Wi-?Fi|AC\b|TV\b)\p{Lu}[\p{L}'’]+|(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;
const SHOUTED = /\b(?!WI-?FI\b)[A-Z][A-Z\d-]{2,}\b/g;
function namesIn(text: string, language: string): string[] {
  const names = NAMES_ALONE.includes(baseOf(language)) ? text.matchAll(NAME) : [];
  return [...names, ...text.matchAll(SHOUTED)].map(([name]) => name);
}

/** Latin words in a row, or Chinese characters in a row, that the guest wrote and our sources do not say. */
const RUN = 3;
const HAN_RUN = 4;
/** Of what a model was told itself, more words in a row are no chance. */
const LEAK = 5;
const OWN_ORDERS = [WORD, TRANSLATE, ANSWER].join('\n');

function echoes(text: string, asked: string, sources: string, run = RUN): boolean {
  const known = ` ${words(sources).join(' ')} `;
  const said = ` ${words(asked).join(' ')} `;
  const own = words(text);
  for (let i = 0; i + run <= own.length; i++) {
    const row = ` ${own.slice(i, i + run).join(' ')} `;
    if (said.includes(row) && !known.includes(row)) return true;
  }
  const han = [...text.replace(/[^\p{Script=Han}]/gu, '')];
  for (let i = 0; i + HAN_RUN <= han.length; i++) {
    const row = han.slice(i, i + HAN_RUN).join('');
    if (asked.includes(row) && !sources.includes(row)) return true;
  }
  return false;
}

const words = (text: string) => text.toLowerCase().match(/[\p{Script=Latin}\d'’]+/gu) ?? [];
