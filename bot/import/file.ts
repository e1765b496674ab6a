/** Reads a file of rows, CSV or JSON lines, as it comes out of somebody else's program, in pieces. */
import { parse } from 'csv-parse/sync';
import { encodingOf, linesOf } from './lines.ts';

/** One row of the file, or why it is none. `line` counts from 1, as an editor shows it. */
export type FileRow = { line: number; raw: unknown } & (
  | { fields: Record<string, unknown> }
  | { reason: string }
);

/** What is known of the file; the rest is found out. */
export type FileStyle = { encoding?: string | undefined; delimiter?: string | undefined };

/** @throws where the file cannot be read at all. Every row that can be told apart is returned. */
export async function* readRows(path: string, style: FileStyle = {}): AsyncGenerator<FileRow[]> {
  const lines = linesOf(path, style.encoding ?? (await encodingOf(path)));
  const piece = await lines.next();
  if (piece.done) return;
  const first = piece.value.find((line) => line.trim())?.trimStart()[0];
  const json = /\.(jsonl|ndjson)$/i.test(path) || (first === '{' && !/\.(csv|tsv)$/i.test(path));
  const read = json ? jsonReader() : csvReader(style.delimiter);
  yield read(piece.value, false);
  for await (const more of lines) yield read(more, false);
  yield read([], true);
}

/** Takes the next lines of the file, and gives the rows that are whole by now. */
type Reader = (lines: string[], end: boolean) => FileRow[];

function jsonReader(): Reader {
  let line = 0;
  return (lines) =>
    lines.flatMap((raw) => {
      line += 1;
      return raw.trim() === '' ? [] : [{ line, raw, ...jsonFields(raw) }];
    });
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

/** Excel's own way to name the delimiter, in a line before the header. */
const SEPARATOR = /^\uFEFF?sep=(.)$/i;

function csvReader(given: string | undefined): Reader {
  let delimiter = given;
  let names: string[] | undefined;
  const split = recordSplitter((line) => {
    delimiter ??= SEPARATOR.exec(line)?.[1] ?? delimiterOf(line);
    return delimiter;
  });
  return (lines, end) => {
    const records = split(lines, end);
    const cells = cellsOf(records, delimiter ?? ',');
    return records.flatMap((record, i): FileRow[] => {
      const { line, text } = record;
      const row = cells[i];
      if (!row) return [{ line, raw: text, reason: 'a quotation mark that is never closed' }];
      if (names) return [csvRow(line, row, names)];
      if (!SEPARATOR.test(text)) names = row.map((name) => name.trim());
      return [];
    });
  };
}

function csvRow(line: number, cells: string[], names: string[]): FileRow {
  if (cells.slice(names.length).some((cell) => cell.trim())) {
    const reason = `${cells.length} columns where the header has ${names.length}`;
    return { line, raw: cells, reason };
  }
  const fields = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  return { line, raw: fields, fields };
}

/** The one that the header line holds most of. */
function delimiterOf(head: string): string {
  const count = (mark: string) => head.split(mark).length;
  return [',', '\t', ';', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

type CsvRecord = { line: number; text: string; broken: boolean };

/** No cell has so many lines: its quotation mark was never closed. */
const MOST_LINES = 200;

/**
 * Puts lines together to records: a quoted cell may go over several. A mark that is never closed costs
 * its own line only; those after it are read again.
 */
function recordSplitter(delimiterAt: (firstLine: string) => string) {
  let waiting: string[] = [];
  let line = 1;
  return (lines: string[], end: boolean): CsvRecord[] => {
    waiting = waiting.concat(lines);
    const records: CsvRecord[] = [];
    let next = 0;
    while (next < waiting.length) {
      const first = waiting[next]!;
      const delimiter = first.trim() ? delimiterAt(first) : ',';
      let text = first;
      let last = next;
      while (isOpen(text, delimiter) && last - next < MOST_LINES && last + 1 < waiting.length) {
        last += 1;
        text += `\n${waiting[last]}`;
      }
      const broken = isOpen(text, delimiter);
      if (broken && !end && last - next < MOST_LINES) break;
      const at = line + next;
      if (broken) records.push({ line: at, text: first, broken });
      else if (text.trim()) records.push({ line: at, text, broken });
      next = broken ? next + 1 : last + 1;
    }
    line += next;
    waiting = waiting.slice(next);
    return records;
  };
}

/** Whether the last cell of a record is quoted and goes on. A mark in the middle of a cell is a letter. */
function isOpen(record: string, delimiter: string): boolean {
  let at = 0;
  while (record.includes('"', at)) {
    if (record[at] === '"') {
      at = closing(record, at);
      if (at < 0) return true;
    }
    const next = record.indexOf(delimiter, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return false;
}

/** @returns where the cell that opens at `from` is closed; negative: nowhere */
function closing(record: string, from: number): number {
  let at = record.indexOf('"', from + 1);
  while (at >= 0 && record[at + 1] === '"') at = record.indexOf('"', at + 2);
  return at;
}

/** The cells of each record; undefined where it cannot be read. */
function cellsOf(records: CsvRecord[], delimiter: string): (string[] | undefined)[] {
  const whole = records.filter((record) => !record.broken);
  const parsed = cellsIn(whole.map((record) => record.text).join('\n'), delimiter);
  const all =
    parsed.length === whole.length
      ? parsed
      : whole.map((record) => cellsIn(record.text, delimiter)[0]);
  const cells = all[Symbol.iterator]();
  return records.map((record) => (record.broken ? undefined : cells.next().value));
}

const cellsIn = (text: string, delimiter: string): string[][] =>
  parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
