/** A hotel with one guest and tickets of theirs, on a database of its own. */
import { runMigrations } from 'graphile-worker';
import pino from 'pino';
import type { House } from '../../bot/house.ts';
import { newId, openConversation } from '../../crm/conversations.ts';
import { openStore } from '../../crm/database.ts';
import { hotelFacts } from '../../crm/hotels.ts';
import { openNews } from '../../crm/news.ts';
import { findTicket, type Ticket, type TicketView } from '../../crm/tickets.ts';
import { testDatabase } from '../postgres.ts';

const HOTEL = 'hotel';

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export async function openDesk() {
  const database = await testDatabase();
  await runMigrations({ connectionString: database.url });
  const store = openStore(database.url);
  const news = openNews(store, database.url, newId());
  await store.prisma.hotel.create({ data: { id: HOTEL, name: { en: 'Lakeside' } } });
  const conversationId = await openConversation(
    store,
    { hotelId: HOTEL, channel: 'web', account: '', externalId: 'g1' },
    { id: 'g1', name: 'Wei <@U1> Chen', language: 'zh-Hans' },
  );
  const { guestId } = await store.prisma.conversation.findUniqueOrThrow({
    where: { id: conversationId },
  });
  let now = new Date('2026-11-22T06:00:00Z');
  const house: House = {
    hotelId: HOTEL,
    store,
    news,
    facts: hotelFacts(store, HOTEL, ['slack']),
    // Slack understands nothing by itself.
    analyzer: undefined as never,
    look: undefined as never,
    now: () => now,
    log: pino({ level: 'silent' }),
    timing: { burstPause: 0, handoffTimeout: 720_000, modelDeadline: 2500 },
  };

  async function ticket(of: Partial<Omit<Ticket, 'orders'>> = {}): Promise<TicketView> {
    const id = newId();
    await store.prisma.ticket.create({ data: { ...ROW, id, conversationId, guestId, ...of } });
    return view(id);
  }
  async function view(id: string): Promise<TicketView> {
    const found = await findTicket(store, HOTEL, id);
    if (!found) throw new Error(`no ticket ${id}`);
    return found;
  }
  return {
    house,
    conversationId,
    guestId,
    ticket,
    view,
    setNow: (at: string) => {
      now = new Date(at);
    },
    /** What the guest reads, the oldest first. */
    said: async () =>
      (
        await store.prisma.message.findMany({ where: { conversationId }, orderBy: { seq: 'asc' } })
      ).map((m) => ({ author: m.author, text: m.text })),
    async close() {
      await news.close();
      await store.close();
      await database.drop();
    },
  };
}

const ROW = {
  hotelId: HOTEL,
  kind: 'request',
  status: 'open',
  department: 'housekeeping',
  intent: 'request.amenity',
  severity: 0,
  room: '1208',
  roomVerified: false,
  language: 'zh-Hans',
  words: '麻烦送两条毛巾',
  reply: '好的，毛巾×2 已经安排同事送到 1208 房。',
  orders: [{ item: 'towel', quantity: 2 }],
  chases: 0,
  dueAt: new Date('2026-11-22T06:15:00Z'),
  version: 1,
  createdAt: new Date('2026-11-22T06:00:00Z'),
  updatedAt: new Date('2026-11-22T06:00:00Z'),
};
