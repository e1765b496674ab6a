/** How long the builtin takes, in milliseconds, on the machine that runs this. */
import { builtin } from '../builtin/index.ts';
import type { Gold } from './score.ts';
import type { Table } from './table.ts';

const ROUNDS = 5;
const LONG_UNITS = 100 * 1024;

function timed(text: string, kind: Gold['kind']): number {
  const start = performance.now();
  builtin.analyzeSync({ text, kind });
  return performance.now() - start;
}

/** Median and p99 over all texts, several times after one warm round, and the slowest of 100 KB. */
export function speedTable(records: Gold[]): Table {
  const round = () => records.map(({ text, kind }) => timed(text, kind));
  round();
  const times = Array.from({ length: ROUNDS }, round)
    .flat()
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  const long = ['没有', 'please towel ', '太吵了，我要换房。'].map((piece) =>
    timed(piece.repeat(Math.ceil(LONG_UNITS / piece.length)), 'message'),
  );
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  return {
    head: ['texts', 'median', 'p99', '100 KB, slowest'],
    rows: [[String(records.length), ms(at(0.5)), ms(at(0.99)), ms(Math.max(...long))]],
  };
}
