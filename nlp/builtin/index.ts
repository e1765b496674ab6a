/** The analyzer that is always there: rules and small linear models, offline, synchronous. */
import type { Analyzer, Text } from '../analyzer.ts';
import type { Analysis, IntentName, Slots } from '../taxonomy.ts';
import { actOf } from './acts.ts';
import { answerOrRest, besideWishes, type Found, intentsOf, suggestionsOf } from './intents.ts';
import { type Judgement, judgeMessage, judgeReview } from './judgement.ts';
import { detectLanguage } from './language.ts';
import type { ItemUse } from './lexicon/items.ts';
import { aspectsOf, type Opinion, opinionsIn } from './opinions.ts';
import { type Thing, thingsIn } from './orders.ts';
import { polarityOf } from './polarity.ts';
import { preferencesOf } from './preferences.ts';
import { remarksOf } from './remarks.ts';
import { findEmergency, isEmergency } from './safety.ts';
import { dateOf, flightOf, peopleOf, roomOf, type TimeOf, timeOf } from './slots.ts';
import { evidence, type Reading, read } from './text.ts';

/** What the guest asks for decides which of the things named belong to it. */
const BELONGS: Record<ItemUse, RegExp> = {
  amenity: /^request\.(?:amenity|maintenance|housekeeping|other|lost_and_found)$/,
  equipment: /^request\.(?:maintenance|lost_and_found)$/,
  food: /^request\.food$/,
  clothes: /^request\.(?:laundry|lost_and_found)$/,
  luggage: /^request\.(?:luggage|lost_and_found|transport)$/,
  belonging: /^request\.(?:lost_and_found|other|maintenance)$/,
};
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
  addItems(
    slots,
    things.filter(({ use }) => intents.some((intent) => BELONGS[use].test(intent))),
  );
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

/** Orders to the machine, not wishes of a guest: nothing in them is taken at its word. */
const FORGED =
  /(?:ignore|disregard|forget) (?:all |any |your |the )*(?:previous|prior|above|your|earlier) (?:instructions|prompts?|rules)|system prompt|^system:|developer mode|you are now (?:dan|an? )|jailbreak|系统提示|开发者模式|忽略(?:之前|以上|所有|前面).{0,6}(?:指令|指示|规则)|プロンプト|시스템\s?프롬프트/u;

/** Reads one text. Never throws, whatever the string holds. */
function analyzeSync({ text, kind }: Text): Analysis {
  const lang = detectLanguage(text);
  const reading = read(text, lang);
  const things = kind === 'message' ? thingsIn(reading.text) : [];
  const emergency = kind === 'message' && isEmergency(text);
  const forged = FORGED.test(reading.text);
  const asked = forged ? [] : askedIn(reading.text, kind, things);
  const broken = asked.some((f) => f.intent === 'request.maintenance');
  const opinions = aspectsOf(opinionsIn(reading.text));
  const polarity = kind === 'review' ? polarityOf(reading.text, lang, leanOf(opinions)) : 0;
  const judgement: Judgement =
    kind === 'review'
      ? judgeReview(reading.text, opinions, polarity)
      : emergency
        ? { ...ALARM, sentiment: ALARMED.test(reading.text) ? 'negative' : 'neutral' }
        : judgeMessage(reading.text, opinions, broken);
  const found = labels(reading, asked, judgement, emergency, kind === 'message');
  const names = found.map((f) => f.intent);
  const context = {
    intents: names,
    unhappy: judgement.complaint !== undefined,
    review: kind === 'review',
  };
  const wishes = forged ? [] : preferencesOf(reading.text, context);
  const severity = judgement.severity || (broken ? 1 : 0);
  return {
    lang,
    sentiment: judgement.sentiment,
    polarity: polarity || POLARITY[judgement.sentiment],
    intents: found.map(({ intent, confidence, start, end }) => ({
      intent,
      confidence,
      evidence: evidence(reading, start, end),
    })),
    slots: slotsOf(reading, names, things),
    aspects: judgement.aspects.map(({ aspect, polarity, start, end }) => ({
      aspect,
      polarity,
      confidence: 0.7,
      evidence: evidence(reading, start, end),
    })),
    preferences: wishes.map(({ key, value, hidden, start, end }) => ({
      key,
      value,
      hidden,
      confidence: hidden ? 0.6 : 0.8,
      evidence: evidence(reading, start, end),
    })),
    severity,
    emergency,
    orders: things.map(({ item, quantity }) =>
      quantity === undefined ? { item } : { item, quantity },
    ),
    act: kind === 'message' ? actOf(reading.text) : 'new',
    reasons: judgement.reasons,
    remarks: remarksOf(reading.text, things, wishes).map(({ start, end }) =>
      text.slice(...evidence(reading, start, end)).trim(),
    ),
    confidence: Math.min(...found.map((f) => f.confidence)),
  };
}

