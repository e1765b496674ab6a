/**
 * One turn of a conversation: all unanswered messages → analyze → recall → decide → act.
 */

import { nudge } from '../crm/conversations.ts';
import { newId } from '../crm/ids.ts';
import { allows } from '../crm/privacy/consents.ts';
import { type Recalled, type RecalledMessage, recall } from '../crm/recall.ts';
import { findRoom, type Rooms } from '../crm/rooms.ts';
import { couldBe } from '../nlp/builtin/language.ts';
import type { Analysis } from '../nlp/taxonomy.ts';
import { act, actBeside } from './act.ts';
import { bareRoom } from './asked.ts';
import { decide } from './decide.ts';
import { isEcho, withoutQuotes } from './echo.ts';
import { prove } from './guests/prove.ts';
import type { House } from './house.ts';
import { emergency } from './intents/emergency.ts';
import { answered } from './knowledge/answers.ts';
import { byMeaning } from './knowledge/by-meaning.ts';
import { grounded } from './knowledge/grounded.ts';
import { questionsIn } from './knowledge/questions.ts';
import { turns } from './metrics.ts';
import { askTranslations } from './model/translate.ts';
import { worded } from './model/wording.ts';
import { openQuestion, type Turn } from './outcome.ts';
import { besideCry, completed, piecesOf } from './pieces.ts';

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

/** A picture's placeholder is for people to read; it says nothing to understand. */
const joined = (messages: RecalledMessage[]) =>
  messages
    .filter((m) => m.kind === 'text')
    .map((m) => m.text)
    .join('\n');

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

async function turnOf(
  house: House,
  recalled: Recalled,
  unanswered: RecalledMessage[],
  { text, analysis: whole }: { text: string; analysis: Analysis },
): Promise<Turn> {
  const { conversation, guest, tickets, preferences, refused, lastOrder } = recalled;
  const pieces = piecesOf(text, house.look.read);
  const hotel = await house.facts();
  const { asked, posed } = openQuestion(conversation.asked);
  const { analysis, nowhere } = inHouse(hotel.rooms, completed(whole, pieces), text, asked);
  const now = house.now();
  const apart = unanswered.filter(
    (m) => m.kind === 'text' && house.look.emergency(withoutQuotes(m.text)),
  );
  const language = languageOf(conversation.language ?? guest.language, text, analysis);
  const questions = questionsIn({ text, analysis, before: before(recalled, now) }, (part) =>
    house.look.read(part).intents.map((i) => i.intent),
  );
  return {
    hotel,
    now,
    newId,
    conversation: { ...conversation, asked },
    guest,
    verified: recalled.verified,
    stay: currentStay(recalled, house.now()),
    unanswered,
    history: recalled.messages.filter((m) => m.seq < (unanswered[0]?.seq ?? 0)),
    text,
    analysis,
    pieces,
    nowhere,
    read: house.look.read,
    analyzer: house.analyzer.name,
    emergencyApart: apart.length > 0,
    beside: besideOf(house, unanswered, apart),
    language,
    questions: answered(hotel, questions, { language, now }),
    tickets,
    lastOrder,
    preferences,
    refused,
    consents: recalled.consents,
    posed,
  };
}

/** What is said with the room as the hotel writes it; of a room that it does not have, nothing is known. */
function inHouse(rooms: Rooms, analysis: Analysis, text: string, asked: { slot?: string } | null) {
  const { room, ...slots } = analysis.slots;
  const bare = asked?.slot === 'room' ? bareRoom(text) : undefined;
  const said = room ?? bare;
  const found = said ? findRoom(rooms, said) : null;
  return {
    analysis: { ...analysis, slots: found ? { ...slots, room: found } : slots },
    nowhere: said && !found ? said : null,
  };
}

/** What the guest wrote beside an emergency, in messages or sentences of its own. */
function besideOf(house: House, all: RecalledMessage[], apart: RecalledMessage[]): Turn['beside'] {
  const { emergency, read } = house.look;
  const calm = all.map((m) => {
    if (!apart.includes(m)) return m;
    return { ...m, text: besideCry(m.text, emergency).join('\n') };
  });
  const text = joined(calm).trim();
  return apart.length && text ? { text, analysis: read(text) } : null;
}

/** What the guest said last before this turn, if that was a moment ago: "and how much is it?" */
function before({ conversation, messages }: Recalled, now: Date): string | undefined {
  const since = now.getTime() - SAME_TALK_MS;
  return messages.findLast(
    (m) =>
      m.author === 'guest' &&
      m.kind === 'text' &&
      m.seq <= conversation.answeredSeq &&
      m.at.getTime() > since,
  )?.text;
}
const SAME_TALK_MS = 10 * 60_000;

/** The stay that was proved, else the one that is on, else the next; only for a verified address. */
function currentStay({ verified, stayId, stays }: Recalled, now: Date): Turn['stay'] {
  if (!verified) return null;
  if (stayId) return stays.find((s) => s.id === stayId) ?? null;
  const inHouse = stays.find((s) => s.status === 'in_house' && s.departure >= yesterday(now));
  return inHouse ?? stays.find((s) => s.status === 'booked') ?? null;
}

/** A late departure is no other stay, whatever the zone: a day of grace. */
const yesterday = (at: Date) => new Date(at.getTime() - (at.getTime() % DAY_MS) - DAY_MS);
const DAY_MS = 86_400_000;

/** Hotels in China come first: a guest who has not used a word yet is answered in Chinese. */
const FIRST_LANGUAGE = 'zh-Hans';
const UNDETERMINED = 'und';

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

/** "1208", "OK" or a picture say nothing about a language: the conversation's own one stays. */
function languageOf(known: string | null, text: string, analysis: Analysis): string {
  const words = text.replace(/[^\p{L}]/gu, '');
  const telling = /[^\p{Script=Latin}]/u.test(words) ? words.length >= 2 : words.length >= 6;
  if (known && (!telling || couldBe(text, known))) return known;
  return analysis.lang === UNDETERMINED ? (known ?? FIRST_LANGUAGE) : analysis.lang;
}
