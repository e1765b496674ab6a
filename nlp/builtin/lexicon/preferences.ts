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
import { SLEEP_WORDS } from './sleep.ts';
import { STAY_WORDS } from './stay.ts';
import { VIEW_WORDS } from './views.ts';

export type PreferenceWords = {
  key: PreferenceKey;
  value: string;
  says?: string[];
  shows?: string[];
};

export const PREFERENCE_WORDS: PreferenceWords[] = [
  ...SLEEP_WORDS,
  ...ROOM_WORDS,
  ...VIEW_WORDS,
  ...COMFORT_WORDS,
  ...DIET_WORDS,
  ...DRINKS_WORDS,
  ...STAY_WORDS,
  ...COMPANY_WORDS,
];
