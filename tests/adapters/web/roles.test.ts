import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../../crm/ids.ts';
import { ROLES, type Role, visible } from '../../../crm/roles.ts';
import { type TestDatabase, testDatabase } from '../../postgres.ts';
import { openStaffHouse, type StaffHouse } from './staff-house.ts';

let database: TestDatabase;
let hotel: StaffHouse;
let guestId: string;
let conversationId: string;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  database = await testDatabase();
  hotel = await openStaffHouse(database.url);
  ({ guestId, conversationId } = await hotel.guest({ name: '王小明', room: '1208' }));
  const { hotelId } = hotel.house;
  const { prisma } = hotel.store;
  await prisma.address.create({
    data: { id: newId(), hotelId, guestId, channel: 'phone', externalId: '+8613800001208' },
  });
  const wishes = [
    ['pillow.height', 'low'],
    ['allergy', 'peanut'],
    ['diet', 'halal'],
    ['accessibility', 'grab_bar'],
  ] as const;
  await prisma.preference.createMany({
    data: wishes.map(([key, value]) => ({
      id: newId(),
      hotelId,
      guestId,
      key,
      value,
      hidden: false,
      confidence: 1,
      scope: 'always',
      status: 'confirmed',
      quote: '',
      createdAt: new Date(),
    })),
  });
  for (const role of ROLES) cookies.set(role, (await hotel.join(role)).cookie);
});
afterAll(async () => {
  await hotel.close();
  await database.drop();
});

const get = (role: Role, path: string, accept = 'text/html') =>
  hotel.request(path, { cookie: cookies.get(role) ?? '', headers: { accept } });

async function profile(role: Role) {
  const answer = await get(role, `/board/guests/${guestId}.json`, 'application/json');
  const text = await answer.text();
  const { preferences } = JSON.parse(text) as { preferences: { key: string }[] };
  return { text, wishes: preferences.map((p) => p.key).sort() };
}

it('housekeeping sees the pillow, but neither the contact nor the bill nor what the kitchen has to know', async () => {
  const { text, wishes } = await profile('housekeeping');
  expect(wishes).toEqual(['accessibility', 'pillow.height']);
  expect(text).toContain('王小明');
  expect(text).not.toContain('13800001208');
  expect(visible('housekeeping', 'bill')).toBe(false);
  const page = await (await get('housekeeping', `/board/guests/${guestId}`)).text();
  expect(page).not.toContain('13800001208');
  expect((await get('housekeeping', `/board/conversations/${conversationId}`)).status).toBe(403);
  expect((await get('housekeeping', '/board/stays')).status).toBe(403);
});

it('the front desk sees everything that it is asked about; marketing nothing of health or faith', async () => {
  const desk = await profile('front_desk');
  expect(desk.wishes).toEqual(['accessibility', 'allergy', 'diet', 'pillow.height']);
  expect(desk.text).toContain('13800001208');
  expect((await profile('marketing')).wishes).toEqual(['pillow.height']);
});

it('a manager takes a copy of all that is kept, and it is written down who did; the front desk does not', async () => {
  const path = `/board/guests/${guestId}/copy`;
  expect((await get('front_desk', path)).status).toBe(403);
  expect((await get('front_desk', `${path}.json`)).status).toBe(403);
  expect(await (await get('manager', path)).text()).toContain('+8613800001208');
  const copy = (await (await get('manager', `${path}.json`)).json()) as {
    tables: Record<string, { key: string }[]>;
  };
  expect(copy.tables.Preference).toHaveLength(4);
  const entries = await hotel.store.prisma.auditEntry.findMany({ where: { subject: guestId } });
  expect(entries.map((e) => e.action)).toContain('profile_read');
  expect(entries.filter((e) => e.action === 'profile_exported')).toHaveLength(2);
});

it('every role has a first page, and pages that are closed to it', async () => {
  const status = async (role: Role, path: string) => (await get(role, path)).status;
  expect(await status('marketing', '/board')).toBe(302);
  expect(await status('marketing', '/insights')).toBe(200);
  expect(await status('marketing', '/board/events')).toBe(403);
  expect(await status('engineering', '/board')).toBe(200);
  expect(await status('engineering', '/insights')).toBe(403);
  expect(await status('manager', '/admin/people')).toBe(403);
  expect(await status('admin', '/admin/people')).toBe(200);
});
