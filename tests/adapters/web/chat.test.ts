import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, newGuest, post } from './chat-guest.ts';
import { type ChatHotel, openChatHotel } from './chat-hotel.ts';

let hotel: ChatHotel;
beforeAll(async () => {
  hotel = await openChatHotel();
});
afterAll(() => hotel.close());

const write = (token: string, id: string, text: string) =>
  post(hotel.app, '/chat/messages', { id, text }, token);
const texts = (events: { text: string }[]) => events.map((event) => event.text);

describe('a guest who opens the chat', () => {
  it('gets a token and a cookie that scripts cannot read; the database keeps only its hash', async () => {
    const opened = await post(hotel.app, '/chat/sessions', {
      name: '王先生',
      room: ' 1208 ',
      language: 'zh-Hans',
    });
    expect(opened.status).toBe(201);
    const { token } = (await opened.json()) as { token: string };
    expect(opened.headers.get('set-cookie')).toMatch(new RegExp(`^zhike_chat=${token};.*HttpOnly`));
    const session = await hotel.prisma.chatSession.findFirstOrThrow({
      orderBy: { createdAt: 'desc' },
      include: { conversation: { include: { guest: true } } },
    });
    expect(JSON.stringify(session)).not.toContain(token);
    expect(session.conversation).toMatchObject({
      channel: 'web',
      room: '1208',
      language: 'zh-Hans',
    });
    expect(session.conversation.guest.name).toBe('王先生');
  });

  it('writes, and reads the own words and the reply in order', async () => {
    const token = await newGuest(hotel.app);
    const line = await listen(hotel.app, token);
    const answer = await write(token, 'm1', '请送两条毛巾到1208');
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ id: 'm1', seq: 1 });
    await hotel.say(await hotel.newestConversation(), ['好的，马上送到。']);
    const [own, reply] = await line.take(2);
    expect(own).toMatchObject({ seq: 1, id: 'm1', from: 'guest', text: '请送两条毛巾到1208' });
    expect(reply).toMatchObject({ seq: 2, from: 'bot', text: '好的，马上送到。' });
    expect(new Date(reply!.at).getTime()).toBeGreaterThan(Date.now() - 60_000);
    await line.close();
  });

  it('is known by the cookie as well', async () => {
    const opened = await post(hotel.app, '/chat/sessions', {});
    const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
    const sent = await hotel.app.request('/chat/messages', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify({ id: 'm1', text: 'hi' }),
    });
    expect(sent.status).toBe(202);
  });

  it('is asked for a session where there is none, or a wrong or an expired one', async () => {
    expect((await write('wrong', 'm1', 'hi')).status).toBe(401);
    expect((await hotel.app.request('/chat/events')).status).toBe(401);
    const token = await newGuest(hotel.app);
    const later = Date.now() + 31 * 86_400_000;
    hotel.house.now = () => new Date(later);
    const answer = await write(token, 'm1', 'hi');
    hotel.house.now = () => new Date();
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: 'sign_in' } });
  });

  it('says later which room it is, or that it was wrong', async () => {
    const token = await newGuest(hotel.app);
    const roomOf = async () =>
      (await hotel.prisma.conversation.findFirstOrThrow({ where: { id } })).room;
    const id = await hotel.newestConversation();
    expect((await post(hotel.app, '/chat/room', { room: '1209' }, token, 'PUT')).status).toBe(204);
    expect(await roomOf()).toBe('1209');
    expect((await post(hotel.app, '/chat/room', { room: '' }, token, 'PUT')).status).toBe(204);
    expect(await roomOf()).toBeNull();
  });
});

describe('the same id', () => {
  it('twice, and ten times at once, is one message', async () => {
    const token = await newGuest(hotel.app);
    const line = await listen(hotel.app, token);
    const sent = await Promise.all(Array.from({ length: 10 }, () => write(token, 'm1', '毛巾')));
    sent.push(await write(token, 'm1', '毛巾'));
    expect(new Set(sent.map((s) => s.status))).toEqual(new Set([202]));
    await write(token, 'm2', '谢谢');
    expect(texts(await line.take(2))).toEqual(['毛巾', '谢谢']);
    await line.close();
  });

  it('of two guests is two messages', async () => {
    const [one, two] = [await newGuest(hotel.app), await newGuest(hotel.app)];
    await write(one, 'm1', 'of one');
    await write(two, 'm1', 'of two');
    for (const [token, said] of [
      [one, 'of one'],
      [two, 'of two'],
    ] as const) {
      const line = await listen(hotel.app, token);
      expect(texts(await line.take(1))).toEqual([said]);
      await line.close();
    }
  });
});

