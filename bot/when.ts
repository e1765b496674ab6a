/** When a guest means, by the hotel's own clock. */
import { DateTime } from 'luxon';
import { clock } from '../nlp/builtin/times.ts';
import type { Slots } from '../nlp/taxonomy.ts';
import { dayName } from '../prompts/days.ts';

const DAYS: [RegExp, number][] = [
  [/大后天|大後天/u, 3],
  [/后天|後天|day after tomorrow|明後日|あさって|모레/iu, 2],
  [/明|听朝|听晚|tomorrow|내일/iu, 1],
  [/今|tonight|today|本日|오늘/iu, 0],
];
/** Before this hour, "tomorrow morning" is the coming one, and "tonight" still this night. */
const NIGHT_ENDS = 4;

/**
 * The moment of a named time. Without a day it is the next time the clock shows it; on the day of
 * `before`, where the guest corrects the time of something known.
 * @returns 'past' for a time that is over, null where no time is named or its day is not understood
 */
export function momentOf(
  { time, date }: Pick<Slots, 'time' | 'date'>,
  { now, zone, before = now }: { now: Date; zone: string; before?: Date },
): Date | 'past' | null {
  if (!time) return null;
  const here = DateTime.fromJSDate(now, { zone });
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const on = (day: DateTime) => day.set({ hour, minute, second: 0, millisecond: 0 });
  if (!date) {
    const near = [DateTime.fromJSDate(before, { zone }), here, here.plus({ days: 1 })].map(on);
    return near.find((at) => at > here)?.toJSDate() ?? null;
  }
  const days = DAYS.find(([pattern]) => pattern.test(date))?.[1];
  if (days === undefined) return null;
  const at = on(here.plus({ days: days + shift(days, here.hour, hour) }));
  return at > here ? at.toJSDate() : 'past';
}

/** Around midnight the guest's day and the calendar's differ. */
function shift(days: number, hourNow: number, hour: number): number {
  const night = hourNow < NIGHT_ENDS;
  if (days === 1 && night && hour >= NIGHT_ENDS) return -1;
  return days === 0 && !night && hour < NIGHT_ENDS ? 1 : 0;
}

/** 19:00 that becomes "half past seven" is 19:30; 05:00 that becomes "5:30" is no afternoon. */
export function sameHalf(time: string, before: string): string {
  const minutes = (of: string) => {
    const [hour = 0, minute = 0] = of.split(':').map(Number);
    return hour * 60 + minute;
  };
  const [said, was] = [minutes(time), minutes(before)];
  const other = (said + HALF_A_DAY) % (2 * HALF_A_DAY);
  const far = (at: number) => Math.min(Math.abs(at - was), 2 * HALF_A_DAY - Math.abs(at - was));
  const meant = far(other) < far(said) ? other : said;
  return clock(Math.floor(meant / 60), meant % 60);
}
const HALF_A_DAY = 12 * 60;

/** "明天 07:00", in the guest's language. */
export function whenWords(at: Date, now: Date, zone: string, language: string): string {
  const local = DateTime.fromJSDate(at, { zone });
  const today = DateTime.fromJSDate(now, { zone }).startOf('day');
  const days = Math.round(local.startOf('day').diff(today, 'days').days);
  return `${dayName(days, language) ?? local.toFormat('MM-dd')} ${local.toFormat('HH:mm')}`;
}
