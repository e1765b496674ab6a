/**
 * What must make somebody run now. Read on the normalised text (Simplified, lower case).
 * A phrase belongs here only if a guest who is fine would not write it; what looks alike is in
 * LOOK_ALIKES and is taken out before the phrases are searched.
 */

/** A thing that smokes, sparks or burns: no tobacco, however its words sound. */
export const BURNING_THINGS = [
  '(?:outlet|socket|plug|light|tv|kettle|charger|battery|lamp|heater|wire|it)s? (?:is |are |just )?(?:sparking|smoking|smouldering|smoldering)',
  '(?:outlet|socket|plug|light|tv|kettle|charger|lamp|heater|toaster|microwave|dryer|oven|adapter|laptop|power ?bank)s?(?: (?:next to|by|near|in|on|under|behind) (?:the|my|our) \\w+)? (?:is|are|keeps?) (?:sparking|smoking|smouldering|smoldering)',
  '\\b(?:microwave|toaster|oven|hair ?dryer|dryer|laptop|phone|ac|air ?con\\w*|fridge|washing machine|pan|panel|vent|wall|bin|trash|fan|stove|iron|coffee machine|cable|speaker|ceiling|switch|fuse ?box)s? (?:is |are |has |started |just |keeps? )+(?:smoking|sparking|burning|to (?:smoke|spark|burn)|on fire)',
];

const fire = [
  "(?:gas|carbon monoxide|\\bco) (?:alarm|detector)s? (?:is|are|keeps?|has been|won'?t stop) (?:going|beeping|ringing|sounding)",
  '火苗[^。!?,]{0,3}(?:往上|窜|蹿|大|高)',
  // Chinese
  '(?:着|起|失)火',
  '火(?:灾|警|烛)',
  '烧(?:起来|着了)',
  '冒(?:着|出|了)?(?:[很好]多|一股|大量|一些)?[黑白浓青]?(?:烟|火)',
  '(?:煤油|汽油)味|(?:要|想|说)(?:点火|放火|纵火)|有人(?:点火|放火|纵火)',
  '[黑浓]烟|明火|(?:被子|窗帘|床单?|沙发|地毯|垃圾桶|衣服|纸箱|柜子)(?:都|也|已经)?着了(?!凉|急|迷)',
  '(?:走廊|楼道|大厅|大堂|房间里?|屋里|楼梯间?)[^。!?,]{0,4}(?:有|好多|很多|都是)(?:好多|很多|一股|股)?烟(?![味灰头蒂缸民感雾卖抽吗么])',
  '烟(?:很|好|特别|有点)?(?:大|呛|浓)',
  '(?:都|全|满屋|满房间|走廊)是烟(?!味|头|灰)',
  '烧(?:焦|糊|塑料|电线|胶|橡胶|东西)的?(?:焦)?(?:味|气味|臭味)',
  '(?:焦|糊|烧焦)(?:糊)?的?(?:臭)?味',
  '(?:煤气|燃气|瓦斯|天然气|沼气)(?:好像|是不是)?.{0,3}(?:泄|漏|味|臭)',
  '(?:闻到|股).{0,6}(?:煤气|燃气|瓦斯|天然气)',
  '一氧化碳',
  '爆炸',
  '(?:冒|喷|打|闪)(?:出)?火(?:花|星|光)',
  '漏电|触电|电到(?:了|我|人)',
  // English
  '(?:is|are|was|s|caught|on|caught on) fire\\b',
  '\\bfire (?:in|on|at) (?:the|my|our|room|floor|level|kitchen|corridor|hallway|\\d)',
  "there(?:'s| is| has been)? (?:a |an )?(?:small |big |electrical )?fire\\b",
  '^fire\\b|\\bfire{1,3}!',
  '\\bflames?\\b',
  '(?:smell|smells|smelling|smelled|stinks) (?:of |like )?(?:something |a bit |strongly of )?(?:burn|smoke|gas\\b)',
  '(?:burning|burnt|gas|electrical|plastic) (?:plastic |electrical |rubber )?(?:smell|odou?r)',
  "something(?: is|'s) burning",
  'smoke (?:is |was )?(?:coming|filling|pouring|billowing|everywhere|in (?:the|my|our)|from|under)',
  '(?:full of|filled with|lots of|so much|thick|black|white|see) smoke',
  ...BURNING_THINGS,
  '\\bsparks?\\b|\\bsparking\\b',
  'gas (?:is )?leak|leaking gas|carbon monoxide',
  'explo(?:sion|ded|ding)\\b|electrocuted',
  // Japanese, Korean
  '煙だらけ|煙(?:が|で)?(?:充満|いっぱい)|火事|燃えて|煙が|煙で|火が出|焦げ(?:臭|くさ)|ガス(?:臭|くさ|漏れ|のにおい|の臭い|の匂い)|爆発',
  '불이\\s?(?:났|나|붙)|불났|화재|연기가|연기\\s?나|(?:가스|타는)\\s?냄새|가스가?\\s?새|폭발',
  '火[!]{2,}|烟.{0,6}(?:门缝|从门)|(?:门缝|从门).{0,6}烟',
];

