import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '../crm/postgres/postgres.ts';
import { prepare } from '../crm/prepare.ts';
import { query, withDatabase } from './query.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: { url: string; prefix: string };
  }
}

/**
 * One database server for the whole run, with a migrated template that tests/postgres.ts copies.
 * TEST_DATABASE_URL names a server to use instead; its user must be allowed to create databases.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await openServer(process.env.TEST_DATABASE_URL);
  const prefix = `zhike_test_${randomUUID().slice(0, 8)}`;
  await query(url, `CREATE DATABASE ${prefix}_template`);
  await prepare(withDatabase(url, `${prefix}_template`));
  project.provide('testServer', { url, prefix });
  return async () => {
    await dropAll(url, prefix);
    await stop();
  };
}

async function openServer(given: string | undefined) {
  if (given) return { url: given, stop: async () => {} };
  const dataDir = await mkdtemp(join(tmpdir(), 'zhike-tests-'));
  await chmod(dataDir, 0o755);
  const server = await openPostgres({ dataDir, log: () => {} });
  // Nobody needs these rows after a power failure.
  await query(server.url, 'ALTER SYSTEM SET fsync = off');
  await query(server.url, 'SELECT pg_reload_conf()');
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
  return { url: server.url, stop };
}

/** Also what a failed test did not drop or disconnect. */
async function dropAll(url: string, prefix: string): Promise<void> {
  const found = await query(url, `SELECT datname FROM pg_database WHERE datname LIKE '${prefix}%'`);
  for (const { datname } of found) await query(url, `DROP DATABASE "${datname}" WITH (FORCE)`);
}
