/**
 * What a guest makes of the bot's survey question: a score, a reason, neither, or something else
 * altogether. A request instead of an answer is a request; the question then lapses.
 */
import { BOUNDS, levelOf, type Scale } from '../../crm/surveys/surveys.ts';
import { isActive, type Ticket } from '../../crm/tickets.ts';
import type { IntentName } from '../../nlp/taxonomy.ts';
import { complaintDraft } from '../intents/feedback.ts';
import { isGuess } from '../meant.ts';
import {
  type Asked,
  type AskedSurvey,
  type Choice,
  type Part,
  type Reply,
  SMALL_TALK,
  type Turn,
} from '../outcome.ts';
import { readScore } from './score.ts';

export type SurveyTurn = {
  /** Said and done before what else the guest wants. */
  first: Part;
  /** Intents that are dealt with; the others are behaved on as ever. */
  handled: readonly IntentName[] | 'all';
  /** Said after it. */
  last?: Part;
};

/** @returns undefined where no survey is open, or the guest talks of something else */
export function answerToSurvey(turn: Turn): SurveyTurn | undefined {
  const asked = turn.conversation.asked as Asked | null;
  if (asked?.slot !== 'survey' || turn.now > new Date(asked.until)) return undefined;
  if (NO_MORE.test(turn.text) || has(turn, 'chat.opt_out')) return optOut;
  const reading = readScore(turn.text, asked.scale);
  if (reading && asked.step !== 'reason') return scored(turn, asked, reading);
  if (reading?.alone) return scoredAnew(turn, asked, reading.score);
  if (wantsSomething(turn)) return undefined;
  if (has(turn, 'chat.deny') || turn.analysis.act === 'cancel') return declined;
  if (asked.step === 'reason') return isSmallTalk(turn) ? undefined : commented(turn, asked);
  if (asked.step === 'again' || isFeedback(turn)) return commented(turn, asked);
  return {
    handled: 'all',
    first: {
      replies: [{ say: 'surveyAgain', with: BOUNDS[asked.scale] }],
      choices: choicesOf(asked.scale),
      asked: { ...asked, step: 'again' },
    },
  };
}

/** The answers of one tap. */
export function choicesOf(scale: Scale): Choice[] {
  const { from, to } = BOUNDS[scale];
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const text = String(from + i);
    return { label: text, text };
  });
}

const NO_MORE =
  /(?:不要|别|別)再?(?:问|問|发|發|烦|煩|打扰|打擾)|退订|退訂|stop (?:asking|sending|messaging|bothering)|don'?t (?:ask|bother)|no more (?:surveys?|questions)|unsubscribe|聞かないで|送らないで|(?:묻지|보내지) ?마/i;

const has = (turn: Turn, ...names: IntentName[]) =>
  turn.analysis.intents.some((heard) => names.includes(heard.intent) && !isGuess(heard));
const isFeedback = ({ analysis }: Turn) =>
  analysis.aspects.length > 0 || analysis.intents.some((i) => i.intent.startsWith('feedback.'));
const isSmallTalk = (turn: Turn) => has(turn, 'chat.thanks', 'chat.goodbye');
const WANTED = /^(?:(?:request|booking|question)\.|chat\.(?:human|privacy)$)/;
const wantsSomething = (turn: Turn) =>
  !isFeedback(turn) && turn.analysis.intents.some(({ intent }) => WANTED.test(intent));

const optOut: SurveyTurn = {
  handled: 'all',
  first: {
    replies: [{ say: 'surveyOptOut' }],
    preferences: [
      { key: 'contact', value: 'no_marketing', hidden: false, confidence: 1, evidence: [0, 0] },
    ],
    asked: null,
  },
};
const declined: SurveyTurn = {
  handled: 'all',
  first: { replies: [{ say: 'acknowledge' }], asked: null },
};

/** Small talk and plain praise are answered by the thanks for the score. */
const TALK: IntentName[] = [...SMALL_TALK, 'feedback.praise', 'feedback.suggestion'];

