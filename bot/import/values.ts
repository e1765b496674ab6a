/** Values of imported cells. Each reader returns undefined for an empty cell and throws `Rejected` for a bad one. */
import { DateTime } from 'luxon';
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

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$|^(\d{4})\/(\d{1,2})\/(\d{1,2})(?: .*)?$/;

/** A day as midnight UTC: "2026-11-22", "2026/11/22". A time behind it is left out. */
export function day(value: unknown, name: string): Date | undefined {
  const written = text(value, name, 40);
  if (written === undefined) return undefined;
  const parts = DAY.exec(written)
    ?.slice(1)
    .filter((part) => part !== undefined);
  const [year, month, date] = (parts ?? []).map(Number);
  const at = DateTime.fromObject({ year, month, day: date } as object, { zone: 'utc' });
  if (parts && at.isValid) return at.toJSDate();
  throw new Rejected(`${name} "${written}" is not a date like 2026-11-22 or 2026/11/22`);
}

const MOMENTS = [
  'yyyy/M/d',
  'yyyy/M/d H:mm',
  'yyyy/M/d H:mm:ss',
  'yyyy-MM-dd H:mm',
  'yyyy-MM-dd H:mm:ss',
  'yyyy年M月d日',
];

/** A moment; without an offset it is the hotel's own time. @param zone IANA name */
export function moment(value: unknown, name: string, zone: string): Date | undefined {
  const written = text(value, name, 40);
  if (written === undefined) return undefined;
  const readings = [
    DateTime.fromISO(written, { zone }),
    ...MOMENTS.map((format) => DateTime.fromFormat(written, format, { zone })),
  ];
  const at = /^\d{4}[-/年]/.test(written) && readings.find((reading) => reading.isValid);
  if (at && at.year >= 1990 && at.year < 2100) return at.toJSDate();
  throw new Rejected(`${name} "${written}" is not a time like 2026-11-22 or 2026-11-22T18:30`);
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

export function status(value: unknown): StayStatus | undefined {
  const written = text(value, 'status', 40);
  if (written === undefined) return undefined;
  const word = written.toLowerCase().replace(/[\s_-]+/g, ' ');
  const known = STAY_STATUSES.find((name) => STATUS_WORDS[name].includes(word));
  if (known) return known;
  throw new Rejected(`status "${written}" is none of ${STAY_STATUSES.join(', ')}`);
}
