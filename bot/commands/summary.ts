/**
 * The manager's summary in the terminal:
 * `npm run -s summary -- [--from 2026-11-01] [--to 2026-11-30] [--json] [--lang zh|en]`.
 * Both days are the hotel's and belong to the period; without them, all time.
 */
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { nameOf } from '../../crm/hotels.ts';
import { readOverview } from '../../crm/insights/overview.ts';
import type { House } from '../house.ts';
import { openHouse, openLog } from '../open.ts';
import { loadEnv, readSettings } from '../settings.ts';
import { summaryText } from '../summary.ts';

const USAGE =
  'usage: npm run -s summary -- [--from 2026-11-01] [--to 2026-11-30] [--json] [--lang zh|en]\n';

type Wanted = { from?: string; to?: string; json: boolean; lang: 'zh' | 'en' };

async function summary(house: House, { from, to, json, lang }: Wanted): Promise<string> {
  const facts = await house.facts();
  const { zone } = facts;
  const period = {
    from: from === undefined ? null : day(from, zone).toJSDate(),
    to: to === undefined ? null : day(to, zone).plus({ days: 1 }).toJSDate(),
  };
  const overview = await readOverview(house.store, house.hotelId, period, zone, lang);
  if (json) return `${JSON.stringify(overview, null, 2)}\n`;
  return summaryText(overview, nameOf(facts, lang === 'zh' ? 'zh-Hans' : 'en'), zone, lang);
}

function day(written: string, zone: string): DateTime {
  const at = DateTime.fromFormat(written, 'yyyy-MM-dd', { zone });
  if (at.isValid) return at;
  throw new Error(`"${written}" is not a day like 2026-11-22`);
}

async function run(wanted: Wanted): Promise<void> {
  for (const date of [wanted.from, wanted.to]) if (date !== undefined) day(date, 'utc');
  const settings = readSettings(loadEnv());
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { house, close } = await openHouse(settings, { log: openLog(settings.LOG_LEVEL), say });
  try {
    process.stdout.write(await summary(house, wanted));
  } finally {
    await close();
  }
}

try {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'zh' },
    },
  });
  await run({ ...values, lang: values.lang === 'en' ? 'en' : 'zh' });
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  process.stderr.write(`summary: ${message}\n`);
  if (code?.startsWith('ERR_PARSE_ARGS')) process.stderr.write(USAGE);
  process.exitCode = 1;
}
