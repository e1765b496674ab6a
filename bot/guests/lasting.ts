/** For how long a guest means a wish, by the words of time around it: "这次", "每次", "tonight only". Pure. */
import { DateTime } from 'luxon';

/** `tonight`: this night alone. */
export type Lasting = 'always' | 'stay' | 'tonight';

const ALWAYS =
  /每次|每回|一直|总是|總是|以后|以後|今后|今後|往后|下次也|平时|平時|从来|從來|向来|向來|习惯|習慣|历来|\b(?:always|every (?:time|stay|visit)|each time|whenever i|from now on|in (?:the )?future|usually|as a rule|habitually)\b|毎回|いつも|普段|ふだん|これから|매번|항상|언제나|평소|앞으로/iu;
const ONLY_TONIGHT =
  /[就只仅僅](?:是|要)?今(?:晚|夜|天晚上)|今(?:晚|夜)(?:一晚|一夜|而已|就好|就行|就可以)|\b(?:tonight only|only (?:for )?tonight|just (?:for )?tonight|just for one night)\b|今(?:晩|夜)だけ|오늘 ?밤만/iu;
const ONLY_THIS =
  /[就只仅僅](?:是|要)?(?:这|這|本|此)(?:次|回|趟|一次)|(?:这|這)(?:次|回|趟)(?:而已|就好|就行)|下次(?:就)?(?:不用|不要|不需要)|\b(?:(?:just|only) (?:for )?this (?:time|once|stay|trip|visit)|this (?:time|stay|trip|visit) only|just this once)\b|今回(?:だけ|のみ)|이번만|이번(?:에만)/iu;
const THIS =
  /(?:这|這|本|此)(?:次|回|趟)|今晚|今夜|今天晚上|\b(?:this (?:time|stay|trip|visit)|tonight|for now)\b|今回|今晩|今夜|이번|오늘 ?밤/iu;

/**
 * @param sentence the one that the wish is said in
 * @param hidden only inferred: "this time it was noisy" tells of an incident, and the wish is a lasting one
 * @returns nothing where the guest does not say
 */
export function lastingOf(sentence: string, hidden: boolean): Lasting | undefined {
  if (ONLY_TONIGHT.test(sentence)) return 'tonight';
  if (ONLY_THIS.test(sentence)) return 'stay';
  if (ALWAYS.test(sentence)) return 'always';
  return !hidden && THIS.test(sentence) ? 'stay' : undefined;
}

const RELATIVE: [RegExp, number][] = [
  [/大后天|大後天/u, 3],
  [/后天|後天|day after tomorrow|明後日|あさって|모레/iu, 2],
  [/明天|明晚|明日|tomorrow|내일/iu, 1],
  [/今天|今晚|今日|today|tonight|本日|오늘/iu, 0],
];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMBERED = /(\d{1,2})\s*(?:月|월|\/)\s*(\d{1,2})/u;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3})[a-z]*\b/iu;
const MONTH_FIRST = /\b([a-z]{3})[a-z]* (\d{1,2})(?:st|nd|rd|th)?\b/iu;
const DAY_OF_MONTH = /(\d{1,2})\s*(?:号|號|日|일)/u;

/**
 * The day that a sentence names, the next one of its name: "10月3日", "tomorrow", "3rd of October".
 * @returns "2026-10-03" of the hotel's calendar; null where none is named
 */
export function dayIn(sentence: string, now: Date, zone: string): string | null {
  const today = DateTime.fromJSDate(now, { zone }).startOf('day');
  const days = RELATIVE.find(([pattern]) => pattern.test(sentence))?.[1];
  if (days !== undefined) return today.plus({ days }).toISODate();
  const { month, day } = named(sentence) ?? {};
  if (!day) return null;
  const at = today.set({ month: month ?? today.month, day });
  // The 31st of a month that has none, the 45th.
  if (!at.isValid || at.day !== day) return null;
  return (at < today ? at.plus(month ? { years: 1 } : { months: 1 }) : at).toISODate();
}

function named(sentence: string): { month?: number; day: number } | undefined {
  const numbers = NUMBERED.exec(sentence);
  if (numbers) return { month: Number(numbers[1]), day: Number(numbers[2]) };
  const first = DAY_FIRST.exec(sentence);
  const last = MONTH_FIRST.exec(sentence);
  const month = MONTHS.indexOf((first?.[2] ?? last?.[1] ?? '').toLowerCase()) + 1;
  if (month) return { month, day: Number(first?.[1] ?? last?.[2]) };
  const day = DAY_OF_MONTH.exec(sentence);
  return day ? { day: Number(day[1]) } : undefined;
}
