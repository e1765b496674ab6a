import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importReviews } from '../bot/import/reviews.ts';
import { importStays } from '../bot/import/stays.ts';
import { bareHouse } from './bare-house.ts';

let hotel: Awaited<ReturnType<typeof bareHouse>>;
let folder: string;
beforeAll(async () => {
  hotel = await bareHouse();
  folder = await mkdtemp(join(tmpdir(), 'zhike-import-'));
});
afterAll(() => hotel?.close());
beforeEach(async () => {
  await hotel.prisma.review.deleteMany();
  await hotel.prisma.guest.deleteMany();
});

async function take(lines: (object | string)[], name = 'reviews.jsonl') {
  const path = join(folder, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(path, text.join('\n'));
  const counts = await importReviews(hotel.house, path);
  const rejected = await readFile(`${path}.rejected.jsonl`, 'utf8').catch(() => '');
  const reasons = rejected
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { counts, reasons };
}

const HAPPY = { text: '房间很干净，早餐也很丰富，下次还会来', label: 'pos', source: 'ctrip' };
const UNHAPPY = {
  text: '隔音太差，吵得一晚上没睡好，前台态度也很差',
  label: 'neg',
  source: 'ctrip',
};

test('reviews go in analysed, and the same file again changes nothing', async () => {
  const first = await take([HAPPY, UNHAPPY]);
  expect(first.counts).toEqual({ read: 2, created: 2, updated: 0, duplicates: 0, rejected: 0 });
  const reviews = await hotel.prisma.review.findMany({ include: { analysis: true } });
  expect(reviews.every((r) => r.at === null && r.analysis?.analyzer === 'builtin')).toBe(true);
  const again = await take([HAPPY, UNHAPPY]);
  expect(again.counts).toEqual({ read: 2, created: 0, updated: 0, duplicates: 2, rejected: 0 });
  expect(await hotel.prisma.analysis.count()).toBe(2);
});

test('the same words twice in a file, spaced differently, are one review', async () => {
  const { counts } = await take([HAPPY, { ...HAPPY, text: ` ${HAPPY.text.replace('，', '， ')}` }]);
  expect(counts).toMatchObject({ read: 2, created: 1, duplicates: 1 });
});

test('a review that its author rewrote is understood anew', async () => {
  await take([{ ...HAPPY, id: 'c1', rating: 5, date: '2026-11-01' }]);
  const { counts } = await take([{ ...UNHAPPY, id: 'c1', rating: 2, date: '2026-11-01' }]);
  expect(counts).toMatchObject({ created: 0, updated: 1 });
  const reviews = await hotel.prisma.review.findMany({ include: { analysis: true } });
  expect(reviews).toMatchObject([{ rating: 2, analysis: { text: UNHAPPY.text } }]);
});

test('an unhappy review of a stay of this month becomes a ticket of the duty manager, once', async () => {
  const stays = join(folder, 'stays.csv');
  await writeFile(stays, 'code,guest,room,arrival,departure\nR9,李娜,1203,2026-11-10,2026-11-12\n');
  await importStays(hotel.house, stays);
  const review = { ...UNHAPPY, reservation: 'R9', date: '2026-11-13T20:15' };
  await take([review]);
  await take([review]);
  const tickets = await hotel.prisma.ticket.findMany({ include: { guest: true, events: true } });
  expect(tickets).toMatchObject([
    {
      kind: 'complaint',
      department: 'duty_manager',
      status: 'open',
      room: '1203',
      words: UNHAPPY.text,
      guest: { name: '李娜' },
      events: [{ kind: 'opened' }],
    },
  ]);
  expect(await hotel.prisma.delivery.count()).toBe(0);
  const said = await hotel.prisma.review.findFirstOrThrow();
  expect(said.at?.toISOString()).toBe('2026-11-13T12:15:00.000Z');
});

test('an unhappy review of nobody the hotel knows opens no ticket', async () => {
  await take([UNHAPPY, { ...UNHAPPY, text: `${UNHAPPY.text}！`, reservation: 'unknown' }]);
  expect(await hotel.prisma.ticket.count()).toBe(0);
});

test('a guest is found by name, room and date where the platform gives no code', async () => {
  const stays = join(folder, 'stays.csv');
  await writeFile(stays, 'code,guest,room,arrival,departure\nR9,李娜,1203,2026-11-10,2026-11-12\n');
  await importStays(hotel.house, stays);
  await take([
    { ...HAPPY, guest: '李娜', room: '1203', date: '2026-11-14' },
    { ...UNHAPPY, guest: '王强', room: '1203', date: '2026-11-14' },
  ]);
  const reviews = await hotel.prisma.review.findMany({ include: { guest: true } });
  expect(reviews.map((r) => [r.author, r.guest?.name ?? null]).sort()).toEqual([
    ['李娜', '李娜'],
    ['王强', null],
  ]);
});

test('malformed lines are reported and the rest goes in', async () => {
  const { counts, reasons } = await take([
    HAPPY,
    '{"text": "cut off',
    '[]',
    '"just words"',
    '{"text": "   "}',
    '{"text": {"deep": true}}',
    '{"text": "ok", "rating": 11}',
    '{"text": "ok", "date": "yesterday"}',
    '',
    '{"text": "NUL \\u0000 and half \\ud83d characters", "source": "x\\u0000"}',
    `{"text": "${'长'.repeat(20_001)}"}`,
  ]);
  expect(counts).toEqual({ read: 10, created: 2, updated: 0, duplicates: 0, rejected: 8 });
  expect(reasons.map(({ line, reason }) => `${line} ${reason.slice(0, 24)}`)).toEqual([
    '2 not JSON: Unterminated s',
    '3 not a JSON object',
    '4 not a JSON object',
    '5 no text',
    '6 text is not a text',
    '7 rating "11" is not 1 to ',
    '8 date "yesterday" is not ',
    '11 text is longer than 2000',
  ]);
  expect(await hotel.prisma.review.findFirst({ where: { source: 'x' } })).toMatchObject({
    text: 'NUL  and half \ufffd characters',
  });
});

test('a file that is mended leaves no old list of rejected rows behind', async () => {
  await take(['nonsense'], 'mended.jsonl');
  expect((await take([HAPPY], 'mended.jsonl')).reasons).toEqual([]);
});

test('reviews come as CSV with Chinese headers too', async () => {
  const rows = [
    '点评内容,评分,点评日期,昵称,来源',
    '"地毯有味道，\n空调很响",2.5,2026年11月3日,小明,携程',
  ];
  expect((await take(rows, 'reviews.csv')).counts.created).toBe(1);
  expect(await hotel.prisma.review.findFirst()).toMatchObject({
    rating: 2.5,
    author: '小明',
    source: '携程',
    at: new Date('2026-11-02T16:00:00Z'),
  });
});
