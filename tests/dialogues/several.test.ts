/** Guests who say several things at once, and what becomes of each. */
import { describe, expect, it } from 'vitest';
import { dialogues } from './dialogue.ts';

const open = dialogues();
const intents = (tickets: { intent: string }[]) => tickets.map((t) => t.intent).sort();

describe('a message that asks for several things', () => {
  it('has every one of them dealt with, and the question answered', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('空调坏了，送两瓶水，还有早餐几点？');
    await bot.says(/水×2/, /空调.*工程部/, /6:30/);
    expect(intents(await tickets())).toEqual(['request.amenity', 'request.maintenance']);
  });

  it('in English: each with its own time, and one question at the end', async () => {
    const { guest, bot, tickets, ticket } = await open({ room: '1208' });
    await guest.says(
      "The TV doesn't work. Could we have two extra pillows? Also we need a taxi at 6pm.",
    );
    const { text } = await bot.says(/pillow/, /Engineering/, /18:00 transport/);
    expect(text.match(/how many|what time|which room/gi)).toHaveLength(1);
    expect(await tickets()).toHaveLength(3);
    expect((await ticket('request.amenity')).time).toBeNull();
    expect((await ticket('request.transport')).time).toBe('18:00');
  });

  it('mixes two languages, and is understood in both', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('Hi, 麻烦送两条 towel 到房间，thanks');
    await bot.says(/毛巾×2|towel/);
    expect(await tickets()).toHaveLength(1);
  });

  it('beside an emergency: help first, and nothing else is lost or spoken of', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('着火了！另外送两条毛巾，空调也坏了');
    expect((await bot.says(/119/)).text).not.toMatch(/毛巾|空调/);
    await bot.isSilent();
    expect((await tickets()).map((t) => t.kind).sort()).toEqual([
      'emergency',
      'request',
      'request',
    ]);
  });

  it('beside an emergency in English, too', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('There is smoke in my room, also please send two towels');
    await bot.says(/on their way/);
    expect((await tickets()).map((t) => t.kind).sort()).toEqual(['emergency', 'request']);
  });

  it('none of which came: all are chased at once', async () => {
    const { guest, bot, tickets, pass } = await open({ room: '1208' });
    await guest.says('空调坏了，再送两条毛巾');
    await bot.says(/毛巾/);
    await pass(20);
    await guest.says('都还没来');
    await bot.says(/毛巾.*空调|空调.*毛巾/);
    expect((await tickets()).map((t) => t.chases)).toEqual([1, 1]);
  });
});

describe('a guest who speaks of what is on its way, and of more', () => {
  it('has the one chased and the other brought', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('送两条毛巾');
    await bot.says(/毛巾×2/);
    await guest.says('毛巾还没来，再送一瓶水');
    await bot.says(/毛巾×2我已经再催/, /矿泉水×1已经安排/);
    expect(await tickets()).toMatchObject([
      { chases: 1 },
      { chases: 0, orders: [{ item: 'bottled water' }] },
    ]);
  });

  it('is answered what was asked, and the bed is not chased for it', async () => {
    const { guest, bot, ticket } = await open({ room: '1208' });
    await guest.says('麻烦加一张床');
    await bot.says(/加床/);
    await guest.says('那早餐呢，几点到几点');
    expect((await bot.says(/6:30/)).text).not.toMatch(/催/);
    await guest.says('取消预订要扣钱吗');
    await bot.says(/免费取消/);
    expect(await ticket()).toMatchObject({ status: 'open', chases: 0 });
  });

  it('each at its own hour, of the day that is said once', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('明早6点叫醒，7点要一辆去浦东机场的车');
    await bot.says(/明天 06:00 叫醒/, /明天 07:00 用车/);
    expect(await tickets()).toHaveLength(2);
  });

  it('of what nobody here knows of has it looked into, and nothing is ordered twice', async () => {
    const { guest, bot } = await open({ room: '1208' });
    await guest.says('昨天送洗的衬衫好了吗');
    await bot.says(/衬衫的进度/);
    await guest.says('I ordered a burger 50 minutes ago');
    await bot.says(/check on this.*burger/);
  });

  it('in a long story of what went wrong still gets what it asks for', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says(
      '昨晚隔壁一直吵到两点，老人一夜没睡，你们前台打电话也没人管，太失望了。另外麻烦今天加一张床。',
    );
    await bot.says(/值班经理/, /加床/);
    expect(intents(await tickets())).toEqual(['feedback.complaint', 'request.amenity']);
  });
});

