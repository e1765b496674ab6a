import pg from 'pg';
import type { Store } from '../database.ts';
import { seal, sealedBy, unseal } from './keys.ts';

const ROWS_AT_ONCE = 500;
/** Every column of this name holds what is sealed, whichever table it is in. */
const COLUMN = 'sealed';

/** Seals by the first key what older keys have sealed, while the product runs. @returns how many rows */
export async function reseal(store: Store): Promise<number> {
  const { rows: tables } = await store.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = current_schema() AND column_name = $1`,
    [COLUMN],
  );
  let count = 0;
  for (const { name } of tables) {
    for (;;) {
      const rows = await resealSome(store, name);
      count += rows;
      if (rows < ROWS_AT_ONCE) break;
    }
  }
  return count;
}

async function resealSome({ pool, keys }: Store, table: string): Promise<number> {
  const name = pg.escapeIdentifier(table);
  const { rows } = await pool.query<{ id: string; hotelId: string; sealed: string }>(
    `SELECT id, "hotelId", sealed FROM ${name} WHERE NOT starts_with(sealed, $1) LIMIT ${ROWS_AT_ONCE}`,
    [sealedBy(keys[0])],
  );
  const again = rows.map(({ id, hotelId, sealed }) => {
    const place = { hotelId, table, id, column: COLUMN };
    return { id, before: sealed, sealed: seal(keys, place, unseal(keys, place, sealed)) };
  });
  // Whoever changed the row meanwhile has sealed it by the new key already.
  await pool.query(
    `UPDATE ${name} t SET sealed = r.sealed
      FROM jsonb_to_recordset($1::jsonb) r(id text, before text, sealed text)
      WHERE t.id = r.id AND t.sealed = r.before`,
    [JSON.stringify(again)],
  );
  return rows.length;
}
