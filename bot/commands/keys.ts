/**
 * The keys of sensitive facts (docs/privacy.md): `npm run -s keys -- new` prints a new one; `… -- rotate`
 * seals again, by the first key of ZHIKE_KEY, what an older one has sealed. Nobody has to stop for it.
 */
import { newKey } from '../../crm/privacy/keys.ts';
import { reseal } from '../../crm/privacy/reseal.ts';
import { openHouse, openLog } from '../open.ts';
import { loadEnv, readSettings } from '../settings.ts';

const USAGE = 'usage: npm run -s keys -- new | rotate\n';
const tell = (line: string) => process.stderr.write(`${line}\n`);

async function rotate(): Promise<void> {
  const settings = readSettings(loadEnv());
  const log = openLog(settings.LOG_LEVEL);
  const { house, close } = await openHouse(settings, { log, say: tell });
  try {
    const sealed = await reseal(house.store);
    process.stdout.write(`${sealed} sealed again by the key ${house.store.keys[0].id}\n`);
  } finally {
    await close();
  }
}

const [action, ...more] = process.argv.slice(2);
if (action === 'new' && !more.length) {
  process.stdout.write(`${newKey()}\n`);
} else if (action === 'rotate' && !more.length) {
  await rotate().catch((error: Error) => {
    tell(`keys: ${error.message}`);
    process.exitCode = 1;
  });
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
