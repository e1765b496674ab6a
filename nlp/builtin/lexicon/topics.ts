/**
 * What guests speak of, and how they call it good, bad or so-so: together they make the opinions
 * that no whole phrase of aspects.ts says.
 */
import type { AspectName } from '../../taxonomy.ts';
import { phrases } from '../phrases.ts';

const TOPICS: Array<[aspect: AspectName, zh: string, en: string, east: string]> = [
  [
    'room.cleanliness',
    '卫生(?!间|纸|巾|局)|清洁(?!阿姨|工)|打扫得|保洁做|布草',
    'cleanliness|cleaning|hygiene',
    '清掃|掃除|清潔|청소|위생',
  ],
  ['room.noise', '隔音', 'sound ?proofing|insulation', '防音|방음'],
  [
    'room.temperature',
    '空调|冷气|暖气|地暖|室温|新风',
    'air ?con\\w*|a\\/c\\b|\\bac\\b|heating|thermostat',
    'エアコン|空調|暖房|에어컨|난방',
  ],
  [
    'room.bed',
    '床(?!位|边|头|单|前)|枕头?|被子?(?=[^人我他她迫打吵偷骗收误叫])|床垫|床品|寝具|褥子',
    '\\bbeds?\\b(?! ?bugs)|mattress(?:es)?|pillows?|duvets?|bedding|linens?|sheets?',
    'ベッド|枕|布団|寝具|침대|베개|이불|침구|매트리스',
  ],
  [
    'room.bathroom',
    '浴室|卫生间|洗手间|厕所|淋浴|花洒|马桶|浴缸|水压|热水|洗澡|浴巾|毛巾|干湿|洗漱台',
    'bathrooms?|showers?|toilets?|bath ?tubs?|\\btub\\b|water pressure|hot water|towels?|taps?\\b',
    '浴室|お風呂|バスルーム|シャワー|トイレ|水圧|욕실|화장실|샤워|수압|욕조|수건',
  ],
  [
    'room.smell',
    '气味|味儿|空气(?!净化)',
    'smells?\\b|scents?|aroma|odou?rs?',
    '匂い|臭い|香り|냄새|향기',
  ],
  [
    'room.space',
    '房间|客房|屋子|空间|面积|户型|格局|装修|装潢|设计|风格|布置|陈设|阳台|露台|窗外|落地窗|景观|景色|风景|视野|夜景|(?:海|江|湖|山|河|园)景|采光|灯光|光线|套房',
    'rooms?\\b(?! service)|suites?|space|views?\\b|decor|d[eé]cor|design|balcon(?:y|ies)|lighting|furnishings?|interiors?|layout|terrace',
    '部屋|お部屋|客室|眺め|景色|夜景|インテリア|広さ|방(?:이|은|도)|객실|전망|뷰|인테리어|야경',
  ],
  [
    'room.equipment',
    '电视|插座|窗帘|吹风机?|水壶|冰箱|台灯|遥控器?|门锁|房卡|设施|设备|投影|智能|迷你吧|保险箱|家具|家电|用品|配置|硬件|咖啡机|洗衣机|熨斗|充电',
    '\\btv\\b|television|sockets?|outlets?|curtains?|blinds?|hair ?dryers?|kettle|fridge|minibar|safe\\b|key ?cards?|furniture|amenities|toiletries|equipment|fittings|appliances?|coffee machine|\\biron\\b|remote',
    'テレビ|カーテン|ドライヤー|冷蔵庫|設備|アメニティ|家具|티비|커튼|드라이기|냉장고|시설|어메니티|가구',
  ],
  [
    'wifi',
    'wi-?fi|网络|网速|信号|上网|无线|(?:^|[,。!~\\s这])网(?=[慢卡断很真太好快稳])',
    'wi-?fi|internet|signal|connection',
    'ネット|回線|와이파이|인터넷',
  ],
  [
    'food.breakfast',
    '早餐|早饭|早点(?!名|来|到|睡|起|开|送|走|退|入|去|弄|办|修|说)|自助早|早茶',
    'breakfasts?|morning buffet',
    '朝食|朝ごはん|조식|아침\\s?식사',
  ],
  [
    'food.dining',
    '餐厅|餐饮|晚餐|晚饭|午餐|晚宴|菜(?!鸟)|火锅|牛排|海鲜|面条|点心|甜品|蛋糕|下午茶|咖啡(?!机|馆)|鸡尾酒|酒廊|酒吧|厨师|厨房|大厨|味道|口味|送餐|夜宵|宵夜|食材|食物|烤鸭|小吃',
    'food|dinner|lunch|meals?|restaurant|chef|kitchen|menu|steak|dishes|dessert|cocktails?|\\bbar\\b|drinks|coffee|room service|cuisine|soup|burger|pizza|pasta|afternoon tea|cake',
    '料理|夕食|ディナー|食事|レストラン|ランチ|バー|음식|저녁|레스토랑|식당|요리',
  ],
  [
    'staff.attitude',
    '服务(?!器|费|区)|态度|前台|柜台|员工|工作人员|管家|阿姨|师傅|小哥|小姐姐|小姐|保安|大哥|经理|礼宾|司机|门童|行李员|救生员|老板|客服|小妹|小哥哥|大叔|大姐|阿姐|大妈|老师|店员|伙计|领班|主管|小姑娘|姑娘|妹子|小伙|姐姐|人员|团队(?!房|价)|小(?:陈|张|李|王|刘|赵|周|吴|黄|林|何|杨|徐|孙|马|朱|胡|郭|高|罗|郑|梁|谢|宋|唐|许|韩|冯|邓|曹|彭|曾|萧|田|董|潘|袁|蔡|蒋|余|杜|叶|程|魏|苏|吕|丁)(?![姐妹]?(?:的|了)?(?:店|吃|镇))',
    'staff|service\\b(?! charge| fee)|receptionists?|reception|front desk|concierge|managers?|waiters?|waitress(?:es)?|bartender|cleaners?|housekeepers?|porters?|drivers?|doorman|guards?|team|employees?|hosts?|hospitality|crew|servers?|clerks?|bellboys?|bellhops?|butlers?|attendants?|lady|gentleman|guy|girl|lad|lads|welcome',
    'スタッフ|対応|接客|フロント|従業員|サービス|直員|직원|서비스|프런트|응대|매니저',
  ],
  [
    'staff.speed',
    '速度|效率|响应|反应|上菜|出餐|回复|送得|来得|到得|人手',
    'response|speed|turnaround|wait(?:ing)? time',
    '反応|対応の速さ|응답|속도',
  ],
  [
    'frontdesk.process',
    '办(?:理)?入住|办手续|入住(?:流程|手续|过程|办)|退房(?!前|时间|后|时(?!候))|押金|账单|手续|流程|check ?-?in|check ?-?out|预授权',
    'check(?:ing)?[- ]?(?:in|out)|deposit|billing|(?:my|our|the) bill|paperwork|invoice process',
    'チェックイン|チェックアウト|手続き|체크인|체크아웃',
  ],
  [
    'facility',
    '健身房?|泳池|游泳池|滑梯|书吧|酒廊|天台|公区|电梯|大堂|大厅|温泉|汤池|儿童乐园|儿童区|桑拿|spa|花园|会议室|球场|洗衣房|走廊|公共区|娱乐',
    "gym|fitness|pools?\\b|spa\\b|sauna|lobby|lifts?\\b|elevators?|gardens?|playground|kids'? club|jacuzzi|hot tub|lounge|corridors?|facilities|grounds",
    'プール|ジム|温泉|大浴場|サウナ|ロビー|エレベーター|수영장|헬스장|온천|사우나|로비|엘리베이터',
  ],
  ['parking', '停车|车位|地库|车库|充电桩', 'parking|car ?park|garage|valet', '駐車|주차'],
  [
    'location',
    '位置|地段|地理|交通|周边|地铁|出行|离(?:机场|车站|高铁|地铁|市中心|景区|海边)|附近',
    'location|located|neighbou?rhood|metro|station|transport|position|central',
    '立地|場所|アクセス|駅|위치|교통|역에서',
  ],
  [
    'price',
    '价格|价位|房价|性价比|收费|价钱|费用|消费',
    'prices?|value|rates?\\b|cost|money',
    '値段|価格|料金|コスパ|가격|가성비|요금',
  ],
  ['safety', '安全|治安|安保|门禁', 'security|safety', '治安|セキュリティ|보안|치안'],
  [
    'overall',
    '酒店|民宿|宾馆|旅馆|整体|总体|体验|入住感受|住得|这里|这家|你们家',
    'hotel|place|stay\\b|overall|experience|property|resort|inn\\b|everything|hostel',
    'ホテル|宿|旅館|全体|滞在|호텔|숙소|전체적|전반적',
  ],
];

