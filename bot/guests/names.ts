/**
 * Whether a text gives a reservation's name. Pure; script, case, width and the order of Latin parts do not
 * matter, and Han characters may stand for their pinyin or the other way round.
 */
import { readings, readName, spells, surnameLength } from '../../crm/identify/names.ts';
import { orders } from '../../crm/identify/spelling.ts';

const MOST_PARTS = 5;
/** A surname alone is a guess: at least so many letters have to be right. */
const LEAST_HAN = 2;
const LEAST_LATIN = 4;
const MOST_HAN = 4;

/**
 * @param text what the guest wrote
 * @param name as the reservation has it: "王小明", "WANG/XIAOMING"
 */
export function givesName(text: string, name: string | null): boolean {
  const { han, parts } = readName(name ?? '');
  const said = readName(text);
  const squashed = said.parts.join('');
  const [chars, letters] = [[...han], parts.join('')];
  if (parts.length > MOST_PARTS) return false;
  // Kana, Hangul and the like are compared as they are.
  if (/[^\p{Script=Latin}]/u.test(letters)) {
    return (
      said.han.includes(han) && squashed.includes(letters) && (han + letters).length >= LEAST_HAN
    );
  }
  if (chars.length >= LEAST_HAN) {
    return said.han.includes(han) || wordRuns(said.parts).some((run) => reads(run, chars));
  }
  if (chars.length || letters.length < LEAST_LATIN) return false;
  const ways = orders(parts);
  if (ways.some((way) => squashed.includes(way))) return true;
  return parts.length > 1 && hanRuns(said.han).some((run) => ways.some((way) => reads(way, run)));
}

/** Letters that spell these characters, the surname in front or behind. */
function reads(letters: string, chars: string[]): boolean {
  if (letters.length < LEAST_LATIN) return false;
  const syllables = readings(chars.join(''));
  const surname = surnameLength(chars.join(''));
  const behind = [...syllables.slice(surname), ...syllables.slice(0, surname)];
  return spells(letters, syllables) || spells(letters, behind);
}

/** Every few words that stand together, run together: whole words, so that no name hides in another word. */
function wordRuns(words: string[]): string[] {
  return words.flatMap((_, i) =>
    Array.from({ length: MOST_PARTS }, (_, n) => words.slice(i, i + n + 1).join('')),
  );
}

/** Every few characters that may be a name: "我叫张伟" has 张伟 in it. */
function hanRuns(han: string): string[][] {
  const chars = [...han];
  return chars.flatMap((_, i) =>
    Array.from({ length: MOST_HAN - 1 }, (_, n) => chars.slice(i, i + n + 2)),
  );
}
