/** What is done once a night, in the quiet hour of the hotel: one reminder, which makes the next one. */
import { DateTime } from 'luxon';
import { finishReminder, putOff, type Reminder, remindOnce } from '../crm/reminders.ts';
import type { House } from './house.ts';
import { reminder } from './ticket-rows.ts';
import { updateValues } from './value.ts';

/** Of the hotel's clock. */
const HOUR = 4;

/** Each can be done twice without harm. */
const WORK: ((house: House) => Promise<void>)[] = [updateValues];

/** Sees to it that the coming night has its work. Called at every start. */
export async function scheduleNight(house: House): Promise<void> {
  const { zone } = await house.facts();
  const here = DateTime.fromJSDate(house.now(), { zone });
  const today = here.startOf('day').set({ hour: HOUR });
  const next = here < today ? today : today.plus({ days: 1 });
  const day = next.toISODate()!;
  await remindOnce(house.store, reminder(house.hotelId, 'night', day, next.toJSDate()));
}

const AGAIN_MS = 10 * 60_000;

/** Does the night's work. What fails comes again ten minutes later. */
export async function workTonight(house: House, of: Reminder, now: Date): Promise<boolean> {
  try {
    for (const work of WORK) await work(house);
  } catch (error) {
    await putOff(house.store, of, new Date(now.getTime() + AGAIN_MS));
    throw error;
  }
  await scheduleNight(house);
  return finishReminder(house.store, of, now);
}
