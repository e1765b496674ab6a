import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { query } from '../query.ts';
import { allOf, databaseFolder, isAlive, linesOf, serverPid } from './database-folder.ts';

const databases = databaseFolder();
const hotel = () => join(databases.path, 'hotel');
const numbers = (rows: Record<string, unknown>[]) => rows.map((row) => row.number);

test('the first start makes a database, the next ones find its rows', async () => {
  const abandoned = join(hotel(), 'postgres.new-aaaaaa');
  await mkdir(abandoned, { recursive: true });
  await utimes(abandoned, 0, 0);
  const first = await databases.open('hotel');
  expect((await readdir(hotel())).sort()).toEqual(['postgres', 'postgres.log']);
  await query(first.url, 'CREATE TABLE room (number text); INSERT INTO room VALUES (1208)');
  expect(databases.said).toEqual([`新建数据库 A new database is created in ${hotel()}/postgres.`]);

  const pid = await serverPid(hotel());
  const second = await databases.open('hotel');
  expect(await serverPid(hotel())).toBe(pid);
  await second.stop();
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false));

  const third = await databases.open('hotel');
  expect(numbers(await query(third.url, 'SELECT number FROM room'))).toEqual(['1208']);
  expect(databases.said).toHaveLength(1);
});

test('processes that start together on a new folder share one database', async () => {
  const others = [databases.openElsewhere('group'), databases.openElsewhere('group')];
  const texts = others.map(allOf);
  const { url } = await databases.open('group');
  for (const text of await Promise.all(texts)) expect(text).toContain(`open: ${url}\n`);
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect((await readdir(join(databases.path, 'group'))).sort()).toEqual([
    'postgres',
    'postgres.log',
  ]);
});

test('a killed process loses no row that was acknowledged, and the next one takes over its server', async () => {
  const child = databases.openElsewhere('hotel', { task: 'write' });
  let acknowledged = 0;
  for await (const line of linesOf(child)) {
    if (!line.startsWith('stored: ')) continue;
    acknowledged = Number(line.slice('stored: '.length));
    if (acknowledged === 20) child.kill('SIGKILL');
  }
  const pid = await serverPid(hotel());
  const database = await databases.open('hotel');
  expect(await serverPid(hotel())).toBe(pid);
  const stored = numbers(await query(database.url, 'SELECT number FROM note ORDER BY number'));
  expect(stored.length).toBeGreaterThanOrEqual(acknowledged);
  expect(stored.slice(0, 3)).toEqual([1, 2, 3]);
});

test('a killed server is started again by whoever asks, once, with every row', async () => {
  const database = await databases.open('hotel');
  const before = await query(database.url, 'SELECT number FROM room');
  const pid = await serverPid(hotel());
  process.kill(pid, 'SIGKILL');
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false));

  const again = await databases.open('hotel');
  await Promise.all([database.ensureRunning(), again.ensureRunning(), database.ensureRunning()]);
  expect(await serverPid(hotel())).not.toBe(pid);
  expect(await query(database.url, 'SELECT number FROM room')).toEqual(before);
});

test('a pid file that names a stranger does not keep the database from starting', async () => {
  const { stop } = await databases.open('hotel');
  await stop();
  const { uid, gid } = await stat(join(hotel(), 'postgres'));
  const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
  await once(stranger, 'spawn');
  const pidFile = `${stranger.pid}\n${hotel()}/postgres\n1\n5432\n${hotel()}/postgres\n\n1 1\n`;
  await writeFile(join(hotel(), 'postgres/postmaster.pid'), pidFile);
  await writeFile(join(hotel(), 'postgres/.s.PGSQL.5432.lock'), pidFile);

  const database = await databases.open('hotel');
  expect(await query(database.url, 'SELECT number FROM room')).toHaveLength(1);
  expect(isAlive(stranger.pid ?? 0)).toBe(true);
  stranger.kill();
});

test('the server keeps running while another process still uses it', async () => {
  const database = await databases.open('hotel');
  const worker = new pg.Client({ connectionString: database.url });
  await worker.connect();
  await database.stop();
  expect((await worker.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await worker.end();
});

test('what guests write never reaches the log, not even when the server breaks', async () => {
  const { url } = await databases.open('hotel');
  await query(url, 'CREATE TABLE guest (name text PRIMARY KEY)');
  await query(url, `INSERT INTO guest VALUES ('王小明')`);
  await expect(query(url, `INSERT INTO guest VALUES ('王小明')`)).rejects.toThrow('duplicate key');
  await expect(query(url, `SELECT '王小明'::int`)).rejects.toThrow('王小明');

  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
  const cutOff = expect(client.query(`SELECT '王小明', pg_sleep(60)`)).rejects.toThrow();
  process.kill(rows[0].pid, 'SIGKILL');
  await cutOff;

  const log = () => readFile(join(hotel(), 'postgres.log'), 'utf8');
  await expect.poll(log).toContain('was terminated by signal 9');
  expect(await log()).not.toContain('王小明');
});
