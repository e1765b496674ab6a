/** What a guest's page says of value, membership, tags and company: one statement a part. */
import type { Store } from '../database.ts';
import type { Layer, ValueRules } from './rules.ts';
import { type Scene, scenesOf } from './scenes.ts';

/** Cents by currency. */
export type Money = Record<string, number>;
export type GuestWorth = {
  stays: number;
  nights: number;
  /** In the hotel's own currency. */
  spendCents: number;
  otherCents: Money | null;
  /** Days of the hotel's calendar, "2026-11-22". */
  firstArrival: string;
  lastDeparture: string;
  nextArrival: string | null;
  returnDays: number | null;
  r: number;
  f: number;
  m: number;
  layer: Layer;
};
export type PointsMove = {
  id: string;
  account: string;
  points: number;
  reason: string | null;
  reversed: boolean;
  reversal: boolean;
  staff: string | null;
  at: Date;
};
export type ProfileMember = {
  id: string;
  number: string;
  tier: string;
  since: Date;
  source: string;
  /** The sum of all entries. */
  points: number;
  /** The latest entries, the newest first. */
  entries: PointsMove[];
};
export type ProfileTag = { name: string; staff: string | null; createdAt: Date };
/** Somebody of the same reservation, or in the same room in the same nights. */
export type Companion = { id: string; name: string | null; stays: number; last: string };
export type ProfileScene = Scene & { stayId: string };

export type Worth = {
  /** Null: has not stayed yet. */
  value: GuestWorth | null;
  memberships: ProfileMember[];
  tags: ProfileTag[];
  /** Of the stay that is on or comes next. */
  scenes: ProfileScene[];
  companions: Companion[];
};

const of = (name: string, text: string) => ({ name: `worth.${name}`, text });
const day = (column: string) => `to_char("${column}", 'YYYY-MM-DD') AS "${column}"`;

const VALUE = of(
  'value',
  `SELECT stays, nights, "spendCents"::float8 AS "spendCents", "otherCents", ${day('firstArrival')},
      ${day('lastDeparture')}, ${day('nextArrival')}, "returnDays", r, f, m, layer
    FROM "GuestValue" WHERE "hotelId" = $1 AND "guestId" = $2`,
);
const ENTRIES_SHOWN = 20;
const MEMBERS = of(
  'members',
  `SELECT m.id, m.number, m.tier, m.since, m.source, coalesce(e.points, 0)::int AS points, l.entries
    FROM "Membership" m
      LEFT JOIN LATERAL (SELECT sum(points) AS points FROM "PointsEntry" e WHERE e."membershipId" = m.id) e ON true
      CROSS JOIN LATERAL (SELECT coalesce(json_agg(l), '[]') AS entries FROM (
        SELECT e.id, e.account, e.points, e.reason, e.at, s.name AS staff, e."reversesId" IS NOT NULL AS reversal,
          EXISTS (SELECT 1 FROM "PointsEntry" b WHERE b."reversesId" = e.id) AS reversed
        FROM "PointsEntry" e LEFT JOIN "Staff" s ON s.id = e."staffId" WHERE e."membershipId" = m.id
        ORDER BY e.at DESC, e.id DESC LIMIT ${ENTRIES_SHOWN}) l) l
    WHERE m."hotelId" = $1 AND m."guestId" = $2 ORDER BY m.since`,
);
const TAGS = of(
  'tags',
  `SELECT t.name, s.name AS staff, t."createdAt" FROM "GuestTag" t LEFT JOIN "Staff" s ON s.id = t."staffId"
    WHERE t."hotelId" = $1 AND t."guestId" = $2 ORDER BY t.name`,
);
/** Longer than this nobody lives in a room. */
const LONGEST_STAY = 90;
const COMPANIONS_SHOWN = 12;
const THERE = `o."guestId" <> s."guestId" AND o.status NOT IN ('cancelled', 'no_show')`;
const COMPANIONS = of(
  'companions',
  `WITH s AS (SELECT * FROM "Stay" WHERE "hotelId" = $1 AND "guestId" = $2 AND status NOT IN ('cancelled', 'no_show')
      ORDER BY arrival DESC LIMIT 100),
    together AS (
      SELECT o."guestId", s.id, s.arrival FROM s JOIN "Stay" o ON o."hotelId" = $1 AND o.room = s.room
        AND o.arrival > s.arrival - ${LONGEST_STAY} AND o.arrival < s.departure AND o.departure > s.arrival AND ${THERE}
      UNION
      SELECT o."guestId", s.id, s.arrival FROM s JOIN "Stay" o ON o."hotelId" = $1
        AND o.arrival BETWEEN s.arrival - 3 AND s.arrival + 3 AND o.reservation = s.reservation AND ${THERE})
    SELECT g.id, g.name, count(*)::int AS stays, to_char(max(t.arrival), 'YYYY-MM-DD') AS last
    FROM together t JOIN "Guest" g ON g.id = t."guestId" GROUP BY g.id, g.name
    ORDER BY count(*) DESC, max(t.arrival) DESC LIMIT ${COMPANIONS_SHOWN}`,
);
const NEXT_STAY = of(
  'next-stay',
  `SELECT id FROM "Stay" WHERE "hotelId" = $1 AND "guestId" = $2 AND status IN ('booked', 'in_house')
    AND departure >= $3::date ORDER BY arrival LIMIT 1`,
);

export async function readWorth(
  store: Store,
  hotelId: string,
  guestId: string,
  { rules, today }: { rules: ValueRules; today: string },
): Promise<Worth> {
  const key = [hotelId, guestId];
  const [[value], memberships, tags, companions, scenes] = await Promise.all([
    store.sql<GuestWorth>(VALUE, key),
    store.sql<ProfileMember>(MEMBERS, key),
    store.sql<ProfileTag>(TAGS, key),
    store.sql<Companion>(COMPANIONS, key),
    scenesNow(),
  ]);
  for (const { entries } of memberships) for (const e of entries) e.at = new Date(e.at);
  return { value: value ?? null, memberships, tags, companions, scenes };

  async function scenesNow(): Promise<ProfileScene[]> {
    const [stay] = await store.sql<{ id: string }>(NEXT_STAY, [...key, today]);
    if (!stay) return [];
    const found = await scenesOf(store, hotelId, [stay.id], rules);
    return (found.get(stay.id) ?? []).map((scene) => ({ ...scene, stayId: stay.id }));
  }
}
