/** The bot's own questions to a guest, one at a time, and what their answers change. */
import { isActive, type Ticket } from '../crm/tickets.ts';
import { bareQuantityOf } from '../nlp/builtin/orders.ts';
import { peopleOf } from '../nlp/builtin/slots.ts';
import { foldAll } from '../nlp/builtin/text.ts';
import { timeOf } from '../nlp/builtin/times.ts';
import { cancelled } from './cancel.ts';
import { retimed } from './correction.ts';
import { reopened } from './follow-up.ts';
import { isNow, meansAll, saysBut, yesOrNo } from './heard.ts';
import { kindOf } from './intents/request.ts';
import { listOf } from './intents/tickets.ts';
import { sameMatter } from './matter.ts';
import { named } from './meant.ts';
import {
  type Asked,
  type AskedAbout,
  FACTS,
  type Fact,
  type Part,
  type Reply,
  type Turn,
} from './outcome.ts';
import { momentOf, whenWords } from './when.ts';

/** The question that goes with what is asked for; 'done' and 'which' come with the sentence before. */
export function questionFor(turn: Turn, asked: Asked): Reply[] {
  const { slot } = asked;
  if (slot === 'room') return [askRoom(turn, asked as AskedAbout)];
  if (slot === 'time') return [{ say: 'askTime' }];
  return slot === 'people' ? [{ say: 'askPeople' }] : [];
}

function askRoom({ nowhere, stay }: Turn, { room }: AskedAbout): Reply {
  if (nowhere) return { say: 'noSuchRoom', with: { room: nowhere } };
  return stay?.room && room
    ? { say: 'otherRoom', with: { room, own: stay.room } }
    : { say: 'askRoom' };
}

/** Two open questions become one: the first fact of both, and the rest after it. */
export function mergeAsked(before?: Asked | null, now?: Asked | null): Asked | null {
  if (!before || !now) return now ?? before ?? null;
  // A guest who still lacks something is not asked how they liked it.
  if (before.slot === 'survey' || now.slot === 'survey')
    return now.slot === 'survey' ? before : now;
  const facts = [before, now].flatMap((a) => [a.slot, ...(a.rest ?? [])]);
  const [slot, ...rest] = FACTS.filter((fact) => facts.includes(fact));
  const ticketIds = [...new Set([...before.ticketIds, ...now.ticketIds])];
  const room = now.slot === 'room' ? now.room : undefined;
  return slot ? { slot, ticketIds, rest, ...(room ? { room } : {}) } : now;
}

/** What the guest's words answer; undefined where they are no answer: then the question lapses. */
export function answer(turn: Turn): Part | undefined {
  const asked = turn.conversation.asked as Asked | null;
  if (!asked || asked.slot === 'survey') return roomAfterAll(turn);
  if (asked.slot === 'done') return answerToDone(turn, asked);
  if (asked.slot === 'which') return answerToWhich(turn, asked);
  return answerWithFacts(turn, asked as AskedAbout & { slot: Fact });
}

const ticketsOf = (turn: Turn, { ticketIds }: AskedAbout) =>
  turn.tickets.filter((t) => ticketIds.includes(t.id));

function answerToDone(turn: Turn, asked: AskedAbout): Part | undefined {
  const done = ticketsOf(turn, asked).filter((t) => t.status === 'done');
  const no = isStill(turn, done) || saysBut(turn.text);
  const said = no ? 'no' : yesOrNo(turn.text);
  if (!said || !done.length) return undefined;
  const meant = named(turn, done);
  const about = meant.length ? meant : done;
  if (said === 'yes') {
    const set = { status: 'confirmed' };
    return {
      changes: about.map((ticket) => ({ ticket, event: 'confirmed', set })),
      replies: [{ say: 'glad' }],
      asked: null,
      handled: ['feedback.praise'],
    };
  }
  if (about.length === 1 || meansAll(turn.text)) return reopened(turn, about);
  return {
    replies: [{ say: 'askWhich', with: { what: listOf(turn, about) } }],
    asked: { slot: 'which', ticketIds: about.map((t) => t.id), act: 'reopen' },
    handled: ['feedback.complaint'],
  };
}

