import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';

/**
 * The open store: Prisma for everything, and `sql` for the few statements on a message's path that
 * must be one round trip (docs/decisions/one-statement.md). Both share one pool.
 */
export type Store = {
  prisma: PrismaClient;
  pool: pg.Pool;
  sql: Sql;
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
  { connections = 20, onError }: { connections?: number; onError?: (error: Error) => void } = {},
): Store {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  pool.on('error', (error) => onError?.(error));
  pool.on('connect', (client) => client.on('error', () => {}));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    pool,
    sql: async (statement, values) => (await pool.query({ ...statement, values })).rows,
    async close() {
      await prisma.$disconnect();
      await pool.end().catch(() => {});
    },
  };
}
