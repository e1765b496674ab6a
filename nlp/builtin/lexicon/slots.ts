/** How rooms, dates and flights are written (normalised text). */

const DIGIT = '[零〇一幺二两三四五六七八九]';

/** "twelve-oh-six": a room said word by word. */
const SPELT =
  '(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';

export const ROOMS = [
  /(\d{1,2})[楼层](?:的)?-?(\d{2})(?!\d|[点时:楼层号栋])/u,
  new RegExp(
    `(十?[一二三四五六七八九])[楼层](?:的)?(\\d{2}|${DIGIT}{2})(?![\\d十点时个楼层号])`,
    'u',
  ),
  /\d{1,2}[楼层](?:的)?(\d{3,4})(?![点时:元块])/u,
  /(?:房间?号?(?:码)?(?:是|为|:)?|住(?:在)?|我(?:在|喺)|本房)\s?([a-d]?\d{3,5})(?![\d点时:元块年月天晚]|个)/u,
  /(?:room|rm|suite|villa|apt|zimmer|ルーム)\s?(?:no\.?|number|num|#|is|:)?\s?#?([a-d]?\d{1,2})-(\d{2,3})(?!\d)/u,
  /(?:room|rm\.?|suite|villa|apt|unit|chambre|zimmer|部屋番号は?)\s?(?:no\.?|number|num|nr|is|:)?\s?#?([a-d]?\d{3,5}[a-d]?)(?!\d)/u,
  /(?<![\d:.])([a-d]?\d{3,5})\s?(?:号?房间?|号室|室|호실?|号客房)(?![费价型])/u,
  /(?<!\d)(\d{1,2})-(\d{2})\s?(?:房|室|号)/u,
  /(?:房号?(?:是|:)?|^|[,。!?]\s?)(\d{1,2})-(\d{2})(?=$|[,。!?])/u,
  new RegExp(`(${DIGIT}{3,4})(?:号?房|号室|室)`, 'u'),
  new RegExp(`(?:房号?(?:码)?(?:是|:)?)(${DIGIT}{3,4})(?!${DIGIT})`, 'u'),
  new RegExp(
    `(?<!${DIGIT})(?=${DIGIT}*[零〇幺])(${DIGIT}{3,4})(?!${DIGIT}|[十百千点块元年月个次分])`,
    'u',
  ),
  /#\s?(\d{3,4})(?!\d)/u,
  /(?:room|rm)\s?(?:no\.?|number)?\s?(?:is|:)?\s?(\d) (\d) (\d)(?: (\d))?(?!\d)/u,
  new RegExp(`(?:room|rm) (${SPELT})[- ](${SPELT})(?:[- ](${SPELT}))?\\b`, 'u'),
  /(?<!(?:had|was|were|since|born|built|opened)\b[^.!?]{0,40})\b(?:to|in|of|for|from|outside|into) (\d{3,4})(?=\s*(?:$|[.,!?:;)]|please|pls|thanks|thx|and |now|asap|with |is |has ))/u,
];

/** Words in front of a bare number that make it something else than a room. */
export const NOT_A_ROOM_BEFORE =
  /(?:[a-z]|(?:尾号|尾数|号码|不是|上次住的?是?|来住的是|打|拨|快叫|电话|手机|单号|订单号?|编号|抬头|税号|花了|收了|要价|只要|才|就|付了|赔|扣了?|押金|退我|多收了?|密码(?:是)?|公交|地铁|\bbus|flight|\bat|\bby|till?|until|around|before|after|deposit|pay|paid|charged?|costs?|order|ref|\bno\.?|since|year|of|over|about|kept my|than)[:\s]{0,2})$/u;
