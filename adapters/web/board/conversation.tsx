import { mayOpen } from '../../../crm/roles.ts';
import { isActive } from '../../../crm/tickets.ts';
import { guestLabels } from '../../../prompts/labels/guest.ts';
import { staysLabels } from '../../../prompts/labels/stays.ts';
import { statusName, ticketTitle } from '../../../prompts/labels/ticket.ts';
import { PreferenceTags } from './card.tsx';
import type { Thread } from './thread.ts';
import { languageName } from './times.ts';
import { type BoardView, labelsOf, ticketPath } from './view.ts';

type Props = { view: BoardView; thread: Thread };

/** Everything that was said between a guest, the bot and staff, with the tickets that came of it. */
export function ConversationView({ view, thread }: Props) {
  const labels = labelsOf(view);
  return (
    <>
      <header class="thread-head">
        <a class="back" href="/board">
          ← {labels.backToList}
        </a>
        <h1>{thread.guest.name ?? labels.unknownGuest}</h1>
        <ul class="facts">
          {thread.room ? <li>{`${labels.room} ${thread.room}`}</li> : null}
          {thread.language ? <li>{languageName(thread.language, view.lang)}</li> : null}
          <li>{thread.channel}</li>
          <li>
            <a href={`/board/guests/${thread.guest.id}`}>{`${guestLabels[view.lang].open} →`}</a>
          </li>
        </ul>
        <p class={`notice calm ${thread.handoffTicketId ? '' : 'mild'}`}>
          {thread.handoffTicketId ? labels.silent : labels.bot}
        </p>
      </header>
      <aside class="thread-side">
        <Whose view={view} thread={thread} />
        <Tickets view={view} thread={thread} />
        <Preferences view={view} thread={thread} />
      </aside>
      <Messages view={view} thread={thread} />
      {thread.tickets[0] ? (
        <p class="answer">
          <a class="button main" href={ticketPath(view.filter, thread.tickets[0].id)} data-key="r">
            {labels.actions.reply}…
          </a>
        </p>
      ) : null}
    </>
  );
}

function Messages({ view, thread }: Props) {
  const labels = labelsOf(view);
  if (!thread.messages.length) return <p class="empty">{labels.noMessages}</p>;
  return (
    <ol class="messages" id="messages">
      {thread.messages.map((message) => (
        <li class={message.author}>
          <p class="by">
            {message.staff?.name ?? labels.authors[message.author as 'guest' | 'bot' | 'staff']}
            <time datetime={message.at.toISOString()}>{view.clock.moment(message.at)}</time>
          </p>
          <p class={`bubble ${message.author}`} dir="auto">
            {message.text}
          </p>
          {message.attachments.map((attachment) => (
            <AttachmentLink view={view} kind={message.kind} attachment={attachment} />
          ))}
          <DeliveryMark view={view} deliveries={message.deliveries} />
        </li>
      ))}
    </ol>
  );
}

/** Pictures that a browser draws without running anything in them. */
export const PICTURES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

type Attachment = Thread['messages'][number]['attachments'][number];

function AttachmentLink(props: { view: BoardView; kind: string; attachment: Attachment }) {
  const { view, kind, attachment } = props;
  const labels = labelsOf(view);
  const href = `/board/attachments/${attachment.id}`;
  const kindLabel = labels.kinds[kind as keyof typeof labels.kinds] ?? labels.attachment;
  const picture = PICTURES.includes(attachment.mime);
  return (
    <a class="attachment" href={href} download={attachment.name}>
      {picture ? <img src={href} alt={`${kindLabel} ${attachment.name}`} loading="lazy" /> : null}
      <span>{`⤓ ${kindLabel} · ${attachment.name}`}</span>
    </a>
  );
}

function DeliveryMark({ view, deliveries }: { view: BoardView; deliveries: { status: string }[] }) {
  const labels = labelsOf(view);
  const status = deliveries.map((d) => d.status).find((s) => s === 'refused' || s === 'in_doubt');
  if (!status) return null;
  return <p class="error">{labels.problems[status as 'refused' | 'in_doubt']}</p>;
}

/** Who writes: known or only claimed; what staff can do about it. */
function Whose({ view, thread }: Props) {
  const { whose, erase } = staysLabels[view.lang];
  const [merge] = thread.merges;
  const query = new URLSearchParams({ conversation: thread.id, q: thread.room ?? '' });
  return (
    <section class="whose">
      <h2>{whose.title}</h2>
      <p class={thread.verified ? 'tag good' : 'tag warn'}>
        {thread.verified ? `✓ ${whose.verified}` : `? ${whose.unverified}`}
      </p>
      {merge?.stayId ? (
        <p>
          <a href={`/board/stays/${merge.stayId}`}>
            {`${whose.by[merge.by as 'code' | 'link' | 'staff']} · ${view.clock.moment(merge.at)}`}{' '}
            →
          </a>
        </p>
      ) : null}
      {thread.verified ? null : (
        <p>
          <a class="button" href={`/board/stays?${query}`}>
            {whose.open}
          </a>
        </p>
      )}
      {mayOpen(view.staff.role, 'erasure') ? (
        <details>
          <summary class="button quiet">{erase.title}…</summary>
          <form method="post" action={`/board/guests/${thread.guest.id}/erase`} class="sheet">
            <p class="hint">{erase.text}</p>
            <button type="submit" class="grave">
              {erase.confirm}
            </button>
          </form>
        </details>
      ) : null}
    </section>
  );
}

function Tickets({ view, thread }: Props) {
  const labels = labelsOf(view);
  return (
    <section>
      <h2>{labels.tickets}</h2>
      {thread.tickets.length ? null : <p class="hint">{labels.noTickets}</p>}
      <ul class="links">
        {thread.tickets.map((ticket) => (
          <li>
            <a href={ticketPath(view.filter, ticket.id)}>{ticketTitle(ticket, view.lang)}</a>
            <span class={`tag ${isActive(ticket) ? 'warn' : ''}`}>
              {statusName(ticket.status, view.lang)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Preferences({ view, thread }: Props) {
  const labels = labelsOf(view);
  const { preferences } = thread.guest;
  if (!preferences.length) return null;
  return (
    <section class="remembered">
      <h2>{labels.remembered}</h2>
      <PreferenceTags view={view} preferences={preferences} />
    </section>
  );
}
