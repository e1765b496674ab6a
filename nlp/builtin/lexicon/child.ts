/** For children and pets. */
import type { ItemCalls } from './items.ts';

export const CHILD: ItemCalls = {
  'baby bottle': '奶瓶(?!消毒|刷|清)|(?:baby|feeding|nursing|milk) bottles?|哺乳瓶|젖병',
  'bottle brush': '奶瓶刷|bottle brush(?:es)?',
  pacifier:
    '安抚奶嘴|奶嘴|pacifiers?|\\bdumm(?:y|ies)\\b|soothers?|おしゃぶり|공갈\\s?젖꼭지|쪽쪽이',
  bib: '围兜|口水巾|围嘴|\\bbibs?\\b|よだれかけ|スタイ(?!ル|リ)|턱받이',
  'baby monitor': '婴儿监[视护控]器|baby ?monitors?|ベビーモニター',
  'baby carrier': '(?:婴儿)?背带|背巾|baby (?:carrier|sling|wrap)s?|抱っこ紐|아기띠',
  'child seat':
    '(?:儿童|婴儿|宝宝|汽车)?安全座?椅|儿童座椅|增高垫|(?:child|baby|car|booster|infant) seats?|チャイルドシート|카시트',
  'changing table':
    '尿布台|换尿[布片]台|(?:nappy |diaper |baby )?changing (?:mat|table|pad)s?|おむつ(?:交換台|替え)|기저귀\\s?교환대',
  playpen: '(?:游戏|婴儿)围栏|爬行垫|play ?(?:pen|mat)s?|プレイマット',
  'baby powder': '爽身粉|痱子粉|baby powder|ベビーパウダー',
  'children cutlery':
    "儿童餐具|宝宝餐具|(?:kids?'?|children'?s|baby) (?:cutlery|spoon|fork)s?|子供用(?:食器|スプーン)",
  'socket cover': '插座(?:保护)?[盖套]|(?:socket|outlet) covers?|コンセントカバー',
  'coloring book': '(?:涂色|填色)[书本]|colou?ring books?|塗り絵|색칠\\s?공부',
  crayon: '蜡笔|彩笔|水彩笔|画笔|crayons?|クレヨン|크레용|크레파스',
  'colored pencil': '彩色?铅笔|(?:colou?red|colou?ring) pencils?|色鉛筆|색연필',
  'picture book':
    "绘本|故事书|图画书|(?:picture|story|children'?s|kids'?) ?books?|絵本|그림책|동화책",
  leash: '牵引绳|[狗遛]狗?绳|leash(?:es)?|dog leads?|(?<!ス|ア)リード|목줄',
  'pet food': '[狗猫]粮|宠物粮|(?:dog|cat|pet) (?:food|treats?)|ドッグフード|キャットフード|사료',
  'pet crate':
    '[狗猫]笼|宠物[笼箱包]|航空箱|(?:dog|cat|pet) (?:crate|cage|carrier)s?|(?<!ッ)ケージ|켄넬',
  'poop bag': '拾便袋|[捡铲]屎袋|(?:poop?|dog waste) bags?|배변봉투',
};
