import { afterAll, beforeAll, expect, test } from 'vitest';
import { scheduleArrivals } from '../../bot/arrival-posts.ts';
import { prepare } from '../../bot/arrivals.ts';
import { deliver } from '../../bot/deliver.ts';
import { runDue } from '../../bot/due.ts';
import type { Preference } from '../../crm/generated/client.ts';
import { newId } from '../../crm/ids.ts';
import { bareHouse } from '../bare-house.ts';
import { channelIn } from '../slack/office.ts';
import { press, signed } from '../slack/payloads.ts';
import { type Message, openWorkspace, type Workspace } from '../slack/workspace.ts';

let workspace: Workspace;
let hotel: Awaited<ReturnType<typeof bareHouse>>;
let slack: ReturnType<typeof channelIn>;
let channel: string;

beforeAll(async () => {
  [workspace, hotel] = await Promise.all([openWorkspace(), bareHouse()]);
  slack = channelIn(workspace, hotel.house);
  channel = workspace.channel('front-desk');
  await slack.start();
});
afterAll(async () => {
  await slack?.stop();
  await Promise.all([workspace?.close(), hotel?.close()]);
});

const dayOf = (day: string) => new Date(`2026-11-${day}`);

async function books(name: string, room: string, arrival: string) {
  const { prisma } = hotel;
  const guest = { id: newId(), hotelId: 'h1', name, source: 'import' };
  await prisma.guest.create({ data: guest });
  const stay = { hotelId: 'h1', guestId: guest.id, room, status: 'booked', source: 'import' };
  const departure = new Date(dayOf(arrival).getTime() + 2 * 86_400_000);
  const dates = { arrival: dayOf(arrival), departure, externalId: `R-${name}` };
  return prisma.stay.create({ data: { id: newId(), ...stay, ...dates } });
}
const wishes = (guestId: string, of: Pick<Preference, 'key' | 'value' | 'quote'>) =>
  hotel.prisma.preference.create({
    data: {
      ...of,
      id: newId(),
      hotelId: 'h1',
      guestId,
      hidden: false,
      confidence: 0.9,
      scope: 'always',
      status: 'noted',
      createdAt: new Date('2026-10-01'),
    },
  });

/** The clock of the house shows this, what is due happens, and what waits for Slack is sent. */
async function at(time: string) {
  const { house, moveTo } = hotel;
  moveTo(time);
  await runDue(house, house.now());
  await drain();
}
const drain = () =>
  deliver(
    hotel.house,
    { channels: [], staffChannels: [slack], sender: 'this process', alive: async () => false },
    { channel: 'slack', account: '', destination: channel },
  );
const posts = async (department: string) => {
  const all = await workspace.messages(channel);
  return all.filter((m) => JSON.stringify(m.blocks[0]).includes(department));
};
const textOf = (message: Message | undefined) => JSON.stringify(message?.blocks ?? []);
const rowOf = (message: Message, taskId: string) => ({
  ...message,
  channel,
  blocks: message.blocks.filter((b) => b.block_id === `arrival:${taskId}`),
});

test('the evening before, each department gets what it prepares, and ticks it off there', async () => {
  const { house, prisma } = hotel;
  const stay = await books('令狐冲', '1208', '23');
  const low = { key: 'pillow.height', value: 'low', quote: '枕头低一点' };
  const pillow = await wishes(stay.guestId, low);
  const feather = { key: 'allergy', value: 'feather', quote: '我对羽毛过敏' };
  await wishes(stay.guestId, feather);
  await wishes(stay.guestId, { key: 'diet', value: 'vegetarian', quote: '我吃素' });
  await scheduleArrivals(house);
  await at('2026-11-22T17:59');
  expect(await posts('到店准备 · 客房')).toEqual([]);
  await at('2026-11-22T18:00');
  const [sheet] = await posts('到店准备 · 客房');
  expect(textOf(sheet)).toMatch(/1208 · 令狐冲：枕头高度：低.*枕头低一点/);
  expect(textOf(sheet)).toContain('过敏：羽毛');
  expect(textOf(sheet)).not.toContain('素食');
  expect(textOf((await posts('到店准备 · 餐饮'))[0])).toContain('素食');

  const tasks = await prisma.arrivalTask.findMany({ include: { preference: true } });
  const taskOf = (key: string) => tasks.find((t) => t.preference?.key === key)!;
  const user = workspace.user('wangfang');
  const done = taskOf('pillow.height').id;
  await slack.handle!(signed(press(rowOf(sheet!, done), 'prepared', { user })));
  const refused = taskOf('allergy').id;
  const choice = 'out_of_stock';
  await slack.handle!(signed(press(rowOf(sheet!, refused), 'not_prepared', { user, choice })));
  const status = async (id: string) =>
    (await prisma.arrivalTask.findUniqueOrThrow({ where: { id } })).status;
  await expect.poll(() => status(done)).toBe('done');
  await expect.poll(() => status(refused)).toBe('refused');
  await expect
    .poll(async () => {
      await drain();
      return textOf((await posts('到店准备 · 客房'))[0]);
    })
    .toMatch(
      /(?=.*☑ 1208 · 令狐冲：枕头高度：低 · 已备好 · 王芳).*☒ 1208 · 令狐冲：过敏：羽毛 · 办不到 · 暂时没有/,
    );

  // A colleague at the board was quicker: only who presses hears of it.
  const diet = taskOf('diet').id;
  const food = (await posts('到店准备 · 餐饮'))[0]!;
  const staff = await prisma.staff.findFirstOrThrow({});
  await prepare(house, diet, staff.id);
  await slack.handle!(signed(press(rowOf(food, diet), 'prepared', { user })));
  const told = () => workspace.calls('chat.postEphemeral').at(-1)?.params.get('text');
  await expect.poll(told).toContain('同事已经处理');
  await drain();
  expect(textOf((await posts('到店准备 · 餐饮'))[0])).toContain('☑ 1208');

  // The guest thinks better of it: what was put there is taken away again.
  await prisma.preference.update({ where: { id: pillow.id }, data: { status: 'refuted' } });
  await at('2026-11-22T18:05');
  expect(textOf((await posts('到店准备 · 客房'))[0])).not.toContain('枕头高度');
});

test('a late booking and a new room are there minutes later, a cancelled stay is gone', async () => {
  const { prisma } = hotel;
  const late = await books('任盈盈', '0901', '23');
  await wishes(late.guestId, { key: 'pillow.fill', value: 'buckwheat', quote: '荞麦枕' });
  await at('2026-11-22T18:30');
  const housekeeping = async () => {
    const found = await posts('到店准备 · 客房');
    expect(found).toHaveLength(1);
    return textOf(found[0]);
  };
  expect(await housekeeping()).toMatch(/0901 · 任盈盈：枕头材质：荞麦/);
  await prisma.stay.update({ where: { id: late.id }, data: { room: '1502' } });
  await at('2026-11-22T18:36');
  expect(await housekeeping()).toMatch(/1502 · 任盈盈/);
  const before = workspace.calls('chat.update').length;
  await at('2026-11-22T18:42');
  expect(workspace.calls('chat.update').length).toBe(before);
  await prisma.stay.update({ where: { id: late.id }, data: { status: 'cancelled' } });
  await at('2026-11-23T08:00');
  expect(await housekeeping()).not.toContain('任盈盈');
  await at('2026-11-24T00:01');
  const over = await prisma.reminder.findFirst({
    where: { kind: 'arrivals', subject: '2026-11-23' },
  });
  expect(over?.doneAt).not.toBeNull();
});
