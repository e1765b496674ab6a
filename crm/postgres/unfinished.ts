import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * A folder that takes a while to fill is made beside its place and then renamed: it is there complete
 * or not at all, also when the power fails or several processes begin at once.
 */

const MARK = '.new-';
const ABANDONED_AFTER_MS = 10 * 60_000;

/** An empty folder beside `path`, to be filled and then given to `renameUnlessThere`. */
export function makeUnfinished(path: string): Promise<string> {
  return mkdtemp(`${path}${MARK}`);
}

/** Whether the name is that of a folder which is, or was once, being filled. */
export function isUnfinished(name: string): boolean {
  return name.includes(MARK);
}

/** Puts the filled folder into its place; where another process was faster, theirs stays. */
export async function renameUnlessThere(folder: string, path: string): Promise<void> {
  try {
    await rename(folder, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

/** Removes what processes that died left half made in `home`; their pid may long be another's. */
export async function sweepUnfinished(home: string): Promise<void> {
  for (const name of (await readdir(home)).filter(isUnfinished)) {
    const path = join(home, name);
    const changed = await stat(path).catch(() => undefined);
    const isAbandoned = changed && Date.now() - changed.mtimeMs > ABANDONED_AFTER_MS;
    if (isAbandoned) await rm(path, { recursive: true, force: true });
  }
}
