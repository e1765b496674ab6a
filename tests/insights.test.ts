import { afterAll, beforeAll, expect, test } from 'vitest';
import { analysisRows } from '../bot/analysis-rows.ts';
import { summaryText } from '../bot/summary.ts';
import { newId } from '../crm/ids.ts';
import {
  hiddenPreferences,
  moodOf,
  moodOverTime,
  openComplaints,
} from '../crm/insights/insights.ts';
import { readOverview } from '../crm/insights/overview.ts';
import { quotes } from '../crm/insights/quotes.ts';
import type { Analysis, AspectName, Sentiment } from '../nlp/taxonomy.ts';
import { bareHouse } from './bare-house.ts';

const ZONE = 'Asia/Shanghai';
const ALL = { from: null, to: null };
let hotel: Awaited<ReturnType<typeof bareHouse>>;
const day = (iso: string) => new Date(`${iso}+08:00`);
const NOVEMBER = { from: day('2026-11-16T00:00'), to: day('2026-11-23T00:00') };

type Said = {
  text: string;
  sentiment: Sentiment;
  aspect?: AspectName;
  at?: string;
  room?: string;
  wish?: boolean;
};

/** A review of a stay in that room, understood as given. */
async function review({ text, sentiment, aspect, at, room, wish }: Said) {
  const { prisma, house } = hotel;
  const { hotelId } = house;
  const evidence: [number, number] = [0, text.length];
  const analysis: Analysis = {
    lang: 'zh-Hans',
    sentiment,
    polarity: { positive: 0.8, neutral: 0, negative: -0.8 }[sentiment],
    intents: [{ intent: 'feedback.complaint', confidence: 0.9, evidence }],
    slots: {},
    aspects: aspect ? [{ aspect, polarity: sentiment, confidence: 0.9, evidence }] : [],
    preferences: wish
      ? [{ key: 'room.quiet', value: 'yes', hidden: true, confidence: 0.8, evidence }]
      : [],
    severity: sentiment === 'negative' ? 1 : 0,
    emergency: false,
    orders: [],
    act: 'new',
    reasons: [],
    remarks: [],
    confidence: 0.9,
  };
  const when = at ? day(at) : null;
  const guestId = newId();
  const stayId = newId();
  await prisma.guest.create({ data: { id: guestId, hotelId, source: 'import', name: '王芳' } });
  await prisma.stay.create({
    data: {
      id: stayId,
      hotelId,
      guestId,
      externalId: stayId,
      room: room ?? null,
      arrival: new Date('2026-11-01'),
      departure: new Date('2026-11-20'),
      status: 'checked_out',
      source: 'import',
    },
  });
  const reviewId = newId();
  await prisma.review.create({
    data: {
      id: reviewId,
      hotelId,
      guestId,
      stayId,
      source: 'ctrip',
      externalId: reviewId,
      text,
      at: when,
    },
  });
  const rows = analysisRows({
    hotelId,
    analysis,
    text,
    analyzer: 'builtin',
    at: when,
    reviewId,
    guestId,
    stayId,
  });
  await prisma.analysis.createMany({ data: rows.analyses as never });
  await prisma.mention.createMany({ data: rows.mentions });
  await prisma.preference.createMany({ data: rows.preferences });
}

beforeAll(async () => {
  hotel = await bareHouse();
  const happy = { text: '早餐很丰富', sentiment: 'positive', aspect: 'food.breakfast' } as const;
  const noisy = {
    text: '走廊太吵了，一夜没睡',
    sentiment: 'negative',
    aspect: 'room.noise',
  } as const;
  for (let i = 0; i < 9; i++) await review({ ...happy, at: `2026-11-1${i % 3}T10:00` });
  await review({ ...noisy, at: '2026-11-11T10:00', room: '0803' });
  for (let i = 0; i < 5; i++) await review({ ...happy, at: '2026-11-18T09:00' });
  // Half past midnight in Shanghai is still the day before in UTC.
  for (const room of ['1203', '1207', '1211', '0805']) {
    await review({ ...noisy, room, at: '2026-11-19T00:30', wish: room === '1203' });
  }
  await review({ text: '一般般', sentiment: 'neutral', at: '2026-11-20T10:00' });
  await review({ text: '很好', sentiment: 'positive', aspect: 'overall' });
});
afterAll(() => hotel?.close());

test('a manager sees the mood of each day of the hotel, not of UTC', async () => {
  const { store } = hotel.house;
  const series = await moodOverTime(store, 'h1', NOVEMBER, ZONE, 'day');
  expect(
    series.map(({ day: d, positive, neutral, negative }) => [d, positive, neutral, negative]),
  ).toEqual([
    ['2026-11-18', 5, 0, 0],
    ['2026-11-19', 0, 0, 4],
    ['2026-11-20', 0, 1, 0],
  ]);
  expect(series[1]?.mean).toBeCloseTo(-0.8);
  const weeks = await moodOverTime(store, 'h1', ALL, ZONE, 'week');
  expect(weeks.map((week) => week.day)).toEqual(['2026-11-09', '2026-11-16']);
});

