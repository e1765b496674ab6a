import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Keys, MAKE_A_KEY, newKey, readKeys } from '../crm/privacy/keys.ts';
import type { Settings } from './settings.ts';

/**
 * The keys of sensitive facts: the setting; for trying out, one that is made once and kept in the data
 * folder. @throws Error in production without the setting: a key beside its data protects nothing
 */
export async function houseKeys(
  settings: Pick<Settings, 'ZHIKE_KEY' | 'DATA_DIR' | 'NODE_ENV'>,
): Promise<Keys> {
  if (settings.ZHIKE_KEY) return readKeys(settings.ZHIKE_KEY);
  if (settings.NODE_ENV === 'production') {
    throw new Error(
      `ZHIKE_KEY is missing: it seals what guests say of health and faith. ${MAKE_A_KEY}\nSee .env.example`,
    );
  }
  return readKeys(await keptSecret(settings.DATA_DIR, 'zhike-key', newKey));
}

/** A secret of this machine's own: made at the first start, read by its owner alone. */
export async function keptSecret(
  dataDir: string,
  name: string,
  make: () => string,
): Promise<string> {
  const file = join(dataDir, name);
  await mkdir(dataDir, { recursive: true });
  // Written whole and then linked: of several processes that start at once the first one's stays.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, make(), { mode: 0o600 });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return (await readFile(file, 'utf8')).trim();
}
