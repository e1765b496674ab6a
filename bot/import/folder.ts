/**
 * A folder that is watched: files dropped there are imported once they are complete, and moved to `done/` or
 * `failed/` with a report beside them. What the files hold is in their names: `stays.cloudbeds.2026-11-22.csv`.
 */
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { House } from '../house.ts';
import { IMPORT_KINDS } from './kinds.ts';
import { readMapping } from './mapping.ts';
import type { ImportCounts } from './run.ts';

export type ImportFolder = {
  /** Takes in what is complete by now. A look while another is on is the same look. */
  look(): Promise<void>;
  /** What is begun is finished. */
  stop(): Promise<void>;
};

/** A file that has not grown for so long is complete. */
const QUIET_MS = 2000;
const FILE = /\.(csv|tsv|txt|jsonl|ndjson)$/i;
const REPORTS = /\.rejected\.jsonl$/;

type Seen = Map<string, { mark: string; since: number }>;

/** @param folder made where it is not there */
export function openImportFolder(house: House, folder: string): ImportFolder {
  const seen: Seen = new Map();
  let busy: Promise<void> | undefined;
  let stopped = false;
  async function sweep(): Promise<void> {
    for (const name of await complete(folder, seen, house.now())) {
      if (stopped) return;
      await alone(house, () => takeFile(house, folder, name));
      seen.delete(name);
    }
  }
  return {
    look() {
      busy ??= sweep()
        .catch((err) => house.log.error({ err }, 'the import folder could not be read'))
        .finally(() => {
          busy = undefined;
        });
      return busy;
    },
    async stop() {
      stopped = true;
      await busy;
    },
  };
}

/** The files that are as they were at an earlier look, by name. */
async function complete(folder: string, seen: Seen, now: Date): Promise<string[]> {
  for (const part of ['', 'done', 'failed']) await mkdir(join(folder, part), { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && FILE.test(entry.name) && !/^[.~]/.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => !REPORTS.test(name));
  const ready: string[] = [];
  for (const name of names.sort()) {
    const { size, mtimeMs } = await stat(join(folder, name));
    const mark = `${size} ${mtimeMs}`;
    const before = seen.get(name);
    if (before?.mark !== mark) seen.set(name, { mark, since: now.getTime() });
    else if (now.getTime() - before.since >= QUIET_MS) ready.push(name);
  }
  return ready;
}

/** One process of the hotel at a time; the others look again at the next tick. */
async function alone({ store, hotelId }: House, run: () => Promise<void>): Promise<void> {
  const client = await store.pool.connect();
  const lock = [`import folder ${hotelId}`];
  try {
    const { rows } = await client.query(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS mine',
      lock,
    );
    if (!rows[0].mine) return;
    await run();
    await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', lock);
  } finally {
    // Closed, not given back: a lock that is left ends with it.
    client.release(true);
  }
}

async function takeFile(house: House, folder: string, name: string): Promise<void> {
  const at = house.now().toISOString();
  const path = join(folder, name);
  // Another process may have been quicker.
  if (!(await stat(path).catch(() => null))) return;
  try {
    const counts = await importNamed(house, folder, name);
    const taken = counts.read === 0 || counts.rejected < counts.read;
    house.log.info(counts, 'a file of the import folder was taken in');
    await put(folder, { name, to: taken ? 'done' : 'failed', report: { at, ...counts } });
  } catch (error) {
    house.log.warn('a file of the import folder could not be taken in');
    const report = { at, error: (error as Error).message };
    await put(folder, { name, to: 'failed', report });
  }
}

/** "stays.cloudbeds.2026-11-22.csv": what it holds, and who wrote it where that is said. */
async function importNamed(house: House, folder: string, name: string): Promise<ImportCounts> {
  const parts = name.split('.');
  const kind = parts[0]?.split(/[-_ ]/)[0]?.toLowerCase() ?? '';
  const known = IMPORT_KINDS.get(kind);
  if (!known) {
    const kinds = [...IMPORT_KINDS.keys()].join(', ');
    throw new Error(`the name does not begin with what is in it: ${kinds}`);
  }
  const by = parts.length > 2 && /^[a-z]/i.test(parts[1] ?? '') ? parts[1] : undefined;
  const own = join(folder, 'mappings');
  const options = by ? { mapping: await readMapping(by, known.columns, own) } : {};
  return known.take(house, join(folder, name), options);
}

/** Moves a file with what is said of it. The time keeps apart what has one name. */
async function put(
  folder: string,
  { name, to, report }: { name: string; to: 'done' | 'failed'; report: { at: string } },
): Promise<void> {
  const stamp = report.at.replace(/[-:]|\.\d+/g, '');
  const target = join(folder, to, `${stamp} ${name}`);
  await writeFile(`${target}.report.json`, `${JSON.stringify(report)}\n`, { mode: 0o600 });
  const rejected = join(folder, `${name}.rejected.jsonl`);
  if (await stat(rejected).catch(() => null)) await rename(rejected, `${target}.rejected.jsonl`);
  await rename(join(folder, name), target);
}
