/**
 * Erasures outlive the database: their tombstones are kept in a file of the data folder as well, so that a
 * backup from before an erasure does not bring anybody back.
 */
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eraseAgain } from '../crm/erase.ts';
import { allTombstones, type Tombstone } from '../crm/privacy/tombstones.ts';
import type { House } from './house.ts';

const FILE = 'erasures.jsonl';

/**
 * Makes file and database agree: what only the file knows of is erased once more, since the database is
 * older than that; what only the database knows of is added to the file. After an erasure, at every start
 * and every night. @returns how many guests and conversations had come back
 */
export async function settleErasures({ store, hotelId, dataDir, now }: House): Promise<number> {
  const kept = await readErasures(dataDir);
  const known = await allTombstones(store);
  const only = (of: Tombstone[], others: Tombstone[]) => {
    const lines = new Set(others.map(lineOf));
    return of.filter((tombstone) => !lines.has(lineOf(tombstone)));
  };
  const lacking = latest(only(kept, known)).filter((t) => t.hotelId === hotelId);
  const later = lacking.filter((t) => !known.some((k) => k.hash === t.hash && k.at > t.at));
  const erased = later.length ? await eraseAgain(store, hotelId, later, now()) : 0;
  const lines = only(known, kept).map(lineOf);
  if (!lines.length) return erased;
  await mkdir(dataDir, { recursive: true });
  await appendFile(join(dataDir, FILE), `\n${lines.join('\n')}\n`, { mode: 0o600 });
  return erased;
}

/** Of several erasures of the same the last one. */
function latest(tombstones: Tombstone[]): Tombstone[] {
  const byHash = new Map<string, Tombstone>();
  for (const t of tombstones) {
    if (t.at >= (byHash.get(t.hash)?.at ?? t.at)) byHash.set(t.hash, t);
  }
  return [...byHash.values()];
}

const lineOf = ({ hotelId, hash, at }: Tombstone) =>
  JSON.stringify({ hotelId, hash, at: at.toISOString() });

/** What the file has; a last line that was cut off by a crash is left out, and is added again. */
export async function readErasures(dataDir: string): Promise<Tombstone[]> {
  const text = await readFile(join(dataDir, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    if (!line.endsWith('}')) return [];
    const { hotelId, hash, at } = JSON.parse(line) as { hotelId: string; hash: string; at: string };
    return [{ hotelId, hash, at: new Date(at) }];
  });
}
