/**
 * npx tsx tests/identity/generate.ts
 * Makes the pairs of tests/identity/pairs.jsonl that follow rules, and leaves those written by hand as they
 * are. Seeded: the same pairs every time.
 */
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { PAIRS, type Pair, readPairs, type Side } from './pair.ts';
import { COMPOUND, ENGLISH, FAMILIES, GIVEN, MEN, SURNAMES, WOMEN } from './words.ts';

const ALL = 2000;
let state = 20_261_122;
/** A number from 0 up to n, whole (mulberry32). */
function below(n: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
}
const one = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item;
const digits = (n: number) => Array.from({ length: n }, () => below(10)).join('');
const phone = () => `1${one(['38', '39', '36', '50', '86', '77', '99'])}${digits(8)}`;
const abroad = () => one([`+1202555${digits(4)}`, `+4479111${digits(5)}`, `+8529${digits(7)}`]);
const email = () =>
  `${one('abcdefghkmnprst'.split(''))}${digits(7)}@${one(['qq.com', '163.com', 'gmail.com', 'outlook.com'])}`;
const day = () =>
  `19${50 + below(50)}-${String(1 + below(12)).padStart(2, '0')}-${String(2 + below(27)).padStart(2, '0')}`;
const member = () => `VIP${digits(7)}`;

type Who = { surname: string; given: string; han: string; latin: string[] };

function chinese(surname = below(12) ? one(SURNAMES) : one(COMPOUND), length = 1 + below(2)): Who {
  const given = Array.from({ length }, () => one(GIVEN)).join('');
  const han = surname + given;
  const spoken = pinyin(han, { surname: 'head', toneType: 'none', type: 'array' }).map((s) =>
    s.replace('ü', 'v'),
  );
  const latin = [spoken.slice(0, surname.length).join(''), spoken.slice(surname.length).join('')];
  return { surname, given, han, latin };
}
const other = (who: Who): string => {
  const found = Array.from({ length: who.given.length }, () => one(GIVEN)).join('');
  const sounds = (text: string) => pinyin(text, { toneType: 'none' });
  return sounds(found) === sounds(who.given) ? other(who) : who.surname + found;
};
const upper = ([surname = '', given = '']: string[]) => `${surname}/${given}`.toUpperCase();
const title = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const spelt = ({ latin: [surname = '', given = ''] }: Who) =>
  one([
    upper([surname, given]),
    `${upper([surname, given])} ${one(['MR', 'MS'])}`,
    `${title(surname)} ${title(given)}`,
    `${title(given)} ${title(surname)}`,
    `${surname}${given}`,
    `${surname.toUpperCase()} ${given.toUpperCase()}`,
  ]);
const western = () => `${one([...MEN, ...WOMEN])} ${one(FAMILIES)}`;

/** A slip of the keyboard: two letters changed over, one left out, one twice, one beside it. */
function slip(text: string): string {
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
function homophone(char: string): string | undefined {
  const sound = pinyin(char, { toneType: 'none' });
  return one(GIVEN.filter((c) => c !== char && pinyin(c, { toneType: 'none' }) === sound));
}
const form = (number: string) =>
  one([
    number,
    `+86${number}`,
    `0086 ${number}`,
    `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`,
    `86${number}`,
  ]);
const noise = (): Side => (below(3) ? {} : { birthday: day() });

type Made = Omit<Pair, 'id' | 'by' | 'label' | 'type'>;
type Rule = [type: string, weight: number, make: () => Made | undefined];

const SAME: Rule[] = [
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

const DIFFERENT: Rule[] = [
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

function make(label: Pair['label'], rules: Rule[], count: number): Pair[] {
  const bag = rules.flatMap((rule) => Array.from({ length: rule[1] }, () => rule));
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    const rule = one(bag);
    const made = rule[2]();
    if (made) pairs.push({ id: '', by: 'rule', label, type: rule[0], ...made });
  }
  return pairs;
}

const hand = readPairs().filter(({ by }) => by === 'hand');
const left = ALL - hand.length;
const same = Math.floor(ALL / 2) - hand.filter(({ label }) => label === 'same').length;
const made = [...make('same', SAME, same), ...make('different', DIFFERENT, left - same)];
const pairs = [
  ...hand,
  ...made.map((pair, i) => ({ ...pair, id: `r${String(i + 1).padStart(4, '0')}` })),
];
writeFileSync(PAIRS, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
