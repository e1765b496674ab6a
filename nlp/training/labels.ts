/** Learns every label of the corpus, once for each fold held out and once from all of it. */
import { type Clues, cluesOf, RULE_VALUE, ruleKey } from '../builtin/clues.ts';
import { DANGER, dangerClues } from '../builtin/danger.ts';
import { aboutKeys, splitLabel, together } from '../builtin/model.ts';
import { type Findings, findingsOf, labelsOf } from '../builtin/rules.ts';
import { saysEmergency } from '../builtin/safety.ts';
import type { Utterance } from './corpus.ts';
import { layerSays, learnLayer, type SharedLayer } from './layer.ts';
import { type Linear, learn, type Plan, type Row, score, shuffled } from './linear.ts';
import { findingOf, LABELS, SHARED, targetsOf } from './targets.ts';

/** Clues seen in one text only teach nothing about others. */
const LEAST_TEXTS = 2;
export const FOLDS = 5;

/** How each group is learned, and the first log-odds that the rules' own finding gives it (chosen by cross-validation). */
type Course = { epochs: number; rate: number; own: number };
const USUAL: Course = { epochs: 6, rate: 1, own: 3 };
const COURSES: Record<string, Course> = {
  topic: { epochs: 6, rate: 1, own: 6 },
  aspect: { epochs: 6, rate: 0.5, own: 6 },
  wish: { epochs: 6, rate: 0.5, own: 6 },
  danger: { epochs: 12, rate: 2, own: 0 },
  hidden: { epochs: 6, rate: 0.3, own: 3 },
};
const FIRST_BIAS = -3;
const DECAY = 1e-4;
/** Words of danger are rare: what few texts teach must stay. */
const DANGER_DECAY = 1e-5;

/** The corpus as numbers. */
export type Lesson = {
  utterances: Utterance[];
  findings: Findings[];
  targets: Array<Set<string>>;
  /** What the rules alone would say of each text. */
  byRules: Array<Set<string>>;
  vocabulary: Map<number, number>;
  rows: Row[];
  /** What danger is learned from. */
  dangerRows: Row[];
  /** A preference of a text, with what it is about as further clues. */
  pairs: Array<{ text: number; row: Row; hidden: boolean }>;
  fold: Uint8Array;
};

export function lessonOf(utterances: Utterance[]): Lesson {
  const findings = utterances.map((utterance) => findingsOf(utterance, saysEmergency));
  const clues = findings.map(cluesOf);
  const dangers = findings.map(({ reading }) => dangerClues(reading.text));
  const byRules = findings.map(labelsOf);
  const vocabulary = vocabularyOf([...clues, ...dangers], utterances, byRules);
  const rows = clues.map((one) => rowOf(one, vocabulary));
  const dangerRows = dangers.map((one) => rowOf(one, vocabulary));
  const fold = new Uint8Array(utterances.length);
  shuffled(utterances.length, 99).forEach((text, place) => {
    fold[text] = place % FOLDS;
  });
  const pairs = utterances.flatMap(({ preferences }, text) =>
    preferences.map(([key, value, hidden]) => ({
      text,
      hidden,
      row: withAbout(
        rows[text] as Row,
        aboutKeys(`${key}=${value}`, byRules[text] as Set<string>),
        vocabulary,
      ),
    })),
  );
  return {
    utterances,
    findings,
    targets: utterances.map(targetsOf),
    byRules,
    vocabulary,
    rows,
    dangerRows,
    pairs,
    fold,
  };
}

function vocabularyOf(
  clues: Clues[],
  utterances: Utterance[],
  byRules: Array<Set<string>>,
): Map<number, number> {
  const texts = new Map<number, number>();
  const about = utterances.flatMap((u, text) =>
    u.preferences.flatMap(([key, value]) =>
      aboutKeys(`${key}=${value}`, byRules[text] as Set<string>),
    ),
  );
  for (const key of clues.flatMap(({ keys }) => keys)) texts.set(key, (texts.get(key) ?? 0) + 1);
  const known = [...texts].filter(([, count]) => count >= LEAST_TEXTS).map(([key]) => key);
  const own = LABELS.map((label) => ruleKey(findingOf(label)));
  const all = new Set([...known, ...own, ...about]);
  return new Map([...all].map((key, place) => [key, place]));
}

function rowOf({ keys, values }: Clues, vocabulary: Map<number, number>): Row {
  const known = keys.flatMap((key, i) => {
    const clue = vocabulary.get(key);
    return clue === undefined ? [] : [[clue, values[i] ?? 0] as const];
  });
  return {
    clues: Int32Array.from(known, ([clue]) => clue),
    values: Float32Array.from(known, ([, value]) => value),
  };
}

