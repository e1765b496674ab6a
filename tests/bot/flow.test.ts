import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finish, giveEta, reply, resolve } from '../../bot/staff.ts';
import { openHotel, type TestHotel } from '../hotel.ts';

let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel();
});
afterAll(() => hotel.close());

describe('a guest asks for something', () => {
  it('gets an answer, and housekeeping has the ticket with the guest’s own words', async () => {
    const guest = await hotel.guest({ name: '王女士', room: '1208' });
    await guest.says('麻烦送两条毛巾');
    await guest.hears(/毛巾×2.*1208/);
    const [ticket] = await hotel.tickets({ conversationId: guest.conversationId });
    expect(ticket).toMatchObject({
      kind: 'request',
      department: 'housekeeping',
      room: '1208',
      roomVerified: false,
      words: '麻烦送两条毛巾',
      orders: [{ item: 'towel', quantity: 2 }],
      status: 'open',
    });
  });

  it('is asked for the room once, and the waiting ticket gets it', async () => {
    const guest = await hotel.guest();
    await guest.says('Could you bring me two towels please');
    await guest.hears(/Which room/);
    await guest.says('1503');
    await guest.hears(/1503/);
    const tickets = await hotel.tickets({ conversationId: guest.conversationId });
    expect(tickets.map((t) => t.room)).toEqual(['1503']);
  });

  it('hears when it will be done and when it is', async () => {
    const guest = await hotel.guest({ room: '905' });
    const staff = await hotel.staff();
    await guest.says('空调坏了，麻烦修一下');
    await guest.hears(/工程部/);
    const [ticket] = await hotel.tickets({ conversationId: guest.conversationId });
    const by = { ticketId: ticket!.id, staffId: staff.id };
    expect(await giveEta(hotel.house, by, 15)).toEqual({ ok: true });
    await guest.hears(/15 分钟/);
    expect(await finish(hotel.house, by)).toEqual({ ok: true });
    await guest.hears(/处理好了/);
    expect(await finish(hotel.house, by)).toEqual({ ok: false, why: 'closed' });
  });
});

describe('a guest who writes in pieces', () => {
  it('is answered once, with what was meant in the end', async () => {
    const slow = await openHotel({ burstPause: 600 });
    const guest = await slow.guest({ room: '1208' });
    for (const piece of ['你好', '我要', '两条毛巾']) await guest.says(piece);
    await guest.hears(/毛巾×2/);
    expect((await guest.messages()).filter((m) => m.author === 'bot')).toHaveLength(1);
    await slow.close();
  });
});

describe('the same message again', () => {
  it('is one message with one reply, ten times at once', async () => {
    const guest = await hotel.guest({ room: '1208' });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => guest.says('要一个枕头', 'm1')),
    );
    expect(answers.map((a) => a.status)).toEqual(Array(10).fill(202));
    await guest.hears(/枕头/);
    expect(await guest.messages()).toHaveLength(2);
    expect(await hotel.tickets({ conversationId: guest.conversationId })).toHaveLength(1);
  });

  it('is two messages when two guests use the same id', async () => {
    const guests = await Promise.all([hotel.guest({ room: '801' }), hotel.guest({ room: '802' })]);
    await Promise.all(guests.map((g) => g.says('要一瓶水', 'same')));
    await Promise.all(guests.map((g) => g.hears(/水/)));
  });
});

describe('a guest asks a question', () => {
  it('is answered from what the hotel knows', async () => {
    const guest = await hotel.guest();
    await guest.says('WiFi密码是多少');
    const answer = await guest.hears(/Zhike-Guest/);
    const rows = await hotel.house.store.prisma.knowledgeEntry.findMany();
    expect(rows.map((r) => r.answer)).toContain(answer.text);
    expect(await hotel.tickets({ conversationId: guest.conversationId })).toEqual([]);
  });

  it('gets an honest answer where the hotel does not know, and the bot goes on serving', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('附近哪里可以打羽毛球？');
    await guest.hears(/不确定/);
    expect(await hotel.tickets({ conversationId: guest.conversationId })).toMatchObject([
      { kind: 'question', department: 'front_desk' },
    ]);
    await guest.says('要一条浴巾');
    await guest.hears(/浴巾/);
  });
});

describe('an unhappy guest', () => {
  it('reaches the duty manager', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('太差了，等了一个小时都没人理，服务态度恶劣，我要投诉');
    await guest.hears(/值班经理/);
    expect(await hotel.tickets({ conversationId: guest.conversationId })).toMatchObject([
      { kind: 'complaint', department: 'duty_manager' },
    ]);
  });
});

describe('a guest who wants a person', () => {
  it('is handed over; the bot is quiet until staff resolve, and both are told', async () => {
    const guest = await hotel.guest({ room: '1208' });
    const staff = await hotel.staff();
    await guest.says('转人工');
    await guest.hears(/真人|同事/);
    const [ticket] = await hotel.tickets({ conversationId: guest.conversationId });
    expect(ticket).toMatchObject({ kind: 'handoff' });
    const by = { ticketId: ticket!.id, staffId: staff.id };
    await guest.says('我的行李找不到了');
    await reply(hotel.house, by, '您好，我是前台小李，马上帮您找。');
    expect((await guest.hears(/小李/)).author).toBe('staff');
    await resolve(hotel.house, by);
    await guest.hears(/智能助手/);
    const bot = (await guest.messages()).filter((m) => m.author === 'bot');
    expect(bot).toHaveLength(2);
    expect((await guest.conversation()).handoffTicketId).toBeNull();
  });
});

describe('an emergency', () => {
  it('is answered at once, also while a person has the conversation', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('我要人工');
    await guest.hears(/同事/);
    await guest.says('着火了！快来人');
    await guest.hears(/119/);
    const tickets = await hotel.tickets({
      conversationId: guest.conversationId,
      kind: 'emergency',
    });
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toMatchObject({ severity: 3, status: 'open' });
  });

  it('is found in a burst that says it in two pieces', async () => {
    const slow = await openHotel({ burstPause: 400 });
    const guest = await slow.guest({ room: '1208' });
    await guest.says('着火');
    await guest.says('了');
    await guest.hears(/119/);
    expect(await slow.tickets({ kind: 'emergency' })).toHaveLength(1);
    await slow.close();
  });

  it('is not when the guest is only hot or amused', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('热死了，空调不制冷');
    await guest.hears(/./);
    expect(
      await hotel.tickets({ conversationId: guest.conversationId, kind: 'emergency' }),
    ).toEqual([]);
  });
});

describe('a guest who changes their mind', () => {
  it('cancels, corrects and chases one ticket', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('要两条毛巾');
    await guest.hears(/毛巾×2/);
    await guest.says('哦不，三条');
    await guest.hears(/毛巾×3/);
    await guest.says('毛巾怎么还没来');
    await guest.hears(/催/);
    await guest.says('算了，不用了');
    await guest.hears(/取消/);
    expect(await hotel.tickets({ conversationId: guest.conversationId })).toMatchObject([
      { status: 'cancelled', chases: 1, orders: [{ item: 'towel', quantity: 3 }] },
    ]);
  });
});
