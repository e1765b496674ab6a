/**
 * Danger told sideways: not by its name ("stroke", "intruder") but by who is in what state, what
 * comes from where, or what is heard. Each phrase joins two or three classes of words, because
 * each class alone is harmless. Read on the normalised text.
 */

/** Up to so many characters of the same sentence. */
const zh = (most: number) => `[^。!?\\n]{0,${most}}`;
const en = (most: number) => `[^.!?\\n]{0,${most}}`;

const KIN_ZH =
  '(?:[爸妈爷奶]|父亲|母亲|姥姥|姥爷|外公|外婆|公公|婆婆|岳[父母]|老(?:公|婆|伴|头子?|太太|人)|爱人|先生|太太|媳妇|孩子|小孩|宝宝|娃|儿子|女儿|闺女|弟弟|妹妹|哥哥?|姐姐?|室友|闺蜜|朋友|同事|同学|客人|有人|男的|女的|[他她])';
const KIN_EN =
  '\\b(?:dad|daddy|mum|mom|mommy|mummy|father|mother|husband|wife|partner|son|daughter|baby|toddler|kid|child|boy|girl|friend|boyfriend|girlfriend|brother|sister|grand\\w+|granny|uncle|aunt|colleague|roommate|guest|man|woman|guy|lady|he|she|someone|somebody)\\b';
const CHILD_EN = '(?:baby|toddler|infant|son|daughter|kid|child|boy|girl|little one)';

const BURNS_ZH =
  '(?:锅|纸|纸箱|窗帘|被子|床单?|床垫|沙发|地毯|毛巾|衣服|垃圾(?:桶|箱)?|插[座头排]|插线板|电线|线路|屋顶|房子|楼[上下]|厨房|房间|仓库|桌布|电动车|电瓶车|汽?车|电视|电脑|手机|充电[宝器]|吹风机|蜡烛|地板|微波炉|烤箱|油烟机|柜子)';
const ELECTRIC_ZH =
  '(?:插[座头排]|插线板|配电箱|电箱|电线|电闸|充电[宝器]|电池|电瓶|电动车|电瓶车|平衡车|滑板车)';
const ELECTRIC_EN =
  '(?:power ?bank|batter(?:y|ies)|charger|outlet|sockets?|plug|fuse ?box|e-?bike|scooter|wir(?:es?|ing)|adapter|laptop|phone)';

const fire = [
  // a thing burns
  `(?<!拿[^。!?]{0,2})${BURNS_ZH}[^。!?,的垫盖包裹晾]{0,4}(?:着了(?!凉|急|迷|魔|道)|点着|点燃|烧着|在烧(?!水|饭|菜|烤|开)|烧起|走火|自燃)`,
  '(?:把|将)[^。!?,]{0,4}(?:纸|窗帘|被子|床单?|沙发|地毯|毛巾|衣服|垃圾)[^。!?,]{0,3}(?:点着|烧着|引燃)|短路[^。!?]{0,6}(?:火|烟)',
  '(?:有|看到|看见|见到|窜|蹿|冒|全是|都是|里|外)[^。!?,]{0,4}火(?:光|苗|焰)',
  '\\b(?:lamp|curtains?|bed|sheets?|carpet|bin|trash|couch|sofa|pan|stove|oven|kitchen|car|tree|house|building|roof|paper|toaster|blanket|pillow|mattress|towel|cable|wires?)s? (?:is|are|has|have|just|was|were)(?: now| just| really| actually)? (?:burning|caught|ablaze|alight|smoldering|smouldering)|\\bcaught (?:fire|alight)|set (?:fire to|alight|on fire)',
  '火が(?:移|つい(?:て|た|ちゃ)|付い(?:て|た)|上が|見え|回)|불(?:이\\s?)?(?:붙|옮|번지)',
  // smoke or haze comes from somewhere
  '(?:有|是|股|些|看到|看见)[^。!?,]{0,3}烟[^。!?,]{0,3}(?:从|往)[^。!?,]{0,10}(?:出|冒|飘|钻|涌|灌|进)|从[^。!?,]{0,8}(?:冒|飘|钻|涌|渗)[^。!?,]{0,3}[^抽吸油香]烟(?!味)',
  `(?:雾蒙蒙|雾茫茫|雾腾腾|烟蒙蒙|烟雾(?!报警|探测|感应|机)|白雾|白烟|灰蒙蒙)${zh(14)}(?:呛|熏|刺鼻|焦|糊味|咳|睁不开|辣眼)|(?:呛|熏|焦味|糊味)${zh(10)}(?:雾蒙蒙|雾茫茫|烟雾|白雾|灰蒙蒙)`,
  '(?:烟|火)(?:越来越|一直在变|变得?|越)(?:大|浓|多|旺)',
  `\\bsmoke (?:is |was )?(?:seeping|drifting|creeping|pouring|rising|leaking|getting|in the (?:vents?|ducts?|stairwell|lift|elevator|corridor|hall\\w*))|\\b(?:haz[ey]|foggy|white fog|smoky)\\b${en(40)}(?:sting|burn|cough|chok|smell|smoke)|(?:burn|smok|smell|cough)\\w*${en(40)}\\b(?:hazy?|smoky)\\b`,
  '煙(?:っぽ|たい|たく)|(?:白い|黒い)煙|연기(?:가|로)?\\s?(?:자욱|가득|차|새)|불꽃이?\\s?(?:튀|보|나)|スパーク|火花',
  '满(?:走廊|楼道|屋子?|房间)[^。!?,]{0,6}烟(?![味灰头])|(?<!抽的|吸的|香|油|二手)烟(?![味民草灰头])[^。!?,]{0,6}(?:进到|进了|进来|飘进|涌进|灌进|钻进|漫进)|(?:门口|房间|走廊|楼道|屋里?|阳台|厨房|楼[上下]|窗外|\\d{3,4}房?)[^。!?,]{0,5}(?:有|好大的?|起|一片)(?:大)?火(?![锅车龙腿鸡柴机花山炉盆警灾烈])(?![^。!?,]{0,2}[吗么])',
  '(?:switch|wall|outlet|socket|plug)[^.!?\\n]{0,20}\\bhot\\b[^.!?\\n]{0,20}(?:burn|smell|smoke)|(?:burn|smoke)\\w*[^.!?\\n]{0,40}(?:switch|wall|outlet|socket|plug)[^.!?\\n]{0,16}\\bhot\\b',
  'smell(?:s|ing)?(?: \\w+){0,3} gas\\b(?! (?:station|grill))|(?:^|[,.!] ?)fire[,.!]+(?: (?:in )?(?:room |floor )?\\d|\\s|$)',
  '火舌|燶味|胶皮味|门把手?[^。!?,]{0,4}(?:都)?(?:很)?(?:烫|发烫)|(?:门缝|天花板|空调|插座|墙)[^。!?]{0,10}(?:冒|喷)(?:着|出)?[^。!?,]{0,3}(?:白气|黑灰|灰)|泼[^。!?,]{0,3}(?:汽油|酒精)|(?:gr[ae]y|black|white) (?:stuff|cloud|vapou?r|fumes?)[^.!?\\n]{0,20}(?:coming|pouring|out of|from)[^.!?\\n]{0,16}(?:socket|vent|wall|outlet|ceiling|door|\\bac\\b)|orange (?:light|glow)[^.!?\\n]{0,16}(?:under|behind|door|window)|\\b(?:really|so|very|getting|all) smoky (?:on|in) (?:our|the|my) (?:floor|corridor|hall\\w*|stairwell|room)',
  '冒(?:着|出|了)?[^。!?,茶咖]{0,5}的?(?:烟|火)(?!锅)|\\b(?:wall|door|switch|socket|ceiling|floor)\\b[^.!?\\n]{0,40}hot to (?:the )?touch|paint (?:is |was )?(?:bubbling|blistering|peeling from the heat)',
  // electricity and batteries
  `${ELECTRIC_ZH}${zh(14)}(?:冒(?!险|充|泡|过)|(?:鼓(?:起|包|了)|膨胀)${zh(10)}(?:冒|烫|嘶|味|烟|响)|嘶嘶|熔|烧黑|炸(?:了|开)|爆(?:了|开|炸))`,
  `${ELECTRIC_ZH}${zh(12)}(?:滋滋|噼里|噼啪|啪啪|发黑|发烫|嗞|火)${zh(14)}(?:味|滋滋|火|烟|黑|水|烫得|响)`,
  `${ELECTRIC_EN}${en(24)}(?:swell|swollen|hiss|bulging|melt|explod|smok|on fire|sizzl|crackl|buzzing and)`,
  `\\bcrackling\\b${en(40)}(?:hot|smoke|orange|glow|wall|outside|burn|flame)|(?:hot|smoke|orange|glow|water)${en(40)}\\bcrackling\\b|orange glow|\\b(?:is|was|are) ablaze`,
  // gas
  `(?:臭鸡蛋|煤气|燃气|瓦斯|天然气|炭火?)${zh(18)}(?:头(?:很|好|有点|都|开始|也|发|越来越)*(?:晕|昏|疼|痛)|想吐|恶心|站不|犯困|倒)|臭鸡蛋[^。!?,]{0,3}味${zh(12)}(?:厨房|灶|管道|燃气|煤气|炉)|(?:厨房|灶|燃气管|炉)${zh(14)}臭鸡蛋`,
  `\\b(?:rotten eggs?|sulph?ur)\\b${en(50)}(?:stove|cooker|hob|boiler|kitchen|dizzy|headaches?|nause)|\\b(?:gas|fumes)\\b${en(50)}(?:dizzy|headaches?|light-?headed|nause|sick\\b|faint)|(?:dizzy|light-?headed|headaches?|nause\\w*)${en(30)}\\b(?:rotten eggs?|gas (?:smell|heater|stove)|fumes)`,
  '(?:燃气|煤气|瓦斯|天然气)[^。!?]{0,12}(?:咝咝|嘶嘶|滋滋|漏)|hiss\\w*[^.!?\\n]{0,30}(?:stove|pipe|gas\\b|cooker|boiler|canister|cylinder)|(?:stove|pipe|gas|cooker|boiler|canister|cylinder)\\b[^.!?\\n]{0,20}hiss',
  '(?:我俩|我们(?:俩|两个|仨|几个|都|全)|一家(?:人|三口|四口)?|全家|两个孩子)(?:人)?(?:都|全|也)?[^。!?,喝吃坐]{0,5}(?:头晕|(?<!有点|倒)晕(?!车|船|机|倒在床)|恶心|想吐|犯困|头疼|头痛)(?![^。!?]{0,12}(?:宿醉|酒|车|船|时差))|味[^。!?]{0,10}(?:我俩|我们(?:俩|两个|都))[^。!?]{0,6}(?:晕|想吐|恶心)',
  `(?:we both|both of us|all of us|(?:whole|entire) family|both (?:my|the|our) (?:kids|children))${en(24)}(?:dizzy|headaches?|sick\\b|nause|sleepy|faint|light-?headed)(?!${en(24)}(?:hangover|wine|boat|bus|flight|jet ?lag))|(?:chlorine|chemicals?|ammonia|pepper spray)\\b${en(70)}(?:cough|eyes|breath|faint|dizzy)|(?:氯气|氯味|氨水|辣椒水)${zh(20)}(?:咳|睁不开|喘|呕|流泪)|二人とも[^。]{0,8}(?:頭が|めまい|気持ち悪|吐)|둘\\s?다[^.!?]{0,8}(?:머리|어지|토)`,
  '腐った卵|卵の腐|달걀\\s?썩|계란\\s?썩',
  '(?:烟|呛)[^。!?]{0,14}(?:走廊|楼道|过道|屋里|房间)(?:里|都)?(?:什么都)?看不[清见]',
];

