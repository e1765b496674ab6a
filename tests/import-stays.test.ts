import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { STAY_COLUMNS } from '../bot/import/columns.ts';
import { importFolio } from '../bot/import/folio.ts';
import { readMapping } from '../bot/import/mapping.ts';
import { importMembers } from '../bot/import/members.ts';
import { importStays } from '../bot/import/stays.ts';
import { openConversation } from '../crm/conversations.ts';
import { bareHouse } from './bare-house.ts';

let hotel: Awaited<ReturnType<typeof bareHouse>>;
let folder: string;
beforeAll(async () => {
  hotel = await bareHouse();
  folder = await mkdtemp(join(tmpdir(), 'zhike-import-'));
});
afterAll(() => hotel?.close());
beforeEach(async () => {
  await hotel.prisma.guest.deleteMany();
});

async function take(text: string, name = 'stays.csv', columns?: Record<string, string>) {
  const path = join(folder, name);
  await writeFile(path, text);
  const counts = await importStays(hotel.house, path, columns ? { mapping: { columns } } : {});
  const rejected = await readFile(`${path}.rejected.jsonl`, 'utf8').catch(() => '');
  const reasons = rejected
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { counts, reasons };
}

const HEAD = '订单号,客人姓名,房号,入住日期,离店日期,状态,手机号,社交账号\n';
const WANG = 'R1,王芳,1208,2026-11-20,2026-11-24,在住,138 0013 8000,wechat:wxid_wang\n';

test('a guest who writes from an address in the hotel records is known with room and dates', async () => {
  const { counts } = await take(HEAD + WANG);
  expect(counts).toEqual({ read: 1, created: 1, updated: 0, duplicates: 0, rejected: 0 });
  const key = { hotelId: 'h1', channel: 'wechat', account: '', externalId: 'wxid_wang' };
  const id = await openConversation(hotel.house.store, key, { id: 'wxid_wang', name: '小太阳' });
  const found = await hotel.prisma.conversation.findUniqueOrThrow({
    where: { id },
    include: { guest: { include: { stays: true, addresses: true } } },
  });
  expect(found.guest.name).toBe('王芳');
  expect(found.guest.stays).toMatchObject([{ room: '1208', status: 'in_house', externalId: 'R1' }]);
  expect(found.guest.stays[0]?.arrival.toISOString().slice(0, 10)).toBe('2026-11-20');
  expect(found.guest.addresses.map((a) => `${a.channel}:${a.externalId}`)).toEqual([
    'wechat:wxid_wang',
  ]);
  expect(await hotel.prisma.guestFact.findMany({ where: { kind: 'phone' } })).toMatchObject([
    { guestId: found.guest.id, value: '+8613800138000', written: '13800138000' },
  ]);
  expect(found.guest.addresses.every((a) => a.verifiedAt)).toBe(true);
});

test('the same file again changes nothing', async () => {
  await take(HEAD + WANG);
  const before = await hotel.prisma.stay.findMany();
  const { counts } = await take(HEAD + WANG);
  expect(counts).toMatchObject({ created: 0, updated: 0, duplicates: 1 });
  expect(await hotel.prisma.stay.findMany()).toEqual(before);
});

test('a later file moves the guest to another room and checks them out', async () => {
  await take(HEAD + WANG);
  const { counts } = await take(
    `${HEAD}R1,王芳,1501,2026/11/20,2026/11/25,已离店,13800138000,wechat:wxid_wang\n`,
  );
  expect(counts).toMatchObject({ created: 0, updated: 1 });
  expect(await hotel.prisma.stay.findMany()).toMatchObject([
    { room: '1501', status: 'checked_out' },
  ]);
  expect(await hotel.prisma.guest.count()).toBe(1);
});

