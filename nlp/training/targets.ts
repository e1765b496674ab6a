/** Which labels are learned, which texts carry them, and which finding of the rules says the same. */

import { DANGER } from '../builtin/danger.ts';
import {
  ACTS,
  ASPECTS,
  INTENTS,
  PREFERENCES,
  type PreferenceKey,
  SENTIMENTS,
} from '../taxonomy.ts';
import type { Utterance } from './corpus.ts';

const KEYS = Object.entries(PREFERENCES) as Array<[PreferenceKey, readonly string[]]>;

/** Every label as `group:name`, in the order of the artefact. */
export const LABELS: string[] = [
  ...INTENTS.map((intent) => `intent:${intent}`),
  ...SENTIMENTS.map((sentiment) => `sentiment:${sentiment}`),
  ...[0, 1, 2, 3].map((severity) => `severity:${severity}`),
  ...ACTS.map((act) => `act:${act}`),
  ...ASPECTS.map((aspect) => `topic:${aspect}`),
  ...ASPECTS.flatMap((aspect) => SENTIMENTS.map((polarity) => `aspect:${aspect}/${polarity}`)),
  ...KEYS.flatMap(([key, values]) => values.map((value) => `wish:${key}=${value}`)),
  DANGER,
  'hidden:yes',
];

/** The labels that the shared layer knows: all that rules and words together are asked for. They stand first. */
export const SHARED = LABELS.slice(0, -2);

/** The labels of one text. */
export function targetsOf(utterance: Utterance): Set<string> {
  return new Set([
    ...utterance.intents.map((intent) => `intent:${intent}`),
    `sentiment:${utterance.sentiment}`,
    `severity:${utterance.severity}`,
    `act:${utterance.act}`,
    ...utterance.aspects.map(([aspect]) => `topic:${aspect}`),
    ...utterance.aspects.map(([aspect, polarity]) => `aspect:${aspect}/${polarity}`),
    ...utterance.preferences.map(([key, value]) => `wish:${key}=${value}`),
    ...(utterance.emergency ? [DANGER] : []),
  ]);
}

/** The name of the rules' finding that says the same as a label. */
export function findingOf(label: string): string {
  if (label === 'hidden:yes') return 'heard=shown';
  return label.replace(/^aspect:/, 'stands=').replace(':', '=');
}
