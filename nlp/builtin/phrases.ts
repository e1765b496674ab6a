/**
 * How the phrase tables are written and searched. A table's sources come in the order Chinese,
 * English, Japanese and Korean; a text is searched only for the phrases of its own scripts.
 */

import { type May, mayMatch, READY, register } from './index-of-needs.ts';
import { needsOf } from './needs.ts';

/** `…` in a phrase stands for up to a few characters of the same clause. */
const GAP = '[^,。!?;\\n]{0,12}';

export type Span = { start: number; end: number };

/** Whether two places share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export type Phrases = {
  test(text: string): boolean;
  /** The first place where a phrase stands. */
  find(text: string): Span | undefined;
  /** Every place where one stands. */
  all(text: string): Span[];
  /** Its expressions stand in the index from `first` to before `end`. */
  first: number;
  end: number;
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

/** `\d` and the like are no letters. */
const ESCAPES = /\\[a-z]/g;

function scriptsOf(alternative: string, place: number, places: number): Script[] {
  if (place === 2 || EAST.test(alternative)) return ['east'];
  if (!HAN.test(alternative)) {
    const lettered = LATIN.test(alternative.replace(ESCAPES, ''));
    return lettered ? ['latin'] : ['han', 'east', 'latin'];
  }
  return places === 1 ? ['han', 'east'] : ['han'];
}

/** One expression; made when a text first needs it. Without a script it may match any text. */
type Part = { script?: Script; place: number; source: string; made?: RegExp };

/** One searchable set of phrases. */
export function phrases(...sources: string[]): Phrases {
  const bySource: Record<Script, string[]> = { han: [], latin: [], east: [] };
  sources.forEach((source, place) => {
    for (const alternative of alternatives(source)) {
      for (const script of scriptsOf(alternative, place, sources.length)) {
        bySource[script].push(alternative.replaceAll('…', GAP));
      }
    }
  });
  return searching(
    (['han', 'east', 'latin'] as const).flatMap((script) => partsOf(script, bySource[script])),
  );
}

/** A phrase that few texts can hold, for it needs two things, is tried by itself; the others together. */
function partsOf(script: Script, alternatives: string[]): Part[] {
  const each = alternatives.map((source) => ({ source, needs: needsOf(source) }));
  const apart = each.filter(({ needs }) => needs.length > 1);
  const others = each.filter(({ needs }) => needs.length < 2);
  const together = others.map(({ source }) => source).join('|');
  const all = together === '' ? apart : [{ source: together, needs: needsOf(together) }, ...apart];
  return all.map(({ source, needs }) => ({ script, place: register(needs), source }));
}

/** One searchable set of expressions, each of which may hold several scripts. */
export function anyOf(sources: string[]): Phrases {
  return searching(sources.map((source) => ({ place: register(needsOf(source)), source })));
}

/** A table of many sets: the rows of which one may stand in a text are found without asking each, in their order. */
export function tableOf<R>(rows: R[], setsOf: (row: R) => Phrases[]): (text: string) => R[] {
  const sets = rows.map(setsOf);
  const first = Math.min(...sets.flat().map((set) => set.first));
  const end = Math.max(...sets.flat().map((set) => set.end));
  const rowAt = new Int16Array(end - first).fill(-1);
  sets.forEach((some, row) => {
    for (const set of some) rowAt.fill(row, set.first - first, set.end - first);
  });
  return (text) => {
    const found = new Set<number>();
    for (const place of lookAt(text).may.places) {
      const row = place < first || place >= end ? -1 : (rowAt[place - first] ?? -1);
      if (row >= 0) found.add(row);
    }
    return [...found].sort((a, b) => a - b).map((row) => rows[row] as R);
  };
}

function searching(parts: Part[]): Phrases {
  const first = parts[0]?.place ?? 0;
  const end = first + parts.length;
  return {
    test: (text) =>
      mayStand(first, end, text) && searched(parts, text).some((pattern) => pattern.test(text)),
    find: (text) => (mayStand(first, end, text) ? firstOf(searched(parts, text), text) : undefined),
    all: (text) => (mayStand(first, end, text) ? allOf(searched(parts, text), text) : []),
    first,
    end,
  };
}

/** Most sets are passed over here: whether any expression from `first` to before `end` may match. */
function mayStand(first: number, end: number, text: string): boolean {
  const { at } = lookAt(text).may;
  for (let place = first; place < end; place += 1) if (at[place] === READY) return true;
  return false;
}

/** The expressions that may match the text, each ready to search from its beginning. */
function searched(parts: Part[], text: string): RegExp[] {
  const { scripts, may } = lookAt(text);
  const found: RegExp[] = [];
  for (const part of parts) {
    if (may.at[part.place] !== READY || (part.script && !scripts.includes(part.script))) continue;
    part.made ??= new RegExp(part.source, 'gu');
    part.made.lastIndex = 0;
    found.push(part.made);
  }
  return found;
}

function firstOf(patterns: RegExp[], text: string): Span | undefined {
  let first: Span | undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found && !(first && first.start <= found.index)) first = spanOf(found);
  }
  return first;
}

/** Every place, the first first; of two that overlap the one that begins first. */
function allOf(patterns: RegExp[], text: string): Span[] {
  const spans = foundBy(patterns, text);
  if (patterns.length < 2) return spans;
  let end = -1;
  return spans
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      const apart = span.start >= end;
      if (apart) end = span.end;
      return apart;
    });
}

/** As `matchAll`, which would copy the expression for every text. */
function foundBy(patterns: RegExp[], text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      spans.push(spanOf(found));
      if (found[0] === '') pattern.lastIndex += 1;
    }
  }
  return spans;
}

function spanOf(found: RegExpExecArray): Span {
  return { start: found.index, end: found.index + found[0].length };
}

/** What is known of a text before any expression is tried. */
type Look = { text: string; scripts: Script[]; may: May };

/** The texts searched last: one text and its clauses are searched for hundreds of tables. */
const looks: Look[] = [];
const LOOKS = 12;

let last: Look | undefined;

function lookAt(text: string): Look {
  if (last?.text === text) return last;
  last = looks.find((look) => look.text === text) ?? lookAnew(text);
  return last;
}

function lookAnew(text: string): Look {
  const east = EAST.test(text);
  const scripts: Script[] = east ? ['east'] : HAN.test(text) ? ['han'] : [];
  if (LATIN.test(text)) scripts.push('latin');
  const look = { text, scripts, may: mayMatch(text) };
  looks.unshift(look);
  if (looks.length > LOOKS) looks.pop();
  return look;
}
