import { LONGEST_ANSWER } from '../../../bot/knowledge/file.ts';
import type { UnknownGroup } from '../../../bot/knowledge/unknown.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { type Clock, languageName } from '../board/times.ts';

const SHOWN = 20;

type ListProps = { groups: UnknownGroup[]; clock: Clock; lang: Lang };

/** What guests ask that the hotel has not written down, with a place to do so. */
export function UnknownList({ groups, clock, lang }: ListProps) {
  const labels = adminLabels[lang].unknown;
  return (
    <section class="topics" aria-labelledby="unknown">
      <h2 id="unknown">{labels.title(groups.length)}</h2>
      {groups.length ? null : <p class="hint">{labels.none}</p>}
      {groups.slice(0, SHOWN).map((group) => (
        <Group group={group} clock={clock} lang={lang} />
      ))}
    </section>
  );
}

type GroupProps = { group: UnknownGroup; clock: Clock; lang: Lang };

function Group({ group, clock, lang }: GroupProps) {
  const labels = adminLabels[lang].unknown;
  const { id, text, count, lastAt, waiting, reply } = group;
  return (
    <details class="card" id={`unknown-${id}`}>
      <summary>
        <h3>{text}</h3>
        {waiting.length ? <span class="tag warn">{labels.waiting(waiting.length)}</span> : null}
        <span class="words">{labels.asked(count, clock.moment(lastAt))}</span>
        <span class="button">{labels.write}</span>
      </summary>
      {reply ? <Reply group={group} reply={reply} lang={lang} /> : null}
      <form method="post" action={`/admin/unknown/${id}/answer`} class="stack">
        {(['zh-Hans', 'en'] as const).map((language) => (
          <div class="field">
            <label for={`${id}-${language}`}>{languageName(language, lang)}</label>
            <textarea
              id={`${id}-${language}`}
              name={language}
              lang={language}
              rows={2}
              maxlength={LONGEST_ANSWER}
            />
          </div>
        ))}
        <Buttons waiting={waiting.length} lang={lang} />
      </form>
      <form method="post" action={`/admin/unknown/${id}/aside`}>
        <button type="submit" class="quiet">
          {labels.aside}
        </button>
      </form>
    </details>
  );
}

type ReplyProps = {
  group: UnknownGroup;
  reply: NonNullable<UnknownGroup['reply']>;
  lang: Lang;
};

/** A colleague has answered one guest: one tap, and the bot knows it, too. */
function Reply({ group, reply, lang }: ReplyProps) {
  const labels = adminLabels[lang].unknown;
  const language = /\p{Script=Han}/u.test(reply.text) ? 'zh-Hans' : 'en';
  return (
    <form method="post" action={`/admin/unknown/${group.id}/answer`} class="offer">
      <p>
        <span class="hint">{labels.replied(reply.by)}</span>
        <q>{reply.text}</q>
      </p>
      <input type="hidden" name={language} value={reply.text.slice(0, LONGEST_ANSWER)} />
      <button type="submit">{labels.take}</button>
    </form>
  );
}

function Buttons({ waiting, lang }: { waiting: number; lang: Lang }) {
  const labels = adminLabels[lang].unknown;
  return (
    <div class="row-of-buttons">
      {waiting ? (
        <button type="submit" name="send" value="1" class="main">
          {labels.saveAndSend(waiting)}
        </button>
      ) : null}
      <button type="submit" class={waiting ? '' : 'main'}>
        {adminLabels[lang].save}
      </button>
    </div>
  );
}
