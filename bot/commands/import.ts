/**
 * Takes a file in: `npm run -s import -- stays FILE`, or `folio`, `members`, `reviews`, each with
 * `[--mapping NAME|FILE]`. Prints the counts as one line of JSON (docs/sources.md).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { IMPORT_KINDS } from '../import/kinds.ts';
import { readMapping } from '../import/mapping.ts';
import { openHouse, openLog } from '../open.ts';
import { loadEnv, readSettings } from '../settings.ts';

const USAGE = `usage: npm run -s import -- ${[...IMPORT_KINDS.keys()].join('|')} FILE [--mapping NAME|FILE]\n`;
const tell = (line: string) => process.stderr.write(`${line}\n`);

async function run(kind: string, file: string, name: string | undefined): Promise<void> {
  const { take, columns } = IMPORT_KINDS.get(kind)!;
  const settings = readSettings(loadEnv());
  const folder = settings.IMPORT_DIR && join(settings.IMPORT_DIR, 'mappings');
  const mapping = name === undefined ? undefined : await readMapping(name, columns, folder);
  const { house, close } = await openHouse(settings, {
    log: openLog(settings.LOG_LEVEL),
    say: tell,
  });
  try {
    const onProgress = (done: number) => tell(`${done}`);
    const counts = await take(house, file, { ...(mapping ? { mapping } : {}), onProgress });
    if (counts.rejected) tell(`${counts.rejected} rejected: see ${file}.rejected.jsonl`);
    process.stdout.write(`${JSON.stringify(counts)}\n`);
  } finally {
    await close();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mapping: { type: 'string' } },
});
const [kind = '', file] = positionals;
if (!IMPORT_KINDS.has(kind) || file === undefined || positionals.length > 2) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await run(kind, file, values.mapping).catch((error: Error) => {
    tell(`import: ${error.message}`);
    process.exitCode = 1;
  });
}
