/** The guests' own words behind a number of the insights. */
import type { IntentName } from '../../nlp/taxonomy.ts';
import type { Store } from '../database.ts';
import { type Period, stayAt, within } from './insights.ts';

export type QuoteFilter = Period & {
  aspect?: string | undefined;
  /** Of the aspect, or without one of the whole text. */
  polarity?: string | undefined;
  preference?: { key: string; value: string } | undefined;
  /** What the text wants: praise, a suggestion. */
  intent?: IntentName | undefined;
};

export type Quote = {
  /** What the label rests on. */
  quote: string;
  /** The whole text. */
  text: string;
  lang: string;
  polarity: string;
  at: Date | null;
  origin: 'message' | 'review';
  /** Where it was written: a platform, or a channel. */
  source: string;
  name: string | null;
  room: string | null;
  rating: number | null;
  conversationId: string | null;
};

const CONTEXT = `a.text, a.lang, CASE WHEN r.id IS NULL THEN 'message' ELSE 'review' END AS origin,
    COALESCE(r.source, c.channel) AS source, COALESCE(r.author, g.name) AS name,
    COALESCE(s.room, gs.room, c.room) AS room, r.rating, c.id AS "conversationId"`;

const JOINED = `LEFT JOIN "Review" r ON r.id = a."reviewId" LEFT JOIN "Stay" s ON s.id = r."stayId"
    LEFT JOIN "Message" msg ON msg.id = a."messageId" LEFT JOIN "Conversation" c ON c.id = msg."conversationId"
    LEFT JOIN "Guest" g ON g.id = COALESCE(r."guestId", c."guestId") ${stayAt('a.at')}`;

// What the reader reads without a translation comes first; then what says something in few words, of a
// text that matters.
const TELLING = `(lang LIKE $5 || '%') DESC, (length(quote) BETWEEN 6 AND 60) DESC, severity DESC, at DESC NULLS LAST`;

const MENTIONS = `SELECT m.quote, m.polarity, m.at, a.severity, m.aspect, ${CONTEXT}
    FROM "Mention" m JOIN "Analysis" a ON a.id = m."analysisId" ${JOINED}
    WHERE m."hotelId" = $1 AND ${within('m.at')}`;

const BY_ASPECT = {
  name: 'quotes.aspect',
  text: `${MENTIONS} AND m.aspect = $4 AND ($5::text IS NULL OR m.polarity = $5)
    ORDER BY m.at DESC NULLS LAST, m.id LIMIT $6 OFFSET $7`,
};

const BY_MOOD = {
  name: 'quotes.mood',
  text: `SELECT left(a.text, 120) AS quote, a.sentiment AS polarity, a.at, ${CONTEXT}
    FROM "Analysis" a ${JOINED}
    WHERE a."hotelId" = $1 AND ${within('a.at')} AND ($4::text IS NULL OR a.sentiment = $4)
    ORDER BY a.at DESC NULLS LAST, a.id LIMIT $5 OFFSET $6`,
};

const BY_INTENT = {
  name: 'quotes.intent',
  text: `SELECT left(a.text, 120) AS quote, a.sentiment AS polarity, a.at, ${CONTEXT}
    FROM "Analysis" a ${JOINED}
    WHERE a."hotelId" = $1 AND ${within('a.at')}
      AND a.data @> jsonb_build_object('intents', jsonb_build_array(jsonb_build_object('intent', $4::text)))
    ORDER BY a.at DESC NULLS LAST, a.id LIMIT $5 OFFSET $6`,
};

