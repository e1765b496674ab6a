/**
 * Things that a guest asks for, breaks, loses, washes or carries: the canonical English noun, what
 * it usually is to a hotel, and how guests call it (normalised text: Simplified, lower case).
 */
import { AMENITIES } from './amenities.ts';
import { BAGGAGE } from './baggage.ts';
import { BELONGINGS } from './belongings.ts';
import { CARE } from './care.ts';
import { CHILD } from './child.ts';
import { DISHES } from './dishes.ts';
import { FITTINGS } from './fittings.ts';
import { FIXTURES } from './fixtures.ts';
import { FOOD } from './food.ts';
import { HANDY } from './handy.ts';
import { LINEN } from './linen.ts';
import { PANTRY } from './pantry.ts';
import { PERSONAL } from './personal.ts';
import { TABLEWARE } from './tableware.ts';
import { WEAR } from './wear.ts';

export type ItemUse = 'amenity' | 'equipment' | 'food' | 'clothes' | 'luggage' | 'belonging';

export type ItemWords = [name: string, use: ItemUse, calls: string];

/** Things of one use: how guests call each, by its name. */
export type ItemCalls = Record<string, string>;

const as = (use: ItemUse, things: ItemCalls): ItemWords[] =>
  Object.entries(things).map(([name, calls]) => [name, use, calls]);

/** Of two that are called alike the one that stands first is meant: the rarer and closer name. */
export const ITEMS: ItemWords[] = [
  ...as('amenity', { ...CARE, ...CHILD, ...TABLEWARE, ...HANDY }),
  ...as('equipment', FIXTURES),
  ...as('clothes', WEAR),
  ...as('luggage', BAGGAGE),
  ...as('belonging', PERSONAL),
  ...as('food', { ...DISHES, ...PANTRY }),
  ...LINEN,
  ...AMENITIES,
  ...FITTINGS,
  ...BELONGINGS,
  ...FOOD,
];
