/**
 * The promise guard: reads what a model has worded before a guest does. A model never decides, so its text
 * may hold no number, link, promise or word of command that rules or staff have not granted.
 */
import { PROMISES } from './promises.ts';

export type Granted = {
  /** What the bot would say by itself, and the hotel's own entries that the text rests on. */
  sources: string[];
  /** What the guest wrote, where the model has seen it: an obedient model repeats what it was told to say. */
  asked?: string;
  /** The language that the guest is to read. */
  language: string;
};

/** @returns why a guest must not read the text, or null where it is fit */
export function unfit(text: string, granted: Granted): string | null {
  const sources = granted.sources.join('\n').normalize('NFKC');
  const read = text.normalize('NFKC');
  if (!read.trim()) return 'empty';
  if (read.length > LONGEST_RATIO * sources.length + LONGEST_MORE) return 'long';
  if (MARKUP.test(read)) return 'markup';
  if (!isIn(read, granted.language)) return 'language';
  if (linksIn(read).some((link) => !sources.toLowerCase().includes(link))) return 'link';
  if (numbersIn(read).some((number) => !numbersIn(sources).includes(number))) return 'number';
  for (const [promise, words] of Object.entries(PROMISES)) {
    if (words.test(read) && !words.test(sources)) return promise;
  }
  if (granted.asked && echoes(read, granted.asked.normalize('NFKC'), sources)) return 'echo';
  return null;
}

/** Wording may be warmer than ours, and other languages are longer. */
const LONGEST_RATIO = 3;
const LONGEST_MORE = 60;
const MARKUP =
  /[<>{}⟦⟧`|\\#*]|\b(?:system|prompt|instructions?|JSON)\b|系统提示|系統提示|提示词|指令/iu;

const LINK =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\w+|\b[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:com|cn|net|org|io|co|me|top|xyz|info|app|shop|site|club|vip|link|ru|tk|biz|ly|gl|cc)\b\S*/giu;
export const linksIn = (text: string) =>
  [...text.matchAll(LINK)].map(([link]) => link.toLowerCase());

/** 12:30, 1,000 and 十五分钟 alike: each run of digits, and Chinese numerals before a unit. */
const NUMBER =
  /\d+|[零一二两兩三四五六七八九十百千万萬半]+(?=\s*(?:分[钟鐘]|小[时時]|[点點]|天|晚|倍|成|[号號]|[层層]|楼|樓))/gu;
export const numbersIn = (text: string) => [...text.matchAll(NUMBER)].map(([number]) => number);

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
  const script = SCRIPTS[language.split('-')[0] ?? ''];
  return script ? script.test(text) : /\p{Script=Latin}/u.test(text) && !OTHER_SCRIPT.test(text);
}

/** Latin words in a row, or Chinese characters in a row, that the guest wrote and our sources do not say. */
const LATIN_RUN = 3;
const HAN_RUN = 4;
const SHOUTED = /\b[A-Z][A-Z\d_-]{3,}\b/g;

function echoes(text: string, asked: string, sources: string): boolean {
  const known = ` ${words(sources).join(' ')} `;
  const said = ` ${words(asked).join(' ')} `;
  const own = words(text);
  for (let i = 0; i + LATIN_RUN <= own.length; i++) {
    const run = ` ${own.slice(i, i + LATIN_RUN).join(' ')} `;
    if (said.includes(run) && !known.includes(run)) return true;
  }
  const han = [...text.replace(/[^\p{Script=Han}]/gu, '')];
  for (let i = 0; i + HAN_RUN <= han.length; i++) {
    const run = han.slice(i, i + HAN_RUN).join('');
    if (asked.includes(run) && !sources.includes(run)) return true;
  }
  return [...text.matchAll(SHOUTED)].some(([word]) => !sources.includes(word));
}

const words = (text: string) => text.toLowerCase().match(/[\p{Script=Latin}\d'’]+/gu) ?? [];
