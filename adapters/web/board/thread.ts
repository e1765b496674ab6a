import type { Store } from '../../../crm/database.ts';
import { currentOf } from '../../../crm/preferences.ts';
import { recall } from '../../../crm/recall.ts';

const SHOWN = 300;

/** A conversation with its last messages, oldest first, and its tickets, newest first. */
export async function readThread(store: Store, hotelId: string, id: string) {
  const conversation = await store.prisma.conversation.findFirst({
    where: { id, hotelId },
    include: {
      guest: { select: { id: true, name: true } },
      tickets: { orderBy: { createdAt: 'desc' }, take: 20 },
      merges: { where: { undoneAt: null }, orderBy: { at: 'desc' }, take: 1 },
    },
  });
  if (!conversation) return null;
  const messages = await store.prisma.message.findMany({
    where: { conversationId: id },
    orderBy: { seq: 'desc' },
    take: SHOWN,
    include: {
      staff: { select: { name: true } },
      attachments: { select: { id: true, name: true, mime: true } },
      deliveries: { select: { status: true } },
    },
  });
  const { guest } = conversation;
  const [recalled, wishes] = await Promise.all([recall(store, id), currentOf(store, [guest.id])]);
  return {
    ...conversation,
    guest: { ...guest, preferences: wishes.get(guest.id) ?? [] },
    verified: recalled?.verified ?? false,
    messages: messages.reverse(),
  };
}

export type Thread = NonNullable<Awaited<ReturnType<typeof readThread>>>;

/** @returns null where this hotel has no such attachment */
export function readAttachment(store: Store, hotelId: string, id: string) {
  return store.prisma.attachment.findFirst({ where: { id, hotelId } });
}
