import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAside, teach, teachFrom, unknownGroups } from '../../bot/knowledge/unknown.ts';
import { finish, reply } from '../../bot/staff.ts';
import { openHotel, type TestHotel } from '../hotel.ts';

let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel();
});
afterAll(() => hotel.close());

describe('a guest who asks several things at once', () => {
  it('gets every answer once, in the order asked', async () => {
    const guest = await hotel.guest();
    await guest.says('早餐几点？停车收费吗？泳池呢？还有早餐到几点？');
    const answer = await guest.hears(/早餐/);
    expect(answer.text).toMatch(/早餐在 2 楼.*\n停车场在地下.*\n泳池在 3 楼/);
    expect(answer.text.match(/早餐在/g)).toHaveLength(1);
    expect(await hotel.tickets({ conversationId: guest.conversationId })).toEqual([]);
  });

  it('hears which of them nobody knows, and staff get one question', async () => {
    const guest = await hotel.guest();
    await guest.says('泳池水温多少度？健身房几点开？有没有麻将室？');
    const answer = await guest.hears(/健身房在 3 楼/);
    expect(answer.text).toMatch(/「泳池水温多少度」我不确定.*\n健身房.*\n「有没有麻将室」我不确定/);
    const tickets = await hotel.tickets({ conversationId: guest.conversationId });
    expect(tickets.map((t) => t.kind)).toEqual(['question']);
    const unknown = await hotel.house.store.prisma.unknownQuestion.findMany({
      where: { ticketId: tickets[0]!.id },
    });
    expect(unknown.map((u) => u.text).sort()).toEqual(['有没有麻将室', '泳池水温多少度']);
  });
});

describe('a guest who asks again', () => {
  it('gets the same answer, and of what is being asked no second ticket', async () => {
    const guest = await hotel.guest();
    await guest.says('早餐多少钱？');
    const first = await guest.hears(/88 元/);
    await guest.says('早餐怎么收费的呀');
    expect((await guest.hears(/88 元/)).text).toBe(first.text);
    await guest.says('附近哪里可以打羽毛球？');
    await guest.hears(/不确定/);
    await guest.says('请问这附近哪里能打羽毛球');
    await guest.hears(/还在确认/);
    const tickets = await hotel.tickets({ conversationId: guest.conversationId });
    expect(tickets).toMatchObject([{ kind: 'question', chases: 1 }]);
  });
});

describe('what guests ask that nobody has written down', () => {
  const groupAbout = async (words: string) =>
    (await unknownGroups(hotel.house)).find((g) => g.text.includes(words))!;

  it('is listed once with its count, and an answer goes to who waits and to who asks next', async () => {
    const staff = await hotel.staff('manager', '林晓');
    const [first, second] = await Promise.all([hotel.guest(), hotel.guest()]);
    await first.says('你们有没有自行车可以租？');
    await first.hears(/不确定/);
    await second.says('请问有自行车租吗');
    await second.hears(/不确定/);
    const group = await groupAbout('自行车');
    expect(group).toMatchObject({ count: 2, waiting: [{}, {}] });

    const answers = {
      'zh-Hans': '前台可以租自行车，每小时 10 元。',
      en: 'The front desk rents bikes.',
    };
    const taught = await teach(hotel.house, group.id, answers, { send: true, staffId: staff.id });
    expect(taught?.told).toBe(2);
    await Promise.all([first, second].map((guest) => guest.hears(/自行车.*每小时 10 元/)));
    const tickets = await hotel.tickets({ conversationId: first.conversationId });
    expect(tickets.map((t) => t.status)).toEqual(['done']);
    expect((await first.conversation()).handoffTicketId).toBeNull();
    expect(await groupAbout('自行车')).toBeUndefined();

    const third = await hotel.guest();
    await expect
      .poll(async () => (await hotel.house.facts()).knowledge.length, { timeout: 5000 })
      .toBe(await hotel.house.store.prisma.knowledgeEntry.count());
    await third.says('可以租自行车吗？');
    await third.hears(/每小时 10 元/);
    expect(await hotel.tickets({ conversationId: third.conversationId })).toEqual([]);
  });

  it('is answered from its ticket for good by a manager, and the bot stays', async () => {
    const [desk, chief] = [
      await hotel.staff('front_desk', '小周'),
      await hotel.staff('manager', '林晓'),
    ];
    const guest = await hotel.guest();
    await guest.says('你们有没有射箭馆？');
    await guest.hears(/不确定/);
    const [ticket] = await hotel.tickets({ conversationId: guest.conversationId });
    const by = (staff: { id: string }) => ({ ticketId: ticket!.id, staffId: staff.id });
    const answer = '没有射箭馆，一公里外的体育中心有。';
    expect(await teachFrom(hotel.house, by(desk), answer)).toEqual({ ok: false, why: 'closed' });
    expect(await teachFrom(hotel.house, by(chief), answer)).toEqual({ ok: true });
    await guest.hears(/体育中心/);
    expect((await guest.conversation()).handoffTicketId).toBeNull();
    expect(await groupAbout('射箭')).toBeUndefined();
    const kept = await hotel.house.store.prisma.knowledgeEntry.findFirst({ where: { answer } });
    expect(kept).toMatchObject({ language: 'zh-Hans', questions: ['你们有没有射箭馆'] });
    expect(await teachFrom(hotel.house, by(chief), answer)).toEqual({ ok: false, why: 'closed' });
  });

  it('comes with what a colleague replied, and can be put aside', async () => {
    const staff = await hotel.staff('front_desk', '小李');
    const guest = await hotel.guest();
    await guest.says('酒店有没有钢琴可以弹？');
    await guest.hears(/不确定/);
    const [ticket] = await hotel.tickets({ conversationId: guest.conversationId });
    const by = { ticketId: ticket!.id, staffId: staff.id };
    await reply(hotel.house, by, '大堂有一架，10 点到 20 点可以弹');
    await finish(hotel.house, by);
    const group = await groupAbout('钢琴');
    expect(group.reply).toEqual({ text: '大堂有一架，10 点到 20 点可以弹', by: '小李' });
    expect(group.waiting).toEqual([]);
    await putAside(hotel.house, group.id);
    expect(await groupAbout('钢琴')).toBeUndefined();
  });
});
