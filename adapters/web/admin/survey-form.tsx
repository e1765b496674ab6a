import { LANGUAGES } from '../../../bot/knowledge/file.ts';
import { type Moment, SCALES, type SurveyChange } from '../../../crm/surveys/surveys.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import { surveyLabels } from '../../../prompts/labels/survey.ts';
import { surveySettingLabels } from '../../../prompts/labels/survey-setting.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { languageName } from '../board/times.ts';
import { Field } from '../forms.tsx';

type Shown = SurveyChange & { moment: Moment };
export type SurveysShown = { surveys: Shown[]; reviewUrl: string; wrong?: string };

/** Each survey, and the one place for reviews that every guest is offered. */
export function SurveyForm({ surveys, reviewUrl, lang }: SurveysShown & { lang: Lang }) {
  const labels = surveySettingLabels[lang];
  return (
    <>
      <p class="intro">{labels.intro}</p>
      <form method="post" class="stack">
        {surveys.map((survey) => (
          <Survey survey={survey} lang={lang} />
        ))}
        <div class="narrow">
          <Field
            name="reviewUrl"
            label={labels.reviewUrl}
            value={reviewUrl}
            hint={labels.reviewHint}
            maxlength={500}
            optional
          />
        </div>
        <button type="submit" class="main">
          {adminLabels[lang].save}
        </button>
      </form>
    </>
  );
}

function Survey({ survey, lang }: { survey: Shown; lang: Lang }) {
  const labels = surveySettingLabels[lang];
  const { moment, enabled, scale, after, texts } = survey;
  const [least, most] = moment === 'mid_stay' ? [2, 30] : [0, 48];
  return (
    <section class="card" aria-labelledby={`${moment}-title`}>
      <div class="stack">
        <h2 id={`${moment}-title`}>{surveyLabels[lang].moments[moment]}</h2>
        <label class="check">
          <input type="checkbox" name={`${moment}-enabled`} checked={enabled} /> {labels.enabled}
        </label>
        <div class="row-of-fields">
          <div class="field">
            <label for={`${moment}-after`}>{labels.after[moment]}</label>
            <input
              id={`${moment}-after`}
              name={`${moment}-after`}
              type="number"
              min={least}
              max={most}
              value={String(after)}
              required
            />
          </div>
          <div class="field">
            <label for={`${moment}-scale`}>{labels.scale}</label>
            <select id={`${moment}-scale`} name={`${moment}-scale`}>
              {SCALES.map((name) => (
                <option value={name} selected={name === scale}>
                  {labels.scales[name]}
                </option>
              ))}
            </select>
          </div>
        </div>
        <details>
          <summary>
            {labels.text} <span class="hint">{texts[lang === 'zh' ? 'zh-Hans' : 'en']}</span>
          </summary>
          <div class="stack">
            <p class="hint">{labels.textHint}</p>
            {LANGUAGES.map((language) => (
              <div class="field">
                <label for={`${moment}-${language}`}>{languageName(language, lang)}</label>
                <textarea
                  id={`${moment}-${language}`}
                  name={`${moment}-${language}`}
                  lang={language}
                  maxlength={500}
                  rows={2}
                >
                  {texts[language] ?? ''}
                </textarea>
              </div>
            ))}
          </div>
        </details>
      </div>
    </section>
  );
}