export const TOPIC_WORDS = TOPICS.map(([aspect, zh, en, east]) => ({
  aspect,
  called: phrases(zh, `\\b(?:${en})`, east),
}));

/** Good of anything. */
export const GOOD_TONE = phrases(
  '(?<!不|没|太不|不太|多|最|幸|只|刚|正|还|友|爱|更|美)好(?!像|几|多|久|歹|了|点|一点|些|吗|不好|评(?!如)|在|意思|容易|奇|说)|(?:真|很|挺|都|也|蛮|超|太|特别|非常|还|最|更)好(?!像|几|多|久|点|一点|些|吗|奇|说|贵|冷|热|吵|脏)|不错|棒|(?<!点|称)赞(?!助)|点赞|超赞|绝(?:了|佳|美|赞|$)|满意(?!度)|喜欢|爱了|爱死|爽(?!约)|舒服|舒适|贴心|细心|用心|周到|热情|热心|友好|友善|亲切|耐心|到位|给力|惊喜|惊艳|感动|温暖|暖心|很暖|好暖|完美|满分|五星|一流|靠谱|优秀|专业|方便|便利|推荐|加分|良心|厚道|在线|惬意|治愈|安逸|享受|利落|新颖|高效|丝滑|地道|绝了|超香|香(?:喷喷|死)|超值|划算|实惠|值回|很值|值得(?!商|警)|好吃|好喝|好用|好看|好玩|美味|鲜美|正宗|地道|干净|整洁|宽敞|明亮|敞亮|漂亮|精致|高级|豪华|温馨|可爱|好评|表扬|没得说|没话说|无可挑剔|挑不出|没毛病|巴适|灵额|靓|够晒|顶呱呱|利索|干脆|痛快|麻利|神速|秒(?:到|回|办|进|开)|(?:很|真|超|挺|特别|好)(?:快|新|香|大气|稳|足|软|安静|齐|全|丰富)|齐全|丰盛|丰富|多样|充足|稳定|流畅|安静|讲究|细致|体贴|礼貌|客气|幽默|人情味|加工资|升职|奖励|点心意|都是心意|★{4,}|👍|❤|🥰|😍|💯',
  "\\b(?:good|great|lovely|excellent|amazing|perfect(?:ly|ion)?|fantastic|wonderful|superb|brilliant|nice|comfy|comfortable|clean|spotless|immaculate|friendly|helpful|delicious|tasty|yummy|fresh|quick|fast|prompt|efficient|convenient|handy|spacious|huge|gorgeous|stunning|beautiful|impressive|impressed|outstanding|exceptional|top[- ]notch|top drawer|bliss|blissful|(?:an? )?(?:absolute |real )?hoot|(?:is|was|were|are|such) (?:a )?(?:winner|triumph|godsend|highlight|knockout)|ace|cracking|smashing|lush|unreal|sublime|exquisite|spot on|first[- ]class|love[ds]?|adore[ds]?|stars? in|(?:a|an absolute|such a|real) (?:star|gem|legend|angel|delight|treat|joy|masterpiece|lifesaver|saint)|faultless|flawless|exceed(?:ed|s)|delight(?:ful|ed)?|thoughtful|kind|kindness|warm|generous|charming|best|unbeatable|second to none|superior|smooth(?:ly)?|painless|easy|seamless|incredible|awesome|magic(?:al)?|heaven(?:ly)?|dream(?:y)?|divine|fabulous|terrific|marvell?ous|splendid|decent|solid|reliable|strong|powerful|quiet|peaceful|cosy|cozy|stylish|modern|chic|elegant|luxurious|value|worth (?:it|every)|bargain|patient|polite|courteous|professional|attentive|welcoming|genuine|sweet|can'?t fault|couldn'?t fault|no complaints|shiok|rock(?:s|ed)?)\\b",
  '最高|素晴|良(?:い|く|かっ)|よかった|いい(?!え|加減)|満足|快適|親切|丁寧|美味し|おいし|きれい|綺麗|清潔|便利|広い|広く|嬉し|気持ち(?:良|いい)|文句なし|좋(?:아|았|은|고|네|습)|최고|훌륭|만족|친절|깨끗|편(?:하|안|했|리)|맛있|넓(?:고|어|은|었)|예쁘|뽀송|완벽',
);

