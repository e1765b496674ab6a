/** Whether a text gives a reservation's name. Pure; script, case, width and the order of Latin parts do not matter. */
import { simplified } from '../../nlp/builtin/simplified.ts';

/** Said around a name, not part of it. */
const TITLES =
  /(?:先生|女士|小姐|太太|老师)|\b(?:mr|mrs|ms|miss|dr|prof|sir|madam)\b\.?|(?:さん|様|씨|님)/gi;
const MOST_PARTS = 5;
/** A surname alone is a guess: at least so many letters have to be right. */
const LEAST_HAN = 2;
const LEAST_LATIN = 4;

/**
 * @param text what the guest wrote
 * @param name as the reservation has it: "王小明", "WANG/XIAOMING"
 */
export function givesName(text: string, name: string | null): boolean {
  const parts = partsOf(name ?? '');
  const said = partsOf(text);
  const whole = parts.join('');
  if (!parts.length || parts.length > MOST_PARTS) return false;
  if (/\p{Script=Latin}/u.test(whole)) {
    const squashed = said.join('');
    return whole.length >= LEAST_LATIN && orders(parts).some((order) => squashed.includes(order));
  }
  return [...whole].length >= LEAST_HAN && said.join(' ').includes(whole);
}

function partsOf(text: string): string[] {
  const plain = [...text.normalize('NFKC').replace(TITLES, ' ')].map(simplified).join('');
  const bare = plain
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
  return bare.split(/[^\p{L}]+/u).filter(Boolean);
}

/** "wang", "xiaoming" → "wangxiaoming", "xiaomingwang". */
function orders(parts: string[]): string[] {
  if (parts.length < 2) return [parts.join('')];
  return parts.flatMap((part, i) => orders(parts.toSpliced(i, 1)).map((rest) => part + rest));
}
