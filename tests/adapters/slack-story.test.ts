import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SlackChannel } from '../../adapters/slack/index.ts';
import { openHotel, type TestHotel } from '../hotel.ts';
import { channelIn, wordsOf } from '../slack/office.ts';
import { press, signed } from '../slack/payloads.ts';
import { openWorkspace, type Workspace } from '../slack/workspace.ts';

let workspace: Workspace;
let hotel: TestHotel;
let slack: SlackChannel;

beforeAll(async () => {
  workspace = await openWorkspace();
  hotel = await openHotel({
    staffChannels: (house) => {
      slack = channelIn(workspace, house);
      return [slack];
    },
  });
  await slack.start();
});
afterAll(async () => {
  await slack?.stop();
  await hotel?.close();
  await workspace?.close();
});

test('a guest asks for towels, staff promise them in Slack, and both see it', async () => {
  const channel = workspace.channel('front-desk');
  const card = async () => (await workspace.messages(channel))[0];
  const guest = await hotel.guest({ name: '陈伟', room: '1208', language: 'zh-Hans' });
  await guest.says('麻烦送两条毛巾到1208房');
  await guest.hears(/毛巾/);
  await expect.poll(card, { timeout: 10_000 }).toBeDefined();
  const posted = (await card())!;
  expect(wordsOf(posted)).toContain('麻烦送两条毛巾到1208房');

  const presser = { user: workspace.user('wangfang'), choice: '15' };
  await slack.handle!(signed(press({ ...posted, channel }, 'eta', presser)));
  await guest.hears(/15 分钟/);
  await expect
    .poll(async () => wordsOf((await card())!), { timeout: 10_000 })
    .toMatch(/处理中 · 王芳 · 预计/);
  expect((await card())?.ts).toBe(posted.ts);
}, 30_000);
