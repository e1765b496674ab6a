/** What guests are worth and what members get: kept up to date by night, and when somebody looks. */
import { DateTime } from 'luxon';
import { changeTier, enrol, raiseTiers } from '../crm/value/members.ts';
import { type HandAccount, movePoints, reversePoints, settlePoints } from '../crm/value/points.ts';
import {
  recomputeAll,
  recomputeChanged,
  recomputeOne,
  type ValueSetting,
} from '../crm/value/recompute.ts';
import { tierOf, writeRules } from '../crm/value/rules.ts';
import { addTag, removeTag } from '../crm/value/tags.ts';
import type { House } from './house.ts';

/** The rules and the day by which guests are valued now. */
export async function valueSetting(house: House): Promise<ValueSetting> {
  const { rules, zone } = await house.facts();
  const now = house.now();
  return { rules, now, today: DateTime.fromJSDate(now, { zone }).toISODate()! };
}

/** The night's work: values, tiers, points. Twice changes nothing. */
export async function updateValues(house: House): Promise<void> {
  const { store, hotelId } = house;
  const setting = await refreshValues(house);
  await raiseTiers(store, hotelId, setting);
  await settlePoints(store, hotelId, setting);
}

/** Whoever has changed since the last time, before somebody looks at all of them. */
export async function refreshValues(house: House): Promise<ValueSetting> {
  const setting = await valueSetting(house);
  await recomputeChanged(house.store, house.hotelId, setting);
  return setting;
}

/** One guest, before somebody looks at the page. */
export async function updateValue(house: House, guestId: string): Promise<void> {
  await recomputeOne(house.store, house.hotelId, await valueSetting(house), guestId);
}

/** Other rules, by which everybody is valued anew. @param source as `readRules` takes it; null: the default */
export async function changeRules(house: House, source: string | null): Promise<void> {
  const { store, hotelId } = house;
  const setting = await valueSetting(house);
  const rules = await writeRules(store, hotelId, source);
  await recomputeAll(store, hotelId, { ...setting, rules });
}

/** @returns false where the guest is a member already, or there is no such tier */
export async function joinProgramme(house: House, guestId: string, tier: string): Promise<boolean> {
  const { store, hotelId } = house;
  if (!tierOf((await house.facts()).rules, tier)) return false;
  return enrol(store, { hotelId, guestId, tier, source: 'staff' }, house.now());
}

/** @returns false where there is no such tier */
export async function moveToTier(house: House, membershipId: string, tier: string) {
  if (!tierOf((await house.facts()).rules, tier)) return false;
  await changeTier(house.store, house.hotelId, membershipId, tier);
  return true;
}

type ByHand = {
  membershipId: string;
  account: HandAccount;
  points: number;
  key: string;
  reason: string | null;
};

/** Points as a gift, or in payment. @returns false where the member has not so many, or it was done already */
export const givePoints = ({ store, hotelId, now }: House, of: ByHand, staffId: string) =>
  movePoints(store, { hotelId, ...of }, { staffId, now: now() });

export const takeBackPoints = ({ store, hotelId, now }: House, id: string, staffId: string) =>
  reversePoints(store, { hotelId, id }, { staffId, now: now() });

type Tag = { guestId: string; name: string };

export const tag = ({ store, hotelId, now }: House, of: Tag, staffId: string) =>
  addTag(store, { hotelId, ...of }, { staffId, now: now() });

export const untag = ({ store, hotelId }: House, of: Tag) => removeTag(store, { hotelId, ...of });
