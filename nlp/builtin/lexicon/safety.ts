/**
 * What must make somebody run now. Read on the normalised text (Simplified, lower case).
 * A phrase belongs here only if a guest who is fine would not write it; what looks alike is in
 * LOOK_ALIKES and is taken out before the phrases are searched.
 */
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
  '(?:outlet|socket|plug|light|tv|kettle|charger|battery|lamp|heater|wire|it)s? (?:is |are |just )?(?:sparking|smoking|smouldering|smoldering)',
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
  '(?:晕|昏)(?:倒|迷|厥|过去|死过去)|休克|抽搐|口吐白沫|翻白眼|不省人事|失去(?:意识|知觉)|(?:意识|神志)(?:不清|模糊)',
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
  '구급차|(?<!\\d)119(?!\\d)|숨을?\\s?(?:못|쉴|안)|숨이\\s?(?:막|안|차)|호흡\\s?곤란|가슴이\\s?(?:너무\\s?|많이\\s?)?(?:아|답답|조)|가슴을\\s?(?:잡|움켜)|쓰러(?:졌|져|지)|의식이|의식을|피가\\s?(?:많|멈|계속)|발작|심장마비|질식|기절|응급',
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
  '(?:hitting|beating|attacking|strangling|punching|kicking|hurting|choking|assaulting) (?:me|my|her|him|a |someone|his|the woman|each other)|(?:hit|beat|attacked|punched|assaulted|threatened|raped|stabbed) me\\b|(?:is|being|getting|been|was) (?:attacked|beaten|robbed|mugged|assaulted|followed|raped|stabbed|stalked|strangled)',
  '(?:has|have|with|pulled|holding|carrying|waving) a (?:gun|knife|weapon)|gunshots?|gunman|shots fired|shooting in',
  "(?:trying|rattling|forcing|picking|kicking) (?:at )?(?:my|our|the) (?:door|lock|handle)|(?:outside|at) my door and (?:won't|will not)",
  'domestic violence|\\brap(?:e|ed|ist)\\b|sexual(?:ly)? assault|threaten(?:ing|ed|s)? to (?:kill|hurt|stab|shoot)|scream(?:ing|s|ed)? (?:for )?help|(?:yelling|shouting|crying|calling) (?:for )?help',
  '(?:call|get|send|need) (?:the )?(?:police|cops|security) (?:now|immediately|quick|asap|right|please)|(?<!(?:i|i.ll|we.ll|will|to|gonna|have|and|we|already) )(?:call|get) (?:the )?(?:police|cops)\\b|(?:a|physical|violent|fist) fight\\b|fighting (?:in|outside|next|with (?:a|knives))|bomb\\b',
  '^help[!. ]*$|help me(?: please)?!|please help me he|hurry.{0,10}help',
  '助けて(?!くれ|いただ|もら)|警察を?呼|襲われ|殴(?:られ|って|り)|刃物|包丁を|不審者|侵入|知らない(?:男|人)が(?:部屋|入)|刺され|暴力',
  '살려|경찰|때리|때려|맞고\\s?있|칼을|칼\\s?들|침입|모르는\\s?(?:남자|사람)이|폭행|강도|성폭행',
  '(?:拧|转|扭).{0,4}(?:我|我们)?.{0,3}门把|爆门|(?:我|我们)(?:的)?房(?:间)?里(?:面)?有人(?!工|送|来过)|动手动脚|打(?:小孩|孩子|细路)|打交|攞(?:住|着)(?:刀|樽)',
  '(?:climb(?:ed|ing)?|came) (?:on ?to|over|in from) (?:the|my|our) balcony',
  '知らない男|こじ開け|모르는\\s?남자가',
];

const INSIDE_ZH =
  '(?:孩子|小孩|宝宝|娃娃?|儿子|女儿|闺女|弟弟|妹妹|老人|老伴|老婆|老公|[妈爸爷奶]|他|她|有人|朋友)(?:一个人|自己|还|人|现在|就|都|正)*(?:被)?(?:关|困|锁)?在里(?:面|头|边)';
const SHUT_ZH = '(?:反锁|打不开|开不了|开不开|推不开|拧不开|卡(?:住|死)|锁(?:住|上|死))';

