import { runMigrations } from 'graphile-worker';
import { migrate } from './migrate.ts';

/** Brings a database to this version: our tables, then those of the job queue. Any number at once. */
export async function prepare(url: string): Promise<{ applied: string[] }> {
  const done = await migrate(url);
  await runMigrations({ connectionString: url });
  return done;
}
