/** The builtin and its peers side by side. */
import { withIntervals } from './interval.ts';
import { moods, nlpJs } from './peers.ts';
import { score } from './score.ts';
import type { Pair } from './slices.ts';
import { sure, type Table } from './table.ts';

type Column = { name: string; pairs: Pair[] };

/** Intents and sentiment of labelled texts; the peers' other labels do not exist. */
export async function comparedTable(pairs: Pair[]): Promise<Table> {
  const messages = pairs.filter(([gold]) => gold.kind === 'message');
  const english = pairs.filter(([gold]) => gold.lang === 'en');
  const intentOf = await nlpJs();
  const named: Pair[] = [];
  for (const [gold] of messages) {
    named.push([gold, { intents: [await intentOf(gold.text, gold.lang)] }]);
  }
  const columns: Column[] = [
    ['builtin', english],
    ...(await moods()).map(({ name, score: mood }) => [
      name,
      english.map(([gold]): Pair => [gold, { sentiment: threeWay(mood(gold.text)) }]),
    ]),
  ].map(([name, said]) => ({ name: name as string, pairs: said as Pair[] }));
  return {
    head: ['', 'builtin', 'nlp.js', ...columns.slice(1).map(({ name }) => name)],
    rows: [
      row('intents of messages, micro-F1', intents, [messages, named]),
      row('intents of messages, exact set', exact, [messages, named]),
      [
        'English texts, sentiment three-way',
        shown(sentiment, english),
        '–',
        ...columns.slice(1).map((column) => shown(sentiment, column.pairs)),
      ],
    ],
  };
}

type Measure = (pairs: Pair[]) => number | null;
const intents: Measure = (pairs) => score(pairs).intents.f1;
const exact: Measure = (pairs) => score(pairs).intents.exact;
const sentiment: Measure = (pairs) => score(pairs).sentiment.accuracy;

function row(name: string, measure: Measure, [builtin, peer]: [Pair[], Pair[]]): string[] {
  return [name, shown(measure, builtin), shown(measure, peer), '–', '–', '–'];
}

function shown(measure: Measure, pairs: Pair[]): string {
  const { it } = withIntervals(pairs, (some) => ({ it: measure(some) }));
  return it ? sure(it) : '–';
}

function threeWay(score: number): string {
  return score === 0 ? 'neutral' : score > 0 ? 'positive' : 'negative';
}
