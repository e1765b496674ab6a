import type { Preference } from '../../../crm/generated/client.ts';
import { mayKnow, mayOpen } from '../../../crm/roles.ts';
import { isActive, type TicketView, troubles } from '../../../crm/tickets.ts';
import { preferenceName } from '../../../prompts/labels/preference.ts';
import { recoverySteps } from '../../../prompts/labels/recovery.ts';
import { staysLabels } from '../../../prompts/labels/stays.ts';
import {
  besideKind,
  departmentName,
  eventName,
  refusalName,
  statusName,
  ticketTitle,
} from '../../../prompts/labels/ticket.ts';
import { Actions, type Draft } from './actions.tsx';
import { DueMark, KindTag, RoomMark } from './list.tsx';
import type { Card } from './tickets.ts';
import { languageName } from './times.ts';
import { type BoardView, labelsOf } from './view.ts';

type CardProps = {
  view: BoardView;
  card: Card;
  note?: string | undefined;
  draft?: Draft | undefined;
};

/** The right side: one ticket with all that is known, and everything staff can do. */
export function TicketCard({ view, card, note, draft }: CardProps) {
  const { ticket } = card;
  const labels = labelsOf(view);
  const { lang } = view;
  return (
    <article class={`card ${ticket.kind}`} aria-labelledby="ticket-title">
      <header>
        <p class="marks">
          <KindTag view={view} ticket={ticket} />
          <span class={`tag ${isActive(ticket) ? '' : 'good'}`}>
            {statusName(ticket.status, lang)}
          </span>
          {ticket.reason ? <span class="tag">{refusalName(ticket.reason, lang)}</span> : null}
          {isActive(ticket) ? <DueMark view={view} dueAt={ticket.dueAt} /> : null}
        </p>
        <h2 id="ticket-title">{besideKind(ticket, lang) || ticketTitle(ticket, lang)}</h2>
        <Facts view={view} ticket={ticket} />
      </header>
      {note ? (
        <p class="notice bad" role="alert">
          {note}
        </p>
      ) : null}
      {card.problems.map((problem) => (
        <p class="notice bad">{`⚠ ${labels.problems[problem]}`}</p>
      ))}
      <section class="said">
        <h3>{ticket.reviewId ? labels.reviewSaid : labels.guestSaid}</h3>
        <blockquote lang={ticket.language} dir="auto">
          {ticket.words}
        </blockquote>
        {ticket.translation ? (
          <>
            <h3>{labels.translation}</h3>
            <blockquote dir="auto">{ticket.translation}</blockquote>
          </>
        ) : null}
      </section>
      <Actions view={view} ticket={ticket} draft={draft} />
      <Answered view={view} ticket={ticket} />
      <Recovery view={view} ticket={ticket} />
      <Remembered view={view} ticket={ticket} />
      <History view={view} ticket={ticket} />
    </article>
  );
}

