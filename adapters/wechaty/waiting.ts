import { setTimeout as sleep } from 'node:timers/promises';

/** Work under the same key runs one after the other, in the order it came; other keys do not wait. */
export type Lanes = {
  run(key: string, work: () => Promise<void>): void;
  /** Resolves when nothing is running or waiting. */
  idle(): Promise<void>;
};

/** @param onError hears of work that rejected; the lane goes on with the next. */
export function openLanes(onError: (error: unknown) => void): Lanes {
  const tails = new Map<string, Promise<void>>();
  return {
    run(key, work) {
      const tail = (tails.get(key) ?? Promise.resolve())
        .then(work)
        .catch(onError)
        .finally(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}

/** @returns what the work returns, or rejects when that takes longer than `ms`. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Waits for `ms` milliseconds; rejects when the signal aborts. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<unknown>;

/**
 * @param random 0 to 1, spreads the tries of several processes
 * @returns a wait of 1 s after the first failure (0), doubling up to 30 s; the signal ends it early
 */
export function backoff(
  signal: AbortSignal,
  pause: Pause = (ms) => sleep(ms, undefined, { signal }),
  random: () => number = Math.random,
): (failures: number) => Promise<void> {
  return async (failures) => {
    const ms = Math.min(30_000, 1000 * 2 ** failures * (1 + random() / 2));
    await pause(ms, signal).catch(() => {});
  };
}