const medical = [
  '(?:突然[^。!?,]{0,3}(?:说话|讲话)|(?:说话|讲话)突然)[^。!?,]{0,3}(?:不清|含糊|不利索)|(?:半边|一边)的?(?:手|胳膊|腿|脸|身)[^。!?,]{0,4}(?:抬不起|没力|没劲|不听使唤)|(?:突然|忽然)晕(?:咗|了)|(?:脸|面)色?青[^。!?,]{0,4}(?:唇|嘴)',
  '(?:突然|忽然)[^。!?]{0,8}(?:说不出话|不能说话|动不了|站不住|看不见|没反应)|半边身[子体]?[^。!?]{0,6}(?:不能动|动不了|发麻|麻了|瘫)|(?:吃|喝)错(?:了)?药[^。!?]{0,14}(?:晕|吐|快|难受|心慌)|(?:叫|喊)[他她]?(?:没(?:有)?反应|不应)|(?:突然|忽然|一下子?)[^。!?,]{0,4}(?:倒|栽|瘫)(?:了)?地(?:上|下)?',
  '(?:person|someone|somebody|man|woman|child|kid|boy|girl|guest|he|she|is|are) (?:is |are )?drowning|息を?(?:をして|して)い?(?:ない|ません)|脈が(?:ない|ありません)|호흡이\\s?없',
  '(?:水里|泳池|池子|池里|水面|池底)[^。!?]{0,10}(?:漂着|不动|沉下|溺|没动静|浮着)|(?:有人|孩子|小孩)[^。!?]{0,6}(?:落水|溺水|掉(?:进|到)?(?:水|泳池|湖|河))|跳(?:河|江|海)(?!景)',
  '(?:中暑|热射病)[^。!?]{0,6}(?:倒|晕|昏|抽)|(?:倒|躺|趴|瘫)在(?:了)?(?:地上|地下|走廊|大堂|浴室|门口|车库|厕所|卫生间|楼梯|地板上?)(?!打地铺|睡)|(?:有人|老人|客人|他|她|我[爸妈])[^,。!?]{0,4}(?:倒下|晕倒|昏倒|栽倒)',
  '半边(?:身子|脸|身体|手)[^。!?]{0,6}(?:动不了|歪|没知觉)|嘴(?:都)?歪了|口齿不清|血(?!压|糖|脂)[^。!?]{0,3}(?:喷|涌|飙|流了一地|止不住)|(?:整瓶|一瓶|一把)[^。!?]{0,4}(?:安眠药|药)[^。!?]{0,4}(?:吞|吃|喝)|(?:吞|吃)(?:了)?(?:整瓶|一瓶|一把)|被(?:毒)?蛇咬|被电(?:到|击|倒)|(?:没|没了)(?:呼吸|心跳|脉搏)',
  "(?:pregnant|head|wrist|throat|stomach|he|she|they|won'?t stop|still|everywhere) (?:is |are |and )?bleeding|face (?:is )?drooping|slurr(?:ed|ing)|(?:lips|face|turning|gone|going) (?:is |are |have gone |has gone |turned )?blue\\b(?! (?:and white|sky|room))|went limp|no pulse|\\bcpr\\b|defibrillator|drank (?:bleach|detergent|cleaner)|(?:gushing|spurting|pouring|pool of) (?:with )?blood|blood (?:is )?(?:gushing|spurting|pouring)|(?:cracked|split|smashed) (?:his|her|my|their) (?:head|skull)|(?:lying|collapsed|unconscious) on the (?:floor|ground|bathroom)|heat ?stroke",

  "(?:not|isn'?t|isnt|stopped|no longer|barely) breathing|having a heart attack",

  '心脏病|心梗|心肌梗|心绞痛|脑溢血|脑出血|中风|癫痫',
  '[胸心](?:口|脏)?(?:突然|一直|里|好|很|特别|非常|有点|现在|阵阵)*(?:痛|疼|闷|绞)',
  '喘不(?:过|上)来?气|(?:上|透)不(?:过|来)气|[抖唞透]唔到气|呼吸(?:不了|不过来|不上来|困难|急促|唔到)|(?:无法|不能|没法|没办法|快要?不能)呼吸|没(?:有)?(?:呼吸|心跳|脉搏|意识|知觉)',
  '(?:晕|昏)(?:倒|迷|厥|过去|死过去)|休克|抽搐|口吐白沫|(?:抽|倒|烧|哭)[^。!?]{0,12}翻白眼|翻白眼[^。!?]{0,12}(?:抽|倒|吐|叫不|没反应|快)|(?:孩子?|宝宝|娃|儿子|女儿|[妈爸爷奶公婆他她])[^。!?,]{0,6}(?:直|在|一直|突然|两眼|眼睛)翻白眼|不省人事|失去(?:意识|知觉)|(?:意识|神志)(?:不清|模糊)',
  '(?:叫|喊|推|摇|拍)(?:都|也|了半天|了好久)?(?:他|她)?(?:都|也)?(?:不|唔)醒',
  '(?:流|出|吐|咳|喷)(?:了|出)?(?:[很好]多|大量|一地|一大滩|带|鲜)+的?血|大出血|血(?:流不止|止不住|一直流|流个不停|怎么也止)|止(?:唔|不)住血|止不住.{0,3}血|(?:吐|咳|便)血|全是血|满(?:地|脸|头|身)(?:都)?是?血',
  '救护车|(?:打|叫|call)120|叫白车|(?<!\\d)120急救|急救(?!包|箱|药|知识|站|电话)',
  '(?:喉咙|嗓子|喉|气管)(?:.{0,3})(?:肿|堵住|发紧|收紧|锁住)|过敏.{0,10}(?:喘|肿|休克|憋)|(?:嘴|脸|舌头|嘴唇|[块個个]面)(?:都|全|一下子)?肿(?:了|起来|得|晒)|(?:妈|爸|老公|老婆|孩子|朋友|有人|奶奶|爷爷)[^。!?,]{0,3}晕到(?!底|现|我)',
  '(?:噎|呛|哽|鲠)(?:住|到|着|倒)|(?:卡|堵)(?:在|住)(?:了)?(?:喉咙|嗓子|气管|喉)|窒息|溺水|(?:掉|沉|淹)(?:进|到|在)?(?:了)?(?:泳池|水里|池子|水底)|脸(?:色)?(?:都)?(?:发)?(?:紫|青)',
  '(?:摔|滑|跌)(?:了|倒|下|伤|咗|到|断)?.{0,12}(?:起不来|爬不起|起唔到|动不了|不能动|不动了|郁唔到|叫不醒|昏|晕|骨头|骨折|断了|流血|头破|满头)|骨折',
  '从.{0,8}(?:楼梯|楼上|阳台|窗户|窗)(?:上)?(?:摔|滚|掉|坠|跌)(?:了)?下',
  '羊水破|要生了|临产|快生了|宫缩|见红',
  '中毒|误(?:食|吞|喝).{0,8}|(?:吞|吃|喝)(?:了|下)(?:.{0,4})(?:安眠药|洁厕|消毒液|电池|漂白)|过量',
  '(?:快|要|人)不行了(?!吧)|快(?:要)?死了.{0,4}(?:快来|救)|奄奄一息|高烧.{0,6}(?:抽|不退|惊厥|40|41)|发烧.{0,4}(?:39|40|41)|低血糖.{0,8}(?:晕|昏|发作)|哮喘.{0,4}(?:发作|犯)|心脏骤停',
  "(?:can'?t|cannot|cant|can not|not|hard to|trouble|difficult(?:y)?(?: to)?|struggling to|unable to|stopped) breath",
  '(?:chest|heart) (?:pain|hurts|is hurting|tightness|feels tight|is tight)|(?:pain|tightness|pressure) in (?:my|his|her|the) chest|heart attack|cardiac|having a stroke|had a stroke|(?:a|is having|having) seizures?|convuls|fitting on the floor',
  "unconscious|unresponsive|passed out|fainted|collapsed|(?:won'?t|not|can'?t|doesn'?t|cannot) (?:wak(?:e|ing)|respond)",
  "chok(?:ing|ed) (?!up)|\\bchoking\\b|anaphyla|throat(?: is|'s)? (?:swell|clos|swollen)|(?:face|lips?|tongue)(?: is| are)? (?:swelling|swollen)|epi-?pen",
  '(?:bleeding|bled) (?:heavily|a lot|badly|out|everywhere|from|and|so much|profusely)|(?:lots|a lot|pool) of blood|blood everywhere|stop (?:the )?bleeding|(?:vomiting|coughing(?: up)?|throwing up) blood',
  '\\bambulance|paramedic|\\b(?:call|dial|phone|need) (?:911|999|112|120|an? doctor (?:now|immediately|asap|right now|urgently))|medical emergency|first responders',
  'overdos|swallowed (?:\\w+ ){0,3}(?:pills|tablets|batter(?:y|ies)|bleach|cleaner|coin|magnet)|poisoned|drown(?:ing|ed)',
  "(?:fell|fallen|slipped)\\b.{0,40}(?:can'?t (?:move|get up|stand)|cannot (?:move|get up)|(?:not|isn'?t) moving|unconscious|bleeding|hit (?:his|her|my|their) head|broken)",
  '(?:water|waters) (?:just )?broke|in labou?r\\b|contractions|(?:asthma|allergic) (?:attack|shock)|insulin shock|diabetic (?:shock|coma)|severe allergic|febrile',
  '救急車|息が(?:でき|出来|苦し|吸え)|呼吸(?:が|困難|し(?:て|にく))|胸が(?:痛|苦し|締め)|倒れ(?:て|た|まし)|意識(?:が|を失)|血が(?:止ま|たくさん)|大量に?出血|心臓発作|痙攣|けいれん|アナフィラキシー|溺れ|窒息|動けな(?:い|くな)',
  '구급차|(?<!\\d)119(?=\\s?(?:에\\s?(?:전화|신고|연락)|를|좀|불러|전화|신고|구급))|숨을?\\s?(?:못|쉴|안)|숨이\\s?(?:막|안|차)|호흡\\s?곤란|가슴이\\s?(?:너무\\s?|많이\\s?)?(?:아|답답|조)|가슴을\\s?(?:잡|움켜)|쓰러(?:졌|져|지)|의식이|의식을|피가\\s?(?:많|멈|계속)|발작|심장마비|질식|기절|응급',
  '(?:抽过去|眼睛往上翻|沉下去|站不起来|唔识郁)|喘不上来(?!气)',
  '\\bchok(?:e|ing) (?:help|on|and|please)|(?:not moving|under (?:the )?water).{0,40}(?:pool|not moving)',
  '詰まらせ|詰まった|溺れ',
];

