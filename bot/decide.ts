/**
 * From a turn to an outcome, as a pure function: what is open already comes first (the answer to the
 * bot's own question; a guest who asks again, corrects or cancels), then what each intent adds.
 */
import type { IntentName } from '../nlp/taxonomy.ts';
import { say } from '../prompts/index.ts';
import { answer, mergeAsked, questionFor } from './asked.ts';
import { once, toBehave } from './concerns.ts';
import { added, addedPerhaps } from './detail.ts';
import { followUp } from './follow-up.ts';
import { consents } from './guests/consents.ts';
import { aside, calling, ofOthers } from './intents/aside.ts';
import { human } from './intents/chat.ts';
import { emergencyInTurn } from './intents/emergency.ts';
import { identity, ownStay } from './intents/identity.ts';
import { attachment, behave } from './intents/index.ts';
import { alsoYes, askToRemember, memory } from './intents/memory.ts';
import { inARow } from './intents/tickets.ts';
import { fulfil } from './intents/wish.ts';
import { isGuess, requestIntents } from './meant.ts';
import {
  type Asked,
  isFact,
  NOTHING,
  type Outcome,
  type Part,
  type Reply,
  SMALL_TALK,
  type Turn,
} from './outcome.ts';
import { halves } from './pieces.ts';
import { answerToSurvey, type SurveyTurn } from './surveys/answer.ts';
import { together } from './together.ts';

/** What the bot has dealt with where it spoke of who writes. */
const ABOUT_THE_GUEST: string[] = [
  ...SMALL_TALK,
  'chat.privacy',
  'question.other',
  'question.checkin_checkout',
  'question.membership',
  'question.price',
  'request.other',
];

export function decide(turn: Turn): Outcome {
  const { emergency, preferences } = turn.analysis;
  const silent = turn.conversation.handoffTicketId !== null;
  if (emergency) {
    return merge([
      { preferences },
      emergencyInTurn(turn),
      ...(silent ? [] : besideEmergency(turn)),
    ]);
  }
  // While a person speaks, the bot only remembers; who calls in vain hears that somebody is coming.
  if (silent && !hasFallenSilent(turn))
    return merge([{ preferences }, isAttended(turn) ? {} : calledAgain(turn)]);
  // Nothing but our own words come back.
  if (!turn.text.trim() && turn.unanswered.some((m) => m.kind === 'text' && m.text.trim()))
    return NOTHING;
  if (turn.unanswered.length && !turn.text.trim()) return merge([attachment(turn)]);
  if (turn.proof?.alone) return merge([identity(turn) ?? {}]);
  const survey = silent ? undefined : answerToSurvey(turn);
  if (survey) return polish(turn, merge([{ preferences }, ...surveyParts(turn, survey)]));
  const command = silent ? undefined : (ofOthers(turn) ?? consents(turn) ?? memory(turn));
  if (command) return merge([command]);
  const outcome = merge([{ preferences }, ...(silent ? [backAgain(turn)] : []), ...partsOf(turn)]);
  return unstuck(turn, polish(turn, outcome));
}

/** The answer, and whatever else the guest wants in the same breath. */
function surveyParts(turn: Turn, { first, handled, last = {} }: SurveyTurn): Part[] {
  const left = handled === 'all' ? [] : toBehave(turn).filter((i) => !handled.includes(i));
  return [first, ...left.map((intent) => behave(turn, intent)), last];
}

/** Hours after which a colleague who has written and not resolved is taken to have left. */
const STAFF_SILENT_MS = 4 * 60 * 60_000;

/** A colleague wrote, forgot to resolve, and the guest writes again much later. */
function hasFallenSilent({ history, now }: Turn): boolean {
  const last = history.findLast((m) => m.author === 'staff');
  return last !== undefined && now.getTime() - last.at.getTime() > STAFF_SILENT_MS;
}

/** The hand-over goes on as it is: calling does not put off the time when it ends by itself. */
function calledAgain(turn: Turn): Part {
  const { handoff: _, ...part } = calling(turn) ?? {};
  return part;
}

/** A colleague has written since the guest wanted one. */
function isAttended({ history, tickets, conversation }: Turn): boolean {
  const since = tickets.find((t) => t.id === conversation.handoffTicketId)?.createdAt;
  return history.some((m) => m.author === 'staff' && (!since || m.at >= since));
}

function backAgain(turn: Turn): Part {
  const ticket = turn.tickets.find((t) => t.id === turn.conversation.handoffTicketId);
  return {
    handoff: null,
    replies: [{ say: 'botAgain' }],
    changes: ticket ? [{ ticket, event: 'timeout', set: {} }] : [],
  };
}

function partsOf(turn: Turn): Part[] {
  const called = calling(turn);
  if (called) return [called];
  const both = halves(turn);
  const known = both && followUp(both.told);
  return known ? [known, ...partsOfOne(both.rest)] : partsOfOne(turn);
}

function partsOfOne(turn: Turn): Part[] {
  const who = identity(turn) ?? ownStay(turn);
  const given = answer(turn);
  const question = (turn.conversation.asked as Asked | null)?.slot;
  const settled = given && (question === 'done' || question === 'which');
  const change = settled ? undefined : given ? followUp(turn) : spokenOf(turn);
  // Naming the thing again while answering "which room?" is no impatience.
  const named = given && question && change?.changes?.[0]?.event === 'chased';
  const known = [given, named ? undefined : change].filter((part) => part !== undefined);
  const spoken = known.length || who ? undefined : aside(turn);
  if (spoken) return [spoken];
  const handled = [
    ...handledBy(known),
    ...guessedBeside(turn, known),
    ...(who ? ABOUT_THE_GUEST : []),
  ];
  const intents = toBehave(turn).filter(
    (intent) => isGrave(turn, intent) || !handled.includes(intent),
  );
  const acted = once(intents).map((intent) => behave(turn, intent));
  const parts = [alsoYes(turn), who ?? {}, ...known, ...acted];
  const { preferences } = turn.analysis;
  return change ? parts : [...parts, fulfil(turn, merge([{ preferences }, ...parts]))];
}

