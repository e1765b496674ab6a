/** Rooms that guests name: their own, another one, and none at all. */
import { beforeAll, describe, expect, it } from 'vitest';
import { storeStays } from '../../crm/stays/stays.ts';
import { until } from '../until.ts';
import { dialogues } from './dialogue.ts';

const open = dialogues();
beforeAll(async () => {
  const { hotel } = await open();
  const { prisma } = hotel.house.store;
  await prisma.hotel.update({ where: { id: 'hotel' }, data: { rooms: '0801-0830, 1201-1230' } });
  await until(async () => (await hotel.house.facts()).rooms !== null);
});

describe('a room that the hotel does not have', () => {
  it('is asked for again, and nobody is sent there', async () => {
    const { guest, bot, ticket } = await open();
    await guest.says('送两条毛巾到8888房');
    await bot.says(/毛巾×2/, /没有查到 8888 房/);
    expect((await ticket()).room).toBeNull();
    await guest.says('不好意思，1208');
    await bot.says(/1208/);
    expect((await ticket()).room).toBe('1208');
  });

  it('is no answer to "which room?" in any language', async () => {
    const { guest, bot, ticket } = await open();
    await guest.says('Could I have an iron, please?');
    await bot.says(/Which room/);
    await guest.says('9999');
    await bot.says(/cannot find a room 9999/);
    await guest.says('sorry, 812');
    await bot.says(/room 0812/);
    expect((await ticket()).room).toBe('0812');
  });

  it('is not taken where a request is moved', async () => {
    const { guest, bot, ticket } = await open({ room: '1208' });
    await guest.says('要两瓶水');
    await bot.says(/1208/);
    await guest.says('改送到7777房');
    await bot.says(/没有查到 7777 房/);
    expect((await ticket()).room).toBe('1208');
  });

  it('that was a slip: the bare number of the right one is enough', async () => {
    const { guest, bot, ticket, tickets } = await open();
    await guest.says('送一个枕头到1212');
    await bot.says(/1212/);
    await guest.says('1208');
    await bot.says(/1208/);
    expect((await ticket()).room).toBe('1208');
    expect(await tickets()).toHaveLength(1);
  });
});

describe('a room that is not the guest’s own', () => {
  async function known() {
    const story = await open();
    await story.guest.says('早餐几点');
    await story.bot.says(/6:30/);
    const { externalId } = await story.person.conversation();
    const { house } = story.hotel;
    const day = (n: number) => new Date(Date.now() + n * 86_400_000);
    const stay = {
      ...{ externalId, source: 'import', room: '1208', name: null, language: null },
      ...{ arrival: day(-1), departure: day(2), status: 'in_house' as const },
      addresses: [{ channel: 'web', externalId }],
    };
    await storeStays(house.store, 'hotel', [stay], house.now());
    return story;
  }

  it('is asked about before anybody knocks there, and a yes is enough', async () => {
    const { guest, bot, ticket } = await known();
    await guest.says('送两条毛巾到1210');
    await bot.says(/您住的是 1208 房.*1210/);
    expect((await ticket()).room).toBeNull();
    await guest.says('对的');
    await bot.says(/1210/);
    expect(await ticket()).toMatchObject({ room: '1210', roomVerified: false });
  });

  it('is asked about, and a no brings it to their own', async () => {
    const { guest, bot, ticket } = await known();
    await guest.says('送两条毛巾到1210');
    await bot.says(/1208/);
    await guest.says('不是');
    await bot.says(/1208/);
    expect((await ticket()).room).toBe('1208');
  });
});