test('somebody who wrote before the hotel sent its records stays one guest, now verified', async () => {
  const key = { hotelId: 'h1', channel: 'wechat', account: '', externalId: 'wxid_li' };
  await openConversation(hotel.house.store, key, { id: 'wxid_li', name: 'Lily🌸' });
  await take('guest,arrival,departure,address\nLi Lei,2026-11-21,2026-11-23,wechat:wxid_li\n');
  const guests = await hotel.prisma.guest.findMany({ include: { addresses: true, stays: true } });
  expect(guests).toHaveLength(1);
  expect(guests[0]).toMatchObject({ name: 'Li Lei', stays: [{ status: 'in_house' }] });
  expect(guests[0]?.addresses[0]?.verifiedAt).not.toBeNull();
});

test('a stay that was imported without an address joins the guest who turns out to have made it', async () => {
  await take('code,guest,arrival,departure\nR7,张伟,2026-11-21,2026-11-23\n');
  const key = { hotelId: 'h1', channel: 'wechat', account: '', externalId: 'wxid_zhang' };
  await openConversation(hotel.house.store, key, { id: 'wxid_zhang' });
  await take(
    'code,guest,arrival,departure,address\nR7,张伟,2026-11-21,2026-11-23,wechat:wxid_zhang\n',
  );
  const guests = await hotel.prisma.guest.findMany({
    where: { stays: { some: {} } },
    include: { stays: true, addresses: true },
  });
  expect(guests).toMatchObject([
    { name: '张伟', stays: [{ externalId: 'R7' }], addresses: [{ externalId: 'wxid_zhang' }] },
  ]);
});

test('a family that books two rooms with one telephone is two guests, and twice is still nothing new', async () => {
  const rows = `${HEAD}R1,王芳,1208,2026-11-20,2026-11-24,在住,13800138000,\nR2,王强,1209,2026-11-20,2026-11-24,在住,13800138000,\n`;
  await take(rows);
  expect(await hotel.prisma.guest.count()).toBe(2);
  expect((await take(rows)).counts).toMatchObject({ created: 0, updated: 0, duplicates: 2 });
});

test('every bad row is reported with its line and reason, and the rest goes in', async () => {
  const { counts, reasons } = await take(
    [
      'code,guest,room,arrival,departure,status,phone,address',
      'A1,Ann,801,2026-11-20,2026-11-22,booked,,',
      'A2,Bob,802,2026-13-01,2026-11-22,booked,,',
      'A3,Cleo,803,2026-11-22,2026-11-20,booked,,',
      'A4,Dan,804,2026-11-20,2026-11-22,sleeping,,',
      ',,805,2026-11-20,2026-11-22,booked,,',
      'A6,Eve,806,2026-11-20,2026-11-22,booked,call me,',
      'A7,Fay,807,2026-11-20,2026-11-22,booked,,wxid_x',
      'A8,Gus,808,5/4/2026,2026-11-22,booked,,',
      'A9,Hal,809,2026-11-20,2062-11-22,booked,,',
      'A1,Ann,811,2026-11-20,2026-11-22,booked,,',
      '"A11,Ivy,810,2026-11-20,2026-11-22,booked,,',
      'A12,Jon,812,2026-11-20,2026-11-22,No-Show,,',
    ].join('\n'),
  );
  expect(counts).toEqual({ read: 12, created: 2, updated: 0, duplicates: 0, rejected: 10 });
  expect(reasons.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '3 arrival "2026-13-01" is not a date like 2026-11-22, 2026年11月22日 or 22.11.2026',
    '4 departure is before arrival',
    '5 status "sleeping" is none of booked, in_house, checked_out, cancelled, no_show',
    '6 neither a guest nor an address',
    '7 phone is not a telephone number',
    '8 address "wxid_x" is not like wechat:wxid_abc',
    '9 arrival "5/4/2026" may be day or month first: say which in the mapping\'s dates',
    '10 departure is more than three years after arrival',
    '11 the same stay ("A1") with another room; give each room its own code (line 2)',
    '12 a quotation mark that is never closed',
  ]);
  expect(reasons[0].row).toMatchObject({ guest: 'Bob' });
  const stays = await hotel.prisma.stay.findMany({ orderBy: { externalId: 'asc' } });
  expect(stays.map((s) => [s.externalId, s.status])).toEqual([
    ['A1', 'booked'],
    ['A12', 'no_show'],
  ]);
});

