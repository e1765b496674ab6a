import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { teachable } from '../../../bot/knowledge/unknown.ts';
import { translateReply } from '../../../bot/model/translate.ts';
import { boardLabels } from '../../../prompts/labels/board.ts';
import { failure, webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther } from '../forms.tsx';
import { type StaffEnv, signedIn } from '../guard.ts';
import type { Web } from '../web.ts';
import type { Draft } from './actions.tsx';
import { PICTURES } from './conversation.tsx';
import { liveEvents } from './live.ts';
import { boardPage, conversationPage } from './page.tsx';
import { replyText, STEPS, type Step } from './steps.ts';
import { readAttachment, readThread } from './thread.ts';
import { readCard, VIEWS } from './tickets.ts';
import { listPath, ticketPath } from './view.ts';

/** Why an action changed nothing. */
const NOTES = ['gone', 'closed', 'no_guest', 'empty'] as const;
const query = z.object({
  view: z
    .enum(VIEWS)
    .default('open')
    .catch('open')
    .openapi({ type: 'string', enum: [...VIEWS] }),
  department: z.string().max(40).optional(),
});
const noted = query.extend({
  note: z
    .enum(NOTES)
    .optional()
    .catch(undefined)
    .openapi({ type: 'string', enum: [...NOTES] }),
});
const params = z.object({ id: z.string().max(64) });
const answers = { 200: pageAnswer, 303: seeOther, 404: pageAnswer };

const board = createRoute({
  method: 'get',
  path: '/board',
  summary: 'The tickets, the next thing to do on top',
  request: { query },
  responses: answers,
});
const ticket = createRoute({
  method: 'get',
  path: '/board/tickets/{id}',
  summary: 'One ticket with everything staff can do',
  request: { query: noted, params },
  responses: answers,
});
const draft = (step: Draft['step'], summary: string) =>
  createRoute({
    method: 'post',
    path: `/board/tickets/{id}/${step}`,
    summary,
    request: { query, params, body: formOf({ text: replyText }) },
    responses: answers,
  });
const conversation = createRoute({
  method: 'get',
  path: '/board/conversations/{id}',
  summary: 'Everything said in a conversation',
  request: { params },
  responses: answers,
});
const attachment = createRoute({
  method: 'get',
  path: '/board/attachments/{id}',
  summary: 'What a guest sent along, as a download',
  request: { params },
  responses: { 200: { description: 'The file' }, 404: pageAnswer },
});
const events = createRoute({
  method: 'get',
  path: '/board/events',
  summary: 'Server-sent events: something that the board shows has changed',
  responses: { 200: { description: 'A stream of events `changed`' } },
});

/** The staff board: for everybody who works here. */
export function boardRoutes(web: Web) {
  const { store, hotelId } = web.house;
  const app = webApp<StaffEnv>();
  app.use('/board/*', signedIn(web, 'guests'));
  app.use('/board/conversations/*', signedIn(web, 'conversations'));
  app.use('/board/attachments/*', signedIn(web, 'conversations'));
  for (const path of ['/board', '/board/tickets/*', '/board/events']) {
    app.use(path, signedIn(web, 'board'));
  }

  app.openapi(board, async (c) => c.html(await boardPage(web, c, c.req.valid('query')), 200));

  app.openapi(ticket, async (c) => {
    const { note, ...filter } = c.req.valid('query');
    const card = await readCard(store, hotelId, c.req.valid('param').id);
    if (!card) return failure(c, 'not_found', boardLabels[c.var.staff.lang].notes.gone);
    const says = note && boardLabels[c.var.staff.lang].notes[note];
    return c.html(await boardPage(web, c, filter, { card, note: says }), 200);
  });

  for (const step of STEPS) take(app, web, step);
  for (const step of ['preview', 'edit', 'translate'] as const) {
    app.openapi(draft(step, `Shows a reply before it is sent (${step})`), async (c) => {
      const filter = c.req.valid('query');
      const { id } = c.req.valid('param');
      const { text } = c.req.valid('form');
      const card = await readCard(store, hotelId, id);
      if (!card) return failure(c, 'not_found', boardLabels[c.var.staff.lang].notes.gone);
      if (!text) return c.redirect(withNote(ticketPath(filter, id), 'empty'), 303);
      const by = { ticketId: id, staffId: c.var.staff.staffId };
      const draft: Draft = { step, text, teaches: Boolean(await teachable(web.house, by)) };
      if (step === 'translate') {
        draft.translation = await translateReply(web.house, text, card.ticket.language);
      }
      return c.html(await boardPage(web, c, filter, { card, draft }), 200);
    });
  }

  app.openapi(conversation, async (c) => {
    const thread = await readThread(store, hotelId, c.req.valid('param').id);
    if (!thread) return failure(c, 'not_found');
    return c.html(await conversationPage(web, c, thread), 200);
  });
  app.openapi(attachment, async (c) =>
    download(c, await readAttachment(store, hotelId, c.req.valid('param').id)),
  );
  app.openapi(events, (c) => liveEvents(web, c, ['ticket', 'conversation']));
  return app;
}

function take(app: ReturnType<typeof webApp<StaffEnv>>, web: Web, { name, ...step }: Step) {
  const route = createRoute({
    method: 'post',
    path: `/board/tickets/{id}/${name}`,
    summary: step.summary,
    request: { query, params, body: formOf({ ...step.fields, from: z.enum(['list']).optional() }) },
    responses: { 303: seeOther },
  });
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const filter = c.req.valid('query');
    const form = c.req.valid('form') as Record<string, unknown>;
    const result = await step.run(web.house, { ticketId: id, staffId: c.var.staff.staffId }, form);
    if (!result.ok && result.why === 'gone') return c.redirect(listPath(filter), 303);
    const there = ticketPath(filter, id);
    if (!result.ok) return c.redirect(withNote(there, result.why), 303);
    return c.redirect(form.from === 'list' ? listPath(filter) : there, 303);
  });
}

const withNote = (path: string, note: string) =>
  `${path}${path.includes('?') ? '&' : '?'}note=${note}`;

/** Whatever a guest sent is only ever saved, or drawn as a picture: it never runs in our pages. */
function download(c: Context, file: { name: string; mime: string; bytes: Uint8Array } | null) {
  if (!file) return failure(c, 'not_found');
  const name = encodeURIComponent(file.name.replace(/[\r\n"]/g, '').toWellFormed());
  return c.body(new Uint8Array(file.bytes), 200, {
    'Content-Type': PICTURES.includes(file.mime) ? file.mime : 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
  });
}
