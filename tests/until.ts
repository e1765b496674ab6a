import { setTimeout as pause } from 'node:timers/promises';

/** Looks until something holds; fails loudly when it never does. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  within = 10_000,
): Promise<void> {
  const end = performance.now() + within;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never came true: ${holds}`);
    await pause(15);
  }
}
