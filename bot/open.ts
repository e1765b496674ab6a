import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { type DestinationStream, type Logger, pino } from 'pino';
import { openStore } from '../crm/database.ts';
import { hotelFacts } from '../crm/hotels.ts';
import { openNews } from '../crm/news.ts';
import { prepare } from '../crm/prepare.ts';
import { secretOf } from '../crm/privacy/secrets.ts';
import type { Analyzer } from '../nlp/analyzer.ts';
import { wantsPerson } from '../nlp/builtin/person.ts';
import { isEmergency } from '../nlp/builtin/safety.ts';
import { heeded, likely } from '../nlp/likely.ts';
import { openDatabase } from './database.ts';
import type { House } from './house.ts';
import { houseKeys } from './keys.ts';
import type { Meaning } from './knowledge/meaning.ts';
import type { Wording } from './model/wording.ts';
import { reader } from './reader.ts';
import { seedHotel } from './seed.ts';
import type { Settings } from './settings.ts';

export type OpenHouse = {
  house: House;
  url: string;
  /** Starts the private database server again where it was killed. */
  revive(): Promise<void>;
  close(): Promise<void>;
};

/** Ids and errors, never a text or a name: PostgreSQL's `detail` repeats a row's values. */
export function openLog(
  level: Settings['LOG_LEVEL'],
  to: DestinationStream = pino.destination(2),
): Logger {
  const err = (error: Error & { code?: string }) => ({
    type: error.name,
    code: error.code,
    at: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
  });
  return pino({ level, base: null, serializers: { err } }, to);
}

/** Opens the database (our own where no other is named), brings it up to date, and the hotel in it. */
export async function openHouse(
  settings: Settings,
  {
    log,
    analyzer = reader,
    wording,
    meaning,
    staffChannels = [],
    publicUrl = 'http://localhost:3000',
    staffLanguage = 'zh',
    say = () => {},
  }: {
    log: Logger;
    analyzer?: Analyzer;
    wording?: Wording | undefined;
    meaning?: Meaning | undefined;
    staffChannels?: string[];
    publicUrl?: string;
    staffLanguage?: House['staffLanguage'];
    /** Takes lines for the person at the terminal. */
    say?(line: string): void;
  },
): Promise<OpenHouse> {
  const keys = await houseKeys(settings);
  const { url, ensureRunning, stop } = await openDatabase(settings, say);
  await prepare(url);
  const onError = (err: Error) => log.warn({ err }, 'a database connection broke');
  const store = openStore(url, { keys, onError });
  const hotelId = settings.HOTEL_ID;
  await seedHotel(store, hotelId);
  // A key that does not fit is told now, not at the first guest.
  await secretOf(store, hotelId, 'lookup');
  const news = openNews(store, url, randomUUID());
  const house: House = {
    hotelId,
    dataDir: resolve(settings.DATA_DIR),
    store,
    news,
    facts: hotelFacts(store, hotelId, staffChannels),
    analyzer: heeded(analyzer),
    ...(wording ? { wording } : {}),
    ...(meaning ? { meaning } : {}),
    look: {
      emergency: isEmergency,
      wantsPerson,
      read: (text) => likely(reader.readMessage(text)),
    },
    publicUrl,
    staffLanguage,
    now: () => new Date(),
    log,
    timing: {
      burstPause: settings.BURST_PAUSE_MS,
      handoffTimeout: settings.HANDOFF_TIMEOUT_MS,
      modelDeadline: MODEL_DEADLINE_MS,
    },
  };
  return {
    house,
    url,
    revive: ensureRunning,
    async close() {
      await news.close();
      await store.close();
      await stop();
    },
  };
}

/** All model calls of a turn together; after it the builtin's answer stands. */
const MODEL_DEADLINE_MS = 2500;
