/** Facts about health, faith and handicaps (docs/privacy.md). Pure. */
type Wish = { key: string; value: string };

const KEYS = new Set(['allergy', 'accessibility']);
const FAITH_DIETS = new Set(['halal', 'kosher', 'no_pork', 'no_beef']);
const HEALTH_DIETS = new Set(['gluten_free', 'lactose_free', 'low_sugar', 'low_salt']);

/** Kept beyond the stay only after an explicit yes (docs/taxonomy.md). */
export const needsYes = ({ key, value }: Wish): boolean =>
  KEYS.has(key) || (key === 'diet' && FAITH_DIETS.has(value));

/** Sealed in the database, seen by few: also what only lets guess at an illness. */
export const isSensitive = (wish: Wish): boolean =>
  needsYes(wish) ||
  (wish.key === 'diet' && HEALTH_DIETS.has(wish.value)) ||
  (wish.key === 'trip' && wish.value === 'medical');
