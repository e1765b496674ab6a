import { answered, resultOf, type SurveyResult } from '../../../crm/surveys/scores.ts';
import { surveyLabels } from '../../../prompts/labels/survey.ts';
import type { InsightsView } from './page.tsx';

/** What guests answered when they were asked, and why. */
export function Surveys({ overview: { surveys }, lang }: Pick<InsightsView, 'overview' | 'lang'>) {
  const labels = surveyLabels[lang];
  return (
    <section class="card surveys">
      <h2>{labels.title}</h2>
      <p class="hint">{labels.hint}</p>
      {surveys.length ? null : <p class="calm">{labels.none}</p>}
      <ul>
        {surveys.map((survey) => (
          <Result survey={survey} lang={lang} />
        ))}
      </ul>
    </section>
  );
}

type ResultProps = { survey: SurveyResult; lang: InsightsView['lang'] };

function Result({ survey, lang }: ResultProps) {
  const labels = surveyLabels[lang];
  const { moment, scale, scores, asked, quotes } = survey;
  const levels = (['high', 'middle', 'low'] as const).filter((level) => scores[level]);
  const feel = { high: 'good', middle: 'even', low: 'bad' };
  return (
    <li>
      <p class="what">
        <span>{labels.moments[moment]}</span>
        <strong>
          {labels.scales[scale]} {labels.number(scale, resultOf(survey))}
        </strong>
        <span class="hint">{labels.responses(answered(survey), asked)}</span>
      </p>
      <p class="levels" aria-hidden="true">
        {levels.map((level) => (
          <i class={feel[level]} style={`flex-grow:${scores[level]}`} />
        ))}
      </p>
      <p class="legend hint">
        {levels.map((level) => (
          <span class={`feel ${feel[level]}`}>
            {labels.levels[scale]?.[level]} · {scores[level]}
          </span>
        ))}
      </p>
      {quotes.map(({ score, comment, room, name, conversationId }) => (
        <a class="said" href={`/board/conversations/${conversationId}`}>
          {score === null ? null : <span class="tag">{score}</span>}
          <q>{comment}</q>
          <span class="hint">{[name, room].filter(Boolean).join(' · ')}</span>
        </a>
      ))}
    </li>
  );
}
