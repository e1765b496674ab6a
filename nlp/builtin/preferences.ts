/** What to remember about the guest: stated wishes, and those behind complaints and remarks. */
import type { IntentName, PreferenceKey } from '../taxonomy.ts';
import { ALLERGENS, ALLERGIC, ALLERGIC_EFFECT, NOT_ALLERGIC } from './lexicon/allergies.ts';
import {
  APPLIANCE,
  CLEANING,
  DISTURBED,
  ELSEWHERE,
  FOR_ANOTHER,
  HABIT_ONLY,
  JUST_ASKING,
  JUST_RIGHT,
  NO_LONGER,
  NOT_DISTURBED,
  NOT_THE_GUEST,
  NOT_THEIR_COMPANY,
  NOT_THEIR_OCCASION,
  OF_WATER,
  OFFERED,
  ONLY_WHEN_WISHED,
  OWN_PEOPLE,
  PRAISED,
  RETRACTED,
  RETRACTED_VALUE,
  SUPPOSED,
  THANKED,
  THIRD_PERSON,
} from './lexicon/guards.ts';
import { PREFERENCE_WORDS } from './lexicon/preferences.ts';
import { type Phrases, phrases, type Span, tableOf } from './phrases.ts';
import { type Clause, clauseAt, clausesOf, sentenceAround } from './text.ts';

export type Wish = Span & { key: PreferenceKey; value: string; hidden: boolean };

type Compiled = { key: PreferenceKey; value: string; says?: Phrases; shows?: Phrases };

const WORDS = tableOf<Compiled>(
  PREFERENCE_WORDS.map((words) => ({
    key: words.key,
    value: words.value,
    ...(words.says && { says: phrases(...words.says) }),
    ...(words.shows && { shows: phrases(...words.shows) }),
  })),
  ({ says, shows }) => [says, shows].filter((set) => set !== undefined),
);

export type Context = {
  intents: IntentName[];
  /** The guest is unhappy; only then a complaint hides a wish. */
  unhappy: boolean;
  review: boolean;
};

/** `held` are the preferences; `dropped` ones are named, but taken back or somebody else's. */
export type Wishes = { held: Wish[]; dropped: Wish[] };

/** Every preference of a normalised text, a stated one before a hidden one of the same value. */
export function wishesIn(text: string, context: Context): Wishes {
  const clauses = clausesOf(text);
  const held = new Map<string, Wish>();
  const dropped: Wish[] = [];
  for (const words of WORDS(text)) {
    const wish = wishOf(words, text, clauses, context);
    if (wish?.counts) held.set(`${wish.key}=${wish.value}`, wish);
    else if (wish) dropped.push(wish);
  }
  for (const wish of allergiesOf(clauses, text)) held.set(`allergy=${wish.value}`, wish);
  return { held: withoutContradictions([...held.values()]), dropped };
}

function wishOf(
  words: Compiled,
  text: string,
  clauses: Clause[],
  context: Context,
): (Wish & { counts: boolean }) | undefined {
  let named: Wish | undefined;
  for (const [pattern, hidden] of [
    [words.says, false],
    [words.shows, true],
  ] as const) {
    if (!pattern) continue;
    const spans = pattern.all(text);
    const span = spans.find((s) => counts(words, s, hidden, text, clauses, context));
    const wish = { key: words.key, value: words.value, hidden };
    if (span) return { ...wish, ...span, counts: true };
    if (spans[0]) named ??= { ...wish, ...spans[0] };
  }
  return named && { ...named, counts: false };
}

