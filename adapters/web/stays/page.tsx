import type { Child } from 'hono/jsx';
import type { StayRow, StayView } from '../../../crm/stays/reservations.ts';
import { arrivalsLabels } from '../../../prompts/labels/arrivals.ts';
import { guestLabels } from '../../../prompts/labels/guest.ts';
import { staysLabels } from '../../../prompts/labels/stays.ts';
import type { Clock } from '../board/times.ts';
import { Field } from '../forms.tsx';
import type { PageFrame } from '../layout.tsx';
import { StaffPage } from '../layout.tsx';
import { QrCode } from '../qr.tsx';
import type { Writer } from './writer.ts';

export type StaysFrame = { page: PageFrame; clock: Clock };
type Frame = StaysFrame & {
  /** The conversation whose guest is looked for. */
  writer: Writer | null;
};
export type StayNote = keyof (typeof staysLabels)['zh']['notes'];

const labelsOf = ({ page }: StaysFrame) => staysLabels[page.staff.lang];
const withConversation = (path: string, writer: Writer | null) =>
  writer ? `${path}?conversation=${writer.id}` : path;

function Shell({ frame, title, children }: { frame: Frame; title: string; children: Child }) {
  const { page } = frame;
  return (
    <StaffPage
      page={page}
      title={title}
      section="stays"
      styles={['stays.css']}
      scripts={['admin.js']}
    >
      <div class="stays">{children}</div>
    </StaffPage>
  );
}