const violence = [
  '(?:堵|拦|关|锁)(?:在|住)[^。!?]{0,10}不(?:让|准|许)[^。!?,]{0,3}(?:走(?!廊)|出|离开)|(?:拿|抄|用|举)(?:着|起)?[^。!?,]{0,5}(?:砸|捅|敲)(?:人|我|他|她)(?!家|们?门)',
  'stranger (?:\\w+ ){0,2}in (?:my|our) (?:bed|room|bathroom)',
  '(?:砸|打|敲)(?:碎|破)?(?:了)?[^。!?,]{0,3}(?:玻璃|窗)[^。!?]{0,6}(?:进来|爬进)|(?:喊|叫|哭)[^。!?,]{0,4}放开(?:我|她)',
  '(?:men|guys|people|guests|women|they)(?: (?!over|about|for)\\w+){0,4} (?:are |is )?(?:physically )?fighting\\b(?! (?:over|about|for))',
  '别打我了?[,!。 ]*(?:救|快来|来人)',
  '(?:房间?|屋|浴室|卫生间)里?(?:面)?(?:进|来|有|多)了?一?个?(?:陌生|不认识)|(?:要|想)害(?:我|他|她|人)|(?:drunk|man|guy|guest|somebody|someone|he|she|husband|boyfriend) (?:is |was )?(?:attack|assault|strangl|threaten|stabb)(?:ing|ed)',
  'ドアを(?:壊|破|蹴|こじ開)|ナイフ|문을\\s?(?:부수|차고|열려고)|칼\\s?(?:든|을\\s?든|들고)|흉기',
  '翻(?:过|我)?[^。!?,]{0,6}(?:阳台|窗户?|墙)[^。!?,]{0,3}(?:进来|爬进)|(?:陌生|有人|男人|男的)[^。!?,]{0,10}(?:试|刷|撬|拧|转)(?:着)?我们?的?(?:房)?门(?!卡)|求救',
  "(?:won'?t|refuses to|not) let(?:ting)? (?:me|us|her|him) (?:leave|out|go)\\b|hostage|kidnap|(?:man|stranger|someone|somebody|intruder) (?:is )?(?:in|inside|under) (?:my|our) (?:room|bed|wardrobe|bathroom)|woke up (?:to|and)[^.!?]{0,12}(?:man|stranger|someone)[^.!?]{0,12}(?:room|bed|over me)|(?:he|she|they)(?:'s| is|'re| are) (?:going to|gonna) (?:kill|hurt|hit|stab|shoot)|spiked my|been drugged|with a (?:broken bottle|baseball bat|machete)",

  '(?:孩子|小孩|有人|他|她|宝宝|儿子|女儿|男的|女的)[^。!?]{0,8}(?:挂|吊|爬|坐|站|趴|骑)(?:在|到|出|上)(?:了)?[^。!?]{0,4}(?:窗(?:外|台|沿|口)|阳台(?:外|栏|边)|楼顶|天台|栏杆)',
  '(?:hanging|dangling|climb(?:ing|ed)|leaning) (?:out of|from|off|over) (?:the|a|my|our) (?:window|balcony|railing|ledge|roof)|on the ledge',

  '(?:闯|冲|爬|翻|溜|摸|撬|硬闯|闯了)(?:进|入)(?:来|了|我|房|屋|窗)?|(?:撬|踹|踢|砸|撞|捅)(?:我|我们|隔壁|房)?(?:家|的)?(?:房)?门|破门',
  '(?:房间|房|屋|衣柜|床底)(?:里|内)?(?:突然)?(?:有|躲着|藏着|进)(?:个|一个)?(?:陌生|不认识|男)(?:的)?(?:人)?(?!.{0,3}(?:东西|衣))|(?:陌生|不认识的?)(?:男|女)?(?:人|的).{0,8}(?:进|闯|在我|门口|跟|尾随|敲)',
  '(?<!别|酒店|不)(?:打|揍|殴打)(?:我|人(?!工|气|多)|老婆|她|孩子|女人|女的)(?!电话|手机|个|喷嚏|一下|们电|包|扫|就|的|房)|被.{0,6}(?:打|揍|殴)(?!扰|扫|开|折|包|电话|断|动|湿|量)|打(?:起来|架)|家暴|斗殴|动手打',
  '(?:拿|持|带|有|掏|举)(?:着|了)?(?:一?把)?(?:菜|水果)?(?:刀|枪)(?!叉|具|片)|捅(?:人|我|了)|砍(?:人|我)|杀(?:人|了我|我(?!的))|开枪|枪声',
  '抢劫|被抢(?:了|劫)|强奸|性侵|猥亵|非礼|强暴|绑架|跟踪我|尾随|(?:一直|有人|男的|男人|陌生人).{0,8}跟(?:着|踪|了|住)?我(?!说|讲|们?说|道歉|聊|确认|推销|抱怨|要|解释|联系|对)|(?:站|蹲|守|堵|徘徊)(?:在|喺)我(?:们)?(?:的)?(?:房间|房|家)?门(?:口|外)(?!.{0,4}(?:服务员|客房))',
  '(?:快|帮我|帮忙|赶紧|马上|请|立刻)(?:点)?报警|叫警察|喊救命|救命',
  '有(?:小偷|贼)(?:在|进)|(?:小偷|贼)(?:还)?在',
  "(?:someone|somebody|a man|some man|a guy|some guy|stranger|a person|he|they)(?:'s| is| are| was)? (?:just )?(?:trying|tried|broke|break(?:ing)?|forc(?:ing|ed)|kick(?:ing)?|bang(?:ing)?) (?:\\w+ ){0,3}(?:in\\b|into|door|my room|our room|way in)",
  "(?:someone|somebody|a man|some man|stranger|a guy|some guy|a person|intruder)(?: is|'s)? (?:hiding |standing )?in(?:side)? (?:my|our) (?:room|bathroom|closet|wardrobe)|intruder|break-in in progress",
  '(?:hitting|beating|attacking|strangling|punching|kicking|hurting|choking|assaulting) (?:me|my|her|him|a |someone|his|the woman|each other)|(?<!\\b(?:would|will|could|might|to) )(?:hit|beat|attacked|punched|assaulted|threatened|raped|stabbed) me\\b|(?:is|being|getting|been|was) (?:attacked|beaten|robbed|mugged|assaulted|followed|raped|stabbed|stalked|strangled)',
  '(?:has|have|with|pulled|holding|carrying|waving) a (?:gun|knife|weapon)|gunshots?|gunman|shots fired|shooting in',
  "(?:trying|rattling|forcing|picking|kicking) (?:at )?(?:my|our|the) (?:door|lock|handle)|(?:outside|at) my door and (?:won't|will not)",
  'domestic violence|\\brap(?:e|ed|ist)\\b|sexual(?:ly)? assault|threaten(?:ing|ed|s)? to (?:kill|hurt|stab|shoot)|scream(?:ing|s|ed)? (?:for )?help|(?:yelling|shouting|crying|calling) (?:for )?help',
  '(?:call|get|send|need) (?:the )?(?:police|cops|security) (?:now|immediately|quick|asap|right|please)|(?<!(?:i|i.ll|we.ll|will|to|gonna|have|and|we|already) )(?:call|get) (?:the )?(?:police|cops)\\b|(?:a|physical|violent|fist) fight\\b|fighting (?:in|outside|next|with (?:a|knives))|bomb\\b',
  '^help[!. ]*$|help me(?: please)?!|please help me he|hurry.{0,10}help',
  '助けて(?!くれ|いただ|もら)|(?<!(?:盗|消え|なくな|現金|財布)[^!?]{0,20})警察を?呼|襲われ|殴(?:られ|って|り)|刃物|包丁を|不審者|侵入|知らない(?:男|人)が(?:部屋|入)|刺され|暴力',
  '살려|경찰|때리|때려|맞고\\s?있|칼을|칼\\s?들|침입|모르는\\s?(?:남자|사람)이|폭행|강도|성폭행',
  '(?:拧|转|扭).{0,4}(?:我|我们)?.{0,3}门把|爆门|(?:我|我们)(?:的)?房(?:间)?里(?:面)?有人(?!工|送|来过)|动手动脚|打(?:小孩|孩子|细路)|打交|攞(?:住|着)(?:刀|樽)',
  '(?:climb(?:ed|ing)?|came) (?:on ?to|over|in from) (?:the|my|our) balcony',
  '知らない男|こじ開け|모르는\\s?남자가',
];

