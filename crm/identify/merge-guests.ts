/** Two guests of the hotel's records who are one person: joined in one transaction, and taken apart again. */

import { moveRows, type Query } from '../guest-rows.ts';
import { newId } from '../ids.ts';
import { auditRow } from '../privacy/audit.ts';

const LOCK = `SELECT id FROM "Guest" WHERE id = ANY($1) AND "hotelId" = $2 ORDER BY id FOR UPDATE`;
const RECORD = `INSERT INTO "Merge" (id, "hotelId", "guestId", "fromGuestId", by, "staffId", moved, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const AUDIT = `INSERT INTO "AuditEntry"
  SELECT r.* FROM jsonb_populate_record(null::"AuditEntry", $1::jsonb) r`;

/**
 * Everything of `from` becomes `to`'s; `from` stays as an empty row that an undo fills again.
 * @returns the merge's id; null where one of them is gone
 */
export async function mergeGuests(
  query: Query,
  of: {
    hotelId: string;
    from: string;
    to: string;
    by: 'record' | 'staff';
    staffId: string | null;
    now: Date;
  },
): Promise<string | null> {
  const both = await query(LOCK, [[of.from, of.to], of.hotelId]);
  if (both.length < 2) return null;
  const id = newId();
  const moved = JSON.stringify({ ...(await moveRows(query, of.from, of.to)), address: null });
  await query(RECORD, [id, of.hotelId, of.to, of.from, of.by, of.staffId, moved, of.now]);
  const { hotelId, staffId, now } = of;
  const note = { hotelId, action: 'merged', subject: of.to, staffId, at: now };
  await query(AUDIT, [JSON.stringify(auditRow(note))]);
  return id;
}