/** What follows a bare number that is no room. */
export const NOT_A_ROOM_AFTER =
  /^\s?(?:点(?!一?[份个碗杯些]|餐|菜|了)|[元块时度岁人位个间次份张条瓶分米平公斤克晚天夜年月日千万兆蚊楼层型]|号(?!房)|的(?:个子|身高|拿了)|[ks]\b|'s\b|\s(?:words?|likes|subs|followers)\b|多(?:块|元|一)|刀|kg|km|rmb|usd|yuan|dollars?|euros?|pounds?|bucks|am\b|pm\b|hrs?\b|hours?|min|people|guests|points|积分|nights?|日元|円|원|%|wifi密码|percent|ml|mah|sqm|a night|per|stars?|degrees|steps|years?|thread|members|\()/u;

/** What a Chinese number of a day stands behind or before when it is none. */
const ZH_DAY =
  '(?<!电梯|包间|包厢|会议室|[薄厚大小节粒颗])(?<![\\d一二三四五六七八九十])(?:\\d{1,2}|[一二三四五六七八九十]{1,3})号(?![楼线房室厅门出馆码梯桌台躺机车位柜电])';
const ZH_MONTH_DAY = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const ZH_WEEKDAY = '(?:周|星期|礼拜)(?:[一二三四五六日末]|天(?!气))';
const ZH_FEAST =
  '国庆(?:节|假期)?|春节|过年|跨年(?:那天)?|情人节|七夕|(?<![零〇幺一二三四五六七八九十])五一(?![零〇幺一二三四五六七八九十个点])|十一(?=假|黄金|期间)|双(?:十一|十二|旦)|元旦|圣诞(?:节)?|中秋(?:节)?|端午(?:节)?|清明(?:节)?|除夕|暑假|寒假|年底';
const ZH_DATE = [
  '今(?:天|晚|日|夜|早|儿个?|朝)|明后(?:两|二)?天|明(?:天|晚|日|早|儿个?|朝)|听(?:日|晚|朝)|大?后(?:天|日)|本周[一二三四五六日天末]?',
  `(?:这|下+个?|这个)(?:${ZH_WEEKDAY}|周|星期|礼拜)|(?<!每)${ZH_WEEKDAY}`,
  `(?<!个)${ZH_MONTH_DAY}月(?:初[一二三四五六七八九十]|${ZH_MONTH_DAY})?(?:[号日]|(?![份饼子]))`,
  `(?:(?:[上下]|这|本)个?月的?|${ZH_FEAST})?${ZH_DAY}|(?:[下这]个?|本)月(?:底|初(?![一二三四五六七八九十])|中|${ZH_MONTH_DAY}号?)|下个?月|月底|周末`,
  `(?:${ZH_FEAST})?初[二三四五六七八九](?![中高])|${ZH_FEAST}|(?<=[到改订从])\\d{1,2}\\.\\d{1,2}(?=入住|到|号|退|至)`,
].join('|');
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b(?! (?:i|we|you|he|she|they|my|be)\\b)';
/** "sat down", "the sun" are no days. */
const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|saturday|sunday|(?<!\\b(?:the|i|we|you|he|she|they|who|had|have|has|just|and|of|in|been|that|morning|no|full|enough|more|some) )(?:sat|sun)(?! (?:down|there|here|in|on|at|with|by|through|around|for|bed|lounger|cream|is|comes?|shin|has|was|right|waiting)))';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)\\b';
const TO = ' ?(?:to|till?|until|through|thru|and|&|-) ?';
const NO_ORDINAL =
  '(?! (?:floor|fl\\b|time|day|night|anniversary|birthday|of the|wedding|person|room|visit|stay|century|one|year|grade|guest))';
