/**
 * A simulated hotel, faster than real time: `npm run simulate -- [--guests 200] [--days 3] [--seed N]`.
 * JSON on stdout, progress on stderr; the exit code is 1 where a promise was broken.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { openHouse, openLog } from '../../bot/open.ts';
import { readSettings } from '../../bot/settings.ts';
import { openClock } from './clock.ts';
import { openDesk } from './desk.ts';
import { openGuests } from './guests.ts';
import { judge } from './judge.ts';

/** After the last arrivals: the longest stay, its survey, and what is said about it. */
const DAYS_AFTER = 5;

const { values } = parseArgs({
  options: {
    guests: { type: 'string', default: '200' },
    days: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const [guests, days, seed] = [Number(values.guests), Number(values.days), Number(values.seed)];

const dataDir = await mkdtemp(join(tmpdir(), 'zhike-simulate-'));
const settings = readSettings({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
const opened = await openHouse(settings, { log: openLog('silent'), say });
try {
  const report = await simulate();
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (report.broken.length) process.exitCode = 1;
} finally {
  await opened.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function simulate() {
  const { house } = opened;
  const { zone } = await house.facts();
  const began = performance.now();
  const today = DateTime.now().setZone(zone).startOf('day');
  const clock = openClock(house, today.toJSDate());
  const { turns, asked } = openGuests(house, clock, { guests, days, seed, zone });
  const look = await openDesk(house, clock, seed);
  const surveyed = new Set<string>();
  const end = today.plus({ days: days + DAYS_AFTER });
  for (let day = today; day < end; day = day.plus({ days: 1 })) {
    await clock.runUntil(day.plus({ days: 1 }).toJSDate(), async () => {
      await look();
      const where = { hotelId: house.hotelId, id: { notIn: [...surveyed] } };
      for (const answer of await house.store.prisma.surveyAnswer.findMany({ where })) {
        surveyed.add(answer.id);
        asked(answer);
      }
    });
    say(`${day.toISODate()}: ${turns.length} turns`);
  }
  const judged = await judge(house, turns, zone);
  return { seed, days, took: Math.round((performance.now() - began) / 1000), ...judged };
}

function say(line: string) {
  process.stderr.write(`${line}\n`);
}
