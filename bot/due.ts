/**
 * What happens because time has passed: one tick carries out every reminder that is due. Each is done
 * in the transaction that marks it done, so that a crash or a second process neither loses nor doubles it.
 */
import { handoffsAfterCheckout, nudge, stalled } from '../crm/conversations.ts';
import { nudgeDelivery, stalledDestinations } from '../crm/deliveries.ts';
import { dueReminders, finishReminder, isDue, type Reminder } from '../crm/reminders.ts';
import { isActive } from '../crm/tickets.ts';
import { type Say, say } from '../prompts/index.ts';
import { escalationNote } from '../prompts/labels/ticket.ts';
import { eventRow } from './act.ts';
import { queueDigest } from './digest.ts';
import type { House } from './house.ts';
import { outgoing, write } from './outgoing.ts';
import { askAfterStay, askMidStay, remindOfSurvey } from './surveys.ts';

/** @returns false where the world changed meanwhile; the reminder stays due and comes again */
type Handler = (house: House, reminder: Reminder, now: Date) => Promise<boolean>;

const HANDLERS: Record<string, Handler> = {
  handoff_timeout: handoffTimeout,
  overdue: escalate,
  survey_mid_stay: askMidStay,
  survey_after_stay: askAfterStay,
  survey_reminder: remindOfSurvey,
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
    await endHandoff(house, id, now, { event: 'resolved', tell: { say: 'botIsBack' } });
  }
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

/** Nobody answered in time: the bot is back, the guest is told, the ticket stays open. */
async function handoffTimeout(house: House, reminder: Reminder, now: Date): Promise<boolean> {
  const ended = await endHandoff(house, reminder.subject, now, {
    event: 'timeout',
    tell: { say: 'handoffTimeout' },
    reminder,
  });
  return ended ?? finishReminder(house.store, reminder, now);
}

type End = { event: string; tell: Say; reminder?: Reminder };

/** @returns null where no person speaks in this conversation */
async function endHandoff(
  house: House,
  conversationId: string,
  now: Date,
  { event, tell, reminder }: End,
): Promise<boolean | null> {
  const conversation = await house.store.prisma.conversation.findFirst({
    where: { id: conversationId, hotelId: house.hotelId },
    include: { handoffTicket: true },
  });
  const ticket = conversation?.handoffTicket;
  if (!ticket) return null;
  if (reminder && !(await isDue(house.store, reminder, now))) return false;
  return write(house, {
    hotelId: house.hotelId,
    at: now,
    conversation: { id: conversation.id, expectHandoff: ticket.id, handoffTicketId: null },
    ...outgoing(house, conversation, [say(conversation.language, tell)], now),
    changedTickets: [{ ...ticket, version: ticket.version + 1, updatedAt: now }],
    events: [eventRow(ticket, event, now)],
    reminders: reminder ? [{ ...reminder, doneAt: now }] : [],
  });
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