/** Who is in the house; or, for a conversation, whose it may be. */
export function StaysPage(props: { frame: Frame; query: string; stays: StayRow[] }) {
  const { frame, query, stays } = props;
  const labels = labelsOf(frame);
  return (
    <Shell frame={frame} title={labels.title}>
      <h1>{labels.title}</h1>
      <p>
        <a class="button" href="/board/arrivals">
          {`${arrivalsLabels[frame.page.staff.lang].title} →`}
        </a>
      </p>
      {frame.writer ? <p class="notice">{labels.whose.pick}</p> : null}
      {frame.writer ? <WriterSide frame={frame} writer={frame.writer} /> : null}
      <form method="get" class="find">
        {frame.writer ? <input type="hidden" name="conversation" value={frame.writer.id} /> : null}
        <Field name="q" label={labels.search} value={query} optional />
        <button type="submit">{labels.find}</button>
      </form>
      {stays.length ? (
        <ul class="rows">
          {stays.map((stay) => (
            <li>
              <a href={withConversation(`/board/stays/${stay.id}`, frame.writer)}>
                <strong>{stay.room ?? labels.noRoom}</strong>
                <span>{stay.guest.name ?? labels.noName}</span>
                <span class="tag">{labels.status[stay.status as 'booked' | 'in_house']}</span>
                <span class="hint">{datesOf(frame, stay)}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <div class="empty">
          <h3>{labels.empty.title}</h3>
          <p>{labels.empty.text}</p>
        </div>
      )}
    </Shell>
  );
}

const datesOf = (frame: StaysFrame, { arrival, departure }: { arrival: Date; departure: Date }) =>
  labelsOf(frame).dates(frame.clock.day(arrival), frame.clock.day(departure));

type StayPageProps = {
  frame: Frame;
  stay: StayView;
  note: StayNote | undefined;
  /** The address of a link just made: shown this once. */
  link: string | undefined;
};

/** One stay: its guest, its link, and the conversations that belong to it. */
export function StayPage({ frame, stay, note, link }: StayPageProps) {
  const labels = labelsOf(frame);
  const { writer } = frame;
  return (
    <Shell frame={frame} title={labels.title}>
      <p class="no-print">
        <a href={withConversation('/board/stays', writer)}>← {labels.back}</a>
      </p>
      <h1>{stay.guest.name ?? labels.noName}</h1>
      <p class="no-print">
        <a
          href={`/board/guests/${stay.guest.id}`}
        >{`${guestLabels[frame.page.staff.lang].open} →`}</a>
      </p>
      {note ? (
        <p class={`notice ${note === 'joined' ? '' : 'bad'}`} role="status">
          {labels.notes[note]}
        </p>
      ) : null}
      {writer ? (
        <section class="sides">
          <WriterSide frame={frame} writer={writer} />
          <StaySide frame={frame} stay={stay} />
          <form method="post" action={`/board/stays/${stay.id}/identify`}>
            <input type="hidden" name="conversation" value={writer.id} />
            <p class="hint">{labels.whose.hint}</p>
            <button type="submit" class="main">
              {labels.whose.join}
            </button>
          </form>
        </section>
      ) : (
        <StaySide frame={frame} stay={stay} />
      )}
      <LinkPart frame={frame} stay={stay} link={link} />
      <Merges frame={frame} merges={stay.merges} />
    </Shell>
  );
}

function StaySide({ frame, stay }: { frame: Frame; stay: StayView }) {
  const labels = labelsOf(frame);
  return (
    <div class="side">
      <h2>{labels.whose.guest}</h2>
      <p>
        <strong>{stay.guest.name ?? labels.noName}</strong>
      </p>
      <p>{stay.room ? labels.room(stay.room) : labels.noRoom}</p>
      <p>{datesOf(frame, stay)}</p>
      <p class="hint">{`${labels.code} ${stay.reservation ?? stay.externalId}`}</p>
    </div>
  );
}

function WriterSide({ frame, writer }: { frame: Frame; writer: Writer }) {
  const { whose, noName } = labelsOf(frame);
  return (
    <div class="side">
      <h2>{whose.writer}</h2>
      <p>
        <strong>{writer.name ?? noName}</strong>
      </p>
      {writer.room ? <p>{whose.says(writer.room)}</p> : null}
      <p class="hint">{`${writer.channel} · ${whose.since(frame.clock.moment(writer.createdAt))}`}</p>
      {writer.words.map((text) => (
        <blockquote dir="auto">{text}</blockquote>
      ))}
    </div>
  );
}

function LinkPart({ frame, stay, link }: Pick<StayPageProps, 'frame' | 'stay' | 'link'>) {
  const { link: labels, room } = labelsOf(frame);
  const on = stay.status === 'booked' || stay.status === 'in_house';
  return (
    <section class="link">
      <h2>{labels.title}</h2>
      <p class="hint no-print">{on ? labels.text : labels.ended}</p>
      {link ? (
        <div class="fresh">
          <QrCode text={link} label={labels.title} />
          <p>{stay.room ? room(stay.room) : null}</p>
          <p class="address">{link}</p>
          <p class="notice no-print">{labels.fresh}</p>
          <button type="button" data-print hidden>
            {labels.print}
          </button>
        </div>
      ) : null}
      {on ? (
        <div class="row-of-buttons no-print">
          <form method="post" action={`/board/stays/${stay.id}/link`}>
            <button type="submit" class={link ? '' : 'main'}>
              {labels.make}
            </button>
          </form>
          {stay.passes.length ? (
            <form method="post" action={`/board/stays/${stay.id}/unlink`}>
              <span class="hint">{labels.live(stay.passes.length)}</span>{' '}
              <button type="submit" class="grave">
                {labels.end}
              </button>
            </form>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}

function Merges({ frame, merges }: { frame: Frame; merges: StayView['merges'] }) {
  const { whose } = labelsOf(frame);
  return (
    <section class="no-print">
      <h2>{whose.conversations}</h2>
      {merges.length ? null : <p class="hint">{whose.none}</p>}
      <ul class="rows">
        {merges.map((merge) => (
          <li class="merge">
            <a href={`/board/conversations/${merge.conversationId}`}>
              {`${merge.conversation?.channel} · ${frame.clock.moment(merge.at)}`}
            </a>
            <span class="hint">
              {[whose.by[merge.by as 'code' | 'link' | 'staff'], merge.staff?.name]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {merge.undoneAt ? (
              <span class="tag">{whose.undone}</span>
            ) : (
              <form method="post" action={`/board/merges/${merge.id}/undo`}>
                <button type="submit" class="quiet">
                  {whose.undo}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
