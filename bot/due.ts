/**
 * What happens because time has passed: one tick carries out every reminder that is due. Each is done
 * in the transaction that marks it done, so that a crash or a second process neither loses nor doubles it.
 */

import { handoffsAfterCheckout, nudge, stalled } from '../crm/conversations.ts';
import { nudgeDelivery, stalledDestinations } from '../crm/deliveries.ts';
import { chainAudit } from '../crm/privacy/audit.ts';
import { dueReminders, finishReminder, isDue, type Reminder } from '../crm/reminders.ts';
import { isActive } from '../crm/tickets.ts';
import { escalationNote } from '../prompts/labels/ticket.ts';
import { keepArrivals } from './arrival-posts.ts';
import { queueDigest } from './digest.ts';
import { endAfterCheckout, endUnanswered } from './handoff.ts';
import type { House } from './house.ts';
import { workTonight } from './night.ts';
import { write } from './outgoing.ts';
import { retire } from './retention.ts';
import { askAfterStay, askMidStay, remindOfSurvey } from './surveys/surveys.ts';
import { eventRow } from './ticket-rows.ts';

/** @returns false where the world changed meanwhile; the reminder stays due and comes again */
type Handler = (house: House, reminder: Reminder, now: Date) => Promise<boolean>;

const HANDLERS: Record<string, Handler> = {
  handoff_timeout: endUnanswered,
  overdue: escalate,
  survey_mid_stay: askMidStay,
  survey_after_stay: askAfterStay,
  survey_reminder: remindOfSurvey,
  night: workTonight,
  arrivals: keepArrivals,
  retention: retire,
  digest: async (house, reminder, now) => {
    await queueDigest(house, reminder.subject);
    return finishReminder(house.store, reminder, now);
  },
};

/** Longer than a turn may take with all its models: only what nobody works on is taken on. */
const TURN_LATE_MS = 4000;
const DELIVERY_LATE_MS = 15_000;

export async function runDue(house: House, now: Date): Promise<void> {
  for (const reminder of await dueReminders(house.store, house.hotelId, now)) {
    // One that cannot be carried out does not hold up the others; it stays due.
    await HANDLERS[reminder.kind]?.(house, reminder, now).catch((err) =>
      house.log.error({ err, reminderId: reminder.id }, 'a reminder failed, comes again'),
    );
  }
  for (const { id } of await handoffsAfterCheckout(house.store, house.hotelId)) {
    await endAfterCheckout(house, id, now);
  }
  await chainAudit(house.store, house.hotelId);
  await adopt(house, TURN_LATE_MS);
  const before = new Date(now.getTime() - DELIVERY_LATE_MS);
  for (const to of await stalledDestinations(house.store, before)) {
    await nudgeDelivery(house.store, to);
  }
}

/** Takes on the turns that are overdue by so many milliseconds, wherever their messages came in. */
export async function adopt(house: House, late: number): Promise<void> {
  const { store, timing } = house;
  for (const { id } of await stalled(store, timing.burstPause, late)) await nudge(store, id);
}

const EMERGENCY_AGAIN_MS = 60_000;

/** Overdue: said aloud where its card stands. An emergency that nobody claimed is called out again and again. */
async function escalate(house: House, reminder: Reminder, now: Date): Promise<boolean> {
  const ticket = await house.store.prisma.ticket.findFirst({
    where: { id: reminder.subject, hotelId: house.hotelId },
  });
  const claimed = ticket?.kind === 'emergency' && ticket.status === 'claimed';
  if (!ticket || !isActive(ticket) || claimed) return finishReminder(house.store, reminder, now);
  if (!(await isDue(house.store, reminder, now))) return false;
  const again = ticket.kind === 'emergency';
  const next = new Date(now.getTime() + EMERGENCY_AGAIN_MS);
  return write(house, {
    hotelId: house.hotelId,
    at: now,
    changedTickets: [{ ...ticket, version: ticket.version + 1, updatedAt: now }],
    events: [eventRow(ticket, 'escalated', now)],
    notes: [
      { ticketId: ticket.id, messageId: null, body: { text: escalationNote(ticket), loud: true } },
    ],
    reminders: [again ? { ...reminder, dueAt: next } : { ...reminder, doneAt: now }],
  });
}
