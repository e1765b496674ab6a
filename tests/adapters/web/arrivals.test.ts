import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { arrivalSheet } from '../../../bot/arrivals.ts';
import { joinToStay } from '../../../crm/identity.ts';
import { createInvitation } from '../../../crm/staff.ts';
import { storeStays } from '../../../crm/stays/stays.ts';
import { describeInBrowser, openBrowser, stumblesOn } from '../../browser.ts';
import { openHotel, type TestHotel } from '../../hotel.ts';
import { cookieOf, PASSWORD } from './staff-house.ts';

let hotel: TestHotel;
let cookie: string;
beforeAll(async () => {
  hotel = await openHotel();
  cookie = await joins('林晓');
});
afterAll(() => hotel.close());

async function joins(name: string): Promise<string> {
  const { house } = hotel;
  const link = await createInvitation(house.store, house.hotelId, 'front_desk', house.now());
  const email = `${link.slice(-12)}@hotel.test`;
  return cookieOf(await post(link, { name, email, password: PASSWORD }, ''));
}
const headersOf = (cookie: string) => ({ cookie, accept: 'text/html', origin: 'http://localhost' });
const post = (path: string, form: Record<string, string>, by = cookie) =>
  hotel.app.request(`http://localhost${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: headersOf(by),
  });
const page = async (path: string) =>
  (await hotel.app.request(`http://localhost${path}`, { headers: headersOf(cookie) })).text();

const DAY_MS = 86_400_000;
const dayIn = (days: number) =>
  new Date(Date.now() + 8 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);

type Booking = { phone: string; name: string; room: string; from: number; status: string };

async function stayOf({ phone, name, room, from, status }: Booking) {
  const { store, hotelId } = hotel.house;
  const externalId = `R${phone}${from}`;
  const record = { externalId, source: 'import', room, status, name, language: 'zh-Hans' };
  const dates = { arrival: new Date(dayIn(from)), departure: new Date(dayIn(from + 2)) };
  const addresses = [{ channel: 'phone', externalId: phone }];
  await storeStays(store, hotelId, [{ ...record, ...dates, addresses }], new Date());
  return store.prisma.stay.findFirstOrThrow({ where: { externalId } });
}

/** A guest who is in the house, says this, and has booked again from tomorrow on. */
async function comesAgain(name: string, room: string, words: string[]) {
  const of = { phone: `1380000${room}`, name };
  const now = await stayOf({ ...of, room: '0301', from: -40, status: 'checked_out' });
  const guest = await hotel.guest({ room: '0301' });
  for (const text of words) {
    await guest.says(text);
    await guest.hears(/./);
  }
  const { store, hotelId } = hotel.house;
  const join = {
    hotelId,
    conversationId: guest.conversationId,
    stayId: now.id,
    by: 'staff',
  } as const;
  await joinToStay(store, join, { now: new Date() });
  await stayOf({ ...of, room, from: 1, status: 'booked' });
  return { guestId: now.guestId, conversationId: guest.conversationId };
}

it('what a guest let slip and complained of becomes tasks, made once, however many look', async () => {
  const { guestId } = await comesAgain('令狐冲', '1208', [
    '我想要低一点的枕头',
    '电梯太吵了，一晚上没睡好',
  ]);
  await Promise.all([
    arrivalSheet(hotel.house),
    arrivalSheet(hotel.house),
    arrivalSheet(hotel.house),
  ]);
  const sheet = await page('/board/arrivals');
  expect(sheet).toMatch(/1208[\s\S]*令狐冲[\s\S]*枕头高度：低[\s\S]*上次：噪音 → [^<]*远离电梯/);
  expect(sheet.match(/<strong>[^<]*远离电梯/g)).toHaveLength(1);
  const tasks = await hotel.house.store.prisma.arrivalTask.findMany();
  expect(new Set(tasks.map((t) => t.preferenceId ?? t.ticketId)).size).toBe(tasks.length);

  const pillow = await hotel.house.store.prisma.preference.findFirstOrThrow({
    where: { guestId, key: 'pillow.height' },
  });
  const task = tasks.find((t) => t.preferenceId === pillow.id)!;
  expect(task.department).toBe('housekeeping');
  expect(await page('/board/arrivals?department=front_desk')).not.toContain('枕头高度');
  const paper = await page('/board/arrivals/paper');
  expect(paper).toMatch(/前台[\s\S]*远离电梯[\s\S]*客房部[\s\S]*1208[\s\S]*枕头高度：低/);

  await post(`/board/arrivals/tasks/${task.id}/refuse`, { reason: 'out_of_stock' });
  const other = await joins('吴同');
  await post(`/board/arrivals/tasks/${task.id}/done`, {}, other);
  expect(await page('/board/arrivals')).toMatch(/办不到 · 暂时没有 · 林晓/);
  await post(`/board/arrivals/tasks/${task.id}/reopen`, {});
  expect(await page('/board/arrivals')).not.toContain('办不到 · 暂时没有');

  await post(`/board/guests/${guestId}/preferences/${pillow.id}/refute`, {});
  expect(await page('/board/arrivals')).not.toContain('枕头高度');
});

it('a cancelled booking, and a wish for an earlier stay alone, are not prepared', async () => {
  const { guestId } = await comesAgain('岳灵珊', '1305', ['今天是我生日', '我想要一个荞麦枕头']);
  await hotel.house.store.prisma.preference.updateMany({
    where: { guestId, key: 'occasion' },
    data: {
      stayId: (
        await stayOf({
          phone: '13800001305',
          name: '岳灵珊',
          room: '0301',
          from: -40,
          status: 'checked_out',
        })
      ).id,
    },
  });
  const sheet = await page('/board/arrivals');
  expect(sheet).toContain('枕头材质：荞麦');
  expect(sheet).not.toContain('特别场合：生日');
  await stayOf({
    phone: '13800001305',
    name: '岳灵珊',
    room: '1305',
    from: 1,
    status: 'cancelled',
  });
  expect(await page('/board/arrivals')).not.toContain('岳灵珊');
});

it('a colleague sees a guest whole, and confirms what is so: who said it stays', async () => {
  const { guestId, conversationId } = await comesAgain('任盈盈', '1401', [
    '空调坏了，太热了，非常失望',
    '我喜欢高楼层',
  ]);
  const path = `/board/guests/${guestId}`;
  const whole = await page(path);
  expect(whole).toMatch(/任盈盈[\s\S]*phone: \+8613800001401[\s\S]*已核实/);
  expect(whole).toContain(`/board/conversations/${conversationId}`);
  const floor = await hotel.house.store.prisma.preference.findFirstOrThrow({
    where: { guestId, key: 'room.floor' },
  });
  await post(`${path}/preferences/${floor.id}/confirm`, {});
  expect(await page(path)).toMatch(/楼层：高[\s\S]*林晓[^<]*确认/);
  const answer = await hotel.app.request(`http://localhost${path}.json`, { headers: { cookie } });
  const json = (await answer.json()) as {
    mood: number;
    preferences: object[];
    complaints: object[];
  };
  expect(json.mood).toBeLessThan(0);
  expect(json.preferences[0]).toMatchObject({ key: 'room.floor', status: 'confirmed' });
  const stranger = await hotel.app.request(`http://localhost${path}`);
  expect(stranger.status).toBe(401);
});

describeInBrowser('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('the guest page and the arrival sheet are fit for a screen reader, on a phone and at a desk', async () => {
    const { guestId } = await comesAgain('仪琳', '1502', ['我吃素', '浴室很脏，很不满意']);
    const paths = [
      `/board/guests/${guestId}`,
      '/board/arrivals',
      '/board/arrivals/paper',
      `/board/arrivals?day=${dayIn(9)}`,
    ];
    expect(await stumblesOn(browser, { url: hotel.url, cookie }, paths)).toEqual([]);
  }, 60_000);
});
