/**
 * The builtin's figures on labelled texts. `npm run -s eval -- FILE[:FROM-TO]` prints them as JSON:
 * all records, then by language, kind and phenomenon. With `--card`, files are given as NAME=FILE
 * (dev, apart, second) and the tables of docs/accuracy.md are measured anew; `--reviews DIR` adds
 * those on real texts (DIR's dev.NAME.jsonl).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withTables } from '../../nlp/evaluation/card.ts';
import { answered } from '../../nlp/evaluation/gold.ts';
import { jsonLines } from '../../nlp/evaluation/lines.ts';
import { type Gold, score } from '../../nlp/evaluation/score.ts';
import { PARTS, PHENOMENA } from '../../nlp/evaluation/slices.ts';

const CARD = new URL('../../docs/accuracy.md', import.meta.url);

/** FILE or FILE:FROM-TO, both lines counted. */
function recordsOf(place: string): Gold[] {
  const part = /^(.+):(\d+)-(\d+)$/.exec(place);
  return part
    ? jsonLines<Gold>(part[1] ?? '', Number(part[2]), Number(part[3]))
    : jsonLines<Gold>(place);
}

function figuresOf(records: Gold[]): object {
  const pairs = answered(records);
  return Object.fromEntries(
    [...PARTS, ...PHENOMENA].map(({ name, keep }) => [
      name,
      score(pairs.filter(([gold]) => keep(gold))),
    ]),
  );
}

async function rebuildCard(places: string[], reviews: string | undefined): Promise<void> {
  const labelled = places.map((place) => {
    const [name = '', file = ''] = place.split(/=(.*)/s);
    return { name, records: recordsOf(file) };
  });
  const document = readFileSync(CARD, 'utf8');
  writeFileSync(CARD, await withTables(document, labelled, reviews));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { card: { type: 'boolean' }, reviews: { type: 'string' } },
});
const [first] = positionals;
if (first === undefined) {
  process.stderr.write(
    'usage: npm run -s eval -- FILE.jsonl[:FROM-TO]\n       npm run -s eval -- --card NAME=FILE.jsonl[:FROM-TO]… [--reviews DIR]\n',
  );
  process.exitCode = 2;
} else if (values.card) {
  await rebuildCard(positionals, values.reviews);
} else {
  process.stdout.write(`${JSON.stringify(figuresOf(recordsOf(first)), null, 1)}\n`);
}
