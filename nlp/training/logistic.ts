/** Logistic regression over sparse buckets (AdaGrad), and its packing into one byte a weight. */

import { shuffled } from './linear.ts';

export type Example = { buckets: number[]; positive: boolean; weight: number };
export type Model = { weights: Float32Array; bias: number };

const RATE = 0.2;
const DECAY = 1e-6;

/** Learns in `epochs` passes; `bits` is the size of the table as a power of two. */
export function train(examples: Example[], bits: number, epochs: number): Model {
  const weights = new Float32Array(1 << bits);
  const squares = new Float32Array(1 << bits).fill(1e-3);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const i of shuffled(examples.length, epoch + 1)) {
      const example = examples[i];
      if (!example || example.buckets.length === 0) continue;
      const step = gradient(example, weights, bias);
      const part = step / Math.sqrt(example.buckets.length);
      for (const bucket of example.buckets) {
        const slope = part + DECAY * (weights[bucket] ?? 0);
        squares[bucket] = (squares[bucket] ?? 0) + slope * slope;
        weights[bucket] = (weights[bucket] ?? 0) - (RATE * slope) / Math.sqrt(squares[bucket] ?? 1);
      }
      bias -= 0.01 * step;
    }
  }
  return { weights, bias };
}

function gradient(example: Example, weights: Float32Array, bias: number): number {
  let sum = 0;
  for (const bucket of example.buckets) sum += weights[bucket] ?? 0;
  const odds = bias + sum / Math.sqrt(example.buckets.length);
  return (1 / (1 + Math.exp(-odds)) - (example.positive ? 1 : 0)) * example.weight;
}

/** Scale and bias as two floats, then the square roots of the weights as signed bytes. */
export function pack({ weights, bias }: Model): Buffer {
  const largest = weights.reduce((max, w) => Math.max(max, Math.abs(w)), 1e-9);
  const scale = largest / (127 * 127);
  const file = Buffer.alloc(8 + weights.length);
  file.writeFloatLE(scale, 0);
  file.writeFloatLE(bias, 4);
  weights.forEach((weight, i) => {
    file.writeInt8(Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale)), 8 + i);
  });
  return file;
}
