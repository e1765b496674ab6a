/**
 * Advisory locks that live as long as a connection: how processes on one database know who is alive,
 * and which of them holds what only one can hold.
 */
import pg from 'pg';

export type Lock = {
  /** Settles when the connection, and the lock with it, is gone. */
  lost: Promise<void>;
  release(): Promise<void>;
};

/** The class of our locks among all advisory locks of the database. */
const CLASS = 7351;

/** Takes the lock named so. @returns null where somebody else holds it; rejects where the database is away */
export async function tryLock(url: string, name: string): Promise<Lock | null> {
  const client = new pg.Client({ connectionString: url });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  await client.connect();
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1, hashtext($2)) AS held', [
    CLASS,
    name,
  ]);
  const release = () => client.end().catch(() => {});
  if (rows[0].held) return { lost, release };
  await release();
  return null;
}

/** SQL that is true where nobody holds the lock of this name. */
export const unlocked = (name: string) => `NOT EXISTS (SELECT 1 FROM pg_locks l
    WHERE l.locktype = 'advisory' AND l.classid = ${CLASS} AND l.granted
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND l.objid::bigint = (hashtext(${name})::bigint & 4294967295))`;