const medical = [
  // does not react
  `(?:叫|喊|摇|拍|推(?=[他她都了半])|唤|晃|掐(?:人中)?)${zh(5)}(?:不应|不睁眼|没(?:有)?(?:反应|动静|回应|声音|声)|(?:一点)?(?:声音?|反应|动静)(?:都|也)没|不动|不答)|眼睛(?:都)?(?:睁不开|直了|发直|翻)`,
  `(?:没(?:有)?(?:反应|动静|回应)|不会动|(?<![走吃拉推搬开])不动)了?${zh(10)}(?:叫(?!个?车)|喊|摇|拍|推)|${KIN_ZH}${zh(12)}(?:浴室|厕所|卫生间|洗手间|浴缸)${zh(18)}(?:没(?:有)?(?:声|动静|回应|反应)|不应|不回|没出来${zh(8)}(?:叫|喊|应))`,
  `${KIN_EN}${en(50)}\\b(?:not|n'?t|no|never|nothing|stopped|without|barely)\\b${en(8)}(?:answer|respon|repl|react|mov(?:e|ing)|wak|talk|speak|budg)\\w*(?! (?:the |her |his |my |your |their |our )?(?:phone|calls?|texts?|messages?|door|e-?mails?|rooms?|us about))${en(40)}(?:floor|ground|bath\\w*|shower|pale|cold|grey|gray|eyes|knock|shak|talk to|breath|drank|pills|sick|chair|head\\b)`,
  `${KIN_EN}${en(24)}(?:floor|ground|bath\\w*|shower|pale|cold|grey|gray|eyes|slumped|fell|fall(?:en|s)?|chair|hurt|hit)\\b${en(50)}(?:\\b(?:not|isn'?t|isnt|won'?t|wont|doesn'?t|doesnt|don'?t|dont|can'?t|cant|no|never|stopped|barely)\\b) (?:\\w+ ){0,2}?(?:answer|respon|repl|react|mov(?:e|ing)|wak|talk|speak)\\w*(?! (?:the |her |his |my |your )?(?:phone|calls?|room))`,
  `(?:呼んでも|揺すっても|声をかけても|叩いても)[^。]{0,8}(?:返事|反応|起き|目を|動)|(?:夫|妻|父|母|息子|娘|子ども|子供|祖母|祖父|赤ちゃん|友人|友達|主人|お客)[^。]{0,14}(?:ぐったり|ひきつけ|白目|泡を吹|顔色が(?:悪|真)|真っ青|紫色)|(?:불러도|흔들어도|깨워도)[^.!?]{0,8}(?:대답|반응|안|못|없)|축\\s?늘어|거품을|눈이?\\s?(?:돌아|뒤집)`,
  `直挺挺|栽(?:倒|下来|过去|了下|葱)|瞳孔|血沫|人事不[省知]|(?:突然|忽然)[^。!?,]{0,4}(?:不会说话|说不了话|不认人)|${KIN_ZH}${zh(12)}(?:犯迷糊|昏沉|烧糊涂|不认人|说胡话)|(?:重影|看不清)${zh(10)}(?:往一边倒|走路|话都)|往一边倒|捂着(?:胸口?|心口|脖子|眼睛?)${zh(6)}(?:倒|跪|蹲|哭|血|喘|说不)|口水${zh(6)}(?:不会说|叫不)|${KIN_ZH}${zh(10)}(?:往后|向后|整个人)倒`,
  "(?:barely|can'?t|cannot|no) (?:feel|find)? ?(?:a |his |her |any )?pulse|(?:isn'?t|not|won'?t) (?:coming|come) (?:round|around|to)\\b(?! (?:the|our|my|us|fix|clean))|(?:can'?t|cannot) (?:keep (?:him|her) awake|get (?:him|her|them) (?:to wake|awake|up))|(?:drifting|slipping) in and out|slumped|(?:can ?not|can'?t|cannot|no) (?:make|get|have) (?:any )?air\\b|\\bno breath\\b|struggling for (?:air|breath)|breath(?:ing|es?)?(?: is| very)? (?:very |so )?(?:odd(?:ly)?|strange(?:ly)?|weird|funny|shallow|small|bad)\\b|funn?y colou?r",
  "(?:won'?t|can'?t|cannot) stop (?:vomiting|throwing up|shaking)|bone (?:is )?(?:showing|sticking|out)|(?:bent|twisted)[^.!?\\n]{0,10}wrong way|(?:funny|wrong|weird|odd) angle|(?:tongue|throat)[^.!?\\n]{0,14}(?:huge|thick|closing|tight)|talking gibberish|(?:he|she)(?:'s| is) not making (?:any )?sense|(?:there'?s|has) a? ?(?:shard|glass|knife|piece)[^.!?\\n]{0,16}in (?:his|her|my) (?:neck|eye|chest|stomach|head)|(?:face|lips?|eyes?)[^.!?\\n]{0,6}(?:has |have )?balloon|got an? (?:electric )?shock from|\\b(?:inhaler|asthma pump)\\b[^.!?\\n]{0,30}(?:empty|ran out|not working|lost|can'?t find|up in)|(?:oxygen|ventilator|concentrator|breathing machine)[^.!?\\n]{0,24}(?:died|dead|\\boff\\b|stopped|failed|no power|ran out)",
  `(?:肚子|腹部?)[^。!?,]{0,4}(?:疼|痛)[^。!?,]{0,3}(?:打滚|直不起腰|昏)|(?:刀口|伤口|口子)[^。!?,]{0,3}(?:裂|崩)开|(?:戳|扎|插)[^。!?,]{0,3}(?:眼睛?|脖子|肚子)[^。!?,]{0,2}(?:里|了)|(?:脖子|胸口|脸|全身)[^。!?,]{0,5}起(?:水|了)?泡|拉风箱|(?:呼吸机|制氧机|氧气)[^。!?]{0,10}(?:没电|坏了|停了|没气|用完)|嗓子眼[^。!?,]{0,5}(?:收|堵|紧)`,
  // colour, sweat, speech, one side
  `(?:脸|嘴巴?|嘴唇|唇|指甲)[^。!?,]{0,5}(?:发[紫青乌灰]|紫色|紫了|青紫|乌青|灰白|没有?血色)|(?:脸色?|面色)[^。!?,]{0,4}(?:发白|惨白|煞白|苍白)${zh(14)}(?:汗|抖|站|叫|喘|胸|疼|痛|晕)|(?<!吓[^。!?]{0,4})(?:冷汗|虚汗)${zh(14)}(?:胸|心口|心慌|胳膊|手臂|麻|站不|眼前|喘)|(?:胸|心口|心慌|胳膊|手臂|眼前|站不)${zh(18)}(?:冷汗|虚汗|一直冒汗|直冒汗)`,
  `\\b(?:turn(?:ing|ed)|go(?:ing|ne)|looks?|became|become|is|are|all)(?: \\w+)? (?:purple|blue|grey|gray|ashen)\\b${en(20)}(?:chest|breath|lip|face|cough|hold)|(?:chest|breath\\w*|lips?|face|skin)${en(24)}\\b(?:purple|blue|grey|gray|ashen)\\b|\\b(?:he|she|baby|son|daughter|child|husband|wife|dad|mum|mom)(?:'s| is| are| has| just)*(?: turning| gone| going| turned| went) (?:purple|blue|grey|gray)\\b`,
  `${KIN_ZH}${zh(10)}(?:话(?:都|也)?说不(?:利索|清|完整|出)|说话(?:都|也|突然|有点|开始|忽然)*(?:含糊|不清|不利索|大舌头|打结|没人听懂))|(?:水杯|杯子|筷子|手机|东西)[^。!?,]{0,3}(?:都|也)?(?:拿|握)不(?:住|稳)|嘴角?(?:都|也)?(?:歪|斜)|脸(?:都|也)?(?:歪|垮|塌)(?:了|下来)`,
  `(?:左|右|半|一)[^。!?,]{0,2}(?:手|胳膊|臂|身|脸)[^。!?,枕睡]{0,5}(?:没劲|没力|无力|抬不起|动不了|不听使唤|不能动|没知觉)`,
  `\\b(?:speech|words|talking|speaking)\\b${en(16)}(?:funny|strange|weird|slow|garbled|jumbled|mumbl|unclear|no sense)${en(30)}(?:arm|face|hand|leg|mouth|side|lift)|(?:arm|leg|side|hand)${en(16)}(?:numb|weak|limp|paraly[sz]ed|won'?t move|can'?t (?:lift|move|feel))${en(40)}(?:chest|speech|speak|face|jaw|sudden|sweat)|(?:can'?t|cannot|can not) (?:lift|raise|move|feel) (?:(?:his|her|my|the|one|left|right) )+(?:arm|side|leg|legs)\\b(?! (?:over|up|high|any ?more))|(?:chest|speech|face|jaw|sudden\\w*|sweat\\w*)${en(40)}\\b(?:arm|leg|side) (?:is |has |feels |gone |going |went )*(?:numb|weak|limp|tingl)`,
  'ろれつ|呂律|片(?:腕|手|足|側)[^。]{0,8}(?:動|しび|力が)|(?:右|左)(?:腕|手|足|半身)[^。]{0,4}(?:動か|上がら|力が入ら)|顔が(?:ゆが|歪|下が)|말이?\\s?(?:어눌|꼬이)|한쪽\\s?(?:팔|얼굴|몸|다리)|입이\\s?(?:돌아|삐뚤)',
  `(?:头|突然|刚才|脸|手)${zh(16)}(?:讲话|说话)${zh(6)}(?:听不太?懂|不对劲|颠三倒四)|(?:人|${KIN_ZH})[^。!?累走爬逛玩]{0,6}没(?:什么|有)?(?:力气|劲)[^。!?,]{0,2}(?:回|说话|睁|呼吸|喘)`,
  `(?:face|mouth|arm|leg|body|tongue)${en(10)}(?:numb|droop|sagging|paraly)\\w*${en(16)}(?:side|sudden|half)|(?:one|left|right) side${en(20)}(?:numb|droop|weak|limp|paraly)(?!${en(20)}dentist)|${CHILD_EN}${en(20)}(?:floppy|listless|limp|lethargic|won'?t feed)`,
  `烧(?:糊涂|迷糊)|人(?:都|已经)?(?:昏沉|迷糊)了?|救(?:一?下)?人(?:[,!。啊呀]|$)|(?:趴|脸朝下|头)[^。!?,]{0,4}水(?:面|里)|(?:人|孩子?|池|温泉)[^。!?,]{0,8}沉底|有人[^。!?,]{0,4}(?:掉|摔|坠)(?:了)?下去|\\b(?:he|she|mouth|kid|son|daughter|friend|toddler)\\b${en(16)}foam(?:ing)?\\b(?! (?:pillow|mattress|soap|party))|(?:hives|rash)${en(30)}(?:everywhere|spreading|throat|voice|breath)|\\bbaby(?:'s| is) coming\\b(?! (?:with|along|to|too))|(?:jaw|left arm)\\b${en(12)}(?:hurts?|pain|aches?)${en(40)}\\b(?:arm|chest|sweat)|hold(?:ing|s) (?:his|her) (?:left )?arm\\b`,
  `(?:一滩|一摊|一地|一大片)的?血|(?:脸朝下|趴着|面朝下)[^。!?,]{0,4}(?:漂|飘|浮)|楼梯[^。!?,]{0,4}(?:滚|摔|栽)(?:了)?下|one (?:half|side) of (?:her|his|my) (?:face|mouth|smile)|(?:lips?|face|skin)${en(12)}(?:strange|funny|odd|weird|wrong) colou?r|목에\\s?걸|(?:얼굴|입술)이?\\s?(?:새?파래|새?파랗|보라)`,
  // chest and heart
  `胸(?:口|前)?[^。!?,]{0,4}(?:压|堵)[^。!?,]{0,6}(?:石|砖|东西|住|块)|心跳[^。!?,]{0,6}(?:快|乱|一百|1[3-9]\\d)${zh(12)}(?:停不|下不来|难受|晕|喘|汗|胸|要死)|心慌${zh(8)}(?:喘|晕|站不|汗|胸)`,
  `(?:elephant|weight|pressure|brick|squeez\\w+|crushing|heav(?:y|iness)|tight\\w*|burning)${en(24)}\\b(?:my|his|her|the) chest|\\bchest\\b${en(16)}(?:squeez|crush|heavy|pressure|tight)|(?:clutch|hold|grab|press|grip)\\w*${en(16)}\\b(?:his|her) (?:chest|heart)`,
  `heart (?:is |has been )?(?:racing|pounding|beating|skipping|fluttering)${en(40)}(?:pass(?:ed)? out|faint|dizzy|can'?t breathe|breath|chest|won'?t stop|weird|collapse)|胸を押さえ|動悸|가슴을\\s?(?:부여|쥐)`,
  // fits, fever, sugar
  `(?:烧|热|孩子|宝宝|${KIN_ZH})${zh(12)}(?:抽了(?!烟|空|纸|奖|血|时间|一?根|几)|抽起来|抽得|直抽抽|在抽(?!烟|奖|血|纸)|痉挛)|(?:烧|体温|热)${zh(6)}(?:四十|4[0-2])(?!\\d)(?!分|元|块|房)|说胡话${zh(14)}(?:烧|热|抖|体温|4[0-2])|(?:烧|发抖|抖)${zh(10)}(?:说胡话|不认人)`,
  `(?:糖尿病|低血糖|血糖|胰岛素)${zh(18)}(?:发抖|手抖|站不|眼前|晕|冒汗|冷汗|出汗|迷糊|不清|没意识)|(?:手抖|站不[住稳]|眼前发?黑|迷糊|冷汗)${zh(16)}(?:糖尿病|低血糖|血糖)|眼前(?:一阵|一片)?发?黑${zh(10)}(?:站不|倒|手抖|冷汗|喘)`,
  `\\b(?:diabetic|blood sugar|insulin|hypo)\\b${en(60)}(?:confus|sweat|shak|can'?t (?:stand|get|wake)|cannot|not making sense|no sense|pale|slurr|faint|passing out|unrespons)|(?:confus|shak|sweat|faint|not making sense)\\w*${en(50)}\\b(?:diabetic|blood sugar|insulin)\\b|\\bha(?:ving|s|d) (?:a fit|fits|convulsions)\\b(?! (?:over|about|of))|\\bfit on the floor|(?:shaking|jerking|twitching)${en(30)}(?:foam|floor|eyes (?:roll|back)|won'?t stop)|eyes (?:are |have |has )?(?:rolled|rolling|rolls) back`,
  '경련|ひきつけ|痙攣|低血糖[^。]{0,10}(?:震|汗|意識|倒)|저혈당[^.!?]{0,12}(?:떨|땀|의식|쓰러)',
  // burns, cuts, falls
  `(?:开水|烫水|沸水|热油|热汤|滚水|油锅)${zh(8)}(?:泼|浇|洒|烫|倒)${zh(6)}(?:一身|全身|满身|身上|脸|孩子|宝宝|一腿|一背)|烫${zh(14)}皮(?:都|也|全)?(?:掉|脱|破|起)|(?:手指|指头|脚趾|拇指)[^。!?,]{0,8}(?:断了|掉了|削掉|切掉|切断|切下来|压断|夹断|没了)`,
  `(?:boiling|scalding|hot) (?:\\w+ )?(?:water|tea|coffee|oil|soup|kettle)${en(24)}(?:all over|all down|onto|on|over|down) (?:my|the|his|her|our) (?:\\w+ )?(?:${CHILD_EN}|face|chest|legs|back)\\b|(?:finger|thumb|toe)s?${en(12)}(?:cut|came|sliced|chopped|torn|ripped) off|(?:cut|sliced|chopped)${en(10)}(?:finger|thumb|toe)(?:tip)?s?${en(6)} off\\b`,
  `(?:掉|摔|撞|磕|砸)(?:下|到|了|倒|在)${zh(16)}(?:一直吐|吐了|昏睡|没精神|不认人|认不得|迷糊|耳朵.{0,3}血|血不停|流血不止|好多血|很多血)|(?:hit|bang|bump|knock|crack|smash)\\w* (?:his|her|my|the) head${en(40)}(?:vomit|throw|drows|confus|sleepy|blood|bleed|won'?t|not)|(?:fell|fallen|fall) (?:from|off|out of|down) (?:the |a |our )?(?:balcony|window|stairs|roof|ladder|bunk|bed)${en(40)}(?:vomit|confus|blood|bleed|drows|not moving|can'?t)`,
  `머리[^.!?]{0,8}피|頭[^。]{0,8}血|\\b(?:mum|mom|mommy|dad|daddy|wife|husband|friend|she|he|baby|son|daughter|guest|lady|man|woman|pregnant)(?:'s| is| and)?${en(10)} bleeding\\b`,
  // swallowed, stung, poisoned
  `(?:蜇|蛰|叮|咬|过敏|花生|虾|海鲜|坚果|腰果|芒果|药)${zh(18)}(?:脖子|喉咙?|舌头?|嘴|唇|脸)[^。!?,]{0,4}(?:肿|紧|麻)|(?:脖子|喉咙?|舌头?|嘴|唇)[^。!?,]{0,3}(?:肿|麻)${zh(10)}(?:喘|呼吸|气)|(?:喘(?:气|息)?|呼吸)[^。!?,]{0,3}(?:费劲|费力|困难|有声音|吃力|不匀|不顺畅)`,
  `(?:stung|sting|bite|bitten|allerg\\w+|ate|eaten|nuts?|peanuts?|shrimp)\\b${en(60)}(?:neck|throat|tongue|lips?|face|eyes)${en(12)}(?:swell|swoll|clos|tight|itch|numb)|\\b(?:wheez|gasping)\\w*\\b${en(30)}(?:swell|lips|rash|hives|blue|can'?t|breath)|(?:swell|lips|rash|hives|nuts?|peanut|cashew)\\w*${en(40)}\\b(?:wheez|gasping)`,
  `(?:蘑菇|菌子?|河豚|豆角|甲醇|假酒)${zh(18)}(?:麻|重影|幻觉|小人|吐个?不停|一直吐|抽|看不)|\\b(?:mushrooms?|berries|puffer ?fish|shellfish)\\b${en(50)}(?:double|tingl|hallucinat|numb|can'?t (?:see|stand)|vomit)`,
  `${CHILD_EN}${en(24)}(?:swallow|drank|ate|licked|got into|gulp)\\w*${en(24)}(?:batter|tablet|pill|meds?\\b|medicine|clean|bleach|soap|detergent|perfume|coin|magnet|poison|chemical)|(?:孩子|宝宝|小孩|娃|儿子|女儿|弟弟|妹妹)${zh(8)}(?:吞|咽|喝|吃)(?:了|下|进|掉)${zh(8)}(?:电池|硬币|磁|清洁|洗|消毒|香水|药|纽扣|别针|玻璃)|(?:電池|洗剤|漂白剤|硬貨|コイン|磁石)を?[^。]{0,6}(?:飲|誤)|(?:건전지|배터리|세제|동전|자석|표백제)[^.!?]{0,8}(?:삼|먹|마셨)`,
  '息が(?:し(?:づら|にく|辛)|つまっ|詰ま)|(?:唇|喉|のど|舌|顔)が?[^。]{0,3}(?:腫れ|はれ)|(?:얼굴|입술|목|혀)[이가]?\\s?(?:많이\\s?)?(?:붓|부었|부어)|숨쉬기\\s?(?:힘|어려|곤란)|숨이\\s?(?:가빠|멎)',
  `(?:以为是(?:水|饮料|糖|酒|果汁)|喝错|误喝|拿错)${zh(18)}(?:喉|嗓|胃|肚|嘴|吐)|(?:by mistake|thought it was)${en(40)}(?:throat|stomach|mouth|burn|vomit)|\\b(?:drank|drunk|swallowed)\\b${en(50)}(?:throat|mouth|stomach)${en(10)}burn`,
  `(?:手指?|叉子|钥匙|筷子)[^。!?,]{0,3}(?:伸|插|捅|戳)[^。!?,]{0,3}(?:插座|插孔)|(?:finger|fork|key|hand|knife)s?${en(10)}\\bin(?:to|side)? (?:the |a |an )?(?:electric\\w* )?(?:socket|outlet)|(?:burn|oil|water|steam|kettle|scald)\\w*${en(30)}skin${en(8)}(?:coming|came|falling|fell|peeled) off`,
  `被?(?:蛇|蝎子?|水母|蜈蚣|毒蜘蛛)[^。!?,]{0,4}(?:咬|蜇|蛰)|(?:狗|猴子?)[^。!?,]{0,3}咬${zh(8)}(?:肉|血|深|翻|洞)|\\b(?:bitten|bit|stung)\\b${en(14)}\\b(?:snake|scorpion|jellyfish|viper|cobra|centipede)\\b|\\b(?:snake|scorpion|jellyfish|viper|cobra)\\b${en(10)}\\b(?:bit|bite|bitten|stung)\\b`,
  `(?:怀孕|孕妇|孕期|身孕)${zh(16)}(?:出血|流血|见红|破水|肚子[^。!?,]{0,4}(?:痛得|疼得|绞|一直[疼痛]|很[疼痛]|好[疼痛]|[疼痛]得?厉害))|(?:出血|流血|肚子[^。!?,]{0,4}(?:痛得|疼得)|绞痛)${zh(16)}(?:怀孕|孕妇|身孕)|pregnan\\w+${en(40)}(?:bleed|blood|cramp|contraction)|(?:bleed|blood|cramp)\\w*${en(40)}pregnan|(?:my|her) waters? (?:has |have |had |just )*(?:gone|went|broke|broken|burst)|妊娠[^。]{0,16}(?:出血|血が|破水)|(?:出血|破水)[^。]{0,16}妊娠|임신[^.!?]{0,14}(?:피가|출혈|배가\\s?(?:너무\\s?)?아)|転んで[^。]{0,6}(?:立て|起き上|動け)|넘어져서?[^.!?]{0,8}(?:못\\s?(?:일어|움직)|피)`,
  `(?:孩子|宝宝|小孩|娃|儿子|女儿|弟弟|妹妹)${zh(4)}(?:误)?把${zh(10)}(?:药|电池|清洁剂|洗|硬币|磁|纽扣)${zh(8)}(?:吃|吞|喝|咽)|(?:took|taken|had|swallowed|given)${en(24)}(?:pills?|tablets?|dose|medication|insulin|meds)${en(10)}(?:twice|double|too many)(?! (?:a day|daily))|too many (?:pills|tablets|sleeping)|(?:吞|吃|服)(?:了|下)?[^。!?,]{0,4}(?:\\d\\d+|几十|[二三四五六七八九]?十[几多来]?|一?整)(?:多)?(?:片|粒|颗|板)[^。!?]{0,8}(?:药|困|晕|迷糊|难受)|药[^。!?,]{0,6}(?:吃|服)(?:了)?(?:两次|双份|多了)[^。!?]{0,12}(?:晕|困|难受|吐|慌)`,
  `(?:蜂|蜱)[^。!?,]{0,4}(?:蜇|蛰|咬)${zh(16)}(?:喘|疹|肿|晕|嗓)|(?:fish|shrimp|prawns?|crab|nuts?|dumplings?|stung|sting)\\b${en(50)}(?:throat|tongue|air|swallow|wheez|all red|hives)|\\bcan'?t swallow\\b${en(30)}(?:breath|tongue|swell)`,
  // under water
  `(?:泳池|水里|水下|海里|潜|游泳|浪)${zh(14)}(?:没(?:有)?(?:再)?(?:上来|浮上来|冒头|露头)|不上来|沉下|呛水|抽筋${zh(6)}(?:救|喊))|呛水了|\\b(?:he|she|someone|somebody|swimmer|kid|child|boy|girl|man|woman|son|daughter)\\b${en(20)}(?:went|gone|been|is) under\\b(?! (?:maintenance|construction|repair|renovation|the (?:door|bed)))${en(30)}(?:\\bnot\\b|n't|\\bnever)|went under${en(24)}(?:\\bnot|n't|\\bnever) (?:\\w+ ){0,2}(?:come|surfac)|(?:bottom|face ?down|floating)${en(16)}\\b(?:pool|water|jacuzzi|tub)\\b${en(20)}(?:not|n'?t|mov|still|kid|child|man)`,
  // nobody hears of somebody who is ill
  `(?:电话|微信|消息|敲门)${zh(8)}(?:不接|没人接|不回|没人应|不应|打不通|没反应)${zh(24)}(?:心脏病|想不开|出事|高血压|糖尿病|癫痫|抑郁|不对劲|病着)|(?:心脏病|想不开|抑郁症?|糖尿病|癫痫|告别)${zh(24)}(?:电话|微信|消息|敲门)${zh(8)}(?:不接|没人接|不回|没人应|不应|打不通)`,
  `(?:\\bnot|n't|\\bnever|\\bno one|\\bnobody)${en(14)}(?:pick(?:ing|ed|s)? up|answer|repl|respon|reach)\\w*${en(50)}(?:heart (?:condition|problem|disease)|epilep|diabet|suicid|depress|stroke|seizure)|(?:heart (?:condition|problem|disease)|epilep\\w*|diabet\\w*|suicid\\w*|depress\\w*)${en(50)}(?:\\bnot|n't)${en(6)}(?:pick(?:ing|ed|s)? up|answer|repl|respon|reach)`,
  '\\b(?:has|is having) a stroke\\b(?! of)|\\bhelp(?: me| us)?\\b[^.!?\\n]{0,16}\\bbleeding\\b',
];

