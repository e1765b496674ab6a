/**
 * A text as the rules read it: NFKC, lower case, Simplified, one clause mark for every pause, with
 * a map back to the guest's own characters.
 */
import { simplified } from './simplified.ts';

/** Longer texts are read from their beginning and their end; nobody writes a wish in between. */
const READ_UNITS = 3000;
const TAIL_UNITS = 500;

export type Reading = {
  original: string;
  /** The normalised text, the same as `clauses` joined. */
  text: string;
  /** UTF-16 offset in `original` of every unit of `text`, and of its end. */
  offsets: number[];
};

const HAN = /\p{Script=Han}/u;
const MARK = /\p{Mn}/u;
const LETTER = /[\p{L}]/u;
const ACCENTED = /[\u00c0-\u024f]/;
const WHITE = /\s/;
const PUNCTUATION: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '…': '。',
  '～': '~',
  '〜': '~',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** One character as the rules read it; empty for what carries no meaning. */
function fold(char: string, traditional: boolean): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return code < 0x20 && !WHITE.test(char) ? '' : char.toLowerCase();
  const mark = PUNCTUATION[char];
  if (mark !== undefined) return mark;
  if (code >= 0xd800 && code <= 0xdfff) return '';
  if (ACCENTED.test(char))
    return char
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase();
  if (code >= 0x4e00 && code <= 0x9fff) return traditional ? simplified(char) : char;
  if (MARK.test(char) && code !== 0x3099 && code !== 0x309a) return '';
  return char.normalize('NFKC').toLowerCase();
}

/** The part of a very long text that is read. */
function readable(original: string): Array<[number, string]> {
  if (original.length <= READ_UNITS + TAIL_UNITS) return [[0, original]];
  const tail = original.length - TAIL_UNITS;
  return [
    [0, original.slice(0, READ_UNITS)],
    [tail, original.slice(tail)],
  ];
}

/**
 * Normalises a text for the rules. A third repetition of a letter is dropped ("heyyy", "太太太吵").
 * `lang` ja keeps its own characters.
 */
export function read(original: string, lang: string): Reading {
  const units: string[] = [];
  const offsets: number[] = [];
  const traditional = lang !== 'ja';
  for (const [start, part] of readable(original)) {
    let offset = start;
    for (const char of part) {
      for (const unit of fold(char, traditional)) push(unit, offset, units, offsets);
      offset += char.length;
    }
  }
  offsets.push(original.length);
  return { original, text: units.join(''), offsets };
}

/** The whole text, folded, without a map: for searching alone. */
export function foldAll(text: string): string {
  let folded = '';
  for (const char of text) folded += fold(char, true);
  return folded;
}

function push(unit: string, offset: number, units: string[], offsets: number[]): void {
  const last = units[units.length - 1];
  const before = units[units.length - 2];
  if (unit === last && unit === before && LETTER.test(unit)) return;
  const isGap = last === ' ' && before !== undefined && HAN.test(before) && HAN.test(unit);
  if (isGap) units[units.length - 1] = ',';
  for (let i = 0; i < unit.length; i += 1) {
    units.push(unit[i] ?? '');
    offsets.push(offset);
  }
}

/** The span of a match in the guest's own text. */
export function evidence(reading: Reading, start: number, end: number): [number, number] {
  const from = reading.offsets[start] ?? 0;
  const to = end > start ? (reading.offsets[end - 1] ?? from) : from;
  const char = reading.original.codePointAt(to);
  const width = end > start && char !== undefined ? (char > 0xffff ? 2 : 1) : 0;
  return [from, Math.max(from, to + width)];
}

const CLAUSE_END = /[,;!?。、\n~]|\.(?=\s|$|[^\d\s])|:(?=\s)|\s-\s|--/g;

export type Clause = { start: number; end: number; text: string };

/** The clauses of a normalised text, without their marks. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const mark of text.matchAll(CLAUSE_END)) {
    add(start, mark.index);
    start = mark.index + mark[0].length;
  }
  add(start, text.length);
  return clauses;

  function add(from: number, to: number): void {
    const part = text.slice(from, to);
    if (part.trim() !== '') clauses.push({ start: from, end: to, text: part });
  }
}

/** Whether a clause holds the character at a position of its text. */
export const isAt = ({ start, end }: Clause, position: number): boolean =>
  start <= position && position < end;

/** The clause that holds it; undefined where a mark between two clauses stands there. */
export const clauseAt = (clauses: Clause[], position: number): Clause | undefined =>
  clauses.find((clause) => isAt(clause, position));

const SENTENCE_MARKS = ['。', '!', '?', '\n', '. '];
const SENTENCE_END = /[。!?\n]|\. /u;

/** The sentence that holds a part of a normalised text; several where the part reaches over their ends. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(...SENTENCE_MARKS.map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const rest = text.slice(end).search(SENTENCE_END);
  return text.slice(from, rest < 0 ? text.length : end + rest);
}
