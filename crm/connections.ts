import type { Store } from './database.ts';
import { newId } from './ids.ts';

export type ConnectionState = {
  state: 'starting' | 'scan' | 'online' | 'offline';
  /** What to scan, or what is wrong. */
  detail: string | null;
  account: string | null;
};

/** Keeps how an adapter's connection stands, for the admin page of whichever process serves it. */
export async function reportConnection(
  store: Store,
  hotelId: string,
  channel: string,
  state: ConnectionState,
): Promise<void> {
  await store.prisma.connection.upsert({
    where: { hotelId_channel: { hotelId, channel } },
    create: { id: newId(), hotelId, channel, ...state },
    update: state,
  });
}
