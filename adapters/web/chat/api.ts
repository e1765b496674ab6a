import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { type ChatSession, claimRoom, openChatSession } from '../../../crm/chat-sessions.ts';
import { errorSchema, failure, webApp } from '../errors.tsx';
import { clientHash } from '../security.ts';
import type { Web } from '../web.ts';
import { openMailbox } from './mailbox.ts';
import { CHAT_COOKIE, type Sessions } from './sessions.ts';
import { eventStream } from './stream.ts';
import { Accepted, ChatMessage, NewMessage, NewSession, RoomClaim, Session } from './wire.ts';

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
const refused = {
  400: json(errorSchema, 'Not understood; the message says what is wrong'),
  401: json(errorSchema, 'No session, or it has expired: open a new one'),
};
const security = [{ chatToken: [] }, { chatCookie: [] }];
const tags = ['Guest chat'];

const openSession = createRoute({
  method: 'post',
  path: '/chat/sessions',
  tags,
  summary: 'Begin a conversation',
  request: body(NewSession),
  responses: {
    201: json(Session, 'The token, which is also set as a cookie'),
    400: refused[400],
  },
});

const writeMessage = createRoute({
  method: 'post',
  path: '/chat/messages',
  tags,
  summary: 'Write to the hotel',
  security,
  request: body(NewMessage),
  responses: { 202: json(Accepted, 'Stored; the reply comes as an event'), ...refused },
});

const position = z.coerce.number().int().min(0).max(2_147_483_647).default(0);
const readEvents = createRoute({
  method: 'get',
  path: '/chat/events',
  tags,
  summary: 'Read the conversation, and go on reading it',
  description: 'An event stream. Each event is a message; its id is where a reader resumes.',
  security,
  request: {
    query: z.object({ after: position.openapi({ description: 'Only what came after this seq' }) }),
    headers: z.object({ 'last-event-id': position }),
  },
  responses: {
    200: {
      description: '`event: message`',
      content: { 'text/event-stream': { schema: ChatMessage } },
    },
    ...refused,
  },
});

const sayRoom = createRoute({
  method: 'put',
  path: '/chat/room',
  tags,
  summary: 'Say which room one is in',
  security,
  request: body(RoomClaim),
  responses: { 204: { description: 'Noted' }, ...refused },
});

type ChatEnv = { Variables: { session: ChatSession } };

/** The guest chat over HTTP: sessions, messages in, messages out. */
export function chatApi(web: Web, sessions: Sessions): OpenAPIHono<ChatEnv> {
  const { house } = web;
  const inSession: MiddlewareHandler<ChatEnv> = async (c, next) => {
    const session = await sessions.of(c);
    if (!session) return failure(c, 'sign_in', 'no session, or it expired: POST /chat/sessions');
    c.set('session', session);
    return next();
  };
  const mailbox = openMailbox(house.store, house.news, (err) =>
    house.log.error({ err }, 'web chat: messages could not be read, next try in seconds'),
  );
  const app = webApp<ChatEnv>();
  describeSecurity(app.openAPIRegistry);
  app.use('/chat/*', asItIs);
  for (const path of ['/chat/messages', '/chat/events', '/chat/room']) app.use(path, inSession);

  app.openapi(openSession, async (c) => {
    const guest = c.req.valid('json');
    const { token, session } = await openChatSession(
      house.store,
      house.hotelId,
      house.now(),
      guest,
      clientHash(c, web),
    );
    sessions.keep(c, token, session);
    return c.json({ token }, 201);
  });

  app.openapi(writeMessage, async (c) => {
    const { session } = c.var;
    const { id, text } = c.req.valid('json');
    const stored = await web.receive({
      channel: 'web',
      account: '',
      conversation: session.externalId,
      externalId: id,
      sender: { id: session.externalId, ...(session.name ? { name: session.name } : {}) },
      kind: 'text',
      text,
      at: house.now(),
    });
    return c.json({ id, seq: stored.seq }, 202);
  });

  app.openapi(readEvents, async (c) => {
    const after = Math.max(c.req.valid('query').after, c.req.valid('header')['last-event-id']);
    const { conversationId, stayId } = c.var.session;
    const lasts = stayId ? async () => (await sessions.of(c)) !== null : undefined;
    const events = eventStream(mailbox, conversationId, after, c.req.raw.signal, lasts);
    return c.body(events, 200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'X-Accel-Buffering': 'no',
    });
  });

  app.openapi(sayRoom, async (c) => {
    await claimRoom(house.store, c.var.session.conversationId, c.req.valid('json').room || null);
    return c.body(null, 204);
  });

  return app;
}

/** Nothing on the way keeps an answer, holds the stream back, or compresses forty bytes. */
const asItIs: MiddlewareHandler = (c, next) => {
  c.header('Cache-Control', 'no-store, no-transform');
  return next();
};

function describeSecurity(registry: OpenAPIHono['openAPIRegistry']) {
  registry.registerComponent('securitySchemes', 'chatToken', { type: 'http', scheme: 'bearer' });
  registry.registerComponent('securitySchemes', 'chatCookie', {
    type: 'apiKey',
    in: 'cookie',
    name: CHAT_COOKIE,
  });
}
