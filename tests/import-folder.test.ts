import { appendFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openImportFolder } from '../bot/import/folder.ts';
import { bareHouse } from './bare-house.ts';

let hotel: Awaited<ReturnType<typeof bareHouse>>;
beforeAll(async () => {
  hotel = await bareHouse();
});
afterAll(() => hotel?.close());

test('a file dropped into the folder is taken once it is complete, and put away with its report', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'zhike-folder-'));
  const path = join(dir, 'stays.cloudbeds.2026-11-22.csv');
  await writeFile(
    path,
    'Reservation Number,Primary Guest Full Name,Check-In Date,Check-Out Date\n',
  );
  await writeFile(join(dir, 'holidays.csv'), 'a,b\n1,2\n');
  await writeFile(join(dir, 'stays.part'), 'not a file of ours yet');
  const folder = openImportFolder(hotel.house, dir);
  const look = (time: string) => {
    hotel.moveTo(`2026-11-22T${time}`);
    return folder.look();
  };
  await look('12:00:00');
  await appendFile(path, 'R1,Ann,2026-11-20,2026-11-23\nR2,Bob,2026-11-23,2026-11-20\n');
  await look('12:00:03');
  expect(await hotel.prisma.stay.count()).toBe(0);
  await look('12:00:06');
  expect(await hotel.prisma.stay.findMany()).toMatchObject([
    { source: 'cloudbeds', reservation: 'R1', status: 'in_house' },
  ]);
  const done = await readdir(join(dir, 'done'));
  expect(done.sort()).toEqual([
    '20261122T040006Z stays.cloudbeds.2026-11-22.csv',
    '20261122T040006Z stays.cloudbeds.2026-11-22.csv.rejected.jsonl',
    '20261122T040006Z stays.cloudbeds.2026-11-22.csv.report.json',
  ]);
  const report = JSON.parse(await readFile(join(dir, 'done', done[2]!), 'utf8'));
  expect(report).toMatchObject({ read: 2, created: 1, rejected: 1 });
  const failed = await readdir(join(dir, 'failed'));
  expect(failed).toHaveLength(2);
  expect(await readFile(join(dir, 'failed', failed[1]!), 'utf8')).toContain('does not begin with');
  expect((await readdir(dir)).sort()).toEqual(['done', 'failed', 'stays.part']);
});
