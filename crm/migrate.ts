import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** One step of the database's form: a folder of crm/migrations, in the layout that Prisma uses. */
interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** A row of Prisma's table; a backup carries them too. */
export interface AppliedMigration {
  migration_name: string;
  checksum: string;
  finished_at: Date | string | null;
}

const MIGRATIONS = fileURLToPath(new URL('migrations', import.meta.url));

/** The lock that `prisma migrate deploy` takes too, so that the two never run side by side. */
const PRISMA_LOCK = 72707369;

const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings the database at `url` to the form that this version needs, and returns the names of the
 * migrations it applied. Any number of processes may call it at once; each migration is applied by one of them.
 *
 * The rows it keeps are Prisma's own, so `prisma migrate deploy` may be used on the same database.
 *
 * @param through the last migration to apply, where that is not the newest.
 * @throws Error when the database is of a newer version, or a migration was edited or failed.
 */
export async function migrate(
  url: string,
  { folder = MIGRATIONS, through }: { folder?: string; through?: string | undefined } = {},
): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Closing the connection gives the lock back and undoes whatever was not committed.
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(BOOKKEEPING);
    const done = await appliedMigrations(client);
    check(done, migrations);
    const names = new Set(done.map((row) => row.migration_name));
    const waiting = migrations.filter(
      ({ name }) => !names.has(name) && !(through && name > through),
    );
    for (const migration of waiting) await apply(client, migration);
    return { applied: waiting.map((migration) => migration.name) };
  } finally {
    await client.end();
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      // Git may have checked the file out with Windows line ends: it is the same migration.
      const text = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      const sql = text.replaceAll('\r\n', '\n');
      return {
        name,
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      };
    }),
  );
}

/** What Prisma's table says, in the order in which it was applied. */
export async function appliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name, checksum, finished_at FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

/** @throws Error when this version does not know one of them as it was applied. */
export async function checkKnown(applied: AppliedMigration[], folder = MIGRATIONS): Promise<void> {
  check(applied, await readMigrations(folder));
}

function check(applied: AppliedMigration[], migrations: Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) checkApplied(row, known.get(row.migration_name));
}

function checkApplied(row: AppliedMigration, migration: Migration | undefined): void {
  const name = row.migration_name;
  if (!migration) {
    throw new Error(
      `This database belongs to a newer version of Zhike: migration "${name}" is unknown here. Upgrade Zhike, or restore a backup made with this version.`,
    );
  }
  if (!row.finished_at) {
    throw new Error(
      `Migration "${name}" was begun by another tool and did not finish. See "prisma migrate resolve" before starting Zhike again.`,
    );
  }
  if (row.checksum !== migration.checksum) {
    throw new Error(
      `Migration "${name}" was changed after it had been applied to this database. Restore the original crm/migrations/${name}/migration.sql, and put the change into a new migration.`,
    );
  }
}

/** The change and the row that says so are committed together, or neither is. */
async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Migration "${name}" failed, nothing of it remains: ${reason}`, { cause });
  }
}
