/**
 * What guests write when they want something, by intent. Read on the normalised text; `…` is a
 * short gap within the clause. `unless` takes an intent back where the words mean something else.
 * Intents that follow from things and faults (bring, mend, wash, carry, eat) are in wishes.ts.
 */
import type { IntentName } from '../../taxonomy.ts';
import type { Phrases } from '../phrases.ts';
import { BUSINESS_RULES } from './business.ts';
import { QUESTION_RULES } from './questions.ts';
import { REQUEST_RULES } from './requests.ts';

export type IntentRule = { intent: IntentName; says: Phrases; unless?: Phrases };

export const INTENT_RULES: IntentRule[] = [...BUSINESS_RULES, ...REQUEST_RULES, ...QUESTION_RULES];
