import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { auditHead } from '../../../crm/privacy/audit.ts';
import {
  changeRetention,
  KEPT_DAYS,
  KINDS,
  type Kind,
  type Retention,
  retentionReport,
} from '../../../crm/privacy/retention.ts';
import { retentionLabels } from '../../../prompts/labels/admin/retention.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import { webApp } from '../errors.tsx';
import { Field, formOf, pageAnswer, seeOther, typed } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';
import { AdminPage } from './shell.tsx';

const page = createRoute({
  method: 'get',
  path: '/admin/privacy',
  summary: 'How long each kind of data is kept, and what tonight would delete',
  request: { query: z.object({ saved: z.string().optional() }) },
  responses: { 200: pageAnswer },
});
const fields = Object.fromEntries(KINDS.map((kind) => [kind, typed(6)])) as Record<
  Kind,
  ReturnType<typeof typed>
>;
const change = createRoute({
  method: 'post',
  path: '/admin/privacy',
  summary: 'Changes how long each kind of data is kept',
  request: { body: formOf(fields) },
  responses: { 303: seeOther, 400: pageAnswer },
});

const LONGEST_DAYS = 36_500;

/** How long data is kept, and the end of the audit log. */
export function retentionRoutes(web: Web) {
  const { store, hotelId, now } = web.house;

  async function form(c: Context<StaffEnv>, saved: boolean, error?: string) {
    const labels = retentionLabels[c.var.staff.lang];
    const lines = await retentionReport(store, hotelId, now());
    const head = await auditHead(store, hotelId);
    return (
      <AdminPage c={c} tab="privacy" saved={saved} error={error}>
        <p class="intro">{labels.intro}</p>
        <form method="post" class="stack narrow">
          {lines.map(({ kind, days, rows }) => (
            <Field
              name={kind}
              label={labels.kinds[kind]}
              value={days === null ? '' : String(days)}
              hint={labels.hint(KEPT_DAYS[kind], rows)}
              optional
            />
          ))}
          <button type="submit" class="main">
            {adminLabels[c.var.staff.lang].save}
          </button>
        </form>
        <section class="stack narrow">
          <h2>{labels.audit}</h2>
          <p>{labels.auditHead(head.n)}</p>
          {head.n ? (
            <p>
              <code class="head">{`${head.n}:${head.hash}`}</code>
            </p>
          ) : null}
          <p class="hint">{labels.auditHint}</p>
        </section>
      </AdminPage>
    );
  }

  return webApp<StaffEnv>()
    .openapi(page, async (c) => c.html(await form(c, Boolean(c.req.valid('query').saved)), 200))
    .openapi(change, async (c) => {
      const given = c.req.valid('form') as Record<Kind, string>;
      const days = KINDS.map(
        (kind) => [kind, given[kind] === '' ? null : Number(given[kind])] as const,
      );
      const isFit = (n: number | null) =>
        n === null || (Number.isInteger(n) && n >= 1 && n <= LONGEST_DAYS);
      if (!days.every(([, n]) => isFit(n))) {
        return c.html(await form(c, false, retentionLabels[c.var.staff.lang].wrong), 400);
      }
      await changeRetention(store, hotelId, Object.fromEntries(days) as Retention);
      return c.redirect('/admin/privacy?saved=1', 303);
    });
}
