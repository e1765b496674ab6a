import { createRoute, z } from '@hono/zod-openapi';
import { LANGUAGES, LONGEST_ANSWER } from '../../../bot/knowledge/file.ts';
import { putAside, type Taught, teach } from '../../../bot/knowledge/unknown.ts';
import { failure, webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther, typed } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';

const params = z.object({ id: z.string().max(64) });
const answer = createRoute({
  method: 'post',
  path: '/admin/unknown/{id}/answer',
  summary: 'Answers a question that guests ask, for the future and for those who still wait',
  request: {
    params,
    body: formOf({
      send: z.literal('1').optional(),
      ...Object.fromEntries(LANGUAGES.map((l) => [l, typed(LONGEST_ANSWER).optional()])),
    }),
  },
  responses: { 303: seeOther, 404: pageAnswer },
});
const aside = createRoute({
  method: 'post',
  path: '/admin/unknown/{id}/aside',
  summary: 'Takes a question off the list',
  request: { params },
  responses: { 303: seeOther },
});

export function unknownRoutes(web: Web) {
  return webApp<StaffEnv>()
    .openapi(answer, async (c) => {
      const { send, ...form } = c.req.valid('form') as Record<string, string>;
      const answers: Taught = form;
      if (!Object.values(answers).some(Boolean)) return c.redirect('/admin/knowledge', 303);
      const { staffId } = c.var.staff;
      const { id } = c.req.valid('param');
      const taught = await teach(web.house, id, answers, { send: send === '1', staffId });
      if (!taught) return failure(c, 'not_found');
      const { slug, told } = taught;
      return c.redirect(`/admin/knowledge?saved=1&told=${told}&entry=${slug}#${slug}`, 303);
    })
    .openapi(aside, async (c) => {
      await putAside(web.house, c.req.valid('param').id);
      return c.redirect('/admin/knowledge?saved=1', 303);
    });
}
