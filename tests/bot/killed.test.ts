import { afterEach, expect, test } from 'vitest';
import { openHotel, type TestGuest, type TestHotel } from '../hotel.ts';
import { until } from '../until.ts';

let hotel: TestHotel;
afterEach(() => hotel?.close());

/** The only attempt of every job so far was begun by a process that is no more. */
const KILLED = `UPDATE graphile_worker._private_jobs
  SET attempts = 1, locked_by = 'killed', locked_at = now() - interval '2 seconds'`;
const LONG_AGO = `UPDATE "Conversation" SET "lastGuestAt" = now() - interval '5 seconds'`;

test('a guest whose turn died with its process is answered by the next one', async () => {
  hotel = await openHotel({ workers: false });
  const guest = await hotel.guest({ room: '1208' });
  await guest.says('要3条毛巾');
  await isAnswered(guest, /毛巾×3/);
});

test('a guest whose process answers nobody any more is answered by another one', async () => {
  hotel = await openHotel({ workers: false });
  const work = hotel.startWork();
  try {
    await until(() => work.healthy());
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('要3条毛巾');
    await hotel.house.store.pool.query(LONG_AGO);
    await guest.hears(/毛巾×3/);
  } finally {
    await work.stop();
  }
});

test('a cry for help whose job died with its process is heard by the next one', async () => {
  hotel = await openHotel({ workers: false });
  const guest = await hotel.guest({ room: '1208' });
  await guest.says('着火了');
  await hotel.house.store.pool.query(KILLED);
  await isAnswered(guest, /119/);
  expect(await hotel.tickets()).toMatchObject([{ kind: 'emergency' }]);
});

async function isAnswered(guest: TestGuest, reply: RegExp) {
  const work = hotel.startWork();
  try {
    expect((await guest.hears(reply)).author).toBe('bot');
  } finally {
    await work.stop();
  }
}

test('a message that the analyzer breaks on is answered, and the front desk reads it', async () => {
  const analyze = async () => {
    throw new RangeError('out of its depth');
  };
  hotel = await openHotel({ analyzer: { name: 'broken', analyze } });
  const guest = await hotel.guest({ room: '1208' });
  await guest.says('要3条毛巾');
  await guest.hears(/已转告前台/);
  expect(await hotel.tickets()).toMatchObject([{ kind: 'question', words: '要3条毛巾' }]);
});
