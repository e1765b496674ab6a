/** The analyzer that is always there: rules and small linear models, offline, synchronous. */
import type { Analyzer, Text } from '../analyzer.ts';
import type { Analysis, IntentName, Slots } from '../taxonomy.ts';
import { type Found, intentsOf } from './intents.ts';
import { detectLanguage } from './language.ts';
import { type Thing, thingsIn } from './orders.ts';
import { findEmergency, isEmergency } from './safety.ts';
import { dateOf, flightOf, peopleOf, roomOf, type TimeOf, timeOf } from './slots.ts';
import { evidence, type Reading, read } from './text.ts';

const HOLDS_ITEMS = /^request\./;
const HOLDS_SLOTS = /^(?:request|booking|question|safety)\./;

function slotsOf(reading: Reading, intents: IntentName[], things: Thing[]): Slots {
  const { text } = reading;
  const slots: Slots = {};
  const room = roomOf(text);
  const flight = flightOf(text);
  if (room && room !== flight?.slice(2)) slots.room = room;
  if (flight) slots.flight = flight;
  if (!intents.some((intent) => HOLDS_SLOTS.test(intent))) return slots;
  const time = timeOf(text, timeContext(intents));
  if (time) slots.time = time;
  const date = dateOf(text);
  if (date) slots.date = reading.original.slice(...evidence(reading, date.start, date.end));
  const people = peopleOf(text);
  if (people) slots.people = people;
  if (intents.some((intent) => HOLDS_ITEMS.test(intent))) addItems(slots, things);
  return slots;
}

function timeContext(intents: IntentName[]): TimeOf {
  if (intents.includes('request.wakeup')) return 'wakeup';
  return intents.includes('request.transport') ? 'transport' : 'day';
}

function addItems(slots: Slots, things: Thing[]): void {
  const items = [...new Set(things.map((thing) => thing.item))];
  if (items.length > 0) slots.items = items;
  const quantity = things[0]?.quantity;
  if (quantity !== undefined) slots.quantity = quantity;
}

/** Reads one text. Never throws, whatever the string holds. */
function analyzeSync({ text, kind }: Text): Analysis {
  const lang = detectLanguage(text);
  const reading = read(text, lang);
  const things = kind === 'message' ? thingsIn(reading.text) : [];
  const emergency = kind === 'message' && isEmergency(text);
  const found: Found[] = kind === 'message' ? intentsOf(reading.text, things) : [];
  if (emergency) {
    const span = findEmergency(reading.text) ?? { start: 0, end: reading.text.length };
    found.unshift({ intent: 'safety.emergency', confidence: 0.95, ...span });
  }
  if (found.length === 0) {
    found.push({ intent: 'chat.other', confidence: 0.4, start: 0, end: reading.text.length });
  }
  const names = found.map((f) => f.intent);
  return {
    lang,
    sentiment: emergency ? 'negative' : 'neutral',
    polarity: emergency ? -1 : 0,
    intents: found.map(({ intent, confidence, start, end }) => ({
      intent,
      confidence,
      evidence: evidence(reading, start, end),
    })),
    slots: slotsOf(reading, names, things),
    aspects: [],
    preferences: [],
    severity: emergency ? 3 : 0,
    emergency,
    orders: things.map(({ item, quantity }) => (quantity === undefined ? { item } : { item, quantity })),
    act: 'new',
    reasons: emergency ? ['safety'] : [],
    remarks: [],
    confidence: Math.min(...found.map((f) => f.confidence)),
  };
}

/** The builtin tier; `analyzeSync` for those who cannot wait (import, the safety check, tests). */
export const builtin: Analyzer & { analyzeSync(text: Text): Analysis } = {
  name: 'builtin',
  analyzeSync,
  analyze: async (text) => analyzeSync(text),
};
