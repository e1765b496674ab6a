/** What is prepared for the guests of a day, and what came of it. */
import { DateTime } from 'luxon';
import {
  type Arrival,
  arrivalsOn,
  makeArrivalTasks,
  settleArrivalTask,
} from '../crm/arrivals/arrivals.ts';
import { dayOfTask } from '../crm/arrivals/posts.ts';
import { type Scene, scenesOf } from '../crm/value/scenes.ts';
import type { RefusalReason } from '../prompts/phrases.ts';
import { redrawArrivals } from './arrival-posts.ts';
import type { House } from './house.ts';

export type ArrivalSheet = {
  /** "2026-11-23" of the hotel's calendar */
  day: string;
  today: string;
  arrivals: Arrival[];
  /** What the facts of a stay add up to, by stay. */
  scenes: Map<string, Scene[]>;
};

/**
 * Everybody who arrives on a day, with the tasks of it, as they stand now.
 * A day that is over is shown as it was.
 * @param day tomorrow where none is given
 */
export async function arrivalSheet(house: House, day?: string): Promise<ArrivalSheet> {
  const { store, hotelId, now } = house;
  const { zone, rules } = await house.facts();
  const here = DateTime.fromJSDate(now()).setZone(zone);
  const today = here.toISODate()!;
  const wanted = day ?? here.plus({ days: 1 }).toISODate()!;
  if (wanted >= today) await makeArrivalTasks(store, hotelId, wanted, now());
  const arrivals = await arrivalsOn(store, hotelId, wanted);
  const stays = arrivals.map(({ stayId }) => stayId);
  const scenes = await scenesOf(store, hotelId, stays, rules);
  return { day: wanted, today, arrivals, scenes };
}

/** It is prepared. @returns false where a colleague was quicker */
export const prepare = (house: House, id: string, staffId: string) =>
  settle(house, id, staffId, { status: 'done', reason: null });

/** It cannot be done, and why. @returns false where a colleague was quicker */
export const decline = (house: House, id: string, staffId: string, reason: RefusalReason) =>
  settle(house, id, staffId, { status: 'refused', reason });

/** It was ticked off by a slip. */
export const reopen = (house: House, id: string, staffId: string) =>
  settle(house, id, staffId, { status: 'open', reason: null });

async function settle(
  house: House,
  id: string,
  staffId: string,
  as: Parameters<typeof settleArrivalTask>[2],
): Promise<boolean> {
  const { store, hotelId, now } = house;
  const settled = await settleArrivalTask(store, { hotelId, id }, as, { staffId, now: now() });
  const day = settled && (await dayOfTask(store, hotelId, id));
  if (day) await redrawArrivals(house, day);
  return settled;
}
