/**
 * A hotel of which only the web chat is open: guests are received for real, and the test itself says
 * what the bot and staff say, when it wants it said.
 */
import { randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import { runMigrations } from 'graphile-worker';
import { pino } from 'pino';
import { createWeb } from '../../../adapters/web/server.tsx';
import { webSettings } from '../../../adapters/web/settings.ts';
import type { House } from '../../../bot/house.ts';
import { outgoing } from '../../../bot/outgoing.ts';
import { openReceive } from '../../../bot/receive.ts';
import { commit } from '../../../crm/commit.ts';
import { openStore } from '../../../crm/database.ts';
import { hotelFacts } from '../../../crm/hotels.ts';
import { openNews } from '../../../crm/news.ts';
import { testDatabase } from '../../postgres.ts';

export type ChatHouse = Awaited<ReturnType<typeof openChatHouse>>;

export async function openChatHouse() {
  const database = await testDatabase();
  await runMigrations({ connectionString: database.url });
  const store = openStore(database.url, { connections: 8 });
  const news = openNews(store, database.url, randomUUID());
  const hotelId = 'hotel';
  await store.prisma.hotel.create({
    data: {
      id: hotelId,
      name: { 'zh-Hans': '西湖云栖酒店', en: 'Yunqi Lake Hotel' },
      phone: '0571-8888 0000',
    },
  });
  let now = () => new Date();
  const house = {
    hotelId,
    store,
    news,
    facts: hotelFacts(store, hotelId, []),
    look: { emergency: () => false, wantsPerson: () => false },
    now: () => now(),
    log: pino({ level: 'silent' }),
    timing: { burstPause: 0, handoffTimeout: 0, modelDeadline: 0 },
  } as unknown as House;
  const app = createWeb({
    house,
    settings: webSettings.parse({ PUBLIC_URL: 'http://chat.example', RATE_LIMIT: '0' }),
    receive: openReceive(house),
    health: async () => true,
    secret: 'a secret that only this test has, and no other',
    staffChannels: [],
  });
  let server: ReturnType<typeof serve> | undefined;

  return {
    house,
    store,
    app,
    /** Moves the hotel's clock. */
    setNow(clock: () => Date) {
      now = clock;
    },
    /** Writes to the guest, as the bot or as staff. `quietly`: without telling any reader. */
    async say(
      conversationId: string,
      texts: string[],
      { staffId = null as string | null, quietly = false } = {},
    ) {
      const conversation = await store.prisma.conversation.findUniqueOrThrow({
        where: { id: conversationId },
      });
      const at = new Date();
      const change = {
        hotelId,
        at,
        conversation: { id: conversationId },
        ...outgoing(house, conversation, texts, at, { staffId }),
      };
      if ((await commit(store, change)) === null) throw new Error('not written');
      if (!quietly) news.publish([{ topic: 'conversation', id: conversationId }]);
    },
    async newestConversation() {
      const found = await store.prisma.conversation.findFirstOrThrow({
        orderBy: { createdAt: 'desc' },
      });
      return found.id;
    },
    /** Also serves over HTTP, for a browser. */
    listen(port = 0): Promise<number> {
      return new Promise((resolve) => {
        server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) =>
          resolve(info.port),
        );
      });
    },
    /** Pulls the plug: every line that is open breaks. */
    async unplug() {
      const closing = server;
      server = undefined;
      if (!closing) return;
      (closing as unknown as { closeAllConnections(): void }).closeAllConnections();
      await new Promise((resolve) => closing.close(resolve));
    },
    async close() {
      await this.unplug();
      await news.close();
      await store.close();
      await database.drop();
    },
  };
}
