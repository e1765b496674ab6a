/** Learns the layer that all labels share (nlp/builtin/layer.ts), and packs it. */
import { type LayerHead, LEVELS, LEVELS_OUT } from '../builtin/layer.ts';
import { probability, type Row, randoms, shuffled } from './linear.ts';
import { largestOf, words } from './packing.ts';

/** Chosen by cross-validation: half the width loses, twice the width gains nothing. */
const WIDTH = 64;
const EPOCHS = 16;
const RATE = 0.08;
const RATE_OUT = 0.05;
/** So many of a text's clues are hidden from each pass, so that none decides alone. */
const DROPPED = 0.4;
/** A clue that fewer texts have is not worth its room, and there is room for so many. */
const LEAST_TEXTS = 3;
const MOST_CLUES = 45_000;
const FIRST_BIAS = -3;

/** Clues by their place in the vocabulary; `places` leads to the rows of `inner`. */
export type SharedLayer = {
  places: Int32Array;
  inner: Float32Array;
  outer: Float32Array;
  biases: Float32Array;
};

type Learning = SharedLayer & {
  innerSquares: Float32Array;
  outerSquares: Float32Array;
  biasSquares: Float32Array;
};

/** Learns from the texts' rows and a column of labels for each (1: carries it). The same rows give the same layer. */
export function learnLayer(rows: Row[], labels: Uint8Array[], clues: number): SharedLayer {
  const random = randoms(1);
  const state = start(rows, labels[0]?.length ?? 0, clues, random);
  const mean: SharedLayer = {
    places: state.places,
    inner: new Float32Array(state.inner.length),
    outer: new Float32Array(state.outer.length),
    biases: new Float32Array(state.biases.length),
  };
  const late = EPOCHS / 2;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const i of shuffled(rows.length, epoch + 1)) {
      learnText(state, thinned(rows[i] as Row, state.places, random), labels[i] as Uint8Array);
    }
    if (epoch >= late) addTo(mean, state, 1 / (EPOCHS - late));
  }
  return mean;
}

function start(rows: Row[], labels: number, clues: number, random: () => number): Learning {
  const texts = new Uint32Array(clues);
  for (const row of rows) for (const clue of row.clues) texts[clue] = (texts[clue] ?? 0) + 1;
  const least = Math.max(
    LEAST_TEXTS,
    (texts
      .slice()
      .sort()
      .at(-1 - MOST_CLUES) ?? 0) + 1,
  );
  let kept = 0;
  const places = Int32Array.from(texts, (count) => (count >= least ? kept++ : -1));
  const inner = Float32Array.from({ length: kept * WIDTH }, () => (random() - 0.5) / 2);
  const outer = Float32Array.from({ length: labels * WIDTH }, () => (random() - 0.5) / 10);
  return {
    places,
    inner,
    outer,
    biases: new Float32Array(labels).fill(FIRST_BIAS),
    innerSquares: new Float32Array(inner.length).fill(1e-3),
    outerSquares: new Float32Array(outer.length).fill(1e-2),
    biasSquares: new Float32Array(labels).fill(1),
  };
}

/** The clues of a text that a pass sees, as places in the layer. */
function thinned(row: Row, places: Int32Array, random: () => number): Row {
  const seen = [...row.clues.keys()].filter(
    (j) => (places[row.clues[j] ?? 0] ?? -1) >= 0 && random() >= DROPPED,
  );
  return {
    clues: Int32Array.from(seen, (j) => places[row.clues[j] ?? 0] ?? 0),
    values: Float32Array.from(seen, (j) => (row.values[j] ?? 0) / (1 - DROPPED)),
  };
}

function learnText(state: Learning, row: Row, labels: Uint8Array): void {
  const hidden = hiddenOf(state, row);
  const back = new Float32Array(WIDTH);
  for (let label = 0; label < labels.length; label += 1) {
    const error = probability(oddsOf(state, hidden, label)) - (labels[label] ?? 0);
    if (Math.abs(error) >= 0.01) learnLabel(state, label, error, hidden, back);
  }
  for (let d = 0; d < WIDTH; d += 1) back[d] = (back[d] ?? 0) * (1 - (hidden[d] ?? 0) ** 2);
  row.clues.forEach((clue, j) => {
    const value = row.values[j] ?? 0;
    for (let d = 0; d < WIDTH; d += 1) {
      descend(state.inner, state.innerSquares, clue * WIDTH + d, value * (back[d] ?? 0), RATE);
    }
  });
}