/** "まだうるさいです": the same trouble told again is a no. */
const isStill = (turn: Turn, done: Ticket[]) =>
  turn.analysis.intents.some((i) => i.intent === 'feedback.complaint') &&
  done.some((ticket) => ticket.kind === 'complaint' && sameMatter(turn, ticket));

function answerToWhich(turn: Turn, asked: AskedAbout): Part | undefined {
  // "那毛巾呢" asks where they are: that is no answer to which one not to bring.
  if (asked.act === 'cancel' && /[呢?？][\s。!！?？]*$/u.test(turn.text)) return undefined;
  const among = ticketsOf(turn, asked);
  const meant = meansAll(turn.text) ? among : named(turn, among);
  if (!meant.length) return undefined;
  return asked.act === 'cancel' ? cancelled(turn, meant.filter(isActive)) : reopened(turn, meant);
}

/** Every fact that the answer holds, whichever was asked for; the first one that is still missing is next. */
function answerWithFacts(turn: Turn, asked: AskedAbout & { slot: Fact }): Part | undefined {
  const waiting = ticketsOf(turn, asked).filter(isActive);
  const facts: Fact[] = [asked.slot, ...(asked.rest ?? [])];
  const given = facts.map((slot) => ({ slot, part: GIVEN[slot](turn, waiting) }));
  const parts = given.flatMap(({ part }) => part ?? []);
  if (!parts.length) return undefined;
  const [slot, ...rest] = given.flatMap(({ slot, part }) => (part && !part.asked ? [] : slot));
  return join(turn, parts, slot ? { ...asked, slot, rest } : null);
}

const join = (turn: Turn, parts: Part[], asked: Asked | null): Part => ({
  changes: parts.flatMap((p) => p.changes ?? []),
  replies: parts.flatMap((p) => p.replies ?? []),
  handled: [
    ...['booking.change', 'question.other'],
    ...(isBare(turn) ? turn.analysis.intents.map((i) => i.intent) : []),
  ],
  ...parts.reduce((room, p) => (p.room ? { room: p.room } : room), {}),
  asked,
});

const GIVEN: Record<Fact, (turn: Turn, waiting: Ticket[]) => Part | undefined> = {
  room: (turn, waiting) => {
    if (turn.nowhere) return { asked: { slot: 'room', ticketIds: [] } };
    const room = turn.analysis.slots.room ?? agreed(turn);
    if (!room) return undefined;
    return inRoom(
      waiting.filter((t) => kindOf(t.intent)?.needs || t.kind === 'complaint'),
      room,
    );
  },
  time: givenTime,
  people: (turn, waiting) => {
    // Asked how many, the guest tells the room first: it is kept, and the question stays.
    const room = turn.analysis.slots.room ?? bareRoom(turn.text);
    if (room && isBare(turn) && !turn.nowhere)
      return { ...inRoom(waiting, room), asked: { slot: 'people', ticketIds: [] } };
    const text = foldAll(turn.text);
    const people = turn.analysis.slots.people ?? peopleOf(text) ?? bareQuantityOf(text);
    if (!people) return undefined;
    const taxi = needing(waiting, 'people');
    return {
      changes: taxi.map((ticket) => ({ ticket, event: 'corrected', set: { people } })),
      replies: [{ say: 'noted' }],
    };
  },
};

const needing = (tickets: Ticket[], fact: Fact) =>
  tickets.filter((t) => kindOf(t.intent)?.needs?.includes(fact));

const takesTime = (intent: string) => {
  const kind = kindOf(intent);
  return Boolean(kind?.at || kind?.needs?.includes('time'));
};

