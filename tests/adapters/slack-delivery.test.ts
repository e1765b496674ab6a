import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliver, type Outside } from '../../bot/deliver.ts';
import { delivery } from '../../bot/outgoing.ts';
import { claim, finish } from '../../bot/staff.ts';
import { newId } from '../../crm/ids.ts';
import type { Desk } from '../slack/desk.ts';
import { type Office, openOffice } from '../slack/office.ts';
import type { Workspace } from '../slack/workspace.ts';

let office: Office;
let workspace: Workspace;
let desk: Desk;
let channel: string;

beforeAll(async () => {
  office = await openOffice();
  ({ workspace, desk, channel } = office);
});
afterAll(() => office?.close());

/** A ticket whose card waits to be posted. */
async function alerted() {
  const { prisma } = desk.house.store;
  const ticket = await desk.ticket();
  const at = desk.house.now();
  const place = { staffChannel: 'slack', destination: channel };
  const alert = await prisma.alert.create({
    data: { id: newId(), hotelId: ticket.hotelId, ticketId: ticket.id, ...place },
  });
  const of = { kind: 'card', channel: 'slack', destination: channel, alertId: alert.id };
  const { body: _, ...row } = delivery(ticket.hotelId, at, of);
  await prisma.delivery.create({ data: row });
  const cardId = async () =>
    (await prisma.alert.findUniqueOrThrow({ where: { id: alert.id } })).externalId;
  const staff = await prisma.staff.upsert({
    where: { email: 'wang@hotel.example' },
    create: { id: 's1', hotelId: ticket.hotelId, name: '王芳', email: 'wang@hotel.example' },
    update: {},
  });
  return { ticket, cardId, by: { ticketId: ticket.id, staffId: staff.id }, deliveryId: row.id };
}

function drain(): Promise<void> {
  const outside: Outside = {
    channels: [],
    staffChannels: [office.slack],
    sender: 'this process',
    alive: async () => false,
  };
  return deliver(desk.house, outside, { channel: 'slack', account: '', destination: channel });
}
const calls = (method: string) => workspace.calls(method).length;

test('whatever staff do meanwhile, the card is drawn again once', async () => {
  const { cardId, by } = await alerted();
  await drain();
  const posted = await cardId();
  const before = { posts: calls('chat.postMessage'), updates: calls('chat.update') };
  await claim(desk.house, by);
  await finish(desk.house, by);
  await drain();
  expect(await cardId()).toBe(posted);
  expect(calls('chat.postMessage')).toBe(before.posts);
  expect(calls('chat.update')).toBe(before.updates + 1);
});

test('a card that had arrived before a crash is not posted again', async () => {
  const { cardId, deliveryId } = await alerted();
  await drain();
  const posted = await cardId();
  const { prisma } = desk.house.store;
  await prisma.delivery.update({
    where: { id: deliveryId },
    data: { status: 'sending', sender: 'a dead process', externalId: null },
  });
  const before = calls('chat.postMessage');
  await drain();
  expect(calls('chat.postMessage')).toBe(before);
  const row = await prisma.delivery.findUniqueOrThrow({ where: { id: deliveryId } });
  expect(row).toMatchObject({ status: 'sent', externalId: posted });
});

test('a card that was deleted in Slack comes back once, and that one is updated from then on', async () => {
  const { cardId, by } = await alerted();
  await drain();
  const first = await cardId();
  await workspace.ask('chat.delete', { channel, ts: first ?? '' });
  await claim(desk.house, by);
  await drain();
  const second = await cardId();
  expect(second).not.toBe(first);
  await finish(desk.house, by);
  await drain();
  expect(await cardId()).toBe(second);
});
