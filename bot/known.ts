/** All that is known when a guest is answered, as one value: then deciding needs to ask nobody. */
import { newId } from '../crm/ids.ts';
import type { Recalled, RecalledMessage } from '../crm/recall.ts';
import { findRoom, type Rooms } from '../crm/rooms.ts';
import { couldBe } from '../nlp/builtin/language.ts';
import type { Analysis } from '../nlp/taxonomy.ts';
import { bareRoom } from './asked.ts';
import { withoutQuotes } from './echo.ts';
import type { House } from './house.ts';
import { answered } from './knowledge/answers.ts';
import { questionsIn } from './knowledge/questions.ts';
import { openQuestion, type Turn } from './outcome.ts';
import { besideCry, completed, piecesOf } from './pieces.ts';
import { withServing } from './serving.ts';

/** Builds the turn: what was recalled, what the text says piece by piece, what the hotel knows of it. */
export async function turnOf(
  house: House,
  recalled: Recalled,
  unanswered: RecalledMessage[],
  { text, analysis: whole }: { text: string; analysis: Analysis },
): Promise<Turn> {
  const { conversation, guest, tickets, preferences, refused, lastOrder } = recalled;
  const pieces = piecesOf(text, house.look.read);
  const hotel = await house.facts();
  const { asked, posed } = openQuestion(conversation.asked);
  const { analysis, nowhere } = inHouse(
    hotel.rooms,
    withServing(completed(whole, pieces), text),
    text,
    asked,
  );
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
  return apart.length && !ONLY_WHERE.test(text) ? { text, analysis: read(text) } : null;
}
/** "Room 1208" beside a cry for help says where, and asks for nothing. */
const ONLY_WHERE =
  /^(?:room|rm|in|at|i'?m|我们?|在|住|房间?|房間|号|號|楼|樓|室|호|です|[^\p{L}])*$/iu;

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
export const UNDETERMINED = 'und';

/** "1208", "OK", "Netflix" or a picture say nothing about a language: the conversation's own one stays. */
function languageOf(known: string | null, text: string, analysis: Analysis): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  const letters = words.join('');
  const telling = /[^\p{Script=Latin}]/u.test(letters)
    ? letters.length >= 2
    : letters.length >= 6 && words.length > 1;
  if (known && (!telling || couldBe(text, known))) return known;
  return analysis.lang === UNDETERMINED ? (known ?? FIRST_LANGUAGE) : analysis.lang;
}

/** A picture's placeholder is for people to read; it says nothing to understand. */
export const joined = (messages: RecalledMessage[]) =>
  messages
    .filter((m) => m.kind === 'text')
    .map((m) => m.text)
    .join('\n');
