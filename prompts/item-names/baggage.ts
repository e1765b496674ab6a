import type { ItemNames } from './names.ts';

/** Bags and bulky things that are stored and carried. */
export const BAGGAGE: ItemNames = {
  'duffel bag': ['旅行袋', '旅行袋', 'ボストンバッグ', '더플백'],
  'tote bag': ['帆布袋', '帆布袋', 'トートバッグ', '에코백'],
  'shopping bag': ['购物袋', '購物袋', '買い物袋', '쇼핑백'],
  'laptop bag': ['电脑包', '電腦包', 'パソコンバッグ', '노트북 가방'],
  briefcase: ['公文包', '公事包', 'ブリーフケース', '서류가방'],
  'garment bag': ['西装袋', '西裝袋', 'ガーメントバッグ', '의류 가방'],
  bicycle: ['自行车', '腳踏車', '自転車', '자전거'],
  violin: ['小提琴', '小提琴', 'バイオリン', '바이올린'],
  'swim ring': ['游泳圈', '游泳圈', '浮き輪', '튜브'],
  'life jacket': ['救生衣', '救生衣', 'ライフジャケット', '구명조끼'],
  'exhibition stand': ['展架', '展架', '展示パネル', '전시대'],
};
