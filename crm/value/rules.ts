/** What a hotel says of its guests' value: one YAML text, edited on the admin page (crm/value/rules.yaml). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PREFERENCES } from '../../nlp/taxonomy.ts';
import type { Store } from '../database.ts';
import { type FileError, readYaml } from '../yaml.ts';

export const LAYERS = ['new', 'active', 'high_value', 'at_risk', 'lapsed'] as const;
export type Layer = (typeof LAYERS)[number];

/** A text for staff, in both of their languages. */
export type Both = { zh: string; en: string };
export type Tier = {
  key: string;
  name: Both;
  /** Points for each whole unit of the hotel's currency. */
  rate: number;
  /** Nights within 12 months that raise a member to it; null: only staff do. */
  nights: number | null;
  benefits: { zh: string[]; en: string[] };
};
export type SceneRule = { key: string; name: Both; when: string[]; prepare: Both | null };
export type ValueRules = {
  currency: string;
  /** The four bounds between five scores: days, stays, cents. */
  rfm: { recency: number[]; frequency: number[]; moneyCents: number[]; months: number };
  /** Days without a stay; the score from which on a guest is of high value. */
  layers: { atRisk: number; lapsed: number; money: number; frequency: number };
  /** The lowest first. */
  tiers: Tier[];
  expireMonths: number | null;
  scenes: SceneRule[];
};

const PLAIN_FACTS = new Set([
  ...['arriving', 'in_house', 'first_stay', 'returning', 'long_absent', 'long_stay'],
  ...['birthday_week', 'member', 'complained', ...LAYERS],
  ...PREFERENCES.occasion.filter((occasion) => occasion !== 'birthday'),
  ...PREFERENCES.companion.map((companion) => `with_${companion}`),
  ...PREFERENCES.trip.map((trip) => `trip_${trip}`),
]);

const line = z.string().trim().min(1).max(120);
const both = z.strictObject({ zh: line, en: line });
const key = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, { error: 'not a name like "gold"' });
const bands = z
  .array(z.number().positive())
  .length(4)
  .refine((all) => all.every((bound, i) => i === 0 || bound > all[i - 1]!), {
    error: 'four numbers, each larger than the one before',
  });
const score = z.number().int().min(1).max(5);
const days = z.number().int().min(1).max(5000);
const fact = z.string().refine((text) => isFact(text.replace(/^not /, '')), {
  error: 'no such fact',
});
const isFact = (name: string) => PLAIN_FACTS.has(name) || /^(tier|tag):./.test(name);

const file = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'three capitals like CNY' }),
  rfm: z.strictObject({
    recency: bands,
    frequency: bands,
    money: bands,
    months: z.number().int().min(1).max(120),
  }),
  layers: z
    .strictObject({
      at_risk: days,
      lapsed: days,
      high_value: z.strictObject({ money: score, frequency: score }),
    })
    .refine((l) => l.at_risk < l.lapsed, { error: 'at_risk comes before lapsed' }),
  tiers: z.record(
    key,
    z.strictObject({
      name: both,
      rate: z.number().min(0).max(100),
      nights: z.number().int().positive().optional(),
      benefits: z.strictObject({ zh: z.array(line).max(20), en: z.array(line).max(20) }),
    }),
  ),
  points: z.strictObject({ expire_months: z.number().int().positive().max(240).optional() }),
  scenes: z.record(
    key,
    z.strictObject({ name: both, when: z.array(fact).min(1).max(10), prepare: both.optional() }),
  ),
});

export type ReadRules = { ok: true; rules: ValueRules } | { ok: false; errors: FileError[] };

export function readRules(source: string): ReadRules {
  const read = readYaml(source, file);
  return read.ok ? { ok: true, rules: rulesOf(read.data) } : read;
}

function rulesOf({ currency, rfm, layers, tiers, points, scenes }: z.infer<typeof file>) {
  const { recency, frequency, money, months } = rfm;
  return {
    currency,
    rfm: { recency, frequency, moneyCents: money.map((bound) => Math.round(bound * 100)), months },
    layers: { atRisk: layers.at_risk, lapsed: layers.lapsed, ...layers.high_value },
    tiers: Object.entries(tiers).map(([key, tier]) => ({
      key,
      ...tier,
      nights: tier.nights ?? null,
    })),
    expireMonths: points.expire_months ?? null,
    scenes: Object.entries(scenes).map(([key, scene]) => ({
      key,
      ...scene,
      prepare: scene.prepare ?? null,
    })),
  };
}

/** What a hotel starts with. */
export const DEFAULT_RULES = readFileSync(new URL('rules.yaml', import.meta.url), 'utf8');

let known: { source: string; rules: ValueRules } | undefined;

/** The rules of a hotel's row. Those that an earlier version took and this one does not are the default's. */
export function rulesFrom(row: string | null): ValueRules {
  const source = row ?? DEFAULT_RULES;
  if (known?.source === source) return known.rules;
  const read = readRules(source);
  if (!read.ok) {
    if (row === null) throw new Error(`rules.yaml: ${JSON.stringify(read.errors)}`);
    return rulesFrom(null);
  }
  known = { source, rules: read.rules };
  return read.rules;
}

/** The rules as they are written. */
export async function sourceOfRules(store: Store, hotelId: string): Promise<string> {
  const hotel = await store.prisma.hotel.findUniqueOrThrow({ where: { id: hotelId } });
  return hotel.valueRules ?? DEFAULT_RULES;
}

/** @param source as `readRules` takes it; null: the default again */
export async function writeRules(store: Store, hotelId: string, source: string | null) {
  await store.prisma.hotel.update({ where: { id: hotelId }, data: { valueRules: source } });
  return rulesFrom(source);
}

export const tierOf = (rules: ValueRules, key: string): Tier | undefined =>
  rules.tiers.find((tier) => tier.key === key);