const INSIDE_ZH =
  '(?:孩子|小孩|宝宝|娃娃?|儿子|女儿|闺女|弟弟|妹妹|老人|老伴|老婆|老公|[妈爸爷奶]|老太太|小家伙|阿姨|客人|保洁|他|她|有人|朋友)(?:一个人|自己|还|人|现在|就|都|正)*(?:被)?(?:关|困|锁)?在里(?:面|头|边)';
const SHUT_ZH = '(?:反锁|打不开|开不了|开不开|推不开|拧不开|卡(?:住|死)|锁(?:住|上|死))';

const trapped = [
  // a child alone behind the door that its people are shut out of
  `(?:锁|关)在[^。!?,]{0,5}外[^。!?]{0,10}(?:孩子|小孩|宝宝|娃|儿子|女儿)[^,。!?]{0,6}(?:在(?:里面|里头|房间|房里|屋里)|一个人)`,
  "\\b(?:locked|shut) (?:\\w+sel(?:f|ves) )?out(?:side)?\\b[^.!?]{0,40}\\b(?:my|our|the) (?:\\w+ )?(?:baby|toddler|son|daughter|kids?|child(?:ren)?)(?:'s| is| are)? (?:\\w+ )?(?:inside|in there|in the room|alone)\\b",
  // somebody behind a door that does not open
  `门[^。!?]{0,10}${SHUT_ZH}[^。!?]{0,14}(?:${INSIDE_ZH}|(?:孩子|宝宝|娃|儿子|女儿|他|她)[^,。!?]{0,4}(?:哭|喊|害怕|吓))`,
  `${INSIDE_ZH}[^。!?]{0,14}(?:门[^。!?]{0,8}${SHUT_ZH}|出不来|(?:一直)?在?哭)`,
  "\\bdoor(?: has| is|'s)?(?: \\w+){0,2} (?:locked|jammed|stuck|shut|won'?t open|can'?t be opened)\\b[^!?]{0,40}\\b(?:son|daughter|kid|child|toddler|baby|boy|girl|mum|mom|dad|wife|husband|he|she)(?:'s| is| are)? (?:still |all alone |alone |stuck )?(?:inside|in there|crying)",
  '电梯[^。!?,]{0,4}(?:停|卡|悬|吊)在(?:了)?(?:半空|两层|中间|半道|楼层)',
  "(?:can'?t|cannot|can not) (?:open|unlock) the (?:\\w+ )?doors? from (?:the )?inside|\\bsauna door (?:is |has )?(?:stuck|jammed|locked|won'?t open)",
  '电梯[^。!?]{0,10}(?:掉|坠|停住|急停)[^。!?]{0,20}(?:门[^。!?,]{0,6}墙|我们[^。!?,]{0,3}人|里面[^。!?,]{0,3}人)|(?:孩子?|儿子|女儿|宝宝|娃|老人|[妈爸爷奶]|有人)[^。!?,]{0,3}(?:掉|摔|跌)进[^。!?,]{0,8}(?:缝|井|坑|洞)',
  "(?:someone|somebody|guest|man|woman|child|kid|he|she|they)(?:'s| is| are| got)? (?:locked|trapped|stuck|shut) in(?:side)? (?:the|a|an) (?!meeting|queue|traffic|line)\\w+",
  '(?:天花板|房顶|吊顶|墙|柜子|架子|石膏板)[^。!?]{0,14}(?:压在(?:下|底|里)|被压|埋在|砸(?:到|中)(?:了)?(?:人|头))',

  '(?:天花板|房顶|吊顶|石膏板|墙|柜子|电视)[^。!?]{0,12}(?:压|砸|埋)(?:到|着|中|住|在)(?:了)?(?:人|我|他|她|孩|一个)',
  '(?:孩子|小孩|宝宝|娃|儿子|女儿|手|头|手指|脚|胳膊)[^。!?]{0,4}(?:卡|夹)(?:在|住|到|进)[^。!?]{0,12}(?:出不来|拔不出|取不出|拿不出|动不了)',
  '(?:child|kid|son|daughter|baby|boy|girl|hand|arm|head|finger|foot)s?\\b.{0,16}(?:stuck|trapped) (?:in|inside|between|under|behind) (?:the|a) (?!traffic|queue)',
  'ceiling (?:has |just )?(?:collapsed|came down|fell|fallen) on',
  '(?:落ち|転落|転ん|転倒)[^。]{0,8}(?:血|動け|意識|骨)|血が出',

  '(?:被)?困(?:在|喺|住)(?:了)?(?:.{0,5})(?:电梯|里|厕所|卫生间|房间|阳台|𨋢|升降机)|被困|(?:电梯|升降机|𨋢|厢式)(?:里|内)?(?:.{0,12})(?:困|出不来|出不去|出唔到)|关在(?:了)?(?:电梯|里面|阳台|厕所|卫生间)',
  '电梯[里内][^。!?]{0,16}(?:往下掉|下坠|急坠)',
  '电梯.{0,8}(?:停|卡|掉|坠).{0,14}(?:里面|中间|门打不开|开不了|出不)|我们?.{0,4}(?:在|卡在)电梯里(?:.{0,6})(?:出|不动|停|卡)',
  '(?:反锁|锁).{0,14}(?:出不来|出不去|出唔到|没声|没反应|开不了门|里面了?.{0,3}才)|(?:孩子|小孩|宝宝|儿子|女儿|娃|老人|妈|爸)(?:.{0,6})(?:反锁|锁)(?:在|到|进|喺)?.{0,10}(?:里|内|卫生间|厕所|浴室|阳台|房)',
  '(?:trapped|stuck|caught) (?:in|inside) (?:the|a|an|this|your|our|that) (?:lift|elevator|bathroom|toilet|room|balcony|sauna|stairwell|shower)|(?:lift|elevator)\\b.{0,40}(?:trapped|stuck|stopped).{0,40}(?:inside|in it|between|with (?:us|me)|people|doors?)|(?:trapped|stuck) between floors',
  '阳台.{0,14}(?:锁|关).{0,14}(?:外面|出不|进不|回不)|(?:锁|关)(?:在|喺)(?:了)?阳台',
  "(?<!\\b(?:feel|feels|felt|feeling) )\\btrapped\\b|locked (?:him|her|them)?(?:self|selves)? ?(?:in|inside) (?:the |my |our |a )?(?:bathroom|toilet|room|balcony|car|closet|safe)|locked (?:on|in) (?:the|my|our) balcony|(?:can'?t|cannot) get out of (?:the|my|this) (?!bed|booking|contract|parking|garage|car park|lot\\b|traffic)",
  '閉じ込め|エレベーター(?:が|に)(?:止ま|閉).{0,12}(?:出ら|中に|開か)|갇혔|갇혀|갇힌',
  '困(?:喺|咗|在)?(?:咗)?(?:喺)?(?:𨋢|电梯|升降机)(?!口|旁|附近|了?.{0,2}分钟)|(?:把)?(?:自己|我)锁(?:在)?阳台|门(?:推|打|拉)不开.{0,12}(?:我|里面(?!没)[^。!?]{0,4}(?:人|我|热|闷|出)|好热|救)|(?:出不去|出不来).{0,10}(?:水|热|烟|怕)',
  '(?:stuck|trapped) in (?:lift|elevator)|locked in \\d{3,4}\\b|we are locked in\\b',
  '閉じ込められ|エレベーターに.{0,4}閉じ込め',
];

