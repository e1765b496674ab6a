/**
 * What has been kept long enough (docs/privacy.md): `npm run -s retention -- --dry-run` says how much of each
 * kind would go; without it, it goes now and not in the night.
 */
import { parseArgs } from 'node:util';
import { retentionReport, retireSome } from '../../crm/privacy/retention.ts';
import { retentionLabels } from '../../prompts/labels/admin/retention.ts';
import { settleErasures } from '../erasures.ts';
import { openHouse, openLog } from '../open.ts';
import { loadEnv, readSettings } from '../settings.ts';

const USAGE = 'usage: npm run -s retention -- [--dry-run] [--lang zh|en]\n';

async function run(dryRun: boolean, lang: 'zh' | 'en'): Promise<void> {
  const settings = readSettings(loadEnv());
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { house, close } = await openHouse(settings, { log: openLog(settings.LOG_LEVEL), say });
  const { store, hotelId, now } = house;
  const labels = retentionLabels[lang];
  try {
    for (const { kind, days, rows } of await retentionReport(store, hotelId, now())) {
      const kept = days === null ? labels.forGood : labels.days(days);
      process.stdout.write(`${String(rows).padStart(8)}  ${labels.kinds[kind]} (${kept})\n`);
    }
    while (!dryRun && (await retireSome(store, hotelId, now())));
    if (!dryRun) await settleErasures(house);
  } finally {
    await close();
  }
}

try {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      lang: { type: 'string', default: 'zh' },
    },
  });
  await run(values['dry-run'], values.lang === 'en' ? 'en' : 'zh');
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  process.stderr.write(`retention: ${message}\n`);
  if (code?.startsWith('ERR_PARSE_ARGS')) process.stderr.write(USAGE);
  process.exitCode = 1;
}
