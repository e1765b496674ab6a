import { describe, expect, it } from 'vitest';
import { dialogues } from './dialogue.ts';

const open = dialogues();

describe('a guest who writes in pieces', () => {
  it('is answered once, with what was meant in the end', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('你好', '我要', '两条毛巾');
    await bot.says(/毛巾×2.*1208/);
    await guest.says('哦不，三条');
    await bot.says(/毛巾×3/);
    expect(await tickets()).toMatchObject([{ orders: [{ item: 'towel', quantity: 3 }] }]);
  });

  it('has everything in one answer, with one question', async () => {
    const { guest, bot, tickets } = await open();
    await guest.says('空调坏了', '再送两瓶水', '麻烦打扫一下房间');
    const { text } = await bot.says(/空调/, /水×2/, /打扫/, /哪个房间/);
    expect(text.match(/哪个房间/g)).toHaveLength(1);
    await guest.says('1208');
    await bot.says(/1208/);
    expect((await tickets()).map((t) => t.room)).toEqual(['1208', '1208', '1208']);
  });
});

describe('a guest who thinks again', () => {
  it('half an hour later is half an hour later, and no afternoon', async () => {
    const { guest, bot } = await open({ room: '1209', language: 'en' });
    await guest.says('Taxi to the airport at 5 tomorrow morning, two people');
    await bot.says(/05:00/);
    await guest.says('make it 5:30');
    await bot.says(/05:30/);
  });

  it('wants the table an hour later', async () => {
    const { guest, bot } = await open({ room: '1212' });
    await guest.says('明晚七点订个六人桌，靠窗');
    expect((await bot.says(/19:00 用餐/)).text).not.toMatch(/窗户|送餐/);
    await guest.says('改成八点');
    await bot.says(/用餐 明天 20:00/);
  });

  it('gives up the repair and wants another room', async () => {
    const { guest, bot, tickets } = await open({ room: '1211' });
    await guest.says('空调坏了，修一下');
    await bot.says(/空调/);
    await guest.says('算了，换个房间吧');
    await bot.says(/换房/);
    expect((await tickets()).map((t) => t.intent)).toContain('request.room_change');
  });
});

describe('what is missing', () => {
  it('is asked for one at a time: room, then time', async () => {
    const { guest, bot, ticket } = await open();
    await guest.says('明早叫醒服务');
    await bot.says(/哪个房间/);
    await guest.says('1503');
    await bot.says(/1503/, /几点/);
    await guest.says('7点半');
    await bot.says(/07:30/);
    expect(await ticket()).toMatchObject({ room: '1503', time: '07:30' });
    await bot.isSilent();
  });

  it('is asked of a taxi, too: when, and for how many', async () => {
    const { guest, bot, ticket, events } = await open({ room: '1208' });
    await guest.says('Please book a taxi to the airport');
    await bot.says(/what time/);
    await guest.says('9:30 am');
    await bot.says(/09:30/, /how many/);
    await guest.says('4');
    await bot.says(/noted/i);
    expect(await ticket()).toMatchObject({ time: '09:30' });
    expect(await events()).toEqual(['opened', 'corrected', 'corrected']);
  });

  it('lapses when the guest talks of something else, and is not asked twice in a row', async () => {
    const { guest, bot, tickets } = await open();
    await guest.says('送一个枕头');
    await bot.says(/哪个房间/);
    await guest.says('还要一瓶水');
    expect((await bot.says(/水/)).text).not.toMatch(/哪个房间/);
    await guest.says('1208');
    await bot.says(/1208/);
    expect((await tickets()).map((t) => t.room)).toEqual(['1208', '1208']);
    await guest.says('WiFi密码是多少');
    await bot.says(/Zhike-Guest/);
  });

  it('is not asked for where the guest wants it now', async () => {
    const { guest, bot } = await open({ room: '1208' });
    await guest.says('现在帮我叫辆出租车，两个人');
    const { text } = await bot.says(/用车/);
    expect(text).not.toMatch(/几点|几位/);
  });
});

