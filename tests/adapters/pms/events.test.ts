import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../../../bot/demo/random.ts';
import { type StayEvent, stayEvent } from '../../../bot/stays/events.ts';
import { foldStay } from '../../../bot/stays/fold.ts';
import { newId } from '../../../crm/ids.ts';
import { newTicket } from '../../../crm/tickets.ts';
import { openHotel, type TestHotel } from '../../hotel.ts';

const SECRET = 'a secret of the hotel and its PMS';
let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel({ pmsSecret: SECRET, workers: false });
  hotel.house.now = () => new Date('2026-12-01T10:00:00Z');
});
afterAll(() => hotel?.close());

type Told = Record<string, unknown> & { type: string };
const seconds = () => String(Math.floor(hotel.house.now().getTime() / 1000));

async function send(event: object, { time = seconds(), secret = SECRET } = {}) {
  const body = JSON.stringify(event);
  const hmac = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  const answer = await fetch(`${hotel.url}/pms/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-zhike-timestamp': time,
      'x-zhike-signature': `sha256=${hmac}`,
    },
    body,
  });
  return { status: answer.status, said: (await answer.json()) as { result?: string } };
}

/** A whole stay as it happened. @param code the reservation, which makes every id its own */
const wholeStay = (code: string): Told[] =>
  [
    {
      type: 'booked',
      occurredAt: '2026-11-01T08:00:00Z',
      arrival: '2026-11-28',
      departure: '2026-11-30',
      channel: 'Ctrip',
      adults: 2,
      total: { amountCents: 120_000, currency: 'CNY' },
      guest: { name: '王芳', phone: '+86 138 0013 8000', addresses: [`wechat:${code}`] },
    },
    { type: 'changed', occurredAt: '2026-11-10T08:00:00Z', departure: '2026-12-01', room: '801' },
    { type: 'changed', occurredAt: '2026-11-12T08:00:00+08:00', guest: { name: '王芳芳' } },
    { type: 'checked_in', occurredAt: '2026-11-28T07:00:00Z', room: '1208' },
    { type: 'room_moved', occurredAt: '2026-11-29T07:00:00Z', room: '1501' },
    {
      type: 'folio_posted',
      occurredAt: '2026-11-29T12:00:00Z',
      item: { id: `${code}-bar`, kind: 'minibar', amountCents: 3000, currency: 'CNY' },
    },
    {
      type: 'folio_posted',
      occurredAt: '2026-11-30T12:00:00Z',
      item: { id: `${code}-bar`, kind: 'minibar', amountCents: 0, currency: 'CNY' },
    },
    { type: 'checked_out', occurredAt: '2026-12-01T03:00:00Z' },
  ].map((event, i) => ({ id: `${code}-${i}`, reservation: code, ...event }));

async function stayOf(code: string) {
  const stay = await hotel.house.store.prisma.stay.findFirstOrThrow({
    where: { reservation: code },
    include: { guest: { include: { addresses: true } }, folioItems: true, sourceEvents: true },
  });
  const pending = await hotel.house.store.prisma.reminder.findMany({
    where: { subject: stay.id, doneAt: null },
    orderBy: { kind: 'asc' },
  });
  return { ...stay, pending };
}

/** What must be the same however the events came: all but ids, and what carries the code. */
const facts = (stay: Awaited<ReturnType<typeof stayOf>>) => ({
  guest: stay.guest.name,
  addresses: stay.guest.addresses.length,
  room: stay.room,
  nights: [stay.arrival.toISOString(), stay.departure.toISOString()],
  status: stay.status,
  left: stay.checkedOutAt?.toISOString(),
  sold: [stay.channel, stay.adults, stay.totalCents, stay.currency],
  bill: stay.folioItems.map((item) => [item.kind, item.amountCents]),
  events: stay.sourceEvents.length,
  pending: stay.pending.map((r) => [r.kind, r.dueAt.toISOString()]),
});

function shuffled<Item>(items: Item[], seed: number): Item[] {
  const random = seeded(seed);
  return items
    .map((item) => [random.next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

test('late, repeated and reordered, the events of a stay end in the same stay', async () => {
  // Every order of the whole stay, as a pure function.
  const parsed = wholeStay('P').map((event) => stayEvent.parse(event));
  const folded = JSON.stringify(foldStay(parsed));
  for (let seed = 0; seed < 500; seed++) {
    expect(JSON.stringify(foldStay(shuffled(parsed, seed)))).toBe(folded);
  }
  // And through the door into the database, some told twice.
  const seen = new Set<string>();
  for (const seed of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const events = wholeStay(`R${seed}`).map((e) => ({
      ...e,
      ...(e.guest ? { guest: { ...(e.guest as object), phone: undefined } } : {}),
    }));
    const order = seed === 0 ? events : shuffled([...events, ...events.slice(0, seed)], seed);
    for (const event of order) expect((await send(event)).status).toBe(200);
    seen.add(JSON.stringify(facts(await stayOf(`R${seed}`))));
  }
  expect([...seen]).toHaveLength(1);
  expect(JSON.parse([...seen][0]!)).toMatchObject({
    guest: '王芳芳',
    room: '1501',
    status: 'checked_out',
    left: '2026-12-01T03:00:00.000Z',
    bill: [['minibar', 0]],
    events: 8,
    pending: [['survey_after_stay', '2026-12-01T06:00:00.000Z']],
  });
});

test('a room move carries the guest’s open tickets along and tells staff, once', async () => {
  const { prisma } = hotel.house.store;
  await send(booked('M1', { room: '1208' }));
  await send({ ...at('M1', 'checked_in'), occurredAt: '2026-12-01T08:00:00Z' });
  const stay = await stayOf('M1');
  const of = {
    hotelId: 'hotel',
    guestId: stay.guestId,
    stayId: stay.id,
    kind: 'request',
    department: 'housekeeping',
    intent: 'request.amenity',
    words: '两条毛巾',
    dueAt: new Date(),
    createdAt: new Date(),
  };
  const own = newTicket({ id: newId(), ...of, room: '1208', roomVerified: true });
  const friends = newTicket({ id: newId(), ...of, room: '1301', roomVerified: false });
  await prisma.ticket.createMany({ data: [own, friends] as never });
  await prisma.alert.create({
    data: {
      id: newId(),
      hotelId: 'hotel',
      ticketId: own.id,
      staffChannel: 'slack',
      destination: 'C1',
      externalId: '1.1',
    },
  });
  const move = { ...at('M1', 'room_moved'), room: '1501', occurredAt: '2026-12-01T09:00:00Z' };
  await send(move);
  await send(move);
  const tickets = await hotel.tickets({ stayId: stay.id });
  expect(tickets.map((t) => [t.room, t.version]).sort()).toEqual([
    ['1301', 1],
    ['1501', 2],
  ]);
  expect(await prisma.ticketEvent.findMany({ where: { ticketId: own.id } })).toMatchObject([
    { kind: 'moved', data: { from: '1208', to: '1501' } },
  ]);
  const sent = await prisma.delivery.findMany({ orderBy: { kind: 'asc' } });
  expect(sent.map((d) => d.kind)).toEqual(['card', 'note']);
  expect(JSON.stringify(sent[1]?.body)).toContain('1501');
});

test('a cancellation stops what was planned, and a booking made anew plans it again', async () => {
  const { prisma } = hotel.house.store;
  await send(booked('C1', { arrival: '2026-12-05', departure: '2026-12-09' }));
  const { id, pending, guestId } = await stayOf('C1');
  expect(pending.map((r) => r.kind)).toEqual(['survey_after_stay', 'survey_mid_stay']);
  const ticket = newTicket({
    id: newId(),
    hotelId: 'hotel',
    guestId,
    kind: 'complaint',
    department: 'engineering',
    intent: 'feedback.complaint',
    words: '太吵',
    dueAt: new Date(),
    createdAt: new Date(),
  });
  await prisma.ticket.create({ data: ticket as never });
  await prisma.arrivalTask.create({
    data: {
      id: newId(),
      hotelId: 'hotel',
      stayId: id,
      ticketId: ticket.id,
      department: 'engineering',
      status: 'open',
      createdAt: new Date(),
    },
  });
  await send({ ...at('C1', 'cancelled'), occurredAt: '2026-12-02T08:00:00Z' });
  const off = await stayOf('C1');
  expect([off.status, off.pending]).toEqual(['cancelled', []]);
  expect(await prisma.arrivalTask.count({ where: { stayId: id } })).toBe(0);
  await send({
    ...booked('C1', { arrival: '2026-12-05', departure: '2026-12-09' }),
    id: randomUUID(),
    occurredAt: '2026-12-02T09:00:00Z',
  });
  const on = await stayOf('C1');
  expect([on.id, on.status, on.pending.length]).toEqual([id, 'booked', 2]);
});

test('what is told before the booking waits for it', async () => {
  const first = await send({ ...at('W1', 'checked_in'), room: '900' });
  expect(first.said.result).toBe('waiting');
  expect((await send(booked('W1'))).said.result).toBe('applied');
  expect(await stayOf('W1')).toMatchObject({ room: '900', status: 'in_house' });
});

test('nobody else tells the hotel anything, and nothing is told again later', async () => {
  const event = booked('S1');
  expect((await send(event, { secret: 'another secret, not ours' })).status).toBe(401);
  const old = String(Number(seconds()) - 301);
  expect((await send(event, { time: old })).status).toBe(401);
  const bare = await fetch(`${hotel.url}/pms/events`, { method: 'POST', body: '{}' });
  expect([401, 403]).toContain(bare.status);
  expect(await hotel.house.store.prisma.sourceEvent.count({ where: { stayKey: 'S1' } })).toBe(0);
  expect((await send(event)).said.result).toBe('applied');
  expect((await send(event)).said.result).toBe('known');
  expect((await send({ ...event, type: 'exploded' })).status).toBe(400);
  expect((await send({ ...event, id: 'x', arrival: 'soon' })).status).toBe(400);
  const api = await (await fetch(`${hotel.url}/openapi.json`)).text();
  expect(api).toMatch(/"\/pms\/events".*room_moved/);
});

const at = (code: string, type: StayEvent['type']) => ({
  id: `${code}-${type}`,
  type,
  reservation: code,
  occurredAt: '2026-12-01T07:00:00Z',
});

const booked = (code: string, more: object = {}) => ({
  ...at(code, 'booked'),
  occurredAt: '2026-11-20T08:00:00Z',
  arrival: '2026-11-30',
  departure: '2026-12-03',
  guest: { name: `Guest ${code}` },
  ...more,
});
