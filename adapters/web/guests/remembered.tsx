import { slotOf } from '../../../crm/preference-rules.ts';
import type { ProfilePreference, WishEvent } from '../../../crm/profile.ts';
import { guestLabels } from '../../../prompts/labels/guest.ts';
import { preferenceName } from '../../../prompts/labels/preference.ts';
import { type GuestView, Part } from './page.tsx';

const TONES: Record<string, string> = { confirmed: 'good', refuted: 'bad', noted: 'calm' };

/** What is remembered, each with its evidence and its history; what counts no more is folded away. */
export function Remembered(view: GuestView) {
  const { preferences } = view.profile;
  const labels = guestLabels[view.lang];
  const earlier = preferences.filter((p) => !p.current);
  return (
    <Part
      title={labels.remembered}
      kind="remembered"
      count={preferences.length}
      none={labels.none.remembered}
    >
      <p class="hint">{labels.rememberedHint}</p>
      <ul class="wishes">
        {preferences
          .filter((p) => p.current)
          .map((preference) => (
            <Wish {...view} preference={preference} />
          ))}
      </ul>
      {earlier.length ? (
        <details>
          <summary>
            {labels.earlier} <span class="count">{earlier.length}</span>
          </summary>
          <ul class="wishes">
            {earlier.map((preference) => (
              <Wish {...view} preference={preference} />
            ))}
          </ul>
        </details>
      ) : null}
    </Part>
  );
}

type WishProps = GuestView & { preference: ProfilePreference };

function Wish(props: WishProps) {
  const { preference: p, lang, clock } = props;
  const labels = guestLabels[lang];
  const facts = [
    p.hidden ? labels.hidden : labels.stated,
    labels.sure(Math.round(p.confidence * 100)),
    labels.scopes[p.scope],
    p.expiresAt ? labels.until(clock.moment(p.expiresAt)) : undefined,
  ];
  return (
    <li id={`p-${p.id}`} class={p.status}>
      <p class="what">
        <strong>{preferenceName(p.key, p.value, lang)}</strong>
        <span class={`tag ${p.current ? (TONES[p.status] ?? '') : ''}`}>{stateOf(props)}</span>
      </p>
      <blockquote dir="auto">{p.quote}</blockquote>
      <p class="hint">
        {facts.filter(Boolean).join(' · ')}
        {' · '}
        {p.conversationId ? (
          <a href={`/board/conversations/${p.conversationId}`}>{clock.moment(p.createdAt)}</a>
        ) : (
          clock.moment(p.createdAt)
        )}
      </p>
      {p.events
        .filter((event, i) => event.kind !== 'said' || i < p.events.length - 1)
        .map((event) => (
          <Happened {...props} event={event} />
        ))}
      <div class="row-of-buttons">
        {p.status === 'confirmed' ? null : <Answer {...props} answer="confirm" />}
        {p.status === 'refuted' ? null : <Answer {...props} answer="refute" />}
      </div>
    </li>
  );
}

/** Confirmed, or why it counts no more: refuted, replaced by what was said since, or over. */
function stateOf({ preference: p, profile, lang }: WishProps): string | undefined {
  const labels = guestLabels[lang];
  if (p.current || p.status === 'refuted') return labels.statuses[p.status];
  const since = profile.preferences.some((q) => q.current && slotOf(q) === slotOf(p));
  return since ? labels.replaced : labels.over;
}

function Happened({ event, clock, lang }: GuestView & { event: WishEvent }) {
  const labels = guestLabels[lang];
  const who = event.by === 'guest' ? labels.theGuest : (event.staff ?? labels.somebody);
  return <p class="hint">{labels.events[event.kind]?.(who, clock.moment(event.at))}</p>;
}

function Answer(props: WishProps & { answer: 'confirm' | 'refute' }) {
  const { preference, profile, answer, lang } = props;
  const text = guestLabels[lang][answer];
  return (
    <form
      method="post"
      action={`/board/guests/${profile.id}/preferences/${preference.id}/${answer}`}
    >
      <button
        type="submit"
        class={answer === 'refute' ? 'quiet' : ''}
        aria-label={`${text}: ${preferenceName(preference.key, preference.value, lang)}`}
      >
        {answer === 'confirm' ? `✓ ${text}` : `✕ ${text}`}
      </button>
    </form>
  );
}
