import type { Store } from './database.ts';
import type { Reminder } from './generated/client.ts';

export type { Reminder };

/** What is due and not done, the longest due first. */
export function dueReminders(
  store: Store,
  hotelId: string,
  now: Date,
  take = 100,
): Promise<Reminder[]> {
  return store.prisma.reminder.findMany({
    where: { hotelId, doneAt: null, dueAt: { lte: now } },
    orderBy: { dueAt: 'asc' },
    take,
  });
}

/** Takes a due reminder; false where another process did, or it was moved meanwhile. */
export async function takeReminder(store: Store, reminder: Reminder, now: Date): Promise<boolean> {
  const { id, dueAt } = reminder;
  const taken = await store.prisma.reminder.updateMany({
    where: { id, doneAt: null, dueAt },
    data: { doneAt: now },
  });
  return taken.count > 0;
}

/** Gives a taken reminder back: what it asked for could not be done. */
export async function postpone(store: Store, reminder: Reminder, dueAt: Date): Promise<void> {
  await store.prisma.reminder.update({
    where: { id: reminder.id },
    data: { doneAt: null, dueAt },
  });
}

/** Makes sure that something will happen at a time; one that exists already stays as it is. */
export async function remindOnce(store: Store, reminder: Reminder): Promise<void> {
  await store.prisma.reminder.createMany({ data: [reminder], skipDuplicates: true });
}
