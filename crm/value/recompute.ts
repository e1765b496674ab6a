/**
 * What every guest is worth, computed by the database from stays and folio items (docs/metrics.md). The
 * database itself notes whose stays or folio items change (`GuestTouch`), and a row knows the day on which
 * time alone changes it: only these are computed again.
 */
import type { Store } from '../database.ts';
import type { ValueRules } from './rules.ts';
import { chargesOf, WAS_HERE } from './spend.ts';

/** A month, in days. */
const MONTH = 30.4375;

/** @property today the hotel's day, "2026-11-22" */
export type ValueSetting = { rules: ValueRules; today: string; now: Date };

/** The columns of GuestValue but for whose it is. */
const FIELDS = `stays, nights, "spendCents", "otherCents", "firstArrival", "lastDeparture", "nextArrival",
        "returnDays", r, f, m, layer, "agesOn", "recountOn", "computedAt"`;
const RECENCY = '5 - width_bucket($2::date - "lastDeparture" - 1, $4::int[])';
/** Who has booked again is neither at risk nor lapsed. */
const LAYER = `CASE WHEN "nextArrival" IS NULL AND $2::date - "lastDeparture" > $6 THEN 'lapsed'
      WHEN "nextArrival" IS NULL AND $2::date - "lastDeparture" > $5 THEN 'at_risk'
      WHEN m >= $7 OR f >= $8 THEN 'high_value' WHEN stays = 1 THEN 'new' ELSE 'active' END`;
/** The next day on which a score or a layer changes by itself. */
const AGES_ON = `(SELECT min("lastDeparture" + bound + 1) FROM unnest($4::int[] || ARRAY[$5::int, $6::int]) bound
      WHERE "lastDeparture" + bound + 1 > $2::date)`;

const statement = (name: string, touched: string, due: string, lookup: '' | 'OFFSET 0') => ({
  name: `value.${name}`,
  // One snapshot: a touch that is committed later than what is read here stays for the next time.
  text: `WITH touched AS (DELETE FROM "GuestTouch" WHERE ${touched} RETURNING "guestId"),
    due AS (SELECT "guestId" FROM touched UNION ${due}),
    stay AS (
      SELECT s.* FROM due CROSS JOIN LATERAL (
        SELECT s.id, s."guestId", s.arrival, s.departure, s.status, s.currency, s."totalCents" FROM "Stay" s
        WHERE s."guestId" = due."guestId" AND s."hotelId" = $1 AND (s.status = 'booked' OR ${WAS_HERE})
        ${lookup}) s),
    been AS (
      SELECT *, arrival - lag(departure) OVER (PARTITION BY "guestId" ORDER BY arrival, departure) AS gap
      FROM stay s WHERE ${WAS_HERE}),
    per AS (
      SELECT "guestId", count(DISTINCT arrival)::int AS stays, sum(departure - arrival)::int AS nights,
        min(arrival) AS "firstArrival", max(departure) AS "lastDeparture",
        count(DISTINCT arrival) FILTER (WHERE departure > $2::date - $10::int)::int AS recent,
        min(departure) FILTER (WHERE departure > $2::date - $10::int) AS oldest,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY gap) FILTER (WHERE gap > 0) AS "returnDays"
      FROM been GROUP BY "guestId"),
    money AS (
      SELECT "guestId", currency, sum(cents) AS cents,
        sum(cents) FILTER (WHERE departure > $2::date - $10::int) AS recent
      FROM ${chargesOf('been', lookup)} charge GROUP BY "guestId", currency),
    spent AS (
      SELECT "guestId", sum(cents) FILTER (WHERE currency = $9) AS cents,
        sum(recent) FILTER (WHERE currency = $9) AS recent,
        jsonb_object_agg(currency, cents) FILTER (WHERE currency <> $9) AS other
      FROM money GROUP BY "guestId"),
    booked AS (
      SELECT "guestId", min(arrival) AS "nextArrival" FROM stay WHERE status = 'booked' AND arrival >= $2::date
      GROUP BY "guestId"),
    scored AS (
      SELECT per.*, coalesce(spent.cents, 0) AS cents, spent.other, booked."nextArrival",
        1 + width_bucket(per.recent, $11::int[]) AS f,
        1 + width_bucket(coalesce(spent.recent, 0)::bigint, $12::bigint[]) AS m
      FROM per LEFT JOIN spent USING ("guestId") LEFT JOIN booked USING ("guestId")),
    gone AS (
      DELETE FROM "GuestValue" v
      WHERE v."guestId" IN (SELECT "guestId" FROM touched EXCEPT SELECT "guestId" FROM per)),
    written AS (
      INSERT INTO "GuestValue" ("guestId", "hotelId", ${FIELDS})
      SELECT "guestId", $1, stays, nights, cents, other, "firstArrival", "lastDeparture", "nextArrival",
        "returnDays", ${RECENCY}, f, m, ${LAYER}, ${AGES_ON}, least(oldest + $10::int, "nextArrival" + 1), $3
      FROM scored
      ON CONFLICT ("guestId") DO UPDATE SET (${FIELDS}) = (${FIELDS.replace(/"?\w+"?/g, 'excluded.$&')})
      RETURNING 1)
    SELECT count(*)::int AS count FROM written`,
});

