/** Puts a backup into an empty database: `npm run -s restore -- FILE`. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { restore } from '../../crm/restore.ts';
import { openDatabase } from '../database.ts';
import { readErasures, settleErasures } from '../erasures.ts';
import { openHouse, openLog } from '../open.ts';
import { loadEnv, readSettings } from '../settings.ts';

const CHUNK_BYTES = 1024 * 1024;

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run -s restore -- FILE');
  process.exit(2);
}
const database = await openDatabase(readSettings(loadEnv()), console.error);
try {
  const { rows } = await restore(database.url, linesOf(file));
  const erased = await eraseAgain(database.url);
  const also = erased ? ` ${erased} erased guests that were in it are erased again.` : '';
  console.log(`${rows} rows restored from ${file}.${also}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await database.stop();
}

/** Whoever was erased since the backup was made. @returns how many */
async function eraseAgain(url: string): Promise<number> {
  const settings = { ...readSettings(loadEnv()), DATABASE_URL: url };
  if (!(await readErasures(settings.DATA_DIR)).length) return 0;
  const { house, close } = await openHouse(settings, { log: openLog(settings.LOG_LEVEL) });
  return settleErasures(house).finally(close);
}

/** Lines end at line feeds only: a guest's text may hold the other characters that could end one. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const text = createGunzip({ chunkSize: CHUNK_BYTES }).setEncoding('utf8');
  pipeline(createReadStream(path), text).catch(() => {}); // the loop throws what goes wrong
  let rest = '';
  for await (const chunk of text) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
