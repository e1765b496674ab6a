import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Channel } from '../../bot/channel.ts';
import { openWork } from '../../bot/work.ts';
import { openHotel, type TestHotel } from '../hotel.ts';
import { until } from '../until.ts';

let hotel: TestHotel;
beforeEach(async () => {
  hotel = await openHotel({ workers: false });
});
afterEach(() => hotel.close());

it('a login that failed to start is tried again: its place is not kept from everybody', async () => {
  let starts = 0;
  const login = (): Channel => ({
    name: 'wechat',
    async start() {
      if (++starts === 1) throw new Error('the gateway is away');
    },
    stop: async () => {},
  });
  const work = openWork(hotel.house, {
    url: hotel.databaseUrl,
    channels: [],
    singletons: [{ name: 'wechat', open: login }],
    staffChannels: [],
    receive: hotel.receive,
  });
  try {
    await until(() => starts === 2);
  } finally {
    await work.stop();
  }
});

it('a process that is stopped while it starts ends', async () => {
  const work = hotel.startWork();
  await work.stop();
  expect(work.healthy()).toBe(false);
});
