/**
 * Carries an outcome out: tickets, preferences, replies, alerts and everything that leaves, in one
 * transaction. The bot never promises help that nobody heard about.
 */
import type { Change } from '../crm/commit.ts';
import { nudgeDelivery } from '../crm/deliveries.ts';
import { eraseWriter } from '../crm/erase.ts';
import type { Reminder } from '../crm/generated/client.ts';
import { newId } from '../crm/ids.ts';
import { allows, type Consent, consentRow, type Purpose } from '../crm/privacy/consents.ts';
import type { Ticket } from '../crm/tickets.ts';
import type { PreferenceLabel } from '../nlp/taxonomy.ts';
import { say } from '../prompts/index.ts';
import { GRAVER_NOTE, REOPENED_NOTE } from '../prompts/labels/ticket.ts';
import { type AnalysisRows, analysisRows } from './analysis-rows.ts';
import { settleErasures } from './erasures.ts';
import type { House } from './house.ts';
import type { Outcome, Reply, TicketChange, Turn } from './outcome.ts';
import { outgoing, write } from './outgoing.ts';
import { alertRows, cardDelivery, eventRow, reminder, ticketRow } from './ticket-rows.ts';

/** @returns false where the conversation moved on meanwhile: decide again. */
export async function act(house: House, turn: Turn, outcome: Outcome): Promise<boolean> {
  if (outcome.erase) return erase(house, turn, outcome);
  const rows = outcomeRows(house, turn, outcome);
  return write(house, {
    ...rows,
    judged: outcome.judged ?? [],
    forgotten: outcome.forgotten ?? [],
    consents: consentRows(turn, outcome),
    conversation: conversationChange(turn, outcome),
    ...rememberedRows(turn, outcome),
  });
}

/** Nothing of the turn is kept but its reply, which is the receipt. */
async function erase(house: House, turn: Turn, outcome: Outcome): Promise<boolean> {
  const { conversation, verified, now } = turn;
  const receipt = outgoing(house, conversation, [textOfAll(turn, outcome)], now);
  const who = { hotelId: turn.hotel.id, staffId: null, now };
  if (!(await eraseWriter(house.store, { ...conversation, verified }, receipt, who))) return false;
  await settleErasures(house);
  house.news.publish([{ topic: 'conversation', id: conversation.id }]);
  for (const to of receipt.deliveries) await nudgeDelivery(house.store, to);
  return true;
}

/** An outcome beside the conversation's queue: it answers nothing that waits there. */
export async function actBeside(house: House, turn: Turn, outcome: Outcome): Promise<boolean> {
  const rows = outcomeRows(house, turn, outcome);
  return write(house, {
    ...rows,
    conversation: { id: turn.conversation.id, expectGuest: turn.conversation.guestId },
  });
}

export function outcomeRows(house: House, turn: Turn, outcome: Outcome): Change {
  const { now, hotel } = turn;
  const said = textOfAll(turn, outcome);
  const answer = said ? [said] : [];
  const tickets = outcome.tickets.map((draft) => ticketRow(turn, draft, answer[0] ?? null));
  const changes = mergeChanges(outcome.changes);
  const alerts = tickets.flatMap((ticket) => alertRows(turn.hotel, ticket));
  const urgent = tickets.some((t) => t.kind === 'emergency');
  const sent = outgoing(house, turn.conversation, answer, now, {
    urgent,
    choices: outcome.choices ?? [],
  });
  return {
    hotelId: hotel.id,
    at: now,
    messages: sent.messages,
    tickets,
    changedTickets: changes.map(({ ticket, set }) => ({
      ...ticket,
      ...set,
      version: ticket.version + 1,
      updatedAt: now,
    })),
    events: [
      ...tickets.map((t) => eventRow(t, 'opened', now)),
      ...outcome.tickets.flatMap((draft, i) =>
        draft.opened && tickets[i] ? [eventRow(tickets[i], draft.opened, now)] : [],
      ),
      ...changes.map(({ ticket, event }) => eventRow(ticket, event, now)),
    ],
    alerts,
    deliveries: [...sent.deliveries, ...alerts.map((a) => cardDelivery(a, urgent, now))],
    reminders: remindersOf(house, turn, outcome, tickets),
    surveyAnswers: outcome.survey ? [outcome.survey] : [],
    notes: notesOf(turn, changes),
    unknownQuestions: outcome.unknown.map(({ ticketId, text, intent }) => ({
      id: newId(),
      hotelId: hotel.id,
      ticketId,
      text,
      language: turn.language,
      topic: topicOf(intent),
      at: now,
      settledAt: null,
    })),
  };
}

export function conversationChange(
  turn: Turn,
  outcome: Outcome,
): NonNullable<Change['conversation']> {
  const { conversation } = turn;
  return {
    id: conversation.id,
    expectAnsweredSeq: conversation.answeredSeq,
    answeredSeq: turn.unanswered.at(-1)?.seq ?? conversation.answeredSeq,
    expectHandoff: conversation.handoffTicketId,
    language: turn.language,
    // Somebody else by now: what was recalled of the guest before is not this one's.
    expectGuest: conversation.guestId,
    // The bot's question lapses when the guest talks of something else.
    asked: questions(outcome),
    ...(outcome.handoff !== undefined ? { handoffTicketId: outcome.handoff } : {}),
    ...(outcome.room ? { room: outcome.room } : {}),
  };
}

