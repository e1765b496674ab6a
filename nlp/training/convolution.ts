/** Learns the convolutional network that hears Chinese reviews (nlp/builtin/convolution.ts), and packs it. */
import {
  CONVOLUTION_LEVELS,
  type Convolution,
  type ConvolutionHead,
  charactersOf,
  EMBEDDING,
  FILTERS,
  POOLED,
  placesOf,
  WIDTHS,
} from '../builtin/convolution.ts';
import { probability, randoms, shuffled } from './linear.ts';
import { largestOf, words } from './packing.ts';
import { learnPatterns, type Places, patterns, placesIn } from './patterns.ts';

/** A folded text. */
export type Review = { text: string; positive: boolean; weight: number };

/** Rarer characters are all alike. */
const LEAST_TIMES = 5;
const EPOCHS = 6;
const BATCH = 32;
/** So much of a character's numbers, and of the pooled ones, is hidden from each pass. */
const DROPPED = 0.25;
const DROPPED_OUT = 0.5;
/** Adam (Kingma and Ba, 2015) with its usual numbers. */
const RATE = 1e-3;
const FIRST = 0.9;
const SECOND = 0.999;
const LEAST_ROOT = 1e-8;

/** Learns which reviews praise. The same reviews give the same network. */
export function learnConvolution(reviews: Review[]): Convolution & { characters: string } {
  const characters = commonCharacters(reviews);
  const places = placesOf(characters);
  const texts = reviews.map(({ text }) => charactersOf(text, places));
  const at = placesIn(places.size + 1);
  const random = randoms(7);
  const numbers = start(at, random);
  const [first, second] = [new Float32Array(at.all), new Float32Array(at.all)];
  const mean = new Float32Array(at.all);
  let steps = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(reviews.length, epoch + 1);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH);
      const slopes = new Float32Array(at.all);
      for (const i of batch) {
        const review = reviews[i] as Review;
        learnText(numbers, slopes, at, { ...review, text: texts[i] as Uint16Array }, random);
      }
      steps += 1;
      descend(numbers, slopes, { first, second, steps, share: 1 / batch.length });
    }
    // The mean over the later passes knows unseen texts better than the last pass does.
    if (epoch >= EPOCHS / 2) {
      for (let n = 0; n < at.all; n += 1)
        mean[n] = (mean[n] ?? 0) + (numbers[n] ?? 0) / (EPOCHS / 2);
    }
  }
  return {
    characters,
    places,
    embedding: mean.slice(0, at.inner),
    inner: mean.slice(at.inner, at.biases),
    biases: mean.slice(at.biases, at.outer),
    outer: mean.slice(at.outer, at.bias),
    bias: mean[at.bias] ?? 0,
  };
}

function commonCharacters(reviews: Review[]): string {
  const times = new Map<string, number>();
  for (const { text } of reviews)
    for (const character of text.replace(/\s+/g, '').split(''))
      times.set(character, (times.get(character) ?? 0) + 1);
  const known = [...times].filter(([, count]) => count >= LEAST_TIMES);
  // Half of a pair means nothing by itself.
  return known
    .map(([character]) => character)
    .filter((c) => !/[\ud800-\udfff]/.test(c))
    .join('');
}

function start(at: Places, random: () => number): Float32Array {
  const spread = (most: number) => (random() * 2 - 1) * most;
  const numbers = new Float32Array(at.all);
  for (let n = 0; n < at.inner; n += 1) numbers[n] = spread(0.17);
  let from = at.inner;
  for (const width of WIDTHS) {
    const most = 1 / Math.sqrt(EMBEDDING * width);
    const until = from + width * EMBEDDING * FILTERS;
    for (; from < until; from += 1) numbers[from] = spread(most);
  }
  for (let n = at.outer; n < at.bias; n += 1) numbers[n] = spread(1 / Math.sqrt(POOLED));
  return numbers;
}

type Adam = { first: Float32Array; second: Float32Array; steps: number; share: number };

