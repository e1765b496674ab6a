/** How rooms, times, dates, groups of people and flights are written (normalised text). */
import { NUMBER } from '../numbers.ts';

const DIGIT = '[零〇一幺二两三四五六七八九]';
const N = `(${NUMBER})`;

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

const ZH_DATE =
  '今(?:天|晚|日|夜|早|儿|朝)|明(?:天|晚|日|早|儿|朝)(?!白)|听(?:日|晚|朝)|大?后(?:天|日)|本周[一二三四五六日天末]?|(?:这|下+个?|这个)(?:周|星期|礼拜)(?:[一二三四五六日末]|天(?!气))?|(?<!每)(?:周|星期|礼拜)(?:[一二三四五六日末]|天(?!气))|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})?(?:[号日]|(?![份饼子]))|(?:下个?|这个|本|月)?(?<![\\d一二三四五六七八九十])(?:\\d{1,2}|[一二三四五六七八九十]{1,3})号(?![楼线房室厅门出馆码梯桌台躺机车位柜的电])|(?:下|这)个?月(?:底|初|中)?|月底|周末|国庆(?:节|假期)?|春节|过年|跨年(?:那天)?|情人节|七夕|(?<![零〇幺一二三四五六七八九十])五一(?![零〇幺一二三四五六七八九十个点])|(?<=[到改订从])\\d{1,2}\\.\\d{1,2}(?=入住|到|号|退|至)|十一(?=假|黄金|期间)|元旦|圣诞(?:节)?|中秋(?:节)?|端午(?:节)?|清明(?:节)?|除夕|暑假|寒假|年底';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const EN_DATE = `\\b(?:(?:the )?day after tomorrow|(?:tomorrow|tmr|tmrw)(?: (?:morning|afternoon|evening|night))?|today|tonight|(?<!since |reported |on |rang |called |in \\d+ )this (?:morning|afternoon|evening|weekend|week|month|${WEEKDAY})|next (?:week|weekend|month|${WEEKDAY})|(?:the )?(?:first|second|third|last) week (?:of|in) ${MONTH}|(?<=\\bin |\\bnext |\\bthis )${MONTH}\\b(?! i\\b)|(?:the )?(?:end|beginning|middle|start) of (?:the month|next month|${MONTH})|(?:early|mid|late)[ -]${MONTH}|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?! i\\b)|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)\\b(?! (?:floor|time|day|night|anniversary|birthday|of the|wedding|person|room|visit|stay))|${WEEKDAY}(?: (?:morning|afternoon|evening|night))?|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|valentine'?s(?: day)?|christmas(?: eve)?|new year'?s?(?: eve)?|(?:the )?weekend|easter|thanksgiving)\\b(?!(?<!tomorrow|tonight|[^o]day)'s)`;
const EAST_DATE =
  '明日|明後日|明朝|今日|今夜|今晩|本日|来週(?:の?[月火水木金土日]曜日?)?|今週末?|[月火水木金土日]曜日?|\\d{1,2}月\\d{1,2}日|(?:来月の?)?(?<!月)\\d{1,2}日(?![間目前後内以])|내일|모레|오늘(?:\\s?밤)?|다음\\s?주(?:\\s?[월화수목금토일]요일)?|[월화수목금토일]요일|\\d{1,2}월\\s?(?:\\d{1,2}일|첫째\\s?주)|(?<!월\\s?)\\d{1,2}일(?!\\s?(?:간|동안|전|후|만))|이번\\s?주말';
export const DATES = new RegExp(`${ZH_DATE}|${EN_DATE}|${EAST_DATE}`, 'gu');