function Answered({ view, ticket }: { view: BoardView; ticket: TicketView }) {
  const labels = labelsOf(view);
  return (
    <section class="said">
      {ticket.reply ? (
        <>
          <h3>{labels.botSaid}</h3>
          <blockquote class="bot" dir="auto">
            {ticket.reply}
          </blockquote>
        </>
      ) : null}
      {ticket.conversationId && mayOpen(view.staff.role, 'conversations') ? (
        <p>
          <a href={`/board/conversations/${ticket.conversationId}`} data-key="v">
            {labels.wholeConversation} →
          </a>
        </p>
      ) : null}
      {ticket.conversationId && !ticket.stayId && mayOpen(view.staff.role, 'stays') ? (
        <p>
          <a
            href={`/board/stays?${new URLSearchParams({ conversation: ticket.conversationId, q: ticket.room ?? '' })}`}
          >
            {staysLabels[view.lang].whose.open}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Facts({ view, ticket }: { view: BoardView; ticket: TicketView }) {
  const labels = labelsOf(view);
  const { clock, lang } = view;
  const { stay } = ticket;
  const grave = ticket.severity === 2 || ticket.severity === 3 ? ticket.severity : undefined;
  return (
    <ul class="facts">
      <li>
        <RoomMark view={view} ticket={ticket} />
      </li>
      <li>
        {ticket.guest ? (
          <a href={`/board/guests/${ticket.guest.id}`}>
            {ticket.guest.name ?? labels.unknownGuest}
          </a>
        ) : (
          labels.unknownGuest
        )}
      </li>
      <li>{languageName(ticket.language, lang)}</li>
      <li>{departmentName(ticket.department, lang)}</li>
      {stay ? <li>{labels.stay(clock.day(stay.arrival), clock.day(stay.departure))}</li> : null}
      <li>{`${labels.due} ${clock.moment(ticket.dueAt)}`}</li>
      {ticket.etaAt ? <li>{`${labels.eta} ${clock.moment(ticket.etaAt)}`}</li> : null}
      {grave && ticket.kind !== 'emergency' ? (
        <li class="grave">{labels.severity[grave]}</li>
      ) : null}
      {ticket.chases ? <li class="grave">{labels.chases(ticket.chases)}</li> : null}
      {ticket.claimedBy && isActive(ticket) ? (
        <li>{labels.claimedBy(ticket.claimedBy.name)}</li>
      ) : null}
    </ul>
  );
}

type Tagged = Pick<Preference, 'key' | 'value' | 'hidden' | 'quote'>;

/** What is remembered of a guest, each with the words it came from behind it. */
export function PreferenceTags(props: { view: BoardView; preferences: Tagged[] }) {
  const { view, preferences } = props;
  const labels = labelsOf(view);
  return (
    <ul>
      {preferences.map((p) => (
        <li class="tag" title={p.quote}>
          {preferenceName(p.key, p.value, view.lang)}
          <small>{p.hidden ? labels.hidden : labels.stated}</small>
        </li>
      ))}
    </ul>
  );
}

/** What to do about a complaint. */
function Recovery({ view, ticket }: { view: BoardView; ticket: TicketView }) {
  if (ticket.kind !== 'complaint' || !isActive(ticket)) return null;
  const steps = recoverySteps({ severity: ticket.severity, aspects: troubles(ticket) }, view.lang);
  return (
    <section class="said">
      <h3>{labelsOf(view).recovery}</h3>
      <ol>
        {steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
    </section>
  );
}

function Remembered({ view, ticket }: { view: BoardView; ticket: TicketView }) {
  const labels = labelsOf(view);
  const known = ticket.guest?.preferences ?? [];
  const preferences = known.filter((wish) => mayKnow(view.staff.role, wish));
  if (!preferences.length) return null;
  return (
    <section class="remembered">
      <h3>{labels.remembered}</h3>
      <PreferenceTags view={view} preferences={preferences} />
    </section>
  );
}

function History({ view, ticket }: { view: BoardView; ticket: TicketView }) {
  const labels = labelsOf(view);
  const { lang, clock } = view;
  return (
    <section class="history">
      <h3>{labels.history}</h3>
      <ol>
        {inRuns(ticket.events).map(({ event, times }) => (
          <li class={event.kind}>
            <time datetime={event.at.toISOString()}>{clock.moment(event.at)}</time>
            <span>
              {[eventName(event.kind, lang), detailOf(event, view), event.staff?.name]
                .filter(Boolean)
                .join(' · ')}
              {times > 1 ? ` ×${times}` : ''}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What happens every minute until somebody comes is one line: the first time, and how often. */
function inRuns(events: TicketView['events']) {
  const runs: { event: TicketView['events'][number]; times: number }[] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (event.kind === 'escalated' && last?.event.kind === 'escalated') last.times += 1;
    else runs.push({ event, times: 1 });
  }
  return runs;
}

function detailOf({ data }: TicketView['events'][number], view: BoardView): string {
  const { minutes, reason } = (data ?? {}) as { minutes?: number; reason?: string };
  if (minutes) return labelsOf(view).actions.minutes(minutes);
  return reason ? refusalName(reason, view.lang) : '';
}
