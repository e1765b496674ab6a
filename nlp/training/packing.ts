/** Writes the learned labels as the one table that nlp/builtin/model.ts reads. */
import type { Head } from '../builtin/model.ts';
import type { Linear } from './linear.ts';

/** Bytes smaller than this say next to nothing and are left out. */
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
  const rows = [...vocabulary]
    .sort(([a], [b]) => a - b)
    .map(([key, place]) => ({ key, entries: entriesOf(models, place, scale) }))
    .filter(({ entries }) => entries.length > 0);
  const starts = [0];
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length);
  const entries = rows.flatMap((row) => row.entries);
  const full: Head = {
    ...head,
    biases: models.map(({ bias }) => Math.round(bias * 1e4) / 1e4),
    scale,
    clues: rows.length,
    entries: entries.length,
  };
  const text = Buffer.from(JSON.stringify(full));
  const keys = rows.map(({ key }) => key);
  return Buffer.concat([
    words([text.length]),
    text,
    words(keys),
    words(starts),
    Buffer.from(Uint16Array.from(entries, ({ column }) => column).buffer),
    Buffer.from(Int8Array.from(entries, ({ byte }) => byte).buffer),
  ]);
}

function largestOf(weights: Float32Array): number {
  return weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1e-9);
}

function entriesOf(models: Linear[], place: number, scale: number): Entry[] {
  return models.flatMap(({ weights }, column) => {
    const weight = weights[place] ?? 0;
    const byte = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
    return Math.abs(byte) < LEAST_BYTE ? [] : [{ column, byte }];
  });
}

function words(list: number[]): Buffer {
  const buffer = Buffer.alloc(4 * list.length);
  list.forEach((word, i) => {
    buffer.writeUInt32LE(word, 4 * i);
  });
  return buffer;
}
