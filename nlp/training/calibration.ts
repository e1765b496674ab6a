/** From log-odds to honest probabilities, and from those to a threshold: on held-out texts only. */
import type { Calibration } from '../builtin/model.ts';
import { probability } from './linear.ts';

/** A held-out answer: the log-odds of a label and whether the text carries it. */
export type Answer = { odds: number; right: boolean; byRules: boolean };
/** The same with its calibrated probability. */
export type Judged = { p: number; right: boolean };

const STEPS = 20;
/** Holds the sigmoid near the identity where there are few answers. */
const HOLD = 1e-3;

/** Platt's sigmoid by Newton's steps over the answers that come into question. */
export function calibrate(answers: Answer[]): Calibration {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < STEPS; step += 1) {
    const sums = {
      bySlope: HOLD * (slope - 1),
      byOffset: HOLD * offset,
      ss: HOLD,
      so: 0,
      oo: HOLD,
    };
    for (const { odds, right } of answers) {
      const p = probability(slope * odds + offset);
      const [error, spread] = [p - (right ? 1 : 0), p * (1 - p)];
      sums.bySlope += error * odds;
      sums.byOffset += error;
      sums.ss += spread * odds * odds;
      sums.so += spread * odds;
      sums.oo += spread;
    }
    const { bySlope, byOffset, ss, so, oo } = sums;
    const determinant = ss * oo - so * so;
    slope -= (oo * bySlope - so * byOffset) / determinant;
    offset -= (ss * byOffset - so * bySlope) / determinant;
  }
  return { slope: round(slope), offset: round(offset) };
}

/**
 * The probability from which saying a label gives the best micro-F1; the highest that loses no more
 * than `given` of it, since a label less is often the whole set right.
 */
export function bestThreshold(judged: Judged[], given: number): number {
  const sorted = [...judged].sort((a, b) => b.p - a.p);
  const gold = sorted.filter(({ right }) => right).length;
  let tp = 0;
  const curve = sorted.map(({ p, right }, i) => {
    if (right) tp += 1;
    return { p, f1: (2 * tp) / (i + 1 + gold) };
  });
  const top = curve.reduce((max, { f1 }) => Math.max(max, f1), 0);
  return round(curve.find(({ f1 }) => f1 >= top - given)?.p ?? 0.5);
}

/** How often labels said with a probability were right, in bands of a tenth. */
export function reliability(judged: Judged[]) {
  const bands = Array.from({ length: 10 }, () => ({ n: 0, said: 0, right: 0 }));
  for (const { p, right } of judged) {
    const band = bands[Math.min(9, Math.floor(p * 10))];
    if (!band) continue;
    band.n += 1;
    band.said += p;
    band.right += right ? 1 : 0;
  }
  return bands.map(({ n, said, right }) => ({
    n,
    said: n > 0 ? round(said / n) : null,
    right: n > 0 ? round(right / n) : null,
  }));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
