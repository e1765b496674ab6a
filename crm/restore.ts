import pg from 'pg';
import { type BackupMark, MARK, tablesOf } from './backup.ts';
import { type AppliedMigration, checkKnown, migrate } from './migrate.ts';

const ROWS_AT_ONCE = 500;
const BYTES_AT_ONCE = 4_000_000;

/**
 * Puts a backup into the empty database at `url`: first the tables as they were when it was made,
 * then its rows, all or none, then whatever this version has changed since.
 *
 * What waited to be sent then has probably been sent after: it comes back as `in_doubt`, so that no
 * guest hears the same twice. So has a survey that was due then: it is not asked again.
 *
 * @throws Error when the database holds rows, the backup is of a newer version, or it is cut off.
 */
export async function restore(
  url: string,
  lines: AsyncIterable<string>,
  migrationsFolder?: string,
): Promise<{ rows: number }> {
  const folder = migrationsFolder ? { folder: migrationsFolder } : {};
  const reader = lines[Symbol.asyncIterator]();
  const migrations = header((await reader.next()).value);
  await checkKnown(migrations, migrationsFolder);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await checkEmpty(client);
    await migrate(url, { ...folder, through: migrations.at(-1)?.migration_name });
    await client.query('BEGIN');
    const links = await dropLinks(client);
    const rows = await load(client, { [Symbol.asyncIterator]: () => reader });
    for (const link of links) await client.query(link);
    await setCounters(client);
    await client.query(
      `UPDATE "Delivery" SET status = 'in_doubt', sender = NULL WHERE status IN ('queued', 'sending')`,
    );
    await client.query(
      `UPDATE "Reminder" SET "doneAt" = now() WHERE kind LIKE 'survey%' AND "doneAt" IS NULL AND "dueAt" < now()`,
    );
    await client.query('COMMIT');
    await migrate(url, folder);
    return { rows };
  } finally {
    await client.end();
  }
}

function header(line: string | undefined): AppliedMigration[] {
  const mark = line?.startsWith(MARK) ? parseMark(line) : undefined;
  if (mark && 'zhike' in mark) return mark.migrations;
  throw new Error('This is no backup of Zhike.');
}

function parseMark(line: string): BackupMark {
  return JSON.parse(line.slice(MARK.length));
}

async function checkEmpty(client: pg.Client): Promise<void> {
  for (const table of await tablesOf(client)) {
    const { rows } = await client.query(`SELECT 1 FROM ${pg.escapeIdentifier(table)} LIMIT 1`);
    if (rows.length === 0) continue;
    throw new Error(
      `The database is in use (there are rows in ${table}). A backup goes into an empty one: name a new folder in DATA_DIR, or a new database in DATABASE_URL.`,
    );
  }
}

/** Rows come table by table, so what links them is checked when all are there. */
async function dropLinks(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name,
       pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
  );
  for (const { table, name } of rows) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  }
  return rows.map((row) => `ALTER TABLE ${row.table} ADD CONSTRAINT ${row.name} ${row.definition}`);
}

async function load(client: pg.Client, lines: AsyncIterable<string>): Promise<number> {
  let table = '';
  let batch: string[] = [];
  let bytes = 0;
  let count = 0;
  const flush = async () => {
    if (batch.length > 0) await insert(client, table, batch);
    count += batch.length;
    batch = [];
    bytes = 0;
  };
  for await (const line of lines) {
    if (line.startsWith(MARK)) {
      await flush();
      const mark = parseMark(line);
      if ('end' in mark && mark.rows === count) return count;
      if ('table' in mark) table = mark.table;
    } else {
      batch.push(JSON.parse(line));
      bytes += line.length;
      if (batch.length === ROWS_AT_ONCE || bytes > BYTES_AT_ONCE) await flush();
    }
  }
  throw new Error('The backup is cut off: nothing was restored. Take another one.');
}

async function insert(client: pg.Client, table: string, rows: string[]): Promise<void> {
  const name = pg.escapeIdentifier(table);
  // OFFSET 0 keeps the planner from reading each row's text anew for every column.
  await client.query(
    `INSERT INTO ${name} SELECT (one).*
     FROM (SELECT line::${name} AS one FROM unnest($1::text[]) AS line OFFSET 0) AS rows`,
    [rows],
  );
}

/** The next number of a counted column follows the largest restored one. */
async function setCounters(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ counter: string; table: string; column: string }>(
    `SELECT s.oid::regclass::text AS counter, t.oid::regclass::text AS "table",
       quote_ident(a.attname) AS "column"
     FROM pg_class s
     JOIN pg_depend d ON d.objid = s.oid AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
     JOIN pg_class t ON t.oid = d.refobjid AND d.refclassid = 'pg_class'::regclass
     JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
     WHERE s.relkind = 'S' AND s.relnamespace = current_schema()::regnamespace`,
  );
  for (const { counter, table, column } of rows) {
    await client.query(
      `SELECT setval($1, coalesce(max(${column}), 1), max(${column}) IS NOT NULL) FROM ${table}`,
      [counter],
    );
  }
}
