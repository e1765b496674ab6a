/** What the PMS told, event by event, as it came. */
import { newId } from './conversations.ts';
import type { Prisma } from './generated/client.ts';

type Tx = Prisma.TransactionClient;

/** An event of one stay: `data` is the whole of it. */
export type NewSourceEvent = {
  source: string;
  externalId: string;
  stayKey: string;
  occurredAt: Date;
  data: object;
};

/** @returns false where this event was told before */
export async function keepEvent(
  tx: Tx,
  hotelId: string,
  event: NewSourceEvent,
  now: Date,
): Promise<boolean> {
  const data = [{ id: newId(), hotelId, ...event, data: event.data as never, createdAt: now }];
  const { count } = await tx.sourceEvent.createMany({ data, skipDuplicates: true });
  return count > 0;
}

/** All that was told of a stay, in no order. */
export async function eventsOfStay(
  tx: Tx,
  of: { hotelId: string; source: string; stayKey: string },
): Promise<unknown[]> {
  const events = await tx.sourceEvent.findMany({ where: of, select: { data: true } });
  return events.map(({ data }) => data);
}

/** From now on they are this stay's, and go with it. */
export async function bindEvents(
  tx: Tx,
  of: { hotelId: string; source: string; stayKey: string },
  stayId: string,
): Promise<void> {
  await tx.sourceEvent.updateMany({ where: { ...of, stayId: null }, data: { stayId } });
}
