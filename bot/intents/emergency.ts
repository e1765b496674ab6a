import { isActive } from '../../crm/tickets.ts';
import type { Outcome, TicketDraft, Turn } from '../outcome.ts';
import { roomOf, ticket } from './tickets.ts';

/** Minutes until an emergency that nobody claimed is called out again. */
const AGAIN_MINUTES = 1;

/** What staff get of an emergency, wherever it was found. */
export function emergencyTicket(turn: Turn): TicketDraft {
  return ticket(turn, {
    kind: 'emergency',
    intent: 'safety.emergency',
    department: 'duty_manager',
    severity: 3,
    minutes: AGAIN_MINUTES,
    orders: [],
    time: null,
    room: roomOf(turn),
  });
}

/** An emergency in the whole burst ("着火" / "了"), unless staff are on their way for it already. */
export function emergency(turn: Turn): Outcome {
  const under = turn.tickets.some((t) => t.kind === 'emergency' && isActive(t));
  const nothing = { replies: [], tickets: [], changes: [], preferences: [] };
  if (under) return nothing;
  return {
    ...nothing,
    tickets: [emergencyTicket(turn)],
    replies: [{ say: 'emergency', with: { phone: turn.hotel.emergencyPhone } }],
  };
}
