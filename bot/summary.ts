/** The manager's summary as plain text, for a terminal. */
import { DateTime } from 'luxon';
import { happyShare, type Period } from '../crm/insights/insights.ts';
import { type AspectView, moodTrend, type Overview, topAspects } from '../crm/insights/overview.ts';
import { answered, resultOf, type SurveyResult } from '../crm/surveys/scores.ts';
import { asPercent, insightsLabels } from '../prompts/labels/insights.ts';
import { preferenceName } from '../prompts/labels/preference.ts';
import { surveyLabels } from '../prompts/labels/survey.ts';
import { aspectName, type Lang } from '../prompts/labels/ticket.ts';

const TOP = 5;
const COMPLAINTS_SHOWN = 10;

/** @param zone the hotel's, for the dates shown */
export function summaryText(overview: Overview, hotel: string, zone: string, lang: Lang): string {
  const labels = insightsLabels[lang];
  const { mood } = overview;
  const total = mood.positive + mood.neutral + mood.negative;
  const title = `${hotel} · ${labels.summary} · ${periodText(overview, zone, lang)}`;
  if (!total) return `${title}\n\n${labels.nothing}\n`;
  return `${[
    title,
    headlineOf(overview, lang),
    section(labels.moodTitle, moodLines(overview, lang)),
    section(labels.problems, aspectLines(overview, 'negative', lang)),
    section(labels.praised, aspectLines(overview, 'positive', lang)),
    section(labels.complaints, complaintLines(overview, zone, lang)),
    section(labels.preferences, preferenceLines(overview, lang)),
    section(surveyLabels[lang].title, surveyLines(overview, lang)),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** The sentence that a manager reads first. */
export function headlineOf(overview: Overview, lang: Lang): string {
  const { finding, mood } = overview;
  return insightsLabels[lang].headline({
    trend: moodTrend(overview),
    days: daysOf(overview.period),
    happy: happyShare(mood),
    finding,
  });
}

const daysOf = ({ from, to }: Period) =>
  from && to ? Math.round((to.getTime() - from.getTime()) / 86_400_000) : null;

const section = (title: string, lines: string[]) =>
  lines.length ? [`── ${title}`, ...lines.map((line) => `   ${line}`)].join('\n') : '';

function periodText({ period: { from, to } }: Overview, zone: string, lang: Lang): string {
  const labels = insightsLabels[lang];
  const dayOf = (at: Date) => DateTime.fromJSDate(at, { zone }).toISODate() ?? '';
  if (!from && !to) return labels.allTime;
  return [
    from && `${labels.from} ${dayOf(from)}`,
    // The period ends before `to`; people name its last day.
    to && `${labels.to} ${dayOf(new Date(to.getTime() - 1))}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function moodLines({ mood, before }: Overview, lang: Lang): string[] {
  const labels = insightsLabels[lang];
  const share = happyShare(mood);
  const then = before && happyShare(before);
  const counts = `${labels.positive} ${mood.positive} · ${labels.neutral} ${mood.neutral} · ${labels.negative} ${mood.negative}`;
  const change =
    share === null || then === null
      ? ''
      : ` (${labels.compared(Math.round(share * 100) - Math.round(then * 100))})`;
  return [
    `${bar(mood)}  ${counts}`,
    ...(share === null ? [] : [`${labels.happyShare} ${asPercent(share)}${change}`]),
    ...(mood.undated ? [labels.undated(mood.undated)] : []),
  ];
}

const BAR = 24;

function bar({ positive, neutral, negative }: Overview['mood']): string {
  const part = (count: number) => Math.round((BAR * count) / (positive + neutral + negative));
  const [good, bad] = [part(positive), part(negative)];
  return '█'.repeat(good) + '░'.repeat(Math.max(0, BAR - good - bad)) + '▒'.repeat(bad);
}

function aspectLines(overview: Overview, by: 'positive' | 'negative', lang: Lang): string[] {
  const labels = insightsLabels[lang];
  const top = topAspects(overview, by, TOP);
  const quotesOf = (view: AspectView) => (by === 'positive' ? view.praise : view.criticism);
  return top.flatMap((view) => [
    `${aspectName(view.aspect, lang)} ${labels.times(view[by])}${risen(view, by, lang)}`,
    ...quotesOf(view).map(({ quote }) => `  “${oneLine(quote)}”`),
  ]);
}

function risen(view: AspectView, by: string, lang: Lang): string {
  if (by === 'positive' || view.negativeBefore === null) return '';
  return ` (${insightsLabels[lang].risen(view.negativeBefore)})`;
}

function complaintLines({ complaints }: Overview, zone: string, lang: Lang): string[] {
  const labels = insightsLabels[lang];
  if (!complaints.length) return [labels.noComplaints];
  const lines = complaints.slice(0, COMPLAINTS_SHOWN).map((complaint) => {
    const due = DateTime.fromJSDate(complaint.dueAt, { zone }).toFormat('MM-dd HH:mm');
    const room = complaint.room ? labels.room(complaint.room) : labels.unknownRoom;
    return `${labels.severity(complaint.severity)} · ${room} · ${labels.due} ${due} · “${oneLine(complaint.words)}”`;
  });
  const more = complaints.length - COMPLAINTS_SHOWN;
  return more > 0 ? [...lines, labels.more(more)] : lines;
}

function preferenceLines({ preferences }: Overview, lang: Lang): string[] {
  const labels = insightsLabels[lang];
  if (!preferences.length) return [labels.noPreferences];
  return preferences.flatMap(({ key, value, count, quotes }) => [
    `${preferenceName(key, value, lang)} ${labels.times(count)}`,
    ...quotes.slice(0, 1).map(({ quote }) => `  “${oneLine(quote)}”`),
  ]);
}

function surveyLines({ surveys }: Overview, lang: Lang): string[] {
  return surveys.flatMap((survey) => [
    surveyLine(survey, lang),
    ...survey.quotes.map(({ score, comment }) => `  ${score ?? '–'} “${oneLine(comment)}”`),
  ]);
}

export const surveyLine = (survey: SurveyResult, lang: Lang): string =>
  surveyLabels[lang].line({ ...survey, result: resultOf(survey), answered: answered(survey) });

const LINE = 80;

/** A text in one line; escape characters of a terminal do not get through. */
function oneLine(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const letters = [...plain];
  return letters.length > LINE ? `${letters.slice(0, LINE - 1).join('')}…` : plain;
}
