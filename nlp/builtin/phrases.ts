/**
 * How the phrase tables are written and searched. A table's sources come in the order Chinese,
 * English, Japanese and Korean; a text is searched only for the phrases of its own scripts.
 */

/** `…` in a phrase stands for up to a few characters of the same clause. */
const GAP = '[^,。!?;\\n]{0,12}';

export type Span = { start: number; end: number };

export type Phrases = {
  test(text: string): boolean;
  /** The first place where a phrase stands. */
  find(text: string): Span | undefined;
  /** Every place where one stands. */
  all(text: string): Span[];
};

const HAN = /[\u3400-\u9fff]/;
const LATIN = /[a-z]/;
const EAST = /[\u3041-\u30ff\uac00-\ud7af]/;

type Script = 'han' | 'latin' | 'east';

/** The alternatives of an expression that are not inside a group or a set. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i];
    if (char === '\\') i += 1;
    else if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    else if (char === '|' && depth === 0) {
      found.push(source.slice(start, i));
      start = i + 1;
    }
  }
  found.push(source.slice(start));
  return found.filter((alternative) => alternative !== '');
}

function scriptsOf(alternative: string, place: number, places: number): Script[] {
  if (place === 2 || EAST.test(alternative)) return ['east'];
  if (!HAN.test(alternative)) return ['latin'];
  return places === 1 ? ['han', 'east'] : ['han'];
}

/** The scripts of the text searched last: one text is searched for hundreds of tables. */
let last: { text: string; scripts: Script[] } = { text: '', scripts: [] };

function scriptsIn(text: string): Script[] {
  if (last.text !== text) {
    const east = EAST.test(text);
    const scripts: Script[] = east ? ['east'] : HAN.test(text) ? ['han'] : [];
    if (LATIN.test(text)) scripts.push('latin');
    last = { text, scripts };
  }
  return last.scripts;
}

/** One searchable set of phrases; expressions are made when a text first needs them. */
export function phrases(...sources: string[]): Phrases {
  const bySource: Record<Script, string[]> = { han: [], latin: [], east: [] };
  sources.forEach((source, place) => {
    for (const alternative of alternatives(source)) {
      for (const script of scriptsOf(alternative, place, sources.length)) {
        bySource[script].push(alternative.replaceAll('…', GAP));
      }
    }
  });
  const made: Partial<Record<Script, RegExp>> = {};
  const patterns = (text: string) =>
    scriptsIn(text).flatMap((script) => {
      if (bySource[script].length === 0) return [];
      made[script] ??= new RegExp(bySource[script].join('|'), 'gu');
      return [made[script]];
    });
  return {
    test: (text) => patterns(text).some((pattern) => searchFrom(pattern, text) !== undefined),
    find: (text) => first(patterns(text).map((pattern) => searchFrom(pattern, text))),
    all: (text) => patterns(text).flatMap((pattern) => searchAll(pattern, text)),
  };
}

function searchFrom(pattern: RegExp, text: string): Span | undefined {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found ? spanOf(found) : undefined;
}

/** As `matchAll`, which would copy the expression for every text. */
function searchAll(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    spans.push(spanOf(found));
    if (found[0] === '') pattern.lastIndex += 1;
  }
  return spans;
}

function spanOf(found: RegExpExecArray): Span {
  return { start: found.index, end: found.index + found[0].length };
}

function first(spans: Array<Span | undefined>): Span | undefined {
  const found = spans.filter((span) => span !== undefined);
  return found.sort((a, b) => a.start - b.start)[0];
}
