/**
 * The builtin's figures on labelled texts: `npm run -s eval -- FILE.jsonl`. Prints JSON: all
 * records, then by language and by kind.
 */
import { readFileSync } from 'node:fs';
import { builtin } from '../../nlp/builtin/index.ts';
import { type Gold, type Said, score } from '../../nlp/evaluation/score.ts';
import { flat } from '../../nlp/report.ts';

type Pair = readonly [Gold, Said];

function evaluate(records: Gold[]) {
  const pairs = records.map((gold): Pair => [gold, flat(builtin.analyzeSync(gold))]);
  const languages = ['zh-Hans', 'zh-Hant', 'en'];
  const slice = (keep: (gold: Gold) => boolean) => score(pairs.filter(([gold]) => keep(gold)));
  return {
    all: score(pairs),
    lang: {
      ...Object.fromEntries(languages.map((lang) => [lang, slice((g) => g.lang === lang)])),
      other: slice((g) => !languages.includes(g.lang)),
    },
    kind: {
      message: slice((g) => g.kind === 'message'),
      review: slice((g) => g.kind === 'review'),
    },
  };
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: npm run -s eval -- FILE.jsonl\n');
  process.exitCode = 2;
} else {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const records = lines.map((line) => JSON.parse(line) as Gold);
  process.stdout.write(`${JSON.stringify(evaluate(records), null, 1)}\n`);
}