/** The row of a text with what one of its preferences is about. */
function withAbout(row: Row, keys: number[], vocabulary: Map<number, number>): Row {
  const about = keys.flatMap((key) => vocabulary.get(key) ?? []);
  return {
    clues: Int32Array.from([...row.clues, ...about]),
    values: Float32Array.from([...row.values, ...about.map(() => RULE_VALUE)]),
  };
}

/** Every label, in their order, from the texts that `keep` lets through. */
export function learnLabels(lesson: Lesson, keep: (text: number) => boolean): Linear[] {
  return LABELS.map((label) => learnLabel(lesson, label, keep));
}

function learnLabel(lesson: Lesson, label: string, keep: (text: number) => boolean): Linear {
  const course = COURSES[splitLabel(label)[0]] ?? USUAL;
  const decay = label === DANGER ? DANGER_DECAY : DECAY;
  const plan: Plan = { ...course, decay, prior: priorOf(lesson, label, course) };
  if (label === 'hidden:yes') {
    const pairs = lesson.pairs.filter(({ text }) => keep(text));
    const hidden = Uint8Array.from(pairs, (pair) => (pair.hidden ? 1 : 0));
    return learn(
      pairs.map(({ row }) => row),
      hidden,
      plan,
    );
  }
  const rows = label === DANGER ? lesson.dangerRows : lesson.rows;
  const texts = [...rows.keys()].filter(keep);
  const positive = Uint8Array.from(texts, (i) => (lesson.targets[i]?.has(label) ? 1 : 0));
  return learn(
    texts.map((i) => rows[i] as Row),
    positive,
    plan,
  );
}

function priorOf({ vocabulary }: Lesson, label: string, { own }: Course): Linear {
  const weights = new Float32Array(vocabulary.size);
  const clue = vocabulary.get(ruleKey(findingOf(label)));
  if (clue !== undefined) weights[clue] = own / RULE_VALUE;
  return { weights, bias: label === 'hidden:yes' ? -own / 2 : FIRST_BIAS };
}

/** Learns the layer that the labels share from the texts that `keep` lets through. */
export function learnShared(lesson: Lesson, keep: (text: number) => boolean): SharedLayer {
  const texts = [...lesson.rows.keys()].filter(keep);
  return learnLayer(
    texts.map((i) => lesson.rows[i] as Row),
    texts.map((i) => Uint8Array.from(SHARED, (label) => (lesson.targets[i]?.has(label) ? 1 : 0))),
    lesson.vocabulary.size,
  );
}

/** What models that never saw a text say of it. */
export type HeldOut = {
  /** Log-odds of every label, a row for every text. */
  odds: Float32Array[];
  hidden: (text: number, wish: string) => number;
};

/** One fold held out. */
export type Fold = {
  fold: number;
  /** Log-odds of every label of its texts, one text after another. */
  odds: Float32Array;
  hidden: Linear;
};

/** Learns from all other folds, and says what that teaches of this one. */
export function holdOut(lesson: Lesson, fold: number): Fold {
  const learned = (text: number) => lesson.fold[text] !== fold;
  const linear = learnLabels(lesson, learned);
  const shared = learnShared(lesson, learned);
  const texts = textsOf(lesson, fold);
  const odds = new Float32Array(texts.length * LABELS.length);
  texts.forEach((text, place) => {
    const row = lesson.rows[text] as Row;
    const danger = lesson.dangerRows[text] as Row;
    const alone = Float32Array.from(linear, (model, i) =>
      score(model, LABELS[i] === DANGER ? danger : row),
    );
    odds.set(together(alone, layerSays(shared, row)), place * LABELS.length);
  });
  return { fold, odds, hidden: linear.at(-1) as Linear };
}

const textsOf = ({ fold }: Lesson, wanted: number) =>
  [...fold.keys()].filter((text) => fold[text] === wanted);

/** The folds together. */
export function heldOutBy(lesson: Lesson, folds: Fold[]): HeldOut {
  const width = LABELS.length;
  const odds: Float32Array[] = lesson.rows.map(() => new Float32Array());
  const hidden: Linear[] = [];
  for (const taught of folds) {
    hidden[taught.fold] = taught.hidden;
    textsOf(lesson, taught.fold).forEach((text, i) => {
      odds[text] = taught.odds.subarray(i * width, (i + 1) * width);
    });
  }
  return {
    odds,
    hidden: (text, wish) => {
      const keys = aboutKeys(wish, lesson.byRules[text] as Set<string>);
      const row = withAbout(lesson.rows[text] as Row, keys, lesson.vocabulary);
      return score(hidden[lesson.fold[text] ?? 0] as Linear, row);
    },
  };
}
