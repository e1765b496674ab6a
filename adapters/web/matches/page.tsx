import type { MatchSide, OpenMatch, RecentMerge } from '../../../crm/identify/matches.ts';
import { matchesLabels } from '../../../prompts/labels/matches.ts';
import type { Clock } from '../board/times.ts';
import { type PageFrame, StaffPage } from '../layout.tsx';
import { masked } from './masked.ts';

export type MatchNote = 'same' | 'other' | 'gone';
type View = { page: PageFrame; clock: Clock };
type Props = View & { matches: OpenMatch[]; merges: RecentMerge[]; note: MatchNote | undefined };

const labelsOf = ({ page }: View) => matchesLabels[page.staff.lang];

/** The questions about who is who, each with both sides and one tap an answer. */
export function MatchesPage({ matches, merges, note, ...view }: Props) {
  const labels = labelsOf(view);
  return (
    <StaffPage page={view.page} title={labels.title} section="matches" styles={['matches.css']}>
      <div class="matches">
        <header>
          <h1>{labels.title}</h1>
          <p class="hint">{labels.intro}</p>
        </header>
        {note ? (
          <p class={`notice ${note === 'gone' ? 'bad' : ''}`} role="status">
            {labels.settled[note]}
          </p>
        ) : null}
        {matches.length ? null : (
          <div class="empty">
            <h2>{labels.empty.title}</h2>
            <p>{labels.empty.text}</p>
          </div>
        )}
        {matches.map((match) => (
          <Question {...view} match={match} />
        ))}
        <Recent {...view} merges={merges} />
      </div>
    </StaffPage>
  );
}

type OneProps = View & { match: OpenMatch };
type Reason = { kind: string; says: 'same' | 'alike' | 'differs'; level?: 'same' };

function Question({ match, ...view }: OneProps) {
  const labels = labelsOf(view);
  const about = match.about as 'person';
  return (
    <article class="card match" aria-labelledby={`match-${match.id}`}>
      <header>
        <h2 id={`match-${match.id}`}>
          {`${labels.about[about]} ${match.about === 'phone' ? masked('phone', match.value ?? '') : ''}`}
        </h2>
        <p class="hint">{labels.from(match.source, view.clock.moment(match.at))}</p>
      </header>
      <Reasons {...view} match={match} />
      <div class={match.other ? 'two' : 'one'}>
        <Side {...view} side={match.guest} />
        {match.other ? <Side {...view} side={match.other} /> : null}
      </div>
      <Answers {...view} match={match} />
    </article>
  );
}

const MARKS = { same: '✓', alike: '≈', differs: '✗' };

function Reasons({ match, ...view }: OneProps) {
  const labels = labelsOf(view);
  const reasons = match.reasons as Reason[];
  if (!reasons.length) return null;
  return (
    <ul class="reasons">
      {reasons.map(({ kind, says, level }) => (
        <li class={says}>
          <span aria-hidden="true">{MARKS[says]}</span> {labels.reasons[kind]?.[says]}
          {level && labels.levels[level] ? <small>{labels.levels[level]}</small> : null}
        </li>
      ))}
    </ul>
  );
}

const KINDS = ['name', 'birthday', 'phone', 'email', 'member', 'unionid'];

/** One of the two: what is known, who said so, and when. */
function Side({ side, ...view }: View & { side: MatchSide }) {
  const labels = labelsOf(view);
  const [last] = side.stays;
  const { stays, conversations } = side._count;
  const channels = [...new Set(side.addresses.map(({ channel }) => channel))];
  return (
    <section class="side">
      <h3>
        <a href={`/board/guests/${side.id}`}>{side.name ?? labels.noName}</a>
      </h3>
      <dl>
        {KINDS.flatMap((kind) => side.facts.filter((fact) => fact.kind === kind)).map((fact) => (
          <div>
            <dt>{labels.kinds[fact.kind as 'name']}</dt>
            <dd>
              {masked(fact.kind, fact.written)}
              <small>
                {[fact.source, view.clock.moment(fact.at), fact.verified ? labels.verified : '']
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </dd>
          </div>
        ))}
        {channels.length ? (
          <div>
            <dt>{labels.accounts}</dt>
            <dd>{channels.join(' · ')}</dd>
          </div>
        ) : null}
      </dl>
      <p class="hint">
        {last ? labels.stays(stays, view.clock.day(last.arrival)) : labels.noStay}
        {conversations ? ` · ${labels.talks(conversations)}` : ''}
      </p>
    </section>
  );
}

function Answers({ match, ...view }: OneProps) {
  const { answers, noName } = labelsOf(view);
  const facts = match.guest.facts.filter(({ kind }) => kind === match.about);
  return (
    <form method="post" action={`/board/matches/${match.id}`} class="answers">
      {match.about === 'person' ? (
        <>
          <button name="answer" value="same" type="submit" class="main">
            {answers.same}
          </button>
          <button name="answer" value="different" type="submit">
            {answers.different}
          </button>
        </>
      ) : match.about === 'phone' ? (
        <>
          <button name="answer" value="moved" type="submit" class="main">
            {answers.moved(match.other?.name ?? noName)}
          </button>
          <button name="answer" value="shared" type="submit">
            {answers.shared}
          </button>
        </>
      ) : (
        facts.map((fact) => (
          <button name="answer" value={`right:${fact.id}`} type="submit">
            {answers.right(fact.written)}
          </button>
        ))
      )}
    </form>
  );
}

function Recent({ merges, ...view }: View & { merges: RecentMerge[] }) {
  const labels = labelsOf(view);
  if (!merges.length) return null;
  return (
    <section>
      <h2>{labels.recent}</h2>
      <ul class="recent">
        {merges.map(({ id, guest, fromGuest, staff, at }) => (
          <li>
            <a href={`/board/guests/${guest.id}`}>
              {labels.joined(guest.name ?? labels.noName, fromGuest?.name ?? labels.noName)}
            </a>
            <span class="hint">
              {`${staff ? labels.byStaff(staff.name) : labels.byRecord} · ${view.clock.moment(at)}`}
            </span>
            <form method="post" action={`/board/merges/${id}/undo`}>
              <button type="submit" class="quiet">
                {labels.undo}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