const trapped = [
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
  '(?:反锁|锁).{0,14}(?:出不来|出不去|出唔到|没声|没反应|开不了门|里面了?.{0,3}才)|(?:孩子|小孩|宝宝|儿子|女儿|娃|老人|妈|爸)(?:.{0,6})(?:反锁|锁)(?:在|到|进|喺).{0,10}(?:里|内|卫生间|厕所|浴室|阳台|房)',
  '(?:trapped|stuck|caught) (?:in|inside) (?:the|a|an|this|your|our|that) (?:lift|elevator|bathroom|toilet|room|balcony|sauna|stairwell|shower)|(?:lift|elevator)\\b.{0,40}(?:trapped|stuck|stopped).{0,40}(?:inside|in it|between|with (?:us|me)|people|doors?)|(?:trapped|stuck) between floors',
  '阳台.{0,14}(?:锁|关).{0,14}(?:外面|出不|进不|回不)|(?:锁|关)(?:在|喺)(?:了)?阳台',
  "\\btrapped\\b|locked (?:him|her|them)?(?:self|selves)? ?(?:in|inside) (?:the |my |our |a )?(?:bathroom|toilet|room|balcony|car|closet|safe)|locked (?:on|in) (?:the|my|our) balcony|(?:can'?t|cannot) get out of (?:the|my|this) (?!bed|booking|contract)",
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

/** What a food, a scent or an animal does to somebody each time: told in advance, not happening. */
const CONDITIONAL = [
  '一(?:吃|喝|碰|沾|闻|吸|靠近|接触|遇到|睡)[^。!?]{0,12}(?:就|会)[^。!?,]{0,5}(?:喘|肿|紧|休克|发作|窒息|犯|晕倒|抽|便血)(?!.{0,12}(?:现在|已经|快来|救))',
  '(?:吃|喝|碰|沾|闻|睡|过敏|牛奶|花生|坚果|海鲜)(?:到|了)?[^。!?,]{0,8}(?:会|能|容易|可能)[^。!?,]{0,4}(?:喘|喉咙发紧|喉咙?肿|嘴肿|肿|便血|休克|窒息|要命|出人命)(?:不[上过]来?气)?',
  "(?:carr(?:y|ies|ying)|has|have|brings?|packed|travels? with|own) (?:an? |my |his |her |their |our |two )?epi-?pens?|epi-?pens? (?:in|is in|are in) (?:my|his|her|our|the) (?:bag|fridge|room|handbag)|(?:allerg(?:y|ic|ies)|intoleran\\w+)[^.!?]{0,24}\\(?anaphyla\\w+\\)?|anaphylactic (?:to|if|allergy)|(?:risk|history) of anaphyla\\w+|(?:makes?|made) (?:me|him|her|my \\w+) (?:choke|swell|wheeze|close)|(?:can'?t|cannot|hard to|struggle to) breathe? (?:near|around|when|if|next to|properly (?:near|with)|through my nose|at night|for laughing)",
  'アレルギーで.{0,8}(?:と|すると)呼吸',
];

/** Said of queues and prices, asked about or admired: a figure of speech or a thing, no danger. */
const FIGURATIVE = [
  '像(?:是|在)?(?:冒烟|着火)(?:似的|一样|了?似的)?|(?:美|帅|甜|好看|漂亮|可爱|香)[到得][^。!?,]{0,4}(?:心脏骤停|心梗|缺氧)|(?:迟到|赶不上|来不及|误机)[^。!?]{0,8}救命|(?:治安|附近|周围|一带)[^。!?]{0,14}(?:抢劫|小偷|打架|闹事)[^。!?,]{0,3}[吗么]',
  '(?:cut|nicked) (?:myself|himself|herself) (?:while |when )?(?:shaving|cooking|chopping|on (?:an?|the|some|your))|\\b(?:bird|cat|dog|bat|pigeon|lizard|moth|butterfly)\\b[^.!?]{0,40}\\btrapped|trapped (?:here |there |indoors )?(?:by|because of) (?:the |this )?(?:snow|rain|storm|typhoon|weather|traffic|fog)',
  '(?:漂|浮)着[^。!?,]{0,4}(?:树叶|头发|垃圾|虫|叶子|泡沫|油)|(?:嗓子|嘴巴?|胃|喉咙)[^。!?,]{0,3}(?:着火|起火|喷火)',
  '[閉闭]じ込め[^。、]{0,8}(?:鍵|键)|(?:鍵|键)を?[^。、]{0,8}[閉闭]じ込め',
  '(?:排队|等位|价格?|价钱|房费|账单|审美|操作|颜值|布置|装修风格)[^。!?]{0,10}(?:窒息|心绞痛|心梗|心脏病|脑溢血|休克|吐血)|(?:被?困在|卡在)[^。!?,]{0,4}(?:密码|表格|流程|页面|登录|第[一二三四五\\d])',
  "(?:queue|line|price|bill|traffic|outfit|hangover|hair)[^.!?]{0,16}(?:medical |national |real )?emergency\\b|emergency,? (?:lol|haha|lmao|jk)|(?:is there|are there|have you got|do you (?:have|keep)|where(?:'s| is)|where do you keep)(?: an?| the| any)? (?:defibrillators?|first[- ]responders?|paramedics?)\\b(?![^.!?]{0,40}(?:now|quick|hurry|collapse|need|unconscious))",
  '(?:that|this|your|these|those) (?!room|floor|building|bed|curtain|kitchen|place|lift|outlet|socket|house|hotel)(?:\\w+ ){1,3}(?:is|was|are) (?:absolutely |so |pure |straight |pretty )?fire\\b(?! (?:in|on|at|alarm))|smoke (?:\\w+ ){0,2}(?:from|of) (?:the |your |an? |that |some )?(?:\\w+ )?(?:(?:previous|last) (?:guests?|tenants?|occupants?)|incense|candles?|barbecues?|bbq|grill|cigars?|shisha|hookah|smokers?|food stalls?)',
  '走火警?(?:通道|路线|楼梯|图)|(?:熏香|线香|蚊香|檀香|烧烤摊?|香薰|炒菜|铁板)[^。!?,]{0,4}(?:冒|飘|出)?[^。!?,]{0,3}烟',
];

/** Kitchens, smokers, exertion, things that are stuck, sirens of others: nobody must come. */
const HARMLESS = [
  "(?:don'?t|do not|no need to) (?:call|get|phone) (?:the |an? )?(?:police|cops|ambulance|doctor)",
  '救护车[^。!?,]{0,4}(?:大声|吵|路过|经过)|爆炸["」]?[^。!?,]{0,2}(?:好味|好吃|多)|(?:手机|微信|邮箱|消息|电话|脑袋|头|肚子|行李箱?)[^。!?,]{0,3}(?:要|快|被)[^。!?,]{0,2}爆炸|(?:前台|服务|态度|问)[^。!?]{0,14}翻白眼|翻了?[个我]白眼|打我(?:推|电话|手机)|天天打我|(?:没|没有|未|冇)(?:人)?被困|着火[,]?香|(?:辣|贵|吵|好吃|热|气|美)[^。!?,]{0,3}[到得][^。!?,]{0,4}(?:打|拨|叫)(?:119|120|110|救护车|消防)',
  'g[ai]v(?:e|ing) (?:me|us|him|her) a (?:mini |little |small )?(?:heart attack|stroke|panic attack)|(?:heart attack|stroke)[.,! ]+(?:figurativ|not literal|metaphor)\\w*|(?:show|movie|film|party|dj|food|gig|play|concert|exam|breakfast) (?:was|is) (?:a|the) bomb\\b',
  '(?:像|跟|如同|好像|似的?|简直|好比)(?:在|是)?(?:打架|打仗|抢劫|爆炸|枪声|着火|地震|闹鬼|杀猪|拆房)|(?:像|跟)[^。!?,]{0,4}(?:爆炸|枪声|打枪|打架)(?:一样|似的|声)?|(?:被|简直|价格?|价钱|比)[^。!?,]{0,6}(?:打劫|抢劫|抢钱)|快生了[,]?(?:想|要|需|打算)(?:订|住|换|找)|没事[,]?(?:就是|只是|但)(?:想|要)(?:加|换|借|问)|漏电(?:保护|开关)|(?:服务员?|保洁|阿姨|前台|员工|经理|housekeeping|客房)[^。!?]{0,10}(?:闯|冲)进来?|(?:烦|写|改|加班|考|背|论文|作业|工作|ppt|方案)[^。!?,]{0,8}想跳楼',
  "(?:sounds?|looks?|feels?|like|felt|sounded) (?:\\w+ ){0,2}(?:like )?an? (?:\\w+ )?(?:fight|bomb|explosion|gunshot|war)|(?:mugged|robbed|attacked|strangled) by (?:the |your |these |those )?(?:\\w+ )?(?:prices?|bill|minibar|rates?|mosquito(?:e)?s|bugs?|sun|jet ?lag)|(?:bottle|can|coffee(?: machine)?|suitcase|bag|zip|shampoo|pen|tube|yogh?urt|coke|champagne|sauce|milk)s? (?:has |have |just )*explod(?:ed|ing)(?: (?:with|in|open|everywhere|all over)[^.!?]{0,20})?|(?:don'?t|not) want (?:to be|to get|anyone) poisoned|bomb (?:breakfast|food|view|burger|cocktail|brunch|dinner)|police (?:report|station|number|office|registration)|警察を呼びたい(?:くらい|ほど)",
  '(?:牛排|烤肉|铁板|火锅|咖啡|烧烤)[^。!?,]{0,6}冒(?:着)?(?:热)?烟|(?:打|点)不着火|冒烟的(?:那个|那种)?(?:味|气)|(?:面包机?|微波炉|烤箱|锅|泡面|早餐|鸡蛋|饭|吐司)[^。!?]{0,8}(?:烤|烧|煮|热|煎|焖)[^。!?]{0,4}(?:糊|焦)(?:了)?(?:[^。!?]{0,6}[糊焦]味)?|(?:微波炉|烤箱|面包机|电饭煲)[^。!]{0,10}[焦糊]味[^。!]{0,10}换|火警(?:铃|声|器)?[^。!?]{0,10}测试',
  '(?:听见|听到|看到|看见)[^。!?,]{0,8}(?:救护车|消防车|警车)|(?:救护车|消防车)的?(?:声|鸣笛)|救急車の(?:音|サイレン)|救急车の(?:音|サイレン)|구급차\\s?소리|(?:heard|hear|saw|see|sounds? of|sirens? of)(?: an?| the| that)? (?:ambulances?|fire engines?|fire trucks?)',
  '(?<![胸心口])(?:笑|爬|跑|走|逛|挤|压|闷|憋|忙|累|热|吓|背)(?:楼|山|梯)?[^。!?,]{0,3}[得到](?:我|人|都|有点|快|直)*(?:喘|透|上)不(?:过|上|来)?来?气|(?:空调|房间|屋里?|窗户?|被(?:窝|子)?|枕头)[^。!?]{0,8}(?:闷|小|厚|热|重|沉|铅|压)[^。!?胸]{0,4}(?:喘|透)不(?:过|上)来?气',
  '(?:锁|关|躲)在[^。!?,]{0,5}里?面?玩|电梯[^。!?]{0,20}里面没有?人(?!应|回|理|接)|(?:lift|elevator)[^.!?]{0,30}\\b(?:nobody|no one|empty)\\b[^.!?]{0,10}',
  'burn(?:ed|t|ing) (?:the |my |some |our )?(?:toast|popcorn|food|dinner|eggs?|bacon|noodles)(?:[^.!?]{0,14}smells? (?:of|like) burning)?|smells? (?:like|of) (?:burnt|burning) (?:toast|food|popcorn|coffee)|(?:fainted|passed out|collapsed|died|chok(?:ed?|ing)) (?:when|at|on|over) (?:i |we |the |these |those |your )*(?:saw|see|seeing|prices?|bill|view|room rate|cost)',
  "(?:trapped|stuck|caught) in (?:the |an? |this |heavy |a lot of )?(?:traffic|rain|storm|queue|line|airport|taxi|snow|customs|immigration)|(?:suitcase|luggage|bag|trolley|key|card|phone|toy|ball|shoe|coin|zip|cable|charger)s?(?: is| are| got|'s)? (?:stuck|trapped|caught|locked) (?:in|inside|under|between|behind) (?:the |my |our )?\\w+",
  "(?:stuffy|airless|humid)[^.!?]{0,24}(?:can'?t|cannot|hard to|could(?:n'?t| not)) breathe|breathe?[^.!?]{0,6}\\b(?:lol|haha|lmao)|sparks? (?:once|a (?:bit|little)|when(?:ever)? (?:i|you|we) plug)|do you have (?:a )?defibrillator[^.!?]{0,14}(?:gym|pool|hotel|site|floor)",
  '火(?:災|灾)(?:報|报)知(?:器|機|机)(?!が?(?:鳴|鸣))|(?:タバコ|たばこ|お香|線香|线香)の?(?:煙|烟)(?:が|で|の)?|화재\\s?경보기(?!가?\\s?울)|담배\\s?연기가?',
];

/** Taken out before the phrases above are searched. */
export const LOOK_ALIKES = [
  ...CONDITIONAL,
  ...FIGURATIVE,
  ...HARMLESS,
  '下水道?[^。!?]{0,14}沼气|沼气味[^。!?]{0,8}(?:开窗|散不)|趴在(?:窗台|窗边|窗口|阳台)上?[^。!?]{0,8}(?:看|找|望|数|等|发呆|写)|火锅[^。!?]{0,8}冒火|(?:嘴巴?|舌头)[^。!?]{0,4}(?:冒火|着火)|听说(?:昨|前|上|你们)[^。!?]{0,18}(?:被困|困人|着火|起火|打架|报警)|(?:被困|困人|着火|起火|打架)(?:那|的)件?事',
  '(?:帅|美|漂亮|好看|甜|贵|尴尬|可爱|香)[^。!?,]{0,3}[到得][^。!?,]{0,4}(?:窒息|昏厥|休克|流鼻血)|打架[。.]*的?(?:游戏|戏|片|动画|声音是电视)|跳楼(?:价|大甩卖|机)|打?骨折(?:价|那位|按摩|折扣)|打骨折(?!了)',
  '救命[啊呀]?[,!~。 ]*[^。!?]{0,18}(?:有人教|怎么(?:弄|用|连|开)|不会(?:弄|用)|打印|excel|word|投屏|wifi|断网|没网|闹钟|迟到|赶不上|误机)|(?:护照|手机|钱包|充电器?|行李|机场|文件|作业|论文|考试|wifi)[^。!?]{0,16}救命',
  '(?:遇上|遇到|万一|碰到|发生)(?:了)?(?:火警|火灾|地震|停电)|快生了(?:想|买|的(?:朋友|时候))|火災の(?:時|とき|際)|火灾の(?:时|とき|际)|화재\\s?시|被?困在(?:一?群|人群|人堆|旅行团|会议|会里|路上|高架|车流|堵车|机场|高速|外面|公司|办公室|家里)|以为(?:着|起|失)火|(?:失火|着火|起火)(?:一般|了似的|似的)|窒息(?:了)?[,]?(?:这|你们|的)(?:房价|价|颜值|操作|账单)|(?:房价|价格|账单|尴尬)[^。!?]{0,6}窒息|睡[^。!?]{0,6}脸(?:都|也)?肿|叫不醒(?:就|的话|请|再|我)|(?:表示|离了|没有?|在[^。!?]{1,6})[^。!?]{0,8}活不(?:下去|了)',

  // idioms, feelings, and what would be if
  '心疼(?!得?(?:厉害|喘|受不))|(?:键盘|脑子|脑袋|手|cpu|信用卡|钱包|嗓子)(?:都|要|快|敲|刷|转)*冒(?:烟|火)|心脏病(?:都)?(?:快|要|差点|给)?(?:被|要|快)?(?:犯|吓|气)(?:了|出|出来)|(?:好吃|好喝|香|美|帅|漂亮|贵|困|累|热|饿|辣|舒服|开心)(?:到|得)(?:我)?(?:要|快|都|想|能|直接)*(?:晕|昏|升天|灵魂)(?:过去|倒|厥|迷|出窍)?|急救室里见|像被(?:打|揍|车撞|人打)',
  '想跳楼的心都有|(?:愁|气|烦|改|急|逼|搞)(?:得|到)?(?:我|人)?(?:都|真)?(?:想|要)(?:去)?跳楼',
  '救命(?:啊|呀)?[,!~ ]*[^。!?]{0,14}(?:好吃|可爱|好看|太美|好美|太香|舒服|绝了|尴尬|社死|咖啡|作业|ppt|护照|机场|笑死)|(?:咖啡|espresso|奶茶|蛋糕|续命)[^。!?]{0,4}救命|快不行了[,]?(?:爬|走|逛|跑|喝|吃|玩|累|困|饿)|(?:爬|走|逛|跑|喝|吃|加班|累|困|饿)[^。!?]{0,8}快不行了',
  '困了我们?(?:\\d+|[一二两三五十半几]+)(?:多)?(?:分钟|小时)(?![^。]{0,6}还)|打错(?:到|了)?我?|(?:没(?:有)?窗|压抑|窗户|屋小|房间(?:太|好)?(?:小|闷))[^。!?]{0,8}(?:透|喘)不(?:过|上)气|(?:躺平|平躺|鼻炎|感冒|枕头)[^。!?]{0,8}喘不上气|憋着气',
  '(?:过敏|不能碰|不能吃)[^。!?]{0,12}会(?:休克|喘|肿|窒息|要命)(?:的那种)?|(?:哮喘|癫痫|心脏病)会(?:犯|发作)|(?:吹风机?|插座|插头|充电器|水壶|台灯|灯)[^。!]{0,10}(?:烧焦味|焦味|火花|火星子?|冒火)[^。!]{0,12}(?:不敢用|拔了|没再用|换一)',
  "(?:food|sale|deal|playlist|outfit|view|menu|music|party|breakfast|buffet|cocktails?|vibes?)(?: is|'s| was| are| were) (?:absolutely |so |pure |straight )?fire\\b|(?:mouth|lips|tongue|throat|sky|whole sky|sunset|band|singer|deadline|搞得我|忙得我|inbox)[^.!?]{0,14}on fire|on fire,? (?:loved|lol|haha|today|tonight|last night)",
  '(?:^|[.!?\\n]\\s*)(?:what )?(?:happens )?if (?:somebody|someone|anyone|i|we|a guest|there)[^.!?\\n]{0,80}\\?|(?:ambulance|police|emergency) number (?:in|here|for (?:china|future))|sparks?\\b[^.!?]{0,30}(?:stopped using|unplugged|switched (?:it )?off)|burning smell (?:just|from|is) (?:the|your) (?:barbecue|bbq|kitchen|toast|restaurant|grill)|trapped in an? (?:\\w+[- ]){0,4}(?:call|meeting|conversation|queue)|警察を呼びます|警察に(?:届け|通報し)ます',

  // fire and smoke
  '(?:没|没有|(?<![是这])不是(?![^。!?]{0,6}吗)|并没|并非|未|唔系|冇)(?:真的?)?(?:着|起|失)火|无烟|禁烟|防烟|火(?:警|灾)演[习练]|消防(?:演[习练]|通道|栓|器材|员|证|检查|出口|楼梯|图)|(?<!不是)演[习练]|火灾(?:险|保险)',
  '(?:嗓子|喉咙|口渴得|热得|气得|头顶|鼻子|累得|忙得)(?:都|要|快|直|在)*冒(?:烟|火)|(?:像|跟|同|好似|仿佛)(?:着火|火烧|起火|失火).{0,2}(?:一样|似的|咁|般)?|着火(?:似的|一样|般)|火急火燎|心急如焚|(?:冒烟|火)的?(?:冰淇淋|鸡尾酒|甜品|饮料|特效|火锅)|烟灰(?:缸)?|抽烟|吸烟|二手烟|烟味|香烟|油烟|烟花|火锅|火车|火爆|火龙|火腿|火鸡|火罐|火热|烟熏|熏烟|香火|打火机|灯火|篝火|壁炉|救火队',
  '(?:如果|要是|万一|假如|假设|若|一旦|的话|说)(?:.{0,4})(?:着火|起火|失火|火灾|地震|爆炸)|(?:着火|起火|失火|火灾|火警|地震)(?:了)?(?:的话|时|的时候|要走|往哪|从哪|怎么(?:跑|逃|走|办)|该)',
  '爆炸(?:好吃|棒|赞|多|性|盐|辣|头|糖|可爱)|(?:服务|人气|味觉|口味|信息|肚子|嘴里|口感).{0,2}爆炸|心态爆炸|原地爆炸',
  "fire ?(?:tv|stick|tablet|hd|works?|place|pit|drill|door|exit|escape|extinguisher|station|fighter|department|safety|alarm test|side|fly|ball|wall|fox|bird|d\\b)|fired\\b|camp ?fire|bonfire|open fire|log fire|wood fire|fire away|(?:no|not a|not any|without|wasn'?t a) (?:real |actual )?(?:fire|smoke|flames?)|false alarm|fire alarm (?:test|drill|check)|(?:in case of|if there(?:'s| is| was| were)|what if there(?:'s| is)|in the event of) (?:a |an )?(?:fire|emergency)|(?:dj|band|chef|team|staff|bartender|food|playlist|party|bar|salsa|wings|mouth|tongue|kitchen) (?:is|was|were|are) (?:absolutely |really |literally |totally )?on fire|flame[- ](?:grilled|red|coloured|colored)|old flame|eternal flame|flambe",
  "smoke(?:d|-free| free)|smoking (?:room|floor|area|balcony|section|lounge|gun|policy|allowed|is allowed|fee)|(?:non|no|anti)[- ]?smok\\w*|smoke (?:detector|alarm)s?(?! (?:is going|going|went|won't stop|ringing))|(?:to|can i|i|we|you|people|someone|guests|who|may i|and) smoke\\b|smokers?|cigarette smoke|smoke (?:a|my|one|cigarettes?|weed|outside)\\b|smell(?:s|ed)? (?:of|like) (?:cigarette|stale|tobacco|second|old)? ?(?:cigarette|smoke|tobacco)s?|gas (?:station|stop|price|bill|money|pump|grill|stove|fireplace)|sparks? (?:joy|between|of)|spark(?:ling|plug|ly)",
  "(?:nothing|not|isn'?t|is not|wasn'?t|no one is)(?:'s| is)? (?:actually )?burning|burning (?:question|man|desire|calories)|burn(?:ing)? (?:off|calories|hole)|explo(?:ded|sion|ding) (?:with|of) (?:flavou?r|taste|joy)|flavou?r explosion|explosion of flavou?r",
  // bodies
  '(?:笑|热|冷|饿|困|累|吵|渴|馋|美|爽|急|气|烦|丑|冻|晒|尴尬|羞|蠢|闷|无聊|香|甜|咸|辣|臭|想|爱|羡慕|开心|紧张|吓|好吃|好看|干|闹|坑|郁闷|憋|担心|幸福|帅|热到|冷到|笑到)(?:到|得)?(?:都|快|要|快要)?死(?:了|我|人|个人|啦|爹|啊|咗|啲)*(?:[,!。~ ]*救命[啊呀]*)?|死(?:贵|沉|重|硬|慢|板|活|角|机|心眼)|睡(?:得|到)?死|(?:腿|腰|脚|手|肩膀)(?:都|要|快)?(?:断|废)(?:了)?|要死要活|死活',
  '心(?:疼|痛)(?:钱|我?的?(?:钱|钱包|荷包)|你|他|她|酒店|一下|坏了|那)|(?:有点|好|真|太|很|挺)心(?:疼|痛)(?!.{0,6}(?:喘|汗|呼吸|麻))|(?:肉|钱包)疼|心塞|(?:伤|关|开|担|放|贴|用|细|省|安|走|舒)心|熊心|胸(?:针|围|罩)',
  '(?:预防|防止|避免|担心|怕)(?:.{0,3})(?:中毒|窒息|触电|溺水|骨折)|救命(?:恩人|稻草|之恩|神器|药|钱)|抽(?:纸|屉|血)|急救(?:包|箱|药|知识|站|电话)|心脏病史|有(?:心脏病|癫痫|哮喘|过敏史)(?!.{0,6}(?:发作|犯))|(?:得过|患有)(?:心脏病|中风|癫痫|哮喘)|中风(?:后|康复|过|病人|的老)|骨折(?:过|后|刚|恢复|拆|康复|打|了?(?:坐|用)轮椅)|见红包',
  "to die for|dying (?:for|to (?:know|try|see|eat|meet))|(?:i'?d|would) (?:kill|die) for|killing (?:me|it|my back|time)|kill (?:for|time)|kill(?:ed|er) (?:view|deal|it)|dead (?:tired|beat|battery|end|on|quiet|silent)|die(?:d|ing)? (?:of|from)? ?(?:laughing|laughter|boredom|embarrassment|shame)|died laughing|bored to death|starv\\w+ to death|(?:nearly|almost|about|gave me|practically|like) (?:had |have |having |to have )?a (?:heart attack|stroke|seizure) (?:when|at|after|from|looking|seeing|over|reading)|(?:heart attack|stroke) (?:when|at) (?:i|we|the) (?:saw|see|bill|price)|stroke of (?:luck|genius|midnight)|heart attack (?:burger|grill)|chest of drawers|chok(?:e|ed|ing) on the (?:price|bill)|artichoke|gave me life|passed out (?:like|on the (?:amazing|comfy|bed)|as soon|immediately|from exhaustion|asleep|happy|the moment|within|straight)|(?:collapsed|crashed) (?:in(?:to)?|on(?:to)?) (?:the |my |our |a )?(?:bed|couch|sofa)|in labou?r (?:day|market)|bleeding (?:edge|money|expensive|obvious)|shot of|drown(?:ing|ed) (?:in|out) (?!the (?:pool|sea|bath|water|tub|lake|river|jacuzzi))(?:the|my|work|emails|sauce|oil|music|noise|butter|syrup|paperwork|our)|breath(?:ed|ing)? (?:of fresh|taking)|breathtaking",
  '(?:first|last|third|previous)[- ]time|blood (?:orange|mary|pressure|sugar|type)|bloody (?:mary|good|hell|awful|brilliant)|gun(?:ge|powder)|bomb ?(?:shell|ay)|(?:bath|the|da|is|was|photo|calorie|sugar) bomb|bath bombs?',
  // people and doors
  '(?:打|call|拨|接)(?:人工|我(?:的)?(?:电话|手机)|他电话)|打(?:我|他|她)(?:的)?(?:电话|手机|房间|微信|分机)|打(?:扫|包|车|印|扰|折|听|搅|卡|理|开|牌|球|麻将|游戏|字)|不(?:想|愿)?被打(?:扰|搅)|被(?:人)?打(?:扰|断|动)|杀(?:菌|虫|毒|青|价|手锏|风景|熟|马特)|(?:抢|秒)(?:购|杀|票|手|眼|红包|房|位|订)|闯(?:关|红灯|荡)|打(?:人)?(?:工|气|缘)|刀叉|水果刀|修眉刀|剃须刀|剪刀|餐刀|切蛋糕的刀|有刀(?:吗|叉)|借(?:把|个|一把)?.{0,3}刀|小偷小摸',
  'stuck (?:in|with|at|on) (?:traffic|a meeting|meetings|the meeting|the airport|the office|the middle|my ?head|the queue|line|work)|locked out|stuck(?: in)? (?:the )?(?:drain|zip|zipper|drawer)|fight(?:ing)? (?:jet|a cold|the crowds|over|for)|pillow fight|food fight|(?:boss|prize|bull) fight|(?:beat|beating|hit) (?:the|that) (?:price|heat|crowds?|jet ?lag|traffic|queue|spot|gym|road|beach|town|location)|panic attack (?:when|at) the (?:bill|price)|\\bart attack|snack attack|(?:traffic|time|tourist) trap(?:ped)?|trapped (?:odou?r|smell|heat|air)s?|fully booked',
];

/** Says that it is over, was a test, or is told from elsewhere; only self-harm outweighs it. */
export const OVER = [
  '(?:抽烟|吸烟|烟头|烧水|做饭|洗澡|蒸汽|小孩)[^。!?,]{0,5}触发',
  "but (?:he|she|we|they|i)(?:'s|'m|'re| is| am| are) (?:now |already )?(?:laughing|fine|ok|okay|good|smiling)\\b",
  '(?:邻居家|公司|单位|家里|学校)(?:着火|起火|失火|被盗|进贼)|在家[^。!?,]{0,4}(?:晕倒|摔|住院)|出院后|(?:现在|已经|都)退(?:了|烧)|照常(?:开|营业|运行)|(?:处理|解决)完了|(?:创可贴|纱布)自己|自己(?:包扎|处理)好|剧里|剧情|片子里|综艺|直播里|球赛|游戏里|凶手|(?:别的|其他|隔壁|另一家|上一?家|以前(?:住)?的)酒店|老家|在(?:地铁|路上|外面|街上)(?:里|上)?看(?:到|见)|(?:要求|必须)?(?:赔偿|索赔|退款|医药费|返金|治療費)|已经去过(?:医院|诊所)|好多了',
  "(?:office|(?:neighbou?r|parent|brother|sister|friend)s?'?s? (?:house|flat|home)|(?:my|our) (?:house|flat|home|office)) (?:has |have |just |is |was )*(?:caught|burn|on fire|broken into)|(?:fire|break-in|burglary) at (?:my|our|his|her) (?:office|house|home|flat)|\\bback home\\b|(?:mugged|robbed|attacked|pickpocketed) (?:downtown|in town|on the (?:metro|street|bus|train)|in the (?:city|market|street))|ignore me|(?:he|she|they|we|everyone|everybody)(?:'s|'re| is| are) all ?right|(?:our|my|the) (?:last|previous|other) hotel|(?:another|a different|the other) hotel|(?:had|was|were|happened|back)\\b[^.!?]{0,30} in (?:19|20)\\d\\d\\b|(?:refund|compensat|reimburs)",

  '已经(?:没事|好了|灭|扑灭|处理|解决|修好|换了|给换|控制|出来了|送(?:到)?医院)|没事了|没事发生|没大碍|虚惊|误(?:报|会|触)|开(?:个)?玩笑|(?<!不是)演[习练]|电影|小说|电视(?:剧|里|上)|新闻|看到报道|剧本|密室|剧本杀|梦(?:到|见)|别担心|不用(?:担心|紧张)|(?:已|已经)(?:恢复|痊愈)|去年|前年|上次|现在.{0,3}(?:好着呢|没事|好多了)',
  "all good|all fine|(?:i'?m|we'?re|he'?s|she'?s|everyone(?:'s| is)?|everything(?:'s| is)?|it'?s|is|are|am) (?:all |totally |completely |perfectly )?(?:fine|ok|okay|alright|safe) (?:now|again)|false alarm|just (?:kidding|joking|a joke|a drill)|(?<!(?:not|isn'?t) a )\\bdrill\\b|(?:movie|novel|film|netflix|video ?game|tv show|series|documentary)\\b|no fire\\b|nothing(?:'s| is) burning|last (?:year|month|time)|years? ago|already (?:out|sorted|fixed|handled|dealt)|no emergency|not an emergency",
  '訓練(?!では|じゃ)|映画|去年|もう(?:大丈夫|平気)|훈련(?!이?\\s?아)|영화|작년|이제\\s?괜찮',
];

/** In front of a danger: there is none. Pleas ("别打我", "don't hit me") and asking ("是不是") are no denials. */
export const DENIED_BEFORE =
  "(?:(?<![是这])不是(?:什么)?|并非|(?:并|也|都|又)?没(?:有|人)?|并未|冇|(?:不用|不必|无需|不需要|别|甭)(?=(?:再)?(?:叫|打|报|call)))(?:人|在|被|真的?|要|再|叫|打|给|我|他|她)*$|(?:(?:is|are|was|were|did|has|have)(?:n'?t| not)|'m not|am not|'s not|'re not|\\bno need (?:for|to)|\\bdo(?:n'?t| not) (?:need|call|send|get)|\\bnever)(?: (?:really|actually|any|an?|the|my|us|me|having|been|being|in|call|get|send|to|for))*\\s?$";
/** Behind it. */
export const DENIED_AFTER =
  '^(?:では(?:あり|な)|じゃな|は(?:呼ばなく|いりません|いらない|不要)|(?:는|은|이|가)?\\s?(?:필요\\s?없|아니|안\\s?불러도))(?![^。!?]{0,8}(?:か|[?]))';

/** Told of another day, unless it goes on. */
export const PAST =
  '昨(?:天|晚|夜|日)|前(?:天|晚)|上(?:周|个?月)|\\b(?:last night|yesterday|the other day|last week)\\b|昨夜|昨日|어제|어젯밤';
export const GOES_ON =
  '现在(?!安全|没事|好了|好些|正常|可以|怎么样)|刚刚|还(?:在|没|是|有)|又(?!是)|快(?!递|乐)|救|正在|一直|仍|今|\\b(?:now|still|help|again|hurry|please come|since|today|this morning)\\b|今|まだ|지금|아직';
