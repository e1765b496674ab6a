/**
 * What only looks like danger: blanked out of a text before the phrases of danger are searched.
 * Read on the normalised text, like them.
 */

/** What a food, a scent or an animal does to somebody each time: told in advance, not happening. */
const CONDITIONAL = [
  '一(?:吃|喝|碰|沾|闻|吸|靠近|接触|遇到|睡)[^。!?]{0,12}(?:就|会)[^。!?,]{0,5}(?:喘|肿|紧|休克|发作|窒息|犯|晕倒|抽|便血)(?!.{0,12}(?:现在|已经|快来|救))',
  '(?:吃|喝|碰|沾|闻|睡|过敏|牛奶|花生|坚果|海鲜)(?:到|了)?[^。!?,]{0,8}(?:会|能|容易|可能)[^。!?,]{0,4}(?:喘|喉咙发紧|喉咙?肿|嘴肿|肿|便血|休克|窒息|要命|出人命)(?:不[上过]来?气)?',
  "(?:carr(?:y|ies|ying)|has|have|brings?|packed|travels? with|own) (?:an? |my |his |her |their |our |two )?epi-?pens?|epi-?pens? (?:in|is in|are in) (?:my|his|her|our|the) (?:bag|fridge|room|handbag)|(?:allerg(?:y|ic|ies)|intoleran\\w+)[^.!?]{0,24}\\(?anaphyla\\w+\\)?|anaphylactic (?:to|if|allergy)|(?:risk|history) of anaphyla\\w+|(?:makes?|made) (?:me|him|her|my \\w+) (?:choke|swell|wheeze|close)|(?:can'?t|cannot|hard to|struggle to) breathe? (?:near|around|when|where|if|next to|properly (?:near|with)|through my nose|at night|for laughing)",
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
  '(?:锁|关|躲)在[^。!?,]{0,5}里?面?玩|电梯[^。!?]{0,20}里面没有?人(?!应|回|理|接)|(?:lift|elevator)[^.!?]{0,30}\\b(?:nobody|no one|empty)\\b(?! (?:answer|come|coming|is coming|respon|hear))[^.!?]{0,10}',
  'burn(?:ed|t|ing) (?:the |my |some |our )?(?:toast|popcorn|food|dinner|eggs?|bacon|noodles)(?:[^.!?]{0,14}smells? (?:of|like) burning)?|smells? (?:like|of) (?:burnt|burning) (?:toast|food|popcorn|coffee)|(?:fainted|passed out|collapsed|died|chok(?:ed?|ing)) (?:when|at|on|over) (?:i |we |the |these |those |your )*(?:saw|see|seeing|prices?|bill|view|room rate|cost)',
  "(?:trapped|stuck|caught) in (?:the |an? |this |heavy |a lot of )?(?:traffic|rain|storm|queue|line|airport|taxi|snow|customs|immigration)|(?:suitcase|luggage|bag|trolley|key|card|phone|toy|ball|shoe|coin|zip|cable|charger)s?(?: is| are| got|'s)? (?:stuck|trapped|caught|locked) (?:in|inside|under|between|behind) (?:the |my |our )?\\w+",
  "(?:stuffy|airless|humid)[^.!?]{0,24}(?:can'?t|cannot|hard to|could(?:n'?t| not)) breathe|breathe?[^.!?]{0,6}\\b(?:lol|haha|lmao)|sparks? (?:once|a (?:bit|little)|when(?:ever)? (?:i|you|we) plug)|do you have (?:a )?defibrillator[^.!?]{0,14}(?:gym|pool|hotel|site|floor)",
  '火(?:災|灾)(?:報|报)知(?:器|機|机)(?!が?(?:鳴|鸣))|(?:タバコ|たばこ|お香|線香|线香)の?(?:煙|烟)(?:が|で|の)?|화재\\s?경보기(?!가?\\s?울)|담배\\s?연기가?',
];

