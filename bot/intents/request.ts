import type { IntentName } from '../../nlp/taxonomy.ts';
import { isNow } from '../heard.ts';
import {
  type Department,
  FACTS,
  type Fact,
  type Part,
  type Reply,
  type TicketDraft,
  type Turn,
} from '../outcome.ts';
import { asksAfter, partOf } from '../pieces.ts';
import { momentOf, whenWords } from '../when.ts';
import { ticket, whatOf } from './tickets.ts';

/** A kind of request: who does it, when it is overdue (minutes), and how the bot takes it. */
type RequestKind = {
  department: Department;
  minutes: number;
  taken: 'bring' | 'repair' | 'arrange' | 'lateCheckout';
  /** Facts that are asked for where they are missing. */
  needs?: Fact[];
  /** Done at the time the guest names, and due then. */
  at?: boolean;
};

const ROOM: Fact[] = ['room'];

/** Same-shaped requests are data. Minutes are our defaults for a first response plus the way. */
const REQUESTS: Partial<Record<IntentName, RequestKind>> = {
  'request.amenity': kind('housekeeping', 15, 'bring', { needs: ROOM, at: true }),
  'request.housekeeping': kind('housekeeping', 30, 'arrange', { needs: ROOM, at: true }),
  'request.maintenance': kind('engineering', 20, 'repair', { needs: ROOM, at: true }),
  'request.food': kind('food_beverage', 30, 'arrange', { needs: ROOM, at: true }),
  // Only the front desk can grant a later check-out: the bot passes it on and promises nothing.
  'request.late_checkout': kind('front_desk', 30, 'lateCheckout', { needs: ['room', 'time'] }),
  'request.early_checkin': kind('front_desk', 30, 'arrange'),
  'request.room_change': kind('front_desk', 15, 'arrange', { needs: ROOM }),
  'request.wakeup': kind('front_desk', 30, 'arrange', { needs: ['room', 'time'], at: true }),
  'request.luggage': kind('concierge', 15, 'arrange', { at: true }),
  'request.transport': kind('concierge', 20, 'arrange', { needs: ['time', 'people'], at: true }),
  'request.invoice': kind('front_desk', 60, 'arrange'),
  'request.laundry': kind('housekeeping', 30, 'arrange', { needs: ROOM, at: true }),
  'request.do_not_disturb': kind('housekeeping', 10, 'arrange', { needs: ROOM }),
  'request.lost_and_found': kind('front_desk', 60, 'arrange'),
  'request.other': kind('front_desk', 30, 'arrange'),
  'booking.new': kind('front_desk', 30, 'arrange'),
  'booking.change': kind('front_desk', 30, 'arrange'),
  'booking.cancel': kind('front_desk', 30, 'arrange'),
  'booking.extend': kind('front_desk', 30, 'arrange'),
};

function kind(
  department: Department,
  minutes: number,
  taken: RequestKind['taken'],
  more: Pick<RequestKind, 'needs' | 'at'> = {},
): RequestKind {
  return { department, minutes, taken, ...more };
}

/** How requests of this intent are handled; undefined for all other intents. */
export const kindOf = (intent: string): RequestKind | undefined => REQUESTS[intent as IntentName];

const IN_ROOM: Department[] = ['housekeeping', 'engineering'];

/** More of one thing than anybody brings to a room by themselves: a person decides. */
const MANY = 20;

/** Opens the ticket at once and asks for what is missing: nothing waits for an answer. */
export function request(whole: Turn, intent: IntentName, of: RequestKind): Part {
  const turn = partOf(whole, intent);
  const { room, time, date, people } = turn.analysis.slots;
  const { now, hotel } = turn;
  const at = of.at ? momentOf({ time, date }, { now, zone: hotel.zone }) : null;
  const past = at === 'past';
  const away = isAway(turn, of);
  const draft = ticket(turn, {
    kind: 'request',
    intent,
    department: of.department,
    minutes: of.minutes,
    ...(at instanceof Date ? { at } : {}),
    ...(past ? { time: null } : {}),
    // How many will ride in the taxi is nothing to who brings the towels.
    ...(IN_ROOM.includes(of.department) ? { people: null } : {}),
    ...(away ? { room: null } : {}),
  });
  if (asksAfter(whole, intent)) {
    const what = whatOf(draft, turn.language);
    return { tickets: [draft], replies: [{ say: 'lookInto', with: { what } }] };
  }
  const many = draft.orders.some(({ quantity = 0 }) => quantity > MANY);
  if (many) draft.department = 'duty_manager';
  const known = { room: draft.room, time: draft.time ?? (isNow(turn.text) || null), people };
  const needs = [...(of.needs ?? []), ...(past ? ['time'] : [])];
  const [slot, ...rest] = FACTS.filter((fact) => needs.includes(fact) && !known[fact]);
  return {
    tickets: [draft],
    replies: [
      many ? manyTaken(draft, turn) : taken(draft, turn, of),
      ...(past ? [{ say: 'timePast' } as const] : []),
    ],
    // Named once, it is not asked for again.
    ...(room && !away ? { room } : {}),
    ...(slot
      ? { asked: { slot, rest, ticketIds: [draft.id], ...(away && room ? { room } : {}) } }
      : {}),
  };
}

/** A guest whose room is known names another one: asked, before anybody knocks at a stranger's door. */
const isAway = ({ stay, analysis }: Turn, { needs }: RequestKind): boolean =>
  Boolean(needs?.includes('room') && stay?.room && analysis.slots.room) &&
  analysis.slots.room !== stay?.room;

const manyTaken = (draft: TicketDraft, { language }: Turn): Reply => ({
  say: 'manyTaken',
  with: { what: whatOf(draft, language) },
});

/** Hair on the sheets is no wish for cleaning that a guest thanks for. */
const isFault = ({ intent, orders }: TicketDraft, { analysis }: Turn): boolean =>
  intent === 'request.housekeeping' &&
  orders.length > 0 &&
  analysis.intents.some((i) => i.intent === 'feedback.complaint');

function taken(draft: TicketDraft, turn: Turn, { taken, at }: RequestKind): Reply {
  const { language, now, hotel } = turn;
  const { room, time } = draft;
  if (taken === 'lateCheckout') return { say: 'lateCheckout', with: { time } };
  const when = at && draft.at && whenWords(draft.at, now, hotel.zone, language);
  const what = [when, whatOf(draft, language)].filter(Boolean).join(' ');
  if (taken === 'bring') return { say: 'requestTaken', with: { what, room } };
  const team = taken === 'repair' ? 'engineering' : isFault(draft, turn) ? 'housekeeping' : null;
  const named = draft.orders.length ? what : when || null;
  if (team) return { say: 'faultTaken', with: { what: named, room, team } };
  const nameless = draft.intent === 'request.other' && !draft.orders.length;
  return { say: 'askFrontDesk', with: { what: nameless ? null : what } };
}
