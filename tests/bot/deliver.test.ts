import { afterEach, describe, expect, it } from 'vitest';
import {
  type Channel,
  type OutboundMessage,
  Refused,
  type StaffChannel,
  TryLater,
} from '../../bot/channel.ts';
import { deliver } from '../../bot/deliver.ts';
import type { House } from '../../bot/house.ts';
import { claim } from '../../bot/staff.ts';
import { turn } from '../../bot/turn.ts';
import { openHotel, type TestHotel } from '../hotel.ts';
import { until } from '../until.ts';

let hotel: TestHotel;
afterEach(() => hotel.close());

/** A platform at the far edge: it keeps what it was sent, and fails when it is told to. */
function platform(name = 'wechat') {
  const sent: OutboundMessage[] = [];
  const faults: Error[] = [];
  const channel: Channel = {
    name,
    start: async () => {},
    stop: async () => {},
    async send(message) {
      const fault = faults.shift();
      if (fault) throw fault;
      sent.push(message);
      return `p${sent.length}`;
    },
  };
  return { channel, sent, faults };
}

const says = (text: string, externalId: string, conversation = 'wxid_wang') =>
  hotel.receive({
    channel: 'wechat',
    account: 'bot',
    conversation,
    externalId,
    sender: { id: conversation, name: '王女士' },
    kind: 'text',
    text,
    at: hotel.house.now(),
  });
const deliveries = () =>
  hotel.house.store.prisma.delivery.findMany({
    orderBy: { n: 'asc' },
    where: { channel: 'wechat' },
  });

describe('what leaves for a guest', () => {
  it('is sent once, in order', async () => {
    const wechat = platform();
    hotel = await openHotel({ channels: [wechat.channel] });
    await says('要两条毛巾，1208房', 'm1');
    await until(() => wechat.sent.length === 1);
    await says('WiFi密码多少', 'm2');
    await until(() => wechat.sent.length === 2);
    expect(wechat.sent.map((m) => m.conversation)).toEqual(['wxid_wang', 'wxid_wang']);
    expect(wechat.sent[0]?.text).toMatch(/毛巾×2/);
    await until(async () => (await deliveries()).every((d) => d.status === 'sent'));
    expect((await deliveries()).map((d) => d.externalId)).toEqual(['p1', 'p2']);
  });

  it('comes again when the network failed, and nothing overtakes it', async () => {
    const wechat = platform();
    wechat.faults.push(new Error('connection reset'), new TryLater('slow down', 200));
    hotel = await openHotel({ channels: [wechat.channel] });
    await says('要两条毛巾，1208房', 'm1');
    await until(async () => (await deliveries())[0]?.attempts === 1);
    await says('WiFi密码多少', 'm2');
    await until(() => wechat.sent.length === 2);
    expect(wechat.sent[0]?.text).toMatch(/毛巾/);
    expect(wechat.sent[1]?.text).toMatch(/WiFi/);
  });

  it('is final when the platform refuses, and staff see it on the ticket', async () => {
    const wechat = platform();
    wechat.faults.push(new Refused('the contact has blocked the account'));
    hotel = await openHotel({ channels: [wechat.channel] });
    await says('要两条毛巾，1208房', 'm1');
    await until(async () => (await deliveries())[0]?.status === 'refused');
    expect(wechat.sent).toEqual([]);
    const { prisma } = hotel.house.store;
    await until(
      async () => (await prisma.ticketEvent.count({ where: { kind: 'undelivered' } })) === 1,
    );
  });
});

describe('a message that left while the database was away', () => {
  it('is not sent a second time: it is in doubt, and staff see it', async () => {
    const wechat = platform();
    hotel = await openHotel({ channels: [wechat.channel], workers: false });
    const { store } = hotel.house;
    const { conversationId } = await says('要两条毛巾，1208房', 'm1');
    await turn(hotel.house, conversationId);
    let failures = 1;
    const away: House = {
      ...hotel.house,
      store: {
        ...store,
        async sql(statement, values) {
          const fails = statement.name === 'delivery.settle' && failures-- > 0;
          if (fails) throw new Error('Connection terminated unexpectedly');
          return store.sql(statement, values);
        },
      },
    };
    const to = { channel: 'wechat', account: 'bot', destination: 'wxid_wang' };
    const outside = {
      channels: [wechat.channel],
      staffChannels: [],
      sender: 'me',
      alive: async () => true,
    };
    const drain = () => deliver(away, outside, to);
    // A drain that fails comes again, as its job does.
    await drain().catch(drain);
    expect(wechat.sent).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ status: 'in_doubt' }]);
    const events = await store.prisma.ticketEvent.findMany({ where: { kind: 'in_doubt' } });
    expect(events).toHaveLength(1);
  });
});

