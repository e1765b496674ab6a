/**
 * A year of a 300-room hotel in a database of its own, and how fast the product is on it:
 * `npm run -s year -- [--seed S] [--dir .data/year]` fills it, `npm run -s year -- bench` measures (and fills
 * it first where it is empty). JSON on stdout, progress on stderr. docs/performance.md says what is measured.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { fillYear, SIZE } from './fill.ts';
import { type Measure, measures } from './measures.ts';
import { openStores, type Stores } from './stores.ts';

const tell = (line: string) => process.stderr.write(`${line}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    dir: { type: 'string', default: '.data/year' },
    only: { type: 'string', default: Object.keys(measures).join() },
  },
});
const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !(name in measures));
if (unknown.length) {
  throw new Error(`--only: ${unknown} is unknown; ${Object.keys(measures)} are known`);
}

const stores = await openStores(values.dir);
try {
  const filled = await fill(stores);
  const results: Record<string, unknown> = {};
  if (positionals.includes('bench')) {
    for (const name of wanted) {
      const measure: Measure = measures[name as keyof typeof measures];
      tell(`measuring: ${name}`);
      results[name] = await measure(stores);
    }
  }
  const machine = {
    cores: availableParallelism(),
    processor: cpus()[0]?.model,
    node: process.version,
    /** Of the minute before: what else ran on this machine. */
    load: loadavg()[0],
  };
  process.stdout.write(
    `${JSON.stringify({ machine, size: SIZE, ...filled, ...results }, null, 2)}\n`,
  );
} finally {
  await stores.close();
}

/** @returns how long it took, where there was something to do */
async function fill({ full }: Stores): Promise<{ filledSeconds?: number }> {
  const { house } = full;
  if (await house.store.prisma.guest.count()) return {};
  const { zone } = await house.facts();
  const today = DateTime.fromJSDate(house.now(), { zone }).toISODate()!;
  const client = await house.store.pool.connect();
  const began = performance.now();
  try {
    await fillYear(client, { hotelId: house.hotelId, seed: Number(values.seed), today }, tell);
  } finally {
    client.release(true);
  }
  return { filledSeconds: Math.round((performance.now() - began) / 1000) };
}
