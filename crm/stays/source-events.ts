/** What the PMS told, event by event, as it came. */

import type { Query } from '../guest-rows.ts';
import { newId } from '../ids.ts';

/** An event of one stay: `data` is the whole of it. */
export type NewSourceEvent = {
  source: string;
  externalId: string;
  stayKey: string;
  occurredAt: Date;
  data: object;
};

type OfStay = { hotelId: string; source: string; stayKey: string };

const KEEP = `INSERT INTO "SourceEvent" (id, "hotelId", source, "externalId", "stayKey", "occurredAt", data, "createdAt")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`;

/** @returns false where this event was told before */
export async function keepEvent(
  query: Query,
  hotelId: string,
  { source, externalId, stayKey, occurredAt, data }: NewSourceEvent,
  now: Date,
): Promise<boolean> {
  const event = [source, externalId, stayKey, occurredAt, JSON.stringify(data), now];
  return (await query(KEEP, [newId(), hotelId, ...event])).length > 0;
}

/** All that was told of a stay, in no order. */
export async function eventsOfStay(
  query: Query,
  { hotelId, source, stayKey }: OfStay,
): Promise<unknown[]> {
  const text = `SELECT data FROM "SourceEvent" WHERE "hotelId" = $1 AND source = $2 AND "stayKey" = $3`;
  const events = await query<{ data: unknown }>(text, [hotelId, source, stayKey]);
  return events.map(({ data }) => data);
}

/** From now on they are this stay's, and go with it. */
export async function bindEvents(
  query: Query,
  { hotelId, source, stayKey }: OfStay,
  stayId: string,
): Promise<void> {
  const text = `UPDATE "SourceEvent" SET "stayId" = $4
    WHERE "hotelId" = $1 AND source = $2 AND "stayKey" = $3 AND "stayId" IS NULL`;
  await query(text, [hotelId, source, stayKey, stayId]);
}

/** Of an erased guest's stay nothing is kept. */
export async function dropEvents(
  query: Query,
  { hotelId, source, stayKey }: OfStay,
): Promise<void> {
  const text = `DELETE FROM "SourceEvent" WHERE "hotelId" = $1 AND source = $2 AND "stayKey" = $3`;
  await query(text, [hotelId, source, stayKey]);
}
