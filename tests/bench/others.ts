/** Acknowledgements at a fixed pace, two processes on one server, and what an idle product costs. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Options } from './bench.ts';
import { type BenchHotel, progress } from './hotel.ts';
import { median, percentile, rounded } from './numbers.ts';

const RATE = 50;
const OPEN_GUESTS = 100;

type Round = Record<'p50' | 'p99' | 'replyP50' | 'replyP99' | 'failed' | 'cpu', number>;

/** 50 messages a second, whatever comes back. */
export async function acknowledgements(hotel: BenchHotel, { seconds, runs }: Options) {
  const rounds: Round[] = [];
  for (let run = 1; run <= runs; run++) {
    const { acknowledged, replies, failed, unanswered, cpu } = await hotel.load({
      guests: OPEN_GUESTS,
      seconds,
      rate: RATE,
    });
    rounds.push({
      p50: percentile(acknowledged, 0.5),
      p99: percentile(acknowledged, 0.99),
      replyP50: percentile(replies, 0.5),
      replyP99: percentile(replies, 0.99),
      failed: failed + unanswered,
      cpu,
    });
    progress(
      `open loop, run ${run}: acknowledged p99 ${rounded(percentile(acknowledged, 0.99))} ms`,
    );
  }
  const of = (key: keyof Round) => rounded(median(rounds.map((r) => r[key])));
  return {
    messagesPerSecond: RATE,
    acknowledgedP50: of('p50'),
    acknowledgedP99: of('p99'),
    acknowledgedP99OfEachRun: rounds.map((r) => rounded(r.p99)),
    replyP50: of('replyP50'),
    replyP99: of('replyP99'),
    failed: rounds.reduce((sum, r) => sum + r.failed, 0),
    guestsCores: of('cpu'),
  };
}

const TWO_GUESTS = 100;
/** A process that has just started is slower than one that has served for a while. */
const WARM_UP_SECONDS = 5;

/** One process and two, interleaved; the guests spread over both. */
export async function twoProcesses(hotel: BenchHotel, { seconds, runs }: Options) {
  const one: number[] = [];
  const two: number[] = [];
  let failed = 0;
  for (let run = 1; run <= runs; run++) {
    const alone = await hotel.load({ guests: TWO_GUESTS, seconds });
    const second = await hotel.another();
    const urls = [hotel.url, second.url];
    await hotel.load({ guests: TWO_GUESTS, seconds: WARM_UP_SECONDS, urls });
    const shared = await hotel.load({ guests: TWO_GUESTS, seconds, urls });
    await second.stop();
    one.push(alone.turnsPerSecond);
    two.push(shared.turnsPerSecond);
    failed += alone.failed + alone.unanswered + shared.failed + shared.unanswered;
    progress(`two processes, run ${run}: ${rounded(two.at(-1)!)}/s, one ${rounded(one.at(-1)!)}/s`);
  }
  return {
    guests: TWO_GUESTS,
    oneProcess: rounded(median(one)),
    twoProcesses: rounded(median(two)),
    twoToOne: rounded(median(two.map((rate, i) => rate / one[i]!)), 2),
    failed,
    notAnsweredOnce: await notAnsweredOnce(hotel.databaseUrl),
  };
}

/** Conversations in which a turn has no reply or more than one, or a message is not a line of one turn. */
const NOT_ANSWERED_ONCE = `SELECT count(*)::int AS odd FROM (
  SELECT 1 FROM "Message" m LEFT JOIN "Analysis" a ON a."messageId" = m.id GROUP BY "conversationId"
  HAVING count(*) FILTER (WHERE author = 'bot') <> count(a.id)
    OR COALESCE(sum(cardinality(string_to_array(a.text, E'\\n'))), 0) <> count(*) FILTER (WHERE author = 'guest')) c`;

async function notAnsweredOnce(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(NOT_ANSWERED_ONCE);
  await client.end();
  return rows[0].odd;
}

/** Nobody writes: shares of one core. */
export async function idle(hotel: BenchHotel, { seconds }: Options) {
  await pause(2000);
  const { productCpu, databaseCpu } = await hotel.cpuOf(async () => {
    await pause(seconds * 1000);
    return {};
  });
  progress(`idle: product ${rounded(productCpu, 3)}, database ${rounded(databaseCpu, 3)} cores`);
  return { productCores: rounded(productCpu, 3), databaseCores: rounded(databaseCpu, 3) };
}
