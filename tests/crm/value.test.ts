import { afterAll, beforeAll, expect, it } from 'vitest';
import { runDue } from '../../bot/due.ts';
import { scheduleNight } from '../../bot/night.ts';
import { changeRules, updateValue, updateValues, valueSetting } from '../../bot/value.ts';
import { recomputeAll, recomputeChanged } from '../../crm/value/recompute.ts';
import { DEFAULT_RULES, readRules } from '../../crm/value/rules.ts';
import { dayIn, type ValueHouse, valueHouse } from './value-house.ts';

let hotel: ValueHouse;
beforeAll(async () => {
  hotel = await valueHouse();
});
afterAll(() => hotel.close());

const layerOf = async (guestId: string) => (await hotel.value(guestId))?.layer;

it('every guest who has stayed belongs to one layer, by the hotel’s bands', async () => {
  const stays: [name: string, ...days: number[]][] = [
    ['初来', -10],
    ['常客', -300, -200, -60],
    ['沉默', -600, -250],
    ['流失', -500],
    ['流失又订房', -500, 8],
    ['只订过', 5],
  ];
  const ids = new Map<string, string>();
  for (const [name, ...days] of stays) {
    const id = await hotel.guest(name);
    ids.set(name, id);
    for (const from of days) await hotel.stay(id, { from });
  }
  const rich = await hotel.guest('阔客');
  await hotel.stay(rich, { from: -20, bill: [['room', 9000]] });
  await updateValues(hotel.house);
  const layers = await Promise.all(
    [...ids].map(async ([name, id]) => [name, await layerOf(id)] as const),
  );
  expect(Object.fromEntries(layers)).toEqual({
    初来: 'new',
    常客: 'active',
    沉默: 'at_risk',
    流失: 'lapsed',
    流失又订房: 'new',
    只订过: undefined,
  });
  expect(await hotel.value(rich)).toMatchObject({ layer: 'high_value', r: 5, f: 1, m: 4 });
  expect(await hotel.value(ids.get('常客')!)).toMatchObject({
    stays: 3,
    nights: 6,
    returnDays: 98,
    firstArrival: dayIn(-300),
    lastDeparture: dayIn(-58),
  });
});

it('what was spent is what was charged; payments are none, other currencies stand apart, a price agreed counts where no room was charged', async () => {
  const guest = await hotel.guest('算账');
  await hotel.stay(guest, {
    from: -9,
    total: 1000,
    bill: [
      ['room', 1200],
      ['minibar', 30],
      ['minibar', -10],
      ['payment', 1220],
      ['spa', 80, 'USD'],
    ],
  });
  await hotel.stay(guest, { from: -40, total: 600, bill: [['food_beverage', 100]] });
  await hotel.stay(guest, { from: -1, nights: 3, total: 700 });
  await hotel.stay(guest, { from: -5, status: 'cancelled', total: 5000 });
  await updateValues(hotel.house);
  expect(await hotel.value(guest)).toMatchObject({
    stays: 3,
    spendCents: 192_000n,
    otherCents: { USD: 8000 },
  });
});

it('only those whom a day has changed are computed again, and that comes to the same as computing all', async () => {
  const { house, prisma } = hotel;
  const [moved, other] = [await hotel.guest('搬家'), await hotel.guest('另一位')];
  const stay = await hotel.stay(moved, { from: -30, bill: [['room', 500]] });
  await hotel.stay(other, { from: -20 });
  const setting = await valueSetting(house);
  expect(await recomputeChanged(house.store, 'h1', setting)).toBe(2);
  expect(await recomputeChanged(house.store, 'h1', setting)).toBe(0);

  // A late charge; and the stay turns out to be somebody else's.
  await hotel.charge(stay, 'laundry', 40);
  expect(await recomputeChanged(house.store, 'h1', setting)).toBe(1);
  expect(await hotel.value(moved)).toMatchObject({ spendCents: 54_000n });
  await prisma.stay.update({ where: { id: stay }, data: { guestId: other } });
  await updateValue(house, other);
  expect(await hotel.value(other)).toMatchObject({ stays: 2, spendCents: 54_000n });
  await recomputeChanged(house.store, 'h1', setting);
  expect(await hotel.value(moved)).toBeNull();

  // Time alone: nights pass, nobody comes.
  for (const day of ['2026-12-24', '2027-03-01', '2027-07-01', '2028-12-01']) {
    hotel.moveTo(`${day}T09:00`);
    await updateValues(house);
    const all = () =>
      prisma.guestValue.findMany({ orderBy: { guestId: 'asc' }, omit: { computedAt: true } });
    const kept = await all();
    await recomputeAll(house.store, 'h1', await valueSetting(house));
    expect(kept).toEqual(await all());
  }
  expect(await layerOf(other)).toBe('lapsed');
  hotel.moveTo('2026-11-22T12:00');
});

it('the night computes by itself, and the next night is planned', async () => {
  const { house, prisma } = hotel;
  const guest = await hotel.guest('夜里');
  await scheduleNight(house);
  await hotel.stay(guest, { from: -3 });
  hotel.moveTo('2026-11-23T04:00');
  await runDue(house, house.now());
  expect(await layerOf(guest)).toBe('new');
  const nights = await prisma.reminder.findMany({ where: { kind: 'night', doneAt: null } });
  expect(nights.map((night) => night.subject)).toEqual(['2026-11-24']);
  hotel.moveTo('2026-11-22T12:00');
});

it('a hotel’s own bands count from the moment they are saved, and a mistake in them is named with its line', async () => {
  const guest = await hotel.guest('小店贵客');
  await hotel.stay(guest, { from: -4, bill: [['room', 900]] });
  await updateValues(hotel.house);
  expect(await hotel.value(guest)).toMatchObject({ layer: 'new', m: 1 });
  const own = DEFAULT_RULES.replace('[1000, 3000, 8000, 20000]', '[100, 300, 800, 2000]');
  await changeRules(hotel.house, own);
  expect(await hotel.value(guest)).toMatchObject({ layer: 'high_value', m: 4 });
  await changeRules(hotel.house, null);
  expect(await layerOf(guest)).toBe('new');

  const wrong = readRules(DEFAULT_RULES.replace('at_risk: 180', 'at_risk: 999'));
  const line = DEFAULT_RULES.split('\n').indexOf('layers:') + 1;
  expect(wrong).toEqual({
    ok: false,
    errors: [{ line, message: 'layers: at_risk comes before lapsed' }],
  });
});
