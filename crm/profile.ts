/** A guest whole: one statement a section, every one of them by an index. */
import type { Store } from './database.ts';
import type { MoodPoint } from './insights/insights.ts';
import { currentWishes } from './preferences.ts';
import { openWish } from './privacy/sealed-wishes.ts';
import type { ValueRules } from './value/rules.ts';
import { birthdayOf } from './value/scenes.ts';
import { chargesOf, WAS_HERE } from './value/spend.ts';
import { type Money, readWorth, type Worth } from './value/worth.ts';

/** Days are of the hotel's own calendar, "2026-11-22". */
export type ProfileStay = {
  id: string;
  room: string | null;
  status: string;
  source: string;
  code: string;
  arrival: string;
  departure: string;
  /** What it cost, in cents by currency; null: nothing is known of it. */
  bill: Money | null;
};
export type ProfileAddress = {
  channel: string;
  externalId: string;
  /** Null: only claimed. */
  verifiedAt: Date | null;
  /** Proved for one stay alone, not for good. */
  forStay: boolean;
};
/** Said, confirmed or refuted. */
export type WishEvent = {
  kind: string;
  at: Date;
  by: 'guest' | 'staff';
  staff: string | null;
  quote: string;
};
export type ProfilePreference = {
  id: string;
  key: string;
  value: string;
  hidden: boolean;
  confidence: number;
  scope: string;
  status: string;
  quote: string;
  createdAt: Date;
  expiresAt: Date | null;
  conversationId: string | null;
  /** Whether it counts now: not refuted, not over, and nothing newer has replaced it. */
  current: boolean;
  /** Its history, the latest first. */
  events: WishEvent[];
};
export type ProfileTicket = {
  id: string;
  kind: string;
  intent: string;
  orders: unknown;
  time: string | null;
  status: string;
  reason: string | null;
  department: string;
  severity: number;
  room: string | null;
  words: string;
  createdAt: Date;
  closedAt: Date | null;
};
export type ProfileSurvey = {
  moment: string;
  scale: string;
  score: number | null;
  comment: string | null;
  askedAt: Date;
  answeredAt: Date | null;
  conversationId: string;
};
export type ProfileReview = {
  source: string;
  text: string;
  rating: number | null;
  at: Date | null;
};
export type Said = { at: Date; sentiment: 'positive' | 'neutral' | 'negative'; polarity: number };
export type ProfileConversation = {
  id: string;
  channel: string;
  lastGuestAt: Date | null;
  messages: number;
};
export type Profile = Worth & {
  id: string;
  name: string | null;
  language: string | null;
  /** "05-12" */
  birthday: string | null;
  source: string;
  createdAt: Date;
  addresses: ProfileAddress[];
  stays: ProfileStay[];
  preferences: ProfilePreference[];
  /** All but complaints and emergencies. */
  tickets: ProfileTicket[];
  complaints: ProfileTicket[];
  surveys: ProfileSurvey[];
  reviews: ProfileReview[];
  /** Every dated text of the guest and how it felt, the latest first. */
  said: Said[];
  conversations: ProfileConversation[];
};

/** The most rows of a section that a page shows. */
const MOST = 100;
const of = (name: string, text: string) => ({ name: `profile.${name}`, text });

