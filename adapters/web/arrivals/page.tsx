import { DateTime } from 'luxon';
import type { ArrivalSheet } from '../../../bot/arrivals.ts';
import { DEPARTMENTS } from '../../../bot/outcome.ts';
import type { Arrival } from '../../../crm/arrivals/arrivals.ts';
import type { Scene } from '../../../crm/value/scenes.ts';
import { arrivalsLabels } from '../../../prompts/labels/arrivals.ts';
import { departmentName, type Lang } from '../../../prompts/labels/ticket.ts';
import { type Clock, languageName } from '../board/times.ts';
import { type PageFrame, StaffPage } from '../layout.tsx';
import { Scenes } from './scenes.tsx';
import { paperPath, sheetPath } from './sheet.ts';
import { Task } from './task.tsx';

export type ArrivalsView = {
  page: PageFrame;
  clock: Clock;
  lang: Lang;
  day: string;
  /** One department's own sheet; undefined: everybody's. */
  department: string | undefined;
};
type Props = ArrivalsView & ArrivalSheet;

/** Who arrives, by room, with what is to be prepared for each; as it is printed. */
export function ArrivalsPage({ arrivals, scenes, today, ...view }: Props) {
  const labels = arrivalsLabels[view.lang];
  const { department } = view;
  const mine = arrivals.map((a) => ({
    ...a,
    tasks: a.tasks.filter((t) => !department || t.department === department),
  }));
  const busy = mine.filter((a) => a.tasks.length);
  const free = department ? [] : mine.filter((a) => !a.tasks.length);
  return (
    <StaffPage page={view.page} title={labels.title} section="stays" styles={['arrivals.css']}>
      <div class="arrivals">
        <Head {...view} today={today} arrivals={arrivals} busy={busy} />
        {arrivals.length ? null : (
          <div class="empty">
            <h2>{labels.empty.title}</h2>
            <p>{labels.empty.text}</p>
          </div>
        )}
        {arrivals.length && department && !busy.length ? (
          <p class="empty">{labels.nothingHere}</p>
        ) : null}
        <ul class="rooms">
          {[...busy, ...free].map((arrival) => (
            <Room {...view} arrival={arrival} scenes={scenes.get(arrival.stayId) ?? []} />
          ))}
        </ul>
      </div>
    </StaffPage>
  );
}

type HeadProps = ArrivalsView & { today: string; arrivals: Arrival[]; busy: Arrival[] };

function Head({ today, arrivals, busy, ...view }: HeadProps) {
  const { day, department, clock, lang } = view;
  const labels = arrivalsLabels[lang];
  const open = busy.flatMap((a) => a.tasks).filter((t) => t.status === 'open').length;
  const when = day === today ? labels.today : day === plus(today, 1) ? labels.tomorrow : '';
  return (
    <header class="head">
      <h1>
        {[labels.title, clock.day(new Date(day)), when].filter(Boolean).join(' · ')}
        {department ? ` · ${departmentName(department, lang)}` : ''}
      </h1>
      <p class="hint">{labels.counts(arrivals.length, open)}</p>
      <form method="get" class="days">
        <a class="button" href={sheetPath({ day: plus(day, -1), department })} rel="prev">
          <span aria-hidden="true">←</span> <span class="unseen">{labels.before}</span>
        </a>
        <label for="day" class="unseen">
          {labels.day}
        </label>
        <input id="day" name="day" type="date" value={day} required />
        {department ? <input type="hidden" name="department" value={department} /> : null}
        <button type="submit">{labels.show}</button>
        <a class="button" href={sheetPath({ day: plus(day, 1), department })} rel="next">
          <span aria-hidden="true">→</span> <span class="unseen">{labels.after}</span>
        </a>
        <a class="button" href={paperPath({ day, department })}>
          {labels.print}
        </a>
      </form>
      <Departments {...view} arrivals={arrivals} />
    </header>
  );
}

const plus = (day: string, days: number) =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!;

/** Every department that has something to prepare, with how much is open. */
function Departments({ arrivals, day, department, lang }: ArrivalsView & { arrivals: Arrival[] }) {
  const tasks = arrivals.flatMap((a) => a.tasks);
  const all = arrivalsLabels[lang].all;
  const names = DEPARTMENTS.filter(
    (d) => d === department || tasks.some((t) => t.department === d),
  );
  if (!names.length) return null;
  return (
    <nav class="departments" aria-label={arrivalsLabels[lang].title}>
      {[undefined, ...names].map((name) => (
        <a
          href={sheetPath({ day, department: name })}
          aria-current={name === department ? 'page' : undefined}
        >
          {name ? departmentName(name, lang) : all}{' '}
          <span class="count">
            {tasks.filter((t) => t.status === 'open' && (!name || t.department === name)).length}
          </span>
        </a>
      ))}
    </nav>
  );
}

function Room({ arrival, scenes, ...view }: ArrivalsView & { arrival: Arrival; scenes: Scene[] }) {
  const { lang } = view;
  const labels = arrivalsLabels[lang];
  return (
    <li class={arrival.tasks.length ? 'busy' : 'free'}>
      <h2>
        <a href={`/board/stays/${arrival.stayId}`}>{arrival.room ?? labels.noRoom}</a>{' '}
        <a href={`/board/guests/${arrival.guestId}`} class="name">
          {arrival.name ?? labels.noName}
        </a>{' '}
        {arrival.language ? <small>{languageName(arrival.language, lang)}</small> : null}
      </h2>
      <Scenes scenes={scenes} role={view.page.staff.role} lang={lang} />
      {arrival.tasks.length ? (
        <ul class="tasks">
          {arrival.tasks.map((task) => (
            <Task {...view} task={task} />
          ))}
        </ul>
      ) : scenes.length ? null : (
        <p class="hint">{labels.nothing}</p>
      )}
    </li>
  );
}
