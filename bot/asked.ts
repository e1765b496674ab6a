/** The bot's own questions to a guest, one at a time, and what their answers change. */
import { isActive, type Ticket } from '../crm/tickets.ts';
import { bareQuantityOf } from '../nlp/builtin/orders.ts';
import { peopleOf, timeOf } from '../nlp/builtin/slots.ts';
import { foldAll } from '../nlp/builtin/text.ts';
import { cancelled, listOf, reopened, retimed } from './follow-up.ts';
import { isNow, meansAll, yesOrNo } from './heard.ts';
import { kindOf } from './intents/request.ts';
import { named } from './meant.ts';
import {
  type Asked,
  type AskedAbout,
  FACTS,
  type Fact,
  type Part,
  type Reply,
  type Turn,
} from './outcome.ts';
import { momentOf, whenWords } from './when.ts';

/** The question that goes with what is asked for; 'done' and 'which' come with the sentence before. */
export function questionFor({ slot }: Asked): Reply[] {
  if (slot === 'room') return [{ say: 'askRoom' }];
  if (slot === 'time') return [{ say: 'askTime' }];
  return slot === 'people' ? [{ say: 'askPeople' }] : [];
}

/** Two open questions become one: the first fact of both, and the rest after it. */
export function mergeAsked(before?: Asked | null, now?: Asked | null): Asked | null {
  if (!before || !now) return now ?? before ?? null;
  // A guest who still lacks something is not asked how they liked it.
  if (before.slot === 'survey' || now.slot === 'survey')
    return now.slot === 'survey' ? before : now;
  const facts = [before, now].flatMap((a) => [a.slot, ...(a.rest ?? [])]);
  const [slot, ...rest] = FACTS.filter((fact) => facts.includes(fact));
  const ticketIds = [...new Set([...before.ticketIds, ...now.ticketIds])];
  return slot ? { slot, ticketIds, rest } : now;
}

/** What the guest's words answer; undefined where they are no answer: then the question lapses. */
export function answer(turn: Turn): Part | undefined {
  const asked = turn.conversation.asked as Asked | null;
  if (!asked || asked.slot === 'survey') return roomAfterAll(turn);
  if (asked.slot === 'done') return answerToDone(turn, asked);
  if (asked.slot === 'which') return answerToWhich(turn, asked);
  return answerWithFacts(turn, asked as AskedAbout & { slot: Fact });
}

const ticketsOf = (turn: Turn, { ticketIds }: AskedAbout) =>
  turn.tickets.filter((t) => ticketIds.includes(t.id));

function answerToDone(turn: Turn, asked: AskedAbout): Part | undefined {
  const said = yesOrNo(turn.text);
  const done = ticketsOf(turn, asked).filter((t) => t.status === 'done');
  if (!said || !done.length) return undefined;
  const meant = named(turn, done);
  const about = meant.length ? meant : done;
  if (said === 'yes') {
    const set = { status: 'confirmed' };
    return {
      changes: about.map((ticket) => ({ ticket, event: 'confirmed', set })),
      replies: [{ say: 'glad' }],
      asked: null,
    };
  }
  if (about.length === 1 || meansAll(turn.text)) return reopened(turn, about);
  return {
    replies: [{ say: 'askWhich', with: { what: listOf(turn, about) } }],
    asked: { slot: 'which', ticketIds: about.map((t) => t.id), act: 'reopen' },
    handled: ['feedback.complaint'],
  };
}

function answerToWhich(turn: Turn, asked: AskedAbout): Part | undefined {
  const among = ticketsOf(turn, asked);
  const meant = meansAll(turn.text) ? among : named(turn, among);
  if (!meant.length) return undefined;
  return asked.act === 'cancel' ? cancelled(turn, meant.filter(isActive)) : reopened(turn, meant);
}