/** Lifts with nobody in them, scares that were nearly one, what would be or is over and done with. */
const NOBODY_HURT = [
  "(?:not|n'?t|never) (?:answer(?:ing|s)?|pick(?:ing)? up|reply(?:ing)?)(?: to)? (?:his|her|their|my|the) (?:phone|mobile|cell|calls?|texts?|messages?)[^.!?\\n]{0,40}(?:connect|put me through|call (?:him|her|them|room|the room)|ring|tell|message)",
  "(?:lift|elevator)\\b[^!?\\n]{0,50}(?:(?:nobody|no one|no-one) (?:is |was )?(?:inside|in it|in there|stuck|trapped|hurt)|(?:is|it'?s|was) empty|(?:doors? (?:wide )?|with )open(?: doors?)?\\b|then (?:went|moved|carried|ran) on)|电梯[^。!?]{0,24}(?:里(?:面|头)?(?:没|无)人|没(?:困|关)人|空(?:的|轿厢)|门(?:一直)?(?:开着|敞着))",
  '(?:nearly|almost|practically|about) (?:had|gave (?:me|us|him|her)|having) an? (?:small |minor |little )?(?:heart attack|stroke)|\\b(?:fainted|collapsed|passed out)\\b[^.!?\\n]{0,30}\\b(?:yesterday|last (?:night|week|month)|on \\w+day|at the airport)\\b[^!?\\n]{0,40}\\b(?:fine|ok|okay|better|well|recovered|good)\\b',
  '误(?:食|吞|喝)(?:了)?(?:会|就会|的话|可能)[^。!?,]{0,6}|(?:怕|万一|避免|防止|以免|担心)[^。!?,]{0,4}误(?:食|吞|喝)|(?:我|要是|万一|如果)[^。!?,]{0,12}(?:练|跑|累|喝)[到得]?(?:晕倒|昏倒|猝死)[^。!?]{0,12}(?:吗|呢|怎么|有没有|哈)|(?:推销|推广|广告|客服)[^。!?]{0,10}(?:电话|来电)[^。!?]{0,24}打我',
  '(?:脚|腿|feet|legs?|soles?|calves)[^。.!?]{0,8}(?:on fire|着火|冒火)|(?:蚊子|人|停车场|行李|邮箱|消息|胃|肚子)[^。!?,]{0,3}[多撑挤满涨][到得](?:快|要)?爆炸|(?:火事|火災)(?:みたい|のよう)に?|(?:電子レンジ|弁当|卵)[^。!?]{0,12}爆発し(?:た|て)(?:だけ|しま)|(?:我(?:是)?说)?(?:我)?(?:老板|老闆|上司|客户)[^。!?,]{0,6}(?:气|催)[^。!?,]{0,3}死了',
  '(?:电影|小说|传闻|听说|新闻|剧|桥段|传说|八卦)[^。!?]{0,16}(?:自杀|跳楼|凶杀|杀人)[^。!?]{0,16}|(?:自杀|跳楼|凶杀|杀人)的?(?:传闻|传说|新闻|桥段|电影|八卦)',
];

/** Things that fall in, get stuck or are shut in; doors and locks with nobody behind them. */
const THINGS = [
  '(?:玩具|球|鞋子?|手机|平板|东西|钥匙|房卡|门卡|硬币|耳环|戒指|项链|耳机|梳子|盖子|塞子|充电线|拉链|箱子|行李箱?|护照|钱包|包|眼镜|药|衣服|雨伞)[^。!?,]{0,6}(?:卡|掉|落|夹|塞|堵|冲|反?锁|关|被困)(?:在|进|到|住|了)(?![^。!?,]{0,6}(?:喉|嗓|气管|食道|鼻))[^。!?,]{0,8}',
  "\\b(?:balcony|bathroom|room|wardrobe|closet|toilet|shower|terrace) (?:sliding )?door[^.!?\\n]{0,12}(?:stuck|jammed|won'?t (?:open|close|shut|lock)|can'?t (?:open|close)|doesn'?t (?:open|close|lock))(?![^!?\\n]{0,60}\\b(?:inside|in here|we|i'?m|i am|help|us|me|alone|baby|toddler|kid|child|son|daughter|wife|husband|mum|mom|dad|he|she|him|her|crying|screaming|get out|breathe|hot)\\b)[^.!?\\n]{0,24}",
  '(?:water|leak\\w*) (?:is |was |are |keeps? )?(?:dripping|leaking|coming|running|pouring|drips|leaks) (?:down |out |in )?(?:from|through|of) (?:the |my |our )?(?:ceiling|ac|roof|air ?con\\w*|pipe|tap|toilet|shower|window)(?![^.!?\\n]{0,40}(?:socket|outlet|electric|light|spark|crackl|wire))',
  "(?:front desk|reception|app|website|gate|machine|system|barrier|lift|elevator|card|airline|security|staff|guard)[^.!?\\n]{0,14}(?:won'?t|not|doesn'?t) let(?:ting)? (?:me|us) (?:out|go|leave|in)\\b",
  '(?:前台|保安|门卫|你们|酒店|服务员|员工|经理|停车场|闸机)[^。!?]{0,10}不(?:让|准|许|给)(?:我|我们|他)[^。!?,]{0,3}(?:出|走|离)',
];