const BY_PREFERENCE = {
  name: 'quotes.preference',
  text: `SELECT p.quote, COALESCE(a.sentiment, 'neutral') AS polarity, COALESCE(r.at, msg.at) AS at,
      COALESCE(a.text, msg.text, p.quote) AS text, COALESCE(a.lang, g.language, '') AS lang,
      CASE WHEN r.id IS NULL THEN 'message' ELSE 'review' END AS origin, COALESCE(r.source, c.channel, g.source) AS source,
      COALESCE(r.author, g.name) AS name, COALESCE(s.room, c.room) AS room, r.rating, c.id AS "conversationId"
    FROM "Preference" p LEFT JOIN "Guest" g ON g.id = p."guestId" LEFT JOIN "Review" r ON r.id = p."reviewId"
      LEFT JOIN "Message" msg ON msg.id = p."messageId" LEFT JOIN "Conversation" c ON c.id = msg."conversationId"
      LEFT JOIN "Stay" s ON s.id = COALESCE(p."stayId", r."stayId")
      LEFT JOIN "Analysis" a ON a."messageId" = p."messageId" OR a."reviewId" = p."reviewId"
    WHERE p."hotelId" = $1 AND p.hidden AND p.status <> 'refuted' AND p.key = $4 AND p.value = $5
      AND ${within('CASE WHEN r.id IS NULL THEN p."createdAt" ELSE r.at END')}
    ORDER BY 3 DESC NULLS LAST, p.id LIMIT $6 OFFSET $7`,
};

/** The quotes of one number, the newest first. */
export function quotes(
  store: Store,
  hotelId: string,
  filter: QuoteFilter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Quote[]> {
  const { from, to, aspect, polarity = null, preference, intent } = filter;
  const base = [hotelId, from, to];
  const page = [limit, offset];
  if (preference) {
    return store.sql<Quote>(BY_PREFERENCE, [...base, preference.key, preference.value, ...page]);
  }
  if (intent) return store.sql<Quote>(BY_INTENT, [...base, intent, ...page]);
  if (aspect) return store.sql<Quote>(BY_ASPECT, [...base, aspect, polarity, ...page]);
  return store.sql<Quote>(BY_MOOD, [...base, polarity, ...page]);
}

const TELLING_OF_EACH = {
  name: 'quotes.telling',
  text: `SELECT * FROM (
      SELECT *, row_number() OVER (PARTITION BY aspect, polarity ORDER BY ${TELLING}) AS rank FROM (
        SELECT DISTINCT ON (aspect, polarity, quote) * FROM (${MENTIONS}) q ORDER BY aspect, polarity, quote, at DESC) d) ranked
    WHERE rank <= $4 ORDER BY aspect, polarity, rank`,
};

export type AspectQuote = Quote & { aspect: string };

/** The few most telling quotes of every aspect and polarity. @param reader a language that comes first */
export function tellingQuotes(
  store: Store,
  hotelId: string,
  { from, to }: Period,
  each: number,
  reader: string,
): Promise<AspectQuote[]> {
  return store.sql<AspectQuote>(TELLING_OF_EACH, [hotelId, from, to, each, reader]);
}

const PREFERENCE_QUOTES = {
  name: 'quotes.preferences',
  text: `SELECT key, value, quote, name, room FROM (
      SELECT p.key, p.value, p.quote, COALESCE(g.name, r.author) AS name, s.room,
        row_number() OVER (PARTITION BY p.key, p.value ORDER BY (p."guestId" IS NOT NULL) DESC, p.confidence DESC, p.id DESC) AS rank
      FROM "Preference" p LEFT JOIN "Guest" g ON g.id = p."guestId" LEFT JOIN "Review" r ON r.id = p."reviewId"
        LEFT JOIN "Stay" s ON s.id = COALESCE(p."stayId", r."stayId")
      WHERE p."hotelId" = $1 AND p.hidden AND p.sealed IS NULL AND p.status <> 'refuted'
        AND ${within('CASE WHEN r.id IS NULL THEN p."createdAt" ELSE r.at END')}) ranked
    WHERE rank <= $4 ORDER BY key, value, rank`,
};

export type PreferenceQuote = {
  key: string;
  value: string;
  quote: string;
  name: string | null;
  room: string | null;
};

/** For every hidden preference, the words it was read from; guests whom the hotel knows come first. */
export function preferenceQuotes(
  store: Store,
  hotelId: string,
  { from, to }: Period,
  each: number,
): Promise<PreferenceQuote[]> {
  return store.sql<PreferenceQuote>(PREFERENCE_QUOTES, [hotelId, from, to, each]);
}
