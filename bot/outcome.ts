/**
 * What should happen: decided as a value by `decide`, carried out by `act`.
 */
import type { PreferenceLabel } from '../nlp/taxonomy.ts';
import type { PhraseKey } from '../prompts/phrases.ts';

export type Department =
  | 'front_desk'
  | 'housekeeping'
  | 'engineering'
  | 'food_beverage'
  | 'concierge'
  | 'duty_manager';
