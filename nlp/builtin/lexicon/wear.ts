/** Clothes beside the common ones. */
import type { ItemCalls } from './items.ts';

export const WEAR: ItemCalls = {
  'polo shirt': 'polo衫|polo shirts?|ポロシャツ|폴로\\s?셔츠',
  'down jacket':
    '羽绒(?:服|衣|外套)|羽绒(?=.{0,3}(?:落|忘|丢))|(?:down|puffer|padded) (?:jacket|coat)s?|ダウン(?:ジャケット|コート)|패딩',
  blazer: '西装外套|blazers?|ブレザー|블레이저',
  hoodie: '连帽衫|帽衫|卫衣|帽T|hoodies?|hooded|sweat ?shirts?|パーカー|후드티|맨투맨',
  cardigan: '开衫|cardigans?|カーディガン|카디건|가디건',
  stockings:
    '丝袜|连裤袜|打底裤|stockings?|tights|pantyhose|leggings|ストッキング|タイツ|스타킹|레깅스',
  bra: '文胸|胸罩|\\bbras?\\b|ブラジャー|브래지어|브라(?=를|가)',
  saree: '纱丽|sarees?|saris?|lehengas?|サリー',
  kurta: 'kurtas?|sherwanis?|salwar(?: kameez)?',
  thobe: 'thobes?|dishdashas?|abayas?|长袍(?=.{0,6}(?:洗|熨|落))',
  headscarf: '头巾|head ?scar(?:f|ves)|hijabs?|turbans?|ヒジャブ|히잡',
  kimono: '和服|kimonos?|着物|振袖|기모노',
  hanbok: '韩服|hanboks?|韓服|한복',
  tuxedo: '燕尾服|礼服西装|tux(?:edo)?e?s?\\b|タキシード|턱시도',
  boots: '靴子?|(?:ankle|hiking|ski|leather|winter|rain|my) boots|wellies|ブーツ|부츠|장화',
  sandals: '凉鞋|sandals?|サンダル|샌들',
  shawl: '披肩|shawls?|pashminas?|ショール|숄',
  'bow tie': '领结|bow ?ties?|蝶ネクタイ|나비넥타이',
  'swim cap': '泳帽|swim(?:ming)? ?caps?|bathing caps?|スイムキャップ|水泳帽|수영모',
  apron: '围裙|aprons?|エプロン|앞치마',
  wetsuit: '潜水服|wet ?suits?|ウェットスーツ|잠수복',
  'curtain tieback': '窗帘[绑带]绳?',
};
