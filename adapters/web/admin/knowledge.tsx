import { createRoute, z } from '@hono/zod-openapi';
import { listKnowledge, writeKnowledge } from '../../../crm/setup.ts';
import { INTENTS } from '../../../nlp/taxonomy.ts';
import { intentName } from '../../../prompts/intents.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { languageName } from '../board/times.ts';
import { webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther, typed } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';
import { AdminPage } from './shell.tsx';

/** What guests ask about; the bot looks for the answer under this name. */
const TOPICS = INTENTS.filter((intent) => intent.startsWith('question.'))
  .map((intent) => intent.slice('question.'.length))
  .filter((topic) => topic !== 'other');
export const LANGUAGES = ['zh-Hans', 'en', 'zh-Hant', 'ja', 'ko'] as const;

const answer = typed(1000).optional();
const page = createRoute({
  method: 'get',
  path: '/admin/knowledge',
  summary: 'What the bot can answer by itself',
  request: {
    query: z.object({ saved: z.string().optional(), topic: z.string().max(40).optional() }),
  },
  responses: { 200: pageAnswer },
});
const write = createRoute({
  method: 'post',
  path: '/admin/knowledge/{topic}',
  summary: 'Writes the answers of a topic; an empty one is removed',
  request: {
    params: z.object({ topic: z.enum(TOPICS as [string, ...string[]]) }),
    body: formOf({
      'zh-Hans': answer,
      en: answer,
      'zh-Hant': answer,
      ja: answer,
      ko: answer,
    }),
  },
  responses: { 303: seeOther },
});

export function knowledgeRoutes(web: Web) {
  const { store, hotelId } = web.house;
  return webApp<StaffEnv>()
    .openapi(page, async (c) => {
      const { saved, topic: open } = c.req.valid('query');
      const { lang } = c.var.staff;
      const labels = adminLabels[lang].knowledge;
      const answers = new Map<string, string>();
      for (const entry of await listKnowledge(store, hotelId)) {
        answers.set(`${entry.topic} ${entry.language}`, entry.answer);
      }
      return c.html(
        <AdminPage c={c} tab="knowledge" saved={Boolean(saved)}>
          <p class="intro">{labels.intro}</p>
          <div class="topics">
            {TOPICS.map((topic) => (
              <Topic topic={topic} answers={answers} lang={lang} open={topic === open} />
            ))}
          </div>
        </AdminPage>,
      );
    })
    .openapi(write, async (c) => {
      const { topic } = c.req.valid('param');
      await writeKnowledge(store, hotelId, topic, c.req.valid('form') as Record<string, string>);
      return c.redirect(`/admin/knowledge?saved=1&topic=${topic}#${topic}`, 303);
    });
}

type TopicProps = { topic: string; answers: Map<string, string>; lang: Lang; open: boolean };

function Topic({ topic, answers, lang, open }: TopicProps) {
  const labels = adminLabels[lang].knowledge;
  const own = answers.get(`${topic} ${lang === 'zh' ? 'zh-Hans' : 'en'}`);
  return (
    <details class="card" id={topic} open={open}>
      <summary>
        <h2>{intentName(`question.${topic}`, lang)}</h2>
        {own ? <span class="words">{own}</span> : <span class="tag warn">{labels.missing}</span>}
        <span class="button">{labels.edit}</span>
      </summary>
      <form method="post" action={`/admin/knowledge/${topic}`} class="stack">
        <p class="hint">{`${labels.asks[topic] ?? ''} · ${labels.hint}`}</p>
        {LANGUAGES.map((language) => (
          <div class="field">
            <label for={`${topic}-${language}`}>{languageName(language, lang)}</label>
            <textarea
              id={`${topic}-${language}`}
              name={language}
              lang={language}
              maxlength={1000}
              rows={2}
              placeholder={labels.empty}
            >
              {answers.get(`${topic} ${language}`) ?? ''}
            </textarea>
          </div>
        ))}
        <button type="submit" class="main">
          {adminLabels[lang].save}
        </button>
      </form>
    </details>
  );
}
