/** The hotel's own questions to its guests: what is asked when, of whom, and what is planned. */

import type { Store } from '../database.ts';
import { Prisma, type Survey, type SurveyAnswer } from '../generated/client.ts';
import { queryOf } from '../guest-rows.ts';
import { newId } from '../ids.ts';
import { allows, consentsOf } from '../privacy/consents.ts';
import { ACTIVE } from '../tickets.ts';
import { planSurveys } from './plan.ts';

export type { Survey, SurveyAnswer };

/** While the guest is in the house, and after check-out. */
export const MOMENTS = ['mid_stay', 'after_stay'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Net promoter score, 0 to 10; satisfaction, 1 to 5. */
export const SCALES = ['nps', 'csat'] as const;
export type Scale = (typeof SCALES)[number];

/** The lowest and the highest answer. */
export const BOUNDS: Record<Scale, { from: number; to: number }> = {
  nps: { from: 0, to: 10 },
  csat: { from: 1, to: 5 },
};

export type ScoreLevel = 'low' | 'middle' | 'high';

/**
 * How a score counts. NPS: 9–10 promoter, 7–8 passive, 0–6 detractor (Reichheld, "The One Number You
 * Need to Grow", Harvard Business Review, December 2003). CSAT: 4–5 of 5 satisfied, the "top two boxes".
 */
export function levelOf(scale: Scale, score: number): ScoreLevel {
  const [middle, high] = scale === 'nps' ? [7, 9] : [3, 4];
  return score >= high ? 'high' : score >= middle ? 'middle' : 'low';
}

export type NewSurvey = Pick<Survey, 'moment' | 'scale' | 'after'> & {
  texts: Record<string, string>;
};

/** Gives the hotel its first surveys; what it has changed stays. */
export async function addSurveys(store: Store, hotelId: string, surveys: NewSurvey[]) {
  await store.prisma.survey.createMany({
    data: surveys.map((survey) => ({ id: newId(), hotelId, ...survey, updatedAt: new Date() })),
    skipDuplicates: true,
  });
}

export function listSurveys(store: Store, hotelId: string): Promise<Survey[]> {
  // "mid_stay" before "after_stay", as they happen.
  return store.prisma.survey.findMany({ where: { hotelId }, orderBy: { moment: 'desc' } });
}

export type SurveyChange = Pick<Survey, 'moment' | 'enabled' | 'scale' | 'after'> & {
  texts: Record<string, string>;
};

/** Changes the definitions; what is planned moves with them, what was asked stays as it was. */
export async function changeSurveys(
  store: Store,
  hotelId: string,
  { surveys, reviewUrl }: { surveys: SurveyChange[]; reviewUrl: string | null },
  now: Date,
): Promise<void> {
  await store.prisma.$transaction(async (tx) => {
    for (const { moment, ...data } of surveys) {
      await tx.survey.update({ where: { hotelId_moment: { hotelId, moment } }, data });
    }
    await tx.hotel.update({ where: { id: hotelId }, data: { reviewUrl } });
    await planSurveys(queryOf(tx), hotelId, now);
  });
}

/** A stay whose guest may be asked, with all that speaks for and against it. */
export type Asking = NonNullable<Awaited<ReturnType<typeof askingOf>>>;

/** @returns null where there is no such stay or survey, or it was asked already. */
export async function askingOf(store: Store, hotelId: string, moment: Moment, stayId: string) {
  const survey = await store.prisma.survey.findUnique({
    where: { hotelId_moment: { hotelId, moment } },
  });
  const stay = await store.prisma.stay.findFirst({
    where: { id: stayId, hotelId },
    include: { surveyAnswers: true, guest: { include: guestToAsk } },
  });
  if (!survey || !stay || stay.surveyAnswers.some((a) => a.surveyId === survey.id)) return null;
  const over = !['booked', 'in_house'].includes(stay.status);
  return { survey, stay, ...(await reachOf(store, stay.guest, stay.id, over)) };
}

/** The answer that a reminder is about, with its question and where it was asked. */
export async function askedBefore(store: Store, hotelId: string, id: string) {
  const answer = await store.prisma.surveyAnswer.findFirst({
    where: { id, hotelId },
    include: { survey: true, conversation: true, guest: { include: guestToAsk } },
  });
  return answer && { ...answer, ...(await reachOf(store, answer.guest, answer.stayId)) };
}

const guestToAsk = {
  addresses: { where: { verifiedAt: { not: null } } },
  conversations: {
    where: { lastGuestAt: { not: null }, channel: { not: 'demo' } },
    orderBy: { lastGuestAt: 'desc' },
    include: { chatSessions: { select: { stayId: true } } },
  },
  tickets: {
    where: { kind: { in: ['complaint', 'emergency'] }, status: { in: [...ACTIVE] } },
  },
  surveyAnswers: { orderBy: { askedAt: 'desc' }, take: 10 },
} satisfies Prisma.GuestInclude;

type GuestToAsk = Prisma.GuestGetPayload<{ include: typeof guestToAsk }>;

/** A browser that was joined to the stay by its link is closed to it when the stay is over. */
const canRead = (c: GuestToAsk['conversations'][number], over: boolean): boolean =>
  !over || !c.chatSessions.length || c.chatSessions.some((s) => s.stayId === null);

async function reachOf(store: Store, guest: GuestToAsk, stayId: string, over = false) {
  const consents = await consentsOf(store, guest.id);
  const knows = (c: { channel: string; externalId: string }) =>
    guest.addresses.some(
      (a) =>
        a.channel === c.channel &&
        a.externalId === c.externalId &&
        (a.stayId === null || a.stayId === stayId),
    );
  return {
    /** Where the guest wrote last and can still read, under an address of their own or proved for this stay. */
    reach: guest.conversations.find((c) => knows(c) && canRead(c, over)) ?? null,
    /** The guest does not want to be asked. */
    optedOut: !allows(consents, 'survey'),
    /** A complaint or an emergency of this guest that nobody has settled. */
    unsettled: guest.tickets.length > 0,
  };
}

/** The message that puts a survey: its id names the answer it waits for. */
const FIRST = 'survey:';
const AGAIN = 'survey-again:';
export const questionId = (answerId: string, again = false) =>
  `${again ? AGAIN : FIRST}${answerId}`;

/** @returns null where the message puts no survey */
export function surveyOf(messageId: string | null): { answerId: string; again: boolean } | null {
  const prefix = [FIRST, AGAIN].find((p) => messageId?.startsWith(p));
  return prefix && messageId
    ? { answerId: messageId.slice(prefix.length), again: prefix === AGAIN }
    : null;
}

/**
 * Takes a question back that has not left yet, as if it had not been put: it is due again at `dueAt`.
 * @returns false where it is leaving, or has left
 */
export function takeBackSurvey(
  store: Store,
  { id, messageId }: { id: string; messageId: string },
  dueAt: Date,
): Promise<boolean> {
  const of = surveyOf(messageId);
  return store.prisma.$transaction(async (tx) => {
    const { count } = await tx.delivery.deleteMany({ where: { id, status: 'queued' } });
    if (!count || !of) return false;
    await tx.message.deleteMany({ where: { id: messageId } });
    const answer = await tx.surveyAnswer.findUniqueOrThrow({ where: { id: of.answerId } });
    const { hotelId, stayId, conversationId, moment } = answer;
    if (of.again) {
      await tx.surveyAnswer.update({ where: { id: answer.id }, data: { remindedAt: null } });
    } else {
      await tx.surveyAnswer.delete({ where: { id: answer.id } });
      const asked = { path: ['answerId'], equals: answer.id };
      await tx.conversation.updateMany({
        where: { id: conversationId ?? '', asked },
        data: { asked: Prisma.DbNull },
      });
      const subject = answer.id;
      await tx.reminder.deleteMany({ where: { hotelId, kind: 'survey_reminder', subject } });
    }
    const kind = of.again ? 'survey_reminder' : `survey_${moment}`;
    const subject = of.again ? answer.id : stayId;
    await tx.reminder.updateMany({
      where: { hotelId, kind, subject },
      data: { dueAt, doneAt: null },
    });
    return true;
  });
}
