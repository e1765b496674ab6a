import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type SlackChannel, slackChannel } from '../../adapters/slack/index.ts';
import { newId } from '../../crm/conversations.ts';
import { type Desk, openDesk } from '../slack/desk.ts';
import { press, submit, type Window } from '../slack/payloads.ts';
import { APP_TOKEN, BOT_TOKEN, openWorkspace, type Workspace } from '../slack/workspace.ts';

let workspace: Workspace;
let desk: Desk;
let slack: SlackChannel;
let channel: string;

beforeAll(async () => {
  [workspace, desk] = await Promise.all([openWorkspace(), openDesk()]);
  channel = workspace.channel('front-desk');
  slack = slackChannel(desk.house, {
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    signingSecret: undefined,
    channel,
    language: 'en',
    apiUrl: workspace.apiUrl,
  });
  await slack.start();
  await vi.waitUntil(() => workspace.socket.connections() === 1);
});
afterAll(async () => {
  await slack?.stop();
  await Promise.all([workspace?.close(), desk?.close()]);
});

async function posted() {
  const ticket = await desk.ticket();
  const notice = { kind: 'card', ticket } as const;
  const ts = await slack.send({ id: newId(), destination: channel, cardId: null, notice });
  const message = (await workspace.messages(channel)).find((m) => m.ts === ts);
  if (!message) throw new Error('the card is not in the channel');
  return { ticket, card: { ...message, channel } };
}
const connection = () =>
  desk.house.store.prisma.connection.findFirst({ where: { hotelId: 'hotel', channel: 'slack' } });

test('without a public address a staff member claims a ticket from Slack', async () => {
  expect(slack.handle).toBeUndefined();
  const { ticket, card } = await posted();
  await workspace.socket.interact(press(card, 'claim', { user: workspace.user('wangfang') }));
  await expect.poll(async () => (await desk.view(ticket.id)).claimedBy?.name).toBe('王芳');
});

test('a reply is previewed before it reaches the guest', async () => {
  const { ticket } = await posted();
  const window: Window = {
    callback_id: 'reply_write',
    private_metadata: `${ticket.id}\n${channel}\n`,
    blocks: [],
  };
  const user = workspace.user('wangfang');
  const preview = await workspace.socket.interact(submit(window, { user }, 'On its way'));
  const { view } = preview as { view: Window };
  expect((await desk.said()).map((m) => m.text)).not.toContain('On its way');
  await workspace.socket.interact(submit(view, { user }));
  await expect.poll(async () => (await desk.said()).at(-1)?.text).toBe('On its way');
});

test('staff can go on after the connection broke and Slack was out of reach for a while', async () => {
  await expect.poll(async () => (await connection())?.state).toBe('online');
  workspace.refuse('apps.connections.open', { status: 503, body: {} });
  const before = workspace.calls('apps.connections.open').length;
  workspace.socket.drop();
  await expect.poll(async () => (await connection())?.state).toBe('offline');
  await expect
    .poll(() => workspace.calls('apps.connections.open').length, { timeout: 5000 })
    .toBeGreaterThan(before + 1);
  workspace.allow('apps.connections.open');
  await expect.poll(() => workspace.socket.connections(), { timeout: 8000 }).toBe(1);
  await expect.poll(async () => (await connection())?.state).toBe('online');
  const { ticket, card } = await posted();
  await workspace.socket.interact(press(card, 'done', { user: workspace.user('liqiang') }));
  await expect.poll(async () => (await desk.view(ticket.id)).status).toBe('done');
}, 20_000);
