import type { TicketEvent } from '../../crm/generated/client.ts';
import { newId } from '../../crm/ids.ts';
import type { Review } from '../../crm/reviews.ts';
import type { StayOfReview } from '../../crm/stays/stays.ts';
import { newTicket, type Ticket } from '../../crm/tickets.ts';
import type { Analysis } from '../../nlp/taxonomy.ts';
import type { House } from '../house.ts';
import { eventRow } from '../ticket-rows.ts';

const DAY_MS = 86_400_000;
/** A guest who left longer ago is won back by other means than a ticket. */
const RECENT_DAYS = 30;

/**
 * The duty manager's ticket for an unhappy review of a recent stay; undefined where none is due.
 * It waits on the board: an import alerts nobody, the digest does.
 */
export function complaintTicket(
  house: House,
  { review, analysis }: { review: Review; analysis: Analysis },
  stay: StayOfReview,
): { ticket: Ticket; event: TicketEvent } | undefined {
  const now = house.now();
  const complains = analysis.intents.some((label) => label.intent === 'feedback.complaint');
  const recent = +now - +stay.departure <= RECENT_DAYS * DAY_MS;
  if (!complains || analysis.sentiment !== 'negative' || !recent) return undefined;
  const { hotelId } = house;
  const ticket = newTicket({
    id: newId(),
    hotelId,
    guestId: stay.guestId,
    stayId: stay.id,
    reviewId: review.id,
    kind: 'complaint',
    department: 'duty_manager',
    intent: 'feedback.complaint',
    severity: Math.max(1, analysis.severity),
    room: stay.room,
    roomVerified: true,
    language: analysis.lang,
    words: review.text,
    dueAt: new Date(now.getTime() + DAY_MS),
    createdAt: now,
  });
  const event = eventRow(ticket, 'opened', now, null, { reviewId: review.id });
  return { ticket, event };
}
