import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
