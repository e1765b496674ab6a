/** Facts about health, faith and handicaps (docs/privacy.md): sealed in the database, seen by few. Pure. */
const KEYS = new Set(['allergy', 'accessibility']);
const DIETS = new Set([
  'halal',
  'kosher',
  'no_pork',
  'no_beef',
  'gluten_free',
  'lactose_free',
  'low_sugar',
  'low_salt',
]);

export const isSensitive = ({ key, value }: { key: string; value: string }): boolean =>
  KEYS.has(key) || (key === 'diet' && DIETS.has(value)) || (key === 'trip' && value === 'medical');
