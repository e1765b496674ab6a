import { createHash } from 'node:crypto';

const LINES = 2 ** 24;
const PRINTS = 2 ** 28;

/**
 * Remembers which row of a file came first under a key, in a few bytes a row, so that a file of a million
 * rows fits: the key as a hash of 53 bits, the line (up to 16 million) and a fingerprint in one number.
 */
export function openSeen() {
  const first = new Map<number, number>();
  return {
    /**
     * @param print what must be the same for two rows to be one
     * @returns the line of the first row of this key and whether it is the same; undefined: this is it
     */
    before(key: string, line: number, print: string): { line: number; same: boolean } | undefined {
      const id = hash(key, 53);
      const known = first.get(id);
      const mark = hash(print, 28);
      if (known === undefined) {
        first.set(id, (line % LINES) * PRINTS + mark);
        return undefined;
      }
      return { line: Math.floor(known / PRINTS), same: known % PRINTS === mark };
    },
  };
}

function hash(text: string, bits: 53 | 28): number {
  const digest = createHash('sha1').update(text).digest();
  return bits === 28
    ? digest.readUInt32BE() >>> 4
    : digest.readUInt32BE() * 2 ** 21 + (digest.readUInt32BE(4) >>> 11);
}
