/**
 * How a Chinese review sounds, by the order of its characters: a small convolutional network (Kim,
 * Convolutional Neural Networks for Sentence Classification, 2014). It hears what the n-grams of
 * polarity.ts have not met word for word; nlp/training/convolution.ts learns it and writes the file.
 */
import { readFileSync } from 'node:fs';

/** Numbers that a character stands for. */
export const EMBEDDING = 32;
/** Patterns of each width that are looked for. */
export const FILTERS = 64;
/** Characters that a pattern spans. */
export const WIDTHS = [1, 2, 3];
/** The first slot of a width, by its place among WIDTHS. */
export const firstSlotOf = (which: number): number =>
  WIDTHS.slice(0, which).reduce((sum, width) => sum + width, 0);
/** A pattern's weights for each of its characters stand in a slot of their own: 1 + 2 + 3. */
export const SLOTS = firstSlotOf(WIDTHS.length);
/** Each pattern counts by its clearest place and by its mean over all. */
export const POOLED = 2 * WIDTHS.length * FILTERS;
/** The levels on each side of zero that a number is stored in. */
export const CONVOLUTION_LEVELS = 127;

/** Longer reviews are read from both ends. */
const READ_UNITS = 300;

/** The JSON in front of the numbers. */
export type ConvolutionHead = {
  /** Every known character; the place behind the last stands for all others. */
  characters: string;
  /** What the highest level means, of the characters' numbers and of the patterns' weights. */
  most: number;
  mostInner: number;
  /** A bias for each width and filter, what each pooled number counts, and where the odds begin. */
  biases: number[];
  outer: number[];
  bias: number;
};

export type Convolution = {
  places: Map<string, number>;
  /** A row of EMBEDDING numbers a character. */
  embedding: Float32Array;
  /** A row of FILTERS weights for each number of each slot. */
  inner: Float32Array;
  biases: Float32Array;
  outer: Float32Array;
  bias: number;
};

/** What is read of a folded text, as places among the characters. */
export function charactersOf(text: string, places: Map<string, number>): Uint16Array {
  const plain = text.replace(/\s+/g, '');
  const half = READ_UNITS / 2;
  const read = plain.length > READ_UNITS ? plain.slice(0, half) + plain.slice(-half) : plain;
  return Uint16Array.from(
    { length: read.length },
    (_, i) => places.get(read[i] ?? '') ?? places.size,
  );
}

export const placesOf = (characters: string): Map<string, number> =>
  new Map([...characters].map((character, place) => [character, place]));

/** Head's length (4 bytes), head, a byte a number: the characters', then the patterns'. */
export function unpackConvolution(file: Buffer): Convolution {
  const length = file.readUInt32LE(0);
  const head = JSON.parse(file.toString('utf8', 4, 4 + length)) as ConvolutionHead;
  const places = placesOf(head.characters);
  const embeddingAt = 4 + length;
  const innerAt = embeddingAt + (places.size + 1) * EMBEDDING;
  const numbers = (at: number, count: number, most: number) =>
    Float32Array.from(
      { length: count },
      (_, i) => (file.readInt8(at + i) * most) / CONVOLUTION_LEVELS,
    );
  return {
    places,
    embedding: numbers(embeddingAt, (places.size + 1) * EMBEDDING, head.most),
    inner: numbers(innerAt, SLOTS * EMBEDDING * FILTERS, head.mostInner),
    biases: Float32Array.from(head.biases),
    outer: Float32Array.from(head.outer),
    bias: head.bias,
  };
}

/** What a character adds to every pattern in every slot; worked out when it is first met. */
type Parts = Array<Float32Array | undefined>;

function partOf(net: Convolution, parts: Parts, place: number): Float32Array {
  const known = parts[place];
  if (known) return known;
  const part = new Float32Array(SLOTS * FILTERS);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    for (let e = 0; e < EMBEDDING; e += 1) {
      const number = net.embedding[place * EMBEDDING + e] ?? 0;
      const row = (slot * EMBEDDING + e) * FILTERS;
      for (let f = 0, at = slot * FILTERS; f < FILTERS; f += 1, at += 1)
        part[at] = (part[at] ?? 0) + number * (net.inner[row + f] ?? 0);
    }
  }
  parts[place] = part;
  return part;
}

/** Log-odds of praise of a text whose characters stand at these places. */
export function convolved(net: Convolution, places: Uint16Array, parts: Parts = []): number {
  const read = [...places].map((place) => partOf(net, parts, place));
  let odds = net.bias;
  WIDTHS.forEach((width, which) => {
    const patterns = { width, slot: firstSlotOf(which), bias: which * FILTERS };
    const { clearest, sum } = pooled(net, read, patterns);
    for (let f = 0; f < FILTERS; f += 1) {
      const at = 2 * which * FILTERS + f;
      odds += (net.outer[at] ?? 0) * (clearest[f] ?? 0);
      odds += ((net.outer[at + FILTERS] ?? 0) * (sum[f] ?? 0)) / (read.length || 1);
    }
  });
  return odds;
}

type Patterns = { width: number; slot: number; bias: number };

function pooled(net: Convolution, read: Float32Array[], { width, slot, bias }: Patterns) {
  const clearest = new Float32Array(FILTERS);
  const sum = new Float32Array(FILTERS);
  const here = new Float32Array(FILTERS);
  for (let i = 0; i < read.length; i += 1) {
    for (let f = 0; f < FILTERS; f += 1) here[f] = net.biases[bias + f] ?? 0;
    for (let j = 0; j < width && i + j < read.length; j += 1) {
      const part = read[i + j] as Float32Array;
      for (let f = 0, at = (slot + j) * FILTERS; f < FILTERS; f += 1, at += 1)
        here[f] = (here[f] ?? 0) + (part[at] ?? 0);
    }
    for (let f = 0; f < FILTERS; f += 1) {
      const found = here[f] ?? 0;
      if (found <= 0) continue;
      sum[f] = (sum[f] ?? 0) + found;
      if (found > (clearest[f] ?? 0)) clearest[f] = found;
    }
  }
  return { clearest, sum };
}

let loaded: { net: Convolution; parts: Parts } | undefined;

/** Log-odds of praise of a folded Chinese review. */
export function soundOfChinese(text: string): number {
  loaded ??= {
    net: unpackConvolution(
      readFileSync(new URL('../models/polarity.zh.convolution.bin', import.meta.url)),
    ),
    parts: [],
  };
  return convolved(loaded.net, charactersOf(text, loaded.net.places), loaded.parts);
}
