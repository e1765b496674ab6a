/**
 * The models of the labels: linear ones in one sparse table, a row for every clue with a byte for
 * each label that it speaks for or against, and the layer that the labels share (layer.ts); the
 * mean of both counts. nlp/models/labels.json is their card.
 */
import { readFileSync } from 'node:fs';
import { type Clues, cluesIn, RULE_VALUE, ruleKey } from './clues.ts';
import { type Layer, layerOdds, unpackLayer } from './layer.ts';
import { weightOf } from './polarity.ts';
import { type Rows, rowOf, rowsOf } from './rows.ts';

/** Log-odds become a probability by `1 / (1 + exp(-(slope · odds + offset)))`. */
export type Calibration = { slope: number; offset: number };

/** The JSON in front of the table. */
export type Head = {
  /** `group:name` of every column. */
  labels: string[];
  biases: number[];
  scale: number;
  /** Rows, and bytes in all of them. */
  clues: number;
  entries: number;
  /** By group, and by `group by rules` for labels that the rules found too. */
  calibration: Record<string, Calibration>;
  /** The least probability at which a label of the group is said. */
  thresholds: Record<string, number>;
};

export type Named = { name: string; probability: number };

/** What the models say of one text. */
export type Verdict = {
  /** Calibrated probability of a label. */
  probability(label: string): number;
  /** The most probable name of a group. */
  best(group: string): string;
  /** Every name of a group, the most probable first. */
  all(group: string): Named[];
  /** Those that reach its threshold. */
  said(group: string): Named[];
  /** Probability that a preference is only implied. */
  hidden(wish: string): number;
  /** How much a part of the text speaks for a label, in log-odds. */
  speaksFor(label: string, part: string): number;
};

type Model = Head & {
  start: Float32Array<ArrayBuffer>;
  /** The clues' keys, in the order of their rows. */
  keys: Uint32Array;
  rows: Rows;
  starts: Uint32Array;
  columns: Uint8Array;
  bytes: Int8Array;
  /** The weight of each byte, from −128 on. */
  weights: Float64Array;
  /** The labels that were asked for alone. */
  byColumn: Map<number, Alone>;
} & Places;

/** A label's clues and what each weighs. */
type Alone = { rows: Rows; weights: Float64Array };

/** The column of each label, by its name and by its group. */
type Places = {
  places: Map<string, number>;
  groups: Map<string, Array<{ name: string; label: string; column: number }>>;
};

const TABLE = new URL('../models/labels.bin', import.meta.url);
const LAYER = new URL('../models/layer.bin', import.meta.url);
let loaded: { model: Model; layer: Layer } | undefined;

/** Head's length (4 bytes), head, a word a row (clue's key · 256 + entries), columns (1), weights (1). */
export function unpack(file: Buffer): Model {
  const length = file.readUInt32LE(0);
  const head = JSON.parse(file.toString('utf8', 4, 4 + length)) as Head;
  const at = 4 + length;
  const keys = new Uint32Array(head.clues);
  const starts = new Uint32Array(head.clues + 1);
  for (let row = 0; row < head.clues; row += 1) {
    const word = file.readUInt32LE(at + 4 * row);
    keys[row] = word >>> 8;
    starts[row + 1] = (starts[row] ?? 0) + (word & 0xff);
  }
  const first = at + 4 * head.clues;
  const columns = Uint8Array.from(file.subarray(first, first + head.entries));
  const bytes = Int8Array.from(file.subarray(first + head.entries, first + 2 * head.entries));
  const weights = Float64Array.from({ length: 256 }, (_, at) => weightOf(at - 128, head.scale));
  const start = Float32Array.from(head.biases);
  const table = { start, keys, starts, columns, bytes, weights, byColumn: new Map() };
  return { ...head, ...table, rows: rowsOf(keys), ...placesOf(head.labels) };
}

function placesOf(labels: string[]): Places {
  const groups: Places['groups'] = new Map();
  labels.forEach((label, column) => {
    const [group, name] = splitLabel(label);
    const list = groups.get(group) ?? [];
    list.push({ name, label, column });
    groups.set(group, list);
  });
  return { groups, places: new Map(labels.map((label, column) => [label, column])) };
}

/** `wish:room.quiet=yes` is `room.quiet=yes` of the group `wish`. */
export function splitLabel(label: string): [group: string, name: string] {
  const colon = label.indexOf(':');
  return [label.slice(0, colon), label.slice(colon + 1)];
}

/** Log-odds of every label. */
function oddsOf(model: Model, clues: Clues): Float32Array<ArrayBuffer> {
  const odds = model.start.slice();
  const { keys, values } = clues;
  for (let i = 0; i < keys.length; i += 1) addRow(model, keys[i] ?? 0, values[i] ?? 0, odds);
  return odds;
}

const weightAt = ({ bytes, weights }: Model, at: number) => weights[(bytes[at] ?? 0) + 128] ?? 0;

function addRow(model: Model, key: number, value: number, odds: Float32Array): void {
  const row = rowOf(model.rows, key);
  if (row < 0) return;
  const { starts, columns } = model;
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) {
    const column = columns[at] ?? 0;
    odds[column] = (odds[column] ?? 0) + value * weightAt(model, at);
  }
}

function shipped(): { model: Model; layer: Layer } {
  loaded ??= { model: unpack(readFileSync(TABLE)), layer: unpackLayer(readFileSync(LAYER)) };
  return loaded;
}

/** Both readings of a text in one; a label that the shared layer does not know has its own alone. */
export function together(
  alone: Float32Array<ArrayBuffer>,
  shared: Float32Array,
): Float32Array<ArrayBuffer> {
  return alone.map((odds, label) => (odds + (shared[label] ?? odds)) / 2);
}

