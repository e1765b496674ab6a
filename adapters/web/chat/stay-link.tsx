/** The link of a stay (key sleeve, pre-arrival message): opens the chat as the guest of that stay. */
import { type Context, Hono } from 'hono';
import { deleteCookie } from 'hono/cookie';
import { openChatSession } from '../../../crm/chat-sessions.ts';
import { joinToStay } from '../../../crm/identity.ts';
import { bindSession, findPass } from '../../../crm/stays/stay-passes.ts';
import { chatLabels } from '../../../prompts/labels/chat.ts';
import { languageOf } from '../language.ts';
import { clientHash } from '../security.ts';
import type { Web } from '../web.ts';
import { GuestDocument } from './document.tsx';
import { CHAT_COOKIE, type Sessions, tokenOf } from './sessions.ts';

const PATH = '/stay/:token{[0-9a-f]{64}}';

/**
 * Opening the link only shows a button: a messenger's preview changes nothing, and nobody's chat is
 * joined to a stay by following somebody else's link.
 */
export function stayLinks(web: Web, sessions: Sessions): Hono {
  const { house } = web;
  const { store, hotelId } = house;

  /** This browser's conversation where it can be the stay's guest's, else a new one. */
  async function join(c: Context, stayId: string, room: string | null) {
    const now = house.now();
    const session = await sessions.of(c);
    const token = session && tokenOf(c);
    if (session && token) {
      const of = { hotelId, conversationId: session.conversationId, stayId, by: 'link' } as const;
      const joined = await joinToStay(store, of, { now });
      if (joined === 'joined' || joined === 'known') {
        await bindSession(store, hotelId, token, stayId);
        sessions.keep(c, token, { ...session, stayId });
        return session.conversationId;
      }
      deleteCookie(c, CHAT_COOKIE, { path: '/' });
    }
    const language = languageOf(c) === 'zh' ? 'zh-Hans' : 'en';
    const guest = { language, ...(room ? { room } : {}) };
    const made = await openChatSession(store, hotelId, now, guest, clientHash(c, web));
    const { conversationId } = made.session;
    await joinToStay(store, { hotelId, conversationId, stayId, by: 'link' }, { now });
    await bindSession(store, hotelId, made.token, stayId);
    sessions.keep(c, made.token, { ...made.session, stayId });
    return conversationId;
  }

  return new Hono()
    .get(PATH, async (c) => {
      const pass = await findPass(store, hotelId, c.req.param('token'));
      c.header('Cache-Control', 'no-store');
      return c.html(<StayLinkPage lang={languageOf(c)} open={pass !== null} />, pass ? 200 : 410);
    })
    .post(PATH, async (c) => {
      const pass = await findPass(store, hotelId, c.req.param('token'));
      if (!pass) return c.html(<StayLinkPage lang={languageOf(c)} open={false} />, 410);
      const conversationId = await join(c, pass.stayId, pass.room);
      house.news.publish([{ topic: 'conversation', id: conversationId }]);
      return c.redirect('/', 303);
    });
}

function StayLinkPage({ lang, open }: { lang: 'zh' | 'en'; open: boolean }) {
  const { stayLink, privacy } = chatLabels[lang];
  const { title, text, button } = open ? stayLink.open : stayLink.over;
  return (
    <GuestDocument lang={lang} title={title} body="privacy" styles={['chat-privacy.css']}>
      <main class="stay-link">
        <h1>{title}</h1>
        <p>{text}</p>
        {open ? (
          <form method="post">
            <button type="submit" class="weui-btn weui-btn_primary">
              {button}
            </button>
          </form>
        ) : (
          <p>
            <a href="/" class="weui-btn weui-btn_primary">
              {button}
            </a>
          </p>
        )}
        <p>
          <a href="/privacy">{privacy}</a>
        </p>
      </main>
    </GuestDocument>
  );
}