const selfHarm = [
  '坠楼|(?:有人|他|她|窗外|楼上)[^。!?,]{0,5}(?:往下跳|跳下去|跳下来)',
  '(?:站|坐|爬|跨)[^。!?,]{0,3}(?:阳台|窗台|天台|楼顶|栏杆)[^。!?]{0,6}(?:要|想|说)跳',
  '(?:going|want|ready|about|planning) to end (?:it|things|everything|my life)(?: all)?(?: tonight| now| today|$|[.!])',
  '(?:有人|他|她|孩子|朋友|同事|室友)[^。!?]{0,3}(?:吊(?:在|着)|上吊|悬在)|上吊',

  '从[^。!?]{0,8}(?:楼|阳台|窗|天台|桥)[^。!?]{0,4}跳(?:下|落|楼)',
  '(?:going|about|wants?|trying|threatening) to jump\\b(?! (?:in|into|on|at|the queue|through|for))',

  '自杀|轻生|不想活|活不下去|(?:想|要)(?:去)?(?:死了算|寻死|跳楼|跳下去|自尽|结束(?:自己|生命|这一切))|跳楼|割(?:腕|脉)|遗书|活着(?:.{0,4})(?:没意思|没意义|有什么意思|干嘛|好累)|(?:不想|唔想)(?:再)?(?:活|做人|生存)|死了(?:就)?(?:算了|一了百了|解脱)|一了百了|伤害(?:我)?自己|自残|烧炭|我?想死(?!你|他|她|这|那|我|吃|啦哈|\\s?哈)|唔想活',
  "kill(?:ing)? (?:myself|himself|herself|themselves)|suicid|end(?:ing)? (?:my|his|her) (?:own )?life|end it all|(?:want|wants|going|wish|ready) to die\\b(?! for)|(?:don'?t|do not|no longer) want to (?:live|be alive|be here any ?more|wake up)|(?:hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) (?:myself|himself|herself)|jump(?:ing|ed)? (?:off|from|out of) (?:the|this|my|a) (?:balcony|roof|window|building|ledge|bridge)|(?:no|any) (?:reason|point) (?:to|in) liv|better off dead|(?:took|taken|taking) (?:all|a lot of|too many|a bottle of|a whole) (?:\\w+ ){0,3}(?:pills|tablets|meds)|can'?t go on(?: living)?\\b",
  '死にたい|自殺|飛び降り|生きて(?:い)?たくない|죽고\\s?싶|자살|뛰어내리|살기\\s?싫',
  '割(?:了)?(?:手)?腕|(?:楼顶|天台|呢度|阳台).{0,14}跳(?:落|下)去|想.{0,6}跳落去',
  '(?:going|about|wants?|trying) to jump (?!in|into|on|at|the queue)|wrong side of the (?:balcony|rail)',
];