const MINOR_STAFF =
  '(?!front desk|reception|staff|security guard|app|machine|gate|barrier|system|card|airline)';

const violence = [
  // held back, found, followed
  `(?:他|她|男朋友|男友|女朋友|老公|老婆|前夫|前妻|前男友|前女友|对方|那(?:个)?(?:人|男))${zh(16)}不(?:让|准|许)我[^。!?,]{0,3}(?:出|走(?!廊|楼梯|电梯)|离)|(?:前夫|前妻|前男友|前女友|男友|老公|他|那(?:个)?男(?:人|的))${zh(14)}(?:找(?:到|来|上门)|追(?:到|来|过来)|在楼下|在大堂|在门口)${zh(20)}(?:打过我|打我|家暴|要杀|杀了|威胁|害怕|好怕|很怕|救|弄死)`,
  `\\b(?:ex|ex-?husband|ex-?boyfriend|ex-?wife|stalker|husband|boyfriend)\\b[^!?\\n]{0,50}(?:found|here|lobby|outside|downstairs|tracked|following|hotel)[^!?\\n]{0,60}(?:kill|hurt me|hit me|beat|scared|afraid|hiding|violent|restraining|threat)`,
  // heard through the wall
  `(?:惨叫|求饶|(?:喊|叫|求|说)[^。!?,]{0,4}别打(?!电|扰|扫|铃))(?!${zh(10)}(?:游戏|直播|电影))|(?:女(?:的|人|孩|生)|老婆|她|有人|夫妻|两口子|情侣)${zh(10)}(?:哭|尖叫|求)${zh(16)}(?:砸|摔|打(?!扫|电话|球|牌|游戏)|骂|救)|(?:砸|摔|打(?!扫|电话|球|牌|游戏)|骂)${zh(16)}(?:女(?:的|人|孩|生)|老婆|她|有人)${zh(8)}(?:哭|尖叫|求|喊)|(?:男的|男人|他)${zh(6)}(?:在)?(?:打|揍|掐|踹|拽|扇)(?:女|她|老婆|孩子|小孩)`,
  `(?:woman|girl|lady|wife|girlfriend|child|kid|she|someone|somebody)\\b${en(30)}(?:begging|pleading|crying|screaming|yelling)${en(16)}(?:to stop|stop it|for help|no no|let (?:me|her) go)|(?:woman|girl|lady|wife|girlfriend|she)\\b${en(12)}(?:scream|cry|sob)\\w*${en(40)}(?:hit|smash|crash|thud|bang|slap|break)|(?:hit|smash|crash|thud|slap|beat)\\w*${en(40)}\\b(?:woman|girl|lady|wife|girlfriend|she)\\b${en(16)}scream`,
  '悲鳴|비명|怒鳴り声[^。]{0,14}(?:殴|叩|割れ|泣)|(?:割れる|壊れる|殴る)音',
  // fights
  `(?:醉汉|醉鬼|男的|男人|那人|有人|一群人|他们?)${zh(10)}(?:见人就(?:打|砸|砍)|在?打(?:保安|服务员|客人|路人|前台)|(?:拿|用)[^。!?,]{0,5}(?:砸|捅|砍|打)(?:人|门|我|他|她))|拿[^。!?,]{0,6}(?:砸|捅|撬)[^。!?,]{0,5}门`,
  `\\b(?:guy|man|men|guys|drunk|drunks|someone|somebody|he|people|guests?|they|gang)\\b${en(16)}\\b(?:punch|kick|hitt|attack|shov|slapp|beat|swing|chok|stabb)ing (?:at )?(?:people|guests|everyone|everybody|staff|security|strangers|anyone|his|her|each|another|one|the (?:guard|woman|man|girl|waiter|receptionist|bartender))`,
  `(?:往|在|给)[^。!?,]{0,6}(?:饮料|酒|杯子?|水)里?[^。!?,]{0,3}(?:放|下|加)(?:了)?(?:东西|药|什么|不明)|被(?:人)?下(?:了)?药|迷药|(?:put|slipped|dropped) (?:something|a pill|drugs?|sth) in(?:to)? (?:my|her|his|our|a) (?:\\w+ )?(?:drink|glass|beer|wine|cup)`,
  // who should not be there
  `(?:男人|男的|叔叔|醉汉|大叔|有人|那人|陌生人|家伙)${zh(6)}(?:在|坐在|站在|躺在|睡在|躲在)(?:我|我们)?的?(?:房间?|屋|床|浴室|阳台|衣柜)(?:里面?|上)?${zh(6)}(?:不走|不认识|赶不走|害怕|好怕)|(?:男人|男的|有人|陌生人|醉汉)${zh(12)}门(?:口|外)?${zh(10)}(?:不走|不肯走|怕|试|拧|转|推)|(?:一直|老|不停)[^。!?,]{0,3}(?:拧|转|扭|推|撞|踹|刷)[^。!?,]{0,4}(?:我|我们)[^。!?,]{0,4}(?:门|把手)`,
  `(?:someone|somebody|man|guy|men|stranger|he)\\b${MINOR_STAFF}${en(40)}\\bmy door\\b${en(50)}(?:scared|afraid|alone|won'?t (?:go|leave)|not leaving|handle|shout|threat|kick|bang)|(?:peephole|handle)${en(40)}(?:won'?t (?:go|leave)|keeps? (?:trying|pushing|pulling|turning)|trying (?:the|my))|(?:trying|keeps?|kept)${en(12)} (?:door )?(?:handle|knob)\\b|(?:man|guy|stranger|someone|somebody)\\b(?: \\w+){0,3} in my (?:room|bathroom|bed|closet)\\b(?!${en(10)}(?:before|fix|clean|today|earlier|yesterday))`,
  `(?:男|誰か|知らない人|人)が[^。]{0,16}(?:部屋の前|ドアの前|ドア|ベランダ)[^。]{0,16}(?:立って|離れ|うろ|開けよう|怖|叩|入ろう)|(?:部屋|ドア)の前に[^。]{0,8}(?:男|人)が[^。]{0,10}(?:立って|いて|うろ)|ドアノブ|(?:後|あと|跡)をつけ|つけられて|낯선\\s?(?:남자|사람|여자)[이가]|(?:남자|사람|누가|누군가|아저씨)[^.!?]{0,8}문\\s?앞|문\\s?앞에[^.!?]{0,6}(?:남자|사람|누가|누군가|아저씨)|누가[^.!?]{0,8}(?:문을[^.!?]{0,6}(?:열려|부수|차|당기|밀)|따라)|문고리|따라오고`,
  `(?:醒来|睁眼|醒了|半夜)${zh(8)}(?:床边|床头|屋里|房里|房间里)${zh(4)}(?:站|坐|有|蹲)[^。!?,]{0,4}(?:人|男|影)|(?:床边|床头|床前|窗外|阳台上|衣柜里|床底下?)[^。!?,]{0,3}(?:站|蹲|躲|藏)(?:着|了)?[^。!?,]{0,4}(?:人|男|影)|wok\\w+ up${en(14)}(?:someone|somebody|a (?:man|guy|person|stranger|figure))${en(16)}(?:standing|next to|over|in my|beside|at the)|起きたら[^。]{0,10}(?:人|男)が`,
  `(?:门链|门锁|房门|门|锁|窗户)[^。!?,]{0,2}被[^。!?,]{0,8}(?:剪|撬|砸开|踹|锯|踢开)|(?:冒充|假装|自称)${zh(10)}(?:要进|想进|进来|在门?外|开门)|(?:pretend\\w*|claim\\w*|says? he(?:'s| is)) (?:to be |being )?(?:\\w+ )?(?:staff|maintenance|room service|police|housekeeping)${en(40)}(?:get in|come in|let him|outside|won'?t)`,
  `打斗(?!片|游戏|戏)|厮打|扭打|互殴|群殴|(?:把|将)(?:我|一个|${KIN_ZH})${zh(5)}(?:拉|拖|拽)[进到上](?:了)?${zh(4)}(?:房|屋|车|厕所|电梯|楼梯)|\\b(?:man|guy|men|someone|somebody|stranger|he|they)(?:'s| is| are| has| have| was| keeps?| been)* following me\\b(?! (?:back|on (?:insta|twitter|tiktok|wechat|facebook|social)))|dragg(?:ed|ing) (?:my|a|the|her|him|me) (?:\\w+ )?(?:into|out|away|by)`,
  `(?:他|老公|男友|男朋友|丈夫|爸爸)[^。!?,]{0,3}(?:又|开始|还在)动手了?(?!做|弄|修)|躲(?:在|进)(?:了)?[^。!?,]{0,4}(?:浴室|厕所|卫生间|洗手间|柜|床底|阳台)(?!${zh(8)}(?:玩|猫猫|迷藏))|(?:hiding|hid|barricaded)(?: myself| ourselves)? in(?:side)? (?:the|my|our|a) (?:bathroom|wardrobe|closet|toilet|room|bedroom)|\\b(?:i'?m|im|we'?re) in the (?:wardrobe|closet)\\b|(?:handle|knob)${en(12)}(?:moving|turning|jiggl)|trying (?:all |every |each )?(?:the )?(?:\\w+ )?doors\\b|挨个(?:试|推|拧)[^。!?,]{0,3}门|with (?:a )?(?:crowbar|bolt cutters?|sledgehammer)`,
  `\\b(?:drag|pull|grab|snatch|shov|push|stuff)\\w*(?: away)? (?:a |an |the |my |our |some )?(?:\\w+ ){0,2}(?:girl|woman|lady|kid|child|daughter|son|her|me)\\b${en(16)}(?:into|down the|out of|stair|\\bvan\\b|\\bcar\\b|by the (?:hair|arm|neck|throat|lift))|being (?:dragged|strangled|pushed around)|(?:pushed|threw|thrown) (?:her|him|me) (?:down|off|out|against)|(?:doesn'?t|don'?t) know (?:him|this man|that man)\\b|not my (?:dad|daddy|father|mum|mom|mother)\\b|(?:拖|拽|架|塞|抱)着?[^。!?,]{0,6}(?:女(?:的|孩|生)|姑娘|孩子|她|头发)${zh(10)}(?:往|进|上|外)|(?:喊|说|叫)[^。!?,]{0,5}不认识(?:他|她|那)`,
  `(?:waving|swinging|brandishing|throwing) (?:\\w+ ){0,3}(?:bottles?|chairs?|cleaver|knife|knives|axe|machete|bat|hammer|sword)\\b|(?:举|挥|拿|拎|抡|抄)着?[^。!?,]{0,6}(?:砍刀|斧|棍|锤|灭火器|椅子|酒瓶|啤酒瓶)${zh(10)}(?:追|砸|砍|晃|打人|挥|指)|(?:刃物|瓶|ナイフ|椅子|バット)を振り回|휘두르|(?:he|she|they|ex|man|someone|somebody|guy)(?:'s| is|'re| are| keeps)${en(40)}(?:hitting|punching|smashing|kicking|pounding)(?: on| at)? (?:the|my|our) door|(?:gets?|getting|turns?|become|being) violent|hands (?:round|around|on) (?:her|his|my) (?:throat|neck)`,
  `\\b(?:man|someone|somebody|guy|stranger|woman|person)\\b${en(16)}\\bin (?:our|my) (?:\\w+ )?(?:bath ?tub|bed|shower|closet|wardrobe)\\b|(?<!cleaner|cleaning|worker)\\b(?:man|someone|somebody|guy|stranger) (?:\\w+ ){0,2}(?:outside|at|climbing) (?:my|our|the) (?:window|balcony)\\b|(?:顺着|沿着)[^。!?,]{0,6}(?:管|墙|绳)[^。!?,]{0,4}(?:爬|上)|从[^。!?,]{0,6}(?:阳台|窗)[^。!?,]{0,3}(?:翻|爬|跳)(?:过|进)来`,
  `掐(?:住|着|了)?[^。!?,]{0,3}脖子|(?:他|她|有人|那人|男的|还在|一直在)[^。!?,]{0,2}追(?:着)?我(?!要|问|们?确认)|有人在我们?的?(?:房|屋|床)|有人[^。!?,]{0,3}要跳(?!舞|绳|操|槽)|\\b(?:someone|somebody|man|guy|person|stranger)\\b(?: is|'s)?(?: hiding| lying)? under (?:the|my|our) bed|(?:硬要|强行|非要)[^。!?,]{0,4}(?:进|挤|闯)[^。!?,]{0,4}(?:我|房|屋|来)|给[^。!?,]{0,8}灌酒|把(?:我|她)的?手机抢|殺(?:す|して|され)|죽이(?:겠|려)|(?:snatch|grabb)\\w* (?:a|the|my) (?:\\w+ )?${CHILD_EN}`,
  `(?:赖|待|躺|坐)在我(?:们)?(?:的)?(?:房|屋|床)${zh(12)}(?:走|骂|不听)|围着?[^。!?,]{0,5}(?:踢|打|揍|殴)|\\b(?:man|men|people|someone|somebody|strangers?)(?: is| are|'s)? on (?:our|my) balcony|(?:breaking|smashing|destroying|throwing) (?:everything|things|stuff)${en(40)}(?:scared|afraid|kids|me\\b|help)|(?:scared|afraid|fear) for (?:the |my |our )?(?:kids|children|life|lives)|(?:ベランダ|窓の外)に[^。]{0,4}(?:誰か|人が|男)|泥棒`,
  // children taken or lost
  `(?:抱|拽|拖|抢|拐)走[^。!?,]{0,5}(?:孩子|女儿|儿子|宝宝|小孩|娃)|(?:孩子|女儿|儿子|宝宝|小孩|娃)[^。!?,]{0,4}被[^。!?,]{0,8}(?:抱|拽|拖|抢|拐|带)走|(?:孩子|女儿|儿子|宝宝|小孩|娃|弟弟|妹妹|老人|[爸妈爷奶])(?:刚才|刚刚|现在|突然|忽然|一下子|人)*(?:不见了|找不到了|找不着了|走丢|走失|失踪)`,
  `grabbed (?:my|the|a|our) (?:\\w+ )?${CHILD_EN}|\\b(?:can'?t|cannot|can not|couldn'?t) find (?:my|our) (?:\\w+[ -]){0,3}(?:${CHILD_EN}|year[ -]old)\\b(?!'s)|${CHILD_EN}(?:'s| is| are| has| have)?(?: just| gone| been)* (?:missing(?! (?:his|her|their|my|the|an?|out|you|home|some)\\b)|disappeared|vanished|wandered off|been taken|kidnapped)\\b|(?:子ども|子供|娘|息子)が(?:いなくな|見つかりま|見つからなく|迷子)|아이가\\s?(?:없어졌|사라|안\\s?보)`,
];

