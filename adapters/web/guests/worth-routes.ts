import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  givePoints,
  joinProgramme,
  moveToTier,
  tag,
  takeBackPoints,
  untag,
} from '../../../bot/value.ts';
import { logAudit } from '../../../crm/privacy/audit.ts';
import { mayOpen, type Page, visible } from '../../../crm/roles.ts';
import { LONGEST_TAG } from '../../../crm/value/tags.ts';
import { failure, webApp } from '../errors.tsx';
import { formOf, seeOther, typed } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';

const id = z.string().max(72);
const name = typed(LONGEST_TAG).pipe(z.string().min(1));
const most = 1_000_000;

const post = <Fields extends z.ZodRawShape>(path: string, summary: string, fields: Fields) =>
  createRoute({
    method: 'post',
    path: `/board/guests/{id}${path}` as const,
    summary,
    request: { params: z.object({ id }), body: formOf(fields) },
    responses: { 303: seeOther },
  });

const addTag = post('/tags', 'Staff call the guest something', { name });
const removeTag = post('/tags/remove', 'Takes a tag off', { name });
const join = post('/membership', 'Makes the guest a member', { tier: id });
const tier = post('/tier', 'Puts a member into another tier', { membership: id, tier: id });
const points = post('/points', 'Gives points, or takes them in payment', {
  membership: id,
  key: id,
  points: z.coerce.number().int().min(1).max(most),
  account: z.enum(['gifts', 'rewards']),
  reason: typed(80).optional(),
});
const reverse = createRoute({
  method: 'post',
  path: '/board/guests/{id}/points/{entry}/reverse',
  summary: 'Takes a movement of points back by the opposite one',
  request: { params: z.object({ id, entry: id }), body: formOf({}) },
  responses: { 303: seeOther },
});

/** Tags, membership and points of a guest, each for the roles that may. */
export function worthRoutes({ house }: Web) {
  const app = webApp<StaffEnv>();
  const may = (c: Context<StaffEnv>, page: Page) => mayOpen(c.var.staff.role, page);
  const back = (c: Context<StaffEnv>, done = true) => {
    const path = `/board/guests/${c.req.param('id')}`;
    return c.redirect(done ? path : `${path}?failed=1`, 303);
  };
  /** Who changed which part of a guest is in the audit log; what changed nothing is not. */
  const noted = async (c: Context<StaffEnv>, field: string, changed: boolean) => {
    const { hotelId, store } = house;
    const [subject, { staffId }] = [c.req.param('id') ?? '', c.var.staff];
    const note = { hotelId, action: 'guest_changed', subject, staffId, fields: [field] };
    if (changed) await logAudit(store, { ...note, at: house.now() });
    return changed;
  };

  app.openapi(addTag, async (c) => {
    if (!visible(c.var.staff.role, 'tags')) return failure(c, 'forbidden');
    const { id: guestId } = c.req.valid('param');
    await noted(
      c,
      'tags',
      await tag(house, { guestId, ...c.req.valid('form') }, c.var.staff.staffId),
    );
    return back(c);
  });
  app.openapi(removeTag, async (c) => {
    if (!visible(c.var.staff.role, 'tags')) return failure(c, 'forbidden');
    const { id: guestId } = c.req.valid('param');
    await noted(c, 'tags', await untag(house, { guestId, ...c.req.valid('form') }));
    return back(c);
  });
  app.openapi(join, async (c) => {
    if (!may(c, 'membership')) return failure(c, 'forbidden');
    const { id: guestId } = c.req.valid('param');
    await noted(c, 'membership', await joinProgramme(house, guestId, c.req.valid('form').tier));
    return back(c);
  });
  app.openapi(tier, async (c) => {
    if (!may(c, 'points')) return failure(c, 'forbidden');
    const { membership, tier } = c.req.valid('form');
    await noted(c, 'membership', await moveToTier(house, membership, tier));
    return back(c);
  });
  app.openapi(points, async (c) => {
    if (!may(c, 'points')) return failure(c, 'forbidden');
    const { membership, key, points, account, reason } = c.req.valid('form');
    const moved = account === 'rewards' ? -points : points;
    const of = { membershipId: membership, key, points: moved, account, reason: reason || null };
    const done = await givePoints(house, of, c.var.staff.staffId);
    return back(c, await noted(c, 'points', done));
  });
  app.openapi(reverse, async (c) => {
    if (!may(c, 'points')) return failure(c, 'forbidden');
    const done = await takeBackPoints(house, c.req.valid('param').entry, c.var.staff.staffId);
    return back(c, await noted(c, 'points', done));
  });
  return app;
}
