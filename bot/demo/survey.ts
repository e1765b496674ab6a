import type { DateTime } from 'luxon';
import type { Stay, SurveyAnswer } from '../../crm/generated/client.ts';
import { newId } from '../../crm/ids.ts';
import type { Moment } from '../../crm/surveys/surveys.ts';
import { askedAbout, questionIn } from '../surveys/surveys.ts';
import type { DemoLanguage } from './people.ts';
import type { DemoStay } from './plan.ts';
import { seeded } from './random.ts';
import { type Setting, type Story, say } from './rows.ts';
import { complaint, HISTORY_MINUTES, linesOf, type Scene, troubleOn } from './scenes.ts';

/** What the bot asks this guest, and how the guest answers: most with a number, some with a reason. */
export function surveyScenes(
  stay: Pick<DemoStay, 'code' | 'room' | 'arrival' | 'departure' | 'status'>,
  language: DemoLanguage,
  anchor: DateTime,
): Scene[] {
  const random = seeded(Number(stay.code.slice(1)) * 613);
  const nights = Math.round(stay.departure.diff(stay.arrival, 'days').days);
  const last = anchor.minus({ minutes: HISTORY_MINUTES });
  const put = (moment: Moment, at: DateTime): Scene[] => {
    if (at >= last) return [];
    const question: Scene = { at, texts: [], survey: moment };
    const answeredAt = at.plus({ minutes: random.between(2, 80) });
    if (answeredAt >= last || !random.chance(0.6)) return [question];
    const trouble = troubleOn(stay, at, anchor);
    const unhappy = random.chance(trouble ? 0.7 : 0.1);
    const score = scoreOf(moment, unhappy, random.next());
    const lines = linesOf(language);
    const answer = { at: answeredAt, texts: [String(score)] };
    // While the guest is in the house, one question is enough for the happy.
    if (!random.chance(0.5) || (moment === 'mid_stay' && !unhappy)) return [question, answer];
    const reason = unhappy ? complaint(lines, trouble, random) : random.pick(lines.praise);
    return [question, answer, { at: answeredAt.plus({ minutes: 2 }), texts: [reason] }];
  };
  return [
    ...(nights > 1 ? put('mid_stay', stay.arrival.plus({ days: 1, hours: 10 })) : []),
    ...(stay.status === 'checked_out' ? put('after_stay', stay.departure.plus({ hours: 14 })) : []),
  ];
}

/** @param dice 0 to 1 */
function scoreOf(moment: Moment, unhappy: boolean, dice: number): number {
  if (moment === 'mid_stay') return unhappy ? (dice < 0.6 ? 2 : 1) : dice < 0.65 ? 5 : 4;
  if (unhappy) return 2 + Math.floor(dice * 5);
  return dice < 0.45 ? 10 : dice < 0.75 ? 9 : dice < 0.93 ? 8 : 7;
}

/** The bot puts the question, as it does to every guest. */
export function putSurvey(setting: Setting, story: Story, stay: Stay, moment: Moment, at: Date) {
  const survey = setting.surveys.find((s) => s.moment === moment);
  const { conversation, guest } = story;
  // While a person speaks, the bot does not ask.
  if (!survey || conversation.handoffTicketId) return;
  const answer: SurveyAnswer = {
    id: newId(),
    hotelId: guest.hotelId,
    surveyId: survey.id,
    stayId: stay.id,
    guestId: guest.id,
    conversationId: conversation.id,
    moment,
    scale: survey.scale,
    askedAt: at,
    remindedAt: null,
    answeredAt: null,
    score: null,
    comment: null,
  };
  story.surveyAnswers.set(answer.id, answer);
  say(story, 'bot', questionIn(guest.language, survey.texts, setting.facts), at);
  conversation.asked = askedAbout(answer, stay.room, at);
}
