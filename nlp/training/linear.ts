/** One-vs-rest logistic regression over sparse clues with values (AdaGrad). */

/** Rows of clue numbers (compact, from 0) with their values. */
export type Row = { clues: Int32Array; values: Float32Array };
export type Linear = { weights: Float32Array; bias: number };

export type Plan = {
  epochs: number;
  rate: number;
  /** Weight decay a step. */
  decay: number;
  /** Where the search begins: what the rules said is right until the texts say otherwise. */
  prior: Linear;
};

/** Learns which rows are positive. The same rows give the same weights. */
export function learn(rows: Row[], positive: Uint8Array, plan: Plan): Linear {
  const weights = Float32Array.from(plan.prior.weights);
  const squares = new Float32Array(weights.length).fill(0.1);
  let bias = plan.prior.bias;
  let biasSquares = 1;
  const mean = { weights: new Float32Array(weights.length), bias: 0 };
  const late = Math.floor(plan.epochs / 2);
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    for (const i of shuffled(rows.length, epoch + 1)) {
      const row = rows[i] as Row;
      const error = probability(score({ weights, bias }, row)) - (positive[i] ?? 0);
      if (Math.abs(error) < 0.01) continue;
      biasSquares += error * error;
      bias -= (plan.rate * error) / Math.sqrt(biasSquares);
      step(weights, squares, row, error, plan);
    }
    if (epoch >= late) addTo(mean, { weights, bias }, 1 / (plan.epochs - late));
  }
  return mean;
}

/** The mean over the later passes knows unseen texts better than the last pass does. */
function addTo(mean: Linear, { weights, bias }: Linear, share: number): void {
  weights.forEach((weight, i) => {
    mean.weights[i] = (mean.weights[i] ?? 0) + share * weight;
  });
  mean.bias += share * bias;
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  { clues, values }: Row,
  error: number,
  { rate, decay }: Plan,
): void {
  for (let j = 0; j < clues.length; j += 1) {
    const clue = clues[j] ?? 0;
    const weight = weights[clue] ?? 0;
    const slope = error * (values[j] ?? 0) + decay * weight;
    const sum = (squares[clue] ?? 0) + slope * slope;
    squares[clue] = sum;
    weights[clue] = weight - (rate * slope) / Math.sqrt(sum);
  }
}

/** Log-odds of a row. */
export function score({ weights, bias }: Linear, { clues, values }: Row): number {
  let sum = bias;
  for (let j = 0; j < clues.length; j += 1) sum += (weights[clues[j] ?? 0] ?? 0) * (values[j] ?? 0);
  return sum;
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Repeatable numbers from 0 to 1: the same inputs give the same artefact. */
export function randoms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A repeatable shuffle. */
export function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const random = randoms(seed);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
