import type { Lifecycle } from '../../../crm/value/lifecycle.ts';
import { LAYERS, type ValueRules } from '../../../crm/value/rules.ts';
import { asPercent } from '../../../prompts/labels/insights.ts';
import { lifecycleLabels } from '../../../prompts/labels/lifecycle.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { moneysText, moneyText, valueLabels } from '../../../prompts/labels/value.ts';
import { LayerTag } from '../guests/worth.tsx';
import { type PageFrame, StaffPage } from '../layout.tsx';
import { guestsPath } from './guests.tsx';
import { InsightsTabs } from './tabs.tsx';
import { Figures } from './year.tsx';

export type LifecycleView = {
  lifecycle: Lifecycle;
  rules: ValueRules;
  /** The hotel's day, "2026-11-22". */
  today: string;
  lang: Lang;
};

/** Who comes, who comes back, and what that is worth. */
export function LifecyclePage({
  page,
  ...rest
}: Omit<LifecycleView, 'lang'> & { page: PageFrame }) {
  const view = { ...rest, lang: page.staff.lang };
  const labels = lifecycleLabels[view.lang];
  const { since, year, guests } = view.lifecycle;
  return (
    <StaffPage
      page={page}
      section="insights"
      title={labels.title}
      styles={['insights.css', 'value.css']}
    >
      <div class="insights">
        <InsightsTabs lang={view.lang} here="/insights/value" />
        {since && guests ? (
          <>
            <header class="head">
              <div>
                <h1>
                  {labels.headline(year.guests, year.guests ? year.returned / year.guests : null)}
                </h1>
                <p class="hint">{labels.hint(since)}</p>
              </div>
            </header>
            <div class="grid">
              <Figures {...view} />
              <Layers {...view} />
              <Grid {...view} />
            </div>
          </>
        ) : (
          <div class="card empty">
            <h1>{labels.empty.title}</h1>
            <p>{labels.empty.text}</p>
          </div>
        )}
      </div>
    </StaffPage>
  );
}

function Layers({ lifecycle, rules, lang }: LifecycleView) {
  const labels = lifecycleLabels[lang];
  const { layers, guests: all, spendCents, otherCents } = lifecycle;
  return (
    <section class="card layers">
      <h2>{labels.layers}</h2>
      <p class="hint">{labels.layersHint}</p>
      <ul>
        {LAYERS.map((name) => {
          const row = layers.find(({ layer }) => layer === name);
          const count = row?.guests ?? 0;
          return (
            <li>
              <p class="what">
                <a href={guestsPath({ layer: name })}>{labels.guests(count)}</a>
                <LayerTag layer={name} lang={lang} />
                <span class="hint">
                  {row && spendCents
                    ? `${moneyText(row.spendCents, rules.currency, lang)} · ${labels.share(asPercent(row.spendCents / spendCents))}`
                    : null}
                </span>
              </p>
              <meter min="0" max={all} value={count} aria-label={valueLabels[lang].layers[name]} />
              <p class="hint">{valueLabels[lang].layerHints[name]}</p>
            </li>
          );
        })}
      </ul>
      {otherCents ? <p class="hint">{labels.apart(moneysText(otherCents, lang))}</p> : null}
    </section>
  );
}

const SCORES = [1, 2, 3, 4, 5];

/** A field of the grid for every recency and frequency, deeper where more guests are. */
function Grid({ lifecycle: { grid, guests: all }, lang }: LifecycleView) {
  const labels = lifecycleLabels[lang];
  const depth = (guests: number) => Math.min(4, Math.ceil((guests / all) * 20));
  return (
    <section class="card rfm">
      <h2>{labels.grid}</h2>
      <p class="hint">{labels.gridHint}</p>
      <table>
        <thead>
          <tr>
            <td />
            {SCORES.map((f) => (
              <th scope="col">{`${labels.frequency} ${f}`}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SCORES.toReversed().map((r) => (
            <tr>
              <th scope="row">{`${labels.recency} ${r}`}</th>
              {SCORES.map((f) => {
                const cell = grid.find((c) => c.r === r && c.f === f);
                if (!cell) return <td class="depth-0">·</td>;
                return (
                  <td class={`depth-${depth(cell.guests)}`}>
                    <a href={guestsPath({ r, f })} aria-label={labels.cell(r, f, cell.guests)}>
                      {cell.guests}
                    </a>
                    <small>{labels.average(cell.m.toFixed(1))}</small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
