/** Chance that a seed repeats (mulberry32). */
export type Chance = {
  /** 0 to 1 */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  of<T>(list: readonly T[]): T;
};

export function chance(seed: number): Chance {
  let state = seed;
  function next() {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, of: (list) => list[below(list.length)]! };
}
