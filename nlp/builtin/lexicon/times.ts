/** How times of the day are written, and what says whether one is asked for (normalised text). */

const DAYPART =
  '凌晨|清早|清晨|大清早|早上|早晨|今早|明早|朝早|听朝|上午|中午|正午|下午|下昼|午后|晏昼|傍晚|晚上|今晚|明晚|听晚|晚|夜晚|夜里|半夜|深夜|早';
const MINUTE_ZH =
  '(?:(?<minute>半|一刻|三刻|[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九]|(?:[一二三四五六七八九]|\\d)(?=分)|[0-5]\\d)分?)?';
/** "一点" is "a bit" unless something says that it is the hour. */
const NOT_A_BIT =
  '(?!(?<![早中下晚]午?|夜里|半夜|深夜|固定|[晨到至在是成约概明计于,。]|^)一点(?!钟|整|半|前|后|以|之|左右|退)|(?<![上午]|今晚)一点(?:都|也|吃|东西|什么|小|点|儿|[^钟整半前后以之左退到走来吧行可吗就十二三四五,。!?\\d])|(?<=[早晚])一点)';
const HOUR_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const HOUR_EN = `(?<hour>\\d{1,2}|${HOUR_WORD})`;
const MINUTE_EN = '(?:[.:](?<minute>[0-5]\\d)(?!\\d))?';
const AMPM =
  "(?<ampm>\\s?(?:a\\.?m\\.?|p\\.?m\\.?)(?![a-z])|\\s?(?:o'?clock )?(?:in the (?:morning|afternoon|evening|night)|(?:at|this) (?:night|morning|afternoon|evening)|tonight))";
const PAST = '(?<past>quarter|half|five|ten|twenty(?:[- ]five)?|5|10|20|25)';
const TO = '(?<to>quarter|five|ten|twenty(?:[- ]five)?)';
const MONTHS = '(?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)';
/** What follows a number that is no hour: a date, a room, people, things in a row. */
const COUNTS_SOMETHING = `(?![\\d%°]|[.:/-]\\d|(?: ?(?:to|till|until|and|or|-) ?\\d{1,2})? ?(?:people|guests|persons?|pax|adults|kids|children|boys|girls|friends|nights?|days?|weeks?|months?|years?|min|minutes?|hours?|hrs|of (?!the day)|degrees|bags?|pieces|more\\b|extra|other|pillows?|towels?|bottles?|rooms?|times|euros?|dollars?|yuan|rmb|kg|km|cm|m\\b|st\\b|nd\\b|rd\\b|th\\b|${MONTHS}))`;
/** What goes on behind an hour that has neither minutes nor a half of the day. */
const GOES_ON =
  "(?=\\s*(?:$|[.,!?;:)]|please|pls|plz|thanks|thank|thx|tomorrow|today|tonight|this|on |instead|sharp|if |is |are |and |or |for |in |to |room |rm |would|will |could|can |may |the |latest|okay|ok\\b|so |works|suits?|possible|maybe|while|when|as |but |at |because|we |i |i'|we'|my |our |until|till|already|again|too |right|each|every|with|before|after|from|latest|then|not |\\d{3,4}\\b))";