function questions({ asked, posed }: Outcome): object | null {
  return asked || posed ? { ...asked, ...(posed ? { posed } : {}) } : null;
}

const topicOf = (intent: string) =>
  intent.startsWith('question.') ? intent.slice('question.'.length) : 'other';

/** The whole reply, as worded where somebody worded it. */
export const textOfAll = (turn: Turn, { replies, worded }: Outcome) =>
  worded ?? replies.map((reply) => textOf(turn, reply)).join('\n');

/** The words of a reply, in the guest's language where the bot speaks it. */
const textOf = (turn: Turn, reply: Reply) =>
  'say' in reply ? say(turn.language, reply) : reply.text;

/** One decision can change a ticket in two ways; it is written once. */
function mergeChanges(changes: TicketChange[]): TicketChange[] {
  const byTicket = new Map<string, TicketChange>();
  for (const change of changes) {
    const before = byTicket.get(change.ticket.id);
    byTicket.set(change.ticket.id, { ...change, set: { ...before?.set, ...change.set } });
  }
  return [...byTicket.values()];
}

function remindersOf(house: House, turn: Turn, outcome: Outcome, tickets: Ticket[]): Reminder[] {
  const { hotel, now, conversation } = turn;
  const due = tickets.map((t) => reminder(hotel.id, 'overdue', t.id, t.dueAt));
  const moved = outcome.changes.flatMap(({ ticket: { id }, set }) => {
    if (set.closedAt) return [reminder(hotel.id, 'overdue', id, now, now)];
    return set.dueAt ? [reminder(hotel.id, 'overdue', id, set.dueAt)] : [];
  });
  const waits = outcome.handoff || (conversation.handoffTicketId && expectsAnswer(turn));
  if (!waits || outcome.handoff === null) return [...due, ...moved];
  const timeout = new Date(now.getTime() + house.timing.handoffTimeout);
  return [...due, ...moved, reminder(hotel.id, 'handoff_timeout', conversation.id, timeout)];
}

/** A guest who only thanks a colleague waits for nothing. */
const expectsAnswer = ({ analysis }: Turn) =>
  analysis.intents.some(
    (i) => !/^(?:chat\.(?:thanks|goodbye|affirm)|feedback\.praise)$/.test(i.intent),
  );

/** What a guest says while a person speaks, or about an open ticket, goes into its card's thread. */
function notesOf(turn: Turn, changes: TicketChange[]): NonNullable<Change['notes']> {
  const silent = turn.conversation.handoffTicketId;
  const said = silent
    ? turn.unanswered.map((m) => ({ ticketId: silent, messageId: m.id, body: null }))
    : [];
  const last = turn.unanswered.at(-1)?.id ?? null;
  return [...said, ...changes.flatMap((change) => changeNotes(change, last))];
}

function changeNotes({ ticket, event, set }: TicketChange, messageId: string | null) {
  const words = { ticketId: ticket.id, messageId, body: null };
  const graver = (set.severity ?? 0) > ticket.severity;
  if (event === 'timeout') return [];
  if (event !== 'reopened' && !graver) return [words];
  const text = event === 'reopened' ? REOPENED_NOTE : GRAVER_NOTE;
  return [words, { ticketId: ticket.id, messageId: null, body: { text, loud: true } }];
}

/** What the guest agrees to from now on, or no longer; "no more offers" is the end of surveys as well. */
function consentRows(turn: Turn, outcome: Outcome): Consent[] {
  const { hotel, guest, conversation, now } = turn;
  const no = (purpose: Purpose) => ({ purpose, given: false });
  const optsOut = outcome.preferences.some(isOptOut);
  const said = [...(outcome.consents ?? []), ...(optsOut ? [no('marketing'), no('survey')] : [])];
  const of = { hotelId: hotel.id, guestId: guest.id, channel: conversation.channel, staffId: null };
  return said.map((consent) => consentRow({ ...of, ...consent, at: now }));
}

const isOptOut = ({ key, value }: PreferenceLabel) => key === 'contact' && value === 'no_marketing';

/** What the text said, and what is remembered of it; a stay's facts count for that stay. */
export function rememberedRows(turn: Turn, outcome: Outcome): AnalysisRows {
  const last = turn.unanswered.at(-1);
  return analysisRows({
    hotelId: turn.hotel.id,
    analysis: {
      ...turn.analysis,
      preferences: outcome.preferences.filter((label) => !isOptOut(label)),
    },
    stayOnly: !allows(turn.consents, 'memory'),
    text: turn.text,
    analyzer: turn.analyzer,
    at: last?.at ?? turn.now,
    messageId: last?.id ?? null,
    guestId: turn.guest.id,
    stayId: turn.stay?.id ?? null,
    keep: outcome.keep ?? [],
    zone: turn.hotel.zone,
  });
}
