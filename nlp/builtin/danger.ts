/** How much a text sounds like danger: its words and the signs in it, weighed by what texts taught. */
import { type Clues, cluesIn, RULE_VALUE, ruleKey } from './clues.ts';
import { DANGER_SIGNS } from './lexicon/danger.ts';
import { likelihoodOf } from './model.ts';

/** Somebody must be called now. */
export const DANGER = 'danger:now';

/** The clues of a folded text. The alarm of the rules is none: it would silence all other words. */
export function dangerClues(text: string): Clues {
  const { keys, values } = cluesIn(text);
  const signs = DANGER_SIGNS.filter(([, says]) => says.test(text));
  return {
    keys: [...keys, ...signs.map(([name]) => ruleKey(`danger=${name}`))],
    values: [...values, ...signs.map(() => RULE_VALUE)],
  };
}

/** Probability that a folded text tells of danger; undefined where the models have not learned it. */
export function dangerIn(text: string): number | undefined {
  return likelihoodOf(DANGER, dangerClues(text));
}
