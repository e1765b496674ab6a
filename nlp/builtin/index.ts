/** The analyzer that is always there: rules and small linear models, offline, synchronous. */
import type { Analyzer, Text } from '../analyzer.ts';
import type { Analysis, IntentName, Slots } from '../taxonomy.ts';
import { cluesOf } from './clues.ts';
import { type Decision, decide } from './decide.ts';
import type { ItemUse } from './lexicon/items.ts';
import { meantOf } from './meant.ts';
import { type Named, reweighed, type Verdict, verdictOn } from './model.ts';
import { bareQuantityOf, changedQuantityOf, looseQuantityOf, type Thing } from './orders.ts';
import type { Span } from './phrases.ts';
import { withSound } from './polarity.ts';
import { remarksOf } from './remarks.ts';
import { type Findings, findingsOf, labelsOf } from './rules.ts';
import { sentencesOf, soundOf } from './sentences.ts';
import { dateOf, flightOf, peopleOf, roomOf } from './slots.ts';
import { evidence } from './text.ts';
import { timeOf } from './times.ts';

/** What the guest asks for decides which of the things named belong to it. */
const BELONGS: Record<ItemUse, RegExp> = {
  amenity: /^request\.(?:amenity|maintenance|housekeeping|other|lost_and_found)$/,
  equipment: /^request\.maintenance$/,
  food: /^request\.(?:food|amenity)$/,
  clothes: /^request\.(?:laundry|lost_and_found)$/,
  luggage: /^request\.(?:luggage|lost_and_found|transport)$/,
  belonging: /^request\.(?:lost_and_found|other|maintenance)$/,
};
/** What is brought although it is otherwise of another use. */
const BROUGHT =
  /^(?:key card|fridge|projector|monitor|coffee machine|induction cooker|oven|toaster|mattress|full-length mirror|makeup mirror|reading glasses|business card|bicycle)$/;
/** What comes up with a meal. */
const WITH_A_MEAL =
  /glass|\bcup|bowl|plate|fork|spoon|knife|chopsticks|corkscrew|opener|straw|napkin|candle|cutlery|^ice$|ice bucket|high chair|decanter/;

function belongs({ use, item }: Thing, intent: IntentName): boolean {
  if (intent === 'request.amenity' && BROUGHT.test(item)) return true;
  if (intent === 'request.lost_and_found' && item === 'key card') return true;
  if (intent === 'request.food' && WITH_A_MEAL.test(item)) return true;
  return BELONGS[use].test(intent);
}

/** What may be wanted in a number; how many of a broken or asked about thing is no order. */
const COUNTED =
  /^request\.(?:amenity|food|laundry|luggage|lost_and_found|other|transport|invoice)$/;
const HOLDS_SLOTS = /^(?:request|booking|question|safety)\.|^chat\.affirm$/;
/** What is to be done at a time; of the pool, a place or a lost thing no time is asked for. */
const TIMED =
  /^(?:request\.(?!lost_and_found)|booking\.(?!cancel)|question\.(?:breakfast|checkin_checkout)|chat\.affirm)/;

/** An intent less likely than this says nothing of the time of day: "half past seven" alone is no dinner. */
const GUESSED = 0.3;

function slotsOf({ reading, things }: Findings, decision: Decision): Slots {
  const { text } = reading;
  const intents = decision.intents.map(({ intent }) => intent);
  const slots: Slots = {};
  const room = roomOf(text);
  const flight = flightOf(text);
  if (room && room !== flight?.slice(2)) slots.room = room;
  if (flight) slots.flight = flight;
  if (!intents.some((intent) => HOLDS_SLOTS.test(intent))) {
    if (decision.act === 'correct' && things.length === 0) addBareQuantity(slots, text);
    return slots;
  }
  const sure = intents.filter((_, i) => (decision.intents[i]?.confidence ?? 0) >= GUESSED);
  const time = intents.some((intent) => TIMED.test(intent)) ? timeOf(text, sure) : undefined;
  if (time) slots.time = time;
  const date = dateOf(text);
  if (date) slots.date = reading.original.slice(...evidence(reading, date.start, date.end));
  const people = peopleOf(text);
  if (people) slots.people = people;
  const wanted = things.filter((thing) => intents.some((intent) => belongs(thing, intent)));
  const wish = { intents, retracted: decision.act === 'cancel' };
  const named = meantOf(text, wanted, wish);
  if (named.length > 0) slots.items = [...new Set(named.map(({ item }) => item))];
  const quantity = howMany(text, named, things, intents);
  if (quantity !== undefined) slots.quantity = quantity;
  else if (decision.act === 'correct' && things.length === 0) addBareQuantity(slots, text);
  return slots;
}

