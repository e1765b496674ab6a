/**
 * When a survey may be put to its guest, as pure functions: by day, while the stay is fresh, and not
 * while something else is on.
 */
import { DateTime } from 'luxon';
import type { Conversation } from '../../crm/generated/client.ts';
import type { Asking } from '../../crm/surveys/surveys.ts';

/** Hours of the hotel between which nobody is asked anything. */
const NIGHT = { from: 22, to: 9 };
const NOON = 12;
/** After check-out plus so many days, a stay is not fresh any more. */
const FRESH_DAYS = 3;
/** A family with two rooms is asked about one of them. */
const SPARED_DAYS = 7;
/** Minutes to wait where the guest is in the middle of something, and where something is unsettled. */
const BUSY_MINUTES = 30;
const UNSETTLED_MINUTES = 60;
/** A guest who wrote so many minutes ago is in the middle of something. */
const WRITING_MINUTES = 10;
/** A question of the bot's that the guest has left alone for so many minutes is forgotten. */
const ASKED_MINUTES = 120;

/** @returns when to ask: now or later; null: not at all */
export function timeFor(asking: Asking, now: DateTime): DateTime | null {
  const { survey, stay, reach, optedOut } = asking;
  if (!survey.enabled || !reach || optedOut || isSpared(asking, now)) return null;
  const { from, latest } =
    survey.moment === 'mid_stay' ? midStay(asking, now) : afterStay(asking, now);
  const begun = ['in_house', 'checked_out'].includes(stay.status);
  const ended = ['cancelled', 'no_show'].includes(stay.status);
  if (ended || now > latest) return null;
  if (!begun) return byDay(now.plus({ minutes: UNSETTLED_MINUTES }));
  return byDay(DateTime.max(from, now.plus({ minutes: minutesToWait(asking, now) })));
}

/** Not on the day of departure: the survey after it will ask. */
function midStay({ stay }: Asking, now: DateTime) {
  const departure = dayOf(stay.departure, now);
  const latest = stay.status === 'in_house' || stay.status === 'booked' ? departure : now.minus(1);
  return { from: now, latest };
}

/** Where nobody recorded the check-out, the guest is taken to have left by the morning after. */
function afterStay({ stay }: Asking, now: DateTime) {
  const departure = dayOf(stay.departure, now);
  const left = stay.checkedOutAt
    ? DateTime.fromJSDate(stay.checkedOutAt, { zone: now.zone })
    : departure.set({ hour: NOON });
  const from = stay.status === 'in_house' ? departure.plus({ days: 1, hours: NIGHT.to }) : now;
  return { from, latest: left.plus({ days: FRESH_DAYS }) };
}

/** A day of the calendar as it begins in the hotel. */
const dayOf = (date: Date, { zone }: DateTime) =>
  DateTime.fromISO(date.toISOString().slice(0, 10), { zone });

const isSpared = ({ survey, stay }: Asking, now: DateTime) =>
  stay.guest.surveyAnswers.some(
    (a) => a.surveyId === survey.id && a.askedAt > now.minus({ days: SPARED_DAYS }).toJSDate(),
  );

/** While a person speaks, a complaint is open or the guest is writing, no survey comes in between. */
function minutesToWait({ reach, unsettled }: Asking, now: DateTime): number {
  if (!reach) return 0;
  if (unsettled) return UNSETTLED_MINUTES;
  return isBusy(reach, now) ? BUSY_MINUTES : 0;
}

function isBusy(conversation: Conversation, now: DateTime): boolean {
  const { handoffTicketId, asked, waitingSince, lastGuestAt } = conversation;
  const wrote = (minutes: number) =>
    lastGuestAt !== null && lastGuestAt > now.minus({ minutes }).toJSDate();
  if (handoffTicketId || waitingSince) return true;
  return wrote(WRITING_MINUTES) || (asked !== null && wrote(ASKED_MINUTES));
}

/** The night is moved to the morning. */
export function byDay(at: DateTime): DateTime {
  const morning = at.startOf('day').set({ hour: NIGHT.to });
  if (at.hour < NIGHT.to) return morning;
  return at.hour >= NIGHT.from ? morning.plus({ days: 1 }) : at;
}
