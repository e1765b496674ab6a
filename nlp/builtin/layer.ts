/**
 * The layer that all labels share: every clue stands for a few numbers, a text is their sum, and
 * each label weighs that sum. What one label's texts teach about a word helps all the others.
 * Four bits a number; nlp/training/layer.ts learns it and writes the file.
 */
import type { Clues } from './clues.ts';
import { type Rows, rowOf, rowsOf } from './rows.ts';

/** The JSON in front of the layer's numbers. */
export type LayerHead = {
  /** Numbers that a clue stands for; even. */
  width: number;
  clues: number;
  /** What the highest level of a clue's numbers means, and of a label's. */
  most: number;
  mostOut: number;
  /** One for each label of the table, in its order. */
  biases: number[];
};

export type Layer = LayerHead & {
  rows: Rows;
  /** As in the file, two of a clue's numbers a byte: few bytes are soon at hand. */
  inner: Uint8Array;
  outer: Float32Array;
  /** What the lower and the upper half of such a byte stand for. */
  lower: Float64Array;
  upper: Float64Array;
};

/** Levels on each side of zero: of a clue's numbers, and of a label's. */
export const LEVELS = 7;
export const LEVELS_OUT = 127;

/** Square roots are stored, so small numbers keep their precision. */
function numberOf(level: number, levels: number, most: number): number {
  return (Math.sign(level) * level * level * most) / (levels * levels);
}

/** Head's length (4 bytes), head, a word a clue (its key), two of its numbers a byte, a byte a label's number. */
export function unpackLayer(file: Buffer): Layer {
  const length = file.readUInt32LE(0);
  const head = JSON.parse(file.toString('utf8', 4, 4 + length)) as LayerHead;
  const { width, clues, most, mostOut, biases } = head;
  const keysAt = 4 + length;
  const innerAt = keysAt + 4 * clues;
  const outerAt = innerAt + (clues * width) / 2;
  const rows = rowsOf(
    Array.from({ length: clues }, (_, row) => file.readUInt32LE(keysAt + 4 * row)),
  );
  const inner = Uint8Array.from(file.subarray(innerAt, outerAt));
  const half = (level: number) => numberOf(level - LEVELS, LEVELS, most);
  const lower = Float64Array.from({ length: 256 }, (_, pair) => half(pair & 15));
  const upper = Float64Array.from({ length: 256 }, (_, pair) => half(pair >> 4));
  const outer = Float32Array.from({ length: biases.length * width }, (_, i) =>
    numberOf(file.readInt8(outerAt + i), LEVELS_OUT, mostOut),
  );
  return { ...head, rows, inner, outer, lower, upper };
}

/** Log-odds of every label of a text with these clues. */
export function layerOdds(layer: Layer, clues: Clues): Float32Array {
  const { width, outer, biases } = layer;
  const hidden = hiddenOf(layer, clues);
  const odds = new Float32Array(biases.length);
  for (let label = 0, at = 0; label < odds.length; label += 1) {
    let sum = biases[label] ?? 0;
    for (let d = 0; d < width; d += 1, at += 1) sum += (outer[at] ?? 0) * (hidden[d] ?? 0);
    odds[label] = sum;
  }
  return odds;
}

function hiddenOf(layer: Layer, { keys, values }: Clues): Float64Array {
  const { width, rows, inner, lower, upper } = layer;
  const sum = new Float64Array(width);
  for (let i = 0; i < keys.length; i += 1) {
    const row = rowOf(rows, keys[i] ?? 0);
    if (row < 0) continue;
    const value = values[i] ?? 0;
    for (let d = 0, at = (row * width) / 2; d < width; d += 2, at += 1) {
      const pair = inner[at] ?? 0;
      sum[d] = (sum[d] ?? 0) + value * (lower[pair] ?? 0);
      sum[d + 1] = (sum[d + 1] ?? 0) + value * (upper[pair] ?? 0);
    }
  }
  for (let d = 0; d < width; d += 1) sum[d] = Math.tanh(sum[d] ?? 0);
  return sum;
}
