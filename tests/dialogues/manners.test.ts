/** How a good receptionist would put it: once, in one sentence, and about what was said. */
import { describe, expect, it } from 'vitest';
import { dialogues } from './dialogue.ts';

const open = dialogues();
const times = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

describe('several things in one message', () => {
  it('are taken on in one sentence that names them all', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('空调不冷，送两条毛巾，再叫个车，明早七点，两个人');
    const { text } = await bot.says(/毛巾×2送到 1208 房，空调请工程部.*用车请同事/);
    expect(times(text, /。/g)).toBe(1);
    expect(await tickets()).toHaveLength(3);
  });

  it('in English, too', async () => {
    const { guest, bot } = await open({ room: '1208', language: 'en' });
    await guest.says("The TV doesn't work. Could we have two extra pillows?");
    const { text } = await bot.says(
      /bring 2 × pillow to room 1208, Engineering will look at the tv\./,
    );
    expect(times(text, /\bsorry\b/gi)).toBe(1);
  });
});

describe('an apology', () => {
  it('is made once, to who waits and complains of it', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('送两瓶水');
    await bot.says(/水×2/);
    await guest.says('水还没来，你们服务太差了');
    await bot.says(/再催/);
    await guest.says('都半小时了，投诉你们！');
    const { text } = await bot.says(/再催/, /值班经理/);
    expect(times(text, /抱歉|对不起/g)).toBe(1);
    expect((await tickets()).map((t) => t.kind)).toEqual(['request', 'complaint']);
  });

  it('is made to who finds hair in the bed, by the team that comes', async () => {
    const { guest, bot } = await open({ room: '1208' });
    await guest.says('床单有头发，毛巾有味道，真的很失望');
    await bot.says(/^给您添麻烦了，床单、毛巾的问题已通知客房部.*1208/);
  });

  it('speaks of the Wi-Fi, and not of a guest who lies badly', async () => {
    const { guest, bot } = await open({ room: '0911', language: 'en' });
    await guest.says('wifi is super slow, I have a call in 10 minutes');
    await bot.says(/Engineering has been told and will come to room 0911/);
  });

  it('goes over into what may be remembered', async () => {
    const { guest, bot } = await open({ room: '1105' });
    await guest.says('隔壁太吵了，一晚上没睡好');
    await bot.says(/值班经理[\s\S]*下次来，我们提前备好安静的房间，要记住吗/);
  });
});
