import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countAttempt } from '../../crm/attempts.ts';
import { joinToStay, undoMerge } from '../../crm/identity.ts';
import { storeStays } from '../../crm/stays/stays.ts';
import { openHotel, type TestGuest, type TestHotel } from '../hotel.ts';

let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel();
});
afterAll(() => hotel.close());

const DAY = 86_400_000;
let n = 0;

/** A guest of the hotel's records who has told the house before what to remember. */
async function stayOf(name: string, room: string) {
  n += 1;
  const externalId = `H2026-${String(n).padStart(4, '0')}`;
  const now = hotel.house.now();
  const day = new Date(now.toISOString().slice(0, 10));
  await storeStays(
    hotel.house.store,
    hotel.house.hotelId,
    [
      {
        externalId,
        source: 'import',
        room,
        arrival: new Date(+day - DAY),
        departure: new Date(+day + 2 * DAY),
        status: 'in_house',
        name,
        language: null,
        addresses: [{ channel: 'phone', externalId: `1380000${1000 + n}` }],
      },
    ],
    now,
  );
  const db = hotel.house.store.prisma;
  const stay = await db.stay.findFirstOrThrow({ where: { externalId } });
  await db.preference.create({
    data: {
      id: `wish-${n}`,
      hotelId: hotel.house.hotelId,
      guestId: stay.guestId,
      key: 'diet',
      value: 'halal',
      hidden: false,
      confidence: 1,
      scope: 'always',
      status: 'confirmed',
      quote: '清真',
      createdAt: now,
    },
  });
  return stay;
}

const botLines = async (guest: TestGuest) =>
  (await guest.messages()).filter((m) => m.author === 'bot').map((m) => m.text);
const linked = (guest: TestGuest) =>
  hotel.house.store.prisma.conversation.findUniqueOrThrow({
    where: { id: guest.conversationId },
    include: { guest: true },
  });

describe('a room number', () => {
  it('brings towels to the door and tells nothing of who lives there', async () => {
    const stay = await stayOf('王小明', '1208');
    const stranger = await hotel.guest({ room: '1208' });
    await stranger.says('麻烦送两条毛巾到1208');
    await stranger.hears(/毛巾×2/);
    for (const question of [
      '我几号退房？',
      '1208住的是谁？',
      '我的账单多少钱了？',
      '我的预订是什么房型',
      '1208的客人有什么忌口？',
      '你记得我什么？',
    ]) {
      await stranger.says(question);
      await stranger.hears(/./);
    }
    const said = (await botLines(stranger)).join('\n');
    expect(said).not.toMatch(/王小明|清真|halal|饮食/);
    expect(said).not.toContain(stay.departure.toISOString().slice(0, 10));
    const [ticket] = await hotel.tickets({ conversationId: stranger.conversationId });
    expect(ticket).toMatchObject({ roomVerified: false, stayId: null });
  });
});

describe('a reservation code with its name', () => {
  it('joins the chat, its tickets and its wishes to the guest of the stay', async () => {
    const stay = await stayOf('陳大文', '1301');
    const guest = await hotel.guest({ room: '1301' });
    await guest.says('枕头太高了，睡得脖子疼');
    await guest.hears(/矮一点的枕头/);
    await guest.says(`我的订单号 ${stay.externalId.toLowerCase().replace('-', '')}，我叫陈大文`);
    await guest.hears(/核对好了.*1301/);
    expect((await linked(guest)).guestId).toBe(stay.guestId);
    const [ticket] = await hotel.tickets({ conversationId: guest.conversationId });
    expect(ticket).toMatchObject({ guestId: stay.guestId, stayId: stay.id, roomVerified: true });
    const wishes = await hotel.house.store.prisma.preference.findMany({
      where: { guestId: stay.guestId },
    });
    expect(wishes.map((p) => p.key).sort()).toEqual(['diet', 'pillow.height']);
    await guest.says('我几号退房？');
    await guest.hears(new RegExp(stay.departure.toISOString().slice(0, 10)));
  });

  it('may come in two messages: the bot asks for the name', async () => {
    const stay = await stayOf('WANG/XIAOMING', '1302');
    const guest = await hotel.guest();
    await guest.says(`My booking number is ${stay.externalId}`);
    await guest.hears(/name on the booking/);
    await guest.says('Xiaoming Wang');
    await guest.hears(/that matches: room 1302/);
  });

  it('that is wrong, or goes with another name, gets the same sentence', async () => {
    const stay = await stayOf('赵敏', '1303');
    const guest = await hotel.guest();
    await guest.says('订单号 H9999-1234 赵敏');
    const wrongCode = await guest.hears(/./);
    await guest.says(`订单号 ${stay.externalId} 周芷若`);
    const wrongName = await guest.hears(/./);
    expect(wrongName.text).toBe(wrongCode.text);
    expect((await linked(guest)).guestId).not.toBe(stay.guestId);
  });

  it('of somebody else than the guest one has proved to be goes to staff', async () => {
    const [mine, other] = [await stayOf('张无忌', '1304'), await stayOf('周芷若', '1305')];
    const guest = await hotel.guest();
    await guest.says(`订单号 ${mine.externalId} 张无忌`);
    await guest.hears(/核对好了/);
    await guest.says(`订单号 ${other.externalId} 周芷若`);
    await guest.hears(/前台同事帮您核对/);
    expect((await linked(guest)).guestId).toBe(mine.guestId);
    const [ticket] = await hotel.tickets({ conversationId: guest.conversationId });
    expect(ticket).toMatchObject({ kind: 'question', department: 'front_desk' });
  });
});

