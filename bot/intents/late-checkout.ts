import type { Part, Turn } from '../outcome.ts';
import { ticket } from './tickets.ts';

/** Only the front desk can grant a later check-out: the bot passes it on and promises nothing. */
export function lateCheckout(turn: Turn): Part {
  const draft = ticket(turn, {
    kind: 'request',
    intent: 'request.late_checkout',
    department: 'front_desk',
    minutes: 30,
    orders: [],
  });
  return { tickets: [draft], replies: [{ say: 'lateCheckout', with: { time: draft.time } }] };
}
