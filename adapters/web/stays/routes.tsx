import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { erase, identify, takeBack } from '../../../bot/guests/guests.ts';
import { findStay, searchStays } from '../../../crm/stays/reservations.ts';
import { createPass, endPasses } from '../../../crm/stays/stay-passes.ts';
import { clockOf } from '../board/times.ts';
import { failure, webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther, typed } from '../forms.tsx';
import { type StaffEnv, signedIn } from '../guard.ts';
import type { Web } from '../web.ts';
import { StayPage, StaysPage } from './page.tsx';
import { readWriter } from './writer.ts';

const id = z.string().max(64);
const params = z.object({ id });
const answers = { 200: pageAnswer, 303: seeOther, 404: pageAnswer };
const NOTES = ['joined', 'known', 'conflict', 'gone'] as const;
const about = z.object({
  conversation: id.optional(),
  note: z
    .enum(NOTES)
    .optional()
    .catch(undefined)
    .openapi({ type: 'string', enum: [...NOTES] }),
});

const list = createRoute({
  method: 'get',
  path: '/board/stays',
  summary: 'Who is in the house; or whose a conversation may be',
  request: { query: z.object({ q: typed(60).default(''), conversation: id.optional() }) },
  responses: answers,
});
const one = createRoute({
  method: 'get',
  path: '/board/stays/{id}',
  summary: 'One stay, its link and its conversations',
  request: { params, query: about },
  responses: answers,
});
const act = <Path extends string>(path: Path, summary: string, fields: z.ZodRawShape = {}) =>
  createRoute({
    method: 'post',
    path,
    summary,
    request: { params, body: formOf(fields) },
    responses: answers,
  });
const link = act('/board/stays/{id}/link', 'Makes a link that opens the chat as this guest');
const unlink = act('/board/stays/{id}/unlink', 'Takes all links of a stay back');
const join = act('/board/stays/{id}/identify', 'This conversation is this guest’s', {
  conversation: id,
});
const undo = act(
  '/board/merges/{id}/undo',
  'It was somebody else’s conversation, or another guest',
);
const eraseAll = act('/board/guests/{id}/erase', 'Erases a guest; managers only');

/** Stays and their guests: for everybody who works here; erasing is for managers. */
export function stayRoutes(web: Web) {
  const { house, settings } = web;
  const { store, hotelId } = house;
  const app = webApp<StaffEnv>();
  app.use('/board/guests/:id/erase', signedIn(web, 'erasure'));
  app.use('/board/stays/*', signedIn(web, 'stays'));
  app.use('/board/merges/*', signedIn(web, 'stays'));

  async function frameOf(c: Context<StaffEnv>, conversation?: string) {
    const { zone } = await house.facts();
    const { page, staff } = c.var;
    const writer = conversation ? await readWriter(store, hotelId, conversation) : null;
    return { page, clock: clockOf(house.now(), zone, staff.lang), writer };
  }

  async function stayPage(
    c: Context<StaffEnv>,
    stayId: string,
    { conversation, note, link }: z.output<typeof about> & { link?: string },
  ) {
    const stay = await findStay(store, hotelId, stayId);
    if (!stay) return failure(c, 'not_found');
    const frame = await frameOf(c, conversation);
    return c.html(<StayPage frame={frame} stay={stay} note={note} link={link} />, 200);
  }

  app.openapi(list, async (c) => {
    const { q, conversation } = c.req.valid('query');
    const stays = await searchStays(store, hotelId, q, house.now());
    const frame = await frameOf(c, conversation);
    return c.html(<StaysPage frame={frame} query={q} stays={stays} />, 200);
  });
  app.openapi(one, (c) => stayPage(c, c.req.valid('param').id, c.req.valid('query')));

  app.openapi(link, async (c) => {
    const { id } = c.req.valid('param');
    const by = { staffId: c.var.staff.staffId, now: house.now() };
    const token = await createPass(store, hotelId, id, by);
    return stayPage(c, id, token ? { link: `${settings.publicUrl}/stay/${token}` } : {});
  });
  app.openapi(unlink, async (c) => {
    const { id } = c.req.valid('param');
    await endPasses(store, hotelId, id, house.now());
    return c.redirect(`/board/stays/${id}`, 303);
  });
  app.openapi(join, async (c) => {
    const { id: stayId } = c.req.valid('param');
    const conversationId = String((c.req.valid('form') as Record<string, unknown>).conversation);
    const joined = await identify(house, { conversationId, stayId }, c.var.staff.staffId);
    return c.redirect(`/board/stays/${stayId}?note=${joined}`, 303);
  });
  app.openapi(undo, async (c) => {
    const { id } = c.req.valid('param');
    const merge = await store.prisma.merge.findFirst({ where: { id, hotelId } });
    if (!merge) return failure(c, 'not_found');
    await takeBack(house, id, c.var.staff.staffId);
    const { conversationId } = merge;
    const back = conversationId ? `/board/conversations/${conversationId}` : '/board/matches';
    return c.redirect(back, 303);
  });
  app.openapi(eraseAll, async (c) => {
    const erased = await erase(house, c.req.valid('param').id, c.var.staff.staffId);
    return erased ? c.redirect('/board', 303) : failure(c, 'not_found');
  });
  return app;
}
