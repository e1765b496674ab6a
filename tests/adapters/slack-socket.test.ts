import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Desk } from '../slack/desk.ts';
import { type Office, openOffice } from '../slack/office.ts';
import { press, submit, type Window } from '../slack/payloads.ts';
import type { Workspace } from '../slack/workspace.ts';

let office: Office;
let workspace: Workspace;
let desk: Desk;
let channel: string;

beforeAll(async () => {
  office = await openOffice({ socketMode: true, language: 'en' });
  ({ workspace, desk, channel } = office);
  await vi.waitUntil(() => workspace.socket.connections() === 1);
});
afterAll(() => office?.close());

async function posted() {
  const ticket = await desk.ticket();
  return { ticket, card: await office.posted(ticket) };
}

test('without a public address a staff member claims a ticket from Slack', async () => {
  expect(office.slack.handle).toBeUndefined();
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
  await expect.poll(async () => (await office.connection())?.state).toBe('online');
  workspace.refuse('apps.connections.open', { status: 503, body: {} });
  const before = workspace.calls('apps.connections.open').length;
  workspace.socket.drop();
  await expect.poll(async () => (await office.connection())?.state).toBe('offline');
  await expect
    .poll(() => workspace.calls('apps.connections.open').length, { timeout: 5000 })
    .toBeGreaterThan(before + 1);
  workspace.allow('apps.connections.open');
  await expect.poll(() => workspace.socket.connections(), { timeout: 8000 }).toBe(1);
  await expect.poll(async () => (await office.connection())?.state).toBe('online');
  const { ticket, card } = await posted();
  await workspace.socket.interact(press(card, 'done', { user: workspace.user('liqiang') }));
  await expect.poll(async () => (await desk.view(ticket.id)).status).toBe('done');
}, 20_000);
