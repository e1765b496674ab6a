import { afterAll, beforeAll, expect, test } from 'vitest';
import { queueDigest, scheduleDigest } from '../bot/digest.ts';
import { newId } from '../crm/ids.ts';
import { bareHouse } from './bare-house.ts';

let hotel: Awaited<ReturnType<typeof bareHouse>>;

beforeAll(async () => {
  hotel = await bareHouse();
  const { prisma } = hotel;
  await prisma.route.createMany({
    data: [
      { id: 'r1', hotelId: 'h1', department: 'managers', staffChannel: 'slack', destination: 'C1' },
      { id: 'r2', hotelId: 'h1', department: 'default', staffChannel: 'slack', destination: 'C2' },
    ],
  });
});
afterAll(() => hotel?.close());

/** A message of a guest in 1203 who could not sleep, told at this time. */
async function noisyNight(at: Date) {
  const { prisma } = hotel;
  const [guestId, conversationId, messageId, analysisId] = [newId(), newId(), newId(), newId()];
  const text = '隔壁太吵，一夜没睡';
  await prisma.guest.create({ data: { id: guestId, hotelId: 'h1', source: 'web' } });
  await prisma.conversation.create({
    data: {
      id: conversationId,
      hotelId: 'h1',
      guestId,
      channel: 'web',
      account: '',
      externalId: conversationId,
      room: '1203',
    },
  });
  const message = {
    id: messageId,
    hotelId: 'h1',
    conversationId,
    seq: 1,
    author: 'guest',
    kind: 'text',
    text,
    at,
  };
  await prisma.message.create({ data: message });
  await prisma.analysis.create({
    data: {
      id: analysisId,
      hotelId: 'h1',
      messageId,
      text,
      lang: 'zh-Hans',
      sentiment: 'negative',
      polarity: -0.8,
      severity: 2,
      emergency: false,
      confidence: 0.9,
      analyzer: 'builtin',
      data: {},
      at,
      mentions: {
        create: {
          id: newId(),
          hotelId: 'h1',
          aspect: 'room.noise',
          polarity: 'negative',
          quote: text,
          at,
        },
      },
    },
  });
}

const digests = () => hotel.prisma.delivery.findMany({ where: { kind: 'digest' } });

test('a night in which nobody wrote brings no digest, and the next morning is still planned', async () => {
  await queueDigest(hotel.house, '2026-11-20');
  expect(await digests()).toEqual([]);
  const [reminder] = await hotel.prisma.reminder.findMany({ where: { kind: 'digest' } });
  // Noon of the 22nd: the next morning is the 23rd's, 8 o'clock in Shanghai.
  expect(reminder).toMatchObject({
    subject: '2026-11-23',
    dueAt: new Date('2026-11-23T00:00:00Z'),
    doneAt: null,
  });
});

test('managers hear in the morning what guests said since yesterday, once', async () => {
  await noisyNight(new Date('2026-11-21T15:00:00Z'));
  await noisyNight(new Date('2026-11-20T15:00:00Z'));
  await queueDigest(hotel.house, '2026-11-22');
  await queueDigest(hotel.house, '2026-11-22');
  const queued = await digests();
  expect(queued).toMatchObject([{ channel: 'slack', destination: 'C1', status: 'queued' }]);
  expect(queued[0]?.body).toMatchObject({
    title: '知客酒店 · 昨日客人之声 · 2026-11-22',
    url: 'https://bot.example/insights?days=7',
  });
  const body = queued[0]?.body as { lines: { text: string; quotes: string[] }[] } | undefined;
  expect(body?.lines).toContainEqual({
    text: '最需要解决 · 噪音 1 次',
    quotes: ['1203 · 隔壁太吵，一夜没睡'],
  });
});

test('on Mondays the digest is about the whole week', async () => {
  hotel.house.staffLanguage = 'en';
  await queueDigest(hotel.house, '2026-11-23');
  const monday = (await digests()).find((d) => d.id.endsWith('2026-11-23'));
  expect(monday?.body).toMatchObject({
    title: 'Zhike Hotel · What guests said in the past week · 2026-11-23',
    lines: expect.arrayContaining([
      { text: 'Fix first · Noise 2×', quotes: ['1203 · 隔壁太吵，一夜没睡'] },
    ]),
  });
});

test('every start plans the next digest, and never twice', async () => {
  await hotel.prisma.reminder.deleteMany();
  hotel.moveTo('2026-11-25T07:00');
  await scheduleDigest(hotel.house);
  await scheduleDigest(hotel.house);
  const reminders = await hotel.prisma.reminder.findMany();
  expect(reminders).toMatchObject([{ kind: 'digest', subject: '2026-11-25' }]);
});
