/** Who works here sees what: which pages, which parts of a guest, which of a guest's wishes. Pure tables. */
import { isSensitive } from './privacy/sensitive.ts';

export const ROLES = [
  'front_desk',
  'housekeeping',
  'engineering',
  'marketing',
  'manager',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

const CHIEFS: Role[] = ['manager', 'admin'];
const DESK: Role[] = ['front_desk', ...CHIEFS];
const HOUSE: Role[] = ['housekeeping', 'engineering', ...DESK];
const MARKET: Role[] = ['marketing', ...CHIEFS];
const ALL: Role[] = [...ROLES];

const PAGES = {
  /** Tickets, and what is done about them. */
  board: HOUSE,
  /** Whole conversations with what was sent along. */
  conversations: DESK,
  stays: DESK,
  arrivals: HOUSE,
  guests: ALL,
  /** A copy of all that is kept of a guest, and its erasure. */
  erasure: CHIEFS,
  /** Who may be the same guest. */
  matches: DESK,
  /** Makes a guest a member. */
  membership: DESK,
  /** Points by hand, and tiers. */
  points: CHIEFS,
  insights: MARKET,
  admin: CHIEFS,
  /** People, routing, the hotel itself. */
  setup: ['admin'],
} satisfies Record<string, Role[]>;
export type Page = keyof typeof PAGES;

export const mayOpen = (role: Role, page: Page): boolean =>
  (PAGES[page] as readonly Role[]).includes(role);

/** The first page of somebody who signs in. */
export const homeOf = (role: Role): string => (mayOpen(role, 'board') ? '/board' : '/insights');

/** The parts of what is known of a guest, beside the name and the language. */
const SECTIONS = {
  contact: [...DESK, 'marketing'],
  stays: ALL,
  /** What was paid for, and how much. */
  bill: DESK,
  /** What the guest is worth to the hotel, lifecycle, tier and points. */
  value: [...DESK, 'marketing'],
  tags: [...DESK, 'marketing'],
  /** Those that this role may know: `mayKnow`. */
  remembered: ALL,
  requests: HOUSE,
  complaints: HOUSE,
  surveys: [...DESK, 'marketing'],
  reviews: [...DESK, 'marketing'],
  mood: [...DESK, 'marketing'],
  conversations: DESK,
  consents: [...DESK, 'marketing'],
} satisfies Record<string, Role[]>;
export type Section = keyof typeof SECTIONS;

/** Whether somebody of this role sees this part of a guest. */
export const visible = (role: Role, section: Section): boolean =>
  (SECTIONS[section] as readonly Role[]).includes(role);

export const sectionsOf = (role: Role): Section[] =>
  (Object.keys(SECTIONS) as Section[]).filter((section) => visible(role, section));

/** What a department has to know to make a room ready or to mend something in it; the others see by sensitivity. */
const WISHES: Partial<Record<Role, RegExp>> = {
  housekeeping:
    /^(?:pillow|mattress|bedding|room|bathroom|housekeeping)\b|^(?:companion|occasion|drink)=|^allergy=(?:feather|pollen|dust|pet|fragrance)$|^accessibility=/,
  engineering: /^(?:room\.(?:temperature|light|quiet|position)|bathroom)=|^accessibility=/,
};

/** Whether somebody of this role may know this wish of a guest: health, faith and handicaps only who needs them. */
export function mayKnow(role: Role, wish: { key: string; value: string }): boolean {
  const needed = WISHES[role];
  if (needed) return needed.test(`${wish.key}=${wish.value}`);
  return role !== 'marketing' || !isSensitive(wish);
}
