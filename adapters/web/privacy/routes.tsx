import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { logAudit } from '../../../crm/privacy/audit.ts';
import { PURPOSES, type Purpose, recordConsent } from '../../../crm/privacy/consents.ts';
import { exportGuest } from '../../../crm/privacy/export.ts';
import { clockOf } from '../board/times.ts';
import { failure, webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther } from '../forms.tsx';
import { type StaffEnv, signedIn } from '../guard.ts';
import type { Web } from '../web.ts';
import { CopyPage } from './copy.tsx';

const params = z.object({ id: z.string().max(64) });
const page = createRoute({
  method: 'get',
  path: '/board/guests/{id}/copy',
  summary: 'Everything that is kept of a guest, to read and to print; managers only',
  request: { params },
  responses: { 200: pageAnswer, 404: pageAnswer },
});
const file = createRoute({
  method: 'get',
  path: '/board/guests/{id}/copy.json',
  summary: 'Everything that is kept of a guest, as a file: rows by table; managers only',
  request: { params },
  responses: {
    200: { description: 'The file', content: { 'application/json': { schema: z.unknown() } } },
    404: pageAnswer,
  },
});

const consent = createRoute({
  method: 'post',
  path: '/board/guests/{id}/consents/{purpose}',
  summary: 'What the guest told a colleague to agree to, or no longer',
  request: {
    params: params.extend({ purpose: z.enum(Object.keys(PURPOSES) as [Purpose, ...Purpose[]]) }),
    body: formOf({ given: z.enum(['true', 'false']) }),
  },
  responses: { 303: seeOther, 404: pageAnswer },
});

/** What a guest has a right to, done by staff. */
export function privacyRoutes(web: Web) {
  const { house } = web;
  const { store, hotelId } = house;
  const app = webApp<StaffEnv>();
  for (const path of ['/board/guests/:id/copy', '/board/guests/:id/copy.json']) {
    app.use(path, signedIn(web, 'erasure'));
  }

  app.use('/board/guests/:id/consents/*', signedIn(web, 'stays'));

  async function copyOf(c: Context<StaffEnv>, id: string) {
    const copy = await exportGuest(store, hotelId, id, house.now());
    if (!copy) return null;
    const { staffId } = c.var.staff;
    const fields = Object.keys(copy.tables);
    const note = { hotelId, action: 'profile_exported', subject: id, staffId, fields };
    await logAudit(store, { ...note, at: house.now() });
    return copy;
  }

  app.openapi(page, async (c) => {
    const copy = await copyOf(c, c.req.valid('param').id);
    if (!copy) return failure(c, 'not_found');
    const { page, staff } = c.var;
    const clock = clockOf(house.now(), (await house.facts()).zone, staff.lang);
    return c.html(<CopyPage page={page} clock={clock} lang={staff.lang} copy={copy} />, 200);
  });
  app.openapi(file, async (c) => {
    const copy = await copyOf(c, c.req.valid('param').id);
    if (!copy) return failure(c, 'not_found');
    return c.body(JSON.stringify(copy, null, 2), 200, {
      'Content-Type': 'application/json',
      'Content-Disposition': `attachment; filename="guest-${copy.guestId}.json"`,
    });
  });
  app.openapi(consent, async (c) => {
    const { id: guestId, purpose } = c.req.valid('param');
    const given = c.req.valid('form').given === 'true';
    const { staffId } = c.var.staff;
    const at = house.now();
    const known = await recordConsent(store, { hotelId, guestId, purpose, given, staffId, at });
    return known ? c.redirect(`/board/guests/${guestId}`, 303) : failure(c, 'not_found');
  });
  return app;
}
