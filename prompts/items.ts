import { AMENITIES } from './item-names/amenities.ts';
import { BAGGAGE } from './item-names/baggage.ts';
import { BELONGINGS } from './item-names/belongings.ts';
import { CARE } from './item-names/care.ts';
import { CHILD } from './item-names/child.ts';
import { DISHES } from './item-names/dishes.ts';
import { FITTINGS } from './item-names/fittings.ts';
import { FIXTURES } from './item-names/fixtures.ts';
import { FOOD } from './item-names/food.ts';
import { HANDY } from './item-names/handy.ts';
import type { ItemNames } from './item-names/names.ts';
import { PANTRY } from './item-names/pantry.ts';
import { PERSONAL } from './item-names/personal.ts';
import { TABLEWARE } from './item-names/tableware.ts';
import { WEAR } from './item-names/wear.ts';

/** What things are called, by theme as in the lexicon (nlp/builtin/lexicon). */
const ITEMS: ItemNames = {
  ...AMENITIES,
  ...CARE,
  ...CHILD,
  ...TABLEWARE,
  ...HANDY,
  ...FITTINGS,
  ...FIXTURES,
  ...BELONGINGS,
  ...BAGGAGE,
  ...PERSONAL,
  ...WEAR,
  ...FOOD,
  ...DISHES,
  ...PANTRY,
};

/** Whether we have words for this thing. */
export const isItem = (item: string) => item.toLowerCase() in ITEMS;

const COLUMNS = ['zh-Hans', 'zh-Hant', 'ja', 'ko'];

/** The thing in this language; the canonical noun where there is no word for it. */
export function itemName(item: string, language: string): string {
  const column = COLUMNS.indexOf(language === 'zh' ? 'zh-Hans' : language);
  return ITEMS[item.toLowerCase()]?.[column] ?? item;
}

/** What was ordered, readable: "毛巾×2、枕头", "2 × towel, pillow". */
export function orderList(
  orders: { item: string; quantity?: number | undefined }[],
  language: string,
): string {
  const cjk = language !== 'en' && language !== 'ko';
  const one = ({ item, quantity }: { item: string; quantity?: number | undefined }) => {
    const name = itemName(item, language);
    if (!quantity) return name;
    return cjk ? `${name}×${quantity}` : `${quantity} × ${name}`;
  };
  return orders.map(one).join(cjk ? '、' : ', ');
}
