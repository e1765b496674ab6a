import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../../crm/ids.ts';
import type { Role } from '../../../crm/roles.ts';
import { createInvitation } from '../../../crm/staff.ts';
import { DEFAULT_RULES } from '../../../crm/value/rules.ts';
import { describeInBrowser, openBrowser, stumblesOn } from '../../browser.ts';
import { openHotel, type TestHotel } from '../../hotel.ts';
import { cookieOf, PASSWORD } from './staff-house.ts';

let hotel: TestHotel;
let guestId: string;
const cookies = new Map<Role, string>();
const DAY_MS = 86_400_000;
const dayIn = (days: number) =>
  new Date(new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10));

beforeAll(async () => {
  hotel = await openHotel();
  for (const role of ['manager', 'front_desk', 'housekeeping'] as const) {
    const { house } = hotel;
    const link = await createInvitation(house.store, house.hotelId, role, house.now());
    const form = { name: role, email: `${role}@hotel.test`, password: PASSWORD };
    cookies.set(role, cookieOf(await post('', link, form)));
  }
  guestId = await guestWho('宁中则', -400, -200, -20);
});
afterAll(() => hotel.close());

/** Somebody who arrived so many days ago, each time for two nights with a bill. */
async function guestWho(name: string, ...days: number[]): Promise<string> {
  const { store, hotelId } = hotel.house;
  const id = newId();
  const guest = await store.prisma.guest.create({ data: { id, hotelId, name, source: 'import' } });
  for (const from of days) {
    const key = { id: newId(), hotelId, source: 'import', externalId: newId() };
    const dates = { arrival: dayIn(from), departure: dayIn(from + 2), status: 'checked_out' };
    const stay = { ...key, ...dates, guestId: id, room: '1102' };
    const money = { kind: 'room', amountCents: 120_000, currency: 'CNY', postedAt: dayIn(from) };
    await store.prisma.stay.create({
      data: { ...stay, folioItems: { create: [{ ...key, id: newId(), ...money }] } },
    });
  }
  return guest.id;
}

const headers = (cookie: string) => ({ cookie, accept: 'text/html', origin: 'http://localhost' });
const post = (cookie: string, path: string, form: Record<string, string>) =>
  hotel.app.request(`http://localhost${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: headers(cookie),
  });
const does = (role: Role, path: string, form: Record<string, string>) =>
  post(cookies.get(role)!, `/board/guests/${guestId}${path}`, form);
const page = async (role: Role, path: string) =>
  (
    await hotel.app.request(`http://localhost${path}`, { headers: headers(cookies.get(role)!) })
  ).text();
const profile = async (role: Role) => JSON.parse(await page(role, `/board/guests/${guestId}.json`));

it('the guest’s page says what the guest is worth, to those whose role sees it', async () => {
  const text = await page('front_desk', `/board/guests/${guestId}`);
  expect(text).toContain('¥3,600');
  expect(text).toContain('3 次入住 · 6 晚');
  expect((await profile('front_desk')).value).toMatchObject({ layer: 'active', returnDays: 178 });
  expect((await profile('housekeeping')).value).toBeNull();
  expect((await profile('housekeeping')).stays[0].bill).toBeNull();
  expect(await page('housekeeping', `/board/guests/${guestId}`)).not.toContain('¥');
});

it('the front desk tags and enrols a guest; points by hand are the manager’s, and can be taken back', async () => {
  await does('front_desk', '/tags', { name: ' 爱聊天 ' });
  expect((await does('housekeeping', '/tags', { name: '不该' })).status).toBe(403);
  await does('front_desk', '/membership', { tier: 'classic' });
  const [member] = (await profile('manager')).memberships;
  const gift = {
    membership: member.id,
    points: '500',
    account: 'gifts',
    key: 'k1',
    reason: '致歉',
  };
  expect((await does('front_desk', '/points', gift)).status).toBe(403);
  await does('manager', '/points', gift);
  const tooMuch = { ...gift, key: 'k2', points: '900', account: 'rewards' };
  expect((await does('manager', '/points', tooMuch)).headers.get('location')).toContain('failed');
  const seen = await profile('manager');
  expect(seen.tags.map((t: { name: string }) => t.name)).toEqual(['爱聊天']);
  expect(seen.memberships[0]).toMatchObject({ points: 500, tier: 'classic' });
  const [entry] = seen.memberships[0].entries;
  await does('manager', `/points/${entry.id}/reverse`, {});
  await does('front_desk', '/tags/remove', { name: '爱聊天' });
  const changes = await hotel.house.store.prisma.auditEntry.findMany({
    where: { action: 'guest_changed' },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  expect(changes.map((e) => e.fields.join()).sort()).toEqual(
    ['membership', 'points', 'points', 'tags', 'tags'].sort(),
  );
  const after = await profile('manager');
  expect(after.tags).toEqual([]);
  expect(after.memberships[0]).toMatchObject({ points: 0, entries: [{ reversal: true }, {}] });
});

it('the manager sees who came back and who did not, with the guests behind each number', async () => {
  await guestWho('定逸', -390);
  await guestWho('只来过一次', -5);
  const text = (await page('manager', '/insights/value')).replaceAll(/<[^>]+>/g, ' ');
  expect(text).toContain('近一年来了 2 位客人，50%是回头客');
  expect(text).toMatch(/2 位到店客人里，1 位以前住过/);
  // Records of fourteen months cannot tell of two years.
  expect(text).toContain('记录不够长');
  const list = await page('manager', '/insights/value/guests?layer=lapsed');
  expect(list).toContain('定逸');
  expect(list).not.toContain('宁中则');
  expect(await page('front_desk', '/insights/value')).not.toContain('回头客');
});

it('the manager changes a band on the admin page, and a slip is named with its line', async () => {
  const cookie = cookies.get('manager')!;
  const rules = (with_: string) => DEFAULT_RULES.replace('[2, 3, 5, 8]', with_);
  const wrong = await post(cookie, '/admin/value', { rules: rules('[2, 3, 3, 8]') });
  expect(wrong.status).toBe(400);
  const line = DEFAULT_RULES.split('\n').findIndex((text) => text.includes('frequency: [')) + 1;
  expect(await wrong.text()).toContain(`第 ${line} 行`);
  expect((await post(cookie, '/admin/value', { rules: rules('[1, 2, 3, 4]') })).status).toBe(303);
  expect((await profile('manager')).value).toMatchObject({ f: 4 });
  await post(cookie, '/admin/value', { reset: '1' });
  expect((await profile('manager')).value).toMatchObject({ f: 3 });
});

describeInBrowser('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('the pages of value can be used by everybody, on a phone and on a desktop', async () => {
    const manager = { url: hotel.url, cookie: cookies.get('manager')! };
    const paths = [
      `/board/guests/${guestId}`,
      '/insights/value',
      '/insights/value/guests',
      '/admin/value',
    ];
    expect(await stumblesOn(browser, manager, paths)).toEqual([]);
  }, 60_000);
});
