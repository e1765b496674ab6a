/** Many rows at once: one statement a table, in one transaction, planned and sent as one parameter. */
import type pg from 'pg';
import type { Store } from './database.ts';
import type { Query } from './guest-rows.ts';

export type Table =
  | 'Guest'
  | 'Address'
  | 'Stay'
  | 'FolioItem'
  | 'GuestFact'
  | 'Membership'
  | 'PointsEntry'
  | 'Conversation'
  | 'Message'
  | 'Review'
  | 'SurveyAnswer'
  | 'Analysis'
  | 'Mention'
  | 'Preference'
  | 'Ticket'
  | 'TicketEvent'
  | 'Reminder'
  | 'UnknownQuestion'
  | 'ChatSession'
  | 'AuditEntry';

/** Runs on one connection, whole or not at all. */
export async function inTransaction<Result>(
  store: Store,
  run: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await store.pool.connect();
  try {
    await client.query('BEGIN');
    const result = await run(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // Closed, not given back: whatever state it is in ends with it.
    client.release(true);
    throw error;
  }
}

/** Statements of such a transaction. */
export const queryIn =
  (client: pg.PoolClient): Query =>
  async <Row>(text: string, values: unknown[]) =>
    (await client.query(text, values)).rows as Row[];

/**
 * Inserts whole rows (a column that is left out becomes NULL, not its default). A row that is there
 * already stays as it is.
 * @returns the ids of those that were new
 */
export async function insertRows<Row extends { id: string }>(
  client: pg.PoolClient,
  table: Table,
  rows: Row[],
): Promise<Set<string>> {
  if (!rows.length) return new Set();
  const text = `INSERT INTO "${table}" SELECT r.* FROM jsonb_populate_recordset(null::"${table}", $1::jsonb) r
    ON CONFLICT DO NOTHING RETURNING id`;
  const { rows: inserted } = await client.query<{ id: string }>(text, [JSON.stringify(rows)]);
  return new Set(inserted.map((row) => row.id));
}
