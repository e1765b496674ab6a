/**
 * From a turn to an outcome, as a pure function: what is open already comes first (a guest who asks
 * again, corrects or cancels changes a ticket), then what each intent adds.
 */
import type { IntentName } from '../nlp/taxonomy.ts';
import { answerToRoom, followUp } from './follow-up.ts';
import { emergencyInTurn } from './intents/emergency.ts';
import { identity, ownStay } from './intents/identity.ts';
import { attachment, behave } from './intents/index.ts';
import { alsoYes, askToRemember, memory } from './intents/memory.ts';
import { fulfil } from './intents/wish.ts';
import { NOTHING, type Outcome, type Part, type Reply, type Turn } from './outcome.ts';
import { answerToSurvey, type SurveyTurn } from './survey-answer.ts';

/** Said beside something else, these need no sentence of their own. */
const SMALL: IntentName[] = [
  'chat.greeting',
  'chat.thanks',
  'chat.goodbye',
  'chat.affirm',
  'chat.deny',
  'chat.other',
];

/** What the bot has dealt with where it spoke of who writes. */
const ABOUT_THE_GUEST: string[] = [
  ...SMALL,
  'chat.privacy',
  'question.other',
  'question.checkin_checkout',
  'question.membership',
  'question.price',
  'request.other',
];

export function decide(turn: Turn): Outcome {
  const { emergency, preferences } = turn.analysis;
  if (emergency) return { ...emergencyInTurn(turn), preferences };
  // While a person speaks, the bot only remembers.
  if (turn.conversation.handoffTicketId) return { ...NOTHING, preferences };
  if (turn.proof?.alone) return merge([identity(turn) ?? {}]);
  const survey = answerToSurvey(turn);
  if (survey) return polish(turn, merge([{ preferences }, ...surveyParts(turn, survey)]));
  const command = memory(turn);
  if (command) return merge([command]);
  const parts: Part[] = [{ preferences }, alsoYes(turn)];
  const who = identity(turn) ?? ownStay(turn);
  if (who) parts.push(who);
  const answer = answerToRoom(turn);
  if (answer) parts.push(answer);
  const change = followUp(turn);
  // Naming the thing again while answering "which room?" is no impatience.
  const named = answer && turn.conversation.asked && change?.changes?.[0]?.event === 'chased';
  if (change && !named) parts.push(change);
  const handled = [...handledBy(answer, change), ...(who ? ABOUT_THE_GUEST : [])];
  const left = toBehave(turn).filter((intent) => {
    const grave = intent === 'feedback.complaint' && turn.analysis.severity >= 3;
    return grave || !handled.includes(intent);
  });
  for (const intent of once(left)) parts.push(behave(turn, intent));
  if (!change) parts.push(fulfil(turn, merge(parts)));
  return polish(turn, merge(parts));
}

/** The answer, and whatever else the guest wants in the same breath. */
function surveyParts(turn: Turn, { first, handled, last = {} }: SurveyTurn): Part[] {
  const left = handled === 'all' ? [] : toBehave(turn).filter((i) => !handled.includes(i));
  return [first, ...left.map((intent) => behave(turn, intent)), last];
}

/** The intents to act on, each once: small talk beside a real concern is left out. */
function toBehave(turn: Turn): IntentName[] {
  const named = new Set(turn.analysis.intents.map((i) => asked(turn, i.intent)));
  const intents = [...named].filter((intent) => intent !== 'safety.emergency');
  const real = intents.filter((intent) => !SMALL.includes(intent));
  return real.length ? real : intents.slice(0, 1);
}

/** "How much is a late check-out?" that the hotel's knowledge answers is no request for one. */
const asked = (turn: Turn, intent: IntentName): IntentName =>
  turn.questions.some((q) => q.unsure && q.answer && q.intent === intent)
    ? 'question.other'
    : intent;

/** All questions of a turn are answered together, in the order they were asked. */
function once(intents: IntentName[]): IntentName[] {
  const first = intents.find((intent) => intent.startsWith('question.'));
  return intents.filter((intent) => intent === first || !intent.startsWith('question.'));
}

/** What an answer or a follow-up has dealt with: talk beside it, and the request that it is about. */
function handledBy(answer?: Part, change?: Part): string[] {
  const beside = [...SMALL, 'request.other'];
  const about = (change?.changes ?? []).flatMap(({ ticket, event }) => [
    ticket.intent,
    // "When will it come at last?" and "make it 8 o'clock" are about the ticket, too.
    ...(event === 'chased' ? ['question.other'] : []),
    // A first impatience is the ticket's own, and raises it; the next one is a complaint.
    ...(event === 'chased' && !ticket.chases ? ['feedback.complaint'] : []),
    ...(event === 'corrected' ? ['booking.change'] : []),
  ]);
  return answer || change ? [...beside, ...about] : [];
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
    if (part.keep) outcome.keep = part.keep;
    if (part.erase) outcome.erase = part.erase;
    if (part.posed) outcome.posed = part.posed;
    if (part.choices?.length) outcome.choices = part.choices;
    if (part.survey) outcome.survey = part.survey;
    if (part.room) outcome.room = part.room;
    if (part.handoff) outcome.handoff = part.handoff;
    if (part.asked !== undefined) outcome.asked = mergeAsked(outcome.asked, part.asked);
  }
  return outcome;
}

function mergeAsked(
  before: Outcome['asked'],
  now: Outcome['asked'],
): NonNullable<Outcome['asked']> | null {
  if (!before || !now) return now ?? null;
  return { ...now, ticketIds: [...before.ticketIds, ...now.ticketIds] };
}

/** Each sentence once, questions last, a person before everything, and what was remembered. */
function polish(turn: Turn, outcome: Outcome): Outcome {
  if (turn.unanswered.length && !turn.text.trim()) {
    return merge([attachment(turn)]);
  }
  const different = new Map(outcome.replies.map((reply) => [textKey(reply), reply]));
  const wish = askToRemember(turn, outcome.preferences);
  const replies = [...different.values(), ...(wish.replies ?? [])];
  const question = replies.filter(isQuestion);
  return {
    ...outcome,
    ...(wish.posed && !outcome.posed ? { posed: wish.posed, choices: wish.choices ?? [] } : {}),
    replies: [...replies.filter((r) => !isQuestion(r)), ...question.slice(0, 1)],
  };
}

const textKey = (reply: Reply) => ('say' in reply ? JSON.stringify(reply) : reply.entryId);
const isQuestion = (reply: Reply) => 'say' in reply && reply.say === 'askRoom';
