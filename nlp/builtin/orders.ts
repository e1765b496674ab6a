/** The things a text names, with how many of each. */
import { ITEMS, type ItemUse } from './lexicon/items.ts';
import { NUMBER, parseNumber } from './numbers.ts';
import { overlap, phrases, type Span, tableOf } from './phrases.ts';

export type Thing = {
  item: string;
  use: ItemUse;
  start: number;
  end: number;
  quantity: number | undefined;
};

const CALLS = tableOf(
  ITEMS.map(([item, use, calls]) => ({
    item,
    use,
    called: phrases(calls),
  })),
  ({ called }) => [called],
);

/** Measure words that only count things to be brought, eaten, washed or carried. */
const UNITS =
  '条|张|床|瓶|包|双|只|把|卷|份|杯|盒|套|件|支|枝|樽|碗|碟|袋|块|副|对|箱|台|架|壶|听|罐|根|串|盘|笼|片|束|部|本|顶|颗|粒|打|枚|盏|桶|辆|节|页|间';
const EAST_UNITS = 'つ|個|枚|杯|足|膳|袋|台|本|人前|개|장|병|잔|켤레|벌|세트|그릇|인분|박스|번';
/** "一间" apart from its thing counts rooms. */
const LOOSE_UNITS = UNITS.replace('|间', '');
const MEASURE = `(?:\\s?(?:个|${UNITS}|${EAST_UNITS})(?:的)?(?:[^,。!?、\\d和跟]{1,5}的|\\d{2}[寸码]的?|新|小|大|热|冰|厚|薄|软|硬|干净|儿童|小孩|宝宝|婴儿|一次性|男士|女士|加厚)?)`;
/** "一份扬州炒饭": what a dish or a make is called in front of its kind. */
const MAKE = '(?:[^\\s\\d,。!?;、和跟与及加还给到送要把放第一二两三四五六七八九十a-z]{1,4})?';
const NOT_INSIDE = '(?<![a-z\\d:.周期第十百\\-]|[\\d一二两三四五六七八九十]点)';
/** "out at ten and our charger": between a number and its thing stand no such words. */
const NO_COUNT =
  '(?!(?:and|or|but|so|our|my|the|we|i|to|for|with|in|at|on|by|people|guests|till|until|is|are|nights?|days?|minutes?|hours?|kids?|adults?|from|room|a|an|of)\\b)';
const BEFORE = new RegExp(
  `${NOT_INSIDE}(${NUMBER})(?:\\s?[x×](?=\\s))?(?:${MEASURE}${MAKE}|(?:\\s(?:more|extra|additional|new|fresh|clean|large|small|big|hot|cold|black|white|dirty|spare|(?:bottles?|cups?|glasses|pairs?|packs?|bags?|rolls?|cans?|pieces?|boxes|plates?|bowls?|portions?|slices?|sets?|servings?|orders?) of|${NO_COUNT}\\w+)){0,2}\\s?)$`,
  'u',
);
const AFTER = new RegExp(
  `^[を은는이가도,\\s]{0,2}(?:也|都|要|送|来|再|加|请|给我|あと|もう)?\\s?(?:[x×*]\\s?(${NUMBER})|(${NUMBER})(?:${MEASURE}|(?=$|[,!?]|\\.(?!\\d)|\\s(?:please|pls|thanks|thx)\\b)))`,
  'u',
);
/** "来碗粥", "借把伞", "a bottle of red", "a couple of": a number that is not written as one. */
const UNSAID: Array<[RegExp, number]> = [
  [/\ba (?:couple|pair) of(?: \w+){0,2} $/u, 2],
  [
    /\b(?:another|a (?:bottle|glass|cup|pot|flask|bowl|plate|bucket|can|slice|portion) of)(?: (?!and\b)\w+){0,1} $/u,
    1,
  ],
  [
    /(?:[送拿给来借补整煮点拎捎放换留摆接带]|再[要加添]?|多[给拿]?)(?:我|她|他)?来?(?:碗|杯|盒|副|瓶|把|壶(?!水)|份|支|束|盏|罐|双|床|条|碟|台|颗|根)(?:[热冰温小大新厚薄]|干净的?|冰镇的?|清)?$/u,
    1,
  ],
];

