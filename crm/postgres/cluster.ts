import { type ExecFileOptions, execFile } from 'node:child_process';
import { chown, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Programs } from './binaries.ts';
import type { Place } from './place.ts';
import { makeUnfinished, renameUnlessThere, sweepUnfinished } from './unfinished.ts';

/** The database's own user; whoever may enter the socket's folder is it, without a password. */
export const DATABASE_USER = 'app';

const INITDB = [
  `--username=${DATABASE_USER}`,
  '--auth-local=trust',
  '--auth-host=reject',
  '--encoding=UTF8',
  // Sorting by code point needs no library of the system, whose next version might sort otherwise
  // and break every index. The character classes do come from there: macOS calls them UTF-8.
  '--locale=C',
  `--lc-ctype=${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}`,
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
];

/** Makes the cluster when there is none. Any number of processes may do so at once; one wins. */
export async function createCluster(
  place: Place,
  { initdb, major }: Programs,
  log: (line: string) => void,
): Promise<void> {
  const version = await clusterVersion(place);
  if (version === undefined) {
    log(`新建数据库 A new database is created in ${place.cluster}.`);
    await sweepUnfinished(place.home);
    await initialize(place, initdb);
  } else if (version !== major) {
    throw new Error(
      `The database in ${place.cluster} was made by PostgreSQL ${version}, this version of Zhike brings ${major}. Back it up with the Zhike that made it, and restore it here (docs/operate.md).`,
    );
  }
  if (place.link) await linkTo(place.cluster, place.link);
}

/** PostgreSQL's main version, as the cluster has it; undefined when there is no cluster. */
async function clusterVersion({ cluster }: Place): Promise<string | undefined> {
  const text = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  return text?.trim();
}

async function initialize({ cluster, user }: Place, initdb: string): Promise<void> {
  const unfinished = await makeUnfinished(cluster);
  try {
    if (user) await chown(unfinished, user.uid, user.gid);
    await run(initdb, ['-D', unfinished, ...INITDB], { ...user, cwd: '/', env: {} });
    await renameUnlessThere(unfinished, cluster);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function run(program: string, args: string[], options: ExecFileOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error) => (error ? reject(error) : resolve()));
  });
}

/** Leaves in the data folder a sign of where the database went, for the next start to follow. */
async function linkTo(cluster: string, link: string): Promise<void> {
  try {
    await symlink(cluster, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
