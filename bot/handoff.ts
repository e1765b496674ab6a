/** How a hand-over ends by itself: nobody answered in time, or the guest has left the house. */
import type { Change } from '../crm/commit.ts';
import type { Conversation } from '../crm/generated/client.ts';
import { recall } from '../crm/recall.ts';
import { finishReminder, isDue, type Reminder } from '../crm/reminders.ts';
import type { Ticket } from '../crm/tickets.ts';
import { say } from '../prompts/index.ts';
import { outcomeRows } from './act.ts';
import { decide } from './decide.ts';
import type { House } from './house.ts';
import { NOTHING, type Outcome, type Turn } from './outcome.ts';
import { outgoing, write } from './outgoing.ts';
import { eventRow } from './ticket-rows.ts';
import { missedTurn } from './turn.ts';

/**
 * Nobody answered in time: the bot is back and says so, the ticket stays open, and what the guest asked
 * for meanwhile is taken on now.
 * @returns false where the world changed meanwhile; the reminder stays due
 */
export async function endUnanswered(house: House, reminder: Reminder, now: Date): Promise<boolean> {
  const held = await heldBy(house, reminder.subject);
  if (!held) return finishReminder(house.store, reminder, now);
  const recalled = await recall(house.store, reminder.subject);
  const turn = recalled && (await missedTurn(house, recalled));
  if (!(await isDue(house.store, reminder, now))) return false;
  const rest = turn ? outcomeRows(house, turn, takenOn(turn)) : backRows(house, held, now);
  return write(house, {
    ...rest,
    ...ending(held, now, 'timeout', rest),
    reminders: [...(rest.reminders ?? []), { ...reminder, doneAt: now }],
  });
}

/** What the bot can do of it; a person was called already, and cries for one are not answered by another. */
function takenOn(turn: Turn): Outcome {
  const real = turn.analysis.intents.filter((i) => !i.intent.startsWith('chat.'));
  const analysis = { ...turn.analysis, intents: real };
  const outcome = real.length ? decide({ ...turn, analysis }) : NOTHING;
  return { ...outcome, replies: [{ say: 'handoffTimeout' }, ...outcome.replies] };
}

/** The stay is over, and so is the hand-over about it. */
export async function endAfterCheckout(house: House, conversationId: string, now: Date) {
  const held = await heldBy(house, conversationId);
  if (!held) return;
  const told = backRows(house, held, now, 'botIsBack');
  await write(house, { ...told, ...ending(held, now, 'resolved', told) });
}

type Held = { conversation: Conversation; ticket: Ticket };

async function heldBy(house: House, conversationId: string): Promise<Held | null> {
  const found = await house.store.prisma.conversation.findFirst({
    where: { id: conversationId, hotelId: house.hotelId },
    include: { handoffTicket: true },
  });
  if (!found?.handoffTicket) return null;
  const { handoffTicket: ticket, ...conversation } = found;
  return { conversation, ticket };
}

function backRows(
  house: House,
  { conversation }: Held,
  now: Date,
  words: 'handoffTimeout' | 'botIsBack' = 'handoffTimeout',
): Change {
  const text = say(conversation.language, { say: words });
  return { hotelId: house.hotelId, at: now, ...outgoing(house, conversation, [text], now) };
}

/** The conversation is the bot's again; the ticket's card shows it. */
function ending({ conversation, ticket }: Held, now: Date, event: string, rest: Change) {
  const others = (rest.changedTickets ?? []).filter((t) => t.id !== ticket.id);
  return {
    conversation: { id: conversation.id, expectHandoff: ticket.id, handoffTicketId: null },
    changedTickets: [...others, { ...ticket, version: ticket.version + 1, updatedAt: now }],
    events: [...(rest.events ?? []), eventRow(ticket, event, now)],
  };
}
