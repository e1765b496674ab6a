import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { withDatabase } from './global-setup.ts';

export interface TestDatabase {
  url: string;
  /** Removes the database, also while something is still connected to it. */
  drop(): Promise<void>;
}

/** A database of its own for a test file: migrated, empty, made in a few milliseconds. */
export async function testDatabase(): Promise<TestDatabase> {
  const { url, prefix } = inject('testServer');
  const name = `${prefix}_${randomUUID().slice(0, 8)}`;
  await run(url, `CREATE DATABASE ${name} TEMPLATE ${prefix}_template`);
  return {
    url: withDatabase(url, name),
    drop: () => run(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