/** What is to be, said behind what was or would have been. */
export const CHANGED_TO =
  /(?:(?:改|挪|换|延|移|调|推|推迟|顺延|缓|宽限|拖)(?:期|订|约|签|后)?(?:到|成|为|至|去)?(?:了)?(?:下午|晚上|早上|明天|后天)?|→|ではなく|じゃなくて|말고|instead of (?!the\s?$).{2,14}|\bi meant? |\b(?:moved?|changed?|push(?:ed)?|shift(?:ed)?|switch(?:ed)?|extend(?:ed)?)\b.{0,24} (?:to|until|till) (?:the )?|\b(?:mov|chang|push|shift|switch|extend|postpon|bring)\w*\b.{0,60} from .{2,20} to (?:the )?|不是.{2,6}[,]?(?:是|而是))\s?$/u;
/** Said before "from … to …", the second of the two is meant. */
export const CHANGES =
  /\b(?:mov|chang|push|shift|switch|extend|postpon|rebook|bring)\w*\b[^.?!]{0,60}$|[改挪换延移调推][^,。]{0,8}$/u;

/** What is said before a day that is none any more. */
export const NOT_THEN =
  /(?:\b(?:instead of|rather than|not|originally)(?: the| on)?|本来|原本|原来|原定)\s?$/u;
/** A day that may be over in part, and what says in its clause that something happened on it. */
export const MAYBE_OVER =
  /^(?:今(?:天|日|早|儿|朝)|today|this (?:morning|afternoon)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|今朝|今日|本日|오늘)$/u;
