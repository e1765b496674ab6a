import type { ProfileStay, ProfileTicket } from '../../../crm/profile.ts';
import { isActive } from '../../../crm/tickets.ts';
import { guestLabels } from '../../../prompts/labels/guest.ts';
import { surveyLabels } from '../../../prompts/labels/survey.ts';
import {
  departmentName,
  refusalName,
  statusName,
  ticketTitle,
} from '../../../prompts/labels/ticket.ts';
import { moneysText } from '../../../prompts/labels/value.ts';
import { type GuestView, Part } from './page.tsx';

const DAY_MS = 86_400_000;

export function Stays({ profile: { stays }, lang, clock }: GuestView) {
  const labels = guestLabels[lang];
  return (
    <Part title={labels.stays} kind="stays" count={stays.length} none={labels.none.stays}>
      <ul class="lines">
        {stays.map((stay) => (
          <li>
            <a href={`/board/stays/${stay.id}`}>
              {`${clock.day(new Date(stay.arrival))} – ${clock.day(new Date(stay.departure))}`}
            </a>
            <span>{stay.room ?? labels.noRoom}</span>
            <span class="hint">
              {[labels.nights(nights(stay)), stay.bill && moneysText(stay.bill, lang)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span class={`tag ${stay.status === 'in_house' ? 'good' : ''}`}>
              {labels.stayStatus[stay.status] ?? stay.status}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

const nights = ({ arrival, departure }: ProfileStay) =>
  Math.round((Date.parse(departure) - Date.parse(arrival)) / DAY_MS);

type TicketsProps = GuestView & {
  kind: 'complaints' | 'requests';
  title: string;
  tickets: ProfileTicket[];
  none: string;
};

/** Tickets with what became of them. */
export function Tickets({ kind, title, tickets, none, lang, clock }: TicketsProps) {
  return (
    <Part title={title} kind={kind} count={tickets.length} none={none}>
      <ul class="lines">
        {tickets.map((ticket) => (
          <li>
            <a href={`/board/tickets/${ticket.id}`}>{ticketTitle(ticket, lang)}</a>
            <span class={`tag ${isActive(ticket) ? 'warn' : ''}`}>
              {statusName(ticket.status, lang)}
              {ticket.reason ? ` · ${refusalName(ticket.reason, lang)}` : ''}
            </span>
            <span class="hint">
              {[
                clock.moment(ticket.createdAt),
                departmentName(ticket.department, lang),
                ticket.room,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <q dir="auto">{ticket.words}</q>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Surveys({ profile: { surveys }, lang, clock }: GuestView) {
  const labels = guestLabels[lang];
  const { moments, scales } = surveyLabels[lang];
  return (
    <Part title={labels.surveys} kind="surveys" count={surveys.length} none={labels.none.surveys}>
      <ul class="lines">
        {surveys.map((survey) => (
          <li>
            <a href={`/board/conversations/${survey.conversationId}`}>
              {moments[survey.moment] ?? survey.moment}
            </a>
            <span class="tag">
              {survey.score === null
                ? survey.answeredAt
                  ? labels.noScore
                  : labels.waiting
                : `${scales[survey.scale] ?? survey.scale} ${survey.score}`}
            </span>
            <span class="hint">{clock.moment(survey.answeredAt ?? survey.askedAt)}</span>
            {survey.comment ? <q dir="auto">{survey.comment}</q> : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Reviews({ profile: { reviews }, lang, clock }: GuestView) {
  const labels = guestLabels[lang];
  return (
    <Part title={labels.reviews} kind="reviews" count={reviews.length} none={labels.none.reviews}>
      <ul class="lines">
        {reviews.map((review) => (
          <li>
            <span>{review.at ? clock.day(review.at) : labels.undated}</span>
            {review.rating === null ? null : <span class="tag">{`★ ${review.rating}`}</span>}
            <span class="hint">{review.source}</span>
            <q dir="auto">{review.text}</q>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Conversations({ profile: { conversations }, lang, clock }: GuestView) {
  const labels = guestLabels[lang];
  return (
    <Part
      title={labels.conversations}
      kind="conversations"
      count={conversations.length}
      none={labels.none.conversations}
    >
      <ul class="lines">
        {conversations.map(({ id, channel, lastGuestAt, messages }) => (
          <li>
            <a href={`/board/conversations/${id}`}>{channel}</a>
            <span>{labels.messages(messages)}</span>
            <span class="hint">{lastGuestAt ? clock.moment(lastGuestAt) : labels.quiet}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
