/**
 * Scene tags: what the facts of a stay add up to ("birthday week, high value"). The database gathers the
 * facts, the hotel's rules combine them (crm/value/rules.yaml); nothing of it is stored.
 */
import { FALLS_INTO } from '../arrivals/arrivals.ts';
import type { Store } from '../database.ts';
import { currentWishes } from '../preferences.ts';
import type { Both, SceneRule, ValueRules } from './rules.ts';

/** Days around a stay that its guest's birthday may fall on. */
const BIRTHDAY_DAYS = 3;
const LONG_STAY_NIGHTS = 7;

/** SQL: "05-12", as the hotel's records have it last; NULL: not known. */
export const birthdayOf = (guest: string) => `(SELECT substr(b.value, 6) FROM "GuestFact" b
    WHERE b."guestId" = ${guest} AND b.kind = 'birthday' AND b."endedAt" IS NULL ORDER BY b.at DESC LIMIT 1)`;

const FACTS = {
  name: 'scenes.facts',
  text: `SELECT s.id AS "stayId", array_remove(ARRAY[
        CASE s.status WHEN 'booked' THEN 'arriving' WHEN 'in_house' THEN 'in_house' END,
        v.layer,
        CASE WHEN before.last IS NULL THEN 'first_stay' ELSE 'returning' END,
        CASE WHEN s.arrival - before.last > $3 THEN 'long_absent' END,
        CASE WHEN s.departure - s.arrival >= ${LONG_STAY_NIGHTS} THEN 'long_stay' END,
        CASE WHEN birthday.near OR 'birthday' = ANY (wishes.facts) THEN 'birthday_week' END,
        CASE WHEN complained.ago THEN 'complained' END,
        CASE WHEN m.tier IS NOT NULL THEN 'member' END,
        'tier:' || m.tier], NULL) || coalesce(wishes.facts, '{}') || coalesce(tags.facts, '{}') AS facts
    FROM "Stay" s
      LEFT JOIN "GuestValue" v ON v."guestId" = s."guestId"
      LEFT JOIN LATERAL (SELECT tier FROM "Membership" m WHERE m."guestId" = s."guestId" ORDER BY since LIMIT 1) m ON true
      CROSS JOIN LATERAL (SELECT max(e.departure) AS last FROM "Stay" e
        WHERE e."guestId" = s."guestId" AND e.arrival < s.arrival AND e.status IN ('in_house', 'checked_out')) before
      CROSS JOIN LATERAL (SELECT EXISTS (
        SELECT 1 FROM ${birthdayOf('s."guestId"')} AS b(day)
          JOIN generate_series(s.arrival - ${BIRTHDAY_DAYS}, s.departure + ${BIRTHDAY_DAYS}, interval '1 day') d
            ON to_char(d, 'MM-DD') IN (b.day, CASE b.day WHEN '02-29' THEN '02-28' END)) AS near) birthday
      CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM "Ticket" t WHERE t."guestId" = s."guestId"
        AND t.kind = 'complaint' AND t.status <> 'cancelled' AND t."stayId" IS DISTINCT FROM s.id
        AND t."createdAt" > s.arrival - interval '2 years') AS ago) complained
      CROSS JOIN LATERAL (SELECT array_agg(CASE p.key WHEN 'companion' THEN 'with_' || p.value
          WHEN 'trip' THEN 'trip_' || p.value ELSE p.value END) AS facts
        FROM ${currentWishes({ guest: 's."guestId"', at: 's.arrival', stay: 's.id' })} p
        WHERE p.key IN ('occasion', 'companion', 'trip') AND ${FALLS_INTO}) wishes
      CROSS JOIN LATERAL (SELECT array_agg('tag:' || name) AS facts FROM "GuestTag" t
        WHERE t."guestId" = s."guestId") tags
    WHERE s."hotelId" = $1 AND s.id = ANY($2)`,
};

export type Scene = { key: string; name: Both; prepare: Both | null };

/** The scenes of each of these stays; a stay of which no rule speaks is left out. */
export async function scenesOf(
  store: Store,
  hotelId: string,
  stayIds: string[],
  rules: ValueRules,
): Promise<Map<string, Scene[]>> {
  if (!stayIds.length) return new Map();
  const values = [hotelId, stayIds, rules.layers.atRisk];
  const rows = await store.sql<{ stayId: string; facts: string[] }>(FACTS, values);
  return new Map(
    rows
      .map(({ stayId, facts }) => [stayId, scenesIn(facts, rules.scenes)] as const)
      .filter(([, scenes]) => scenes.length),
  );
}

/** The scenes whose facts all hold, in the order of the rules. */
export function scenesIn(facts: string[], rules: SceneRule[]): Scene[] {
  const known = new Set(facts);
  const holds = (fact: string) =>
    fact.startsWith('not ') ? !known.has(fact.slice(4)) : known.has(fact);
  return rules
    .filter(({ when }) => when.every(holds))
    .map(({ key, name, prepare }) => ({ key, name, prepare }));
}