const SHUT_IN_ZH =
  '(?:楼梯间?|天台|楼顶|露台|消防通道|仓库|地下室|桑拿|汗蒸|蒸房|厕所|浴室|洗手间|卫生间|阳台|电梯|储藏室|更衣室|冷库|健身房)';

const trapped = [
  `${SHUT_IN_ZH}${zh(16)}(?<!水|票|汗|声|车|画面|信号|热水)(?:出不去|出不来|出唔到)|(?:我|我们|孩子|宝宝|有人|他|她|人)[^。!?,]{0,6}被?(?:反锁|锁|关|困)(?:住)?在[^。!?,外]{0,6}${SHUT_IN_ZH}|被(?:人)?(?:反锁|锁|关)在(?!(?:门|房间?|房门|屋|大门)?外)${zh(6)}(?:里|间|顶|台|室|库)`,
  `${SHUT_IN_ZH}${zh(10)}门${zh(5)}(?:推|拉|打|拧)不[开动]${zh(10)}(?:热|怕|救|闷|冷|黑|我们?在|人在里)|电梯${zh(6)}(?:不动|停了?|卡)${zh(8)}(?:灯(?:也|都)?(?:灭|黑|没)|里面?(?:有|还有|我们|三|两|四|好几)|[两三四五六几]个人|求救|好黑)`,
  `(?:脚|手|腿|胳膊|手指|头(?!发))${zh(6)}(?:咬|绞|卷|夹|卡)(?:住|进|在|到)${zh(14)}(?:拿|拔|抽|出|弄|取)不(?:出|了|开|来)|扶梯${zh(12)}(?:咬|绞|卷|夹)(?:住|进|到|了)`,
  `lock(?:ed|ing)? (?:my|our|your)sel(?:f|ves) (?:in|inside)(?! (?:my|the) (?:room|work))|${CHILD_EN}${en(12)}\\b(?:locked|shut|trapped)\\b${en(10)}\\bin(?:side)?\\b`,
  `电梯里[^。!?,]{0,4}(?:黑|没灯|没信号|我在里)|在电梯里${zh(12)}(?:按铃|没人理|门开了一条|黑|不动)|\\bbeen in (?:the |your )?(?:\\w+ )?(?:lift|elevator)\\b|(?:stuck|stopped|hanging) between (?:floors?|\\w+ and \\w+ in)|エレベーター[^。]{0,10}止ま[^!?]{0,20}(?:中|真っ暗|インター)|엘리베이터[^.!?]{0,12}멈[^!?]{0,30}(?:꺼|인터폰|안\\s?받|같이)`,
  `(?:on|from) the (?:wrong|other) side of (?:it|the door)\\b|door${en(16)}(?:jammed|closed|shut|locked)(?: itself)? behind (?:her|him|me|us)|handle(?:'s| has| is| was)? (?:come|came|fallen) off in my|门[^。!?]{0,8}${'(?:拧|推|拉|打)'}不开${zh(8)}(?:老太太|老人|小家伙|阿姨|客人|保洁)|(?:阳台|天台|楼顶)的?门?${zh(10)}锁[死上]?${zh(18)}(?:外头|外边|上头|冻)`,
  `doors?${en(8)}(?:shut|closed|closing) on (?:my|his|her|a)\\b${en(10)}(?:arm|hand|leg|foot|finger|mum|mom|dad|son|daughter|kid|child)|(?:夹|卡)(?:住|到)(?:了)?[^。!?,]{0,3}(?:胳膊|手|腿|脚|头|孩子)${zh(10)}(?:不松|不开|打不开|出不来)|pinned under|(?:caved|caving) in\\b|(?:toppled|fell|collapsed|came down|coming down|fallen)${en(16)} on(?:to)? (?:my|a|the|his|her) (?:son|daughter|sister|brother|wife|husband|mum|mom|dad|woman|man|child|kid|head|people|guest)|(?:塌|倒|砸)(?:了|下来)?[^。!?]{0,4}压(?:着|住|到)[^。!?,]{0,4}(?:人|我|他|她|孩|脚|腿)`,
  `\\b(?:foot|feet|hand|arm|leg|head|finger|fingers)\\b${en(12)}(?:caught|stuck|trapped|wedged|jammed|pinned) (?:in|under|between|behind|inside)\\b|(?:lift|elevator)\\b${en(30)}(?:not mov|n'?t mov|stopp|stuck|stall|dead|halt|jam)\\w*[^!?\\n]{0,50}(?:\\binside\\b|in it|in here|lights? (?:are |is |went |have gone )?(?:off|out)|alarm|the bell|intercom|\\bof us\\b|door\\w*${en(6)}(?:won'?t|not|n'?t) open|panic|dark|pregnant)`,
  `\\b(?:we|i|i'?m|we'?re|he|she|my \\w+|somebody|someone)\\b${en(16)}(?:stuck|locked|shut|trapped)(?: out)? (?:in|inside|on)(?:side)? (?:the|a|our|my|this) (?:\\w+ )?(?:stairwell|stairs|staircase|balcony|roof|terrace|sauna|steam room|bathroom|toilet|basement|storage|closet|elevator|lift|gym|fire escape)|(?:stairwell|staircase|sauna|steam room|rooftop|basement)${en(30)}(?:locked|won'?t open|stuck|jammed)${en(40)}(?:\\bout\\b|back in|inside|we|help|hot)|balcony${en(24)}locked (?:behind|on) (?:us|me)`,
  `(?:トイレ|浴室|お風呂|階段|エレベーター|サウナ|ベランダ|バルコニー|屋上)(?:から|に|の中)[^。]{0,10}(?:出られな|出られま|出れな|締め出|閉め出)|(?:화장실|욕실|계단|베란다|발코니|사우나|엘리베이터|옥상)[^.!?]{0,12}(?:못\\s?나|나갈\\s?수|갇)|엘리베이터가?\\s?(?:멈|섰|고장)[^!?]{0,10}(?:안에|못\\s?나|갇)`,
];