/** Alarms, sirens and the ill as others see, study or ask about them. */
const OBSERVED = [
  '(?:怎么|为什么|为啥|干嘛)[^。!?]{0,8}(?:救护车|消防车|警车)|(?:救护车|消防车|警车)[^。!?,]{0,6}(?:怎么回事|来干(?:嘛|什么)|怎么了)|(?:楼下|门口|外面|酒店前)[^。!?,]{0,8}(?:救护车|消防车|警车)[^。!?]{0,14}[吗么呢怎]',
  'why (?:was|is|were|are) there[^.!?\\n]{0,16}(?:ambulance|fire ?(?:truck|engine)|police)[^.!?\\n]{0,20}|(?:what was|what happened with) the (?:ambulance|police|fire ?(?:truck|engine))[^.!?\\n]{0,20}',
  '(?:火警|警报|警铃|报警器|烟感)铃?[^。!?]{0,14}(?:又|就|自己)(?:停|不响)|响了[^。!?,]{0,3}(?:一下|一声)[^。!?]{0,8}(?:停|测试|试)',
  '急救(?:培训|课|员证|讲座|学)|心脏病(?:学|专家|医生|论坛|大会|科)|(?:癫痫|中风|心梗)(?:论坛|大会|研讨|学会|专家)|(?:heart failure|heart attack|cardiac|cardiology|stroke|seizure|trauma|first aid|emergency medicine|domestic violence) (?:congress|conference|symposium|course|training|unit|nurse|surgeon|specialist|seminar|workshop|awareness|charity|survivor)s?',
  '静电[^。!?]{0,12}(?:电|触|打)到?(?:了)?(?:我|人|一下)?|老是?电到我',
  "(?:can'?t|cannot|hard to|barely) breathe (?:in (?:this|the|our|my|here)|here)[^.!?\\n]{0,16}(?:stuffy|\\bac\\b|air ?con|window|hot|humid|dust|smoke from)[^.!?\\n]{0,12}",
  '睡得?(?:像|跟|太|很|特别|死|可|好)[^。!?]{0,12}叫不醒|闹钟(?:都|也|总是)?叫不醒|叫不醒(?:我|他|她)?[^。!?]{0,8}(?:闹钟|明早|明天|起床|晚点|延迟)|(?:抽烟|烟民|抽雪茄)[^。!?]{0,10}烟[^。!?,]{0,10}(?:进来|出来|飘)|(?:烧烤|厨房|香薰?|蚊香|雪茄|油)的?烟[^。!?,]{0,10}(?:进来|出来|飘)',
  '(?:首次|第一次|初次)使用[^。!?]{0,6}[焦糊]味|(?:kettle|toaster|iron|oven|heater|dryer|coffee machine)[^.!?\\n]{0,24}(?:burn(?:ing|t) smell|smells? (?:of|like) burning)[^.!?\\n]{0,40}(?:first time|first use|swap|replace|exchange|another one)',
  '(?:睡|枕|压着|提|拎|抱|打球|搬|健身|练|走|爬|逛)[^。!?]{0,10}(?:手|胳膊|臂|腿|脚)[^。!?,]{0,5}(?:麻|酸|没劲|没力|抬不起)|鼻血が出|歯茎から血が出|(?:うれしい|嬉しい)悲鳴|(?:즐거운|행복한)\\s?비명|불꽃\\s?(?:놀이|축제)|(?:タバコ|たばこ)で?[^。]{0,4}煙(?:っぽ|た)',
];

