/** Which room: floor, quiet, place in the house, view, bed. */
import type { PreferenceWords } from './preferences.ts';

/** Who or what disturbs through a wall, a door or a window, and how. */
const DISTURBER_ZH =
  '(?:隔壁|隔篱|隔离房|楼上|楼下|楼道|走廊|过道|门外|门口|窗外|窗户(?:正)?对|外面|外边|外头|马路|街|对面|邻居|邻房|别的房|工地|ktv|酒吧|夜市|大排档|烧烤|广场舞|电梯|施工|装修|货车|大车|卡车|垃圾车|渣土车|摩托|喇叭|地铁|火车|飞机|高架|公路|学校|小学|操场|公鸡|养鸡|狗|麻将|派对|party|婚宴|团队|旅行团|小孩|小朋友|孩子|熊孩子|人声|脚步|高跟鞋|保洁|阿姨|吸尘|机器人|变压器|外机|机房|鼾|呼噜|下水|冲水|水管|有人|一群|一帮|那帮|音乐|戏曲|乐队)';
const DIN_ZH =
  '(?:吵|嘈|闹(?!钟|铃叫)|叫(?:个不停|唤|声|得|了一|到|嚷|就)|喊|嚷|吼|唱|响|嗷|哭|喧|轰|震|嗡|咚|砰|哐|叮|咣|滴滴|轆|辘|蹦|跑来跑去|走来走去|拖(?:椅|箱|行李|东西|桌|喼|柜)|搬(?:东西|桌|家具|货)|打(?:牌|麻将|架|呼)|呼噜|鼾|聊天|说(?:笑|话)|讲(?:话|电话|嘢)|划拳|喝酒|放(?:歌|音乐|戏|鞭炮)|戏曲|施工|装修|电钻|钻|敲|砸|跺|尖叫|声音(?:太|好|很|这么|那么|特别)?(?:大|响)|大声|开(?:派对|趴|party|k|演唱会|会)|开趴|蹦迪|广播|吸尘|枪战|警笛)';

