import { createHash } from 'node:crypto';

const LINES = 2 ** 24;
const PRINTS = 2 ** 28;
const FIRST_SIZE = 2 ** 12;
const FULL = 0.7;

/**
 * Remembers which row of a file came first under a key, in some 30 bytes a row, so that a file of a million
 * rows fits: the key as a hash of 53 bits, the line (up to 16 million) and a fingerprint in one number.
 */
export function openSeen() {
  let table = openTable(FIRST_SIZE);
  let count = 0;
  return {
    /**
     * @param print what must be the same for two rows to be one
     * @returns the line of the first row of this key and whether it is the same; undefined: this is it
     */
    before(key: string, line: number, print: string): { line: number; same: boolean } | undefined {
      const { id, mark } = hashes(key, print);
      const known = table.get(id);
      if (known !== undefined) {
        return { line: Math.floor(known / PRINTS), same: known % PRINTS === mark };
      }
      if (count >= table.size * FULL) table = table.doubled();
      table.set(id, (line % LINES) * PRINTS + mark);
      count += 1;
      return undefined;
    },
  };
}

/** Numbers by number, without an object each. */
function openTable(size: number) {
  const keys = new Float64Array(size);
  const values = new Float64Array(size);
  const placeOf = (key: number) => {
    let at = key % size;
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) % size;
    return at;
  };
  const set = (key: number, value: number) => {
    const at = placeOf(key);
    keys[at] = key;
    values[at] = value;
  };
  return {
    size,
    set,
    get: (key: number) => (keys[placeOf(key)] === key ? values[placeOf(key)] : undefined),
    doubled() {
      const next = openTable(size * 2);
      keys.forEach((key, i) => {
        if (key !== 0) next.set(key, values[i]!);
      });
      return next;
    },
  };
}

/** A key's hash of 53 bits, never zero, and a print's of 28. */
function hashes(key: string, print: string) {
  const digest = createHash('sha1').update(key).digest();
  const id = digest.readUInt32BE() * 2 ** 21 + (digest.readUInt32BE(4) >>> 11);
  const mark = print && createHash('sha1').update(print).digest().readUInt32BE() >>> 4;
  return { id: id || 1, mark: Number(mark) };
}
