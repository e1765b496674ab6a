/** What a guest changes of something on order: the number, the time, the room, the people. */
import { isActive, type Order, type Ticket } from '../crm/tickets.ts';
import { peopleOf } from '../nlp/builtin/slots.ts';
import { foldAll } from '../nlp/builtin/text.ts';
import { timeOf } from '../nlp/builtin/times.ts';
import { saysChanged } from './heard.ts';
import { kindOf } from './intents/request.ts';
import { whatOf } from './intents/tickets.ts';
import { named, openRequests } from './meant.ts';
import type { Part, Turn } from './outcome.ts';
import { slipOf } from './pieces.ts';
import { momentOf, sameHalf, whenWords } from './when.ts';

/** @returns undefined where nothing is changed, or nothing is on order that it could be */
export function correction(said: Turn): Part | undefined {
  const turn = counted(changed(said));
  return turn.analysis.act === 'correct' || isChanging(turn) ? correct(turn) : undefined;
}

/** A few words alone may read as anything: what something is changed to stands in them. */
function changed(turn: Turn): Turn {
  const { text, analysis } = turn;
  const { slots, act } = analysis;
  const time = slots.time ?? (saysChanged(text) ? timeOf(foldAll(text), []) : undefined);
  const people = slots.people ?? (act === 'correct' ? peopleOf(foldAll(text)) : undefined);
  const known = { ...slots, ...(time ? { time } : {}), ...(people ? { people } : {}) };
  return { ...turn, analysis: { ...analysis, slots: known } };
}

/** "哦不三条": a slip that is put right a moment later. */
function counted(turn: Turn): Turn {
  const { text, analysis } = turn;
  const quantity = analysis.orders.length || text.length > SHORT.spaced ? undefined : slipOf(text);
  if (!quantity) return turn;
  return {
    ...turn,
    analysis: { ...analysis, act: 'correct', slots: { ...analysis.slots, quantity } },
  };
}

/** "改送到1210", whatever it was taken for: there is something on order, and no booking is spoken of. */
function isChanging({ text, analysis, nowhere, tickets }: Turn): boolean {
  const { room, time, people, quantity } = analysis.slots;
  const fact = room || time || people || quantity || nowhere;
  const open = tickets.some((t) => isActive(t) && t.kind === 'request');
  return Boolean(fact) && open && saysChanged(text) && !OF_BOOKING.test(text);
}
/** The words speak of a booking, and not of what was asked for in the house. */
const OF_BOOKING = /[预預订訂予]|book|reserv|예약/iu;

function correct(turn: Turn): Part | undefined {
  const { slots, orders } = turn.analysis;
  const open = openRequests(turn);
  const ticket = named(turn, open).at(-1) ?? correctable(turn, open);
  if (!ticket) return undefined;
  if (turn.nowhere)
    return { asked: { slot: 'room', ticketIds: [ticket.id] }, handled: handledBy(turn) };
  const set: Partial<Ticket> = {};
  if (orders.length) set.orders = corrected(ticket.orders as Order[], orders) as Ticket['orders'];
  else if (slots.quantity) {
    const [first, ...rest] = ticket.orders as Order[];
    if (first) set.orders = [{ ...first, quantity: slots.quantity }, ...rest] as Ticket['orders'];
  }
  if (slots.time) Object.assign(set, retimed(turn, ticket));
  if (slots.room) Object.assign(set, { room: slots.room, roomVerified: false });
  if (slots.people && ticket.people) set.people = slots.people;
  if (!Object.keys(set).length) return undefined;
  if (Object.keys(set).join() === 'people')
    return {
      changes: [{ ticket, event: 'corrected', set }],
      replies: [{ say: 'noted' }],
      handled: handledBy(turn),
    };
  const after = { ...ticket, ...set };
  const what = [whatOf(after, turn.language), set.time && timeWords(turn, after)];
  return {
    changes: [{ ticket, event: 'corrected', set }],
    replies: [
      {
        say: 'corrected',
        with: { what: what.filter(Boolean).join(' '), room: slots.room ?? null },
      },
    ],
    handled: handledBy(turn),
    ...(slots.room ? { room: slots.room } : {}),
  };
}

/** Characters of a text that is hardly more than the correction. */
const SHORT = { dense: 14, spaced: 40 };

/** What a few words seem to ask beside the correction they are nobody asked. */
function handledBy({ text, analysis }: Turn): string[] {
  const spaced = /^[\p{Script=Latin}\P{L}]+$/u.test(text);
  const short = text.length <= (spaced ? SHORT.spaced : SHORT.dense) && !/[?？]/.test(text);
  return short && analysis.severity < 2
    ? analysis.intents.map((i) => i.intent)
    : ['booking.change', 'request.other'];
}

/** Who names nothing corrects the newest request that has such a fact. */
function correctable({ analysis }: Turn, open: Ticket[]): Ticket | undefined {
  const { slots, orders } = analysis;
  if (slots.time) return open.findLast((t) => t.time || kindOf(t.intent)?.at);
  if (slots.people) return open.findLast((t) => t.people) ?? open.at(-1);
  if (slots.quantity && !orders.length) return open.findLast((t) => (t.orders as []).length);
  return open.at(-1);
}

/** The new time, and when it is due then. */
export function retimed(turn: Turn, ticket: Ticket): Partial<Ticket> {
  const { now, hotel, text } = turn;
  const { date, time: said } = turn.analysis.slots;
  const time = said && ticket.time && !DAYTIME.test(text) ? sameHalf(said, ticket.time) : said;
  const before = ticket.time ? ticket.dueAt : now;
  const at = momentOf({ time, date }, { now, zone: hotel.zone, before });
  const timed = kindOf(ticket.intent)?.at && at instanceof Date;
  return { time: time ?? null, ...(timed ? { dueAt: at } : {}) };
}

/** The half of the day is said. */
const DAYTIME =
  /\b(?:0\d|1[3-9]|2[0-3])[:：.]\d\d|早|上午|中午|下午|晚|凌晨|夜|\b[ap]\.?m\b|morning|evening|朝|午前|午後|오전|오후|아침|저녁/iu;

const timeWords = (turn: Turn, { intent, dueAt, time }: Ticket) =>
  kindOf(intent)?.at ? whenWords(dueAt, turn.now, turn.hotel.zone, turn.language) : time;

/** The same thing takes the new number; another thing takes the place of what was asked for. */
function corrected(before: Order[], now: Order[]): Order[] {
  const same = now.some((order) => before.some((b) => b.item === order.item));
  if (!same) return now;
  const kept = before.filter((b) => !now.some((order) => order.item === b.item));
  return [...now, ...kept];
}