describe('a slip that is put right in the same breath', () => {
  it.each([
    ['你好', '我要', '两条毛巾', '哦不，三条'],
    ['hi', 'can I get', 'two towels', 'sorry, three'],
    ['안녕하세요', '수건 두 장', '아니 세 장 주세요'],
  ])('%s / %s / %s', async (...pieces) => {
    const { guest, bot, ticket } = await open({ room: '1208' });
    await guest.says(...pieces.filter(Boolean));
    await bot.says(/3/);
    expect(await ticket()).toMatchObject({ orders: [{ item: 'towel', quantity: 3 }] });
  });
});

describe('how many', () => {
  it('five hundred towels are a person’s to decide in English, and no room', async () => {
    const { guest, bot, ticket } = await open({ room: '1208' });
    await guest.says('500 towels please');
    await bot.says(/a lot at once/);
    const orders = [{ item: 'towel', quantity: 500 }];
    expect(await ticket()).toMatchObject({ department: 'duty_manager', room: '1208', orders });
  });

  it('people are asked for, kept, corrected, and read by staff', async () => {
    const { guest, bot, ticket } = await open({ room: '1208' });
    await guest.says('帮我叫辆车去机场');
    await bot.says(/几点/);
    await guest.says('明天下午3点');
    expect((await bot.says(/15:00/, /几位/)).text).not.toMatch(/退房/);
    await guest.says('4个人');
    await bot.says(/记下/);
    expect(await ticket()).toMatchObject({ intent: 'request.transport', people: 4 });
    await guest.says('改成5个人');
    await bot.says(/./);
    expect(await ticket()).toMatchObject({ people: 5, time: '15:00' });
  });
});

describe('two complaints', () => {
  it('of different matters are two cards; one said again is the same, with its new words on it', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('隔壁太吵了，根本没法睡，太让人失望了');
    await bot.says(/值班经理/);
    await guest.says('早餐也太难吃了，油条都是冷的，很失望');
    await bot.says(/值班经理/);
    await guest.says('隔壁还是很吵，没人管吗');
    await bot.says(/再次/);
    const [noise, breakfast] = await tickets({ kind: 'complaint' });
    expect(noise).toMatchObject({ chases: 1, words: expect.stringMatching(/没法睡[\s\S]*没人管/) });
    expect(breakfast).toMatchObject({ chases: 0, words: expect.stringMatching(/油条/) });
  });

  it('a complaint that is closed is asked about, although a wish is asked about, too', async () => {
    const { guest, bot, staff, ticket } = await open({ room: '1208' });
    await guest.says('隣の部屋がうるさくて眠れません。最悪です');
    await bot.says(/当直マネージャー/);
    await staff.finishes();
    await bot.says(/いかがでしょうか/);
    await guest.says('まだうるさいです');
    await bot.says(/まだ解決しておらず/);
    expect((await ticket()).status).toBe('reopened');
  });

  it('of a pillow is none: another one is brought, and the manager sleeps', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('枕头太高了，睡得脖子疼');
    await bot.says(/合适的枕头/, /要记住吗/);
    expect(intents(await tickets())).toEqual(['request.amenity']);
  });
});

describe('what came before staff said so', () => {
  it('is closed by the guest', async () => {
    const { guest, bot, ticket } = await open({ room: '1208' });
    await guest.says('水を一本お願いします');
    await bot.says(/1208/);
    await guest.says('届きました、ありがとう');
    await bot.says(/何より/);
    expect((await ticket()).status).toBe('confirmed');
  });

  it('is asked after: "how long?" is answered from the ticket, not by the front desk', async () => {
    const { guest, bot, staff, tickets } = await open({ room: '1208' });
    await guest.says('麻烦送两条浴巾');
    await bot.says(/浴巾×2/);
    await guest.says('大概多久会到？');
    await bot.says(/浴巾×2.*多久/);
    await staff.promises(15);
    await bot.says(/15 分钟/);
    await guest.says('还要多久');
    await bot.says(/1[45] 分钟/);
    expect(await tickets()).toHaveLength(1);
  });
});

it('"有人吗" of somebody who waits for a person, or for help, is no greeting', async () => {
  const { guest, bot, pass, tickets } = await open({ room: '1208' });
  await guest.says('转人工');
  await bot.says(/真人/);
  await pass(13);
  await bot.says(/继续为您服务/);
  await guest.says('人呢？');
  await bot.says(/真人/);
  expect(await tickets({ kind: 'handoff' })).toMatchObject([{ chases: 1 }]);
});
