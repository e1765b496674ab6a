/**
 * Rebuilds the builtin's models: `npm run train -- [--reviews DIR] [--own FILE …]`.
 * The labels are learned from nlp/training/*.jsonl and the hotel's own files given by `--own`: the
 * same form, or a table (.csv) with the columns text, intents and more (nlp/training/corpus.ts).
 * The review model is learned from DIR's `train.NAME.jsonl` (lines {text, label: pos|neg, lang:
 * zh|en}; `dev.NAME.jsonl` for its card); without it the shipped one stays.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { trainLabels } from '../../nlp/training/course.ts';
import { trainReviews } from '../../nlp/training/reviews.ts';

const MODELS = new URL('../../nlp/models/', import.meta.url);

const { values } = parseArgs({
  options: { reviews: { type: 'string' }, own: { type: 'string', multiple: true, default: [] } },
});
if (values.reviews === undefined) {
  process.stdout.write('train: no --reviews DIR given; the shipped review model stays as it is.\n');
} else {
  // First of all, because the labels' models listen to it.
  process.stdout.write(`${JSON.stringify(trainReviews(values.reviews), null, 2)}\n`);
}
const { table, layer, card, figures } = await trainLabels(
  values.own.map((file) => pathToFileURL(resolve(file))),
);
writeFileSync(new URL('labels.bin', MODELS), table);
writeFileSync(new URL('layer.bin', MODELS), layer);
writeFileSync(new URL('labels.json', MODELS), `${JSON.stringify(card, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
