import { createRoute, z } from '@hono/zod-openapi';
import { dayOf } from '../../../bot/knowledge/answers.ts';
import { LANGUAGES, LONGEST_ANSWER, SLUG, TOPICS } from '../../../bot/knowledge/file.ts';
import { lint } from '../../../bot/knowledge/lint.ts';
import { newSlug, unknownGroups } from '../../../bot/knowledge/unknown.ts';
import { type KnowledgeRow, listKnowledge, writeEntry } from '../../../crm/knowledge.ts';
import { intentName } from '../../../prompts/intents.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import { clockOf } from '../board/times.ts';
import { webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther, typed } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';
import { KnowledgeCheck } from './knowledge-check.tsx';
import { EntryCard, NewEntry } from './knowledge-entry.tsx';
import { AdminPage } from './shell.tsx';
import { UnknownList } from './unknown-list.tsx';

const answer = typed(LONGEST_ANSWER).optional();
const questions = typed(4000).optional();
const day = z.union([z.iso.date(), z.literal('')]).optional();
const page = createRoute({
  method: 'get',
  path: '/admin/knowledge',
  summary: 'What the bot can answer by itself',
  request: {
    query: z.object({
      saved: z.string().optional(),
      told: z.coerce.number().optional(),
      entry: z.string().max(60).optional(),
    }),
  },
  responses: { 200: pageAnswer },
});
const fields = {
  topic: z.enum(TOPICS as [string, ...string[]]),
  from: day,
  until: day,
  ...Object.fromEntries(LANGUAGES.map((l) => [l, answer])),
  ...Object.fromEntries(LANGUAGES.map((l) => [`questions-${l}`, questions])),
};
const add = createRoute({
  method: 'post',
  path: '/admin/knowledge',
  summary: 'Adds an entry',
  request: { body: formOf(fields) },
  responses: { 303: seeOther },
});
const write = createRoute({
  method: 'post',
  path: '/admin/knowledge/{slug}',
  summary: 'Writes an entry’s answers; an empty one is removed',
  request: { params: z.object({ slug: z.string().regex(SLUG) }), body: formOf(fields) },
  responses: { 303: seeOther },
});

export function knowledgeRoutes(web: Web) {
  const { store, hotelId } = web.house;
  const keep = async (slug: string, form: Record<string, string>) => {
    await writeEntry(store, hotelId, slug, rowsOf(slug, form));
    return `/admin/knowledge?saved=1&entry=${slug}#${slug}`;
  };
  return webApp<StaffEnv>()
    .openapi(page, async (c) => {
      const { saved, told = 0, entry: open } = c.req.valid('query');
      const { lang } = c.var.staff;
      const labels = adminLabels[lang].knowledge;
      const rows = await listKnowledge(store, hotelId);
      const { zone } = await web.house.facts();
      const clock = clockOf(web.house.now(), zone, lang);
      const findings = lint(rows, dayOf(web.house.now(), zone));
      return c.html(
        <AdminPage c={c} tab="knowledge" saved={Boolean(saved)}>
          {told ? (
            <p class="notice" role="status">{`✓ ${adminLabels[lang].unknown.told(told)}`}</p>
          ) : null}
          <p class="intro">{labels.intro}</p>
          <UnknownList groups={await unknownGroups(web.house)} clock={clock} lang={lang} />
          <KnowledgeCheck findings={findings} lang={lang} />
          <NewEntry lang={lang} />
          {TOPICS.map((topic) => {
            const slugs = new Set(rows.filter((r) => r.topic === topic).map((r) => r.slug));
            return (
              <section class="topics" aria-labelledby={`topic-${topic}`}>
                <h2 id={`topic-${topic}`}>{intentName(`question.${topic}`, lang)}</h2>
                {[...slugs].map((slug) => (
                  <EntryCard
                    slug={slug}
                    rows={rows.filter((r) => r.slug === slug)}
                    lang={lang}
                    open={slug === open}
                  />
                ))}
                {slugs.size ? null : (
                  <p class="hint">{`${labels.missing} · ${labels.asks[topic] ?? ''}`}</p>
                )}
              </section>
            );
          })}
        </AdminPage>,
      );
    })
    .openapi(add, async (c) => {
      const form = c.req.valid('form') as Record<string, string>;
      return c.redirect(await keep(newSlug(form.topic ?? 'other'), form), 303);
    })
    .openapi(write, async (c) => {
      const { slug } = c.req.valid('param');
      return c.redirect(await keep(slug, c.req.valid('form') as Record<string, string>), 303);
    });
}

function rowsOf(slug: string, form: Record<string, string>): KnowledgeRow[] {
  const dayOf = (written = '') => (written ? new Date(`${written}T00:00:00Z`) : null);
  return LANGUAGES.filter((language) => form[language]).map((language) => ({
    slug,
    topic: form.topic ?? 'other',
    language,
    questions: linesOf(form[`questions-${language}`]),
    answer: form[language] ?? '',
    validFrom: dayOf(form.from),
    validUntil: dayOf(form.until),
  }));
}

const linesOf = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 40);
