/** How many people a wish is for, and how that is told from other people (normalised text). */
import { NUMBER } from '../numbers.ts';

const N = `(?<![a-z\\d])(${NUMBER})(?!\\d|[:.]\\d)`;
/** "twenty-two" */
const N_EN = `(?<![a-z\\d-])(?:(twenty|thirty|forty|fifty)[- ])?${N}`;

/** More or fewer than before, or someone else: no count of the party. */
const NOT_THE_PARTY =
  '(?<!加|多|少|多了|少了|增|增加|派|前|上|每|另|第|哪|这|那|几|某|别的|够|能绑|找了|问了|来了|催了|换了|其中|有|\\d)';
/** What strangers do, and of what else it may be a part. */
const PERSON_ZH =
  '(?:个|位|名|号)?(?:成年?)?(?:人|大人|成人|客人)(?!数|员|家|间|工|民|字|机|头|气|生|来(?:打|修|看|收)|都(?:没|不)|投诉|跟我|份|房|餐|座|车|抢|打(?!地铺)|吵|闹|说|聊|怎么|在(?:弄|抽|吵|打|门口)|的积分|敲)';
const SEVERAL = '(\\d{1,3}|[二两俩三仨四五六七八九十]{1,3})';
const COMPANIONS =
  '(?:室友|闺蜜|同学|朋友|学生|小学生|同事|老人|孩子(?:和|加)|姐妹|姊妹|兄弟|伴娘|队员|老师|家长|战友|驴友|团友|领导|专家|代表|员工|学员|伙伴|小伙伴|亲戚|亲友)';
const CHILD_ZH = '(?:小|孩|细|童|娃|宝|婴|[一二两三四五六七八九十\\d]{1,2}岁)';
const KIDS =
  '(?:kids?|child(?:ren)?|infants?|teens?|toddlers?|bab(?:y|ies)|boys?|girls?|婴儿|宝宝|小孩)';
const RELATIVE = '(?:wife|husband|partner|girlfriend|boyfriend|friend|fiancee?)';
/** No stay, no hour, no room, no date is counted. */
const NOT_COUNTED =
  "(?! ?(?:more|extra|single|big|hundred|nights?|days?|hours?|min|weeks?|months?|years?|floors?|\\d|rooms?|beds?|pm\\b|am\\b|o'|times|past|or\\b|to \\d|(?:jan|feb|mar|apr|june?|july?|aug|sep|oct|nov|dec)\\w*\\b|bags?|pieces))";
/** "Two men broke in", "told two people": others than the party. */
const OTHERS =
  "(?! (?:is|was|were|who|in front|ahead|doing|came|went|broke|fight\\w*|working|told|said|asked|knock\\w*|stand\\w*|shout\\w*|argu\\w*|don't|have been|on your|at the (?:desk|counter)|behind|next door|upstairs))";
const NOT_OTHERS = '(?<!\\b(?:told|asked|by|the|other|first|these|those|some|see|saw|only|than) )';
const PARTY =
  '(?:people|persons?|guests?|adults|pax|ppl|passengers?|travell?ers|men|women|ladies|gentlemen|friends|heads|players|pupils|students|engineers|cyclists|colleagues|teachers)';

