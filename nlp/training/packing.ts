/** Writes the learned labels as the one table that nlp/builtin/model.ts reads. */
import type { Head } from '../builtin/model.ts';
import type { Linear } from './linear.ts';

/** The table's room in bytes; the weights that say least are left out until it fits. */
const MOST_BYTES = 1_600_000;
const LEAST_BYTE = 12;

type Entry = { column: number; byte: number };

/** `vocabulary` maps a clue's key to its place in the weights; `models` are in the labels' order. */
export function packLabels(
  vocabulary: Map<number, number>,
  models: Linear[],
  head: Pick<Head, 'labels' | 'calibration' | 'thresholds'>,
): Buffer {
  const largest = Math.max(...models.map(({ weights }) => largestOf(weights)));
  const scale = largest / (127 * 127);
  const rows = rowsWithin(vocabulary, models, scale);
  const entries = rows.flatMap((row) => row.entries);
  const full: Head = {
    ...head,
    biases: models.map(({ bias }) => Math.round(bias * 1e4) / 1e4),
    scale,
    clues: rows.length,
    entries: entries.length,
  };
  const text = Buffer.from(JSON.stringify(full));
  return Buffer.concat([
    words([text.length]),
    text,
    words(rows.map((row) => row.key * 256 + row.entries.length)),
    Buffer.from(Uint8Array.from(entries, ({ column }) => column)),
    Buffer.from(Int8Array.from(entries, ({ byte }) => byte).buffer),
  ]);
}

type PackedRow = { key: number; entries: Entry[] };

function rowsWithin(vocabulary: Map<number, number>, models: Linear[], scale: number): PackedRow[] {
  if (models.length > 256) throw new Error('packing: a column is one byte');
  const rows = [...vocabulary]
    .sort(([a], [b]) => a - b)
    .map(([key, place]) => ({ key, entries: entriesOf(models, place, scale) }));
  const least = leastByte(rows);
  return rows
    .map(({ key, entries }) => ({ key, entries: entries.filter((e) => sizeOf(e) >= least) }))
    .filter(({ entries }) => entries.length > 0);
}

const sizeOf = ({ byte }: Entry) => Math.abs(byte);

/** The least size at which all that is left has room. */
function leastByte(rows: PackedRow[]): number {
  const bytes = new Float64Array(128);
  for (const { entries } of rows) {
    for (const entry of entries) bytes[sizeOf(entry)] = (bytes[sizeOf(entry)] ?? 0) + 2;
    const largest = entries.reduce((most, entry) => Math.max(most, sizeOf(entry)), 0);
    bytes[largest] = (bytes[largest] ?? 0) + 4;
  }
  let room = MOST_BYTES;
  let least = bytes.length;
  while (least > LEAST_BYTE && room >= (bytes[least - 1] ?? 0)) {
    least -= 1;
    room -= bytes[least] ?? 0;
  }
  return least;
}

/** The largest size, for a scale of levels; never 0. */
export function largestOf(weights: Float32Array): number {
  return weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1e-9);
}

function entriesOf(models: Linear[], place: number, scale: number): Entry[] {
  const entries: Entry[] = [];
  models.forEach(({ weights }, column) => {
    const weight = weights[place] ?? 0;
    const byte = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
    if (Math.abs(byte) >= LEAST_BYTE) entries.push({ column, byte });
  });
  return entries;
}

/** Four bytes each. */
export function words(list: number[]): Buffer {
  const buffer = Buffer.alloc(4 * list.length);
  list.forEach((word, i) => {
    buffer.writeUInt32LE(word, 4 * i);
  });
  return buffer;
}
