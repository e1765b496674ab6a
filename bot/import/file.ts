/** Reads a file of rows, CSV or JSON lines, as it comes out of somebody else's program. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** One row of the file, or why it is none. `line` counts from 1, as an editor shows it. */
export type FileRow = { line: number; raw: unknown } & (
  | { fields: Record<string, unknown> }
  | { reason: string }
);

/** @throws where the file cannot be read at all. Every row that can be told apart is returned. */
export async function readRows(path: string): Promise<FileRow[]> {
  const text = decode(await readFile(path));
  const first = text.trimStart()[0];
  const json = /\.(jsonl|ndjson)$/i.test(path) || (first === '{' && !/\.(csv|tsv)$/i.test(path));
  return json ? jsonRows(text) : csvRows(text);
}

/** Chinese spreadsheets still write GBK, and Excel writes a byte order mark. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const unreadable = text.match(/\uFFFD/g)?.length ?? 0;
  const foreign = text.match(/[\u0080-\uFFFF]/g)?.length ?? 0;
  // A few broken bytes are a broken row; half of everything is another encoding.
  return unreadable > foreign / 4 ? new TextDecoder('gb18030').decode(bytes) : text;
}

function jsonRows(text: string): FileRow[] {
  const rows: FileRow[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === '') continue;
    rows.push({ line: index + 1, raw, ...jsonFields(raw) });
  }
  return rows;
}

function jsonFields(raw: string): { fields: Record<string, unknown> } | { reason: string } {
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { fields: value as Record<string, unknown> };
    }
    return { reason: 'not a JSON object' };
  } catch (error) {
    return { reason: `not JSON: ${(error as Error).message}`.slice(0, 200) };
  }
}

type CsvRecord = { line: number; cells: string[] } | { line: number; broken: string };

function csvRows(text: string): FileRow[] {
  const [head, ...body] = csvRecords(text, delimiterOf(text), 1);
  if (!head || 'broken' in head) return [];
  const names = head.cells.map((name) => name.trim());
  return body.map((record) => {
    const { line } = record;
    if ('broken' in record) {
      return { line, raw: record.broken, reason: 'a quotation mark that is never closed' };
    }
    const { cells } = record;
    if (cells.slice(names.length).some((cell) => cell.trim())) {
      const reason = `${cells.length} columns where the header has ${names.length}`;
      return { line, raw: cells, reason };
    }
    const fields = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
    return { line, raw: fields, fields };
  });
}

/** @param first the number of the text's first line */
function csvRecords(text: string, delimiter: string, first: number): CsvRecord[] {
  let rest: string | undefined;
  const parsed = parse(text, {
    bom: true,
    delimiter,
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (_error, raw) => {
      rest = raw;
      return undefined;
    },
  }) as unknown as { raw: string; record: string[]; info: { lines: number } }[];
  const records: CsvRecord[] = parsed.map(({ raw, record, info }) => ({
    // csv-parse tells the last line of a record; people look for the first.
    line: first + info.lines - 1 - newlines(raw.trim()),
    cells: record,
  }));
  if (!rest) return records;
  // An open quotation mark swallows all that follows: its line is bad, the next ones are read again.
  const line = first + newlines(text.slice(0, text.length - rest.length));
  const end = rest.search(/\n|$/);
  const after = rest.slice(end + 1);
  return [
    ...records,
    { line, broken: rest.slice(0, end) },
    ...csvRecords(after, delimiter, line + 1),
  ];
}

const newlines = (text: string) => text.split('\n').length - 1;

/** The one that the header line holds most of. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string) => head.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
