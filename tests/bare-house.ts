import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import pino from 'pino';
import type { House } from '../bot/house.ts';
import { openStore } from '../crm/database.ts';
import { hotelFacts } from '../crm/hotels.ts';
import { builtin } from '../nlp/builtin/index.ts';
import { TEST_KEYS } from './keys.ts';
import { testDatabase } from './postgres.ts';

/** A hotel of rows only: no worker, no channels, a clock that stands at noon of 22 November 2026. */
export async function bareHouse() {
  const database = await testDatabase();
  const store = openStore(database.url, { keys: TEST_KEYS });
  const hotelId = 'h1';
  await store.prisma.hotel.create({
    data: {
      id: hotelId,
      name: { 'zh-Hans': '知客酒店', en: 'Zhike Hotel' },
      zone: 'Asia/Shanghai',
    },
  });
  let now = DateTime.fromISO('2026-11-22T12:00', { zone: 'Asia/Shanghai' }).toJSDate();
  const house: House = {
    hotelId,
    dataDir: join(tmpdir(), `zhike-test-${randomUUID()}`),
    store,
    news: { publish() {}, subscribe: () => () => {}, close: async () => {} },
    facts: hotelFacts(store, hotelId, ['slack']),
    analyzer: builtin,
    look: {
      emergency: () => false,
      wantsPerson: () => false,
      read: (text) => builtin.analyzeSync({ text, kind: 'message' }),
    },
    publicUrl: 'https://bot.example',
    staffLanguage: 'zh',
    now: () => now,
    log: pino({ level: 'silent' }),
    timing: { burstPause: 0, handoffTimeout: 720_000, modelDeadline: 2500 },
  };
  return {
    house,
    prisma: store.prisma,
    url: database.url,
    moveTo(iso: string) {
      now = DateTime.fromISO(iso, { zone: 'Asia/Shanghai' }).toJSDate();
    },
    async close() {
      await store.close();
      await database.drop();
    },
  };
}
