/**
 * What of a thing is asked: "早餐几点" wants a time and "早餐多少钱" a price. An answer that tells no
 * price is no answer to the second, however well the words match.
 */
type Facet = { asks: RegExp; tells: RegExp };

/** Written for texts as `foldAll` leaves them. */
const FACETS: Record<string, Facet> = {
  price: {
    asks: /多少钱|几多钱|多少一[位晚天次]|什么价|价格|价钱|收费标准|怎么收费|怎么收|收不收费|收费|费用|要钱|要不要钱|[加扣交补花]钱|扣不扣|怎么算|补多少|买票|免费|几块钱?|房费含|含不含|含|how much(?: is| are| does| do)?|prices?|\bcosts?\b|charged?|\bfees?\b|free of charge|\bfree\b|included?|いくら|料金|无料|얼마|요금|무료/g,
    tells:
      /\d\s*(?:元|块|円|원|위안)|[¥￥]|\b(?:cny|rmb|usd)\b|yuan|免费|不收费|免押|\bfree\b|complimentary|no charge|included|无料|무료/,
  },
  hours: {
    asks: /最[早晚]|(?:最[早晚].{0,3})?几点(?:钟)?(?:开始|结束|截止|开门|关门|开|关)?|几时|[什啥]么?时[候间]|还?开着|何时|几天|多晚|开到|打烊|时间|营业(?:时间)?|开门|关门|开放|what time|\bwhen\b|\bhours\b|\bopen(?:ing)?\b|\bcloses?d?\b|until|how late(?: is| are)?|\bfrom what\b|何时|时间|いつ|몇 ?시|시간|언제/g,
    tells:
      /\d{1,2}:\d{2}|\d{1,2}\s?[点时시]|24\s?(?:小时|hours|时间|시간)|\d\s?[ap]\.?m|\bnoon\b|全天|当天|same day|\bany time\b/,
  },
  place: {
    asks: /(?:在|是)?哪一?[层楼]|在哪[里儿]?|哪里|哪儿|边度|几楼|几层|什么位置|\bwhere(?: is| are|'s)?\b|(?:which|what) floor|どこ|何阶|어디|몇 ?층/g,
    tells:
      /\d\s?[楼层阶층f]|[一二三四五六七八九十]楼|地下|大堂|前台|旁|对面|隔壁|门[口外]|出门|[路街]|号口?|床头|floor|level|lobby|front desk|street|road|next to|opposite|left|right|阶|층|フロント|프런트/,
  },
  way: {
    asks: /怎么走|怎么去|怎么过去|怎么到|how (?:do|can|should) (?:i|we) (?:get|go)(?: to)?|行き方|어떻게 ?가/g,
    tells:
      /打车|地铁|公交|步行|走|路|号线|导航|taxi|metro|subway|bus|walk|foot|turn|line \d|map|バス|徒歩|택시|지하철|버스/,
  },
  length: {
    asks: /多久|多长时间|几分钟|多远|远吗|远不远|几公里|how (?:far|long)(?: is| does| do)?|どのくらい|얼마나/g,
    tells:
      /\d\s?(?:分钟|分|小时|公里|千米|米|km|天|日)|\d\s?m\b|minutes|hours?|\bkm\b|\bdays?\b|到 ?\d{1,2}:\d{2}|until \d/,
  },
  phone: {
    asks: /电话(?:号码)?|分机|打什么号|phone(?: number)?|\bnumber\b|extension|电话番号|전화번호/g,
    tells: /电话|分机|拨|phone|call|dial|ext|전화|\d{3,4}-\d{4,}/,
  },
};

/** What is asked of the thing, and the question without those words. */
export function facetsAsked(folded: string): { facets: string[]; rest: string } {
  let rest = folded;
  const facets = Object.entries(FACETS).flatMap(([name, { asks }]) => {
    const before = rest;
    rest = rest.replace(asks, ' ');
    return rest === before ? [] : [name];
  });
  return { facets, rest };
}

/** What an answer (folded) tells. */
export function facetsTold(folded: string): string[] {
  return Object.entries(FACETS).flatMap(([name, { tells }]) => (tells.test(folded) ? [name] : []));
}