describe('a browser after check-out', () => {
  it('is told nothing more of the guest, and cannot erase what it did not gather', async () => {
    const stay = await stayOf('洪七公', '1701');
    const guest = await hotel.guest();
    await guest.says(`订单号 ${stay.externalId} 洪七公`);
    await guest.hears(/核对好了/);
    const db = hotel.house.store.prisma;
    await db.stay.update({ where: { id: stay.id }, data: { status: 'checked_out' } });
    await guest.says('我几号退房？');
    await guest.hears(/确认是您本人/);
    await guest.says('你记得我什么？');
    expect((await guest.hears(/./)).text).not.toMatch(/清真/);
    await guest.says('全部删除');
    await guest.hears(/确认删除吗/);
    await guest.says('确认删除');
    await guest.hears(/已全部删除/);
    expect((await linked(guest)).guestId).not.toBe(stay.guestId);
    expect(await db.preference.count({ where: { guestId: stay.guestId } })).toBe(1);
  });
});

describe('somebody who tries codes', () => {
  it('is stopped, also with the right one, and staff hear of it once, whichever process counts', async () => {
    const stay = await stayOf('郭靖', '1401');
    const second = hotel.startWork();
    const guest = await hotel.guest();
    for (let i = 0; i < 5; i++) {
      await guest.says(`订单号 H7777-100${i} 郭靖`);
      await guest.hears(/没能核对上/);
    }
    for (const code of ['H7777-2000', stay.externalId, stay.externalId]) {
      await guest.says(`订单号 ${code} 郭靖`);
      await guest.hears(/试的次数有点多/);
    }
    await second.stop();
    expect((await linked(guest)).guestId).not.toBe(stay.guestId);
    const tickets = await hotel.tickets({ conversationId: guest.conversationId });
    expect(tickets).toHaveLength(1);
    const events = await hotel.house.store.prisma.ticketEvent.findMany({
      where: { ticketId: tickets[0]!.id },
    });
    expect(events.map((e) => e.kind)).toContain('probing');
  });

  it('from many chats of one address is stopped as well', async () => {
    const limits = await Promise.all(
      Array.from({ length: 30 }, async (_, i) => {
        return countAttempt(
          hotel.house.store,
          hotel.house.hotelId,
          [
            { key: `code:conversation:c${i}`, most: 5 },
            { key: 'code:client:one', most: 20 },
          ],
          { value: `m${i}`, now: hotel.house.now() },
        );
      }),
    );
    expect(limits.filter((l) => l.over)).toHaveLength(10);
    expect(limits.filter((l) => l.first)).toHaveLength(1);
  });

  it('and somebody who names one room after the other is passed to a person', async () => {
    const guest = await hotel.guest();
    for (const [i, thing] of ['毛巾', '拖鞋', '牙刷', '浴袍', '矿泉水'].entries()) {
      await guest.says(`送${thing}到80${i + 1}`);
      await guest.hears(new RegExp(`80${i + 1}`));
    }
    await guest.says('送吹风机到806');
    await guest.hears(/房间比较多/);
    await guest.says('送衣架到807');
    await guest.hears(/房间比较多/);
    const tickets = await hotel.tickets({ conversationId: guest.conversationId });
    expect(tickets.filter((t) => t.kind === 'question')).toHaveLength(1);
    expect(tickets.some((t) => t.room === '806' && t.kind === 'request')).toBe(false);
  });
});

describe('a merge that was wrong', () => {
  it('is undone without loss, on both sides, with what was said since', async () => {
    const stay = await stayOf('黄蓉', '1501');
    const staff = await hotel.staff();
    const guest = await hotel.guest({ room: '1501', name: '小黄' });
    const db = hotel.house.store.prisma;
    await guest.says('枕头太高了，睡得脖子疼');
    await guest.hears(/矮一点的枕头/);
    const before = await linked(guest);
    // The known guest has one of the wishes as well: both rows must survive.
    await db.preference.create({
      data: {
        ...(await db.preference.findFirstOrThrow({ where: { guestId: before.guestId } })),
        id: 'wish-same',
        guestId: stay.guestId,
        messageId: null,
      },
    });
    const all = (guestId: string) =>
      db.preference.findMany({ where: { guestId }, orderBy: { id: 'asc' } });
    const [was, theirs] = [await all(before.guestId), await all(stay.guestId)];
    const of = { hotelId: hotel.house.hotelId, conversationId: guest.conversationId };
    const by = { staffId: staff.id, now: hotel.house.now() };
    expect(await joinToStay(hotel.house.store, { ...of, stayId: stay.id, by: 'staff' }, by)).toBe(
      'joined',
    );
    await guest.says('房间太吵了，换个安静的吧');
    await guest.hears(/./);
    expect((await hotel.tickets({ guestId: stay.guestId })).length).toBeGreaterThan(1);
    const merge = await db.merge.findFirstOrThrow({ where: of });
    const which = { hotelId: hotel.house.hotelId, id: merge.id };
    expect(await undoMerge(hotel.house.store, which, by)).toBe(true);
    expect(await undoMerge(hotel.house.store, which, by)).toBe(false);
    const after = await linked(guest);
    expect(after.guest).toEqual(before.guest);
    expect(await all(stay.guestId)).toEqual(theirs);
    expect(await all(before.guestId)).toEqual(expect.arrayContaining(was));
    expect(await hotel.tickets({ guestId: stay.guestId })).toEqual([]);
    const tickets = await hotel.tickets({ conversationId: guest.conversationId });
    expect(tickets.every((t) => t.guestId === before.guestId && !t.stayId && !t.roomVerified)).toBe(
      true,
    );
    await guest.says('我几号退房？');
    await guest.hears(/确认是您本人/);
  });
});
