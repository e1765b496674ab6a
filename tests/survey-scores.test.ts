import { afterAll, beforeAll, expect, test } from 'vitest';
import { queueDigest } from '../bot/digest.ts';
import { SURVEYS } from '../bot/surveys/seed.ts';
import { openConversation } from '../crm/conversations.ts';
import { answered, resultOf, surveyResults } from '../crm/surveys/scores.ts';
import { addSurveys } from '../crm/surveys/surveys.ts';
import { bareHouse } from './bare-house.ts';

let hotel: Awaited<ReturnType<typeof bareHouse>>;
const YESTERDAY = { from: new Date('2026-11-21T00:00Z'), to: new Date('2026-11-22T00:00Z') };

beforeAll(async () => {
  hotel = await bareHouse();
  const { house, prisma } = hotel;
  await addSurveys(house.store, 'h1', SURVEYS);
  const key = { hotelId: 'h1', channel: 'web', account: '', externalId: 'w1' };
  const conversationId = await openConversation(house.store, key, { id: 'w1', name: '王女士' });
  const { guestId } = await prisma.conversation.findUniqueOrThrow({
    where: { id: conversationId },
  });
  const surveys = await prisma.survey.findMany();
  const day = new Date('2026-11-20');
  const answer = async (moment: string, score: number | null, comment: string | null = null) => {
    const survey = surveys.find((s) => s.moment === moment)!;
    const id = `${moment}${await prisma.stay.count()}`;
    await prisma.stay.create({
      data: {
        id,
        hotelId: 'h1',
        guestId,
        externalId: id,
        source: 'import',
        room: '1208',
        arrival: day,
        departure: day,
        status: 'checked_out',
      },
    });
    await prisma.surveyAnswer.create({
      data: {
        id,
        hotelId: 'h1',
        surveyId: survey.id,
        stayId: id,
        guestId,
        conversationId,
        moment,
        scale: survey.scale,
        askedAt: new Date('2026-11-21T06:00Z'),
        score,
        comment,
      },
    });
  };
  for (const score of [10, 10, 9, 9, 9, 8, 7, 0]) await answer('after_stay', score);
  await answer('after_stay', 6, '隔音太差');
  await answer('after_stay', 10, '早餐好吃');
  await answer('after_stay', null);
  for (const score of [5, 4, 3]) await answer('mid_stay', score);
});
afterAll(() => hotel?.close());

test('NPS is the share of 9–10 minus that of 0–6, CSAT the share of 4–5; who was silent counts for neither', async () => {
  const results = await surveyResults(hotel.house.store, 'h1', YESTERDAY, 2);
  expect(results.map((r) => [r.moment, r.asked, answered(r), resultOf(r)])).toEqual([
    ['mid_stay', 3, 3, 67],
    ['after_stay', 11, 10, 40],
  ]);
  expect(results[1]?.quotes).toMatchObject([
    { score: 6, comment: '隔音太差', name: '王女士', room: '1208' },
    { score: 10, comment: '早餐好吃' },
  ]);
});

test('nobody asked is no number', async () => {
  const long = { from: new Date('2025-01-01'), to: new Date('2025-02-01') };
  expect(await surveyResults(hotel.house.store, 'h1', long, 2)).toEqual([]);
  expect(resultOf({ scale: 'nps', scores: { low: 0, middle: 0, high: 0 } })).toBeNull();
});

test('managers read it in the morning digest, with a guest’s words', async () => {
  const { house, prisma } = hotel;
  await prisma.route.create({
    data: {
      id: 'r1',
      hotelId: 'h1',
      department: 'managers',
      staffChannel: 'slack',
      destination: 'C1',
    },
  });
  hotel.moveTo('2026-11-22T08:00');
  await queueDigest(house, '2026-11-22');
  const digest = JSON.stringify((await prisma.delivery.findFirstOrThrow()).body);
  expect(digest).toMatch(/NPS \+40（10 份）.*隔音太差/);
});
