import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { query, withDatabase } from './query.ts';

export interface TestDatabase {
  url: string;
  /** Removes the database, also while something is still connected to it. */
  drop(): Promise<void>;
}

/** A database of its own for a test file: migrated, empty, made in a few milliseconds. */
export async function testDatabase(): Promise<TestDatabase> {
  const { url, prefix } = inject('testServer');
  const name = `${prefix}_${randomUUID().slice(0, 8)}`;
  await query(url, `CREATE DATABASE ${name} TEMPLATE ${prefix}_template`);
  return {
    url: withDatabase(url, name),
    async drop() {
      await query(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
