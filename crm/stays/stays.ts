import { inTransaction, queryIn } from '../bulk.ts';
import type { Store } from '../database.ts';
import type { Stay } from '../generated/client.ts';
import type { Query } from '../guest-rows.ts';
import { newId } from '../ids.ts';
import { ofTheErased } from '../privacy/tombstones.ts';
import { planSurveys } from '../surveys/plan.ts';
import { guestsOf, type Person } from './stay-guests.ts';

export type { Stay };

/** SQL: the stay `s` is booked or on. A late departure is no other stay, whatever the zone: a day of grace. */
export const STAY_IS_ON = `s.status IN ('booked', 'in_house') AND s.departure >= now()::date - 1`;

type Known = 'externalId' | 'source' | 'room' | 'arrival' | 'departure' | 'status';
type Told =
  | 'reservation'
  | 'channel'
  | 'adults'
  | 'children'
  | 'totalCents'
  | 'currency'
  | 'bookedAt'
  | 'checkedOutAt';

/**
 * One stay as the hotel's own records have it, and whose it is. What is left out stays as it was; a
 * reservation that is left out is the key.
 */
export type StayRecord = Pick<Stay, Known> & Partial<Pick<Stay, Told>> & Person;

/** What became of a record, and the stay's id. */
export type StayStored = { id: string; what: 'created' | 'updated' | 'unchanged' | 'erased' };

/**
 * Writes stays with their guests and the guests' addresses, which count as verified from now on: all of
 * them, in the order of the records, or none. Up to some thousands at once; each key once. A stay of an
 * erased guest, from before the erasure, stays out.
 */
export async function storeStays(
  store: Store,
  hotelId: string,
  records: StayRecord[],
  now: Date,
): Promise<StayStored[]> {
  const erased = await ofTheErased(store, hotelId, records);
  const wanted = records.filter((_, i) => !erased[i]);
  const stored = await inStays(store, hotelId, (query) => writeStays(query, hotelId, wanted, now));
  let next = 0;
  return erased.map((gone) => (gone ? { id: '', what: 'erased' } : stored[next++]!));
}

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

/** A transaction that writes stays; of one hotel, one at a time. */
export function inStays<Result>(
  store: Store,
  hotelId: string,
  run: (query: Query) => Promise<Result>,
): Promise<Result> {
  return inTransaction(store, async (client) => {
    const query = queryIn(client);
    await query(LOCK, [`stays ${hotelId}`]);
    return run(query);
  });
}

/** `storeStays` as a part of a transaction that `inStays` opened. */
export async function writeStays(
  query: Query,
  hotelId: string,
  records: StayRecord[],
  now: Date,
): Promise<StayStored[]> {
  if (!records.length) return [];
  const known = await knownStays(query, hotelId, records);
  const owned = records.map((record) => ({ record, stay: known.get(keyOf(record)) }));
  const guests = await guestsOf(query, hotelId, owned, now);
  const rows = owned.map(({ record, stay }, i) =>
    rowOf(hotelId, record, { id: stay?.id ?? newId(), guestId: guests[i]!.guestId, now }),
  );
  const written = await query<Written>(UPSERT, [JSON.stringify(rows), now]);
  const touched = new Map(written.map((row) => [row.id, row.created]));
  if (touched.size) {
    await query(DROP_PLANS, [[...touched.keys()], now]);
    await planSurveys(query, hotelId, now, [...touched.keys()]);
  }
  return rows.map(({ id }, i) => {
    if (touched.get(id)) return { id, what: 'created' };
    return { id, what: touched.has(id) || guests[i]!.changed ? 'updated' : 'unchanged' };
  });
}

const keyOf = ({ source, externalId }: Pick<Stay, 'source' | 'externalId'>) =>
  JSON.stringify([source, externalId]);

/** A stay that is there already. */
export type KnownStay = Pick<Stay, 'id' | 'source' | 'externalId' | 'guestId'>;

const KNOWN = `SELECT id, source, "externalId", "guestId" FROM "Stay"
  WHERE "hotelId" = $1 AND (source, "externalId") IN (SELECT * FROM unnest($2::text[], $3::text[]))`;

async function knownStays(query: Query, hotelId: string, records: StayRecord[]) {
  const [sources, keys] = [records.map((r) => r.source), records.map((r) => r.externalId)];
  const found = await query<KnownStay>(KNOWN, [hotelId, sources, keys]);
  return new Map(found.map((stay) => [keyOf(stay), stay]));
}

