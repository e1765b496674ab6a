import { visible } from '../../../crm/roles.ts';
import { LONGEST_TAG } from '../../../crm/value/tags.ts';
import type { GuestWorth } from '../../../crm/value/worth.ts';
import { guestLabels } from '../../../prompts/labels/guest.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { moneysText, moneyText, valueLabels } from '../../../prompts/labels/value.ts';
import { type GuestView, Part } from './page.tsx';

const TONES: Record<string, string> = {
  high_value: 'good',
  at_risk: 'warn',
  lapsed: 'bad',
};

export function LayerTag({ layer, lang }: { layer: string; lang: Lang }) {
  const labels = valueLabels[lang];
  return (
    <span class={`tag ${TONES[layer] ?? ''}`} title={labels.layerHints[layer]}>
      {labels.layers[layer]}
    </span>
  );
}

/** What the guest has brought in, and in which layer that puts the guest. */
export function Value({ profile: { value }, rules, lang, clock }: GuestView) {
  const labels = valueLabels[lang];
  return (
    <Part
      title={labels.value}
      kind="value"
      {...(value ? {} : { count: 0 })}
      none={labels.none.value}
    >
      {value ? (
        <>
          <p class="number">
            <strong>{moneyText(value.spendCents, rules.currency, lang)}</strong>
            <LayerTag layer={value.layer} lang={lang} />
            <span class="hint">{labels.spend}</span>
          </p>
          {value.otherCents ? (
            <p class="hint">{labels.apart(moneysText(value.otherCents, lang))}</p>
          ) : null}
          <Facts value={value} lang={lang} clock={clock} />
        </>
      ) : null}
    </Part>
  );
}

type FactsProps = Pick<GuestView, 'lang' | 'clock'> & { value: GuestWorth };

function Facts({ value, lang, clock }: FactsProps) {
  const labels = valueLabels[lang];
  const day = (written: string) => clock.day(new Date(written));
  // Once is no habit.
  const usual = value.stays > 2 ? value.returnDays : null;
  const facts: [string, string][] = [
    [guestLabels[lang].stays, `${labels.stays(value.stays)} · ${labels.nights(value.nights)}`],
    [labels.firstStay, day(value.firstArrival)],
    [labels.lastStay, day(value.lastDeparture)],
    ...(value.nextArrival ? [[labels.nextStay, day(value.nextArrival)] as [string, string]] : []),
    [labels.rfm, labels.rfmHint(value)],
  ];
  return (
    <>
      <dl class="pairs">
        {facts.map(([name, text]) => (
          <div>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {usual === null ? null : <p class="hint">{labels.returns(usual)}</p>}
    </>
  );
}

/** What the facts of this stay add up to, and what staff call the guest. */
export function Tags({ page, profile, lang }: GuestView) {
  const labels = valueLabels[lang];
  if (!visible(page.staff.role, 'tags')) return null;
  const path = `/board/guests/${profile.id}/tags`;
  return (
    <section class="tags" aria-label={labels.tags}>
      <ul>
        {profile.scenes.map((scene) => (
          <li class="scene" title={scene.prepare?.[lang]}>
            <span aria-hidden="true">✦</span> {scene.name[lang]}
            {scene.prepare ? <small> {scene.prepare[lang]}</small> : null}
          </li>
        ))}
        {profile.tags.map(({ name }) => (
          <li>
            <form method="post" action={`${path}/remove`}>
              <input type="hidden" name="name" value={name} />
              <span dir="auto">{name}</span>
              <button type="submit" class="quiet" aria-label={labels.removeTag(name)}>
                ×
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={path} class="add">
        <label for="tag" class="unseen">
          {labels.newTag}
        </label>
        <input id="tag" name="name" maxlength={LONGEST_TAG} placeholder={labels.newTag} required />
        <button type="submit">{labels.addTag}</button>
      </form>
    </section>
  );
}

/** Whom the guest came with. */
export function Company({ profile: { companions }, lang, clock }: GuestView) {
  const labels = valueLabels[lang];
  return (
    <Part
      title={labels.company}
      kind="company"
      count={companions.length}
      none={labels.none.company}
    >
      <ul class="lines">
        {companions.map(({ id, name, stays, last }) => (
          <li>
            <a href={`/board/guests/${id}`}>{name ?? guestLabels[lang].noName}</a>
            <span class="hint">{labels.together(stays, clock.day(new Date(last)))}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
