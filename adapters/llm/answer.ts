import { z } from 'zod';
import {
  ACTS,
  type Analysis,
  ASPECTS,
  INTENTS,
  PREFERENCES,
  REASONS,
  SENTIMENTS,
} from '../../nlp/taxonomy.ts';
import { isItem } from '../../prompts/items.ts';

const quote = z.string();
const maybe = <T extends z.ZodType>(type: T) => type.nullable();

/** What a model is asked for: the taxonomy's names, with the guest's words in place of positions. */
export const answerSchema = z.object({
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/),
  sentiment: z.enum(SENTIMENTS),
  intents: z.array(z.object({ intent: z.enum(INTENTS), quote })).min(1),
  slots: z.object({
    room: maybe(z.string().regex(/^[A-Za-z]?\d{2,5}[A-Za-z]?$/)),
    time: maybe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    date: maybe(z.string().max(40)),
    people: maybe(z.number().int().min(1).max(999)),
    flight: maybe(z.string().max(10)),
  }),
  orders: z.array(
    z.object({ item: z.string().max(60), quantity: maybe(z.number().int().min(1).max(999)) }),
  ),
  aspects: z.array(z.object({ aspect: z.enum(ASPECTS), polarity: z.enum(SENTIMENTS), quote })),
  preferences: z.array(
    z.object({ key: z.string(), value: z.string(), hidden: z.boolean(), quote }),
  ),
  severity: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  emergency: z.boolean(),
  act: z.enum(ACTS),
  reasons: z.array(z.enum(REASONS)),
  remarks: z.array(z.string().max(500)),
});
type Answer = z.infer<typeof answerSchema>;

/** How sure a validated answer of a model is taken to be. */
const CONFIDENCE = 0.85;
const POLARITY = { positive: 0.8, neutral: 0, negative: -0.8 };

/**
 * The answer as an Analysis. Labels that the taxonomy does not know are left out, and so is a room that the
 * guest did not name; a thing that has no name with us stays a remark: the bot repeats only words of its own.
 */
export function toAnalysis(answer: Answer, text: string): Analysis {
  const label = (words: string) => ({ confidence: CONFIDENCE, evidence: span(text, words) });
  const { lang, sentiment, severity, emergency, act, reasons, remarks } = answer;
  const orders = answer.orders
    .filter(({ item }) => isItem(item))
    .map(({ item, quantity }) => ({ item, ...(quantity === null ? {} : { quantity }) }));
  const unnamed = answer.orders.map(({ item }) => item).filter((item) => !isItem(item));
  return {
    lang,
    sentiment,
    polarity: POLARITY[sentiment],
    intents: answer.intents.map(({ intent, quote }) => ({ intent, ...label(quote) })),
    slots: { ...given(answer.slots, text), ...itemsOf(orders) },
    aspects: answer.aspects.map(({ quote, ...rest }) => ({ ...rest, ...label(quote) })),
    preferences: answer.preferences
      .filter(({ key, value }) => known(key)?.includes(value))
      .map(({ quote, ...rest }) => ({ ...rest, ...label(quote) })) as Analysis['preferences'],
    severity,
    emergency,
    orders,
    act,
    reasons,
    remarks: [...remarks, ...unnamed],
    confidence: CONFIDENCE,
  };
}

const known = (key: string) => (PREFERENCES as Record<string, readonly string[]>)[key];

function itemsOf(orders: Analysis['orders']): Pick<Analysis['slots'], 'items' | 'quantity'> {
  const [first] = orders;
  if (!first) return {};
  const quantity = first.quantity === undefined ? {} : { quantity: first.quantity };
  return { items: [...new Set(orders.map((o) => o.item))], ...quantity };
}

function given({ room, ...slots }: Answer['slots'], text: string): Analysis['slots'] {
  const named = room && text.normalize('NFKC').includes(room.replace(/\D/g, '')) ? { room } : {};
  return { ...Object.fromEntries(Object.entries(slots).filter(([, v]) => v !== null)), ...named };
}

/** Where the quoted words stand; a quote that is not in the text counts as the whole of it. */
function span(text: string, words: string): [number, number] {
  const at = words ? text.indexOf(words) : -1;
  return at < 0 ? [0, text.length] : [at, at + words.length];
}
