/** Whether a message asks for something new or changes what was asked before. */
import type { Act } from '../taxonomy.ts';
import { CANCEL, CHASE, CORRECT } from './lexicon/acts.ts';

/** Correcting and chasing name what stands; what is left of a refusal takes it back. */
export function actOf(text: string): Act {
  if (CORRECT.test(text)) return 'correct';
  if (CHASE.test(text)) return 'chase';
  return CANCEL.test(text) ? 'cancel' : 'new';
}
