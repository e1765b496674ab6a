import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../crm/roles.ts';
import { changeStaff, createInvitation } from '../../../crm/staff.ts';
import { type TestDatabase, testDatabase } from '../../postgres.ts';
import { cookieOf, openStaffHouse, PASSWORD, type StaffHouse } from './staff-house.ts';

let database: TestDatabase;
let hotel: StaffHouse;
beforeAll(async () => {
  database = await testDatabase();
  hotel = await openStaffHouse(database.url);
});
afterAll(async () => {
  await hotel.close();
  await database.drop();
});

const invite = (role: Role = 'front_desk') =>
  createInvitation(hotel.store, hotel.house.hotelId, role, hotel.house.now());
const lin = { name: '林晓', email: 'lin@hotel.test', password: PASSWORD };

describe('joining by a link', () => {
  it('is not used up by a messenger that previews the link, and works once', async () => {
    const link = await invite('admin');
    for (let preview = 0; preview < 3; preview++) {
      expect((await hotel.request(link)).status).toBe(200);
      expect((await hotel.request(link, { method: 'HEAD' })).status).toBe(200);
    }
    const joined = await hotel.post(link, lin);
    expect(joined.status).toBe(303);
    expect(joined.headers.get('location')).toBe('/admin');
    expect((await hotel.request('/board', { cookie: cookieOf(joined) })).status).toBe(200);
    expect((await hotel.post(link, { ...lin, email: 'other@hotel.test' })).status).toBe(404);
    expect((await hotel.request(link)).status).toBe(404);
  });

  it('makes one person of two who press the button at once', async () => {
    const link = await invite();
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((who) => hotel.post(link, { ...lin, email: `${who}@once.test` })),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([303, 404, 404]);
    expect(
      await hotel.store.prisma.staff.count({ where: { email: { endsWith: '@once.test' } } }),
    ).toBe(1);
  });

  it('tells what is wrong with what was typed, and keeps the link usable', async () => {
    const link = await invite();
    const answer = await hotel.post(link, { name: ' ', email: 'no', password: 'short' });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    for (const says of ['请填写姓名。', '请填写有效的邮箱', '密码至少需要 8 个字符。']) {
      expect(page).toContain(says);
    }
    const taken = await hotel.post(link, lin);
    expect(taken.status).toBe(400);
    expect(await taken.text()).toContain('该邮箱已有账号');
    expect((await hotel.post(link, { ...lin, email: 'wu@hotel.test' })).status).toBe(303);
  });

  it('ends after seven days', async () => {
    const link = await invite();
    hotel.setNow(() => new Date(Date.now() + 8 * 24 * 60 * 60_000));
    expect((await hotel.request(link)).status).toBe(404);
    hotel.setNow(() => new Date());
    expect((await hotel.request(link)).status).toBe(200);
  });
});

describe('signing in', () => {
  it('leads back to the page that was asked for, and nowhere else', async () => {
    const lost = await hotel.request('/board/tickets/1?view=mine');
    expect(lost.headers.get('location')).toBe(
      `/signin?next=${encodeURIComponent('/board/tickets/1?view=mine')}`,
    );
    const { email } = await hotel.join('front_desk');
    const go = async (next: string) =>
      (await hotel.post('/signin', { email, password: PASSWORD, next })).headers.get('location');
    expect(await go('/board?view=mine')).toBe('/board?view=mine');
    for (const outside of ['https://evil.test/', '//evil.test', '/\\evil.test', 'board']) {
      expect(await go(outside)).toBe('/board');
    }
  });

  it('says the same to a wrong password and to a stranger', async () => {
    const { email } = await hotel.join('front_desk');
    const wrong = await hotel.post('/signin', { email, password: 'not this one' });
    const stranger = await hotel.post('/signin', { email: 'no@one.test', password: PASSWORD });
    expect([wrong.status, stranger.status]).toEqual([400, 400]);
    expect(wrong.headers.getSetCookie()).toEqual([]);
    const says = (page: string) => page.replaceAll(email, '').replaceAll('no@one.test', '');
    expect(says(await wrong.text())).toBe(says(await stranger.text()));
  });

  it('stops who keeps guessing, without locking colleagues at other addresses out', async () => {
    const guarded = await openGuarded();
    const { email } = await guarded.join('front_desk');
    const attempt = (password: string, from: string) =>
      guarded.request('/signin', {
        method: 'POST',
        headers: { 'x-forwarded-for': from },
        body: new URLSearchParams({ email, password }),
      });
    for (let guess = 0; guess < 10; guess++) await attempt(`guess ${guess}`, '10.0.0.1');
    const stopped = await attempt(PASSWORD, '10.0.0.1');
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await attempt(PASSWORD, '10.0.0.2')).status).toBe(303);
    await guarded.close();
  });

  it('ends at once for somebody who was deactivated, on every device', async () => {
    const { cookie, email, staffId } = await hotel.join('front_desk');
    const second = cookieOf(await hotel.post('/signin', { email, password: PASSWORD }));
    await changeStaff(hotel.store, hotel.house.hotelId, staffId, { active: false });
    for (const device of [cookie, second]) {
      expect((await hotel.request('/board', { cookie: device })).status).toBe(302);
    }
    expect((await hotel.post('/signin', { email, password: PASSWORD })).status).toBe(400);
  });

  it('ends on this device when somebody signs out', async () => {
    const { cookie } = await hotel.join('front_desk');
    expect((await hotel.post('/signout', {}, cookie)).headers.get('location')).toBe('/signin');
    expect((await hotel.request('/board', { cookie })).status).toBe(302);
  });

  it('is in the language that a person chose', async () => {
    const chosen = cookieOf(await hotel.post('/language', { lang: 'en', next: '/signin' }));
    expect(await (await hotel.request('/signin', { cookie: chosen })).text()).toContain('Sign in');
    const { cookie } = await hotel.join('front_desk');
    expect(await (await hotel.request('/board', { cookie })).text()).toContain('待处理');
    await hotel.post('/language', { lang: 'en' }, cookie);
    expect(await (await hotel.request('/board', { cookie })).text()).toContain('To do');
  });

  it('opens no way of making an account without an invitation', async () => {
    for (const path of ['/auth/sign-up/email', '/api/auth/sign-up/email', '/auth/sign-in/email']) {
      expect((await hotel.post(path, lin)).status).toBe(404);
    }
  });
});

describe('who may do what', () => {
  it('keeps the last admin', async () => {
    const other = await testDatabase();
    const house = await openStaffHouse(other.url);
    const [first, second] = [await house.join('admin'), await house.join('admin')];
    const change = (staffId: string, to: { role?: string; active?: boolean }) =>
      changeStaff(house.store, house.house.hotelId, staffId, to);
    const both = await Promise.all([
      change(first.staffId, { role: 'front_desk' }),
      change(second.staffId, { active: false }),
    ]);
    expect(both.sort()).toEqual(['changed', 'last_admin']);
    await house.close();
    await other.drop();
  });
});

async function openGuarded() {
  const other = await testDatabase();
  const house = await openStaffHouse(other.url, { env: { TRUST_PROXY: '1' } });
  return {
    ...house,
    async close() {
      await house.close();
      await other.drop();
    },
  };
}
