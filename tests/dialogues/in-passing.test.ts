/** What guests add, take back or put right in a few words, while something is on its way. */
import { describe, expect, it } from 'vitest';
import { dialogues } from './dialogue.ts';

const open = dialogues();

describe('a guest who waits for towels', () => {
  it('and cannot sleep on a high pillow gets a low one: the towels are not what is meant', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('我要两条毛巾和一瓶水');
    await bot.says(/毛巾×2/);
    await guest.says('枕头太高了，睡得脖子疼');
    await bot.says(/枕头送到 1208[\s\S]*矮一点的枕头，要记住吗/);
    const orders = (await tickets()).map((t) => JSON.stringify(t.orders));
    expect(orders).toHaveLength(2);
    expect(orders[1]).toContain('pillow');
  });

  it('and calls off the water alone still gets the towels', async () => {
    const { guest, bot, ticket } = await open({ room: '1208' });
    await guest.says('我要两条毛巾和一瓶水');
    await bot.says(/毛巾×2/);
    await guest.says('算了，水不要了');
    await bot.says(/矿泉水×1已经取消/);
    expect(await ticket('request.amenity')).toMatchObject({
      status: 'open',
      orders: [{ item: 'towel', quantity: 2 }],
    });
  });

  it('calls them off, and has them after all', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('送两瓶水');
    await bot.says(/矿泉水×2/);
    await guest.says('不用了');
    await bot.says(/取消/);
    await guest.says('哎还是送来吧');
    await bot.says(/矿泉水×2已经安排.*1208/);
    await guest.says('要冰的');
    await bot.says(/一并告诉同事/);
    expect((await tickets()).map((t) => t.status)).toEqual(['cancelled', 'open']);
  });

  it('and wanted three has three, though the slip is put right in words of their own', async () => {
    const { guest, bot, ticket } = await open({});
    await guest.says('两条毛巾');
    await bot.says(/哪个房间/);
    await guest.says('1208');
    await bot.says(/1208/);
    await guest.says('哦不三条');
    await bot.says(/毛巾×3/);
    expect((await ticket('request.amenity')).orders).toEqual([{ item: 'towel', quantity: 3 }]);
  });
});

describe('a guest who tells more', () => {
  it('of an invoice has it noted on the card, and nobody is chased', async () => {
    const { guest, bot, ticket, tickets } = await open({ room: '1208' });
    await guest.says('能帮我开发票吗');
    await bot.says(/发票/);
    await guest.says('抬头是杭州某某公司');
    await bot.says(/记下了/);
    expect(await tickets()).toHaveLength(1);
    expect((await ticket('request.invoice')).chases).toBe(0);
  });

  it('answers another question than the one that was asked, and only the rest is asked for', async () => {
    const { guest, bot, ticket } = await open({});
    await guest.says('明天想晚点退房');
    await bot.says(/哪个房间/);
    await guest.says('下午两点可以吗');
    await bot.says(/14:00[\s\S]*哪个房间/);
    await guest.says('1210');
    await bot.says(/1210/);
    expect(await ticket('request.late_checkout')).toMatchObject({ room: '1210', time: '14:00' });
  });

  it('of a lost bag has one card, which reads as one story', async () => {
    const { guest, bot, tickets } = await open({});
    await guest.says('我好像把包落在你们酒店了');
    await bot.says(/包/);
    await guest.says('黑色的双肩包');
    await bot.says(/记下了/);
    await guest.says('里面有身份证');
    await bot.says(/记下了/);
    expect(await tickets()).toMatchObject([
      { intent: 'request.lost_and_found', words: expect.stringMatching(/落在[\s\S]*身份证/) },
    ]);
  });

  it('in words that could be about anything is heard by whoever comes already', async () => {
    const { guest, bot, tickets } = await open({ room: '1305' });
    await guest.says('房卡刷不开门');
    await bot.says(/房卡/);
    await guest.says('我在走廊等着呢');
    await bot.says(/一并告诉同事/);
    await guest.says('哦');
    await bot.says(/^好的。$/);
    expect(await tickets()).toMatchObject([{ words: '房卡刷不开门\n我在走廊等着呢' }]);
  });

  it('"it is still loud" makes the complaint that is open once more', async () => {
    const { guest, bot, tickets } = await open({ room: '1011' });
    await guest.says('隔壁好吵睡不着');
    await bot.says(/值班经理/);
    await guest.says('还是很吵');
    await bot.says(/值班经理优先/);
    expect(await tickets()).toMatchObject([{ kind: 'complaint', chases: 1, severity: 2 }]);
  });

  it('that what was broken works again is told so, and nobody comes', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('昨晚空调坏了，今天已经修好了，谢谢');
    await bot.says(/那就好/);
    expect(await tickets()).toEqual([]);
  });
});
