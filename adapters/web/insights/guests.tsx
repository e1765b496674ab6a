import type { GuestFilter, ListedGuest } from '../../../crm/value/lifecycle.ts';
import { tierOf, type ValueRules } from '../../../crm/value/rules.ts';
import { guestLabels } from '../../../prompts/labels/guest.ts';
import { lifecycleLabels } from '../../../prompts/labels/lifecycle.ts';
import { moneyText, valueLabels } from '../../../prompts/labels/value.ts';
import { LayerTag } from '../guests/worth.tsx';
import { type PageFrame, StaffPage } from '../layout.tsx';

export const GUESTS_A_PAGE = 50;

type Props = {
  page: PageFrame;
  filter: GuestFilter;
  /** Which page of the list, from 1. */
  number: number;
  /** One more than a page holds where there are more. */
  guests: ListedGuest[];
  rules: ValueRules;
};

export function guestsPath(filter: Partial<GuestFilter>, number = 1): string {
  const given = Object.entries({ ...filter, page: number > 1 ? number : null });
  const query = given.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]));
  return `/insights/value/guests?${new URLSearchParams(query as [string, string][])}`;
}

/** The guests behind a number. */
export function GuestsPage({ page, filter, number, guests, rules }: Props) {
  const { lang } = page.staff;
  const labels = lifecycleLabels[lang];
  const { layer, r, f } = filter;
  const parts = [
    layer && valueLabels[lang].layers[layer],
    r && f ? labels.field(r, f) : null,
  ].filter(Boolean);
  const shown = guests.slice(0, GUESTS_A_PAGE);
  return (
    <StaffPage
      page={page}
      section="insights"
      title={labels.list}
      styles={['insights.css', 'value.css']}
    >
      <div class="insights">
        <p>
          <a href="/insights/value">← {labels.back}</a>
        </p>
        <h1>{parts.join(' · ') || labels.of}</h1>
        {layer ? <p class="hint">{valueLabels[lang].layerHints[layer]}</p> : null}
        {shown.length ? (
          <table class="people">
            <thead>
              <tr>
                {[
                  labels.name,
                  labels.layer,
                  labels.stays,
                  labels.spend,
                  labels.last,
                  labels.next,
                ].map((name) => (
                  <th scope="col">{name}</th>
                ))}
                <th scope="col">{labels.tier}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((guest) => (
                <Row guest={guest} rules={rules} page={page} />
              ))}
            </tbody>
          </table>
        ) : (
          <p class="card empty">{labels.none}</p>
        )}
        <p class="pager">
          {number > 1 ? (
            <a class="button" rel="prev" href={guestsPath(filter, number - 1)}>
              {labels.previous}
            </a>
          ) : null}
          {guests.length > GUESTS_A_PAGE ? (
            <a class="button" rel="next" href={guestsPath(filter, number + 1)}>
              {labels.following}
            </a>
          ) : null}
        </p>
      </div>
    </StaffPage>
  );
}

type RowProps = Pick<Props, 'page' | 'rules'> & { guest: ListedGuest };

function Row({ guest, rules, page: { staff } }: RowProps) {
  const { lang } = staff;
  const labels = lifecycleLabels[lang];
  const tier = guest.tier && (tierOf(rules, guest.tier)?.name[lang] ?? guest.tier);
  return (
    <tr>
      <th scope="row">
        <a href={`/board/guests/${guest.id}`}>{guest.name ?? guestLabels[lang].noName}</a>
      </th>
      <td>
        <LayerTag layer={guest.layer} lang={lang} />
      </td>
      <td data-name={labels.stays}>{guest.stays}</td>
      <td data-name={labels.spend}>{moneyText(guest.spendCents, rules.currency, lang)}</td>
      <td data-name={labels.last}>{guest.lastDeparture}</td>
      <td data-name={labels.next}>{guest.nextArrival ?? '–'}</td>
      <td data-name={labels.tier}>{tier ?? '–'}</td>
    </tr>
  );
}
