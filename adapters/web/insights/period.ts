import { z } from '@hono/zod-openapi';
import { DateTime } from 'luxon';
import type { Period } from '../../../crm/insights/insights.ts';

export const DAYS = ['7', '30', '90', 'all'] as const;
export type Days = (typeof DAYS)[number];

export const daysQuery = z
  .enum(DAYS)
  .default('30')
  .catch('30')
  .openapi({ type: 'string', enum: [...DAYS] });

/** The last so many days of the hotel, today included. */
export function lastDays(days: Days, now: Date, zone: string): Period {
  if (days === 'all') return { from: null, to: null };
  const today = DateTime.fromJSDate(now, { zone }).startOf('day');
  return {
    from: today.minus({ days: Number(days) - 1 }).toJSDate(),
    to: today.plus({ days: 1 }).toJSDate(),
  };
}

/** The day, or the week that begins on it, in the hotel's zone; null where it is no day. */
export function oneStep(day: string, step: 'day' | 'week', zone: string): Period | null {
  const from = DateTime.fromFormat(day, 'yyyy-MM-dd', { zone });
  if (!from.isValid) return null;
  return { from: from.toJSDate(), to: from.plus({ [step]: 1 }).toJSDate() };
}
