/** The managers' morning digest: what guests said since yesterday, on Mondays the week. */
import { DateTime } from 'luxon';
import { commit } from '../crm/commit.ts';
import { type HotelFacts, nameOf, routesFor } from '../crm/hotels.ts';
import {
  type AspectView,
  type Overview,
  readOverview,
  topAspects,
} from '../crm/insights/overview.ts';
import { type Quote, quotes } from '../crm/insights/quotes.ts';
import { remindOnce } from '../crm/reminders.ts';
import { answered } from '../crm/surveys/scores.ts';
import { overdueCount } from '../crm/tickets.ts';
import type { IntentName } from '../nlp/taxonomy.ts';
import { insightsLabels } from '../prompts/labels/insights.ts';
import { preferenceName } from '../prompts/labels/preference.ts';
import { aspectName, type Lang } from '../prompts/labels/ticket.ts';
import type { Digest } from './channel.ts';
import type { House } from './house.ts';
import { delivery } from './outgoing.ts';
import { headlineOf, surveyLine } from './summary.ts';
import { reminder } from './ticket-rows.ts';

/** The hotel's hour at which managers read it. */
const HOUR = 8;
const MONDAY = 1;

/** Sees to it that the next morning has its digest. Called at every start. */
export async function scheduleDigest(house: House): Promise<void> {
  const { zone } = await house.facts();
  const now = DateTime.fromJSDate(house.now(), { zone });
  const today = morning(now);
  await remindOnce(house.store, digestReminder(house, now < today ? today : nextMorning(now)));
}

/**
 * Queues the digest of this day for every place of the managers' route, once, and the next morning's
 * reminder. A night in which nothing was said and nothing is open is passed over.
 * @param day the hotel's, "2026-11-22"
 */
export async function queueDigest(house: House, day: string): Promise<void> {
  const { publicUrl, staffLanguage: lang } = house;
  const facts = await house.facts();
  const at = DateTime.fromISO(day, { zone: facts.zone });
  if (!at.isValid) throw new Error(`digest: "${day}" is not a day`);
  const to = morning(at);
  const span = at.weekday === MONDAY ? 'week' : 'day';
  const period = { from: to.minus({ [span]: 1 }).toJSDate(), to: to.toJSDate() };
  const overview = await readOverview(house.store, house.hotelId, period, facts.zone, lang);
  const overdue = await overdueCount(house.store, house.hotelId, house.now());
  const page = { limit: MOST_SAID };
  const said = (intent: IntentName) =>
    quotes(house.store, house.hotelId, { ...period, intent }, page);
  const suggestions = await said('feedback.suggestion');
  const praise = await said('feedback.praise');
  const setting = { facts, day, span, overdue, publicUrl, lang, suggestions, praise } as const;
  const body = digestOf(overview, setting);
  const now = house.now();
  const next = DateTime.max(nextMorning(at), nextMorning(DateTime.fromJSDate(now, facts)));
  // The ids are made of the day: a second process, or a second try, writes nothing.
  await commit(house.store, {
    hotelId: house.hotelId,
    at: now,
    deliveries: (body.lines.length ? routesFor(facts, 'managers') : []).map((route) =>
      delivery(house.hotelId, now, {
        id: `digest:${route.id}:${day}`,
        kind: 'digest',
        channel: route.staffChannel,
        destination: route.destination,
        body,
      }),
    ),
    reminders: [digestReminder(house, next)],
  });
}

const morning = (day: DateTime) => day.startOf('day').set({ hour: HOUR });
const nextMorning = (day: DateTime) => morning(day.plus({ days: 1 }));

const digestReminder = (house: House, at: DateTime) =>
  reminder(house.hotelId, 'digest', at.toFormat('yyyy-MM-dd'), at.toJSDate());

type Setting = {
  publicUrl: string;
  lang: Lang;
  facts: HotelFacts;
  day: string;
  span: 'day' | 'week';
  overdue: number;
  suggestions: Quote[];
  praise: Quote[];
};

const QUOTE = 60;
/** More than this nobody counts. */
const MOST_SAID = 200;

function digestOf(overview: Overview, setting: Setting): Digest {
  const { facts, day, span, lang, publicUrl } = setting;
  const labels = insightsLabels[lang];
  const hotel = nameOf(facts, lang === 'zh' ? 'zh-Hans' : 'en');
  return {
    title: `${hotel} · ${labels.digest(span)} · ${day}`,
    lines: linesOf(overview, setting),
    url: `${publicUrl}/insights?days=7`,
  };
}

function linesOf(
  overview: Overview,
  { overdue, lang, suggestions, praise }: Setting,
): Digest['lines'] {
  const labels = insightsLabels[lang];
  const { mood, complaints, preferences, surveys } = overview;
  const said = mood.positive + mood.neutral + mood.negative > 0;
  const plain = (text: string) => ({ text, quotes: [] });
  return [
    ...(said ? [plain(headlineOf(overview, lang))] : []),
    ...(overdue ? [plain(labels.overdueTickets(overdue))] : []),
    ...(complaints.length
      ? [
          {
            text: labels.openComplaints(complaints.length),
            quotes: complaints.slice(0, 3).map(({ room, words }) => short(words, room)),
          },
        ]
      : []),
    ...surveys
      .filter((survey) => answered(survey))
      .map((survey) => ({
        text: surveyLine(survey, lang),
        quotes: survey.quotes.slice(0, 1).map(({ comment, room }) => short(comment, room)),
      })),
    ...aspectLines(overview, 'negative', lang),
    ...saidLines(labels.suggestions, suggestions),
    ...saidLines(labels.praise, praise),
    ...aspectLines(overview, 'positive', lang).slice(0, 1),
    ...preferences.slice(0, 3).map(({ key, value, quotes }) => ({
      text: `${labels.preferences} · ${preferenceName(key, value, lang)}`,
      quotes: quotes.slice(0, 1).map(({ quote, room }) => short(quote, room)),
    })),
  ];
}

/** What the bot has promised its guests to pass on. */
const saidLines = (title: (count: number) => string, said: Quote[]): Digest['lines'] =>
  said.length
    ? [{ text: title(said.length), quotes: said.slice(0, 3).map((q) => short(q.quote, q.room)) }]
    : [];

function aspectLines(overview: Overview, by: 'positive' | 'negative', lang: Lang): Digest['lines'] {
  const labels = insightsLabels[lang];
  const quotes = (view: AspectView) => (by === 'positive' ? view.praise : view.criticism);
  const title = by === 'positive' ? labels.praised : labels.problems;
  return topAspects(overview, by, 3).map((view) => ({
    text: `${title} · ${aspectName(view.aspect, lang)} ${labels.times(view[by])}`,
    quotes: quotes(view).map(({ quote, room }) => short(quote, room)),
  }));
}

function short(words: string, room: string | null): string {
  const letters = [...words.replace(/\s+/g, ' ')];
  const cut =
    letters.length > QUOTE ? `${letters.slice(0, QUOTE - 1).join('')}…` : letters.join('');
  return room ? `${room} · ${cut}` : cut;
}
