/** Tables of figures as Markdown, and their places in a document. */
import type { Sure } from './interval.ts';

export type Table = { head: string[]; rows: string[][] };

export function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(3);
}

/** "0.895 (.86–.92)". */
export function sure({ value, low, high }: Sure): string {
  if (value === null || low === null || high === null) return figure(value);
  const end = (share: number) => share.toFixed(2).replace(/^0/, '');
  return `${figure(value)} (${end(low)}–${end(high)})`;
}

function markdown({ head, rows }: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const opening = (name: string) => `<!-- table ${name} -->`;
const CLOSING = '<!-- end -->';

export function hasPlace(document: string, name: string): boolean {
  return document.includes(opening(name));
}

/** Puts the table between `<!-- table NAME -->` and `<!-- end -->`. */
export function filled(document: string, name: string, table: Table): string {
  const start = document.indexOf(opening(name)) + opening(name).length;
  const end = document.indexOf(CLOSING, start);
  if (end < 0) throw new Error(`the document has no "${CLOSING}" after "${opening(name)}"`);
  return `${document.slice(0, start)}\n\n${markdown(table)}\n\n${document.slice(end)}`;
}
