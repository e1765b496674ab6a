/**
 * What a guest must never be told because somebody slipped it into the hotel's knowledge: orders to a
 * model, foreign links, promises of money or upgrades, what belongs to another guest.
 */
import { linksIn } from '../model/guard.ts';

export type PoisonKind = 'orders' | 'link' | 'promise' | 'personal';
/** @property words as they stand in the text */
export type Poison = { kind: PoisonKind; words: string };

/** An entry that speaks to a model instead of to guests. */
const ORDERS =
  /(?:助手|模型|系统|系統|指令|\b(?:AI|assistant|model|system|instructions?|prompt))\s*(?:[:：，,]|请|請)|(?:忽略|无视|無視)(?:之前|以上|所有|你的|规则|規則)|你现在是|你現在是|处理本条|處理本條|回答[时時后後].{0,4}[请請让讓]|凡(?:是)?问.{0,8}一律|答应客人|答應客人|\bignore (?:all|any|your|the|previous)\b|\byou are (?:now\b|.{0,24} now\b)|\bfrom now on\b|\bwhen you (?:process|answer|read)\b|\b(?:have|make|tell|ask) the guest\b/iu;
const PROMISE =
  /(?:为您|給您|给您|免费|免費|一律)升(?:级|級|舱|艙|等|套房)|免单|免單|房费全免|房費全免|双倍(?:赔|返|退)|全额退款|全額退款|赔偿|賠償|free upgrade|\bupgrades? (?:you|whoever|everyone|every guest)|full refund|double your money|money back|\bcompensat\w+|\brooms? costs? nothing/iu;
/** A name with a room, the numbers of papers, cards and mobile phones. */
const PERSONAL =
  /\p{Script=Han}{1,3}(?:先生|女士|小姐).{0,8}\d{3,4}\s?(?:号?房|室)|\d{3,4}\s?(?:号?房|室).{0,4}(?:住|是).{0,4}(?:先生|女士|小姐)|\b(?:Mr|Mrs|Ms)\.? \p{Lu}\p{L}+.{0,24}\broom \d{3,4}|(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)\d{16}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|(?<![A-Za-z\d])[EGD]\d{8}(?!\d)/u;

const RULES: [PoisonKind, RegExp][] = [
  ['orders', ORDERS],
  ['promise', PROMISE],
  ['personal', PERSONAL],
];

/** What is wrong with a text, each kind once. */
export function poisonIn(text: string): Poison[] {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const [link] = linksIn(plain);
  const found = RULES.flatMap(([kind, words]) => {
    const match = words.exec(plain);
    return match ? [{ kind, words: match[0] }] : [];
  });
  return link ? [...found, { kind: 'link', words: link }] : found;
}

/** Whether a text gives orders to a model: no model gets to read it. */
export const givesOrders = (text: string): boolean =>
  poisonIn(text).some(({ kind }) => kind === 'orders');
