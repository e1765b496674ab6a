/** Which department prepares what before a guest arrives. */
import type { AspectName, PreferenceKey } from '../../nlp/taxonomy.ts';

/** By key; null: nothing to prepare. */
const BY_KEY: Record<PreferenceKey, string | null> = {
  'pillow.height': 'housekeeping',
  'pillow.firmness': 'housekeeping',
  'pillow.fill': 'housekeeping',
  'mattress.firmness': 'housekeeping',
  'bedding.extra': 'housekeeping',
  'room.floor': 'front_desk',
  'room.quiet': 'front_desk',
  'room.position': 'front_desk',
  'room.view': 'front_desk',
  'room.bed_type': 'front_desk',
  'room.smoking': 'front_desk',
  'room.temperature': 'housekeeping',
  'room.light': 'housekeeping',
  'room.fragrance': 'housekeeping',
  bathroom: 'front_desk',
  'housekeeping.time': 'housekeeping',
  diet: 'food_beverage',
  allergy: 'food_beverage',
  drink: 'food_beverage',
  breakfast: 'food_beverage',
  arrival: 'front_desk',
  checkout: 'front_desk',
  contact: null,
  accessibility: 'front_desk',
  companion: 'front_desk',
  occasion: 'concierge',
  trip: null,
};

/** Where one value of a key is another department's. */
const BY_VALUE: Record<string, string> = {
  'allergy=feather': 'housekeeping',
  'allergy=pollen': 'housekeeping',
  'allergy=dust': 'housekeeping',
  'allergy=pet': 'housekeeping',
  'allergy=fragrance': 'housekeeping',
  'companion=infant': 'housekeeping',
  'companion=child': 'housekeeping',
  'companion=pet': 'housekeeping',
  'contact=no_calls': 'front_desk',
};

/** "pillow.height" or, stronger, "allergy=feather". */
export const PREPARED_BY: Record<string, string | null> = { ...BY_KEY, ...BY_VALUE };

/** Who sees to it that a complaint does not come again; others stay with the department they went to. */
export const MENDED_BY: Partial<Record<AspectName, string>> = {
  'room.cleanliness': 'housekeeping',
  'room.noise': 'front_desk',
  'room.temperature': 'engineering',
  'room.bed': 'housekeeping',
  'room.bathroom': 'engineering',
  'room.smell': 'housekeeping',
  'room.space': 'front_desk',
  'room.equipment': 'engineering',
  wifi: 'engineering',
  'food.breakfast': 'food_beverage',
  'food.dining': 'food_beverage',
  'staff.attitude': 'duty_manager',
  'staff.speed': 'duty_manager',
  'frontdesk.process': 'front_desk',
  parking: 'front_desk',
};

/** What a guest is unhappy with where this wish was not met; others say nothing about the wish. */
export const ASPECT_OF: Record<string, AspectName> = {
  'pillow.height': 'room.bed',
  'pillow.firmness': 'room.bed',
  'pillow.fill': 'room.bed',
  'mattress.firmness': 'room.bed',
  'bedding.extra': 'room.bed',
  'room.bed_type': 'room.bed',
  'allergy=feather': 'room.bed',
  'room.quiet': 'room.noise',
  'room.position': 'room.noise',
  'room.view': 'room.space',
  'room.smoking': 'room.smell',
  'room.fragrance': 'room.smell',
  'room.temperature': 'room.temperature',
  bathroom: 'room.bathroom',
  'housekeeping.time': 'room.cleanliness',
  diet: 'food.dining',
  drink: 'food.dining',
  breakfast: 'food.breakfast',
  arrival: 'frontdesk.process',
  checkout: 'frontdesk.process',
};
