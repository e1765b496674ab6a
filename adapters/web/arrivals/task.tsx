import type { ArrivalTaskView } from '../../../crm/arrivals/arrivals.ts';
import { arrivalsLabels, arrivalTaskName } from '../../../prompts/labels/arrivals.ts';
import { departmentName, refusalName } from '../../../prompts/labels/ticket.ts';
import { REFUSAL_REASONS } from '../../../prompts/phrases.ts';
import type { ArrivalsView } from './page.tsx';
import { taskPath } from './sheet.ts';

type Props = ArrivalsView & { task: ArrivalTaskView };

const SIGN: Record<string, string> = { open: '☐', done: '☑', refused: '☒' };

/** One thing to prepare, with the words it came from. */
export function Task(props: Props) {
  const { task, lang, clock, department } = props;
  const labels = arrivalsLabels[lang];
  return (
    <li id={`t-${task.id}`} class={task.key ? task.status : `${task.status} complaint`}>
      <span class="sign" aria-hidden="true">
        {SIGN[task.status]}
      </span>
      <div class="what">
        <p>
          <strong>{arrivalTaskName(task, lang)}</strong>
          {department ? null : <span class="tag">{departmentName(task.department, lang)}</span>}
          {task.key ? (
            <span class={`tag ${task.confirmed ? 'good' : 'calm'}`}>
              {task.confirmed ? labels.confirmed : task.hidden ? labels.hidden : labels.noted}
            </span>
          ) : null}
        </p>
        <p class="hint">
          <q dir="auto">{task.quote}</q>{' '}
          {task.ticketId ? (
            <a href={`/board/tickets/${task.ticketId}`}>{clock.moment(task.saidAt)}</a>
          ) : (
            clock.moment(task.saidAt)
          )}
        </p>
        {task.status === 'open' ? null : <Settled {...props} />}
      </div>
      {task.status === 'open' ? <Steps {...props} /> : null}
    </li>
  );
}

function Settled(props: Props) {
  const { task, lang, clock } = props;
  const labels = arrivalsLabels[lang];
  const facts = [
    task.status === 'done' ? labels.done : labels.refused,
    task.reason ? refusalName(task.reason, lang) : undefined,
    task.staff,
    task.settledAt ? clock.moment(task.settledAt) : undefined,
  ];
  return (
    <form method="post" action={taskPath(props, task.id, 'reopen')} class="settled">
      <span class="hint">{facts.filter(Boolean).join(' · ')}</span>
      <button
        type="submit"
        class="quiet"
        aria-label={`${labels.reopen}: ${arrivalTaskName(task, lang)}`}
      >
        {labels.reopen}
      </button>
    </form>
  );
}

function Steps(props: Props) {
  const { task, lang } = props;
  const labels = arrivalsLabels[lang];
  const name = arrivalTaskName(task, lang);
  return (
    <div class="steps">
      <form method="post" action={taskPath(props, task.id, 'done')}>
        <button type="submit" class="main" aria-label={`${labels.done}: ${name}`}>
          {`✓ ${labels.done}`}
        </button>
      </form>
      <details>
        <summary class="button quiet" aria-label={`${labels.cannot}: ${name}`}>
          {labels.cannot}…
        </summary>
        <form method="post" action={taskPath(props, task.id, 'refuse')}>
          <fieldset>
            <legend class="unseen">{labels.reason}</legend>
            {REFUSAL_REASONS.map((reason) => (
              <button type="submit" name="reason" value={reason}>
                {refusalName(reason, lang)}
              </button>
            ))}
          </fieldset>
        </form>
      </details>
    </div>
  );
}
