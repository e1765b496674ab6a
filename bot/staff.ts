/**
 * What staff can do with a ticket: one function each, called by Slack and by the board alike.
 */
import type { Change } from '../crm/commit.ts';
import type { Conversation, Guest } from '../crm/generated/client.ts';
import { newId } from '../crm/ids.ts';
import { isActive, type Ticket } from '../crm/tickets.ts';
import { type Say, say } from '../prompts/index.ts';
import type { RefusalReason } from '../prompts/phrases.ts';
import type { House } from './house.ts';
import { whatOf } from './intents/tickets.ts';
import { quotable } from './knowledge/questions.ts';
import { type AskedAbout, openQuestion, type Posed } from './outcome.ts';
import { outgoing, write } from './outgoing.ts';
import { storable } from './storable.ts';

export type By = { ticketId: string; staffId: string };
export type StaffResult =
  | { ok: true }
  /** `gone`: no such ticket; `closed`: somebody has finished it; `no_guest`: nobody to write to. */
  | { ok: false; why: 'gone' | 'closed' | 'no_guest' | 'empty' };

type Subject = Ticket & { conversation: (Conversation & { guest: Guest }) | null };
type Step = {
  event: string;
  data?: object;
  set?: Partial<Ticket>;
  /** What the bot tells the guest, in one message. */
  tell?: Say[];
  /** What the staff member writes to the guest, and the id it gets. */
  text?: string;
  messageId?: string;
  conversation?: { handoffTicketId?: string | null; asked?: AskedAbout };
  reminders?: { kind: string; subject: string; dueAt: Date; doneAt: Date | null }[];
};

/** Takes the ticket on: colleagues see who has it. */
export const claim = (house: House, by: By) =>
  perform(house, by, () => ({
    event: 'claimed',
    set: { status: 'claimed', claimedById: by.staffId },
  }));

/** Says when it will be done; the guest is told. @param minutes from now, 1 to 1440 */
export const giveEta = (house: House, by: By, minutes: number) =>
  perform(house, by, (ticket, now) => {
    const etaAt = new Date(now.getTime() + minutes * 60_000);
    return {
      event: 'eta',
      data: { minutes },
      set: {
        etaAt,
        dueAt: etaAt,
        status: 'claimed',
        claimedById: ticket.claimedById ?? by.staffId,
      },
      tell: [{ say: 'eta', with: { minutes } }],
      reminders: [{ kind: 'overdue', subject: ticket.id, dueAt: etaAt, doneAt: null }],
    };
  });

/**
 * It is done; the guest is told, also where that brings the bot back, and asked once whether it is:
 * staff's word is not the guest's.
 */
export const finish = (house: House, by: By) =>
  perform(house, by, (ticket, now) => {
    const end = endOf(ticket, now);
    const asked = askedNow(ticket);
    return {
      event: 'done',
      set: closedBy(by, ticket, now),
      tell: tellDone(ticket, asked !== undefined),
      ...end,
      ...(end.conversation || asked
        ? { conversation: { ...end.conversation, ...(asked ? { asked } : {}) } }
        : {}),
    };
  });

/**
 * Tells the guest what the bot did not know. Nobody takes over: the bot goes on serving.
 * @param closes the ticket asks nothing else
 */
export const answerQuestion = (
  house: House,
  by: By,
  { question, answer, closes }: { question: string; answer: string; closes: boolean },
) =>
  perform(house, by, (ticket, now) => ({
    event: closes ? 'done' : 'reply',
    tell: [{ say: 'answered', with: { question: quotable(question), answer } }],
    ...(closes ? { set: closedBy(by, ticket, now), ...endOf(ticket, now) } : {}),
  }));

const closedBy = (by: By, ticket: Ticket, closedAt: Date): Partial<Ticket> => ({
  status: 'done',
  closedAt,
  claimedById: ticket.claimedById ?? by.staffId,
});

/** One question for all that is done: it is put with the first, and the next ones join it. */
function askedNow(ticket: Subject): (AskedAbout & { posed?: Posed }) | undefined {
  const { kind, intent, conversation } = ticket;
  const own = kind === 'complaint' || (kind === 'request' && intent !== 'request.wakeup');
  if (!conversation || !own || (conversation.handoffTicketId && !isSpeaking(ticket))) return;
  const { asked: before, posed } = openQuestion(conversation.asked);
  if (before && before.slot !== 'done') return;
  const ticketIds = [...((before as AskedAbout | null)?.ticketIds ?? []), ticket.id];
  return { slot: 'done', ticketIds, ...(posed ? { posed } : {}) };
}

function tellDone(ticket: Subject, asked: boolean): Say[] {
  const before = openQuestion(ticket.conversation?.asked).asked;
  const ask = asked && before?.slot !== 'done';
  const back: Say[] = isSpeaking(ticket) ? [{ say: 'botIsBack' }] : [];
  if (ticket.kind === 'complaint') return [...back, { say: 'complaintDone', with: { ask } }];
  if (ticket.kind !== 'request' && ticket.intent !== 'chat.privacy') return back;
  const language = ticket.conversation?.language ?? ticket.language;
  return [...back, { say: 'done', with: { what: whatOf(ticket, language), ask } }];
}

