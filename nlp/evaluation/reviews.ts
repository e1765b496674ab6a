/** The sign of real reviews, as the product reads it (model and rules), beside the peers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { builtin } from '../builtin/index.ts';
import { withIntervals } from './interval.ts';
import { jsonLines } from './lines.ts';
import { type Mood, moods } from './peers.ts';
import { sure, type Table } from './table.ts';

type Line = { text: string; label: unknown; lang: string };
type Judged = { praise: boolean; said: boolean };

const SETS: Array<[title: string, files: string[]]> = [
  ['chnsenticorp_htl, Chinese hotels', ['chnsenticorp_htl']],
  ['the same in Traditional characters', ['chnsenticorp_htl']],
  ['ctrip_jp, Chinese hotels', ['ctrip_jp']],
  ['waimai_10k, Chinese meals', ['waimai_10k']],
  [
    'English reviews and sentences of the sources learned from, pooled',
    ['tripadvisor_jp', 'tripadvisor_jp_sents', 'tripadvisor_li2013_1000'],
  ],
  ['ott_opspam, English hotels (never trained on)', ['ott_opspam']],
  [
    'three sets of English reviews pooled',
    ['tripadvisor_jp', 'tripadvisor_li2013_1000', 'ott_opspam'],
  ],
];

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Accuracy and macro-F1 on DIR's `dev.NAME.jsonl`; sets that are not there are left out. */
export async function reviewsTable(dir: string): Promise<Table> {
  const peers = await moods();
  const readers: Mood[] = [
    {
      name: 'builtin',
      score: (text) => builtin.analyzeSync({ text, kind: 'review' }).polarity,
    },
    ...peers,
  ];
  const rows = SETS.flatMap(([title, names]) => {
    const lines = names.flatMap((name) => linesOf(join(dir, `dev.${name}.jsonl`)));
    if (lines.length === 0) return [];
    const rewrite = title.includes('Traditional') ? toTraditional : (text: string) => text;
    return [
      [title, String(lines.length), ...readers.map((reader) => cell(lines, reader, rewrite))],
    ];
  });
  return {
    head: ['held-out reviews: accuracy / macro-F1', 'n', ...readers.map(({ name }) => name)],
    rows,
  };
}

function linesOf(file: string): Line[] {
  if (!existsSync(file)) return [];
  return jsonLines<Line>(file).filter(({ label }) => label === 'pos' || label === 'neg');
}

function cell(lines: Line[], reader: Mood, rewrite: (text: string) => string): string {
  const judged = lines.map(
    ({ text, label }): Judged => ({
      praise: label === 'pos',
      said: reader.score(rewrite(text)) >= 0,
    }),
  );
  const { accuracy, macro } = withIntervals(judged, figuresOf);
  return accuracy && macro ? `${sure(accuracy)} / ${sure(macro)}` : '–';
}

function figuresOf(judged: Judged[]) {
  const right = judged.filter(({ praise, said }) => praise === said).length;
  const f1 = [true, false].map((sign) => {
    const hits = judged.filter(({ praise, said }) => praise === sign && said === sign).length;
    const all = judged.filter(({ praise }) => praise === sign).length;
    const claimed = judged.filter(({ said }) => said === sign).length;
    return all + claimed === 0 ? 0 : (2 * hits) / (all + claimed);
  });
  return {
    accuracy: right / judged.length,
    macro: ((f1[0] ?? 0) + (f1[1] ?? 0)) / 2,
  };
}
