import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeStays } from '../../../crm/stays/stays.ts';
import { type TestDatabase, testDatabase } from '../../postgres.ts';
import { openStaffHouse, type StaffHouse } from './staff-house.ts';

let database: TestDatabase;
let hotel: StaffHouse;
let me: { cookie: string; staffId: string };
let boss: { cookie: string };
beforeAll(async () => {
  database = await testDatabase();
  hotel = await openStaffHouse(database.url);
  me = await hotel.join('front_desk', '林晓');
  boss = await hotel.join('manager');
});
afterAll(async () => {
  await hotel.close();
  await database.drop();
});

const page = async (path: string) => (await hotel.request(path, { cookie: me.cookie })).text();
const DAY = 86_400_000;

async function stayOf(name: string, room: string) {
  const day = new Date(new Date().toISOString().slice(0, 10));
  const dates = { arrival: new Date(+day - DAY), departure: new Date(+day + DAY) };
  const record = { externalId: `P${room}`, source: 'import', room, status: 'in_house', name };
  const addresses = [{ channel: 'phone', externalId: `1370000${room}` }];
  const stay = { ...record, ...dates, language: null, addresses };
  await storeStays(hotel.store, 'hotel', [stay], new Date());
  return hotel.store.prisma.stay.findFirstOrThrow({ where: { externalId: `P${room}` } });
}

it('a colleague sees both sides, joins a conversation to the guest of 1208, and takes it back', async () => {
  const stay = await stayOf('令狐冲', '1208');
  const guest = await hotel.guest({ name: '冲儿', room: '1208' });
  const messageId = await guest.said('guest', '麻烦送两条浴巾');
  const { conversationId, guestId } = guest;
  const ticket = await hotel.ticket({ conversationId, guestId, messageId, room: '1208' });
  expect(await page(`/board/tickets/${ticket}`)).toContain('这是哪位客人');
  const found = await page(`/board/stays?conversation=${conversationId}&q=1208`);
  expect(found).toContain(`/board/stays/${stay.id}?conversation=${conversationId}`);
  const sides = await page(`/board/stays/${stay.id}?conversation=${conversationId}`);
  expect(sides).toMatch(/冲儿[\s\S]*自称住 1208 房[\s\S]*麻烦送两条浴巾[\s\S]*令狐冲/);

  const form = { conversation: conversationId };
  const joined = await hotel.post(`/board/stays/${stay.id}/identify`, form, me.cookie);
  expect(joined.headers.get('location')).toBe(`/board/stays/${stay.id}?note=joined`);
  const thread = await page(`/board/conversations/${conversationId}`);
  expect(thread).toContain('令狐冲');
  expect(thread).toContain('身份已核实');
  const merge = await hotel.store.prisma.merge.findFirstOrThrow({ where: { conversationId } });
  expect(merge).toMatchObject({ by: 'staff', staffId: me.staffId });

  await hotel.post(`/board/merges/${merge.id}/undo`, {}, me.cookie);
  const after = await page(`/board/conversations/${conversationId}`);
  expect(after).toContain('冲儿');
  expect(after).toContain('身份未核实');
});

it('a conversation of another known guest is not joined', async () => {
  const [one, two] = [await stayOf('岳不群', '1301'), await stayOf('宁中则', '1302')];
  const guest = await hotel.guest();
  const form = { conversation: guest.conversationId };
  await hotel.post(`/board/stays/${one.id}/identify`, form, me.cookie);
  const again = await hotel.post(`/board/stays/${two.id}/identify`, form, me.cookie);
  expect(again.headers.get('location')).toBe(`/board/stays/${two.id}?note=conflict`);
});

it('a link is shown once, and can be taken back', async () => {
  const stay = await stayOf('任盈盈', '1401');
  const made = await hotel.post(`/board/stays/${stay.id}/link`, {}, me.cookie);
  const token = /\/stay\/([0-9a-f]{64})/.exec(await made.text())?.[1];
  expect(token).toBeDefined();
  expect(await page(`/board/stays/${stay.id}`)).not.toContain(token);
  expect((await hotel.request(`/stay/${token}`)).status).toBe(200);
  await hotel.post(`/board/stays/${stay.id}/unlink`, {}, me.cookie);
  expect((await hotel.request(`/stay/${token}`)).status).toBe(410);
});

it('erasing a guest is for managers', async () => {
  const guest = await hotel.guest({ name: '林平之' });
  await guest.said('guest', '你好');
  const path = `/board/guests/${guest.guestId}/erase`;
  expect((await hotel.post(path, {}, me.cookie)).status).toBe(403);
  expect((await hotel.post(path, {}, boss.cookie)).status).toBe(303);
  const where = { id: guest.guestId };
  expect(await hotel.store.prisma.guest.findUnique({ where })).toBeNull();
});
