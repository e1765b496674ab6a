/** From log-odds to honest probabilities, and from those to a threshold: on held-out texts only. */
import type { Calibration } from '../builtin/model.ts';
import { probability } from './linear.ts';

/** A held-out answer: the log-odds of a label and whether the text carries it. */
export type Answer = { text: number; odds: number; right: boolean; byRules: boolean };
/** The same with its calibrated probability. */
export type Judged = { text: number; p: number; right: boolean };

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

/** The probability from which saying a label gives the best micro-F1. */
export function bestThreshold(judged: Judged[]): number {
  const sorted = likeliestFirst(judged);
  const gold = sorted.filter(({ right }) => right).length;
  let tp = 0;
  const curve = sorted.map(({ p, right }, i) => {
    if (right) tp += 1;
    return { p, gain: (2 * tp) / (i + 1 + gold) };
  });
  return best(curve);
}

/**
 * The same where several labels of a text are one answer: micro-F1 and the share of texts whose
 * whole set is right count alike. The likeliest label of a text is said in any case.
 */
export function bestForSets(judged: Judged[]): number {
  const texts = new Map<number, { gold: number; said: number; hits: number }>();
  for (const { text, right } of judged) {
    const known = texts.get(text) ?? { gold: 0, said: 0, hits: 0 };
    texts.set(text, { ...known, gold: known.gold + (right ? 1 : 0) });
  }
  const sum = { gold: judged.filter(({ right }) => right).length, said: 0, hits: 0, whole: 0 };
  const say = ({ text, right }: Judged) => {
    const at = texts.get(text);
    if (!at) return;
    sum.whole -= isWhole(at) ? 1 : 0;
    for (const count of [at, sum]) {
      count.said += 1;
      count.hits += right ? 1 : 0;
    }
    sum.whole += isWhole(at) ? 1 : 0;
  };
  const sorted = likeliestFirst(judged);
  const seen = new Set<number>();
  const first = sorted.filter(({ text }) => !seen.has(text) && seen.add(text));
  first.forEach(say);
  const likeliest = new Set(first);
  const curve = sorted.map((one) => {
    if (!likeliest.has(one)) say(one);
    const f1 = (2 * sum.hits) / (sum.said + sum.gold);
    return { p: one.p, gain: f1 + sum.whole / texts.size };
  });
  return best(curve);
}

const isWhole = ({ gold, said, hits }: { gold: number; said: number; hits: number }) =>
  gold === said && gold === hits;

const likeliestFirst = (judged: Judged[]) => [...judged].sort((a, b) => b.p - a.p);

function best(curve: Array<{ p: number; gain: number }>): number {
  return round(curve.reduce((a, b) => (b.gain > a.gain ? b : a), { p: 0.5, gain: 0 }).p);
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
