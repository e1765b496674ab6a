/** How far two names may be one person's. Pure. */
import { type Name, readings, spells, surnameLength } from './names.ts';
import { spelledLikePinyin, spelledLikeWhole, surnameAbroad } from './romanised.ts';
import { distance, nicknames, orders } from './spelling.ts';

/**
 * From nearest to farthest. `reads`: characters and their pinyin. `typo`: what a keyboard or a clerk makes of
 * the same name. `near`: one letter or character off, which may as well be a sister. `partial`: a surname, an
 * initial, an English given name: nothing against it. `unknown`: one of them has no name.
 */
export const NAME_LEVELS = [
  'same',
  'reads',
  'typo',
  'near',
  'partial',
  'unknown',
  'different',
] as const;
export type NameLevel = (typeof NAME_LEVELS)[number];

/** The nearest of several levels. */
export const nearest = (levels: NameLevel[]): NameLevel =>
  NAME_LEVELS.find((level) => levels.includes(level)) ?? 'unknown';

export function compareNames(a: Name, b: Name): NameLevel {
  if (isEmpty(a) || isEmpty(b)) return 'unknown';
  if (a.han && b.han) return compareHan(a, b);
  if (a.han && b.parts.length) return nearest([compareReading(a.han, b.parts), both(a, b)]);
  if (b.han && a.parts.length) return nearest([compareReading(b.han, a.parts), both(a, b)]);
  return compareLatin(a.parts, b.parts);
}

const isEmpty = ({ han, parts }: Name) => !han && !parts.length;

/** "张伟 David" and "David Zhang". */
const both = (a: Name, b: Name): NameLevel =>
  a.parts.length && b.parts.length ? compareLatin(a.parts, b.parts) : 'different';

function compareHan(a: Name, b: Name): NameLevel {
  const [short, long] = [a.han, b.han].sort((x, y) => [...x].length - [...y].length) as [
    string,
    string,
  ];
  if (short === long) return a.whole && b.whole ? 'same' : 'partial';
  if (!a.whole || !b.whole) return long.startsWith(short) ? 'partial' : 'different';
  const [x, y] = [[...short], [...long]];
  if (x.length === y.length) return compareChars(x, y);
  if (long.endsWith(short))
    return x.length === y.length - surnameLength(long) && x.length < 3 ? 'partial' : 'near';
  return x[0] === y[0] && y.length - x.length === 1 && isWithin(x, y) ? 'near' : 'different';
}

function compareChars(x: string[], y: string[]): NameLevel {
  const behind = ([surname = '', ...given]: string[]) => given.join('') + surname;
  if (behind(x) === y.join('') || behind(y) === x.join('')) return 'same';
  const [ours, theirs] = [readings(x.join('')), readings(y.join(''))];
  const off = x.flatMap((char, i) => (char === y[i] ? [] : [i]));
  const sound = off.every((i) => ours[i]?.some((r) => theirs[i]?.includes(r)));
  if (sound && off.length < x.length) return 'typo';
  const swapped = off.length === 2 && [...x].sort().join() === [...y].sort().join();
  return x.length > 2 && (off.length === 1 || swapped) ? 'near' : 'different';
}

/** 王明 in 王小明: the same characters in the same order, some left out. */
function isWithin(x: string[], y: string[]): boolean {
  let at = 0;
  for (const char of y) if (char === x[at]) at += 1;
  return at === x.length;
}

function compareReading(han: string, parts: string[]): NameLevel {
  const chars = readings(han);
  const length = surnameLength(han);
  const [surname, given] = [chars.slice(0, length), chars.slice(length)];
  const ways = given.length ? [chars, [...given, ...surname]] : [];
  const without = parts.length > 2 ? parts.map((_, i) => parts.toSpliced(i, 1)) : [];
  const texts = [parts, ...without].map((words) => words.join(''));
  if (ways.some((way) => texts.some((text) => spells(text, way)))) return 'reads';
  const letters = parts.join('');
  const likeliest = ways.map((way) => way.map(([first]) => first).join(''));
  if (letters.length > 5 && likeliest.some((way) => distance(letters, way, 1) <= 1)) {
    return parts.every((part) => spelledLikePinyin(part)) ? 'near' : 'typo';
  }
  return compareSurname(han, parts, { surname, given });
}

