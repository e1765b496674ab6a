/**
 * What texts say, in the taxonomy's terms, by the builtin analyzer alone:
 * `npm run -s analyze -- FILE.jsonl` or `npm run -s analyze -- --text "…" [--kind review] [--explain]`.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { builtin } from '../../nlp/builtin/index.ts';
import { flat } from '../../nlp/report.ts';
import { type Analysis, TEXT_KINDS } from '../../nlp/taxonomy.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.enum(TEXT_KINDS).default('message'),
  text: z.string(),
});
type Line = z.infer<typeof lineSchema>;

/** The fixed form of the contract; `explain` returns the whole analysis with the id. */
function output(id: Line['id'], analysis: Analysis, explain: boolean): object {
  if (explain) return { id, ...analysis };
  return { id, ...flat(analysis) };
}

function parseLine(line: string): Line {
  const parsed = lineSchema.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  throw new Error(z.prettifyError(parsed.error).replaceAll('\n', ' '));
}

async function analyzeFile(file: string, explain: boolean): Promise<void> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const { id, kind, text } = parseLine(line);
      print(output(id, builtin.analyzeSync({ text, kind }), explain));
    } catch (error) {
      process.stderr.write(`${file}:${number}: ${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  }
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    text: { type: 'string' },
    kind: { type: 'string', default: 'message' },
    explain: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const kind = z.enum(TEXT_KINDS).safeParse(values.kind);
if (!kind.success || (values.text === undefined && file === undefined)) {
  process.stderr.write(
    'usage: npm run -s analyze -- FILE.jsonl [--explain]\n' +
      '       npm run -s analyze -- --text "…" [--kind message|review] [--explain]\n',
  );
  process.exitCode = 2;
} else if (values.text !== undefined) {
  const analysis = builtin.analyzeSync({ text: values.text, kind: kind.data });
  print(output('text', analysis, values.explain));
} else if (file !== undefined) {
  await analyzeFile(file, values.explain).catch((error: Error) => {
    process.stderr.write(`analyze: ${error.message}\n`);
    process.exitCode = 1;
  });
}