function askedIn(text: string, kind: Text['kind'], things: Thing[]): Found[] {
  return kind === 'message' ? intentsOf(text, things) : suggestionsOf(text);
}

const POLARITY = { positive: 0.8, neutral: 0, negative: -0.8 };
const ALARM: Judgement = {
  sentiment: 'negative',
  severity: 3,
  reasons: ['safety'],
  aspects: [],
};

function leanOf(opinions: Opinion[]): number {
  const count = (polarity: string) => opinions.filter((o) => o.polarity === polarity).length;
  return count('positive') - count('negative');
}

/** An emergency told in these words is not told calmly. */
const ALARMED =
  /!|快|救|哭|痛|疼|死|血|活|急|怕|打|昏|晕|醒|hurry|help|quick|now|scared|please come|hitting|bleed|die|can't|kill|blood|助け|早く|빨리|살려|쓰러|제발/u;

/** Beside an emergency only a ride to the doctor is asked for. */
const RIDE = /车去|taxi|cab\b|car to|タクシー|택시/u;

/** What an unhappy guest wants to have back. */
const DEMANDS = /please|want|need|要求|给我|请|退(?:我|给|钱|款)|take|today|赔/u;

/** Everything the text is about, the most important first; never empty. */
function labels(
  reading: Reading,
  asked: Found[],
  judgement: Judgement,
  emergency: boolean,
  isMessage: boolean,
): Found[] {
  const found = [...asked];
  const { complaint, praise } = judgement;
  found.push(...besideWishes(reading.text, found, judgement));
  if (complaint) found.push({ intent: 'feedback.complaint', confidence: 0.8, ...complaint });
  const owed = judgement.reasons.includes('refund') && DEMANDS.test(reading.text);
  if (complaint && owed && asked.length === 0 && isMessage) {
    found.push({ intent: 'request.other', confidence: 0.6, ...complaint });
  }
  if (praise) found.push({ intent: 'feedback.praise', confidence: 0.8, ...praise });
  if (found.length === 0 && !emergency && !FORGED.test(reading.text)) {
    found.push(...answerOrRest(reading.text));
  }
  if (emergency) {
    found.splice(
      0,
      found.length,
      ...found.filter((f) => RIDE.test(reading.text) && f.intent === 'request.transport'),
    );
    const span = findEmergency(reading.text) ?? { start: 0, end: reading.text.length };
    found.unshift({ intent: 'safety.emergency', confidence: 0.95, ...span });
  }
  if (found.length > 0) return found;
  return [{ intent: 'chat.other', confidence: 0.4, start: 0, end: reading.text.length }];
}

/** The builtin tier; `analyzeSync` for those who cannot wait (import, the safety check, tests). */
export const builtin: Analyzer & { analyzeSync(text: Text): Analysis } = {
  name: 'builtin',
  analyzeSync,
  analyze: async (text) => analyzeSync(text),
};