/** Whether this ticket's hand-over is what silences the bot. */
const isSpeaking = ({ id, conversation }: Subject) => conversation?.handoffTicketId === id;

/** It can't be done; the guest hears why, in their own language. */
export const refuse = (house: House, by: By, reason: RefusalReason) =>
  perform(house, by, (ticket, now) => ({
    event: 'refused',
    data: { reason },
    set: { status: 'refused', reason, closedAt: now },
    tell: [{ say: 'refused', with: { reason } }],
    ...endOf(ticket, now),
  }));

/**
 * Writes to the guest. From here on a person speaks and the bot is silent, until `resolve`.
 * @param draft the message's id, given when it was looked at: pressed twice, it is sent once
 */
export const reply = (house: House, by: By, text: string, draft: string = newId()) =>
  perform(
    house,
    by,
    (ticket, now) => {
      const written = storable(text).trim();
      if (!written) return 'empty';
      if (!ticket.conversation) return 'no_guest';
      return {
        event: 'reply',
        set: isActive(ticket)
          ? { status: 'claimed', claimedById: ticket.claimedById ?? by.staffId }
          : {},
        text: written,
        messageId: draft,
        conversation: { handoffTicketId: ticket.conversation.handoffTicketId ?? ticket.id },
        reminders: [
          { kind: 'handoff_timeout', subject: ticket.conversation.id, dueAt: now, doneAt: now },
        ],
      };
    },
    { closedToo: true, already: () => isWritten(house, draft) },
  );

const isWritten = async ({ store, hotelId }: House, id: string) =>
  (await store.prisma.message.count({ where: { id, hotelId } })) > 0;

/** Ends the hand-over: the ticket is closed, the bot speaks again, and the guest is told. */
export const resolve = (house: House, by: By) =>
  perform(
    house,
    by,
    (ticket, now) => ({
      event: 'resolved',
      // One that was cancelled or refused stays so; only its hand-over ends.
      set: isActive(ticket) ? closedBy(by, ticket, now) : {},
      ...(isSpeaking(ticket) ? { tell: [{ say: 'botIsBack' } as const] } : {}),
      ...endOf(ticket, now),
    }),
    { closedToo: true },
  );

/** A closed ticket is nobody's hand-over and is not overdue. */
function endOf(ticket: Subject, now: Date): Pick<Step, 'conversation' | 'reminders'> {
  const silent = isSpeaking(ticket);
  const ended = (kind: string, subject: string) => ({ kind, subject, dueAt: now, doneAt: now });
  return {
    ...(silent ? { conversation: { handoffTicketId: null } } : {}),
    reminders: [
      ended('overdue', ticket.id),
      ...(silent && ticket.conversationId ? [ended('handoff_timeout', ticket.conversationId)] : []),
    ],
  };
}

const ATTEMPTS = 5;

async function perform(
  house: House,
  by: By,
  plan: (ticket: Subject, now: Date) => Step | 'empty' | 'no_guest',
  {
    closedToo = false,
    already = async () => false,
  }: { closedToo?: boolean; already?(): Promise<boolean> } = {},
): Promise<StaffResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await already()) return { ok: true };
    const found = await house.store.prisma.ticket.findFirst({
      where: { id: by.ticketId, hotelId: house.hotelId },
      include: { conversation: { include: { guest: true } } },
    });
    if (!found) return { ok: false, why: 'gone' };
    if (!closedToo && !isActive(found)) return { ok: false, why: 'closed' };
    const now = house.now();
    const step = plan(found, now);
    if (typeof step === 'string') return { ok: false, why: step };
    if (await write(house, changeOf(house, by, found, step, now))) return { ok: true };
  }
  throw new Error(`ticket ${by.ticketId}: changed by others ${ATTEMPTS} times, not by this action`);
}

function changeOf(house: House, by: By, found: Subject, step: Step, now: Date): Change {
  const { conversation, ...ticket } = found;
  const language = conversation?.language ?? ticket.language;
  const told = conversation ? (step.tell ?? []).map((sentence) => say(language, sentence)) : [];
  const message = step.text ?? told.join('\n');
  const written = step.text !== undefined;
  return {
    hotelId: house.hotelId,
    at: now,
    changedTickets: [{ ...ticket, ...step.set, version: ticket.version + 1, updatedAt: now }],
    events: [
      {
        id: newId(),
        hotelId: house.hotelId,
        ticketId: ticket.id,
        kind: step.event,
        staffId: by.staffId,
        data: (step.data ?? {}) as object as never,
        at: now,
      },
    ],
    reminders: (step.reminders ?? []).map((r) => ({ id: newId(), hotelId: house.hotelId, ...r })),
    ...(conversation
      ? {
          conversation: { id: conversation.id, ...step.conversation },
          ...outgoing(
            house,
            conversation,
            message ? [message] : [],
            now,
            written
              ? { staffId: by.staffId, ...(step.messageId ? { id: step.messageId } : {}) }
              : {},
          ),
        }
      : {}),
  };
}
