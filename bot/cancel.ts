/** What a guest calls off, in part or altogether. */
import { isActive, type Order, type Ticket } from '../crm/tickets.ts';
import { thingsIn } from '../nlp/builtin/orders.ts';
import { foldAll } from '../nlp/builtin/text.ts';
import { itemName } from '../prompts/items.ts';
import { SAME_BREATH_MS } from './detail.ts';
import { callsOff, meansAll } from './heard.ts';
import { listOf, whatOf } from './intents/tickets.ts';
import { isGuess, named, namesSomething, openRequests, requestIntents } from './meant.ts';
import type { Part, Turn } from './outcome.ts';
import { slipOf } from './pieces.ts';

/** Something is to be called off, as far as the words tell. */
export const isCancelling = (turn: Turn): boolean =>
  (turn.analysis.act === 'cancel' && !isAsking(turn) && !slipOf(turn.text)) ||
  isOnlyCancelling(turn) ||
  isOff(turn);

/** "不用叫了" of what is on order, where the words read as nothing for sure. */
const isOff = (turn: Turn) =>
  callsOff(turn.text) && openRequests(turn).length > 0 && isOnlyGuessed(turn);

const isOnlyGuessed = ({ analysis }: Turn) => analysis.intents.every(isGuess);

/** "取消要扣钱吗": asked, and answered, before anything is cancelled. */
const isAsking = ({ analysis: { intents }, questions }: Turn) =>
  intents.every((i) => i.intent.startsWith('question.')) && questions.some((q) => q.answer);

/** "取消" and no more, while something is on order: hardly the booking. */
const isOnlyCancelling = ({ text, tickets }: Turn) =>
  ONLY_CANCEL.test(text.trim()) && tickets.some((t) => isActive(t) && t.kind === 'request');
const ONLY_CANCEL =
  /^(?:请|請|麻烦|麻煩|帮我|幫我)*(?:取消|cancel(?: it| that)?|キャンセル|取り消し|취소)(?:吧|了|掉|一下|,? please|してください|で?お願いします|해 ?주세요)*[.。!！]*$/iu;

export function cancel(turn: Turn): Part | undefined {
  const open = openRequests(turn);
  const part = cancelledInPart(turn, open);
  if (part) return part;
  const meant = named(turn, open);
  // "I found the soap, never mind" does not call off the shower that stands on the same card's words.
  const things = thingsIn(foldAll(turn.text)).length > 0;
  if (things && meant.length && meant.every((t) => (t.orders as Order[]).length))
    return { replies: [{ say: 'acknowledge' }] };
  if (meant.length) return cancelled(turn, meansAll(turn.text) ? meant : meant.slice(-1));
  const guessed = isOnlyGuessed(turn) && !turn.analysis.orders.length;
  if (namesSomething(turn) && !guessed && !isOnlyCancelling(turn)) return neverOrdered(turn);
  const called = open.filter((t) => isCalled(turn, t));
  if (called.length === 1) return cancelled(turn, called);
  const [before, last] = [open.at(-2), open.at(-1)];
  if (!last) return letGo(turn) ?? unheardOf(turn);
  const lately = turn.now.getTime() - last.createdAt.getTime() < SAME_BREATH_MS;
  const alone = !before || (lately && before.createdAt < last.createdAt);
  if (alone) return cancelled(turn, [last]);
  return meansAll(turn.text) ? cancelled(turn, open) : askWhich(turn, open, 'cancel');
}

const NOT_WANTED =
  /算了|不要|不用|不需要|取消|别送|就行|[了吧啦哦呢啊也都，,。.!！\s]|那个?|请|麻烦/gu;

/** "车不用了" of "用车": a service by a word of its name. */
function isCalled({ text, language }: Turn, ticket: Ticket): boolean {
  const rest = text.replace(NOT_WANTED, '');
  return rest !== '' && whatOf(ticket, language).includes(rest);
}

