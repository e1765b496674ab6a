import { afterAll, beforeAll, expect, test } from 'vitest';
import { preparations } from '../crm/arrivals/preparations.ts';
import { newId } from '../crm/ids.ts';
import { bareHouse } from './bare-house.ts';

let hotel: Awaited<ReturnType<typeof bareHouse>>;
beforeAll(async () => {
  hotel = await bareHouse();
});
afterAll(() => hotel?.close());

type Said = { value: string; kind: 'said' | 'confirmed' } | { review: 'positive' | 'negative' };

/** A guest who wished for a low pillow, found it (or heard that it cannot be) and has left since. */
async function stayed(status: 'done' | 'refused', said?: Said) {
  const { prisma } = hotel;
  const [guestId, stayId] = [newId(), newId()];
  const at = new Date('2026-11-11T20:00Z');
  await prisma.guest.create({ data: { id: guestId, hotelId: 'h1', source: 'import' } });
  const dates = { arrival: new Date('2026-11-10'), departure: new Date('2026-11-12') };
  const of = { hotelId: 'h1', guestId };
  const stay = { source: 'import', status: 'checked_out', externalId: stayId };
  await prisma.stay.create({ data: { id: stayId, ...of, ...stay, ...dates } });
  const wish = (value: string) =>
    prisma.preference.create({
      data: {
        ...of,
        id: newId(),
        key: 'pillow.height',
        value,
        hidden: false,
        confidence: 0.9,
        scope: 'always',
        status: 'noted',
        quote: value,
        createdAt: at,
      },
    });
  const low = await wish('low');
  await prisma.arrivalTask.create({
    data: {
      id: newId(),
      hotelId: 'h1',
      stayId,
      preferenceId: low.id,
      department: 'housekeeping',
      status,
      createdAt: at,
    },
  });
  if (said && 'value' in said) {
    const about = said.value === 'low' ? low : await wish(said.value);
    const event = { preferenceId: about.id, kind: said.kind, by: 'guest', quote: said.value, at };
    await prisma.preferenceEvent.create({ data: { id: newId(), hotelId: 'h1', ...event } });
  }
  if (said && 'review' in said) await review({ guestId, stayId }, said.review);
}

async function review(of: { guestId: string; stayId: string }, polarity: string) {
  const [id, analysisId, text] = [newId(), newId(), '枕头'];
  await hotel.prisma.review.create({
    data: { id, hotelId: 'h1', ...of, source: 'x', externalId: id, text },
  });
  const analysis = { lang: 'zh-Hans', sentiment: polarity, polarity: 0.5, severity: 0 };
  const rest = { emergency: false, confidence: 1, analyzer: 'builtin', data: {}, text };
  await hotel.prisma.analysis.create({
    data: { id: analysisId, hotelId: 'h1', reviewId: id, ...analysis, ...rest },
  });
  await hotel.prisma.mention.create({
    data: { id: newId(), hotelId: 'h1', analysisId, aspect: 'room.bed', polarity, quote: text },
  });
}

test('what was prepared is judged by what the guest says: silence and yes are hits, a no is none', async () => {
  await stayed('done');
  await stayed('done', { value: 'low', kind: 'confirmed' });
  await stayed('done', { review: 'positive' });
  await stayed('done', { value: 'high', kind: 'said' });
  await stayed('done', { review: 'negative' });
  await stayed('refused');
  const within = { from: new Date('2026-11-01'), to: new Date('2026-11-23') };
  const { store } = hotel.house;
  expect(await preparations(store, 'h1', within, 'Asia/Shanghai')).toEqual([
    { key: 'pillow.height', aspect: null, hits: 3, saidSo: 2, misses: 2, refused: 1 },
  ]);
  const later = { from: new Date('2026-11-20'), to: null };
  expect(await preparations(store, 'h1', later, 'Asia/Shanghai')).toEqual([]);
});
