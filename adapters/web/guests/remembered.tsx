import type { Judgement, ProfilePreference } from '../../../crm/profile.ts';
import { guestLabels } from '../../../prompts/labels/guest.ts';
import { preferenceName } from '../../../prompts/labels/preference.ts';
import { type GuestView, Part } from './page.tsx';

const TONES: Record<string, string> = { confirmed: 'good', refuted: 'bad', noted: 'calm' };

/** What is remembered, each with its evidence, and what staff say of it. */
export function Remembered(view: GuestView) {
  const { preferences } = view.profile;
  const labels = guestLabels[view.lang];
  return (
    <Part
      title={labels.remembered}
      kind="remembered"
      count={preferences.length}
      none={labels.none.remembered}
    >
      <p class="hint">{labels.rememberedHint}</p>
      <ul class="wishes">
        {preferences.map((preference) => (
          <Wish {...view} preference={preference} />
        ))}
      </ul>
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
        <span class={`tag ${TONES[p.status] ?? ''}`}>{labels.statuses[p.status]}</span>
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
      {p.judgements.map((judgement) => (
        <Judged {...props} judgement={judgement} />
      ))}
      <div class="row-of-buttons">
        {p.status === 'confirmed' ? null : <Answer {...props} answer="confirm" />}
        {p.status === 'refuted' ? null : <Answer {...props} answer="refute" />}
      </div>
    </li>
  );
}

function Judged({ judgement, clock, lang }: GuestView & { judgement: Judgement }) {
  const labels = guestLabels[lang];
  const who = judgement.staff ?? labels.somebody;
  return (
    <p class="hint judged">{labels.judged[judgement.action]?.(who, clock.moment(judgement.at))}</p>
  );
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
