/** The labelled texts that the models learn from: nlp/training/*.jsonl, and a hotel's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  ACTS,
  ASPECTS,
  INTENTS,
  PREFERENCES,
  type PreferenceKey,
  SENTIMENTS,
  TEXT_KINDS,
} from '../taxonomy.ts';

const preferenceKey = z.enum(Object.keys(PREFERENCES) as [PreferenceKey, ...PreferenceKey[]]);

/** One line; what is left out is calm, empty and new. */
const utterance = z.object({
  text: z.string(),
  lang: z.string().optional(),
  kind: z.enum(TEXT_KINDS).default('message'),
  sentiment: z.enum(SENTIMENTS).default('neutral'),
  intents: z.array(z.enum(INTENTS)).min(1),
  slots: z.record(z.string(), z.unknown()).default({}),
  aspects: z.array(z.tuple([z.enum(ASPECTS), z.enum(SENTIMENTS)])).default([]),
  preferences: z.array(z.tuple([preferenceKey, z.string(), z.boolean()])).default([]),
  severity: z.number().int().min(0).max(3).default(0),
  emergency: z.boolean().default(false),
  act: z.enum(ACTS).default('new'),
  phenomenon: z.string().default('other'),
});
/** A labelled text and the file it stands in. */
export type Utterance = z.infer<typeof utterance> & { file: string };

const HERE = new URL('.', import.meta.url);

/** The corpus files in a fixed order: the same files give the same models. */
export function corpusFiles(): URL[] {
  const names = readdirSync(HERE).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => new URL(name, HERE));
}

/** Every line of a file. Throws with the line's number where one is not in the taxonomy. */
export function utterancesIn(file: URL): Utterance[] {
  const name = file.pathname.split('/').at(-1) ?? '';
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const parsed = utterance.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${name}:${i + 1}: ${z.prettifyError(parsed.error)}`);
    return [{ ...parsed.data, file: name }];
  });
}
