import { DateTime } from 'luxon';
import type { Quote } from '../../../crm/insights/quotes.ts';
import { insightsLabels } from '../../../prompts/labels/insights.ts';
import { preferenceName } from '../../../prompts/labels/preference.ts';
import { aspectName, type Lang } from '../../../prompts/labels/ticket.ts';
import { type PageFrame, StaffPage } from '../layout.tsx';
import { quotesPath, type Words } from './links.ts';
import type { Days } from './period.ts';

export const QUOTES_A_PAGE = 30;

export type QuotesView = {
  page: PageFrame;
  days: Days;
  words: Words;
  /** One more than a page holds where there are more. */
  quotes: Quote[];
  zone: string;
};

/** The guests' own words behind one number. */
export function QuotesPage({ page, days, words, quotes, zone }: QuotesView) {
  const lang = page.staff.lang;
  const labels = insightsLabels[lang];
  const shown = quotes.slice(0, QUOTES_A_PAGE);
  return (
    <StaffPage page={page} section="insights" title={labels.quotes} styles={['insights.css']}>
      <div class="insights quotes">
        <p>
          <a href={`/insights?days=${days}`}>← {labels.back}</a>
        </p>
        <h1>{titleOf(words, days, lang)}</h1>
        {words.preference ? null : <Feelings days={days} words={words} lang={lang} />}
        <ol class="words">
          {shown.map((quote) => (
            <QuoteItem quote={quote} lang={lang} zone={zone} />
          ))}
        </ol>
        {shown.length ? null : <p class="card empty">{labels.noQuotes}</p>}
        <Pager days={days} words={words} more={quotes.length > QUOTES_A_PAGE} lang={lang} />
      </div>
    </StaffPage>
  );
}

function titleOf({ aspect, preference, day, step }: Words, days: Days, lang: Lang): string {
  const labels = insightsLabels[lang];
  const [key = '', value = ''] = preference?.split('=') ?? [];
  const subject = aspect
    ? aspectName(aspect, lang)
    : preference
      ? preferenceName(key, value, lang)
      : labels.quotes;
  const when = day ? (step === 'week' ? `${labels.week} ${day}` : day) : labels.periods[days];
  return `${subject} · ${when}`;
}

function Feelings({ days, words, lang }: { days: Days; words: Words; lang: Lang }) {
  const labels = insightsLabels[lang];
  const { polarity, page, ...rest } = words;
  return (
    <nav class="periods" aria-label={labels.moodTitle}>
      <a href={quotesPath(days, rest)} aria-current={polarity ? undefined : 'page'}>
        {labels.total}
      </a>
      {(['positive', 'neutral', 'negative'] as const).map((name) => (
        <a
          href={quotesPath(days, { ...rest, polarity: name })}
          aria-current={polarity === name ? 'page' : undefined}
        >
          {labels[name]}
        </a>
      ))}
    </nav>
  );
}

const FEEL: Record<string, string> = { positive: 'good', neutral: 'even', negative: 'bad' };

function QuoteItem({ quote: said, lang, zone }: { quote: Quote; lang: Lang; zone: string }) {
  const labels = insightsLabels[lang];
  const at = said.at && DateTime.fromJSDate(said.at, { zone }).toFormat('yyyy-MM-dd HH:mm');
  const facts = [
    said.name,
    said.room && labels.room(said.room),
    `${labels[said.origin]} · ${said.source}`,
    said.rating === null ? null : `★ ${said.rating}`,
    at ?? labels.noDate,
  ];
  const plain = (text: string) => text.replace(/[…\s]+/g, '');
  return (
    <li class="card">
      <span class={`feel ${FEEL[said.polarity] ?? 'even'}`}>
        {labels[said.polarity as 'positive' | 'neutral' | 'negative']}
      </span>
      <blockquote lang={said.lang}>{said.quote}</blockquote>
      {plain(said.text) === plain(said.quote) ? null : (
        <details>
          <summary>{labels.fullText}</summary>
          <p lang={said.lang} class="whole">
            {said.text}
          </p>
        </details>
      )}
      <p class="hint">
        {facts.filter(Boolean).join(' · ')}
        {said.conversationId ? (
          <>
            {' · '}
            <a href={`/board/conversations/${said.conversationId}`}>{labels.conversation}</a>
          </>
        ) : null}
      </p>
    </li>
  );
}

type PagerProps = { days: Days; words: Words; more: boolean; lang: Lang };

function Pager({ days, words, more, lang }: PagerProps) {
  const labels = insightsLabels[lang];
  const page = Number(words.page ?? 1);
  const to = (number: number) => quotesPath(days, { ...words, page: String(number) });
  return (
    <p class="pager">
      {page > 1 ? (
        <a class="button" rel="prev" href={to(page - 1)}>
          {labels.newer}
        </a>
      ) : null}
      {more ? (
        <a class="button" rel="next" href={to(page + 1)}>
          {labels.earlier}
        </a>
      ) : null}
    </p>
  );
}
