/** What a stay's bill says, line by line, from the PMS and from points of sale. */

import type { FolioItem } from '../generated/client.ts';
import type { Query } from '../guest-rows.ts';
import { newId } from '../ids.ts';

export const FOLIO_KINDS = [
  'room',
  'food_beverage',
  'spa',
  'laundry',
  'minibar',
  'transport',
  'other',
  'payment',
] as const;
export type FolioKind = (typeof FOLIO_KINDS)[number];

export type NewFolioItem = Pick<
  FolioItem,
  'stayId' | 'source' | 'externalId' | 'amountCents' | 'currency' | 'postedAt'
> & { kind: FolioKind };

/**
 * Writes lines of bills, each (source and id) once; one that reads differently now is corrected.
 * @returns how many were new, and how many were corrected
 */
export async function writeFolio(
  query: Query,
  hotelId: string,
  items: NewFolioItem[],
  now: Date,
): Promise<{ created: number; updated: number }> {
  if (!items.length) return { created: 0, updated: 0 };
  const rows = JSON.stringify(
    items.map((item) => ({ id: newId(), hotelId, ...item, createdAt: now })),
  );
  const written = await query<{ created: boolean }>(WRITE, [rows]);
  const created = written.filter((row) => row.created).length;
  return { created, updated: written.length - created };
}

const WRITE = `INSERT INTO "FolioItem" AS f
    SELECT r.* FROM jsonb_populate_recordset(null::"FolioItem", $1::jsonb) r
  ON CONFLICT ("hotelId", source, "externalId") DO UPDATE SET "stayId" = excluded."stayId", kind = excluded.kind,
    "amountCents" = excluded."amountCents", currency = excluded.currency, "postedAt" = excluded."postedAt"
  WHERE (f."stayId", f.kind, f."amountCents", f.currency, f."postedAt") IS DISTINCT FROM
    (excluded."stayId", excluded.kind, excluded."amountCents", excluded.currency, excluded."postedAt")
  RETURNING f.xmax = 0 AS created`;

/** A stay that a line may belong to. */
export type StayOfFolio = {
  id: string;
  reservation: string | null;
  room: string | null;
  arrival: Date;
  departure: Date;
};

/** The stays of these reservation codes and rooms, but those that never were. */
export function staysOfFolio(
  query: Query,
  hotelId: string,
  codes: string[],
  rooms: string[],
): Promise<StayOfFolio[]> {
  return query<StayOfFolio>(STAYS, [hotelId, codes, rooms]);
}

const STAYS = `SELECT id, reservation, room, arrival::timestamp AT TIME ZONE 'UTC' AS arrival,
    departure::timestamp AT TIME ZONE 'UTC' AS departure FROM "Stay"
  WHERE "hotelId" = $1 AND (reservation = ANY($2) OR (room = ANY($3) AND status <> 'cancelled'))
  ORDER BY arrival DESC, id`;
