/**
 * How far two annotators agree: nlp/training/second/*.jsonl holds texts of the corpus with the labels
 * that they had (`first`) and those of somebody who saw the texts alone (`second`). What was mended in
 * the corpus afterwards is not mended there, so that the figures stay what they were.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Brief, brief, figure } from '../evaluation/brief.ts';
import { type Gold, type Said, score } from '../evaluation/score.ts';

type Twice = { kind: Gold['kind']; text: string; first: Said; second: Said };

const HERE = new URL('second/', import.meta.url);

/** The figures of each file, by its name: the second labels held against the first. */
export function agreements(): Record<string, Brief> {
  const names = readdirSync(HERE).filter((name) => name.endsWith('.jsonl'));
  return Object.fromEntries(
    names.sort().map((name) => [name.replace('.jsonl', ''), agreementIn(new URL(name, HERE))]),
  );
}

function agreementIn(file: URL): Brief {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const pairs = lines
    .map((line): Twice => JSON.parse(line))
    .map(({ first, second, ...text }) => [{ ...text, ...first, id: '' } as Gold, second] as const);
  const figures = score(pairs);
  return {
    ...brief(figures),
    emergency: figure(figures.emergency.recall),
    slots: figure(figures.slots.f1),
    lang: figure(figures.lang.accuracy),
  };
}
