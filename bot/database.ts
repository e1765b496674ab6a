import { type EmbeddedPostgres, openPostgres } from '../crm/postgres/postgres.ts';
import type { Settings } from './settings.ts';

/**
 * The server that the settings name, or else our own.
 *
 * @param say takes lines for the person at the terminal
 */
export async function openDatabase(
  settings: Pick<Settings, 'DATABASE_URL' | 'DATA_DIR'>,
  say: (line: string) => void,
): Promise<EmbeddedPostgres> {
  const url = settings.DATABASE_URL;
  if (!url) return openPostgres({ dataDir: settings.DATA_DIR, log: say });
  return { url, ensureRunning: async () => {}, stop: async () => {} };
}
