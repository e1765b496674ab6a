/**
 * What is worth remembering about a guest, by theme. `says` states it, `shows` lets it be inferred
 * from a complaint, a remark, an ordered thing or a circumstance. Sources come in the order Chinese,
 * English, Japanese and Korean; further ones may be in any language with letters of its own.
 */
import type { PreferenceKey } from '../../taxonomy.ts';
import { COMFORT_WORDS } from './comfort.ts';
import { COMPANY_WORDS } from './company.ts';
import { DIET_WORDS } from './diet.ts';
import { DRINKS_WORDS } from './drinks.ts';
import { ROOM_WORDS } from './room.ts';
import { COMFORT_SIGNS } from './signs-comfort.ts';
import { COMPANY_SIGNS } from './signs-company.ts';
import { DIET_SIGNS } from './signs-diet.ts';
import { DRINKS_SIGNS } from './signs-drinks.ts';
import { ROOM_SIGNS } from './signs-room.ts';
import { SLEEP_SIGNS } from './signs-sleep.ts';
import { STAY_SIGNS } from './signs-stay.ts';
import { SLEEP_WORDS } from './sleep.ts';
import { STAY_WORDS } from './stay.ts';
import { VIEW_WORDS } from './views.ts';

export type PreferenceWords = {
  key: PreferenceKey;
  value: string;
  says?: string[];
  shows?: string[];
};

/** Chinese, English, and Japanese with Korean. */
const LANGUAGES = 3;

/** The phrases of each preference, and the signs that English remarks give of it. */
export const PREFERENCE_WORDS: PreferenceWords[] = merged([
  ...SLEEP_WORDS,
  ...ROOM_WORDS,
  ...VIEW_WORDS,
  ...COMFORT_WORDS,
  ...DIET_WORDS,
  ...DRINKS_WORDS,
  ...STAY_WORDS,
  ...COMPANY_WORDS,
  ...SLEEP_SIGNS,
  ...ROOM_SIGNS,
  ...COMFORT_SIGNS,
  ...DIET_SIGNS,
  ...DRINKS_SIGNS,
  ...STAY_SIGNS,
  ...COMPANY_SIGNS,
]);

/** One entry for each value, with the phrases of all that speak of it. */
function merged(words: PreferenceWords[]): PreferenceWords[] {
  const byValue = new Map<string, PreferenceWords>();
  for (const { key, value, says, shows } of words) {
    const known = byValue.get(`${key}=${value}`);
    byValue.set(`${key}=${value}`, {
      key,
      value,
      says: joined(known?.says, says),
      shows: joined(known?.shows, shows),
    });
  }
  return [...byValue.values()];
}

/** The languages of a table have their places; what is added stands behind them. */
function joined(first: string[] = [], second: string[] = []): string[] {
  if (first.length === 0 || second.length === 0) return [...first, ...second];
  return [...first, ...Array<string>(Math.max(0, LANGUAGES - first.length)).fill(''), ...second];
}