describe('the event stream', () => {
  it('resumes after the last event id, or after a seq, with no gap and no repeat', async () => {
    const token = await newGuest(hotel.app);
    const id = await hotel.newestConversation();
    await hotel.say(id, ['1', '2', '3', '4', '5']);
    const byHeader = await listen(hotel.app, token, 0, { 'Last-Event-ID': '3' });
    expect(texts(await byHeader.take(2))).toEqual(['4', '5']);
    await byHeader.close();
    const byQuery = await listen(hotel.app, token, 4);
    expect(texts(await byQuery.take(1))).toEqual(['5']);
    await hotel.say(id, ['6']);
    expect((await byQuery.next()).text).toBe('6');
    await byQuery.close();
  });

  it('has every message once, in order, for every reader, while many write at once', async () => {
    const token = await newGuest(hotel.app);
    const id = await hotel.newestConversation();
    const early = await Promise.all([1, 2, 3].map(() => listen(hotel.app, token)));
    const writes: Promise<unknown>[] = [];
    for (let n = 0; n < 60; n++) {
      writes.push(write(token, `m${n}`, `guest ${n}`));
      writes.push(hotel.say(id, [`bot ${n}`], { quietly: n % 3 === 0 }));
    }
    const late = await listen(hotel.app, token);
    await Promise.all(writes);
    await hotel.say(id, ['end']);
    for (const line of [...early, late]) {
      const events = await line.take(121);
      expect(events.map((event) => event.seq)).toEqual(events.map((_, i) => i + 1));
      await line.close();
    }
  });

  it('brings a long conversation whole', async () => {
    const token = await newGuest(hotel.app);
    const id = await hotel.newestConversation();
    const long = Array.from({ length: 250 }, (_, n) => `${n} ${'枕头太高了'.repeat(200)}`);
    await hotel.say(id, long);
    const line = await listen(hotel.app, token);
    expect(texts(await line.take(250))).toEqual(long);
    await line.close();
  });

  it('finds what no news told of', async () => {
    const token = await newGuest(hotel.app);
    const line = await listen(hotel.app, token);
    await hotel.say(await hotel.newestConversation(), ['unheard'], { quietly: true });
    expect((await line.next()).text).toBe('unheard');
    await line.close();
  }, 10_000);

  it('is passed on by proxies at once and as it is', async () => {
    const line = await listen(hotel.app, await newGuest(hotel.app));
    expect(line.response.headers.get('content-type')).toMatch('text/event-stream');
    expect(line.response.headers.get('cache-control')).toMatch('no-transform');
    const headers = { Authorization: 'Bearer wrong', 'Accept-Encoding': 'gzip' };
    const answer = await hotel.app.request('/chat/events', { headers });
    expect(answer.headers.get('content-encoding')).toBeNull();
    await line.close();
  });

  it('shows a guest nothing of another guest', async () => {
    const other = await newGuest(hotel.app);
    await write(other, 'm1', 'for other eyes');
    const line = await listen(hotel.app, await newGuest(hotel.app));
    await hotel.say(await hotel.newestConversation(), ['for mine']);
    expect((await line.next()).text).toBe('for mine');
    await line.close();
  });

  it('forgets a guest who hangs up', async () => {
    const { news } = hotel.house;
    const subscribe = news.subscribe;
    let watched = 0;
    news.subscribe = (...about) => {
      const ignore = subscribe(...about);
      watched += 1;
      return () => {
        watched -= 1;
        ignore();
      };
    };
    const token = await newGuest(hotel.app);
    const headers = { Authorization: `Bearer ${token}` };
    const hangUp = new AbortController();
    const open = () => fetch(`${hotel.url}/chat/events`, { headers, signal: hangUp.signal });
    const lines = await Promise.all([open(), open(), open()]);
    expect(lines.map((line) => line.status)).toEqual([200, 200, 200]);
    expect(watched).toBe(1);
    hangUp.abort();
    await expect.poll(() => watched).toBe(0);
    news.subscribe = subscribe;
  });
});