/** Every fact that the answer holds, in the order they would be asked; the first missing one is next. */
function answerWithFacts(turn: Turn, asked: AskedAbout & { slot: Fact }): Part | undefined {
  const waiting = ticketsOf(turn, asked).filter(isActive);
  const parts: Part[] = [];
  const facts: Fact[] = [asked.slot, ...(asked.rest ?? [])];
  for (const [i, slot] of facts.entries()) {
    const part = GIVEN[slot](turn, waiting);
    if (!part && !parts.length) return undefined;
    if (!part) return join(parts, { ...asked, slot, rest: facts.slice(i + 1) });
    parts.push(part);
    if (part.asked) return join(parts, { ...asked, slot, rest: facts.slice(i + 1) });
  }
  return join(parts, null);
}

const join = (parts: Part[], asked: Asked | null): Part => ({
  changes: parts.flatMap((p) => p.changes ?? []),
  replies: parts.flatMap((p) => p.replies ?? []),
  handled: ['booking.change', 'question.other'],
  ...parts.reduce((room, p) => (p.room ? { room: p.room } : room), {}),
  asked,
});

const GIVEN: Record<Fact, (turn: Turn, waiting: Ticket[]) => Part | undefined> = {
  room: (turn, waiting) => {
    const room = turn.analysis.slots.room ?? bareRoom(turn.text);
    return room
      ? inRoom(
          waiting.filter((t) => kindOf(t.intent)?.needs),
          room,
        )
      : undefined;
  },
  time: givenTime,
  people: (turn, waiting) => {
    const text = foldAll(turn.text);
    const people = turn.analysis.slots.people ?? peopleOf(text) ?? bareQuantityOf(text);
    if (!people) return undefined;
    // The number itself stands in the guest's words, which go to the card's thread.
    const taxi = needing(waiting, 'people');
    return {
      changes: taxi.map((ticket) => ({ ticket, event: 'corrected', set: {} })),
      replies: [{ say: 'noted' }],
    };
  },
};

const needing = (tickets: Ticket[], fact: Fact) =>
  tickets.filter((t) => kindOf(t.intent)?.needs?.includes(fact));

const takesTime = (intent: string) => {
  const kind = kindOf(intent);
  return Boolean(kind?.at || kind?.needs?.includes('time'));
};

function givenTime(turn: Turn, waiting: Ticket[]): Part | undefined {
  const untimed = waiting.filter((t) => !t.time && takesTime(t.intent));
  const about = untimed.some((t) => t.intent === 'request.wakeup') ? 'wakeup' : 'day';
  const time = turn.analysis.slots.time ?? timeOf(foldAll(turn.text), about);
  if (!time) return isNow(turn.text) ? { replies: [{ say: 'noted' }] } : undefined;
  const { now, hotel, language } = turn;
  const slots = { ...turn.analysis.slots, time };
  const at = momentOf(slots, { now, zone: hotel.zone });
  if (at === 'past')
    return { replies: [{ say: 'timePast' }], asked: { slot: 'time', ticketIds: [] } };
  const timed = { ...turn, analysis: { ...turn.analysis, slots } };
  const when = at ? whenWords(at, now, hotel.zone, language) : time;
  return {
    changes: untimed.map((ticket) => ({ ticket, event: 'corrected', set: retimed(timed, ticket) })),
    replies: [{ say: 'timeNoted', with: { when } }],
  };
}

const inRoom = (tickets: Ticket[], room: string): Part => ({
  changes: tickets.map((ticket) => ({
    ticket,
    event: 'corrected',
    set: { room, roomVerified: false },
  })),
  replies: [{ say: 'roomNoted', with: { room } }],
  room,
});

/**
 * A room that comes late, after a thank-you or a question: whatever still waits for one gets it. A room
 * in a complaint or a question may be the neighbour's.
 */
function roomAfterAll(turn: Turn): Part | undefined {
  const { room } = turn.analysis.slots;
  const own = turn.analysis.intents.every((i) => /^(request|chat)\./.test(i.intent));
  if (!room || !own) return undefined;
  const waiting = turn.tickets.filter((t) => isActive(t) && t.kind === 'request' && !t.room);
  return waiting.length ? { ...inRoom(waiting, room), asked: null } : undefined;
}

/** After "which room?" a bare "1208" is a room. */
function bareRoom(text: string): string | undefined {
  return /^\D{0,6}(\d{3,5}[A-Za-z]?)\D{0,6}$/.exec(text.normalize('NFKC').trim())?.[1];
}
