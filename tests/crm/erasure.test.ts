import { afterAll, beforeAll, expect, it } from 'vitest';
import { settleErasures } from '../../bot/erasures.ts';
import { erase } from '../../bot/guests/guests.ts';
import { openLog } from '../../bot/open.ts';
import { backupOf } from '../../crm/backup.ts';
import { openStore } from '../../crm/database.ts';
import { prepare } from '../../crm/prepare.ts';
import { exportGuest } from '../../crm/privacy/export.ts';
import { restore } from '../../crm/restore.ts';
import { type StayRecord, storeStays } from '../../crm/stays/stays.ts';
import { openHotel, type TestHotel } from '../hotel.ts';
import { TEST_KEYS } from '../keys.ts';
import { testDatabase } from '../postgres.ts';
import { query } from '../query.ts';
import { everyRow, MARKER, readCatalogue, seedGuest, valuesIn } from './seeds.ts';

let hotel: TestHotel;
let staffId: string;
beforeAll(async () => {
  hotel = await openHotel({ workers: false });
  staffId = (await hotel.staff('manager')).id;
});
afterAll(() => hotel.close());

const DAY_MS = 86_400_000;
const dayIn = (days: number) => new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS + days * DAY_MS);

function booking(of: Partial<StayRecord> & { from: number }): StayRecord {
  const { from, ...rest } = of;
  return {
    externalId: `R${from}`,
    source: 'import',
    room: null,
    arrival: dayIn(from),
    departure: dayIn(from + 2),
    status: from < 0 ? 'checked_out' : 'booked',
    name: '令狐冲',
    language: 'zh-Hans',
    addresses: [{ channel: 'phone', externalId: '+8613800001208' }],
    ...rest,
  };
}

async function come(of: Parameters<typeof booking>[0]) {
  const { store, hotelId, now } = hotel.house;
  const record = booking(of);
  const [stored] = await storeStays(store, hotelId, [record], now());
  const { source, externalId } = record;
  const stay = await store.prisma.stay.findFirst({ where: { source, externalId } });
  return { stored: stored?.what, guestId: stay?.guestId };
}

/** Tables of the house itself: nothing in them is about one guest, or what is has a rule of its own. */
const OF_THE_HOUSE = [
  'Account',
  'ArrivalPost', // a day's sheet in a channel, as a hash
  'Attempt', // erased by the ids in it
  'AuditEntry', // ids only, kept
  'Connection',
  'Hotel',
  'Invitation',
  'KnowledgeEntry',
  'Reminder', // erased by its subject
  'Route',
  'Secret',
  'Session',
  'Staff',
  'Survey',
  'Tombstone', // hashes only, kept
  'Verification',
];

it('every table either goes with its guest, or is known to hold nothing of a guest', async () => {
  const { tables, owned, links, columns } = await readCatalogue(hotel.house.store.pool);
  // A new table: tie it to the guest by a key that cascades, or say here why it holds nothing of one.
  expect(tables.filter((t) => !owned.includes(t)).sort()).toEqual(OF_THE_HOUSE);
  const loose = columns.filter(
    (c) =>
      c.name === 'guestId' &&
      !links.some((l) => l.child === c.table && l.column === c.name && l.cascades),
  );
  expect(loose).toEqual([]);
});

it('an import brings nobody back who was erased; a booking made afterwards is a new guest', async () => {
  const { house } = hotel;
  const before = await come({ from: -10 });
  await come({ from: 5 });
  expect(await erase(house, before.guestId ?? '', staffId)).toBe(true);
  expect((await come({ from: -10 })).stored).toBe('erased');
  expect((await come({ from: 5 })).stored).toBe('erased');
  // An older stay that this hotel had not seen yet, with the telephone written in another way.
  const phone = [{ channel: 'phone', externalId: '138 0000 1208' }];
  expect((await come({ from: -90, addresses: phone })).stored).toBe('erased');
  expect(
    await house.store.prisma.guest.count({ where: { name: '令狐冲', id: before.guestId ?? '' } }),
  ).toBe(0);
  const after = await come({ from: 20 });
  expect(after.stored).toBe('created');
  expect(after.guestId).not.toBe(before.guestId);
});

