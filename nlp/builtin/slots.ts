/** Room, time, date, people and flight, by grammar. */

import { CHINESE_DIGITS } from './lexicon/numbers.ts';
import {
  AFTERNOON,
  DATES,
  EVENING,
  FLIGHT,
  FORENOON,
  NARRATIVE,
  NOT_A_ROOM_AFTER,
  NOT_A_ROOM_BEFORE,
  PEOPLE,
  ROOMS,
  SPOKEN_TIMES,
  TIMES,
} from './lexicon/slots.ts';
import { parseNumber } from './numbers.ts';
import { clausesOf } from './text.ts';

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
    if (!NOT_A_ROOM_BEFORE.test(before) && !NOT_A_ROOM_AFTER.test(after)) return found[0];
  }
  return undefined;
}

/** What the wish is about decides whether "at three" is in the night or in the afternoon. */
export type TimeOf = 'wakeup' | 'transport' | 'day';

/** The time asked for, "HH:MM"; times of a story are left out. */
export function timeOf(text: string, about: TimeOf): string | undefined {
  for (const clause of clausesOf(text)) {
    if (NARRATIVE.test(clause.text)) continue;
    const before = text.slice(Math.max(0, clause.start - 12), clause.start);
    const time = spokenTime(clause.text) ?? clockTime(clause.text, before, about);
    if (time) return time;
  }
  return undefined;
}

function spokenTime(clause: string): string | undefined {
  return SPOKEN_TIMES.find(([pattern]) => pattern.test(clause))?.[1];
}

function clockTime(clause: string, before: string, about: TimeOf): string | undefined {
  for (const pattern of TIMES) {
    const groups = pattern.exec(clause)?.groups;
    if (!groups) continue;
    const time = resolve(groups, clause, before, about);
    if (time) return time;
  }
  return undefined;
}

const MINUTES: Record<string, number> = { 半: 30, 一刻: 15, 三刻: 45, ' 반': 30, 반: 30 };

function resolve(
  groups: Record<string, string | undefined>,
  clause: string,
  before: string,
  about: TimeOf,
): string | undefined {
  let hour = parseNumber(groups.hour ?? '');
  let minute = groups.minute ? (MINUTES[groups.minute] ?? parseNumber(groups.minute) ?? 0) : 0;
  if (hour === undefined || hour > 24 || minute > 59) return undefined;
  if (groups.half) minute = 30;
  if (groups.past) minute = minutesOf(groups.past);
  if (groups.to) {
    hour -= 1;
    minute = 60 - minutesOf(groups.to);
  }
  const day = `${groups.day ?? ''} ${groups.ampm ?? ''}`;
  return format(halfOfDay(hour, day.trim() || `${before}${clause}`, about), minute);
}

function minutesOf(words: string): number {
  return words.startsWith('quarter')
    ? 15
    : words.startsWith('half')
      ? 30
      : (parseNumber(words) ?? 0);
}

function halfOfDay(hour: number, words: string, about: TimeOf): number {
  if (hour > 12 || hour === 0) return hour;
  if (FORENOON.test(words)) return hour === 12 ? 0 : hour;
  if (AFTERNOON.test(words)) return hour < 12 ? hour + 12 : 12;
  if (EVENING.test(words)) return hour === 12 ? 0 : hour >= 5 ? hour + 12 : hour;
  if (about === 'day') return hour <= 5 ? hour + 12 : hour;
  return hour;
}

function format(hour: number, minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour % 24)}:${two(minute)}`;
}

/** Where the date stands, to be quoted in the guest's own words. */
export function dateOf(text: string): { start: number; end: number } | undefined {
  const found = DATES.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** How many people the wish is for. */
export function peopleOf(text: string): number | undefined {
  for (const [pattern, fixed] of PEOPLE) {
    const found = pattern.exec(text);
    if (!found) continue;
    if (fixed !== undefined) return fixed;
    const numbers = found
      .slice(1)
      .filter(Boolean)
      .map((word) => parseNumber(word) ?? 0);
    const sum = numbers.reduce((a, b) => a + b, 0);
    if (sum > 0) return sum;
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
