/** Letters of names: how many slips apart, in which orders. Pure. */

/** Slips (a letter more, less, other, or two changed over) from one to the other; more than `most` is `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell(a, b, i, j, { row, last, before }));
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

type Rows = { row: number[]; last: number[]; before: number[] };

function cell(a: string, b: string, i: number, j: number, { row, last, before }: Rows): number {
  const other = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + other);
  const crossed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return crossed ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain;
}

const MOST_PARTS = 5;

/** The words run together in every order: "wang", "xiaoming" → "wangxiaoming", "xiaomingwang". */
export function orders(parts: string[]): string[] {
  if (parts.length < 2 || parts.length > MOST_PARTS) return [parts.join('')];
  return parts.flatMap((part, i) => orders(parts.toSpliced(i, 1)).map((rest) => part + rest));
}

const NICKNAMES =
  'mike michael, bob robert, rob robert, bill william, will william, tom thomas, jim james, jimmy james, dick richard, rick richard, jack john, johnny john, kate katherine, kathy katherine, cathy catherine, liz elizabeth, beth elizabeth, betty elizabeth, peggy margaret, maggie margaret, tony anthony, ted edward, ned edward, hank henry, harry henry, chuck charles, charlie charles, steve steven, steve stephen, andy andrew, joe joseph, pepe jose, paco francisco, sasha alexander, sasha alexandra, sandra alexandra, hans johannes, fritz friedrich, gosia malgorzata, misha mikhail, dima dmitri, vova vladimir, katya ekaterina, lena elena, olya olga, nastya anastasia';
const LONG = new Map<string, string[]>();
for (const pair of NICKNAMES.split(', ')) {
  const [nick = '', name = ''] = pair.split(' ');
  LONG.set(nick, [...(LONG.get(nick) ?? []), name]);
}

/** The names that this one is short for. */
export const nicknames = (part: string): string[] => LONG.get(part) ?? [];
