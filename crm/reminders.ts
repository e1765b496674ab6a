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

/** Marks a reminder done that needs nothing more. */
export async function finishReminder(store: Store, { id }: Reminder, now: Date): Promise<boolean> {
  await store.prisma.reminder.updateMany({ where: { id, doneAt: null }, data: { doneAt: now } });
  return true;
}

/** Makes sure that something will happen at a time; one that exists already stays as it is. */
export async function remindOnce(store: Store, reminder: Reminder): Promise<void> {
  await store.prisma.reminder.createMany({ data: [reminder], skipDuplicates: true });
}
