/** A hotel at two in the afternoon, with one guest and the tickets that a story gives them. */

import { openConversation } from '../../crm/conversations.ts';
import { newId } from '../../crm/ids.ts';
import { findTicket, type Ticket, type TicketView } from '../../crm/tickets.ts';
import { bareHouse } from '../bare-house.ts';

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export async function openDesk() {
  const { house, moveTo, close } = await bareHouse();
  moveTo('2026-11-22T14:00');
  const { hotelId, store } = house;
  const conversationId = await openConversation(
    store,
    { hotelId, channel: 'web', account: '', externalId: 'g1' },
    { id: 'g1', name: 'Wei <@U1> Chen', language: 'zh-Hans' },
  );
  const { guestId } = await store.prisma.conversation.findUniqueOrThrow({
    where: { id: conversationId },
  });

  async function ticket(of: Partial<Omit<Ticket, 'orders'>> = {}): Promise<TicketView> {
    const id = newId();
    const ids = { id, hotelId, conversationId, guestId };
    await store.prisma.ticket.create({ data: { ...ROW, ...ids, ...of } });
    return view(id);
  }
  async function view(id: string): Promise<TicketView> {
    const found = await findTicket(store, hotelId, id);
    if (!found) throw new Error(`no ticket ${id}`);
    return found;
  }
  return {
    house,
    ticket,
    view,
    /** What stands in the guest's chat, the oldest first. */
    async said(): Promise<{ author: string; text: string }[]> {
      const select = { author: true, text: true };
      const where = { conversationId };
      return store.prisma.message.findMany({ where, orderBy: { seq: 'asc' }, select });
    },
    close,
  };
}

const ROW = {
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