it('a backup from before the erasure does not bring the guest back either', async () => {
  const { house, databaseUrl } = hotel;
  const { guestId = '' } = await come({
    from: -3,
    externalId: 'R-backup',
    name: '任盈盈',
    addresses: [],
  });
  let backup = '';
  for await (const piece of backupOf(databaseUrl)) backup += piece;
  expect(await erase(house, guestId, staffId)).toBe(true);

  const fresh = await testDatabase();
  await query(fresh.url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await restore(fresh.url, linesOf(backup));
  await prepare(fresh.url);
  const store = openStore(fresh.url, { keys: TEST_KEYS });
  expect(await store.prisma.guest.count({ where: { id: guestId } })).toBe(1);
  expect(await settleErasures({ ...house, store })).toBeGreaterThanOrEqual(1);
  expect(await store.prisma.guest.count({ where: { id: guestId } })).toBe(0);
  expect(await settleErasures({ ...house, store })).toBe(0);
  const again = booking({ from: -3, externalId: 'R-backup', name: '任盈盈', addresses: [] });
  const [back] = await storeStays(store, house.hotelId, [again], house.now());
  expect(back?.what).toBe('erased');
  await store.close();
  await fresh.drop();
});

it('of a guest with a thousand values everywhere the copy has all, and after the erasure nothing is left', async () => {
  const { house } = hotel;
  const { store, hotelId } = house;
  const lines: string[] = [];
  house.log = openLog('debug', { write: (line) => void lines.push(line) });
  const { guestId = '' } = await come({ from: -30, externalId: 'R-thousand', addresses: [] });
  const seeded = await seedGuest({
    pool: store.pool,
    keys: store.keys,
    hotelId,
    guestId,
    values: 1000,
  });
  const conversations = await store.prisma.conversation.findMany({ where: { guestId } });
  for (const { id, channel, account, externalId } of conversations) {
    await store.pool.query(
      `SELECT graphile_worker.add_job('turn', json_build_object('id', $1::text), 'turn:' || $1),
        graphile_worker.add_job('deliver/x', json_build_object('channel', $2::text, 'account', $3::text, 'destination', $4::text),
          queue_name := concat_ws(':', 'deliver', $2, $3, $4), job_key := concat_ws(':', 'deliver', $2, $3, $4))`,
      [id, channel, account, externalId],
    );
  }
  const kept = await come({ from: -20, externalId: 'R-kept', addresses: [] });

  const copy = await exportGuest(store, hotelId, guestId, house.now());
  const text = JSON.stringify(copy);
  const inCopy = (value: string) =>
    text.includes(value) || text.includes(Buffer.from(value).toString('base64'));
  expect(seeded.length).toBeGreaterThanOrEqual(1000);
  expect(seeded.filter((value) => !inCopy(value))).toEqual([]);
  const ids = Object.values(copy?.tables ?? {}).flatMap((rows) =>
    rows.map((row) => String(row.id)),
  );

  const began = performance.now();
  expect(await erase(house, guestId, staffId)).toBe(true);
  expect(performance.now() - began).toBeLessThan(60_000);
  const left = await everyRow(store.pool);
  expect([...valuesIn(left)]).toEqual([]);
  expect(left.filter((row) => row.match(MARKER) ?? ids.some((id) => row.includes(id)))).toEqual([
    expect.stringMatching(/"AuditEntry".*guest_erased/),
  ]);
  expect([...valuesIn(lines)]).toEqual([]);
  expect(await store.prisma.guest.count({ where: { id: kept.guestId ?? '' } })).toBe(1);
});

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.trimEnd().split('\n');
}