const OF_HOTEL = `"hotelId" = $1`;
const ALL = statement(
  'all',
  OF_HOTEL,
  `SELECT "guestId" FROM "Stay" WHERE ${OF_HOTEL} UNION SELECT "guestId" FROM "GuestValue" WHERE ${OF_HOTEL}`,
  '',
);
const CHANGED = statement(
  'changed',
  OF_HOTEL,
  `SELECT "guestId" FROM "GuestValue" WHERE ${OF_HOTEL} AND "recountOn" <= $2::date`,
  'OFFSET 0',
);
const ONE = statement(
  'one',
  `${OF_HOTEL} AND "guestId" = $13`,
  `SELECT "guestId" FROM "GuestValue" WHERE ${OF_HOTEL} AND "guestId" = $13
    AND ("recountOn" <= $2::date OR "agesOn" <= $2::date)`,
  'OFFSET 0',
);
const AGE = {
  name: 'value.age',
  text: `UPDATE "GuestValue" SET r = ${RECENCY}, layer = ${LAYER}, "agesOn" = ${AGES_ON}, "computedAt" = $3
    WHERE ${OF_HOTEL} AND "agesOn" <= $2::date`,
};

/** The parameters of all statements; those of AGE are the first eight. */
function valuesOf(hotelId: string, { rules, today, now }: ValueSetting): unknown[] {
  const { rfm, layers, currency } = rules;
  return [
    ...[hotelId, today, now],
    ...[rfm.recency, layers.atRisk, layers.lapsed, layers.money, layers.frequency],
    ...[currency, Math.round(rfm.months * MONTH), rfm.frequency, rfm.moneyCents],
  ];
}

type Count = { count: number };

/** Computes every guest anew: after other rules. @returns how many guests */
export async function recomputeAll(store: Store, hotelId: string, setting: ValueSetting) {
  const [row] = await store.sql<Count>(ALL, valuesOf(hotelId, setting));
  return row?.count ?? 0;
}

/**
 * Computes the guests anew of whom something has changed, and moves those on whose day has come.
 * @returns how many were computed from their stays
 */
export async function recomputeChanged(store: Store, hotelId: string, setting: ValueSetting) {
  const values = valuesOf(hotelId, setting);
  const [row] = await store.sql<Count>(CHANGED, values);
  await store.sql(AGE, values.slice(0, 8));
  return row?.count ?? 0;
}

/** The same for one guest who is about to be looked at. */
export async function recomputeOne(
  store: Store,
  hotelId: string,
  setting: ValueSetting,
  guestId: string,
): Promise<void> {
  await store.sql(ONE, [...valuesOf(hotelId, setting), guestId]);
}
