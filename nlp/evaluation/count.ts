/** Counting of right, wrong and missing labels. */

export type Ratio = number | null;
export type Score = { precision: Ratio; recall: Ratio; f1: Ratio };

export function ratio(part: number, whole: number): Ratio {
  return whole > 0 ? part / whole : null;
}

/** Precision, recall and F1; null where nothing was expected and nothing said. */
export function prf(tp: number, predicted: number, gold: number, found = tp): Score {
  if (gold === 0 && predicted === 0) return { precision: null, recall: null, f1: null };
  const precision = ratio(tp, predicted);
  const recall = ratio(found, gold);
  const f1 = precision && recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

export type Counter = { tp: number; fp: number; fn: number; exact: number; n: number };

export function counter(): Counter {
  return { tp: 0, fp: 0, fn: 0, exact: 0, n: 0 };
}

export function count(c: Counter, tp: number, gold: number, predicted: number): void {
  c.tp += tp;
  c.fn += gold - tp;
  c.fp += predicted - tp;
  c.exact += gold === tp && predicted === tp ? 1 : 0;
  c.n += 1;
}

export function result(c: Counter): Score & { exact: Ratio; gold: number; pred: number } {
  const [gold, pred] = [c.tp + c.fn, c.tp + c.fp];
  return { ...prf(c.tp, pred, gold), exact: ratio(c.exact, c.n), gold, pred };
}

/** The F1 of one record; two empty sets agree. */
export function setF1(tp: number, gold: number, predicted: number): number {
  return gold + predicted === 0 ? 1 : (2 * tp) / (gold + predicted);
}

/** The acceptable value that scores highest, the first where they tie. */
export function best<T>(values: T[], score: (value: T) => number[]): T {
  const scored = values.map((value) => ({ value, score: score(value) }));
  return scored.reduce((top, next) => (isHigher(next.score, top.score) ? next : top)).value;
}

function isHigher(a: number[], b: number[]): boolean {
  for (let i = 0; i < a.length; i += 1) {
    if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) > (b[i] ?? 0);
  }
  return false;
}

/** Cohen's kappa over label positions; `weight` is the disagreement of two of them. */
export function kappa(
  pairs: Array<[number, number]>,
  labels: number,
  weight: (a: number, b: number) => number,
): Ratio {
  if (pairs.length === 0) return null;
  const row = new Array<number>(labels).fill(0);
  const column = new Array<number>(labels).fill(0);
  let observed = 0;
  for (const [a, b] of pairs) {
    row[a] = (row[a] ?? 0) + 1 / pairs.length;
    column[b] = (column[b] ?? 0) + 1 / pairs.length;
    observed += weight(a, b) / pairs.length;
  }
  let expected = 0;
  for (const [a, r] of row.entries()) {
    for (const [b, c] of column.entries()) expected += r * c * weight(a, b);
  }
  if (expected === 0) return observed === 0 ? 1 : 0;
  return 1 - observed / expected;
}
