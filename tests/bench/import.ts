/**
 * How many stays a second an import takes in, and in how much memory: `npx tsx tests/bench/import.ts 20000`.
 * The file is made up by a seed: two in three guests come back, each with a telephone.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import pg from 'pg';
import { seeded } from '../../bot/demo/random.ts';
import { importStays } from '../../bot/import/stays.ts';
import { openHouse, openLog } from '../../bot/open.ts';
import { readSettings } from '../../bot/settings.ts';
import { postmasterPid } from '../../crm/postgres-server.ts';
import { cpuSeconds } from './cpu.ts';

const count = Number(process.argv[2] ?? 20_000);
const MB = 1024 * 1024;

async function writeStays(path: string): Promise<void> {
  const out = createWriteStream(path);
  const random = seeded(7);
  const first = DateTime.fromISO('2025-01-01', { zone: 'utc' });
  out.write('订单号,客人姓名,房号,入住日期,离店日期,状态,手机号,总价,币种,渠道\n');
  for (let i = 0; i < count; i++) {
    const guest = random.between(1, Math.ceil(count * 0.4));
    const arrival = first.plus({ days: random.between(0, 690) });
    const nights = [arrival, arrival.plus({ days: random.between(1, 4) })].map((d) =>
      d.toISODate(),
    );
    const phone = `1${3_000_000_000 + guest}`;
    const row = [`R${i}`, `客人${guest}`, random.between(800, 1100), ...nights, '已离店', phone];
    const room = out.write(
      `${[...row, `${random.between(300, 3000)}.00`, 'CNY', 'Ctrip'].join(',')}\n`,
    );
    if (!room) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

const folder = await mkdtemp(join(tmpdir(), 'zhike-bench-'));
const path = join(folder, 'stays.csv');
await writeStays(path);
await chmod(folder, 0o755);
const hotel = await openHouse(readSettings({ DATA_DIR: join(folder, 'data') }), {
  log: openLog('silent'),
});
const { server } = await (async () => {
  const client = new pg.Client({ connectionString: hotel.url });
  await client.connect();
  const { rows } = await client.query("SELECT current_setting('data_directory') AS dir");
  await client.end();
  return { server: await postmasterPid(rows[0].dir) };
})();
const database = await cpuSeconds(server!, { children: true });
const before = process.memoryUsage().rss;
let most = before;
const cpu = process.cpuUsage();
const began = performance.now();
const onProgress = () => {
  most = Math.max(most, process.memoryUsage().rss);
};
const counts = await importStays(hotel.house, path, { onProgress });
const seconds = (performance.now() - began) / 1000;
const used = process.cpuUsage(cpu);
process.stdout.write(
  `${JSON.stringify({
    ...counts,
    seconds: Math.round(seconds * 10) / 10,
    perSecond: Math.round(count / seconds),
    cpuSeconds: Math.round((used.user + used.system) / 1e5) / 10,
    databaseCpuSeconds:
      Math.round(((await cpuSeconds(server!, { children: true })) - database) * 10) / 10,
    rssBeforeMB: Math.round(before / MB),
    rssMostMB: Math.round(most / MB),
  })}\n`,
);
await hotel.close();
await rm(folder, { recursive: true });