function counts(
  words: Compiled,
  span: Span,
  hidden: boolean,
  text: string,
  clauses: Clause[],
  context: Context,
): boolean {
  const clause = clauseAt(clauses, span.start);
  const said = clause?.text ?? text;
  const before = said.slice(0, Math.max(0, span.start - (clause?.start ?? 0)));
  if (isAway(said, text)) return false;
  if (FOR_ANOTHER.test(text)) return false;
  if (JUST_ASKING.test(text) && (hidden || words.key !== 'companion')) return false;
  if (OF_COMPANY.test(words.key) && NOT_THEIR_COMPANY.test(said)) return false;
  if (words.key === 'companion') return true;
  if (COMFORT.test(words.key) && JUST_RIGHT.test(said)) return false;
  if (THANKED.test(said) || isOffered(words.key, said, context)) return false;
  if (words.key === 'occasion' && NOT_THEIR_OCCASION.test(said)) return false;
  const disturbs = hidden && words.key.startsWith('room.');
  if (!disturbs && NOT_THE_GUEST.test(said) && !OWN_PEOPLE.test(text)) return false;
  if (SUPPOSED.test(said) || NO_LONGER.test(text)) return false;
  if (RETRACTED_VALUE.test(before)) return false;
  if (RETRACTED.test(text.slice(span.start, span.end + 24).split(/[。!?\n]/)[0] ?? ''))
    return false;
  if (saysNothing(words.key, hidden, said, text)) return false;
  if (hidden)
    return context.unhappy || (showsCalmly(words.key, text, context) && !PRAISED.test(said));
  if (ONLY_WHEN_WISHED.test(words.key))
    return (
      !UNWANTED.test(before) &&
      isWished(sentenceAround(text, span.start, span.start), said, context)
    );
  if (COMFORT.test(words.key) && PRAISED.test(said)) return false;
  if (HABIT_ONLY.test(words.key) && context.review) return false;
  return true;
}

/** A content review names what a house has for others too: "even a vegan corner". */
function isOffered(key: PreferenceKey, clause: string, { review, unhappy }: Context): boolean {
  return key === 'diet' && review && !unhappy && OFFERED.test(clause);
}

/** Somebody is spoken of who sleeps elsewhere. */
function isAway(clause: string, text: string): boolean {
  return ELSEWHERE.test(text) && THIRD_PERSON.test(clause);
}

/** The words are there, but they are about a machine, the water or another day. */
function saysNothing(key: PreferenceKey, hidden: boolean, clause: string, text: string): boolean {
  if (key === 'room.quiet') return NOT_DISTURBED.test(text) || (hidden && APPLIANCE.test(clause));
  if (key === 'room.bed_type' && COUNTS_QUILTS.test(text)) return true;
  if (key === 'mattress.firmness')
    return /枕|pillow/u.test(clause) && !/床|\b(?:bed|mattress)/u.test(clause);
  if (key === 'room.position') return hidden && NOT_DISTURBED.test(text);
  if (key === 'room.temperature') return hidden && OF_WATER.test(clause);
  return key === 'housekeeping.time' && !CLEANING.test(text);
}

/** "两床", "两床厚被子": quilts are counted, no beds. */
const COUNTS_QUILTS =
  /^(?:再|要|来|就)?[一二两三四2-4]床(?:吧|就行|谢谢)?[。!]?$|[一二两三四2-4]床[^,。!?]{0,4}[被毯棉]/u;

/** Asked or read about, not heard. */
const QUIET_ASKED =
  /\b(?:is|are|would|will) (?:it|the|they|that)\b[^.!?]{0,40}\b(?:noisy|loud)\b[^.!?]{0,40}\?|\bread (?:that|about)\b/u;

/** A trait or a request to be left in peace shows a wish without anger. */
function showsCalmly(key: PreferenceKey, text: string, { review }: Context): boolean {
  if (key === 'room.quiet') return DISTURBED.test(text) && !QUIET_ASKED.test(text);
  if (review && key === 'breakfast') return true;
  return TRAIT.test(text) || !COMPLAINT_KEYS.test(key);
}

/** Keys whose hidden values come from complaints alone; of the others the words themselves complain. */
const COMPLAINT_KEYS = /^(?:room\.(?:quiet|temperature|smoking)|breakfast)/;

const OF_COMPANY = /^(?:companion|trip)$/;

/** What is praised of these was there; who says so need not wish for it. */
const COMFORT = /^(?:pillow|mattress|bedding|room|bathroom|breakfast)/;

/** The guest speaks of what he or she is like. */
const TRAIT =
  /怕冷|怕热|畏寒|我这人|体质|always|i (?:get|feel|don't cope|can't (?:cope|stand|sleep))|寒がり|暑がり|추위|더위/u;

/** "别给大床", "怎么开了两张小床": named because it is not wanted. */
const UNWANTED =
  /(?:别|不要)(?:再)?$|(?:怎么|居然|竟然|结果)[^,。]{0,4}(?:开|排|安排|分)了?(?:是|个|间)?$|给(?:我们?)?(?:开|排|安排|分)了(?:是|个|间)?$/u;

