import { createRoute, z } from '@hono/zod-openapi';
import { arrivalSheet, decline, prepare, reopen } from '../../../bot/arrivals.ts';
import { DEPARTMENTS } from '../../../bot/outcome.ts';
import { mayKnow } from '../../../crm/roles.ts';
import { REFUSAL_REASONS } from '../../../prompts/phrases.ts';
import { clockOf } from '../board/times.ts';
import { webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther } from '../forms.tsx';
import { type StaffEnv, signedIn } from '../guard.ts';
import type { StaffSession, Web } from '../web.ts';
import { ArrivalsPage } from './page.tsx';
import { ArrivalsPaper } from './paper.tsx';
import { sheetPath } from './sheet.ts';

const query = z.object({
  day: z.iso.date().optional().catch(undefined).openapi({
    type: 'string',
    description: 'YYYY-MM-DD; tomorrow in the hotel’s zone without it',
  }),
  department: z
    .enum(DEPARTMENTS)
    .optional()
    .catch(undefined)
    .openapi({ type: 'string', enum: [...DEPARTMENTS] }),
});
const params = z.object({ id: z.string().max(64) });

const sheet = createRoute({
  method: 'get',
  path: '/board/arrivals',
  summary: 'Who arrives on a day, and what each department prepares',
  request: { query },
  responses: { 200: pageAnswer },
});
const paper = createRoute({
  method: 'get',
  path: '/board/arrivals/paper',
  summary: 'The same to print, each department on a page of its own',
  request: { query },
  responses: { 200: pageAnswer },
});
const step = <Name extends 'done' | 'refuse' | 'reopen', Fields extends z.ZodRawShape>(
  name: Name,
  summary: string,
  fields: Fields,
) =>
  createRoute({
    method: 'post',
    path: `/board/arrivals/tasks/{id}/${name}`,
    summary,
    request: { params, query, body: formOf(fields) },
    responses: { 303: seeOther },
  });
const reason = z.enum(REFUSAL_REASONS);
const done = step('done', 'It is prepared', {});
const refuse = step('refuse', 'It cannot be prepared, and why', { reason });
const undo = step('reopen', 'It was ticked off by a slip', {});

/** The arrival sheet: for everybody who works here. */
export function arrivalRoutes(web: Web) {
  const { house } = web;
  const app = webApp<StaffEnv>();
  app.use('/board/arrivals/*', signedIn(web, 'arrivals'));

  /** What somebody of this role may know of it. */
  async function sheetFor(staff: StaffSession, day: string | undefined) {
    const all = await arrivalSheet(house, day);
    const arrivals = all.arrivals.map((a) => ({
      ...a,
      tasks: a.tasks.filter(
        ({ key, value }) => key === null || mayKnow(staff.role, { key, value: value ?? '' }),
      ),
    }));
    return { ...all, arrivals };
  }

  app.openapi(sheet, async (c) => {
    const { day, department } = c.req.valid('query');
    const { page, staff } = c.var;
    const { zone } = await house.facts();
    const clock = clockOf(house.now(), zone, staff.lang);
    const shown = await sheetFor(staff, day);
    return c.html(
      <ArrivalsPage
        page={page}
        clock={clock}
        lang={staff.lang}
        department={department}
        {...shown}
      />,
      200,
    );
  });

  app.openapi(paper, async (c) => {
    const { day, department } = c.req.valid('query');
    const { page, staff } = c.var;
    const { zone } = await house.facts();
    const clock = clockOf(house.now(), zone, staff.lang);
    const { hotel } = page;
    const shown = { ...(await sheetFor(staff, day)), hotel, clock, department, lang: staff.lang };
    return c.html(<ArrivalsPaper {...shown} />, 200);
  });

  app.openapi(done, async (c) => {
    const { id } = c.req.valid('param');
    await prepare(house, id, c.var.staff.staffId);
    return c.redirect(sheetPath(c.req.valid('query'), id), 303);
  });
  app.openapi(refuse, async (c) => {
    const { id } = c.req.valid('param');
    const why = reason.parse(c.req.valid('form').reason);
    await decline(house, id, c.var.staff.staffId, why);
    return c.redirect(sheetPath(c.req.valid('query'), id), 303);
  });
  app.openapi(undo, async (c) => {
    const { id } = c.req.valid('param');
    await reopen(house, id, c.var.staff.staffId);
    return c.redirect(sheetPath(c.req.valid('query'), id), 303);
  });
  return app;
}
