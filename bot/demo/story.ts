/** One guest's story, played through the real analyzer and the real decisions. */
import type { DateTime } from 'luxon';
import type { SurveyNews } from '../../crm/commit.ts';
import type { Conversation, Reminder, Stay } from '../../crm/generated/client.ts';
import { newId } from '../../crm/ids.ts';
import { isActive } from '../../crm/tickets.ts';
import { conversationChange, outcomeRows, rememberedRows } from '../act.ts';
import { decide } from '../decide.ts';
import { answered } from '../knowledge/answers.ts';
import { questionsIn } from '../knowledge/questions.ts';
import { openQuestion, type Turn } from '../outcome.ts';
import { bill } from './bill.ts';
import { belong } from './loyalty.ts';
import type { DemoGuest, DemoStay } from './plan.ts';
import { publish } from './review.ts';
import { begin, remember, type Setting, type Story, say } from './rows.ts';
import type { Scene } from './scenes.ts';
import { handle } from './staff.ts';
import { putSurvey } from './survey.ts';

export function play(setting: Setting, demo: DemoGuest): Story {
  const story = begin(setting, demo);
  for (const stay of demo.stays) {
    const row = stayRow(setting, story, stay);
    story.stays.push(row);
    bill(story, row);
    for (const scene of stay.scenes) {
      workUntil(story, scene.at.toJSDate());
      if (scene.survey) putSurvey(setting, story, row, scene.survey, scene.at.toJSDate());
      else playScene(setting, story, row, scene);
    }
    workUntil(story, setting.anchor.toJSDate());
    if (stay.review) publish(setting, story, row, stay.review);
  }
  belong(setting, story);
  story.reminders = story.reminders.filter((reminder) => isOpen(story, reminder));
  return story;
}

/** Staff do what is due by now, in order. */
function workUntil(story: Story, now: Date): void {
  story.pending.sort((a, b) => a.at.getTime() - b.at.getTime());
  while (story.pending[0] && story.pending[0].at <= now) {
    const action = story.pending.shift();
    action?.run(action.at);
  }
}

const NIGHT_CENTS = 68_800;
/** The last rooms of a floor are larger. */
const LARGER: Record<string, number> = { '7': 1.5, '8': 2.5 };

function stayRow({ house }: Setting, { guest }: Story, stay: DemoStay): Stay {
  const day = (at: DateTime) => new Date(`${at.toISODate()}T00:00:00Z`);
  return {
    id: newId(),
    hotelId: house.hotelId,
    guestId: guest.id,
    externalId: stay.code,
    reservation: stay.code,
    room: stay.room,
    arrival: day(stay.arrival),
    departure: day(stay.departure),
    status: stay.status,
    channel: null,
    adults: null,
    children: null,
    totalCents: NIGHT_CENTS * (LARGER[stay.room.slice(-1)] ?? 1) * nights(stay),
    currency: 'CNY',
    bookedAt: null,
    checkedOutAt:
      stay.status === 'checked_out' ? stay.departure.set({ hour: 11 }).toJSDate() : null,
    source: 'demo',
    createdAt: guest.createdAt,
    updatedAt: guest.createdAt,
  };
}

const nights = ({ arrival, departure }: DemoStay) =>
  Math.round(departure.diff(arrival, 'days').days);

/** The guest writes, the bot answers, staff do their part. */
function playScene(setting: Setting, story: Story, stay: Stay, scene: Scene): void {
  const { house, facts } = setting;
  const now = scene.at.toJSDate();
  const unanswered = scene.texts.map((text) => say(story, 'guest', text, now));
  const text = scene.texts.join('\n');
  const analysis = house.look.read(text);
  const language = story.guest.language ?? analysis.lang;
  const asked = questionsIn({ text, analysis }, (part) =>
    house.look.read(part).intents.map((i) => i.intent),
  );
  const turn: Turn = {
    hotel: facts,
    now,
    newId,
    conversation: { ...story.conversation, asked: openQuestion(story.conversation.asked).asked },
    guest: story.guest,
    stay,
    unanswered,
    history: [],
    text,
    analysis,
    pieces: [],
    nowhere: null,
    read: house.look.read,
    analyzer: 'builtin',
    emergencyApart: false,
    beside: null,
    language,
    questions: answered(facts, asked, { language, now }),
    tickets: [...story.tickets.values()],
    lastOrder: null,
    verified: true,
    consents: {},
    posed: null,
    preferences: [...story.preferences.values()],
    refused: [],
  };
  const outcome = decide(turn);
  const change = outcomeRows(house, turn, outcome);
  for (const message of change.messages ?? []) say(story, 'bot', message.text, now);
  for (const ticket of change.tickets ?? []) story.tickets.set(ticket.id, ticket);
  for (const ticket of change.changedTickets ?? []) story.tickets.set(ticket.id, ticket);
  story.events.push(...(change.events ?? []));
  remember(story, rememberedRows(turn, outcome));
  moveOn(story.conversation, conversationChange(turn, outcome), now);
  const reopened = (change.changedTickets ?? []).filter(({ status }) => status === 'reopened');
  for (const ticket of [...(change.tickets ?? []), ...reopened]) {
    handle(setting, story, ticket, scene);
  }
  story.reminders.push(...(change.reminders ?? []));
  for (const news of change.surveyAnswers ?? []) tell(story, news);
  story.unknownQuestions.push(...(change.unknownQuestions ?? []));
}

function tell({ surveyAnswers }: Story, news: SurveyNews): void {
  const answer = surveyAnswers.get(news.id);
  if (answer) Object.assign(answer, news);
}

/** Only what is still open when the story ends can become overdue. */
function isOpen({ tickets }: Story, { kind, subject, doneAt }: Reminder): boolean {
  const ticket = tickets.get(subject);
  return kind === 'overdue' && !doneAt && ticket !== undefined && isActive(ticket);
}

function moveOn(
  conversation: Conversation,
  { asked = null, handoffTicketId, room }: ReturnType<typeof conversationChange>,
  now: Date,
): void {
  conversation.asked = asked as Conversation['asked'];
  if (handoffTicketId) conversation.handoffTicketId = handoffTicketId;
  if (room) conversation.room = room;
  conversation.answeredSeq = conversation.lastGuestSeq;
  conversation.updatedAt = now;
}