/** "双床" is a wish in a booking, not in "the king bed was great" or "is a king dearer?". */
function isWished(sentence: string, clause: string, context: Context): boolean {
  if (PRAISED.test(clause)) return false;
  if (context.review) return WISHED_IN_REVIEW.test(clause);
  if (context.intents.some((intent) => WISHING.test(intent))) return true;
  if (ASKS_PRICE.test(clause)) return false;
  return WISH_WORDS.test(sentence) || !TELLS_OR_ASKS.test(clause);
}

const WISHING = /^(?:booking\.(?:new|change)|request\.(?:room_change|early_checkin|other))$/;
const WISHED_IN_REVIEW =
  /下次|以后|特意(?:要|订|选)|(?:备注|要求)了|next time|in future|\b(?:asked|requested|hoping|had hoped) for|次回|다음/u;
/** In a message the bare words are a wish, but not where something is told of them or asked about. */
const TELLS_OR_ASKS =
  /[?吗嘛呢]|多少|什么|哪|区别|(?<!有)没有|不是|已经|现在(?:这|住)|我在|上[回次]|昨|说[是好]|从来不|怎么|坏|响|拼|一(?:晚|宿|夜)(?:没|压|不)|爱死|美死|真好|\b(?:is|are|was|were|isn't|wasn't|had|got|gave|has|how|which|what|why|there|it's|in (?:the|our|my)|my|our|your)\b|です|ます|어요|네요/u;
const ASKS_PRICE =
  /多少钱|补多少|差多少|差价|怎么(?:收费|算钱)|how much|\b(?:surcharge|cost|price|dearer|extra for)\b|いくら|얼마/u;
const WISH_WORDS =
  /下次|以后|每次|喜欢|习惯|偏|最好|尽量|优先|希望|想要|要(?!是)|换|安排|prefer|like|love|want|need|has to be|must|rather|hoping|always|next time|please|would (?:be|make|do)|any chance|dream|if (?:you can|possible)|お願い|希望|부탁|원/u;

function allergiesOf(clauses: Clause[], text: string): Wish[] {
  const wishes: Wish[] = [];
  clauses.forEach((clause, i) => {
    const said = clause.text;
    const marker = ALLERGIC.exec(said);
    if (!marker || NOT_ALLERGIC.test(said) || NOT_THE_GUEST.test(said)) return;
    if (isAway(said, text) || FOR_ANOTHER.test(text)) return;
    const hidden =
      ALLERGIC_EFFECT.test(said) &&
      !/过敏(?!性)|allergic to|allergy|アレルギー|알레르기/u.test(said);
    const near = [clause, clauses[i - 1], clauses[i + 1]].filter((c) => c !== undefined);
    const place = near.find((c) => ALLERGENS.some(([, calls]) => calls.test(c.text)));
    if (!place) return;
    for (const [value, calls] of ALLERGENS) {
      const call = calls.exec(place.text);
      if (!call) continue;
      const start = place.start + call.index;
      wishes.push({ key: 'allergy', value, hidden, start, end: start + call[0].length });
    }
  });
  return wishes;
}

/** An infant is no further child; a vegan no further vegetarian; both ends of a scale cancel out. */
export function withoutContradictions<W extends Pick<Wish, 'key' | 'value' | 'hidden'>>(
  wishes: W[],
): W[] {
  const has = (key: PreferenceKey, value: string) =>
    wishes.some((w) => w.key === key && w.value === value);
  return wishes.filter(({ key, value, hidden }) => {
    if (key === 'companion' && value === 'child') return !(hidden && has('companion', 'infant'));
    if (key === 'diet' && /^(?:vegetarian|lactose_free)$/.test(value)) return !has('diet', 'vegan');
    if (key === 'pillow.fill' && value === 'down') return !has(key, 'no_feather');
    if (key === 'breakfast' && value === 'early') return !(hidden && has(key, 'to_go'));
    if (key === 'room.temperature' && value === 'cool')
      return !(hidden && (has(key, 'warm') || has('bedding.extra', 'thin_quilt')));
    if (key === 'contact' && value === 'no_calls') return !has('contact', 'no_marketing');
    if (key === 'room.position' && value === 'near_lift') return !has(key, 'away_from_lift');
    if (key === 'contact' && value === 'phone')
      return !has('contact', 'no_calls') && !has('contact', 'wechat');
    return true;
  });
}
