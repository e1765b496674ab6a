/** Numbers out of digits and words. */
import {
  CHINESE_DIGITS,
  ENGLISH_NUMBERS,
  JAPANESE_COUNTS,
  KOREAN_NUMBERS,
} from './lexicon/numbers.ts';

const WORDS = { ...ENGLISH_NUMBERS, ...KOREAN_NUMBERS, ...JAPANESE_COUNTS };

/** What `parseNumber` understands, as a piece of an expression. */
export const NUMBER =
  '(?:\\d{1,4}|[零〇一二两俩三仨四五六七八九十百]{1,5}|' +
  `(?:${Object.keys(ENGLISH_NUMBERS).join('|')})\\b|` +
  `${[...Object.keys(KOREAN_NUMBERS), ...Object.keys(JAPANESE_COUNTS)].sort((a, b) => b.length - a.length).join('|')})`;

/** 12, "十二", "两", "三百二十", "two", "두"; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const word = WORDS[text];
  if (word !== undefined) return word;
  return /^[零〇一幺壹二两俩三仨四五六七八九十百]+$/.test(text) ? chinese(text) : undefined;
}

function chinese(text: string): number | undefined {
  if (!/[十百]/.test(text)) return Number([...text].map((char) => CHINESE_DIGITS[char]).join(''));
  let total = 0;
  let digit: number | undefined;
  for (const char of text) {
    const unit = char === '百' ? 100 : char === '十' ? 10 : undefined;
    if (unit === undefined) {
      digit = CHINESE_DIGITS[char];
      continue;
    }
    total += (digit ?? 1) * unit;
    digit = undefined;
  }
  return total + (digit ?? 0);
}
