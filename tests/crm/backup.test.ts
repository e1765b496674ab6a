import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { backupOf } from '../../crm/backup.ts';
import { migrate } from '../../crm/migrate.ts';
import { restore } from '../../crm/restore.ts';
import { type TestDatabase, testDatabase } from '../postgres.ts';
import { query } from '../query.ts';

const databases: TestDatabase[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhike-backup-'));
});
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop();
});
afterAll(() => rm(folder, { recursive: true }));

async function database(): Promise<string> {
  const made = await testDatabase();
  databases.push(made);
  return made.url;
}

async function emptyDatabase(): Promise<string> {
  const url = await database();
  await query(url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  return url;
}

const HARD_TEXT = '枕头"太高"了,\\ (or) \'low\'\n第二行\u2028\u2029\ttab 🛏️ NULL \\N';

async function hotel(): Promise<string> {
  const url = await database();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO "Hotel" (id, name, "updatedAt") VALUES ('h', '{"en": "Inn"}', now())`,
  );
  await client.query(
    `INSERT INTO "Guest" (id, "hotelId", name, source, "updatedAt") VALUES ('g', 'h', $1, 'web', now())`,
    [HARD_TEXT],
  );
  await client.query(
    `INSERT INTO "Conversation" (id, "hotelId", "guestId", channel, account, "externalId", asked, "updatedAt")
     VALUES ('c', 'h', 'g', 'web', 'web', 'c', 'null'::jsonb, now())`,
  );
  await client.query(
    `INSERT INTO "Message" (id, "hotelId", "conversationId", seq, author, kind, text, at)
     SELECT 'm' || i, 'h', 'c', i, 'guest', 'text', $1 || i, now() FROM generate_series(1, 1000) i`,
    [HARD_TEXT],
  );
  await client.query(
    `INSERT INTO "Attachment" (id, "hotelId", "messageId", mime, name, bytes)
     VALUES ('a', 'h', 'm1', 'image/png', '', $1)`,
    [Buffer.from([0, 10, 13, 92, 255])],
  );
  for (const status of ['sent', 'queued']) await client.query(insertDelivery(status, status));
  await client.end();
  return url;
}

function insertDelivery(id: string, status: string): string {
  return `INSERT INTO "Delivery"
    (id, "hotelId", kind, channel, account, destination, status, urgent, "nextAt", "createdAt")
    VALUES ('${id}', 'h', 'message', 'web', 'web', 'c', '${status}', false, now(), now())`;
}

async function contents(url: string): Promise<string[]> {
  const lines = (await allOf(backupOf(url))).split('\n');
  return lines.filter((line) => !line.startsWith('# {"zhike"')).sort();
}

async function allOf(text: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of text) all += piece;
  return all;
}

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.trimEnd().split('\n');
}

test('what the hotel remembers comes back to the last character', async () => {
  const url = await hotel();
  const backup = await allOf(backupOf(url));
  const fresh = await emptyDatabase();
  expect(await restore(fresh, linesOf(backup))).toEqual({ rows: 1006 });

  await query(url, `UPDATE "Delivery" SET status = 'in_doubt' WHERE status = 'queued'`);
  expect(await contents(fresh)).toEqual(await contents(url));
  expect(await query(fresh, 'SELECT asked IS NULL AS lost FROM "Conversation"')).toEqual([
    { lost: false },
  ]);
});

test('after a restore nothing is sent twice, and rows are linked and counted as before', async () => {
  const fresh = await emptyDatabase();
  await restore(fresh, linesOf(await allOf(backupOf(await hotel()))));
  expect(await query(fresh, 'SELECT status FROM "Delivery" ORDER BY n')).toEqual([
    { status: 'sent' },
    { status: 'in_doubt' },
  ]);
  await query(fresh, insertDelivery('next', 'queued'));
  expect(await query(fresh, 'SELECT id FROM "Delivery" ORDER BY n DESC LIMIT 1')).toEqual([
    { id: 'next' },
  ]);
  await expect(query(fresh, `UPDATE "Guest" SET "hotelId" = 'elsewhere'`)).rejects.toThrow(
    'foreign key',
  );
});

test('after a restore no guest is surveyed again; what was still ahead is asked in its time', async () => {
  const url = await hotel();
  const due = (id: string, kind: string, days: number) =>
    query(
      url,
      `INSERT INTO "Reminder" (id, "hotelId", kind, subject, "dueAt")
       VALUES ('${id}', 'h', '${kind}', '${id}', now() + interval '${days} days')`,
    );
  await due('past', 'survey_after_stay', -1);
  await due('ahead', 'survey_mid_stay', 1);
  await due('ticket', 'overdue', -1);
  const fresh = await emptyDatabase();
  await restore(fresh, linesOf(await allOf(backupOf(url))));
  const open = 'SELECT id FROM "Reminder" WHERE "doneAt" IS NULL ORDER BY id';
  expect(await query(fresh, open)).toEqual([{ id: 'ahead' }, { id: 'ticket' }]);
});

test('a database in use is left alone, and the message says where a backup goes', async () => {
  const url = await hotel();
  const before = await contents(url);
  await expect(restore(url, linesOf(await allOf(backupOf(url))))).rejects.toThrow(
    /The database is in use \(there are rows in \w+\)\. A backup goes into an empty one/,
  );
  expect(await contents(url)).toEqual(before);
});

test('a backup that was cut off restores nothing, and a whole one goes in afterwards', async () => {
  const backup = await allOf(backupOf(await hotel()));
  const fresh = await emptyDatabase();
  const half = backup.slice(0, backup.lastIndexOf('\n', backup.length / 2));
  await expect(restore(fresh, linesOf(half))).rejects.toThrow('The backup is cut off');
  expect(await query(fresh, 'SELECT id FROM "Guest"')).toEqual([]);
  expect(await restore(fresh, linesOf(backup))).toEqual({ rows: 1006 });
});

test('a file that is no backup is refused', async () => {
  const fresh = await emptyDatabase();
  await expect(restore(fresh, linesOf('hello'))).rejects.toThrow('This is no backup of Zhike.');
});

test('a backup of an older version is brought up to this one', async () => {
  const migrations = join(folder, 'migrations');
  const write = async (name: string, sql: string) => {
    await mkdir(join(migrations, name), { recursive: true });
    await writeFile(join(migrations, name, 'migration.sql'), sql);
  };
  await write(
    '1_rooms',
    `CREATE TABLE "Delivery" (status text, sender text); CREATE TABLE room (n int);
     CREATE TABLE "Reminder" (kind text, "dueAt" timestamptz, "doneAt" timestamptz)`,
  );
  const old = await emptyDatabase();
  await migrate(old, { folder: migrations });
  await query(old, 'INSERT INTO room VALUES (1208)');
  const backup = await allOf(backupOf(old));

  await write('2_floors', 'ALTER TABLE room ADD floor int; UPDATE room SET floor = n / 100');
  const fresh = await emptyDatabase();
  await restore(fresh, linesOf(backup), migrations);
  expect(await query(fresh, 'SELECT * FROM room')).toEqual([{ n: 1208, floor: 12 }]);

  const newer = await allOf(backupOf(fresh));
  await rm(join(migrations, '2_floors'), { recursive: true });
  await expect(restore(await emptyDatabase(), linesOf(newer), migrations)).rejects.toThrow(
    'newer version of Zhike: migration "2_floors" is unknown here',
  );
});

test('the commands write a file for its owner only, and read it back', async () => {
  const url = await hotel();
  const file = join(folder, 'hotel.backup.gz');
  expect(command('backup', url, file)).toContain(`The backup is in ${file}.`);
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  const fresh = await emptyDatabase();
  expect(command('restore', fresh, file)).toContain('1006 rows restored');
  expect(await query(fresh, 'SELECT name FROM "Guest"')).toEqual([{ name: HARD_TEXT }]);

  await writeFile(file, (await readFile(file)).subarray(0, 500));
  expect(command('restore', await emptyDatabase(), file)).toContain('unexpected end of file');
});

/** Runs `npm run backup|restore -- FILE` on the database, and returns everything it prints. */
function command(name: 'backup' | 'restore', url: string, file: string): string {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const script = join(import.meta.dirname, `../../bot/commands/${name}.ts`);
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, script, file], {
    cwd: folder,
    env: { DATABASE_URL: url, TMPDIR: folder },
    encoding: 'utf8',
  });
  return stdout + stderr;
}
