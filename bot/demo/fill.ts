/** Fills, shows and clears the demo hotel. What is in it carries the source "demo". */
import { setImmediate } from 'node:timers/promises';
import { DateTime, FixedOffsetZone } from 'luxon';
import { reportConnection } from '../../crm/connections.ts';
import { listSurveys } from '../../crm/surveys/surveys.ts';
import type { House } from '../house.ts';
import { updateValues } from '../value.ts';
import { planDemo, roomList } from './plan.ts';
import { guestId, type Story } from './rows.ts';
import { staffRows } from './staff.ts';
import { play } from './story.ts';
import { writeStories } from './write.ts';

const SOURCE = 'demo';
/** Guests a transaction. */
const BATCH = 12;

export type FillOptions = {
  /** 0 to 1. */
  onProgress?: (progress: number) => void;
  signal?: AbortSignal;
};

/**
 * Fills the demo hotel: forty rooms, sixty days. Goes on where an earlier fill was stopped, and leaves
 * other work room between its steps. One process fills; meanwhile another one's call returns at once.
 * Does nothing where the demo was cleared, or guests of the hotel's own are in the house.
 */
export async function fillDemo(house: House, options: FillOptions = {}): Promise<void> {
  const lock = await lockDemo(house, 'try');
  if (!lock) return;
  try {
    if (await isWanted(house)) await fill(house, options);
  } finally {
    await lock.release();
  }
}

async function fill(house: House, { onProgress, signal }: FillOptions): Promise<void> {
  const { store, hotelId } = house;
  const facts = await house.facts();
  const surveys = await listSurveys(store, hotelId);
  const anchor = await anchorOf(house, facts.zone);
  const guests = planDemo(anchor);
  const rooms = roomList();
  const { hotel } = store.prisma;
  await hotel.updateMany({ where: { id: hotelId, rooms: null }, data: { rooms } });
  const there = await store.prisma.guest.findMany({ where: made(house), select: { id: true } });
  const known = new Set(there.map((guest) => guest.id));
  const missing = guests.filter(({ n }) => !known.has(guestId(hotelId, n)));
  await store.prisma.staff.createMany({ data: staffRows(hotelId), skipDuplicates: true });
  await report(house, 'starting', guests.length);
  for (let done = 0; done < missing.length; done += BATCH) {
    if (signal?.aborted || (await isCleared(house))) return;
    const stories: Story[] = [];
    for (const guest of missing.slice(done, done + BATCH)) {
      stories.push(play({ house, facts, surveys, anchor }, guest));
      await setImmediate();
    }
    await writeStories(house, stories);
    const left = Math.max(0, missing.length - done - BATCH);
    onProgress?.((guests.length - left) / guests.length);
  }
  await updateValues(house);
  // Not where it was cleared in this very moment.
  await store.prisma.connection.updateMany({
    where: { hotelId, channel: SOURCE, state: 'starting' },
    data: { state: 'online' },
  });
  house.news.publish([{ topic: 'ticket', id: SOURCE }]);
}

/** How the demo's channel stands, for every process: it fills, it is full, or it is closed for good. */
function report({ store, hotelId }: House, state: 'starting' | 'offline', size: number) {
  return reportConnection(store, hotelId, SOURCE, { state, detail: String(size), account: null });
}

async function reported({ store, hotelId }: House) {
  const row = await store.prisma.connection.findUnique({
    where: { hotelId_channel: { hotelId, channel: SOURCE } },
  });
  return row && { state: row.state, size: Number(row.detail) };
}

export type DemoState = {
  active: boolean;
  /** 0 to 1 while it fills. */
  progress: number;
};

/** Whether made-up guests are in the hotel, and how many of those that are to come. */
export async function demoState(house: House): Promise<DemoState> {
  const demo = await reported(house);
  if (!demo || demo.state === 'offline') return { active: false, progress: 1 };
  if (demo.state === 'online') return { active: true, progress: 1 };
  const count = await house.store.prisma.guest.count({ where: made(house) });
  return { active: true, progress: Math.min(1, count / demo.size) };
}

/** Removes every made-up guest with all that came of them, for good. */
export async function clearDemo(house: House): Promise<void> {
  const { store, hotelId } = house;
  await report(house, 'offline', 0);
  // A fill that is under way, here or in another process, sees it and stops.
  const lock = await lockDemo(house, 'wait');
  try {
    await store.prisma.$transaction(
      async (tx) => {
        const where = { hotelId, guest: { source: SOURCE } };
        const tickets = await tx.ticket.findMany({ where, select: { id: true } });
        const subject = { in: tickets.map((ticket) => ticket.id) };
        await tx.reminder.deleteMany({ where: { hotelId, subject } });
        await tx.review.deleteMany({ where: made(house) });
        await tx.guest.deleteMany({ where: made(house) });
        const ids = staffRows(hotelId).map((staff) => staff.id);
        await tx.staff.deleteMany({ where: { id: { in: ids } } });
        const rooms = roomList();
        await tx.hotel.updateMany({ where: { id: hotelId, rooms }, data: { rooms: null } });
      },
      { timeout: 60_000 },
    );
  } finally {
    await lock?.release();
  }
  house.news.publish([{ topic: 'ticket', id: SOURCE }]);
}

const made = ({ hotelId }: House) => ({ hotelId, source: SOURCE });

/** What counts as now: of a fill that was stopped, the moment at which it began. */
async function anchorOf(house: House, zone: string): Promise<DateTime> {
  const first = await house.store.prisma.guest.findUnique({
    where: { id: guestId(house.hotelId, 0) },
    select: { createdAt: true },
  });
  const anchor = DateTime.fromJSDate(first?.createdAt ?? house.now(), { zone });
  // Sixty days with one offset: reckoning with a real zone takes seconds here.
  return anchor.setZone(FixedOffsetZone.instance(anchor.offset));
}

async function isWanted(house: House): Promise<boolean> {
  const { hotelId, store } = house;
  const demo = await reported(house);
  if (demo) return demo.state === 'starting';
  const own = await store.prisma.guest.count({ where: { hotelId, source: { not: SOURCE } } });
  return own === 0;
}

const isCleared = async (house: House) => (await reported(house))?.state === 'offline';

/** One of all processes works on the demo. The lock goes with its connection, also when that dies. */
async function lockDemo({ store, hotelId }: House, how: 'try' | 'wait') {
  const client = await store.pool.connect();
  const call = how === 'try' ? 'pg_try_advisory_lock' : 'pg_advisory_lock';
  const { rows } = await client.query(`SELECT ${call}(hashtext($1)) AS held`, [`demo:${hotelId}`]);
  const held = how === 'wait' || rows[0].held === true;
  // Closed, not given back: the session ends and its lock with it.
  const release = () => client.release(true);
  if (!held) release();
  return held ? { release } : null;
}
