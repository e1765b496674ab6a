import { isActive, type Ticket } from '../../crm/tickets.ts';
import type { IntentName } from '../../nlp/taxonomy.ts';
import type { Answered } from '../knowledge/answers.ts';
import { asks, isSame, quotable } from '../knowledge/questions.ts';
import { requestIntents } from '../meant.ts';
import type { Part, Reply, Turn } from '../outcome.ts';
import { ticket } from './tickets.ts';

/**
 * Answers every question of the turn from the hotel's own knowledge, in the order asked. What it does
 * not know it asks the front desk, all of it in one ticket, and nothing that is being asked already.
 */
export function questions(turn: Turn): Part {
  const open = turn.questions.filter((q) => !q.answer && !q.unsure && !isWanted(turn, q));
  const pending = new Map(open.map((q) => [q, ticketAbout(turn, q)]));
  const fresh = open.filter((q) => !pending.get(q));
  const [first] = fresh;
  const draft = first ? draftOf(turn, first.intent) : undefined;
  const chased = new Set([...pending.values()].filter((t) => t !== undefined));
  return {
    replies: turn.questions.flatMap((q) => replyTo(turn, q, Boolean(pending.get(q)))),
    tickets: draft ? [draft] : [],
    changes: [...chased].map((t) => ({
      ticket: t,
      event: 'chased',
      set: { chases: t.chases + 1 },
    })),
    unknown: open.flatMap((q) => {
      const ticketId = pending.get(q)?.id ?? draft?.id;
      return ticketId ? [{ ticketId, text: q.text, intent: q.intent }] : [];
    }),
  };
}

function replyTo(turn: Turn, asked: Answered, pending: boolean): Reply[] {
  const { answer, text, unsure } = asked;
  if (answer) return [{ ...answer, question: text }];
  if (unsure || isWanted(turn, asked)) return [];
  // Which of several it is about has to be said.
  const question = turn.questions.some((q) => q.answer) ? quotable(text) : null;
  return [{ say: pending ? 'stillAsking' : 'unknown', with: { question } }];
}

/** "Can I check out at 3pm?" is asked for, and on its way to the front desk: nobody has to be asked besides. */
function isWanted(turn: Turn, { text, intent }: Answered): boolean {
  const { intents } = turn.read(text);
  const asked = intents.find((i) => i.intent === intent)?.confidence ?? 0;
  return intents.some(
    (i) =>
      WANTED.test(i.intent) &&
      i.confidence > asked - AS_SURE &&
      requestIntents(turn).includes(i.intent),
  );
}
/** How much surer a mere question would have to be. */
const AS_SURE = 0.1;
const WANTED = /^(?:request|booking)\.(?!other)/;

/** The open ticket in which the front desk is asked the same. */
function ticketAbout(turn: Turn, question: Answered): Ticket | undefined {
  return turn.tickets.findLast(
    (t) => t.kind === 'question' && isActive(t) && isSame(question, t.words),
  );
}

/** An honest "I don't know", and a question for staff that the guest's words go along with. */
export function unknown(turn: Turn, intent: IntentName): Part {
  const reply: Reply = asks(turn.text)
    ? { say: 'unknown', with: { question: null } }
    : { say: 'toldFrontDesk' };
  return { tickets: [draftOf(turn, intent)], replies: [reply] };
}

const draftOf = (turn: Turn, intent: IntentName) =>
  ticket(turn, { kind: 'question', intent, department: 'front_desk', minutes: 15, orders: [] });
