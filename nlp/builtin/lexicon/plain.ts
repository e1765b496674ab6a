/**
 * What is said so plainly, or in so few words, that no model is asked. `over` names what the models
 * mishear in such words; `alone` counts only where no other rule hears a wish.
 */
import type { IntentName, Reason, Sentiment, Severity } from '../../taxonomy.ts';
import { type Phrases, phrases } from '../phrases.ts';

export type Judged = { sentiment: Sentiment; severity: Severity; reasons?: Reason[] };
export type PlainRule = {
  intent: IntentName;
  says: Phrases;
  unless?: Phrases;
  over?: RegExp;
  alone?: true;
  judged?: Judged;
};

const HURT: Judged = { sentiment: 'negative', severity: 3, reasons: ['safety'] };
const CALMLY: Judged = { sentiment: 'neutral', severity: 0 };
const NO_NEED =
  '(?:不用|不必|无需|不需要|别|甭|唔使)(?:再)?(?:帮我|给我|替我)?(?:叫|打|喊|call|请)';
const WHO =
  '(?:我|他|她|爸|妈|父亲|母亲|老公|老婆|先生|太太|孩子|宝宝|儿子|女儿|爷|奶|外公|外婆|姥姥|老人家?|朋友|同事)';
const USED_UP =
  '(?:矿泉水|瓶装水|纯净水|纸巾|抽纸|卷纸|厕纸|卫生纸|牙膏|牙刷|沐浴露|洗发水|护发素|洗手液|香皂|茶包|茶叶|咖啡(?:胶囊|包)?|毛巾|浴巾|拖鞋|棉签|垃圾袋|(?:遥控器?)(?:里)?的?电池)';
const UNITS = '(?:瓶|条|床|双|包|卷|盒|套|支|罐|块|把)';

