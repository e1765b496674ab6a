/** The labelled texts that the models learn from: nlp/training/*.jsonl, and a hotel's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
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

/**
 * Every labelled text of a file: JSON lines, or a table (.csv) whose first row names its columns.
 * Throws with the line's number where one is not in the taxonomy.
 */
export function utterancesIn(file: URL): Utterance[] {
  const name = decodeURIComponent(file.pathname.split('/').at(-1) ?? '');
  const text = readFileSync(file, 'utf8');
  const rows = name.endsWith('.csv') ? tableRows(text) : jsonRows(text);
  return rows.map(({ line, row }) => {
    const parsed = utterance.safeParse(row);
    if (!parsed.success) throw new Error(`${name}:${line}: ${z.prettifyError(parsed.error)}`);
    return { ...parsed.data, file: name };
  });
}

type Numbered = { line: number; row: unknown };

function jsonRows(text: string): Numbered[] {
  return text
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ line: i + 1, row: JSON.parse(line) }]));
}

/**
 * Columns: text, intents; and where the hotel has them lang, kind, sentiment, severity, aspects
 * ("wifi=negative") and preferences ("pillow.height=low", "?" behind a hidden one). Several values
 * of a cell stand apart by blanks; an empty cell is left out.
 */
function tableRows(text: string): Numbered[] {
  const records: Array<Record<string, string>> = parse(text, {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
  });
  return records.map((record, i) => {
    const given = Object.entries(record).filter(([, cell]) => cell !== '');
    return {
      line: i + 2,
      row: Object.fromEntries(given.map(([k, cell]) => [k, cellOf(k, cell)])),
    };
  });
}

function cellOf(column: string, cell: string): unknown {
  const values = cell.split(/\s+/);
  if (column === 'intents') return values;
  if (column === 'severity') return Number(cell);
  if (column === 'aspects') return values.map((value) => value.split('='));
  if (column !== 'preferences') return cell;
  return values.map((value) => {
    const [key = '', wish = ''] = value.split('=');
    return [key, wish.replace(/\?$/, ''), wish.endsWith('?')];
  });
}
