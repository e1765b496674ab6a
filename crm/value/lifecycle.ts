/** What managers read of all guests together: layers, RFM, who comes back and who does not (docs/metrics.md). */
import type { Store } from '../database.ts';
import type { Layer, ValueRules } from './rules.ts';
import { chargesOf, WAS_HERE } from './spend.ts';
import type { Money } from './worth.ts';

/** The figures are of so many days, and are compared with as many before. */
export const YEAR = 365;

export type YearFigures = {
  /** Guests who arrived in these days. */
  guests: number;
  /** Those of them who had been here before, in these days or earlier. */
  returned: number;
  /** Median days from a departure to the next arrival in these days; null: nobody came back. */
  returnDays: number | null;
  /** Guests of the year before these days, and those of them who did not come in these days. */
  customers: number;
  lost: number;
  /** What those guests of the year before spent in these days. */
  customersCents: number;
  /** Guests who arrived and were no members before, and those of them who joined in these days. */
  strangers: number;
  joined: number;
};
export type Lifecycle = {
  guests: number;
  spendCents: number;
  medianCents: number;
  otherCents: Money | null;
  layers: { layer: Layer; guests: number; spendCents: number }[];
  grid: { r: number; f: number; guests: number; m: number }[];
  year: YearFigures;
  before: YearFigures;
  /** The first arrival that the hotel's records know; null: none. "2026-11-22" */
  since: string | null;
};

const of = (name: string, text: string) => ({ name: `lifecycle.${name}`, text });

const TOTALS = of(
  'totals',
  `SELECT count(*)::int AS guests, coalesce(sum("spendCents"), 0)::float8 AS "spendCents",
      coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY "spendCents"), 0)::float8 AS "medianCents",
      to_char(min("firstArrival"), 'YYYY-MM-DD') AS since,
      (SELECT jsonb_object_agg(currency, cents) FROM (
        SELECT key AS currency, sum(value::numeric) AS cents
        FROM "GuestValue" o, jsonb_each_text(o."otherCents") WHERE o."hotelId" = $1 GROUP BY key) other) AS "otherCents"
    FROM "GuestValue" WHERE "hotelId" = $1`,
);
const BY_LAYER = of(
  'layers',
  `SELECT layer, count(*)::int AS guests, sum("spendCents")::float8 AS "spendCents"
    FROM "GuestValue" WHERE "hotelId" = $1 GROUP BY layer`,
);
const GRID = of(
  'grid',
  `SELECT r, f, count(*)::int AS guests, avg(m)::float8 AS m FROM "GuestValue"
    WHERE "hotelId" = $1 GROUP BY r, f`,
);
// $2 to $3: the year, its first day excluded.
const OF_YEAR = of(
  'year',
  `WITH been AS (
      SELECT s.id, s."guestId", s.arrival, s.departure, s.status, s.currency, s."totalCents",
        s.arrival - lag(s.departure) OVER (PARTITION BY s."guestId" ORDER BY s.arrival, s.departure) AS gap,
        dense_rank() OVER (PARTITION BY s."guestId" ORDER BY s.arrival) AS nth
      FROM "Stay" s WHERE s."hotelId" = $1 AND ${WAS_HERE} AND s.arrival <= $3::date),
    inside AS (SELECT * FROM been WHERE arrival > $2::date),
    came AS (SELECT "guestId", max(nth) AS nth FROM inside GROUP BY "guestId"),
    customer AS (
      SELECT DISTINCT "guestId" FROM been WHERE arrival > $2::date - ${YEAR} AND arrival <= $2::date),
    spent AS (
      SELECT sum(cents) AS cents FROM ${chargesOf('inside', '')} charge
      WHERE currency = $4 AND "guestId" IN (SELECT "guestId" FROM customer)),
    stranger AS (
      SELECT "guestId", EXISTS (SELECT 1 FROM "Membership" m WHERE m."guestId" = came."guestId"
          AND m.since::date <= $3::date) AS joined
      FROM came WHERE NOT EXISTS (SELECT 1 FROM "Membership" m WHERE m."guestId" = came."guestId"
        AND m.since::date <= $2::date))
    SELECT (SELECT count(*) FROM came)::int AS guests,
      (SELECT count(*) FROM came WHERE nth > 1)::int AS returned,
      (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY gap) FROM inside WHERE gap > 0) AS "returnDays",
      (SELECT count(*) FROM customer)::int AS customers,
      (SELECT count(*) FROM customer WHERE "guestId" NOT IN (SELECT "guestId" FROM came))::int AS lost,
      coalesce((SELECT cents FROM spent), 0)::float8 AS "customersCents",
      (SELECT count(*) FROM stranger)::int AS strangers,
      (SELECT count(*) FROM stranger WHERE joined)::int AS joined`,
);

type Totals = Omit<Lifecycle, 'layers' | 'grid' | 'year' | 'before'>;

export async function readLifecycle(
  store: Store,
  hotelId: string,
  { rules, today }: { rules: ValueRules; today: string },
): Promise<Lifecycle> {
  const year = (back: number) =>
    store.sql<YearFigures>(OF_YEAR, [
      hotelId,
      daysBefore(today, YEAR * (back + 1)),
      daysBefore(today, YEAR * back),
      rules.currency,
    ]);
  const [[totals], layers, grid, [now], [before]] = await Promise.all([
    store.sql<Totals>(TOTALS, [hotelId]),
    store.sql<Lifecycle['layers'][number]>(BY_LAYER, [hotelId]),
    store.sql<Lifecycle['grid'][number]>(GRID, [hotelId]),
    year(0),
    year(1),
  ]);
  return { ...totals!, layers, grid, year: now!, before: before! };
}

const DAY_MS = 86_400_000;
/** @param day "2026-11-22" */
export const daysBefore = (day: string, days: number) =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

export type ListedGuest = {
  id: string;
  name: string | null;
  layer: Layer;
  stays: number;
  spendCents: number;
  lastDeparture: string;
  nextArrival: string | null;
  tier: string | null;
};
/** Null: whichever. */
export type GuestFilter = { layer: Layer | null; r: number | null; f: number | null };

const LIST = of(
  'list',
  `SELECT g.id, g.name, v.layer, v.stays, v."spendCents"::float8 AS "spendCents",
      to_char(v."lastDeparture", 'YYYY-MM-DD') AS "lastDeparture",
      to_char(v."nextArrival", 'YYYY-MM-DD') AS "nextArrival",
      (SELECT tier FROM "Membership" m WHERE m."guestId" = g.id ORDER BY since LIMIT 1) AS tier
    FROM "GuestValue" v JOIN "Guest" g ON g.id = v."guestId"
    WHERE v."hotelId" = $1 AND ($2::text IS NULL OR v.layer = $2) AND ($3::int IS NULL OR v.r = $3)
      AND ($4::int IS NULL OR v.f = $4)
    ORDER BY v."spendCents" DESC, v."guestId" LIMIT $5 OFFSET $6`,
);

/** The guests of a layer or a field of the grid, those who spent most first. */
export function listGuests(
  store: Store,
  hotelId: string,
  { layer, r, f }: GuestFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedGuest[]> {
  return store.sql<ListedGuest>(LIST, [hotelId, layer, r, f, limit, offset]);
}
