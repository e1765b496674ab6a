/** Values of imported cells. Each reader returns undefined for an empty cell and throws `Rejected` for a bad one. */
import { storable } from '../storable.ts';

/** Why a row stays out, in words for the person who has to mend the file. */
export class Rejected extends Error {
  override name = 'Rejected';
}

/** @param limit in UTF-16 units */
export function text(value: unknown, name: string, limit: number): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'object') throw new Rejected(`${name} is not a text`);
  const clean = storable(String(value)).trim();
  if (clean.length > limit) throw new Rejected(`${name} is longer than ${limit} characters`);
  return clean || undefined;
}

/** 1 to 5; "4.5", "4/5", "9/10" and "五星"-like words are read, other scales rejected. */
export function rating(value: unknown, name: string): number | undefined {
  const written = text(value, name, 20);
  if (written === undefined) return undefined;
  const [, digits, of] = /^(\d+(?:\.\d+)?)\s*(?:\/\s*(5|10)|星|分|stars?)?$/i.exec(written) ?? [];
  const stars = of === '10' ? Number(digits) / 2 : Number(digits);
  if (stars >= 0.5 && stars <= 5) return Math.max(1, stars);
  throw new Rejected(`${name} "${written}" is not 1 to 5 (or like 9/10)`);
}

export const STAY_STATUSES = ['booked', 'in_house', 'checked_out', 'cancelled', 'no_show'] as const;
export type StayStatus = (typeof STAY_STATUSES)[number];

const STATUS_WORDS: Record<StayStatus, string[]> = {
  booked: [
    'booked',
    'reserved',
    'confirmed',
    'due in',
    'expected',
    '已预订',
    '预订',
    '已确认',
    '预抵',
    '未入住',
  ],
  in_house: [
    'in house',
    'inhouse',
    'checked in',
    'check in',
    'occupied',
    '在住',
    '入住',
    '已入住',
    '住店中',
  ],
  checked_out: [
    'checked out',
    'check out',
    'departed',
    'completed',
    '离店',
    '已离店',
    '退房',
    '已退房',
    '已完成',
  ],
  cancelled: ['cancelled', 'canceled', '取消', '已取消'],
  no_show: ['no show', 'noshow', '未到', '未到店', '应到未到'],
};

/** @param own the words of the mapping, before the known ones */
export function status(value: unknown, own: StatusWords = {}): StayStatus | undefined {
  const written = text(value, 'status', 60);
  if (written === undefined) return undefined;
  const word = plainWord(written);
  const known =
    STAY_STATUSES.find((name) => own[name]?.some((w) => plainWord(w) === word)) ??
    STAY_STATUSES.find((name) => STATUS_WORDS[name].includes(word));
  if (known) return known;
  throw new Rejected(`status "${written}" is none of ${STAY_STATUSES.join(', ')}`);
}

/** How somebody else's program calls our statuses. */
export type StatusWords = { [Status in StayStatus]?: string[] | undefined };

/** A word as people vary it: case, spaces, underscores, hyphens. */
export const plainWord = (word: string) =>
  word
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** A whole number of people; "2 Adult(s)" begins with it. */
export function count(value: unknown, name: string): number | undefined {
  const written = text(value, name, 60);
  if (written === undefined) return undefined;
  const n = Number(/^(\d{1,3})(?!\d|\.[1-9])/.exec(written)?.[1]);
  if (Number.isInteger(n)) return n;
  throw new Rejected(`${name} "${written}" is not a number of people`);
}
