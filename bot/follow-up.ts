/**
 * What a guest says about something that is known already: chased, corrected, cancelled or not done
 * after all. It changes a ticket, and no second one opens.
 */
import { isActive, type Order, type Ticket } from '../crm/tickets.ts';
import { thingsIn } from '../nlp/builtin/orders.ts';
import { foldAll } from '../nlp/builtin/text.ts';
import { cancel, isCancelling } from './cancel.ts';
import { correction } from './correction.ts';
import { AGAIN_MS } from './detail.ts';
import {
  asksHowFar,
  asksHowLong,
  meansAll,
  saysFound,
  saysKeep,
  saysNotDone,
  saysSolved,
  saysWaiting,
} from './heard.ts';
import { kindOf } from './intents/request.ts';
import { listOf, whatOf } from './intents/tickets.ts';
import {
  inItsWords,
  latelyDone,
  named,
  namesSomething,
  openRequests,
  requestIntents,
} from './meant.ts';
import type { Part, Reply, TicketChange, Turn } from './outcome.ts';

export function followUp(turn: Turn): Part | undefined {
  if (isCancelling(turn)) return cancel(turn);
  return (
    correction(turn) ??
    kept(turn) ??
    notDone(turn) ??
    found(turn) ??
    arrived(turn) ??
    solved(turn) ??
    chase(turn) ??
    howFar(turn)
  );
}

/** "浴巾还要的", after other things were called off: nothing changes, and nothing comes twice. */
function kept(turn: Turn): Part | undefined {
  const open = saysKeep(turn.text) ? openRequests(turn) : [];
  const meant = named(turn, open).at(-1) ?? (namesSomething(turn) ? undefined : open.at(-1));
  if (!meant) return undefined;
  const what = whatOf(meant, turn.language);
  return {
    replies: [{ say: 'stillComing', with: { what } }],
    handled: [meant.intent, 'chat.affirm'],
  };
}

/** Staff called it done, the guest says it is not: it opens again. */
function notDone(turn: Turn): Part | undefined {
  const asks = turn.analysis.act === 'chase' && !asksHowFar(turn.text);
  if (!saysNotDone(turn.text) && !asks) return undefined;
  const done = latelyDone(turn);
  const open = openRequests(turn);
  const meant =
    named(turn, [...done, ...open]).at(-1) ??
    (done.at(-1) && open.length === 0 && !namesSomething(turn) ? done.at(-1) : undefined);
  return meant && !isActive(meant) ? reopened(turn, [meant]) : undefined;
}

/** It came before staff said so: the guest closes it, and nobody comes again. */
function solved(turn: Turn): Part | undefined {
  if (!saysSolved(turn.text) || saysNotDone(turn.text) || isQuestion(turn.text)) return undefined;
  const open = openRequests(turn);
  const meant = named(turn, open);
  const about = meant.length ? meant : open.length === 1 || meansAll(turn.text) ? open : [];
  if (!about.length) return open.length ? undefined : gladOf(turn);
  return confirmed(turn, about);
}

/** The wallet has turned up: nobody has to look for it any more. */
function found(turn: Turn): Part | undefined {
  if (!saysFound(turn.text) || isQuestion(turn.text)) return undefined;
  const lost = openRequests(turn).filter((t) => t.intent === 'request.lost_and_found');
  return lost.length ? confirmed(turn, lost.slice(-1)) : undefined;
}

function confirmed({ now }: Turn, tickets: Ticket[]): Part {
  const set = { status: 'confirmed', closedAt: now };
  return {
    changes: tickets.map((ticket) => ({ ticket, event: 'confirmed', set })),
    replies: [{ say: 'glad' }],
    asked: null,
    handled: ['feedback.praise', 'request.maintenance', 'request.lost_and_found'],
  };
}

