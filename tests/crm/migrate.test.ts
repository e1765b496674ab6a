import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../crm/migrate.ts';
import { type TestDatabase, testDatabase } from '../postgres.ts';

let database: TestDatabase;
let folder: string;
let client: pg.Client;

beforeEach(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  folder = await mkdtemp(join(tmpdir(), 'zhike-migrations-'));
  await writeMigration('1_rooms', 'CREATE TABLE room (number text PRIMARY KEY);');
  await writeMigration('2_room_101', `INSERT INTO room VALUES ('101');`);
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function writeMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

async function rooms(): Promise<string[]> {
  const { rows } = await client.query('SELECT number FROM room ORDER BY number');
  return rows.map((row) => row.number);
}

test('a new database gets every migration in order, and a second start finds nothing to do', async () => {
  expect(await migrate(database.url, { folder })).toEqual({ applied: ['1_rooms', '2_room_101'] });
  expect(await rooms()).toEqual(['101']);
  expect(await migrate(database.url, { folder })).toEqual({ applied: [] });
});

test('processes that start together apply each migration once', async () => {
  const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, { folder })));
  expect(runs.flatMap((run) => run.applied).sort()).toEqual(['1_rooms', '2_room_101']);
  expect(await rooms()).toEqual(['101']);
});

test('an upgrade applies only what is new', async () => {
  await migrate(database.url, { folder });
  await writeMigration('3_room_102', `INSERT INTO room VALUES ('102');`);
  expect(await migrate(database.url, { folder })).toEqual({ applied: ['3_room_102'] });
  expect(await rooms()).toEqual(['101', '102']);
});

test('a migration that fails leaves nothing of itself, and those before it stay', async () => {
  await writeMigration('3_broken', `INSERT INTO room VALUES ('102'); SELECT no_such_thing;`);
  await expect(migrate(database.url, { folder })).rejects.toThrow(
    'Migration "3_broken" failed, nothing of it remains: column "no_such_thing" does not exist',
  );
  expect(await rooms()).toEqual(['101']);
  await writeMigration('3_broken', `INSERT INTO room VALUES ('103');`);
  expect(await migrate(database.url, { folder })).toEqual({ applied: ['3_broken'] });
});

test('a migration that was edited after it had been applied is refused by name', async () => {
  await migrate(database.url, { folder });
  await writeMigration('2_room_101', `INSERT INTO room VALUES ('999');`);
  await expect(migrate(database.url, { folder })).rejects.toThrow(
    'Migration "2_room_101" was changed after it had been applied',
  );
});

test('the same migration with Windows line ends is not taken for an edited one', async () => {
  await writeMigration('3_two_lines', 'SELECT 1;\nSELECT 2;\n');
  await migrate(database.url, { folder });
  await writeMigration('3_two_lines', 'SELECT 1;\r\nSELECT 2;\r\n');
  expect(await migrate(database.url, { folder })).toEqual({ applied: [] });
});

test('a database of a newer version is refused, and the message says to upgrade', async () => {
  await writeMigration('3_from_the_future', 'SELECT 1;');
  await migrate(database.url, { folder });
  await rm(join(folder, '3_from_the_future'), { recursive: true });
  await expect(migrate(database.url, { folder })).rejects.toThrow(
    'newer version of Zhike: migration "3_from_the_future" is unknown here. Upgrade Zhike',
  );
});
