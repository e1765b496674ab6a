/**
 * The audit log: `npm run -s audit -- verify [--head N:HASH]` goes through the whole chain and names the
 * first entry that is not as it was written (exit code 1); `… -- head` prints the head, to keep elsewhere.
 */
import { parseArgs } from 'node:util';
import { type AuditHead, chainAudit, verifyAudit } from '../../crm/privacy/audit.ts';
import { openHouse, openLog } from '../open.ts';
import { loadEnv, readSettings } from '../settings.ts';

const USAGE = 'usage: npm run -s audit -- verify [--head N:HASH] | head\n';
const tell = (line: string) => process.stderr.write(`${line}\n`);
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const written = ({ n, hash }: AuditHead) => `${n}:${hash}`;

function readHead(text: string): AuditHead {
  const [, n, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!n || !hash) throw new Error(`"${text}" is no head as \`audit -- head\` prints it`);
  return { n: Number(n), hash };
}

async function run(action: string, kept: AuditHead | undefined): Promise<void> {
  const settings = readSettings(loadEnv());
  const log = openLog(settings.LOG_LEVEL);
  const { house, close } = await openHouse(settings, { log, say: tell });
  try {
    const { store, hotelId } = house;
    while (await chainAudit(store, hotelId));
    const { head, broken } = await verifyAudit(store, hotelId, kept);
    if (action === 'head' && !broken) return print(written(head));
    if (!broken) return print(`✓ ${head.n} entries, none changed. Head: ${written(head)}`);
    print(`✕ entry ${broken.n}${broken.id && ` (${broken.id})`}: ${broken.why}`);
    process.exitCode = 1;
  } finally {
    await close();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { head: { type: 'string' } },
});
const [action = ''] = positionals;
if (!['verify', 'head'].includes(action) || positionals.length > 1) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await (async () => run(action, values.head ? readHead(values.head) : undefined))().catch(
    (error: Error) => {
      tell(`audit: ${error.message}`);
      process.exitCode = 1;
    },
  );
}
