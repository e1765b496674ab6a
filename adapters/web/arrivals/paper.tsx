import { html, raw } from 'hono/html';
import type { ArrivalSheet } from '../../../bot/arrivals.ts';
import { DEPARTMENTS } from '../../../bot/outcome.ts';
import type { Arrival, ArrivalTaskView } from '../../../crm/arrivals/arrivals.ts';
import { arrivalsLabels, arrivalTaskName } from '../../../prompts/labels/arrivals.ts';
import { departmentName, type Lang, refusalName } from '../../../prompts/labels/ticket.ts';
import { asset } from '../assets.ts';
import type { Clock } from '../board/times.ts';
import { sheetPath } from './sheet.ts';

type Props = Pick<ArrivalSheet, 'day' | 'arrivals'> & {
  hotel: string;
  clock: Clock;
  lang: Lang;
  department: string | undefined;
};

/** The sheet to print: each department begins on a page of its own, a line a room, a box a task. */
export function ArrivalsPaper({ day, arrivals, department, ...view }: Props) {
  const { lang, hotel, clock } = view;
  const labels = arrivalsLabels[lang];
  const busy = DEPARTMENTS.filter(
    (d) => (!department || d === department) && arrivals.some((a) => of(a, d).length),
  );
  const page = (
    <html lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
      <head>
        {raw('<meta charset="utf-8">')}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${labels.title} ${day}`}</title>
        <link rel="stylesheet" href={asset('paper.css')} />
        <script src={asset('admin.js')} type="module" />
      </head>
      <body>
        <nav>
          <a href={sheetPath({ day, department })}>← {labels.back}</a>
          <button type="button" data-print hidden>
            {labels.print}
          </button>
        </nav>
        <main>
          {busy.length ? null : <p>{labels.nothingHere}</p>}
          {busy.map((name) => (
            <section>
              <h1>
                {departmentName(name, lang)} · {clock.day(new Date(day))}
              </h1>
              <p class="hint">{[hotel, labels.title].join(' · ')}</p>
              <table>
                <tbody>
                  {arrivals.map((arrival) => (
                    <Room arrival={arrival} tasks={of(arrival, name)} lang={lang} />
                  ))}
                </tbody>
              </table>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
  return html`<!doctype html>${page}`;
}

const of = (arrival: Arrival, department: string) =>
  arrival.tasks.filter((task) => task.department === department);

function Room(props: { arrival: Arrival; tasks: ArrivalTaskView[]; lang: Lang }) {
  const { arrival, tasks, lang } = props;
  const labels = arrivalsLabels[lang];
  if (!tasks.length) return null;
  return (
    <tr>
      <th scope="row">{arrival.room ?? labels.noRoom}</th>
      <td class="name">{arrival.name ?? labels.noName}</td>
      <td>
        <ul>
          {tasks.map((task) => (
            <li class={task.status}>
              <b>{arrivalTaskName(task, lang)}</b> <q dir="auto">{task.quote}</q>
              {task.reason ? <small> {refusalName(task.reason, lang)}</small> : null}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
