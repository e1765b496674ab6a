import { isActive, type TicketView } from '../../../crm/tickets.ts';
import {
  besideKind,
  departmentName,
  kindName,
  statusName,
  ticketTitle,
} from '../../../prompts/labels/ticket.ts';
import { type Board, type Card, type Filter, VIEWS } from './tickets.ts';
import { dueOf } from './times.ts';
import { actionPath, type BoardView, labelsOf, listPath, ticketPath } from './view.ts';

type ListProps = { view: BoardView; board: Board; selected: string | undefined };

/** The left side: filters, and the tickets with the next thing to do on top. */
export function TicketList({ view, board, selected }: ListProps) {
  const labels = labelsOf(view);
  const { filter } = view;
  const empty = labels.empty[filter.view];
  return (
    <>
      <Filters view={view} board={board} />
      {board.cards.length ? null : (
        <div class="empty">
          <span class="tick" aria-hidden="true">
            ✓
          </span>
          <h2>{empty.title}</h2>
          <p>{empty.text}</p>
        </div>
      )}
      {sectionsOf(view, board.cards).map(({ name, cards }) => (
        <section
          class={`rows ${name}`}
          aria-label={name === 'closed' ? undefined : labels.sections[name]}
        >
          {name === 'closed' ? null : (
            <h2>
              {labels.sections[name]} <span class="count">{cards.length}</span>
            </h2>
          )}
          <ol>
            {cards.map((card) => (
              <Row view={view} card={card} current={card.ticket.id === selected} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

type Section = 'emergency' | 'overdue' | 'next' | 'closed';

function sectionsOf(view: BoardView, cards: Card[]): { name: Section; cards: Card[] }[] {
  if (view.filter.view === 'closed') return cards.length ? [{ name: 'closed', cards }] : [];
  const sectionOf = ({ ticket }: Card): Section => {
    if (ticket.kind === 'emergency') return 'emergency';
    return ticket.dueAt <= view.clock.now ? 'overdue' : 'next';
  };
  return (['emergency', 'overdue', 'next'] as const)
    .map((name) => ({ name, cards: cards.filter((card) => sectionOf(card) === name) }))
    .filter((section) => section.cards.length);
}

function Filters({ view, board }: { view: BoardView; board: Board }) {
  const labels = labelsOf(view);
  const { filter } = view;
  const chip = (to: Filter, text: string, count: number | undefined, current: boolean) => (
    <a class="chip" href={listPath(to)} aria-current={current ? 'true' : undefined}>
      {text} {count === undefined ? null : <span class="count">{count}</span>}
    </a>
  );
  return (
    <div class="filters">
      <nav class="views" aria-label={labels.view}>
        {VIEWS.map((name) =>
          chip(
            { ...filter, view: name },
            labels.views[name],
            name === 'closed' ? undefined : board.counts[name],
            filter.view === name,
          ),
        )}
      </nav>
      {board.departments.length > 1 || filter.department ? (
        <nav class="departments" aria-label={labels.departments}>
          {chip({ view: filter.view }, labels.allDepartments, undefined, !filter.department)}
          {departmentsOf(board, filter).map(({ department, count }) =>
            chip(
              { ...filter, department },
              departmentName(department, view.lang),
              count,
              filter.department === department,
            ),
          )}
        </nav>
      ) : null}
    </div>
  );
}

/** The chosen department stays in sight when its last ticket is done. */
function departmentsOf(board: Board, { department }: Filter) {
  const known = board.departments.some((d) => d.department === department);
  return department && !known
    ? [...board.departments, { department, count: 0 }]
    : board.departments;
}

function Row({ view, card, current }: { view: BoardView; card: Card; current: boolean }) {
  const { ticket } = card;
  const { lang, filter, clock } = view;
  const labels = labelsOf(view);
  const active = isActive(ticket);
  return (
    <li class={`row ${ticket.kind}`}>
      <a
        class="open"
        href={ticketPath(filter, ticket.id)}
        data-ticket={ticket.id}
        aria-current={current ? 'true' : undefined}
      >
        <RoomMark view={view} ticket={ticket} />
        <span class="what">
          <span class="title">
            {ticket.kind === 'request' ? null : <KindTag view={view} ticket={ticket} />}
            {besideKind(ticket, lang)}
          </span>
          <span class="words">{ticket.words}</span>
          <span class="facts">
            {active ? (
              <DueMark view={view} dueAt={ticket.dueAt} />
            ) : (
              <span>{`${statusName(ticket.status, lang)} ${clock.moment(ticket.closedAt ?? ticket.updatedAt)}`}</span>
            )}
            <span>{departmentName(ticket.department, lang)}</span>
            {ticket.chases ? <span class="chased">{labels.chases(ticket.chases)}</span> : null}
            {active && ticket.claimedBy ? <span>{`● ${ticket.claimedBy.name}`}</span> : null}
            {card.problems.length ? (
              <span class="problem">{`⚠ ${labels.problems[card.problems[0]!]}`}</span>
            ) : null}
          </span>
        </span>
      </a>
      {active ? <NextStep view={view} ticket={ticket} /> : null}
    </li>
  );
}

/** The one thing most likely to come next, a thumb away. */
function NextStep({ view, ticket }: { view: BoardView; ticket: TicketView }) {
  const { actions } = labelsOf(view);
  // What a colleague has claimed is theirs to finish; the card itself still offers everything.
  if (ticket.claimedById && ticket.claimedById !== view.staff.staffId) return null;
  const [action, text] = ticket.claimedById ? ['done', actions.done] : ['claim', actions.claim];
  return (
    <form method="post" action={actionPath(view.filter, ticket.id, action!)} class="step">
      <input type="hidden" name="from" value="list" />
      <button type="submit" aria-label={`${text}: ${ticketTitle(ticket, view.lang)}`}>
        {text}
      </button>
    </form>
  );
}

export function KindTag({ view, ticket }: { view: BoardView; ticket: TicketView }) {
  const tone = { emergency: 'siren', complaint: 'bad', handoff: 'calm', question: 'calm' }[
    ticket.kind
  ];
  return <span class={`tag ${tone ?? ''}`}>{kindName(ticket.kind, view.lang)}</span>;
}

/** The room, and whether the hotel knows it or the guest only says so. */
export function RoomMark({ view, ticket }: { view: BoardView; ticket: TicketView }) {
  const labels = labelsOf(view);
  if (!ticket.room)
    return (
      <span class="room none" title={labels.noRoom}>
        —
      </span>
    );
  const note = ticket.roomVerified ? labels.verified : labels.claimedRoom;
  return (
    <span class="room" title={note}>
      {ticket.room}
      <small class={ticket.roomVerified ? 'sure' : 'unsure'}>
        <span aria-hidden="true">{ticket.roomVerified ? '✓' : '?'}</span>
        <span class="unseen">{note}</span>
      </small>
    </span>
  );
}

export function DueMark({ view, dueAt }: { view: BoardView; dueAt: Date }) {
  const due = dueOf(dueAt, view.clock.now, view.lang);
  const sign = { late: '!', soon: '◔', ahead: '' }[due.state];
  return (
    <time class={`due ${due.state}`} datetime={dueAt.toISOString()}>
      {sign ? (
        <span class="sign" aria-hidden="true">
          {sign}
        </span>
      ) : null}
      {due.text}
    </time>
  );
}
