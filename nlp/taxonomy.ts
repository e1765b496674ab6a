/**
 * The language of understanding (docs/taxonomy.md): every name the code, the database, the prompts
 * and the reports use, and the zod schema of one Analysis.
 */
import { z } from 'zod';

export const TEXT_KINDS = ['message', 'review'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export const SENTIMENTS = ['positive', 'neutral', 'negative'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export const INTENTS = [
  'request.amenity',
  'request.housekeeping',
  'request.maintenance',
  'request.food',
  'request.late_checkout',
  'request.early_checkin',
  'request.room_change',
  'request.wakeup',
  'request.luggage',
  'request.transport',
  'request.invoice',
  'request.laundry',
  'request.do_not_disturb',
  'request.lost_and_found',
  'request.other',
  'booking.new',
  'booking.change',
  'booking.cancel',
  'booking.extend',
  'question.wifi',
  'question.breakfast',
  'question.facility',
  'question.checkin_checkout',
  'question.parking',
  'question.location',
  'question.price',
  'question.policy',
  'question.membership',
  'question.other',
  'feedback.complaint',
  'feedback.praise',
  'feedback.suggestion',
  'chat.greeting',
  'chat.thanks',
  'chat.goodbye',
  'chat.affirm',
  'chat.deny',
  'chat.human',
  'chat.opt_out',
  'chat.privacy',
  'chat.other',
  'safety.emergency',
] as const;
export type IntentName = (typeof INTENTS)[number];

export const ASPECTS = [
  'room.cleanliness',
  'room.noise',
  'room.temperature',
  'room.bed',
  'room.bathroom',
  'room.smell',
  'room.space',
  'room.equipment',
  'wifi',
  'food.breakfast',
  'food.dining',
  'staff.attitude',
  'staff.speed',
  'frontdesk.process',
  'facility',
  'parking',
  'location',
  'price',
  'safety',
  'overall',
] as const;
export type AspectName = (typeof ASPECTS)[number];

/** Every preference key with its values: what can be remembered about a guest. */
export const PREFERENCES = {
  'pillow.height': ['low', 'high'],
  'pillow.firmness': ['soft', 'firm'],
  'pillow.fill': ['latex', 'buckwheat', 'down', 'synthetic', 'no_feather'],
  'mattress.firmness': ['soft', 'firm'],
  'bedding.extra': ['pillow', 'quilt', 'blanket', 'thin_quilt'],
  'room.floor': ['high', 'low'],
  'room.quiet': ['yes'],
  'room.position': ['away_from_lift', 'near_lift', 'away_from_road', 'connecting', 'corner'],
  'room.view': ['sea', 'lake', 'city', 'garden', 'mountain', 'river'],
  'room.bed_type': ['king', 'twin', 'single'],
  'room.smoking': ['no', 'yes'],
  'room.temperature': ['cool', 'warm'],
  'room.light': ['dark', 'bright'],
  'room.fragrance': ['none'],
  bathroom: ['bathtub', 'shower'],
  'housekeeping.time': ['morning', 'afternoon', 'none'],
  diet: [
    'vegetarian',
    'vegan',
    'halal',
    'kosher',
    'no_pork',
    'no_beef',
    'no_seafood',
    'gluten_free',
    'lactose_free',
    'low_sugar',
    'low_salt',
    'no_spicy',
    'spicy',
    'no_coriander',
  ],
  allergy: [
    'peanut',
    'nut',
    'seafood',
    'egg',
    'milk',
    'gluten',
    'feather',
    'pollen',
    'dust',
    'pet',
    'fragrance',
    'alcohol',
  ],
  drink: ['coffee', 'tea', 'hot_water', 'sparkling_water', 'wine', 'no_ice'],
  breakfast: ['early', 'late', 'to_go', 'chinese', 'western'],
  arrival: ['late', 'early'],
  checkout: ['late', 'early'],
  contact: ['no_calls', 'phone', 'wechat', 'email', 'no_marketing'],
  accessibility: ['wheelchair', 'grab_bar', 'low_floor', 'hearing', 'visual'],
  companion: ['infant', 'child', 'elderly', 'pet', 'partner', 'group'],
  occasion: ['honeymoon', 'birthday', 'anniversary', 'proposal', 'wedding', 'graduation'],
  trip: ['business', 'family', 'leisure', 'medical', 'exam'],
} as const;
export type PreferenceKey = keyof typeof PREFERENCES;

export const ACTS = ['new', 'chase', 'correct', 'cancel'] as const;
export type Act = (typeof ACTS)[number];

export const REASONS = [
  'safety',
  'legal',
  'publicity',
  'theft',
  'discrimination',
  'refund',
  'service',
] as const;
export type Reason = (typeof REASONS)[number];

export type Severity = 0 | 1 | 2 | 3;

/** Start (inclusive) and end (exclusive) of a label's evidence, in UTF-16 units of the original text. */
const evidence = z.tuple([z.number().int().min(0), z.number().int().min(0)]);
/** How sure the analyzer is, 0 to 1. */
const confidence = z.number().min(0).max(1);

const slots = z.object({
  room: z.string().optional(),
  /** "HH:MM", 24 h. */
  time: z.string().optional(),
  /** As the guest wrote it. */
  date: z.string().optional(),
  /** Of the first item. */
  quantity: z.number().optional(),
  /** Canonical English singular nouns. */
  items: z.array(z.string()).optional(),
  people: z.number().optional(),
  flight: z.string().optional(),
});
export type Slots = z.infer<typeof slots>;

const preferenceLabel = z
  .object({
    key: z.enum(Object.keys(PREFERENCES) as [PreferenceKey, ...PreferenceKey[]]),
    value: z.string(),
    /** Inferred from a complaint or a remark, not stated. */
    hidden: z.boolean(),
    confidence,
    evidence,
  })
  .refine((p) => (PREFERENCES[p.key] as readonly string[]).includes(p.value), {
    error: 'this preference has no such value',
  });
export type PreferenceLabel = z.infer<typeof preferenceLabel>;

export const analysisSchema = z.object({
  /** BCP-47. */
  lang: z.string(),
  sentiment: z.enum(SENTIMENTS),
  /** −1 to 1; of a review its sign is the two-way reading, never 0. */
  polarity: z.number().min(-1).max(1),
  /** The most important first, never empty. */
  intents: z.array(z.object({ intent: z.enum(INTENTS), confidence, evidence })).min(1),
  slots,
  aspects: z.array(
    z.object({ aspect: z.enum(ASPECTS), polarity: z.enum(SENTIMENTS), confidence, evidence }),
  ),
  preferences: z.array(preferenceLabel),
  severity: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  emergency: z.boolean(),
  orders: z.array(z.object({ item: z.string(), quantity: z.number().optional() })),
  act: z.enum(ACTS),
  reasons: z.array(z.enum(REASONS)),
  /** Wishes that no preference key covers, in the guest's words. */
  remarks: z.array(z.string()),
  /** Of the whole reading; the cascade asks the next tier below its threshold. */
  confidence,
});
/** What one guest text says. */
export type Analysis = z.infer<typeof analysisSchema>;

/** What somebody is in danger of, where an emergency's words say it. */
export type Danger = 'fire' | 'violence' | 'medical' | 'trapped' | 'selfHarm';