/** Bad of anything. */
export const BAD_TONE = phrases(
  '(?<!温|时|误|落|相|出|没|性价|参)差(?!不多|点|旅|异|别|价|额|评如)|烂(?!漫|醉)|糟|(?<!不|没|弄|别)坏(?!处)|破(?!晓|例|费|解)|陈旧|老旧|老化|脏|臭|慢(?!跑|慢来|用)|混乱|太乱|乱糟|贵(?!不贵|宾|姓|店|司|酒店|重|方|妇|族)|难(?:吃|喝|用|看|受|闻|找|停|订|睡|以|打)|失望|遗憾|可惜(?!了(?:我|没))|(?:拖|减|掉)(?:了)?(?:后腿|分)|闹心|糟心|堵心|心累|(?:一)?言难尽|反人类|狼狈|扫兴|添堵|敷衍|糊弄|离谱|过分|坑(?!位)|垃圾(?!桶|袋|分类)|恶心|不(?:太|够|是很|怎么|大|咋|算)?(?:好(?!意思)|行|够|方便|舒服|舒适|满意|合理|值|新鲜|专业|友好|干净|稳定|亮|灵|给力|卫生|到位|及时|合格|靠谱|人性化|好用|好吃|热情|礼貌|耐心|配合|便宜|透明|灵敏|理想|敢恭维)|堪忧|劝退|扣分|减分|拉胯|翻车|踩雷|鸡肋|摆设|无语|崩溃|折腾|吐槽|小气|抠门|冷淡|冷漠|冷冰冰|坏了|漏水|漏风|生锈|掉漆|开裂|松动|泛黄|发黄|发霉|霉|黏|油腻|太(?:小|窄|挤|暗|吵|硬|软|高|低|薄|厚|冷|热|闷|潮|远|偏|旧|少|短|浅|烫|咸|油|辣|甜|淡|老|次|差|慢|贵|乱)|(?:有点|有些|略|稍|比较|偏)(?:小|窄|挤|暗|吵|硬|软|薄|冷|热|闷|潮|远|偏|旧|少|短|慢|贵|乱|咸|油|淡|简陋|简单|单调)|简陋|单调|单一|缩水|可怜|一塌糊涂|一无是处|不敢恭维|名不副实|货不对板|想钱想疯|宰|没(?:人)?(?:理|管|反应|诚意|用)|甩锅|踢皮球|互相推|推脱|爱理不理|不耐烦|瞎|骗|★(?!★)|👎|😡|🙄',
  "\\b(?:bad|poor(?:ly)?|terrible|awful|horrible|horrendous|disappoint\\w*|dirty|filthy|grubby|grim(?:y)?|broken|faulty|old|tired|dated|outdated|rude|surly|slow|cold|lukewarm|weak|tiny|cramped|useless|mediocre|overpriced|expensive|pricey|shabby|worn|tatty|nois(?:y|e)|loud|pathetic|joke|farce|shambles|fiasco|letdown|grating|woeful|feeble|miserable|dreadful|ghastly|cheeky|(?:a|such a|real) (?:pain|hassle|faff|drag|chore|squeeze)|let ?down|worst|lacking|lacks?|unacceptable|shame|underwhelming|sub-?par|dire|lousy|dismal|shocking|appalling|atrocious|abysmal|rubbish|crap|disgusting|gross|smelly|stinky|mou?ldy|stained|damp|chaotic|chaos|mess|messy|nightmare|disaster|ridiculous|rip-?off|uncomfortable|unhelpful|unfriendly|indifferent|clueless|disorgani[sz]ed|confusing|complicated|crowded|packed|bland|stale|soggy|greasy|inedible|tasteless|burnt|undercooked|limited|basic|thin|hard as|lumpy|saggy|creaky|squeaky|flimsy|wobbly|patchy|spotty|unreliable|dark|gloomy|dim|stuffy|dangerous|unsafe|sketchy|misleading|hidden (?:fees?|charges?)|could (?:be|have been) better|needs? (?:work|updating|a refresh|renovat\\w*|attention|improv\\w*)|leaves? (?:a lot|much) to be desired|not (?:very |so |really |that |particularly |exactly |up )?(?:good|great|clean|comfortable|helpful|friendly|worth|fresh|working|hot|nice|impressed|happy|what|the best|to scratch|as (?:described|advertised|pictured))|(?:doesn'?t|didn'?t|isn'?t|wasn'?t|aren'?t|weren'?t|won'?t|never) (?:\\w+ )?(?:work(?:ed|ing)?|clean(?:ed)?|good|great|hot|close|open|fast|helpful|friendly|worth|enough))\\b",
  '最悪|ひど(?:い|か)|悪(?:い|か)|残念|がっかり|汚(?:い|れ|か)|古(?:い|く|か)|狭(?:い|く|か)|遅(?:い|く|か)|まず(?:い|か)|うるさ|臭い|高すぎ|不便|不満|不親切|イマイチ|いまいち|별로|최악|나쁘|나빴|실망|더럽|더러|낡|좁(?:아|고|은|았)|느리|느려|불편|불친절|비싸|맛없|시끄|아쉬',
);

