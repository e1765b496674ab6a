import pg from 'pg';
import { type AppliedMigration, appliedMigrations } from './migrate.ts';

/*
 * A backup is text, one line a row. Lines with a mark say what follows; the others are rows, each in
 * PostgreSQL's own text form, so that nothing is lost on the way, as a JSON string, so that it is one
 * line. The last line tells a whole backup from one that was cut off.
 */

/** Begins the lines that are no rows. */
export const MARK = '# ';

/** What the marked lines say: the first, those before a table's rows, the last. */
export type BackupMark =
  | { zhike: 'backup'; format: 1; madeAt: string; migrations: AppliedMigration[] }
  | { table: string }
  | { end: true; rows: number };

/** The form is Prisma's; restoring makes it anew. */
export const BOOKKEEPING_TABLE = '_prisma_migrations';

const ROWS_AT_ONCE = 200;

/**
 * The whole database at `url` as it is at one moment, also while the product works on it: text in
 * pieces, to be written one after the other. Jobs are left out; rows are the queue, and jobs are made
 * from them.
 */
export async function* backupOf(url: string): AsyncGenerator<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables = await tablesOf(client);
    if (tables.length === 0) throw new Error('There is nothing to back up: the database is empty.');
    const migrations = await appliedMigrations(client);
    yield marked({ zhike: 'backup', format: 1, madeAt: new Date().toISOString(), migrations });
    let rows = 0;
    for (const table of tables) {
      yield marked({ table });
      for await (const batch of rowsOf(client, table)) {
        rows += batch.length;
        yield batch.map((row) => `${row}\n`).join('');
      }
    }
    yield marked({ end: true, rows });
  } finally {
    await client.end();
  }
}

/** The product's own tables. */
export async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname <> $1
     ORDER BY relname`,
    [BOOKKEEPING_TABLE],
  );
  return rows.map((row) => row.name);
}

async function* rowsOf(client: pg.Client, table: string): AsyncGenerator<string[]> {
  const name = pg.escapeIdentifier(table);
  const atOnce = (await hasLargeRows(client, table)) ? 1 : ROWS_AT_ONCE;
  await client.query(
    `DECLARE rows CURSOR FOR SELECT to_json(t::text)::text AS line FROM ${name} t`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${atOnce} FROM rows`);
    if (rows.length === 0) break;
    yield rows.map((row) => row.line);
  }
  await client.query('CLOSE rows');
}

/** Pictures and voices of guests: two hundred at once would not fit into a small machine. */
async function hasLargeRows(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT 1 FROM pg_attribute WHERE attrelid = $1::regclass AND atttypid = 'bytea'::regtype`,
    [pg.escapeIdentifier(table)],
  );
  return rows.length > 0;
}

function marked(mark: BackupMark): string {
  return `${MARK}${JSON.stringify(mark)}\n`;
}
