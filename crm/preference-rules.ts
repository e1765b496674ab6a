/** What is true of each kind of wish: what it contradicts, and for how long it counts. */
import type { PreferenceKey } from '../nlp/taxonomy.ts';

type Rule = {
  /** A guest has one value of it at a time, the newest; without this, values stand side by side. */
  single?: true;
  /** Counts for the stay in which it was said; without this, for good. */
  ofStay?: true;
  /** Months after which a wish that was only inferred, and that nobody confirmed, counts no more. */
  months: number;
};

export const RULES: Record<PreferenceKey, Rule> = {
  'pillow.height': { single: true, months: 12 },
  'pillow.firmness': { single: true, months: 12 },
  'pillow.fill': { months: 12 },
  'mattress.firmness': { single: true, months: 12 },
  'bedding.extra': { months: 6 },
  'room.floor': { single: true, months: 12 },
  'room.quiet': { single: true, months: 12 },
  'room.position': { months: 12 },
  'room.view': { months: 12 },
  'room.bed_type': { single: true, months: 12 },
  'room.smoking': { single: true, months: 24 },
  'room.temperature': { single: true, months: 6 },
  'room.light': { single: true, months: 12 },
  'room.fragrance': { single: true, months: 12 },
  bathroom: { single: true, months: 12 },
  'housekeeping.time': { single: true, months: 6 },
  diet: { months: 12 },
  allergy: { months: 12 },
  drink: { months: 6 },
  breakfast: { months: 6 },
  arrival: { single: true, months: 6 },
  checkout: { single: true, months: 6 },
  contact: { months: 24 },
  accessibility: { months: 12 },
  companion: { ofStay: true, months: 1 },
  occasion: { ofStay: true, months: 1 },
  trip: { single: true, ofStay: true, months: 1 },
};

/** The same ends sooner where the guest has stayed so often since without saying it again. */
export const STAYS_UNCONFIRMED = 3;

/** Days that a wish of "this stay" counts where the stay is not known. */
export const DAYS_OF_A_STAY = 30;

/** Values of a key with many that exclude each other all the same. */
const OPPOSITES: [PreferenceKey, ...string[]][] = [
  ['diet', 'spicy', 'no_spicy'],
  ['room.position', 'near_lift', 'away_from_lift'],
  ['contact', 'phone', 'no_calls'],
];

/**
 * The place that a wish takes, and that only one can have: "pillow.height", or, stronger, "diet=spicy".
 * What is not in it takes a place of its own.
 */
const SLOTS: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(RULES).flatMap(([key, { single }]) => (single ? [[key, key]] : [])),
  ),
  ...Object.fromEntries(
    OPPOSITES.flatMap(([key, ...values]) =>
      values.map((value) => [`${key}=${value}`, `${key}:${values[0]}`]),
    ),
  ),
};

/** Two wishes with the same slot contradict each other. */
export const slotOf = ({ key, value }: { key: string; value: string }): string =>
  SLOTS[`${key}=${value}`] ?? SLOTS[key] ?? `${key}=${value}`;

/** SQL: the same of a row of wishes. */
export const slotIn = (row: string) =>
  `coalesce('${JSON.stringify(SLOTS)}'::jsonb ->> (${row}.key || '=' || ${row}.value),
    '${JSON.stringify(SLOTS)}'::jsonb ->> ${row}.key, ${row}.key || '=' || ${row}.value)`;
