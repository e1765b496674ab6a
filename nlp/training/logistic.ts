/**
 * Logistic regression over sparse buckets, with a penalty on the squares of the weights: the one
 * best answer, found by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4), and its
 * packing into four bits a weight.
 */

import { POLARITY_LEVELS } from '../builtin/polarity.ts';
import { largestOf } from './packing.ts';

export type Example = { buckets: number[]; positive: boolean; weight: number };
export type Model = { weights: Float32Array; bias: number };

/** The examples by column; a column is a bucket that at least two of them hold. */
type Sheet = {
  buckets: number[];
  /** Columns of example i stand from starts[i] to starts[i + 1]. */
  starts: Uint32Array;
  columns: Uint32Array;
  /** What a bucket of this example counts: one over the root of how many it has. */
  shares: Float64Array;
  /** How rare a column is, as the logarithm of one over its part of the examples. */
  rarities: Float64Array;
};

/** Penalty on the squares of the weights (chosen by cross-validation). */
const PENALTY = 1;
const PASSES = 120;

/** Learns which examples are positive; `bits` is the size of the table as a power of two. */
export function train(examples: Example[], bits: number): Model {
  const sheet = sheetOf(examples);
  const loss = (at: Float64Array, slope: Float64Array) => lossOf(examples, sheet, at, slope);
  const found = minimum(loss, sheet.buckets.length + 1, PASSES);
  const weights = new Float32Array(1 << bits);
  sheet.buckets.forEach((bucket, column) => {
    weights[bucket] = (found[column] ?? 0) * (sheet.rarities[column] ?? 0);
  });
  return { weights, bias: found[sheet.buckets.length] ?? 0 };
}

function sheetOf(examples: Example[]): Sheet {
  const counts = new Map<number, number>();
  for (const { buckets } of examples)
    for (const bucket of buckets) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count > 1);
  const places = new Map(kept.map(([bucket], column) => [bucket, column]));
  const columns: number[] = [];
  const starts = Uint32Array.from([
    0,
    ...examples.map(({ buckets }) => {
      for (const bucket of buckets) {
        const column = places.get(bucket);
        if (column !== undefined) columns.push(column);
      }
      return columns.length;
    }),
  ]);
  return {
    buckets: kept.map(([bucket]) => bucket),
    starts,
    columns: Uint32Array.from(columns),
    shares: Float64Array.from(examples, ({ buckets }) => 1 / Math.sqrt(buckets.length || 1)),
    rarities: Float64Array.from(kept, ([, count]) => Math.log(examples.length / count)),
  };
}

/** The penalised loss at a point, whose slope is written into `slope`. */
function lossOf(examples: Example[], sheet: Sheet, at: Float64Array, slope: Float64Array): number {
  const { starts, columns, shares, rarities } = sheet;
  const last = at.length - 1;
  let loss = 0;
  for (let i = 0; i < last; i += 1) {
    slope[i] = PENALTY * (at[i] ?? 0);
    loss += (PENALTY / 2) * (at[i] ?? 0) ** 2;
  }
  slope[last] = 0;
  examples.forEach(({ positive, weight }, row) => {
    const [first, end, share] = [starts[row] ?? 0, starts[row + 1] ?? 0, shares[row] ?? 0];
    let sum = 0;
    for (let j = first; j < end; j += 1) {
      const column = columns[j] ?? 0;
      sum += (at[column] ?? 0) * (rarities[column] ?? 0);
    }
    const sign = positive ? 1 : -1;
    const margin = sign * ((at[last] ?? 0) + share * sum);
    loss +=
      weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const pull = (-sign * weight) / (1 + Math.exp(margin));
    slope[last] = (slope[last] ?? 0) + pull;
    for (let j = first; j < end; j += 1) {
      const column = columns[j] ?? 0;
      slope[column] = (slope[column] ?? 0) + pull * share * (rarities[column] ?? 0);
    }
  });
  return loss;
}

type Loss = (at: Float64Array, slope: Float64Array) => number;
type Move = { step: Float64Array; change: Float64Array; scale: number };

/** So many moves are remembered. */
const MEMORY = 8;

/** L-BFGS from the origin with halved steps; stops when a pass gains less than a millionth. */
function minimum(loss: Loss, size: number, passes: number): Float64Array {
  let at = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = loss(at, slope);
  const moves: Move[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    const way = direction(slope, moves);
    const fall = dot(way, slope);
    let length = moves.length === 0 ? 1 / Math.sqrt(dot(slope, slope) || 1) : 1;
    let [next, nextSlope] = [plus(at, way, length), new Float64Array(size)];
    let nextValue = loss(next, nextSlope);
    while (nextValue > value + 1e-4 * length * fall && length > 1e-9) {
      length /= 2;
      next = plus(at, way, length);
      nextValue = loss(next, nextSlope);
    }
    const [step, change] = [plus(next, at, -1), plus(nextSlope, slope, -1)];
    const curve = dot(step, change);
    if (curve > 1e-12) moves.push({ step, change, scale: 1 / curve });
    if (moves.length > MEMORY) moves.shift();
    const gain = value - nextValue;
    [at, slope, value] = [next, nextSlope, nextValue];
    if (gain < 1e-6 * Math.abs(value)) break;
  }
  return at;
}

/** Down the slope, as the remembered moves bend it. */
function direction(slope: Float64Array, moves: Move[]): Float64Array {
  let way = slope.map((value) => -value);
  const parts = [...moves].reverse().map(({ step, change, scale }) => {
    const part = scale * dot(step, way);
    way = plus(way, change, -part);
    return part;
  });
  const last = moves.at(-1);
  const unit = last ? 1 / (last.scale * dot(last.change, last.change)) : 1;
  way = way.map((value) => value * unit);
  moves.forEach(({ step, change, scale }, i) => {
    way = plus(way, step, (parts[moves.length - 1 - i] ?? 0) - scale * dot(change, way));
  });
  return way;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function plus(a: Float64Array, b: Float64Array, times: number) {
  const sum = new Float64Array(a.length);
  for (let i = 0; i < a.length; i += 1) sum[i] = (a[i] ?? 0) + times * (b[i] ?? 0);
  return sum;
}

/** The file that `unpackPolarity` reads. */
export function pack({ weights, bias }: Model): Buffer {
  const scale = largestOf(weights) / POLARITY_LEVELS ** 2;
  const level = (weight = 0) =>
    POLARITY_LEVELS + Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
  const file = Buffer.alloc(8 + weights.length / 2);
  file.writeFloatLE(scale, 0);
  file.writeFloatLE(bias, 4);
  for (let i = 0; i < weights.length; i += 2) {
    file.writeUInt8(level(weights[i]) + 16 * level(weights[i + 1]), 8 + i / 2);
  }
  return file;
}
