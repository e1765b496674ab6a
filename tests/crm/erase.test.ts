import { afterAll, beforeAll, expect, it } from 'vitest';
import { eraseGuest } from '../../crm/erase.ts';
import { joinToStay } from '../../crm/identity.ts';
import { storeStays } from '../../crm/stays/stays.ts';
import { openHotel, type TestHotel } from '../hotel.ts';
import { everyRow, valuesIn } from './seeds.ts';

let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel({ workers: false });
});
afterAll(() => hotel.close());

/** That every table is erased is in erasure.test.ts; here a guest's story leaves its traces by itself. */
it('an erased guest leaves nothing behind: not the emergency’s job, a joined browser, a quote in a digest', async () => {
  const { house } = hotel;
  const { store, hotelId } = house;
  const now = house.now();
  const day = new Date(now.toISOString().slice(0, 10));
  const stayed = {
    externalId: 'MARK00000001',
    source: 'import',
    room: '1208',
    arrival: day,
    departure: day,
    status: 'in_house',
    name: 'MARK00000002',
    language: 'zh-Hans',
    addresses: [{ channel: 'wechat', externalId: 'MARK00000003' }],
  };
  await storeStays(store, hotelId, [stayed], now);
  const stay = await store.prisma.stay.findFirstOrThrow({ where: { room: '1208' } });
  for (const [i, text] of ['着火了 MARK00000010', '送两条毛巾 MARK00000011'].entries()) {
    await hotel.receive({
      channel: 'wechat',
      account: '',
      conversation: 'MARK00000003',
      externalId: `MARK0000002${i}`,
      sender: { id: 'MARK00000003', name: 'MARK00000004' },
      kind: 'text',
      text,
      at: now,
      attachments: [{ name: `MARK0000003${i}`, mime: 'text/plain', bytes: Buffer.from('x') }],
    });
  }
  // Somebody in the web chat whom a colleague joined to the guest.
  const web = await hotel.guest({ name: 'MARK00000005', room: '1208' });
  await web.says('MARK00000006 枕头太高了');
  const staff = await hotel.staff();
  const of = { hotelId, conversationId: web.conversationId, stayId: stay.id, by: 'staff' } as const;
  await joinToStay(store, of, { staffId: staff.id, now });
  await store.prisma.delivery.create({
    data: {
      id: 'digest',
      hotelId,
      kind: 'digest',
      channel: 'slack',
      account: '',
      destination: 'C1',
      body: { lines: [{ text: 'noise', quotes: ['MARK00000007'] }] },
      status: 'queued',
      urgent: false,
      nextAt: now,
      createdAt: now,
    },
  });
  const kept = await hotel.guest({ name: 'KEEP0001' });
  await kept.says('KEEP0002');
  expect(valuesIn(await everyRow(store.pool)).size).toBe(12);

  const who = { hotelId, staffId: staff.id, now };
  expect(await eraseGuest(store, stay.guestId, who)).toBe(true);
  const left = await everyRow(store.pool);
  expect([...valuesIn(left)]).toEqual([]);
  expect(left.join('\n')).toMatch(/KEEP0001[\s\S]*KEEP0002|KEEP0002[\s\S]*KEEP0001/);
  expect(
    await store.prisma.auditEntry.findFirst({ where: { action: 'guest_erased' } }),
  ).toMatchObject({ subject: stay.guestId, staffId: staff.id });
  expect(await eraseGuest(store, stay.guestId, who)).toBe(false);
});
