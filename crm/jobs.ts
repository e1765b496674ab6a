import type { Store } from './database.ts';
import { unlocked } from './locks.ts';

/**
 * Jobs of a process that was killed, freed: it holds no liveness lock, and has had time to take it. Being
 * killed counts as an attempt, so that a job whose only attempt this was would never run again.
 */
const REAP = {
  name: 'jobs.reap',
  text: `WITH dead AS (
      SELECT DISTINCT locked_by FROM (
        SELECT locked_by, locked_at FROM graphile_worker._private_jobs
        UNION ALL SELECT locked_by, locked_at FROM graphile_worker._private_job_queues) w
      WHERE locked_by IS NOT NULL AND locked_at < now() - interval '1500 milliseconds' AND ${unlocked('locked_by')}
    ) SELECT graphile_worker.force_unlock_workers(array_agg(locked_by)), count(*)::int AS freed FROM dead HAVING count(*) > 0`,
};

/** @returns how many dead processes had left jobs behind */
export async function reap(store: Store): Promise<number> {
  const [row] = await store.sql<{ freed: number }>(REAP, []);
  return row?.freed ?? 0;
}

const ALIVE = { name: 'jobs.alive', text: `SELECT NOT ${unlocked('$1::text')} AS alive` };

/** Whether the process whose worker pool is named so still lives. */
export async function isAlive(store: Store, workerPool: string): Promise<boolean> {
  const [row] = await store.sql<{ alive: boolean }>(ALIVE, [workerPool]);
  return row?.alive ?? false;
}
