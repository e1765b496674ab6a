/** Room, date, people and flight, by grammar. */

import { CHINESE_DIGITS } from './lexicon/numbers.ts';
import { PEOPLE } from './lexicon/people.ts';
import {
  CHANGED_TO,
  DATES,
  FLIGHT,
  HAPPENED,
  MAYBE_OVER,
  NOT_A_ROOM_AFTER,
  NOT_A_ROOM_BEFORE,
  NOT_THEN,
  ROOMS,
} from './lexicon/slots.ts';
import { parseNumber } from './numbers.ts';
import { isAFew, isManyOf, thingsIn } from './orders.ts';
import type { Span } from './phrases.ts';
import { clauseAt, clausesOf } from './text.ts';

/** The room that the guest names, as the hotel writes it. */
export function roomOf(text: string): string | undefined {
  for (const pattern of ROOMS) {
    const found = pattern.exec(text);
    if (found) return roomName(found.slice(1).filter(Boolean));
  }
  return bareRoom(text);
}

function roomName(parts: Array<string | undefined>): string {
  return parts.map(roomPart).join('').toUpperCase();
}

/** "十二" (of a floor), "零六", "twelve", "oh", "12b". */
function roomPart(part = ''): string {
  if (part === 'oh') return '0';
  const said = /^[a-z]{3,}$|十/.test(part) ? parseNumber(part) : undefined;
  if (said !== undefined) return String(said);
  return [...part].map((char) => CHINESE_DIGITS[char] ?? char).join('');
}

/** "1904 makes a clicking sound": three or four digits that are nothing else. */
function bareRoom(text: string): string | undefined {
  for (const found of text.matchAll(/(?<!\d[,:])(?<![\d.$¥€£#/-])\d{3,4}(?![\d:/%]|[.,-]\d)/g)) {
    const before = text.slice(Math.max(0, found.index - 16), found.index);
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 12);
    if (NOT_A_ROOM_BEFORE.test(before) || NOT_A_ROOM_AFTER.test(after)) continue;
    if (!isQuantity(text, found)) return found[0];
  }
  return undefined;
}

/** "500 towels please": what stands right behind the number is counted by it. */
function isQuantity(text: string, { 0: number, index }: RegExpExecArray): boolean {
  const end = index + number.length;
  const thing = thingsIn(text).find(({ start }) => start === end + 1);
  return thing !== undefined && isManyOf(Number(number), text, thing);
}

/** Where the date stands, to be quoted in the guest's own words: the first day of several; the one it is changed to counts. */
export function dateOf(text: string): Span | undefined {
  let first: Span | undefined;
  let lastResort: Span | undefined;
  for (const found of text.matchAll(DATES)) {
    if (found[0].startsWith('上')) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    if (CHANGED_TO.test(text.slice(Math.max(0, span.start - 40), span.start))) return span;
    if (/^(?:this morning|今早)$/.test(found[0]))
      lastResort ??= isOver(text, span) ? undefined : span;
    else if (!isOver(text, span)) first ??= span;
  }
  return first ?? lastResort;
}

/** "This morning" the guest checked out, today nobody cleaned: nothing is asked for then. */
function isOver(text: string, { start, end }: Span): boolean {
  if (NOT_THEN.test(text.slice(Math.max(0, start - 16), start))) return true;
  if (!MAYBE_OVER.test(text.slice(start, end))) return false;
  const clause = clauseAt(clausesOf(text), start);
  return clause !== undefined && HAPPENED.test(clause.text);
}

/** How many people the wish is for. */
export function peopleOf(text: string): number | undefined {
  for (const [pattern, fixed, more = 0] of PEOPLE) {
    const found = pattern.exec(text);
    if (!found) continue;
    if (fixed !== undefined) return fixed;
    const groups = found.slice(1).filter(Boolean);
    if (groups.some(isAFew)) continue;
    const sum = groups.reduce((total, word) => total + (parseNumber(word) ?? 0), more);
    if (sum > more && sum < 1000) return sum;
  }
  return undefined;
}

/** A flight number without blanks. */
export function flightOf(text: string): string | undefined {
  const found = FLIGHT.exec(text);
  if (!found?.groups) return undefined;
  const { line, number, line2, number2 } = found.groups;
  return `${line ?? line2}${number ?? number2}`.toUpperCase();
}
