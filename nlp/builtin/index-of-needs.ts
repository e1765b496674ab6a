/** One pass over a text finds all expressions that may match it, out of thousands. */
import { HASH_START, hashed } from './hash.ts';

/** The needs of the expression at each place, a bit for each. */
const needed: number[] = [];
/** Expressions that may match any text. */
const always: number[] = [];
/** By each string, the expressions that need it: four times their place, and the bit of the need that it answers. */
const answersOf = new Map<string, number[]>();

/** Enters what an expression needs (`needsOf`); its place in what `mayMatch` returns. */
export function register(needs: string[][]): number {
  const place = needed.length;
  needed.push((1 << needs.length) - 1);
  if (needs.length === 0) always.push(place);
  needs.forEach((strings, i) => {
    for (const text of new Set(strings)) {
      const answers = answersOf.get(text) ?? [];
      answersOf.set(text, answers);
      answers.push(4 * place + (1 << i));
    }
  });
  index = undefined;
  return place;
}

/** Strings by their first characters; different ones may share a bucket. */
const BUCKETS = 1 << 16;
/** How many of a string's first characters choose its bucket. */
const LEAD = 6;
const bucketAt = (hash: number) => (hash ^ (hash >>> 14)) & (BUCKETS - 1);

/**
 * The strings side by side, in the order of their buckets, without their letters: one that only
 * has the hash of a needed string lets an expression be tried that will not match.
 */
type Index = {
  /** A bit for each bucket that holds a string, and for each beginning that a longer lead goes on from: small enough to be at hand. */
  filled: Uint8Array;
  goesOn: Uint8Array;
  /** The strings of a bucket stand from starts[bucket] to starts[bucket + 1]. */
  starts: Uint32Array;
  lengths: Uint16Array;
  hashes: Int32Array;
  /** The answers of a string stand from first[i] to first[i + 1]. */
  first: Uint32Array;
  answers: Int32Array;
};

/** Made anew for the first text after an expression was entered. */
let index: Index | undefined;

const setBit = (bits: Uint8Array, at: number) => {
  bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7));
};
const hasBit = (bits: Uint8Array, at: number) => ((bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0;

function indexed(): Index {
  const filled = new Uint8Array(BUCKETS / 8);
  const goesOn = new Uint8Array(BUCKETS / 8);
  const strings = [...answersOf].map(([text, answers]) => {
    let hash = HASH_START;
    let bucket = 0;
    for (let i = 0; i < text.length; i += 1) {
      hash = hashed(hash, text, i, i + 1);
      if (i >= LEAD) continue;
      bucket = bucketAt(hash);
      setBit(i < Math.min(text.length, LEAD) - 1 ? goesOn : filled, bucket);
    }
    return { bucket, hash, length: text.length, answers };
  });
  strings.sort((a, b) => a.bucket - b.bucket);
  const starts = new Uint32Array(BUCKETS + 1);
  for (const { bucket } of strings) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  for (let i = 0; i < BUCKETS; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const first = new Uint32Array(strings.length + 1);
  strings.forEach(({ answers }, i) => {
    first[i + 1] = (first[i] ?? 0) + answers.length;
  });
  return {
    filled,
    goesOn,
    starts,
    lengths: Uint16Array.from(strings, ({ length }) => length),
    hashes: Int32Array.from(strings, ({ hash }) => hash),
    first,
    answers: Int32Array.from(strings.flatMap(({ answers }) => answers)),
  };
}

/** The expressions that may match a text: their places, and `READY` at each of them. */
export type May = { places: number[]; at: Uint8Array };
/** More than all bits of needs. */
export const READY = 255;

/** Every expression that may match the text. */
export function mayMatch(text: string): May {
  index ??= indexed();
  const may: May = { places: always.slice(), at: new Uint8Array(needed.length) };
  for (const place of always) may.at[place] = READY;
  for (let start = 0; start < text.length; start += 1) {
    const last = Math.min(start + LEAD, text.length);
    let hash = HASH_START;
    for (let end = start; end < last; end += 1) {
      hash = hashed(hash, text, end, end + 1);
      const bucket = bucketAt(hash);
      if (hasBit(index.filled, bucket))
        look(index, bucket, { text, start, end: end + 1, hash }, may);
      if (!hasBit(index.goesOn, bucket)) break;
    }
  }
  return may;
}

/** The strings of a bucket that go on in the text as they began. */
function look(
  { starts, lengths, hashes, first, answers }: Index,
  bucket: number,
  begun: { text: string; start: number; end: number; hash: number },
  may: May,
): void {
  const { text, start, end } = begun;
  const after = starts[bucket + 1] ?? 0;
  for (let i = starts[bucket] ?? 0; i < after; i += 1) {
    const stop = start + (lengths[i] ?? 0);
    if (stop < end || stop > text.length) continue;
    if (hashed(begun.hash, text, end, stop) !== hashes[i]) continue;
    const behind = first[i + 1] ?? 0;
    for (let at = first[i] ?? 0; at < behind; at += 1) meet(answers[at] ?? 0, may);
  }
}

function meet(answer: number, { places, at }: May): void {
  const place = answer >>> 2;
  if (at[place] === READY) return;
  const met = (at[place] ?? 0) | (answer & 3);
  at[place] = met === needed[place] ? READY : met;
  if (at[place] === READY) places.push(place);
}
