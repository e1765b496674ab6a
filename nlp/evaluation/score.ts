/** The figures of labelled texts against what an analyzer said of them. */
import { SENTIMENTS } from '../taxonomy.ts';
import { best, count, counter, kappa, prf, ratio, result, setF1 } from './count.ts';
import { matchSlots, SLOT_FIELDS, slotPairs } from './slots.ts';

/** A labelled record; `alt` holds other acceptable whole values of a field. */
export type Gold = {
  id: string;
  lang: string;
  kind: 'message' | 'review';
  text: string;
  alt?: Record<string, unknown[]>;
  [field: string]: unknown;
};
export type Said = Record<string, unknown>;
type Pair = readonly [gold: Gold, said: Said];
type Row = Record<string, unknown>;

const acceptable = (gold: Gold, field: string): unknown[] => [
  gold[field],
  ...(gold.alt?.[field] ?? []),
];
const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const setOf = (value: unknown, name: (row: Row) => string) => new Set(rows(value).map(name));
const shared = (a: Set<string>, b: Set<string>) => [...a].filter((x) => b.has(x)).length;

const preference = (row: Row) => `${row.key}=${row.value}`;
const strictly = (row: Row) => `${row.key}=${row.value} ${Boolean(row.hidden)}`;
const SETS: Record<string, (value: unknown) => Set<string>> = {
  intents: (value) => new Set(Array.isArray(value) ? (value as string[]) : []),
  aspects: (value) => setOf(value, (row) => `${row.aspect} ${row.polarity}`),
};

function sentiment(pairs: Pair[]) {
  const read = pairs.map(([gold, said]) => {
    const right = acceptable(gold, 'sentiment') as string[];
    const answer = String(said.sentiment);
    return [right.includes(answer) ? answer : (right[0] ?? ''), answer] as const;
  });
  const present = SENTIMENTS.filter((s) => read.some((pair) => pair.includes(s)));
  const f1 = present.map((s) => {
    const tp = read.filter(([g, p]) => g === s && p === s).length;
    const all = read.filter(([g]) => g === s).length + read.filter(([, p]) => p === s).length;
    return (2 * tp) / all;
  });
  const position = (s: string) => SENTIMENTS.indexOf(s as (typeof SENTIMENTS)[number]) + 1;
  const positions = read.map(([g, p]): [number, number] => [position(g), position(p)]);
  return {
    accuracy: ratio(read.filter(([g, p]) => g === p).length, read.length),
    macro_f1: ratio(
      f1.reduce((a, b) => a + b, 0),
      f1.length,
    ),
    kappa: kappa(positions, SENTIMENTS.length + 1, (a, b) => Number(a !== b)),
  };
}

function labels(pairs: Pair[], field: 'intents' | 'aspects') {
  const total = counter();
  for (const [gold, said] of pairs) {
    const set = SETS[field] ?? (() => new Set<string>());
    const answer = set(said[field]);
    const right = best(acceptable(gold, field).map(set), (v) => [
      setF1(shared(v, answer), v.size, answer.size),
    ]);
    count(total, shared(right, answer), right.size, answer.size);
  }
  return result(total);
}

function preferences(pairs: Pair[]) {
  const [loose, strict] = [counter(), counter()];
  const hidden = { tp: 0, fp: 0, fn: 0 };
  for (const [gold, said] of pairs) {
    const sets = (value: unknown) => ({
      all: setOf(value, preference),
      strict: setOf(value, strictly),
      hidden: setOf(
        rows(value).filter((row) => row.hidden),
        preference,
      ),
    });
    const answer = sets(said.preferences);
    const right = best(acceptable(gold, 'preferences').map(sets), (v) => [
      setF1(shared(v.all, answer.all), v.all.size, answer.all.size),
      setF1(shared(v.strict, answer.strict), v.strict.size, answer.strict.size),
    ]);
    count(loose, shared(right.all, answer.all), right.all.size, answer.all.size);
    count(strict, shared(right.strict, answer.strict), right.strict.size, answer.strict.size);
    hidden.tp += shared(right.hidden, answer.all);
    hidden.fn += right.hidden.size - shared(right.hidden, answer.all);
    hidden.fp += answer.hidden.size - shared(answer.hidden, right.all);
  }
  const { tp, fp, fn } = hidden;
  return {
    preferences: result(loose),
    preferences_strict: result(strict),
    preferences_hidden: { ...prf(tp, tp + fp, tp + fn), gold: tp + fn, pred: tp + fp },
  };
}

function severity(pairs: Pair[]) {
  const read = pairs.map(([gold, said]): [number, number] => {
    const answer = Number(said.severity);
    const right = acceptable(gold, 'severity') as number[];
    const nearest = right.reduce((a, b) => (Math.abs(b - answer) < Math.abs(a - answer) ? b : a));
    return [nearest, answer];
  });
  const within = (distance: number) => read.filter(([g, p]) => Math.abs(g - p) <= distance).length;
  return {
    exact: ratio(within(0), read.length),
    within_1: ratio(within(1), read.length),
    quadratic_kappa: kappa(read, 4, (a, b) => (a - b) ** 2),
  };
}

function emergency(pairs: Pair[]) {
  const hits = { tp: 0, fp: 0, fn: 0 };
  for (const [gold, said] of pairs) {
    const answer = Boolean(said.emergency);
    const right = acceptable(gold, 'emergency').map(Boolean);
    const truth = right.includes(answer) ? answer : right[0] === true;
    if (truth && answer) hits.tp += 1;
    if (answer && !truth) hits.fp += 1;
    if (truth && !answer) hits.fn += 1;
  }
  const { tp, fp, fn } = hits;
  return {
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    gold: tp + fn,
    pred: tp + fp,
    false_alarms: fp,
    missed: fn,
  };
}

function language(pairs: Pair[]) {
  const right = pairs.filter(([gold, said]) =>
    acceptable(gold, 'lang').some(
      (l) => String(l).toLowerCase() === String(said.lang).toLowerCase(),
    ),
  );
  return { accuracy: ratio(right.length, pairs.length) };
}

function slots(pairs: Pair[]) {
  const [loose, strict] = [counter(), counter()];
  const fields = SLOT_FIELDS.map((field) => ({ field, count: counter() }));
  for (const [gold, said] of pairs) {
    const answer = slotPairs(said.slots);
    for (const [total, exactly] of [
      [loose, false],
      [strict, true],
    ] as const) {
      const right = best(acceptable(gold, 'slots').map(slotPairs), (v) => [
        setF1(matchSlots(v, answer, exactly).length, v.length, answer.length),
      ]);
      const hits = matchSlots(right, answer, exactly);
      count(total, hits.length, right.length, answer.length);
      if (exactly) continue;
      for (const { field, count: one } of fields) {
        const of = (list: typeof hits) => list.filter(([name]) => name === field).length;
        count(one, of(hits), of(right), of(answer));
      }
    }
  }
  const byField = Object.fromEntries(fields.map((f) => [f.field, result(f.count)]));
  return { slots: { ...result(loose), fields: byField }, slots_strict: result(strict) };
}

/** Every figure over the given records; a record without an answer counts as an empty one. */
export function score(pairs: Pair[]) {
  return {
    n: pairs.length,
    sentiment: sentiment(pairs),
    intents: labels(pairs, 'intents'),
    aspects: labels(pairs, 'aspects'),
    ...preferences(pairs),
    severity: severity(pairs),
    emergency: emergency(pairs),
    lang: language(pairs),
    ...slots(pairs),
  };
}