describe('a time', () => {
  it('that the guest corrects moves when the ticket is due', async () => {
    const { guest, bot, ticket, hotel } = await open({ room: '1208' });
    await guest.says('明天早上7点叫醒我');
    await bot.says(/07:00/);
    const before = await ticket();
    await guest.says('改成8点吧');
    await bot.says(/08:00/);
    const after = await ticket();
    expect(after.dueAt.getTime() - before.dueAt.getTime()).toBe(60 * 60_000);
    const due = await hotel.house.store.prisma.reminder.findFirst({
      where: { kind: 'overdue', subject: after.id },
    });
    expect(due?.dueAt).toEqual(after.dueAt);
  });

  it('of the evening stays one when it is moved by half an hour', async () => {
    const { guest, bot, ticket } = await open({ room: '1208' });
    await guest.says('帮我订一下晚上七点的中餐厅，四个人');
    await bot.says(/收到/);
    await guest.says('不对，是六个人');
    await bot.says(/记下/);
    await guest.says('时间改到七点半');
    await bot.says(/19:30/);
    expect(await ticket()).toMatchObject({ time: '19:30', people: 6 });
  });

  it('that is over today is asked for again', async () => {
    const { guest, bot, hotel, ticket } = await open({ room: '1208' });
    const { now } = hotel.house;
    hotel.house.now = () => new Date('2026-12-01T10:00:00Z');
    await guest.says('今天下午3点来打扫房间');
    await bot.says(/已经过了/, /几点/);
    await guest.says('那晚上8点吧');
    await bot.says(/今天 20:00/);
    expect((await ticket()).dueAt).toEqual(new Date('2026-12-01T12:00:00Z'));
    hotel.house.now = now;
  });
});

it('five hundred towels are for a person to decide', async () => {
  const { guest, bot, ticket } = await open({ room: '1208' });
  await guest.says('送500条毛巾到1208');
  await bot.says(/毛巾×500/, /值班经理/);
  expect(await ticket()).toMatchObject({ department: 'duty_manager' });
});

describe('a guest who cancels', () => {
  it('the taxi by its name keeps the towels', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('帮我叫辆出租车，9点，两个人');
    await bot.says(/用车/);
    await guest.says('再送两条毛巾');
    await bot.says(/毛巾/);
    await guest.says('出租车不用了');
    await bot.says(/用车.*取消/);
    expect((await tickets()).map((t) => t.status)).toEqual(['cancelled', 'open']);
  });

  it('in English, too', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('Can I get two towels and a taxi for 4 people at 10 am');
    await bot.says(/towel/);
    await guest.says('cancel the taxi please');
    await bot.says(/transport.*cancelled/);
    const open_ = (await tickets()).filter((t) => t.status === 'open');
    expect(open_.map((t) => t.intent)).toEqual(['request.amenity']);
  });

  it('without saying what is asked which, and gets that', async () => {
    const { guest, bot, tickets, pass } = await open({ room: '1208' });
    await guest.says('空调坏了，另外送两条毛巾');
    await bot.says(/毛巾/);
    await pass(5);
    await guest.says('算了，不用了');
    await bot.says(/哪一项/, /毛巾/, /空调/);
    await guest.says('毛巾');
    await bot.says(/毛巾.*取消/);
    const still = (await tickets()).filter((t) => t.status === 'open');
    expect(still.map((t) => t.intent)).toEqual(['request.maintenance']);
  });

  it('what was never ordered opens nothing', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('出租车不用了');
    await bot.says(/用车|好的/);
    expect(await tickets()).toEqual([]);
  });

  it('hears nothing more of it, although staff were on their way', async () => {
    const { guest, bot, staff } = await open({ room: '1208' });
    await guest.says('要两条毛巾');
    await bot.says(/毛巾/);
    await guest.says('不用了，谢谢');
    await bot.says(/取消/);
    expect(await staff.finishes()).toEqual({ ok: false, why: 'closed' });
    await bot.isSilent();
  });
});

describe('"the usual"', () => {
  it('is what this guest had last', async () => {
    const { guest, bot, staff, tickets } = await open({ room: '1208' });
    await guest.says('送两瓶矿泉水到房间');
    await bot.says(/水×2/);
    await staff.finishes();
    await bot.says(/处理好了/);
    await guest.says('老规矩，再来一份');
    await bot.says(/水×2/);
    expect(await tickets()).toHaveLength(2);
  });

  it('of somebody who had nothing is a question for the front desk, not a guess', async () => {
    const { guest, bot, ticket } = await open({ room: '1208' });
    await guest.says('the usual please');
    await bot.says(/front desk/);
    expect(await ticket()).toMatchObject({ kind: 'question' });
  });
});
