/**
 * The points ledger: entries are only ever added, and the database refuses anything else. Each moves points
 * between a member and a house account, so that what all members have is what the house has given.
 */
import { inTransaction } from '../bulk.ts';
import type { Store } from '../database.ts';
import { newId } from '../ids.ts';
import type { ValueRules } from './rules.ts';
import { chargesOf } from './spend.ts';

/** The house's side of a movement by hand: a gift, or what points pay for. */
export type HandAccount = 'gifts' | 'rewards';
type Movement = {
  hotelId: string;
  membershipId: string;
  account: HandAccount;
  /** What the member gets; negative: gives. */
  points: number;
  /** The same key is the same movement, whoever tries twice. */
  key: string;
  reason: string | null;
};
type By = { staffId: string | null; now: Date };

const MOVE = `INSERT INTO "PointsEntry" (id, "hotelId", "membershipId", account, points, key, reason, "staffId", at)
  SELECT $3, $1, m.id, $4, $5, $6, $7, $8, $9 FROM "Membership" m WHERE m.id = $2 AND m."hotelId" = $1
    AND ($5 > 0 OR $5 + (SELECT coalesce(sum(points), 0) FROM "PointsEntry" WHERE "membershipId" = m.id) >= 0)
  ON CONFLICT DO NOTHING RETURNING id`;

/**
 * Gives points, or takes them in payment.
 * @returns false where the member has not so many, or it was done already
 */
export function movePoints(
  store: Store,
  { hotelId, membershipId, account, points, key, reason }: Movement,
  { staffId, now }: By,
): Promise<boolean> {
  return inTransaction(store, async (client) => {
    // One payment at a time: the next one sees what is left.
    await client.query('SELECT 1 FROM "Membership" WHERE id = $1 FOR UPDATE', [membershipId]);
    const about = [account, points, key, reason, staffId, now];
    const { rowCount } = await client.query(MOVE, [hotelId, membershipId, newId(), ...about]);
    return rowCount === 1;
  });
}

const REVERSE = {
  name: 'points.reverse',
  text: `INSERT INTO "PointsEntry" (id, "hotelId", "membershipId", account, points, "reversesId", key, "staffId", at)
    SELECT $3, $1, "membershipId", account, -points, id, 'reversal:' || id, $4, $5 FROM "PointsEntry"
    WHERE id = $2 AND "hotelId" = $1 AND "reversesId" IS NULL
    ON CONFLICT DO NOTHING RETURNING id`,
};

/**
 * Takes an entry back by the opposite one, also where that leaves the member owing.
 * @returns false where it was taken back already, or is such a taking back itself
 */
export async function reversePoints(
  store: Store,
  { hotelId, id }: { hotelId: string; id: string },
  { staffId, now }: By,
): Promise<boolean> {
  return (await store.sql(REVERSE, [hotelId, id, newId(), staffId, now])).length > 0;
}

/** Charges that are posted longer after check-out earn nothing. */
const LATE_DAYS = 60;

// What was earned before is known by the spend that it was for: a late charge earns the difference.
const EARN = {
  name: 'points.earn',
  text: `WITH stay AS (
      SELECT s.* FROM "Stay" s WHERE s."hotelId" = $1 AND s.status = 'checked_out'
        AND s.departure BETWEEN $2::date - ${LATE_DAYS} AND $2::date
        AND EXISTS (SELECT 1 FROM "Membership" m WHERE m."guestId" = s."guestId")),
    spent AS (
      SELECT "guestId", "stayId", departure, sum(cents) AS cents FROM ${chargesOf('stay', '')} charge
      WHERE currency = $4 GROUP BY "guestId", "stayId", departure),
    due AS (
      SELECT m.id, spent."stayId", cents - before AS base, n, trunc((cents - before) / 100.0 * rate) AS points
      FROM spent CROSS JOIN LATERAL (
          SELECT id, tier FROM "Membership" m WHERE m."guestId" = spent."guestId" AND m.since::date <= departure
          ORDER BY m.since LIMIT 1) m
        JOIN jsonb_to_recordset($5::jsonb) AS tier(key text, rate numeric) ON tier.key = m.tier
        CROSS JOIN LATERAL (
          SELECT coalesce(sum("baseCents"), 0) AS before, count(*) AS n FROM "PointsEntry" e
          WHERE e."stayId" = spent."stayId") e)
    INSERT INTO "PointsEntry" (id, "hotelId", "membershipId", account, points, "stayId", "baseCents", key, at)
    SELECT gen_random_uuid(), $1, id, 'stays', points, "stayId", base, 'stay:' || "stayId" || ':' || n, $3
    FROM due WHERE points <> 0 ON CONFLICT DO NOTHING`,
};

// First in, first out: what was spent, went or expired before was the oldest.
const EXPIRE = {
  name: 'points.expire',
  text: `INSERT INTO "PointsEntry" (id, "hotelId", "membershipId", account, points, key, at)
    SELECT gen_random_uuid(), $1, "membershipId", 'expired', -(old - gone), 'expired:' || "membershipId" || ':' || $2::date, $3
    FROM (SELECT "membershipId", coalesce(sum(points) FILTER (WHERE points > 0
          AND at < $2::date - make_interval(months => $4)), 0) AS old,
        -coalesce(sum(points) FILTER (WHERE points < 0), 0) AS gone
      FROM "PointsEntry" WHERE "hotelId" = $1 GROUP BY "membershipId") sums
    WHERE old > gone ON CONFLICT DO NOTHING`,
};

/** Members earn on what they have spent on stays that are over, and old points expire. Twice changes nothing. */
export async function settlePoints(
  store: Store,
  hotelId: string,
  { rules, today, now }: { rules: ValueRules; today: string; now: Date },
): Promise<void> {
  const at = [hotelId, today, now];
  const rates = rules.tiers.map(({ key, rate }) => ({ key, rate }));
  await store.sql(EARN, [...at, rules.currency, JSON.stringify(rates)]);
  if (rules.expireMonths) await store.sql(EXPIRE, [...at, rules.expireMonths]);
}
