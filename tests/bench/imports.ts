/** How many stays a second an import takes in, and in how much memory. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { seeded } from '../../bot/demo/random.ts';
import { importStays } from '../../bot/import/stays.ts';
import { openHouse, openLog } from '../../bot/open.ts';
import { readSettings } from '../../bot/settings.ts';
import type { BenchHotel } from './hotel.ts';
import { rounded } from './numbers.ts';

const STAYS = 20_000;
const MB = 1024 * 1024;

/** A file of stays into a new hotel, in this process; then the same file again. */
export async function imports(hotel: BenchHotel) {
  const folder = await mkdtemp(join(tmpdir(), 'zhike-bench-'));
  const path = join(folder, 'stays.csv');
  await writeStays(path);
  const settings = readSettings({ DATABASE_URL: hotel.databaseUrl, HOTEL_ID: 'bench-import' });
  const opened = await openHouse(settings, { log: openLog('silent') });
  const before = process.memoryUsage().rss;
  const first = await hotel.cpuOf(() => measured(opened.house, path));
  const again = await hotel.cpuOf(() => measured(opened.house, path));
  await opened.close();
  await rm(folder, { recursive: true });
  const of = ({ seconds, most, cpu, databaseCpu }: typeof first) => ({
    staysPerSecond: Math.round(STAYS / seconds),
    processorSeconds: { import: rounded(cpu), database: rounded(databaseCpu * seconds) },
    memoryMostMB: Math.round(most / MB),
  });
  return {
    stays: STAYS,
    memoryBeforeMB: Math.round(before / MB),
    first: of(first),
    again: of(again),
  };
}

async function measured(house: Parameters<typeof importStays>[0], path: string) {
  let most = 0;
  const cpu = process.cpuUsage();
  const began = performance.now();
  await importStays(house, path, {
    onProgress: () => {
      most = Math.max(most, process.memoryUsage().rss);
    },
  });
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds, most, cpu: (user + system) / 1e6 };
}

/** Of a year and a half, made up by a seed: more than half the guests come back, each with a telephone. */
async function writeStays(path: string): Promise<void> {
  const out = createWriteStream(path);
  const random = seeded(7);
  const first = DateTime.fromISO('2025-01-01', { zone: 'utc' });
  out.write('订单号,客人姓名,房号,入住日期,离店日期,状态,手机号,总价,币种,渠道\n');
  for (let i = 0; i < STAYS; i++) {
    const guest = random.between(1, STAYS * 0.4);
    const arrival = first.plus({ days: random.between(0, 500) });
    const departure = arrival.plus({ days: random.between(1, 4) });
    const room = random.between(800, 1100);
    const nights = `${arrival.toISODate()},${departure.toISODate()}`;
    const phone = 13_000_000_000 + guest;
    const total = `${random.between(300, 3000)}.00`;
    out.write(`R${i},客人${guest},${room},${nights},已离店,${phone},${total},CNY,Ctrip\n`);
  }
  out.end();
  await once(out, 'finish');
}