export const HAPPENED =
  /^(?!.*(?:请|麻烦|帮|要|想|能|可以|送|安排)).*(?:没|了(?![吗没吧]|解)|刚|已经)|^(?!.*\b(?:please|can|could|would|need|want|will|by)\b).*\b(?:took|taken|left|lost|checked out|forgot|was|were|been|have(?:n'?t| not)|has(?:n'?t| not)|didn'?t|came|went|broke|started|stopped|happened|set (?:it )?off|told|said|promised|arrived)\b|ました|ませんでした|했|었어/u;

/** More or fewer than before, or someone else: no count of the party. */
const NOT_THE_PARTY = '(?<!加|多|少|多了|少了|增|增加|派|前|上|每|另|第|哪|这|那|几|某|别的)';
const PERSON_ZH =
  '(?:个|位|名)?(?:成年?)?(?:人|大人|客人)(?!数|员|家|间|工|民|字|机|头|气|生|来(?:打|修|看|收)|都(?:没|不)|投诉|跟我|份|房|桌|餐|座)';
const SEVERAL = '(\\d{1,3}|[二两俩三仨四五六七八九十]{1,3})';
const COMPANIONS =
  '(?:室友|闺蜜|同学|朋友|学生|小学生|同事|老人|孩子(?:和|加)|姐妹|兄弟|伴娘|队员|老师|家长|战友|驴友)';
/** Sums of the groups, or a fixed number. */
export const PEOPLE: Array<[RegExp, number?]> = [
  [new RegExp(`${N}(?:个)?大(?:人)?\\s?[,和加带]?\\s?${N}(?:个)?(?:小|孩|细|童)`, 'u')],
  [new RegExp(`${SEVERAL}男${SEVERAL}女`, 'u')],
  [
    new RegExp(
      `${N} adults?(?:,| and| \\+| plus| with| &)+ ?${N} (?:kids?|child(?:ren)?|infants?|teens?|toddlers?|bab(?:y|ies))`,
      'u',
    ),
  ],
  [/一家三口|仨人|(?:我们|姐妹|兄弟|哥)仨|我们三个/u, 3],
  [/一家四口|我们四个/u, 4],
  [/一家五口/u, 5],
  [
    /(?:我们?|就)?(?:俩人|两口子|夫妻俩|小两口)(?!.{0,8}(?:睡得下|够))|我们两个|[母父姐兄](?:女|子|妹|弟)俩|我同(?:我)?(?:老婆|老公|女朋友|男朋友)|我(?:和|跟|带|与)(?:我)?(?:老婆|老公|爱人|女朋友|男朋友|媳妇|对象|闺蜜|朋友|妈|爸|同事|先生|太太|女友|男友)(?:两(?:个)?人|俩)(?!.{0,4}(?:们|孩子|儿子|女儿))|带(?:女朋友|男朋友|女友|男友|老婆|对象)住|just (?:my|me and) (?:wife|husband|partner|girlfriend|boyfriend|the two of us)|(?:me|i) and my (?:wife|husband|partner|girlfriend|boyfriend|friend)|my (?:wife|husband|partner|girlfriend|boyfriend) and (?:i|me|myself)|for two(?=$|[,.!?;]| (?:please|pls|at|on|in|tonight|tomorrow|people|and|by|with)\b)|a couple of us|the two of us/u,
    2,
  ],
  [
    new RegExp(
      `(?:共|总共|一共|一行|大概|就|只)?${NOT_THE_PARTY}${SEVERAL}(?:口人|${PERSON_ZH}|人(?!数|员|份|间|房|工|桌|座|都没))`,
      'u',
    ),
  ],
  [
    new RegExp(
      `${NOT_THE_PARTY}${SEVERAL}(?:位(?=$|[,。!? 、]|多少|吧|吗|呢|的?(?:包|桌|座|圆桌|晚|午|中餐|西餐))|口(?=$|[,。!? ]|人)|个${COMPANIONS})|${COMPANIONS}${SEVERAL}个`,
      'u',
    ),
  ],
  [new RegExp(`${N} for (?:dinner|lunch|brunch|breakfast|drinks)\\b`, 'u')],
  [/留(?:个|出)?(两|俩|三|四|五|六|七|八)个?(?:位|座|$|[,。])/u],
  [
    new RegExp(
      `(?:(twenty|thirty|forty)[- ])?${N} (?:people|persons|guests|adults|pax|ppl|of us|passengers|travell?ers|men|women|friends|heads)\\b`,
      'u',
    ),
  ],
  [
    new RegExp(
      `\\bwe(?:'re| are|'ll be| will be) ${N}\\b(?! (?:nights?|days?|hours?|min|floors?|\\d|rooms?|pm|am|o))`,
      'u',
    ),
  ],
  [
    new RegExp(
      `(?:party|group|family|team|table|dinner|lunch|seats?|there(?:'s| are| will be)) (?:of|for) ${N}(?! (?:nights?|days?|hours?|pm|am|o|minutes|weeks?|or))(?:$|[^\\d:.])`,
      'u',
    ),
  ],
  [
    /(?:just|only) me\b|by myself|one person|single traveller|arriving alone|on my own\b|(?:就|只有)我(?:一个人|自己)|就一个人/u,
    1,
  ],
  [new RegExp(`${N}(?:名|人)(?:で|様|です|の|、|$)`, 'u')],
  [new RegExp(`(?<!시\\s?)${N}\\s?(?:명|분|사람)(?!\\s?(?:후|뒤|안|전|만에|에|으로))`, 'u')],
];

const LINES =
  'mu|ca|cz|hu|zh|fm|mf|3u|9c|ho|sc|kn|eu|gs|pn|tv|gj|8l|jd|ba|lh|af|kl|ua|aa|dl|nh|jl|ke|oz|sq|tg|cx|ka|br|ci|ek|qr|ey|tk|ay|su|qf|nz|ac|as|wn|b6|fr|u2|lx|os|ib|az|vn|vj|ak|d7|mh|ga|pr|5j|tr|hx|uo|jx|it|mm|jq|va|vs|fd|sl|od|nx|lj|7c|tw|bx|ze';
export const FLIGHT = new RegExp(
  `(?<![a-z\\d])(?:(?<line>${LINES})\\s?-?(?<number>\\d{3,4})|(?:flight|航班号?(?:是|:)?|搭|便名は?|항공편)\\s?(?<line2>[a-z\\d]{2})\\s?(?<number2>\\d{2,4}))(?!\\d|:)`,
  'u',
);
