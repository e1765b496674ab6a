/** What is measured on a year of rows; each says its target beside the figures. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { createWeb } from '../../adapters/web/server.tsx';
import { webSettings } from '../../adapters/web/settings.ts';
import { openAnswering } from '../../bot/answering.ts';
import { importStays } from '../../bot/import/stays.ts';
import { openReceive } from '../../bot/receive.ts';
import { valueSetting } from '../../bot/value.ts';
import { createInvitation } from '../../crm/staff.ts';
import { recomputeAll, recomputeChanged } from '../../crm/value/recompute.ts';
import { mean, percentile, rounded } from '../bench/numbers.ts';
import { SIZE } from './fill.ts';
import type { OpenStore, Stores } from './stores.ts';

export type Measure = (stores: Stores) => Promise<object>;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A page of the board as a manager gets it. */
async function openBoard({ house }: OpenStore) {
  const app = createWeb({
    house,
    settings: webSettings.parse({ PORT: '0', RATE_LIMIT: '0', PUBLIC_URL: 'http://localhost' }),
    receive: () => Promise.reject(new Error('no guest writes here')),
    health: async () => true,
    secret: 'a secret that is long enough for a measurement',
    staffChannels: [],
  });
  const origin = 'http://localhost';
  const link = await createInvitation(house.store, house.hotelId, 'manager', house.now());
  const person = { name: 'M', email: `${randomUUID()}@hotel.test`, password: 'correct horse 8' };
  const body = new URLSearchParams(person);
  const joined = await app.request(origin + link, { method: 'POST', body, headers: { origin } });
  const cookie = joined.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ');
  return async (path: string) => {
    const answer = await app.request(origin + path, { headers: { cookie, accept: 'text/html' } });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
}

const PROFILES = 200;

/** Guests from the most regular to the rarest. */
async function profilePage({ full }: Stores) {
  const page = await openBoard(full);
  const times: number[] = [];
  for (let i = 0; i < PROFILES; i++) {
    const n = 1 + Math.floor((i * SIZE.guests) / PROFILES);
    const time = await timed(() => page(`/board/guests/guest-${n}`));
    // The first ones load the charts and the statements.
    if (i >= 10) times.push(time);
  }
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  return { targetMs: 50, p50: rounded(p50), p99: rounded(p99) };
}

async function arrivalSheet({ full }: Stores) {
  const { store } = full.house;
  await store.prisma.arrivalTask.deleteMany();
  const page = await openBoard(full);
  await page('/board/arrivals?day=2020-01-01');
  const first = await timed(() => page('/board/arrivals'));
  const again = await timed(() => page('/board/arrivals'));
  const tasks = await store.prisma.arrivalTask.count();
  return { targetMs: 1000, arrivals: 200, tasks, made: rounded(first), shown: rounded(again) };
}

/** Everybody, and then whoever a day's arrivals and departures change. */
async function guestValues({ full }: Stores) {
  const { house } = full;
  const { store, hotelId } = house;
  const setting = await valueSetting(house);
  const all = await timed(() => recomputeAll(store, hotelId, setting));
  await recomputeChanged(store, hotelId, await valueSetting(house));
  const left = await store.sql<{ id: string }>(
    {
      name: 'year.leave',
      text: `UPDATE "Stay" SET status = 'checked_out', "checkedOutAt" = now(), "updatedAt" = now()
        WHERE id IN (SELECT id FROM "Stay" WHERE "hotelId" = $1 AND status = 'in_house' LIMIT 300) RETURNING id`,
    },
    [hotelId],
  );
  const now = await valueSetting(house);
  const day = await timed(() => recomputeChanged(store, hotelId, now));
  await store.prisma.stay.updateMany({
    where: { id: { in: left.map((s) => s.id) } },
    data: { status: 'in_house', checkedOutAt: null },
  });
  return {
    target: { fullMs: 5000, dayMs: 100 },
    full: rounded(all),
    day: rounded(day),
    staysOfTheDay: left.length,
  };
}

const ROWS = 20_000;

/** A file of new stays of new guests beside the year of rows. */
async function imports({ full, empty }: Stores) {
  const folder = await mkdtemp(join(tmpdir(), 'zhike-year-'));
  try {
    const rates: Record<string, number> = {};
    for (const [name, { house }] of Object.entries({ empty, full })) {
      const file = join(folder, `${name}.csv`);
      await writeFile(file, csv(randomUUID().slice(0, 8)));
      const ms = await timed(() => importStays(house, file, {}));
      rates[name] = Math.round((ROWS * 1000) / ms);
    }
    return { targetPerSecond: 2000, staysPerSecond: rates };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function csv(run: string): string {
  const start = DateTime.now().minus({ years: 2 });
  const lines = Array.from({ length: ROWS }, (_, i) => {
    const day = start.plus({ days: i % 300 });
    const dates = [day.toISODate(), day.plus({ days: 2 }).toISODate()];
    const phone = `+86139${String(Number.parseInt(run, 16) % 10_000).padStart(4, '0')}${String(i).padStart(4, '0').slice(-4)}`;
    return [
      `${run}-${i}`,
      `旅客${i}`,
      phone,
      String(300 + (i % 300)),
      ...dates,
      'checked_out',
    ].join(',');
  });
  return ['reservation,name,phone,room,arrival,departure,status', ...lines].join('\n');
}

const TURNS = 300;
const RUNS = 3;
/** A guest a turn, from all over the store; the first run warms up. */
const WRITERS = Array.from(
  { length: TURNS + TURNS / RUNS },
  (_, i) => 1 + ((i * 7919) % SIZE.guests),
);

/** A known guest asks for towels: empty and full stores take turns, so that a slow minute slows both. */
async function turnCost({ full, empty }: Stores) {
  await meet(empty, WRITERS);
  const [inEmpty, inFull] = [openTalk(empty), openTalk(full)];
  const times = { empty: [] as number[], full: [] as number[] };
  for (let run = 0; run <= RUNS; run++) {
    for (let i = 0; i < TURNS / RUNS; i++) {
      const n = WRITERS[(run * TURNS) / RUNS + i]!;
      const before = await inEmpty.turn(n);
      const after = await inFull.turn(n);
      // The first run warms both up.
      if (run) {
        times.empty.push(before);
        times.full.push(after);
      }
    }
  }
  await Promise.all([inEmpty.stop(), inFull.stop()]);
  const of = (list: number[]) => ({
    mean: rounded(mean(list), 2),
    p50: rounded(percentile(list, 0.5), 2),
    p99: rounded(percentile(list, 0.99), 2),
  });
  return {
    target: { times: 1.3 },
    timesP50: rounded(percentile(times.full, 0.5) / percentile(times.empty, 0.5), 2),
    empty: of(times.empty),
    full: of(times.full),
  };
}

/** The same guests, known and verified, without a past. */
async function meet({ house }: OpenStore, writers: number[]): Promise<void> {
  const { prisma } = house.store;
  const { hotelId } = house;
  const ids = writers.map((n) => ({ n, hotelId, guestId: `guest-${n}` }));
  const wechat = { channel: 'wechat' };
  await prisma.guest.createMany({
    data: ids.map(({ guestId }) => ({ id: guestId, hotelId, name: '王伟', source: 'import' })),
  });
  await prisma.address.createMany({
    data: ids.map(({ n, guestId }) => ({
      id: `address-${n}`,
      ...{ hotelId, guestId, ...wechat, externalId: `wx-${n}`, verifiedAt: house.now() },
    })),
  });
  await prisma.conversation.createMany({
    data: ids.map(({ n, guestId }) => ({
      id: `talk-${n}`,
      ...{ hotelId, guestId, ...wechat, account: '', externalId: `wx-${n}`, language: 'zh-Hans' },
    })),
  });
}

/** Guests on WeChat; a turn is over when its reply is a row. */
function openTalk({ house }: OpenStore) {
  const answering = openAnswering(house);
  const receive = openReceive(house, answering.soon);
  async function turn(n: number): Promise<number> {
    const began = performance.now();
    const conversation = `wx-${n}`;
    const { conversationId, seq } = await receive({
      channel: 'wechat',
      account: '',
      conversation,
      externalId: randomUUID(),
      sender: { id: conversation },
      kind: 'text',
      text: '麻烦送两条毛巾到1208',
      at: house.now(),
    });
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no reply')), 30_000);
      const look = async () => {
        const row = await house.store.prisma.conversation.findUniqueOrThrow({
          where: { id: conversationId },
        });
        if (row.answeredSeq < seq) return;
        clearTimeout(timer);
        stop();
        resolve();
      };
      const stop = house.news.subscribe('conversation', conversationId, () => void look());
      void look();
    });
    return performance.now() - began;
  }
  return { turn, stop: () => answering.stop() };
}

export const measures = { profilePage, arrivalSheet, guestValues, imports, turnCost };
