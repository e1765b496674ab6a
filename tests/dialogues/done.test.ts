import { describe, expect, it } from 'vitest';
import { dialogues } from './dialogue.ts';

const open = dialogues();

/** A guest whose air conditioning was mended, as staff say. */
async function mended(language: 'zh' | 'en' = 'zh') {
  const story = await open({ room: '1208' });
  await story.guest.says(
    language === 'zh' ? '空调坏了，麻烦修一下' : 'The air conditioning is broken, please fix it',
  );
  await story.bot.says(/空调|air con/i);
  await story.staff.claims();
  await story.staff.finishes();
  await story.bot.says(language === 'zh' ? /空调.*处理好了.*可以了吗/ : /all right now/);
  return story;
}

describe('what staff call done', () => {
  it('is confirmed by a guest who says so', async () => {
    const { guest, bot, ticket, events } = await mended();
    await guest.says('好了，谢谢');
    await bot.says(/那就好/);
    expect((await ticket()).status).toBe('confirmed');
    expect(await events()).toEqual(['opened', 'claimed', 'done', 'confirmed']);
  });

  it('opens again, graver and aloud, when the guest says no', async () => {
    const { guest, bot, ticket, events, hotel } = await mended();
    await guest.says('没有，还是不制冷');
    await bot.says(/空调/, /优先/);
    expect(await ticket()).toMatchObject({ status: 'reopened', severity: 2, closedAt: null });
    expect(await events()).toContain('reopened');
    const due = await hotel.house.store.prisma.reminder.findFirst({
      where: { kind: 'overdue', subject: (await ticket()).id },
    });
    expect(due?.doneAt).toBeNull();
  });

  it('opens again hours later as well: "still broken"', async () => {
    const { guest, bot, ticket, tickets, pass } = await mended('en');
    await guest.says('What time is breakfast?');
    await bot.says(/./);
    await pass(120);
    await guest.says('the AC is still broken');
    await bot.says(/sorry/i, /air con/i);
    expect((await ticket('request.maintenance')).status).toBe('reopened');
    expect(await tickets({ intent: 'request.maintenance' })).toHaveLength(1);
  });

  it.each([
    ['麻烦送两条浴巾', '只送了一条', /浴巾×2没有处理好/],
    ['马桶堵了', '是通了，但是地上全是水', /马桶没有处理好/],
  ])('opens again where something is amiss: %s / %s', async (wish, words, sorry) => {
    const { guest, bot, staff, ticket } = await open({ room: '1208' });
    await guest.says(wish);
    await bot.says(/1208/);
    await staff.finishes();
    await bot.says(/可以了吗/);
    await guest.says(words);
    await bot.says(sorry);
    await staff.finishes();
    await bot.says(/可以了吗/);
    await guest.says('这次好了，不过下次快点');
    await bot.says(/那就好/);
    expect((await ticket()).status).toBe('confirmed');
  });

  it('a second time becomes the duty manager’s, too', async () => {
    const { guest, bot, staff, tickets } = await mended();
    await guest.says('还是没修好');
    await bot.says(/优先/);
    await staff.finishes();
    await bot.says(/可以了吗/);
    await guest.says('还是没修好，太差了，我要投诉');
    await bot.says(/优先/, /值班经理/);
    expect((await tickets()).map((t) => [t.kind, t.status])).toEqual([
      ['request', 'reopened'],
      ['complaint', 'open'],
    ]);
  });

  it('stays done when the guest says nothing, and nobody asks again', async () => {
    const { bot, ticket, pass } = await mended();
    await pass(180);
    await bot.isSilent();
    expect((await ticket()).status).toBe('done');
  });

  it('is asked about once, although three things are done in a row', async () => {
    const { guest, bot, staff, tickets } = await open({ room: '1208' });
    await guest.says('空调坏了，再送两条毛巾，麻烦打扫一下房间');
    await bot.says(/毛巾/);
    await staff.finishes('request.amenity');
    await bot.says(/毛巾.*可以了吗/);
    await staff.finishes('request.housekeeping');
    expect((await bot.says(/打扫.*处理好了/)).text).not.toMatch(/可以了吗/);
    await staff.finishes('request.maintenance');
    expect((await bot.says(/空调.*处理好了/)).text).not.toMatch(/可以了吗/);
    await guest.says('空调还是不行');
    await bot.says(/空调.*优先/);
    const statuses = (await tickets()).map((t) => [t.intent, t.status]);
    expect(Object.fromEntries(statuses)).toEqual({
      'request.amenity': 'done',
      'request.housekeeping': 'done',
      'request.maintenance': 'reopened',
    });
  });
});

describe('a guest who asks how far it is', () => {
  it('hears it from the ticket: nobody yet, taken, in how long, done', async () => {
    const { guest, bot, staff, ticket, tickets } = await open({ room: '1208' });
    await guest.says('马桶堵了，请来修');
    await bot.says(/工程部/);
    await guest.says('那个修好了吗');
    await bot.says(/催/);
    await staff.claims();
    await guest.says('修好了吗？');
    await bot.says(/已经有同事在处理/);
    await staff.promises(20);
    await bot.says(/20 分钟/);
    await guest.says('现在怎么样了？');
    await bot.says(/(?:19|20) 分钟/);
    await staff.finishes();
    await bot.says(/处理好了/);
    await guest.says('那个修好了吗');
    await bot.says(/处理好了.*可以了吗/);
    await guest.says('嗯，好了');
    await bot.says(/那就好/);
    expect(await tickets()).toHaveLength(1);
    expect(await ticket()).toMatchObject({ status: 'confirmed', chases: 3 });
  });

  it('and what was called done never came: it opens again', async () => {
    const { guest, bot, staff, ticket } = await open({ room: '1208' });
    await guest.says('Could you bring me two towels please');
    await bot.says(/towel/);
    await staff.finishes();
    await bot.says(/all right/);
    await guest.says("the towels haven't arrived");
    await bot.says(/towel/, /sorry/i);
    expect((await ticket()).status).toBe('reopened');
  });
});