function rowOf(
  hotelId: string,
  record: StayRecord,
  { id, guestId, now }: { id: string; guestId: string; now: Date },
) {
  const { name: _name, language: _language, at: _at, addresses: _addresses, ...facts } = record;
  const { reservation = facts.externalId } = facts;
  return { id, hotelId, guestId, ...facts, reservation, createdAt: now, updatedAt: now };
}

// A record without the room does not empty it. Who is told to have left has left now, unless the record
// says when; a stay that comes into the records when it is over ended long ago.
const UPSERT = `INSERT INTO "Stay" AS s
    SELECT r.* FROM jsonb_populate_recordset(null::"Stay", $1::jsonb) r
  ON CONFLICT ("hotelId", source, "externalId") DO UPDATE SET
    "guestId" = excluded."guestId", arrival = excluded.arrival, departure = excluded.departure,
    status = excluded.status, room = coalesce(excluded.room, s.room),
    reservation = coalesce(excluded.reservation, s.reservation),
    channel = coalesce(excluded.channel, s.channel), adults = coalesce(excluded.adults, s.adults),
    children = coalesce(excluded.children, s.children),
    "totalCents" = coalesce(excluded."totalCents", s."totalCents"),
    currency = coalesce(excluded.currency, s.currency),
    "bookedAt" = coalesce(excluded."bookedAt", s."bookedAt"),
    "checkedOutAt" = CASE WHEN excluded.status <> 'checked_out' THEN NULL
      WHEN excluded."checkedOutAt" IS NOT NULL THEN excluded."checkedOutAt"
      WHEN s.status = 'checked_out' THEN s."checkedOutAt" ELSE $2 END,
    "updatedAt" = excluded."updatedAt"
  WHERE (s."guestId", s.arrival, s.departure, s.status, s.room, s.reservation, s.channel, s.adults, s.children,
      s."totalCents", s.currency, s."bookedAt", s."checkedOutAt")
    IS DISTINCT FROM (excluded."guestId", excluded.arrival, excluded.departure, excluded.status,
      coalesce(excluded.room, s.room), coalesce(excluded.reservation, s.reservation),
      coalesce(excluded.channel, s.channel), coalesce(excluded.adults, s.adults),
      coalesce(excluded.children, s.children), coalesce(excluded."totalCents", s."totalCents"),
      coalesce(excluded.currency, s.currency), coalesce(excluded."bookedAt", s."bookedAt"),
      coalesce(excluded."checkedOutAt", s."checkedOutAt"))
  RETURNING s.id, s.xmax = 0 AS created`;
type Written = { id: string; created: boolean };

/** What was to be prepared for a stay that will not be. Chat links and surveys end with its status. */
const DROP_PLANS = `WITH off AS (
    SELECT id FROM "Stay" WHERE id = ANY($1) AND status IN ('cancelled', 'no_show')),
  tasks AS (DELETE FROM "ArrivalTask" t USING off WHERE t."stayId" = off.id AND t.status = 'open')
  UPDATE "Reminder" r SET "doneAt" = $2 FROM off WHERE r.subject = off.id AND r."doneAt" IS NULL`;

/** A stay that a review may belong to. */
export type StayOfReview = Pick<
  Stay,
  'id' | 'guestId' | 'reservation' | 'room' | 'arrival' | 'departure'
> & { guest: { name: string | null } };

/** The stays with one of these reservation codes, or in one of these rooms. */
export function staysFor(
  store: Store,
  hotelId: string,
  codes: string[],
  rooms: string[],
): Promise<StayOfReview[]> {
  return store.prisma.stay.findMany({
    where: { hotelId, OR: [{ reservation: { in: codes } }, { room: { in: rooms } }] },
    select: {
      id: true,
      guestId: true,
      reservation: true,
      room: true,
      arrival: true,
      departure: true,
      guest: { select: { name: true } },
    },
  });
}

/** The stays of those of these reservations that several guests share. */
export function siblingStays(store: Store, hotelId: string, codes: string[]) {
  return store.prisma.$queryRaw<
    { source: string; reservation: string; externalId: string; name: string | null }[]
  >`
    SELECT s.source, s.reservation, s."externalId", g.name FROM "Stay" s JOIN "Guest" g ON g.id = s."guestId"
    WHERE s."hotelId" = ${hotelId} AND s.reservation = ANY(${codes}) AND EXISTS (SELECT 1 FROM "Stay" o
      WHERE o."hotelId" = s."hotelId" AND o.source = s.source AND o.reservation = s.reservation AND o.id <> s.id)`;
}
