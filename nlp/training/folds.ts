/** Cross-validation, a process for each core: the folds know nothing of one another. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { FOLDS, type Fold } from './labels.ts';

/** Every fold of the files' texts, in any order. Throws where a process fails. */
export async function holdOutAll(files: URL[]): Promise<Fold[]> {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const processes = Math.min(FOLDS, availableParallelism());
  const shares = Array.from({ length: processes }, (_, i) =>
    folds.filter((fold) => fold % processes === i),
  );
  return (await Promise.all(shares.map((share) => holdOutIn(share, files)))).flat();
}

async function holdOutIn(share: number[], files: URL[]): Promise<Fold[]> {
  const learner = fork(
    new URL('./fold.ts', import.meta.url),
    [share.join(), ...files.map(String)],
    { serialization: 'advanced' },
  );
  const folds: Fold[] = [];
  learner.on('message', (fold) => folds.push(fold as Fold));
  const [[code]] = await Promise.all([once(learner, 'exit'), once(learner, 'disconnect')]);
  if (code !== 0) throw new Error(`training: the process of fold ${share} ended with ${code}`);
  return folds;
}
