import type { Part, TicketDraft, Turn } from '../outcome.ts';
import { ticket } from './tickets.ts';

const MINUTES_BY_SEVERITY = [60, 30, 15, 5];

/** A person, not a coupon: the duty manager gets it, the sooner the worse it is. */
export function complaint(turn: Turn): Part {
  const severity = Math.max(1, turn.analysis.severity);
  return {
    tickets: [complaintDraft(turn, severity)],
    replies: [{ say: severity >= 3 ? 'seriousComplaint' : 'complaint' }],
  };
}

export const complaintDraft = (turn: Turn, severity: number): TicketDraft =>
  ticket(turn, {
    kind: 'complaint',
    intent: 'feedback.complaint',
    department: 'duty_manager',
    severity,
    minutes: MINUTES_BY_SEVERITY[severity] ?? 15,
    orders: [],
  });

export const praise = (): Part => ({ replies: [{ say: 'praise' }] });

/** Kept with its analysis, where the manager reads it; nobody has to act tonight. */
export const suggestion = (): Part => ({ replies: [{ say: 'suggestion' }] });
