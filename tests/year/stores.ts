/** Two hotels on one private server: one with a year of rows, and an empty one to compare with. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openHouse, openLog } from '../../bot/open.ts';
import { readSettings } from '../../bot/settings.ts';
import { openPostgres } from '../../crm/postgres/postgres.ts';
import { query, withDatabase } from '../query.ts';

export type Stores = Awaited<ReturnType<typeof openStores>>;
export type OpenStore = Awaited<ReturnType<typeof openOn>>;

/** @param dir where the server keeps its files: they stay, for the next run */
export async function openStores(dir: string) {
  const dataDir = resolve(dir);
  await mkdir(dataDir, { recursive: true });
  const server = await openPostgres({ dataDir, log: () => {} });
  const full = await openOn(await fresh(server.url, 'year', true), dataDir);
  const empty = await openOn(await fresh(server.url, 'nothing', false), dataDir);
  return {
    full,
    empty,
    async close() {
      await Promise.all([full.close(), empty.close()]);
      await server.stop();
    },
  };
}

async function fresh(url: string, name: string, keep: boolean): Promise<string> {
  const found = await query(url, `SELECT 1 FROM pg_database WHERE datname = '${name}'`);
  const there = found.length > 0;
  if (there && !keep) await query(url, `DROP DATABASE ${name} WITH (FORCE)`);
  if (!there || !keep) await query(url, `CREATE DATABASE ${name}`);
  return withDatabase(url, name);
}

const openOn = (url: string, dataDir: string) =>
  openHouse(
    readSettings({
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      BURST_PAUSE_MS: '0',
      LOG_LEVEL: 'silent',
    }),
    { log: openLog('silent') },
  );
