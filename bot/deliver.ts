/**
 * Everything that leaves the house: one destination at a time, its rows in order, stopping at the
 * first failure. Adapters send; what became of it is kept in the row.
 */
import { findPost } from '../crm/arrivals/posts.ts';
import {
  type Delivery,
  type Destination,
  firstWaiting,
  nudgeDelivery,
  settle,
  take,
} from '../crm/deliveries.ts';
import { findTicket } from '../crm/tickets.ts';
import { arrivalPart } from './arrival-posts.ts';
import { type Channel, Refused, type StaffChannel, TryLater } from './channel.ts';
import type { House } from './house.ts';
import { deliveries } from './metrics.ts';
import { heldForTheNight } from './surveys/surveys.ts';
import { tellStaff } from './undelivered.ts';

export type Outside = {
  channels: Channel[];
  staffChannels: StaffChannel[];
  /** This process, as the worker's liveness lock names it. */
  sender: string;
  /** Whether that process still lives: its half-sent rows are its own business then. */
  alive(sender: string): Promise<boolean>;
};

const LONGEST_WAIT_MS = 30_000;
const BUSY_MS = 1000;

/** Sends what waits for this destination, until nothing does or it must pause. */
export async function deliver(house: House, outside: Outside, to: Destination): Promise<void> {
  for (;;) {
    const row = await firstWaiting(house.store, to);
    if (!row) return;
    if (row.status === 'sending') {
      if (row.sender && row.sender !== outside.sender && (await outside.alive(row.sender))) {
        return nudgeDelivery(house.store, to, BUSY_MS);
      }
      await reconcile(house, outside, row);
      continue;
    }
    const wait = row.nextAt.getTime() - house.now().getTime();
    if (wait > 0) return nudgeDelivery(house.store, to, Math.min(wait, LONGEST_WAIT_MS));
    if (await heldForTheNight(house, row)) continue;
    if (!(await take(house.store, row.id, outside.sender))) continue;
    const pause = await sendOne(house, outside, row);
    if (pause) return nudgeDelivery(house.store, to, pause);
  }
}

/** @returns milliseconds to wait before the destination is tried again; 0: go on */
async function sendOne(house: House, outside: Outside, row: Delivery): Promise<number> {
  let externalId: string | undefined;
  try {
    externalId = await send(house, outside, row);
  } catch (error) {
    return notSent(house, row, error);
  }
  // What has left is not sent again because the database was away: the row is reconciled like after a crash.
  await settle(house.store, row.id, { status: 'sent', externalId, nextAt: house.now() });
  deliveries.inc({ channel: row.channel, status: 'sent' });
  return 0;
}

async function notSent(house: House, row: Delivery, error: unknown): Promise<number> {
  const { store } = house;
  if (error instanceof Refused) {
    await tellStaff(house, row, 'undelivered', error.message);
    await settle(store, row.id, { status: 'refused', error: error.message, nextAt: house.now() });
    deliveries.inc({ channel: row.channel, status: 'refused' });
    return 0;
  }
  deliveries.inc({ channel: row.channel, status: 'failed' });
  const pause = pauseAfter(error, row.attempts);
  const nextAt = new Date(house.now().getTime() + pause);
  house.log.warn({ err: error, deliveryId: row.id, pause }, 'not sent, comes again');
  await settle(store, row.id, { status: 'queued', error: nameOf(error), nextAt });
  return pause;
}

function pauseAfter(error: unknown, attempts: number): number {
  if (error instanceof TryLater) return Math.max(50, error.after);
  return Math.min(500 * 2 ** attempts, LONGEST_WAIT_MS);
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'Error');

async function send(house: House, outside: Outside, row: Delivery): Promise<string | undefined> {
  const channel = outside.channels.find((c) => c.name === row.channel);
  if (channel?.send && row.messageId) {
    const message = await house.store.prisma.message.findUnique({ where: { id: row.messageId } });
    if (!message) throw new Refused('the message was erased before it was sent');
    const { account, destination: conversation } = row;
    return channel.send({ id: row.id, account, conversation, text: message.text });
  }
  const staffChannel = outside.staffChannels.find((c) => c.name === row.channel);
  if (!staffChannel) throw new TryLater(`${row.channel} is not connected here`, LONGEST_WAIT_MS);
  return sendNotice(house, staffChannel, row);
}

/** Drawn at send time from the ticket as it is now, however long the row waited. */
async function sendNotice(house: House, to: StaffChannel, row: Delivery): Promise<string> {
  const { id, destination } = row;
  if (row.kind === 'digest') {
    const notice = { kind: 'digest', digest: row.body as never } as const;
    return to.send({ id, destination, cardId: null, notice });
  }
  if (row.kind === 'arrivals') {
    const post = await findPost(house.store, row.hotelId, (row.body as { postId: string }).postId);
    if (!post) throw new Refused('the arrival sheet was removed before it was sent');
    const notice = { kind: 'arrivals', sheet: await arrivalPart(house, post) } as const;
    return to.send({ id, destination, cardId: post.externalId, notice });
  }
  const { prisma } = house.store;
  const alert = await prisma.alert.findUnique({ where: { id: row.alertId ?? '' } });
  const ticket = alert && (await findTicket(house.store, row.hotelId, alert.ticketId));
  if (!ticket) throw new Refused('the ticket was erased before its notice was sent');
  const cardId = alert.externalId;
  if (row.kind === 'card')
    return to.send({ id, destination, cardId, notice: { kind: 'card', ticket } });
  return to.send({
    id,
    destination,
    cardId,
    notice: { kind: 'note', ticket, note: await noteOf(house, row) },
  });
}

type SystemNote = { text: string; loud?: boolean };

async function noteOf(house: House, row: Delivery) {
  if (!row.messageId) return { author: 'system' as const, ...(row.body as SystemNote) };
  const message = await house.store.prisma.message.findUnique({
    where: { id: row.messageId },
    include: { staff: { select: { name: true } } },
  });
  if (!message) throw new Refused('the message was erased before its note was sent');
  const author = message.author as 'guest' | 'bot' | 'staff';
  return { author, text: message.text, ...(message.staff ? { name: message.staff.name } : {}) };
}

/** A row found half-sent after a crash: looked up where the platform can be read, else in doubt. */
async function reconcile(house: House, outside: Outside, row: Delivery): Promise<void> {
  const staffChannel = outside.staffChannels.find((c) => c.name === row.channel);
  const nextAt = house.now();
  if (staffChannel) {
    const externalId = await staffChannel.find(row.id, row.destination);
    const status = externalId ? 'sent' : 'queued';
    await settle(house.store, row.id, { status, externalId: externalId ?? undefined, nextAt });
    return;
  }
  if (row.urgent) return settle(house.store, row.id, { status: 'queued', nextAt });
  await tellStaff(house, row, 'in_doubt', '');
  await settle(house.store, row.id, { status: 'in_doubt', nextAt });
}
