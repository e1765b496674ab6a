/** Bags and bulky things that are stored and carried. */
import type { ItemCalls } from './items.ts';

export const BAGGAGE: ItemCalls = {
  'duffel bag':
    '(?:旅行|行李|运动|健身)[袋包]|duff(?:el|le)s?(?: bags?)?|holdalls?|(?:gym|sports|travel|weekend) bags?|ボストンバッグ|더플백',
  'tote bag': '帆布[袋包]|托特包|tote(?: bag)?s?\\b|トートバッグ|에코백|토트백',
  'shopping bag': '购物袋|shopping bags?|carrier bags?|買い物袋|ショッピングバッグ|쇼핑백|장바구니',
  'laptop bag':
    '(?:电脑|笔记本)包|(?:laptop|computer) (?:bag|case|sleeve)s?|パソコンバッグ|노트북\\s?가방',
  briefcase: '公文包|公事包|brief ?cases?|ブリーフケース|서류\\s?가방',
  'garment bag': '西装袋|衣物?袋|防尘袋|(?:garment|suit) bags?|ガーメントバッグ',
  bicycle: '自行车|单车|\\b(?:bicycles?|bikes?)\\b|自転車|자전거',
  violin: '小提琴|violins?|バイオリン|바이올린',
  'swim ring':
    '游泳圈|泳圈|救生圈|swim(?:ming)? rings?|rubber rings?|pool floats?|inflatables?|浮き輪|튜브(?=를|에|가|\\s)',
  'life jacket': '救生衣|life (?:jacket|vest)s?|ライフジャケット|구명조끼',
  'exhibition stand':
    '展架|展板|易拉宝|(?:exhibition|display|roll-?up) (?:stand|board|panel)s?|展示パネル',
};
