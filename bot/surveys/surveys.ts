/**
 * Puts the hotel's surveys to its guests at their time: in the conversation that they wrote in last, by
 * day, once a stay, and not while something else is on.
 */
import { DateTime } from 'luxon';
import type { Delivery } from '../../crm/deliveries.ts';
import type { Conversation } from '../../crm/generated/client.ts';
import { type HotelFacts, inLanguage, nameOf } from '../../crm/hotels.ts';
import { newId } from '../../crm/ids.ts';
import { finishReminder, isDue, putOff, type Reminder } from '../../crm/reminders.ts';
import {
  askedBefore,
  askingOf,
  type Moment,
  questionId,
  type Scale,
  type SurveyAnswer,
  surveyOf,
  takeBackSurvey,
} from '../../crm/surveys/surveys.ts';
import { say } from '../../prompts/index.ts';
import type { House } from '../house.ts';
import type { AskedSurvey } from '../outcome.ts';
import { outgoing, write } from '../outgoing.ts';
import { reminder } from '../ticket-rows.ts';
import { choicesOf } from './answer.ts';
import { byDay, timeFor } from './time.ts';

const REMIND_HOURS = 24;
/** What comes later than this after the question is no answer to it. */
const ANSWER_HOURS = 48;

export const askMidStay = (house: House, reminder: Reminder, now: Date) =>
  ask(house, reminder, 'mid_stay', now);
export const askAfterStay = (house: House, reminder: Reminder, now: Date) =>
  ask(house, reminder, 'after_stay', now);

async function ask(house: House, due: Reminder, moment: Moment, now: Date): Promise<boolean> {
  const { store, hotelId } = house;
  const asking = await askingOf(store, hotelId, moment, due.subject);
  const facts = await house.facts();
  const { zone } = facts;
  const at = asking && timeFor(asking, DateTime.fromJSDate(now, { zone }));
  if (!asking?.reach || !at) return finishReminder(store, due, now);
  if (at.toMillis() > now.getTime()) return putOff(store, due, at.toJSDate());
  // Asked after the stay was read: a check-out in between has moved its survey to some hours from now.
  if (!(await isDue(store, due, now))) return false;
  const { survey, stay, reach } = asking;
  const answer: SurveyAnswer = {
    id: newId(),
    hotelId,
    surveyId: survey.id,
    stayId: stay.id,
    guestId: stay.guestId,
    conversationId: reach.id,
    moment,
    scale: survey.scale,
    askedAt: now,
    remindedAt: null,
    answeredAt: null,
    score: null,
    comment: null,
  };
  const again = reminder(hotelId, 'survey_reminder', answer.id, plus(now, REMIND_HOURS));
  const question = questionIn(reach.language, survey.texts, facts);
  return write(house, {
    ...putTo(
      house,
      reach,
      question,
      askedAbout(answer, stay.room, now),
      now,
      questionId(answer.id),
    ),
    // Unique by survey and stay: where two processes ask at once, one of them writes nothing.
    surveysAsked: [answer],
    reminders: [{ ...due, doneAt: now }, ...(moment === 'after_stay' ? [again] : [])],
  });
}

const plus = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000);
const untilAfter = (now: Date) => ({ until: plus(now, ANSWER_HOURS).toISOString() });

/** Asks once more where the question still stands unanswered; never a third time. */
export async function remindOfSurvey(house: House, due: Reminder, now: Date): Promise<boolean> {
  const { store, hotelId } = house;
  const answer = await askedBefore(store, hotelId, due.subject);
  const conversation = answer?.conversation;
  const asked = conversation?.asked as AskedSurvey | null | undefined;
  const open =
    answer &&
    !answer.answeredAt &&
    !answer.remindedAt &&
    answer.survey.enabled &&
    !answer.optedOut &&
    !answer.unsettled &&
    asked?.slot === 'survey' &&
    // Who was asked once more already is not asked a third time.
    asked.step === 'score' &&
    asked.answerId === answer.id &&
    !conversation?.handoffTicketId;
  const facts = await house.facts();
  const { zone } = facts;
  const at = DateTime.fromJSDate(now, { zone });
  if (!open || now > new Date(asked.until)) return finishReminder(store, due, now);
  if (byDay(at) > at) return putOff(store, due, byDay(at).toJSDate());
  // Asked after the conversation was read: another process has either marked it done or written there.
  if (!(await isDue(store, due, now))) return false;
  const { survey, conversation: where } = answer;
  const question = questionIn(where.language, survey.texts, facts);
  const text = say(where.language, { say: 'surveyReminder', with: { question } });
  return write(house, {
    ...putTo(
      house,
      where,
      text,
      { ...asked, ...untilAfter(now) },
      now,
      questionId(answer.id, true),
    ),
    surveyAnswers: [{ id: answer.id, remindedAt: now }],
    reminders: [{ ...due, doneAt: now }],
  });
}

/** The open question as the conversation has it. */
export function askedAbout(answer: SurveyAnswer, room: string | null, now: Date): AskedSurvey {
  return {
    slot: 'survey',
    step: 'score',
    answerId: answer.id,
    moment: answer.moment as Moment,
    scale: answer.scale as Scale,
    stay: { id: answer.stayId, room },
    ...untilAfter(now),
    ticketIds: [],
  };
}

/** The question in the guest's language, or the nearest one that it was written in. */
export function questionIn(
  language: string | null,
  texts: unknown,
  hotel: Pick<HotelFacts, 'name'>,
): string {
  const known = language ?? 'zh-Hans';
  const question = inLanguage(texts as Record<string, string>, known);
  return question.replaceAll('{hotel}', nameOf(hotel, known));
}

/** A message with its one-tap answers; void where anybody says anything meanwhile. */
function putTo(
  house: House,
  { id, lastSeq, ...to }: Conversation,
  text: string,
  asked: AskedSurvey,
  now: Date,
  messageId: string,
) {
  return {
    hotelId: house.hotelId,
    at: now,
    conversation: { id, expectLastSeq: lastSeq, expectHandoff: null, asked },
    ...outgoing(house, { id, ...to }, [text], now, {
      id: messageId,
      choices: choicesOf(asked.scale),
    }),
  };
}

/** A question that waited for its line, and would leave at night: it is taken back, and put in the morning. */
export async function heldForTheNight(house: House, row: Delivery): Promise<boolean> {
  if (row.status !== 'queued' || !row.messageId || !surveyOf(row.messageId)) return false;
  const at = DateTime.fromJSDate(house.now(), { zone: (await house.facts()).zone });
  const morning = byDay(at);
  if (morning <= at) return false;
  return takeBackSurvey(house.store, { id: row.id, messageId: row.messageId }, morning.toJSDate());
}
