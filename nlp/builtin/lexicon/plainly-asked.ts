/** Wishes and questions said so plainly that no model is asked; read as PLAIN_RULES are. */
import { phrases } from '../phrases.ts';
import type { PlainRule } from './plain.ts';

const SOMEBODY_EN =
  '(?:guys?|m[ae]n|wom[ae]n|lady|ladies|people|person|someone|somebody|neighbou?rs?|guests?|couple|kids?|teenagers?|they|he|she)';
const ONE_PART =
  '(?:卫生间|洗手间|浴室|厕所|阳台|客厅|书房|卧室|衣帽间|桌(?:子|面)|书桌|床|沙发|行李)';
const TIDY = '(?:打扫|清洁|清理|收拾|整理|扫|动|碰|管|进|搞|铺)';
const DO_REST =
  '(?:打扫|清洁|清理|收拾|整理|扫|拖|吸|擦|倒|换)(?:一?下|一遍|干净|就行|就好|就可以|吧|掉|了)';

export const PLAINLY_ASKED: PlainRule[] = [
  {
    intent: 'chat.thanks',
    says: phrases(
      '^(?:谢谢|多谢|感谢)(?:你们?|您|你哋)?(?:帮(?:我|忙)|给我)[^,。!?好太真很棒暖贴热]{2,14}$',
      '^(?:thanks|thank you|thx)(?: so much| a lot| again)? for (?:bringing|sending|carrying|fetching|storing|holding|finding|fixing|calling|opening) [^.,!?]{2,40}[.!]?$',
    ),
    over: /^feedback\.praise/,
    judged: { sentiment: 'neutral', severity: 0 },
  },
  {
    intent: 'request.do_not_disturb',
    says: phrases(
      '(?:跟|和|告诉|让)(?:阿姨|保洁|服务员|客房)[^。!?]{0,4}(?:别|不要|不用)(?:来|进|敲)',
      '\\b(?:tell|ask) (?:the |your )?(?:maids?|housekeep\\w+|cleaners?|cleaning \\w+|staff) not to (?:come|knock|enter|disturb|wake)',
    ),
  },
  {
    intent: 'feedback.praise',
    says: phrases(
      '(?:好[吃喝看听玩]|[美香甜帅棒赞爽]|美味|幸福|可爱|漂亮|感动|新鲜|舒服)(?:到|得)(?:都?要|快要?|直接|简直)?(?:爆炸|炸裂|飞起|起飞)|(?:好[吃喝看]|[美香帅棒])(?:炸|爆|翻)了',
      '\\b(?:exploded|exploding|bursting) with (?:flavou?rs?|taste)',
    ),
    unless: phrases(
      '不(?:好|香|美|过)|没(?:那么|有)|[?]|吗(?:$|[,。])|[再送要点]|来[一两个份]|差|吵|脏|慢|但|可惜|就是|\\b(?:but|please|another|more|bad|dirty|noisy|slow)\\b',
    ),
    over: /^(?:chat\.other|question\.other|request\.(?:food|amenity)|feedback\.complaint)/,
    judged: { sentiment: 'positive', severity: 0 },
  },
  {
    intent: 'request.other',
    says: phrases(
      '(?:锁|关)在[^。!?,阳露天楼]{0,5}外(?:面|边|头)?',
      '\\b(?:locked|shut) (?:\\w+sel(?:f|ves) )?out\\b(?! (?:on|of (?:the|my|our) (?:account|wi-?fi|app|phone|safe|laptop|email)))|\\b(?:stuck|locked|shut) (?:in the (?:corridor|hallway) )?outside (?:of )?(?:my|our|the) (?:own |hotel )?(?:room|door)\\b',
    ),
    unless: phrases(
      '阳台|露台|天台|楼顶|(?:门锁|锁)[^,。!?]{0,4}(?:坏|打不开|开不了|没反应)|房卡[^,。!?]{0,5}(?:坏|没反应|消磁|刷不)|昨|上次|空调|[坏漏](?:了|水)|行李[^,。!?]{0,3}(?:锁|关)在|balcony|roof|terrace|lock (?:is )?(?:broken|jammed|dead)|yesterday|last (?:night|time)',
    ),
    over: /^(?:chat|question\.other|request\.(?:maintenance|lost_and_found)|feedback\.(?:praise|complaint))/,
    judged: { sentiment: 'neutral', severity: 1 },
  },
  {
    intent: 'request.maintenance',
    says: phrases(
      '(?:门锁|房门锁|密码锁|锁)[^,。!?]{0,4}(?:坏了|打不开|开不了|没反应|卡(?:住|死)了?|失灵)',
      "\\b(?:door )?lock(?:'s| is| has)? (?:broken|jammed|dead|not working|stuck)\\b|\\block (?:won'?t|doesn'?t) (?:open|work|respond)\\b",
    ),
    unless: phrases(
      '箱|柜|行李|孩子|老人|里面|suitcase|safe\\b|locker|luggage|inside|投诉|差|生气|离谱|过分|第[二三]次|complain',
    ),
    over: /^(?:chat|question\.other|request\.(?:other|lost_and_found)|feedback\.praise)/,
    judged: { sentiment: 'neutral', severity: 1 },
  },
  {
    intent: 'feedback.complaint',
    says: phrases(
      '(?:隔壁|隔篱|楼上|楼下|走廊|对面|邻居|有人|旁边)[^。!?;]{0,8}(?:抽烟|吸烟|食烟|抽大麻)',
      `\\b${SOMEBODY_EN}\\b[^.!?]{0,30}(?: is| are|'s|'re| was| were| keeps?)(?: \\w+ing)?(?: always| constantly| still| again)? smoking\\b`,
    ),
    unless: phrases(
      '(?:可以|能|允许|让|准)[^,。!?]{0,4}(?:抽|吸|食)|吗(?:$|[?])|吸烟(?:区|室|房|楼层)|换|没(?:有)?人|不(?:抽|吸)|着火|冒烟|\\b(?:can|allowed|may|no ?(?:one|body)|not|burning|fire|another room|different room|change|move)\\b|\\?|smoking (?:area|room|floor)',
    ),
    over: /^(?:chat|question\.other)/,
    judged: { sentiment: 'negative', severity: 1 },
  },
  {
    intent: 'question.price',
    says: phrases(
      '(?:打车|打的|打个车|坐出租车?|叫(?:一?[辆个台部])?(?:出租)?车|包车|接[机站]|送[机站]|专车|出租车|的士)[^,。!?]{0,12}(?:多少钱|几多钱|几钱|怎么(?:收费|算)|收(?:多少)?费|贵不贵|贵吗|什么价)',
      "\\b(?:how much|what)(?:'s| is| are| does| do| would| will| for)?(?: the| a| an| your)?(?: (?:price|cost|fare|rate)(?: of| for)?)?(?: the| a| an)? (?:taxi|cab|shuttle|transfer|airport (?:transfer|pick ?-?up|shuttle)|car|ride|uber)\\b[^.!?,]{0,40}(?:\\?|$|\\bcost\\b|\\bcharge\\b)|^(?:and )?(?:a |the )?(?:taxi|cab|airport transfer|shuttle)\\b[^.!?\\d]{0,30},? how much\\b",
      'タクシー[^。?]{0,10}いくら|택시[^.?]{0,10}얼마',
    ),
    unless: phrases(
      '帮|给我|麻烦|请|订|预约|安排|(?:多少钱|贵)(?:都|也)(?:行|可以|没关系)|please|\\b(?:call|book|get|order|arrange|need) (?:me|us|one|a)\\b|呼んで|お願い|불러|부탁',
    ),
    over: /^request\.transport/,
  },
  {
    intent: 'request.amenity',
    says: phrases(
      '水[^。!?]{0,6}(?:免费|收费|要钱|多少钱)[^。!?,]{0,3}[,?。!]\\s?(?:那?就?|麻烦|帮我)?(?:要|来|拿|送|给)(?:我|个)?(?:来|送|拿)?(?:[一两二三四五六七八九十]|\\d{1,2})(?:瓶|支|樽)',
      "\\bwater\\b[^.!?,]{0,12}\\b(?:free|complimentary|included)\\b[^.!?]{0,4}[?.,!]+ (?:(?:i'?ll take|we'?d like|i'?d like|can (?:i|we) (?:have|get)|please (?:send|bring)|bring|send) )?(?:two|three|four|five|six|\\d{1,2}|a couple of)\\b",
    ),
    unless: phrases('水果|热水|洗澡|water park|hot water'),
    over: /^(?:chat|question\.other)/,
  },
  {
    intent: 'request.amenity',
    says: phrases(
      '(?:送|拿|带|给|来|要|换)[^,。!?]{0,10}电池|遥控器?[^,。!?]{0,3}电池[^,。!?]{0,3}(?:来|送|换)',
      '\\b(?:please|pls|bring|send|need|needs|want|get|give)\\b[^.!?]{0,24}\\bbatter(?:y|ies)\\b|\\bbatter(?:y|ies),? (?:please|pls)\\b',
    ),
    unless: phrases(
      "坏|漏|没(?:有)?(?:反应|信号|电|图像|画面)|打不开|不(?:亮|动|灵|响|好使|工作)|signal|broken|dead|flat|leak|(?:doesn'?t|does not|don'?t|won'?t|isn'?t|not) \\w+|charger|手机|电脑|相机|发票",
    ),
    over: /^(?:chat|question\.other|request\.maintenance)/,
  },
  {
    intent: 'request.housekeeping',
    says: phrases(
      `(?:(?:别|不用|不要|不必|唔使)(?:再)?${TIDY}[^,。!?]{0,2}${ONE_PART}|${ONE_PART}[^,。!?]{0,2}(?:就|都|先|也)?(?:别|不用|不要|不必|唔使)(?:再)?${TIDY}(?:了|啦)?)[,。](?!(?:都|也)?(?:别|不用|不要))[^。!?]{0,10}${DO_REST}`,
      "\\b(?:don'?t|do not|no need to|skip|leave) (?:clean(?:ing)? |touch |do |doing )?(?:the|my|our) (?:bathroom|desk|table|bed|balcony|kitchen|bedroom)\\b[^.!?]{0,12}\\b(?:just|only|but)(?: please)? (?:do|clean|tidy|vacuum|empty|sweep|the rest|the other)",
    ),
    over: /^(?:chat|question\.other|request\.do_not_disturb|feedback)/,
    judged: { sentiment: 'neutral', severity: 0 },
  },
  {
    intent: 'request.maintenance',
    says: phrases(
      '(?:空调|冷气|中央空调)(?:开了[^,。!?]{0,6})?(?:好像|感觉|似乎|有点|都|也|还|一直|有些)*(?:不(?:太|怎么|够|是很|是太|大|算)?|唔(?:够|系几|多))(?:冷|凉|冻|制冷)|(?:暖气|地暖|暖风)(?:好像|感觉|有点|都|也|一直)*(?:不(?:太|怎么|够|是很|大)?|唔够)(?:热|暖)',
      "\\b(?:ac|a\\/c|air ?con\\w*|aircon|heating|heater|radiator)(?: in (?:the|my|our) \\w+)?(?: is|'s| does|isn'?t)? ?(?:n'?t|not)?(?: (?:very|really|that|quite|cold|cool|warm|hot|enough|getting))+(?<=(?:isn'?t|not)[^.!?]*)\\b(?<=cold|cool|warm|hot|enough)",
    ),
    unless: phrases(
      '投诉|太差|差劲|睡不|没睡|一夜|整夜|整晚|第[二三]次|又|还是不|还没|受不了|修(?:了|过)|换房|换(?:个|间)|热死|闷死|冷死|吵|脏|臭|异味|差|complain|again|awful|terrible|all night|third|second|fed up|ridiculous|another room',
    ),
    over: /^(?:chat|question\.other|feedback\.complaint)/,
    judged: { sentiment: 'neutral', severity: 1 },
  },
];
