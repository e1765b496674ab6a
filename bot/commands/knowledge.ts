/**
 * The hotel's knowledge as a file (docs/knowledge.md): `npm run -s knowledge -- export FILE` writes it,
 * `import FILE` takes it in whole or, where something is wrong, not at all; `lint [FILE]` prints what
 * contradicts, is over or is missing, and exits 1 where that is an error.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { listKnowledge, replaceKnowledge } from '../../crm/knowledge.ts';
import { knowledgeLabels } from '../../prompts/labels/knowledge.ts';
import type { House } from '../house.ts';
import { dayOf } from '../knowledge/answers.ts';
import { readHotelFile, writeHotelFile } from '../knowledge/file.ts';
import { type Finding, lint } from '../knowledge/lint.ts';
import { openHouse, openLog } from '../open.ts';
import { loadEnv, readSettings } from '../settings.ts';

const USAGE =
  'usage: npm run -s knowledge -- export FILE | import FILE | lint [FILE] [--lang zh|en]\n';
const tell = (line: string) => process.stderr.write(`${line}\n`);

type Lang = 'zh' | 'en';
type LineOf = (slug: string, language: string | null) => number | null;

/** @throws naming every mistake with its line */
async function fileAt(path: string) {
  const read = readHotelFile(await readFile(path, 'utf8'));
  if (read.ok) return read;
  const lines = read.errors.map(({ line, message }) => `${path}:${line ?? 1}: ${message}`);
  throw new Error(`${path} has mistakes, what was known stays in use\n${lines.join('\n')}`);
}

async function writeTo(file: string): Promise<void> {
  await inHouse(async ({ store, hotelId }) => {
    const { name, zone, phone, emergencyPhone, rooms } = await store.prisma.hotel.findUniqueOrThrow(
      {
        where: { id: hotelId },
      },
    );
    const knowledge = await listKnowledge(store, hotelId);
    const hotel = { name: name as Record<string, string>, zone, phone, emergencyPhone, rooms };
    await writeFile(file, writeHotelFile({ hotel, knowledge }));
    tell(`${file}: ${knowledge.length} answers`);
  });
}

async function takeIn(path: string): Promise<void> {
  const { file } = await fileAt(path);
  await inHouse(({ store, hotelId }) => replaceKnowledge(store, hotelId, file));
  tell(`${path}: ${file.knowledge.length} answers are in use`);
}

async function check(path: string | undefined, lang: Lang): Promise<void> {
  if (path === undefined) {
    return inHouse(async ({ store, hotelId, facts, now }) => {
      const today = dayOf(now(), (await facts()).zone);
      report(lint(await listKnowledge(store, hotelId), today), lang);
    });
  }
  const { file, lineOf } = await fileAt(path);
  const today = dayOf(new Date(), file.hotel.zone ?? 'Asia/Shanghai');
  report(lint(file.knowledge, today), lang, lineOf);
}

/** A table: how bad, where, what. */
function report(findings: Finding[], lang: Lang, lineOf: LineOf = () => null): void {
  const labels = knowledgeLabels[lang];
  const rows = findings.map(({ level, kind, slug, language, detail }) => {
    const line = lineOf(slug, language);
    const where = `${line ? `${line}: ` : ''}${slug}${language ? ` ${language}` : ''}`;
    return [labels[level], where, labels.findings[kind], detail] as const;
  });
  const width = Math.max(...rows.map(([, where]) => where.length), 0);
  for (const [level, where, what, detail] of rows) {
    process.stdout.write(`${level}  ${where.padEnd(width)}  ${what}${detail && `: ${detail}`}\n`);
  }
  if (!rows.length) tell(labels.fine);
  if (findings.some((finding) => finding.level === 'error')) process.exitCode = 1;
}

async function inHouse(work: (house: House) => Promise<void>): Promise<void> {
  const settings = readSettings(loadEnv());
  const log = openLog(settings.LOG_LEVEL);
  const { house, close } = await openHouse(settings, { log, say: tell });
  try {
    await work(house);
  } finally {
    await close();
  }
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'zh' } },
  });
  const [action, file, ...more] = positionals;
  const lang = values.lang === 'en' ? 'en' : 'zh';
  if (!more.length && action === 'lint') return check(file, lang);
  if (!more.length && action === 'export' && file) return writeTo(file);
  if (!more.length && action === 'import' && file) return takeIn(file);
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

await run().catch((error: Error & { code?: string }) => {
  tell(`knowledge: ${error.message}`);
  if (error.code?.startsWith('ERR_PARSE_ARGS')) process.stderr.write(USAGE);
  process.exitCode = 1;
});
