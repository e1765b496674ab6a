/** A hotel whose web pages are open to staff: real rows, real sign-in, and tickets as the bot makes them. */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import { pino } from 'pino';
import { createWeb } from '../../../adapters/web/server.tsx';
import { webSettings } from '../../../adapters/web/settings.ts';
import type { WebParts } from '../../../adapters/web/web.ts';
import type { House } from '../../../bot/house.ts';
import { openConversation } from '../../../crm/conversations.ts';
import { openStore } from '../../../crm/database.ts';
import type { Prisma } from '../../../crm/generated/client.ts';
import { hotelFacts } from '../../../crm/hotels.ts';
import { newId } from '../../../crm/ids.ts';
import { openNews } from '../../../crm/news.ts';
import type { Role } from '../../../crm/roles.ts';
import { createInvitation } from '../../../crm/staff.ts';
import { builtin } from '../../../nlp/builtin/index.ts';
import { TEST_KEYS } from '../../keys.ts';

export type StaffHouse = Awaited<ReturnType<typeof openStaffHouse>>;
export const PASSWORD = 'correct horse 8';
const hotelId = 'hotel';

/** @param env settings of the web server over those of a test */
export async function openStaffHouse(
  url: string,
  { env = {}, parts = {} }: { env?: Record<string, string>; parts?: Partial<WebParts> } = {},
) {
  await runMigrations({ connectionString: url });
  const store = openStore(url, { keys: TEST_KEYS, connections: 8 });
  const news = openNews(store, url, randomUUID());
  await store.prisma.hotel.create({
    data: { id: hotelId, name: { 'zh-Hans': '西湖云栖酒店', en: 'Yunqi Lake Hotel' } },
  });
  let now = () => new Date();
  const house: House = {
    hotelId,
    dataDir: join(tmpdir(), `zhike-test-${randomUUID()}`),
    store,
    news,
    facts: hotelFacts(store, hotelId, ['slack']),
    analyzer: builtin,
    look: { emergency: () => false, wantsPerson: () => false, read: neverRead },
    publicUrl: 'http://localhost',
    staffLanguage: 'zh',
    now: () => now(),
    log: pino({ level: 'silent' }),
    timing: { burstPause: 0, handoffTimeout: 720_000, modelDeadline: 2500 },
  };
  const app = createWeb({
    house,
    settings: webSettings.parse({ PUBLIC_URL: 'http://hotel.test', RATE_LIMIT: '0', ...env }),
    receive: () => Promise.reject(new Error('no guest writes here')),
    health: async () => true,
    secret: 'a secret that only this test has, and no other',
    staffChannels: ['slack'],
    ...parts,
  });

  const request = (path: string, init: RequestInit & { cookie?: string } = {}) => {
    const { cookie, ...rest } = init;
    const headers = new Headers(rest.headers);
    if (!headers.has('accept')) headers.set('accept', 'text/html');
    if (!headers.has('origin')) headers.set('origin', 'http://hotel.test');
    if (cookie) headers.set('cookie', cookie);
    return app.request(`http://hotel.test${path}`, { ...rest, headers });
  };
  const post = (path: string, form: Record<string, string>, cookie?: string) =>
    request(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      ...(cookie ? { cookie } : {}),
    });

  return {
    house,
    store,
    app,
    request,
    post,
    setNow(clock: () => Date) {
      now = clock;
    },
    /** Joins by an invitation. @returns the cookie of the session */
    async join(role: Role, name = '林经理', email = `${newId()}@hotel.test`) {
      const link = await createInvitation(store, hotelId, role, house.now());
      const answer = await post(link, { name, email, password: PASSWORD });
      if (answer.status !== 303) throw new Error(`joining failed: ${answer.status}`);
      const staff = await store.prisma.staff.findUniqueOrThrow({ where: { email } });
      return { cookie: cookieOf(answer), email, staffId: staff.id };
    },
    guest: (of: { name?: string; language?: string; room?: string } = {}) =>
      guest(house, { language: 'zh-Hans', ...of }),
    ticket: (of: Partial<Prisma.TicketUncheckedCreateInput> = {}) => ticket(house, of),
    async close() {
      await news.close();
      await store.close();
    },
  };
}

const neverRead = () => {
  throw new Error('no text is read here');
};

export const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

async function guest(house: House, of: { name?: string; language: string; room?: string }) {
  const id = newId();
  const key = { hotelId, channel: 'web', account: '', externalId: id };
  const conversationId = await openConversation(house.store, key, { id, ...of });
  const { guestId } = await house.store.prisma.conversation.findUniqueOrThrow({
    where: { id: conversationId },
  });
  let seq = 0;
  return {
    conversationId,
    guestId,
    language: of.language,
    room: of.room ?? null,
    async said(author: 'guest' | 'bot' | 'staff', text: string, at = house.now()) {
      seq += 1;
      const id = newId();
      await house.store.prisma.message.create({
        data: { id, hotelId, conversationId, seq, author, kind: 'text', text, at },
      });
      await house.store.prisma.conversation.update({
        where: { id: conversationId },
        data: { lastSeq: seq },
      });
      return id;
    },
  };
}

async function ticket(house: House, of: Partial<Prisma.TicketUncheckedCreateInput>) {
  const now = house.now();
  const id = newId();
  await house.store.prisma.ticket.create({
    data: {
      id,
      hotelId,
      kind: 'request',
      status: 'open',
      department: 'housekeeping',
      intent: 'request.amenity',
      severity: 0,
      roomVerified: false,
      language: 'zh-Hans',
      words: '麻烦送两条浴巾到1208',
      reply: '好的，两条浴巾马上送到 1208 房间。',
      orders: [{ item: 'towel', quantity: 2 }],
      chases: 0,
      dueAt: new Date(now.getTime() + 15 * 60_000),
      version: 1,
      createdAt: now,
      updatedAt: now,
      events: { create: [{ id: newId(), hotelId, kind: 'opened', data: {}, at: now }] },
      ...of,
    },
  });
  return id;
}