export const EMERGENCIES = { fire, medical, violence, trapped, selfHarm };

/** Says that it is over, was a test, or is told from elsewhere; only self-harm outweighs it. */
export const OVER = [
  '拍戏|剧组|彩排|鬼片|恐怖片|缓过来了|(?:抽烟|吸烟|烟头|烧水|做饭|洗澡|蒸汽|小孩)[^。!?,]{0,5}触发',
  "but (?:he|she|we|they|i)(?:'s|'m|'re| is| am| are) (?:now |already )?(?:laughing|fine|ok|okay|good|smiling)\\b",
  '(?:邻居家|公司|单位|家里|学校)(?:着火|起火|失火|被盗|进贼)|在家[^。!?,]{0,4}(?:晕倒|摔|住院)|出院后|(?:现在|已经|都)退(?:了|烧)|照常(?:开|营业|运行)|(?:处理|解决)完了|(?:创可贴|纱布)自己|自己(?:包扎|处理)好|剧里|剧情|片子里|综艺|直播里|球赛|游戏里|凶手|(?:别的|其他|隔壁|另一家|上一?家|以前(?:住)?的)酒店|老家|在(?:地铁|路上|外面|街上)(?:里|上)?看(?:到|见)|(?:要求|必须)?(?:赔偿|索赔|退款|医药费|返金|治療費)|已经去过(?:医院|诊所)|好多了',
  "(?:office|(?:neighbou?r|parent|brother|sister|friend)s?'?s? (?:house|flat|home)|(?:my|our) (?:house|flat|home|office)) (?:has |have |just |is |was )*(?:caught|burn|on fire|broken into)|(?:fire|break-in|burglary) at (?:my|our|his|her) (?:office|house|home|flat)|\\bback home\\b|(?:mugged|robbed|attacked|pickpocketed) (?:downtown|in town|on the (?:metro|street|bus|train)|in the (?:city|market|street))|ignore me|(?:he|she|they|we|everyone|everybody)(?:'s|'re| is| are) all ?right|(?:our|my|the) (?:last|previous|other) hotel|(?:another|a different|the other) hotel|(?:had|was|were|happened|back)\\b[^.!?]{0,30} in (?:19|20)\\d\\d\\b|(?:refund|compensat|reimburs)",

  '已经(?:没事|好了|灭|扑灭|处理|解决|修好|换了(?!两|三|几|\\d)|给换|控制|出来了|送(?:到)?医院)|没事了|没事发生|没大碍|虚惊|误(?:报|会|触)|开(?:个)?玩笑|(?<!不是)演[习练]|电影|小说|电视(?:剧|里|上)|新闻|看到报道|剧本|密室|剧本杀|梦(?:到|见)|别担心|不用(?:担心|紧张)|(?:已|已经)(?:恢复|痊愈)|去年|前年|上次|现在.{0,3}(?:好着呢|没事|好多了)',
  "all good|all fine|(?:i'?m|we'?re|he'?s|she'?s|everyone(?:'s| is)?|everything(?:'s| is)?|it'?s|is|are|am) (?:all |totally |completely |perfectly )?(?:fine|ok|okay|alright|safe) (?:now|again)|false alarm|just (?:kidding|joking|a joke|a drill)|(?<!(?:not|isn'?t) a )\\bdrill\\b|(?:movie|novel|film|netflix|video ?game|tv show|series|documentary)\\b|no fire\\b|nothing(?:'s| is) burning|last (?:year|month|time|spring|summer|autumn|fall|winter|visit|stay)|on the news\\b|(?<!(?:says|said) )\\b(?:he|she)(?:'s| is) (?:ok|okay|fine) (?:but|though)|years? ago|already (?:out|sorted|fixed|handled|dealt)|no emergency|not an emergency",
  '訓練(?!では|じゃ)|映画|去年|もう(?:大丈夫|平気)|훈련(?!이?\\s?아)|영화|작년|이제\\s?괜찮',
];