/** Of long standing, each time, or slight: the guest asks for a comfort or a lower floor. */
const SLIGHT = [
  '(?:手|胳膊|臂|腿|脚|身)[^。!?,]{0,6}(?:没劲|没力|无力|抬不起)[^。!?]{0,10}(?:不方便|轮椅|低楼层|无障碍|行李|搬)|(?:容易|经常|偶尔|平时|有时候?)[^。!?,]{0,4}头?(?:晕|昏|抖|喘|抽筋)(?!倒)|(?:吃|喝|碰)[^。!?,]{0,8}(?:会|容易)[^。!?,]{0,3}(?:麻|痒|起疹)',
  '肿了?(?:一点|一些|点|个包)|(?:蚊子|叮)[^。!?]{0,14}(?:止痒|花露水|药膏|青草膏)|(?:咸|辣|川菜|花椒|火锅)[^。!?]{0,8}(?:嘴巴?|舌头|嘴唇)[^。!?,]{0,4}麻|(?:吓|惊)[^。!?,]{0,4}冷汗|跳(?:下去|进去)?[^。!?]{0,6}(?:游泳|泳池|玩水)',
  "(?:can'?t|cannot)[^.!?\\n]{0,24}(?:since|after) (?:the|my|her|his|an?) (?:\\w+ )?(?:surgery|operation|accident|injury|birth)|(?:lips?|mouth|throat|tongue|face|skin|eyes) (?:gets?|becomes?|will|would|can)\\b[^.!?\\n]{0,16}|got (?:caught|pinched|trapped|stuck)[^.!?\\n]{0,40}(?:bruise|\\bice\\b|fine|\\bok\\b|band-?aid|plaster)",
  '电梯[^。!?]{0,20}(?:爬|走)(?:楼梯|上来|上去|下来)|(?:头发|鞋带|裙摆?)[^。!?,]{0,4}卡[^。!?]{0,4}(?:下水|地漏|吹风机|缝)[^。!?]{0,10}',
  '(?:boyfriend|girlfriend|husband|wife|friend|colleague|brother|sister|guest|visitor|he|she|they)\\b[^.!?\\n]{0,40}(?:can|may|could|please let) (?:he|she|him|her|they|them) (?:come |go |get )?(?:up|in)\\b|(?:man|guy|someone|somebody|person|people) (?:is |are )?(?:fixing|repairing|cleaning|checking|installing|delivering)[^.!?\\n]{0,20}|(?:door )?(?:handle|knob) (?:of [^.!?]{0,12} )?(?:is |keeps |came )?(?:stuck|loose|broken|falling|off)',
];

/** A plea for something small, for the police after a theft, and for somebody to be sacked. */
const PLEAS = [
  '(?:被偷|被盗|偷了|丢了|不见了)[^。!?]{0,20}报警|(?:stolen|stole|theft|missing|gone|pickpocket\\w*)[^!?\\n]{0,40}\\bpolice\\b(?: please)?',
  '\\bfire (?:your|the|that|this|him|her|whoever|everyone) ?(?:\\w+ )?(?:chef|cook|staff|manager|receptionist|guy|girl|person|people|team|dj|waiter|lady)?\\b(?! (?:is|has|was))',
  '(?:助けて|たすけて)[^。]{0,24}(?:笑|w{2,}|リモコン|wi-?fi|パスワード|わから)|살려\\s?(?:주세요|줘)?[^.!?]{0,14}(?:더워|추워|배고|에어컨|심심|졸려|와이파이|ㅋ)|(?:더워|추워|배고파)[^.!?]{0,8}살려\\s?(?:주세요|줘)?',
];

/** As if, what others do, what is only feared, studied or watched. */
const AS_IF = [
  '禁煙|喫煙|(?:吃|喝|碰)[^。!?,]{0,6}(?:喉咙?|嘴巴?|脸|嗓子)[^。!?,]{0,2}就肿|光(?:线)?(?:正|都|直|就)?打(?:在)?我|棉被|闷得[^。!?,]{0,4}窒息|(?:等|气|急|吓|吵)[^。!?,]{0,4}出(?:来)?了?(?:心脏病|脑溢血|心梗|抑郁)|(?:股票|基金|老板|作业|考试|代码)[^。!?]{0,8}想?跳楼|打架谁(?:会)?(?:赢|厉害)|挤[^。!?]{0,8}(?:喘|透)不[上过]来?气?|盖着?[^。!?]{0,3}(?:喘|透)不[上过]气|冻得[^。!?,]{0,4}(?:发紫|发青|紫了)',
  '(?:冒|着|起|闹|发生|有)过(?:火|烟)[^。!?,]{0,4}|(?:担心|怕|防)[^。!?,]{0,2}火灾|真着火了[^。!?]{0,4}(?:谁|怎么|往哪|跑)|(?:学|懂)急救|[焦糊]味[^。!?]{0,16}在?(?:炒|烤面包|做饭|烧菜|煎)|(?:水壶|底座)[^。!?]{0,6}[焦糊]味[^。!?]{0,12}(?:换|拔)|救命[啊呀]?[,!~。 ]*[^。!?]{0,4}借|辣[^。!?]{0,20}救命|(?:膝盖?头?|手指|脚趾)[^。!?,]{0,4}(?:流血|出血|破皮)(?![^。!?]{0,8}(?:不止|止不住|好多))',
  "\\b(?:won'?t|doesn'?t|can'?t|don'?t) wake me\\b|\\b(?:earrings?|ring|phone|keys?|card|glasses|watch|charger|toy|necklace|cable|remote|bottle|picture|lamp|towel|sock|pillow)s? (?:has |have |had |just )*(?:fell|fallen|slipped|dropped)\\b(?! on(?:to)? (?:my|a|her|him|his)\\b)|set (?:me|us|my mouth|my tongue) on fire|nearly drowned (?:as|when|once|years)|kick(?:ing|ed|s)? (?:me|us) (?:out|off)\\b|suicide (?:wings|squad|hot|burger|run|door)s?|(?:karaoke|singing|music|snor\\w+|opera|band)[^.!?\\n]{0,30}like [^.!?\\n]{0,30}|collapsed in (?:a heap|laughter)|exploded with (?:messages|calls|texts|notifications|spam|e-?mails)",
  "makes? (?:my|his|her|their) (?:\\w+ )?(?:throat|mouth|lips?|tongue|face|skin|eyes)\\b[^.!?\\n]{0,12}|(?:think|know|wonder|imagine|ask)\\w*[^.!?\\n]{0,20}when there(?:'s| is) (?:a )?fire|(?:keep|left my|have got my|my)(?: an?)? epi-?pen (?:or|in|on)|혹시[^.!?]{0,16}(?:아프면|다치면)[^.!?]{0,20}",
];

