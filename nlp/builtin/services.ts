/** What the hotel does or makes out, where a text names it like a thing. */
import type { IntentName } from '../taxonomy.ts';
import { SERVICES } from './lexicon/services.ts';
import { quantityOf } from './orders.ts';
import { phrases, type Span } from './phrases.ts';

export type Service = Span & { item: string; quantity: number | undefined };

const CALLS = SERVICES.map(([item, of, calls]) => ({ item, of, called: phrases(calls) }));

/**
 * The services of these intents that a text names, once each;
 * "叫辆车" is a taxi and no car besides, and the number in front of a table counts people.
 */
export function servicesIn(text: string, intents: IntentName[]): Service[] {
  const found = CALLS.flatMap(({ item, of, called }) => {
    const span = of.some((intent) => intents.includes(intent)) ? called.find(text) : undefined;
    if (!span) return [];
    const quantity = item === 'table' ? undefined : quantityOf(text, span, 0);
    return [{ item, ...span, quantity }];
  });
  return found.filter((one) => !found.some((other) => other !== one && isInside(one, other)));
}

const isInside = (one: Span, other: Span) =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
