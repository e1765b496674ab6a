/** The tables of labelled texts: by language, kind and phenomenon, each figure with its interval. */
import { builtin } from '../builtin/index.ts';
import { flat } from '../report.ts';
import { withIntervals } from './interval.ts';
import type { Gold } from './score.ts';
import { figuresOf, PARTS, type Pair, PHENOMENA, type Slice } from './slices.ts';
import { sure, type Table } from './table.ts';

/** Fewer records than this say nothing. */
const LEAST = 3;

/** What the builtin says of every record. */
export function answered(records: Gold[]): Pair[] {
  return records.map((gold): Pair => [gold, flat(builtin.analyzeSync(gold))]);
}

export function partsTable(pairs: Pair[]): Table {
  return tableOf(pairs, PARTS);
}

export function phenomenaTable(pairs: Pair[]): Table {
  return tableOf(pairs, PHENOMENA);
}

function tableOf(pairs: Pair[], slices: Slice[]): Table {
  const columns = slices
    .map(({ name, keep }) => ({ name, pairs: pairs.filter(([gold]) => keep(gold)) }))
    .filter((column) => column.pairs.length >= LEAST)
    .map((column) => ({ ...column, figures: withIntervals(column.pairs, figuresOf) }));
  const names = Object.keys(figuresOf([]));
  return {
    head: ['', ...columns.map(({ name }) => name)],
    rows: [
      ['records', ...columns.map((column) => String(column.pairs.length))],
      ...names.map((name) => [
        name,
        ...columns.map(({ figures }) => (figures[name] ? sure(figures[name]) : '–')),
      ]),
    ],
  };
}
