/** Which of the things named are asked for, broken, lost or carried; the others only stand by. */
import type { IntentName } from '../taxonomy.ts';
import {
  ALLERGIC,
  BATTERIES_GONE,
  CARRIED,
  HAVE_IT,
  INSTEAD,
  LIES_IN,
  NONE_THERE,
  NOT_IT,
  OF,
  ORDERED_THEN,
  PART,
  PLACE_AFTER,
  PLACE_BEFORE,
  PRICE,
  REFUSED,
  SPILT_AFTER,
  SPILT_BEFORE,
  WATERED,
} from './lexicon/meant.ts';
import type { Thing } from './orders.ts';
import type { Span } from './phrases.ts';
import { type Clause, clauseAt, clausesOf } from './text.ts';

/** What the guest wants of the things; `retracted`: what is turned down was asked for before. */
export type Wish = { intents: IntentName[]; retracted: boolean };

/** The things that are meant: none that only says where, of what, or what is not wanted. */
export function meantOf(text: string, named: Thing[], wish: Wish): Thing[] {
  const clauses = clausesOf(text);
  const things = named.filter((thing) => isAsked(text, thing, clauses, wish));
  const kept = things.filter(
    (thing, i) => !isPlace(text, thing) && !isOfAnother(text, things, i, wish),
  );
  if (kept.length > 0) return kept;
  return things.filter(isOfTheRoom);
}

/** Neither its price is asked nor is it turned down. */
function isAsked(text: string, thing: Thing, clauses: Clause[], wish: Wish): boolean {
  if (NOT_IT.test(text.slice(Math.max(0, thing.start - 12), thing.start))) return false;
  const clause = clauseAt(clauses, thing.start);
  if (!clause) return true;
  const ordered = ORDERED_THEN.test(text.slice(clause.end));
  if (!ordered && isPriced(clause, wish.intents)) return false;
  if (thing.use === 'food' && isSpilt(text, thing, clause)) return false;
  return wish.retracted || thing.use === 'equipment' || !isRefused(text, thing, clause);
}

/** "汽水全倒被子上了", "knocked red wine over it": the quilt is asked for. */
function isSpilt(text: string, thing: Thing, clause: Clause): boolean {
  const left = text.slice(clause.start, thing.start);
  return SPILT_BEFORE.test(left) || SPILT_AFTER.test(text.slice(thing.end, clause.end));
}

/** Only what it costs is asked. */
const isPriced = (clause: Clause, intents: IntentName[]) =>
  intents.includes('question.price') && PRICE.test(clause.text);

/** "不要香菜", "no ice"; "there are no towels" misses them. */
function isRefused(text: string, thing: Thing, clause: Clause): boolean {
  const left = text.slice(clause.start, thing.start);
  const right = text.slice(thing.end, clause.end);
  if (ALLERGIC.test(clause.text) || INSTEAD.test(left)) return true;
  if (thing.use !== 'food' && NONE_THERE.test(left)) return false;
  return REFUSED.test(left) || HAVE_IT.test(right.slice(0, 12));
}

function isPlace(text: string, thing: Thing): boolean {
  const left = text.slice(Math.max(0, thing.start - 30), thing.start);
  return PLACE_AFTER.test(text.slice(thing.end, thing.end + 4)) || PLACE_BEFORE.test(left);
}

const BAGGAGE = /^(?:suitcase|backpack|golf bag|handbag|.*\bbag)$/;

const isOfTheRoom = ({ use }: Thing) => use === 'equipment' || use === 'amenity';

function isOfAnother(text: string, things: Thing[], i: number, wish: Wish): boolean {
  const thing = things[i] as Thing;
  const others = (names: RegExp) => things.some(({ item }) => names.test(item));
  const asks = (intent: IntentName) => wish.intents.includes(intent);
  const isOwn =
    thing.use === 'belonging' && !asks('request.lost_and_found') && !asks('request.other');
  const lost = asks('request.lost_and_found') && !asks('request.amenity');
  if (lost && things.length > 1 && LIES_IN.test(thing.item)) return true;
  switch (thing.item) {
    case 'luggage':
      if (others(BAGGAGE)) return true;
      return asks('request.transport') && !CARRIED.test(text);
    case 'battery':
      return !asks('request.amenity') && things.length > 1;
    case 'remote control':
      return asks('request.amenity') && others(/^battery$/) && BATTERIES_GONE.test(text);
    case 'hot water':
      return thing.use === 'equipment' && others(WATERED);
    case 'light':
      return others(/^key card$/) || isPartOf(text, things, i);
    default:
      return isPartOf(text, things, i) || (isOwn && things.some(isOfTheRoom));
  }
}

/** Of two names that stand together one says only of what the other is ("空调的遥控器"). */
function isPartOf(text: string, things: Thing[], i: number): boolean {
  const [last, thing, next] = [things[i - 1], things[i] as Thing, things[i + 1]];
  const joined = (a: Span, b: Span) => OF.test(text.slice(a.end, b.start));
  if (next?.item === 'remote control' && thing.use === 'equipment') return joined(thing, next);
  return last?.use === 'equipment' && PART.test(thing.item) && joined(last, thing);
}
