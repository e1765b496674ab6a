import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayIn, lastingOf } from '../../bot/guests/lasting.ts';
import { currentOf, judgePreference } from '../../crm/preferences.ts';
import { openHotel, type TestGuest, type TestHotel } from '../hotel.ts';

let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel();
});
afterAll(() => hotel.close());

const db = () => hotel.house.store.prisma;

async function says(guest: TestGuest, ...texts: string[]) {
  for (const text of texts) {
    await guest.says(text);
    await guest.hears(/./);
  }
  return (await guest.conversation()).guestId;
}
async function current(guestId: string) {
  const wishes = (await currentOf(hotel.house.store, [guestId])).get(guestId) ?? [];
  return wishes.map((w) => `${w.key}=${w.value}`).sort();
}
const wish = (guestId: string, key: string, value: string) =>
  db().preference.findFirstOrThrow({ where: { guestId, key, value }, include: { events: true } });

describe('a guest who changes their mind', () => {
  it('is believed the last time, with the history kept; allergies stand side by side', async () => {
    const guest = await hotel.guest({ room: '1801' });
    const id = await says(guest, '我喜欢低一点的枕头', '我花生过敏', '我对羽毛也过敏');
    expect(await current(id)).toEqual(['allergy=feather', 'allergy=peanut', 'pillow.height=low']);
    await says(guest, '我喜欢高一点的枕头');
    expect(await current(id)).toContain('pillow.height=high');
    expect(await current(id)).not.toContain('pillow.height=low');
    await says(guest, '还是低枕头吧，我喜欢低一点的枕头');
    expect(await current(id)).toContain('pillow.height=low');
    const low = await wish(id, 'pillow.height', 'low');
    expect(low.events.map((e) => `${e.kind} ${e.by}`)).toEqual(['said guest', 'said guest']);
    expect((await wish(id, 'pillow.height', 'high')).events).toHaveLength(1);
  });

  it('who forgets a wish does not get the one before it back; a colleague’s no brings it back', async () => {
    const guest = await hotel.guest({ room: '1802' });
    const id = await says(guest, '我喜欢低一点的枕头', '我喜欢高一点的枕头');
    const { hotelId, store, now } = hotel.house;
    const staff = await hotel.staff();
    const high = await wish(id, 'pillow.height', 'high');
    const refuted = { hotelId, id: high.id, status: 'refuted' } as const;
    await judgePreference(store, refuted, { staffId: staff.id, now: now() });
    expect(await current(id)).toEqual(['pillow.height=low']);
    await says(guest, '把枕头的偏好删掉');
    expect(await current(id)).toEqual([]);
  });
});

describe('a wish counts', () => {
  it('for this stay where the guest says so, and nobody asks whether to keep it', async () => {
    const guest = await hotel.guest({ room: '1803' });
    const id = await says(guest, '这次想要高楼层', '每次都请给我准备荞麦枕头');
    expect(await wish(id, 'room.floor', 'high')).toMatchObject({ scope: 'stay' });
    expect(await wish(id, 'pillow.fill', 'buckwheat')).toMatchObject({
      scope: 'always',
      expiresAt: null,
    });
  });

  it('until its day, its stay or its time is over', async () => {
    const guest = await hotel.guest({ room: '1804' });
    const id = await says(guest, '明天是我生日', '枕头太高了，睡得脖子疼');
    const { zone } = await hotel.house.facts();
    const tomorrow = dayIn('明天', new Date(), zone);
    const birthday = await wish(id, 'occasion', 'birthday');
    expect(birthday.day?.toISOString().slice(0, 10)).toBe(tomorrow);
    expect(await current(id)).toEqual(['occasion=birthday', 'pillow.height=low']);
    const over = { expiresAt: new Date(Date.now() - 1000) };
    await db().preference.update({ where: { id: birthday.id }, data: over });
    expect(await current(id)).toEqual(['pillow.height=low']);

    const past = (days: number) => new Date(Date.now() - days * 86_400_000);
    await db().preference.updateMany({ where: { guestId: id }, data: { createdAt: past(300) } });
    const stay = { hotelId: hotel.house.hotelId, guestId: id, source: 'import', room: '1804' };
    for (const days of [200, 150, 100]) {
      expect(await current(id)).toEqual(['pillow.height=low']);
      const dates = { arrival: past(days), departure: past(days - 2), status: 'checked_out' };
      const externalId = `R${days}`;
      await db().stay.create({ data: { ...stay, ...dates, id: externalId, externalId } });
    }
    expect(await current(id)).toEqual([]);
    await says(guest, '枕头太高了，睡得脖子疼');
    expect(await current(id)).toEqual(['pillow.height=low']);
    await db().preference.updateMany({
      where: { guestId: id },
      data: { scope: 'stay', stayId: 'R100' },
    });
    expect(await current(id)).toEqual([]);
  });
});

it('the words of time are understood in five languages, and an incident is no limit', () => {
  const said: [string, boolean, string | undefined][] = [
    ['这次想要高一点的枕头', false, 'stay'],
    ['这次的枕头太高了', true, undefined],
    ['就今晚要低枕头', false, 'tonight'],
    ['每次都给我准备低枕头', false, 'always'],
    ['以後都要高樓層', false, 'always'],
    ['a low pillow, tonight only please', false, 'tonight'],
    ['I always sleep on a low pillow', true, 'always'],
    ['just this time a smoking room', false, 'stay'],
    ['今回だけ高い枕をお願いします', false, 'stay'],
    ['いつも低い枕です', false, 'always'],
    ['이번에는 낮은 베개로 주세요', false, 'stay'],
    ['항상 낮은 베개를 써요', false, 'always'],
    ['我喜欢低枕头', false, undefined],
  ];
  for (const [text, hidden, lasting] of said) {
    expect([text, lastingOf(text, hidden)]).toEqual([text, lasting]);
  }
  const now = new Date('2026-11-22T06:00:00Z');
  const days: [string, string | null][] = [
    ['后天是我们的结婚纪念日', '2026-11-24'],
    ['1月3日是我生日', '2027-01-03'],
    ['30号过生日', '2026-11-30'],
    ['my birthday is on December 3rd', '2026-12-03'],
    ['it is the 2nd of January', '2027-01-02'],
    ['我们来度蜜月', null],
    ['2月31日', null],
  ];
  for (const [text, day] of days) {
    expect([text, dayIn(text, now, 'Asia/Shanghai')]).toEqual([text, day]);
  }
});
