/** Who belongs to the hotel's loyalty programme, and in which tier. */
import { randomInt } from 'node:crypto';
import type { Store } from '../database.ts';
import type { Query } from '../guest-rows.ts';
import { newId } from '../ids.ts';
import type { ValueRules } from './rules.ts';

type NewMember = { hotelId: string; guestId: string; tier: string; source: 'staff' | 'import' };

const ENROL = {
  name: 'member.enrol',
  text: `INSERT INTO "Membership" (id, "hotelId", "guestId", number, tier, since, source)
    SELECT $3, $1, g.id, $4, $5, $7, $6 FROM "Guest" g WHERE g.id = $2 AND g."hotelId" = $1
      AND NOT EXISTS (SELECT 1 FROM "Membership" m WHERE m."guestId" = g.id)
    ON CONFLICT DO NOTHING RETURNING id`,
};
const TRIES = 3;

/** Makes a guest a member, with a number of its own. @returns false where the guest is one already */
export async function enrol(store: Store, of: NewMember, now: Date): Promise<boolean> {
  const { hotelId, guestId, tier, source } = of;
  for (let i = 0; i < TRIES; i++) {
    const number = `M${randomInt(10_000_000, 100_000_000)}`;
    const values = [hotelId, guestId, newId(), number, tier, source, now];
    if ((await store.sql(ENROL, values)).length) return true;
  }
  return false;
}

/** Staff put a member into another tier. */
export async function changeTier(store: Store, hotelId: string, id: string, tier: string) {
  await store.prisma.membership.updateMany({ where: { id, hotelId }, data: { tier } });
}

const RAISE = {
  name: 'member.raise',
  text: `WITH tier AS (SELECT * FROM jsonb_to_recordset($3::jsonb) AS t(key text, nights int, rank int)),
    been AS (
      SELECT m.id, m.tier, sum(s.departure - s.arrival) AS nights
      FROM "Membership" m JOIN "Stay" s ON s."guestId" = m."guestId"
      WHERE m."hotelId" = $1 AND s.status = 'checked_out' AND s.departure BETWEEN $2::date - 365 AND $2::date
      GROUP BY m.id)
    UPDATE "Membership" m SET tier = next.key FROM been CROSS JOIN LATERAL (
      SELECT key FROM tier WHERE nights <= been.nights
        AND rank > coalesce((SELECT rank FROM tier WHERE key = been.tier), -1)
      ORDER BY rank DESC LIMIT 1) next
    WHERE m.id = been.id`,
};

/** Raises members to the tier that their nights of the last year are enough for; never lowers one. */
export async function raiseTiers(
  store: Store,
  hotelId: string,
  { rules, today }: { rules: ValueRules; today: string },
): Promise<void> {
  const tiers = rules.tiers.map(({ key, nights }, rank) => ({ key, nights, rank }));
  await store.sql(RAISE, [hotelId, today, JSON.stringify(tiers)]);
}

/** A member as another programme has it. */
export type MemberRecord = {
  guestId: string;
  number: string;
  tier: string;
  since: Date;
  /** What the member has there: taken over once, when the member is new here. */
  points: number;
};

const TAKE_OVER = `WITH told AS (
    SELECT r.* FROM jsonb_to_recordset($2::jsonb)
      r("guestId" text, number text, tier text, since timestamptz, points int)),
  member AS (
    INSERT INTO "Membership" AS m (id, "hotelId", "guestId", number, tier, since, source)
    SELECT gen_random_uuid(), $1, "guestId", number, tier, since, 'import' FROM told
    ON CONFLICT ("hotelId", number) DO UPDATE SET tier = excluded.tier WHERE m.tier <> excluded.tier
    RETURNING m.id, m.number, m.xmax = 0 AS created),
  opened AS (
    INSERT INTO "PointsEntry" (id, "hotelId", "membershipId", account, points, key, at)
    SELECT gen_random_uuid(), $1, m.id, 'opening', t.points, 'opening:' || m.id, $3
    FROM member m JOIN told t ON t.number = m.number WHERE m.created AND t.points <> 0)
  SELECT number, created FROM member`;

/** Takes members over from another programme: each number once, with what it has as the first entry. */
export async function takeOverMembers(
  query: Query,
  hotelId: string,
  members: MemberRecord[],
  now: Date,
): Promise<{ created: number; updated: number }> {
  const rows = [hotelId, JSON.stringify(members), now];
  const written = await query<{ created: boolean }>(TAKE_OVER, rows);
  const created = written.filter((row) => row.created).length;
  return { created, updated: written.length - created };
}