/** What is said of something known, and of nothing else as far as the words tell. */
const spokenOf = (turn: Turn): Part | undefined =>
  added(turn) ?? followUp(turn) ?? addedPerhaps(turn);

const isGrave = (turn: Turn, intent: IntentName) =>
  intent === 'feedback.complaint' && turn.analysis.severity >= 3;

/** What an answer or a follow-up has dealt with: talk beside it, and the request that it is about. */
function handledBy(parts: Part[]): string[] {
  if (!parts.length) return [];
  const about = parts.flatMap((p) => [
    ...(p.handled ?? []),
    ...(p.changes ?? []).map(({ ticket }) => ticket.intent),
  ]);
  return [...SMALL_TALK, 'request.other', ...about];
}

/** Beside what is known, the likeliest reading of words that say little is nothing of its own. */
const guessedBeside = ({ analysis }: Turn, known: Part[]): IntentName[] =>
  known.length ? analysis.intents.filter(isGuess).map(({ intent }) => intent) : [];

/** Towels asked for in the same breath as a fire are not forgotten; nobody speaks of them now. */
function besideEmergency(turn: Turn): Part[] {
  if (!turn.beside) return [];
  const { text, analysis } = turn.beside;
  const calm = { ...turn, text, analysis };
  return requestIntents(calm).map((intent) => ({ tickets: behave(calm, intent).tickets ?? [] }));
}

function merge(parts: Part[]): Outcome {
  const outcome: Outcome = structuredClone(NOTHING);
  for (const part of parts) {
    outcome.replies.push(...(part.replies ?? []));
    outcome.tickets.push(...(part.tickets ?? []));
    outcome.changes.push(...(part.changes ?? []));
    outcome.preferences.push(...(part.preferences ?? []));
    outcome.unknown.push(...(part.unknown ?? []));
    if (part.judged) outcome.judged = part.judged;
    if (part.forgotten) outcome.forgotten = part.forgotten;
    if (part.consents) outcome.consents = part.consents;
    if (part.keep) outcome.keep = part.keep;
    if (part.erase) outcome.erase = part.erase;
    if (part.posed) outcome.posed = part.posed;
    if (part.choices?.length) outcome.choices = part.choices;
    if (part.survey) outcome.survey = part.survey;
    if (part.room) outcome.room = part.room;
    if (part.handoff !== undefined) outcome.handoff = part.handoff;
    if (part.asked) outcome.asked = mergeAsked(outcome.asked, part.asked);
  }
  return outcome;
}

/** Each sentence once, what was remembered, and one question at the end; none to somebody handed over. */
function polish(turn: Turn, outcome: Outcome): Outcome {
  const { asked: _, ...rest } = outcome;
  const { changes } = outcome;
  const asked = outcome.handoff ? null : (outcome.asked ?? null);
  const before = turn.conversation.asked as Asked | null;
  // Asked just now and passed over: it still counts when it comes, and is not asked for again.
  const again =
    asked &&
    before &&
    isFact(asked) &&
    !changes.length &&
    !turn.nowhere &&
    asked.slot === before.slot;
  const wish = askToRemember(turn, outcome.preferences);
  // "花生过敏" is for colleagues to mind: nothing is being arranged of which there will be news.
  const minded = wish.replies?.some((r) => 'say' in r && r.say === 'askRememberSensitive');
  const taken = outcome.replies.filter((reply) => !(minded && isNameless(reply)));
  const replies = [...taken, ...(wish.replies ?? [])];
  const different = new Map(replies.map((reply) => [textKey(reply), reply]));
  return {
    ...rest,
    ...(wish.posed && !outcome.posed ? { posed: wish.posed, choices: wish.choices ?? [] } : {}),
    asked: again ? mergeAsked(before, asked) : asked,
    replies: [
      ...together([...different.values()], {
        list: (names) => inARow(names, turn.language),
        upset: turn.analysis.intents.some((i) => i.intent === 'feedback.complaint'),
      }),
      ...(asked && !again ? questionFor(turn, asked) : []),
    ],
  };
}

const isNameless = (reply: Reply) =>
  'say' in reply && reply.say === 'askFrontDesk' && reply.with.what === null;

const textKey = (reply: Reply) => ('say' in reply ? JSON.stringify(reply) : reply.entryId);

/** The same words a third time help nobody: a person takes over. */
function unstuck(turn: Turn, outcome: Outcome): Outcome {
  const text = (replies: Reply[]) =>
    replies.map((r) => ('say' in r ? say(turn.language, r) : r.text)).join('\n');
  const before = turn.history.filter((m) => m.author !== 'guest').slice(-2);
  const said = text(outcome.replies);
  const stuck =
    before.length === 2 && before.every((m) => m.author === 'bot' && m.text === said) && said;
  if (!stuck || outcome.handoff || outcome.replies.every(isCourtesy)) return outcome;
  const person = merge([human(turn)]);
  return {
    ...outcome,
    asked: null,
    tickets: [...outcome.tickets, ...person.tickets],
    changes: [...outcome.changes, ...person.changes],
    ...(person.handoff ? { handoff: person.handoff } : {}),
    replies: [{ say: 'stuck' }],
  };
}

/** Said as often as the guest says the like. */
const isCourtesy = (reply: Reply) => 'say' in reply && COURTESIES.test(reply.say);
const COURTESIES = /^(?:greeting|here|thanks|goodbye|acknowledge|smallTalk|glad|iAmBot|praise)$/;
