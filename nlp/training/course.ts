/** The whole training of the labels: cross-validation, calibration, the shipped table, the card. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { analysisOf } from '../builtin/index.ts';
import {
  type Calibration,
  calibrationKey,
  type Head,
  splitLabel,
  verdict,
} from '../builtin/model.ts';
import type { Findings } from '../builtin/rules.ts';
import { brief } from '../evaluation/brief.ts';
import { type Gold, type Said, score } from '../evaluation/score.ts';
import { flat } from '../report.ts';
import { agreements } from './agreement.ts';
import { type Answer, bestForSets, bestThreshold, calibrate, reliability } from './calibration.ts';
import { corpusFiles, type Utterance, utterancesIn } from './corpus.ts';
import { holdOutAll } from './folds.ts';
import {
  FOLDS,
  type HeldOut,
  heldOutBy,
  type Lesson,
  learnLabels,
  learnShared,
  lessonOf,
} from './labels.ts';
import { packLayer } from './layer.ts';
import { probability } from './linear.ts';
import { packLabels } from './packing.ts';
import { LABELS } from './targets.ts';

/** Log-odds under this are beyond question and would drown the others in the calibration. */
const OUT_OF_QUESTION = -6;

type Trained = { table: Buffer; layer: Buffer; card: object; figures: object };

/** The table, the layer and their card, from every corpus file and those of the hotel's own. */
export async function trainLabels(own: URL[]): Promise<Trained> {
  const files = [...corpusFiles(), ...own];
  const folds = holdOutAll(files);
  const lesson = lessonOf(files.flatMap(utterancesIn));
  const models = learnLabels(lesson, () => true);
  const layer = packLayer(
    learnShared(lesson, () => true),
    lesson.vocabulary,
  );
  const heldOut = heldOutBy(lesson, await folds);
  const { head, tables } = readingOf(lesson, heldOut);
  const figures = figuresOf(heldOutAnswers(lesson, heldOut, head));
  const card = {
    model:
      'labels of a text: hashed pieces of words and the findings of the rules; the mean of logistic regressions (int8) and one hidden layer that all labels share (64 wide, tanh, int4)',
    licence: "the project's own",
    texts: lesson.utterances.length,
    folds: FOLDS,
    crossValidation: figures,
    rulesAlone: figuresOf(ruledAnswers(lesson)).all,
    agreement: agreements(),
    calibration: head.calibration,
    thresholds: head.thresholds,
    reliability: tables,
    inputs: files.map((file) => ({
      name: file.pathname.split('/').at(-1),
      sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
    })),
  };
  return { table: packLabels(lesson.vocabulary, models, head), layer, card, figures };
}

type Reading = Pick<Head, 'labels' | 'calibration' | 'thresholds'>;

/** How held-out log-odds are to be read. */
function readingOf(lesson: Lesson, heldOut: HeldOut): { head: Reading; tables: object } {
  const groups = [...new Set(LABELS.map((label) => splitLabel(label)[0]))];
  const head: Reading = { labels: LABELS, calibration: {}, thresholds: {} };
  const tables: Record<string, object> = {};
  for (const group of groups) {
    const answers = answersIn(group, lesson, heldOut);
    for (const byRules of [false, true]) {
      const some = answers.filter((answer) => answer.byRules === byRules);
      if (some.length > 0) head.calibration[calibrationKey(group, byRules)] = calibrate(some);
    }
    const judged = answers.map(({ text, odds, right, byRules }) => {
      const { slope, offset } = head.calibration[calibrationKey(group, byRules)] as Calibration;
      return { text, p: probability(slope * odds + offset), right };
    });
    head.thresholds[group] = group === 'intent' ? bestForSets(judged) : bestThreshold(judged);
    tables[group] = reliability(judged);
  }
  return { head, tables };
}

function answersIn(group: string, lesson: Lesson, heldOut: HeldOut): Answer[] {
  if (group === 'hidden') {
    return lesson.pairs.map(({ text, hidden }, i) => {
      const wish = lesson.utterances[text]?.preferences[i - firstPair(lesson, text)];
      return {
        text,
        odds: heldOut.hidden(text, `${wish?.[0]}=${wish?.[1]}`),
        right: hidden,
        byRules: false,
      };
    });
  }
  const columns = LABELS.flatMap((label, i) => (splitLabel(label)[0] === group ? [i] : []));
  return lesson.targets.flatMap((targets, text) =>
    columns
      .map((column) => ({
        text,
        odds: heldOut.odds[text]?.[column] ?? 0,
        right: targets.has(LABELS[column] ?? ''),
        byRules: lesson.byRules[text]?.has(LABELS[column] ?? '') ?? false,
      }))
      .filter(({ odds, right, byRules }) => right || byRules || odds > OUT_OF_QUESTION),
  );
}

function firstPair(lesson: Lesson, text: number): number {
  return lesson.pairs.findIndex((pair) => pair.text === text);
}

type Answered = { utterance: Utterance; pair: readonly [Gold, Said] };

/** Whole analyses by models that never saw the text. */
function heldOutAnswers(lesson: Lesson, heldOut: HeldOut, head: Reading): Answered[] {
  return lesson.utterances.map((utterance, text) => {
    const byRules = lesson.byRules[text] ?? new Set();
    const says = verdict(head, heldOut.odds[text] ?? new Float32Array(), byRules, {
      hidden: (wish) => heldOut.hidden(text, wish),
      speaksFor: () => 0,
    });
    return {
      utterance,
      pair: [goldOf(utterance), flat(analysisOf(lesson.findings[text] as Findings, says))],
    };
  });
}

/** Whole analyses where the models only repeat the rules. */
function ruledAnswers(lesson: Lesson): Answered[] {
  const head: Reading = { labels: LABELS, calibration: {}, thresholds: {} };
  return lesson.utterances.map((utterance, text) => {
    const byRules = lesson.byRules[text] ?? new Set();
    const findings = lesson.findings[text] as Findings;
    const hidden = (wish: string) =>
      findings.wishes.held.some((w) => w.hidden && `${w.key}=${w.value}` === wish);
    const odds = Float32Array.from(LABELS, (label) => (byRules.has(label) ? 3 : -3));
    const says = verdict(head, odds, byRules, {
      hidden: (wish) => (hidden(wish) ? 3 : -3),
      speaksFor: () => 0,
    });
    return { utterance, pair: [goldOf(utterance), flat(analysisOf(findings, says))] };
  });
}

/** Phenomena with fewer texts are not shown apart. */
const LEAST_SHOWN = 40;

/** The figures in all, by kind, by language and by phenomenon. */
function figuresOf(answers: Answered[]) {
  const slices = new Map<string, Answered[]>();
  for (const answer of answers) {
    const { kind, lang, phenomenon } = answer.utterance;
    for (const name of new Set(['all', kind, lang ?? '', phenomenon])) {
      slices.set(name, [...(slices.get(name) ?? []), answer]);
    }
  }
  return Object.fromEntries(
    [...slices]
      .filter(([name, some]) => name !== '' && some.length >= LEAST_SHOWN)
      .map(([name, some]) => [name, brief(score(some.map(({ pair }) => pair)))]),
  );
}

function goldOf(utterance: Utterance): Gold {
  return {
    ...utterance,
    id: utterance.file,
    lang: utterance.lang ?? '',
    aspects: utterance.aspects.map(([aspect, polarity]) => ({ aspect, polarity })),
    preferences: utterance.preferences.map(([key, value, hidden]) => ({ key, value, hidden })),
  };
}