function givenTime(turn: Turn, waiting: Ticket[]): Part | undefined {
  const untimed = waiting.filter((t) => !t.time && takesTime(t.intent));
  const isWakeup = untimed.some((t) => t.intent === 'request.wakeup');
  const time =
    turn.analysis.slots.time ?? timeOf(foldAll(turn.text), isWakeup ? ['request.wakeup'] : []);
  if (!time) return isNow(turn.text) ? { replies: [{ say: 'noted' }] } : undefined;
  const { now, hotel, language } = turn;
  const slots = { ...turn.analysis.slots, time };
  const at = momentOf(slots, { now, zone: hotel.zone });
  if (at === 'past')
    return { replies: [{ say: 'timePast' }], asked: { slot: 'time', ticketIds: [] } };
  const timed = { ...turn, analysis: { ...turn.analysis, slots } };
  const when = at ? whenWords(at, now, hotel.zone, language) : time;
  return {
    changes: untimed.map((ticket) => ({ ticket, event: 'corrected', set: retimed(timed, ticket) })),
    replies: [{ say: 'timeNoted', with: { when } }],
  };
}

const inRoom = (tickets: Ticket[], room: string): Part => ({
  changes: tickets.map((ticket) => ({
    ticket,
    event: 'corrected',
    set: { room, roomVerified: false },
  })),
  replies: [{ say: 'roomNoted', with: { room } }],
  room,
});

/** "对的" to "is 1503 right?", and "不是" to it. */
function agreed({ text, conversation, stay }: Turn): string | undefined {
  const { room } = (conversation.asked ?? {}) as AskedAbout;
  const said = room && yesOrNo(text);
  return said === 'yes' ? room : said === 'no' ? (stay?.room ?? undefined) : undefined;
}

const SLIP_MS = 10 * 60_000;

/**
 * A room that comes late, after a thank-you or a question: whatever still waits for one gets it; a bare
 * room takes the place of one that was claimed a moment ago. A room in a complaint or a question may be the
 * neighbour's.
 */
function roomAfterAll(turn: Turn): Part | undefined {
  const { room } = turn.analysis.slots;
  const bare = isBare(turn) && bareRoom(turn.text) !== undefined;
  if (bare && turn.nowhere) return { asked: { slot: 'room', ticketIds: [] } };
  const own = turn.analysis.intents.every((i) => /^(request|chat)\./.test(i.intent));
  if (!room || (!own && !bare)) return undefined;
  const active = turn.tickets.filter((t) => isActive(t) && t.kind === 'request');
  const waiting = active.filter((t) => !t.room);
  const slips = active.filter(
    (t) => t.room && !t.roomVerified && turn.now.getTime() - t.createdAt.getTime() < SLIP_MS,
  );
  const about = waiting.length || !bare ? waiting : slips;
  if (!about.length && !bare) return undefined;
  const handled = bare ? turn.analysis.intents.map((i) => i.intent) : [];
  return { ...inRoom(about, room), asked: null, handled };
}

/** "1208" and hardly more, after "which room?". */
export function bareRoom(text: string): string | undefined {
  return /^\D{0,6}(\d{3,5}[A-Za-z]?)\D{0,6}$/.exec(text.normalize('NFKC').trim())?.[1];
}

/** "1208です", "下午三点", "just me": the fact and nothing else, whatever a few words alone look like. */
const isBare = ({ text, analysis }: Turn) =>
  !analysis.orders.length && !/[\p{L}\p{N}]/u.test(foldAll(text).replace(FACT_WORDS, ''));
const FACT_WORDS =
  /\d+|[零一二两三四五六七八九十百半]|上午|早上|中午|下午|晚上|今天|今晚|明天|明早|明晚|后天|凌晨|改成|大概|左右|好的?|谢谢?|麻烦|[点分刻时房间号室楼层住在是的吧了呢啊哦嗯我们就要那位人名个男女大小孩和加请早晚]|\b(?:room|number|no|am|pm|at|o'?clock|today|tonight|tomorrow|morning|afternoon|evening|noon|around|about|say|in|i'?m|i am|we are|we're|it'?s|it is|the|my|please|thanks|thank you|just|only|me|us|of|people|persons?|adults?|kids?|child(?:ren)?|and|ok(?:ay)?|then|make it|half|past|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one)\b|号室|時半?|分|午前|午後|朝|夜|夕方|明日|今日|名|お?願いします|です|[にでのは]|はい|大人|子ども|호실?|시|반|분|명|오전|오후|아침|저녁|밤|내일|오늘|입니다|이?[에예]?요|[이네세두한]|혼자/giu;
