/** How two records of one person differ, and how often. */
import {
  abroad,
  below,
  chinese,
  day,
  digits,
  email,
  form,
  homophone,
  member,
  noise,
  one,
  phone,
  type Rule,
  slip,
  spelt,
  title,
  upper,
  western,
} from './made-up.ts';
import { ENGLISH, FAMILIES, MEN, WOMEN } from './words.ts';

export const SAME: Rule[] = [
  [
    'again',
    6,
    () => {
      const [{ han: name }, p] = [chinese(), phone()];
      return { a: { name, phones: [p] }, b: { name, phones: [form(p)], emails: [email()] } };
    },
  ],
  [
    'pinyin',
    14,
    () => {
      const [who, p] = [chinese(), phone()];
      return {
        a: { name: who.han, phones: [p], ...noise() },
        b: { name: spelt(who), phones: [form(p)] },
      };
    },
  ],
  [
    'pinyin by mail',
    6,
    () => {
      const [who, e] = [chinese(), email()];
      return {
        a: { name: who.han, emails: [e], phones: [phone()] },
        b: { name: spelt(who), emails: [e.toUpperCase()] },
      };
    },
  ],
  [
    'homophone',
    8,
    () => {
      const [who, p] = [chinese(), phone()];
      const slipped = homophone(who.given.at(-1) ?? '');
      return slipped
        ? {
            a: { name: who.han, phones: [p] },
            b: { name: who.han.slice(0, -1) + slipped, phones: [p] },
          }
        : undefined;
    },
  ],
  [
    'pinyin slip',
    5,
    () => {
      const [who, p] = [chinese(undefined, 2), phone()];
      return {
        a: { name: who.han, phones: [p] },
        b: { name: title(slip(who.latin.join(' '))), phones: [p] },
      };
    },
  ],
  [
    'title only',
    5,
    () => {
      const [who, p] = [chinese(), phone()];
      return {
        a: { name: who.han, phones: [p] },
        b: { name: who.surname + one(['先生', '女士']), phones: [p] },
      };
    },
  ],
  [
    'initials',
    3,
    () => {
      const [who, p] = [chinese(), phone()];
      return {
        a: { name: who.han, phones: [p] },
        b: {
          name: `${title(who.latin[0] ?? '')} ${who.latin[1]?.[0]?.toUpperCase()}`,
          phones: [p],
        },
      };
    },
  ],
  [
    'English name',
    4,
    () => {
      const [who, p] = [chinese(), phone()];
      return {
        a: { name: who.han, phones: [p] },
        b: { name: `${one(ENGLISH)} ${title(who.latin[0] ?? '')}`, phones: [p] },
      };
    },
  ],
  [
    'changed phone, same mail',
    8,
    () => {
      const [who, e] = [chinese(), email()];
      return {
        a: { name: who.han, phones: [phone()], emails: [e] },
        b: { name: one([who.han, spelt(who)]), phones: [phone()], emails: [e] },
      };
    },
  ],
  [
    'changed phone, same card',
    6,
    () => {
      const [who, m] = [chinese(), member()];
      return {
        a: { name: who.han, phones: [phone()], member: m },
        b: { name: one([who.han, spelt(who)]), phones: [phone()], member: m.toLowerCase() },
      };
    },
  ],
  [
    'changed phone, same birthday',
    5,
    () => {
      const [who, b] = [chinese(), day()];
      return {
        a: { name: who.han, phones: [phone()], birthday: b },
        b: { name: one([who.han, spelt(who)]), phones: [phone()], birthday: b },
      };
    },
  ],
  [
    'changed phone, nothing else',
    3,
    () => {
      const { han: name } = chinese();
      return { a: { name, phones: [phone()] }, b: { name, phones: [phone()] } };
    },
  ],
  [
    'phone slip, same mail',
    4,
    () => {
      const [{ han: name }, p, e] = [chinese(), phone(), email()];
      return {
        a: { name, phones: [p], emails: [e] },
        b: { name, phones: [`${p.slice(0, 8)}${digits(3)}`], emails: [e] },
      };
    },
  ],
  [
    'account',
    4,
    () => {
      const [who, w] = [chinese(), `wechat:wxid_${digits(9)}`];
      return {
        a: { name: who.han, accounts: [w] },
        b: {
          name: one([who.han, spelt(who), `${who.surname}先生`]),
          accounts: [w],
          phones: [phone()],
        },
      };
    },
  ],
  [
    'western',
    6,
    () => {
      const [name, e] = [western(), email()];
      const [given = '', family = ''] = name.split(' ');
      return {
        a: { name, emails: [e] },
        b: {
          name: one([upper([family, given]), `${family}, ${given}`, name.toUpperCase()]),
          emails: [e],
          phones: [abroad()],
        },
      };
    },
  ],
  [
    'western slip',
    6,
    () => {
      const [name, p, e] = [western(), abroad(), email()];
      const [given = '', family = ''] = name.split(' ');
      return {
        a: { name, phones: [p], emails: [e] },
        b: { name: `${given} ${slip(family)}`, phones: [p], ...(below(2) ? { emails: [e] } : {}) },
      };
    },
  ],
  [
    'middle name',
    3,
    () => {
      const [name, e] = [western(), email()];
      return {
        a: { name, emails: [e] },
        b: { name: name.replace(' ', ` ${one(MEN)} `), emails: [e] },
      };
    },
  ],
  [
    'married',
    2,
    () => {
      const [given, e] = [one(WOMEN), email()];
      return {
        a: { name: `${given} ${one(FAMILIES)}`, emails: [e] },
        b: { name: `${given} ${one(FAMILIES)}`, emails: [e] },
      };
    },
  ],
  [
    'no name',
    2,
    () => {
      const p = phone();
      return { a: { name: chinese().han, phones: [p] }, b: { phones: [p] } };
    },
  ],
  [
    'other birthday by a slip',
    2,
    () => {
      const [{ han: name }, p, b] = [chinese(), phone(), day()];
      return {
        a: { name, phones: [p], birthday: b },
        b: { name, phones: [p], birthday: `${b.slice(0, -2)}${10 + below(18)}` },
      };
    },
  ],
];
