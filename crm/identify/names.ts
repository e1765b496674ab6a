/** How a name reads: script, titles, width and order put aside, Han characters in their pinyin. Pure. */

import { LRUCache } from 'lru-cache';
import { Converter } from 'opencc-js/t2cn';
import { pinyin, polyphonic } from 'pinyin-pro';

const simplified = Converter({ from: 't', to: 'cn' });

export type Gender = 'male' | 'female';

/**
 * @property han the Han characters, in Simplified form; '' where the name has none
 * @property parts its other words, in lower case and without accents: ["wang", "xiaoming"]
 * @property gender what its title says
 * @property whole false where only a surname is given: 王先生, "Mr Smith"
 */
export type Name = { han: string; parts: string[]; gender?: Gender; whole: boolean };

const MALE = /先生|阁下|\b(?:mr|sir|herr|monsieur|mstr|master)\b\.?/i;
const FEMALE = /女士|小姐|太太|夫人|\b(?:mrs|ms|miss|mme|mlle|madam|madame|frau)\b\.?/i;
const TITLES =
  /先生|阁下|女士|小姐|太太|夫人|老师|老師|总(?=$)|經理|经理|\b(?:mr|mrs|ms|miss|mstr|master|mme|mlle|dr|prof|sir|madam|madame|herr|frau|monsieur)\b\.?|(?:さん|様|씨|님)/gi;
/** Beside the name on a booking: "(VIP)", "张伟【协议】". */
const ASIDE = /[(（【[][^)）】\]]*[)）】\]]/g;
const LONGEST = 80;

/** A batch compares the same few names again and again. */
const MOST_REMEMBERED = 20_000;
const read = new LRUCache<string, Name>({ max: MOST_REMEMBERED });

/** @param written as a record or a guest has it: "王小明先生", "WANG/XIAOMING MR" */
export function readName(written: string): Name {
  const known = read.get(written);
  if (known) return known;
  const name = parse(written);
  read.set(written, name);
  return name;
}

function parse(written: string): Name {
  const plain = simplified(written.slice(0, LONGEST).normalize('NFKC')).replace(ASIDE, ' ');
  // An airline's form runs title and name together only after a slash: "WANG/XIAOMINGMR".
  const spaced = plain.replace(/(\/\p{L}{4,}?)(MR|MRS|MS|MISS)$/u, '$1 $2');
  const bare = spaced.replace(TITLES, ' ');
  const han = (bare.match(/\p{Script=Han}+/gu) ?? []).join('');
  const parts = wordsOf(givenFirst(bare.replace(/\p{Script=Han}+/gu, ' ')));
  const gender = MALE.test(spaced) ? 'male' : FEMALE.test(spaced) ? 'female' : undefined;
  const whole = han ? [...han].length > surnameLength(han) : parts.length > 1;
  return { han, parts, whole, ...(gender ? { gender } : {}) };
}

/** "SMITH/JOHN", "Smith, John" → "JOHN SMITH". */
function givenFirst(text: string): string {
  const [surname = '', ...given] = text.split(/[/,，]/);
  return given.length ? `${given.join(' ')} ${surname}` : text;
}

/** The words of a text in lower case, without accents. */
function wordsOf(text: string): string[] {
  const bare = text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    // Only as a syllable of its own is it the Chinese one: "lü", but not "glück".
    .replace(/(?<!\p{L})([ln])u\u0308(?=e?(?!\p{L}|\p{Mn}))/gu, '$1v')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
  return bare.split(/[^\p{L}]+/u).filter(Boolean);
}

const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|长孙|宇文|司徒|司空|夏侯|令狐|南宫|端木|轩辕|澹台|公冶|太史|申屠|钟离|闻人|西门|独孤|呼延|完颜|纳兰|百里|东郭|第五|即墨|赫连|濮阳|单于|淳于|万俟)/u;

/** How many Han characters the surname has. */
export const surnameLength = (han: string) => (COMPOUND.test(han) ? 2 : 1);

/** What passports and machines write for ü. */
const umlaut = (syllable: string) => syllable.replace(/ü/g, 'v');

const spoken = new LRUCache<string, string[][]>({ max: MOST_REMEMBERED });

/**
 * The readings of each character, the likeliest first. A surname's is the one that it has as a surname
 * (单 Shan, 仇 Qiu, 解 Xie); the others follow, because machines that fill in forms do not know that.
 */
export function readings(han: string): string[][] {
  const known = spoken.get(han);
  if (known) return known;
  const own = pinyin(han, { surname: 'head', toneType: 'none', type: 'array' });
  const all = polyphonic(han, { toneType: 'none', type: 'array' }) as string[][];
  const found = [...han].map((_, i) => {
    const others = (all[i] ?? []).filter((r) => r !== own[i]);
    return [own[i] ?? '', ...others].map(umlaut).flatMap(spellings);
  });
  spoken.set(han, found);
  return found;
}

/** 吕: "lv", in a passport "lyu", on an old form "lu". */
function spellings(syllable: string): string[] {
  if (!syllable.includes('v')) return [syllable];
  return [syllable, syllable.replace('v', 'yu'), syllable.replace('v', 'u')];
}

/** Whether Latin letters, run together, spell these characters one after the other. */
export function spells(letters: string, chars: string[][]): boolean {
  const [first, ...rest] = chars;
  if (!first) return letters === '';
  return first.some(
    (r) => r !== '' && letters.startsWith(r) && spells(letters.slice(r.length), rest),
  );
}