/** Every thing named, in order; where names overlap the longer one counts. */
export function thingsIn(text: string): Thing[] {
  const found: Thing[] = [];
  for (const { item, use, called } of CALLS(text)) {
    for (const span of called.all(text)) found.push({ item, use, ...span, quantity: undefined });
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Thing[] = [];
  for (const thing of found) {
    if (!kept.some((other) => overlap(other, thing))) kept.push(thing);
  }
  kept.sort((a, b) => a.start - b.start);
  return kept.map((thing, i) => ({
    ...thing,
    quantity: quantityOf(text, thing, kept[i - 1]?.end ?? 0),
  }));
}

/** How many of the thing that stands there; a number before `previousEnd` counts another. */
export function quantityOf(text: string, thing: Span, previousEnd: number): number | undefined {
  const left = text.slice(Math.max(previousEnd, thing.start - 28), thing.start);
  const before = BEFORE.exec(left);
  const after = AFTER.exec(text.slice(thing.end, thing.end + 14));
  for (const found of [before, after]) {
    const number = countOf(found?.[1] ?? found?.[2] ?? '');
    const many = /^\d+ $/.test(found?.[0] ?? '') && isManyOf(number ?? 0, text, thing);
    const most = many || isCounted(found) ? 10_000 : 200;
    if (number !== undefined && number > 0 && number < most) return number;
  }
  return UNSAID.find(([said]) => said.test(left))?.[1];
}

/** "500条毛巾": with its measure word a large number is no room. */
const isCounted = (found: RegExpExecArray | null | undefined) =>
  found !== null && found !== undefined && COUNTED.test(found[0]);
const COUNTED = new RegExp(`${NUMBER}${MEASURE}`, 'u');

/** "Not that one", "7 instead of 6", "六点四十": what is no number of its own. */
const NOT_ALONE =
  '(?<!\\b(?:that|this|the|other|which|not|of|no|instead of|than|with|are|at|by|for|room) |[一二三四五六七八九零个位们哋])';
const BARE = new RegExp(
  `${NOT_INSIDE}${NOT_ALONE}(${NUMBER})(?:${MEASURE}(?![人月小钟礼星半多字])|(?:\\s(?:of (?:them|those)|please|pls|instead))*(?=\\s*(?:$|[,!]|\\.(?!\\d))))`,
  'u',
);

/** A number without its thing: "三条", "make it three". Rooms and times are no such numbers. */
export function bareQuantityOf(text: string): number | undefined {
  const number = parseNumber(BARE.exec(text)?.[1] ?? '');
  return number !== undefined && number > 0 && number < 100 ? number : undefined;
}

/** "改成两个", "再来六个", "make it six": what counts in the end, whatever number was said before. */
const INSTEAD = new RegExp(
  `(?:改成|改为|[^不]是|再(?:多?[来拿给加送要补配]|多)(?:我|来)?|加到)(${NUMBER})(?:个|${UNITS})(?=$|[,。!?吧就才]|来|过来|上来|可以)|(?:\\b(?:make (?:it|that)|must be|should be|i meant|need|rather) (${NUMBER})(?= (?:please|pls|instead|in total)|[,.!?]|$))|(?:じゃなくて|ではなく)(${NUMBER})`,
  'u',
);

/** Of the one thing named, with its number said before: the number that it is changed to or wanted again. */
export function changedQuantityOf(text: string, thing: Thing): number | undefined {
  const found = INSTEAD.exec(text.slice(thing.end));
  return countOf(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}

/** "500 towels", "300 bottles of water", where "1208 towels" names a room. */
export const isManyOf = (number: number, text: string, thing: Span): boolean =>
  (number < 1000 || number % 100 === 0) && /[a-z]s\b/.test(text.slice(thing.start, thing.end));

/** "五六个" is no number. */
export const isAFew = (text: string): boolean => /^[一二两三四五六七八九]{2}$/u.test(text);

const countOf = (text: string) => (isAFew(text) ? undefined : parseNumber(text));

const LOOSE = new RegExp(
  `${NOT_INSIDE}(${NUMBER})\\s?(?:(?:个|${LOOSE_UNITS}|${EAST_UNITS})(?![人月小钟礼星半多월]|房)| (?:of them|in total|more(?! (?:nights?|days?|times?|hours?|things?|minutes?|weeks?|guests?|persons?|people|rooms?)\\b)|extra|pairs?|bottles|cups|pieces)\\b)|(?<=^|[,;:.!?]\\s|to start )(${NUMBER})(?=$|[,.!?](?!\\d)| (?:please|pls|in total|to \\d{3}|for \\d{3}|would|will)\\b)`,
  'gu',
);

/** "毛巾不够，再来三条": counts the first thing though it stands apart from it, and no other. */
export function looseQuantityOf(text: string, things: Thing[]): number | undefined {
  const from = things[0]?.start ?? 0;
  for (const found of text.matchAll(LOOSE)) {
    const end = found.index + found[0].length;
    const number = countOf(found[1] ?? found[2] ?? '');
    const isOfAnother = things.some(
      ({ start }, i) => i > 0 && start >= end && /^[^,。!?]{0,6}$/u.test(text.slice(end, start)),
    );
    const isUsed = things.some((thing) => overlap(thing, { start: found.index, end }));
    if (number === undefined || number < 1 || number > 99 || isOfAnother || isUsed) continue;
    if (found.index >= from || EARLIER.test(found[0])) return number;
  }
  return undefined;
}

/** In front of the thing only a measure word counts it. */
const EARLIER = new RegExp(`(?:${UNITS})$`, 'u');