/** What only the question of hidden or stated is asked with: which wish, and how the rules found it. */
export function aboutKeys(wish: string, byRules: Set<string>): number[] {
  const key = wish.split('=')[0];
  const heard = byRules.has(`hidden:${wish}`) ? 'shown' : byRules.has(`wish:${wish}`) ? 'said' : '';
  return [`about=${wish}`, `about=${key}`, `heard=${heard}`, `heard=${heard} ${key}`].map(ruleKey);
}

/** Which calibration a label is read by: the rules' own findings are wrong in other ways. */
export function calibrationKey(group: string, byRules: boolean): string {
  return byRules ? `${group} by rules` : group;
}

/** What the shipped models say of a text with these clues. */
export function verdictOn(clues: Clues, byRules: Set<string>): Verdict {
  const { model, layer } = shipped();
  const alone = oddsOf(model, clues);
  const odds = together(alone, layerOdds(layer, clues));
  const parts = new Map<string, Float32Array>();
  return verdict(model, odds, byRules, {
    hidden: (wish) => {
      const pair = alone.slice();
      for (const key of aboutKeys(wish, byRules)) addRow(model, key, RULE_VALUE, pair);
      return pair[model.places.get('hidden:yes') ?? 0] ?? 0;
    },
    speaksFor: (label, part) => {
      const known = parts.get(part) ?? oddsOf(model, cluesIn(part));
      parts.set(part, known);
      return known[model.places.get(label) ?? 0] ?? 0;
    },
  });
}

const NOTHING: Named = { name: '', probability: -1 };

/** Calibrated probability of a label by its linear model alone; undefined where the table has none. */
export function likelihoodOf(label: string, clues: Clues): number | undefined {
  const { model } = shipped();
  const column = model.places.get(label);
  if (column === undefined) return undefined;
  const { slope, offset } = model.calibration[splitLabel(label)[0]] ?? { slope: 1, offset: 0 };
  const { rows, weights } = aloneOf(model, column);
  const { keys, values } = clues;
  let odds = model.start[column] ?? 0;
  for (let i = 0; i < keys.length; i += 1) {
    const row = rowOf(rows, keys[i] ?? 0);
    if (row >= 0) odds += (values[i] ?? 0) * (weights[row] ?? 0);
  }
  return 1 / (1 + Math.exp(-(slope * odds + offset)));
}

/** Every clue's weight for one label: asked for one alone, its few clues are found sooner than in the table. */
function aloneOf(model: Model, column: number): Alone {
  const known = model.byColumn.get(column);
  if (known) return known;
  const keys: number[] = [];
  const weights: number[] = [];
  model.keys.forEach((key, row) => {
    for (let at = model.starts[row] ?? 0; at < (model.starts[row + 1] ?? 0); at += 1) {
      if (model.columns[at] !== column) continue;
      keys.push(key);
      weights.push(weightAt(model, at));
    }
  });
  const alone = { rows: rowsOf(keys), weights: Float64Array.from(weights) };
  model.byColumn.set(column, alone);
  return alone;
}

/** The reading of raw log-odds (`more.hidden` too); cross-validation reads held-out ones the same way. */
export function verdict(
  head: Pick<Head, 'labels' | 'calibration' | 'thresholds'>,
  odds: Float32Array,
  byRules: Set<string>,
  more: Pick<Verdict, 'hidden' | 'speaksFor'>,
): Verdict {
  const { groups, places } = 'groups' in head ? (head as Model) : placesOf(head.labels);
  const calibrated = (group: string, label: string, value: number) => {
    const key = byRules.has(label) ? calibrationKey(group, true) : group;
    const { slope, offset } = head.calibration[key] ?? { slope: 1, offset: 0 };
    return 1 / (1 + Math.exp(-(slope * value + offset)));
  };
  const known = new Map<string, Named[]>();
  const names = (group: string) => {
    const list =
      known.get(group) ??
      (groups.get(group) ?? []).map(({ name, label, column }) => ({
        name,
        probability: calibrated(group, label, odds[column] ?? 0),
      }));
    known.set(group, list);
    return list;
  };
  return {
    probability: (label) => {
      const column = places.get(label);
      return column === undefined ? 0 : calibrated(splitLabel(label)[0], label, odds[column] ?? 0);
    },
    best: (group) =>
      names(group).reduce((a, b) => (b.probability > a.probability ? b : a), NOTHING).name,
    said: (group) => {
      const least = head.thresholds[group] ?? 0.5;
      return ranked(names(group).filter(({ probability }) => probability >= least));
    },
    all: (group) => ranked(names(group)),
    speaksFor: more.speaksFor,
    hidden: (wish) => calibrated('hidden', 'hidden:yes', more.hidden(wish)),
  };
}

const ranked = (names: Named[]) => [...names].sort((a, b) => b.probability - a.probability);

/** What somebody else has weighed: one who is certain needs a tenth from us. */
const WEIGHED_ENOUGH = 0.55;

/** The verdict with intents that somebody else has weighed. */
export function reweighed(verdict: Verdict, intents: Named[]): Verdict {
  const known = new Map(intents.map(({ name, probability }) => [`intent:${name}`, probability]));
  const likely = intents.filter(({ probability }) => probability >= WEIGHED_ENOUGH);
  const others = verdict.said('intent').filter(({ name }) => !known.has(`intent:${name}`));
  return {
    ...verdict,
    probability: (label) => known.get(label) ?? verdict.probability(label),
    said: (group) => (group === 'intent' ? ranked([...likely, ...others]) : verdict.said(group)),
  };
}
