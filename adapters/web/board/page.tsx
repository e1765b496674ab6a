import type { Context } from 'hono';
import { isForeign } from '../../../bot/model/translate.ts';
import { boardLabels } from '../../../prompts/labels/board.ts';
import type { StaffEnv } from '../guard.ts';
import { StaffPage } from '../layout.tsx';
import type { Web } from '../web.ts';
import type { Draft } from './actions.tsx';
import { TicketCard } from './card.tsx';
import { ConversationView } from './conversation.tsx';
import { TicketList } from './list.tsx';
import type { Thread } from './thread.ts';
import { type Card, type Filter, readBoard } from './tickets.ts';
import { clockOf } from './times.ts';
import { type BoardView, listPath } from './view.ts';

export type Shown = { card: Card; note?: string | undefined; draft?: Draft | undefined };

/**
 * The board: the list, and beside it one ticket. Without a chosen ticket a desktop shows the first
 * one, a phone the list alone.
 */
export async function boardPage(web: Web, c: Context<StaffEnv>, filter: Filter, chosen?: Shown) {
  const { store, hotelId } = web.house;
  const view = await viewOf(web, c, filter);
  const labels = boardLabels[view.lang];
  const board = await readBoard(store, hotelId, view.staff.staffId, filter);
  const shown = chosen ?? (board.cards[0] && { card: board.cards[0] });
  const waiting = board.counts.open ? `(${board.counts.open}) ` : '';
  return (
    <StaffPage
      page={{ ...c.var.page, path: c.req.method === 'GET' ? c.var.page.path : listPath(filter) }}
      title={waiting + labels.title}
      section="board"
      styles={['board.css']}
      scripts={['board.js']}
    >
      <h1 class="unseen">{labels.title}</h1>
      <Offline view={view} />
      <div class={`board ${chosen ? 'chosen' : ''}`} data-events="/board/events">
        <section class="list" id="list" data-live aria-label={labels.views[filter.view]}>
          <TicketList view={view} board={board} selected={shown?.card.ticket.id} />
        </section>
        <section class="detail" id="detail" data-live aria-live="off">
          {chosen ? (
            <a class="back" href={listPath(filter)}>
              ← {labels.backToList}
            </a>
          ) : null}
          {shown ? <TicketCard view={view} {...shown} /> : <p class="empty">{labels.pick}</p>}
          <Keys view={view} />
        </section>
      </div>
    </StaffPage>
  );
}

export async function conversationPage(web: Web, c: Context<StaffEnv>, thread: Thread) {
  const view = await viewOf(web, c, { view: 'open' });
  const labels = boardLabels[view.lang];
  return (
    <StaffPage
      page={c.var.page}
      title={labels.conversation}
      section="board"
      styles={['board.css']}
      scripts={['board.js']}
    >
      <Offline view={view} />
      <div class="thread" id="thread" data-live data-events="/board/events">
        <ConversationView view={view} thread={thread} />
      </div>
    </StaffPage>
  );
}

async function viewOf(web: Web, c: Context<StaffEnv>, filter: Filter): Promise<BoardView> {
  const { staff } = c.var;
  const { zone } = await web.house.facts();
  return {
    staff,
    lang: staff.lang,
    clock: clockOf(web.house.now(), zone, staff.lang),
    filter,
    translates: (language) => isForeign(web.house, language),
  };
}

/** Shown by the script while the connection is lost. */
function Offline({ view }: { view: BoardView }) {
  return (
    <p id="offline" class="offline" role="status" hidden>
      {`⚠ ${boardLabels[view.lang].offline}`}
    </p>
  );
}

function Keys({ view }: { view: BoardView }) {
  const { keys } = boardLabels[view.lang];
  return (
    <details class="keys" id="keys">
      <summary>{keys.title}</summary>
      <dl>
        {keys.list.map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
