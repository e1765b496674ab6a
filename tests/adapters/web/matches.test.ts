import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { queryOf } from '../../../crm/guest-rows.ts';
import { identify, type PersonRecord } from '../../../crm/identify/identify.ts';
import { createInvitation } from '../../../crm/staff.ts';
import { describeInBrowser, openBrowser, stumblesOn } from '../../browser.ts';
import { openHotel, type TestHotel } from '../../hotel.ts';
import { cookieOf, PASSWORD } from './staff-house.ts';

let hotel: TestHotel;
let cookie: string;
beforeAll(async () => {
  hotel = await openHotel();
  const { house } = hotel;
  const link = await createInvitation(house.store, house.hotelId, 'front_desk', house.now());
  cookie = cookieOf(
    await post(link, { name: '林晓', email: 'lin@hotel.test', password: PASSWORD }),
  );
});
afterAll(() => hotel.close());

const headers = () => ({ cookie: cookie ?? '', accept: 'text/html', origin: 'http://localhost' });
const post = (path: string, form: Record<string, string>) =>
  hotel.app.request(`http://localhost${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: headers(),
  });
const page = async (path = '/board/matches') =>
  (await hotel.app.request(`http://localhost${path}`, { headers: headers() })).text();

function take(...records: PersonRecord[]) {
  const { store, hotelId, now } = hotel.house;
  const of = { hotelId, now: now() };
  return store.prisma.$transaction((tx) => identify(queryOf(tx), of, records));
}

it('staff compare two guests, join them, and take it back; nobody is asked twice', async () => {
  expect(await page()).toContain('没有需要核对的客人');
  const [one, other] = await take(
    { source: 'pms', name: '张伟', phones: ['13800138000'], emails: ['zhangwei@example.com'] },
    { source: 'ctrip', name: '张先生', phones: ['13800138000'] },
  );
  const shown = await page();
  expect(shown).toMatch(/核对 1[\s\S]*这两位是同一位客人吗？[\s\S]*手机号相同[\s\S]*只对上一部分/);
  expect(shown).toMatch(/138\*\*\*\*8000[\s\S]*ctrip/);
  expect(shown).not.toMatch(/13800138000|zhangwei@/);

  const { prisma } = hotel.house.store;
  const match = await prisma.match.findFirstOrThrow();
  const answered = await post(`/board/matches/${match.id}`, { answer: 'same' });
  expect(answered.headers.get('location')).toBe('/board/matches?note=same');
  expect(await prisma.guestFact.count({ where: { guestId: one?.guestId ?? '' } })).toBe(4);
  expect(await page()).toMatch(/最近合并[\s\S]*张先生 → 张伟[\s\S]*由 林晓 合并/);

  const merge = await prisma.merge.findFirstOrThrow();
  await post(`/board/merges/${merge.id}/undo`, {});
  expect(await prisma.guestFact.count({ where: { guestId: other?.guestId ?? '' } })).toBe(2);
  expect(await page()).not.toContain('最近合并');
  await take({ source: 'ctrip', name: '张先生', phones: ['13800138000'] });
  expect(await page()).not.toContain('同一位客人吗');
});

it('of two birthdays staff pick the right one; a telephone is given to whom it belongs now', async () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day));
  const li = { source: 'club', name: '李静', member: 'V8001' };
  const [guest] = await take({ ...li, birthday: '1988-06-01', phones: ['13600000001'], at: at(1) });
  await take({ ...li, birthday: '1988-01-06', at: at(2) });
  await take({ source: 'pms', name: '赵敏', phones: ['13600000001'], at: at(3) });
  await take({ ...li, phones: ['13600000002'], at: at(4) });
  const { prisma } = hotel.house.store;
  const facts = () =>
    prisma.guestFact.findMany({ where: { guestId: guest?.guestId ?? '', endedAt: null } });
  const open = { where: { status: 'open' }, orderBy: { about: 'asc' } } as const;
  const [birthday, phone] = await prisma.match.findMany(open);
  expect(await page()).toMatch(/这个号码现在是谁的？[\s\S]*现在是赵敏的[\s\S]*1988-01-06 是对的/);

  const right = (await facts()).find(({ value }) => value === '1988-01-06');
  await post(`/board/matches/${birthday?.id}`, { answer: `right:${right?.id}` });
  await post(`/board/matches/${phone?.id}`, { answer: 'moved' });
  const left = (await facts()).map(({ value }) => value);
  expect(left).toEqual(expect.arrayContaining(['1988-01-06', '+8613600000002']));
  expect(left).toHaveLength(4);
  // A source that has not heard of it does not bring it up again.
  await take({ ...li, birthday: '1988-06-01', phones: ['13600000001'], at: at(9) });
  expect(await facts()).toHaveLength(4);
  expect(await page()).toContain('没有需要核对的客人');
});

describeInBrowser('the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    const family = ['王小明', '王小红'].map((name) => ({
      source: 'pms',
      name,
      phones: ['13500000001'],
    }));
    await take(...family);
    await take({ source: '携程', name: 'CHAN TAI MAN', phones: ['+852 9123 4567'] });
    await take({
      source: 'pms',
      name: '陳大文',
      phones: ['85291234567'],
      emails: ['tm.chan@example.com'],
    });
    await take({ source: 'pms', name: '单伟', member: 'V7001', birthday: '1979-10-02' });
    await take({ source: 'club', name: 'Shan Wei', member: 'V7001', birthday: '1979-02-10' });
  });
  afterAll(() => browser?.close());

  it('is usable on a phone and on a desktop', async () => {
    const page = await (await fetch(`${hotel.url}/board/matches`, { headers: { cookie } })).text();
    expect(page.match(/<article/g)?.length).toBeGreaterThan(2);
    expect(await stumblesOn(browser, { url: hotel.url, cookie }, ['/board/matches'])).toEqual([]);
  });
});
