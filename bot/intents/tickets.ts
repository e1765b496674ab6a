import { isActive, type Ticket } from '../../crm/tickets.ts';
import type { IntentName } from '../../nlp/taxonomy.ts';
import { intentName } from '../../prompts/intents.ts';
import { orderList } from '../../prompts/items.ts';
import type { TicketDraft, Turn } from '../outcome.ts';

/** The room to go to: the stay's, else the one just named, else the one claimed before. */
export function roomOf(turn: Turn): string | null {
  return turn.analysis.slots.room ?? turn.stay?.room ?? turn.conversation.room;
}

/** A ticket from this turn's facts; the rest is given. */
export function ticket(
  turn: Turn,
  of: Pick<TicketDraft, 'kind' | 'department' | 'intent' | 'minutes'> & Partial<TicketDraft>,
): TicketDraft {
  return {
    id: turn.newId(),
    severity: turn.analysis.severity,
    orders: turn.analysis.orders,
    time: turn.analysis.slots.time ?? null,
    room: roomOf(turn),
    ...of,
  };
}

/** What a request is called to its guest: the things ordered, else the kind of request. */
export function whatOf(of: { intent: string; orders: unknown }, language: string): string {
  return orderList(of.orders as TicketDraft['orders'], language) || intentName(of.intent, language);
}

/** The newest ticket somebody still works on, of one of these intents (or of any). */
export function openTicket(turn: Turn, intents?: IntentName[]): Ticket | undefined {
  return turn.tickets
    .filter((t) => isActive(t) && t.kind === 'request')
    .filter((t) => !intents || intents.includes(t.intent as IntentName))
    .at(-1);
}
