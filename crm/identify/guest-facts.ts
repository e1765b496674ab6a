/** What a guest is known by, in the form in which it is compared. Pure. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { readName } from './names.ts';

export const FACT_KINDS = ['name', 'phone', 'email', 'member', 'unionid', 'birthday'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** @property written as the source has it */
export type Fact = { kind: FactKind; value: string; written: string };

type Region = 'CN' | 'HK' | 'MO' | 'TW' | 'JP' | 'KR' | 'SG' | 'MY' | 'TH';
const REGIONS: Record<string, Region> = {
  'Asia/Hong_Kong': 'HK',
  'Asia/Macau': 'MO',
  'Asia/Taipei': 'TW',
  'Asia/Tokyo': 'JP',
  'Asia/Seoul': 'KR',
  'Asia/Singapore': 'SG',
  'Asia/Kuala_Lumpur': 'MY',
  'Asia/Bangkok': 'TH',
};

/** Where a telephone number without a country belongs: where the hotel is. @param zone the hotel's */
export const regionOf = (zone: string): Region => REGIONS[zone] ?? 'CN';

/** Whole numbers as they are written at home, and the country that only they can be of. */
const AT_HOME: [RegExp, string][] = [
  [/^(?:86)?(1[3-9]\d{9})$/, '86'],
  [/^(?:886)0?(9\d{8})$/, '886'],
  [/^0(9\d{8})$/, '886'],
  [/^852([2-9]\d{7})$/, '852'],
  [/^853([2-9]\d{7})$/, '853'],
];
const DIGITS = /^\d{5,17}$/;

/**
 * A telephone number in E.164. Where the country cannot be known (eight digits may be Hong Kong's or a
 * city's) it stays as its digits.
 * @returns undefined where it is no telephone number
 */
export function phoneOf(written: string, region: Region = 'CN'): string | undefined {
  const plain = written.normalize('NFKC').replace(/(?:ext|转|轉|分机|x)\.?\s*\d{1,6}\s*$/i, '');
  const bare = plain.replace(/[\s()（）\-–—.·/]/g, '').replace(/^(?:00|\+(?=0{2}))/, '+');
  if (!/^\+?\d+$/.test(bare)) return undefined;
  if (bare.startsWith('+')) return parsed(bare, region);
  const home = AT_HOME.find(([form]) => form.test(bare));
  if (home) return `+${home[1]}${home[0].exec(bare)?.[1]}`;
  const local = region !== 'CN' || /^0[1-9]\d{8,10}$/.test(bare) ? parsed(bare, region) : undefined;
  if (local) return local;
  // Somebody left out the plus: a country's code and as many digits as that country has.
  const abroad = bare.length > 10 ? parsed(`+${bare}`, region) : undefined;
  return abroad ?? (DIGITS.test(bare) ? bare : undefined);
}

function parsed(text: string, region: Region): string | undefined {
  const number = parsePhoneNumberFromString(text, region);
  return number?.isValid() ? number.number : undefined;
}

/** @returns undefined where it is no e-mail address */
export function emailOf(written: string): string | undefined {
  const plain = written
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  const [, local, domain] = /^([^\s@<>,;]{1,64})@([^\s@<>,;]+\.[^\s@<>,;.]{2,})$/.exec(plain) ?? [];
  if (!local || !domain) return undefined;
  const google = domain === 'gmail.com' || domain === 'googlemail.com';
  const own = local.replace(/\+.*$/, '') || local;
  return google ? `${own.replaceAll('.', '')}@gmail.com` : `${own}@${domain}`;
}

/** Letters and digits, in capitals. @returns undefined where hardly anything is left */
export function memberOf(written: string): string | undefined {
  const plain = written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\d]/gu, '');
  return plain.length > 3 ? plain : undefined;
}

/** The name with its titles put aside. @returns undefined where none is left, or nobody's ("TBA", "客人") */
function nameOf(written: string): string | undefined {
  const { han, parts } = readName(written);
  const value = [han, ...parts].filter(Boolean).join(' ');
  return !value || NOBODY.test(value) ? undefined : value;
}
const NOBODY =
  /^(?:tba|tbc|tbd|n a|na|test|guest|unknown|walk in|walkin|no name|anonymous|客人|散客|匿名|未知|待定|测试|无|会员|客户)$/;

/** A day, ISO. @returns undefined where it is none, or stands for "unknown" */
function birthdayOf(written: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(written) ?? [];
  if (!year || !month || !day || Number(year) < 1901) return undefined;
  return `${month}-${day}` === '01-01' ? undefined : `${year}-${month}-${day}`;
}

/** What a record says of a person, every field as the source has it. */
export type Known = {
  name?: string | null;
  phones?: string[];
  emails?: string[];
  member?: string | null;
  unionid?: string | null;
  /** ISO, "1990-03-05". */
  birthday?: string | null;
};

/** The facts of a record; what cannot be read is left out. */
export function factsOf(known: Known, region: Region): Fact[] {
  const of = (
    kind: FactKind,
    list: (string | null | undefined)[] | undefined,
    read: (written: string) => string | undefined,
  ): Fact[] =>
    (list ?? []).flatMap((written) => {
      const value = written ? read(written) : undefined;
      return written && value ? [{ kind, value, written: written.trim() }] : [];
    });
  const facts = [
    ...of('name', [known.name], nameOf),
    ...of('phone', known.phones, (written) => phoneOf(written, region)),
    ...of('email', known.emails, emailOf),
    ...of('member', [known.member], memberOf),
    ...of('unionid', [known.unionid], (written) => written.trim() || undefined),
    ...of('birthday', [known.birthday], birthdayOf),
  ];
  return [...new Map(facts.map((fact) => [`${fact.kind}:${fact.value}`, fact])).values()];
}