export const ROOM_WORDS: PreferenceWords[] = [
  {
    key: 'room.floor',
    value: 'high',
    says: [
      '高(?:一点|点|些)?(?:的)?(?:楼)?层|楼层(?:往|越|尽量|要)高|(?:楼层|楼)…(?:高(?:一点|点|些|的)|越高越好|尽量高)|(?:住|要|换|安排)…(?:高楼|顶楼|顶层)(?!酒吧|餐|求婚|办|露台|的?(?:酒|餐))|(?:\\d{2}|二十|十五)(?:楼|层)以上',
      '\\b(?:high(?:er|est)?|upper|top) floors?|\\b(?:as )?high up(?: as)?',
      '高層(?:階)?|上の(?:ほうの)?階|높은\\s?층|고층|고층으로|高(?:い|めの?|層)?階|上層階|上の階(?!の人|が|から)|高い(?:階|ところ|フロア)|(?:고층|높은\\s?(?:층|데))',
      '(?:1[2-9]|[2-9]\\d|十[二三四五六七八九]|二十)(?:楼|层)(?:以|往|及)上|最高(?:的)?(?:那)?(?:几)?层|(?:住|要|选|给|安排|换|订|留|搞|想|尽量|最好|能|越|往)…(?:高(?:一)?(?:点|些|啲|层|楼|区)|顶层|顶楼)(?!的?(?:餐|酒|枕|档|铁|价|求婚|酒|露台))|楼层…高(?!吗|不高|得)',
      '\\bas high (?:up )?as|\\bhigher up|\\btop[- ]floor|\\b(?:above|over) the \\d+(?:th|st|nd|rd)|\\bfloor (?:\\d\\d|1[2-9]) or (?:above|higher|up)|\\bhigh(?:er|est)?[- ](?:floor|level|up)',
      '\\b(?:near|towards?|close to|at|up at) the (?:very )?top\\b(?: of the (?:building|tower|house|hotel))?(?! of (?:my|the (?:list|stairs|hill|escalator)))|\\b(?:up in|above) the clouds|\\banything above (?:the )?(?:\\d\\d|tenth|fifteenth|twentieth)|\\b(?:higher|further) up\\b|\\b(?:up|go up) (?:a few|some|several) (?:floors|storeys)|\\b(?:nothing|not) below (?:the )?(?:\\d+|tenth|fifteenth)|\\bthe higher the better|\\bhigh ?rise floor',
    ],
    shows: [
      '(?:楼层|[一二三123]楼)…(?:太低|有点低|偏低|潮|蚊|人声|油烟)|早知道(?:选|住|要|订)…高',
      '\\b(?:floor|level)…(?:too low|so low)|\\b(?:ground|first|second|low(?:er)?) floor…(?:street noise|people (?:look|see|walk)|mosquito|no view)',
      '階が低',
    ],
  },
  {
    key: 'room.floor',
    value: 'low',
    says: [
      '低(?:一点|点|些)?(?:的)?(?:楼)?层|(?:楼层|楼)…(?:低(?:一点|点|些|的)|越低越好|尽量低)|(?:住|要|换|安排)…(?:低楼|一楼|二楼|矮楼)',
      '\\b(?:low(?:er|est)?|ground|first|bottom) floors?(?! (?:restaurant|lobby|bar|toilet|gym|is|was|smells))|\\bnot too high up|\\bclose to the ground',
      '低層(?:階)?|下の(?:ほうの)?階|낮은\\s?층|저층|低(?:い|めの?|層)?階|下の階(?!の人|が|から)|1階|2階の部屋|낮은\\s?(?:층|데)|저층|1층\\s?방',
      '(?:住|安排|订|选|留)…低(?:一)?(?:点|些|啲)(?!的?(?:餐|大|价|酒|枕))|(?:给|住|要|换|安排|订|选|留|想|尽量|最好|能)…(?:低(?:一)?(?:层|楼|区)|矮(?:一)?层|一楼|二楼|三楼|(?<!同|都在|在同|都)一层|底层)(?!的?(?:餐|大|价|酒|枕))|楼层…(?:低|别太高|不要(?:太)?高|唔好(?:太)?高)(?!得|了)|(?:别|不要|唔好|不能|不想)(?:安排|给|住|排)?(?:得|在)?(?:太)?高(?:楼|层|的楼层)?(?!兴|档|枕|峰|铁)|低楼?层|(?:爬|走|上)不(?:了|动)(?:楼|那么高)',
      '\\b(?:low|lower|lowest|ground|first|second|bottom|1st|2nd)[- ](?:floor|level)(?! (?:is|was|smells|restaurant|lobby|bar|toilet|gym))|\\bnot (?:too |so )?high up|\\bnothing (?:too )?high|\\bclose(?:r)? to the ground|\\blow down',
      '\\bnothing (?:above|over|higher than) (?:the )?(?:\\w+ )?(?:second|third|first|fourth|ground|2nd|3rd|4th|2|3|4|5|fifth)\\b|\\b(?:not|no) (?:above|higher than) (?:the )?(?:second|third|fourth|fifth|\\d)\\b|\\b(?:third|fourth|second) or (?:third|fourth|fifth)\\b|\\bthe lower the better|\\b(?:nearer|near|close to) (?:to )?the ground\\b(?! floor)|[一二三四2345]楼(?:或者?|、)?[二三四五2345]楼|别(?:给|安排)?(?:我)?(?:们)?(?:住|排)?(?:得|太)?太?高(?=$|[,。!了])',
      '\\blower than (?:that|the \\w+|this)\\b|\\bdizzy (?:above|on|up)[^.!?]{0,16}floor|(?:最好|只能|别)(?:住)?(?:超过|高过|高于)?[三四五六3-6]楼(?:以下|就行)|[三四五六七3-7](?:楼|层)以下',
    ],
    shows: [
      '恐高|怕高|不敢坐电梯|(?:换到|住在?|安排)…(?:二楼|一楼)…(?:等电梯|方便)',
      '\\bafraid of heights|\\bfear of heights|\\bvertigo|\\bscared of (?:heights|lifts|elevators)',
      '高所恐怖|고소\\s?공포|高いところが(?:苦手|怖)|高所が|높은\\s?(?:곳|데)(?:이|은)?\\s?무서',
      '恐高|怕高|有畏高|畏高|高楼(?:层)?(?:我)?(?:就|会)?(?:晕|怕|害怕|腿软)|不敢(?:往|靠|看)(?:窗|下|外)|怕(?:坐)?(?:电梯|𨋢)|(?:怕|担心|没法)…(?:走|爬|下)(?:楼梯|楼)',
      "\\b(?:scared|afraid|terrified|fear|hate|nervous)…(?:heights?|lifts?|elevators?|being high)|\\bheights? (?:make|scare|freak|terrif)\\w*|\\b(?:don'?t|can'?t) do heights",
    ],
  },
  {
    key: 'room.quiet',
    value: 'yes',
    says: [
      '(?:要|找|换|安排|给|选|想要|想住|最好|求|订|来|需要|住|间|尽量|希望|喜欢|得)…安静(?!地)|安静(?:一?点|些|一些)?(?:的)?(?:房|位置|楼层|地方|就)|(?:睡眠|睡觉)(?:很|特别|比较)?(?:浅|轻)|神经衰弱|对(?:声音|噪音)(?:很|特别|比较)?敏感|怕吵|一点(?:声音|动静)就醒|(?:不临街|远离(?:噪音|马路|机房))',
      "\\b(?:quiet(?:er|est)?) (?:room|floor|side|one|place|spot|corner|area|wing|please)|\\b(?:somewhere|something|want|need|prefer|as|really|keep it|very|is) (?:really )?quiet(?:er)?\\b(?: please| as possible| if)|\\blight sleeper|\\b(?:sensitive to|can'?t (?:sleep|stand) (?:with|any)) (?:the )?nois",
      '静かな(?:部屋|お部屋|階|場所)|조용한\\s?(?:방|곳|객실|층)|静かな(?:部屋|お部屋|階|場所|ところ|フロア)|静かめ|眠りが浅|音に敏感|物音で|조용한\\s?(?:방|곳|객실|층|데|쪽)|잠귀가\\s?밝|소리에\\s?예민|예민해서',
      '(?:安静|清静|僻静|静(?:啲|点|一点|些))(?:一)?(?:点|些|啲)?(?:的|嘅)?(?:房|屋|间|位|地方|角|那)|(?:睡|觉|眠)(?:得)?(?:很|特别|比较|太|极|超|好)?(?:浅|轻)(?!松)|浅眠|觉轻|一点(?:点)?(?:声音|动静|声响)?(?:就|都|也)(?:醒|睡不)|(?:怕|嫌|受不了|忍不了|最怕)(?:吵|噪|闹|嘈)(?!着|到(?:你|别人|他|孩|小|宝|大家|人))|对(?:声音|噪音|声响)(?:很|特别|比较|超|极)?敏感|(?:越|最|尽量)安静(?:越好)?|不临街|远离(?:噪|吵|喧|马路|机房|ktv|酒吧)',
      '\\blight sleepers?|\\bsleep (?:very |so |really )?light(?:ly)?|\\b(?:quiet|peaceful|silent|calm)(?:er|est)? (?:\\w+ )?(?:room|floor|side|one|place|spot|corner|area|wing|end|part|location)|\\b(?:wake|woken) (?:up )?at (?:the )?(?:slightest|least|any|every) (?:noise|sound|thing)|\\b(?:any|slightest|least) (?:noise|sound) wakes|\\b(?:away|far) from (?:the )?(?:noise|bar|club|party|street|pool|kitchen|ice machine|crowd)|\\bsomewhere (?:really |nice and |very )?(?:quiet|peaceful)|\\bas quiet as',
      '\\b(?:quiet|quietness|silence|peace and quiet)(?: is| matters)[^.!?]{0,14}(?:most|everything|all|important|essential|what i|thing|matters)|\\b(?:quiet|quietest)(?: (?:one|room))?,? (?:please|if (?:possible|you)|possible)|\\bas (?:quiet|far from the noise) as|\\b(?:sleep|sleeper)[^.!?]{0,12}\\blight(?:ly)?\\b|\\bwakes? (?:me )?(?:at|with) (?:a |the )?(?:pin|slightest|anything)|安静(?:最|很|比较|非常)?(?:重要|要紧|第一|优先)|(?:不吵|清净)(?:就|最|的)(?:行|好|房|地)',
      '(?<=[,。]|^)(?:要|尽量|最好|比较|再)?安静(?:一)?(?:点|些)(?:的)?(?=[,。!]|$)',
    ],
    shows: [
      '(?:隔壁|隔篱|楼上|楼下|走廊|窗外|外面|马路|街|对面|工地|ktv|邻居|电梯|施工|装修|渣土车|货车|广场舞|烧烤摊|酒吧|夜市|小孩|孩子|喇叭|车|人|划拳|打牌|麻将)…(?:吵|嘈|闹|叫|喊|唱|响|拖(?:椅|箱|行李|东西|桌)|开派对|打牌|麻将|蹦|施工|尖叫|装修|喝到|轰|划拳|说话|聊天|开派对|音乐|哭|打呼|呼噜|跑来跑去|轰隆)|隔音…(?:差|不好|烂|没|约等|跟没|不行|太|糟|零|像纸|一般)|不隔音|没(?:有)?隔音|隔音$|吵(?:得|死|到|醒|了)…(?:睡|觉|夜|晚|死|我|醒|一宿|没)|吵死|(?:半夜|凌晨|整晚|整夜|一晚上|通宵|大半夜|早上[五六]点)…(?:吵|嘈|闹|施工|叮叮|咚咚|电钻)|太吵|好吵|噪音(?:大|太|很|扰|不断)|(?:听得|能听|都能听|全听|听到|听见)(?:见|到|得见)?…(?:隔壁|楼上|走廊|说话|打呼|呼噜|电视|脚步|马路|冲水)|临街|(?:戴|塞)(?:着|了)?耳塞',
      '\\b(?:next door|neighbou?rs?|upstairs|above us|above me|corridor|hallway|street|traffic|party|karaoke|bar|club|construction|lift|elevator|kids|people|music|drunk|wedding|drilling|road|road ?works|dogs?|baby|bus(?:es)?|trucks?|trams?|trains?|nightclub|couple)\\b…(?:nois[ey]|loud|awake|scream|shout|thump|party(?:ing)?|argu|blast|slam|bang|pings?|all night|until \\d|till \\d|at \\d|sing|stomp|run(?:ning)? (?:up|around)|bark|drill|cry|woke|sleep|racket|hammer)|\\b(?:thin walls|walls (?:are|were) (?:so |very |too |like |paper)?(?:thin|paper|cardboard)|paper[- ]?thin|hear (?:every(?:thing|one| )|the (?:people|neighbou?rs?|couple|tv|toilet|lift|elevator|traffic|guy|whole)|our neighbou?rs?|next door|people|footsteps|conversations?|each|them)|street noise|traffic noise|noise from|(?:too|so|very|really) nois[ey]|noisy|no soundproof|(?:kept|keeps?) (?:me|us) (?:up|awake)(?! by the (?:ac|fridge|pipe))|so loud|ear ?plugs)',
      '(?:隣|廊下|上の階|外|道路|車|話し声|騒音|工事)…(?:うるさ|響|眠れ|騒|聞こえ)|うるさくて|壁が薄|防音が(?:悪|なっ)|(?:옆방|복도|위층|밖|도로|소음|공사)…(?:시끄|소리|못\\s?잤|잠)|시끄러|방음이|いびき|隣(?:の声|の音|の人|がうるさ|の部屋)|上の階(?:の人|が|から)…|足音|工事(?:の音|が)|物音|話し声|騒い|騒がし|코\\s?고는|층간|발소리|옆\\s?방|공사\\s?소리|떠드|조용히\\s?(?:시켜|해)',
      `${DISTURBER_ZH}[^,。!?;\\n]{0,16}${DIN_ZH}|(?:吵|闹|响|震|哐|叮)(?:得|到|了|个|死)[^。!?\\n]{0,10}(?:睡|觉|夜|晚|宿|宵|醒|没合眼|崩溃|头疼|天亮)|(?:被|给)[^,。!?\\n]{0,14}(?:吵|闹|震|响|敲|惊|叫)醒|(?:隔壁|楼上|楼下|走廊|外面|他们|那(?:家|帮|群|人)|同事|小孩|孩子|人家|门口|隔篱|邻居|阿姨)[^。!?\\n]{0,16}(?:小(?:点|啲)?声|小声|细声|安静|消停|静(?:点|啲|一静)|轻(?:点|一点|声)|关小|声音小|别(?:吵|闹|说话|叫))|(?:小声|安静|轻)(?:点|些|一点)[^。!?\\n]{0,10}(?:隔壁|楼上|走廊|那帮|他们)|隔音(?:真的|实在|效果|是|也|都|基本|几乎)?(?:很|太|超|有点|比较|非常)?(?:差|惨|烂|糟|不行|不好|不咋|没有|弱|为零|=|★(?!★★★))|隔音(?:咋样|怎么样|好吗|好不好|如何|行不)|(?:墙|门|窗)(?:太|像|跟|薄|是)?[^,。!?\\n]{0,4}(?:薄|纸糊|不隔|透音)|(?:别|不要|唔好|谁也别)(?:再|来|让人|有人)?(?:给我)?敲(?:我|我的|房)?门[^。!?\\n]{0,14}(?:睡|觉|夜|吵)|(?:补|睡)(?:个)?(?:觉|懒觉)[^。!?\\n]{0,10}(?:敲门|吵|打扰)|(?:七|六|五|八|九|[5-9])点(?:多|半)?(?:就)?(?:吸尘|敲门|施工|装修|广播|打扫|叫(?!醒|早|我|车|起|她|他))`,
      '\\b(?:jack ?hammers?|leaf ?blowers?|bin (?:lorry|truck)|(?:garbage|rubbish|trash) (?:truck|collection)|rooster|cockerel|church bells?|school bell|generator|deliver(?:y|ies) truck|pub|stag|hen (?:do|party)|bass|stereo|snor(?:e|es|ing)|footsteps|high heels|door(?:s)? slam\\w*|slamming|drunk(?:s|en)?|nightclub|disco|karaoke|wedding|band|fireworks|siren|hoover\\w*|vacuum\\w*|furniture)[^.!?]{0,40}(?:at \\d|till|until|all night|a\\.?m|awake|sleep|woke|wake|loud|non-?stop|constantly|next door|upstairs|above|down|dawn|morning|stop|seven|six|five|midnight|2|3|4)|\\b(?:next door|upstairs|neighbou?rs?|people (?:in|next|above)|them|the guys|kids in|corridor|hallway|\\d{3,4})[^.!?]{0,30}(?:quiet(?:en)?|keep (?:it|the (?:noise|volume))? ?down|turn (?:it|the \\w+|their \\w+) down|shut up|be quiet|settle down|stop (?:the|scream|sing|shout|stomp|party))|\\b(?:keep|turn|bring) (?:the )?(?:noise|music|tv|volume|it) down|\\bturn down the (?:music|volume|tv|noise)|\\bstop the (?:karaoke|music|party|noise|racket|drilling)|\\b(?:woken|woke|wakes?|waking)(?: \\w+){0,3} (?:by|at \\w+ (?:by|with)|because of)(?: \\w+){0,3} (?:nois|music|people|kids|door|traffic|drill|construction|party|shout|bang|hoover|vacuum|dog|bell|truck|lorry|bin)\\w*|\\bwalls?…(?:thin|paper|cardboard|made of)|\\bhear[^.!?]{0,30}(?:through the wall|next door|upstairs|every word|snor|conversation|flush)|\\b(?:loud|noisy|rowdy|screaming|drunk|partying) (?:neighbou?rs?|kids|guests|people|group|couple|street|room|party|corridor)|\\bwhat wakes me',
      "\\b(?:walls?|doors?|windows?)[^.!?]{0,20}(?:paper|cardboard|thin|curtain|no soundproof|let (?:in|through) every)|\\b(?:shared?s?|sharing) a wall with|\\b(?:sirens?|traffic|buses|trucks?|lorr(?:y|ies)|trams?|scooters?|mopeds?|motorbikes?|honking|horns?|drilling|jackhammers?|bottles|gulls?|seagulls?|roosters?|dogs? barking|car alarms?|generator|ice machine|lift shaft|bar downstairs|rave|club|nightclub|bass|snoring|slamming|footsteps|suitcases?|trolleys?|hairdryer|telly|tv next)\\b[^.!?]{0,50}(?:all night|until|till|from (?:\\d|four|five|six|seven|dawn|early)|at (?:\\d|two|three|four|five|six|half|dawn)|o'clock|\\ba\\.?m\\b|non-?stop|every (?:night|hour|morning)|under (?:my|our|the) window|below (?:my|our|the)|above (?:me|my|us|our)|outside (?:my|our|the))|\\b(?:hear|heard)\\b[^.!?]{0,16}(?:every|next door|neighbou?rs?|through|whole conversation|cough|sneeze|snor)|\\b(?:barely|hardly|didn'?t|couldn'?t|no) (?:slept|sleep|get any sleep|a wink)[^.!?]{0,40}(?:noise|next door|street|corridor|party|music|people|neighbou?rs?|traffic|lift)|\\b(?:doors?) (?:slam|bang)\\w*|\\babove the (?:bar|club|nightclub|kitchen|loading|disco)|\\bstop the noise",
      "\\b(?:party|guests?|people|neighbou?rs?|group|couple|kids|someone|band|wedding)\\b[^.!?]{0,30}(?:sang|singing|screamed|screaming|shouted|shouting|stomp\\w*|partied|drumm\\w*|argued|arguing)[^.!?]{0,40}(?:until|till|all night|sunrise|dawn|a\\.?m\\b|midnight|morning|hours|o'clock)|\\b(?:moving|dragging) furniture\\b|(?:临|靠|对|挨)(?:着)?(?:国道|马路|高架|大街|铁路|工地|主干道|公路)[^。!?\\n]{0,30}(?:夜|晚|没断|车|抖|震|响|睡)|(?:大货车|货车|卡车|渣土车|火车)[^。!?\\n]{0,14}(?:抖|震|一(?:晚|夜|宿)|天亮|没断|没停)",
      "\\bthinner walls\\b|\\b(?:bus|coach|train|railway|metro|tram) (?:station|terminal|depot|stop)[^.!?]{0,20}(?:under|below|outside) (?:my|our|the) window|楼下(?:就)?是[^,。!?\\n]{0,4}(?:公交|车站|总站|菜市场|酒吧|ktv|夜市|工地|学校|广场)|\\bneighbou?r'?s? (?:tv|telly|music|snoring)",
    ],
  },
  {
    key: 'room.position',
    value: 'away_from_lift',
    says: [
      '(?:离|远离|避开|别(?:挨|靠)|不要(?:挨|靠|临)|不靠|不挨)(?:着|近)?…电梯(?:远|口|间)?(?![^,。!?]{0,3}近)',
      '\\b(?:away|far|not (?:near|next|close|by|beside|opposite)|nowhere near)…(?:lift|elevator)s?\\b',
      'エレベーター(?:から)?(?:離|遠)|엘리베이터(?:에서|와|랑)?\\s?(?:먼|떨어|멀)|エレベーター(?:から|の近く(?:は|で|以外)|前(?:は|以外))|엘리베이터(?:에서|랑|와)?\\s?(?:먼|떨어|멀|피해)',
      '(?:离|远离|避开|躲开|别(?:挨|靠|离|在)|不要(?:挨|靠|临|在|离)|唔好(?:近|贴|喺)|不(?:靠|挨|临)|离开)(?:着|近)?…(?:电梯|𨋢|升降机)(?![^,。!?]{0,3}近)|(?:电梯|𨋢|升降机)[^,。!?\\n]{0,6}(?:远(?:一)?(?:点|些|啲)?|远离|离远)(?!吗)',
      '\\b(?:away|far|further|farther|distance|not (?:near|next|close|by|beside|opposite|right))…(?:lifts?|elevators?)\\b',
    ],
    shows: [
      '电梯(?:的)?…(?:吵|响|声|叮|噪)|(?:挨着|靠着|紧挨|对着|旁边(?:就)?是|就在)电梯',
      '\\b(?:lift|elevator)…(?:noise|nois[ey]|ping|ding|all night|loud|hum|right behind|rumbl|clunk)|\\b(?:next to|beside|opposite|by) the (?:lift|elevator)…(?:nois|loud|sleep|awake|heard|hear)',
      'エレベーター…(?:音|うるさ)|엘리베이터…(?:소리|시끄)|エレベーター[^。]{0,14}(?:音|うるさ|眠れ|響|チン)|엘리베이터[^.]{0,14}(?:소리|시끄|때문|띵)',
      '(?:电梯|𨋢|升降机)[^。!?\\n]{0,24}(?:吵|响|声|叮|噪|哐|嗡|轰|开合|醒|睡不|没合眼)|(?:正对|对着|挨着|靠着|紧挨|贴着|紧邻|就在|旁边是|门口就是)(?:着)?(?:电梯|𨋢)[^。!?\\n]{0,20}(?:吵|响|声|叮|睡|醒|换|人来人往|整晚|一晚)|(?:吵|响|叮)[^。!?\\n]{0,12}电梯',
      '\\b(?:lift|elevator)s?\\b[^.!?]{0,40}(?:nois|ping|ding|chim|bing|all night|loud|hum|rumbl|clunk|bell|motor|shaft|wake|awake|sleep|every time)|\\b(?:ping|ding|chim|nois|hum|rumbl|clunk)\\w*[^.!?]{0,24}(?:lift|elevator)',
      '\\b(?:next to|beside|opposite|by|behind|facing|near|shar\\w+ a wall with|backs? onto|right by)[^.!?]{0,14}(?:lift|elevator)(?: shaft| lobby| doors?)?s?[^.!?]{0,40}(?:nois|loud|sleep|awake|heard|hear|ding|ping|whoosh|clunk|all night|until|rumbl|wak|night)|\\b(?:lift|elevator) shaft|(?:正对|对着|紧挨|挨着|紧邻|靠着|隔壁是)(?:着)?(?:个)?电梯[^。!?\\n]{0,24}(?:叮|响|夜|晚|睡|吵|嗡)',
      '\\b(?:lift|elevator) (?:machinery|mechanism|motor|winch|machine)|电梯口[^。!?\\n]{0,14}(?:吵|人来人往|睡|闹)',
    ],
  },
  {
    key: 'room.position',
    value: 'near_lift',
    says: [
      '(?<!别|不|要|远|避)(?:离|靠|挨|近)(?:着|近)?…电梯(?:近|口近)|电梯(?:口)?(?:附近|旁边|边上|近)(?:的|就)?(?!.{0,3}吵)',
      '\\b(?:close|near|next|closer|nearest|right by)(?: to)? (?:the )?(?:lift|elevator)s?\\b(?!…(?:nois|loud))|\\b(?:lift|elevator) (?:close|near)by',
      'エレベーター(?:の)?(?:近く|そば)|엘리베이터\\s?(?:가까|근처|옆)|エレベーター(?:に|から)近い|엘리베이터에서\\s?가까',
      '(?:靠|近|挨|离)(?:着|近)?(?:电梯|𨋢|升降机)(?:口)?(?:近)?(?:一)?(?:点|些|啲)?(?:的|嘅|近)?(?:房|位|间|优先|的)|(?:电梯|𨋢)(?:口|旁|边|附近|旁边)(?:的|嘅)?(?:房|间|那间)(?!.{0,8}(?:吵|响|叮|换))|(?:换|调|安排|给|要|住|选)…(?:靠|近|离)(?:着|近)?…(?:电梯|𨋢)(?!…(?:远|吵))|(?:离)电梯…近(?:一)?(?:点|些|啲)?',
      '\\b(?:near|close to|next to|by|beside|right by|not (?:too )?far from) the (?:lift|elevator)s?\\b(?=[^.!?]{0,30}(?:please|because|as|since|my|mother|father|walk|knee|leg|if|$))|\\b(?:short|shorter) walk (?:to|from) the (?:lift|elevator)',
    ],
    shows: [
      '(?:走廊|房间?)[^。!?\\n]{0,12}(?:太长|又长|好长|太远|绕)[^。!?\\n]{0,16}(?:走|腿|老|拐|累)|(?:走(?:了)?(?:五|十|好几|\\d+)分钟)[^。!?\\n]{0,8}(?:房|电梯)|离电梯(?:太|好|这么|那么)远',
      '\\b(?:miles|so far|too far|long walk|long way|half a mile|for ever|forever) (?:away )?(?:from|to) the (?:lift|elevator)|\\bcorridor…(?:endless|miles long|never[- ]ending)',
      'エレベーターから遠',
      '\\b(?:very |far )?end of (?:a|the) (?:\\w+ )?(?:corridor|hallway)[^.!?]{0,50}(?:runway|walk|miles|long|stick|knee|breath)|\\b(?:father|mother|mum|dad|grand\\w+|wife|husband)\\b[^.!?]{0,30}(?:end of (?:a|the) (?:\\w+ )?(?:corridor|hallway))',
    ],
  },
  {
    key: 'room.position',
    value: 'away_from_road',
    says: [
      '(?:不|别|不要|避免|远离)(?:临|靠|挨|朝|对着)?(?:着)?(?:马路|街|大街|路边|路)|(?:背|不靠)(?:街|马路)|(?:朝|靠)(?:里|内|院子|花园)(?:面|侧)?(?:的房)?',
      '\\b(?:away from|not facing|not on|not overlooking|off|far from) (?:the )?(?:street|road|main road|traffic|highway)|\\b(?:back|courtyard|inner|rear)[- ](?:facing|side)|\\bfacing (?:the )?(?:courtyard|back|garden)|\\bback of the (?:building|hotel)',
      '道路側(?:では|じゃ)ない|通り(?:から|に面してい)(?:離|ない)|도로(?:쪽|변)\\s?(?:말고|아닌|피)|(?:道路|大通り|通り)(?:側|沿い)(?:じゃ|では|以外|は避)|裏側|中庭側|도로\\s?(?:쪽|변)?\\s?(?:말고|아닌|피해|반대)',
      '(?:不|别|不要|避免|远离|唔好|避开|背)(?:临|靠|挨|朝|对着|向|近|对)?(?:着)?(?:马路|街|大街|路边|路|主路|大马路|公路|高架)|(?:朝|靠|向|面向)(?:里|内|后|院子|中庭|花园|庭院)(?:院|面|侧|边)?的?(?:房|间|那)|(?:马路|街|高架)…(?:远(?:一)?(?:点|些)|背面|另一(?:侧|面|边))',
      '\\b(?:away from|not facing|not on|not overlooking|far from|off|set back from|other side from) (?:the )?(?:main |busy )?(?:street|road|traffic|highway|motorway)|\\b(?:courtyard|inner|rear|back|garden|quiet)[- ](?:facing|side|view)\\b|\\bfacing (?:the )?(?:courtyard|back|rear|inside)|\\bat the back|\\b(?:ask for|want|prefer) a courtyard',
    ],
    shows: [
      '临街|临马路|(?:马路|街上?|大街|公路|高架|路边|窗外)(?:的)?…(?:车|吵|噪|渣土|喇叭|轰)|(?:车|渣土车|货车|摩托|公交车?)(?:声|流)?…(?:一整?夜|凌晨|吵|轰|响|通宵)',
      '\\b(?:street|road|traffic|highway|bus(?:es)?|trucks?|trams?|motorbikes?|main road)\\b…(?:nois[ey]|loud|all night|awake|sleep|roar|rumbl|outside (?:my|our) window)|\\b(?:facing|faces|overlook(?:s|ing)?) (?:the |a )?(?:busy )?(?:street|road|highway|motorway)',
      '(?:車|道路|通り)(?:の)?…(?:音|騒音|うるさ)|(?:차|도로|오토바이)\\s?(?:소리|소음)|大通り|車の(?:音|騒音)|トラック|バイク|道路(?:に面|沿い|の音)|도로\\s?(?:소음|소리)|차\\s?소리|오토바이|대로변',
      '(?:朝|临|靠|对着|挨着|面朝|面对)(?:着)?(?:大)?(?:马路|街|路口|高架|公路)|(?:马路|大街|街上|公路|高架|路边|窗外就是(?:路|街)|街口)[^。!?\\n]{0,20}(?:吵|噪|轰|响|声|车|震|抖|睡)|(?:大货车|货车|大车|卡车|渣土车|垃圾车|摩托|公交|洒水车|飙车|车流|车声|喇叭)[^。!?\\n]{0,20}(?:一晚|整夜|一夜|凌晨|半夜|吵|轰|响|震|抖|过|不停|通宵)',
      '\\b(?:street|road|traffic|highway|motorway|bus(?:es)?|trucks?|lorr(?:y|ies)|trams?|motorbikes?|scooters?|cars|sirens?|honking|horns|street cleaners?|junction|crossroads)\\b[^.!?]{0,36}(?:nois|loud|all night|awake|sleep|roar|rumbl|outside (?:my|our)|under (?:my|our)|window|till|until|at \\d|dawn|non-?stop)|\\b(?:nois\\w*|loud|roar|rumbl)[^.!?]{0,16}(?:street|road|traffic|highway|motorbikes?|trucks?)|\\b(?:facing|faces|overlook\\w*|right on|above|onto) (?:the |a )?(?:busy |main )?(?:street|road|highway|motorway|junction)',
      '\\b(?:sirens?|buses|honking|horns?|trams?|scooters?|mopeds?|motorbikes?|lorr(?:y|ies)|trucks|traffic|drunk people|road|motorway|highway|junction|main street)\\b[^.!?]{0,40}(?:below|under|outside|all night|until|from (?:four|five|\\d)|our (?:bed|window)|my window|awake|sleep)|\\bstreet[- ]?(?:side|facing)[^.!?]{0,30}(?:noise|nois|sleep|loud)',
      '(?:临|靠|对|挨)(?:着)?(?:国道|马路|高架|大街|铁路|主干道|公路)[^。!?\\n]{0,30}(?:夜|晚|没断|抖|震|响|睡|吵)',
      '\\b(?:bus|coach|tram) (?:station|terminal|depot)[^.!?]{0,20}(?:under|below|outside) (?:my|our|the) window|楼下(?:就)?是[^,。!?\\n]{0,4}(?:公交|车站|总站|马路|高架|国道)',
    ],
  },
  {
    key: 'room.position',
    value: 'connecting',
    says: [
      '连通|相通|(?:中间|里面)有门|(?:两间|俩房|几间|三间)(?:房)?…(?:挨着|相邻|挨一起|隔壁|紧挨|连着|靠一起|相连|在一起)|(?:挨着|相邻|隔壁|连着|紧挨|相连|靠在一起)的(?:两间|房)|(?:家庭)?连(?:通|接)房',
      '\\b(?:connecting|interconnecting|adjoining|adjacent|inter-connecting|side by side|next to each other|neighbou?ring) ?(?:rooms?|doors?)?|\\brooms? (?:next to each other|side by side|together|beside each other|close together)',
      'コネクティング|隣同士|続き部屋|커넥팅|나란히|붙어\\s?있는\\s?방|(?:隣|となり)(?:同士|の部屋(?:に|を)|合わせ)|コネクティング|同じ階|(?:나란히|옆\\s?방으로|붙어|붙은|같은\\s?층|연결된|커넥팅)',
      '(?:两|俩|三|几|2|3|二)(?:个)?间(?:房)?[^。!?\\n]{0,14}(?:挨|相邻|隔壁|紧|连|靠一起|在一起|打通|相通|同一?层|对门|一块)|(?:挨着|相邻|(?:住|订|要|给|换|安排)[^,。]{0,4}隔壁|紧挨|紧邻|连着|对门|同一?层|挨在一起)(?!电梯|马路|街|工地|机房)[^。!?\\n]{0,8}(?:房|住|一间)|(?:和|跟|同|与)[^,。!?\\n]{0,10}(?:那间|房间?|住)?(?:挨着|相邻|隔壁|同(?:一)?层|连着|靠在一起|一层)|(?:调|换|安排|排|住)(?:到|成|在|得)?[^,。!?\\n]{0,6}(?:挨着|相邻|隔壁|同一?层|一起)|(?:中间|里面)(?:有|能)?[^,。!?\\n]{0,4}(?:门|打通)|连通|家庭联通',
      '\\b(?:connect(?:ing|ed)|inter-?connecting|adjoining|adjacent|neighbou?ring|side by side|next to each other|(?:across|opposite) (?:from )?each other|on the same floor|near each other|beside each other|close to each other|joining(?= rooms?))(?: rooms?| doors?| to (?:my|our|the))?|\\brooms?[^.!?]{0,20}(?:next to|near|close to|beside|opposite) (?:my|our|each|the (?:kids|children|grandparents|in-laws))|\\b(?:same|next) floor as|\\bdoor between',
      '\\b(?:all )?(?:close|near) together\\b|\\b(?:on|all on) (?:one|the same) floor\\b|\\bdoor between (?:us|them|the rooms)|\\bright next door to (?:each|my|our|us)',
    ],
    shows: [
      '(?:两|几|三)间房[^。!?\\n]{0,10}(?:隔|不在一|分开|一个在|不同层|不挨)[^。!?\\n]{0,20}',
      '\\b(?:rooms?|us|they|family|kids)[^.!?]{0,24}(?:different floors?|(?:opposite|other) ends?|split (?:us )?up|miles apart|far apart|separate floors)',
      '部屋が離れ|방이\\s?떨어',
    ],
  },
  {
    key: 'room.position',
    value: 'corner',
    says: [
      '(?:转角|拐角|角落|边角|尽头|把角|走廊尽头|端头|尾)(?:的)?(?:房|间|那间|处)',
      '\\bcorner (?:room|suite|king|one|unit)|\\bend of the (?:corridor|hall|hallway)',
      '角部屋|코너\\s?(?:룸|방)|끝방|角部屋|端の部屋|一番奥|코너|끝\\s?방|맨\\s?끝|복도\\s?끝',
      '(?:转角|拐角|角落|边角|把角|角位|尽头|最里(?:面|头)|最边上|端头|走廊(?:尽头|最后|末端)|靠边)(?!.{0,4}(?:脏|灰|霉|有|没))[^,。!?\\n]{0,4}(?:房|间|那|位|型|那边|的)|(?:换|调|要|住|安排|给)…(?:尽头|转角|拐角|边角|最里面)',
      '\\bcorner (?:room|suite|king|one|unit|spot)|\\b(?:end|other end|far end) of the (?:corridor|hall|hallway|passage)|\\blast room (?:on|in|of)',
      '(?<![附近])边间(?!医)|(?:要|想要|给|换|住)[^,。!?\\n]{0,4}(?:边上|把头|最边)那?间',
    ],
  },
  {
    key: 'room.bed_type',
    value: 'king',
    says: [
      '大床|双人床',
      '\\bking(?:[- ]?size[d]?)?(?: bed| room)?\\b|\\bqueen bed|\\bdouble (?:bed|room)|\\bone (?:big|large|king|double) bed',
      'ダブル(?:ベッド|ルーム)?|キング|더블|킹|ダブル|キング|大きい?ベッド|킹|더블|큰\\s?침대',
      '(?:一张|张|要|换|住|订|给)?(?:特?大|加大|双人|king|两米|2米|一米八)(?:号|码)?(?:的)?床(?!单|垫)|(?:一|1)张床(?:就|也)?(?:够|行|好|可以)',
      '\\b(?:(?:king|queen|double|super[- ]?king)(?:[- ]size[d]?)? (?:bed|room)|(?:big|biggest|large) bed)s?|\\bking\\b(?=[^.!?]{0,10}(?:please|instead|not|rather|if|,|$))|\\b(?:one|single) (?:big|large) bed|\\basked for a (?:\\w+ )?king|\\bbooked a king',
      '\\b(?:one|a) (?:big|large|wide|proper|real|double|king|queen)[- ]?(?:size[d]? )?bed\\b|\\b(?:king|queen) bed,? please|\\bone bed(?:,| for (?:us|the two)| between us)| double bed(?:,| please| for us)',
    ],
    shows: [
      '(?:两张|两个)(?:小|单人)?床[^。!?\\n]{0,14}(?:缝|沟|拼|中间)|拼(?:起来|床|在一起)[^。!?\\n]{0,8}(?:缝|沟)',
      '\\b(?:two|twin|single) (?:beds?|mattresses)[^.!?]{0,24}(?:pushed|gap|crack|crevice|shoved|joined)|\\bgap between the (?:beds|mattresses)',
      'ベッドの隙間',
      '\\b(?:we|us|couple|honeymoon|newly ?weds?|husband|wife|anniversary)\\b[^.!?]{0,50}(?:two (?:single|separate|twin) beds?|two singles|twin beds?|single beds?)\\b',
    ],
  },
  {
    key: 'room.bed_type',
    value: 'twin',
    says: [
      '双床|两张(?:单人)?床|(?:要|订|来|间|换|有|住)…(?:双标|双人标准)|分床|分开(?:睡|的床)',
      '\\btwin(?:s| beds?| room)?\\b(?! (?:tower|city))|\\btwo (?:single |separate |twin |queen )?beds|\\bseparate beds',
      'ツイン|트윈|침대\\s?두\\s?개|ツイン|ベッド(?:が)?(?:2つ|二つ|2台|二台)|트윈|침대\\s?(?:두|2)\\s?개|싱글\\s?(?:침대\\s?)?(?:두|2)',
      '(?:两|2|俩|二)张(?:单人|小|分开的|一米\\S)?床(?![^,。]{0,4}(?:拼|缝|沟|中间))|双(?:床|标)|标(?:准)?间(?!.{0,6}(?:被|坏))|(?:分|各)(?:开)?(?:睡|床)|两床',
      '\\btwins?(?:[- ]bed(?:ded)?| beds?| room)?\\b(?! (?:tower|city|girls|boys|sister|brother|daughters|sons))|\\b(?:two|2|separate|single) (?:single |separate |twin )?beds\\b',
      '\\b(?:two|2) (?:separate |single )?beds rather|\\bseparate beds\\b|\\b(?:not|no|rather than) (?:a )?(?:double|king|shared bed)\\b[^.!?]{0,20}(?:colleague|friend|sister|brother|two beds)?',
    ],
    shows: [
      '(?:跟|和|同)(?:我)?[^,。!?\\n]{0,8}(?:睡|挤)(?:一|同一|在一)张床',
      '\\b(?:share|sharing|shared) (?:a|one|the same) bed with (?:my )?(?:boss|colleague|mother|father|mum|mom|dad|brother|sister|friend|coworker|son|daughter)',
      '同じベッド',
    ],
  },
  {
    key: 'room.bed_type',
    value: 'single',
    says: [
      '(?<![两俩二2]张)单人(?:间|房|床)',
      '\\bsingle (?:room|bed)\\b',
      'シングル|싱글',
      '(?<![两俩二2]张)单(?:人(?:房|间|床)|间)(?!.{0,3}(?:票|位|旅))|小单间',
      '\\bsingle (?:room|bed|occupancy)\\b(?!s)',
      '\\b(?:single|small) room (?:will|is|would) (?:do|fine|be fine)|\\bone single bed|\\bjust a single\\b|\\bsolo travell?er[^.!?]{0,20}(?:single|small(?:est)?)',
    ],
  },
];
