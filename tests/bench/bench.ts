/**
 * How fast the product is: `npm run bench -- [--seconds 30] [--runs 5] [--only turns,ack,two,hang,idle,import]`.
 * JSON on stdout, progress on stderr. docs/performance.md says what each figure means.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hang } from './hang.ts';
import { openHotel } from './hotel.ts';
import { imports } from './imports.ts';
import { acknowledgements, idle, twoProcesses } from './others.ts';
import { turns } from './turns.ts';

export type Options = { seconds: number; runs: number };

const PARTS = {
  turns,
  ack: acknowledgements,
  two: twoProcesses,
  idle,
  hang: async (_: unknown, options: Options) => hang(options),
  import: imports,
};

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: Object.keys(PARTS).join() },
  },
});
const options = { seconds: Number(values.seconds), runs: Number(values.runs) };
const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length)
  throw new Error(`--only: ${unknown} is unknown; ${Object.keys(PARTS)} are known`);

const directory = await mkdtemp(join(tmpdir(), 'zhike-bench-'));
const loadBefore = loadavg()[0];
const hotel = await openHotel(directory);
const results: Record<string, unknown> = {};
try {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (!wanted.includes(name)) continue;
    results[name] = await measure(hotel, options).catch((error: Error) => {
      // The other parts still count.
      process.exitCode = 1;
      return { failed: error.message };
    });
  }
} finally {
  await hotel.close();
  await rm(directory, { recursive: true, force: true });
}
const machine = {
  cores: availableParallelism(),
  processor: cpus()[0]?.model,
  node: process.version,
  /** Of the minute before: what else ran on this machine. */
  loadBefore,
};
process.stdout.write(`${JSON.stringify({ machine, options, ...results }, null, 2)}\n`);
