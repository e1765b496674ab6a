/**
 * Nothing lost, nothing doubled, however often it is killed:
 * `npm run chaos -- [--mode web|two|postgres|wechaty] [--kills 200] [--guests 20] [--seed N]`.
 * JSON on stdout, progress on stderr; the exit code is 1 where a promise was broken.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPostgres } from '../../crm/postgres/postgres.ts';
import { percentile, rounded } from '../bench/numbers.ts';
import { freePort, type Product, startProduct } from '../bench/product.ts';
import { type Deaths, killAtRandom, type Victims } from './kills.ts';
import { chance } from './random.ts';
import { openRows } from './rows.ts';
import { openWebGuests } from './web-guests.ts';
import { judgeWechat, online, openWechat, openWechatGuests } from './wechat-guests.ts';

const MODES = ['web', 'two', 'postgres', 'wechaty'];
/** Of these figures each must be nought. */
const NEVER = [
  'endedByItself',
  'left',
  'acknowledgedAndLost',
  'outOfOrder',
  'notAnsweredOnce',
  'ticketsNotOnce',
  'gaps',
  'repeats',
  'unanswered',
  'doubled',
  'repliesSentTwice',
  'repliesLost',
  'neverSent',
  'inDoubtAndNotTold',
  'tooManyInDoubt',
];
const SERVING_AGAIN_MS = 5000;
const PROGRESS_EVERY = 10;

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'web' },
    kills: { type: 'string', default: '200' },
    guests: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const mode = values.mode;
if (!MODES.includes(mode)) throw new Error(`--mode: "${mode}" is unknown; allowed: ${MODES}`);
const [kills, guests, seed] = [Number(values.kills), Number(values.guests), Number(values.seed)];
say(`${mode}: ${kills} kills, seed ${seed}`);

let products: Product[] = [];
const dataDir = await mkdtemp(join(tmpdir(), 'zhike-chaos-'));
try {
  const result = mode === 'wechaty' ? await onWechat() : await onTheWeb();
  const report = { mode, seed, guests, ...result };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (result.broken.length) process.exitCode = 1;
} finally {
  await Promise.all(products.map((product) => product.kill()));
  await (await openPostgres({ dataDir, log: say })).stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function onTheWeb() {
  const victims = await openVictims(mode === 'two' ? 2 : 1, {});
  if (mode === 'postgres') victims.cluster = join(dataDir, 'postgres');
  const stream = openWebGuests(
    victims.products.map((product) => product.url),
    guests,
    seed,
  );
  const deaths = await killAtRandom(victims, kills, 1000, chance(seed), progress);
  const { acknowledged, ...seen } = await stream.stop();
  const { left, judged } = await judgeRows((rows) => rows.judge(acknowledged));
  const screens = { ...seen, acknowledged: acknowledged.size };
  const { gaps, repeats, unanswered, doubled } = seen;
  return verdict(deaths, { left, ...judged, gaps, repeats, unanswered, doubled }, { screens });
}

async function onWechat() {
  const { gateway, env } = await openWechat();
  const victims = await openVictims(1, env);
  const rows = await openRows((await openPostgres({ dataDir, log: say })).url);
  let began = new Date(0);
  victims.ready = () => online(rows, began);
  await victims.ready();
  const start = victims.start;
  victims.start = (place) => {
    began = new Date();
    return start(place);
  };
  const stream = openWechatGuests(gateway, guests, seed);
  const deaths = await killAtRandom(victims, kills, 3000, chance(seed), progress);
  await stream.stop();
  await rows.close();
  const { left, judged } = await judgeRows(async (rows) => ({
    ...(await rows.judge(new Map())),
    ...(await judgeWechat(rows, gateway)),
  }));
  await gateway.kill();
  const tooManyInDoubt = Math.max(0, judged.inDoubt - deaths.kills);
  return verdict(deaths, { left, ...judged, tooManyInDoubt });
}

async function openVictims(processes: number, env: Record<string, string>): Promise<Victims> {
  const ports = await Promise.all(Array.from({ length: processes }, freePort));
  const start = (place: number) => startProduct(dataDir, ports[place]!, env);
  products = ports.map((_, place) => start(place));
  await Promise.all(products.map((product) => product.serving()));
  return { products, start };
}

async function judgeRows<T>(judge: (rows: Awaited<ReturnType<typeof openRows>>) => Promise<T>) {
  const database = await openPostgres({ dataDir, log: say });
  const rows = await openRows(database.url);
  try {
    const left = await rows.settled();
    return { left, judged: await judge(rows) };
  } finally {
    await rows.close();
  }
}

function verdict(deaths: Deaths, found: Record<string, number>, more: object = {}) {
  const { servingAgain, ...died } = deaths;
  const longest = Math.max(...servingAgain);
  const figures: Record<string, number> = { ...found, endedByItself: died.endedByItself };
  const broken = NEVER.filter((name) => figures[name]);
  if (longest > SERVING_AGAIN_MS) broken.push('servingAgain');
  return {
    ...died,
    servingAgainMs: {
      p50: rounded(percentile(servingAgain, 0.5), 0),
      longest: rounded(longest, 0),
      target: SERVING_AGAIN_MS,
    },
    ...more,
    found,
    broken,
  };
}

function progress({ kills: done, servingAgain }: Deaths) {
  if (done % PROGRESS_EVERY) return;
  say(`${done} kills, serving again after ${rounded(percentile(servingAgain, 0.5), 0)} ms`);
}

function say(line: string) {
  process.stderr.write(`${line}\n`);
}