test('a hotel whose file has other headers says which is which', async () => {
  const { counts } = await take('Nm;Zi;An;Ab\nKurt;101;2026-11-20;2026-11-22\n', 'own.csv', {
    guest: 'Nm',
    room: 'Zi',
    arrival: 'An',
    departure: 'Ab',
  });
  expect(counts.created).toBe(1);
  expect(await hotel.prisma.stay.findFirst()).toMatchObject({ room: '101', status: 'in_house' });
});

test('a spreadsheet saved as GBK reads as well', async () => {
  const path = join(folder, 'gbk.csv');
  // 姓名,入住,离店 / 王芳,… in GBK
  const gbk = [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc8, 0xeb, 0xd7, 0xa1, 0x2c, 0xc0, 0xeb, 0xb5, 0xea];
  const row = [0x0a, 0xcd, 0xf5, 0xb7, 0xbc, ...Buffer.from(',2026-11-20,2026-11-22\n')];
  await writeFile(path, Buffer.from([...gbk, ...row]));
  await importStays(hotel.house, path);
  expect(await hotel.prisma.guest.findFirst()).toMatchObject({ name: '王芳' });
});

test('two guests in one room, under one reservation, are a stay each in the same nights', async () => {
  const rows = [
    'R5,张三,1208,2026-11-20,2026-11-24,在住,,wechat:wxid_san',
    'R5,李四,1208,2026-11-20,2026-11-24,在住,,wechat:wxid_si',
  ];
  const { counts } = await take(`${HEAD}${rows.join('\n')}\n`);
  expect(counts).toMatchObject({ created: 2, rejected: 0 });
  const order = { orderBy: { guest: { name: 'asc' } }, include: { guest: true } } as const;
  const before = await hotel.prisma.stay.findMany(order);
  expect(before.map((s) => [s.guest.name, s.room, s.reservation])).toEqual([
    ['张三', '1208', 'R5'],
    ['李四', '1208', 'R5'],
  ]);
  // In another order they are the same two.
  const again = await take(`${HEAD}${rows.reverse().join('\n')}\n`);
  expect(again.counts).toMatchObject({ created: 0, updated: 0, duplicates: 2 });
  expect(await hotel.prisma.stay.findMany(order)).toEqual(before);
});

test('a Cloudbeds report goes in with its own headers, words and currencies', async () => {
  const path = join(folder, 'cloudbeds.csv');
  await writeFile(
    path,
    [
      'Reservation Number;Primary Guest Full Name;Room Number;Check-In Date;Check-Out Date;Reservation Status;Reservation Source;Adults;Grand Total;Currency;Primary Guest Email',
      '7110;Ann Lee;801;2026-11-20;2026-11-24;In-House;Booking.com;2;1,234.50;USD;Ann@x.example',
      '7111;Bo Li;802;2026-12-01;2026-12-03;Confirmation Pending;Website;1;€ 90,00;;',
      '7112;Cy Wu;803;2026-12-01;2026-12-03;Confirmed;Website;1;90.00;;',
    ].join('\r\n'),
  );
  const mapping = await readMapping('cloudbeds', STAY_COLUMNS);
  const counts = await importStays(hotel.house, path, { mapping });
  expect(counts).toMatchObject({ read: 3, created: 2, rejected: 1 });
  expect(await readFile(`${path}.rejected.jsonl`, 'utf8')).toContain('names no currency');
  const stays = await hotel.prisma.stay.findMany({ orderBy: { externalId: 'asc' } });
  expect(stays).toMatchObject([
    {
      source: 'cloudbeds',
      reservation: '7110',
      status: 'in_house',
      channel: 'Booking.com',
      adults: 2,
      totalCents: 123_450,
      currency: 'USD',
    },
    { status: 'booked', totalCents: 9000, currency: 'EUR' },
  ]);
  expect(await hotel.prisma.guestFact.findFirst({ where: { kind: 'email' } })).toMatchObject({
    value: 'ann@x.example',
  });
});