/** Neither. */
export const SO_SO_TONE = phrases(
  '一般(?!人|来说|都|情况|是|会|不)|还行|还可以|普通(?!话|房|奶|的(?:房|奶))|凑合|中规中矩|过得去|将就|马马虎虎|无功无过|没(?:什么)?惊喜|对得起|说得过去|中等|平平|(?:也)?就那(?:样|么回事)|也就这样|老三样|(?:不|没)(?:好|什么好)(?:也|也没)?(?:不坏|什么不好)|不好不坏|不(?:算)?(?:好|远|大|差|偏)(?:也)?不(?:算)?(?:坏|近|小|好|偏|差)|谈不上(?:多|有多)?(?:好|热情|舒服|精致|惊艳|宽敞|丰富)|不功不过|及格|够用|能接受|(?:可以|勉强)接受|勉强|一分钱一分货|没(?:什么)?(?:亮点|特色|记忆点)|差强人意|中庸|标准化|(?:够|填饱肚子|能住|能睡)(?:没问题|了|就行)|不过不失|马虎|(?:跟|和)(?:周边|同价位|别家)(?:都|也)?差不多|ok的?(?:$|[,。])',
  '\\b(?:ok(?:ay)?|average|so-so|nothing special|acceptable|adequate|passable|unremarkable|middling|alright|fair enough|you get what you pay for|does the job|serviceable|meh|so so|run[- ]of[- ]the[- ]mill|middle of the road|unmemorable|forgettable|standard(?! (?:room|king|twin|queen|double))|nothing (?:to write home about|memorable|remarkable|fancy|i.d remember|much)|neither here nor there|(?:was|is|were|are|just|perfectly) fine|fine(?: for (?:one|a) night| enough)|could be worse|no better or worse|unexciting|pedestrian|basic but|clean enough|what you.d expect|as expected|hit and miss|mixed bag|a bit hit)\\b',
  '普通|まあまあ|そこそこ|無難|그냥\\s?그|보통|무난|그럭저럭',
);

/** Asks for something: no opinion is told in such a clause of a message. */
export const ASKING =
  /请|麻烦|劳驾|帮|能不能|能否|可以|可否|可唔可以|想(?:要|订|问|找|换)|要(?:一|两|个|张|间)|换(?:个|一|成|到|间)|送(?:个|一|两|来|到)|给我(?!们?(?:的)?(?:感觉|印象|惊喜))|有没有|有冇|多少|哪|怎么(?:走|去|用|连|办)|几(?:点|号|楼)|什么时候|推荐(?=.{0,6}(?:吗|下|个|一))|please|\b(?:can|could|would|may) (?:you|i|we|someone)\b|\b(?:need|want|looking for|book|recommend) |\?|ください|お願い|주세요|부탁|있나요/u;
