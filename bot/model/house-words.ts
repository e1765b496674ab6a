/**
 * Whether a text speaks as the house does. A reworded reply repeats most of what our own sentences say; one that
 * is made of other words says something else, whatever it is about.
 */
import { sentences } from '../../prompts/index.ts';

/** The share of a sentence that may be new, measured on tests/injections: words of an alphabet, pairs of characters. */
const MOST_NEW = { words: 0.58, pairs: 0.67 };
/** Of a part of a sentence, where our own wordings vary less: what is slipped in behind a comma stands out. */
const MOST_NEW_IN_PART: Record<string, number> = { en: 0.4, ja: 0.68, ko: 0.4 };
/** So little of a sentence tells nothing. */
const LEAST = 2;

/** @returns true where a sentence has mostly words that neither `sources` nor the house says, in a language of ours */
export function isStrange(text: string, sources: string, language: string): boolean {
  const own = house(language);
  if (!own) return false;
  const [unit, split] = splitterOf(language);
  const known = new Set(split(sources));
  // Sources in another language say nothing about this one's words.
  if (!known.size) return false;
  const isNew = (part: string, most: number) => {
    const units = split(part);
    const fresh = units.filter((u) => !known.has(u) && !own.has(u)).length;
    return fresh >= LEAST && fresh / units.length > most;
  };
  const inPart = MOST_NEW_IN_PART[language];
  return (
    text.split(SENTENCE).some((sentence) => isNew(sentence, MOST_NEW[unit])) ||
    (inPart !== undefined && text.split(PART).some((part) => isNew(part, inPart)))
  );
}

/**
 * Whether `part` says what `source` says: of an alphabet more than half of the words that carry its sense
 * are there, of other scripts a third of the pairs of characters, and more than one: "免费" alone is said of
 * anything.
 */
export function isTold(part: string, source: string, language: string): boolean {
  const [unit, split] = splitterOf(language);
  const sense = (text: string) =>
    unit === 'words'
      ? split(text)
          .filter((w) => !LITTLE.test(w))
          .map(singular)
      : split(text);
  const known = new Set(sense(source));
  const units = sense(part);
  const shared = units.filter((u) => known.has(u)).length;
  return unit === 'words' ? shared * 2 > units.length : shared > 1 && shared * 3 >= units.length;
}

/**
 * Whether every sentence of an answer says what one of the entries says, and nothing new is slipped in behind
 * a comma. Entries in another script say nothing of this one's words: there the rest of the guard has to do.
 */
export function restsOn(text: string, entries: string[], language: string): boolean {
  const [unit, split] = splitterOf(language);
  const readable = entries.filter((entry) => split(entry).length);
  if (!readable.length) return true;
  const known = new Set([...readable.flatMap(split), ...(house(language) ?? [])]);
  const isKnown = (part: string) => {
    const units = split(part);
    const fresh = units.filter((u) => !known.has(u)).length;
    return fresh < LEAST || fresh / units.length <= MOST_NEW[unit];
  };
  const isOfEntries = (sentence: string) =>
    !split(sentence).length || readable.some((entry) => isTold(sentence, entry, language));
  return text.split(SENTENCE).every(isOfEntries) && text.split(PART).every(isKnown);
}

/** Words that say nothing by themselves; how many is held against the amounts. */
const LITTLE =
  /^(?:the|this|that|these|those|and|but|for|with|from|into|are|was|were|has|have|had|been|being|will|would|can|could|may|our|you|your|yours|they|them|their|its|here|there|now|all|any|not|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const singular = (word: string) => word.replace(/s$/, '');

const SENTENCE = /[。！？!?\n]+|\.(?=\s|$)/;
export const PART = /[。！？!?\n，,；;：:、]+|\.(?=\s|$)|—|\s(?=(?:and|but|so)\s)/;

const houses = new Map<string, Set<string> | null>();
function house(language: string): Set<string> | null {
  const known = houses.get(language);
  if (known !== undefined) return known;
  const said = sentences(language);
  const made = said && new Set(said.flatMap(splitterOf(language)[1]));
  houses.set(language, made);
  return made;
}

type Splitter = ['words' | 'pairs', (text: string) => string[]];
const splitterOf = (language: string): Splitter =>
  language === 'en' ? ['words', wordsOf] : ['pairs', pairsOf];

/** Words of three letters and more: the short ones are everywhere. */
const wordsOf = (text: string) => text.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? [];

const pairsOf = (text: string) =>
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu) ?? [])
    .map((run) => [...run])
    .flatMap((run) => run.slice(1).map((char, i) => `${run[i]}${char}`));
