/** What guests answered to the hotel's surveys, counted, with the words behind the numbers. */
import type { Store } from '../database.ts';
import { type Period, within } from '../insights/insights.ts';
import { levelOf, type Moment, type Scale, type ScoreLevel } from './surveys.ts';

export type SurveyQuote = {
  score: number | null;
  comment: string;
  name: string | null;
  room: string | null;
  conversationId: string;
};

export type SurveyResult = {
  moment: Moment;
  scale: Scale;
  asked: number;
  /** How many gave a score of this level. */
  scores: Record<ScoreLevel, number>;
  /** The lowest scores first, then the newest. */
  quotes: SurveyQuote[];
};

const COUNTS = {
  name: 'surveys.counts',
  text: `SELECT moment, scale, score, count(*)::int AS count FROM "SurveyAnswer"
    WHERE "hotelId" = $1 AND ${within('"askedAt"')} GROUP BY moment, scale, score ORDER BY moment DESC, scale`,
};
type Count = { moment: Moment; scale: Scale; score: number | null; count: number };

const QUOTES = {
  name: 'surveys.quotes',
  text: `SELECT * FROM (
      SELECT a.moment, a.scale, a.score, a.comment, g.name, s.room, a."conversationId",
        row_number() OVER (PARTITION BY a.moment, a.scale ORDER BY a.score NULLS LAST, a."askedAt" DESC) AS rank
      FROM "SurveyAnswer" a JOIN "Guest" g ON g.id = a."guestId" JOIN "Stay" s ON s.id = a."stayId"
      WHERE a."hotelId" = $1 AND a.comment IS NOT NULL AND ${within('a."askedAt"')}) ranked
    WHERE rank <= $4 ORDER BY rank`,
};

/** The surveys put in this period, one result for every moment and scale. */
export async function surveyResults(
  store: Store,
  hotelId: string,
  { from, to }: Period,
  quotesEach: number,
): Promise<SurveyResult[]> {
  const [counts, quotes] = await Promise.all([
    store.sql<Count>(COUNTS, [hotelId, from, to]),
    store.sql<SurveyQuote & Pick<Count, 'moment' | 'scale'>>(QUOTES, [
      hotelId,
      from,
      to,
      quotesEach,
    ]),
  ]);
  const results = new Map<string, SurveyResult>();
  for (const { moment, scale, score, count } of counts) {
    const key = `${moment} ${scale}`;
    const result = results.get(key) ?? {
      moment,
      scale,
      asked: 0,
      scores: { low: 0, middle: 0, high: 0 },
      quotes: quotes.filter((q) => q.moment === moment && q.scale === scale),
    };
    result.asked += count;
    if (score !== null) result.scores[levelOf(scale, score)] += count;
    results.set(key, result);
  }
  return [...results.values()];
}

/** How many gave a score. */
export const answered = ({ scores: { low, middle, high } }: Pick<SurveyResult, 'scores'>) =>
  low + middle + high;

/**
 * Net promoter score, −100 to 100: the percentage of 9–10 minus that of 0–6 (Reichheld, "The One Number
 * You Need to Grow", Harvard Business Review, December 2003); for satisfaction the percentage, 0 to 100,
 * of 4–5 of 5 ("top two boxes").
 * @returns a whole number; null where nobody gave a score
 */
export function resultOf(result: Pick<SurveyResult, 'scale' | 'scores'>): number | null {
  const total = answered(result);
  if (!total) return null;
  const { high, low } = result.scores;
  return Math.round((100 * (result.scale === 'nps' ? high - low : high)) / total);
}
