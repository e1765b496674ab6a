/** How the phrase tables are written and searched. */

/** `…` in a phrase stands for up to a few characters of the same clause. */
const GAP = '[^,。!?;\\n]{0,12}';

/** One expression of several phrases; undefined entries of a language are left out. */
export function phrases(...sources: string[]): RegExp {
  return new RegExp(sources.map((source) => `(?:${source.replaceAll('…', GAP)})`).join('|'), 'u');
}

export type Span = { start: number; end: number };

/** The first place where a phrase stands. */
export function find(pattern: RegExp, text: string): Span | undefined {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
