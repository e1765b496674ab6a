/** The frame of every import: read all rows, keep the good ones, store them in batches, report the rest. */
import { rm, writeFile } from 'node:fs/promises';
import type { House } from '../house.ts';
import { type FileRow, readRows } from './file.ts';
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
  /** Our field → the file's header name. */
  mapping?: Record<string, string>;
  /** Told after every batch. */
  onProgress?: (done: number, of: number) => void;
};

/** What one kind of import knows about its rows. */
export type ImportKind<Row> = {
  /** @throws Rejected with the reason why the row stays out */
  read(fields: Record<string, unknown>): Row;
  /** Rows of the same key are one thing. */
  key(row: Row): string;
  /** Why two rows of one key contradict each other; undefined: the later one counts. */
  clash?(earlier: Row, later: Row): string | undefined;
  store(rows: Row[]): Promise<Pick<ImportCounts, 'created' | 'updated' | 'duplicates'>>;
};

type RejectedRow = { line: number; reason: string; row: unknown };

const BATCH = 200;

/**
 * Imports a file. Malformed rows are written with line and reason to `FILE.rejected.jsonl` and never
 * stop the others; the same file again changes nothing.
 * @throws where the file cannot be read
 */
export async function importFile<Row>(
  path: string,
  kind: ImportKind<Row>,
  { onProgress }: ImportOptions,
): Promise<ImportCounts> {
  const rows = await readRows(path);
  const { good, repeated, rejected } = sort(rows, kind);
  const counts = { read: rows.length, created: 0, updated: 0, duplicates: repeated };
  for (let done = 0; done < good.length; done += BATCH) {
    const stored = await kind.store(good.slice(done, done + BATCH));
    counts.created += stored.created;
    counts.updated += stored.updated;
    counts.duplicates += stored.duplicates;
    onProgress?.(Math.min(done + BATCH, good.length), good.length);
  }
  await report(`${path}.rejected.jsonl`, rejected);
  return { ...counts, rejected: rejected.length };
}

function sort<Row>(rows: FileRow[], kind: ImportKind<Row>) {
  const byKey = new Map<string, { row: Row; line: number }>();
  const rejected: RejectedRow[] = [];
  for (const row of rows) {
    const reason = 'reason' in row ? row.reason : keep(row.fields, row.line, kind, byKey);
    if (reason) rejected.push({ line: row.line, reason, row: row.raw });
  }
  const good = [...byKey.values()].map(({ row }) => row);
  return { good, rejected, repeated: rows.length - rejected.length - good.length };
}

/** @returns why the row is rejected */
function keep<Row>(
  fields: Record<string, unknown>,
  line: number,
  kind: ImportKind<Row>,
  byKey: Map<string, { row: Row; line: number }>,
): string | undefined {
  try {
    const row = kind.read(fields);
    const earlier = byKey.get(kind.key(row));
    const clash = earlier && kind.clash?.(earlier.row, row);
    if (clash) return `${clash} (line ${earlier.line})`;
    byKey.set(kind.key(row), { row, line });
    return undefined;
  } catch (error) {
    if (error instanceof Rejected) return error.message;
    throw error;
  }
}

/** Only the file's owner may read it: its rows are about guests. */
async function report(path: string, rejected: RejectedRow[]): Promise<void> {
  if (!rejected.length) return rm(path, { force: true });
  const lines = rejected.map((row) => `${JSON.stringify(row)}\n`);
  await writeFile(path, lines.join(''), { mode: 0o600 });
}

/** One kind of import as the command and the tests call it. */
export type Importer = (
  house: House,
  path: string,
  options?: ImportOptions,
) => Promise<ImportCounts>;
