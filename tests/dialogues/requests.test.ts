import { describe, expect, it } from 'vitest';
import { dialogues } from './dialogue.ts';

const open = dialogues();

describe('a guest who writes in pieces', () => {
  it('is answered once, with what was meant in the end', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('你好', '我要', '两条毛巾');
    await bot.says(/毛巾×2.*1208/);
    expect(await tickets()).toMatchObject([{ orders: [{ item: 'towel', quantity: 2 }] }]);
  });
});
