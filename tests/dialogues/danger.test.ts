/** Who is in danger hears what to do until help comes, and nothing else. */
import { describe, expect, it } from 'vitest';
import { dialogues } from './dialogue.ts';

const open = dialogues();

describe('a guest in danger', () => {
  it('hears what to do until help comes', async () => {
    const until = [
      ['1302房间着火了，全是烟', /走楼梯/],
      ['我爸晕倒了叫不醒', /120，陪在旁边/],
      ['电梯停在中间，我们四个人被困住了', /别硬扒门/],
      ['有人在砸我的房门要打我', /锁好门/],
    ] as const;
    for (const [words, says] of until) {
      const { guest, bot } = await open({ room: '1302' });
      await guest.says(words);
      await bot.says(says);
    }
  });

  it('who does not want to live any more is listened to, and not sent down the stairs', async () => {
    const { guest, bot } = await open({ room: '0812' });
    await guest.says('不想活了，一了百了');
    expect((await bot.says(/谢谢您愿意说出来.*12356/)).text).not.toMatch(/楼梯|火警/);
  });

  it('who says what the smoke was is heard by those who come, and asked nothing', async () => {
    const { guest, bot, tickets, ticket } = await open({ room: '1412' });
    await guest.says('着火了');
    await bot.says(/119/);
    await guest.says('没事了，是烟味');
    expect((await bot.says(/一并/)).text).not.toMatch(/记住/);
    expect(await tickets()).toHaveLength(1);
    expect((await ticket()).words).toContain('是烟味');
  });

  it('who said where the danger was is not asked for the room afterwards', async () => {
    const { guest, bot } = await open();
    await guest.says('my laptop charger is smoking, 1208');
    await bot.says(/on their way/);
    await guest.says('thanks, it is out. can i get another pillow');
    expect((await bot.says(/room 1208/)).text).toMatch(/pillow/);
  });
});
