import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertRows, inTransaction } from '../../crm/bulk.ts';
import { eraseGuest } from '../../crm/erase.ts';
import { joinToStay } from '../../crm/identity.ts';
import { storeStays } from '../../crm/stays.ts';
import { openHotel, type TestHotel } from '../hotel.ts';

let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel({ workers: false });
});
afterAll(() => hotel.close());

const MARKER = /MARK[0-9a-f]{8}/g;

/** Every row of every table, ours and the job queue's, as text (bytes as hex). */
async function everything(): Promise<string> {
  const { pool } = hotel.house.store;
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname IN ('public', 'graphile_worker')`,
  );
  const texts: string[] = [];
  for (const { name } of rows) {
    const found = await pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    texts.push(...found.rows.map((r) => r.row));
  }
  return texts.join('\n');
}

const found = async () => new Set((await everything()).match(MARKER) ?? []);

/** Fills every free text and JSON column of every row that hangs on the guest with a marker of its own. */
async function mark(ids: string[]): Promise<number> {
  const { pool } = hotel.house.store;
  const keys =
    /(^id|Id|^key|^status|^kind|^scope|^source|^author|^by|^role|Hash|^pendingKey|^subject|^channel|^account|^destination|^externalId)$/;
  let marked = 0;
  const { rows: columns } = await pool.query<{ table: string; column: string; type: string }>(
    `SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type IN ('text', 'jsonb')`,
  );
  for (const { table, column, type } of columns) {
    if (keys.test(column) || ['Hotel', 'Staff', 'AuditEntry', '_prisma_migrations'].includes(table))
      continue;
    const value =
      type === 'jsonb'
        ? `to_jsonb('MARK' || substr(md5(random()::text), 1, 8))`
        : `'MARK' || substr(md5(random()::text), 1, 8)`;
    const result = await pool
      .query(`UPDATE "${table}" t SET "${column}" = ${value} WHERE t::text ~ $1`, [ids.join('|')])
      .catch(() => ({ rowCount: 0 }));
    marked += result.rowCount ?? 0;
  }
  return marked;
}

it('an erased guest leaves nothing behind, in any table, attachment or job', async () => {
  const { house } = hotel;
  const { store, hotelId } = house;
  const now = house.now();
  const day = new Date(now.toISOString().slice(0, 10));
  await storeStays(
    store,
    hotelId,
    [
      {
        externalId: 'MARKaaaa0001',
        source: 'import',
        room: '1208',
        arrival: day,
        departure: day,
        status: 'in_house',
        name: 'MARKaaaa0002',
        language: 'zh-Hans',
        addresses: [{ channel: 'wechat', externalId: 'MARKaaaa0003' }],
      },
    ],
    now,
  );
  const stay = await store.prisma.stay.findFirstOrThrow({ where: { externalId: 'MARKaaaa0001' } });
  for (let i = 0; i < 20; i++) {
    await hotel.receive({
      channel: 'wechat',
      account: '',
      conversation: 'MARKaaaa0003',
      externalId: `MARKbbbb00${10 + i}`,
      sender: { id: 'MARKaaaa0003', name: 'MARKaaaa0004' },
      kind: 'text',
      text: i ? `MARKcccc00${10 + i} 送两条毛巾` : '着火了 MARKcccc0000',
      at: now,
      attachments: [{ name: `MARKdddd00${10 + i}`, mime: 'text/plain', bytes: Buffer.from('x') }],
    });
  }
  // Somebody in the web chat whom a colleague joined to the guest.
  const web = await hotel.guest({ name: 'MARKaaaa0005', room: '1208' });
  await web.says('MARKaaaa0006 枕头太高了');
  const staff = await hotel.staff();
  const of = { hotelId, conversationId: web.conversationId, stayId: stay.id, by: 'staff' } as const;
  await joinToStay(store, of, { staffId: staff.id, now });
  const { id: conversationId } = await store.prisma.conversation.findFirstOrThrow({
    where: { channel: 'wechat' },
  });
  await seedRest({ hotelId, guestId: stay.guestId, stayId: stay.id, conversationId, now });
  const kept = await hotel.guest({ name: 'KEEP0001' });
  await kept.says('KEEP0002');

  const ids = await idsOf(stay.guestId);
  expect(await mark(ids)).toBeGreaterThan(20);
  const before = await found();
  expect(before.size).toBeGreaterThanOrEqual(100);

  const who = { hotelId, staffId: staff.id, now };
  expect(await eraseGuest(store, stay.guestId, who)).toBe(true);
  const after = await everything();
  expect(after.split('\n').filter((row) => row.match(MARKER))).toEqual([]);
  expect(after).toContain('KEEP0001');
  expect(after).toContain('KEEP0002');
  expect(after).not.toContain(conversationId);
  expect(
    await store.prisma.auditEntry.findFirst({ where: { action: 'guest_erased' } }),
  ).toMatchObject({ subject: stay.guestId, staffId: staff.id });
  expect(await eraseGuest(store, stay.guestId, who)).toBe(false);
});

/** The ids of the rows that are about a guest: the guest's own, and those of whoever was merged into it. */
async function idsOf(guestId: string): Promise<string[]> {
  const { prisma } = hotel.house.store;
  const merges = await prisma.merge.findMany({ where: { guestId } });
  const guests = [guestId, ...merges.flatMap((m) => m.fromGuestId ?? [])];
  const of = { where: { guestId: { in: guests } }, select: { id: true } };
  const conversations = await prisma.conversation.findMany(of);
  const within = { conversationId: { in: conversations.map((c) => c.id) } };
  const messages = await prisma.message.findMany({ where: within, select: { id: true } });
  const tickets = await prisma.ticket.findMany(of);
  const reviews = await prisma.review.findMany(of);
  return [...guests, ...[conversations, messages, tickets, reviews].flat().map((r) => r.id)];
}

type Seed = { hotelId: string; guestId: string; stayId: string; conversationId: string; now: Date };

/** A row of every other kind: review, ticket with card, wish, analysis, digest, delivery, reminder, job. */
async function seedRest({ hotelId, guestId, stayId, conversationId, now }: Seed): Promise<void> {
  const { store } = hotel.house;
  const message = await store.prisma.message.findFirstOrThrow({ where: { conversationId } });
  const at = { createdAt: now, updatedAt: now };
  const ticket = {
    id: 'erase-ticket',
    hotelId,
    guestId,
    conversationId,
    stayId,
    kind: 'request',
    status: 'open',
    department: 'housekeeping',
    intent: 'request.amenity',
    severity: 0,
    roomVerified: true,
    language: 'zh-Hans',
    words: 'x',
    reply: 'x',
    orders: [],
    chases: 0,
    dueAt: now,
    version: 1,
    reason: 'other',
    ...at,
  };
  await inTransaction(store, async (client) => {
    await insertRows(client, 'Review', [
      {
        id: 'erase-review',
        hotelId,
        guestId,
        stayId,
        source: 'import',
        externalId: 'x',
        author: 'x',
        text: 'x',
        ...at,
      },
    ]);
    await insertRows(client, 'Ticket', [ticket]);
    await insertRows(client, 'TicketEvent', [
      { id: 'erase-event', hotelId, ticketId: ticket.id, kind: 'opened', data: {}, at: now },
    ]);
    await insertRows(client, 'Reminder', [
      { id: 'erase-reminder', hotelId, kind: 'overdue', subject: ticket.id, dueAt: now },
    ]);
    await insertRows(client, 'Analysis', [
      {
        id: 'erase-analysis',
        hotelId,
        messageId: message.id,
        text: 'x',
        lang: 'zh-Hans',
        sentiment: 'neutral',
        polarity: 0,
        severity: 0,
        emergency: false,
        confidence: 1,
        analyzer: 'x',
        data: {},
        at: now,
      },
    ]);
    await insertRows(client, 'Mention', [
      {
        id: 'erase-mention',
        hotelId,
        analysisId: 'erase-analysis',
        aspect: 'wifi',
        polarity: 'neutral',
        quote: 'MARKeeee0001',
        at: now,
      },
    ]);
    await insertRows(client, 'Preference', [
      {
        id: 'erase-wish',
        hotelId,
        guestId,
        messageId: message.id,
        key: 'drink',
        value: 'tea',
        hidden: false,
        confidence: 1,
        scope: 'always',
        status: 'noted',
        quote: 'x',
        createdAt: now,
      },
    ]);
  });
  const common = { hotelId, status: 'queued', urgent: false, nextAt: now, createdAt: now };
  const lines = [{ text: 'noise', quotes: ['MARKffff0001'] }];
  await store.prisma.alert.create({
    data: {
      id: 'erase-alert',
      hotelId,
      ticketId: ticket.id,
      staffChannel: 'slack',
      destination: 'C1',
    },
  });
  await store.prisma.delivery.createMany({
    data: [
      {
        id: 'erase-digest',
        kind: 'digest',
        channel: 'slack',
        account: '',
        destination: 'C1',
        body: { lines },
        ...common,
      },
      {
        id: 'erase-note',
        kind: 'note',
        channel: 'slack',
        account: '',
        destination: 'C1',
        alertId: 'erase-alert',
        body: {},
        error: 'x',
        ...common,
      },
      {
        id: 'erase-delivery',
        kind: 'message',
        channel: 'wechat',
        account: '',
        destination: 'MARKaaaa0003',
        conversationId,
        messageId: message.id,
        ...common,
      },
    ],
  });
  await store.pool.query(
    `SELECT graphile_worker.add_job('deliver/wechat', '{"channel":"wechat","account":"","destination":"MARKaaaa0003"}'::json,
      queue_name := 'deliver:wechat::MARKaaaa0003', job_key := 'deliver:wechat::MARKaaaa0003')`,
  );
}
