import { DateTime } from 'luxon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearDemo, demoState, fillDemo } from '../bot/demo/fill.ts';
import { planDemo } from '../bot/demo/plan.ts';
import { SURVEYS } from '../bot/surveys/seed.ts';
import { openConversation } from '../crm/conversations.ts';
import { addSurveys } from '../crm/surveys/surveys.ts';
import { bareHouse } from './bare-house.ts';

let hotel: Awaited<ReturnType<typeof bareHouse>>;
beforeAll(async () => {
  hotel = await bareHouse();
  await addSurveys(hotel.house.store, 'h1', SURVEYS);
});
afterAll(() => hotel?.close());

const counts = async () => {
  const { guest, stay, message, ticket } = hotel.prisma;
  return Promise.all([guest.count(), stay.count(), message.count(), ticket.count()]);
};

/** Fills until so many batches are in, as a process that is stopped then. */
async function fillBatches(batches: number): Promise<void> {
  const stop = new AbortController();
  let done = 0;
  await fillDemo(hotel.house, {
    signal: stop.signal,
    onProgress: () => {
      done += 1;
      if (done === batches) stop.abort();
    },
  });
}

test('no room has two guests in one night, and the hotel is well let', () => {
  const guests = planDemo(DateTime.fromISO('2026-11-22T12:00', { zone: 'UTC+8' }));
  const nights = new Map<string, number>();
  for (const stay of guests.flatMap((guest) => guest.stays)) {
    for (let day = stay.arrival; day < stay.departure; day = day.plus({ days: 1 })) {
      const night = `${stay.room} ${day.toISODate()}`;
      nights.set(night, (nights.get(night) ?? 0) + 1);
    }
  }
  expect(Math.max(...nights.values())).toBe(1);
  expect(new Set([...nights.keys()].map((night) => night.slice(0, 4))).size).toBeGreaterThan(35);
  const lastNight = [...nights.keys()].filter((night) => night.endsWith('2026-11-21')).length;
  expect(lastNight).toBeGreaterThan(22);
});

test('a demo that was stopped goes on where it was, and nobody checks in twice', async () => {
  await fillBatches(2);
  const first = await counts();
  const { progress } = await demoState(hotel.house);
  expect(progress).toBeGreaterThan(0);
  expect(progress).toBeLessThan(0.1);
  hotel.moveTo('2026-11-24T09:00');
  await fillBatches(1);
  const second = await counts();
  expect(second[0]).toBe(first[0] + 12);
  const codes = await hotel.prisma.stay.groupBy({ by: ['externalId'], _count: true });
  expect(codes.every((code) => code._count === 1)).toBe(true);
});

test('guests of the demo are answered by the bot and served by staff, and nothing leaves the house', async () => {
  const { prisma } = hotel;
  const talk = await prisma.conversation.findFirstOrThrow({
    // A survey may be what a conversation begins with.
    where: {
      tickets: { some: { kind: 'request', status: 'done' } },
      messages: { some: { seq: 1, author: 'guest' } },
    },
    include: { messages: { orderBy: { seq: 'asc' } }, tickets: { include: { events: true } } },
  });
  expect(talk.messages[0]?.author).toBe('guest');
  expect(talk.messages[1]?.author).toBe('bot');
  const times = talk.messages.map((message) => message.at.getTime());
  expect(times).toEqual([...times].sort((a, b) => a - b));
  const served = talk.tickets.find(
    (ticket) => ticket.kind === 'request' && ticket.status === 'done',
  );
  expect(served?.events.map((event) => event.kind)).toEqual(
    expect.arrayContaining(['opened', 'claimed', 'done']),
  );
  expect(served?.roomVerified).toBe(true);
  expect(await prisma.delivery.count()).toBe(0);
});

test('guests of the demo are asked, and answer, so that the manager sees what surveys are for', async () => {
  const { surveyAnswer } = hotel.prisma;
  expect(
    await surveyAnswer.count({ where: { moment: 'after_stay', score: { gt: 6 } } }),
  ).toBeGreaterThan(3);
  expect(await surveyAnswer.count({ where: { comment: { not: null } } })).toBeGreaterThan(1);
});

test('one tap clears it for good, and real guests stay', async () => {
  const key = { hotelId: 'h1', channel: 'web', account: '', externalId: 'w1' };
  await openConversation(hotel.house.store, key, { id: 'w1', name: 'Ann' });
  await clearDemo(hotel.house);
  expect(await demoState(hotel.house)).toMatchObject({ active: false });
  expect(await hotel.prisma.guest.findMany()).toMatchObject([{ name: 'Ann' }]);
  expect(await hotel.prisma.staff.count()).toBe(0);
  await fillDemo(hotel.house);
  expect(await hotel.prisma.guest.count()).toBe(1);
});

test('nothing of the demo has lain about for a day', async () => {
  const old = new Date(Date.now() - 86_400_000);
  const active = { in: ['open', 'claimed', 'reopened'] };
  const left = await hotel.prisma.ticket.findMany({
    where: { status: active, createdAt: { lt: old } },
  });
  expect(left.map(({ kind, words, status }) => ({ kind, words, status }))).toEqual([]);
});
