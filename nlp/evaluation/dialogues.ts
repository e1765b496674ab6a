/** Turns that people wrote to hotel assistants, with the intents that their dialogue acts amount to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtin } from '../builtin/index.ts';
import type { IntentName } from '../taxonomy.ts';
import { ratio } from './count.ts';
import { type Figures, withIntervals } from './interval.ts';
import { jsonLines } from './lines.ts';
import { sure, type Table } from './table.ts';

/** A turn as the corpora label it: acts such as `Request|酒店|地址` or `Hotel-Inform|Stay`. */
type ActTurn = { text: string; label: string[] };

type Reading = [act: RegExp, intent: IntentName];

/** The first that fits an act counts. Acts without an entry (names, choices of another domain) mean nothing here. */
const READINGS: Reading[] = [
  [/greet/i, 'chat.greeting'],
  [/thank/i, 'chat.thanks'],
  [/bye/i, 'chat.goodbye'],
  [/^Request.*wifi|^Request.*上网|Request\|Internet/i, 'question.wifi'],
  [/^Request.*停车|Request\|Parking/i, 'question.parking'],
  [/^Request.*早餐/i, 'question.breakfast'],
  [/^Request\|酒店\|价格|Request\|Price/i, 'question.price'],
  [/^Request\|酒店\|(?:地址|周边)|Request\|(?:Addr|Area)/i, 'question.location'],
  [/^Request.*(?:外宾)/i, 'question.policy'],
  [/^Request\|酒店\|酒店设施/i, 'question.facility'],
  [
    /^Request\|酒店\|(?:电话|评分|酒店类型|名称)|Request\|(?:Phone|Post|Ref|Type|Stars)/i,
    'question.other',
  ],
  [/^Hotel-Inform\|(?:Stay|Day|People)/i, 'booking.new'],
];

/** The intents of a turn; empty where its acts say nothing that a hotel answers. */
function intentsOfActs(acts: string[]): Set<IntentName> {
  const read = acts.flatMap((act) => READINGS.find(([says]) => says.test(act))?.[1] ?? []);
  return new Set(read);
}

type Judged = { right: Set<string>; said: Set<string> };

/** How often a turn's intents were heard, on DIR's `dev.NAME.jsonl`; a corpus that is not there is left out. */
export function dialoguesTable(dir: string): Table {
  const rows = CORPORA.flatMap(([name, title]) => {
    const file = join(dir, `dev.${name}.jsonl`);
    if (!existsSync(file)) return [];
    const turns = jsonLines<ActTurn>(file)
      .map(({ text, label }) => ({ text, right: intentsOfActs(label) }))
      .filter(({ right }) => right.size > 0);
    const judged = turns.map(({ text, right }) => ({ right, said: heard(text) }));
    const figures = withIntervals(judged, figuresOf);
    return [[title, String(judged.length), ...Object.values(figures).map(sure)]];
  });
  return { head: ['turns', 'n', ...Object.keys(figuresOf([]))], rows };
}

const CORPORA = [
  ['crosswoz_hotel_usr', 'CrossWOZ (zh)'],
  ['multiwoz_hotel_usr', 'MultiWOZ (en)'],
] as const;

function heard(text: string): Set<string> {
  const { intents } = builtin.analyzeSync({ text, kind: 'message' });
  return new Set(intents.map(({ intent }) => intent));
}

function figuresOf(judged: Judged[]): Figures {
  const sum = (count: (one: Judged) => number) => judged.reduce((all, one) => all + count(one), 0);
  const hits = sum(({ right, said }) => [...right].filter((intent) => said.has(intent)).length);
  const recall = ratio(
    hits,
    sum(({ right }) => right.size),
  );
  const precision = ratio(
    hits,
    sum(({ said }) => said.size),
  );
  const f1 = recall && precision ? (2 * recall * precision) / (recall + precision) : null;
  const any = judged.filter(({ right, said }) => [...right].some((intent) => said.has(intent)));
  return { recall, precision, F1: f1, 'one of them heard': ratio(any.length, judged.length) };
}
