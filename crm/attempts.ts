/** Tries to prove a stay, and rooms claimed, counted in the database: restarts and processes share it. */

import type { Store } from './database.ts';
import { newId } from './ids.ts';

const WINDOW_MS = 3_600_000;

/** One counter and the most it may reach within an hour. */
export type Counter = { key: string; most: number };

/**
 * Counts one try before it is looked at; the same value again is the same try.
 * @returns `over`: too many, do not look. `first`: the one that went over, which staff are told of once.
 */
export function countAttempt(
  store: Store,
  hotelId: string,
  counters: Counter[],
  { value, now }: { value: string; now: Date },
): Promise<{ over: boolean; first: boolean }> {
  const since = new Date(now.getTime() - WINDOW_MS);
  return store.prisma.$transaction(async (tx) => {
    await tx.attempt.deleteMany({ where: { hotelId, at: { lt: since } } });
    const result = { over: false, first: false };
    for (const { key, most } of [...counters].sort((a, b) => (a.key < b.key ? -1 : 1))) {
      // One after the other, whichever process they come from: the count is exact.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${hotelId} ${key}`}, 0))`;
      const which = { hotelId, key, value };
      await tx.attempt.createMany({
        data: [{ id: newId(), ...which, at: now }],
        skipDuplicates: true,
      });
      const own = await tx.attempt.findUniqueOrThrow({ where: { hotelId_key_value: which } });
      const rank = await tx.attempt.count({ where: { hotelId, key, n: { lte: own.n } } });
      if (rank > most) result.over = true;
      if (rank === most + 1) result.first = true;
    }
    return result;
  });
}

/** A try that was right is none. */
export async function forgiveAttempt(store: Store, hotelId: string, value: string): Promise<void> {
  await store.prisma.attempt.deleteMany({ where: { hotelId, value } });
}