const selfHarm = [
  '(?:站|坐)在?[^。!?,]{0,4}(?:楼顶|天台|顶楼|窗台|栏杆|桥)[^。!?\\n]{0,14}(?:对不起|再见|跟[^。!?,]{0,6}说|跳|不想|永别|解脱|腿在外|脚在外)|想(?:从[^。!?,]{0,6})?(?:就|直接|要)?(?:这么)?跳下去(?![^。!?]{0,8}(?:游|泳|玩|凉))|(?:活够|活腻)了(?!吧|[^。!?]{0,3}(?:哈|嘻))|了结(?:自己|生命|一切)|离开(?:这个?)?(?:世界|人世)(?!上|各)|(?:人生|活下去|生活)[^。!?,]{0,3}没(?:有)?(?:意义|盼头|希望)了?|不值得活',
  '药(?:片)?我?(?:已经|一下子|一口气)?(?:全|都)(?:部)?(?:吃|吞|喝|服)(?:了|下|进)(?!完|[^。!?]{0,8}(?:还是|没好|不管用|没效|不见效|没用))|(?:把|吃了|吞了)[^。!?,]{0,3}(?:一|两|整|三)(?:大)?(?:盒|瓶|板|把)[^。!?,]{0,4}(?:药|安定|安眠)|手腕[^。!?,]{0,3}(?:割|划|切)|(?:发|写|留)[^。!?,]{0,6}(?:告别|诀别|永别)的?(?:话|信|短信|消息|微信)',
  "(?:text|messag|wrote|told)\\w* (?:me|us) goodbye[^.!?\\n]{0,40}(?:check|room|please)|(?:took|taken|swallowed) (?:all of them|them all)[^!?\\n]{0,16}(?:please|help|ambulance|hurry)|(?:sent|left|texted|wrote)[^.!?\\n]{0,12}(?:goodbye|farewell) (?:message|note|letter|text)|(?:don'?t|dont|do not|can'?t|no longer) see (?:the |any |a |much )?(?:point|reason)[^.!?\\n]{0,10}(?:going on|living|life|carry|any ?more|being)|(?:nobody|no one|noone) (?:will|would|is going to) miss me|better off without me|tired of (?:living|life|being alive)(?! (?:out|in|with|from|on|at|like|here|next|near|by))|want to disappear forever|not be (?:here|around|alive) tomorrow|(?:thinking|think|thought) (?:about|of) (?:jumping(?! (?:in|into|on|up|around|rope)\\b)|ending|hurting myself|dying|how to die)|(?:took|taken|taking|swallowed) (?:all|a (?:whole )?(?:box|pack|bottle|handful))(?: \\w+){0,3} (?:pills|tablets|meds|medication|sleeping)|cut (?:my|her|his) wrists?|(?:i|she|he) cut (?:myself|herself|himself) too deep",
  "不想再?撑(?:下去)?了|做傻事|寻短见|(?:怕|担心|觉得|可能)[^。!?,]{0,6}想不开|(?:leav\\w+|left|go(?:ing|ne)?(?: away)?(?: from)?) (?:us(?: all)?|everyone|everybody|this world|them) (?:for ?ever|for good)|leav(?:e|es|ing) this world|never wake up again|(?:sleep|disappear) forever|can'?t (?:do this|take it|go on) any ?more[^!?\\n]{0,30}(?:sorry|goodbye|tell my|\\bend\\b)",
  '(?:今晚|今天|今夜)(?:过后|之后|以后)[^。!?]{0,8}(?:轻松|解脱|结束)|拖累(?:家|他们|你们|大家|孩子|父母|别人)|撑不到(?:明|天亮)|我?想消失|要?解脱了|(?:最后|道个?别|一个人)[^。!?]{0,14}(?:楼顶|天台)|(?:楼顶|天台)[^。!?]{0,18}(?:最后|一个人)|药[^。!?]{0,8}(?:倒出来|数(?:了数|好|着))|不用叫(?:醒)?我[^。!?]{0,4}以后也(?:用不着|不需要)|(?:窗台|栏杆|围栏|护栏)(?:上|外|边)?[^。!?]{0,10}(?:脚|腿)在外|(?:坐|站|骑|翻|跨)(?:在|到|上|过|出)[^。!?,]{0,8}(?:栏杆|护栏|窗台)[^。!?]{0,4}(?:外面?|哭|跳)',
  "(?:finds?|find|found) (?:me|my body)(?! (?:a|an|another|the|some)\\b)[^.!?\\n]{0,20}(?:sorry|trouble)|the one who finds me|none of (?:this|it) is (?:your|anyone|anybody)\\w*'?s? fault|written (?:the|my|some|a few) letters\\b|(?:by morning|after tonight)[^.!?\\n]{0,16}(?:over|gone)|i just want it (?:all )?to (?:stop|end|be over)\\b|given (?:her|his|my) (?:cat|dog|things|everything) away|letter[^.!?\\n]{0,12}(?:on the (?:desk|table|bed))[^!?\\n]{0,50}(?:sister|mother|mum|mom|family|kids|sorry|goodbye|husband|wife|parents)|(?:sitting|standing|climb\\w+)[^.!?\\n]{0,12}(?:outside of|edge of|outside|over|wrong side of) (?:the )?(?:railing|ledge|parapet|balcony)",
  '手紙は?[^。]{0,4}(?:机|テーブル)[^!?]{0,40}(?:もう|結構|いりません)|手すりを乗り越え|柵を(?:乗り)?越え|(?:이제|그만|모두)\\s?다?\\s?끝내(?:려|고\\s?싶)|난간[^.!?]{0,8}(?:넘|앉아|서\\s?있)',
  '(?:pills?|tablets)[^.!?\\n]{0,10}(?:lined up|in front of me|in my hand|counted out)',
  '手首を切|リスカ|消えてしまいたい|生きる(?:のが|意味|気力)|薬を[^。]{0,4}(?:たくさん|全部|大量|一瓶|まとめて)[^。]{0,4}飲|손목을\\s?(?:그|긋|베)|살고\\s?싶지\\s?않|사라지고\\s?싶|(?:약|수면제)[을를]?[^.!?]{0,4}(?:한\\s?(?:통|병)|통째|전부|많이)[^.!?]{0,4}(?:먹|삼)|유서',
];

export const PLIGHTS = { fire, medical, violence, trapped, selfHarm };