describe('a card that leaves while its ticket changes', () => {
  it('shows the change', async () => {
    const shown: string[] = [];
    const pager: StaffChannel = {
      name: 'pager',
      start: async () => {},
      stop: async () => {},
      find: async () => null,
      async send({ notice }) {
        if (notice.kind === 'card') shown.push(notice.ticket.status);
        return 'card';
      },
    };
    hotel = await openHotel({ staffChannels: () => [pager], workers: false });
    const { house } = hotel;
    const { prisma, pool } = house.store;
    const to = { channel: 'pager', account: '', destination: 'desk' };
    const route = { staffChannel: 'pager', destination: 'desk', department: 'default' };
    await prisma.route.create({ data: { ...route, id: 'r1', hotelId: 'hotel' } });
    const { conversationId } = await says('要两条毛巾，1208房', 'm1');
    await turn(house, conversationId);
    const [ticket] = await hotel.tickets();
    const staff = await hotel.staff();

    const waiting = async () => {
      const { rows } = await pool.query(`SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`);
      return rows[0].n as number;
    };
    // Who claims is held at the last moment before it is written.
    const holder = await pool.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT id FROM "Staff" WHERE id = $1 FOR UPDATE', [staff.id]);
    const claiming = claim(house, { ticketId: ticket!.id, staffId: staff.id });
    await until(async () => (await waiting()) === 1);
    const outside = {
      channels: [],
      staffChannels: [pager],
      sender: 'me',
      alive: async () => true,
    };
    const draining = deliver(house, outside, to);
    await until(async () => shown.length === 1 || (await waiting()) === 2);
    await holder.query('ROLLBACK');
    holder.release();
    await Promise.all([claiming, draining]);
    await deliver(house, outside, to);
    expect(shown.at(-1)).toBe('claimed');
  });
});

describe('a process that died while it was sending', () => {
  async function halfSent(urgent: boolean) {
    const wechat = platform();
    hotel = await openHotel({ channels: [wechat.channel], workers: false });
    const { prisma } = hotel.house.store;
    const { conversationId } = await says('你好', 'm1');
    const message = await prisma.message.findFirstOrThrow();
    const to = { channel: 'wechat', account: 'bot', destination: 'wxid_wang' };
    const now = hotel.house.now();
    const row = {
      ...to,
      id: 'd1',
      hotelId: 'hotel',
      kind: 'message',
      conversationId,
      messageId: message.id,
    };
    await prisma.delivery.create({
      data: { ...row, status: 'sending', sender: 'dead', urgent, nextAt: now, createdAt: now },
    });
    const outside = {
      channels: [wechat.channel],
      staffChannels: [],
      sender: 'me',
      alive: async (sender: string) => sender !== 'dead',
    };
    await deliver(hotel.house, outside, to);
    return { wechat, row: await prisma.delivery.findFirstOrThrow() };
  }

  it('leaves the message in doubt: it is not sent twice, and staff see it', async () => {
    const { wechat, row } = await halfSent(false);
    expect(wechat.sent).toEqual([]);
    expect(row.status).toBe('in_doubt');
    expect(await hotel.tickets()).toMatchObject([{ kind: 'question', words: '你好' }]);
    const events = await hotel.house.store.prisma.ticketEvent.findMany();
    expect(events.map((e) => e.kind).sort()).toEqual(['in_doubt', 'opened']);
  });

  it('sends an emergency’s message again rather than not at all', async () => {
    const { wechat, row } = await halfSent(true);
    expect(wechat.sent).toHaveLength(1);
    expect(row.status).toBe('sent');
  });
});
