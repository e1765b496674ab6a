/** Five failures in a row: for half a minute nobody waits for the model again. */
const FAILURES = 5;
const REST_MS = 30_000;
const DAY_MS = 86_400_000;

/** Whether a model may be asked now: it has not just failed, and today's budget is not spent. */
export function openBreaker(dailyCalls: number, now: () => number) {
  let failures = 0;
  let restUntil = 0;
  let day = -1;
  let calls = 0;

  return {
    /** Counts the call. @throws an error that says why the model is not asked */
    admit(): void {
      if (now() < restUntil) throw new Error('llm: resting after failures');
      const today = Math.floor(now() / DAY_MS);
      if (today !== day) calls = 0;
      day = today;
      if (calls >= dailyCalls) throw new Error("llm: today's budget is spent");
      calls += 1;
    },
    succeeded(): void {
      failures = 0;
    },
    failed(): void {
      failures += 1;
      if (failures >= FAILURES) restUntil = now() + REST_MS;
    },
  };
}
