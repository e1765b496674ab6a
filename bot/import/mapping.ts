/**
 * How one program writes its files: a YAML file, ours (`mappings/`) or the hotel's own. Nothing in it is
 * needed; what it leaves out is found as without it. docs/sources.md describes it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { FOLIO_KINDS } from '../../crm/stays/folio.ts';
import type { Columns } from './columns.ts';
import { STAY_STATUSES } from './values.ts';

const OURS = fileURLToPath(new URL('./mappings/', import.meta.url));
const words = z.array(z.string().min(1)).min(1);
const place = z.union([z.string().min(1), words, z.strictObject({ join: words })]);
const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gbk',
  'gb18030',
  'big5',
  'windows-1252',
] as const;

const schema = z.strictObject({
  /** The system the file comes from, where no column says so; part of what makes a row the same. */
  source: z.string().min(1).max(40).optional(),
  encoding: z.enum(encodings).optional(),
  delimiter: z.string().length(1).optional(),
  columns: z.record(z.string(), place).default({}),
  /** Luxon formats; needed where 05/04/2026 could be two days. */
  dates: words.optional(),
  statuses: z.partialRecord(z.enum(STAY_STATUSES), words).optional(),
  /** What a bill's words mean. */
  kinds: z.partialRecord(z.enum(FOLIO_KINDS), words).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'is no code like CNY')
    .optional(),
  decimal: z.enum(['.', ',']).optional(),
});

export type Mapping = z.output<typeof schema>;
export const NO_MAPPING: Mapping = schema.parse({});

/**
 * Reads a mapping.
 * @param name one of ours ("cloudbeds"), or a file ("own.yaml"), looked for in `folder` as well
 * @throws an Error with the file, the line and what is wrong there
 */
export async function readMapping(
  name: string,
  columns: Columns,
  folder?: string,
): Promise<Mapping> {
  const path = await pathOf(name, folder);
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines });
  const lineAt = (offset: number) => `${basename(path)} line ${lines.linePos(offset).line}`;
  const [broken] = document.errors;
  if (broken) throw new Error(`${lineAt(broken.pos[0])}: ${broken.message.split('\n')[0]}`);
  const lineOf = (keys: PropertyKey[]) => {
    for (let depth = keys.length; depth > 0; depth--) {
      const node = document.getIn(keys.slice(0, depth), true) as { range?: [number] } | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return basename(path);
  };
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const keys = issue?.path ?? [];
    throw new Error(`${lineOf(keys)}: ${keys.join('.')} ${issue?.message}`);
  }
  const unknown = Object.keys(parsed.data.columns).find((field) => !(field in columns));
  if (unknown === undefined) return parsed.data;
  const fields = Object.keys(columns).join(', ');
  throw new Error(`${lineOf(['columns', unknown])}: no field "${unknown}"; there are ${fields}`);
}

async function pathOf(name: string, folder: string | undefined): Promise<string> {
  if (/[\\/]|\.(ya?ml|json)$/i.test(name)) return name;
  const file = `${name}.yaml`;
  const ours = await readdir(OURS);
  const own = folder ? await readdir(folder).catch(() => []) : [];
  if (folder && own.includes(file)) return join(folder, file);
  if (ours.includes(file)) return join(OURS, file);
  const known = [...own, ...ours].filter((f) => f.endsWith('.yaml')).map((f) => f.slice(0, -5));
  throw new Error(`no mapping "${name}"; there are ${known.join(', ')}, or name a file`);
}
