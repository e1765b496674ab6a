import { allows, type ConsentNote, PURPOSES, type Purpose } from '../../../crm/privacy/consents.ts';
import { mayOpen } from '../../../crm/roles.ts';
import { purposeName } from '../../../prompts/labels/consents.ts';
import { privacyLabels } from '../../../prompts/labels/privacy.ts';
import { type GuestView, Part } from '../guests/page.tsx';

/** What the guest agrees to, with who said so when; staff note what a guest tells them. */
export function ConsentPart({
  page,
  clock,
  lang,
  profile,
  notes,
}: GuestView & { notes: ConsentNote[] }) {
  const labels = privacyLabels[lang];
  const language = lang === 'zh' ? 'zh-Hans' : 'en';
  const latest = (purpose: Purpose) => notes.find((note) => note.purpose === purpose);
  return (
    <Part title={labels.consents} kind="consents" none="">
      <p class="hint">{labels.consentsHint}</p>
      <ul class="lines">
        {(Object.keys(PURPOSES) as Purpose[]).map((purpose) => {
          const note = latest(purpose);
          const given = allows(note ? { [purpose]: note.given } : {}, purpose);
          const name = purposeName(purpose, language);
          return (
            <li>
              <span>{name}</span>
              <span class={`tag ${given ? 'good' : 'warn'}`}>
                {given ? `✓ ${labels.given}` : `✕ ${labels.withdrawn}`}
              </span>
              <span class="hint">
                {note
                  ? [
                      note.staff?.name ?? note.channel,
                      clock.moment(note.at),
                      note.textVersion,
                    ].join(' · ')
                  : labels.unsaid}
              </span>
              {mayOpen(page.staff.role, 'stays') ? (
                <form method="post" action={`/board/guests/${profile.id}/consents/${purpose}`}>
                  <input type="hidden" name="given" value={String(!given)} />
                  <button
                    type="submit"
                    class="quiet"
                    aria-label={`${given ? labels.withdraw : labels.give}: ${name}`}
                  >
                    {given ? labels.withdraw : labels.give}
                  </button>
                </form>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