function scored(
  turn: Turn,
  asked: AskedSurvey,
  { score, alone }: { score: number; alone: boolean },
): SurveyTurn {
  const level = levelOf(asked.scale, score);
  const recovery = level === 'low' ? [recoveryTicket(turn, asked, score)] : [];
  // One question while the guest is in the house, unless something is to be put right.
  const wonders = alone && !(asked.moment === 'mid_stay' && level === 'high');
  const reason: Reply[] = wonders ? [{ say: 'surveyReason', with: { level } }] : [];
  return {
    handled: alone
      ? 'all'
      : [...TALK, ...(recovery.length ? (['feedback.complaint'] as const) : [])],
    first: {
      replies: [{ say: 'surveyThanks', with: { level } }],
      tickets: recovery,
      survey: {
        id: asked.answerId,
        score,
        answeredAt: turn.now,
        ...(alone ? {} : { comment: turn.text }),
      },
      asked: wonders
        ? { ...asked, step: 'reason', score, ticketIds: recovery.map((t) => t.id) }
        : null,
    },
    last: { replies: [...offer(turn, asked), ...reason] },
  };
}

/** A slip of the finger: the second number counts. */
function scoredAnew(turn: Turn, asked: AskedSurvey, score: number): SurveyTurn {
  const low = levelOf(asked.scale, score) === 'low' && !asked.ticketIds.length;
  const recovery = low ? [recoveryTicket(turn, asked, score)] : [];
  return {
    handled: 'all',
    first: {
      replies: [
        recovery.length ? { say: 'surveyThanks', with: { level: 'low' } } : { say: 'acknowledge' },
      ],
      tickets: recovery,
      survey: { id: asked.answerId, score },
      asked: { ...asked, score, ticketIds: [...asked.ticketIds, ...recovery.map((t) => t.id)] },
    },
  };
}

/** The reason for a score, or words in place of one; those of a low score go to its ticket. */
function commented(turn: Turn, asked: AskedSurvey): SurveyTurn {
  const ticket = turn.tickets.find((t) => asked.ticketIds.includes(t.id) && isActive(t));
  const grave = turn.analysis.severity >= 3;
  const complains = has(turn, 'feedback.complaint') && (grave || !ticket);
  const wants = turn.analysis.intents.some(({ intent }) => WANTED.test(intent));
  return {
    handled: complains ? TALK : [...TALK, 'feedback.complaint'],
    first: {
      replies: complains || wants ? [] : [{ say: 'surveyComment' }],
      changes: ticket ? [{ ticket, event: 'corrected', set: told(ticket, turn) }] : [],
      survey: { id: asked.answerId, comment: turn.text, answeredAt: turn.now },
      asked: null,
    },
    // With the score it was offered already.
    last: { replies: asked.step === 'reason' ? [] : offer(turn, asked) },
  };
}

const told = (ticket: Ticket, { text, analysis }: Turn) => ({
  words: `${ticket.words} · ${text}`,
  severity: Math.max(ticket.severity, analysis.severity),
});

/** Everybody is offered the same place for a review, in the same words, whatever the score. */
const offer = ({ hotel }: Turn, { moment }: AskedSurvey): Reply[] =>
  hotel.reviewUrl && moment === 'after_stay'
    ? [{ say: 'surveyReview', with: { url: hotel.reviewUrl } }]
    : [];

/** A low score is a complaint, also where no word comes with it: the duty manager has it at once. */
function recoveryTicket(turn: Turn, { scale, stay }: AskedSurvey, score: number) {
  const { to } = BOUNDS[scale];
  const grade = `${score}/${to}`;
  const severity = Math.max(score / to <= 0.3 ? 2 : 1, turn.analysis.severity);
  return {
    ...complaintDraft(turn, severity),
    stay,
    room: stay.room,
    words: turn.text.trim() === String(score) ? grade : `${grade} · ${turn.text}`,
  };
}
