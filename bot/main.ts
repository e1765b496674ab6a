/**
 * Wires everything: settings, database, adapters, workers and the web server. To know the product,
 * read bot/receive.ts and bot/turn.ts.
 */
import { resolve } from 'node:path';
import { sessionSecret } from '../adapters/web/auth.ts';
import { createWeb } from '../adapters/web/server.tsx';
import { type WebSettings, webSettings } from '../adapters/web/settings.ts';
import { queryOf } from '../crm/guest-rows.ts';
import { sealPlain } from '../crm/privacy/sealed-wishes.ts';
import { createInvitation, hasAdmin } from '../crm/staff.ts';
import { planSurveys } from '../crm/surveys/plan.ts';
import { connectAdapters } from './adapters.ts';
import { openAnswering } from './answering.ts';
import { scheduleArrivals } from './arrival-posts.ts';
import { openDemo } from './demo/open.ts';
import { scheduleDigest } from './digest.ts';
import { settleErasures } from './erasures.ts';
import type { House } from './house.ts';
import { openImportFolder } from './import/folder.ts';
import { listen } from './listen.ts';
import { scheduleNight } from './night.ts';
import { openHouse, openLog } from './open.ts';
import { openReceive } from './receive.ts';
import { scheduleRetention } from './retention.ts';
import { type Env, readPart, readSettings, type Settings } from './settings.ts';
import { openWork } from './work.ts';

export type Product = {
  /** Where the web server listens; null: another process has the port, and this one shares the work. */
  url: string | null;
  /** The addresses and links for whoever started it. */
  welcome: string[];
  stop(): Promise<void>;
};

/**
 * Opens the whole product.
 * @param say takes lines for the person at the terminal
 * @throws an error that says which setting is wrong, or why the database does not open
 */
export async function openProduct(env: Env, say: (line: string) => void): Promise<Product> {
  const settings = readSettings(env);
  const web = readPart(webSettings, env);
  const log = openLog(settings.LOG_LEVEL);
  const adapters = await connectAdapters(env, settings, log);
  const opened = await openHouse(settings, {
    log,
    say,
    publicUrl: web.publicUrl,
    ...adapters.needs,
  });
  const { house } = opened;
  const outside = adapters.open(house);
  const answering = openAnswering(house);
  const receive = openReceive(house, answering.soon);
  const folder = settings.IMPORT_DIR ? openImportFolder(house, settings.IMPORT_DIR) : undefined;
  const onTick = folder ? { onTick: () => void folder.look() } : {};
  const work = openWork(house, { ...opened, ...outside, ...onTick, receive });
  const demo = openDemo(house, say);
  const app = createWeb({
    house,
    settings: web,
    receive,
    health: async () => work.healthy() && (await answers(opened.house.store.pool)),
    secret: await sessionSecret(web, resolve(settings.DATA_DIR)),
    staffChannels: outside.staffChannels.map((c) => c.name),
    demo,
    ...(outside.slack ? { slack: outside.slack } : {}),
    ...(outside.pms ? { pms: outside.pms } : {}),
  });
  const server = await listen(app.fetch, web, (url) => say(`接管服务 Now serving: ${url}`));
  for (const channel of outside.staffChannels) await channel.start();
  await sealPlain(house.store, house.hotelId);
  const back = await settleErasures(house);
  if (back) log.warn({ back }, 'erased guests had come back with an older database: erased again');
  await scheduleDigest(house);
  await scheduleRetention(house);
  await scheduleNight(house);
  await scheduleArrivals(house);
  await planSurveys(queryOf(house.store.prisma), house.hotelId, house.now());
  if (wantsDemo(settings, adapters.real)) demo.fill();

  return {
    url: server.address(),
    welcome: await welcome(house, web, server.address()),
    async stop() {
      await demo.stop();
      await server.stop();
      await answering.stop();
      await work.stop();
      await folder?.stop();
      for (const channel of outside.staffChannels) await channel.stop();
      await adapters.stop();
      await opened.close();
    },
  };
}

/** Never where real guests are to be expected. */
const wantsDemo = (settings: Settings, real: boolean) =>
  settings.DEMO === 'auto' && settings.NODE_ENV !== 'production' && !real;

const answers = (pool: { query(sql: string): Promise<unknown> }) =>
  pool.query('SELECT 1').then(() => true);

async function welcome(house: House, web: WebSettings, local: string | null): Promise<string[]> {
  if (!local) {
    return [
      `端口 ${web.port} 已被占用：本进程先分担工作，端口空出后接管。 Port ${web.port} is taken: this process shares the work, and serves when the port is free.`,
    ];
  }
  const lines = [
    `客人聊天 Guest chat   ${local}/   (手机 phones: ${web.publicUrl}/)`,
    `员工看板 Staff board  ${local}/board`,
    `经理洞察 Insights     ${local}/insights`,
  ];
  if (await hasAdmin(house.store, house.hotelId)) return lines;
  const path = await createInvitation(house.store, house.hotelId, 'admin', house.now());
  return [...lines, `管理员一次性链接 One-time admin link  ${local}${path}`];
}