/** Adds to `back` what the label wants of the hidden numbers. */
function learnLabel(
  state: Learning,
  label: number,
  error: number,
  hidden: Float32Array,
  back: Float32Array,
): void {
  descend(state.biases, state.biasSquares, label, error, RATE_OUT);
  for (let d = 0; d < WIDTH; d += 1) {
    const at = label * WIDTH + d;
    back[d] = (back[d] ?? 0) + error * (state.outer[at] ?? 0);
    descend(state.outer, state.outerSquares, at, error * (hidden[d] ?? 0), RATE_OUT);
  }
}

function descend(
  numbers: Float32Array,
  squares: Float32Array,
  at: number,
  slope: number,
  rate: number,
): void {
  const sum = (squares[at] ?? 0) + slope * slope;
  squares[at] = sum;
  numbers[at] = (numbers[at] ?? 0) - (rate * slope) / Math.sqrt(sum);
}

/** `row` names its clues by their places in the layer. */
function hiddenOf({ inner }: SharedLayer, { clues, values }: Row): Float32Array {
  const sum = new Float32Array(WIDTH);
  for (let j = 0; j < clues.length; j += 1) {
    const [at, value] = [(clues[j] ?? 0) * WIDTH, values[j] ?? 0];
    for (let d = 0; d < WIDTH; d += 1) sum[d] = (sum[d] ?? 0) + value * (inner[at + d] ?? 0);
  }
  return sum.map(Math.tanh);
}

function oddsOf({ outer, biases }: SharedLayer, hidden: Float32Array, label: number): number {
  let odds = biases[label] ?? 0;
  for (let d = 0; d < WIDTH; d += 1) odds += (outer[label * WIDTH + d] ?? 0) * (hidden[d] ?? 0);
  return odds;
}

function addTo(mean: SharedLayer, state: SharedLayer, share: number): void {
  for (const part of ['inner', 'outer', 'biases'] as const) {
    state[part].forEach((number, i) => {
      mean[part][i] = (mean[part][i] ?? 0) + share * number;
    });
  }
}

/** Log-odds of every label of a text that the layer may not have seen. */
export function layerSays(layer: SharedLayer, row: Row): Float32Array {
  const known = [...row.clues.keys()].filter((j) => (layer.places[row.clues[j] ?? 0] ?? -1) >= 0);
  const hidden = hiddenOf(layer, {
    clues: Int32Array.from(known, (j) => layer.places[row.clues[j] ?? 0] ?? 0),
    values: Float32Array.from(known, (j) => row.values[j] ?? 0),
  });
  return layer.biases.map((_, label) => oddsOf(layer, hidden, label));
}

/** The file that `unpackLayer` reads; `vocabulary` maps a clue's key to its place. */
export function packLayer(layer: SharedLayer, vocabulary: Map<number, number>): Buffer {
  const keys = [...vocabulary].filter(([, clue]) => (layer.places[clue] ?? -1) >= 0);
  keys.sort(([, a], [, b]) => (layer.places[a] ?? 0) - (layer.places[b] ?? 0));
  const head: LayerHead = {
    width: WIDTH,
    clues: keys.length,
    most: 4 * Math.sqrt(layer.inner.reduce((sum, x) => sum + x * x, 0) / layer.inner.length),
    mostOut: largestOf(layer.outer),
    biases: Array.from(layer.biases, (bias) => Math.round(bias * 1e4) / 1e4),
  };
  const levels = Int8Array.from(layer.inner, (x) => levelOf(x, LEVELS, head.most) + LEVELS);
  const pairs = Uint8Array.from({ length: levels.length / 2 }, (_, i) => {
    return (levels[2 * i] ?? 0) + 16 * (levels[2 * i + 1] ?? 0);
  });
  const outer = Int8Array.from(layer.outer, (x) => levelOf(x, LEVELS_OUT, head.mostOut));
  const text = Buffer.from(JSON.stringify(head));
  return Buffer.concat([
    words([text.length]),
    text,
    words(keys.map(([key]) => key)),
    Buffer.from(pairs.buffer),
    Buffer.from(outer.buffer),
  ]);
}

function levelOf(number: number, levels: number, most: number): number {
  const level = Math.round(Math.sqrt(Math.abs(number) / most) * levels);
  return Math.sign(number) * Math.min(levels, level);
}
