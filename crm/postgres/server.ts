import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { link, open, readFile, readlink, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSocketFolder, type Place } from './place.ts';

/** A small private server: few guests at once, memory for other things, and a log without guests. */
const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  port: '5432',
  max_connections: '200',
  shared_buffers: '128MB',
  // Parallel queries want shared memory, of which a container has little, and gain nothing here.
  max_parallel_workers_per_gather: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_checkpoints: 'off',
  // Guest texts stay out of the log: statements and their parameters, but also the errors themselves
  // ("invalid input: …") and their details ("Key (name)=(…) already exists"). Clients get them all.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

const LOG_BYTES = 1_000_000;

/** Starts the server, which then belongs to no process: it outlives this one. */
export async function launch(postgres: string, place: Place, socket: string) {
  await removeStalePid(place.cluster, socket);
  await makeSocketFolder(socket, place);
  const log = await openLog(place);
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: socket });
  const options = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  try {
    const child = spawn(postgres, ['-D', place.cluster, ...options], {
      ...place.user,
      cwd: '/',
      env: {},
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(child, 'spawn');
    child.unref();
    return { isRunning: () => child.exitCode === null && child.signalCode === null };
  } finally {
    await log.close();
  }
}

/** The server's process id, as its own file has it; it may have died since. */
export async function postmasterPid(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  return Number.parseInt(text, 10) || undefined;
}

/** Whether the process is the cluster's server, and not a stranger who got its number. */
export async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    // A server works in its cluster; its command line would not tell after the folder was moved.
    return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster;
  }
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', `${pid}`], {
    encoding: 'utf8',
  });
  return stdout.includes('postgres');
}

/** The end of the server's log, for an error message; it holds no guest texts. */
export async function lastLines(home: string): Promise<string> {
  const text = await readFile(logFile(home), 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-5).join('\n');
}

/**
 * PostgreSQL does not start while its pid file names a living process of its user, which after a
 * restart of the machine or container may be any other program.
 */
async function removeStalePid(cluster: string, socket: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const stale = await readFile(file, 'utf8').catch(() => undefined);
  const pid = Number.parseInt(stale ?? '', 10);
  if (stale === undefined || !isAlive(pid) || (await isServerOf(cluster, pid))) return;
  const aside = `${file}.stale-${process.pid}`;
  await rename(file, aside).catch(() => {});
  const moved = await readFile(aside, 'utf8').catch(() => undefined);
  // Another process was faster, and this is the file of the server it has started: back with it.
  if (moved !== undefined && moved !== stale) await link(aside, file).catch(() => {});
  else await rm(join(socket, '.s.PGSQL.5432.lock'), { force: true });
  await rm(aside, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function openLog({ home, user }: Place) {
  const path = logFile(home);
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_BYTES) await rename(path, `${path}.1`).catch(() => {});
  const log = await open(path, 'a', 0o600);
  // Root may start the server for a user who starts it alone the next time.
  if (user) await log.chown(user.uid, user.gid);
  return log;
}

function logFile(home: string): string {
  return join(home, 'postgres.log');
}
