/**
 * One turn of a conversation: all unanswered messages → analyze → recall → decide → act.
 */

import { nudge } from '../crm/conversations.ts';
import { allows } from '../crm/privacy/consents.ts';
import { type Recalled, type RecalledMessage, recall } from '../crm/recall.ts';
import type { Analysis } from '../nlp/taxonomy.ts';
import { act, actBeside } from './act.ts';
import { decide } from './decide.ts';
import { isEcho, withoutQuotes } from './echo.ts';
import { prove } from './guests/prove.ts';
import type { House } from './house.ts';
import { emergency } from './intents/emergency.ts';
import { byMeaning } from './knowledge/by-meaning.ts';
import { grounded } from './knowledge/grounded.ts';
import { joined, turnOf, UNDETERMINED } from './known.ts';
import { turns } from './metrics.ts';
import { askTranslations } from './model/translate.ts';
import { worded } from './model/wording.ts';
import type { Turn } from './outcome.ts';

const ATTEMPTS = 5;
const LONGEST_WAIT_MS = 30_000;

/** Answers what waits in this conversation. A turn that fails comes again by itself, at most 30 s later. */
export async function turn(house: House, conversationId: string, attempt = 0): Promise<void> {
  const time = turns.startTimer();
  try {
    await answer(house, conversationId);
    time({ outcome: 'answered' });
  } catch (error) {
    time({ outcome: 'failed' });
    const delay = Math.min(500 * 2 ** attempt, LONGEST_WAIT_MS);
    house.log.error({ err: error, conversationId, attempt }, 'turn failed, comes again');
    await nudge(house.store, conversationId, attempt + 1, delay);
  }
}

async function answer(house: House, conversationId: string): Promise<void> {
  let read: { text: string; analysis: Analysis } | undefined;
  let deadline: AbortSignal | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const recalled = await recall(house.store, conversationId);
    const unanswered = recalled ? waiting(recalled) : [];
    if (!recalled || !unanswered.length) return;
    const text = joined(spoken(unanswered, recalled));
    const own = allows(recalled.consents, 'model') ? house : withoutModels(house);
    deadline ??= AbortSignal.timeout(patienceFor(house, unanswered));
    // Nothing is analyzed twice when only the world around it has changed.
    if (read?.text !== text) {
      read = { text, analysis: await analyze(own, text, deadline) };
    }
    const known = await proved(own, await turnOf(own, recalled, unanswered, read));
    const found = await byMeaning(house, known, deadline);
    const turn = await grounded(own, found, deadline);
    const outcome = await worded(own, turn, decide(turn), deadline);
    if (await act(house, turn, outcome)) return askTranslations(own, turn, outcome.tickets);
  }
  throw new Error(`conversation ${conversationId} changed ${ATTEMPTS} times during its turn`);
}

/** The house for a guest who wants no model to read along: the builtin alone reads, our own words answer. */
function withoutModels({ wording: _wording, ...house }: House): House {
  const analyze = async ({ text }: { text: string }) => house.look.read(text);
  return { ...house, analyzer: { name: 'builtin', analyze } };
}

/**
 * The job beside the conversation's queue: alerts staff and tells the guest what to do, whatever the
 * turn (or a person) is busy with. Once per message; while staff are on their way, no second alarm.
 */
export async function answerEmergency(house: House, messageId: string): Promise<void> {
  const { store, hotelId } = house;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const message = await store.prisma.message.findFirst({ where: { id: messageId, hotelId } });
    const recalled = message && (await recall(store, message.conversationId));
    if (!recalled) return;
    const read = { text: message.text, analysis: house.look.read(message.text) };
    const turn = await turnOf(house, recalled, [message], read);
    const outcome = emergency(turn);
    if (!outcome.tickets.length || (await actBeside(house, turn, outcome))) return;
  }
  throw new Error(`emergency message ${messageId}: not answered after ${ATTEMPTS} attempts`);
}

/** The turn with what its words prove; a guest who has just proved a stay is recalled as its guest. */
async function proved(house: House, turn: Turn): Promise<Turn> {
  const proof = await prove(house, turn);
  if (proof?.kind !== 'right') return { ...turn, proof };
  const recalled = await recall(house.store, turn.conversation.id);
  if (!recalled) return { ...turn, proof };
  return { ...(await turnOf(house, recalled, turn.unanswered, turn)), proof };
}

function waiting({ conversation, messages }: Recalled): RecalledMessage[] {
  return messages.filter((m) => m.author === 'guest' && m.seq > conversation.answeredSeq);
}

/**
 * A hand-over ends and nobody has answered: what the guest wrote meanwhile is read now, and decided as
 * if it had just come. By the builtin alone: the clock that ends hand-overs waits for no model.
 */
export async function missedTurn(house: House, recalled: Recalled): Promise<Turn | null> {
  const { handoffTicketId } = recalled.conversation;
  const began = recalled.tickets.find((t) => t.id === handoffTicketId)?.createdAt;
  const last = recalled.messages.findLast(
    (m) => m.author === 'staff' || (m.author === 'bot' && began && m.at <= began),
  );
  const missed = recalled.messages.filter(
    (m) =>
      m.author === 'guest' &&
      m.seq > (last?.seq ?? 0) &&
      m.seq <= recalled.conversation.answeredSeq &&
      !house.look.emergency(m.text),
  );
  const text = joined(spoken(missed, recalled));
  if (!text.trim()) return null;
  const conversation = { ...recalled.conversation, handoffTicketId: null };
  const read = { text, analysis: house.look.read(text) };
  return turnOf(house, { ...recalled, conversation }, missed, read);
}

/** The guest's own words in these messages: what is quoted of ours, or comes back of it, says nothing. */
function spoken(messages: RecalledMessage[], { messages: all }: Recalled): RecalledMessage[] {
  const ours = all.filter((m) => m.author === 'bot').map((m) => m.text);
  return messages.flatMap((m) => {
    const text = withoutQuotes(m.text);
    return m.kind === 'text' && isEcho(text, ours) ? [] : [{ ...m, text }];
  });
}

/** Milliseconds for all models together: what the guest has waited already is taken off, to a fifth. */
function patienceFor(house: House, unanswered: RecalledMessage[]): number {
  const { modelDeadline, burstPause } = house.timing;
  const last = unanswered.at(-1)?.at.getTime() ?? 0;
  const waited = Math.max(0, house.now().getTime() - last - burstPause);
  return Math.max(modelDeadline / 5, modelDeadline - waited);
}

/** A text that cannot be analyzed still reaches people: it counts as one the bot does not understand. */
async function analyze(house: House, text: string, deadline: AbortSignal): Promise<Analysis> {
  try {
    return await house.analyzer.analyze({ text, kind: 'message' }, deadline);
  } catch (error) {
    house.log.error({ err: error }, 'a text was not analyzed, the front desk reads it');
    return NOT_UNDERSTOOD;
  }
}

const NOT_UNDERSTOOD: Analysis = {
  lang: UNDETERMINED,
  sentiment: 'neutral',
  polarity: 0,
  intents: [{ intent: 'chat.other', confidence: 0, evidence: [0, 0] }],
  slots: {},
  aspects: [],
  preferences: [],
  severity: 0,
  emergency: false,
  orders: [],
  act: 'new',
  reasons: [],
  remarks: [],
  confidence: 0,
};