export const PLAIN_RULES: PlainRule[] = [
  // ill or hurt
  {
    intent: 'request.other',
    says: phrases(
      '(?:叫|找|请|喊|联系|需要|派)(?:个|一个|一?位|一下|下)?(?:驻店|值班|附近的?|急诊)?(?:医生|大夫|医师|护士|校医|郎中)(?!来过)|(?:医生|大夫|医师)[^,。!?]{0,4}(?:上来|过来|来看|来一趟)|送(?:我|他|她|佢|老人|孩子|我?[爸妈爷奶])?(?:们)?去(?:一下|趟)?(?:最近的?|附近的?)?(?:医院|急诊|看医生|看病|诊所)',
      '\\b(?:call|get|send|find|fetch|need|see|have)(?: (?:me|us|him|her))? (?:a|the|an|your|some) (?:house |hotel |on-?call |english.speaking )?(?:doctor|nurse|medic|physician)\\b|\\btake (?:him|her|me|us|my \\w+) to (?:the |a )?(?:hospital|clinic|doctor)\\b',
      '(?:医者|お医者さん|医师|先生)を?呼|病院(?:に|へ)连れて|의사(?:를|를? 좀)?\\s?불러|병원에\\s?데려',
    ),
    unless: phrases(
      '(?:不用|不必|无需|不需要|别|甭|唔使|没)(?:再|帮我|给我)?[^,。!?]{0,3}(?:叫|找|请|送|联系)|昨|上次|怎么走|怎么去|谢谢你们|多亏|医生说|如果|要是|万一',
      "(?:no need|don'?t|do not|already|yesterday|last|if )\\b",
    ),
    over: /^(?:chat\.(?!human)|question\.(?:other|location|policy|price)|request\.(?:amenity|wakeup)|feedback)/,
  },
  {
    intent: 'request.other',
    says: phrases(
      `${WHO}[^,。!?;]{0,8}(?:头晕|头昏|发晕|不太?舒服|发烧了?|恶心|想吐|一直吐|拉肚子|肚子[疼痛]|胃[疼痛]|中暑|头[疼痛])(?:得厉害|了|呢)?(?:$|[,。!])|药[^,。!?]{0,4}(?:忘(?:记)?带|没带|忘在家|落家里)|(?:忘|没)(?:记)?(?:了)?带[^,。!?]{0,6}药(?!店|箱)`,
      "\\b(?:my \\w+|he|she|i)(?:'s|'m| is| am| are| feels?| feel| has been)(?: \\w+)? (?:dizzy|unwell|nauseous|feverish|light-?headed|throwing up)\\b|\\bforgot (?:my|his|her|to bring) [^.!?]{0,16}(?:medication|medicine|pills|tablets)\\b",
      '(?:めまいが|気分が悪い|具合が悪い)|(?:어지러워|어지럽|속이 안 좋)',
    ),
    unless: phrases(
      '笑|看得|转得|贵|价|票|昨|上次|以前|好多了|没事|已经好|刚吃了药|吵|味|空调|吃了你们|床|枕头|装修|地毯|找(?:不到|路)|绕|晕车|同事(?:没来|在家)|\\b(?:price|bill|view|noise|smell|yesterday|better now|fine now|last)\\b',
    ),
    over: /^(?:chat|question\.(?:other|policy)|request\.(?:food|amenity|room_change)|feedback)/,
    alone: true,
  },
  {
    intent: 'feedback.complaint',
    says: phrases(
      '被(?:你们|酒店|房间|浴室|卫生间|这)[^,。!?]{0,14}(?:烫|割|划|砸|夹|扎|绊|刮|磕|撞|电|咬)(?:到|伤|破|倒|肿|了)(?!得太)[^,。!?]{0,6}|被[^,。!?]{0,8}(?:水壶|热水|花洒|玻璃|杯子|镜子|门|柜子?|抽屉|椅子|瓷砖|衣架|插座)[^,。!?]{0,4}(?:烫|割|划|砸|夹|扎|刮|磕|撞|电)(?:到|伤|破|出|肿)[^,。!?]{0,6}',
    ),
    unless: phrases(
      '差点|险些|怕|会不会|别|小心|以免|眼光|笑|被你们(?:打|划)?(?:到)?(?:折|价)|衣服|裤子|行李|箱子|手机',
    ),
    over: /^(?:chat|question\.other|request\.amenity)/,
    judged: HURT,
  },
  {
    intent: 'feedback.complaint',
    says: phrases(
      '^(?:现在|还|都|已经|手|手上|手指|脚|腿|膝盖|孩子)*(?:流了?(?:点|些|一点|一些|不少)?血|出(?:了)?(?:点|些|一点)?血|有(?:点|些)?(?:起泡|出血|破皮|肿)|起(?:了)?(?:个|几个|点)?(?:水)?泡|破(?:了)?皮|肿(?:了|起来))(?:了|呢)?[。!]?$',
      "\\b(?:cut|burn(?:ed|t)|scald(?:ed)?|gashed|sliced|jammed|crushed|bumped)(?: open)? (?:my|his|her|their|our) (?:\\w+ )?(?:finger|thumb|hand|foot|feet|leg|arm|head|knee|toe|lip|wrist|face|heel)s? (?:on|with|in|against) (?:the|a|your|that|one of)\\b|^(?:it'?s |it is |he'?s |she'?s |i'?m )?(?:still |now |a bit |a little )*(?:bleeding|blistering)(?: a (?:bit|little))?[.!]?$",
    ),
    unless: phrases(
      '没事|不要紧|不碍事|好了|止住|\\b(?:nearly|almost|could have|plasters?|band-?aids?|bandages?|my own|all fine|yesterday at|tin opener|it.s nothing|stopped)\\b',
    ),
    over: /^(?:chat|question\.|request\.amenity|feedback\.praise)/,
    judged: HURT,
  },
  {
    intent: 'chat.deny',
    says: phrases(
      `${NO_NEED}[^,。!?]{0,4}(?:救护车|120|医生|大夫|车|的士|人)`,
      "\\b(?:no need (?:for|to call)|don'?t (?:need|call)|do not (?:need|call))(?: me| us)? (?:an?|the) (?:ambulance|doctor|taxi|cab)\\b",
      '(?:救急车|タクシー)は?(?:いりません|要りません|不要|结构)|(?:구급차|택시)는?\\s?(?:필요\\s?없|안\\s?불러)',
    ),
    unless: phrases('叫人(?:来)?(?:打扫|吵|敲)|别叫我|不用叫人来打扫'),
    over: /^(?:request\.(?:transport|other)|chat\.other|question)/,
    alone: true,
  },
  // complaints
  {
    intent: 'feedback.complaint',
    says: phrases(
      '(?:隔壁|隔篱|楼上|楼下|走廊|对面|邻居|有人|旁边)[^。!?;]{0,14}(?:抽烟|吸烟|烟味|臭味|油烟|大麻|味道|味儿)[^。!?;]{0,10}(?:飘|窜|钻|渗|灌|传|跑)(?:到|进|过|得|满)',
      '\\b(?:smoke|smell|fumes|weed)\\b[^.!?]{0,24}\\b(?:drift|seep|com|waft|leak|blow)\\w* (?:in|into|through|under)\\b[^.!?]{0,20}(?:from next|neighbou?r|corridor|my room|our room|from the)|\\bnext door\\b[^.!?]{0,20}\\bsmoking\\b[^.!?]{0,30}(?:smell|come|coming|drift)',
    ),
    unless: phrases(
      '花香|饭香|咖啡|香味|不错|好闻|会不会|吗(?:$|[?])|着火|糊|焦|breakfast|coffee|\\bburning\\b',
    ),
    over: /^(?:chat|question)/,
    judged: { sentiment: 'negative', severity: 1 },
  },
  {
    intent: 'feedback.complaint',
    says: phrases(
      '(?:你们|酒店|洗衣房|干洗)?[^,。!?]{0,6}(?:洗|烫|熨)(?:坏|破|缩水|烂|染色?|串色|花|皱|焦|糊|褪色|掉色|变形|丢)(?:了|掉)|(?:衬衫|毛衣|裙子|裤子|外套|西装|大衣|衣服|旗袍)[^,。!?]{0,6}(?:被)?(?:你们)?(?:洗|烫|熨)(?:坏|破|缩水|烂|染色?|串色|花|皱|焦|糊|褪色|掉色|变形|丢|没)(?:了|掉)?',
      '\\b(?:ruined|shrunk|shrank|scorched|bleached|discolou?red)\\b[^.!?]{0,6} my (?:\\w+ )?(?:shirt|blouse|dress|suit|trousers|jacket|sweater|jumper|skirt|coat|clothes)s?\\b|\\b(?:shirt|blouse|dress|suit|trousers|jacket|sweater|jumper|skirt|coat)s? (?:has |have )?(?:came|come) back (?:\\w+ )?(?:shrunk|ruined|torn|scorched|stained|pink|discolou?red|damaged|ripped|two sizes)',
    ),
    unless: phrases(
      '怕|别|不要|不会|会不会|以免|小心|洗衣机|自己|我不小心|在家|万一|afraid|worried|\\bi (?:ruined|shrunk|shrank|scorched)',
    ),
    over: /^(?:request\.laundry|chat|question)/,
    judged: { sentiment: 'negative', severity: 2 },
  },
  {
    intent: 'feedback.complaint',
    says: phrases(
      '(?:我)?(?:要|马上|现在|立刻|必须|坚决)(?:就)?(?:要)?(?:退房[,]?)?(?:给我)?退(?:我)?钱(?!吗|么)|(?:退房|不住了)[,]?(?:给我|马上|赶紧|立刻)?退(?:我)?(?:钱|款)(?!吗|么|政策)',
      '\\bi want (?:to check ?out and )?(?:my|a full|all my) (?:money|refund)(?: back)?\\b',
    ),
    unless: phrases('能不能|可以|多久|几天|到账|怎么|什么时候|是不是|押金|吗(?:$|[?])'),
    over: /^(?:chat|question|booking\.cancel)/,
    judged: { sentiment: 'negative', severity: 3, reasons: ['refund'] },
  },
  {
    intent: 'feedback.complaint',
    says: phrases(
      '(?:我)?(?:要|想|必须|得)投诉(?:你们)?(?:$|[,。!])|^(?:我)?投诉[!。]*$',
      "\\bi(?:'d| would)? (?:want|wish|like|need|have) to (?:make a |lodge a |file a )?complain(?:t)?\\b",
      'クレームを(?:入れたい|言いたい)|항의하고|불만을\\s?(?:제기|말)',
    ),
    unless: phrases('不(?:是|想)[^,。!?]{0,4}投诉|怎么投诉|哪里投诉|投诉电话'),
    over: /^(?:chat\.(?!human)|question)/,
    judged: { sentiment: 'negative', severity: 2 },
  },
  // things, calmly
  {
    intent: 'request.amenity',
    says: phrases(
      `(?:另外|还有|顺便|对了|房间|房里|房间里)?(?:的)?${USED_UP}(?:也|都|快|就|已经)*(?:没(?:有)?(?:了|啦)|用(?:完|光)(?:了|啦)?|喝(?:完|光)(?:了|啦)?)`,
      "\\b(?:we|i)(?:'ve|'re| have| are)? (?:also |nearly |almost )?(?:run out|ran out|out) of (?:\\w+ )?(?:water|toilet paper|loo roll|tissues?|towels?|soap|shampoo|coffee|tea|tea ?bags|capsules|pods|milk|toothpaste)\\b(?! pressure)",
    ),
    unless: phrases(
      '投诉|(?<!另外|对了)又|每次|每天都|从来|居然|竟然|太|怎么|不知道去哪|被(?:人)?(?:拿|偷)|补好|补上了|已经补|不用|不要紧|没关系|hot water|again|ridiculous|no need|shower',
    ),
    over: /^(?:feedback\.complaint|chat|question\.other|request\.(?:maintenance|lost_and_found))/,
    judged: CALMLY,
  },
  {
    intent: 'request.amenity',
    says: phrases(
      `^(?:再|要|来|那就?|就)?(?:[一两二三四五六七八]|[1-8])${UNITS}(?:吧|就行|就够了|够了|就好|谢谢|,?谢谢)?[。!]?$|^(?:要)?(?:冰|常温|热|温|新|干净|厚|薄|大|小)(?:一点|点)?的(?:吧|谢谢|就行)?[。!]?$|^(?:来|要)?(?:点|瓶|些)?水[。!]?$`,
      '^(?:some )?(?:still |cold |bottled )?water(?:,? please)?[.!]?$|^(?:two|three|four|a few|[2-6]) (?:bottles|pairs|rolls)(?:,? please)?[.!]?$',
    ),
    over: /^(?:chat|booking|question|feedback|request\.(?!amenity|food))/,
    alone: true,
    judged: CALMLY,
  },
  {
    intent: 'request.other',
    says: phrases(
      '^(?:麻烦|请|能不能|你们)?(?:快|赶紧|抓紧|麻利)(?:点|些|一点|点儿|啲)?(?:吧|啊|嘛|行吗|行不行)?[。!]*$',
      '^(?:please )?(?:hurry(?: up)?|faster|quickly|be quick)(?:,? please)?[.!]*$',
    ),
    over: /^(?:chat|booking|question|feedback\.praise)/,
    alone: true,
  },
  {
    intent: 'request.maintenance',
    says: phrases(
      '',
      "\\b(?:ac|a\\/c|air ?con\\w*|aircon|fridge|minibar|toilet|cistern|tap|shower|fan|vent|tv|heater|radiator|pipes?|boiler|thermostat|safe|kettle)\\b(?: in (?:the|my|our) \\w+)?(?: is|'s| keeps?| has been| started| started to| are)? mak(?:e|es|ing) (?:a |an |some |this |such a |that )?(?:\\w+ ){0,3}(?:noises?|sounds?|racket|din)\\b",
    ),
    unless: phrases("\\b(?:no|not|isn'?t|doesn'?t|without|lovely|soothing|stopped)\\b"),
    over: /^(?:feedback|chat|request\.(?:other|room_change))/,
    alone: true,
    judged: { sentiment: 'neutral', severity: 1 },
  },
  // praise
  {
    intent: 'feedback.praise',
    says: phrases(
      '(?:朝食|料理|ご饭|夕食|部屋|景色|スタッフ|サービス|お风呂|温泉|ベッド|ケーキ)[^。?!]{0,10}(?:おいしかった|美味しかった|良かった|よかった|最高でした|最高です|素晴らしかった|快适でした)(?!ら|けど|が|です(?:か|が|けど)|のに)|(?:조식|음식|방|침대|전망|직원|서비스)[^.?!]{0,10}(?:맛있었어요|맛있었습니다|좋았어요|좋았습니다|최고였|최고예요)(?!\\?|는데)',
    ),
    over: /^(?:question|chat\.(?:other|greeting|affirm))/,
    judged: { sentiment: 'positive', severity: 0 },
  },
  // bookings and who somebody is
  {
    intent: 'booking.new',
    says: phrases(
      '^(?:好[,]?|行[,]?)?(?:那)?(?:就)?(?:帮我)?(?:订|定|预订)(?:吧|了吧|下来吧|这间吧|这个吧)(?:$|[,。!])',
      "^(?:ok(?:ay)?,? |great,? |then )?(?:let'?s |please |i'?ll )book (?:it|that|this one)\\b",
    ),
    unless: phrases('取消|改|餐|车|票|位|蛋糕|桌'),
    over: /^(?:chat|request\.other)/,
    alone: true,
  },
  {
    intent: 'chat.other',
    says: phrases(
      '(?:订单号|预订号|确认号)[^,。!?]{0,6}(?:忘|记不|找不到|不记得)[^。!?]{0,12}(?:叫|姓|名字|手机)|^(?:预订|订的?|登记)(?:人|名)?(?:的)?(?:名字)?(?:是|叫|姓)[^,。!?]{1,6}[。]?$',
      "^(?:the |my |our |it'?s )?(?:booking|reservation|room)?(?:'s| is| was| should be)? ?(?:booked )?(?:under|in the name of)(?: the name(?: of)?)? [a-z' -]{2,24}[.!]?$",
    ),
    over: /^(?:feedback|booking\.change|question\.other|request\.(?!other))/,
    alone: true,
  },
  {
    intent: 'chat.other',
    says: phrases(
      '(?<!隔壁的?|楼上的?|别人的?)(?:我?(?:家)?孩子|宝宝|娃|儿子|女儿|我们|狗狗?)[^。!?]{0,14}(?:哭|闹|吵|叫)[^。!?]{0,24}(?:不好意思|抱歉|对不起|给大家添麻烦)(?!.{0,6}(?:能|可以|麻烦))',
      '\\bsorry\\b[^.!?]{0,24}\\b(?:my|our) (?:\\w+ )?(?:baby|kids?|son|daughter|toddler|dog)\\b[^.!?]{0,24}(?:cry|scream|noise|bark)\\w*',
    ),
    unless: phrases('能不能|可以|换|借|有没有|送|楼上|隔壁(?:的|家)?(?:孩子|宝宝|小孩|娃)'),
    over: /^(?:feedback\.complaint|request\.(?:other|do_not_disturb|room_change))/,
    judged: CALMLY,
    alone: true,
  },
  {
    intent: 'chat.deny',
    says: phrases(
      '(?:没穿(?:好)?衣服|在洗澡|刚洗完澡|孩子睡了|走不开|腿脚不便)[^。!?]{0,6}(?:不方便|下不去|没法)(?:下去|下楼|出来|出门|开门|过去)?|不方便(?:下去|下楼|过去)(?:$|[,。!])',
    ),
    over: /^(?:request\.(?:laundry|other|luggage)|chat\.other|feedback)/,
    alone: true,
  },
  {
    intent: 'chat.other',
    says: phrases(
      '(?:手机|电脑|平板|相机|手表|耳机)(?:也|都|快|就|马上|要|已经|又)*没电(?:了|啦)?[。!]?$',
      "\\bmy (?:phone|laptop|battery|tablet|camera)(?:'s| is| has)? (?:also |nearly |almost |about to )?(?:dead|dying|died|die|out of (?:battery|charge))[.!]?$",
    ),
    over: /^(?:feedback|request\.maintenance|question\.other)/,
    judged: CALMLY,
    alone: true,
  },
  // arrival and changes
  {
    intent: 'question.checkin_checkout',
    says: phrases(
      '(?:晚|夜|凌晨|半夜|十一|十二|11|12|23)[^。!?]{0,12}(?:才(?:能)?|能)?到[^。!?]{0,10}(?:会不会没房|房(?:间)?(?:还)?(?:会|能)?(?:给我)?(?:留|保留)|还有(?:没有)?人(?:办|在)|还能(?:办)?入住|没房了吗|被取消)',
      '\\b(?:arriv\\w+|land\\w*|get(?:ting)? (?:in|there)|be there)\\b[^.!?]{0,30}(?:late|midnight|11|eleven|1 ?am)[^!?]{0,30}(?:still have|keep|hold|give away|still check|anyone at)[^.!?]{0,24}(?:room|check|desk|reception|in\\b)',
    ),
    unless: phrases('接(?:机|站)|早餐|送餐'),
    over: /^(?:chat|booking\.(?:new|cancel)|request\.other)/,
    alone: true,
  },
  {
    intent: 'request.other',
    says: phrases(
      '\\d{1,2}시(?:\\s?(?:반|\\d{1,2}분))?(?:으)?로\\s?(?:바꿔|변경|옮겨|미뤄|당겨)|\\d{1,2}时(?:半|\\d{1,2}分)?に(?:変更|变更|変えて|变えて|して(?:ください|もらえ))',
    ),
    unless: phrases('예약|체크|퇴실|予约|チェック'),
    over: /^(?:request\.food|booking|chat|question)/,
    alone: true,
  },
];
