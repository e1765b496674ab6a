/** One pass over a text finds all expressions that may match it, out of a thousand. */
import { needsOf } from './needs.ts';

type Literal = { text: string; places: number[] };

/** Literals by their first characters; different ones may share a bucket. */
const BUCKETS = 1 << 16;
const buckets: Array<Literal[] | undefined> = new Array(BUCKETS);
/** How many of a literal's first characters choose its bucket. */
const LEAD = 4;
const byText = new Map<string, Literal>();
/** 1 for expressions that may match any text. */
let always = new Uint8Array(2048);
let count = 0;

/** Enters an expression; its place in what `mayMatch` returns. */
export function register(source: string): number {
  const place = count;
  count += 1;
  if (count > always.length) always = doubled(always);
  const needs = needsOf(source);
  if (!needs) always[place] = 1;
  for (const text of new Set(needs)) literalOf(text).places.push(place);
  return place;
}

function doubled(list: Uint8Array): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(2 * list.length);
  longer.set(list);
  return longer;
}

function literalOf(text: string): Literal {
  const known = byText.get(text);
  if (known) return known;
  const literal = { text, places: [] };
  byText.set(text, literal);
  const bucket = bucketOf(text);
  buckets[bucket] = [...(buckets[bucket] ?? []), literal];
  return literal;
}

/** FNV-1a, one character further. */
function further(hash: number, text: string, at: number): number {
  return Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
}

const START = 0x811c9dc5;
const bucketAt = (hash: number) => (hash ^ (hash >>> 14)) & (BUCKETS - 1);

function bucketOf(text: string): number {
  let hash = START;
  for (let i = 0; i < text.length && i < LEAD; i += 1) hash = further(hash, text, i);
  return bucketAt(hash);
}

/** 1 at the place of every expression that may match the text. */
export function mayMatch(text: string): Uint8Array {
  const may = always.slice(0, count);
  for (let start = 0; start < text.length; start += 1) {
    const last = Math.min(start + LEAD, text.length);
    let hash = START;
    for (let end = start; end < last; end += 1) {
      hash = further(hash, text, end);
      const literals = buckets[bucketAt(hash)];
      if (literals) mark(literals, text, start, may);
    }
  }
  return may;
}

function mark(literals: Literal[], text: string, start: number, may: Uint8Array): void {
  for (const literal of literals) {
    if (!text.startsWith(literal.text, start)) continue;
    for (const place of literal.places) may[place] = 1;
  }
}
