/** The frame of every import: read the rows in pieces, keep the good ones, store them in batches, report the rest. */
import { type FileHandle, open, rm } from 'node:fs/promises';
import type { House } from '../house.ts';
import { readRows } from './file.ts';
import { type Mapping, NO_MAPPING } from './mapping.ts';
import { openSeen } from './seen.ts';
import { Rejected } from './values.ts';

/** What became of a file's rows; `read` is the sum of the others. */
export type ImportCounts = {
  read: number;
  created: number;
  updated: number;
  duplicates: number;
  rejected: number;
};

export type ImportOptions = {
  mapping?: Mapping;
  /** Told after every batch. @param done rows so far */
  onProgress?: (done: number) => void;
};

export type Stored = Pick<ImportCounts, 'created' | 'updated' | 'duplicates'>;

/** What one kind of import knows about its rows. */
export type ImportKind<Row> = {
  /** @throws Rejected with the reason why the row stays out */
  read(fields: Record<string, unknown>): Row;
  /** Rows of the same key are one thing: the first counts. */
  key(row: Row): string;
  /** What a later row of the same key must not say differently, and why. */
  clash?: { of(row: Row): string; reason(row: Row): string };
  /** @param reject for what only the store can tell */
  store(rows: Row[], reject: (row: Row, reason: string) => void): Promise<Stored>;
};

const BATCH = 1000;

/**
 * Imports a file of any size. Malformed rows are written with line and reason to `FILE.rejected.jsonl` and
 * never stop the others; the same file again changes nothing.
 * @throws where the file cannot be read
 */
export async function importFile<Row extends object>(
  path: string,
  kind: ImportKind<Row>,
  { mapping = NO_MAPPING, onProgress }: ImportOptions,
): Promise<ImportCounts> {
  const counts = { read: 0, created: 0, updated: 0, duplicates: 0, rejected: 0 };
  const report = await openReport(`${path}.rejected.jsonl`);
  const reject = ({ line, raw }: Source, reason: string) => {
    counts.rejected += 1;
    return report.add({ line, reason, row: raw });
  };
  const store = async (batch: Map<Row, Source>) => {
    const refused: { row: Row; reason: string }[] = [];
    const stored = await kind.store([...batch.keys()], (row, reason) => {
      refused.push({ row, reason });
    });
    for (const { row, reason } of refused) await reject(batch.get(row)!, reason);
    counts.created += stored.created;
    counts.updated += stored.updated;
    counts.duplicates += stored.duplicates;
    onProgress?.(counts.read);
  };
  const keep = sorter(kind);
  let batch = new Map<Row, Source>();
  // While the database writes a batch, the next one is read.
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const rows of readRows(path, mapping)) {
      for (const row of rows) {
        counts.read += 1;
        const kept = 'reason' in row ? row.reason : keep(row.fields, row.line);
        if (typeof kept === 'string') await reject(row, kept);
        else if (kept) batch.set(kept, row);
        else counts.duplicates += 1;
        if (batch.size < BATCH) continue;
        await writing;
        writing = store(batch);
        // Heard where it is awaited; until then it is no rejection that nobody handles.
        writing.catch(() => {});
        batch = new Map();
      }
    }
    await writing;
    if (batch.size) await store(batch);
  } finally {
    await writing.catch(() => {});
    await report.close();
  }
  return counts;
}

/** Where a row stands in the file. */
type Source = { line: number; raw: unknown };

/** @returns of a row: itself, null where it is a repetition, or why it is rejected */
function sorter<Row>(kind: ImportKind<Row>) {
  const seen = openSeen();
  return (fields: Record<string, unknown>, line: number): Row | null | string => {
    try {
      const row = kind.read(fields);
      const before = seen.before(kind.key(row), line, kind.clash?.of(row) ?? '');
      if (!before) return row;
      return before.same ? null : `${kind.clash?.reason(row)} (line ${before.line})`;
    } catch (error) {
      if (error instanceof Rejected) return error.message;
      throw error;
    }
  };
}

/** The rejected rows beside the file. Only its owner may read it: its rows are about guests. */
async function openReport(path: string) {
  let file: FileHandle | undefined;
  await rm(path, { force: true });
  return {
    async add(row: { line: number; reason: string; row: unknown }): Promise<void> {
      file ??= await open(path, 'w', 0o600);
      await file.write(`${JSON.stringify(row)}\n`);
    },
    close: async () => file?.close(),
  };
}

/** One kind of import as the command and the tests call it. */
export type Importer = (
  house: House,
  path: string,
  options?: ImportOptions,
) => Promise<ImportCounts>;
