/** What open tickets take from the stay they are about: the room it is in now. */
import { ticketsLeftBehind } from '../../crm/tickets.ts';
import { movedNote } from '../../prompts/labels/ticket.ts';
import type { House } from '../house.ts';
import { write } from '../outgoing.ts';
import { eventRow } from '../ticket-rows.ts';

const ATTEMPTS = 5;

/**
 * The open tickets of guests who changed rooms go along: the card says the new room, and its thread says
 * it aloud to whoever is on the way to the old one. Looks at what is, so that called again it does nothing.
 */
export async function carryTickets(house: House, stayIds: string[]): Promise<void> {
  const { store, hotelId } = house;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const left = await ticketsLeftBehind(store, hotelId, stayIds);
    if (!left.length) return;
    for (const { ticket, room } of left) await carry(house, ticket, room);
  }
}

type Left = Awaited<ReturnType<typeof ticketsLeftBehind>>[number];

function carry(house: House, ticket: Left['ticket'], room: string): Promise<boolean> {
  const now = house.now();
  const moved = { from: ticket.room, to: room };
  return write(house, {
    hotelId: house.hotelId,
    at: now,
    changedTickets: [{ ...ticket, room, version: ticket.version + 1, updatedAt: now }],
    events: [eventRow(ticket, 'moved', now, null, moved)],
    notes: [{ ticketId: ticket.id, messageId: null, body: { text: movedNote(moved), loud: true } }],
  });
}
