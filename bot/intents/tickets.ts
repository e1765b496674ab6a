import type { Order, Ticket } from '../../crm/tickets.ts';
import { ITEMS, type ItemUse } from '../../nlp/builtin/lexicon/items.ts';
import type { IntentName } from '../../nlp/taxonomy.ts';
import { intentName } from '../../prompts/intents.ts';
import { orderList } from '../../prompts/items.ts';
import type { TicketDraft, Turn } from '../outcome.ts';

/** The room to go to: the one just named, else the stay's, else the one claimed before. */
export function roomOf(turn: Turn): string | null {
  if (turn.nowhere) return null;
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
    orders: ordersOf(turn, of.intent),
    time: turn.analysis.slots.time ?? null,
    people: of.kind === 'request' ? (turn.analysis.slots.people ?? null) : null,
    room: roomOf(turn),
    ...of,
  };
}

/** The things that an intent is about, by their use. */
const USES: Partial<Record<IntentName, ItemUse>> = {
  'request.amenity': 'amenity',
  'request.maintenance': 'equipment',
  'request.food': 'food',
  'request.laundry': 'clothes',
  'request.luggage': 'luggage',
  'request.lost_and_found': 'belonging',
};
const USE_OF = new Map<string, ItemUse>(ITEMS.map(([item, use]) => [item, use]));

/** Of "two towels and a taxi, and the tap drips", the things that this intent is about. */
function ordersOf(turn: Turn, intent: IntentName): Order[] {
  const { orders, intents } = turn.analysis;
  const takers = intents.map((i) => i.intent).filter((name) => USES[name]);
  if (!takers.length) return orders;
  const takerOf = ({ item }: Order) =>
    takers.find((name) => USES[name] === USE_OF.get(item)) ?? takers[0];
  return orders.filter((order) => takerOf(order) === intent);
}

/** What a request is called to its guest: the things ordered, else the kind of request. */
export function whatOf(of: { intent: string; orders: unknown }, language: string): string {
  return orderList(of.orders as TicketDraft['orders'], language) || intentName(of.intent, language);
}

/** What several tickets are called, each once. */
export const listOf = (turn: Turn, tickets: Ticket[]) =>
  inARow([...new Set(tickets.map((t) => whatOf(t, turn.language)))], turn.language);

export const inARow = (names: string[], language: string): string =>
  names.join(/^(zh|ja)/.test(language) ? '、' : ', ');