/** Sums of the groups, a fixed number, or the groups and so many more. */
export const PEOPLE: Array<[pattern: RegExp, fixed?: number | undefined, more?: number]> = [
  [new RegExp(`人数[^,。]{0,8}改(?:成|为|到)${N}|个人改(?:成|为|到)?${SEVERAL}个?人`, 'u')],
  [
    new RegExp(
      `${N} instead of (?:\\w+ )?(?:two|three|four|five|six|[2-9])(?! ?(?:nights?|rooms?|days?|pm|am|o'))(?<=(?:we|we're|we are|be|now) (?:now )?\\S+ instead of .{1,12})`,
      'u',
    ),
  ],
  [
    new RegExp(
      `${N}(?:个|位|名)?(?:大(?:人)?|成人|老人)\\s?[,和加带、]?\\s?${N}(?:个|位|名)?${CHILD_ZH}`,
      'u',
    ),
  ],
  [new RegExp(`大人${N}(?:人|名)?と子(?:ども|供)${N}`, 'u')],
  [new RegExp(`${SEVERAL}男${SEVERAL}女`, 'u')],
  [
    new RegExp(
      `${N} adults?(?:,| and| \\+| plus| with| &)* ?(?:(?:plus|and|with) )?${N} (?:small |little |young )?${KIDS}(?! seat)`,
      'u',
    ),
  ],
  [
    new RegExp(
      `${N} (?:adults|of us)(?:,| and| \\+| plus| with| &)+ a(?:n)? (?:small |little )?${KIDS}`,
      'u',
    ),
    undefined,
    1,
  ],
  [
    new RegExp(
      `\\bmy ${N} (?:friends|kids|children|boys|girls|sons|daughters|colleagues|sisters|brothers) and (?:i|me)\\b`,
      'u',
    ),
    undefined,
    1,
  ],
  [/一家三口|仨人|(?:我们|姐妹|兄弟|哥)仨/u, 3],
  [/一家四口/u, 4],
  [/一家五口/u, 5],
  [
    new RegExp(
      `(?:我们|我哋|咱们|姐妹|姊妹|兄弟|同学)${SEVERAL}个(?!房|小时|钟|月|房间|孩|娃|小|枕|行李|箱)`,
      'u',
    ),
  ],
  [
    new RegExp(
      `(?:我们?|就)?(?:俩人|(?<!(?:隔壁|楼上|楼下|对门|那|的))两口子|老两口|夫妻俩|小两口|咱俩)(?!.{0,8}(?:睡得下|够))|[母父姐兄](?:女|子|妹|弟)俩|我同(?:我)?(?:老婆|老公|女朋友|男朋友)|我(?:和|跟|带|与)(?:我)?(?:老婆|老公|爱人|女朋友|男朋友|媳妇|对象|闺蜜|朋友|妈|爸|同事|先生|太太|女友|男友)(?:两(?:个)?人|俩)(?!.{0,4}(?:们|孩子|儿子|女儿))|带(?:女朋友|男朋友|女友|男友|老婆|对象)住|just (?:my|me and) (?:wife|husband|partner|girlfriend|boyfriend|the two of us)|(?:me|\\bi) and my ${RELATIVE}\\b|\\bmy ${RELATIVE} and (?:i|me|myself)\\b|for two(?=$|[,.!?;]| (?:please|pls|at|on|in|tonight|tomorrow|people|and|by|with|from)\\b)|a couple of us|the two of us`,
      'u',
    ),
    2,
  ],
  [
    new RegExp(
      `(?:共|总共|一共|一行|大概|就|只)?${NOT_THE_PARTY}${SEVERAL}(?:口人|来?号人|${PERSON_ZH}|人(?!数|员|份|分|间|房|工|座|车|都没))`,
      'u',
    ),
  ],
  [
    new RegExp(
      `${NOT_THE_PARTY}${SEVERAL}(?:位(?=$|[,。!? 、]|多少|吧|吗|呢|的?(?:包|桌|座|圆桌|晚|午|中餐|西餐))|口(?=$|[,。!? ]|人)|来?[个位名]${COMPANIONS})|${COMPANIONS}${SEVERAL}[个人位]`,
      'u',
    ),
  ],
  [new RegExp(`${N} for (?:dinner|lunch|brunch|breakfast|drinks)\\b`, 'u')],
  [/留(?:个|出)?(两|俩|三|四|五|六|七|八)个?(?:位|座)/u],
  [
    new RegExp(
      `${NOT_OTHERS}${N_EN} (?:(?!of|or|in|more|extra|other|additional|different|new)\\w+ )?${PARTY}\\b${OTHERS}`,
      'u',
    ),
  ],
  [new RegExp(`(?<![a-z])(?!one)${N_EN} of us\\b`, 'u')],
  [
    new RegExp(
      `\\bwe(?:'re| are|'ll be| will be|'d be)(?: now| only| just)? (?=[a-z]|\\d{1,2}(?!\\d))${N_EN}\\b${NOT_COUNTED}`,
      'u',
    ),
  ],
  [
    new RegExp(
      `(?:party|group|family|team|table|dinner|lunch|seats?|club|orchestra|choir|class|delegation|room|minibus|pick-?up|there(?:'s| are| will be)) (?:of|for) (?=[a-z]|\\d{1,2}(?!\\d))${N_EN}${NOT_COUNTED}(?:$|[^\\d:.]|\\.(?!\\d))`,
      'u',
    ),
  ],
  // "A taxi for five" may be at five.
  [
    new RegExp(
      `\\b(?:taxi|cab|car|van|transfer)(?: \\S+)? for ${N}(?= (?:with|to|from|and|at)\\b)`,
      'u',
    ),
  ],
  [/\b(?:add|for) (?:a|one) third (?:person|guest|adult)/u, 3],
  [/\b(?:add|for) (?:a|one) fourth (?:person|guest|adult)/u, 4],
  [
    /(?<!or |is it )(?:just|only) me\b(?! (?:and one|and my (?:wife|husband)|or)\b)|by myself(?!\?)|(?<!other |another |only )\b(?:one|1) (?:person|passenger|guest)(?=$|[,.!?;]| (?:only|please|tomorrow|tonight|for|from|at))|single traveller|\b(?:i|i'm|i'll|am) (?:\w+ ){0,2}(?:arriv|travel|com|stay)\w*(?: \w+)? alone\b|on my own\b|(?:就|只有)我(?:一个人|自己)|就一个人(?!在)|(?:^|[,。!?]|我|她|他)一个人(?=$|[,。!?]|住|来|出差|入住|单)/u,
    1,
  ],
  [new RegExp(`${N}(?:名|人)(?:で|様|です|の|、|$)`, 'u')],
  [
    new RegExp(
      `(?<!시\\s?)${N}\\s?(?:명|분|사람)(?!\\s?(?:후|뒤|안|전|만에|에|으로|이?\\s?더))`,
      'u',
    ),
  ],
];