/** "水不要了" of towels and water: the towels still come. */
function cancelledInPart(turn: Turn, open: Ticket[]): Part | undefined {
  const things = thingsIn(foldAll(turn.text)).map((t) => t.item);
  const rest = turn.text.replace(NOT_WANTED, '');
  const isNamed = ({ item }: Order) =>
    things.some((thing) => item === thing || item.endsWith(` ${thing}`)) ||
    (rest !== '' && itemName(item, turn.language).endsWith(rest));
  const ticket = open.findLast((t) => (t.orders as Order[]).some(isNamed));
  const orders = (ticket?.orders ?? []) as Order[];
  const left = orders.filter((order) => !isNamed(order));
  if (!ticket) return undefined;
  if (!left.length) return cancelled(turn, [ticket]);
  const gone = { ...ticket, orders: orders.filter(isNamed) as Ticket['orders'] };
  return {
    changes: [{ ticket, event: 'corrected', set: { orders: left as Ticket['orders'] } }],
    replies: [{ say: 'cancelled', with: { what: whatOf(gone, turn.language) } }],
    asked: null,
    handled: ['booking.cancel', ticket.intent],
  };
}

/** "算了没事了" after a complaint: colleagues read it, and it is for them to close. */
const LETS_GO =
  /没事|没关系|不用了|不投诉|不追究|不计较|不麻烦|never ?mind|forget it|it'?s (?:fine|ok(?:ay)?|alright)|大丈夫|もういい|괜찮/iu;
function letGo({ tickets, text }: Turn): Part | undefined {
  const complaint = tickets.findLast((t) => t.kind === 'complaint' && isActive(t));
  if (!complaint || !LETS_GO.test(text)) return undefined;
  return {
    changes: [{ ticket: complaint, event: 'corrected', set: {} }],
    replies: [{ say: 'noted' }],
  };
}

/** What was never asked for is not opened by being cancelled. A booking is somebody else's business. */
function neverOrdered(turn: Turn): Part | undefined {
  const { orders, intents } = turn.analysis;
  const [intent, ...more] = requestIntents(turn);
  const only = intents.every((i) => i.intent === intent || i.intent.startsWith('chat.'));
  if (more.length || orders.length > 1 || !only || intent?.startsWith('booking.')) return undefined;
  // "今天不用打扫了" asks for just that.
  if (intent === 'request.do_not_disturb') return undefined;
  if (!intent && !orders.length) return undefined;
  const what = whatOf({ intent: intent ?? 'request.amenity', orders }, turn.language);
  return { replies: [{ say: 'neverOrdered', with: { what } }], handled: intent ? [intent] : [] };
}

/** "出租车不用了" of a car that was never asked for: called as the guest calls it. */
function unheardOf({ text }: Turn): Part | undefined {
  const what = REFUSED.exec(text.trim())?.groups?.what;
  if (!what || NO_THING.test(what)) return undefined;
  return { replies: [{ say: 'neverOrdered', with: { what } }] };
}
const REFUSED =
  /^(?<what>\p{Script=Han}{1,5}?)[就也都]?(?:不用|不要|不需要|不必)[了啦]?(?:[，,]?谢谢)?[.。!！~]*$/u;
const NO_THING =
  /[谢没我你他她它这那今明现先真别啥哪]|关系|暂时|其他|其它|东西|什么|已经|还是|应该|麻烦|客气/u;

export function cancelled(turn: Turn, tickets: Ticket[]): Part {
  const set = { status: 'cancelled', closedAt: turn.now };
  return {
    changes: tickets.map((ticket) => ({ ticket, event: 'cancelled', set })),
    replies: [{ say: 'cancelled', with: { what: listOf(turn, tickets) } }],
    asked: null,
    handled: ['booking.cancel'],
  };
}

function askWhich(turn: Turn, tickets: Ticket[], act: 'cancel' | 'reopen'): Part {
  return {
    replies: [{ say: 'askWhich', with: { what: listOf(turn, tickets) } }],
    asked: { slot: 'which', ticketIds: tickets.map((t) => t.id), act },
    handled: ['booking.cancel'],
  };
}
