import { describe, expect, it } from 'vitest';
import { card } from '../../adapters/slack/card.ts';
import { queueDigest } from '../../bot/digest.ts';
import { newId } from '../../crm/ids.ts';
import { findTicket } from '../../crm/tickets.ts';
import { dialogues } from './dialogue.ts';

const open = dialogues();

describe('a guest who complains', () => {
  it('three times has one card, and it gets graver', async () => {
    const { guest, bot, tickets, events } = await open({ room: '1208' });
    await guest.says('隔壁太吵了，根本没法睡，太让人失望了');
    await bot.says(/值班经理/);
    const [first] = await tickets({ kind: 'complaint' });
    await guest.says('你们到底管不管？服务太差了');
    await bot.says(/再次请值班经理/);
    await guest.says('我要曝光你们，发到小红书！退钱！');
    await bot.says(/非常重视/);
    const complaints = await tickets({ kind: 'complaint' });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatchObject({ severity: 3, chases: 2 });
    expect(complaints[0]!.dueAt.getTime()).toBeLessThan(first!.dueAt.getTime());
    expect(await events('feedback.complaint')).toEqual(['opened', 'chased', 'chased']);
  });

  it('is asked afterwards, and a no opens the complaint again', async () => {
    const { guest, bot, staff, ticket } = await open({ room: '1208' });
    await guest.says('The staff at reception were so rude to me, I am very disappointed');
    await bot.says(/duty manager/);
    await staff.finishes();
    await bot.says(/followed up/, /better now/);
    await guest.says('no, nobody apologised');
    await bot.says(/sorry/);
    expect(await ticket()).toMatchObject({ kind: 'complaint', status: 'reopened', severity: 2 });
  });

  it('only of the wait reminds those who are on their way, and the next time it is the manager’s', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('麻烦送个充电器');
    await bot.says(/充电器/);
    await guest.says('都半小时了');
    await bot.says(/充电器我已经再催/);
    expect(await tickets()).toHaveLength(1);
    await guest.says('等了快一个小时了，还没人来');
    await bot.says(/值班经理/);
    expect(await tickets({ kind: 'complaint' })).toHaveLength(1);
  });

  it('of the heat is heard as that: no emergency, and somebody comes to mend it', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('热死了');
    await bot.says(/不舒服/, /1208/);
    expect(await tickets()).toMatchObject([{ kind: 'complaint', department: 'engineering' }]);
  });

  it('to no avail is not told the same sentence for ever: a person comes', async () => {
    const { guest, bot, tickets, person } = await open({ room: '1208' });
    await guest.says('服务太差了，太失望了');
    await bot.says(/值班经理/);
    await guest.says('服务真的太差了，没人管');
    await bot.says(/再次/);
    await guest.says('还是没人管，服务差劲');
    await bot.says(/再次/);
    await guest.says('服务太差，太失望了！');
    await bot.says(/请同事来直接回复/);
    expect(await tickets({ kind: 'handoff' })).toHaveLength(1);
    expect((await person.conversation()).handoffTicketId).not.toBeNull();
  });
});

it('whoever picks a complaint up reads what to do about it', async () => {
  const { guest, bot, ticket, hotel } = await open({ room: '1208' });
  await guest.says('隔壁太吵了，根本没法睡，太让人失望了');
  await bot.says(/值班经理/);
  const view = await findTicket(hotel.house.store, 'hotel', (await ticket()).id);
  const { zone, rules } = await hotel.house.facts();
  const text = (lang: 'zh' | 'en') =>
    JSON.stringify(card(view!, { lang, zone, rules, now: hotel.house.now(), board: 'http://h' }));
  expect(text('zh')).toMatch(/补救步骤.*分钟.*耳塞/);
  expect(text('en')).toMatch(/What to do.*minutes.*earplugs/);
});

it('what guests praise and suggest is in the managers’ digest, as the bot says', async () => {
  const { guest, bot, hotel } = await open({ room: '1208' });
  const { prisma } = hotel.house.store;
  await prisma.route.create({
    data: {
      id: newId(),
      hotelId: 'hotel',
      department: 'managers',
      staffChannel: 'slack',
      destination: 'managers',
    },
  });
  await guest.says('建议健身房早上早点开门');
  await bot.says(/建议/);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const staffed = await hotel.house.facts();
  const route = { ...(await prisma.route.findFirstOrThrow()) };
  hotel.house.facts = async () => ({ ...staffed, routes: [route] });
  await queueDigest(hotel.house, tomorrow);
  const digest = await prisma.delivery.findFirstOrThrow({ where: { kind: 'digest' } });
  expect(JSON.stringify(digest.body)).toMatch(/客人建议.*健身房早上早点开门/);
});