const EN_DATE = [
  // From one day to another of the month that stands behind both.
  `${DAY}${TO}${DAY}(?: of)? ${MONTH}`,
  '(?:the )?day after tomorrow|(?:tom+or+ow|tmr|tmrw)(?: (?:morning|afternoon|evening|night))?|today|tonight',
  `(?<!since |reported |on |rang |called |in \\d+ )this (?:morning|afternoon|evening|weekend|${WEEKDAY})`,
  `next (?:week|weekend|month|${WEEKDAY})|(?:the )?(?:first|second|third|last) week(?:end)? (?:of|in) ${MONTH}`,
  `(?:the )?(?:end|beginning|middle|start) of (?:the month|next month|${MONTH})|(?:early|mid|late)[ -]${MONTH}`,
  `${WEEKDAY},? the ${ORDINAL}|${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY}|${ORDINAL}${NO_ORDINAL}`,
  // "In May", where no day of it is named.
  `(?<=\\bin |\\bnext |\\bthis |\\bfor )${MONTH}`,
  '(?<=the )(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-\\w+|thirtieth|thirty-first)(?= (?:to|till|until|not|instead|and|please|if|for)\\b|[,.!?]|$)',
  `${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
  "\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|valentine'?s(?: day)?|christmas(?: eve)?|(?:chinese |lunar )?new year'?s?(?: eve)?(?: week)?|(?:the )?weekend|easter|thanksgiving",
].join('|');
const EAST_DATE =
  '明日|明後日|明朝|今日|今夜|今晩|本日|来週(?:の?[月火水木金土日]曜日?)?|今週末?|[月火水木金土日]曜日?|\\d{1,2}月\\d{1,2}日|(?:来月の?)?(?<!月)\\d{1,2}日(?![間目前後内以])|내일|모레|오늘(?:\\s?밤)?|다음\\s?주(?:\\s?[월화수목금토일]요일)?|[월화수목금토일]요일|\\d{1,2}월\\s?(?:\\d{1,2}일|첫째\\s?주)|(?<!월\\s?)\\d{1,2}일(?!\\s?(?:간|동안|전|후|만))|이번\\s?주말';
export const DATES = new RegExp(
  `(?:${ZH_DATE})|\\b(?:${EN_DATE})\\b(?!(?<!tomorrow|tonight|[^o]day)'s)|${EAST_DATE}`,
  'gu',
);
/** What is to be, said behind what was or would have been. */
export const CHANGED_TO =
  /(?:(?:改|挪|换|延|移|调|推|推迟|顺延|缓|宽限|拖)(?:期|订|约|签|后)?(?:到|成|为|至|去)?(?:了)?(?:下午|晚上|早上|明天|后天)?|→|ではなく|じゃなくて|말고|instead of (?!the\s?$).{2,14}|\bi meant? |\b(?:moved?|changed?|push(?:ed)?|shift(?:ed)?|switch(?:ed)?|extend(?:ed)?)\b.{0,24} (?:to|until|till) (?:the )?|\b(?:mov|chang|push|shift|switch|extend|postpon|bring)\w*\b.{0,60} from .{2,20} to (?:the )?|\bmake (?:it|that) |不是.{2,6}[,]?(?:是|而是)|(?:应该|其实|写错了?)是|应为)\s?$/u;
/** Said before "from … to …", the second of the two is meant. */
export const CHANGES =
  /\b(?:mov|chang|push|shift|switch|extend|postpon|rebook|bring)\w*\b[^.?!]{0,60}$/u;

/** What is said before a day that is none any more. */
export const NOT_THEN =
  /(?:\b(?:instead of|rather than|not|originally|since)(?: the| on)?|本来|原本|原来|原定|原(?:来|本)?[定订]的?是|不是(?:住?到|要)?)\s?$/u;
/** A day that may be over in part, and what says in its clause that something happened on it. */
export const MAYBE_OVER =
  /^(?:今(?:天|日|早|儿个?|朝)|today|this (?:morning|afternoon)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|今朝|今日|本日|오늘)$/u;
export const HAPPENED =
  /^(?!.*(?:请|麻烦|帮|要|想|能|可以|送|安排|别|勿)).*(?:没|了(?![吗没吧]|解)|刚|已经)|^(?!.*\b(?:please|can|could|would|need|want|will|by)\b).*\b(?:took|taken|(?:i|we|he|she|they|and|was) left|left (?:my|our|the|it|a|an|his|her)|asked|wrote|sent|rang|lost|checked out|forgot|was|were|been|have(?:n'?t| not)|has(?:n'?t| not)|didn'?t|came|went|broke|started|stopped|happened|set (?:it )?off|told|said|promised|arrived)\b|ました|ませんでした|했|었어/u;

const LINES =
  'mu|ca|cz|hu|zh|fm|mf|3u|9c|ho|sc|kn|eu|gs|pn|tv|gj|8l|jd|ba|lh|af|kl|ua|aa|dl|nh|jl|ke|oz|sq|tg|cx|ka|br|ci|ek|qr|ey|tk|ay|su|qf|nz|ac|as|wn|b6|fr|u2|lx|os|ib|az|vn|vj|ak|d7|mh|ga|pr|5j|tr|hx|uo|jx|it|mm|jq|va|vs|fd|sl|od|nx|lj|7c|tw|bx|ze';
export const FLIGHT = new RegExp(
  `(?<![a-z\\d])(?:(?<line>${LINES})\\s?-?(?<number>\\d{3,4})|(?:flight|航班号?(?:是|:)?|搭|便名は?|항공편)\\s?(?<line2>[a-z\\d]{2})\\s?(?<number2>\\d{2,4}))(?!\\d|:)`,
  'u',
);
