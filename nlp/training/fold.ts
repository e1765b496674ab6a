/** A process of its own, for it takes minutes: holds folds out and sends what that taught. See folds.ts. */
import { utterancesIn } from './corpus.ts';
import { holdOut, lessonOf } from './labels.ts';

const [folds = '', ...files] = process.argv.slice(2);
const lesson = lessonOf(files.map((file) => new URL(file)).flatMap(utterancesIn));
for (const fold of folds.split(',')) {
  const taught = holdOut(lesson, Number(fold));
  await new Promise((sent) => process.send?.(taught, sent));
}
process.disconnect();
