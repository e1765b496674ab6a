import { type Context, Hono } from 'hono';
import { claimedRoom } from '../../../crm/chat-sessions.ts';
import { nameOf } from '../../../crm/hotels.ts';
import { languageOf } from '../language.ts';
import type { Web } from '../web.ts';
import { ChatPage } from './page.tsx';
import { PrivacyPage } from './privacy.tsx';
import type { Sessions } from './sessions.ts';
import { RoomClaim } from './wire.ts';

/** What both pages show. */
export type Frame = { lang: 'zh' | 'en'; hotel: string; phone: string | null };

export function chatPages(web: Web, sessions: Sessions): Hono {
  async function frame(c: Context): Promise<Frame> {
    const lang = languageOf(c);
    const facts = await web.house.facts();
    c.header('Cache-Control', 'private, no-cache');
    return { lang, hotel: nameOf(facts, lang === 'zh' ? 'zh-Hans' : 'en'), phone: facts.phone };
  }

  return new Hono()
    .get('/', async (c) => {
      const session = await sessions.of(c);
      const known = session && (await claimedRoom(web.house.store, session.conversationId));
      const scanned = RoomClaim.safeParse({ room: c.req.query('room') }).data?.room;
      const room = scanned || known || '';
      const address = new URL(web.settings.publicUrl);
      if (room) address.searchParams.set('room', room);
      const page = (
        <ChatPage
          {...(await frame(c))}
          room={room}
          roomIsNews={room !== (known ?? '')}
          inSession={session !== null}
          address={address.href}
          path={new URL(c.req.url).search}
          demo={(await web.demo?.state())?.active ?? false}
          reviewUrl={(await web.house.facts()).reviewUrl}
        />
      );
      return c.html(page);
    })
    .get('/privacy', async (c) => c.html(<PrivacyPage {...(await frame(c))} />));
}
