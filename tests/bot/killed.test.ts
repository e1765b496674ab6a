import { afterEach, expect, test } from 'vitest';
import { openHotel, type TestGuest, type TestHotel } from '../hotel.ts';

let hotel: TestHotel;
afterEach(() => hotel?.close());

/** The only attempt of every job so far was begun by a process that is no more. */
const KILLED = `UPDATE graphile_worker._private_jobs
  SET attempts = 1, locked_by = 'killed', locked_at = now() - interval '2 seconds'`;

/** The clean-up of idle queues met the job that was just being added. */
const SWEPT = 'DELETE FROM graphile_worker._private_job_queues';
const WAITS_LONG = `UPDATE "Conversation" SET "waitingSince" = now() - interval '20 seconds'`;

test('a guest whose turn died with its process is answered by the next one', async () => {
  hotel = await openHotel({ workers: false });
  const guest = await hotel.guest({ room: '1208' });
  await guest.says('要3条毛巾');
  await hotel.house.store.pool.query(KILLED);
  await isAnswered(guest);
});

test('a guest whose turn has no queue any more is answered all the same', async () => {
  hotel = await openHotel({ workers: false });
  const guest = await hotel.guest({ room: '1208' });
  await guest.says('要3条毛巾');
  await hotel.house.store.pool.query(SWEPT);
  await hotel.house.store.pool.query(WAITS_LONG);
  await isAnswered(guest);
});

async function isAnswered(guest: TestGuest) {
  const work = hotel.startWork();
  try {
    expect((await guest.hears(/毛巾×3/)).author).toBe('bot');
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
  await guest.hears(/不确定/);
  expect(await hotel.tickets()).toMatchObject([{ kind: 'question', words: '要3条毛巾' }]);
});
