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

/** Median and p99 of messages and of reviews, several times after one warm round, and the slowest of 100 KB. */
export function speedTable(records: Gold[]): Table {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const row = (name: string, kind: Gold['kind']) => {
    const some = records.filter((record) => record.kind === kind);
    const at = sharesOf(some);
    return [name, String(some.length), ms(at(0.5)), ms(at(0.99))];
  };
  const rows = [row('messages', 'message'), row('reviews', 'review')];
  const long = ['没有', 'please towel ', '太吵了，我要换房。'].map((piece) =>
    timed(piece.repeat(Math.ceil(LONG_UNITS / piece.length)), 'message'),
  );
  return {
    head: ['', 'texts', 'median', 'p99'],
    rows: [...rows, ['100 KB, the slowest of three', '3', '–', ms(Math.max(...long))]],
  };
}

/** The time that so large a share of the readings takes at most. */
function sharesOf(records: Gold[]): (share: number) => number {
  const round = () => records.map(({ text, kind }) => timed(text, kind));
  round();
  const times = Array.from({ length: ROUNDS }, round)
    .flat()
    .sort((a, b) => a - b);
  return (share) => times[Math.floor(share * (times.length - 1))] ?? 0;
}
