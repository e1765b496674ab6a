/** The patterns of the convolutional network (convolution.ts): found in a text, and corrected by its error. */
import { EMBEDDING, FILTERS, firstSlotOf, POOLED, SLOTS, WIDTHS } from '../builtin/convolution.ts';

/** Every number that is learned, one behind the other. */
export type Places = { inner: number; biases: number; outer: number; bias: number; all: number };

/** Where what stands; `characters` with the unknown one. */
export function placesIn(characters: number): Places {
  const inner = characters * EMBEDDING;
  const biases = inner + SLOTS * EMBEDDING * FILTERS;
  const outer = biases + WIDTHS.length * FILTERS;
  return { inner, biases, outer, bias: outer + POOLED, all: outer + POOLED + 1 };
}

/** Where the weights of a width's first slot stand. */
function innerOf(at: Places, which: number): number {
  return at.inner + firstSlotOf(which) * EMBEDDING * FILTERS;
}

type Found = {
  /** What is found of each pattern at each place; nothing below zero. */
  heights: Float32Array;
  /** The clearest and the mean of each. */
  pooled: Float32Array;
  clearestAt: Int32Array;
};

/** What one width's patterns find in a text, at each place and pooled. */
export function patterns(
  numbers: Float32Array,
  at: Places,
  seen: Float32Array,
  length: number,
  which: number,
): Found {
  const width = WIDTHS[which] ?? 0;
  const inner = innerOf(at, which);
  const heights = new Float32Array(length * FILTERS);
  const pooled = new Float32Array(2 * FILTERS);
  const clearestAt = new Int32Array(FILTERS).fill(-1);
  const biases = numbers.subarray(at.biases + which * FILTERS, at.biases + (which + 1) * FILTERS);
  for (let i = 0; i < length; i += 1) {
    const row = i * FILTERS;
    heights.set(biases, row);
    for (let j = 0; j < width * EMBEDDING && i * EMBEDDING + j < seen.length; j += 1) {
      const value = seen[i * EMBEDDING + j] ?? 0;
      if (value === 0) continue;
      const weights = inner + j * FILTERS;
      for (let f = 0; f < FILTERS; f += 1)
        heights[row + f] = (heights[row + f] as number) + value * (numbers[weights + f] as number);
    }
    for (let f = 0; f < FILTERS; f += 1) {
      const height = heights[row + f] ?? 0;
      if (height <= 0) {
        heights[row + f] = 0;
        continue;
      }
      pooled[FILTERS + f] = (pooled[FILTERS + f] ?? 0) + height / length;
      if (height > (pooled[f] ?? 0)) {
        pooled[f] = height;
        clearestAt[f] = i;
      }
    }
  }
  return { heights, pooled, clearestAt };
}

type Pulled = Found & {
  /** How the loss falls with each pooled number. */
  pull: Float32Array;
  seen: Float32Array;
  /** Takes how it falls with the characters' numbers. */
  back: Float32Array;
  length: number;
  which: number;
};

/** Adds the slopes of one width's weights, and to `back` those of the characters' numbers. */
export function learnPatterns(
  numbers: Float32Array,
  slopes: Float32Array,
  at: Places,
  { heights, clearestAt, pull, seen, back, length, which }: Pulled,
): void {
  const width = WIDTHS[which] ?? 0;
  const inner = innerOf(at, which);
  const biases = at.biases + which * FILTERS;
  const here = new Float32Array(FILTERS);
  for (let i = 0; i < length; i += 1) {
    for (let f = 0; f < FILTERS; f += 1) {
      const slope =
        (heights[i * FILTERS + f] ?? 0) > 0
          ? (pull[FILTERS + f] ?? 0) / length + (clearestAt[f] === i ? (pull[f] ?? 0) : 0)
          : 0;
      here[f] = slope;
      slopes[biases + f] = (slopes[biases + f] ?? 0) + slope;
    }
    for (let j = 0; j < width * EMBEDDING && i * EMBEDDING + j < seen.length; j += 1) {
      const value = seen[i * EMBEDDING + j] ?? 0;
      if (value === 0) continue;
      const weights = inner + j * FILTERS;
      let sum = 0;
      for (let f = 0; f < FILTERS; f += 1) {
        const slope = here[f] as number;
        sum += slope * (numbers[weights + f] as number);
        slopes[weights + f] = (slopes[weights + f] as number) + slope * value;
      }
      back[i * EMBEDDING + j] = (back[i * EMBEDDING + j] ?? 0) + sum;
    }
  }
}
