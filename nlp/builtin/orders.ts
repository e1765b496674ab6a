/** The things a text names, with how many of each. */
import { ITEMS, type ItemUse } from './lexicon/items.ts';
import { NUMBER, parseNumber } from './numbers.ts';
import { phrases } from './phrases.ts';

export type Thing = {
  item: string;
  use: ItemUse;
  start: number;
  end: number;
  quantity: number | undefined;
};

const CALLS = ITEMS.map(([item, use, calls]) => ({
  item,
  use,
  called: phrases(calls),
}));

const MEASURE =
  '(?:\\s?(?:个|条|张|床|瓶|包|双|只|把|卷|份|杯|盒|套|件|支|樽|碗|袋|块|副|对|箱|台|壶|听|罐|根|串|盘|笼|片|束|部|本|顶|颗|粒|打|枚|本|つ|個|枚|杯|足|膳|袋|台|人前|개|장|병|잔|켤레|벌|세트|그릇|인분|박스)(?:的)?(?:新的?|小|大|热|冰|干净的?)?)';
const BEFORE = new RegExp(
  `(?<![\\d:.点\\-])(${NUMBER})(?:${MEASURE}|(?:\\s(?:more|extra|additional|new|fresh|clean|large|small|big|hot|cold|black|white|dirty|spare|(?:bottles?|cups?|glasses|pairs?|packs?|bags?|rolls?|cans?|pieces?|boxes|plates?|bowls?|portions?|slices?|sets?|servings?|orders?) of|\\w+)){0,2}\\s?)$`,
  'u',
);
const AFTER = new RegExp(
  `^[を은는이가도,\\s]{0,2}(?:也|都|要|送|来|再|加|请|给我)?\\s?(?:x|×|\\*)?\\s?(${NUMBER})(?:${MEASURE}|(?=$|[,.!?\\s](?!\\d)))`,
  'u',
);

/** Every thing named, in order; where names overlap the longer one counts. */
export function thingsIn(text: string): Thing[] {
  const found: Thing[] = [];
  for (const { item, use, called } of CALLS) {
    for (const span of called.all(text)) found.push({ item, use, ...span, quantity: undefined });
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Thing[] = [];
  for (const thing of found) {
    if (!kept.some((other) => other.start < thing.end && thing.start < other.end)) kept.push(thing);
  }
  kept.sort((a, b) => a.start - b.start);
  return kept.map((thing, i) => ({
    ...thing,
    quantity: quantityOf(text, thing, kept[i - 1]?.end ?? 0),
  }));
}

function quantityOf(text: string, thing: Thing, previousEnd: number): number | undefined {
  const before = BEFORE.exec(text.slice(Math.max(previousEnd, thing.start - 28), thing.start));
  const after = AFTER.exec(text.slice(thing.end, thing.end + 14));
  const numbers = [before, after].map((found) => parseNumber(found?.[1] ?? ''));
  return numbers.find(
    (number, i) =>
      number !== undefined && number > 0 && number < (isCounted([before, after][i]) ? 10_000 : 200),
  );
}

/** "500条毛巾": with its measure word a large number is no room. */
const isCounted = (found: RegExpExecArray | null | undefined) =>
  found !== null && found !== undefined && COUNTED.test(found[0]);
const COUNTED = new RegExp(`${NUMBER}${MEASURE}`, 'u');

const BARE = new RegExp(
  `(?<![\\d:.点])(${NUMBER})(?:${MEASURE}|(?:\\s(?:of (?:them|those)|please|pls|instead))*(?=\\s*(?:$|[,.!])))`,
  'u',
);

/** A number without its thing: "三条", "make it three". Rooms and times are no such numbers. */
export function bareQuantityOf(text: string): number | undefined {
  const number = parseNumber(BARE.exec(text)?.[1] ?? '');
  return number !== undefined && number > 0 && number < 100 ? number : undefined;
}
