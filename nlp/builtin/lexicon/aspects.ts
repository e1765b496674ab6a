/**
 * What guests evaluate. `bad` and `good` name a thing and how it was, `fault` is a calm report that counts as criticism only where
 * the guest is unhappy. Normalised text; `…` is a short gap within the clause.
 */
import type { AspectName } from '../../taxonomy.ts';

export type AspectWords = {
  aspect: AspectName;
  bad: string[];
  good: string[];
  fault?: string[];
};

export const ASPECT_WORDS: AspectWords[] = [
  {
    aspect: 'room.cleanliness',
    bad: [
      '脏|不(?:太|够|怎么|是很|算|大)?(?:干净|卫生|整洁)|污(?:渍|垢|迹|秽)|黄渍|水渍|血(?:迹|渍)|霉(?:斑|点|菌|了|变)|发霉|黑霉|长毛|灰尘|(?:全|都|很多|厚厚|一层|积|满)(?:是|的)?灰|积灰|头发(?:丝)?(?!干|护|洗|吹)|毛发|阴毛|虫(?:子)?(?!咬伤药)|蟑螂|小强|曱甴|蚂蚁|老鼠|臭虫|跳蚤|蜘蛛|蚊子|苍蝇|没(?:人)?(?:来)?(?:打扫|收拾|换(?:床单|毛巾)|清理)|没打扫|未打扫|冇(?:人)?(?:执房|打扫)|邋遢|油腻|油渍|卫生(?:真|太|很|非常|条件|状况)?(?:差|堪忧|糟|不行|一般|不过关|成问题)|前(?:一个|任)?客人(?:的|留|用)|用过的|烟头|垃圾(?:没|还在|满|都没)|黏糊|粘(?:糊糊|脚|手)',
      "(?<!not )(?:dirty|filthy|grimy|grubby|stain(?:s|ed)?|dust(?:y|)\\b|dust (?:on|every|under|bunn)|hairs? (?:in|on|every|all over)|\\bhairs\\b|mou?ld(?:y)?|mildew|unclean|unhygienic|unsanitary|sticky|bed ?bugs?|bugs?\\b|cockroach(?:es)?|roach(?:es)?|ants\\b|mouse|mice|rat\\b|rats\\b|spiders?|insects?|crumbs|soiled|grime|gross|not (?:very |really |that |been )?clean(?:ed)?|(?:never|hasn't|wasn't|wasnt|weren't|not|nobody|no one)(?: been| has| had)? (?:clean(?:ed)?|made up|serviced|vacuumed|hoovered)|used (?:towels?|cups?|glasses|soap)|previous guest|toenail|blood ?stains?)",
      '汚(?:い|れ|か)|不潔|髪の毛|ほこり|埃|カビ|ゴキブリ|虫が|더럽|더러|지저분|먼지|머리카락|곰팡이|벌레|바퀴',
    ],
    good: [
      '(?<!不|不太|不够|不是很|不怎么|不大|没|没有)(?:干净|整洁|一尘不染|很卫生|卫生(?:很|也|都|非常|做得|真|挺|条件)(?:好|不错|到位|棒)|洁净|清爽)|没(?:有)?(?:灰|头发|异物|虫|污渍)|(?:每天|天天)(?:都)?(?:有人)?打扫',
      "(?<!not |not very |wasn't |isn't |be |been |and |nobody |the |never |please |to |can you |half )(?:clean(?! (?:towel|sheet|the|up|my|it|our|room please|bed|linen))\\b|spotless(?:ly)?|immaculate(?:ly)?|pristine|sparkling clean|squeaky clean)",
      '清潔(?:で|感|だ|に)|きれい(?:で|だ|に掃除|な部屋)|綺麗|깨끗|청결',
    ],
  },
  {
    aspect: 'room.noise',
    bad: [
      '吵(?!架|醒孩子|到(?:你|别人|他)|着要|闹着要)|嘈(?!杂市)|噪音|噪声|隔音…(?:差|不好|烂|糟|没有|约等于|基本|跟没|等于|不行|太|一般|像纸|零|堪忧)|不隔音|没(?:有)?隔音|隔音$|(?:听得|能听|都能听|听到|听见|全听)(?:见|到)?…(?:隔壁|楼上|走廊|冲水|说话|打呼|呼噜|电视|脚步|马路)|(?:隔壁|隔篱|楼上|楼下|走廊|外面|窗外|马路|对面|工地|ktv)…(?:吵|闹|叫|喊|唱|响|拖(?:椅|箱|行李|桌)|打牌|麻将|蹦|跑来跑去|装修|施工|喝酒|放音乐|音乐|开party|开派对|聚会|尖叫|哭|大声|拖椅|咚|砰|钻|狗叫|划拳|说话|聊天|吼|鼾|呼噜)|(?:施工|装修|电钻|钻墙|渣土车|货车|广场舞|喇叭|救护车声|火车)…(?:一?整?(?:夜|晚|天|早)|凌晨|轰|响|声|吵|到|扰)|打呼噜|轰(?:隆|轰)|(?:嗡嗡|咔咔|滴滴|吱吱|哐哐)(?:响|声|的|叫)?…(?:一晚|一夜|整夜|整晚|睡)|(?:嗡嗡|咔咔|哐哐|轰轰|滋滋)(?:响|叫)…(?:睡不|没法睡|没睡)|像(?:拖拉机|飞机|打雷|菜市场)|跟菜市场|声音…(?:太|很|好|特别|巨)大|(?:电梯|空调|冰箱|水管|排风)(?:的)?(?:声音|声|噪音|运行声)…(?:大|吵|睡|响)',
      "(?<!not |no |any |without |zero |wasn't |isn't |never |less |from the |of the )(?:nois(?:y|e|es)\\b(?! (?:cancel|at all))|(?:too |so |very |really |incredibly |super )loud|\\bloud(?:ly)?\\b(?! (?:and clear))|racket\\b|thumping|pounding|banging|drilling|jackhammer|construction|hear (?:every(?:thing|one| )|the (?:people|neighbou?rs?|tv|toilet|lift|elevator|couple|traffic|guy|music|whole|next)|our neighbou?rs?|next door|people|them|footsteps|conversations?|each|him|doors)|thin walls|paper[- ]?thin|walls (?:are|were) (?:so |very |like |too |paper)?(?:thin|paper|cardboard)|screaming (?:kids|children|baby|until|all)|barking|snor(?:e|es|ing)|kept (?:me|us) (?:up|awake)|party(?:ing)? (?:next door|upstairs|until|till|all|above|in the)|shouting|yelling|karaoke|music (?:until|till|all night|blasting|blaring|at \\d|from)|blasting|blaring|slamming|pings? every|(?:next door|upstairs|neighbou?rs?|above us|above me|corridor|hallway|street)…(?:awake|party|sing|shout|stomp|loud|argu|fight|drunk|running|scream|bass)|traffic (?:noise|all night)|rattl(?:e|ed|ing) all night|hum(?:med|ming) all night|no soundproof)",
      'うるさ|騒音|騒がし|音が(?:響|気に|うるさ|大き|丸聞こえ|筒抜け)|話し声|響いて|壁が薄|防音が|시끄|소음|방음이|소리가\\s?(?:너무|크|다\\s?들|들려)|벽이\\s?얇',
    ],
    good: [
      '(?<!不|不够|不太|想要|要|找个|换个|安排个|想找|求|一间|个|间|较为|更|住|能|选|要求|稍微)安静(?!的(?:房|楼层|位置)|点|一点|些|会|一会|房|休息)|隔音…(?:好|不错|棒|很好|给力|到位|可以)|没(?:有)?(?:什么|任何|一点)?(?:噪音|吵|声音|动静)|(?:一点|完全)?(?:都|也)?(?:不吵|听不到|听不见)|静悄悄|睡得(?:很|特别|非常|超|挺)?(?:好|香|踏实|沉)|(?:清|宁)静|一觉(?:睡)?到(?:天亮|大天亮|自然醒)',
      "(?<!not |want |need |a |like |prefer |some |more |please |peace and |for |very |be |nice and |really |super |so |wish for |keep |was not |somewhere |that's |is )(?:quiet\\b(?! (?:room|floor|place|side|one|please|area|spot|hotel|location|street))|peaceful|silent\\b)|(?:very|really|so|super|nice and|wonderfully|surprisingly|whisper|pretty|lovely and|is|was|were|it's|incredibly) (?:quiet|silent|peaceful)(?! (?:room please))|couldn'?t hear (?:a thing|anything|a sound|the street|any)|no (?:street |traffic |outside |corridor )?noise|not (?:a sound|noisy)|sound ?proof(?:ed|ing)? (?:was|is|windows|great|good|excellent|perfect|well)|well insulated|pin drop",
      '静か(?:で|な|だ|に過ご)|防音(?:も|が)?(?:しっかり|良)|조용(?:하|했|해서|한)',
    ],
  },
  {
    aspect: 'room.temperature',
    bad: [
      '(?:房间|屋里|屋|晚上|半夜|夜里|里面|这么|太|好|真|有点|很|特别|非常|巨|超|贼|快|要|热到|冷到)(?:里|内)?(?:太|好|很|真|特别|非常|巨|超|贼|又|真是|简直|跟|像|实在|真的|有点|也|都|还是|好似)*(?:热|冷|闷|冻|焗)(?!水|情|菜|饭|汤|门|闹|线|狗|量|敷|咖|牛奶|茶|心|烈|爱|漠|淡|清|静|饮|盘|食|气片|的(?:食物|水|饮料|茶|咖啡|牛奶|菜|早餐))|(?:热|冷|冻|闷|焗)(?:死|醒|得|到|哭|成|感冒|懵)(?!人的天气)|空调…(?:不(?:给力|够|冷|凉|热|行|足|制|能调|好使|管用|太|怎么)|没用|像没开|跟没开|坏|调不|最低|最高|关不|效果差|太(?:冷|热|干|老|旧|猛|弱|大)|老旧|直吹|对着|吹(?:得|着)(?:头|我))|暖气…(?:不(?:热|足|够|给力)|没|跟没开|坏|太)|(?:裹|盖|穿)(?:着|了)?…(?:羽绒服|两层被|三层|外套|大衣)…(?:睡|冷|抖|刷)|(?:一身|满身|出|浑身)(?:是)?汗|(?:踢|蹬)被子|(?:冻|冷)得(?:发抖|哆嗦|睡|我|直|够呛|要)|闷热|湿冷|桑拿房|蒸笼|冰窖|冰窟|冰箱一样|像冰箱|南方人都',
      "(?:(?:room|it|we|i|bedroom|place|apartment|nights?) (?:was|is|were|got|gets|felt|feels|stayed|am|are|'s)?(?: (?:so|too|very|really|absolutely|always|incredibly|extremely|way too|bloody|unbearably|like))* ?(?:hot|cold|freezing|boiling|stuffy|stifling|roasting|chilly|baking|sweltering|an oven|a sauna|a fridge|a freezer|an icebox|arctic|sweating|shivering))(?! (?:water|shower|food|breakfast|towel|when it (?:arriv|came)))|(?:too|so|freezing|boiling) (?:hot|cold|warm)(?! (?:water|for breakfast|food|to eat|and it was))|freez(?:e|ing)\\b(?! (?:cold )?(?:water|shower))|sweat(?:ing|ed|y|s)?\\b|shiver(?:ing|ed)?|stuffy|stifling|sweltering|(?:like|into|as) (?:a|an) (?:oven|sauna|icebox|fridge|freezer|furnace)|(?:ac|a\\/c|air ?con\\w*|heating|heater|thermostat|radiator)…(?:didn'?t|doesn'?t|not|won'?t|wouldn'?t|couldn'?t|can'?t|broken|never|useless|barely|weak|stuck|decorative|no effect|ancient|noisy|blew|blows|rubbish|pathetic|turned off)|no (?:heating|air ?con|a\\/?c\\b|ac\\b|ventilation)|couldn'?t (?:control|adjust|change) the temp",
      '暑(?:い|く|か|すぎ)|寒(?:い|く|か|すぎ)|蒸し|エアコン…(?:効か|弱|下がら|つか|壊)|寝汗|덥|더워|더웠|추워|춥|추웠|에어컨…(?:안|약|고장|시원하지)|난방…(?:안|약)',
    ],
    good: [
      '(?:温度|空调|暖气|冷气|地暖)…(?:刚好|舒服|适宜|合适|给力|很足|很好|充足|不错|够|正好|宜人|很暖|暖和|凉快)|冬暖夏凉|(?:房间|屋里)(?:很|挺|非常|特别)?(?:暖和|凉快|凉爽|温暖)',
      '(?:ac|a\\/c|air ?con\\w*|heating|temperature|thermostat|climate)…(?:great|perfect|excellent|good|worked well|works well|worked perfectly|whisper|quiet|lovely|fantastic|effective|brilliant|a blessing|ice cold)|(?:cool|warm) and (?:comfortable|cosy|cozy|quiet)|toasty|lovely and (?:warm|cool)|nice and (?:warm|cool|toasty)',
      'エアコン…(?:快適|よく効)|ちょうど(?:いい|良い)温度|에어컨…(?:시원|빵빵|잘)|따뜻(?:하고|했|해서)',
    ],
    fault: ['空调|冷气|暖气|ac\\b|a\\/c|air ?con|heater|heating|thermostat|エアコン|에어컨'],
  },
  {
    aspect: 'room.bed',
    bad: [
      '枕头?…(?:太|过|好|有点|很|特别|真|巨|这么|忒|也)…(?:高|低|矮|硬|软|薄|厚|塌|扁|平|臭|短|小)|枕头?…(?:高得|硬得|软得|薄得|低得|像(?:石头|砖|板|纸|馒头)|跟(?:石头|砖|板|纸)|睡(?:得|不)|不(?:舒服|习惯|合适|支撑|行)|没(?:有)?支撑|塌)|落枕|(?:脖子|颈椎|颈|肩膀|腰|背)(?:都|好|很|疼|酸|睡|僵|要|快)*(?:疼|痛|酸|僵|断|累|硬)|(?:床|床垫|褥子|被子?|毯子)…(?:太|过|好|有点|很|特别|真|巨|这么|忒|像|跟|偏|又)…(?:硬|软|塌|窄|短|小|薄|厚|重|潮|湿|旧|凹|石板|木板|石头|铁板|吱|响|晃|陷)|床(?:一动|翻身)?(?:就)?(?:吱|咯吱|嘎吱|晃|塌)|弹簧(?:硌|顶|都)|硌(?:得|人|腰|背)|睡(?:得|的)?(?:腰|脖子|背|浑身|颈)|像睡(?:地板|石板|木板|水泥|石头)|床(?:单|品|垫|上)…(?:血|污|黄|毛|头发|霉|没换|潮|破)|腰(?:都)?(?:要|快)?断',
      '(?:bed|mattress|pillows?|duvet|blanket|quilt|sheets?)\\b…(?:too|so|very|really|way too|rock|like|as)…(?:hard|soft|firm|thin|thick|lumpy|high|low|flat|small|narrow|short|saggy|a (?:rock|brick|board|plank|hammock|pancake|stone)|rocks?|bricks?|concrete|sleeping on|heavy|scratchy|thick)|(?:bed|mattress|pillows?|duvet|sheets?)\\b…(?:uncomfortable|lumpy|sagg(?:y|ing|ed)|squeak(?:y|ed|s|ing)|creak(?:y|s|ed|ing)?|springs?|hurt|awful|terrible|horrible|stained|damp|scratchy|rock hard|worn|flat as|collapse)|(?:neck|back|shoulders?|hip)(?: is| was| are)? (?:hurts?|aches?|aching|killing|sore|stiff|pain|in pain|bruised|ruined)|(?:stiff|sore|bad|aching|crick in (?:my|the)) (?:neck|back)|(?:neck|back) ?(?:pain|ache)|(?:sleeping|slept|lying) on (?:a |the )?(?:rock|rocks|board|floor|concrete|table ?top|plank|bricks|stone|marble|brick|cardboard|hammock|sack)|uncomfortable (?:bed|mattress|pillow|night)|(?:hard|lumpy|saggy|sagging|thin|cheap|flat|rock[- ]hard|squeaky) (?:bed|mattress|pillow)s?|springs (?:poking|digging)',
      'ベッド…(?:硬|固|柔らか|狭|きし|寝にく|小さ)|枕…(?:高|低|硬|固|柔らか|合わ)|首が(?:痛|凝)|腰が痛|침대…(?:딱딱|너무|불편|삐걱|푹|좁)|베개…(?:높|낮|딱딱|너무|불편|푹신)|목이\\s?(?:아|뻐)|허리가\\s?아',
    ],
    good: [
      '(?:床|枕头?|被子?|床垫|床品|床褥)…(?:舒服|舒适|软硬(?:适中|刚好|合适)|很软|软乎|柔软|好睡|合适|刚好|给力|超赞|不错|很好|真好|棒|绝|云|满意|到位|讲究|高级|干净)|好(?:瞓|睡)(?!吗)|一夜好眠|睡得(?:很|特别|非常|超|挺|真)?(?:好|香|踏实|沉|舒服)|像(?:睡|躺)在?云|秒睡',
      "(?:bed|mattress|pillows?|duvet|bedding|sheets?|linens?)s?\\b…(?:comfortable|comfy|amazing|great|perfect|heaven(?:ly)?|soft and|cloud|excellent|wonderful|just right|super|fantastic|cosy|cozy|lovely|dream|divine|best|crisp|luxurious|good|plush)|(?:comfortable|comfy|amazing|great|best|heavenly|perfect|lovely|cosy|cozy|fantastic|wonderful|dreamy|super comfy|plush) (?:\\w+ )?(?:bed|mattress|pillow|duvet|bedding)s?|slept (?:like (?:a (?:baby|log|rock)|babies)|so well|really well|very well|great|soundly|wonderfully|amazingly)|best (?:night'?s )?sleep",
      'ベッド…(?:快適|寝心地|気持ち|ふかふか|最高|広)|寝心地|ぐっすり|침대…(?:편|푹신하|좋|최고)|베개…(?:편|좋)|푹\\s?잤',
    ],
  },
  {
    aspect: 'room.bathroom',
    bad: [
      '(?:洗澡|淋浴|花洒|热水|浴室|水)…(?:忽冷忽热|不热|太小|很小|冰凉|冰冷|是冷的|是凉的|不够热|时有时无|半天|不稳|好细|等(?:半天|很久|十|好久)|没有|没了|凉(?:的)?$)|没(?:有)?热水|冷水澡|水(?:压|流|量)…(?:小|低|弱|不足|太|不够|像)|(?:马桶|厕所|下水|地漏|浴缸|洗手池|排水)…(?:堵|漏|返|反|溢|冲不|坏|黄|黑|脏|臭|霉|晃|松|不下|慢)|(?:水|积水)…(?:漫|淹|溢|积|流(?:到|得)|漏得|一地|满地|外流)|下水(?:太|很|好)?慢|(?:卫生间|浴室|洗手间|厕所|淋浴间)…(?:小|脏|漏|臭|霉|破|旧|转不|挤|没有门|透明|看(?:得)?光|窄|味|简陋|滑|差|潮)|干湿(?:不|没)分',
      "no hot water|(?:shower|water|bath|tap)s?\\b…(?:cold|freezing|lukewarm|tepid|weak|trickle|dribbl|brown|scalding|leak|flood|broken|no pressure|never got (?:hot|warm)|ran out|disgusting|mou?ld|dirty|blocked|clogged|disappoint|terrible|awful|tiny|useless)|(?:low|no|poor|weak|terrible|zero|awful) water pressure|(?:toilet|drain|sink|tub|plumbing|basin)…(?:block|clog|leak|overflow|broken|smell|backed up|stain|dirty|filthy|gurgl|didn'?t|doesn'?t|won'?t|wouldn'?t|loose|disgusting|crack)|bathroom…(?:tiny|small|dirty|filthy|flood|mou?ld|leak|smell|stink|awful|cramped|disgusting|old|dated|tired|shabby|poor|cold|grim|stain|falling)|(?:cold|freezing|ice[- ]cold|lukewarm) showers?|(?:tiny|dirty|filthy|mou?ldy|smelly|flooded|small|cramped|grim) (?:bathroom|shower|toilet)",
      'シャワー…(?:弱|出な|冷|ぬる|水漏)|お湯…(?:出な|ぬる|出ませ)|水圧…(?:弱|低)|トイレ…(?:詰|汚|臭)|(?:浴室|お風呂|バスルーム)…(?:狭|汚|カビ|臭)|뜨거운\\s?물…(?:안|않)|온수…(?:안|않)|수압…(?:약|낮)|(?:욕실|화장실|샤워)…(?:더|좁|냄새|막|곰팡|물이\\s?안)',
    ],
    good: [
      '(?:水压|热水|花洒|浴缸|淋浴|卫生间|浴室|洗手间|水流|洗澡|马桶)…(?:很足|足|大|给力|稳定|舒服|不错|很好|干净|棒|赞|超|快|充足|宽敞|高级|漂亮|满意)(?!声)|干湿分离(?!不|没)|智能马桶',
      '(?:shower|water pressure|bathroom|bath ?tub|\\btub|\\bbath\\b|hot water|rain shower|toilet)s?\\b…(?:great|amazing|fantastic|excellent|strong|powerful|perfect|huge|lovely|wonderful|good|spotless|spacious|luxurious|gorgeous|beautiful|modern|super|best|clean|plenty|hot and|a joy)|(?:great|amazing|fantastic|excellent|powerful|strong|lovely|huge|good|wonderful|gorgeous|modern|rainfall) (?:\\w+ )?(?:shower|bathroom|water pressure|bath ?tub|tub|bath)\\b',
      'シャワー…(?:快適|良|気持ち|最高)|(?:お風呂|大浴場|バスルーム|浴室)…(?:広|綺麗|きれい|良|最高|気持ち)|(?:욕실|화장실|샤워|수압)…(?:깨끗|넓|좋|세)',
    ],
    fault: [
      '热水|花洒|马桶|下水|地漏|水压|浴缸|洗手池|淋浴|厕所|卫生间|浴室|shower|toilet|hot water|drain|sink|tub|bathroom|シャワー|トイレ|お湯|변기|샤워|온수|뜨거운',
    ],
  },
  {
    aspect: 'room.smell',
    bad: [
      '异味|怪味|臭(?!小子|豆腐|美|鳜|虫|脸|弟弟|嗨)|霉味|烟味|汗味|尿(?:骚)?味|馊味|下水道味|返味|反味|油漆味|甲醛|装修味|潮味|腥味|刺鼻|难闻|呛(?:人|鼻|得|死)?(?!声)|香(?:水|薰|氛)?味?…(?:太|好|很|这么|浓|冲|呛|重|刺)|(?:太|好|很|这么|浓)浓?(?:的)?香(?:水|薰|氛)|味(?:道|儿)?…(?:太大|好大|很大|太重|好重|很重|太浓|好浓|很浓|难闻|刺鼻|恶心|冲鼻|散不|散了|受不了|熏)|(?:一股|满屋(?:子)?|一进门|满房间|股子)(?:的|都是|全是|就是)?…味|熏(?:得|死|人)|毒气',
      '(?<!no |any |not )(?:smell(?:s|ed|ing)?(?: (?:strongly|really|so|badly|horribl[ey]|awful|terrible|bad|weird|like|of|musty|mou?ldy|damp))+(?! (?:roses|heaven|fresh))|smelly|stink(?:s|ing|y)?|stank|stench|odou?r|musty|reek(?:s|ed|ing)?|foul|pungent|whiff|bad smell|(?:sewage|sewer|cigarette|smoke|weed|damp|mou?ld|chemical|paint|urine|drain|rotten|strange|weird|awful|horrible|terrible|nasty|funny) (?:smell|odou?r)|smoke smell|(?:overpowering|strong|heavy) (?:perfume|scent|fragrance|air freshener|smell)|diffuser…(?:strong|headache|much))',
      '臭(?:い|く|かっ|う)(?!は(?:ない|なく))|カビ臭|タバコ(?:の)?(?:臭|匂|におい)|嫌な(?:臭|匂|におい)|냄새(?:가|도)?\\s?(?:너무|나|심|났|지독|배)|악취|담배\\s?냄새|퀴퀴',
    ],
    good: [
      '没(?:有)?(?:任何|什么)?(?:异味|怪味|烟味)|(?:房间|大堂|屋里)(?:很|好|淡淡|特别|有)(?:的)?(?:香味|好闻|清香|香香)',
      'smell(?:s|ed) (?:so |really |very |absolutely )?(?:nice|great|amazing|lovely|fresh|good|heaven|divine|wonderful|clean)|no (?:bad )?smell',
      'いい(?:香り|匂い)|좋은\\s?(?:냄새|향)|향이\\s?좋',
    ],
  },
  {
    aspect: 'room.space',
    bad: [
      '(?:房间|屋|空间|面积|客房)…(?:太|很|好|有点|非常|特别|实在|真|比较|偏|又)?(?:小|挤|窄|逼仄|暗|昏暗|局促|压抑|旧|老旧|陈旧|破|简陋|老)(?!吵|贵)|转(?:个)?身(?:都|也)?(?:难|困难|不了|得|打|费劲)|放不下(?:箱|行李)|行李(?:箱)?(?:都)?(?:摊|打)不开|鸽子笼|火柴盒|牢房|窗户…(?:对着墙|打不开|正对|没有|被挡|只有一条)|没(?:有)?窗|无窗|窗外(?:是|就是|对着|全是)(?:墙|空调外机|工地|垃圾)|(?:装修|设施|家具|装潢|房间)…(?:老旧|陈旧|过时|老化|破旧|掉漆|破|土)|(?:货不对板|照骗|跟(?:照片|图片|图)|图片?仅供|与(?:照片|图片)|和(?:照片|图片|图))…(?:不(?:符|一样|同)|差|两回事|骗|参考|不像)?|(?:光线|灯光|屋里|房间)…(?:太暗|很暗|昏|不够亮|不亮|暗)|(?:海|江|湖|山|街)景…(?:看不到|没有|被挡|骗|根本|擦边|就是)',
      "(?:room|space|suite|place|bedroom|apartment)s?\\b…(?:tiny|small(?! but)|cramped|dark|dated|old\\b|outdated|shabby|tired|run ?down|claustrophobic|shoebox|cell|cupboard|gloomy|worn|basic|nothing like|narrow|poky|depressing|needs? (?:updat|renovat|refurb))|(?:tiny|cramped|small|dark|dated|shabby|tired|outdated|claustrophobic|windowless|poky|gloomy) (?:\\w+ )?(?:rooms?|space|suite)|no (?:window|space|room to|view|natural light)|(?:view|window|balcony)…(?:of (?:a |the )?(?:wall|brick|car park|parking|dumpster|bins|construction|back|air ?con|alley)|nothing|blocked|terrible|disappoint|awful)|(?:nothing|not) like the (?:photos?|pictures?|website)|(?:swing a cat|shoebox|prison cell|closet|wardrobe-sized)|couldn'?t (?:even )?open (?:my|our|the|a|both) (?:suitcase|luggage|case)",
      '部屋(?:が|は|も)?…(?:狭|小さ|暗|古)|狭(?:い|く|か|すぎ)|窓が(?:な|開か)|방(?:이|은|도)?…(?:좁|작|어두|낡|오래)|좁(?:아|고|은|았|습)|뷰(?:가|는)\\s?(?:없|별로)|창문(?:이|도)\\s?없',
    ],
    good: [
      '(?:房间|空间|客房|面积|屋|套房|阳台|落地窗|卧室)…(?:很|好|非常|特别|挺|超|真|够|也|比较|都|蛮|巨|得能|还)?(?:大(?!声|床|堂|概|门|火|家|厅)|宽敞|宽大|宽阔|明亮|敞亮|漂亮|温馨|雅致|别致|精致|豪华|新|美|舒适|舒服|有格调|有设计感|气派|不小|满意|不错)|宽敞|敞亮|(?:景色|风景|视野|夜景|窗景|海景|江景|湖景|山景|景观|采光|view)…(?:很|好|非常|特别|超|真|绝|无敌|一流|开阔|美|棒|赞|不错|震撼|治愈|靓|一览|值|漂亮|充足)|(?:装修|装潢|设计|风格|布置|环境|陈设)…(?:好|新|漂亮|不错|用心|高级|豪华|有(?:品|格|特)|雅|精|时尚|现代|温馨|考究|喜欢|在线|美)|(?:推开|拉开|打开)(?:窗|窗帘)…(?:海|山|湖|江|景|就是|美)|一线(?:海|江)景|无敌(?:海|江|湖|山|夜)?景',
      '(?:rooms?|suite|space|bedroom|apartment|villa|place)\\b…(?:spacious|huge|large|big\\b|massive|roomy|beautiful(?:ly)?|gorgeous|lovely|stunning|modern|bright|airy|nice(?:ly)?|cosy|cozy|stylish|great|amazing|fantastic|well (?:appointed|decorated|designed|furnished|equipped)|elegant|generous|luxurious|wonderful|perfect|excellent|charming|comfortable|good(?: size)?|enormous|tasteful|renovated|immaculate)|(?:spacious|huge|large|lovely|beautiful|gorgeous|stunning|modern|bright|comfortable|stylish|nice|great|amazing|big|roomy|fantastic|excellent|elegant|plenty of|wonderful|charming|well[- ]appointed|good[- ]sized?|cosy|cozy) (?:\\w+ )?(?:rooms?|suite|space|views?|balcony|decor|apartment|villa|bedroom)\\b(?! service)|views?\\b…(?:amazing|stunning|incredible|beautiful|breathtaking|gorgeous|unreal|spectacular|fantastic|great|lovely|unbeatable|to die|wow|superb|magnificent|worth|perfect|wonderful|of the (?:sea|ocean|river|lake|city|skyline|harbou?r|mountain))|spacious|breathtaking|plenty of (?:space|room)',
      '部屋(?:が|は|も)?…(?:広|綺麗|きれい|おしゃれ|快適|素敵|新し|明る)|広(?:く|い|々|さも)|(?:眺め|景色|夜景)…(?:最高|素晴|綺麗|きれい|良|抜群|素敵)|방(?:이|은|도)?…(?:넓|예쁘|깔끔|쾌적|좋|아늑|크고)|넓(?:고|어|은|었)|(?:뷰|전망|야경)…(?:좋|최고|예술|멋|끝내|예쁘|환상)',
    ],
  },
  {
    aspect: 'room.equipment',
    bad: [
      '(?:电视|插座|水壶|吹风机?|窗帘|门锁|房卡|灯|冰箱|投影|遥控器?|开关|洗衣机|咖啡机|保险箱|床头灯|台灯|衣柜|家具|电器|设备|设施)…(?:坏|不(?:亮|好用|灵|能用|行|响|遮光|透|够|工作|好使)|没(?:反应|信号|几个|一个)|太少|少|老旧|陈旧|老化|破|差|漏光|拉不|透光|关不|打不开|失灵|落后|找不到|松|掉|卡|闪|缺|不足|用不)|(?:没有|没|缺|连…都没有)(?:个)?(?:插座|水壶|吹风机|拖鞋|牙刷|洗漱用品|冰箱|衣架|镜子|电视)|只有一个插座|遮光(?:差|不好|不行)|漏光|(?:霓虹灯|路灯|阳光|灯光|光).{0,8}(?:闪|照|刺|晃)(?:了|着|得|进|我|眼)',
      "(?:tv|television|sockets?|outlets?|kettle|hair ?dryer|curtains?|blinds?|lock|key ?cards?|fridge|safe|lamps?|lights?|remote|coffee (?:machine|maker)|iron|switch(?:es)?|furniture|phone|appliances?|drawers?)\\b…(?:broken|didn'?t|doesn'?t|not work|wouldn'?t|won'?t|missing|useless|old|dated|flicker|loose|dead|awful|poor|confusing|too (?:few|dim|bright)|wobbly|no signal|impossible|falling|faulty|never worked|stopped|let (?:the |in )?light|don'?t close|gap|stuck)|(?:no|only one|not enough|few|lack of|single|one working) (?:\\w+ )?(?:sockets?|outlets?|plugs?|kettle|fridge|hair ?dryer|hooks|hangers|amenities|wardrobe|mirror|iron|coffee)|broken (?:tv|kettle|lamp|lock|blind|curtain|furniture|fridge|safe|light)|(?:streetlight|neon|light|sun)…(?:shin(?:es|ing)|pour(?:s|ing)|stream(?:s|ing)|flash(?:es|ing)) (?:in|into|right|through|straight)",
      'テレビ…(?:映ら|壊)|コンセント…(?:少な|足り|な(?:い|く))|(?:カーテン|照明|ドライヤー|ケトル)…(?:壊|暗|弱|古|隙間)|콘센트…(?:부족|없|적)|(?:tv|조명|드라이기|커튼|냉장고)…(?:고장|안|약|어두)',
    ],
    good: [
      '(?:设施|设备|智能|用品|备品|电视|窗帘|洗漱用品|家具|投影|电器|咖啡机|插座|配套)…(?:齐全|齐备|完善|先进|很好|好用|高级|方便|新|不错|全|一应俱全|周到|够|很大|到位|人性化|贴心|多)|应有尽有|一应俱全|遮光…(?:好|不错|棒)',
      '(?:tv|kettle|coffee (?:machine|maker)|amenities|toiletries|appliances?|curtains?|blackout|lights?|lighting|sockets?|outlets?|gadgets?|facilities in the room|well[- ]equipped|everything (?:you|we|i) (?:need|could))…(?:great|excellent|perfect|good|nice|lovely|plenty|amazing|handy|works|need|fantastic|wonderful|want|ask|high quality|useful|modern)|well[- ](?:equipped|stocked)|(?:great|lovely|quality|nice|good|plenty of) (?:toiletries|amenities|sockets|tv)|blackout (?:curtains|blinds)',
      'アメニティ(?:が|も)?…(?:充実|豊富|良)|設備…(?:充実|整|新し|良)|어메니티…(?:좋|충분|다양)|시설…(?:좋|깨끗|최신)',
    ],
    fault: [
      '电视|插座|水壶|吹风|窗帘|门锁|房卡|灯|冰箱|遥控|开关|保险|tv\\b|socket|kettle|dryer|curtain|blind|lock|key ?card|fridge|safe\\b|lamp|light|remote|テレビ|カーテン|電気|티비|커튼',
    ],
  },
  {
    aspect: 'wifi',
    bad: [
      '(?:wi-?fi|网络?|网速|信号|上网|无线)…(?:慢|卡|差|断|掉线|掉|烂|垃圾|不稳|不好|太弱|弱|龟速|蜗牛|转圈|连不上|用不了|没有|时有时无|打不开|不行|崩|2g|要(?:另外)?(?:收费|俾钱|付费))|掉线|断网|网速(?:感人|堪忧)|转圈(?:圈)?|回到2g',
      "(?:wi-?fi|internet|connection|network|signal)\\b…(?:slow|terrible|awful|useless|weak|patchy|spotty|unreliable|drop(?:s|ped|ping)?|cut(?:s|ting)? out|bad|poor|horrible|barely|doesn'?t|didn'?t|(?:kept|keeps) (?:drop|cut|disconnect|freez|dying)|never|joke|froze|disconnect|non-?existent|down|rubbish|intermittent|hopeless|pathetic|crawl|like dial|unusable|wouldn'?t|couldn'?t|not (?:work|great|good|stable))|(?:slow|terrible|awful|weak|poor|patchy|spotty|bad|no|unreliable|useless|crap) (?:wi-?fi|internet|connection)|(?:zoom|video call|teams|call)s?…(?:froze|freez|drop|cut|lag)",
      '(?:wi-?fi|ネット|回線|ワイファイ)…(?:遅|切れ|弱|つながら|繋がら|不安定)|(?:와이파이|인터넷|wi-?fi)…(?:느|끊|약|안|불안정)',
    ],
    good: [
      '(?:wi-?fi|网络?|网速|信号)…(?:很快|快|稳定|流畅|给力|很好|不错|飞快|满格|秒连)',
      '(?:wi-?fi|internet|connection)\\b…(?:fast|great|excellent|strong|reliable|good|quick|solid|flawless|perfect|lightning|worked (?:well|perfectly|great))|(?:fast|great|excellent|good|reliable|strong|free) (?:wi-?fi|internet)',
      '(?:wi-?fi|ネット)…(?:速|快適|良)|(?:와이파이|인터넷)…(?:빠르|잘|좋)',
    ],
  },
  {
    aspect: 'food.breakfast',
    bad: [
      '(?:早餐|早饭|早点)…(?:难吃|差|少|单一|单调|一般|凉|冷|没(?:有|什么|啥)|不(?:好|行|新鲜|怎么样|丰富|咋|敢恭维|值|够|补)|敷衍|烂|就那几样|糊弄|排队|抢|收摊|收得|千篇一律|贫乏|可怜|凑合|简单|垃圾|硬|像|太(?:早|晚|少|差|简|咸|油)|除了|糟|敢|乱|挤|吃不|将就|要(?:另外)?(?:收费|加钱)|中看|清汤|没一样)|(?:粥|豆浆|包子|鸡蛋|牛奶|咖啡|面包|煎蛋|油条)(?:都)?(?:是)?(?:凉|冷|馊|硬|酸|稀得|像水)的?',
      'breakfast…(?:poor|terrible|awful|disappoint|cold|bland|limited|expensive|overpriced|average|mediocre|boring|stale|same every|bad|ran out|crowded|queue|chaos|chaotic|overrated|basic|nothing (?:hot|special)|horrible|inedible|disgust|lukewarm|was a (?:joke|mess|zoo)|not (?:great|good|worth|very|up|included|the best)|could be better|let ?down|no (?:choice|variety|vegetarian|hot)|sad|soggy|greasy|joke|tasteless|dire|pathetic|lack)|(?:poor|terrible|awful|disappointing|cold|limited|bland|expensive|mediocre|overpriced|average|basic|boring|sad) breakfast',
      '朝食…(?:残念|美味しくな|まず|少な|冷め|種類が少|イマイチ|普通|混)|조식…(?:별로|맛없|부실|비싸|종류가\\s?적|식|실망|부족)',
    ],
    good: [
      '(?:早餐|早饭|早点|自助)…(?:丰富|丰盛|好吃|不错|很好|美味|棒|赞|种类(?:多|丰富|齐)|品种(?:多|丰富|齐)|花样|可口|满意|新鲜|超|绝|惊喜|精致|用心|合(?:口味|胃口)|多样|给力|好$|没腻|正|够|也好|挺好|还行|还可以|推荐|热腾|现(?:煮|做|磨)|值|喜欢|爱)',
      'breakfast…(?:great|excellent|delicious|amazing|good|fantastic|wonderful|lovely|superb|plenty|varied|variety|fresh|tasty|outstanding|generous|perfect|best|incredible|decent|nice|fabulous|yummy|brilliant|wide|exceptional|spread|highlight|impressive|to die|super|awesome|top|beautiful|hearty)|(?:great|excellent|delicious|amazing|good|fantastic|wonderful|lovely|superb|tasty|generous|best|decent|fabulous|nice|brilliant|hearty|super) (?:\\w+ )?breakfasts?',
      '朝食…(?:美味|おいし|最高|豊富|良|充実|満足|素晴|嬉し)|조식…(?:맛있|좋|훌륭|다양|최고|푸짐|괜찮|만족)',
    ],
  },
  {
    aspect: 'food.dining',
    bad: [
      '难吃|难喝|难以下咽|不好吃|没(?:有)?味道|不新鲜|(?:菜|饭|面|粥|汤|肉|鱼|牛排|米饭|餐|炒饭|食物|海鲜|送来的|上来(?:的)?)…(?:凉(?:了|的|透)|冷(?:了|的|掉)|馊|酸了|夹生|没熟|不熟|生的|血丝|糊(?:了|的)?|太(?:咸|辣|油|淡|甜|硬|老|少|贵|难)|老得|硬得|像(?:橡皮|塑料|鞋底)|成橡皮|一般|难吃|坨|变质|有(?:头发|虫|苍蝇|异物)|咬不动|红彤彤|不(?:新鲜|行|好|地道|正宗|合))|(?:餐厅|餐饮|菜品|味道|口味|晚餐|午餐)…(?:差|一般|不行|贵|难吃|失望|少|不怎么样|敢恭维|烂|糟|不好|慢)|(?:点|叫)(?:个|了|的)(?:面|饭|餐|菜|外卖|粥|汉堡)…(?:等|小时|没|凉|冷)|送错(?:餐|菜|了)?|上菜(?:太|很|慢)|拉肚子|吃坏',
      '(?:food|dinner|lunch|meal|restaurant|soup|steak|pasta|burger|pizza|curry|fish|chicken|salad|dish(?:es)?|fries|rice|noodles|eggs|room service|order|drinks|cocktails?|sandwich|coffee|cuisine)\\b…(?:cold|terrible|awful|bland|tasteless|disgusting|inedible|overcooked|undercooked|raw|burnt|greasy|soggy|stale|salty|poor|disappoint|horrible|overpriced|rubber|wrong|never (?:came|arrived)|mediocre|dry\\b|hair in|bad\\b|average|off\\b|not (?:good|fresh|great|what|hot)|lukewarm|tough|chewy|bits of|someone else|somebody else|sour|rancid|expensive|limited|microwaved|congealed)|(?:cold|terrible|awful|bland|disgusting|inedible|overcooked|undercooked|tasteless|horrible|disappointing|overpriced|burnt|soggy|greasy|wrong|mediocre) (?:food|dinner|lunch|meal|soup|steak|pasta|burger|pizza|curry|fries|dish|restaurant|order|chips|chicken)|food poisoning|(?:made|got) (?:me|us|my \\w+) (?:sick|ill)|went to bed hungry|came (?:\\w+ )?cold|stone cold',
      '料理…(?:冷め|まず|残念|美味しくな|少な)|まず(?:い|か)|味が(?:濃|薄|イマイチ)|음식…(?:맛없|차갑|별로|식|짜|비싸)|맛없|맛이\\s?없',
    ],
    good: [
      '(?<!不|不太|不怎么|没有?|不算|想吃点|哪家|什么|有啥|哪里)(?:好吃(?!的|吗|不|$)|美味|可口|好味|好食)|(?:菜|餐厅|味道|口味|晚餐|餐饮|牛排|火锅|食物|厨师|海鲜|甜品|料理|鱼|面)…(?:好吃|不错|很好|正宗|地道|美味|赞|棒|新鲜|惊艳|一绝|可口|超|精致|香|正|用心|鲜|很会|满意|推荐|绝|到位|真好)|回味|大厨|手艺(?:好|不错|了得)',
      '(?:food|dinner|lunch|meal|restaurant|chef|dish(?:es)?|menu|steak|cuisine|drinks|cocktails?|seafood|dining|pasta|pizza|burger|curry|room service|lobster|buffet|dessert)s?\\b…(?:delicious|great|excellent|amazing|fantastic|wonderful|superb|tasty|lovely|outstanding|incredible|perfect|fresh|best|good|yummy|to die for|divine|exceptional|top|fabulous|brilliant|heaven|awesome|beautiful|spot on)|(?:delicious|great|excellent|amazing|fantastic|wonderful|superb|tasty|lovely|outstanding|incredible|fresh|best|good|fabulous|brilliant) (?:\\w+ )?(?:food|dinner|lunch|meals?|restaurant|cuisine|cocktails?|dishes|drinks|seafood|steak|dining)|\\bdelicious\\b|to die for',
      '(?:料理|夕食|ディナー|食事|レストラン)…(?:美味|おいし|最高|素晴|良|満足|絶品)|음식…(?:맛있|훌륭|좋|최고)|맛있(?:어|었|고|습)',
    ],
  },
  {
    aspect: 'staff.attitude',
    bad: [
      '(?:态度|服务|前台|服务员|员工|工作人员|管家|保安|经理|客服|管理员|阿姨)…(?:差|恶劣|冷漠|冷淡|敷衍|不好|傲慢|不耐烦|糟|烂|极差|爱理不理|爱答不理|爱搭不理|凶|吼|骂|怼|翻白眼|白眼|甩脸|臭脸|黑脸|板着脸|冷冰冰|没礼貌|不礼貌|不热情|堪忧|不专业|推卸|推诿|踢皮球|互相推|不理|不管|一问三不知|装(?:听不见|没看见)|嘲笑|歧视|看不起|瞧不起|嗑瓜子|玩手机|聊天不|呛|顶嘴|狗眼|不道歉|没(?:人)?(?:道歉|当回事)|势利|拽|无所谓|像(?:欠|审))|(?:不耐烦|爱理不理|爱答不理|翻白眼|甩脸|黑脸|臭脸|板着脸|没(?:有)?礼貌|推卸责任|推诿|踢皮球|狗眼看人低|势利眼|爱搭不理|拉着(?:个)?脸|摆脸|摆臭脸|冷嘲热讽|不道歉|连(?:句|个)(?:道歉|对不起|抱歉|不好意思)(?:都|也)没|一句(?:道歉|抱歉|对不起)(?:都|也)?没|没(?:有)?(?:一个|人)?(?:道歉|解释)|当(?:我|皮球|没)|歧视|侮辱|骂人|吼(?:我|人)|怼(?:我|人)|吵起来|敷衍了事|打发(?:我|人)|糊弄|回(?:我|了)?一句|一句.{0,12}就(?:完|打发|没)|(?:只|就)(?:送|给|丢|赔)(?:了)?(?:我)?(?:一?个|一?包|一?张|一?份)(?:果篮|果盘|水果|券))|service差|cold脸',
      "(?:staff|service|receptionist|reception|front desk|manager|waiter|waitress|concierge|guard|security|employee|team|lady|man|guy|girl|woman|clerk|attendant|porter|they|he|she)s?\\b…(?:rude|unfriendly|unhelpful|dismissive|arrogant|indifferent|cold and|impolite|disrespectful|unprofessional|ignor(?:ed|ing)|rolled (?:her|his|their) eyes|eye ?roll|shrug(?:ged)?|couldn'?t care|didn'?t care|don'?t care|doesn'?t care|not (?:helpful|friendly|interested|bothered|polite|welcoming|apolog)|snapped|sneer|smirk|laughed at (?:me|us)|yelled|shouted at|attitude|argued|blamed|refus(?:ed|ing)|terrible|awful|horrible|lied|condescend|hostile|grumpy|surly|abrupt|racist|never (?:smiled|apolog|once)|clueless|incompetent|poor\\b|bad\\b|appalling|hung up|patroni[sz]|told (?:us|me) to|could \"?just|zero (?:help|interest|empathy)|aggressive|useless|disinterested|uninterested|unapologetic|disappoint)|(?:rude|unfriendly|unhelpful|dismissive|arrogant|indifferent|unprofessional|terrible|awful|horrible|poor|bad|surly|grumpy|incompetent|appalling|useless) (?:\\w+ )?(?:staff|service|receptionist|reception|front desk|manager|waiter|waitress|concierge|customer service|guard|employees|attitude|lady|man|guy|girl)|\\brude\\b|no (?:apolog(?:y|ies)|empathy|one apologi[sz]ed|one cared)|without (?:an |any |so much as an )?apolog|not (?:even )?(?:an apology|a sorry|so much as a sorry)|like (?:dirt|garbage|rubbish|a criminal|an idiot|we were)|people like (?:you|us)|(?:rolled|rolling) (?:her|his|their) eyes|hung up on",
      '(?:スタッフ|対応|接客|フロント|従業員)…(?:悪|最悪|冷た|失礼|無愛想|雑|不親切|ひど|感じ悪|態度)|無愛想|直원|직원…(?:불친절|무례|짜증|무시|차갑|퉁명|불쾌)|불친절|응대…(?:별로|최악|엉망|불쾌)',
    ],
    good: [
      '(?:态度|服务|前台|服务员|员工|工作人员|管家|保安|经理|小哥|姐姐|小姐姐|阿姨|客服|门童|师傅|礼宾|大堂|店家|小妹|救生员|人员|真人)…(?:好|很棒|热情|热心|周到|贴心|亲切|友好|友善|礼貌|耐心|细心|专业|一流|到位|满意|主动|不错|暖|温暖|客气|赞|超|给力|用心|细致|无微不至|负责|五星|真诚|笑(?:容|眯眯|脸)|感动|帮(?:我|了|忙|助)|送(?:了|来)(?:水果|果盘|蛋糕|姜|小|牛奶|贺卡|热|生日|惊喜)|准备(?:了|好)|没得说|没话说|可爱|人情味|甜|记得|提前|教|讲早|体贴|nice|会打招呼|打招呼)|(?:热情|贴心|周到|亲切|无微不至|宾至如归|有人情味|人情味|暖心|太细了|细致入微|体贴|好客)(?!不足|不够)|服务员?(?:很|真|非常|特别|超|都|也|太)?(?:好|棒|赞|nice)|(?:表扬|夸|点赞|感谢)(?:一下)?…(?:前台|服务|小|姐|哥|阿姨|师傅|经理|管家|员工|人员|你们)|(?:感谢|谢谢)…(?:帮|照顾|热情|贴心|及时|送|耐心)|贴心地?|主动(?:帮|送|给|升级|提)|(?:给|帮)(?:我们?)?(?:免费)?升(?:级|了)房?',
      "(?:staff|service|receptionists?|reception|concierge|manager|waiters?|waitress(?:es)?|housekeep(?:ing|er|ers)|team|employees?|porters?|bell(?:boy|man)|doorman|host|front desk|everyone|crew|people|lady|guy|man|she|he|they|security|bartender|chef)\\b…(?:friendly|helpful|kind\\b|lovely|amazing|great|excellent|fantastic|wonderful|polite|attentive|welcoming|professional|courteous|incredible|superb|outstanding|gem|brilliant|exceptional|warm|smil(?:e|ed|ing)|accommodating|best|nice|sweet|thoughtful|patient|generous|went (?:above|out of)|above and beyond|remember(?:ed)?|genuinely|star|treated (?:us|me|them|her|him|my \\w+) (?:like|so|well|very)|cheerful|efficient|impeccable|good|hospitable|caring|medal|super|perfect|delight|made (?:us|me) feel|couldn'?t (?:do enough|have been)|awesome|first class|top notch|personable|on point|legend)|(?:friendly|helpful|kind|lovely|amazing|great|excellent|fantastic|wonderful|polite|attentive|welcoming|professional|courteous|incredible|superb|outstanding|brilliant|exceptional|nice|good|best|warm|impeccable|cheerful|nicest|friendliest|top|first[- ]class) (?:\\w+ (?:and \\w+ )?)?(?:staff|service|receptionist|reception|concierge|manager|waiters?|team|people|hosts?|hospitality|welcome|housekeeping|crew|employees)\\b|hospitality|felt (?:so |very |really )?welcome|top people|like (?:royalty|family|a (?:king|queen|vip)|an old friend|old friends)",
      '(?:スタッフ|対応|接客|フロント|従業員|サービス)…(?:親切|丁寧|良|優し|素晴|笑顔|感じ(?:が)?(?:良|いい)|最高|気持ち)|おもてなし|親切|丁寧|직원(?:분|들)?…(?:친절|상냥|좋|잘|최고|세심)|친절|서비스…(?:좋|최고|훌륭|만족)',
    ],
  },
  {
    aspect: 'staff.speed',
    bad: [
      '(?:等|候)(?:了|咗|足)?(?:快|近|整整|足足|超过|差不多|得|我|都|有|将近|至少)*(?:半(?:个)?(?:多)?(?:小时|钟头|天|日)|一(?:个)?(?:多)?(?:小时|钟头|天|晚)|(?:\\d+|[一二两三四五六七八九十几]+)(?:多)?(?:个)?(?:小时|钟头|分钟|刻钟|分|天|日)|好久|很久|半天|老半天|太久|好耐|到现在|花儿)|(?:\\d+|[一二两三四五六七八九十半几]+)(?:多)?(?:个)?(?:小时|钟头|钟|分钟|天)(?:了|过去)…(?:没|还|都|才|冇|仲|影)|(?:还|仲|都|到现在|迟迟|一直|半天|始终|至今)(?:都|还|也|仲)?(?:没|冇|未|没有|唔)(?:有)?(?:人)?(?:来|到|送|见|修|处理|回|解决|动静|影|人|给|消息|打扫|收|开|等到|拿|换|理|搞|弄|下文|音讯|反应|退|嚟)|(?:没|冇|无)人(?:来|理|管|接|应|回|处理|修|送|搭理|睬)|(?:催|打|讲|说|问|报|叫|投诉|反映|call)(?:了|过|咗)?(?:前台|电话|你们)?(?:了|过|咗)?(?:好|至少|都)?(?:\\d+|两|三|四|五|几|好几|多|n|无数)(?:次|遍|回|个电话|通)|打(?:了)?…电话…(?:没人|不接|占线|冇人)|电话…(?:没人接|打不通|不接|冇人听)|(?:慢|拖拉|磨叽|磨蹭|拖延|效率(?:太|很|真|极)?(?:低|差|慢))|(?:要|还要|到底|得)等(?:到)?(?:多久|几耐|什么时候|啥时候|几时)|黄花菜|等到花|已报修|在路上|(?:说|讲)(?:好|咗|了)?…(?:马上|很快|五分钟|十分钟|一会儿?|立刻)…(?:没|还|都|结果|到现在|冇|现在)|(?:第|都)(?:二|三|四|两|几)(?:天|日|晚|次|遍|回)了…(?:还|没|冇|都|又)|影都(?:没|冇|见不到)|没影|不见人',
      "(?:wait(?:ed|ing)?|queue[d]?|stood in line|took|takes|taking|held up|on hold)(?: (?:in|for|us|me|over|about|almost|nearly|around|more than|at|them|another|the|a|an|reception|line|full|good|solid|whole))* (?:\\d+|an|one|two|three|four|five|half|ten|fifteen|twenty|thirty|forty|fifty|ages|forever|hours|so long|too long|days|the whole|all (?:day|night|morning))(?:\\s?(?:plus|\\+))?(?: (?:hours?|minutes?|mins?|an hour|and a half|days?|more))?|(?:still|has|have|had)? ?(?:not|nothing|nobody|no one|never|hasn'?t|haven'?t|didn'?t|no sign|yet to)(?: \\w+){0,3} (?:come|came|arrived?|showed?(?: up)?|shown up|turned up|called(?: back)?|answer(?:ed|s|ing)?|respond(?:ed)?|repl(?:y|ied)|pick(?:s|ed)? up|been (?:fixed|delivered|here|brought|done|made)|delivered|fixed|done|brought|done anything|got back|follow(?:ed)? up|receive[d]?)|(?:asked|called|phoned|rang|reported|complained|requested|told|chased|emailed|messaged)(?: \\w+){0,5}? (?:twice|three times|four times|\\d+ times|several times|multiple times|repeatedly|again and again|again)|(?:third|second|fourth|fifth|3rd|2nd|4th) (?:time|person|day|request|call)|how (?:much longer|long (?:does|do|will|must|is|am|are))|(?:an hour|hours?|minutes?|days?|mins) (?:later|ago) and (?:still|nothing)|still (?:waiting|no |not |nothing|hasn|haven|broken|dirty)|slow (?:service|staff|response|check|to)|service (?:was|is) (?:so |very |really |painfully |incredibly )?slow|(?:painfully|incredibly|ridiculously|extremely) slow|took (?:forever|ages|so long|hours)|(?:chased|had to chase)|were told .{0,30}\"?aware|no (?:response|reply|answer|follow[- ]?up|callback)|keeps? ringing|rings? out",
      '(?:まだ|いまだに)…(?:来(?:ない|ませ)|届か|ない)|(?:分|時間)(?:も|以上)?(?:待|経)|待たされ|遅(?:い|す|く|かっ)|何度も|(?:분|시간)(?:이나|넘게|째|동안)?\\s?(?:기다|지나|됐)|아직(?:도)?…(?:안|못|없)|늦(?:어|게|었|네)|느(?:려|리|렸)|몇\\s?번(?:이나|을|째)',
    ],
    good: [
      '(?:很快|马上|立刻|立马|迅速|火速|秒(?!杀|睡)|几分钟|(?:\\d+|[一二两三五十]+)分钟(?:不到|内|就|之内)?|不到…分钟)(?:就)?…(?:送(?:来|到|过来|上)|来(?:了|修|处理|换)|修好|解决|处理|搞定|到了|办好|办完|换(?:了|好|上)|响应|回复|办理|拿来|补)|(?:速度|效率|响应|反应|上菜|出餐|办理|送(?:餐|东西|货)?|处理)…(?:快|高|迅速|及时|神速|超快|一流|麻利|利索)|(?:及时|神速|麻利|利索|高效)|秒(?:回|到|送|处理|解决)|速度(?:好|真|很|超|挺)?快|一(?:听|说)(?:马上|立马|立刻|就)',
      '(?:within|in|under|less than|took) (?:just |only |about |literally )?(?:(?:\\d+|two|three|five|ten|a few|a couple of) (?:minutes|mins|seconds)|seconds|minutes|no time|an instant|a minute)(?! (?:walk|drive|from|away|to the|by))…|(?:quick|prompt|fast|swift|speedy|efficient|immediate|instant)(?:ly)? (?:\\w+ )?(?:service|response|check|staff|reply|help|delivery|resolved|fixed|sorted|reaction|turnaround|attention|replaced)|(?:service|response|staff|check-?in|delivery|they|reply)…(?:quick|prompt|fast|swift|speedy|efficient|immediate|instant)|(?:sorted|fixed|resolved|replaced|delivered|arrived|came|brought|up)…(?:immediately|within minutes|right away|straight away|instantly|in minutes|in no time|quickly|promptly|in a minute)|so quick|that was (?:quick|fast)',
      '(?:すぐ|迅速|素早|早)(?:に|く)?…(?:対応|来|持って|届)|迅速|(?:바로|금방|빨리|신속)…(?:왔|해결|가져|처리|응대|답)|빠르(?:고|게|네)',
    ],
  },
  {
    aspect: 'frontdesk.process',
    bad: [
      '押金…(?:不退|没退|还没退|不给退|未退|扣|拖|二十天|迟迟|没到账|没动静|不还)|(?:不退|扣了?|乱扣|霸占|拖着)…押金|(?:发票|抬头|税号)…(?:开错|错|没开|不给开|拖|没收到|开不|忘)|(?:多收|乱收|重复(?:收|扣)|多扣|错收|收错|乱扣|偷偷扣|扣了两次|刷了两次|多刷)…(?:钱|费|款|元|块|一晚|两次|小时)?|(?:账单|账)…(?:错|不对|多了|多出|对不上|有问题)|(?:入住|退房|check ?-?(?:in|out)|办理|登记|手续|查房)…(?:慢|等(?:了)?|排(?:队|了)|半(?:个)?小时|麻烦|繁琐|折腾|乱|混乱|一个(?:多)?小时|问.{0,5}遍|五分钟|\\d+分钟|不让|不给|磨)|(?:没(?:有)?|找不到|查不到|说没)(?:我(?:的)?)?(?:预订|预定|订单|房间?了|房了)(?:信息|记录)?|(?:到店|到了)…(?:没房|说(?:没|满|只)|不给|房型)|(?:订|定)(?:的|了)…(?:给(?:我|了|的是)|变成|到(?:店|了)(?:却|变|是|说))|房型(?:不(?:对|符)|给错)|给错(?:了)?房|(?:系统|前台)?排错(?:了)?房|超售|临时(?:取消|加价)|(?:要|让)(?:我)?(?:赔|交|付)…(?:才|杯子|毛巾|床单|清洁费)|双早…(?:一份|没)|说(?:只)?含一份|第[二三四]个人(?:跟我)?',
      "(?:check(?:ing)?[ -]?(?:in|out)|reception|registration|front desk|booking|reservation|paperwork)…(?:slow|took|wait(?:ed)?|queue|line|ages|forever|hour|chaos|chaotic|mess|disorgani[sz]|painful|nightmare|lost|couldn'?t find|not found|not ready|wrong|no record|disaster|shambles|confus|mix(?:ed)?[ -]?up|inefficient|hopeless|minutes)|(?:wait(?:ed|ing)?|queue[d]?|took|line)…(?:to |for |at )?check[ -]?(?:in|out)|(?:deposit|refund)…(?:not (?:returned|refunded|back|been)|never|still|kept|withheld|haven'?t|hasn'?t|weeks|isn'?t returned)|(?:kept|withheld|took|holding|won'?t (?:return|refund)) (?:my|our|the) (?:\\w+ )?deposit|(?:over|double|wrong(?:ly)?|twice|mis)[- ]?charged|charged (?:me |us )?(?:twice|double|for (?:something|things|a minibar|minibar|nothing|breakfast we)|extra|\\$?\\d+ for)|(?:bill|invoice|receipt|folio)…(?:wrong|incorrect|mistake|error|someone else|extra|never|not match|twice|didn'?t|still)|(?:hidden|extra|surprise|unexpected|bogus) (?:charges?|fees?)|(?:lost|couldn'?t find|no record of|cancelled|gave away) (?:my|our|the) (?:booking|reservation|room)|room (?:wasn'?t|was not|not) ready|(?:wrong|different) room (?:type|than)|booked (?:a|the|two|for)[^.]{0,40}(?:got|given|gave)|(?:asked|explained|explaining)[^.]{0,20}(?:passport|three people|third person|same thing)|hopeless system|overbooked|no one (?:knew|could find)",
      'チェックイン…(?:遅|待|時間がかか|並)|(?:請求|会計)…(?:間違|違)|予約…(?:入ってい|通ってい)な|체크인…(?:오래|늦|기다|복잡)|보증금…(?:안|못)|이중\\s?결제|계산…(?:틀|잘못)',
    ],
    good: [
      '(?:入住|退房|check ?-?(?:in|out)|办理|手续|押金|登记)…(?:快|方便|顺利|简单|搞定|不用|免|高效|秒|很顺|两分钟|几分钟|三分钟|一分钟|流畅|省心|便捷)|免押金|(?:提前|免费)(?:给|让)(?:我们?)?(?:办|入住|进房)',
      'check(?:ing)?[ -]?(?:in|out)\\b…(?:smooth|quick|fast|easy|seamless|efficient|breeze|painless|simple|effortless|great|swift|straightforward|minutes|speedy|hassle)|(?:smooth|quick|fast|easy|seamless|efficient|swift|speedy|painless|early|effortless) check[ -]?(?:in|out)',
      'チェック(?:イン|アウト)…(?:スムーズ|早|簡単|楽)|체크(?:인|아웃)…(?:빠르|빨리|간편|수월|편)',
    ],
  },
  {
    aspect: 'facility',
    bad: [
      '(?:电梯|升降机)…(?:坏|慢|等|少|挤|卡|只有一|停|太|不够|小|老|旧|难等|像|抖|吓)|(?:等|挤)电梯|爬(?:了)?(?:\\d+|[一二三四五六七八九十]+)(?:层|楼)|(?:健身房?|游?泳池|桑拿|spa|儿童|大堂|花园|温泉|设施|器材|会议室|公共|洗衣房|酒廊)…(?:小|脏|旧|破|冷|关|坏|少|没开|不开|挤|人(?:太)?多|简陋|差|臭|浑|没有|一般|维修|下饺子|水(?:太)?(?:凉|冷|浑|脏)|收费|老|冻|形同|摆设)|(?:没有|没)(?:个)?(?:电梯|健身房|泳池|无障碍)',
      "(?:lifts?|elevators?|gym|pool|spa|sauna|lobby|facilit(?:y|ies)|bar|jacuzzi|playground|ramp|entrance|hot tub|fitness|corridors?|hallways?|lounge)\\b…(?:broken|out of order|slow|closed|dirty|tiny|small|crowded|old|freezing|cold|poor|disappoint|out of service|not working|shut|full of|tired|dated|wait|packed|terrible|smell|locked|overcrowded|limited|filthy|shabby|stuck|under (?:renovation|construction|maintenance)|didn'?t|doesn'?t|basic|dark)|(?:slow|broken|tiny|dirty|crowded|small|old|closed|only one|no) (?:\\w+ )?(?:lifts?|elevators?|gym|pool|spa|lobby|facilities|fitness)|two steps|no (?:ramp|lift|elevator|wheelchair access)",
      'エレベーター…(?:遅|待|少な|狭|1台|一台)|(?:プール|ジム|ロビー|大浴場)…(?:狭|汚|古|寒|混|小さ)|엘리베이터…(?:느|한\\s?대|기다|좁|부족|고장)|(?:수영장|헬스장|시설)…(?:작|낡|더|별로|오래|좁)',
    ],
    good: [
      '(?:健身房?|游?泳池|温泉|桑拿|spa|儿童(?:乐园|区|设施)?|乐园|大堂|花园|酒吧|设施|公共区域|酒廊|露台|电梯|配套|私汤|环境)…(?:好|棒|大(?!堂|厅)|新|干净|漂亮|不错|齐全|赞|豪华|气派|超|先进|完善|舒服|完备|宽敞|高大上|够|玩(?:了|得)|开心|喜欢|方便|值|绝|天堂|很会|美|很快|丰富)|孩子(?:的)?天堂|孩子(?:们)?…(?:玩得|喜欢|开心|不肯走|高兴)|遛娃',
      "(?:gym|pool|spa|sauna|lobby|facilit(?:y|ies)|bar|rooftop|jacuzzi|lounge|garden|kids'? club|playground|terrace|hot tub|fitness|beach|lifts?|elevators?)\\b…(?:great|amazing|excellent|fantastic|beautiful|lovely|wonderful|perfect|stunning|clean|huge|superb|well equipped|nice|good|gorgeous|relaxing|heated|fun|best|modern|impressive|awesome|super|top)|(?:great|amazing|excellent|fantastic|beautiful|lovely|wonderful|perfect|stunning|huge|superb|nice|good|gorgeous|well[- ]equipped|relaxing) (?:\\w+ )?(?:gym|pool|spa|sauna|lobby|facilities|rooftop|lounge|garden|kids'? club|playground|terrace|bar)",
      '(?:プール|ジム|温泉|大浴場|ロビー|施設|サウナ)…(?:良|最高|綺麗|きれい|充実|素晴|気持ち|広|楽し)|(?:수영장|헬스장|시설|로비|사우나|온천)…(?:좋|깨끗|넓|최고|훌륭|예쁘)',
    ],
  },
  {
    aspect: 'parking',
    bad: [
      '(?:停车(?:场|费|位)?|车位|车库|地库)…(?:难|少|贵|窄|小|没有|不够|满|紧张|收费|麻烦|不方便|差|乱|远|不好|黑|挤|太|要钱|另外)|没(?:有)?(?:停车位|车位|地方停|停车场)|停不(?:下|进)|剐蹭|刮(?:了|花)',
      '(?:parking|car ?park|garage|valet)\\b…(?:expensive|nightmare|tight|limited|difficult|terrible|full|small|impossible|tricky|awful|extra|far|narrow|cramped|pricey|no space|hard|scratch|dent|a pain|poor|steep|overpriced|lost)|no (?:parking|car park)|(?:expensive|limited|tight|difficult|terrible|no|overpriced) parking',
      '駐車(?:場|料金)?…(?:狭|高|少な|満車|遠|停めにく)|주차…(?:좁|불편|비싸|힘들|부족|어렵|자리가\\s?없)',
    ],
    good: [
      '(?:停车(?:场|位)?|车位|车库)…(?:方便|免费|多|大|充足|宽|好停|不错|够|便利|充裕)|免费停车|好停车',
      '(?:parking|car ?park|garage|valet)\\b…(?:easy|free|plenty|convenient|great|ample|good|secure|handy|smooth|a bonus|spacious)|(?:free|easy|ample|convenient|plenty of|great|secure|good) parking',
      '駐車(?:場)?…(?:広|無料|便利|停めやす)|주차…(?:편|넓|무료|쉽|좋)',
    ],
  },
  {
    aspect: 'location',
    bad: [
      '(?:位置|地段|地理|交通|地点|出行|周边)…(?:偏|差|不好|不方便|不便|远|荒|难找|一般|不行|偏僻|没(?:有|什么|啥)|隐蔽|闭塞)|偏僻|太偏|难找|(?:离|距)…(?:太|很|好|有点|特别|非常)远|(?:打车|叫车|出门)…(?:难|没人接|不方便|打不到|叫不到|都没有)|荒郊|鸟不拉屎|前不着村|周边(?:什么|啥)?都没有|导航(?:都)?(?:找不|错)|不好找',
      'location…(?:bad|poor|terrible|inconvenient|far|remote|sketchy|not (?:great|good|ideal|convenient)|dodgy|isolated|awful|middle of nowhere|hard to find|unsafe|awkward|seedy)|(?:bad|poor|terrible|inconvenient|remote|awful|sketchy|dodgy) (?:location|area|neighbou?rhood)|middle of nowhere|far (?:from|away from) (?:everything|the (?:center|centre|city|station|metro|beach|main))|nothing (?:around|nearby|within)|hard to find|out of the way|miles from',
      '立地…(?:悪|不便|遠|イマイチ)|駅(?:から|まで)…(?:遠|歩きます)|不便|위치…(?:별로|멀|안\\s?좋|불편|애매|나쁘)|멀(?:어|고|었)',
    ],
    good: [
      '(?:位置|地段|地理|交通|地点|出行|周边|购物|逛街|吃饭|坐地铁|景区|附近)…(?:好|方便|便利|优越|优|绝佳|极佳|佳|不错|没得说|赞|棒|中心|一流|热闹|完美|给力|近|便捷|无敌|超|没话说|靓)|(?:离|距|靠近|邻近|紧邻|紧挨|挨着|近)(?:着)?…(?:近|不远|地铁|步行|走路|几步|车站|景区|商圈|海边|市中心|机场|分钟)|(?:地铁|车站|景区|商场|海滩|夜市|外滩|西湖|火车站|市中心|商圈|步行街)…(?:旁|边上|门口|楼下|隔壁|隔篱|几步|步行|走路|分钟|近|很方便|就到|对面)|(?:出门|下楼|楼下)…(?:就(?:是|有|到)|全是|地铁|右转|左转|小吃|美食|海|便利店|步行|几步|好吃)|行(?:两|几)步|闹中取静|交通便利|四通八达|走路(?:就|也)?(?:能|可以)?(?:到|几)|(?:推开|打开)窗(?:户)?(?:就|便)?是(?:山|海|湖|江)',
      "location…(?:great|perfect|excellent|amazing|good|convenient|central|fantastic|ideal|unbeatable|superb|wonderful|lovely|beat|prime|best|brilliant|spot on|handy|nice|top|fabulous|could not be|couldn'?t be|faultless|second to none|awesome|next to|close)|(?:great|perfect|excellent|amazing|good|convenient|central|fantastic|ideal|unbeatable|superb|prime|lovely|best|brilliant|wonderful|fabulous|handy|nice|beautiful|quiet) (?:\\w+ )?(?:location|position|area|neighbou?rhood|spot|setting)|(?:well|centrally|conveniently|perfectly|ideally|beautifully) (?:located|situated|placed)|(?:walking distance|steps (?:from|away|to)|(?:minutes?|mins?|min)(?:'s|')? ?(?:walk|from|to the|away|on foot|by)|close to (?:the |every|metro|station|shops|restaurants|all|mrt|subway|beach|city|town)|right (?:next to|by|beside|above|opposite|outside|on) (?:the )?(?:station|metro|beach|subway|mrt|park|river|sea|train|mall|old town|main)|near(?:by)? (?:the |to )?(?:station|metro|everything|beach|subway|shops|restaurants|train|mrt)|stone'?s throw|heart of|across (?:from|the street)|next (?:door )?to (?:the )?(?:park|station|metro|beach|subway|mall|train))|can'?t beat the location",
      '立地…(?:良|最高|抜群|便利|よ|いい|完璧)|(?:駅|空港)(?:から|に|まで|も)?…(?:近|直結|徒歩|すぐ|歩いて)|アクセス…(?:良|便利|抜群|よ)|便利(?:で|な|だ|でし)|위치(?:가|는|도|도\\s?)?…(?:좋|최고|훌륭|완벽|편리)|(?:역|지하철|공항|바다)(?:에서|이랑|에|과|이)?…(?:가깝|가까|분|바로|걸어)|교통…(?:편|좋)',
    ],
  },
  {
    aspect: 'price',
    bad: [
      '(?:价格|房价|价钱|收费|价位|价)…(?:贵|高(?!兴)|离谱|坑|不值|虚高|不合理|不便宜|偏高|宰|不匹配|黑|翻(?:倍|了)|涨|太)|(?:太|好|真|有点|这么|偏|死|巨|贼|忒|略|比较|又|很|非常|实在)贵|贵(?:得|死|了|上天|到)|性价比…(?:低|差|不高|不行|太|没有|极低|一般)|不值(?:得)?(?:这|那|了|$)?|(?:不|唔)抵|抵死|坑(?:钱|爹|人|客)|宰(?:客|人)|黑心|抢钱|智商税|(?:一?瓶水|水|停车|wi-?fi|上网|早餐|加床|洗衣)…(?:\\d+|[一二三四五六七八九十]+)(?:块|元|蚊)(?!.{0,4}便宜)|(?:\\d{2,}|[一二三四五六七八九几]百|[一二三四五六七八九几]千)(?:多|来|几)?(?:块|元|大洋|蚊)?(?:钱)?(?:一|1|每)?(?:晚|间|夜|天|位)…(?:就|才|住|给|连|还|竟|居然|睡|结果)|花(?:了)?(?:\\d{3,}|[一二三四五六七八九几]?[百千])…(?:就|结果|住|买|受)|(?:另外|额外|还要|要另)(?:收|俾|给|付|加)(?:费|钱)|乱收费|浪费钱|白花',
      '(?:over[- ]?priced|too expensive|so expensive|very expensive|pricey|rip[- ]?off|not worth|poor value|bad value|terrible value|waste of money|expensive (?:for|and)|cost(?:s)? (?:a fortune|way too|too much|an arm)|way too (?:much|expensive)|(?:price|rate|cost)s?\\b…(?:high|steep|ridiculous|outrageous|crazy|too much|not justified|insane|extortionate|unreasonable|expensive)|for (?:this|that|the) (?:price|money|rate|amount)…(?:expect|you|should|not|disappoint|terrible|poor|get|i)|(?:paid|pay|paying|charged?) (?:\\w+ )?[$£€¥]?\\d+[^.]{0,30}(?:for (?:this|that|a tiny|nothing)|and (?:still|got|the|my|our|it))|extortion(?:ate)?|daylight robbery|money grab|[$£€¥]\\d+ (?:a day )?for (?:"|wifi|water|a bottle|parking|premium|a (?:small|tiny)))',
      '(?:値段|料金|価格)…(?:高(?:い|す|か)|割に|見合わ)|高すぎ|コスパ…(?:悪|最悪)|비싸|비쌌|비싼|가격(?:이|대비)?…(?:별로|비싸|아깝|사악)|가성비…(?:나쁘|별로|최악)|돈\\s?아까',
    ],
    good: [
      '(?:价格|房价|价钱|收费|价位|价)…(?:便宜|实惠|合理|公道|划算|不贵|优惠|亲民|适中|良心|可以|给力|美丽|不高|超值|低)|性价比…(?:高|超高|很好|不错|好|可以|无敌|很高|绝|王|超|之王|棒)|物(?:超所值|美价廉|有所值)|超值|划算|实惠|(?:很|真|超|绝对|非常|完全|还是)值(?!班|得|日)|值(?:回票价|这个价|了$)|抵(?:住|食|玩)|好抵|(?:\\d+|三百|两百|四百)(?:多|出头|来)?(?:块|元)?…(?:能住|很值|值|没话说|划算|这个水平|这水平)',
      '(?:good|great|excellent|amazing|fantastic|best|incredible|brilliant|superb|fair) (?:value|price|deal|rate|bang)|value for (?:the )?money(?! (?:is|was) (?:poor|bad|not))|(?:price|rate|cost)s?\\b…(?:reasonable|great|good|fair|affordable|unbeatable|excellent|decent|right|low)|reasonabl[ey](?: priced| price)?|affordable|worth (?:every|the (?:price|money|extra)|it\\b)|bargain|well priced|cheap(?! (?:feel|looking|furniture|mattress|pillow|plastic|and nasty))|inexpensive|bang for',
      'コスパ…(?:良|最高|抜群|よ|いい)|(?:値段|料金|価格)…(?:安|手頃|良かっ|リーズナブル)|リーズナブル|お得|가성비…(?:좋|최고|갑|굿|훌륭)|가격(?:이|도|대비)?…(?:저렴|합리|착|좋)|저렴',
    ],
  },
  {
    aspect: 'safety',
    bad: [
      '不安全|没(?:有)?安全感|(?:门锁|锁|门|窗)…(?:坏(?:了|的)?(?:也)?(?:没人|锁不|谁都)|锁不(?:上|住)|一推就开|谁都能|形同虚设)|(?:直接|突然|居然|竟然)(?:刷卡|开门|推门)?(?:就)?(?:进|闯)(?:了|来|进)?(?:我|我们|人|房)|(?:陌生|不认识)(?:男)?(?:的|人)…(?:进|刷|闯|敲)|(?:摔|滑倒|滑了|划(?:破|伤)|割(?:伤|破)|扎(?:伤|破|到)|砸(?:到|伤)|烫伤|夹(?:伤|到)|受伤|流血|缝(?:了)?[一二三四五六七八九十\\d]+针|骨折|磕)|(?:被)?(?:偷|盗)(?:了|走|窃)|(?:东西|钱|现金|手机|项链|戒指|首饰|手表)…(?:被偷|不见了|没了|少了|丢了)|针孔|摄像头(?:对|偷)|偷拍|地(?:砖|板|面)?(?:太|很|好|特别)?滑|没(?:有)?(?:防滑|警示|扶手)|漏电|触电|食物中毒|(?:臭虫|跳蚤|虫)(?:咬|叮)',
      "(?:un ?safe|not (?:feel |feeling |very )?safe|felt (?:unsafe|scared|uneasy|vulnerable)|dangerous|hazard|(?:walked|came|barged|let himself|entered|burst)(?: right| straight)? (?:in|into) (?:on |my |our |while |the room)|(?:lock|door)…(?:didn'?t lock|doesn'?t lock|doesn'?t catch|wouldn'?t lock|won'?t lock|broken lock|push(?:ed)? (?:it |the door )?open)|(?:stolen|theft|thief|robbed|burgl|went missing|broken into|missing from (?:my|our|the) (?:room|safe|bag|suitcase))|(?:slipped|tripped|fell|cut|burned?|burnt|injur(?:ed|y)|electric shock|stitches|bruised|concuss|sprained)\\b(?! (?:asleep|in love|off|short|the|through))|hidden camera|bed ?bugs?|bitten|bites\\b|food poisoning|exposed wir|no (?:smoke (?:alarm|detector)|fire (?:exit|extinguisher)|handrail)|carbon monoxide)",
      '危険|危な(?:い|か)|盗まれ|盗難|不安(?:で|だ|に)|怪我|勝手に(?:入|部屋)|위험|도난|훔쳐|불안(?:했|해)|다쳤|무단\\s?침입',
    ],
    good: [
      '(?:很|非常|特别|挺|比较)安全|有安全感|治安(?:很)?好|安保(?:很|严|到位|好)',
      'felt (?:very |so |really |completely |totally )?(?:safe|secure)|(?:very|safe|secure) (?:safe |and )?(?:area|neighbou?rhood)|safe (?:area|neighbou?rhood|and)',
      '安心(?:して|でき|感)|安全(?:で|だ)|안전(?:하|했|한)|안심',
    ],
  },
  {
    aspect: 'overall',
    bad: [
      '(?:酒店|宾馆|整体|总体|体验|这家|住宿)…(?:差|烂|失望|糟|垃圾|不(?:推荐|值|会再|咋|怎么样|建议|行)|后悔|坑|恶心|名不副实|噩梦|最差|再也|踩雷|避雷|一言难尽|不敢恭维|对不起)|(?:不会|唔会|绝不|再也不|再都唔|不想|打死(?:也)?不)(?:再)?(?:来|住|选|去|光顾|入住|会来)(?!电)|(?:最后一次|第一次也是最后)|不推荐|劝退|避雷|踩雷|拔草|千万(?:别|不要)(?:来|住|订)|后悔(?:订|住|选|来)|(?:太|很|非常|极其|极度|超级|无比|令人|让人|真是|彻底|大)失望|差评|零分|负分|一星(?!期)|最(?:差|烂|糟)(?:的|糕)?(?:一次)?|糟糕透|对不起(?:这个)?(?:价|星|牌子)|名不副实|货不对板|仅供参考|照骗|(?:哪|怎么)(?:里)?(?:配|评|像)(?:得上|上)?…星|五星(?:级)?…(?:\\?|这|就这|水平)|垃圾酒店|黑店',
      "(?:never (?:again|coming back|stay(?:ing)? here|return|going back|staying)|(?:won'?t|will not|wouldn'?t|not) (?:be )?(?:com(?:e|ing) back|return(?:ing)?|stay(?:ing)? (?:here )?again|recommend(?:ing)?|book(?:ing)? again|going back)|avoid (?:this|at all|like|staying)|worst (?:hotel|stay|experience|place|trip|night|ever)|(?:terrible|awful|horrible|bad|disappointing|dreadful|miserable|poor|unpleasant|nightmare|appalling|shocking|mediocre) (?:\\w+ )?(?:stay|experience|hotel|place|night|trip|resort)|(?:stay|experience|hotel|place|trip|overall)…(?:terrible|awful|horrible|disappoint|nightmare|dreadful|let ?down|disaster|ruined|a joke|overrated|miserable|not (?:recommend|worth|good|great|up to)|below|mediocre|dump)|(?:ruined|spoil(?:ed|t)) (?:my|our|the)|do(?:n'?t| not) (?:stay|book|bother|waste|recommend|come)|stay away|look elsewhere|regret(?:ted)? (?:booking|staying|choosing)|very disappoint|so disappoint|extremely disappoint|zero stars|one star|0\\/10|1\\/10|dump\\b)",
      '二度と|最悪|残念(?:です|でした|な(?:ホテル|滞在))|がっかり|おすすめ(?:でき|し)(?:ない|ませ)|もう泊まら|다시는|최악|실망|비추|추천하지\\s?않|별로(?:였|예|입)',
    ],
    good: [
      '(?:酒店|宾馆|整体|总体|总的来说|总之|体验|这家|这里|住得|住宿|民宿)…(?:很好|不错|满意|棒|赞|完美|推荐|值得|喜欢|开心|舒服|舒适|愉快|优|超|一流|惊喜|好评|无可挑剔|挺好|真好|非常好|物有所值|温馨|没得(?:说|挑)|很赞)|(?:下次|以后|还|一定|肯定|必须|绝对|有机会|明年|下回|再)(?:还|也)?(?:会)?(?:再)?(?:来|住|选|光顾|入住|回来|去)(?!.{0,4}(?:才怪|？|不))(?:这|住|的|$|[,。!~])|(?:强烈|值得|力荐|大力|非常|特别)?推荐(?!菜|给我|下|一下|个|吗)|(?<!不)(?:非常|很|十分|特别|超级|相当|挺|都|都很|比较)满意|(?:完美|无可挑剔|挑不出(?:毛病)?|没(?:什么|啥)?可挑|没毛病|五星好评|好评|满分|十分完美|超预期|超出(?:预期|期待)|点赞|(?:真|太|好|超|非常|很)(?:棒|赞))|宾至如归|家的感觉|像(?:回)?家一样|住得(?:很|非常|特别|挺)?(?:舒服|开心|舒心|愉快|惬意)|回头客|还(?:会|要|想)(?:再)?(?:来|住)|(?:连住|又住|住了)(?:\\d|[两三四五几]).{0,3}(?:次|回|晚).{0,6}(?:好|满意|没腻)',
      "(?:(?:will|would|we'?ll|i'?ll|can'?t wait to|definitely|certainly|hope to|going to|shall|already) (?:definitely |certainly |be |gladly |happily |absolutely |surely |love to |planning to )*(?:return(?:ing)?|be back|come back|com(?:e|ing) back|stay(?:ing)? (?:here )?again|recommend|back\\b|book(?:ing|ed)? again|visit again|go back)|see you (?:again|next)|be back\\b|(?:highly|definitely|strongly|thoroughly|would|can|totally|fully|really) recommend|recommend(?:ed)? (?:it |this |the |to )(?:hotel|place|to|any|every|all|100)|(?:great|wonderful|amazing|fantastic|excellent|lovely|perfect|fabulous|best|incredible|brilliant|good|superb|memorable|pleasant|beautiful|awesome|outstanding|nice|delightful|enjoyable|gorgeous) (?:\\w+ )?(?:hotel|stay|experience|place|property|trip|resort|time|weekend|holiday|visit|anniversary|honeymoon)\\b|(?:hotel|stay|experience|everything|overall|place|trip|resort)\\b…(?:great|wonderful|amazing|fantastic|excellent|perfect|lovely|superb|outstanding|exceeded|best|flawless|brilliant|good|10\\/10|highly|incredible|fabulous|gem|faultless|beautiful|pleasant|memorable|smooth|a joy|a dream)|ten out of ten|10\\/10|10 out of 10|five stars|5 stars|no complaints?|nothing to complain|couldn'?t (?:fault|ask for|have asked|be happier|have been)|can'?t fault|not one thing went wrong|(?:loved|love|enjoyed|adored) (?:it|every|this|our|the|my|everything|staying)|exceeded (?:our|my|all)|hidden gem|home away from home|feels? like home|(?:very|really|so|extremely|totally) (?:happy|pleased|satisfied|impressed))",
      'また(?:泊まり|来た|利用|行き|来ます|伺い|宿泊)|最高(?:です|でした|の(?:ホテル|滞在|宿))|大満足|満足(?:です|でした|し)|おすすめ(?:です|し(?:ます|たい))|素晴らしい(?:ホテル|滞在)|快適(?:に|で|な滞在)|또\\s?(?:오|묵|방문|이용|가)|다시\\s?(?:오|방문|묵|이용|가)고|추천(?:합니다|해요|드|할)|최고(?:의|예요|입|였)|만족(?:스|합|했)|강추|재방문',
    ],
  },
];
