/** When a natural-language-inference model is asked about intents, and what its word counts. */
import type { Named } from '../builtin/model.ts';
import type { Analysis, TextKind } from '../taxonomy.ts';
import type { Asked } from './hypotheses.ts';

/** The builtin is right in six of ten messages that it is as sure of (nlp/models/labels.json). */
const UNSURE = 0.6;

/** Whether the model is asked at all: of messages that the builtin is unsure of. */
export const isLost = ({ emergency, confidence }: Analysis, kind: TextKind): boolean =>
  kind === 'message' && !emergency && confidence < UNSURE;

/** Whether these are the labels of a model for natural-language inference. */
export const namesEntailment = (labels: string[]): boolean =>
  labels.some((label) => /^entail/i.test(label)) &&
  labels.some((label) => /^(?:contradict|not)/i.test(label));

/**
 * Both count the same: the mean of the builtin's probability and of the model's that the text says it.
 * @param entailed the model's word on each, 0 to 1
 */
export const weighed = (asked: Asked[], entailed: number[]): Named[] =>
  asked.map(({ intent, before }, i) => ({
    name: intent,
    probability: (before + (entailed[i] ?? 0)) / 2,
  }));
