import type { Delivery } from '../crm/deliveries.ts';
import { newId } from '../crm/ids.ts';
import { newTicket } from '../crm/tickets.ts';
import type { House } from './house.ts';
import { write } from './outgoing.ts';
import { alertRows, cardDelivery, eventRow, reminder } from './ticket-rows.ts';

const ATTEMPTS = 5;
/** Minutes until somebody should have looked whether the guest knows. */
const LOOK_MINUTES = 15;

/**
 * The ticket it was about, or the conversation's newest one, says so, and its cards are drawn again; where
 * there is none, one is opened. Done before the row is settled: a crash in between tells staff twice
 * rather than never.
 */
export async function tellStaff(
  house: House,
  row: Delivery,
  kind: 'undelivered' | 'in_doubt',
  detail: string,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await told(house, row, kind, detail)) return;
  }
  throw new Error(`delivery ${row.id}: its ticket changed ${ATTEMPTS} times while staff were told`);
}

/** @returns false where the ticket changed meanwhile */
async function told(house: House, row: Delivery, kind: string, detail: string): Promise<boolean> {
  const { alertId, conversationId } = row;
  const now = house.now();
  const data = { deliveryId: row.id, detail };
  const ticket = await house.store.prisma.ticket.findFirst({
    where: alertId
      ? { alerts: { some: { id: alertId } } }
      : { conversationId: conversationId ?? '' },
    orderBy: { createdAt: 'desc' },
  });
  if (!ticket) return open(house, row, kind, data);
  // A card that its platform refuses is not drawn again there: that would be refused for ever.
  const changedTickets = alertId
    ? []
    : [{ ...ticket, version: ticket.version + 1, updatedAt: now }];
  const events = [eventRow(ticket, kind, now, null, data)];
  return write(house, { hotelId: row.hotelId, at: now, changedTickets, events });
}

/** A guest who only asked something has no ticket yet: the front desk gets one. */
async function open(house: House, row: Delivery, kind: string, data: object): Promise<boolean> {
  const conversation = await house.store.prisma.conversation.findFirst({
    where: { id: row.conversationId ?? '', hotelId: row.hotelId },
    include: { messages: { where: { author: 'guest' }, orderBy: { seq: 'desc' }, take: 1 } },
  });
  const said = conversation?.messages[0];
  // A digest belongs to no guest; its channel's connection says what is wrong.
  if (!conversation || !said) return true;
  const now = house.now();
  const ticket = newTicket({
    id: newId(),
    hotelId: row.hotelId,
    conversationId: conversation.id,
    guestId: conversation.guestId,
    messageId: said.id,
    kind: 'question',
    department: 'front_desk',
    intent: 'chat.other',
    room: conversation.room,
    language: conversation.language ?? 'zh-Hans',
    words: said.text,
    dueAt: new Date(now.getTime() + LOOK_MINUTES * 60_000),
    createdAt: now,
  });
  const alerts = alertRows(await house.facts(), ticket);
  return write(house, {
    hotelId: row.hotelId,
    at: now,
    conversation: { id: conversation.id },
    tickets: [ticket],
    events: [eventRow(ticket, 'opened', now), eventRow(ticket, kind, now, null, data)],
    alerts,
    deliveries: alerts.map((alert) => cardDelivery(alert, false, now)),
    reminders: [reminder(row.hotelId, 'overdue', ticket.id, ticket.dueAt)],
  });
}
