import type { Child } from 'hono/jsx';
import { DateTime } from 'luxon';
import type { OpenComplaint } from '../../../crm/insights/insights.ts';
import type { AspectView } from '../../../crm/insights/overview.ts';
import { insightsLabels } from '../../../prompts/labels/insights.ts';
import { preferenceName } from '../../../prompts/labels/preference.ts';
import { aspectName } from '../../../prompts/labels/ticket.ts';
import { quotesPath } from './links.ts';
import type { InsightsView } from './page.tsx';

type Top = InsightsView & { top: AspectView[] };

function Card({ title, hint, kind, children }: CardProps) {
  return (
    <section class={`card ${kind}`}>
      <h2>{title}</h2>
      {hint ? <p class="hint">{hint}</p> : null}
      {children}
    </section>
  );
}
type CardProps = { title: string; hint?: string; kind: string; children: Child };

/** The aspects that guests complain about most. */
export function Problems({ top, days, lang }: Top) {
  const labels = insightsLabels[lang];
  return (
    <Card title={labels.problems} kind="problems">
      <ol>
        {top.map((view) => (
          <li>
            <p class="what">
              <a href={quotesPath(days, { aspect: view.aspect, polarity: 'negative' })}>
                {aspectName(view.aspect, lang)}{' '}
                <span class="count">{labels.times(view.negative)}</span>
              </a>
              <Change view={view} lang={lang} />
            </p>
            <Quotes quotes={view.criticism} />
          </li>
        ))}
      </ol>
      {top.length ? null : <p class="hint">{labels.noQuotes}</p>}
    </Card>
  );
}

function Change({ view, lang }: { view: AspectView; lang: InsightsView['lang'] }) {
  const { negative, negativeBefore } = view;
  if (negativeBefore === null || negative === negativeBefore) return null;
  const worse = negative > negativeBefore;
  return (
    <span class={worse ? 'tag bad' : 'tag good'}>
      <span aria-hidden="true">{worse ? '↑' : '↓'}</span>
      {insightsLabels[lang].risen(negativeBefore)}
    </span>
  );
}

export function Praised({ top, days, lang }: Top) {
  const labels = insightsLabels[lang];
  return (
    <Card title={labels.praised} kind="praised">
      <ol>
        {top.map((view) => (
          <li>
            <p class="what">
              <a href={quotesPath(days, { aspect: view.aspect, polarity: 'positive' })}>
                {aspectName(view.aspect, lang)}{' '}
                <span class="count">{labels.times(view.positive)}</span>
              </a>
            </p>
            <Quotes quotes={view.praise.slice(0, 1)} />
          </li>
        ))}
      </ol>
      {top.length ? null : <p class="hint">{labels.noQuotes}</p>}
    </Card>
  );
}

function Quotes({ quotes }: { quotes: AspectView['praise'] }) {
  return (
    <>
      {quotes.map(({ quote, lang }) => (
        <q lang={lang}>{quote}</q>
      ))}
    </>
  );
}

const COMPLAINTS_SHOWN = 4;

export function Complaints({ overview: { complaints }, lang, zone, now }: InsightsView) {
  const labels = insightsLabels[lang];
  const more = complaints.length - COMPLAINTS_SHOWN;
  return (
    <Card title={`${labels.complaints} ${complaints.length || ''}`} kind="complaints">
      <ol>
        {complaints.slice(0, COMPLAINTS_SHOWN).map((complaint) => (
          <Complaint complaint={complaint} lang={lang} zone={zone} now={now} />
        ))}
      </ol>
      {complaints.length ? null : <p class="calm">✓ {labels.noComplaints}</p>}
      {more > 0 ? <a href="/board">{labels.more(more)}</a> : null}
    </Card>
  );
}

type ComplaintProps = Pick<InsightsView, 'lang' | 'zone' | 'now'> & { complaint: OpenComplaint };

function Complaint({ complaint, lang, zone, now }: ComplaintProps) {
  const labels = insightsLabels[lang];
  const { room, guest, dueAt } = complaint;
  const due = DateTime.fromJSDate(dueAt, { zone }).toFormat('MM-dd HH:mm');
  return (
    <li>
      <p class="what">
        <a href={`/board/tickets/${complaint.id}`}>
          {room ? labels.room(room) : (guest ?? labels.unknownRoom)}
        </a>
        <span class={complaint.severity >= 2 ? 'tag bad' : 'tag'}>
          {labels.severity(complaint.severity)}
        </span>
        {dueAt < now ? (
          <span class="tag warn">{labels.overdue}</span>
        ) : (
          <span class="hint">{`${labels.due} ${due}`}</span>
        )}
      </p>
      <q lang={complaint.language}>{complaint.words}</q>
    </li>
  );
}

export function Preferences({ overview: { preferences }, days, lang }: InsightsView) {
  const labels = insightsLabels[lang];
  return (
    <Card title={labels.preferences} hint={labels.preferencesHint} kind="preferences">
      <ul>
        {preferences.map(({ key, value, count, quotes }) => (
          <li>
            <p class="what">
              <a href={quotesPath(days, { preference: `${key}=${value}` })}>
                {preferenceName(key, value, lang)} <span class="count">{labels.times(count)}</span>
              </a>
            </p>
            {quotes.slice(0, 1).map(({ quote, name, room }) => (
              <>
                <q>{quote}</q>
                <span class="hint">
                  {[name, room && labels.room(room)].filter(Boolean).join(' · ')}
                </span>
              </>
            ))}
          </li>
        ))}
      </ul>
      {preferences.length ? null : <p class="hint">{labels.noPreferences}</p>}
    </Card>
  );
}