/** "洗发水到了，浴巾呢": what has come is no longer on order, and the rest is chased. */
function arrived(turn: Turn): Part | undefined {
  const come = turn.text.split(CLAUSE).filter((clause) => HAS_COME.test(clause));
  const items = come.flatMap((clause) => thingsIn(foldAll(clause)).map((t) => t.item));
  const isHere = ({ item }: Order) => items.includes(item);
  const ticket = openRequests(turn).findLast((t) => (t.orders as Order[]).some(isHere));
  const left = ((ticket?.orders ?? []) as Order[]).filter((order) => !isHere(order));
  if (!ticket || !left.length || !MISSING.test(turn.text)) return undefined;
  const change = chasing(turn, ticket);
  const rest = { ...ticket, orders: left as Ticket['orders'] };
  return {
    changes: [{ ...change, set: { ...change.set, orders: rest.orders } }],
    replies: [howFarItIs(turn, rest)],
    handled: [ticket.intent, 'question.other', 'feedback.complaint'],
  };
}
const CLAUSE = /[，,。.;；!！?？\n]|\bbut\b/u;
const HAS_COME =
  /(?:到|来|來|收到|拿到|送到)了(?![吗嗎没沒])|\b(?:came|arrived|here|got the|received)\b/iu;
const MISSING = /呢|没|沒|缺|少|还差|還差|\b(?:but|where|not|n't|missing|what about)\b/iu;

/** "昨晚空调坏了，今天修好了": nobody has to come. */
function gladOf({ analysis }: Turn): Part | undefined {
  const done = ['feedback.praise', 'request.maintenance'];
  const only = analysis.intents.every(
    ({ intent }) => done.includes(intent) || intent.startsWith('chat.'),
  );
  return only ? { replies: [{ say: 'glad' }], handled: done } : undefined;
}

const SOON_MINUTES = 15;

const isQuestion = (text: string) => /[?？吗嗎]\s*$/u.test(text.trim());

/** A repeated problem is a service failure. */
export const raised = (...severities: number[]) => Math.max(2, ...severities);

export function reopened(turn: Turn, tickets: Ticket[]): Part {
  const changes = tickets.map((ticket): TicketChange => {
    const dueAt = new Date(
      turn.now.getTime() + (kindOf(ticket.intent)?.minutes ?? SOON_MINUTES) * 60_000,
    );
    const severity = raised(ticket.severity, turn.analysis.severity);
    const set = { status: 'reopened', closedAt: null, etaAt: null, severity, dueAt };
    return { ticket, event: 'reopened', set };
  });
  // Who has to say it twice is no longer only waiting for a repair.
  const again = tickets.some((t) => t.severity >= 2);
  return {
    changes,
    replies: [sorryFor(turn, tickets)],
    asked: null,
    handled: ['question.other', ...(again ? [] : ['feedback.complaint'])],
  };
}

/** A complaint has no name to its guest. */
function sorryFor(turn: Turn, tickets: Ticket[]): Reply {
  const requests = tickets.filter((t) => t.kind !== 'complaint');
  if (!requests.length) return { say: 'complaintReopened' };
  return { say: 'reopened', with: { what: listOf(turn, requests) } };
}

/** Asked again while it is open: colleagues are reminded. "Another towel, please" is a new request. */
function chase(turn: Turn): Part | undefined {
  const tickets = isChasing(turn) ? chased(turn) : repeated(turn);
  const last = tickets.at(-1);
  if (!last) return undefined;
  const what = listOf(turn, tickets);
  return {
    changes: tickets.map((ticket) => chasing(turn, ticket)),
    replies: tickets.length > 1 ? [{ say: 'chased', with: { what } }] : [howFarItIs(turn, last)],
    // A first impatience is the ticket's own, and raises it; the next one is a complaint.
    handled: ['question.other', ...(last.chases ? [] : ['feedback.complaint'])],
  };
}

/** "都半小时了": nothing is wrong yet but that it takes its time. */
const isChasing = (turn: Turn): boolean => isStill(turn) || isWaiting(turn);

/** "还是这样", "没换床单", of what colleagues are to mend: the same once more. */
const isStill = (turn: Turn): boolean =>
  saysNotDone(turn.text) &&
  !turn.tickets.some((t) => t.kind === 'complaint' && isActive(t)) &&
  openRequests(turn).some((open) =>
    turn.analysis.intents.every((i) => i.intent === open.intent || !WANTS.test(i.intent)),
  );
const WANTS = /^(?:request|booking|feedback|question\.(?!other)|safety)/;

const isWaiting = ({ text, analysis: { act, aspects } }: Turn): boolean =>
  act === 'chase' ||
  (saysWaiting(text) &&
    aspects.every((a) => a.aspect === 'staff.speed' || a.polarity !== 'negative'));

function chasing({ analysis }: Turn, ticket: Ticket): TicketChange {
  const chases = ticket.chases + 1;
  const severity = Math.max(ticket.severity, analysis.severity, chases > 1 ? raised() : 0);
  return { ticket, event: 'chased', set: { chases, severity } };
}

function chased(turn: Turn): Ticket[] {
  const open = openRequests(turn);
  const meant = named(turn, open);
  if (meansAll(turn.text)) return meant.length ? meant : open;
  if (meant.length) return meant.slice(-1);
  return namesSomething(turn) || isOfElse(turn) ? [] : open.slice(-1);
}

/** "那早餐呢", "那车呢", while a bed is on its way: the bed is not what is meant. */
const isOfElse = ({ text, questions }: Turn): boolean =>
  questions.some((q) => q.answer) ||
  (/呢[\s?？]*$/u.test(text) && /\p{L}/u.test(text.replace(NAMES_NOTHING, '')));
const NAMES_NOTHING =
  /那|还有|還有|呢|啊|呀|怎么|怎麼|还没|還沒|没有?|人|你们|你們|我的?|东西|東西|它|这个|這個|那个|那個|到|来|來|好|了|在哪里?|结果|結果/gu;

function howFarItIs({ language, now }: Turn, ticket: Ticket): Reply {
  const what = whatOf(ticket, language);
  const minutes = ticket.etaAt ? Math.ceil((+ticket.etaAt - +now) / 60_000) : 0;
  if (minutes > 0) return { say: 'chasedUntil', with: { what, minutes } };
  return { say: ticket.status === 'claimed' ? 'chasedTaken' : 'chased', with: { what } };
}

/** The same request in the same words' sense, a little later. */
function repeated(turn: Turn): Ticket[] {
  const [intent, ...more] = requestIntents(turn);
  if (!intent || more.length) return [];
  const ticket = openRequests(turn).findLast((t) => t.intent === intent);
  const wanted = JSON.stringify(turn.analysis.orders);
  const recent = ticket && turn.now.getTime() - ticket.createdAt.getTime() < AGAIN_MS;
  const same = turn.analysis.orders.length > 0 || (ticket && inItsWords(turn.text, ticket));
  return recent && same && JSON.stringify(ticket.orders) === wanted ? [ticket] : [];
}

/** "Is it fixed?" is answered from the ticket: open ones are chased, done ones asked about. */
function howFar(turn: Turn): Part | undefined {
  const long = asksHowLong(turn.text);
  if (!long && !asksHowFar(turn.text)) return undefined;
  const known = [...latelyDone(turn), ...openRequests(turn)];
  // "多久能到？" names nothing, whatever so few words read as.
  const other = !long && namesSomething(turn);
  const ticket = named(turn, known).at(-1) ?? (other ? undefined : known.at(-1));
  if (!ticket) return undefined;
  const few = long ? turn.analysis.intents.map((i) => i.intent) : [];
  const handled = ['question.other', 'question.facility', 'chat.other', ticket.intent, ...few];
  const what = whatOf(ticket, turn.language);
  if (isActive(ticket)) {
    const set = { chases: ticket.chases + 1 };
    // Nobody has waited yet who only asks when it will come.
    const unknown = long && !ticket.etaAt && !ticket.chases;
    return {
      changes: [{ ticket, event: 'chased', set }],
      replies: [unknown ? { say: 'howLong', with: { what } } : howFarItIs(turn, ticket)],
      handled,
    };
  }
  return {
    replies: [{ say: 'done', with: { what, ask: true } }],
    asked: { slot: 'done', ticketIds: [ticket.id] },
    handled,
  };
}