function compareSurname(
  han: string,
  parts: string[],
  { surname, given }: { surname: string[][]; given: string[][] },
): NameLevel {
  if (given.length && spells(parts.join(''), given)) return 'partial';
  const i = parts.findIndex((part) => spells(part, surname));
  const abroad = i < 0 && parts.some((part) => surnameAbroad(part, han[0] ?? ''));
  if (abroad) return 'partial';
  if (i < 0) return 'different';
  const rest = parts.toSpliced(i, 1);
  const initials = rest.join('');
  if (!initials || !given.length) return 'partial';
  const fits = [...initials].every((letter, at) => given[at]?.some((r) => r.startsWith(letter)));
  if (fits && rest.every((part) => part.length <= given.length)) return 'partial';
  // An English given name beside the surname says nothing; another Chinese one does.
  return rest.every((part) => spelledLikePinyin(part)) ? 'different' : 'partial';
}

function compareLatin(a: string[], b: string[]): NameLevel {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const ways = orders(short);
  const text = long.join('');
  if (ways.includes(text)) return long.length > 1 || isWholeInOne(text) ? 'same' : 'partial';
  const left = leftOver(short, long);
  if (!left.short.length) return short.length > 1 ? 'near' : 'partial';
  const slip = compareSlip(ways, text, [...short, ...long]);
  if (slip) return slip;
  return compareRest(left, short, long);
}

/** "zhangwei" is a whole name, "smith" is none. */
const isWholeInOne = (text: string) => text.length > 4 && spelledLikeWhole(text);

function leftOver(short: string[], long: string[]): { short: string[]; long: string[] } {
  const rest = [...long];
  const left = short.filter((part) => {
    const i = rest.indexOf(part);
    if (i >= 0) rest.splice(i, 1);
    return i < 0;
  });
  return { short: left, long: rest };
}

function compareSlip(ways: string[], text: string, parts: string[]): NameLevel | undefined {
  const most = text.length > 11 ? 2 : text.length > 5 ? 1 : 0;
  const way = most && ways.find((order) => distance(order, text, most) <= most);
  if (!way) return undefined;
  // "Zhang Min" and "Zhang Ming", "Daniel" and "Daniela", "Jon" and "Jan" are two people.
  const another = parts.every((part) => spelledLikePinyin(part)) || shortOrEnding(parts);
  return another ? 'near' : 'typo';
}

function shortOrEnding(parts: string[]): boolean {
  const odd = parts.filter((part) => parts.filter((other) => other === part).length === 1);
  const [x = '', y = ''] = odd;
  return odd.length !== 2 || Math.min(x.length, y.length) < 5 || x.startsWith(y) || y.startsWith(x);
}

/** What is left where the same words are taken away: an initial, a nickname, a married name. */
function compareRest(
  left: { short: string[]; long: string[] },
  short: string[],
  long: string[],
): NameLevel {
  const shared = short.find((part) => !left.short.includes(part));
  if (!shared) return 'different';
  const abbreviated = left.short.every((part) =>
    left.long.some((other) => isShortFor(part, other) || isShortFor(other, part)),
  );
  if (abbreviated) return 'partial';
  const western = ![...short, ...long].every((part) => spelledLikePinyin(part));
  const sameGiven = short[0] === shared && long[0] === shared && shared.length > 2;
  return western && sameGiven ? 'partial' : 'different';
}

/** "J", "Alex", "Bob". */
function isShortFor(part: string, other: string): boolean {
  const prefix = (part.length === 1 || part.length > 2) && other.startsWith(part);
  return prefix || nicknames(part).includes(other);
}