const WHO = of(
  'who',
  `SELECT id, name, language, source, "createdAt", ${birthdayOf('"Guest".id')} AS birthday
    FROM "Guest" WHERE "hotelId" = $1 AND id = $2`,
);
/** Where the guest can be reached or is known by; what a colleague has ended is left out. */
const ADDRESSES = of(
  'addresses',
  `SELECT channel, "externalId", "verifiedAt", "stayId" IS NOT NULL AS "forStay", "createdAt" FROM "Address"
    WHERE "hotelId" = $1 AND "guestId" = $2
    UNION ALL SELECT kind, value, CASE WHEN verified OR source <> 'guest' THEN at END, false, at FROM "GuestFact" f
    WHERE "hotelId" = $1 AND "guestId" = $2 AND kind IN ('phone', 'email', 'member') AND "endedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Address" a WHERE a."guestId" = $2 AND a."externalId" = f.value)
    ORDER BY "verifiedAt" NULLS LAST, "createdAt"`,
);
const STAYS = of(
  'stays',
  `WITH own AS (SELECT * FROM "Stay" WHERE "hotelId" = $1 AND "guestId" = $2 ORDER BY arrival DESC LIMIT ${MOST}),
    charge AS (
      SELECT "stayId", currency, sum(cents) AS cents
      FROM ${chargesOf(`(SELECT * FROM own s WHERE ${WAS_HERE})`, 'OFFSET 0')} c GROUP BY "stayId", currency)
    SELECT id, room, status, source, coalesce(reservation, "externalId") AS code,
      to_char(arrival, 'YYYY-MM-DD') AS arrival, to_char(departure, 'YYYY-MM-DD') AS departure,
      (SELECT jsonb_object_agg(currency, cents) FROM charge WHERE charge."stayId" = own.id) AS bill
    FROM own ORDER BY own.arrival DESC`,
);
const PREFERENCES = of(
  'preferences',
  `SELECT p.id, p.key, p.value, p.hidden, p.confidence, p.scope, p.status, p.quote, p.sealed, p."hotelId", p."createdAt",
      p."expiresAt", m."conversationId", w.id IS NOT NULL AS current, e.events
    FROM "Preference" p LEFT JOIN "Message" m ON m.id = p."messageId"
      LEFT JOIN ${currentWishes({ guest: '$2', at: 'now()' })} w ON w.id = p.id
      LEFT JOIN LATERAL (
        SELECT coalesce(json_agg(json_build_object('kind', e.kind, 'at', e.at, 'quote', e.quote,
          'by', e.by, 'staff', s.name) ORDER BY e.at DESC), '[]') AS events
        FROM "PreferenceEvent" e LEFT JOIN "Staff" s ON s.id = e."staffId" WHERE e."preferenceId" = p.id) e ON true
    WHERE p."hotelId" = $1 AND p."guestId" = $2
    ORDER BY w.id IS NULL, p.status = 'refuted', p.status = 'confirmed' DESC, p."createdAt" DESC LIMIT ${MOST}`,
);
const TICKETS = of(
  'tickets',
  `SELECT id, kind, intent, orders, time, status, reason, department, severity, room, words, "createdAt",
      "closedAt"
    FROM "Ticket" WHERE "hotelId" = $1 AND "guestId" = $2 ORDER BY "createdAt" DESC LIMIT ${MOST}`,
);
const SURVEYS = of(
  'surveys',
  `SELECT moment, scale, score, comment, "askedAt", "answeredAt", "conversationId" FROM "SurveyAnswer"
    WHERE "hotelId" = $1 AND "guestId" = $2 ORDER BY "askedAt" DESC LIMIT ${MOST}`,
);
const REVIEWS = of(
  'reviews',
  `SELECT source, text, rating, at FROM "Review"
    WHERE "hotelId" = $1 AND "guestId" = $2 ORDER BY at DESC NULLS LAST LIMIT ${MOST}`,
);
const SAID = of(
  'said',
  `SELECT a.at, a.sentiment, a.polarity FROM "Conversation" c
      JOIN "Message" m ON m."conversationId" = c.id JOIN "Analysis" a ON a."messageId" = m.id
    WHERE c."hotelId" = $1 AND c."guestId" = $2 AND a.at IS NOT NULL
    UNION ALL SELECT a.at, a.sentiment, a.polarity FROM "Review" r JOIN "Analysis" a ON a."reviewId" = r.id
    WHERE r."hotelId" = $1 AND r."guestId" = $2 AND a.at IS NOT NULL ORDER BY at DESC LIMIT 500`,
);
const CONVERSATIONS = of(
  'conversations',
  `SELECT id, channel, "lastGuestAt", "lastSeq" AS messages FROM "Conversation"
    WHERE "hotelId" = $1 AND "guestId" = $2 ORDER BY "lastGuestAt" DESC NULLS LAST LIMIT ${MOST}`,
);

type Who = Pick<Profile, 'id' | 'name' | 'language' | 'birthday' | 'source' | 'createdAt'>;

/** @returns null where this hotel has no such guest */
export async function readProfile(
  store: Store,
  hotelId: string,
  id: string,
  setting: { rules: ValueRules; today: string },
): Promise<Profile | null> {
  const key = [hotelId, id];
  const [[who], addresses, stays, wishes, tickets, surveys, reviews, said, conversations, worth] =
    await Promise.all([
      store.sql<Who>(WHO, key),
      store.sql<ProfileAddress>(ADDRESSES, key),
      store.sql<ProfileStay>(STAYS, key),
      store.sql<ProfilePreference & { hotelId: string; sealed: string | null }>(PREFERENCES, key),
      store.sql<ProfileTicket>(TICKETS, key),
      store.sql<ProfileSurvey>(SURVEYS, key),
      store.sql<ProfileReview>(REVIEWS, key),
      store.sql<Said>(SAID, key),
      store.sql<ProfileConversation>(CONVERSATIONS, key),
      readWorth(store, hotelId, id, setting),
    ]);
  if (!who) return null;
  const preferences = wishes.map((wish): ProfilePreference => {
    const { hotelId: _hotel, sealed: _sealed, ...said } = openWish(store, wish);
    return said;
  });
  for (const { events } of preferences) for (const e of events) e.at = new Date(e.at);
  const rest = { addresses, stays, preferences, surveys, reviews, said, conversations };
  return {
    ...who,
    ...rest,
    ...worth,
    tickets: tickets.filter((t) => !isComplaint(t)),
    complaints: tickets.filter(isComplaint),
  };
}

const isComplaint = ({ kind }: ProfileTicket) => kind === 'complaint' || kind === 'emergency';

const HALF_LIFE_MS = 90 * 86_400_000;

/**
 * How the guest feels by now: the mean polarity of what was said, each text weighted by its age t with
 * w = 2^(−t / 90 days), so Σ w·polarity / Σ w; what was said three months ago counts half.
 * @returns −1 to 1; null where nothing dated was said
 */
export function moodNow(said: Said[], now: Date): number | null {
  let sum = 0;
  let weights = 0;
  for (const { at, polarity } of said) {
    const weight = 2 ** (-Math.max(0, now.getTime() - at.getTime()) / HALF_LIFE_MS);
    sum += weight * polarity;
    weights += weight;
  }
  return weights ? sum / weights : null;
}

/** The same texts as the mood of each day, the earliest first. @param dayOf the hotel's day of a moment */
export function moodByDay(said: Said[], dayOf: (at: Date) => string): MoodPoint[] {
  const points = new Map<string, MoodPoint>();
  for (const { at, sentiment, polarity } of said.toReversed()) {
    const day = dayOf(at);
    const point = points.get(day) ?? { day, positive: 0, neutral: 0, negative: 0, mean: 0 };
    const before = point.positive + point.neutral + point.negative;
    point.mean = (point.mean * before + polarity) / (before + 1);
    point[sentiment] += 1;
    points.set(day, point);
  }
  return [...points.values()];
}
