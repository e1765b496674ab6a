/** Which room: floor, quiet, place in the house, view, bed. */
import type { PreferenceWords } from './preferences.ts';

export const ROOM_WORDS: PreferenceWords[] = [
  {
    key: 'room.floor',
    value: 'high',
    says: [
      '高(?:一点|点|些)?(?:的)?(?:楼)?层|楼层(?:往|越|尽量|要)高|(?:楼层|楼)…(?:高(?:一点|点|些|的)|越高越好|尽量高)|(?:住|要|换|安排)…(?:高楼|顶楼|顶层)(?!酒吧|餐)|(?:\\d{2}|二十|十五)(?:楼|层)以上',
      '(?:high(?:er|est)?|upper|top) floors?|(?:as )?high up(?: as)?',
      '高層(?:階)?|上の(?:ほうの)?階|높은\\s?층|고층|고층으로',
    ],
  },
  {
    key: 'room.floor',
    value: 'low',
    says: [
      '低(?:一点|点|些)?(?:的)?(?:楼)?层|(?:楼层|楼)…(?:低(?:一点|点|些|的)|越低越好|尽量低)|(?:住|要|换|安排)…(?:低楼|一楼|二楼|矮楼)',
      '(?:low(?:er|est)?|ground|first|bottom) floors?(?! (?:restaurant|lobby|bar|toilet|gym|is|was|smells))|not too high up|close to the ground',
      '低層(?:階)?|下の(?:ほうの)?階|낮은\\s?층|저층',
    ],
    shows: [
      '恐高|怕高|不敢坐电梯|(?:换到|住在?|安排)…(?:二楼|一楼)…(?:等电梯|方便)',
      'afraid of heights|fear of heights|vertigo|scared of (?:heights|lifts|elevators)',
      '高所恐怖|고소\\s?공포',
    ],
  },
  {
    key: 'room.quiet',
    value: 'yes',
    says: [
      '(?:要|找|换|安排|给|选|想要|想住|最好|求|订|来|需要|住|间|尽量|希望|喜欢|得)…安静(?!地)|安静(?:一?点|些|一些)?(?:的)?(?:房|位置|楼层|地方|就)|(?:睡眠|睡觉)(?:很|特别|比较)?(?:浅|轻)|神经衰弱|对(?:声音|噪音)(?:很|特别|比较)?敏感|怕吵|一点(?:声音|动静)就醒|(?:不临街|远离(?:噪音|马路|电梯|机房))',
      "(?:quiet(?:er|est)?) (?:room|floor|side|one|place|spot|corner|area|wing|please)|(?:somewhere|something|want|need|prefer|as|really|keep it|very|is) (?:really )?quiet(?:er)?\\b(?: please| as possible| if)|light sleeper|(?:sensitive to|can'?t (?:sleep|stand) (?:with|any)) (?:the )?nois",
      '静かな(?:部屋|お部屋|階|場所)|조용한\\s?(?:방|곳|객실|층)',
    ],
    shows: [
      '(?:隔壁|隔篱|楼上|楼下|走廊|窗外|外面|马路|街|对面|工地|ktv|邻居|电梯|施工|装修|渣土车|货车|广场舞|烧烤摊|酒吧|夜市|小孩|孩子|喇叭|车|人|划拳|打牌|麻将)…(?:吵|嘈|闹|叫|喊|唱|响|拖(?:椅|箱|行李|东西|桌)|开派对|打牌|麻将|蹦|施工|尖叫|装修|喝到|轰|划拳|说话|聊天|开派对|音乐|哭|打呼|呼噜|跑来跑去|轰隆)|隔音…(?:差|不好|烂|没|约等|跟没|不行|太|糟|零|像纸|一般)|不隔音|没(?:有)?隔音|隔音$|吵(?:得|死|到|醒|了)…(?:睡|觉|夜|晚|死|我|醒|一宿|没)|吵死|(?:半夜|凌晨|整晚|整夜|一晚上|通宵|大半夜|早上[五六]点)…(?:吵|嘈|闹|施工|叮叮|咚咚|电钻)|太吵|好吵|噪音(?:大|太|很|扰|不断)|(?:听得|能听|都能听|全听|听到|听见)(?:见|到|得见)?…(?:隔壁|楼上|走廊|说话|打呼|呼噜|电视|脚步|马路|冲水)|临街|(?:戴|塞)(?:着|了)?耳塞',
      '(?:next door|neighbou?rs?|upstairs|above us|above me|corridor|hallway|street|traffic|party|karaoke|bar|club|construction|lift|elevator|kids|people|music|drunk|wedding|drilling|road|road ?works|dogs?|baby|bus(?:es)?|trucks?|trams?|trains?|nightclub|couple)\\b…(?:nois[ey]|loud|awake|scream|shout|thump|party(?:ing)?|argu|blast|slam|bang|pings?|all night|until \\d|till \\d|at \\d|sing|stomp|run(?:ning)? (?:up|around)|bark|drill|cry|woke|sleep|racket|hammer)|(?:thin walls|walls (?:are|were) (?:so |very |too |like |paper)?(?:thin|paper|cardboard)|paper[- ]?thin|hear (?:every(?:thing|one| )|the (?:people|neighbou?rs?|couple|tv|toilet|lift|elevator|traffic|guy|whole)|our neighbou?rs?|next door|people|footsteps|conversations?|each|them)|street noise|traffic noise|noise from|(?:too|so|very|really) nois[ey]|noisy|no soundproof|(?:kept|keeps?) (?:me|us) (?:up|awake)(?! by the (?:ac|fridge|pipe))|so loud|ear ?plugs)',
      '(?:隣|廊下|上の階|外|道路|車|話し声|騒音|工事)…(?:うるさ|響|眠れ|騒|聞こえ)|うるさくて|壁が薄|防音が(?:悪|なっ)|(?:옆방|복도|위층|밖|도로|소음|공사)…(?:시끄|소리|못\\s?잤|잠)|시끄러|방음이',
    ],
  },
  {
    key: 'room.position',
    value: 'away_from_lift',
    says: [
      '(?:离|远离|避开|别(?:挨|靠)|不要(?:挨|靠|临)|不靠|不挨)(?:着|近)?…电梯(?:远|口|间)?',
      '(?:away|far|not (?:near|next|close|by|beside|opposite)|nowhere near)…(?:lift|elevator)s?\\b',
      'エレベーター(?:から)?(?:離|遠)|엘리베이터(?:에서|와|랑)?\\s?(?:먼|떨어|멀)',
    ],
    shows: [
      '电梯(?:的)?…(?:吵|响|声|叮|噪)|(?:挨着|靠着|紧挨|对着|旁边(?:就)?是|就在)电梯',
      '(?:lift|elevator)…(?:noise|nois[ey]|ping|ding|all night|loud|hum|right behind|rumbl|clunk)|(?:next to|beside|opposite|by) the (?:lift|elevator)…(?:nois|loud|sleep|awake|heard|hear)',
      'エレベーター…(?:音|うるさ)|엘리베이터…(?:소리|시끄)',
    ],
  },
  {
    key: 'room.position',
    value: 'near_lift',
    says: [
      '(?<!别|不|要|远|避)(?:离|靠|挨|近)(?:着|近)?…电梯(?:近|口近)|电梯(?:口)?(?:附近|旁边|边上|近)(?:的|就)?(?!.{0,3}吵)',
      '(?:close|near|next|closer|nearest|right by)(?: to)? (?:the )?(?:lift|elevator)s?\\b(?!…(?:nois|loud))|(?:lift|elevator) (?:close|near)by',
      'エレベーター(?:の)?(?:近く|そば)|엘리베이터\\s?(?:가까|근처|옆)',
    ],
  },
  {
    key: 'room.position',
    value: 'away_from_road',
    says: [
      '(?:不|别|不要|避免|远离)(?:临|靠|挨|朝|对着)?(?:着)?(?:马路|街|大街|路边|路)|(?:背|不靠)(?:街|马路)|(?:朝|靠)(?:里|内|院子|花园)(?:面|侧)?(?:的房)?',
      '(?:away from|not facing|not on|not overlooking|off|far from) (?:the )?(?:street|road|main road|traffic|highway)|(?:back|courtyard|inner|rear)[- ](?:facing|side)|facing (?:the )?(?:courtyard|back|garden)|back of the (?:building|hotel)',
      '道路側(?:では|じゃ)ない|通り(?:から|に面してい)(?:離|ない)|도로(?:쪽|변)\\s?(?:말고|아닌|피)',
    ],
    shows: [
      '临街|临马路|(?:马路|街上?|大街|公路|高架|路边|窗外)(?:的)?…(?:车|吵|噪|渣土|喇叭|轰)|(?:车|渣土车|货车|摩托|公交车?)(?:声|流)?…(?:一整?夜|凌晨|吵|轰|响|通宵)',
      '(?:street|road|traffic|highway|bus(?:es)?|trucks?|trams?|motorbikes?|main road)\\b…(?:nois[ey]|loud|all night|awake|sleep|roar|rumbl|outside (?:my|our) window)|(?:facing|faces|overlook(?:s|ing)?) (?:the |a )?(?:busy )?(?:street|road|highway|motorway)',
      '(?:車|道路|通り)(?:の)?…(?:音|騒音|うるさ)|(?:차|도로|오토바이)\\s?(?:소리|소음)',
    ],
  },
  {
    key: 'room.position',
    value: 'connecting',
    says: [
      '连通|相通|(?:中间|里面)有门|(?:两间|俩房|几间|三间)(?:房)?…(?:挨着|相邻|挨一起|隔壁|紧挨|连着|靠一起|相连|在一起)|(?:挨着|相邻|隔壁|连着|紧挨|相连|靠在一起)的(?:两间|房)|(?:家庭)?连(?:通|接)房',
      '(?:connecting|interconnecting|adjoining|adjacent|inter-connecting|side by side|next to each other|neighbou?ring) ?(?:rooms?|doors?)?|rooms? (?:next to each other|side by side|together|beside each other|close together)',
      'コネクティング|隣同士|続き部屋|커넥팅|나란히|붙어\\s?있는\\s?방',
    ],
  },
  {
    key: 'room.position',
    value: 'corner',
    says: [
      '(?:转角|拐角|角落|边角|尽头|把角|走廊尽头|端头|尾)(?:的)?(?:房|间|那间|处)',
      'corner (?:room|suite|king|one|unit)|end of the (?:corridor|hall|hallway)',
      '角部屋|코너\\s?(?:룸|방)|끝방',
    ],
  },
  ...(
    [
      ['sea', '海', 'sea|ocean|beach', '海|オーシャン|바다|오션'],
      ['lake', '湖', 'lake', '湖|레이크|호수'],
      ['city', '城|城市|都市|夜|街', 'city|skyline', '夜景|シティ|시티|도심|야경'],
      ['garden', '花园|园|庭院', 'garden|courtyard', '庭|ガーデン|정원|가든'],
      ['mountain', '山', 'mountain|hill', '山|마운틴|산'],
      ['river', '江|河', 'river|harbou?r', '川|リバー|강|리버'],
    ] as const
  ).map(
    ([value, zh, en, east]): PreferenceWords => ({
      key: 'room.view',
      value,
      says: [
        `(?:要|订|想|换|来|选|留|喜欢|最好|希望|安排|住|求|有没有|一定|尽量|必须|能看(?:到|见)|看(?:到|得到|见)|间|能有|定|给|带|book|升)…(?:${zh})(?:景|(?:那)?(?:边|面|侧)的?房)|(?:${zh})景(?:房|大床|双床|套房|那面|那边|高|优先|的房|的(?:$|[,。]))|(?:看|望|朝|面|对着?)(?:${zh})的房`,
        `(?:${en})[- ]?(?:view|side|facing|front)(?: room| suite| if| please| preferred| king| twin| double|\\b(?! (?:was|is|were)))|(?:view|overlook(?:ing|s)?|facing|see|look(?:ing)? (?:at|over|onto))(?: of| over| to)? (?:the )?(?:${en})\\b`,
        `(?:${east})\\s?(?:側|が見える|ビュー|뷰|전망|쪽|이\\s?보이|가\\s?보이)`,
      ],
    }),
  ),
  {
    key: 'room.bed_type',
    value: 'king',
    says: [
      '大床|一张(?:大)?床|双人床',
      '\\bking(?:[- ]?size[d]?)?(?: bed| room)?\\b|queen bed|double (?:bed|room)|one (?:big|large|king|double) bed',
      'ダブル(?:ベッド|ルーム)?|キング|더블|킹',
    ],
  },
  {
    key: 'room.bed_type',
    value: 'twin',
    says: [
      '双床|两张(?:单人)?床|(?:要|订|来|间|换|有|住)…(?:双标|双人标准)|分床|分开(?:睡|的床)',
      'twin(?:s| beds?| room)?\\b(?! (?:tower|city))|two (?:single |separate |twin |queen )?beds|separate beds',
      'ツイン|트윈|침대\\s?두\\s?개',
    ],
  },
  {
    key: 'room.bed_type',
    value: 'single',
    says: ['单人(?:间|房|床)', 'single (?:room|bed)\\b', 'シングル|싱글'],
  },
];
