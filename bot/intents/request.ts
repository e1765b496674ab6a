import type { IntentName } from '../../nlp/taxonomy.ts';
import type { Department, Part, Reply, TicketDraft, Turn } from '../outcome.ts';
import { ticket, whatOf } from './tickets.ts';

/** A kind of request: who does it, when it is overdue (minutes), and how the bot takes it. */
export type RequestKind = {
  department: Department;
  minutes: number;
  taken: 'bring' | 'repair' | 'arrange';
  /** Nobody can start without knowing the room. */
  needsRoom?: boolean;
};

/** Same-shaped requests are data. Minutes are our defaults for a first response plus the way. */
export const REQUESTS: Partial<Record<IntentName, RequestKind>> = {
  'request.amenity': { department: 'housekeeping', minutes: 15, taken: 'bring', needsRoom: true },
  'request.housekeeping': {
    department: 'housekeeping',
    minutes: 30,
    taken: 'arrange',
    needsRoom: true,
  },
  'request.maintenance': {
    department: 'engineering',
    minutes: 20,
    taken: 'repair',
    needsRoom: true,
  },
  'request.food': { department: 'food_beverage', minutes: 30, taken: 'arrange', needsRoom: true },
  'request.early_checkin': { department: 'front_desk', minutes: 30, taken: 'arrange' },
  'request.room_change': {
    department: 'front_desk',
    minutes: 15,
    taken: 'arrange',
    needsRoom: true,
  },
  'request.wakeup': { department: 'front_desk', minutes: 30, taken: 'arrange', needsRoom: true },
  'request.luggage': { department: 'concierge', minutes: 15, taken: 'arrange' },
  'request.transport': { department: 'concierge', minutes: 20, taken: 'arrange' },
  'request.invoice': { department: 'front_desk', minutes: 60, taken: 'arrange' },
  'request.laundry': { department: 'housekeeping', minutes: 30, taken: 'arrange', needsRoom: true },
  'request.do_not_disturb': {
    department: 'housekeeping',
    minutes: 10,
    taken: 'arrange',
    needsRoom: true,
  },
  'request.lost_and_found': { department: 'front_desk', minutes: 60, taken: 'arrange' },
  'request.other': { department: 'front_desk', minutes: 30, taken: 'arrange' },
  'booking.new': { department: 'front_desk', minutes: 30, taken: 'arrange' },
  'booking.change': { department: 'front_desk', minutes: 30, taken: 'arrange' },
  'booking.cancel': { department: 'front_desk', minutes: 30, taken: 'arrange' },
  'booking.extend': { department: 'front_desk', minutes: 30, taken: 'arrange' },
};

/** Opens the ticket at once and asks for the room where it is missing: nothing waits for an answer. */
export function request(turn: Turn, intent: IntentName, kind: RequestKind): Part {
  const draft = ticket(turn, {
    kind: 'request',
    intent,
    department: kind.department,
    minutes: kind.minutes,
  });
  const ask = kind.needsRoom && !draft.room;
  const { room } = turn.analysis.slots;
  return {
    tickets: [draft],
    replies: [taken(draft, turn.language, kind), ...(ask ? [{ say: 'askRoom' } as const] : [])],
    // Named once, it is not asked for again.
    ...(room ? { room } : {}),
    ...(ask ? { asked: { slot: 'room', ticketIds: [draft.id] } } : {}),
  };
}

function taken(draft: TicketDraft, language: string, kind: RequestKind): Reply {
  const what = whatOf(draft, language);
  const { room } = draft;
  if (kind.taken === 'bring') return { say: 'requestTaken', with: { what, room } };
  if (kind.taken === 'repair') return { say: 'faultTaken', with: { what, room } };
  return { say: 'askFrontDesk', with: { what } };
}
