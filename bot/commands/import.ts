/**
 * Takes a file in: `npm run -s import -- reviews FILE` or `… -- stays FILE`, both with
 * `[--map mapping.json]`. Prints the counts as one line of JSON (docs/import.md).
 */
import { parseArgs } from 'node:util';
import { type Columns, REVIEW_COLUMNS, readMapping, STAY_COLUMNS } from '../import/columns.ts';
import { importReviews } from '../import/reviews.ts';
import type { Importer } from '../import/run.ts';
import { importStays } from '../import/stays.ts';
import { openHouse, openLog } from '../open.ts';
import { loadEnv, readSettings } from '../settings.ts';

const KINDS: Record<string, { take: Importer; columns: Columns }> = {
  reviews: { take: importReviews, columns: REVIEW_COLUMNS },
  stays: { take: importStays, columns: STAY_COLUMNS },
};
const USAGE = 'usage: npm run -s import -- reviews|stays FILE [--map mapping.json]\n';
const tell = (line: string) => process.stderr.write(`${line}\n`);

async function run(kind: string, file: string, map: string | undefined): Promise<void> {
  const { take, columns } = KINDS[kind]!;
  const mapping = map === undefined ? {} : await readMapping(map, columns);
  const settings = readSettings(loadEnv());
  const { house, close } = await openHouse(settings, {
    log: openLog(settings.LOG_LEVEL),
    say: tell,
  });
  try {
    const onProgress = (done: number, of: number) => tell(`${done}/${of}`);
    const counts = await take(house, file, { mapping, onProgress });
    if (counts.rejected) tell(`${counts.rejected} rejected: see ${file}.rejected.jsonl`);
    process.stdout.write(`${JSON.stringify(counts)}\n`);
  } finally {
    await close();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { map: { type: 'string' } },
});
const [kind = '', file] = positionals;
if (!Object.hasOwn(KINDS, kind) || file === undefined || positionals.length > 2) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await run(kind, file, values.map).catch((error: Error) => {
    tell(`import: ${error.message}`);
    process.exitCode = 1;
  });
}
