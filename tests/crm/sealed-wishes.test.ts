import { afterAll, beforeAll, expect, it } from 'vitest';
import { valueSetting } from '../../bot/value.ts';
import { arrivalsOn, makeArrivalTasks } from '../../crm/arrivals/arrivals.ts';
import { openStore } from '../../crm/database.ts';
import { newId } from '../../crm/ids.ts';
import { currentOf } from '../../crm/preferences.ts';
import { newKey, readKeys, sealedBy } from '../../crm/privacy/keys.ts';
import { reseal } from '../../crm/privacy/reseal.ts';
import { sealPlain } from '../../crm/privacy/sealed-wishes.ts';
import { readProfile } from '../../crm/profile.ts';
import { recall } from '../../crm/recall.ts';
import { openHotel, type TestGuest, type TestHotel } from '../hotel.ts';
import { TEST_KEY, TEST_KEYS } from '../keys.ts';

let hotel: TestHotel;
let guest: TestGuest;
let guestId: string;
beforeAll(async () => {
  hotel = await openHotel();
  guest = await hotel.guest({ name: '令狐冲', room: '1208' });
  await guest.says('我对花生过敏，枕头想要低一点的');
  await guest.hears(/./);
  ({ guestId } = await guest.conversation());
});
afterAll(() => hotel.close());

const store = () => hotel.house.store;
const wishes = () => store().prisma.preference.findMany({ where: { guestId } });
const knownWishes = async () =>
  ((await currentOf(store(), [guestId])).get(guestId) ?? [])
    .map((p) => `${p.key}=${p.value}`)
    .sort();

it('what a guest says of health is in no column that can be read, and staff and bot still know it', async () => {
  const { rows } = await store().pool.query<{ row: string }>(
    `SELECT p::text AS row FROM "Preference" p UNION ALL SELECT e::text FROM "PreferenceEvent" e
      UNION ALL SELECT data::text FROM "Analysis"`,
  );
  const all = rows.map(({ row }) => row).join('\n');
  expect(all).toContain('pillow.height');
  expect(all).not.toMatch(/allergy|peanut|花生/);
  expect(await knownWishes()).toEqual(['allergy=peanut', 'pillow.height=low']);
  const setting = await valueSetting(hotel.house);
  const profile = await readProfile(store(), hotel.house.hotelId, guestId, setting);
  const peanut = profile?.preferences.find((p) => p.key === 'allergy');
  expect(peanut).toMatchObject({ value: 'peanut', quote: expect.stringContaining('花生') });
});

it('said again, refused or forgotten it is the same wish', async () => {
  await guest.says('再说一次，我花生过敏');
  await guest.hears(/./);
  expect(await wishes()).toHaveLength(2);
  await store().prisma.preference.updateMany({ where: { guestId }, data: { status: 'refuted' } });
  const recalled = await recall(store(), guest.conversationId);
  expect(recalled?.refused).toContain('allergy=peanut');
  await store().prisma.preference.updateMany({ where: { guestId }, data: { status: 'noted' } });
});

it('the kitchen and housekeeping still find it on the arrival sheet', async () => {
  const { hotelId, now } = hotel.house;
  const day = new Date(now().getTime() + 86_400_000).toISOString().slice(0, 10);
  const dates = { arrival: new Date(day), departure: new Date(Date.parse(day) + 86_400_000) };
  const of = {
    id: newId(),
    hotelId,
    guestId,
    externalId: 'R1',
    source: 'import',
    status: 'booked',
  };
  await store().prisma.stay.create({ data: { ...of, ...dates } });
  await makeArrivalTasks(store(), hotelId, day, now());
  const tasks = (await arrivalsOn(store(), hotelId, day)).flatMap((a) => a.tasks);
  const wanted = { key: 'allergy', value: 'peanut', department: 'food_beverage' };
  expect(tasks).toContainEqual(expect.objectContaining(wanted));
});

it('a sealed text that is moved to another row opens for nobody', async () => {
  const { prisma } = store();
  const [wish] = (await wishes()).filter((p) => p.sealed);
  const other = (await wishes()).find((p) => !p.sealed);
  const data = { sealed: wish!.sealed };
  await prisma.preference.update({ where: { id: other!.id }, data });
  await expect(currentOf(store(), [guestId])).rejects.toThrow('belongs elsewhere');
  await prisma.preference.update({ where: { id: other!.id }, data: { sealed: null } });
});

it('keys change while guests write: the old one opens until all is sealed by the new one', async () => {
  const second = newKey();
  const both = openStore(hotel.databaseUrl, { keys: readKeys(`${second},${TEST_KEY}`) });
  expect((await currentOf(both, [guestId])).get(guestId)).toHaveLength(2);
  expect(await reseal(both)).toBeGreaterThanOrEqual(2);
  expect(await reseal(both)).toBe(0);
  await both.close();
  const alone = openStore(hotel.databaseUrl, { keys: readKeys(second) });
  const found = (await currentOf(alone, [guestId])).get(guestId) ?? [];
  expect(found.map((p) => p.key).sort()).toEqual(['allergy', 'pillow.height']);
  const sealed = (await wishes()).flatMap((p) => p.sealed ?? []);
  expect(sealed.every((text) => text.startsWith(sealedBy(readKeys(second)[0])))).toBe(true);
  await expect(currentOf(store(), [guestId])).rejects.toThrow('which is not in ZHIKE_KEY');
  await alone.close();
  const back = openStore(hotel.databaseUrl, { keys: readKeys(`${TEST_KEY},${second}`) });
  await reseal(back);
  await back.close();
});

it('what was kept before there was sealing is sealed at the next start', async () => {
  const [pillow] = (await wishes()).filter((p) => !p.sealed);
  const data = { ...pillow!, id: 'old', key: 'diet', value: 'halal', quote: '我吃清真' };
  await store().prisma.preference.create({ data });
  expect(await sealPlain(store(), hotel.house.hotelId)).toBe(1);
  expect((await wishes()).find((p) => p.id === 'old')).toMatchObject({ key: 'sealed', quote: '' });
  expect(await knownWishes()).toContain('diet=halal');
  expect(store().keys).toEqual(TEST_KEYS);
});