function descend(
  numbers: Float32Array,
  slopes: Float32Array,
  { first, second, steps, share }: Adam,
) {
  const rate = (RATE * Math.sqrt(1 - SECOND ** steps)) / (1 - FIRST ** steps);
  for (let n = 0; n < numbers.length; n += 1) {
    const slope = (slopes[n] ?? 0) * share;
    const m = FIRST * (first[n] ?? 0) + (1 - FIRST) * slope;
    const v = SECOND * (second[n] ?? 0) + (1 - SECOND) * slope * slope;
    first[n] = m;
    second[n] = v;
    numbers[n] = (numbers[n] ?? 0) - (rate * m) / (Math.sqrt(v) + LEAST_ROOT);
  }
}

type Text = { text: Uint16Array; positive: boolean; weight: number };

/** Adds the slopes of one text's loss. */
function learnText(
  numbers: Float32Array,
  slopes: Float32Array,
  at: Places,
  { text, positive, weight }: Text,
  random: () => number,
): void {
  const length = text.length;
  if (length === 0) return;
  const seen = seenNumbers(numbers, text, random);
  const found = WIDTHS.map((_, which) => patterns(numbers, at, seen, length, which));
  let odds = numbers[at.bias] ?? 0;
  const kept = new Float32Array(POOLED);
  found.forEach(({ pooled }, which) => {
    for (let p = 0; p < 2 * FILTERS; p += 1) {
      const out = 2 * which * FILTERS + p;
      kept[out] = random() < DROPPED_OUT ? 0 : (pooled[p] ?? 0) / (1 - DROPPED_OUT);
      odds += (kept[out] ?? 0) * (numbers[at.outer + out] ?? 0);
    }
  });
  const error = weight * (probability(odds) - (positive ? 1 : 0));
  slopes[at.bias] = (slopes[at.bias] ?? 0) + error;
  const back = new Float32Array(length * EMBEDDING);
  found.forEach((one, which) => {
    const pull = new Float32Array(2 * FILTERS);
    for (let p = 0; p < 2 * FILTERS; p += 1) {
      const out = 2 * which * FILTERS + p;
      const value = kept[out] ?? 0;
      slopes[at.outer + out] = (slopes[at.outer + out] ?? 0) + error * value;
      if (value !== 0) pull[p] = (error * (numbers[at.outer + out] ?? 0)) / (1 - DROPPED_OUT);
    }
    learnPatterns(numbers, slopes, at, { ...one, pull, seen, back, length, which });
  });
  for (let i = 0; i < length; i += 1) {
    for (let e = 0; e < EMBEDDING; e += 1) {
      const here = i * EMBEDDING + e;
      if (seen[here] === 0) continue;
      const n = (text[i] ?? 0) * EMBEDDING + e;
      slopes[n] = (slopes[n] ?? 0) + (back[here] ?? 0) / (1 - DROPPED);
    }
  }
}

/** The characters' numbers, a part of them hidden. */
function seenNumbers(numbers: Float32Array, text: Uint16Array, random: () => number): Float32Array {
  const seen = new Float32Array(text.length * EMBEDDING);
  for (let i = 0; i < text.length; i += 1) {
    for (let e = 0; e < EMBEDDING; e += 1) {
      if (random() < DROPPED) continue;
      seen[i * EMBEDDING + e] = (numbers[(text[i] ?? 0) * EMBEDDING + e] ?? 0) / (1 - DROPPED);
    }
  }
  return seen;
}

/** The file that `unpackConvolution` reads. */
export function packConvolution(net: Convolution & { characters: string }): Buffer {
  const most = largestOf(net.embedding);
  const mostInner = largestOf(net.inner);
  const rounded = (numbers: Float32Array) => Array.from(numbers, (x) => Math.round(x * 1e5) / 1e5);
  const head: ConvolutionHead = {
    characters: net.characters,
    most,
    mostInner,
    biases: rounded(net.biases),
    outer: rounded(net.outer),
    bias: net.bias,
  };
  const levels = (numbers: Float32Array, highest: number) =>
    Buffer.from(
      Int8Array.from(numbers, (x) => Math.round((x / highest) * CONVOLUTION_LEVELS)).buffer,
    );
  const text = Buffer.from(JSON.stringify(head));
  return Buffer.concat([
    words([text.length]),
    text,
    levels(net.embedding, most),
    levels(net.inner, mostInner),
  ]);
}
