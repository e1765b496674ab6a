import { LANGUAGES, LONGEST_ANSWER, TOPICS } from '../../../bot/knowledge/file.ts';
import type { KnowledgeRow } from '../../../crm/knowledge.ts';
import { intentName } from '../../../prompts/intents.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { languageName } from '../board/times.ts';

type CardProps = { slug: string; rows: KnowledgeRow[]; lang: Lang; open: boolean };

/** One entry: what guests ask and what they are told, in every language it is written in. */
export function EntryCard({ slug, rows, lang, open }: CardProps) {
  const labels = adminLabels[lang].knowledge;
  const own = rows.find((r) => r.language === (lang === 'zh' ? 'zh-Hans' : 'en')) ?? rows[0];
  return (
    <details class="card" id={slug} open={open}>
      <summary>
        <h3>{own?.questions[0] ?? slug}</h3>
        <span class="words">{own?.answer}</span>
        <span class="button">{labels.edit}</span>
      </summary>
      <EntryForm action={`/admin/knowledge/${slug}`} id={slug} rows={rows} lang={lang} />
    </details>
  );
}

export function NewEntry({ lang }: { lang: Lang }) {
  return (
    <details class="card topics">
      <summary>
        <span class="button main">{adminLabels[lang].knowledge.add}</span>
      </summary>
      <EntryForm action="/admin/knowledge" id="new" rows={[]} lang={lang} />
    </details>
  );
}

type FormProps = { action: string; id: string; rows: KnowledgeRow[]; lang: Lang };

function EntryForm({ action, id, rows, lang }: FormProps) {
  const labels = adminLabels[lang].knowledge;
  const [first] = rows;
  return (
    <form method="post" action={action} class="stack">
      <p class="hint">{labels.hint}</p>
      <div class="row-of-fields">
        <div class="field">
          <label for={`${id}-topic`}>{labels.topic}</label>
          <select id={`${id}-topic`} name="topic">
            {TOPICS.map((topic) => (
              <option value={topic} selected={topic === (first?.topic ?? 'other')}>
                {intentName(`question.${topic}`, lang)}
              </option>
            ))}
          </select>
        </div>
        <Day id={`${id}-from`} name="from" label={labels.from} value={first?.validFrom} />
        <Day id={`${id}-until`} name="until" label={labels.until} value={first?.validUntil} />
      </div>
      {LANGUAGES.map((language) => (
        <LanguageFields
          id={`${id}-${language}`}
          language={language}
          row={rows.find((r) => r.language === language)}
          lang={lang}
        />
      ))}
      <button type="submit" class="main">
        {adminLabels[lang].save}
      </button>
    </form>
  );
}

type DayProps = { id: string; name: string; label: string; value: Date | null | undefined };

function Day({ id, name, label, value }: DayProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} name={name} type="date" value={value?.toISOString().slice(0, 10)} />
    </div>
  );
}

type LanguageProps = { id: string; language: string; row: KnowledgeRow | undefined; lang: Lang };

function LanguageFields({ id, language, row, lang }: LanguageProps) {
  const labels = adminLabels[lang].knowledge;
  const name = languageName(language, lang);
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <textarea
        id={id}
        name={language}
        lang={language}
        maxlength={LONGEST_ANSWER}
        rows={2}
        placeholder={labels.empty}
      >
        {row?.answer ?? ''}
      </textarea>
      <label for={`${id}-questions`} class="hint">
        {labels.questions(name)}
      </label>
      <textarea id={`${id}-questions`} name={`questions-${language}`} lang={language} rows={2}>
        {row?.questions.join('\n') ?? ''}
      </textarea>
    </div>
  );
}
