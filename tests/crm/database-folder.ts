import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type EmbeddedPostgres, openPostgres } from '../../crm/postgres/postgres.ts';

const PROJECT = join(import.meta.dirname, '../..');
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export const NOBODY = { uid: 65534, gid: 65534 };
export const isRoot = process.getuid?.() === 0;

/** A folder for databases: whatever a test opened in it is stopped and removed afterwards. */
export function databaseFolder() {
  const opened = new Set<EmbeddedPostgres>();
  const children = new Set<ChildProcess>();
  const databases = { path: '', said: [] as string[], open, openElsewhere };

  beforeAll(async () => {
    databases.path = await mkdtemp(join(tmpdir(), 'zhike-database-'));
    await chmod(databases.path, 0o755);
  });
  beforeEach(() => {
    databases.said.length = 0;
  });
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
    for (const database of opened) await database.stop();
    opened.clear();
  });
  afterAll(() => rm(databases.path, { recursive: true }));

  async function open(name: string): Promise<EmbeddedPostgres> {
    const dataDir = join(databases.path, name);
    const log = (line: string) => void databases.said.push(line);
    const database = await openPostgres({ dataDir, log });
    opened.add(database);
    return database;
  }

  /** The same in a process of its own (open-database.ts), which says what it does line by line. */
  function openElsewhere(
    name: string,
    { task = '', project = PROJECT, user = {} as { uid?: number; gid?: number } } = {},
  ) {
    const script = join(project, 'tests/crm/open-database.ts');
    const dataDir = join(databases.path, name);
    const child = spawn(process.execPath, ['--import', TSX, script, dataDir, task], {
      ...user,
      cwd: project,
      env: { TMPDIR: databases.path, TSX_DISABLE_CACHE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    return child;
  }

  return databases;
}

/** Everything the process says until it ends, also its error. */
export async function allOf(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  await once(child, 'close');
  return text;
}

/** The process's lines as they come. */
export function linesOf(child: ChildProcess): AsyncIterable<string> {
  if (!child.stdout) throw new Error('this process says nothing');
  return createInterface({ input: child.stdout });
}

/** The process id of the server that serves, or last served, the data folder. */
export async function serverPid(dataDir: string): Promise<number> {
  const file = await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8');
  return Number.parseInt(file, 10);
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