/** Tried in order; groups: hour, minute, half, past, to, day, ampm. */
export const TIMES = [
  new RegExp(
    `(?<day>${DAYPART})?(?:的|大概|大约|约|差不多)?\\s?(?<![\\d矮低高软硬薄厚大小快慢轻静暗亮远近])${NOT_A_BIT}(?<hour>\\d{1,2}|十[一二]?|[一二两三四五六七八九])\\s?(?:点钟?(?!心|餐|菜|外卖|单|了(?:个|份)|[点儿])|时(?!间|候|段|尚|差))(?:过)?${MINUTE_ZH}`,
    'gu',
  ),
  new RegExp(
    `(?<day>${DAYPART}|午前|午後|朝|夕方|夜|오전|오후|아침|저녁|밤|새벽)?\\s?(?<![\\d-])(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?!\\d)${AMPM}?`,
    'gu',
  ),
  // "from 8 to 9.30", "7 to 11 pm": the first of the two, in the half of the day of the second.
  new RegExp(
    `(?:\\b(?:from|between|roughly|about|around|tomorrow|today|tonight|say),? ${HOUR_EN}${MINUTE_EN}(?<ampm>\\s?[ap]\\.?m\\.?)? ?(?:to|till|until|and|-) ?(?<end>\\d{1,2}|${HOUR_WORD})(?:[.:](?<endMinute>[0-5]\\d))?)${COUNTS_SOMETHING}(?<endAmpm>\\s?[ap]\\.?m\\b| in the \\w+| this \\w+)?`,
    'gu',
  ),
  new RegExp(
    `(?<![\\d$€£¥.:/a-z-])${HOUR_EN}${MINUTE_EN} ?(?:to|till|until|-) ?(?<end>\\d{1,2}|${HOUR_WORD})(?:[.:](?<endMinute>[0-5]\\d))?(?<endAmpm>\\s?[ap]\\.?m\\b| in the (?:morning|afternoon|evening)| this (?:morning|afternoon|evening))`,
    'gu',
  ),
  new RegExp(`\\b${PAST} (?:past|after) ${HOUR_EN}\\b${AMPM}?`, 'gu'),
  new RegExp(
    `\\b(?<!from |between )${TO} (?:to|before) ${HOUR_EN}\\b${COUNTS_SOMETHING}${AMPM}?`,
    'gu',
  ),
  new RegExp(
    `\\b(?:at|by|till?|until|before) (?<to>5|10|20|25) to ${HOUR_EN}\\b${COUNTS_SOMETHING}`,
    'gu',
  ),
  new RegExp(`\\b(?<half>half) ${HOUR_EN}\\b${AMPM}?`, 'gu'),
  new RegExp(
    `(?<![\\d$€£¥.a-z]|(?:table|room|dinner|lunch|places) for )${HOUR_EN}(?:[.: ](?<minute>[0-5]\\d))?${AMPM}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\d$€£¥.a-z])${HOUR_EN}(?:[: ](?<minute>thirty|fifteen|forty-five|[0-5]\\d))? ?(?:o'? ?clock|ish\\b|-ish\\b)`,
    'gu',
  ),
  new RegExp(
    `\\b(?<hour>${HOUR_WORD})[- ](?<minute>thirty|fifteen|forty-five)\\b(?! ?(?:minutes|year))`,
    'gu',
  ),
  /(?<![\d.,:$€£¥])(?:\b(?:at|by|before|around|about|until|till|from|after|to) (?=\d)|(?=1[3-9]|2[0-3]))(?<hour>[01]?\d|2[0-3]) ?h ?(?<minute>[0-5]\d)?(?![a-z\d])/gu,
  new RegExp(
    `(?:\\bat|\\bby|until|\\btill?|before|around|about|after|from|than|exactly|\\b(?:it|up|call|alarm|time|slot|back|forward|car|taxi|cab|ready|out) (?:to|for))(?: about| around| say)? (?<hour>\\d{1,2})${MINUTE_EN}${COUNTS_SOMETHING}${GOES_ON}`,
    'gu',
  ),
  /(?<!\b(?:table|party|room|car|van|taxi|cab|dinner|lunch|breakfast|seats?|bed|towels?) )\bfor (?<hour>\d{1,2})(?=\s*(?:$|[.!?;,](?!\d)|please|pls|thanks|thx|tomorrow|today|tonight|sharp|instead|room ))/gu,
  // "make it 7 instead of 6"
  new RegExp(
    `\\b(?:it|that|call|car|cab|taxi|at|to|for) ${HOUR_EN}${MINUTE_EN},? (?:instead of|rather than|not) (?:\\d{1,2}|${HOUR_WORD})\\b${COUNTS_SOMETHING}`,
    'gu',
  ),
  /(?<![\d$€£¥.:])(?<hour>1?\d|2[0-3])\.(?<minute>[0-5][05])(?![\d.%\u3400-\u9fff]|\s?(?:usd|rmb|yuan|kg|cm|m\b|out of|stars?|euros?|pounds?|dollars?|million))/gu,
  new RegExp(
    `\\b(?:at|by|until|till?|before|around|about|after|say|than)(?: about| around| say)? ${HOUR_EN}\\b${COUNTS_SOMETHING}${GOES_ON}`,
    'gu',
  ),
  /(?:\bat|\bby|until|till|@|wake ?up(?: call)?) ?(?<hour>[01]\d|2[0-3])(?<minute>[0-5][05])(?=\s?(?:hrs?|h)\b|\s*(?:$|[,.!?;]|please|pls|thanks|thx|tomorrow|today|tonight|for |to |and |on |sharp|in |if ))/gu,
  /(?<day>午前|午後|朝|夕方|夜|深夜|昼)?の?(?<hour>\d{1,2}|十[一二]?|[一二三四五六七八九])時(?!間|刻)(?:(?<minute>半|\d{1,2})分?)?/gu,
  /(?<day>오전|오후|아침|저녁|밤|새벽|낮)?\s?(?<hour>\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?시(?!간)(?:\s?(?<minute>반|\d{1,2})분?)?/gu,
];

export const SPOKEN_TIMES: Array<[RegExp, string]> = [
  [/half past noon|half past twelve/u, '12:30'],
  [/(?<!even at |until past )\b(?:noon|midday)\b|正午(?!.{0,3}点)/u, '12:00'],
  [
    /(?<!赶在|睡到)中午(?=(?:以|之)?前|(?:[到来]|退房|入住|送)(?:$|[,。!?吧]))|(?<=(?:改[成到]|(?<!睡)到)(?:明天|后天)?)中午(?!.{0,3}[\d一二两三四五六七八九十点]|.{0,2}(?:别|不))/u,
    '12:00',
  ],
  [/(?:\bat|by|till?|until|before|around) midnight/u, '00:00'],
];

export const FORENOON =
  /凌晨|清早|清晨|(?<![提最尽])早(?![了点一些到退])|朝|上午|午前|a\.?m\b|in the morning|morning|before dawn|오전|아침|새벽/u;
export const AFTERNOON =
  /下午|午后|午後|下昼|傍晚|夕方|p\.?m\b|in the (?:afternoon|evening)|afternoon|오후|저녁|中午|正午|晚饭|晚餐|昼|낮/u;
export const EVENING =
  /(?<![昨机班车到起来得一两二三四五六几多住每\d])晚(?![了点一些退到走起来])|夜(?![车宵班床航])|tonight|at night|in the night|evening|dinner|supper|밤/u;

/** One to six are after midnight, ten and eleven before it. */
export const NIGHT = /半夜|深夜|夜里|in the night|at night/u;

/** Around noon eleven is still the forenoon. */
export const NOON = /中午|正午|晏昼|昼|낮|midday/u;
/** In the evening, wherever it is said in the text. */
export const TONIGHT =
  /晚上好|good evening|こんばんは|今晚|今夜|tonight|this evening|晚上(?!.{0,8}(?:早|睡))|오늘 ?(?:밤|저녁)/u;
/** Six to eleven are in the evening where one dines, drinks, celebrates or is expected back. */
export const OF_AN_EVENING =
  /晚(?:餐|饭|宴|上|些)|今晚|订位|订座|餐位|餐厅|菜馆|西餐|料理|包间|包厢|包房|圆桌|点的[位桌座]|人桌|订(?:个|张)?桌|红酒|香槟|烛光|求婚|生日|花|蛋糕|喝了?酒|代驾|回来|到店|入住|才到|留着|别取消|dinner|supper|tonight|this evening|table (?:for|on|at)|round table|private room|a table\b|wine|champagne|bubbles|bubbly|prosecco|beers?\b|pizza|steak|\bparty\b|friends (?:are )?com|flowers|cake|anniversary|propos|opera|concert|theat(?:re|er)|arriv|\bband\b|we'?ll be (?:there|back)|bedtime|before bed|夕食|ディナー|ルームサービス|저녁/u;
/** What is of the morning in spite of that. */
export const OF_A_MORNING =
  /早(?![就点])|晨|明天(?!晚)|breakfast|brunch|morning|wake|dawn|sunrise|朝|조식|아침|\bpack|sandwich|congee|porridge|toast|coffee|checkout|check out|退房|打包|日出|看升旗|鸡蛋|咖啡|牛奶|豆浆|粥/u;
/** After a night on the way, or for the sunrise: small hours are in the morning. */
export const OVERNIGHT =
  /日出|sunrise|日の出|红眼|夜车|夜航|red-?eye|overnight|(?:night|sleeper) (?:train|bus|flight)|夜行バス/u;
export const EARLY = /\bearly\b|大清早|一大早|赶早|凌晨/u;
/** Lunch, a nap: who is to be woken at two is no early riser. */
export const OF_AN_AFTERNOON = /下午|中午|午睡|午觉|午休|\bnap\b|afternoon|lunch|昼寝|낮잠/u;
/** Said with the hour to be woken at. */
export const WAKING =
  /叫(?:早|醒|我)|闹钟|[弄喊敲]醒|喊(?:我|起)|wake|ring (?:me|us|my|our|the|\d)|起こ|モーニング|모닝콜|깨워|morning call|out of bed|(?:we're|i'm|are|be) up by|(?:phone|knock at|knock on) (?=\d)/u;
/** Five is in the morning for it. */
export const BREAKFAST = /早餐|早饭|打包|breakfast|\bpack|sandwich|to go\b|朝食|조식/u;
/** Which of several wishes a clause speaks of. */
export const SPEAKS_OF = {
  wakeup: WAKING,
  transport:
    /车(?!票|库|位)|接机|接站|送机|滴滴|船|taxi|\bcab\b|\bcar\b|shuttle|transfer|pick(?:ed)? (?:us |me )?up|driver|\bride\b|タクシー|택시/u,
  arrival: /入住|进房|到店|开房|check.?in|arriv|land/u,
  luggage: /行李|箱|寄存|bags?\b|luggage|suitcase|porter|trolley/u,
  meal: /[餐饭菜汤面酒粥]|吃|喝|蛋糕|breakfast|lunch|dinner|table|cake|wine|eat\b|food|meal|coffee/u,
  laundry: /洗|熨|烫|干洗|iron|press|laundry|wash|shirt|suit\b|clothes/u,
} as const;
/** Of a journey or a meeting: asked for only where the wish is to be taken there. */
export const APPOINTMENT =
  /高铁|火车|动车|飞机|航班|航班|会议|开会|面试|考试|考场|进考|赶车|的会|晚宴|拍毕业|才下|签约|开场|meeting(?! room)|(?:my|our|the|a) (?:flight|train|match|exam|interview|wedding|bus|conference|ceremony|appointment)|pitch at|presenting|flight (?:is|at|isn)|leaving (?:at )?\d|bride|lands at/u;
/** By then something is needed: "两点开会要穿", "before the match starts at nine". */
export const IN_TIME_FOR =
  /要?(?:穿|戴)|[会试]前|(?:点|半|刻)(?:钟)?(?:以|之)?前|\bbefore (?:the|our|my|a|we|i)\b|\b(?:by|ready|book|reserve)\b/u;
/** The guest is somewhere else or asleep until then: why it may be done, not when. */
export const AWAY =
  /\b(?:i|we|he|she|they)(?:'(?:m|re|ll|d|ve))?(?: \w+){0,3}? (?:out|away|off|in bed|to bed|go out|going out|sleep|asleep|awake|wake up|get up)(?: (?:again|all|\w+ing|the \w+|in|at|on|by|around|about|till|until|after|from|roughly))*\s?$|\bcheck(?:ing out(?: is| at| by| tomorrow| around)*|[- ]?out (?:is|ends)(?: at| by)?)\s?$/u;
/** What stands before a time of somebody's own way: "we arrive at", "she comes at". */
export const WAY =
  /\b(?:i|we|he|she|they|sister|friends?|guests|husband|wife|mother|son|daughter)(?:'(?:m|re|ll|s|d|ve))?(?: \w+){0,2}? (?:back|arriv\w+|land(?:ing|s)?|dock\w*|comes?|coming|leave|leaving|go|going|get in|return\w*|start|be there|in (?:late|again)|check(?:ing)? (?:in|out))(?: (?:again|only|here|home|late|early|tomorrow|today|tonight|in|at|on|by|around|about|till|until|after|before|from|roughly|the \w+|for \w+|with \w+|to \w+))*\s?$/u;
/** What runs at its own time. */
export const RUNS =
  /\b(?:flight|train|plane|ferry|boat|bus|coach(?! for)|cruise|meeting(?! room)|conference|ceremony|exam|interview|wedding|match|concert|opera|show|class|lesson|shift|client|thesis|karaoke|kitchen|sun)\b[^.?]{0,30}$/u;
/** The same, in words that make a wish of it: "can we come in at ten". */
export const WISHED =
  /\b(?:can|could|may|might|would|please|possible|possibly|let|like|want|want|allow|wish|hope|need)\b/u;
/** Behind a Chinese time: on the guest's own way. */
export const WAY_AFTER =
  /^(?:多|左右|钟|整|就|才|要|准时|之?前|以前|之?后|以后|我们?|\s)*(?:出门|出发|去(?!接)|走(?![吧吗行])|回(?:来|去|酒店|房)(?!取|拿|收)|落地|下来|赶|到(?![我\d一二两三四五六七八九十上下中晚凌今明]))/u;
export const AWAY_AFTER =
  /^(?:多|左右|钟|整|就|才|要|之?前|以前|之?后|以后|天?|我们?|\s)*(?:出去|出海|才回|下班|上班|起(?:床|来)?(?![送飞降])|睡|天[一就]?亮|有人|光)/u;
export const RUNS_AFTER =
  /^(?:多|左右|钟|整|那趟|\s)*(?:开场|(?:起飞|的(?:车|船|飞机|火车|高铁|动车|航班|飞|班|会|票|课|考)))/u;
export const WISHED_ZH = /[能想请帮]|可以|可唔可以|麻烦|能否|行不|叫|喊|接|订|约|留|送/u;
/** A clause that tells what happened or how it always is; its times are not asked for. */
export const NARRATIVE =
  /已经|[一二三四五六七八九十\d]点(?:半|多|[一二三四五六七八九十]{1,3}分?)?了(?!再|就)|还没|到现在|才(?:来|送|修|退|睡|给)|(?<!估计.{0,4}|大概.{0,4}|要.{0,4}|多)才到|每次|每回|每趟|从来|一般|平常|平时|(?:照|按)?规定|习惯|生物钟|点名|发车|现在(?:都|已经)?.{0,4}点|点了都|it(?:'s| is) (?:now |already )?(?:\d|a quarter|half|one|two|three|ten|eleven|midnight)|checked (?:in|out)|\b(?:i|we|my|our)\b.{0,20}\b(?:always|usually)|\b(?:usually|normally)\b|\bi(?:'m| am)? never|every trip|on every visit|body clock|昨|说好|约好|约的|讲好|说(?:派|安排|来).{0,6}来|本来|刚才|刚刚|刚说|头先|睡到(?:一半)?.{0,3}被|(?:响|吵|闹|叫|跳|嘈|敲|催|尖叫|唱|喝|晒)(?:了|到|个(?=不|没)|至|醒)|有人敲|一直(?:到|在)|从[^,。]{0,6}(?:等|说|吵|闹|打|修|响|就|开始)|就(?:有人|被|开始)|我.{0,3}点的(?:飞机|航班|会|车|火车)|(?:waited|waiting|since|had (?:it|them|this)|was|were|came|arrived|told|promised|said|supposed|called|chased|ordered|delivered|asked (?:for|at|around|about)|a knock|knocked |rang |goes off|went off|awake|woke|yesterday|last night|still (?:not|no|hasn)|hammered|until \d+ (?:in the morning|am) (?:last|every)|can'?t (?:sit|wait|stand)|i hear|dies|drill|spits)|(?:my|our) (?:flight|train|meeting) (?:is|leaves|departs)|うるさ|前から/u;
