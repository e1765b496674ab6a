/** Simulated time: what is planned happens in its order, and the hotel's clock stands at that moment. */
import { runDue } from '../../bot/due.ts';
import type { House } from '../../bot/house.ts';

export type Clock = {
  now(): Date;
  /** Plans something; what is planned for the past happens next. */
  at(time: Date, run: () => Promise<void>): void;
  in(minutes: number, run: () => Promise<void>): void;
  /** Lets time pass until then. @param often called after each tick of the hotel's own clock */
  runUntil(end: Date, often: () => Promise<void>): Promise<void>;
};

/** Simulated minutes between two looks at what is due. */
const TICK_MINUTES = 5;

export function openClock(house: House, begin: Date): Clock {
  let now = begin;
  let planned = 0;
  const plans: { at: number; n: number; run: () => Promise<void> }[] = [];
  house.now = () => now;

  const clock: Clock = {
    now: () => now,
    at(time, run) {
      plans.push({ at: Math.max(time.getTime(), now.getTime()), n: planned++, run });
    },
    in: (minutes, run) => clock.at(new Date(now.getTime() + minutes * 60_000), run),
    async runUntil(end, often) {
      let tick = now.getTime();
      while (tick < end.getTime()) {
        tick += TICK_MINUTES * 60_000;
        await runPlans(tick);
        now = new Date(tick);
        await runDue(house, now);
        await often();
      }
    },
  };

  async function runPlans(before: number) {
    for (;;) {
      plans.sort((a, b) => a.at - b.at || a.n - b.n);
      if (!plans[0] || plans[0].at > before) return;
      const plan = plans.shift();
      now = new Date(plan?.at ?? before);
      await plan?.run();
    }
  }
  return clock;
}
