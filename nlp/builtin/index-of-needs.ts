/** One pass over a text finds all expressions that may match it, out of thousands. */

/** A string, and the expressions that need it: four times their place, and the bit of the need that it answers. */
type Literal = { text: string; answers: number[] };

/** Literals by their first characters; different ones may share a bucket. */
const BUCKETS = 1 << 16;
const buckets: Array<Literal[] | undefined> = new Array(BUCKETS);
/** How many of a literal's first characters choose its bucket. */
const LEAD = 6;
/** A bit for each bucket that holds a literal, and for each beginning that a longer lead goes on from: small enough to be at hand. */
const filled = new Uint8Array(BUCKETS / 8);
const goesOn = new Uint8Array(BUCKETS / 8);
const byText = new Map<string, Literal>();
/** Expressions that may match any text. */
const always: number[] = [];
/** The needs of the expression at each place, a bit for each. */
const needed: number[] = [];

/** Enters what an expression needs (`needsOf`); its place in what `mayMatch` returns. */
export function register(needs: string[][]): number {
  const place = needed.length;
  needed.push((1 << needs.length) - 1);
  if (needs.length === 0) always.push(place);
  needs.forEach((strings, i) => {
    for (const text of new Set(strings)) literalOf(text).answers.push(4 * place + (1 << i));
  });
  return place;
}

function literalOf(text: string): Literal {
  const known = byText.get(text);
  if (known) return known;
  const literal = { text, answers: [] };
  byText.set(text, literal);
  const bucket = enter(text);
  buckets[bucket] = [...(buckets[bucket] ?? []), literal];
  return literal;
}

/** FNV-1a, one character further. */
function further(hash: number, text: string, at: number): number {
  return Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
}

const START = 0x811c9dc5;
const bucketAt = (hash: number) => (hash ^ (hash >>> 14)) & (BUCKETS - 1);

const setBit = (bits: Uint8Array, at: number) => {
  bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7));
};
const hasBit = (bits: Uint8Array, at: number) => ((bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0;

/** The bucket of a literal, with its bits set on the way there. */
function enter(text: string): number {
  const last = Math.min(text.length, LEAD) - 1;
  let hash = START;
  for (let i = 0; i <= last; i += 1) {
    hash = further(hash, text, i);
    setBit(i < last ? goesOn : filled, bucketAt(hash));
  }
  return bucketAt(hash);
}

/** The expressions that may match a text: their places, and `READY` at each of them. */
export type May = { places: number[]; at: Uint8Array };
/** More than all bits of needs. */
export const READY = 255;

/** Every expression that may match the text. */
export function mayMatch(text: string): May {
  const may: May = { places: always.slice(), at: new Uint8Array(needed.length) };
  for (const place of always) may.at[place] = READY;
  for (let start = 0; start < text.length; start += 1) {
    const last = Math.min(start + LEAD, text.length);
    let hash = START;
    for (let end = start; end < last; end += 1) {
      hash = further(hash, text, end);
      const bucket = bucketAt(hash);
      if (hasBit(filled, bucket)) mark(buckets[bucket] ?? [], text, start, may);
      if (!hasBit(goesOn, bucket)) break;
    }
  }
  return may;
}

function mark(literals: Literal[], text: string, start: number, { places, at }: May): void {
  for (const literal of literals) {
    if (!text.startsWith(literal.text, start)) continue;
    for (const answer of literal.answers) {
      const place = answer >>> 2;
      if (at[place] === READY) continue;
      const met = (at[place] ?? 0) | (answer & 3);
      at[place] = met === needed[place] ? READY : met;
      if (at[place] === READY) places.push(place);
    }
  }
}
