/**
 * What a text must hold for an expression to match it: a few short strings, one of which every
 * match contains. Most phrase tables are passed over for a text by these alone.
 */

/**
 * `all`: every string that matches, where they are few. `some`: strings one of which is in every
 * match; `also`: others of which the same is true.
 */
type Node = { all?: string[]; some?: string[]; also?: string[] };

const NOTHING: Node = { all: [''] };
const ANYTHING: Node = {};
const MOST_STRINGS = 24;

/**
 * Lists of strings: of each one stands in every text that the expression matches, the rarest list
 * first. Empty where nothing is sure.
 */
export function needsOf(source: string): string[][] {
  const { all, some, also } = readAlternatives({ source, position: 0 });
  if (all) return all.includes('') ? [] : [all];
  return [some, also].filter((strings) => strings !== undefined);
}

type Cursor = { source: string; position: number };

function someOf({ all, some }: Node): string[] | undefined {
  return all && !all.includes('') ? all : some;
}

function readAlternatives(at: Cursor): Node {
  const branches = [readSequence(at)];
  while (at.source[at.position] === '|') {
    at.position += 1;
    branches.push(readSequence(at));
  }
  return branches.length === 1 ? (branches[0] as Node) : eitherOf(branches);
}

function eitherOf(branches: Node[]): Node {
  const all = branches.flatMap((branch) => branch.all ?? []);
  const some = branches.flatMap((branch) => someOf(branch) ?? []);
  return {
    ...(branches.every((branch) => branch.all) && all.length <= MOST_STRINGS && { all }),
    ...(branches.every((branch) => someOf(branch)) && { some }),
  };
}

/** One part after another: strings are joined while they stay few, else the rarest of them counts. */
function readSequence(at: Cursor): Node {
  let run: string[] = [''];
  let whole = true;
  const needs: string[][] = [];
  while (at.position < at.source.length && !'|)'.includes(at.source[at.position] ?? '')) {
    const node = readRepeated(at);
    const joined = node.all && run.flatMap((head) => node.all?.map((tail) => head + tail) ?? []);
    if (joined && joined.length <= MOST_STRINGS) {
      run = joined;
      continue;
    }
    whole = false;
    needs.push(run);
    if (!node.all) needs.push(node.some ?? ['']);
    run = node.all ?? [''];
  }
  needs.push(run);
  const useful = needs.filter((strings) => !strings.includes(''));
  const [some, second] = useful.sort((a, b) => oftenness(a) - oftenness(b));
  const also = some && oftenness(some) > RARE ? second : undefined;
  return { ...(whole && { all: run }), ...(some && { some }), ...(also && { also }) };
}

/** What so few texts hold needs no second list. */
const RARE = 0.05;

/** Roughly how many texts hold one of the strings; a short piece of a Latin word is in all of them. */
function oftenness(strings: string[]): number {
  const inTexts = (text: string) => {
    const units = Math.min(text.length, 4);
    return text >= '\u3000' ? 0.02 / 10 ** (units - 1) : 1.5 / 4 ** (units - 1);
  };
  return strings.reduce((sum, text) => sum + inTexts(text), 0);
}

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

function readRepeated(at: Cursor): Node {
  const node = readOne(at);
  QUANTIFIER.lastIndex = at.position;
  const found = QUANTIFIER.exec(at.source);
  if (!found) return node;
  at.position += found[0].length;
  if (found[0].startsWith('?')) {
    return node.all && node.all.length < MOST_STRINGS ? { all: [...node.all, ''] } : ANYTHING;
  }
  const least = found[0].startsWith('+') ? 1 : Number(found[1] ?? 0);
  const some = someOf(node);
  return least > 0 && some ? { some } : ANYTHING;
}

const GROUP = /\((?:\?(?:(<?[=!])|:|<\w+>)|(?!\?))/y;
const SET = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
const ESCAPED = /\\(?:([bB])|[pP]\{[^}]*\}|u[\da-f]{4}|\w|(\W))/y;

function readOne(at: Cursor): Node {
  const char = String.fromCodePoint(at.source.codePointAt(at.position) ?? 0);
  if (char === '(') return readGroup(at);
  if (char === '[') return readSet(at);
  if (char === '\\') return readEscaped(at);
  at.position += char.length;
  if (char === '^' || char === '$') return NOTHING;
  return char === '.' ? ANYTHING : { all: [char] };
}

function readGroup(at: Cursor): Node {
  const looks = match(GROUP, at)[1];
  const inside = readAlternatives(at);
  at.position += 1;
  return looks ? NOTHING : inside;
}

function readSet(at: Cursor): Node {
  const [, negated, members = ''] = match(SET, at);
  const plain = !negated && !/[\\-]/.test(members) && [...members].length <= MOST_STRINGS;
  return plain ? { all: [...members] } : ANYTHING;
}

function readEscaped(at: Cursor): Node {
  const [, boundary, literal] = match(ESCAPED, at);
  if (boundary) return NOTHING;
  return literal ? { all: [literal] } : ANYTHING;
}

/** What stands at the cursor, which moves behind it. Throws for an expression it does not know. */
function match(expected: RegExp, at: Cursor): RegExpExecArray {
  expected.lastIndex = at.position;
  const found = expected.exec(at.source);
  if (!found) throw new Error(`phrases: cannot read "${at.source.slice(at.position, 40)}"`);
  at.position += found[0].length;
  return found;
}