/** Of the first thing wanted. */
function howMany(
  text: string,
  [first]: Thing[],
  things: Thing[],
  intents: IntentName[],
): number | undefined {
  if (!first || !intents.some((intent) => COUNTED.test(intent))) return undefined;
  const only = things.length === 1 ? things[0] : undefined;
  return (only && changedQuantityOf(text, only)) ?? first.quantity ?? looseQuantityOf(text, things);
}

/** "哦不，三条": how many of what was asked for before. */
function addBareQuantity(slots: Slots, text: string): void {
  if (slots.time !== undefined || slots.people !== undefined) return;
  const quantity = bareQuantityOf(text);
  if (quantity !== undefined) slots.quantity = quantity;
}

/** Reads one text. Never throws, whatever the string holds. */
function analyzeSync(text: Text): Analysis {
  const findings = findingsOf(text);
  const verdict = verdictOn(cluesOf(findings), labelsOf(findings));
  return analysisOf(findings, verdict, sentencesOf(findings));
}

/** A reading that another tier may weigh: every intent, the likeliest first, and the answer with others. */
export function openReading(text: Text): {
  intents: Named[];
  withIntents(weighed: Named[]): Analysis;
} {
  const findings = findingsOf(text);
  const verdict = verdictOn(cluesOf(findings), labelsOf(findings));
  return {
    intents: verdict.all('intent'),
    withIntents: (weighed) =>
      analysisOf(findings, reweighed(verdict, weighed), sentencesOf(findings)),
  };
}

/**
 * Each thing once, however often it is named, with the number that was said of it, in front or apart;
 * where some are meant, only those.
 */
function ordersOf(things: Thing[], { items, quantity: apart }: Slots): Analysis['orders'] {
  const orders = new Map<string, Analysis['orders'][number]>();
  const meant = items ? things.filter(({ item }) => items.includes(item)) : things;
  for (const { item, quantity } of meant) {
    if (quantity !== undefined) orders.set(item, { item, quantity });
    else if (!orders.has(item)) orders.set(item, { item });
  }
  const [only = '', ...others] = orders.keys();
  if (others.length === 0 && apart !== undefined && items?.includes(only)) {
    orders.set(only, { item: only, quantity: apart });
  }
  return [...orders.values()];
}

/** The whole answer from what the rules found and the models say of it. */
export function analysisOf(
  findings: Findings,
  verdict: Verdict,
  sentences: Verdict[] = [],
): Analysis {
  const { reading, things, lang } = findings;
  const decision = decide(findings, verdict, sentences);
  const { intents, sentiment } = decision;
  const slots = slotsOf(findings, decision);
  const placed = <L extends Span>({ start, end, ...label }: L) => ({
    ...label,
    evidence: evidence(reading, start, end),
  });
  return {
    lang,
    sentiment,
    polarity:
      findings.kind === 'review'
        ? withSound(findings.polarity, lang, reading.text, soundOf(verdict, sentences))
        : POLARITY[sentiment],
    intents: intents.map(placed),
    slots,
    aspects: decision.aspects.map(placed),
    preferences: decision.preferences.map(placed),
    severity: decision.severity,
    emergency: findings.emergency,
    orders: ordersOf(things, slots),
    act: decision.act,
    reasons: decision.reasons,
    remarks: remarksOf(reading.text, things, decision.preferences).map(({ start, end }) =>
      reading.original.slice(...evidence(reading, start, end)).trim(),
    ),
    confidence: Math.min(...intents.map(({ confidence }) => confidence)),
  };
}

const POLARITY = { positive: 0.8, neutral: 0, negative: -0.8 };

/** The builtin tier; `analyzeSync` for those who cannot wait (import, the safety check, tests). */
export const builtin: Analyzer & { analyzeSync(text: Text): Analysis } = {
  name: 'builtin',
  analyzeSync,
  analyze: async (text) => analyzeSync(text),
};