/** Scraped knees, scorched food and appliances already put aside, smells of tobacco, pools that are cold, attacks that are over. */
const PUT_ASIDE = [
  '(?:滑倒|摔倒|摔了一跤)了?[^。!?]{0,6}(?:膝盖?|手肘|胳膊肘|手掌|脚趾|手指|小腿)[^。!?,]{0,4}(?:磕|擦|蹭|划|碰)破(?:了)?(?:点|一点|一块)?皮?|(?:膝盖?|手肘|胳膊肘|手掌|脚趾|手指|小腿)[^。!?,]{0,4}(?:磕|擦|蹭|划|碰)破(?:了)?(?:点|一点|一块)?皮?',
  '(?:豆浆|面包|咖啡|牛奶|粥|汤|菜|饭|鱼|蛋|后厨|厨房)[^。!?]{0,10}[焦糊]味|[焦糊]味[^。!?]{0,10}(?:豆浆|面包|咖啡|牛奶|煮过头|烤糊)|(?:熨斗|吹风机|烘手机|水壶|跑步机|取暖器)[^。!?]{0,12}[焦糊]味(?![^。!?]{0,12}(?:冒烟|着|烧起|火))|[焦糊]味[^。!?]{0,10}(?:拔了|另拿|拿把|换(?:一)?[个把只]|检查一?下)',
  '\\b(?:hair ?dryer|dryer|iron|kettle|toaster|heater|treadmill|radiator|one in the drawer)\\b[^.!?\\n]{0,40}(?:smells? (?:of |like )?burn\\w*|burn\\w* (?:rubber )?smell)(?! and (?:smok|spark|flam))[^.!?\\n]{0,30}|(?:burnt|burning) smell from the (?:kettle|iron|toaster|dryer|heater)\\b(?=[^!?\\n]{0,80}(?:pulled it out|unplugged|cool now|different one|another))',
  "(?:perfume|tobacco|cigars?|cigarettes?|mothballs?|incense|air freshener|diffuser|scent\\w*|reeks?|no window)\\b(?:(?!\\b(?:my|our|he|she|his|her|baby|now|turn\\w*)\\b)[^!?\\n]){0,70}\\b(?:can'?t|cannot|can one not|hard to|not) breathe? (?:in (?:there|here)|under it|normal air|there|well there)[^.!?\\n]{0,20}|(?:comes|coming|drift\\w*) (?:in )?(?:through|from|to) (?:the |our |my )?(?:vent|balcony|window)[^.!?\\n]{0,16}(?=non-smok|never smoked|i did ask|is the grill)|(?:barbecue|grill|neighbou?r'?s?|next door)(?:'s)? smoke|smoke from (?:next door|the neighbou?r|the beach)(?: \\w+){0,4}",
  '(?:泳池|池水|水上乐园|儿童池|水温)[^。!?]{0,24}(?:嘴唇|嘴)(?:都|就|直)?发?[紫青]|灯[^。!?,]{0,6}脸[^。!?,]{0,3}发[青紫白]|(?:枕头?|脑袋|床)[^。!?]{0,10}(?:软|陷)[^。!?]{0,8}(?:透|喘)不过气|(?:咸|辣)[^。!?]{0,12}(?:舌头|嘴)[^。!?,]{0,3}起火',
  '哮喘(?:都|又)?犯[^。!?]{0,8}(?:喷|吸)了?[^。!?,]{0,4}[次回遍][^。!?,]{0,2}药|(?:上个?月|去年|前年|早年|以前)[^。!?,]{0,6}(?:心梗|中风|脑溢血)|救护车[^。!?,]{0,10}(?:一整?晚|轮流|叫一晚)|急救室[^。!?]{0,10}(?:剧|片)|(?:发生过?|看到|听说|上礼拜|旁边那桌)[^。!?]{0,10}(?:呛到|呛水|噎)',
  "(?:i can'?t have|does the|nobody (?:in|knew)|if (?:a|one|so much)|so much as|from a crumb|don'?t eat any)[^!?]{0,90}(?:hives|throat closes?(?: up)?)|throat closes?(?: up)? (?:if|when|whenever|from|with)\\b|one (?:peanut|nut|bite|shrimp) and i'?m in an ambulance|epi-?pen (?:has |is )?(?:expired|out of date)|(?:used|had to use) (?:my|his|her) epi-?pen,? (?:i'?m|he'?s|she'?s) (?:stable|fine|ok)",
  '救命[啊呀,!~ ]*[^。!?]{0,6}(?:发票|衬衫|剧|熨斗|方案)|(?:方案|老板|催)[^。!?]{0,16}(?:快死了|不想活了?|救命)|不想活了?[,]?(?:哈|开玩笑)|(?:笑死|晕过去|不想活|快死)[^。!?]{0,6}哈哈|(?:香|馋|笑|忙|困)得?我?(?:都)?快不行|「?"?(?:着火啦?|救命)"?」?(?:是|那个|的)?[^。!?,]{0,6}(?:玩|视频|跟我老婆)|再?不接就(?:上来)?砸门|机器人[^。!?]{0,10}堵在|外卖舱?门',
  '(?:焊接|电焊|工地)[^。!?]{0,8}火花|怕(?:着火|触电|漏电|起火)|会不会(?:漏电|着火|触电)|(?:锁着|堵着|消防通道)[^。!?]{0,14}真着起?火[^。!?]{0,6}|(?:电梯|轿厢)[^。!?]{0,12}没困住?人|如果(?:被)?困在电梯|(?:味|气)[^。!?]{0,20}(?:刷沥青|是榴莲|自己买的榴莲)[^。!?]*',
  "(?:locked|stuck|shut) (?:out )?on the balcony for a (?:minute|moment|second)|(?:lift|elevator)[^.!?\\n]{0,30}just long enough|(?:head|brain|inbox)(?:'s| is) exploding|door shut behind me[^!?\\n]{0,60}(?:keycard|key card|spare|key)",
];

