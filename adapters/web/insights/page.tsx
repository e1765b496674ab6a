import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { headlineOf } from '../../../bot/summary.ts';
import type { Preparation } from '../../../crm/arrivals/preparations.ts';
import { happyShare } from '../../../crm/insights/insights.ts';
import { type Overview, topAspects } from '../../../crm/insights/overview.ts';
import { asPercent, insightsLabels } from '../../../prompts/labels/insights.ts';
import { aspectName, type Lang } from '../../../prompts/labels/ticket.ts';
import { type PageFrame, StaffPage } from '../layout.tsx';
import { Complaints, Praised, Preferences, Problems } from './answers.tsx';
import { aspectChart, moodChart } from './chart.ts';
import { quotesPath } from './links.ts';
import { DAYS, type Days } from './period.ts';
import { Prepared } from './prepared.tsx';
import { Surveys } from './surveys.tsx';
import { AspectTable, MoodTable } from './tables.tsx';
import { InsightsTabs } from './tabs.tsx';

export type InsightsView = {
  overview: Overview;
  prepared: Preparation[];
  days: Days;
  lang: Lang;
  zone: string;
  now: Date;
};

const ASPECTS_DRAWN = 8;

export function InsightsPage({ page, ...rest }: Omit<InsightsView, 'lang'> & { page: PageFrame }) {
  const view = { ...rest, lang: page.staff.lang };
  const labels = insightsLabels[view.lang];
  const { mood } = view.overview;
  const empty = mood.positive + mood.neutral + mood.negative === 0;
  return (
    <StaffPage page={page} section="insights" title={labels.title} styles={['insights.css']}>
      <div class="insights">
        <InsightsTabs lang={view.lang} here="/insights" />
        <Head {...view} empty={empty} />
        {empty ? <Nothing lang={view.lang} /> : <Answers {...view} />}
      </div>
    </StaffPage>
  );
}

function Head({ overview, days, lang, empty }: InsightsView & { empty: boolean }) {
  const labels = insightsLabels[lang];
  return (
    <header class="head">
      <div>
        <p class="hint">{labels.title}</p>
        <h1>{empty ? labels.nothingTitle : headlineOf(overview, lang)}</h1>
        {empty ? null : <Numbers overview={overview} days={days} lang={lang} />}
      </div>
      <nav class="periods" aria-label={labels.period}>
        {DAYS.map((name) => (
          <a href={`/insights?days=${name}`} aria-current={name === days ? 'page' : undefined}>
            {labels.periods[name]}
          </a>
        ))}
      </nav>
    </header>
  );
}

function Numbers({ overview, days, lang }: Pick<InsightsView, 'overview' | 'days' | 'lang'>) {
  const labels = insightsLabels[lang];
  const { mood, before } = overview;
  const share = happyShare(mood);
  const then = before && happyShare(before);
  const points =
    share !== null && then !== null ? Math.round(share * 100) - Math.round(then * 100) : null;
  return (
    <p class="numbers">
      {share === null ? null : (
        <span>
          {labels.happyShare} <strong>{asPercent(share)}</strong>
          {points === null ? null : (
            <span class={points < 0 ? 'tag bad' : points > 0 ? 'tag good' : 'tag'}>
              {labels.compared(points)}
            </span>
          )}
        </span>
      )}
      <a href={quotesPath(days, { polarity: 'positive' })} class="feel good">
        {labels.positive} {mood.positive}
      </a>
      <a href={quotesPath(days, { polarity: 'neutral' })} class="feel even">
        {labels.neutral} {mood.neutral}
      </a>
      <a href={quotesPath(days, { polarity: 'negative' })} class="feel bad">
        {labels.negative} {mood.negative}
      </a>
      <a href={quotesPath(days, {})}>
        {labels.texts(mood.positive + mood.neutral + mood.negative)}
      </a>
      {mood.undated ? <span class="hint">{labels.undated(mood.undated)}</span> : null}
    </p>
  );
}

function Answers(view: InsightsView) {
  const { overview, lang } = view;
  const labels = insightsLabels[lang];
  const drawn = overview.aspects.slice(0, ASPECTS_DRAWN);
  const names = drawn.map(({ aspect }) => aspectName(aspect, lang));
  const height = Math.max(27 * drawn.length + 8, 200);
  return (
    <div class="grid">
      <Problems {...view} top={topAspects(overview, 'negative', 3)} />
      <Complaints {...view} />
      <Praised {...view} top={topAspects(overview, 'positive', 3)} />
      {overview.series.length ? (
        <Figure
          title={labels.moodTitle}
          hint={labels.moodHint}
          describe={labels.chartMood(overview.series.length)}
          wide={moodChart(overview.series, { width: 700, height })}
          narrow={moodChart(overview.series, { width: 340, height: 200 })}
          table={<MoodTable {...view} />}
          lang={lang}
        />
      ) : null}
      {drawn.length ? (
        <Figure
          title={labels.aspects}
          hint={labels.aspectsHint}
          describe={labels.chartAspects(drawn.length)}
          wide={aspectChart(drawn, names, { width: 460, height })}
          narrow={aspectChart(drawn, names, { width: 340, height })}
          table={<AspectTable {...view} />}
          lang={lang}
        />
      ) : null}
      <Surveys {...view} />
      <Preferences {...view} />
      <Prepared preparations={view.prepared} lang={lang} />
    </div>
  );
}

type FigureProps = {
  title: string;
  hint: string;
  /** What somebody hears who does not see the chart. */
  describe: string;
  wide: string;
  narrow: string;
  table: Child;
  lang: Lang;
};

function Figure({ title, hint, describe, wide, narrow, table, lang }: FigureProps) {
  const labels = insightsLabels[lang];
  return (
    <figure class="card chart">
      <figcaption>
        <h2>{title}</h2>
        <p class="hint">{hint}</p>
        <p class="hint legend">
          <span class="feel good">{labels.positive}</span>
          <span class="feel bad">{labels.negative}</span>
        </p>
      </figcaption>
      <div role="img" aria-label={describe}>
        <div class="wide">{raw(wide)}</div>
        <div class="narrow">{raw(narrow)}</div>
      </div>
      <details>
        <summary>{labels.table}</summary>
        {table}
      </details>
    </figure>
  );
}

function Nothing({ lang }: { lang: Lang }) {
  return (
    <section class="card empty">
      <p>{insightsLabels[lang].nothing}</p>
    </section>
  );
}
