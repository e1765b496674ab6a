/** The rows that hang on a ticket: itself, its alerts and their cards, its history, its reminders. */
import type { NewDelivery } from '../crm/commit.ts';
import type { Alert, Reminder, TicketEvent } from '../crm/generated/client.ts';
import { type HotelFacts, routesFor } from '../crm/hotels.ts';
import { newId } from '../crm/ids.ts';
import { newTicket, type Ticket } from '../crm/tickets.ts';
import type { TicketDraft, Turn } from './outcome.ts';
import { delivery } from './outgoing.ts';

/** A new ticket of this conversation. */
export function ticketRow(turn: Turn, draft: TicketDraft, reply: string | null): Ticket {
  const { now, conversation } = turn;
  const { minutes, at, orders, words, opened: _, stay = turn.stay, ...of } = draft;
  return newTicket({
    ...of,
    hotelId: turn.hotel.id,
    conversationId: conversation.id,
    guestId: conversation.guestId,
    stayId: stay?.id ?? null,
    messageId: draft.messageId ?? turn.unanswered.at(-1)?.id ?? null,
    roomVerified: draft.room !== null && draft.room === stay?.room,
    language: turn.language,
    words: words ?? turn.text,
    reply,
    orders: orders as never,
    dueAt: at ?? new Date(now.getTime() + minutes * 60_000),
    createdAt: now,
  });
}

/** One alert for every place that hears of this department; an emergency goes to all places. */
export function alertRows(hotel: HotelFacts, ticket: Ticket): Alert[] {
  const routes = ticket.kind === 'emergency' ? hotel.routes : routesFor(hotel, ticket.department);
  const places = new Map(routes.map((r) => [`${r.staffChannel} ${r.destination}`, r]));
  return [...places.values()].map(({ staffChannel, destination }) => ({
    id: newId(),
    hotelId: ticket.hotelId,
    ticketId: ticket.id,
    staffChannel,
    destination,
    externalId: null,
  }));
}

export function cardDelivery(alert: Alert, urgent: boolean, now: Date): NewDelivery {
  return delivery(alert.hotelId, now, {
    kind: 'card',
    channel: alert.staffChannel,
    destination: alert.destination,
    alertId: alert.id,
    pendingKey: alert.id,
    urgent,
  });
}

export function eventRow(
  ticket: Ticket,
  kind: string,
  at: Date,
  staffId: string | null = null,
  data: object = {},
): TicketEvent {
  const { hotelId, id: ticketId } = ticket;
  return { id: newId(), hotelId, ticketId, kind, staffId, data: data as never, at };
}

export function reminder(
  hotelId: string,
  kind: string,
  subject: string,
  dueAt: Date,
  doneAt: Date | null = null,
): Reminder {
  return { id: newId(), hotelId, kind, subject, dueAt, doneAt };
}
