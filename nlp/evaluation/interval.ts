/** How far a figure would move with other texts of the same kind: the bootstrap. */

const RESAMPLES = 400;
/** The middle 95 % of the resamples. */
const TAIL = 0.025;

export type Figures = Record<string, number | null>;
/** A figure with its 95 % interval; null where nothing was there to count. */
export type Sure = { value: number | null; low: number | null; high: number | null };

/** Every figure of the items with its interval. The same items give the same intervals. */
export function withIntervals<T>(
  items: T[],
  figuresOf: (items: T[]) => Figures,
): Record<string, Sure> {
  const next = numbers();
  const draws = Array.from({ length: items.length > 1 ? RESAMPLES : 0 }, () =>
    figuresOf(items.map(() => items[Math.floor(next() * items.length)] as T)),
  );
  return Object.fromEntries(
    Object.entries(figuresOf(items)).map(([name, value]) => {
      const sorted = draws.flatMap((draw) => draw[name] ?? []).sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? null;
      return [name, { value, low: at(TAIL), high: at(1 - TAIL) }];
    }),
  );
}

/** Repeatable numbers from 0 up to 1. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
