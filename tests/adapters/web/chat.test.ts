import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, newGuest, post } from './chat-guest.ts';
import { type ChatHouse, openChatHouse } from './chat-house.ts';

let house: ChatHouse;
beforeAll(async () => {
  house = await openChatHouse();
});
afterAll(() => house.close());

const write = (token: string, id: string, text: string) =>
  post(house.app, '/chat/messages', { id, text }, token);
const texts = (events: { text: string }[]) => events.map((event) => event.text);

describe('a guest who opens the chat', () => {
  it('gets a token and a cookie that scripts cannot read; the database keeps only its hash', async () => {
    const opened = await post(house.app, '/chat/sessions', {
      name: '王先生',
      room: ' 1208 ',
      language: 'zh-Hans',
    });
    expect(opened.status).toBe(201);
    const { token } = (await opened.json()) as { token: string };
    expect(opened.headers.get('set-cookie')).toMatch(new RegExp(`^zhike_chat=${token};.*HttpOnly`));
    const session = await house.store.prisma.chatSession.findFirstOrThrow({
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
    const token = await newGuest(house.app);
    const line = await listen(house.app, token);
    const answer = await write(token, 'm1', '请送两条毛巾到1208');
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ id: 'm1', seq: 1 });
    await house.say(await house.newestConversation(), ['好的，马上送到。']);
    const [own, reply] = await line.take(2);
    expect(own).toMatchObject({ seq: 1, id: 'm1', from: 'guest', text: '请送两条毛巾到1208' });
    expect(reply).toMatchObject({ seq: 2, from: 'bot', text: '好的，马上送到。' });
    expect(new Date(reply!.at).getTime()).toBeGreaterThan(Date.now() - 60_000);
    await line.close();
  });

  it('is known by the cookie as well', async () => {
    const opened = await post(house.app, '/chat/sessions', {});
    const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
    const sent = await house.app.request('/chat/messages', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify({ id: 'm1', text: 'hi' }),
    });
    expect(sent.status).toBe(202);
  });

  it('is asked for a session where there is none, or a wrong or an expired one', async () => {
    expect((await write('wrong', 'm1', 'hi')).status).toBe(401);
    expect((await house.app.request('/chat/events')).status).toBe(401);
    const token = await newGuest(house.app);
    const later = Date.now() + 31 * 86_400_000;
    house.setNow(() => new Date(later));
    const answer = await write(token, 'm1', 'hi');
    house.setNow(() => new Date());
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: 'sign_in' } });
  });

  it('says later which room it is, or that it was wrong', async () => {
    const token = await newGuest(house.app);
    const roomOf = async () =>
      (await house.store.prisma.conversation.findFirstOrThrow({ where: { id } })).room;
    const id = await house.newestConversation();
    expect((await post(house.app, '/chat/room', { room: '1209' }, token, 'PUT')).status).toBe(204);
    expect(await roomOf()).toBe('1209');
    expect((await post(house.app, '/chat/room', { room: '' }, token, 'PUT')).status).toBe(204);
    expect(await roomOf()).toBeNull();
  });
});

describe('the same id', () => {
  it('twice, and ten times at once, is one message', async () => {
    const token = await newGuest(house.app);
    const line = await listen(house.app, token);
    const sent = await Promise.all(Array.from({ length: 10 }, () => write(token, 'm1', '毛巾')));
    sent.push(await write(token, 'm1', '毛巾'));
    expect(new Set(sent.map((s) => s.status))).toEqual(new Set([202]));
    await write(token, 'm2', '谢谢');
    expect(texts(await line.take(2))).toEqual(['毛巾', '谢谢']);
    await line.close();
  });

  it('of two guests is two messages', async () => {
    const [one, two] = [await newGuest(house.app), await newGuest(house.app)];
    await write(one, 'm1', 'of one');
    await write(two, 'm1', 'of two');
    for (const [token, said] of [
      [one, 'of one'],
      [two, 'of two'],
    ] as const) {
      const line = await listen(house.app, token);
      expect(texts(await line.take(1))).toEqual([said]);
      await line.close();
    }
  });
});

describe('the event stream', () => {
  it('resumes after the last event id, or after a seq, with no gap and no repeat', async () => {
    const token = await newGuest(house.app);
    const id = await house.newestConversation();
    await house.say(id, ['1', '2', '3', '4', '5']);
    const byHeader = await listen(house.app, token, 0, { 'Last-Event-ID': '3' });
    expect(texts(await byHeader.take(2))).toEqual(['4', '5']);
    await byHeader.close();
    const byQuery = await listen(house.app, token, 4);
    expect(texts(await byQuery.take(1))).toEqual(['5']);
    await house.say(id, ['6']);
    expect((await byQuery.next()).text).toBe('6');
    await byQuery.close();
  });

  it('has every message once, in order, for every reader, while many write at once', async () => {
    const token = await newGuest(house.app);
    const id = await house.newestConversation();
    const early = await Promise.all([1, 2, 3].map(() => listen(house.app, token)));
    const writes: Promise<unknown>[] = [];
    for (let n = 0; n < 60; n++) {
      writes.push(write(token, `m${n}`, `guest ${n}`));
      writes.push(house.say(id, [`bot ${n}`], { quietly: n % 3 === 0 }));
    }
    const late = await listen(house.app, token);
    await Promise.all(writes);
    await house.say(id, ['end']);
    for (const line of [...early, late]) {
      const events = await line.take(121);
      expect(events.map((event) => event.seq)).toEqual(events.map((_, i) => i + 1));
      await line.close();
    }
  });

  it('brings a long conversation whole', async () => {
    const token = await newGuest(house.app);
    const id = await house.newestConversation();
    const long = Array.from({ length: 250 }, (_, n) => `${n} ${'枕头太高了'.repeat(200)}`);
    await house.say(id, long);
    const line = await listen(house.app, token);
    expect(texts(await line.take(250))).toEqual(long);
    await line.close();
  });

  it('finds what no news told of', async () => {
    const token = await newGuest(house.app);
    const line = await listen(house.app, token);
    await house.say(await house.newestConversation(), ['unheard'], { quietly: true });
    expect((await line.next()).text).toBe('unheard');
    await line.close();
  }, 10_000);

  it('is passed on by proxies at once and as it is', async () => {
    const line = await listen(house.app, await newGuest(house.app));
    expect(line.response.headers.get('content-type')).toMatch('text/event-stream');
    expect(line.response.headers.get('cache-control')).toMatch('no-transform');
    await line.close();
  });

  it('shows a guest nothing of another guest', async () => {
    const other = await newGuest(house.app);
    await write(other, 'm1', 'for other eyes');
    const line = await listen(house.app, await newGuest(house.app));
    await house.say(await house.newestConversation(), ['for mine']);
    expect((await line.next()).text).toBe('for mine');
    await line.close();
  });
});
