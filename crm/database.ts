import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';
import type { Keys } from './privacy/keys.ts';

/**
 * The open store: Prisma for everything, and `sql` for the few statements on a message's path that
 * must be one round trip (docs/decisions/one-statement.md). Both share one pool.
 */
export type Store = {
  prisma: PrismaClient;
  pool: pg.Pool;
  sql: Sql;
  /** They seal what must not stand in the database as plain text. */
  keys: Keys;
  /** Each hotel's own secrets, read once: crm/privacy/secrets.ts. */
  secrets: Map<string, Promise<Buffer>>;
  close(): Promise<void>;
};

/** A prepared statement: the name identifies its text, so the server plans it once per connection. */
export type Statement = { name: string; text: string };
export type Sql = <Row extends pg.QueryResultRow>(
  statement: Statement,
  values: unknown[],
) => Promise<Row[]>;

/** @param onError hears of idle connections that break; the pool replaces them. */
export function openStore(
  url: string,
  {
    keys,
    connections = 20,
    onError,
  }: { keys: Keys; connections?: number; onError?: (error: Error) => void },
): Store {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  pool.on('error', (error) => onError?.(error));
  pool.on('connect', (client) => client.on('error', () => {}));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    pool,
    sql: async (statement, values) => (await pool.query({ ...statement, values })).rows,
    keys,
    secrets: new Map(),
    async close() {
      await prisma.$disconnect();
      await pool.end().catch(() => {});
    },
  };
}
