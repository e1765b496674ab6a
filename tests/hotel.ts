/**
 * Opens a whole hotel in a line, on a database of its own: store, workers, web server, channels.
 * A story then writes as a guest, acts as staff and reads what the hotel remembers.
 */
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { pmsRoutes } from '../adapters/pms/index.ts';
import { createWeb } from '../adapters/web/server.tsx';
import { webSettings } from '../adapters/web/settings.ts';
import { openAnswering } from '../bot/answering.ts';
import type { Channel, StaffChannel } from '../bot/channel.ts';
import { runDue } from '../bot/due.ts';
import type { House } from '../bot/house.ts';
import type { Meaning } from '../bot/knowledge/meaning.ts';
import type { Wording } from '../bot/model/wording.ts';
import { openHouse, openLog } from '../bot/open.ts';
import { openReceive } from '../bot/receive.ts';
import { readSettings } from '../bot/settings.ts';
import { openWork } from '../bot/work.ts';
import { messagesAfter } from '../crm/conversations.ts';
import type { Message } from '../crm/generated/client.ts';
import { newId } from '../crm/ids.ts';
import type { Analyzer } from '../nlp/analyzer.ts';
import { TEST_KEY } from './keys.ts';
import { testDatabase } from './postgres.ts';

export type HotelOptions = {
  /** Channels of the story, made with the house they belong to. */
  channels?: Channel[];
  staffChannels?: (house: House) => StaffChannel[];
  analyzer?: Analyzer;
  wording?: Wording;
  meaning?: Meaning;
  /** Milliseconds to wait for the rest of a burst; 0 where the story has none. */
  burstPause?: number;
  /** What the PMS signs its events with. */
  pmsSecret?: string;
  /** Without workers nothing is answered: the story runs what it wants to see. */
  workers?: boolean;
};

export type TestHotel = Awaited<ReturnType<typeof openHotel>>;
export type TestGuest = Awaited<ReturnType<TestHotel['guest']>>;

export async function openHotel(options: HotelOptions = {}) {
  const database = await testDatabase();
  const settings = readSettings({
    DATABASE_URL: database.url,
    ZHIKE_KEY: TEST_KEY,
    DATA_DIR: join(tmpdir(), `zhike-test-${randomUUID()}`),
    BURST_PAUSE_MS: String(options.burstPause ?? 0),
    LOG_LEVEL: 'silent',
  });
  const opened = await openHouse(settings, {
    log: openLog('silent'),
    staffChannels: options.staffChannels ? ['slack', 'pager'] : [],
    ...(options.analyzer ? { analyzer: options.analyzer } : {}),
    wording: options.wording,
    meaning: options.meaning,
  });
  const { house } = opened;
  const answering = openAnswering(house);
  const receive = openReceive(house, options.workers === false ? () => {} : answering.soon);
  const channels = options.channels ?? [];
  const staffChannels = options.staffChannels?.(house) ?? [];
  const startWork = () =>
    openWork(house, { ...opened, channels, singletons: [], staffChannels, receive });
  const work = options.workers === false ? null : startWork();
  const app = createWeb({
    house,
    settings: webSettings.parse({ PORT: '0', RATE_LIMIT: '0', PUBLIC_URL: 'http://localhost' }),
    receive,
    health: async () => work?.healthy() ?? true,
    secret: 'a secret that is long enough for a test',
    staffChannels: staffChannels.map((c) => c.name),
    ...(options.pmsSecret ? { pms: pmsRoutes(house, { secret: options.pmsSecret }) } : {}),
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hotelId = house.hotelId;
  const { prisma } = house.store;

  return {
    house,
    app,
    url,
    receive,
    databaseUrl: database.url,
    /** A second worker on the same rows, as another process would be. */
    startWork,

    /** Somebody who opens the web chat. */
    async guest(of: { name?: string; room?: string; language?: string } = {}) {
      const answer = await fetch(`${url}/chat/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(of),
      });
      const { token } = (await answer.json()) as { token: string };
      return guestWith(house, url, token);
    },

    /** Somebody who works here. */
    staff(role = 'front_desk', name = '小李') {
      const id = newId();
      const data = { id, hotelId, name, email: `${id}@hotel.example`, role };
      return prisma.staff.create({ data });
    },

    tickets: (where: object = {}) =>
      prisma.ticket.findMany({ where: { hotelId, ...where }, orderBy: { createdAt: 'asc' } }),

    /** Time passes, and what is due happens. */
    async pass(minutes: number) {
      const before = house.now;
      house.now = () => new Date(before().getTime() + minutes * 60_000);
      await runDue(house, house.now());
    },

    async close() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await answering.stop();
      await work?.stop();
      await opened.close();
      await database.drop();
      await rm(house.dataDir, { recursive: true, force: true });
    },
  };
}

const PATIENCE_MS = 10_000;

async function guestWith(house: House, url: string, token: string) {
  const { prisma } = house.store;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const session = await prisma.chatSession.findUniqueOrThrow({ where: { tokenHash } });
  const conversationId = session.conversationId;
  let heard = 0;

  const read = () => messagesAfter(house.store, conversationId, 0);
  return {
    token,
    conversationId,
    messages: read,

    /** Writes a message; the hotel has it when this resolves. */
    async says(text: string, id: string = randomUUID()): Promise<Response> {
      const body = JSON.stringify({ id, text });
      return fetch(`${url}/chat/messages`, { method: 'POST', headers, body });
    },

    /** The next thing said to the guest that matches. Waits for it; fails when it does not come. */
    async hears(wanted: RegExp): Promise<Message> {
      return when(house, conversationId, async () => {
        const messages = await read();
        const found = messages.find(
          (m) => m.author !== 'guest' && m.seq > heard && wanted.test(m.text),
        );
        if (found) heard = found.seq;
        return found;
      });
    },

    conversation: () => prisma.conversation.findUniqueOrThrow({ where: { id: conversationId } }),
  };
}

/** Waits for news of the conversation until `look` finds something. */
async function when<T>(
  house: House,
  conversationId: string,
  look: () => Promise<T | undefined>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = house.news.subscribe('conversation', conversationId, check);
    const timer = setTimeout(
      () => end(() => reject(new Error('the guest heard nothing like it'))),
      PATIENCE_MS,
    );
    function end(last: () => void) {
      clearTimeout(timer);
      stop();
      last();
    }
    function check() {
      look().then(
        (found) => found !== undefined && end(() => resolve(found)),
        (error) => end(() => reject(error)),
      );
    }
    check();
  });
}
