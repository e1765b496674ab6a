import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  givePoints,
  joinProgramme,
  moveToTier,
  tag,
  takeBackPoints,
  untag,
  updateValues,
} from '../../bot/value.ts';
import { backupOf } from '../../crm/backup.ts';
import { eraseGuest } from '../../crm/erase.ts';
import { restore } from '../../crm/restore.ts';
import { scenesOf } from '../../crm/value/scenes.ts';
import { testDatabase } from '../postgres.ts';
import { query } from '../query.ts';
import { type ValueHouse, valueHouse } from './value-house.ts';

let hotel: ValueHouse;
let staffId: string;
beforeAll(async () => {
  hotel = await valueHouse();
  const data = { id: 's1', hotelId: 'h1', name: '林经理', email: 'lin@hotel.test' };
  staffId = (await hotel.prisma.staff.create({ data })).id;
});
afterAll(() => hotel.close());

const entriesOf = (membershipId: string) =>
  hotel.prisma.pointsEntry.findMany({
    where: { membershipId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
const balanceOf = async (membershipId: string) =>
  (await entriesOf(membershipId)).reduce((sum, { points }) => sum + points, 0);
const hand = { reason: null, account: 'gifts' as const };

it('a member earns by tier on what the stay cost in the hotel’s currency, a late charge earns the difference, and a second night nothing', async () => {
  const guest = await hotel.guest('积分客');
  const member = await hotel.member(guest, { tier: 'gold' });
  const stay = await hotel.stay(guest, {
    from: -3,
    bill: [
      ['room', 800],
      ['spa', 90, 'USD'],
    ],
  });
  await hotel.stay(guest, { from: -1, nights: 3, bill: [['room', 500]] });
  await updateValues(hotel.house);
  await updateValues(hotel.house);
  expect(await entriesOf(member)).toMatchObject([{ account: 'stays', points: 1200, stayId: stay }]);
  await hotel.charge(stay, 'minibar', 20);
  await updateValues(hotel.house);
  expect(await balanceOf(member)).toBe(1230);
  await hotel.charge(stay, 'room', -100);
  await updateValues(hotel.house);
  expect(await balanceOf(member)).toBe(1080);
});

it('nobody pays with points that are not there, a double click moves them once, and a taking back is an entry too', async () => {
  const guest = await hotel.guest('双击');
  expect(await joinProgramme(hotel.house, guest, 'classic')).toBe(true);
  expect(await joinProgramme(hotel.house, guest, 'classic')).toBe(false);
  const { id } = await hotel.prisma.membership.findFirstOrThrow({ where: { guestId: guest } });
  const move = (points: number, key: string) =>
    givePoints(hotel.house, { ...hand, membershipId: id, points, key }, staffId);
  expect(await Promise.all([move(500, 'k1'), move(500, 'k1')])).toContain(false);
  const paid = await Promise.all(['k2', 'k3', 'k4'].map((key) => move(-300, key)));
  expect(paid.filter(Boolean)).toHaveLength(1);
  expect(await balanceOf(id)).toBe(200);
  const spent = (await entriesOf(id)).find(({ points }) => points < 0)!;
  expect(await takeBackPoints(hotel.house, spent.id, staffId)).toBe(true);
  expect(await takeBackPoints(hotel.house, spent.id, staffId)).toBe(false);
  expect(await balanceOf(id)).toBe(500);
});

it('the database itself refuses to change or delete an entry; an erased guest’s go, and a backup brings all back', async () => {
  const guest = await hotel.guest('要被忘记');
  const member = await hotel.member(guest);
  await hotel.stay(guest, { from: -5, bill: [['room', 100]] });
  await updateValues(hotel.house);
  const run = (sql: string) => hotel.prisma.$executeRawUnsafe(sql);
  for (const sql of [
    `UPDATE "PointsEntry" SET points = 9999 WHERE "membershipId" = '${member}'`,
    `DELETE FROM "PointsEntry" WHERE "membershipId" = '${member}'`,
    'TRUNCATE "PointsEntry"',
  ]) {
    await expect(run(sql)).rejects.toThrow('only ever added');
  }

  let backup = '';
  for await (const piece of backupOf(hotel.url)) backup += piece;
  const fresh = await testDatabase();
  await query(fresh.url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await restore(
    fresh.url,
    (async function* () {
      yield* backup.trimEnd().split('\n');
    })(),
  );
  const sum = 'SELECT sum(points)::int AS sum, count(*)::int AS count FROM "PointsEntry"';
  expect(await query(fresh.url, sum)).toEqual(await query(hotel.url, sum));
  await fresh.drop();

  expect(
    await eraseGuest(hotel.house.store, guest, { hotelId: 'h1', staffId, now: hotel.house.now() }),
  ).toBe(true);
  expect(await entriesOf(member)).toEqual([]);
  expect(await hotel.prisma.guestTouch.count({ where: { guestId: guest } })).toBe(0);
});

it('points expire first in, first out, and nights raise a member to the next tier', async () => {
  const guest = await hotel.guest('睡得多');
  const member = await hotel.member(guest);
  hotel.moveTo('2024-11-01T12:00');
  await givePoints(
    hotel.house,
    { ...hand, membershipId: member, points: 300, key: 'old' },
    staffId,
  );
  hotel.moveTo('2026-11-20T12:00');
  await givePoints(
    hotel.house,
    { ...hand, membershipId: member, points: 50, key: 'fresh' },
    staffId,
  );
  await givePoints(
    hotel.house,
    { ...hand, membershipId: member, points: -100, key: 'used' },
    staffId,
  );
  hotel.moveTo('2026-11-22T12:00');
  await hotel.stay(guest, { from: -40, nights: 9 });
  await updateValues(hotel.house);
  await updateValues(hotel.house);
  expect((await entriesOf(member)).filter((e) => e.account === 'expired')).toMatchObject([
    { points: -200 },
  ]);
  expect(await balanceOf(member)).toBe(50);
  const now = () => hotel.prisma.membership.findUniqueOrThrow({ where: { id: member } });
  expect((await now()).tier).toBe('silver');
  expect(await moveToTier(hotel.house, member, 'platinum')).toBe(false);
  await moveToTier(hotel.house, member, 'gold');
  await updateValues(hotel.house);
  expect((await now()).tier).toBe('gold');
});

it('a birthday, a high value and an arrival together make a scene; a tag of staff can be part of one', async () => {
  const { house } = hotel;
  const guest = await hotel.guest('寿星', { birthday: '1990-11-27' });
  await hotel.stay(guest, { from: -30, bill: [['room', 9000]] });
  const next = await hotel.stay(guest, { from: 2 });
  const stranger = await hotel.guest('路人', { birthday: '1991-06-01' });
  const other = await hotel.stay(stranger, { from: 2 });
  await tag(house, { guestId: guest, name: '媒体' }, staffId);
  await updateValues(house);
  const { rules } = await house.facts();
  const press = { key: 'press', name: { zh: '媒体到店', en: 'Press' }, prepare: null };
  const own = {
    ...rules,
    scenes: [...rules.scenes, { ...press, when: ['tag:媒体', 'not member'] }],
  };
  const scenes = () => scenesOf(house.store, 'h1', [next, other], own);
  expect([...(await scenes())].map(([id, found]) => [id, found.map((s) => s.key)])).toEqual([
    [next, ['birthday-vip', 'press']],
  ]);
  await untag(house, { guestId: guest, name: '媒体' });
  expect((await scenes()).get(next)?.map((s) => s.key)).toEqual(['birthday-vip']);
});