test('undated reviews count over all time, and in no period', async () => {
  const { store } = hotel.house;
  expect(await moodOf(store, 'h1', ALL)).toMatchObject({ positive: 15, negative: 5, undated: 1 });
  expect(await moodOf(store, 'h1', NOVEMBER)).toMatchObject({
    positive: 5,
    negative: 4,
    undated: 0,
  });
  expect(await moodOf(store, 'h1', { from: null, to: NOVEMBER.to })).toMatchObject({ undated: 0 });
});

test('the week against the week before: less happy, because of noise on floor 12', async () => {
  const overview = await readOverview(hotel.house.store, 'h1', NOVEMBER, ZONE);
  expect(overview.finding).toEqual({
    aspect: 'room.noise',
    negative: 4,
    negativeBefore: 1,
    floor: '12',
  });
  expect(overview.aspects.map((a) => [a.aspect, a.positive, a.negative])).toEqual([
    ['food.breakfast', 5, 0],
    ['room.noise', 0, 4],
  ]);
  // The days on which nobody said anything are there as well.
  expect(overview.series.map((point) => point.positive)).toEqual([0, 0, 5, 0, 0, 0, 0]);
  const text = summaryText(overview, '知客酒店', ZONE, 'zh');
  expect(text).toContain('客人比上周更不满意：12 楼噪音被抱怨 4 次（此前 1 次）。');
  expect(text).toContain('自 2026-11-16 至 2026-11-22');
  expect(text).toContain('“走廊太吵了，一夜没睡”');
  const english = summaryText(overview, 'Zhike Hotel', ZONE, 'en');
  expect(english).toContain('less happy than last week: noise on floor 12, 4 complaints');
});

test('every number leads to the words behind it', async () => {
  const { store } = hotel.house;
  const noise = { ...NOVEMBER, aspect: 'room.noise', polarity: 'negative' };
  const found = await quotes(store, 'h1', noise, { limit: 3 });
  expect(found).toHaveLength(3);
  expect(found[0]).toMatchObject({
    origin: 'review',
    source: 'ctrip',
    quote: '走廊太吵了，一夜没睡',
  });
  expect(await quotes(store, 'h1', noise, { limit: 3, offset: 3 })).toHaveLength(1);
  const good = await quotes(store, 'h1', { ...ALL, polarity: 'positive' }, { limit: 50 });
  expect(good).toHaveLength(15);
  expect(good.at(-1)).toMatchObject({ at: null, text: '很好' });
});

test('a wish behind a complaint is listed with the room and the words', async () => {
  const { store } = hotel.house;
  expect(await hiddenPreferences(store, 'h1', NOVEMBER)).toEqual([
    { key: 'room.quiet', value: 'yes', count: 1, guests: 1 },
  ]);
  const { preferences } = await readOverview(store, 'h1', NOVEMBER, ZONE);
  expect(preferences[0]?.quotes).toEqual([
    { key: 'room.quiet', value: 'yes', quote: '走廊太吵了，一夜没睡', name: '王芳', room: '1203' },
  ]);
  const preference = { key: 'room.quiet', value: 'yes' };
  const words = await quotes(store, 'h1', { ...NOVEMBER, preference }, { limit: 5 });
  expect(words).toMatchObject([{ quote: '走廊太吵了，一夜没睡', room: '1203' }]);
});

test('a hotel that nobody wrote to yet has a summary that says so', async () => {
  const nothing = await readOverview(hotel.house.store, 'another', NOVEMBER, ZONE);
  expect(nothing).toMatchObject({ finding: null, before: null, aspects: [], complaints: [] });
  expect(summaryText(nothing, '知客酒店', ZONE, 'zh')).toContain('客人发来消息或导入点评后');
});

test('open complaints are listed, the gravest first; settled ones are not', async () => {
  const { prisma, house } = hotel;
  const ticket = (severity: number, status: string) => ({
    id: newId(),
    hotelId: 'h1',
    kind: 'complaint',
    status,
    department: 'duty_manager',
    intent: 'feedback.complaint',
    severity,
    roomVerified: false,
    language: 'zh-Hans',
    words: `${severity} ${status}`,
    orders: [],
    chases: 0,
    dueAt: house.now(),
    version: 1,
    createdAt: house.now(),
    updatedAt: house.now(),
  });
  await prisma.ticket.createMany({
    data: [ticket(1, 'open'), ticket(3, 'claimed'), ticket(2, 'done'), ticket(2, 'reopened')],
  });
  const open = await openComplaints(house.store, 'h1');
  expect(open.map((complaint) => complaint.words)).toEqual(['3 claimed', '2 reopened', '1 open']);
});
