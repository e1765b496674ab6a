import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { LRUCache } from 'lru-cache';
import { type ChatSession, findChatSession, SESSION_DAYS } from '../../../crm/chat-sessions.ts';
import type { Web } from '../web.ts';

export const CHAT_COOKIE = 'zhike_chat';
/** An erased guest's browser is known at most this long. */
const REMEMBERED_MS = 60_000;
const REMEMBERED = 10_000;

export type Sessions = {
  /** Whose browser this is, by the Bearer token or the cookie. */
  of(c: Context): Promise<ChatSession | null>;
  /** Keeps a new session in the browser and at hand. */
  keep(c: Context, token: string, session: ChatSession): void;
};

/** Sessions of the web chat; those in use are at hand, so that a message costs no look-up. */
export function chatSessions(web: Web): Sessions {
  const { house } = web;
  const secure = web.settings.publicUrl.startsWith('https:');
  const known = new LRUCache<string, ChatSession>({
    max: REMEMBERED,
    ttl: REMEMBERED_MS,
    ttlResolution: 0,
    perf: { now: () => house.now().getTime() },
  });

  return {
    async of(c) {
      const token = tokenOf(c);
      if (!token) return null;
      const at = house.now();
      const hit = known.get(token);
      if (hit && hit.expiresAt > at) return hit;
      const session = await findChatSession(house.store, house.hotelId, token, at);
      // One that ends with a stay is looked up every time: it ends at once.
      if (session && !session.stayId) known.set(token, session);
      return session;
    },
    keep(c, token, session) {
      if (session.stayId) known.delete(token);
      else known.set(token, session);
      setCookie(c, CHAT_COOKIE, token, {
        httpOnly: true,
        sameSite: 'Lax',
        secure,
        path: '/',
        maxAge: SESSION_DAYS * 86_400,
      });
    },
  };
}

export function tokenOf(c: Context): string | undefined {
  const [scheme, token] = (c.req.header('Authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' ? token : getCookie(c, CHAT_COOKIE);
}
