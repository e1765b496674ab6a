/**
 * Things that a guest asks for, breaks, loses, washes or carries: the canonical English noun, what
 * it usually is to a hotel, and how guests call it (normalised text: Simplified, lower case).
 */
import { AMENITIES } from './amenities.ts';
import { BELONGINGS } from './belongings.ts';
import { FITTINGS } from './fittings.ts';
import { FOOD } from './food.ts';

export type ItemUse = 'amenity' | 'equipment' | 'food' | 'clothes' | 'luggage' | 'belonging';

export type ItemWords = [name: string, use: ItemUse, calls: string];

export const ITEMS: ItemWords[] = [...AMENITIES, ...FITTINGS, ...BELONGINGS, ...FOOD];
