import { isActive, type Ticket } from '../crm/tickets.ts';
import type { IntentName } from '../nlp/taxonomy.ts';
import { openTicket, whatOf } from './intents/tickets.ts';
import type { Asked, Part, TicketChange, Turn } from './outcome.ts';

/** The guest chases, corrects or cancels something that is open: it changes, and no second one opens. */
export function followUp(turn: Turn): Part | undefined {
  const { act } = turn.analysis;
  if (act === 'cancel') return cancel(turn);
  if (act === 'correct') return correct(turn);
  return chase(turn);
}

function cancel(turn: Turn): Part | undefined {
  const ticket = meant(turn);
  if (!ticket) return undefined;
  const set = { status: 'cancelled', closedAt: turn.now };
  return {
    changes: [{ ticket, event: 'cancelled', set }],
    replies: [{ say: 'cancelled', with: { what: whatOf(ticket, turn.language) } }],
    asked: null,
  };
}

function correct(turn: Turn): Part | undefined {
  const ticket = meant(turn);
  if (!ticket) return undefined;
  const { slots, orders } = turn.analysis;
  const set: Partial<Ticket> = {};
  if (orders.length) set.orders = corrected(ticket.orders as Ordered[], orders) as Ticket['orders'];
  else if (slots.quantity) {
    const [first, ...rest] = ticket.orders as Ordered[];
    if (first) set.orders = [{ ...first, quantity: slots.quantity }, ...rest] as Ticket['orders'];
  }
  if (slots.time) set.time = slots.time;
  if (slots.room) Object.assign(set, { room: slots.room, roomVerified: false });
  if (!Object.keys(set).length) return undefined;
  const after = { ...ticket, ...set };
  const what = whatOf(after, turn.language);
  return {
    changes: [{ ticket, event: 'corrected', set }],
    replies: [{ say: 'corrected', with: { what, room: slots.room ?? null } }],
    ...(slots.room ? { room: slots.room } : {}),
  };
}

type Ordered = { item: string; quantity?: number | undefined };

/** The same thing takes the new number; another thing takes the place of what was asked for. */
function corrected(before: Ordered[], now: Ordered[]): Ordered[] {
  const same = now.some((order) => before.some((b) => b.item === order.item));
  if (!same) return now;
  const kept = before.filter((b) => !now.some((order) => order.item === b.item));
  return [...now, ...kept];
}

/** Asked again while it is open: colleagues are reminded. "Another towel, please" is a new request. */
function chase(turn: Turn): Part | undefined {
  const ticket = turn.analysis.act === 'chase' ? meant(turn) : repeated(turn);
  if (!ticket) return undefined;
  const severity = Math.max(ticket.severity, turn.analysis.severity);
  return {
    changes: [{ ticket, event: 'chased', set: { chases: ticket.chases + 1, severity } }],
    replies: [{ say: 'chased', with: { what: whatOf(ticket, turn.language) } }],
  };
}

const AGAIN_MS = 15 * 60_000;

/** The same request in the same words' sense, a little later. */
function repeated(turn: Turn): Ticket | undefined {
  const intents = requestIntents(turn);
  const wanted = JSON.stringify(turn.analysis.orders);
  const ticket = intents.length === 1 ? openTicket(turn, intents) : undefined;
  if (!ticket) return undefined;
  const recent = turn.now.getTime() - ticket.createdAt.getTime() < AGAIN_MS;
  return recent && JSON.stringify(ticket.orders) === wanted ? ticket : undefined;
}

/**
 * The ticket the guest speaks of: of the same thing or intent. Only who names nothing, or corrects what
 * was understood, means the newest one: "no bathrobe, please" does not cancel the towels.
 */
function meant(turn: Turn): Ticket | undefined {
  const correcting = turn.analysis.act === 'correct';
  const intents: IntentName[] = requestIntents(turn).filter((i) => i !== 'request.other');
  const items = turn.analysis.orders.map((o) => o.item);
  const open = turn.tickets.filter((t) => isActive(t) && t.kind === 'request');
  const ordered = (t: Ticket) => t.orders as Ordered[];
  const about = open.filter((t) => ordered(t).some((o) => items.includes(o.item)));
  const alike = open.filter(
    (t) =>
      intents.includes(t.intent as IntentName) &&
      (correcting || !items.length || !ordered(t).length),
  );
  const named = items.length + intents.length > 0;
  return about.at(-1) ?? alike.at(-1) ?? (correcting || !named ? open.at(-1) : undefined);
}

const requestIntents = (turn: Turn): IntentName[] =>
  turn.analysis.intents.map((i) => i.intent).filter((i) => /^(request|booking)\./.test(i));

/**
 * The answer to "which room?": the waiting tickets get it, wherever else the guest goes on. It may come
 * late, after a thank-you or a question: then whatever still waits for a room gets it.
 */
export function answerToRoom(turn: Turn): Part | undefined {
  const open = turn.conversation.asked as Asked | null;
  const asked = open?.slot === 'room' ? open : null;
  const room = turn.analysis.slots.room ?? (asked ? bareRoom(turn.text) : undefined);
  if (!room) return undefined;
  const waiting = asked ? askedAbout(turn, asked) : withoutRoom(turn);
  if (!asked && !waiting.length) return undefined;
  const changes: TicketChange[] = waiting.map((ticket) => ({
    ticket,
    event: 'corrected',
    set: { room, roomVerified: false },
  }));
  return { changes, replies: [{ say: 'roomNoted', with: { room } }], room, asked: null };
}

const askedAbout = (turn: Turn, asked: Asked) =>
  turn.tickets.filter((t) => asked.ticketIds.includes(t.id) && isActive(t));

/** A room in a complaint or a question may be the neighbour's. */
function withoutRoom(turn: Turn): Ticket[] {
  const own = turn.analysis.intents.every((i) => /^(request|chat)\./.test(i.intent));
  return own ? turn.tickets.filter((t) => isActive(t) && t.kind === 'request' && !t.room) : [];
}

/** After "which room?" a bare "1208" is a room. */
function bareRoom(text: string): string | undefined {
  return /^\D{0,6}(\d{3,5}[A-Za-z]?)\D{0,6}$/.exec(text.normalize('NFKC').trim())?.[1];
}