/** In front of a danger: there is none. Pleas ("别打我", "don't hit me") and asking ("是不是") are no denials. */
export const DENIED_BEFORE =
  "(?:(?<![是这])不是(?:什么)?|并非|(?:并|也|都|又)?没(?:有|人)?|并未|冇|(?:不用|不必|无需|不需要|别|甭)(?=(?:再)?(?:叫|打|报|call))|(?:唔使|不用|不必|无需)$)(?:人|在|被|真的?|要|再|叫|打|给|我|他|她)*$|(?:(?:is|are|was|were|did|has|have)(?:n'?t| not)|'m not|am not|'s not|'re not|\\bno need (?:for|to)|\\bhold off (?:on|with)|\\bcancel|\\bdo(?:n'?t| not) (?:need|call|send|get)|\\bnever)(?: (?:really|actually|any|an?|the|my|us|me|having|been|being|in|call|get|send|to|for))*\\s?$";
/** Behind it. */
export const DENIED_AFTER =
  '^(?:[^。!?,]{0,2}(?:不必|不用|不需要|免)了?(?:[,。!]|$)|では(?:あり|な)|じゃな|は(?:呼ばなく|いりません|いらない|不要)|(?:는|은|이|가)?\\s?(?:필요\\s?없|아니|안\\s?불러도))(?![^。!?]{0,8}(?:か|[?]))';

/** Told of another day, unless it goes on. */
export const PAST =
  '昨(?:天|晚|夜|日)|前(?:天|晚)|上(?:周|个?月)|那(?:天|晚|次|回)(?!花板)|第二天(?=[^,。!?]{2})|[年月周]前|\\b(?:last night|yesterday|the other day|last week)\\b|\\b(?:long|years?|months?|weeks?) (?:ago|back)\\b|\\bin (?:january|february|march|april|june|july|august|september|october|november|december)\\b|昨夜|昨日|어제|어젯밤';
export const GOES_ON =
  '现在(?!安全|没事|好了|好些|正常|可以|怎么样)|刚刚|还(?:在|没|是|有)|又(?!是)|快(?!递|乐)|救|正在|一直|仍|今|\\b(?:now|still|help|again|hurry|please come|since|today|this morning)\\b|今|まだ|지금|아직';