/** Taken out before the phrases of danger are searched. */
export const LOOK_ALIKES = [
  ...CONDITIONAL,
  ...FIGURATIVE,
  ...NOBODY_HURT,
  ...HARMLESS,
  ...THINGS,
  ...OBSERVED,
  ...SLIGHT,
  ...PLEAS,
  ...AS_IF,
  ...PUT_ASIDE,
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
  '(?:[吃喝看听玩闻用]|[美香甜辣帅棒赞爽热冷大]|幸福|可爱|漂亮|热闹|高兴|开心|感动|新鲜|舒服|浓郁)(?:到|得)(?:都?要|快要?|直接|简直)?爆炸',
  '爆炸(?:好吃|棒|赞|多|性|盐|辣|头|糖|可爱)|(?:服务|人气|味觉|口味|信息|肚子|嘴里|口感).{0,2}爆炸|心态爆炸|原地爆炸',
  "fire ?(?:tv|stick|tablet|hd|works?|place|pit|drill|door|exit|escape|extinguisher|station|fighter|department|safety|alarm test|side|fly|ball|wall|fox|bird|d\\b)|fired\\b|camp ?fire|bonfire|open fire|log fire|wood fire|fire away|(?:no|not a|not any|without|wasn'?t a) (?:real |actual )?(?:fire|smoke|flames?)|false alarm|fire alarm (?:test|drill|check)|(?:in case of|if there(?:'s| is| was| were)|what if there(?:'s| is)|in the event of) (?:a |an )?(?:fire|emergency)|(?:dj|band|chef|team|staff|bartender|food|playlist|party|bar|salsa|wings|mouth|tongue|kitchen) (?:is|was|were|are) (?:absolutely |really |literally |totally )?on fire|flame[- ](?:grilled|red|coloured|colored)|old flame|eternal flame|flambe",
  "smoke(?:d|-free| free)|smoking (?:room|floor|area|balcony|section|lounge|gun|policy|allowed|is allowed|fee)|(?:non|no|anti)[- ]?smok\\w*|smoke (?:detector|alarm)s?(?! (?:is going|going|went|won't stop|ringing))|(?:to|can i|i|we|you|people|someone|guests|who|may i|and) smoke\\b|smokers?|cigarette smoke|smoke (?:a|my|one|cigarettes?|weed|outside)\\b|smell(?:s|ed)? (?:of|like) (?:cigarette|stale|tobacco|second|old)? ?(?:cigarette|smoke|tobacco)s?|gas (?:station|stop|price|bill|money|pump|grill|stove|fireplace)|sparks? (?:joy|between|of)|spark(?:ling|plug|ly)",
  "(?:nothing|not|isn'?t|is not|wasn'?t|no one is)(?:'s| is)? (?:actually )?burning|burning (?:question|man|desire|calories)|burn(?:ing)? (?:off|calories|hole)|explo(?:ded|sion|ding) (?:with|of) (?:flavou?r|taste|joy)|flavou?r explosion|explosion of flavou?r",
  // bodies
  '(?:笑|热|冷|饿|困|累|吵|渴|馋|美|爽|急|气|烦|丑|冻|晒|尴尬|羞|蠢|闷|无聊|香|甜|咸|辣|臭|想|爱|羡慕|开心|紧张|吓|好吃|好看|干|闹|坑|郁闷|憋|担心|幸福|帅|热到|冷到|笑到)(?:到|得)?(?:都|快|要|快要)?死(?:了|我|人|个人|啦|爹|啊|咗|啲)*(?:[,!。~ ]*救命[啊呀]*)?|死(?:贵|沉|重|硬|慢|板|活|角|机|心眼)|睡(?:得|到)?死|(?:腿|腰|脚|手|肩膀)(?:都|要|快)?(?:断|废)(?:了)?|要死要活|死活',
  '心(?:疼|痛)(?:钱|我?的?(?:钱|钱包|荷包)|你|他|她|酒店|一下|坏了|那)|(?:有点|好|真|太|很|挺)心(?:疼|痛)(?!.{0,6}(?:喘|汗|呼吸|麻))|(?:肉|钱包)疼|心塞|(?:伤|关|开|担|放|贴|用|细|省|安|走|舒)心|熊心|胸(?:针|围|罩)',
  '(?:预防|防止|避免|担心|怕)(?:.{0,3})(?:中毒|窒息|触电|溺水|骨折)|救命(?:恩人|稻草|之恩|神器|药|钱)|抽(?:纸|屉|血)|急救(?:包|箱|药|知识|站|电话)|心脏病史|(?<!(?:不接|不应|不回|打不通)[^。!?]{0,10})有(?:心脏病|癫痫|哮喘|过敏史)(?!.{0,6}(?:发作|犯)|[^。!?]{0,20}(?:不接|不应|不回|打不通))|(?:得过|患有)(?:心脏病|中风|癫痫|哮喘)|中风(?:后|康复|过|病人|的老)|骨折(?:过|后|刚|恢复|拆|康复|打|了?(?:坐|用)轮椅)|见红包',
  "to die for|dying (?:for|to (?:know|try|see|eat|meet))|(?:i'?d|would) (?:kill|die) for|killing (?:me|it|my back|time)|kill (?:for|time)|kill(?:ed|er) (?:view|deal|it)|dead (?:tired|beat|battery|end|on|quiet|silent)|die(?:d|ing)? (?:of|from)? ?(?:laughing|laughter|boredom|embarrassment|shame)|died laughing|bored to death|starv\\w+ to death|(?:nearly|almost|about|gave me|practically|like) (?:had |have |having |to have )?a (?:heart attack|stroke|seizure) (?:when|at|after|from|looking|seeing|over|reading)|(?:heart attack|stroke) (?:when|at) (?:i|we|the) (?:saw|see|bill|price)|stroke of (?:luck|genius|midnight)|heart attack (?:burger|grill)|chest of drawers|chok(?:e|ed|ing) on (?:the|this|these|that|your) (?:price|bill|cost|rate)s?|artichoke|gave me life|passed out (?:like|on the (?:amazing|comfy|bed)|as soon|immediately|from exhaustion|asleep|happy|the (?:moment|minute|second)|within|straight|early|hard)|(?:collapsed|crashed) (?:in(?:to)?|on(?:to)?) (?:the |my |our |a )?(?:bed|couch|sofa)|in labou?r (?:day|market)|bleeding (?:edge|money|expensive|obvious)|shot of|drown(?:ing|ed) (?:in|out) (?!the (?:pool|sea|bath|water|tub|lake|river|jacuzzi))(?:the|my|work|emails|sauce|oil|music|noise|butter|syrup|paperwork|our)|breath(?:ed|ing)? (?:of fresh|taking)|breathtaking",
  '(?:first|last|third|previous)[- ]time|blood (?:orange|mary|pressure|sugar|type)|bloody (?:mary|good|hell|awful|brilliant)|gun(?:ge|powder)|bomb ?(?:shell|ay)|(?:bath|the|da|is|was|photo|calorie|sugar) bomb|bath bombs?',
  // people and doors
  '(?:打|call|拨|接)(?:人工|我(?:的)?(?:电话|手机)|他电话)|打(?:我|他|她)(?:的)?(?:电话|手机|房间|微信|分机)|打(?:扫|包|车|印|扰|折|听|搅|卡|理|开|牌|球|麻将|游戏|字)|不(?:想|愿)?被打(?:扰|搅)|被(?:人)?打(?:扰|断|动)|杀(?:菌|虫|毒|青|价|手锏|风景|熟|马特)|(?:抢|秒)(?:购|杀|票|手|眼|红包|房|位|订)|闯(?:关|红灯|荡)|打(?:人)?(?:工|气|缘)|刀叉|水果刀|修眉刀|剃须刀|剪刀|餐刀|切蛋糕的刀|有刀(?:吗|叉)|借(?:把|个|一把)?.{0,3}刀|小偷小摸',
  'stuck (?:in|with|at|on) (?:traffic|a meeting|meetings|the meeting|the airport|the office|the middle|my ?head|the queue|line|work)|locked out(?! (?:on|onto) (?:the|a|my|our) (?:\\w+ )?(?:balcony|roof|rooftop|terrace|ledge|fire escape)|[^.!?]{0,40}(?:baby|toddler|\\bson\\b|daughter|kids?\\b|child)\\b[^.!?]{0,12}(?:inside|in there|in the room|alone))|stuck(?: in)? (?:the )?(?:drain|zip|zipper|drawer)|fight(?:ing)? (?:jet|a cold|the crowds|over|for)|pillow fight|food fight|(?:boss|prize|bull) fight|(?:beat|beating|hit) (?:the|that) (?:price|heat|crowds?|jet ?lag|traffic|queue|spot|gym|road|beach|town|location)|panic attack (?:when|at) the (?:bill|price)|\\bart attack|snack attack|(?:traffic|time|tourist) trap(?:ped)?|trapped (?:odou?r|smell|heat|air)s?|fully booked',
  // shut out of one's own room, with nowhere to fall from
  '(?<!(?:阳台|露台|天台|楼顶|屋顶|孩子|宝宝|儿子|女儿|老人|着火|冒烟)[^。!?]{0,20})(?:(?:房?门锁?|锁)[^,。!?]{0,4}(?:打|开|刷|推|拧)不开了?[,。!]?)?(?:(?:我|我们|人)?(?:现在)?(?:又)?(?:被|把自己|把我们?)?(?:反)?(?:锁|关)在[^。!?,阳露天楼]{0,5}外(?:面|边|头)?)(?![^。!?]{0,14}(?:阳台|露台|天台|楼顶|(?:孩子|宝宝|娃|儿子|女儿|老人|[爸妈])[^,。!?]{0,4}(?:在|还)|炉|着火|冒烟))',
  '(?<!\\b(?:balcony|roof|rooftop|terrace|ledge)\\b[^!?]{0,40})(?:\\bdoor[^.!?]{0,16}(?:closed|shut|locked)(?: itself)? behind (?:me|us)[^.!?]{0,20})?\\b(?:stuck|locked|shut) (?:in the (?:corridor|hallway|hall) )?outside (?:of )?(?:my|our|the) (?:own |hotel )?(?:room|door)\\b(?![^.!?]{0,40}(?:balcony|roof|terrace|baby|toddler|son\\b|daughter|kids?\\b|child|stove|smoke|fire))',
  // people who smoke
  "\\b(?:guys?|man|men|wom[ae]n|lady|ladies|people|person|someone|somebody|neighbou?rs?|guests?|couple|kids?|teenagers?|they|he|she|staff)(?:,? (?:next|door|to|me|us|in|on|at|the|a|room|suite|\\d+|upstairs|downstairs|above|below|across|hall|from|opposite|our|my|their|his|floor|corridor|hallway|balcony|beside|who|there|always|constantly|again))*(?: is| are|'s|'re| was| were| keeps?)(?: \\w+ing)?(?: always| constantly| still| again)? smoking\\b(?! (?:out|from|through|heap))(?:(?!fire|flame|burn|alarm|chok|breath|faint|collaps|curtain|spark)[^.!?]){0,60}",
];
