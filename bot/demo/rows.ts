/** The rows of one guest's story while it is played. */
import type { DateTime } from 'luxon';
import type {
  Analysis,
  Conversation,
  FolioItem,
  Guest,
  GuestFact,
  Membership,
  Mention,
  Message,
  PointsEntry,
  Preference,
  Reminder,
  Review,
  Stay,
  Survey,
  SurveyAnswer,
  Ticket,
  TicketEvent,
  UnknownQuestion,
} from '../../crm/generated/client.ts';
import type { HotelFacts } from '../../crm/hotels.ts';
import { newId } from '../../crm/ids.ts';
import type { House } from '../house.ts';
import type { DemoGuest } from './plan.ts';
import { type Random, seeded } from './random.ts';

/** Everything that one guest leaves behind. */
export type Story = {
  guest: Guest;
  stays: Stay[];
  folioItems: FolioItem[];
  facts: GuestFact[];
  memberships: Membership[];
  pointsEntries: PointsEntry[];
  conversation: Conversation;
  messages: Message[];
  analyses: Analysis[];
  mentions: Mention[];
  preferences: Map<string, Preference>;
  tickets: Map<string, Ticket>;
  events: TicketEvent[];
  reviews: Review[];
  surveyAnswers: Map<string, SurveyAnswer>;
  reminders: Reminder[];
  unknownQuestions: UnknownQuestion[];
  /** What staff will do, each at its time. */
  pending: { at: Date; run(now: Date): void }[];
  random: Random;
};

export type Setting = { house: House; facts: HotelFacts; surveys: Survey[]; anchor: DateTime };

/** The id tells whether this guest is in the hotel already. */
export const guestId = (hotelId: string, n: number) => `demo:${hotelId}:${n}`;

export function begin({ house, anchor }: Setting, { n, name, language, stays }: DemoGuest): Story {
  const { hotelId } = house;
  const id = guestId(hotelId, n);
  // The first guest's row keeps the moment that the whole plan hangs on.
  const createdAt = n === 0 ? anchor.toJSDate() : (stays[0]?.arrival ?? anchor).toJSDate();
  const of = { hotelId, source: 'demo', createdAt, updatedAt: createdAt };
  const guest = { id, name, language, ...of };
  const conversation: Conversation = {
    id: newId(),
    hotelId,
    guestId: id,
    channel: 'demo',
    account: '',
    externalId: id,
    language,
    room: null,
    lastSeq: 0,
    lastGuestSeq: 0,
    answeredSeq: 0,
    waitingSince: null,
    lastGuestAt: null,
    asked: null,
    handoffTicketId: null,
    createdAt,
    updatedAt: createdAt,
  };
  return {
    guest,
    stays: [],
    folioItems: [],
    facts: [],
    memberships: [],
    pointsEntries: [],
    conversation,
    messages: [],
    analyses: [],
    mentions: [],
    preferences: new Map(),
    tickets: new Map(),
    events: [],
    reviews: [],
    surveyAnswers: new Map(),
    reminders: [],
    unknownQuestions: [],
    pending: [],
    random: seeded(n + 1),
  };
}

/** Adds a line to the conversation. */
export function say(
  { conversation, messages, guest }: Story,
  author: 'guest' | 'bot' | 'staff',
  text: string,
  at: Date,
  staffId: string | null = null,
): Message {
  conversation.lastSeq += 1;
  const message: Message = {
    id: newId(),
    hotelId: guest.hotelId,
    conversationId: conversation.id,
    seq: conversation.lastSeq,
    author,
    externalId: author === 'guest' ? `${conversation.id}:${conversation.lastSeq}` : null,
    kind: 'text',
    text,
    choices: null,
    staffId,
    at,
  };
  if (author === 'guest') {
    conversation.lastGuestSeq = message.seq;
    conversation.lastGuestAt = at;
  }
  messages.push(message);
  return message;
}

type Remembered = Pick<Story, 'analyses' | 'mentions'> & { preferences: Preference[] };

/** A preference that is known already stays as it was first noted. */
export function remember(story: Story, { analyses, mentions, preferences }: Remembered): void {
  story.analyses.push(...analyses);
  story.mentions.push(...mentions);
  for (const preference of preferences) {
    const key = `${preference.key}=${preference.value}`;
    if (!story.preferences.has(key)) story.preferences.set(key, preference);
  }
}
