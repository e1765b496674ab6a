/** A hotel whose bot only says what the test says, and when: what a guest sees is then known exactly. */
import { serve } from '@hono/node-server';
import type { Choice } from '../../../bot/outcome.ts';
import { outgoing } from '../../../bot/outgoing.ts';
import { commit } from '../../../crm/commit.ts';
import { openHotel } from '../../hotel.ts';

export type ChatHotel = Awaited<ReturnType<typeof openChatHotel>>;

export async function openChatHotel() {
  const hotel = await openHotel({ workers: false });
  const { house } = hotel;
  const { prisma } = house.store;
  return {
    ...hotel,
    prisma,

    /**
     * Writes to the guest, as the bot or as this member of staff.
     * @param how.quietly no reader is told, as where a line of news was lost
     */
    async say(
      conversationId: string,
      texts: string[],
      {
        staffId = null,
        quietly = false,
        choices = [],
      }: { staffId?: string | null; quietly?: boolean; choices?: Choice[] } = {},
    ) {
      const { hotelId, store, news } = house;
      const where = { id: conversationId };
      const conversation = await prisma.conversation.findUniqueOrThrow({ where });
      const at = new Date();
      const said = outgoing(house, conversation, texts, at, { staffId, choices });
      const written = await commit(store, { hotelId, at, conversation: where, ...said });
      if (written === null) throw new Error('not written');
      if (!quietly) news.publish([{ topic: 'conversation', id: conversationId }]);
    },

    async newestConversation(): Promise<string> {
      const found = await prisma.conversation.findFirst({ orderBy: { createdAt: 'desc' } });
      return found?.id ?? '';
    },

    /** A plug of its own for this hotel: pulled, every open line breaks. */
    async plugIn(port = 0): Promise<{ port: number; pull(): Promise<void> }> {
      const { fetch } = hotel.app;
      return new Promise((resolve) => {
        const server = serve({ fetch, port, hostname: '127.0.0.1' }, ({ port }) =>
          resolve({
            port,
            pull: () =>
              new Promise((done) => {
                server.close(() => done());
                if ('closeAllConnections' in server) server.closeAllConnections();
              }),
          }),
        );
      });
    },
  };
}
