/** To eat, drink and cook with. */
import type { ItemCalls } from './items.ts';

export const TABLEWARE: ItemCalls = {
  'wine glass':
    '(?:红|葡萄|香槟|白|高脚)酒杯|香槟杯|高脚杯|(?:wine|champagne) ?glass(?:es)?|champagne flutes?|flutes?\\b|ワイングラス|シャンパングラス|와인\\s?잔|샴페인\\s?잔',
  'paper cup':
    '一次性(?:纸|塑料)?杯子?|纸杯(?!蛋糕)|(?:paper|disposable|plastic|take-?away|to-?go) cups?|紙コップ|종이컵',
  mug: '马克杯|\\bmugs?\\b|マグカップ|머그',
  fork: '叉子|餐叉|\\bforks?\\b|フォーク|포크',
  spoon: '(?<![茶木])勺子?|调羹|汤匙|匙羹|\\b(?:tea|table|soup)?spoons?\\b|スプーン|숟가락|스푼',
  'bottle opener': '开瓶器(?=.{0,4}啤)|啤酒开瓶?器|起子|bottle openers?|栓抜き|병따개',
  'can opener': '开罐[器刀]|can openers?|tin openers?|缶切り|캔따개',
  pot: '(?:煮|汤|小|平底|炒|砂|奶)锅(?!米|贴|巴|肉|盔|面)|saucepans?|cooking pots?|\\b(?:frying )?pans?\\b(?! asian)|鍋|フライパン|냄비|프라이팬',
  'rice cooker': '电饭[锅煲]|rice cookers?|炊飯器|밥솥',
  blender: '榨汁机|搅拌机|料理机|blenders?|juicers?|ミキサー|믹서기',
  'cutting board': '砧板|菜板|案板|(?:chopping|cutting) boards?|まな板|도마',
  'dish soap':
    '洗洁精|洗碗[精液]|dish ?(?:soap|washing liquid)|washing[- ]up liquid|食器用洗剤|주방\\s?세제',
  'dish sponge':
    '洗碗[布巾棉]|百洁布|(?:dish|kitchen|washing) sponges?|dish ?cloths?|\\bsponges?\\b|スポンジ|수세미',
  creamer: '奶精|奶球|奶盅|植脂末|creamers?|milk (?:pod|sachet|jug)s?|コーヒーフレッシュ',
  sweetener: '代糖|甜味剂|sweeteners?|stevia|甘味料|감미료',
  'plastic wrap': '保鲜膜|cling ?(?:film|wrap)|plastic wrap|サランラップ|랩(?!톱|탑)',
  'zip bag': '密封袋|保鲜袋|自封袋|zip ?-?lock(?: bag)?s?|ジップロック|지퍼백',
  'takeaway box':
    '打包盒|外带盒|餐盒(?!饭)|(?:take-?away|take-?out|to-?go|doggy|lunch storage) (?:box|container|bag)(?:es|s)?|容器|포장\\s?용기',
  'cooler bag':
    '保温[袋箱]|冷藏[袋箱]|cool(?:er)? ?(?:bag|box)(?:es|s)?|ice ?box(?:es)?|クーラーボックス|보냉백',
  'paper towel':
    '厨房纸|擦手纸|paper towels?|kitchen (?:roll|paper|towel)s?|キッチンペーパー|키친타월',
  tablecloth: '桌布|台布|table ?cloths?|テーブルクロス|식탁보',
  coaster: '杯垫|coasters?|コースター|컵받침',
  pitcher: '(?:凉|冷)水壶|扎壶|\\b(?:pitcher|carafe)s?\\b|(?:water )?\\bjugs?\\b|ピッチャー|물병',
  'water dispenser':
    '饮水机|直饮机|(?:water|drinking) (?:dispenser|cooler|fountain)s?|給水機|ウォーターサーバー|정수기',
};
