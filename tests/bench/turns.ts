/** Whole turns against the floor, interleaved, so that a slow minute of the machine slows both. */
import type { Options } from './bench.ts';
import { openFloor } from './floor.ts';
import { type BenchHotel, type Measured, progress } from './hotel.ts';
import { load } from './load.ts';
import { mean, median, percentile, rounded } from './numbers.ts';

const GUESTS = [1, 20, 100];
const WARM_UP_SECONDS = 3;

export async function turns(hotel: BenchHotel, { seconds, runs }: Options) {
  await load({ urls: [hotel.url], guests: 20, seconds: WARM_UP_SECONDS });
  // One guest with one message: the turn whose rows the floor copies.
  await load({ urls: [hotel.url], guests: 1, seconds: 0 });
  const floor = await openFloor(hotel.databaseUrl);
  const results = [];
  try {
    for (const guests of GUESTS) {
      const rounds = [];
      for (let run = 1; run <= runs; run++) {
        const floorPerSecond = await writeFloor(floor, guests, seconds);
        const measured = await hotel.load({ guests, seconds });
        // At the same number of clients: how long one waits for a turn, and how long for its rows.
        const ratio = mean(measured.replies) / ((guests * 1000) / floorPerSecond);
        rounds.push({ floorPerSecond, ratio, measured });
        progress(
          `${guests} guests, run ${run}: ${lineOf(measured)}, floor ${rounded(floorPerSecond)}/s`,
        );
      }
      results.push(summary(guests, rounds));
    }
  } finally {
    await floor.close();
  }
  return { floorRows: floor.rows, of: results };
}

const lineOf = (m: Measured) =>
  `${rounded(m.turnsPerSecond)} turns/s, reply ${rounded(percentile(m.replies, 0.5))} ms`;

async function writeFloor(
  floor: Awaited<ReturnType<typeof openFloor>>,
  clients: number,
  seconds: number,
): Promise<number> {
  const writers = await Promise.all(Array.from({ length: clients }, () => floor.client()));
  const began = performance.now();
  const until = began + seconds * 1000;
  let written = 0;
  await Promise.all(
    writers.map(async (write) => {
      for (; performance.now() < until; written++) await write();
    }),
  );
  return (written * 1000) / (performance.now() - began);
}

type Round = { floorPerSecond: number; ratio: number; measured: Measured };

function summary(guests: number, rounds: Round[]) {
  const of = (value: (m: Measured) => number) => median(rounds.map((r) => value(r.measured)));
  return {
    guests,
    turnsPerSecond: rounded(of((m) => m.turnsPerSecond)),
    floorPerSecond: rounded(median(rounds.map((r) => r.floorPerSecond))),
    timesTheFloor: rounded(median(rounds.map((r) => r.ratio)), 2),
    timesTheFloorOfEachRun: rounds.map((r) => rounded(r.ratio, 2)),
    replyP50: rounded(of((m) => percentile(m.replies, 0.5))),
    replyP99: rounded(of((m) => percentile(m.replies, 0.99))),
    acknowledgedP50: rounded(of((m) => percentile(m.acknowledged, 0.5))),
    failed: rounds.reduce((sum, { measured: m }) => sum + m.failed + m.unanswered, 0),
    cores: {
      guests: rounded(
        of((m) => m.cpu),
        2,
      ),
      product: rounded(
        of((m) => m.productCpu),
        2,
      ),
      database: rounded(
        of((m) => m.databaseCpu),
        2,
      ),
    },
  };
}
