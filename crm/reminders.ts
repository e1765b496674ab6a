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

/**
 * Whether it still is to be carried out now. Asked after its subject was read: whoever carried it out or
 * put it off before that is seen here, and whoever does so later has changed the subject's version.
 */
export async function isDue(store: Store, { id }: Reminder, now: Date): Promise<boolean> {
  const due = { id, doneAt: null, dueAt: { lte: now } };
  return (await store.prisma.reminder.count({ where: due })) > 0;
}

/** Marks a reminder done that needs nothing more. */
export async function finishReminder(store: Store, { id }: Reminder, now: Date): Promise<boolean> {
  await store.prisma.reminder.updateMany({ where: { id, doneAt: null }, data: { doneAt: now } });
  return true;
}

/** Does it later. */
export async function putOff(store: Store, { id }: Reminder, dueAt: Date): Promise<boolean> {
  await store.prisma.reminder.updateMany({ where: { id, doneAt: null }, data: { dueAt } });
  return true;
}

/** Makes sure that something will happen at this time, also where another one was planned; what is done stays done. */
export async function remindAt(store: Store, reminder: Reminder): Promise<void> {
  const { id, hotelId, kind, subject, dueAt } = reminder;
  await store.prisma.reminder.createMany({ data: [reminder], skipDuplicates: true });
  await store.prisma.reminder.updateMany({
    where: { hotelId, kind, subject, doneAt: null, id: { not: id } },
    data: { dueAt },
  });
}

/** Makes sure that something will happen at a time; one that exists already stays as it is. */
export async function remindOnce(store: Store, reminder: Reminder): Promise<void> {
  await store.prisma.reminder.createMany({ data: [reminder], skipDuplicates: true });
}
