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

/** Marks a reminder done that needs nothing more. @returns false where it was moved or done meanwhile */
export const finishReminder = (store: Store, reminder: Reminder, now: Date) =>
  settle(store, reminder, { doneAt: now });

/** Does it later. @returns false where it was moved or done meanwhile */
export const putOff = (store: Store, reminder: Reminder, dueAt: Date) =>
  settle(store, reminder, { dueAt });

/** What was planned anew since the reminder was read stays planned. */
async function settle(
  { prisma }: Store,
  { id, dueAt }: Reminder,
  data: Partial<Pick<Reminder, 'dueAt' | 'doneAt'>>,
): Promise<boolean> {
  const { count } = await prisma.reminder.updateMany({ where: { id, doneAt: null, dueAt }, data });
  return count > 0;
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
