/** All that a manager's summary says of one period, compared with the one before. */
import { DateTime } from 'luxon';
import type { Store } from '../database.ts';
import { type SurveyResult, surveyResults } from '../surveys/scores.ts';
import {
  type AspectCount,
  aspectCounts,
  type FloorCount,
  type HiddenPreference,
  happyShare,
  hiddenPreferences,
  type Mood,
  type MoodPoint,
  moodOf,
  moodOverTime,
  negativeByFloor,
  type OpenComplaint,
  openComplaints,
  type Period,
} from './insights.ts';
import {
  type AspectQuote,
  type PreferenceQuote,
  preferenceQuotes,
  tellingQuotes,
} from './quotes.ts';

export type AspectView = AspectCount & {
  /** Negative mentions in the period before; null where there is none to compare with. */
  negativeBefore: number | null;
  praise: AspectQuote[];
  criticism: AspectQuote[];
};

export type PreferenceView = HiddenPreference & { quotes: PreferenceQuote[] };

/** The one thing to know first. */
export type Finding = {
  aspect: string;
  negative: number;
  negativeBefore: number | null;
  /** Set where the complaints gather on one floor. */
  floor: string | null;
};

export type Overview = {
  period: Period;
  mood: Mood & { undated: number };
  before: Mood | null;
  step: 'day' | 'week';
  series: MoodPoint[];
  /** The most mentioned first; `overall` is left out: the mood says it. */
  aspects: AspectView[];
  finding: Finding | null;
  complaints: OpenComplaint[];
  preferences: PreferenceView[];
  surveys: SurveyResult[];
};

const QUOTES_EACH = 2;
const PREFERENCES_SHOWN = 12;

/**
 * @param zone the hotel's, for days and weeks
 * @param reader the language of quotes that come first, "zh" or "en"
 */
export async function readOverview(
  store: Store,
  hotelId: string,
  period: Period,
  zone: string,
  reader = 'zh',
): Promise<Overview> {
  const previous = periodBefore(period);
  const step = stepOf(period);
  const [
    mood,
    before,
    series,
    counts,
    countsBefore,
    floors,
    quotes,
    complaints,
    wishes,
    wishQuotes,
    surveys,
  ] = await Promise.all([
    moodOf(store, hotelId, period),
    previous && moodOf(store, hotelId, previous),
    moodOverTime(store, hotelId, period, zone, step),
    aspectCounts(store, hotelId, period),
    previous && aspectCounts(store, hotelId, previous),
    negativeByFloor(store, hotelId, period),
    tellingQuotes(store, hotelId, period, QUOTES_EACH, reader),
    openComplaints(store, hotelId),
    hiddenPreferences(store, hotelId, period),
    preferenceQuotes(store, hotelId, period, QUOTES_EACH),
    surveyResults(store, hotelId, period, QUOTES_EACH),
  ]);
  const aspects = counts
    .filter(({ aspect }) => aspect !== 'overall')
    .map((count) => aspectView(count, countsBefore, quotes));
  return {
    period,
    mood,
    before: before && before.positive + before.neutral + before.negative > 0 ? before : null,
    step,
    series: withoutGaps(series, period, zone, step),
    aspects,
    finding: findingOf(aspects, floors),
    complaints,
    preferences: wishes.slice(0, PREFERENCES_SHOWN).map((wish) => ({
      ...wish,
      quotes: wishQuotes.filter(({ key, value }) => key === wish.key && value === wish.value),
    })),
    surveys,
  };
}

/** As long, and just before; null where the period is open. */
export function periodBefore({ from, to }: Period): Period | null {
  if (!from || !to) return null;
  return { from: new Date(2 * from.getTime() - to.getTime()), to: from };
}

const DAY_MS = 86_400_000;

/** A point a day, or a week where days would be too many to see. */
function stepOf({ from, to }: Period): 'day' | 'week' {
  return from && to && to.getTime() - from.getTime() <= 45 * DAY_MS ? 'day' : 'week';
}

/** A quiet day is a point too. The series of an open period begins with its first text. */
function withoutGaps(
  series: MoodPoint[],
  { from, to }: Period,
  zone: string,
  step: 'day' | 'week',
): MoodPoint[] {
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return [];
  const dayOf = (at: Date) => DateTime.fromJSDate(at, { zone }).startOf(step);
  const end = to ? dayOf(new Date(to.getTime() - 1)) : DateTime.fromISO(last.day, { zone });
  const known = new Map(series.map((point) => [point.day, point]));
  const points: MoodPoint[] = [];
  let at = from ? dayOf(from) : DateTime.fromISO(first.day, { zone });
  for (; at <= end; at = at.plus({ [step]: 1 })) {
    const day = at.toFormat('yyyy-MM-dd');
    points.push(known.get(day) ?? { day, positive: 0, neutral: 0, negative: 0, mean: 0 });
  }
  return points;
}

function aspectView(
  count: AspectCount,
  before: AspectCount[] | null,
  quotes: AspectQuote[],
): AspectView {
  const of = (polarity: string) =>
    quotes.filter((quote) => quote.aspect === count.aspect && quote.polarity === polarity);
  const then = before?.find(({ aspect }) => aspect === count.aspect);
  return {
    ...count,
    negativeBefore: before && (then?.negative ?? 0),
    praise: of('positive'),
    criticism: of('negative'),
  };
}

/** How many more complaints than before make a rise, and how many make a finding at all. */
const RISE = 3;
const ENOUGH = 2;

/** What rose most; where nothing rose, what is criticised most. */
function findingOf(aspects: AspectView[], floors: FloorCount[]): Finding | null {
  const rise = (view: AspectView) => view.negative - (view.negativeBefore ?? view.negative);
  const most = (by: (view: AspectView) => number) =>
    aspects.reduce<AspectView | null>((best, v) => (best && by(best) >= by(v) ? best : v), null);
  const risen = most(rise);
  const worst = risen && rise(risen) >= RISE ? risen : most((view) => view.negative);
  if (!worst || worst.negative < ENOUGH) return null;
  const { aspect, negative, negativeBefore } = worst;
  return { aspect, negative, negativeBefore, floor: floorOf(aspect, floors) };
}

/** The floor that most of an aspect's complaints with a known room come from. */
function floorOf(aspect: string, floors: FloorCount[]): string | null {
  const own = floors.filter((count) => count.aspect === aspect);
  const located = own.reduce((sum, count) => sum + count.negative, 0);
  const [top] = own;
  return top && top.negative >= RISE && top.negative >= located / 2 ? top.floor : null;
}

/** The most praised or criticised aspects. */
export function topAspects(
  { aspects }: Pick<Overview, 'aspects'>,
  by: 'positive' | 'negative',
  take: number,
): AspectView[] {
  return aspects
    .filter((view) => view[by] > 0)
    .sort((a, b) => b[by] - a[by])
    .slice(0, take);
}

/** How the mood moved; null where there is too little to compare. */
export function moodTrend({ mood, before }: Pick<Overview, 'mood' | 'before'>) {
  const now = happyShare(mood);
  const then = before && happyShare(before);
  const enough = (m: Mood | null) => m !== null && m.positive + m.negative >= 8;
  if (now === null || then === null || !enough(mood) || !enough(before)) return null;
  if (Math.abs(now - then) < 0.03) return 'same';
  return now > then ? 'better' : 'worse';
}
