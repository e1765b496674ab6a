/** Room, time, date, people and flight, by grammar. */

import { CHINESE_DIGITS } from './lexicon/numbers.ts';
import {
  AFTERNOON,
  APPOINTMENT,
  BREAKFAST,
  CHANGED_TO,
  DATES,
  EVENING,
  FLIGHT,
  FORENOON,
  HAPPENED,
  MAYBE_OVER,
  NARRATIVE,
  NOON,
  NOT_A_ROOM_AFTER,
  NOT_A_ROOM_BEFORE,
  NOT_THEN,
  OF_A_MORNING,
  OF_AN_EVENING,
  PEOPLE,
  ROOMS,
  SPOKEN_TIMES,
  TIMES,
  WAKING,
} from './lexicon/slots.ts';
import { parseNumber } from './numbers.ts';
import { isManyOf, thingsIn } from './orders.ts';
import { type Clause, clauseAt, clausesOf } from './text.ts';

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

/** What the wish is about decides whether "at three" is in the night or in the afternoon. */
export type TimeOf = 'wakeup' | 'transport' | 'day';

/** The time asked for, "HH:MM"; times of a story and of what it is changed from are left out. */
export function timeOf(text: string, about: TimeOf): string | undefined {
  if (!HAS_HOUR.test(text)) return undefined;
  let first: string | undefined;
  for (const clause of clausesFor(text, about)) {
    const told = isTold(clause.text, about);
    const before = text.slice(Math.max(0, clause.start - 5), clause.start);
    for (const { time, start } of timesIn(clause.text, { before, text, about })) {
      const left = `${before}${clause.text.slice(0, start)}`;
      if (CHANGED_TO.test(left.slice(-40))) return time;
      if (!told) first ??= time;
    }
  }
  return first;
}

/** Without one of these there is no time; most texts have none. */
const HAS_HOUR =
  /[\d一二两三四五六七八九十正한두세네섯곱덟홉열]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|mid(?:day|night)|half|quarter/u;

/** Of several, the clause that says when to wake comes first. */
function clausesFor(text: string, about: TimeOf): Clause[] {
  const clauses = clausesOf(text);
  if (about !== 'wakeup') return clauses;
  const waking = clauses.filter((clause) => WAKING.test(clause.text));
  return [...waking, ...clauses];
}

function isTold(clause: string, about: TimeOf): boolean {
  if (about === 'wakeup' && WAKING.test(clause)) return false;
  return NARRATIVE.test(clause) || (about !== 'transport' && APPOINTMENT.test(clause));
}

type Around = { before: string; text: string; about: TimeOf };
type Time = { time: string; start: number };

/** The times of a clause in the way of writing that comes first, in order. */
function timesIn(clause: string, around: Around): Time[] {
  for (const pattern of TIMES) {
    const times: Time[] = [];
    for (const found of clause.matchAll(pattern)) {
      const time = found.groups && resolve(found.groups, clause, around);
      if (time) times.push({ time, start: found.index });
    }
    if (times.length > 0) return times;
  }
  return spokenTimes(clause);
}

function spokenTimes(clause: string): Time[] {
  return SPOKEN_TIMES.flatMap(([pattern, time]) => {
    const found = pattern.exec(clause);
    return found ? [{ time, start: found.index }] : [];
  }).slice(0, 1);
}

const MINUTES: Record<string, number> = { 半: 30, 一刻: 15, 三刻: 45, ' 반': 30, 반: 30 };

function resolve(
  groups: Record<string, string | undefined>,
  clause: string,
  around: Around,
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
  return format(halfOfDay(hour, day.trim() || `${around.before}${clause}`, around), minute);
}

function minutesOf(words: string): number {
  return words.startsWith('quarter')
    ? 15
    : words.startsWith('half')
      ? 30
      : (parseNumber(words) ?? 0);
}

function halfOfDay(hour: number, words: string, { text, about }: Around): number {
  if (hour > 12 || hour === 0) return hour;
  if (NOON.test(words)) return hour < 5 ? hour + 12 : hour;
  if (FORENOON.test(words)) return hour === 12 ? 0 : hour;
  if (AFTERNOON.test(words)) return hour < 12 ? hour + 12 : 12;
  if (EVENING.test(words)) return hour === 12 ? 0 : hour >= 5 ? hour + 12 : hour;
  if (about === 'transport') return hour <= 4 ? hour + 12 : hour;
  if (about === 'wakeup') return hour;
  const isEvening = hour < 12 && OF_AN_EVENING.test(text) && !OF_A_MORNING.test(text);
  const isEarly = hour === 5 && BREAKFAST.test(text);
  return (hour <= 5 && !isEarly) || isEvening ? hour + 12 : hour;
}

function format(hour: number, minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour % 24)}:${two(minute)}`;
}

/** Where the date stands, to be quoted in the guest's own words; the one it is changed to counts. */
export function dateOf(text: string): { start: number; end: number } | undefined {
  let first: { start: number; end: number } | undefined;
  for (const found of text.matchAll(DATES)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (CHANGED_TO.test(text.slice(Math.max(0, span.start - 40), span.start))) return span;
    if (!isOver(text, span)) first ??= span;
  }
  return first;
}

/** "This morning" the guest checked out, today nobody cleaned: nothing is asked for then. */
function isOver(text: string, { start, end }: { start: number; end: number }): boolean {
  if (NOT_THEN.test(text.slice(Math.max(0, start - 16), start))) return true;
  if (!MAYBE_OVER.test(text.slice(start, end))) return false;
  const clause = clauseAt(clausesOf(text), start);
  return clause !== undefined && HAPPENED.test(clause.text);
}

/** How many people the wish is for. */
export function peopleOf(text: string): number | undefined {
  for (const [pattern, fixed] of PEOPLE) {
    const found = pattern.exec(text);
    if (!found) continue;
    if (fixed !== undefined) return fixed;
    const sum = found
      .slice(1)
      .filter(Boolean)
      .reduce((total, word) => total + (parseNumber(word) ?? 0), 0);
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
