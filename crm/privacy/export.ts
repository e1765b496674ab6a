/** A copy of all that is kept of a guest: every row of every table that belongs to it, as it is. */
import pg from 'pg';
import { inTransaction } from '../bulk.ts';
import type { Store } from '../database.ts';
import { peopleOf } from '../erase.ts';
import { belongingsOf, idsIn } from './belongings.ts';
import { opened } from './sealed.ts';

/** Rows by table; times in ISO, files in base64. */
export type GuestExport = {
  madeAt: string;
  guestId: string;
  tables: Record<string, Record<string, unknown>[]>;
};

/** Tells nothing of the guest: by it other rows are found. */
const WITHOUT_MEANING = new Set(['hotelId', 'tokenHash', 'sealed']);

/** @returns null where this hotel has no such guest */
export function exportGuest(
  store: Store,
  hotelId: string,
  guestId: string,
  now: Date,
): Promise<GuestExport | null> {
  return inTransaction(store, async (client) => {
    const people = await peopleOf(client, guestId, hotelId);
    if (!people.length) return null;
    const belongings = await belongingsOf(client, [['Guest', people]]);
    const reminders = await client.query<{ id: string }>(
      'SELECT id FROM "Reminder" WHERE "hotelId" = $1 AND subject = ANY($2)',
      [hotelId, idsIn(belongings)],
    );
    belongings.set('Reminder', { key: 'id', ids: reminders.rows.map((row) => row.id) });
    const tables: GuestExport['tables'] = {};
    for (const [table, { key, ids }] of belongings) {
      const { rows } = await client.query(
        `SELECT * FROM ${pg.escapeIdentifier(table)} WHERE ${pg.escapeIdentifier(key)} = ANY($1) ORDER BY 1`,
        [ids],
      );
      if (rows.length) tables[table] = rows.map((row) => plain(opened(store, table, row)));
    }
    return { madeAt: now.toISOString(), guestId, tables };
  });
}

/** Without what is empty or means nothing to the guest. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(row).filter(
    ([name, value]) => value !== null && !WITHOUT_MEANING.has(name),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, Buffer.isBuffer(value) ? value.toString('base64') : value]),
  );
}
