/** Wishes that no preference key covers, kept in the guest's words. */
import type { Thing } from './orders.ts';
import { phrases } from './phrases.ts';
import { type Clause, clausesOf, isAt } from './text.ts';

const WISH = phrases(
  '(?:想要|希望|要是有|最好有|能有|习惯|喜欢|每次都|总是|一定要|必须有|离不开)',
  "(?:would (?:love|like|prefer)|i'?d (?:love|like|prefer)|wish|always|prefer|if only|love to have|would be (?:nice|great) to have)",
  '(?:ほしい|欲しい|あれば|いつも)|(?:있으면|좋겠|항상)',
);

/** Clauses with a wish for a thing in them that no preference was read from. */
export function remarksOf(
  text: string,
  things: Thing[],
  covered: Array<{ start: number; end: number }>,
): Clause[] {
  return clausesOf(text).filter((clause) => {
    const inside = (span: { start: number }) => isAt(clause, span.start);
    return things.some(inside) && !covered.some(inside) && WISH.test(clause.text);
  });
}
