/** Writes everything the hotel remembers into one file: `npm run -s backup -- FILE`. */
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { backupOf } from '../../crm/backup.ts';
import { openDatabase } from '../database.ts';
import { loadEnv, readSettings } from '../settings.ts';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run -s backup -- FILE (such as zhike-2026-11-22.backup.gz)');
  process.exit(2);
}
const database = await openDatabase(readSettings(loadEnv()), console.error);
try {
  await write(database.url, file);
  console.log(
    `The backup is in ${file}. It holds guests' data and staff's passwords: keep it safe.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await database.stop();
}

/** The file appears whole or not at all, and only its owner may read it. */
async function write(url: string, path: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  const target = await open(unfinished, 'w', 0o600);
  try {
    await pipeline(
      Readable.from(backupOf(url)),
      createGzip(),
      target.createWriteStream({ flush: true }),
    );
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}
