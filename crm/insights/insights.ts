/**
 * What guests feel, counted: mood over time, aspects (how much, how felt), open complaints and hidden
 * preferences, from messages and reviews alike. Undated reviews count where no period is asked for,
 * and never in a series over time.
 */
import type { Store } from '../database.ts';
import { ACTIVE } from '../tickets.ts';

/** From (inclusive) to (exclusive); null: open on that side. */
export type Period = { from: Date | null; to: Date | null };

export type Mood = {
  positive: number;
  neutral: number;
  negative: number;
  /** Mean polarity, −1 to 1; 0 where nothing was said. */
  mean: number;
};

const MOOD = `count(*) FILTER (WHERE sentiment = 'positive')::int AS positive,
    count(*) FILTER (WHERE sentiment = 'neutral')::int AS neutral,
    count(*) FILTER (WHERE sentiment = 'negative')::int AS negative,
    COALESCE(avg(polarity), 0)::float8 AS mean`;

/** A missing bound leaves undated texts in; a given one leaves them out. */
export const within = (at: string) =>
  `($2::timestamptz IS NULL OR ${at} >= $2) AND ($3::timestamptz IS NULL OR ${at} < $3)`;

const MOOD_OF = {
  name: 'insights.mood',
  text: `SELECT ${MOOD}, count(*) FILTER (WHERE at IS NULL)::int AS undated
    FROM "Analysis" WHERE "hotelId" = $1 AND ${within('at')}`,
};

/** The mood of a whole period, and how many of its texts have no date. */
export async function moodOf(
  store: Store,
  hotelId: string,
  { from, to }: Period,
): Promise<Mood & { undated: number }> {
  const [row] = await store.sql<Mood & { undated: number }>(MOOD_OF, [hotelId, from, to]);
  return row ?? { positive: 0, neutral: 0, negative: 0, mean: 0, undated: 0 };
}

/** Of the texts that show a feeling, the share of the happy ones, 0 to 1; null where none shows any. */
export function happyShare({ positive, negative }: Pick<Mood, 'positive' | 'negative'>) {
  return positive + negative === 0 ? null : positive / (positive + negative);
}

export type MoodPoint = Mood & {
  /** The day, or the Monday of the week, in the hotel's zone: "2026-11-22". */
  day: string;
};

const MOOD_OVER_TIME = {
  name: 'insights.series',
  text: `SELECT to_char(date_trunc($5, at AT TIME ZONE $4), 'YYYY-MM-DD') AS day, ${MOOD}
    FROM "Analysis" WHERE "hotelId" = $1 AND at IS NOT NULL AND ${within('at')} GROUP BY 1 ORDER BY 1`,
};

/** Days (or weeks) on which guests said something, the earliest first. @param zone IANA name */
export function moodOverTime(
  store: Store,
  hotelId: string,
  { from, to }: Period,
  zone: string,
  step: 'day' | 'week',
): Promise<MoodPoint[]> {
  return store.sql<MoodPoint>(MOOD_OVER_TIME, [hotelId, from, to, zone, step]);
}

export type AspectCount = { aspect: string; positive: number; neutral: number; negative: number };

const ASPECT_COUNTS = {
  name: 'insights.aspects',
  text: `SELECT aspect,
      count(*) FILTER (WHERE polarity = 'positive')::int AS positive,
      count(*) FILTER (WHERE polarity = 'neutral')::int AS neutral,
      count(*) FILTER (WHERE polarity = 'negative')::int AS negative
    FROM "Mention" WHERE "hotelId" = $1 AND ${within('at')} GROUP BY aspect ORDER BY count(*) DESC, aspect`,
};

/** How often guests judged each aspect and how, the most mentioned first. */
export function aspectCounts(
  store: Store,
  hotelId: string,
  { from, to }: Period,
): Promise<AspectCount[]> {
  return store.sql<AspectCount>(ASPECT_COUNTS, [hotelId, from, to]);
}

export type FloorCount = { aspect: string; floor: string; negative: number };

/** The stay that a guest (of conversation `c`) was on when something was said. */
export const stayAt = (at: string) => `LEFT JOIN LATERAL (SELECT room FROM "Stay" s
    WHERE s."guestId" = c."guestId" AND s.arrival <= ${at}::date + 1 AND s.departure >= ${at}::date - 1
    ORDER BY arrival DESC LIMIT 1) gs ON true`;

// The room of a mention: of its review's stay, of the guest's stay that day, or as the guest said.
const FLOORS = {
  name: 'insights.floors',
  text: `SELECT aspect, left(room, -2) AS floor, count(*)::int AS negative FROM (
      SELECT m.aspect, COALESCE(rs.room, gs.room, c.room) AS room
      FROM "Mention" m JOIN "Analysis" a ON a.id = m."analysisId"
        LEFT JOIN "Review" r ON r.id = a."reviewId" LEFT JOIN "Stay" rs ON rs.id = r."stayId"
        LEFT JOIN "Message" msg ON msg.id = a."messageId" LEFT JOIN "Conversation" c ON c.id = msg."conversationId"
        ${stayAt('m.at')}
      WHERE m."hotelId" = $1 AND m.polarity = 'negative' AND ${within('m.at')}) rooms
    WHERE room ~ '^[0-9]{3,4}$' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`,
};

/** Where complaints of an aspect gather: by floor, the most first. */
export function negativeByFloor(
  store: Store,
  hotelId: string,
  { from, to }: Period,
): Promise<FloorCount[]> {
  return store.sql<FloorCount>(FLOORS, [hotelId, from, to]);
}

export type OpenComplaint = {
  id: string;
  severity: number;
  status: string;
  words: string;
  language: string;
  room: string | null;
  guest: string | null;
  conversationId: string | null;
  createdAt: Date;
  dueAt: Date;
};

const OPEN_COMPLAINTS = {
  name: 'insights.complaints',
  text: `SELECT t.id, t.severity, t.status, t.words, t.language, t.room, g.name AS guest,
      t."conversationId", t."createdAt", t."dueAt"
    FROM "Ticket" t LEFT JOIN "Guest" g ON g.id = t."guestId"
    WHERE t."hotelId" = $1 AND t.kind = 'complaint' AND t.status = ANY($2)
    ORDER BY t.severity DESC, t."dueAt"`,
};

/** Complaints that somebody still has to settle, the gravest first. */
export function openComplaints(store: Store, hotelId: string): Promise<OpenComplaint[]> {
  return store.sql<OpenComplaint>(OPEN_COMPLAINTS, [hotelId, [...ACTIVE]]);
}

export type HiddenPreference = { key: string; value: string; count: number; guests: number };

const HIDDEN_PREFERENCES = {
  name: 'insights.preferences',
  text: `SELECT p.key, p.value, count(*)::int AS count, count(DISTINCT p."guestId")::int AS guests
    FROM "Preference" p LEFT JOIN "Review" r ON r.id = p."reviewId"
    WHERE p."hotelId" = $1 AND p.hidden AND p.sealed IS NULL AND p.status <> 'refuted'
      AND ${within('CASE WHEN r.id IS NULL THEN p."createdAt" ELSE r.at END')}
    GROUP BY p.key, p.value ORDER BY count(*) DESC, p.key, p.value`,
};

/** Wishes that guests did not state but let slip, the most frequent first. */
export function hiddenPreferences(
  store: Store,
  hotelId: string,
  { from, to }: Period,
): Promise<HiddenPreference[]> {
  return store.sql<HiddenPreference>(HIDDEN_PREFERENCES, [hotelId, from, to]);
}
