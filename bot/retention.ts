/** Every night what has been kept long enough is deleted, a little at a time. */
import { DateTime } from 'luxon';
import { retireSome } from '../crm/privacy/retention.ts';
import { finishReminder, putOff, type Reminder, remindOnce } from '../crm/reminders.ts';
import { settleErasures } from './erasures.ts';
import type { House } from './house.ts';
import { reminder } from './ticket-rows.ts';

/** The hotel's hour at which hardly anybody writes. */
const HOUR = 3;
const REST_MS = 2000;

/** Sees to it that the next night has its cleaning. Called at every start. */
export async function scheduleRetention(house: House): Promise<void> {
  const { zone } = await house.facts();
  const now = DateTime.fromJSDate(house.now(), { zone });
  const tonight = now.startOf('day').set({ hour: HOUR });
  const next = now < tonight ? tonight : tonight.plus({ days: 1 });
  const of = reminder(house.hotelId, 'retention', next.toISODate()!, next.toJSDate());
  await remindOnce(house.store, of);
}

/** One step of a night's cleaning; it comes again until nothing is left to do. */
export async function retire(house: House, due: Reminder, now: Date): Promise<boolean> {
  const { store, hotelId } = house;
  if (await retireSome(store, hotelId, now)) {
    return putOff(store, due, new Date(now.getTime() + REST_MS));
  }
  await settleErasures(house);
  await scheduleRetention(house);
  return finishReminder(store, due, now);
}
