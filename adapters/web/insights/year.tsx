import { daysBefore, YEAR, type YearFigures } from '../../../crm/value/lifecycle.ts';
import { asPercent } from '../../../prompts/labels/insights.ts';
import { lifecycleLabels } from '../../../prompts/labels/lifecycle.ts';
import { moneyText } from '../../../prompts/labels/value.ts';
import type { LifecycleView } from './lifecycle.tsx';

type Figure = {
  name: string;
  /** Null: of nobody. */
  of(year: YearFigures): string | null;
  hint: string;
  /** Years of records without which it cannot be told. */
  years: number;
};

/** The figures of the last year, each with the year before where the records reach back so far. */
export function Figures(view: LifecycleView) {
  const { lifecycle, lang, rules } = view;
  const labels = lifecycleLabels[lang];
  const { year, medianCents, spendCents, guests } = lifecycle;
  const share = (part: number, whole: number) => (whole ? asPercent(part / whole) : null);
  const money = (cents: number) => moneyText(cents, rules.currency, lang);
  const figures: Figure[] = [
    {
      name: labels.repeat,
      of: ({ returned, guests }) => share(returned, guests),
      hint: labels.repeatHint(year.returned, year.guests),
      years: 1,
    },
    {
      name: labels.interval,
      of: ({ returnDays }) => (returnDays === null ? null : labels.days(returnDays)),
      hint: labels.intervalHint,
      years: 1,
    },
    {
      name: labels.churn,
      of: ({ lost, customers }) => share(lost, customers),
      hint: labels.churnHint(year.lost, year.customers),
      years: 2,
    },
    {
      name: labels.conversion,
      of: ({ joined, strangers }) => share(joined, strangers),
      hint: labels.conversionHint(year.joined, year.strangers),
      years: 1,
    },
    {
      name: labels.nextYear,
      of: ({ customersCents, customers }) => (customers ? money(customersCents / customers) : null),
      hint: labels.nextYearHint,
      years: 2,
    },
  ];
  return (
    <section class="card year">
      <h2>{labels.figures}</h2>
      <p class="hint">{labels.figuresHint}</p>
      <dl>
        {figures.map((figure) => (
          <One {...view} figure={figure} />
        ))}
        <div>
          <dt>{labels.clv}</dt>
          <dd>
            <strong>{money(spendCents / guests)}</strong>
            <span class="hint">{labels.clvHint(money(medianCents))}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function One({ figure, lifecycle, today, lang }: LifecycleView & { figure: Figure }) {
  const labels = lifecycleLabels[lang];
  const { name, of, hint, years } = figure;
  const { year, before, since } = lifecycle;
  // Of records that begin in the middle, less than a year would be compared with a whole one.
  const reaches = (wanted: number) => since !== null && since <= daysBefore(today, YEAR * wanted);
  const told = years === 1 || reaches(years);
  const value = told ? of(year) : null;
  const then = reaches(years + 1) ? of(before) : null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value ?? '–'}</strong>
        {then === null ? null : <span class="tag">{labels.before(then)}</span>}
        <span class="hint">
          {told
            ? value === null
              ? labels.nobody
              : hint
            : labels.tooYoung(daysBefore(since ?? today, -YEAR * years))}
        </span>
      </dd>
    </div>
  );
}