describe('a guest who wants a person', () => {
  it('has one, and the bot does not talk over staff', async () => {
    const { guest, bot, staff } = await open({ room: '1208' });
    await guest.says('要两条毛巾，算了，还是转人工吧');
    await bot.says(/真人/);
    await staff.writes('您好，我是小李', 'chat.human');
    await guest.says('我想换个安静的房间');
    await bot.isSilent();
    await staff.resolves('chat.human');
    await bot.says(/智能助手/);
    await guest.says('要一瓶水');
    await bot.says(/水/);
  });

  it('is not asked for the room beside it', async () => {
    const { guest, bot, person } = await open();
    await guest.says('空调坏了，我要找人工');
    expect((await bot.says(/真人/)).text).not.toMatch(/哪个房间/);
    expect((await person.conversation()).asked).toBeNull();
  });

  it('and gets none in time: what was asked for meanwhile is not lost', async () => {
    const { guest, bot, tickets, pass } = await open({ room: '1208' });
    await guest.says('转人工');
    await bot.says(/真人/);
    await guest.says('有人吗');
    await bot.says(/再次提醒/);
    await guest.says('马桶堵了，还要两条毛巾');
    await bot.isSilent();
    await pass(13);
    await bot.says(/腾不开手/, /毛巾×2/, /工程部/);
    expect((await tickets({ kind: 'request' })).map((t) => t.intent).sort()).toEqual([
      'request.amenity',
      'request.maintenance',
    ]);
    await pass(13);
    await bot.isSilent();
  });

  it('twice is the same card, more urgent', async () => {
    const { guest, bot, tickets, pass } = await open({ room: '1208' });
    await guest.says('我要人工');
    await bot.says(/真人/);
    await pass(13);
    await bot.says(/继续为您服务/);
    await guest.says('转人工！');
    await bot.says(/真人/);
    expect(await tickets({ kind: 'handoff' })).toMatchObject([{ chases: 1, severity: 2 }]);
  });

  it('and only thanks them is not told that nobody has time', async () => {
    const { guest, bot, staff, pass, person } = await open({ room: '1208' });
    await guest.says('转人工');
    await bot.says(/真人/);
    await staff.writes('护照已经找到，放在前台了。');
    await guest.says('太好了，谢谢');
    await pass(60);
    await bot.isSilent();
    expect((await person.conversation()).handoffTicketId).not.toBeNull();
  });

  it('which nobody resolved: hours later the bot is there again, and says so', async () => {
    const { guest, bot, staff, pass, person } = await open({ room: '1208' });
    await guest.says('I would like to speak to a human');
    await bot.says(/colleague/);
    await staff.writes('Hello, this is Li. Your parcel is at the desk.');
    await pass(5 * 60);
    await bot.isSilent();
    await guest.says('Could I have two more pillows?');
    await bot.says(/digital assistant/, /pillow/);
    expect((await person.conversation()).handoffTicketId).toBeNull();
  });
});

describe('somebody who is hurt', () => {
  it('has the duty manager there at once, and what is told next is on the same card', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('孩子在浴室滑倒了，膝盖磕破了');
    await bot.says(/别着急.*值班经理马上/);
    await guest.says('流了点血');
    await bot.says(/一并转告值班经理/);
    await guest.says('有没有创可贴');
    await bot.says(/创可贴.*1208/);
    const [injury, ...rest] = await tickets();
    expect(injury).toMatchObject({ department: 'duty_manager', severity: 3 });
    expect(injury!.words).toMatch(/流了点血/);
    expect(rest.map((t) => t.intent)).toEqual(['request.amenity']);
  });

  it('while a complaint of noise is open has a card of its own', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('隔壁太吵了，根本没法睡，太让人失望了');
    await bot.says(/值班经理/);
    await guest.says('I slipped in the shower and hurt my back');
    await bot.says(/duty manager.*right away/);
    expect(await tickets({ kind: 'complaint' })).toMatchObject([{}, { severity: 3 }]);
  });
});

describe('an emergency', () => {
  it('beside a request: help first, and the towels come, too', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('送两条毛巾', '着火了！');
    await bot.says(/119/);
    await bot.isSilent();
    expect((await tickets()).map((t) => t.kind).sort()).toEqual(['emergency', 'request']);
  });

  it('in a conversation that a person has still calls everybody', async () => {
    const { guest, bot, staff, tickets } = await open({ room: '1208' });
    await guest.says('转人工');
    await bot.says(/真人/);
    await staff.writes('您好，请讲');
    await guest.says('My wife collapsed, she is not breathing');
    await bot.says(/120/);
    expect(await tickets({ kind: 'emergency' })).toHaveLength(1);
  });
});

describe('a guest who only talks', () => {
  it('is told that this is a bot', async () => {
    const { guest, bot, tickets } = await open();
    await guest.says('你是机器人吗？');
    await bot.says(/不是真人/, /人工/);
    await guest.says('Are you a real person?');
    await bot.says(/not a person/);
    expect(await tickets()).toEqual([]);
  });

  it('laughs, and nobody has to do anything', async () => {
    const { guest, bot, tickets } = await open();
    await guest.says('笑死我了哈哈哈');
    await bot.says(/开心/);
    expect(await tickets()).toEqual([]);
  });

  it('asks for a poem or a stock: kindly declined, without a ticket', async () => {
    const { guest, bot, tickets } = await open();
    await guest.says('给我写首诗吧');
    await bot.says(/帮不上忙/);
    await guest.says('推荐一只股票');
    await bot.says(/帮不上忙/);
    await guest.says('write me a poem about the sea');
    await bot.says(/not something I can help with/);
    expect(await tickets()).toEqual([]);
  });

  it('but what a hotel could do is never declined', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('能帮我写一张生日贺卡放房间吗');
    await bot.says(/./);
    expect(await tickets()).not.toEqual([]);
  });

  it('is answered in the language they write in, and back again', async () => {
    const { guest, bot } = await open({ room: '1208' });
    await guest.says('你好');
    await bot.says(/您好/);
    await guest.says('Could I have two towels, please?');
    await bot.says(/two|2/, /1208/);
    await guest.says('タオルをもう一枚お願いします');
    await bot.says(/かしこまりました/);
    await guest.says('谢谢');
    await bot.says(/不客气/);
  });
});

it('the same message delivered three times is answered once', async () => {
  const { person, bot, tickets } = await open({ room: '1208' });
  for (let i = 0; i < 3; i++) await person.says('要一条浴巾', 'twice');
  await bot.says(/浴巾/);
  expect(await tickets()).toHaveLength(1);
});