test('a mapping with a mistake names the line', async () => {
  const path = join(folder, 'wrong.yaml');
  const mistakes = {
    'source: x\ncolumns:\n  geust: Name\n': /wrong\.yaml line 3: no field "geust"/,
    'source: x\ncurrency: yuan\n': /wrong\.yaml line 2: currency is no code like CNY/,
    'source: [x\n': /wrong\.yaml line \d/,
  };
  for (const [text, message] of Object.entries(mistakes)) {
    await writeFile(path, text);
    await expect(readMapping(path, STAY_COLUMNS)).rejects.toThrow(message);
  }
  await expect(readMapping('opera', STAY_COLUMNS)).rejects.toThrow(/there are cloudbeds/);
});

test('UTF-16 with tabs, as Excel saves "Unicode text", reads as well', async () => {
  const path = join(folder, 'unicode.txt');
  const text = '\uFEFF姓名\t入住\t离店\t备注\r\n王芳\t2026-11-20\t2026-11-22\t"两行\r\n备注"\r\n';
  await writeFile(path, Buffer.from(text, 'utf16le'));
  expect(await importStays(hotel.house, path)).toMatchObject({ read: 1, created: 1 });
  expect(await hotel.prisma.guest.findFirst()).toMatchObject({ name: '王芳' });
});

test('what was drunk at the bar goes on the bill of whoever has the room, once', async () => {
  await take(`${HEAD}R1,王芳,1208,2026-11-20,2026-11-24,在住,,\n`);
  const path = join(folder, 'pos.csv');
  await writeFile(
    path,
    [
      '流水号,预订号,房号,项目,金额,币种,入账时间',
      'P1,,1208,酒水,88.00,CNY,2026-11-21 22:10',
      'P2,R1,,房费,688,CNY,2026-11-21 06:00',
      'P3,R1,,预付款,500,CNY,2026-11-20',
      'P4,,1299,早餐,60,CNY,2026-11-21',
      'P5,R1,,早餐,,CNY,2026-11-21',
    ].join('\n'),
  );
  const counts = await importFolio(hotel.house, path);
  expect(counts).toMatchObject({ read: 5, created: 3, rejected: 2 });
  expect(await importFolio(hotel.house, path)).toMatchObject({ created: 0, duplicates: 3 });
  const items = await hotel.prisma.folioItem.findMany({ orderBy: { externalId: 'asc' } });
  expect(items.map((i) => [i.kind, i.amountCents, i.currency])).toEqual([
    ['food_beverage', 8800, 'CNY'],
    ['room', 68_800, 'CNY'],
    ['payment', 50_000, 'CNY'],
  ]);
});

test('members come with their tier and points, once, and are known by their number in the next file', async () => {
  await take(`${HEAD}R1,王芳,1208,2026-11-20,2026-11-24,在住,13800138000,\n`);
  const path = join(folder, 'members.csv');
  const rows = ['V100,王芳,金卡,"1,200",13800138000', 'V101,李雷,classic,,', 'V102,赵云,钻石,5,'];
  await writeFile(path, `会员号,姓名,等级,积分,手机号\n${rows.join('\n')}\n`);
  const counts = await importMembers(hotel.house, path);
  expect(counts).toMatchObject({ read: 3, created: 2, rejected: 1 });
  expect(await readFile(`${path}.rejected.jsonl`, 'utf8')).toContain('is none of classic');
  expect(await importMembers(hotel.house, path)).toMatchObject({ created: 0, duplicates: 2 });
  const [wang] = await hotel.prisma.membership.findMany({
    where: { number: 'V100' },
    include: { entries: true, guest: { include: { stays: true } } },
  });
  expect(wang).toMatchObject({
    tier: 'gold',
    entries: [{ account: 'opening', points: 1200 }],
    guest: { name: '王芳', stays: [{ reservation: 'R1' }] },
  });
  const next = join(folder, 'next.csv');
  await writeFile(
    next,
    'code,guest,arrival,departure,member\nR2,王芳,2026-12-01,2026-12-02,V100\n',
  );
  await importStays(hotel.house, next);
  expect(await hotel.prisma.stay.count({ where: { guestId: wang!.guestId } })).toBe(2);
});
