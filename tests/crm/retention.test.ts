import { afterAll, beforeAll, expect, it } from 'vitest';
import { retire, scheduleRetention } from '../../bot/retention.ts';
import { changeRetention, KEPT_DAYS, retentionReport } from '../../crm/privacy/retention.ts';
import { storeStays } from '../../crm/stays/stays.ts';
import { openHotel, type TestHotel } from '../hotel.ts';

let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel({ workers: false });
});
afterAll(() => hotel.close());

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS);
const report = async () => {
  const lines = await retentionReport(hotel.house.store, 'hotel', hotel.house.now());
  return Object.fromEntries(lines.filter((l) => l.rows).map(({ kind, rows }) => [kind, rows]));
};

/** A guest of the hotel's records who left so many days ago. */
async function stayed(name: string, days: number) {
  const { store } = hotel.house;
  const day = new Date(ago(days).toISOString().slice(0, 10));
  const of = { externalId: `R-${name}`, source: 'import', room: null, status: 'checked_out' };
  const person = { name, language: null, addresses: [] };
  await storeStays(store, 'hotel', [{ ...of, ...person, arrival: day, departure: day }], ago(days));
  const { guestId } = await store.prisma.stay.findFirstOrThrow({
    where: { externalId: `R-${name}` },
  });
  await store.prisma.guest.update({ where: { id: guestId }, data: { createdAt: ago(days) } });
  return guestId;
}

it('a night deletes what was kept long enough, tells before what, and leaves the rest', async () => {
  const { house } = hotel;
  const { prisma } = house.store;
  const guest = await hotel.guest({ room: '1208' });
  await guest.says('以前的话');
  await guest.says('昨天的话');
  const [old] = await guest.messages();
  await prisma.message.update({ where: { id: old!.id }, data: { at: ago(800) } });
  const { id } = await guest.conversation();
  await prisma.conversation.update({ where: { id }, data: { answeredSeq: 2, waitingSince: null } });
  const gone = await stayed('任我行', 1200);
  const kept = await stayed('任盈盈', 1000);
  const due = { messages: 1, guests: 1 };
  expect(await report()).toEqual(due);

  await scheduleRetention(house);
  const night = await prisma.reminder.findFirstOrThrow({ where: { kind: 'retention' } });
  expect(night.dueAt.getTime()).toBeGreaterThan(Date.now());
  await retire(house, night, house.now());
  expect(await report()).toEqual({});
  expect((await guest.messages()).map((m) => m.text)).toEqual(['昨天的话']);
  const guests = await prisma.guest.findMany({ where: { id: { in: [gone, kept] } } });
  expect(guests.map((g) => g.id)).toEqual([kept]);
  const entry = await prisma.auditEntry.findFirst({ where: { action: 'guest_retired' } });
  expect(entry).toMatchObject({ subject: gone, staffId: null });
});

it('a hotel keeps things shorter, or for good', async () => {
  const { store } = hotel.house;
  await changeRetention(store, 'hotel', { ...KEPT_DAYS, guests: 900 });
  expect(await report()).toEqual({ guests: 1 });
  await changeRetention(store, 'hotel', { ...KEPT_DAYS, guests: null });
  expect(await report()).toEqual({});
});
