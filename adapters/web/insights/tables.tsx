import { insightsLabels } from '../../../prompts/labels/insights.ts';
import { aspectName } from '../../../prompts/labels/ticket.ts';
import { quotesPath } from './links.ts';
import type { InsightsView } from './page.tsx';

const FEELINGS = ['positive', 'neutral', 'negative'] as const;
type Counts = Record<(typeof FEELINGS)[number], number>;

/** The mood chart's numbers, each with its quotes. */
export function MoodTable({ overview, days, lang }: InsightsView) {
  const labels = insightsLabels[lang];
  const { series, step } = overview;
  return (
    <table>
      <Heads first={labels[step]} lang={lang} />
      <tbody>
        {series.toReversed().map((point) => (
          <tr>
            <th scope="row">{point.day}</th>
            <Numbers
              counts={point}
              href={(polarity) => quotesPath(days, { day: point.day, step, polarity })}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function AspectTable({ overview, days, lang }: InsightsView) {
  return (
    <table>
      <Heads first={insightsLabels[lang].aspect} lang={lang} />
      <tbody>
        {overview.aspects.map((view) => (
          <tr>
            <th scope="row">{aspectName(view.aspect, lang)}</th>
            <Numbers
              counts={view}
              href={(polarity) => quotesPath(days, { aspect: view.aspect, polarity })}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heads({ first, lang }: { first: string; lang: InsightsView['lang'] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {FEELINGS.map((feeling) => (
          <th scope="col">{insightsLabels[lang][feeling]}</th>
        ))}
      </tr>
    </thead>
  );
}

function Numbers({ counts, href }: { counts: Counts; href: (feeling: string) => string }) {
  return (
    <>
      {FEELINGS.map((feeling) => (
        <td>{counts[feeling] ? <a href={href(feeling)}>{counts[feeling]}</a> : '0'}</td>
      ))}
    </>
  );
}
