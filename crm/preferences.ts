/**
 * What a guest wishes: said, judged, and which of it counts. A row is a wish (a guest's key and value),
 * its events are the history: every time it was said, confirmed or refuted, and by whom.
 */
import type pg from 'pg';
import type { Store } from './database.ts';
import type { Preference } from './generated/client.ts';
import { newId } from './ids.ts';
import { STAYS_UNCONFIRMED, slotIn } from './preference-rules.ts';
import { openWish, sealWishes } from './privacy/sealed-wishes.ts';

/** SQL expressions: whose wishes (`ANY(…)` for several), at which moment, and of which stay alone. */
type Whose = { guest: string; at: string; stay?: string };

const over = ({ at, stay }: Whose) =>
  stay
    ? `p."stayId" <> ${stay}`
    : `(ps.status NOT IN ('booked', 'in_house') OR ps.departure < (${at})::date - 1)`;
/** Inferred, never confirmed, and not heard again in all the stays since. */
const FADED = `(p.hidden AND p.status = 'noted' AND p.scope = 'always' AND ${STAYS_UNCONFIRMED} <= (
    SELECT count(*) FROM "Stay" l WHERE l."guestId" = p."guestId" AND l.status = 'checked_out'
      AND l.arrival > p."createdAt"::date))`;

/**
 * SQL: the wishes that count at a moment, as whole rows, for FROM. The one place that decides it: what
 * was refuted, has ended with its time or its stay, or faded, does not count; of wishes that contradict
 * each other the one that was said or confirmed last does.
 */
export const currentWishes = (of: Whose) => `(
    SELECT DISTINCT ON (p."guestId", ${slotIn('p')}) p.*
    FROM "Preference" p LEFT JOIN "Stay" ps ON ps.id = p."stayId"
    WHERE p."guestId" = ${of.guest} AND p.status <> 'refuted'
      AND (p."expiresAt" IS NULL OR p."expiresAt" > ${of.at})
      AND NOT (p.scope = 'stay' AND p."stayId" IS NOT NULL AND ${over(of)}) AND NOT ${FADED}
    ORDER BY p."guestId", ${slotIn('p')}, GREATEST(p."createdAt", p."judgedAt") DESC, p.id DESC)`;

const CURRENT = {
  name: 'preference.current',
  text: `SELECT p.* FROM ${currentWishes({ guest: 'ANY($1)', at: 'now()' })} p
    ORDER BY p.status = 'confirmed' DESC, p."createdAt" DESC, p.id`,
};

/** What counts now of what these guests wish, by guest: confirmed wishes first, then the newest. */
export async function currentOf(
  store: Store,
  guestIds: string[],
): Promise<Map<string, Preference[]>> {
  if (!guestIds.length) return new Map();
  const rows = await store.sql<Preference>(CURRENT, [[...new Set(guestIds)]]);
  const byGuest = new Map<string, Preference[]>(guestIds.map((id) => [id, []]));
  for (const row of rows) byGuest.get(row.guestId ?? '')?.push(openWish(store, row));
  return byGuest;
}

const COLUMNS = [
  'id',
  'hotelId',
  'guestId',
  'reviewId',
  'stayId',
  'messageId',
  'key',
  'value',
  'hidden',
  'confidence',
  'scope',
  'status',
  'quote',
  'sealed',
  'day',
  'createdAt',
  'judgedAt',
  'expiresAt',
];
const list = (row: string) => COLUMNS.map((c) => `${row}"${c}"`).join(', ');
const KEPT = `(excluded.status = 'confirmed' OR "Preference".status = 'confirmed')`;

/**
 * SQL: keeps what guests say they wish, a JSON array of rows. Said again, a wish is as new as on the
 * first day; what was said of every stay does not shrink to this one. What a guest refused is not
 * inferred again; said outright, it counts again.
 * @param gate "gate," where the statement begins with one
 */
export const sayWishes = (param: string, gate = '') => `INSERT INTO "Preference" (${list('')})
    SELECT ${list('r.')} FROM ${gate} jsonb_populate_recordset(null::"Preference", ${param}::jsonb) r
    ON CONFLICT ("guestId", key, value) DO UPDATE SET
      confidence = GREATEST("Preference".confidence, excluded.confidence), quote = excluded.quote,
      hidden = "Preference".hidden AND excluded.hidden, "messageId" = excluded."messageId",
      "stayId" = coalesce(excluded."stayId", "Preference"."stayId"), day = excluded.day,
      status = CASE WHEN ${KEPT} THEN 'confirmed' ELSE 'noted' END,
      scope = CASE WHEN excluded.status = 'confirmed' OR "Preference".status = 'refuted' THEN excluded.scope
        ELSE LEAST("Preference".scope, excluded.scope) END,
      "createdAt" = excluded."createdAt", "judgedAt" = coalesce(excluded."judgedAt", "Preference"."judgedAt"),
      "expiresAt" = CASE WHEN "Preference".scope = 'always' AND "Preference".status <> 'refuted'
        AND "Preference"."expiresAt" IS NULL THEN NULL ELSE excluded."expiresAt" END
    WHERE ("Preference".status <> 'refuted' OR NOT excluded.hidden)
      AND "Preference"."createdAt" <= excluded."createdAt"
    RETURNING "Preference".*`;

/** SQL: the history of the rows that a CTE returned. @param kind said confirmed refuted, or SQL that gives it */
export const wishEvents = (rows: string, kind: string, at = '"createdAt"', staff?: string) =>
  `INSERT INTO "PreferenceEvent" (id, "hotelId", "preferenceId", kind, "by", "staffId", "messageId", quote, at)
    SELECT gen_random_uuid(), "hotelId", id, ${kind}, '${staff ? 'staff' : 'guest'}', ${staff ?? 'NULL'}, "messageId", quote, ${at} FROM ${rows}`;

/** Keeps wishes that were read in other texts than a turn's: reviews, the demo's stories. */
export async function storeWishes(
  store: Store,
  client: pg.PoolClient,
  wishes: Preference[],
): Promise<void> {
  if (!wishes.length) return;
  await client.query(
    `WITH wished AS (${sayWishes('$1')}), event AS (${wishEvents('wished', `'said'`)}) SELECT 1`,
    [JSON.stringify(await sealWishes(store, wishes))],
  );
}

const JUDGE = {
  name: 'preference.judge',
  text: `WITH judged AS (
      UPDATE "Preference" SET status = $3, "judgedAt" = $6, "expiresAt" = CASE WHEN $3 = 'confirmed'
        AND scope = 'always' THEN NULL ELSE "expiresAt" END
      WHERE id = $1 AND "hotelId" = $2 AND status <> $3 RETURNING *),
    event AS (${wishEvents('judged', '$3', '$6', '$5')})
    INSERT INTO "AuditEntry" (id, "hotelId", action, subject, "staffId", at, fields)
    SELECT $4, $2, 'preference_' || $3, id, $5, $6, '{status}' FROM judged RETURNING id`,
};

/**
 * A staff member says whether what is remembered is true; who said so and when stays in its history.
 * A wish of one stay stays one: what is health or faith is kept on only at the guest's own yes.
 * @returns false where there is no such preference, or it was judged so already
 */
export async function judgePreference(
  store: Store,
  { hotelId, id, status }: { hotelId: string; id: string; status: 'confirmed' | 'refuted' },
  { staffId, now }: { staffId: string; now: Date },
): Promise<boolean> {
  const rows = await store.sql(JUDGE, [id, hotelId, status, newId(), staffId, now]);
  return rows.length > 0;
}
