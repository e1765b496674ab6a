import type { Child } from 'hono/jsx';
import { newId } from '../../../crm/ids.ts';
import { isActive, type TicketView } from '../../../crm/tickets.ts';
import { refusalName } from '../../../prompts/labels/ticket.ts';
import { REFUSAL_REASONS } from '../../../prompts/phrases.ts';
import { actionPath, type BoardView, labelsOf } from './view.ts';

export const ETA_MINUTES = [5, 15, 30, 60] as const;
export const REPLY_LENGTH = 2000;

type Props = { view: BoardView; ticket: TicketView };
/** A reply on its way: being written, or looked at before it is sent. */
export type Draft = {
  step: 'edit' | 'preview' | 'translate';
  text: string;
  /** The text as a model has put it into the guest's language; null: it could not. */
  translation?: string | null;
  /** Sent as an answer, it can be kept for whoever asks next. */
  teaches?: boolean;
};

/** Everything staff can do with a ticket: plain forms, which the page's script only makes quicker. */
export function Actions({ view, ticket, draft }: Props & { draft?: Draft | undefined }) {
  const { actions, silent } = labelsOf(view);
  const active = isActive(ticket);
  const isSilent = ticket.conversation?.handoffTicketId === ticket.id;
  const written = draft?.text ?? '';
  const mine = ticket.claimedById === view.staff.staffId;
  return (
    <section class="actions" aria-label={actions.title}>
      {isSilent ? <p class="notice calm">{silent}</p> : null}
      {looksAt(draft) ? <Preview view={view} ticket={ticket} draft={draft} /> : null}
      {active ? (
        <div class="quick">
          {mine ? null : (
            <Act view={view} ticket={ticket} action="claim" shortcut="c" main={!ticket.claimedById}>
              {ticket.claimedById ? actions.takeOver : actions.claim}
            </Act>
          )}
          <Act
            view={view}
            ticket={ticket}
            action="done"
            shortcut="d"
            main={Boolean(ticket.claimedById)}
          >
            {actions.done}
          </Act>
          <Eta view={view} ticket={ticket} />
        </div>
      ) : null}
      <div class="more">
        {ticket.conversationId && !looksAt(draft) ? (
          <Reply view={view} ticket={ticket} text={written} />
        ) : null}
        {active ? <Cannot view={view} ticket={ticket} /> : null}
        {isSilent ? (
          <Act view={view} ticket={ticket} action="resolve" shortcut="g">
            {actions.resolve}
          </Act>
        ) : null}
      </div>
    </section>
  );
}

const looksAt = (draft: Draft | undefined): draft is Draft =>
  draft !== undefined && draft.step !== 'edit';

type ActProps = Props & { action: string; shortcut: string; main?: boolean; children: Child };

function Act({ view, ticket, action, shortcut, main, children }: ActProps) {
  return (
    <form method="post" action={actionPath(view.filter, ticket.id, action)}>
      <button
        type="submit"
        class={main ? 'main' : ''}
        data-key={shortcut}
        aria-keyshortcuts={shortcut}
      >
        {children}
      </button>
    </form>
  );
}

function Eta({ view, ticket }: Props) {
  const { actions } = labelsOf(view);
  return (
    <form method="post" action={actionPath(view.filter, ticket.id, 'eta')} class="eta">
      <fieldset>
        <legend>{actions.eta}</legend>
        {ETA_MINUTES.map((minutes, i) => (
          <button
            type="submit"
            name="minutes"
            value={String(minutes)}
            data-key={String(i + 1)}
            aria-keyshortcuts={String(i + 1)}
          >
            {actions.minutes(minutes)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

function Cannot({ view, ticket }: Props) {
  const { actions } = labelsOf(view);
  return (
    <details id="cannot">
      <summary class="button" data-key="x">
        {actions.cannot}…
      </summary>
      <form method="post" action={actionPath(view.filter, ticket.id, 'refuse')} class="sheet">
        <fieldset class="reasons">
          <legend>{actions.reason}</legend>
          {REFUSAL_REASONS.map((reason, i) => (
            <label>
              <input type="radio" name="reason" value={reason} required checked={i === 0} />
              {refusalName(reason, view.lang)}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="grave">
          {actions.cannotConfirm}
        </button>
      </form>
    </details>
  );
}

function Reply({ view, ticket, text }: Props & { text: string }) {
  const { actions } = labelsOf(view);
  return (
    <details id="reply" open={text !== ''}>
      <summary class="button" data-key="r">
        {actions.reply}…
      </summary>
      <form method="post" action={actionPath(view.filter, ticket.id, 'preview')} class="sheet">
        <label for="reply-text" class="unseen">
          {actions.reply}
        </label>
        <textarea
          id="reply-text"
          name="text"
          required
          maxlength={REPLY_LENGTH}
          aria-describedby="reply-hint"
          dir="auto"
        >
          {text}
        </textarea>
        <p id="reply-hint" class="hint">
          {actions.replyHint}
        </p>
        <button type="submit" class="main">
          {actions.preview}
        </button>
      </form>
    </details>
  );
}

/** Exactly what the guest is going to see, with the choice to send it or to change it. */
function Preview({ view, ticket, draft }: Props & { draft: Draft }) {
  const { actions } = labelsOf(view);
  const text = draft.translation ?? draft.text;
  return (
    <form
      id="preview"
      method="post"
      action={actionPath(view.filter, ticket.id, 'reply')}
      class="sheet preview"
    >
      <h3>{actions.previewTitle}</h3>
      <p class="bubble staff" dir="auto">
        {text}
      </p>
      <input type="hidden" name="text" value={text} />
      <input type="hidden" name="draft" value={newId()} />
      {draft.translation ? (
        <p class="hint" dir="auto">{`${actions.original}：${draft.text}`}</p>
      ) : null}
      {draft.translation === null ? <p class="notice bad">{actions.untranslated}</p> : null}
      <p class="hint">{actions.replyHint}</p>
      {draft.teaches ? <p class="hint">{actions.teachHint}</p> : null}
      <p class="row-of-buttons">
        <button type="submit" class="main" data-key="Enter">
          {actions.send}
        </button>
        {draft.teaches && !draft.translation ? (
          <button type="submit" formaction={actionPath(view.filter, ticket.id, 'teach')}>
            {actions.teach}
          </button>
        ) : null}
        {draft.step === 'preview' && view.translates(ticket.language) ? (
          <button type="submit" formaction={actionPath(view.filter, ticket.id, 'translate')}>
            {actions.translate}
          </button>
        ) : null}
        <button type="submit" formaction={actionPath(view.filter, ticket.id, 'edit')}>
          {actions.edit}
        </button>
      </p>
    </form>
  );
}
