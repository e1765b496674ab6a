/** Made-up people: names, numbers, addresses and slips of the keyboard, the same ones every time. */
import { pinyin } from 'pinyin-pro';
import type { Pair, Side } from './pair.ts';
import { COMPOUND, FAMILIES, GIVEN, MEN, SURNAMES, WOMEN } from './words.ts';

let state = 20_261_122;
/** A number from 0 up to n, whole (mulberry32). */
export function below(n: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
}
export const one = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item;
export const digits = (n: number) => Array.from({ length: n }, () => below(10)).join('');
export const phone = () => `1${one(['38', '39', '36', '50', '86', '77', '99'])}${digits(8)}`;
export const abroad = () =>
  one([`+1202555${digits(4)}`, `+4479111${digits(5)}`, `+8529${digits(7)}`]);
export const email = () =>
  `${one('abcdefghkmnprst'.split(''))}${digits(7)}@${one(['qq.com', '163.com', 'gmail.com', 'outlook.com'])}`;
export const day = () =>
  `19${50 + below(50)}-${String(1 + below(12)).padStart(2, '0')}-${String(2 + below(27)).padStart(2, '0')}`;
export const member = () => `VIP${digits(7)}`;

export type Who = { surname: string; given: string; han: string; latin: string[] };

export function chinese(
  surname = below(12) ? one(SURNAMES) : one(COMPOUND),
  length = 1 + below(2),
): Who {
  const given = Array.from({ length }, () => one(GIVEN)).join('');
  const han = surname + given;
  const spoken = pinyin(han, { surname: 'head', toneType: 'none', type: 'array' }).map((s) =>
    s.replace('ü', 'v'),
  );
  const latin = [spoken.slice(0, surname.length).join(''), spoken.slice(surname.length).join('')];
  return { surname, given, han, latin };
}
export const other = (who: Who): string => {
  const found = Array.from({ length: who.given.length }, () => one(GIVEN)).join('');
  const sounds = (text: string) => pinyin(text, { toneType: 'none' });
  return sounds(found) === sounds(who.given) ? other(who) : who.surname + found;
};
export const upper = ([surname = '', given = '']: string[]) => `${surname}/${given}`.toUpperCase();
export const title = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const spelt = ({ latin: [surname = '', given = ''] }: Who) =>
  one([
    upper([surname, given]),
    `${upper([surname, given])} ${one(['MR', 'MS'])}`,
    `${title(surname)} ${title(given)}`,
    `${title(given)} ${title(surname)}`,
    `${surname}${given}`,
    `${surname.toUpperCase()} ${given.toUpperCase()}`,
  ]);
export const western = () => `${one([...MEN, ...WOMEN])} ${one(FAMILIES)}`;

/** A slip of the keyboard: two letters changed over, one left out, one twice, one beside it. */
export function slip(text: string): string {
  const at = 1 + below(text.length - 3);
  const [before, here, next, after] = [
    text.slice(0, at),
    text[at] ?? '',
    text[at + 1] ?? '',
    text.slice(at + 2),
  ];
  return one([
    before + next + here + after,
    before + next + after,
    before + here + here + next + after,
    `${before}${one('etaoin'.split(''))}${next}${after}`,
  ]);
}
export function homophone(char: string): string | undefined {
  const sound = pinyin(char, { toneType: 'none' });
  return one(GIVEN.filter((c) => c !== char && pinyin(c, { toneType: 'none' }) === sound));
}
export const form = (number: string) =>
  one([
    number,
    `+86${number}`,
    `0086 ${number}`,
    `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`,
    `86${number}`,
  ]);
export const noise = (): Side => (below(3) ? {} : { birthday: day() });

export type Made = Omit<Pair, 'id' | 'by' | 'label' | 'type'>;
export type Rule = [type: string, weight: number, make: () => Made | undefined];
