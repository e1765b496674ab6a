import type { Store } from '../../../crm/database.ts';

const WORDS = 3;

/** What a conversation says of whoever writes in it: claims, and the last words. */
export type Writer = {
  id: string;
  name: string | null;
  room: string | null;
  channel: string;
  createdAt: Date;
  words: string[];
};

/** @returns null where this hotel has no such conversation */
export async function readWriter(
  store: Store,
  hotelId: string,
  id: string,
): Promise<Writer | null> {
  const found = await store.prisma.conversation.findFirst({
    where: { id, hotelId },
    include: {
      guest: { select: { name: true } },
      messages: {
        where: { author: 'guest', kind: 'text' },
        orderBy: { seq: 'desc' },
        take: WORDS,
        select: { text: true },
      },
    },
  });
  if (!found) return null;
  const { room, channel, createdAt, guest, messages } = found;
  const words = messages.map((m) => m.text).reverse();
  return { id, name: guest.name, room, channel, createdAt, words };
}
