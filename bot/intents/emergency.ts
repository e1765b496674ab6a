import { isActive, type Ticket } from '../../crm/tickets.ts';
import { dangerOf } from '../../nlp/builtin/safety.ts';
import { NOTHING, type Outcome, type Reply, type TicketDraft, type Turn } from '../outcome.ts';
import { ticket } from './tickets.ts';

/** Minutes until an emergency that nobody claimed is called out again. */
const AGAIN_MINUTES = 1;

/** What staff get of an emergency, wherever it was found. */
function emergencyTicket(turn: Turn): TicketDraft {
  return ticket(turn, {
    kind: 'emergency',
    intent: 'safety.emergency',
    department: 'duty_manager',
    severity: 3,
    minutes: AGAIN_MINUTES,
    orders: [],
    time: null,
  });
}

/** A new emergency, unless staff were called for it already. */
export function emergency(turn: Turn): Outcome {
  if (called(turn)) return NOTHING;
  return { ...NOTHING, tickets: [emergencyTicket(turn)], replies: [whatToDo(turn)] };
}

/**
 * An emergency in the conversation's own turn: one of the whole burst ("着火" / "了"), or the same one
 * again: staff read the new words, and the guest is not left without an answer.
 */
export function emergencyInTurn(turn: Turn): Outcome {
  const { room } = turn.analysis.slots;
  // Where the guest is was said: towels asked for afterwards go there.
  return { ...calledNow(turn), ...(room ? { room } : {}) };
}

function calledNow(turn: Turn): Outcome {
  const ticket = called(turn);
  if (!ticket) return turn.emergencyApart ? NOTHING : emergency(turn);
  if (turn.unanswered.some((m) => m.id === ticket.messageId)) return NOTHING;
  const set = { chases: ticket.chases + 1 };
  return {
    ...NOTHING,
    changes: [{ ticket, event: 'chased', set }],
    replies: [whatToDo(turn)],
  };
}

/** Later, a new cry for help is a new emergency, also where nobody has closed the old one. */
const SAME_MS = 30 * 60_000;

function called(turn: Turn): Ticket | undefined {
  const since = turn.now.getTime() - SAME_MS;
  return turn.tickets.findLast(
    (t) => t.kind === 'emergency' && isActive(t) && t.createdAt.getTime() > since,
  );
}

const whatToDo = (turn: Turn): Reply => ({
  say: 'emergency',
  with: { phone: turn.hotel.emergencyPhone, danger: dangerOf(turn.text) },
});
