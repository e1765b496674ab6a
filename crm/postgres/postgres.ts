import { rmdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findPrograms } from './binaries.ts';
import { createCluster, DATABASE_USER } from './cluster.ts';
import { findPlace, type Place, socketFolder } from './place.ts';
import { isServerOf, lastLines, launch, postmasterPid } from './server.ts';

/** An open embedded server. It belongs to every process that opened its folder, not to one of them. */
export interface EmbeddedPostgres {
  /** The connection string; the server is reached through a Unix socket only. */
  url: string;
  /** Starts the server again when it does not answer. Any number of callers may ask at once. */
  ensureRunning(): Promise<void>;
  /** Stops the server unless somebody else still uses it. Close the own connections before. */
  stop(): Promise<void>;
}

/** Where to look for the server. */
interface Target extends Place {
  socket: string;
  log(line: string): void;
}

const POLL_MS = 10;
const PATIENCE_MS = 5_000;
const SAY_AFTER_MS = 3_000;
const RELAUNCH_MS = 100;
const LAUNCHES = 50;
const OTHERS_MAY_TAKE_MS = 300;
const STOP_MAY_TAKE_MS = 20_000;

/** PostgreSQL's own codes: it starts, stops, or ends because of a crash; it has no room for one more. */
const COMES_OR_GOES = ['57P01', '57P02', '57P03'];
const TOO_MANY_CONNECTIONS = '53300';

/**
 * Opens the database kept below `dataDir`: finds its server running, starts it, or makes a new one.
 * The server outlives this process, also when that is killed, and the next one finds it.
 *
 * @param log takes lines for the person who operates the product.
 * @throws Error that says what to do when this machine or folder cannot hold a database.
 */
export async function openPostgres({
  dataDir,
  log,
}: {
  dataDir: string;
  log: (line: string) => void;
}): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    throw new Error(
      'The embedded database needs Linux or macOS. Set DATABASE_URL to a PostgreSQL server, or use WSL.',
    );
  }
  const place = await findPlace(dataDir, log);
  const target: Target = { ...place, socket: socketFolder(place), log };
  await bringUp(target, { mayCreate: true });
  let starting: Promise<void> | undefined;
  const ensureRunning = () => {
    starting ??= bringUp(target, { mayCreate: false }).finally(() => {
      starting = undefined;
    });
    return starting;
  };
  return { url: urlOf(target), ensureRunning, stop: () => stopUnlessUsed(target) };
}

function urlOf({ socket }: Target): string {
  // Port and TLS are named, because the driver would else take them from PGPORT and PGSSLMODE.
  const host = encodeURIComponent(socket);
  return `postgresql://${DATABASE_USER}@localhost:5432/postgres?host=${host}&sslmode=disable`;
}

/** Connects first: a server that answers needs no programs, no user and no questions. */
async function bringUp(target: Target, { mayCreate }: { mayCreate: boolean }): Promise<void> {
  for (let launches = 0; launches < LAUNCHES; launches += 1) {
    if (await isServing(target)) return;
    const programs = await findPrograms(target, target.log);
    if (mayCreate) await createCluster(target, programs, target.log);
    const server = await launch(programs.postgres, target, target.socket);
    while (server.isRunning()) {
      if (await isServing(target)) return;
      await pause(POLL_MS);
    }
    // Another process was faster, or children of a killed server are still ending: look again.
    await pause(RELAUNCH_MS);
  }
  throw new Error(
    `The embedded database in ${target.cluster} does not start:\n${await lastLines(target.home)}`,
  );
}

/** True when the server answers, false when there is none; waits while it starts, repairs or stops. */
async function isServing(target: Target): Promise<boolean> {
  const began = Date.now();
  let said = false;
  for (;;) {
    const answer = await ask(target);
    if (answer !== 'busy') return answer === 'serving';
    if (!said && Date.now() - began > SAY_AFTER_MS) {
      target.log(
        `等待数据库 Waiting for the database in ${target.cluster}; after a crash it repairs itself.`,
      );
      said = true;
    }
    await pause(POLL_MS);
  }
}

async function ask(target: Target): Promise<'serving' | 'busy' | 'silent'> {
  const { cluster } = target;
  let folder: string;
  const client = connect(target);
  try {
    await client.connect();
    const { rows } = await client.query("SELECT current_setting('data_directory') AS folder");
    folder = rows[0].folder;
  } catch (error) {
    return stateBehind(error);
  } finally {
    await client.end().catch(() => {});
  }
  if (folder === cluster) return 'serving';
  throw new Error(
    `The database in ${cluster} was moved here while its server ran, and the server still believes to be in ${folder}. Stop it (the first line of ${cluster}/postmaster.pid is its process id), then start Zhike again.`,
  );
}

/** What a failed connection tells about the server. */
function stateBehind(error: unknown): 'serving' | 'busy' | 'silent' {
  const { code } = error as { code?: string };
  if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'silent';
  if (!(error instanceof pg.DatabaseError)) return 'busy'; // cut off, or no answer in time
  if (code && COMES_OR_GOES.includes(code)) return 'busy';
  if (code === TOO_MANY_CONNECTIONS) return 'serving';
  throw error;
}

function connect(target: Target): pg.Client {
  const client = new pg.Client({
    connectionString: urlOf(target),
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  // A query throws what breaks while it runs; the event without a listener would end the process.
  client.on('error', () => {});
  return client;
}

/** Not while another process is connected: a second worker, a backup. */
async function stopUnlessUsed(target: Target): Promise<void> {
  if (!(await isServing(target)) || (await isUsed(target))) return;
  const pid = await postmasterPid(target.cluster);
  if (!pid || !(await isServerOf(target.cluster, pid))) return;
  // "Fast" shutdown. Whoever connects in this very moment is cut off and starts the server again.
  process.kill(pid, 'SIGINT');
  const giveUp = Date.now() + STOP_MAY_TAKE_MS;
  while ((await isServerOf(target.cluster, pid)) && Date.now() < giveUp) await pause(POLL_MS);
  if (target.socket !== target.cluster) await rmdir(target.socket).catch(() => {});
}

/** Connections that were closed a moment ago are still listed, so it looks more than once. */
async function isUsed(target: Target): Promise<boolean> {
  const client = connect(target);
  const giveUp = Date.now() + OTHERS_MAY_TAKE_MS;
  try {
    await client.connect();
    for (;;) {
      const { rows } = await client.query(
        "SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
      );
      if (rows.length === 0) return false;
      if (Date.now() > giveUp) return true;
      await pause(POLL_MS);
    }
  } catch {
    return true;
  } finally {
    await client.end().catch(() => {});
  }
}
