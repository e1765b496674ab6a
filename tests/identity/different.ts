/** How records of two people look alike, and how often. */
import {
  abroad,
  below,
  chinese,
  day,
  digits,
  email,
  member,
  noise,
  one,
  other,
  phone,
  type Rule,
  spelt,
  western,
} from './made-up.ts';
import { FAMILIES, MEN, SURNAMES, WOMEN } from './words.ts';

export const DIFFERENT: Rule[] = [
  [
    'siblings',
    14,
    () => {
      const [who, p] = [chinese(), phone()];
      return {
        a: { name: who.han, phones: [p], ...noise() },
        b: { name: other(who), phones: [p] },
      };
    },
  ],
  [
    'siblings of one generation',
    8,
    () => {
      const [who, p] = [chinese(undefined, 2), phone()];
      const name = other({ ...who, surname: who.han.slice(0, -1), given: who.given.slice(-1) });
      return { a: { name: who.han, phones: [p] }, b: { name, phones: [p] } };
    },
  ],
  [
    'siblings in pinyin',
    6,
    () => {
      const [who, p] = [chinese(), phone()];
      const sister = chinese(who.surname);
      return sister.latin[1] === who.latin[1]
        ? undefined
        : { a: { name: who.han, phones: [p] }, b: { name: spelt(sister), phones: [p] } };
    },
  ],
  [
    'spouses',
    12,
    () => {
      const [p, e] = [phone(), email()];
      return {
        a: { name: chinese().han, phones: [p], emails: [e] },
        b: { name: chinese().han, phones: [p], ...(below(2) ? { emails: [e] } : {}) },
      };
    },
  ],
  [
    'western family',
    8,
    () => {
      const [family, e, p] = [one(FAMILIES), email(), abroad()];
      return {
        a: { name: `${one(MEN)} ${family}`, emails: [e], phones: [p] },
        b: { name: `${one(WOMEN)} ${family}`, emails: [e], phones: [p] },
      };
    },
  ],
  [
    'moved number',
    10,
    () => {
      const p = phone();
      return {
        a: { name: chinese().han, phones: [p], emails: [email()] },
        b: { name: chinese().han, phones: [p], emails: [email()] },
      };
    },
  ],
  [
    'same name',
    14,
    () => {
      const who = chinese(one(SURNAMES.slice(0, 10)), 1);
      return {
        a: { name: who.han, phones: [phone()], ...noise() },
        b: { name: one([who.han, spelt(who)]), phones: [phone()], ...noise() },
      };
    },
  ],
  [
    'same name, other cards',
    4,
    () => {
      const { han: name } = chinese(one(SURNAMES.slice(0, 10)), 1);
      return {
        a: { name, member: member(), phones: [phone()] },
        b: { name, member: member(), emails: [email()] },
      };
    },
  ],
  [
    'same name, same agency',
    5,
    () => {
      const [who, p] = [chinese(one(SURNAMES.slice(0, 10)), 1), `021${digits(8)}`];
      return {
        a: { name: who.han, phones: [p] },
        b: { name: one([who.han, spelt(who)]), phones: [p] },
        crowded: ['phone'],
      };
    },
  ],
  [
    'agency',
    7,
    () => {
      const p = `021${digits(8)}`;
      return {
        a: { name: chinese().han, phones: [p] },
        b: { name: chinese().han, phones: [p] },
        crowded: ['phone'],
      };
    },
  ],
  [
    'twins',
    3,
    () => {
      const [who, p, b] = [chinese(), phone(), day()];
      return {
        a: { name: who.han, phones: [p], birthday: b },
        b: { name: other(who), phones: [p], birthday: b },
      };
    },
  ],
  [
    'lent card',
    3,
    () => {
      const m = member();
      return {
        a: { name: chinese().han, member: m },
        b: { name: chinese().han, member: m, phones: [phone()] },
      };
    },
  ],
  [
    'companions',
    5,
    () => {
      const r = `R${digits(8)}`;
      return {
        a: { name: chinese().han, stays: [r] },
        b: { name: chinese().han, stays: [r], phones: [phone()] },
      };
    },
  ],
  [
    'relative with a surname only',
    3,
    () => {
      const [who, p] = [chinese(), phone()];
      return {
        a: { name: other(who), phones: [p] },
        b: { name: `${who.surname}${one(['先生', '女士'])}`, phones: [p] },
      };
    },
  ],
  [
    'strangers',
    5,
    () => ({
      a: { name: chinese().han, phones: [phone()] },
      b: { name: western(), emails: [email()] },
    }),
  ],
];
