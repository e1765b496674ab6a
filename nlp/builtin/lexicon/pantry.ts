/** Condiments, fruit and drinks. */
import type { ItemCalls } from './items.ts';

export const PANTRY: ItemCalls = {
  'soy sauce': '酱油|豉油|生抽|soy sauce|醤油|しょうゆ|간장',
  vinegar: '(?:陈|香|白|点|碟)醋|vinegar|お酢|식초',
  'chili sauce':
    '辣椒[酱油]|辣酱|辣子(?!鸡)|老干妈|chil+i(?:e|es)? (?:sauce|oil)|hot sauce|tabasco|sriracha|チリソース|ラー油|고추장|핫소스',
  ketchup: '番茄[酱沙]司?|ketchup|(?:tomato|red) sauce|ケチャップ|케첩',
  mustard: '芥末酱?|黄芥末|mustard|マスタード|わさび|겨자|와사비',
  mayonnaise: '蛋黄酱|美乃滋|mayo(?:nnaise)?\\b|マヨネーズ|마요네즈',
  pepper: '黑?胡椒粉?|(?:black|ground|and) pepper\\b|胡椒|후추',
  dressing: '沙拉[酱汁]|(?:salad )?dressings?\\b|ドレッシング|드레싱',
  syrup: '糖浆|枫糖|(?:maple )?syrup|シロップ|시럽',
  cream:
    '(?:鲜|淡|稀)?奶油(?!蛋糕|蘑菇|汤)|(?:whipped|clotted|double|single|some) cream\\b|生クリーム|생크림',
  mango: '芒果(?!汁|布丁|糯)|mango(?:e?s)?\\b(?! (?:juice|lassi|pudding|smoothie))|マンゴー|망고',
  strawberry: '草莓|strawberr(?:y|ies)|苺|いちご|イチゴ|딸기',
  pineapple: '菠萝(?!包)|凤梨|pineapples?|パイナップル|파인애플',
  pear: '(?:雪|一个|几个)梨|\\bpears?\\b|梨|배(?=\\s?(?:한|두)\\s?개)',
  kiwi: '猕猴桃|奇异果|kiwis?\\b|キウイ|키위',
  cherry: '樱桃|车厘子|cherr(?:y|ies)|さくらんぼ|체리',
  blueberry: '蓝莓|blueberr(?:y|ies)|ブルーベリー|블루베리',
  peach:
    '桃子|水蜜桃|\\bpeach(?:es)?\\b(?! buns?)|(?<![樱核胡猕寿])桃(?=[を2-9]|两|三|一个)|복숭아',
  durian: '榴[莲槤]|durians?|ドリアン|두리안',
  coconut:
    '椰子(?!汁|水|奶)|\\bcoconuts?\\b(?! (?:milk|water|oil|allerg))|ココナッツ(?!ミルク)|코코넛',
  pomelo:
    '柚子(?!茶)|西柚(?!汁)|火龙果|pomelos?|grapefruits?(?! juice)|dragon ?fruits?|グレープフルーツ|자몽',
  drink:
    '饮料|饮品|(?:welcome|soft|cold|hot|energy) drinks?|\\bdrinks?\\b(?= (?:to|please|for|sent)\\b)|飲み物|ドリンク|음료(?!수 과다)|마실\\s?것',
  'warm water':
    '温开?水(?!泳)|暖水(?!袋|壶|瓶)|warm water|lukewarm water(?= (?:to|please|for))|ぬるま湯|白湯|미지근한\\s?물',
  'green tea': '绿茶|龙井茶?|毛尖|碧螺春|green tea|緑茶|煎茶|녹차',
  'black tea': '红茶(?!奶)|black tea|english breakfast tea|earl grey|紅茶|홍차',
  'herbal tea':
    '花草茶|菊花茶|凉茶|薄荷茶|洋甘菊茶?|(?:herbal|chamomile|camomile|peppermint|mint) tea|ハーブティー|허브\\s?차|보리차',
  'iced tea': '冰(?:红|绿)茶|iced? tea|アイスティー|아이스티',
  'masala chai':
    '(?:masala |ek (?:extra )?|extra |one |two |cups? of |hot )chai\\b|\\bchai\\b(?= (?:to|for|please|latte))|チャイ(?!ム|ルド|ナ|ニ)|짜이',
  'iced coffee':
    '冰(?:咖啡|美式|拿铁)|iced? (?:coffee|latte|americano)s?|アイスコーヒー|아이스\\s?(?:커피|아메리카노|라떼)|아아',
  mocha: '摩卡|mochas?\\b|モカ|모카',
  lemonade: '柠檬(?:水|汁)|lemonades?|レモネード|レモン水|레모네이드',
  'watermelon juice': '西瓜汁|watermelon juice|スイカジュース|수박\\s?주스',
  'apple juice': '苹果汁|apple juice|リンゴジュース|사과\\s?주스',
  'sour plum drink': '酸梅汤|乌梅汤|sour plum (?:drink|juice)|매실(?:차|주스)',
  'energy drink':
    '红牛|功能饮料|red ?bull|monster energy|energy drinks?|エナジードリンク|에너지\\s?드링크',
  'sports drink':
    '电解质水|宝矿力|佳得乐|运动饮料|sports? drinks?|gatorade|pocari|electrolytes?|スポーツドリンク|ポカリ|이온\\s?음료|포카리',
  baijiu: '白酒|茅台|五粮液|二锅头|高粱酒?|baijiu|白酒|고량주|백주',
  'rice wine': '黄酒|米酒|绍兴酒|花雕|rice wine|shaoxing|紹興酒|막걸리',
  sake: "清酒|\\bsake\\b(?<!(?:god'?s|heaven'?s|pete'?s) sake)|日本酒|사케",
  soju: '(?:韩国)?烧酒|soju|焼酎|소주',
  'gin and tonic': '金汤力|gin (?:and|&|n) tonics?|g&ts?\\b|ジントニック|진토닉',
  gin: '金酒|琴酒|\\bgin\\b(?! (?:and|&|n) tonic)|ジン(?=を|\\d)|진(?=\\s?한\\s?잔)',
  vodka: '伏特加|vodkas?|ウォッカ|보드카',
  brandy: '白兰地|干邑|brand(?:y|ies)|cognac|ブランデー|브랜디',
  rum: '朗姆酒?|\\brum\\b|ラム酒|럼주',
  mojito: '莫吉托|mojitos?|モヒート|모히토',
  martini: '马天尼|马提尼|(?:espresso )?martinis?|マティーニ|마티니',
  'sparkling wine':
    '起泡(?:葡萄)?酒|气泡酒|sparkling wine|\\bcava\\b|prosecco|スパークリングワイン|스파클링\\s?와인',
  milkshake: '奶昔|milk ?shakes?|ミルクシェイク|밀크\\s?셰이크',
};
