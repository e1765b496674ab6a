/**
 * The hotel's knowledge as a file (docs/knowledge.md): `npm run -s knowledge -- export FILE` writes it,
 * `import FILE` takes it in whole or, where something is wrong, not at all.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { listKnowledge, replaceKnowledge } from '../../crm/knowledge.ts';
import type { House } from '../house.ts';
import { readHotelFile, writeHotelFile } from '../knowledge/file.ts';
import { openHouse, openLog } from '../open.ts';
import { loadEnv, readSettings } from '../settings.ts';

const USAGE = 'usage: npm run -s knowledge -- export FILE | import FILE\n';
const tell = (line: string) => process.stderr.write(`${line}\n`);

type Action = (house: House, file: string) => Promise<void>;
const ACTIONS: Record<string, Action> = {
  async export({ store, hotelId }, file) {
    const { name, zone, phone, emergencyPhone } = await store.prisma.hotel.findUniqueOrThrow({
      where: { id: hotelId },
    });
    const knowledge = await listKnowledge(store, hotelId);
    const hotel = { name: name as Record<string, string>, zone, phone, emergencyPhone };
    await writeFile(file, writeHotelFile({ hotel, knowledge }));
    tell(`${file}: ${knowledge.length} answers`);
  },
  async import({ store, hotelId }, file) {
    const read = await fileAt(file);
    await replaceKnowledge(store, hotelId, read);
    tell(`${file}: ${read.knowledge.length} answers are in use`);
  },
};

/** @throws naming every mistake with its line */
async function fileAt(path: string) {
  const read = readHotelFile(await readFile(path, 'utf8'));
  if (read.ok) return read.file;
  const lines = read.errors.map(({ line, message }) => `${path}:${line ?? 1}: ${message}`);
  throw new Error(`what was known stays in use\n${lines.join('\n')}`);
}

async function run(action: Action, file: string): Promise<void> {
  const settings = readSettings(loadEnv());
  const log = openLog(settings.LOG_LEVEL);
  const { house, close } = await openHouse(settings, { log, say: tell });
  try {
    await action(house, file);
  } finally {
    await close();
  }
}

const [name = '', file, ...more] = process.argv.slice(2);
const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
if (!action || !file || more.length) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await run(action, file).catch((error: Error) => {
    tell(`knowledge: ${error.message}`);
    process.exitCode = 1;
  });
}
