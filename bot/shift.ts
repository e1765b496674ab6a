/** A pool of workers for as long as its connection lasts: what they do, and the clock's tick beside it. */
import { EventEmitter, once } from 'node:events';
import {
  makeWorkerUtils,
  run,
  type TaskList,
  Logger as WorkerLogger,
  type WorkerPool,
} from 'graphile-worker';
import pg from 'pg';
import type { Destination } from '../crm/deliveries.ts';
import { isAlive, reap } from '../crm/jobs.ts';
import { tryLock } from '../crm/locks.ts';
import type { Channel, StaffChannel } from './channel.ts';
import { deliver } from './deliver.ts';
import { adopt, runDue } from './due.ts';
import type { House } from './house.ts';
import { translateTicket } from './model/translate.ts';
import { answerEmergency, turn } from './turn.ts';

export type ShiftOptions = {
  url: string;
  channels: Channel[];
  staffChannels: StaffChannel[];
  /** Jobs side by side in this process. */
  concurrency?: number;
  /** Called at every tick of the clock; must not wait for anything. */
  onTick?(): void;
};

/** A stretch of work that ends by itself when its connection is lost. */
export type Shift = { ended: Promise<void>; stop(): Promise<void> };

const TICK_MS = 1000;
/** A new job wakes the workers; one that was put off is found by looking. */
const POLL_MS = 1000;
const TIDY_TICKS = 600;
const CONCURRENCY = 64;
/** One voice a login: whoever is killed leaves one message at most of which nobody knows if it arrived. */
const HOLDER_CONCURRENCY = 1;
const WORKER_CONNECTIONS = 12;
/**
 * Jobs that end at the same time are reported in one statement. One by one, a report that fails (the
 * database was killed) would be a rejection that nobody hears, and would end this process.
 */
const FINISH_TOGETHER = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };
/** For graphile's own statements: one that is lost only makes a job run again, and turns notice. */
const FAST_COMMIT = '-c synchronous_commit=off';

/** Workers, known to be alive for as long as their lock's connection lasts. */
export async function openShift(
  house: House,
  options: ShiftOptions,
  { general = false }: { general?: boolean },
): Promise<Shift> {
  const concurrency = general ? (options.concurrency ?? CONCURRENCY) : HOLDER_CONCURRENCY;
  const pool = new pg.Pool({
    connectionString: options.url,
    max: WORKER_CONNECTIONS,
    options: FAST_COMMIT,
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const events = new EventEmitter();
  const named = once(events, 'pool:create');
  let sender = '';
  const tasks = {
    ...(general ? turnTasks(house) : {}),
    ...deliverTasks(house, options, () => sender),
  };
  const runner = await run({
    pgPool: pool,
    taskList: tasks,
    concurrency,
    pollInterval: POLL_MS,
    preset: { worker: FINISH_TOGETHER },
    noHandleSignals: true,
    logger: quiet(house),
    events: events as never,
  }).catch(async (error) => {
    await pool.end();
    throw error;
  });
  runner.promise.catch(() => {});
  const { workerPool } = (await named)[0] as { workerPool: WorkerPool };
  sender = workerPool.id;
  const lock = await tryLock(options.url, sender).catch(async (error) => {
    await runner.stop().catch(() => {});
    await pool.end();
    throw error;
  });
  // Whoever was there before may have died in the middle of its turns.
  if (general) await adopt(house, 0).catch((err) => house.log.warn({ err }, 'no turns taken on'));
  const tick = general ? startTick(house, pool, options.onTick) : null;
  let closing: Promise<void> | undefined;
  const close = async () => {
    await tick?.stop();
    await runner.stop().catch(() => {});
    await lock?.release();
    await pool.end().catch(() => {});
  };
  const endOnce = () => (closing ??= close());
  return {
    ended: Promise.race([lock?.lost, runner.promise.catch(() => {})]).then(endOnce),
    stop: endOnce,
  };
}

function turnTasks(house: House): TaskList {
  return {
    turn: async (payload) => {
      const { id, attempt = 0 } = payload as { id: string; attempt?: number };
      await turn(house, id, attempt);
    },
    translate: async (payload) => translateTicket(house, (payload as { id: string }).id),
    emergency: async (payload) => answerEmergency(house, (payload as { id: string }).id),
  };
}

function deliverTasks(house: House, options: ShiftOptions, sender: () => string): TaskList {
  const { channels, staffChannels } = options;
  const outside = () => ({
    channels,
    staffChannels,
    sender: sender(),
    alive: (other: string) => isAlive(house.store, other),
  });
  const names = [...channels.filter((c) => c.send), ...staffChannels].map((c) => c.name);
  const task = async (payload: unknown) => deliver(house, outside(), payload as Destination);
  return Object.fromEntries(names.map((name) => [`deliver/${name}`, task]));
}

/** Once a second: what is due, and whose work has to be taken on. */
function startTick(house: House, pool: pg.Pool, onTick?: () => void) {
  let ticks = 0;
  let running: Promise<void> = Promise.resolve();
  async function tick() {
    try {
      const freed = await reap(house.store);
      if (freed) house.log.warn({ freed }, 'took on the work of a process that died');
      await runDue(house, house.now());
      onTick?.();
      if (++ticks % TIDY_TICKS === 0) await tidy(pool);
    } catch (error) {
      house.log.warn({ err: error }, 'tick failed, the next one comes in a second');
    }
  }
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = tick().finally(() => {
      busy = false;
    });
  }, TICK_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

/** Every conversation leaves a row for its queue behind. */
async function tidy(pool: pg.Pool): Promise<void> {
  const utils = await makeWorkerUtils({ pgPool: pool });
  try {
    await utils.cleanup({ tasks: ['GC_JOB_QUEUES', 'DELETE_PERMAFAILED_JOBS'] });
  } finally {
    await utils.release();
  }
}

/** graphile-worker logs job payloads at debug only; we keep its errors. */
const quiet = (house: House) =>
  new WorkerLogger(() => (level, message) => {
    if (level === 'error') house.log.error(`worker: ${message}`);
  });
