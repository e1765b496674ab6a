/**
 * What is worth remembering about a guest. `says` states it, `shows` lets it be inferred from a
 * complaint or a remark. Sources in the order Chinese, English, Japanese and Korean.
 */
import type { PreferenceKey } from '../../taxonomy.ts';

export type PreferenceWords = {
  key: PreferenceKey;
  value: string;
  says?: string[];
  shows?: string[];
};

const HABIT_ZH =
  '(?:习惯|喜欢|只睡|爱睡|一直睡|常年睡|平时睡|一般睡|只能睡|得睡|要睡|睡惯|偏好|偏爱|中意|钟意|想要|要|换|给|拿|来|需要|有没有|有冇|麻烦|安排|准备|不.{0,4}睡不)';
const PILLOW_EN = '(?:pillows?)';

export const PREFERENCE_WORDS: PreferenceWords[] = [
  {
    key: 'pillow.height',
    value: 'low',
    says: [
      `${HABIT_ZH}…(?:低|矮|薄|扁)(?:一点|点|些)?(?:的)?…枕|枕头?…(?:要|换|喜欢|习惯|睡|给)…(?:低|矮|薄)(?!.{0,3}(?:太|睡不))|低枕|矮枕|薄枕`,
      `(?:low|flat|thin|lower|flatter|thinner)(?:er)? ${PILLOW_EN}|${PILLOW_EN}…(?:low|flat|thin)(?:ner|ter|er)? (?:ones?|please|only)|(?:need|prefer|want|like|use|sleep (?:on|with)) …(?:low|flat|thin)\\w* ${PILLOW_EN}`,
      '低(?:い|め)(?:の)?…枕|枕…低(?:い|め)(?:の|が)…(?:いい|良|お願い|ほし|好)|낮은\\s?(?:베개|걸|거)',
    ],
    shows: [
      '枕头?…(?:太|过|好|有点|这么|那么|忒|特别|实在|真|也太|偏)(?:.{0,2})(?:高|厚)(?!兴)|枕头?…(?:高得|高到|厚得)|枕头?(?:高|厚)(?:死|了)|(?:高|厚)得…(?:枕|落枕)',
      `${PILLOW_EN}…(?:too|so|way too|very|really|super)…(?:high|thick|tall|big|fat|puffy|bulky)|(?:high|thick|huge|tall|giant) ${PILLOW_EN}|too many pillows`,
      '枕…高(?:すぎ|くて)|베개…(?:높|너무\\s?높|두꺼)',
    ],
  },
  {
    key: 'pillow.height',
    value: 'high',
    says: [
      `${HABIT_ZH}…(?:高|厚)(?:一点|点|些|实)?(?:的)?…枕|枕头?…(?:要|换|喜欢|习惯|睡|给)…(?:高|厚)(?!.{0,3}(?:太|睡不))|高枕(?!无忧)|两个枕头(?:叠|垫|摞)`,
      `(?:high|thick|higher|thicker|taller|fluffier) ${PILLOW_EN}|${PILLOW_EN}…(?:high|thick)er (?:ones?|please)|sleep (?:with|on) (?:two|three|2|3) pillows|prop(?:ped)? up`,
      '高(?:い|め)(?:の)?…枕|높은\\s?베개',
    ],
    shows: [
      '枕头?…(?:太|过|好|有点|这么|那么|忒|特别|实在|真|也太|偏)(?:.{0,2})(?:低|矮|薄|扁|塌)|枕头?…(?:薄得|低得|矮得|扁得|塌得|跟没|像(?:张|一张)?(?:纸|薄饼))|叠(?:两|三|2|3|好几)个',
      `${PILLOW_EN}…(?:too|so|way too|very|really|super|paper)…(?:low|flat|thin)|${PILLOW_EN}…(?:pancake|flat as|like paper)|(?:paper[- ]thin|pancake|flat) ${PILLOW_EN}|stack(?:ed|ing) (?:two|three|up)`,
      '枕…低(?:すぎ|くて)|베개…(?:낮|납작|너무\\s?얇)',
    ],
  },
  {
    key: 'pillow.firmness',
    value: 'soft',
    says: [
      `${HABIT_ZH}…软(?:一点|点|些|和)?(?:的)?…枕|软枕|枕头?…(?:要|换|喜欢|习惯|给)…软`,
      `(?:soft|softer|squishy) ${PILLOW_EN}|${PILLOW_EN}…softer`,
      '柔らか(?:い|め)(?:の)?枕|부드러운\\s?베개|푹신한\\s?베개',
    ],
    shows: [
      '枕头?…(?:太|过|好|有点|这么|特别|实在|真|偏|贼|巨|忒)(?:.{0,2})硬|枕头?…(?:硬得|像(?:石头|砖|木|块)|跟(?:石头|砖|木))',
      `${PILLOW_EN}…(?:too|so|very|really|rock|way too)…(?:hard|firm|stiff)|${PILLOW_EN}…(?:like|as)…(?:rocks?|bricks?|stone|concrete|board)|(?:rock[- ]hard|hard) ${PILLOW_EN}`,
      '枕…(?:硬|固)(?:すぎ|くて|い)|베개…(?:딱딱|단단)',
    ],
  },
  {
    key: 'pillow.firmness',
    value: 'firm',
    says: [
      `${HABIT_ZH}…硬(?:一点|点|些)?(?:的)?…枕|硬枕|枕头?…(?:要|换|喜欢|习惯|给)…硬|(?:荞麦枕|枕)…睡惯硬|睡惯(?:了)?硬的`,
      `(?:firm|firmer|hard|harder) ${PILLOW_EN}|${PILLOW_EN}…(?:firmer|harder)`,
      '(?:硬|固)(?:い|め)(?:の)?枕|단단한\\s?베개|딱딱한\\s?베개',
    ],
    shows: [
      '枕头?…(?:太|过|好|有点|这么|特别|实在|真|偏|忒)(?:.{0,2})软|枕头?…(?:软得|软趴趴|软塌|没(?:有)?支撑|陷|像棉花)',
      `${PILLOW_EN}…(?:too|so|very|really|way too)…(?:soft|mushy|squishy)|${PILLOW_EN}…(?:no support|sink|collapse|like marshmallow)`,
      '枕…柔らか(?:すぎ|くて)|베개…(?:푹신|물렁|너무\\s?부드)',
    ],
  },
  {
    key: 'pillow.fill',
    value: 'latex',
    says: ['乳胶枕|乳胶(?:的)?枕|枕头?…乳胶', 'latex|memory foam pillow', 'ラテックス|라텍스'],
  },
  {
    key: 'pillow.fill',
    value: 'buckwheat',
    says: [
      '荞麦(?:皮|壳)?(?:的)?枕|枕头?…荞麦|荞麦的',
      'buckwheat(?: hull)? ?(?:pillow|one)',
      'そば殻|そばがら|메밀\\s?베개',
    ],
  },
  {
    key: 'pillow.fill',
    value: 'down',
    says: [
      '(?:换|要|喜欢|习惯|睡|来|给)…(?:羽绒|鹅绒|鸭绒|鹅毛)(?:的)?(?:枕|被)',
      '(?:want|prefer|like|love|need|have|get)…(?:down|goose|feather) (?:pillow|duvet)',
      '羽毛(?:枕|の枕)…(?:好|お願い|が(?:いい|良))|거위털\\s?베개',
    ],
  },
  {
    key: 'pillow.fill',
    value: 'synthetic',
    says: [
      '(?:化纤|人造棉|聚酯|合成|纤维)(?:的)?枕',
      'synthetic|hypoallergenic pillows?|polyester pillow|foam pillows?',
      '化繊|합성',
    ],
  },
  {
    key: 'pillow.fill',
    value: 'no_feather',
    says: [
      '(?:不要|别(?:用|给)?|不能(?:用|睡)?|换掉|撤掉|无)…(?:羽绒|羽毛|鹅绒|鸭绒)(?:的)?(?:枕|被)?',
      '(?:no|non-?|without|not|remove|instead of)…(?:feathers?|down)(?: pillows?| duvets?| bedding)?\\b(?! (?:the|to|at|here|in))|feather[- ]free',
      '羽毛(?:では|じゃ)ない|깃털\\s?없',
    ],
  },
  {
    key: 'mattress.firmness',
    value: 'soft',
    says: [
      '(?:喜欢|习惯|想要|要|换|睡惯|加)…(?:软|厚)(?:一点|点|些)?(?:的)?(?:床|床垫|垫)',
      '(?:soft|softer) (?:bed|mattress)|mattress topper|(?:bed|mattress)…softer',
      '柔らか(?:い|め)(?:の)?(?:ベッド|マットレス)|푹신한\\s?(?:침대|매트리스)',
    ],
    shows: [
      '(?:床|床垫|褥子)(?!单)…(?:太|过|好|有点|这么|特别|实在|真|偏|贼|巨|忒|很|非常)(?:.{0,2})硬|(?:床|床垫)…(?:硬得|像(?:石|木|铁|水泥|地|块|睡)|跟(?:石|木|铁|睡|地))|睡(?:在)?(?:石板|木板|地板|铁板|水泥)|硌(?:得|人|腰|背|死)',
      '(?:bed|mattress)…(?:too|so|very|really|rock|way too|extremely)…(?:hard|firm|stiff)|(?:bed|mattress)…(?:like|as)…(?:rock|brick|stone|concrete|board|plank|floor|marble)|(?:rock[- ]hard|hard) (?:bed|mattress)|sleeping on (?:a |the )?(?:rock|board|floor|concrete|table ?top|plank|brick|stone|marble)',
      '(?:ベッド|マットレス)…(?:硬|固)|(?:침대|매트리스)…(?:딱딱|단단)',
    ],
  },
  {
    key: 'mattress.firmness',
    value: 'firm',
    says: [
      '(?:喜欢|习惯|想要|要|换|睡惯|只能睡|得睡|爱睡)…(?:硬)(?:一点|点|些)?(?:的)?(?:床|床垫|板|铺)|硬板床',
      '(?:firm|firmer|hard|harder) (?:bed|mattress)(?! (?:was|is|killed|hurt))|(?:bed|mattress)…firmer',
      '(?:硬|固)(?:い|め)(?:の)?(?:ベッド|マットレス)|단단한\\s?(?:침대|매트리스)',
    ],
    shows: [
      '(?:床|床垫)(?!单|头)…(?:太|过|好|有点|这么|特别|实在|真|偏|忒|很)(?:.{0,2})(?:软|塌|陷)|(?:床|床垫)…(?:软得|塌(?:了|陷)|陷(?:下|进)|凹|没支撑)',
      '(?:bed|mattress)…(?:too|so|very|really|way too)…(?:soft|saggy|squishy|bouncy)|(?:bed|mattress)…(?:sag(?:s|ged|ging)?|sink|sank|hammock|swallow|no support|dip in)|(?:saggy|sagging) (?:bed|mattress)',
      '(?:ベッド|マットレス)…(?:柔らか|沈)|(?:침대|매트리스)…(?:푹\\s?꺼|물렁|너무\\s?푹신)',
    ],
  },
  {
    key: 'bedding.extra',
    value: 'pillow',
    says: [
      '(?:习惯|每次|都|总是|一向|必须|得|要)(?:睡|垫|枕|用)?…(?:两|2|三|3|俩)个枕头|(?:两|2|三|3)个枕头[^。!?]{0,16}(?:习惯|每次|以后|都这么)|睡觉…(?:两|三|2|3)个枕',
      '(?:always|usually|need|sleep with|like)…(?:two|three|2|3|extra|an extra) pillows?\\b…(?:sleep|always|every|back)?|sleep (?:with|on) (?:two|three|2|3) pillows',
      '枕(?:を|は)?(?:いつも)?(?:2|二)つ|베개\\s?두\\s?개로',
    ],
    shows: ['(?:抱|夹|搂)着枕头'],
  },
  {
    key: 'bedding.extra',
    value: 'quilt',
    says: [
      '(?:怕冷|畏寒|习惯|每次|总是|都得|都要|家里?都)[^。!?]{0,20}(?:两床|加一?床|多一?床|厚)(?:的)?被?|(?:加|多|再|给)[^。!?]{0,8}被[^。!?]{0,16}(?:怕冷|畏寒|习惯|两床|每次)|(?:两床|加一?床|多一?床|厚)(?:的)?被…(?:怕冷|畏寒|习惯)',
      '(?:always|usually|feel the cold|get cold)…(?:extra|second|thick\\w*|another|heav\\w+) (?:duvet|quilt|comforter)|(?:extra|second|thicker|another|heavier) (?:duvet|quilt|comforter)…(?:always|feel the cold|get cold|cold person|easily)',
      '布団をもう一枚…寒がり|이불…추위',
    ],
  },
  {
    key: 'bedding.extra',
    value: 'blanket',
    says: [
      '(?:怕冷|畏寒|习惯|每次|总是|都得|都要|到哪)[^。!?]{0,20}毯|毯(?:子)?[^。!?]{0,20}(?:怕冷|畏寒|习惯|到哪|每次|都得|总得)',
      "(?:always|usually|feel the cold|get cold|cold easily)…(?:extra|second|another|more) blankets?|(?:extra|second|another|more) blankets?[^!]{0,30}(?:always|feel the cold|get cold|cold easily|i'm always)",
      '毛布…(?:いつも|寒がり)|담요…(?:항상|추위)',
    ],
  },
  {
    key: 'bedding.extra',
    value: 'thin_quilt',
    says: [
      '(?:换|要|有没有|给|拿|来|想要)…(?:薄|轻|凉)(?:一点|点|些)?(?:的)?被|空调被|夏凉被|薄被',
      '(?:thin|thinner|light|lighter|summer)(?:er|weight)? (?:duvet|quilt|comforter|blanket)',
      '薄(?:い|手の|め)(?:の)?布団|얇은\\s?이불',
    ],
    shows: [
      '被子?…(?:太|好|有点|特别|实在|过)(?:.{0,2})(?:厚|重|闷)',
      '(?:duvet|quilt|comforter)…(?:too|so|very|way too)…(?:thick|heavy|warm|hot)',
      '布団…(?:厚|重)すぎ|이불…(?:두꺼|무거|더워)',
    ],
  },
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
  {
    key: 'room.smoking',
    value: 'no',
    says: [
      '(?:要|换|订|安排|给|必须|来|住|选|一定|确保|想|间|最好|请)…(?:无烟|禁烟|非吸烟)|(?:无烟|禁烟|非吸烟)(?:的)?(?:房|楼层|层)(?!(?:还|里|怎么|\\?)|.{0,3}\\?)|不(?:抽|吸)烟的?(?:房|层)|闻不(?:了|得|惯)烟|受不了烟味|(?:讨厌|怕)烟味|对烟味(?:过敏|敏感)',
      "(?:non|no)[- ]?smoking(?: room| floor| please|\\b)|smoke[- ]free (?:room|floor)|(?:hate|can'?t stand|sensitive to|allergic to) (?:cigarette |the )?(?:smoke|smell of smoke)",
      '禁煙|금연',
    ],
    shows: [
      '烟味|烟(?:臭|灰味)|(?:前客|有人)(?:在房间)?抽烟|二手烟|(?:呛|熏)(?:得|人|死).{0,4}烟',
      '(?:smell(?:s|ed|ing)?|stinks?|stank|reek(?:s|ed|ing)?)(?: \\w+){0,3} (?:cigarettes?|smoke|tobacco|smokers?|an ashtray)|(?:cigarette|stale|tobacco|second-?hand) (?:smoke|smell)|smoke smell|smoky room|ashtray',
      'タバコ(?:の)?(?:臭|匂|におい|くさ)|煙草臭|담배\\s?(?:냄새|연기)',
    ],
  },
  {
    key: 'room.smoking',
    value: 'yes',
    says: [
      '(?:要|换|订|安排|给|来|住|选|想|间|有没有|有|能|可以)…(?<!无|禁|非)(?:吸烟|抽烟|可吸烟|能抽烟|可抽烟)(?:的)?(?:房|楼层|层)|(?:我|老公|先生)…(?:烟瘾|抽烟|烟民|一天一包)',
      "(?<!non[- ]|no[- ])smoking (?:room|floor)s?|room where (?:i|we) can smoke|(?:i'?m a|heavy|pack a day) smoker|pack a day|i smoke",
      '喫煙(?:室|ルーム|可|の部屋|できる)|흡연(?:실|\\s?객실|\\s?방)',
    ],
  },
  {
    key: 'room.temperature',
    value: 'cool',
    says: [
      '(?:怕热|怕热体质|体热|喜欢凉|爱开空调|(?:家|睡觉|晚上)(?:里|都)?(?:必须|都|要)?(?:开|调|吹)(?:到)?(?:1[6-9]|2[0-2]|十[六七八九])度?|(?:房间|空调|室温)(?:提前|先)?…(?:调|开|打|预冷)…(?:1[6-9]|2[0-2]|冷|凉|低))',
      "(?:prefer|like|need|want|keep|sleep|set)…(?:cool(?:er)?|cold(?:er)?|chilly) ?(?:room|bedroom|temperature|side|please)?\\b(?! (?:water|drink|towel|beer|air))|(?:run|sleep|i'?m always) (?:hot|warm)\\b|(?:hot sleeper)|set (?:the )?(?:ac|a\\/c|room|temperature|thermostat)…(?:1[5-9]|20|6\\d)",
      '暑がり|더위를\\s?(?:많이\\s?)?타',
    ],
    shows: [
      '(?:房间|屋|晚上|半夜|夜里|空调|热|里面|闷|被|睡)…(?:热(?:死|得|醒|到|懵|哭)|闷热|热得|像蒸笼|桑拿|不(?:制冷|够冷|凉|冷)|调不低|最低(?:只能)?)|(?:太|好|真|特别|巨|贼|超|很|快|要|好似)(?:.{0,2})热(?!水|情|闹|乎|心)(?:死|了|醒|到|,|。|!|$|得|爆)|热死|(?:一身|满身|浑身|全是)(?:大)?汗|踢被子|空调…(?:不(?:给力|行|冷|凉|制冷)|没用|像没开)|焗(?:死|住)',
      "(?:too|so|boiling|really|very|unbearably|way too|stifling|roasting|baking|swelter\\w*) (?:hot|warm)\\b(?! (?:water|shower|food|to (?:eat|drink)|and (?:spicy|sour)))|(?:room|it) (?:was|is|felt|gets?) (?:boiling|roasting|stuffy|like an oven|like a sauna|sweltering|baking|stifling|an oven|a sauna|hot)|sweat(?:ing|ed|y|s)?\\b|stuffy|(?:ac|a\\/c|air ?con\\w*)…(?:not cold|didn'?t cool|doesn'?t cool|won'?t (?:cool|go below)|barely|weak|not cooling|useless|didn'?t work|can'?t go)|oven\\b|couldn'?t (?:get|cool) (?:it|the room) (?:cool|down)|(?:only|one) cold thing",
      '暑(?:すぎ|くて|かった|い)|寝汗|エアコン…(?:効か|下がら)|더(?:워서|웠|워요)|땀',
    ],
  },
  {
    key: 'room.temperature',
    value: 'warm',
    says: [
      '体寒|(?:喜欢|要|把|房间|空调|暖气)…(?:调|开|打)…(?:2[5-9]|30|暖|高|热)(?:度|一点|点|些)?(?!.{0,4}(?:风|水))|手脚冰凉',
      "(?:feel|get|i'?m always|always) (?:the )?cold(?: easily)?\\b(?! (?:water|drinks?|shower|beer))|cold[- ]natured|(?:prefer|like|need|want|keep)…(?:warm(?:er)?|toasty) (?:room|bedroom|temperature|please)|(?:room|heating|it)…(?:warmer|turned up)|set (?:the )?(?:heating|room|temperature|thermostat)…(?:2[4-9]|7[4-9])",
      '寒がり|冷え性|추위를\\s?(?:많이\\s?)?타',
    ],
    shows: [
      '怕冷|畏寒|(?:房间|屋|晚上|半夜|夜里|暖气|空调|里面|被|睡|穿着|裹)…(?:冷(?:死|得|醒|到|飕)|冻(?:死|得|醒|成|感冒|僵)|冰窖|不(?:够)?(?:暖|热)|跟没开|羽绒服)|(?:太|好|真|特别|巨|贼|超|很|快|要)(?:.{0,2})(?:冷|冻)(?!水|淡|清|静|漠|饮|盘|气|却|柜|场|门|血|的(?:水|饮))(?:死|了|醒|到|,|。|!|$|得)|冻(?:死|醒|感冒|得|哭|成)|冷得|(?:盖|裹|叠)(?:着|了)?(?:两|三|几)(?:层|床)(?:被|毯)?…(?:冷|抖|冻)?|暖气…(?:不(?:热|足|够|给力)|没|跟没开|坏)|南方人都',
      "always (?:the one )?(?:freezing|cold)|(?:too|so|freezing|really|very|bloody|absolutely|way too) (?:cold|chilly)\\b(?! (?:water|shower|food|beer|drink|to eat|and (?:the food|tasteless|stale)))|(?:room|it|we|i) (?:was|is|were|am|felt|gets?|got|are) (?:freezing|frozen|cold at night|shivering|chilly|like a fridge|arctic|an icebox)|shiver(?:ing|ed)?|freezing (?:room|at night|all night|in here|our|my)|no heating|heating…(?:didn'?t|doesn'?t|not|broken|never|weak|off|barely)|slept in (?:my|our|a) (?:coat|jacket|clothes|hoodie|sweater)|woke up cold|(?:ac|a\\/c|air ?con)…(?:too cold|freez|blast)",
      '寒(?:すぎ|くて|かった|い)|暖房…(?:効か|つか)|추(?:워서|웠|워요)|난방…(?:안|약)',
    ],
  },
  {
    key: 'room.light',
    value: 'dark',
    says: [
      '(?:怕光|对光(?:很|特别)?敏感|有光(?:就|都)?睡不|一点光|遮光(?:好|窗帘|强)|全黑|(?:睡觉|房间)(?:要|必须|得)(?:全)?(?:黑|暗))',
      'blackout|(?:pitch|completely|total(?:ly)?|fully) (?:black|dark(?:ness)?)|(?:need|prefer|like|sleep in) (?:a |the |it |total |complete )?dark(?:ness| room|er)?|sensitive to light',
      '遮光|真っ暗|암막|어두워야|어두운\\s?방',
    ],
    shows: [
      '(?:窗帘|遮光)…(?:拉不|透光|漏光|不遮光|薄|关不|不严|缝|遮不)|(?:路灯|霓虹|灯牌|阳光|太阳|亮光|光线?|led|指示灯|灯光|招牌)…(?:照|闪|刺|晃|亮)(?:着|了|得|进|我|眼|一|醒|脸)|天(?:一)?亮…(?:就|晃|晒|刺)醒|(?:晒|亮|晃|闪)醒',
      "(?:curtains?|blinds?)…(?:don'?t|didn'?t|won'?t|doesn'?t|gap|thin|not (?:close|block|dark)|let(?:s|ting)?(?: in)?|see-?through|useless|barely)…|(?:streetlight|street ?lamp|neon|sun(?:light|rise)?|light|sign|led)s?…(?:shin(?:es|ing)|pour(?:s|ing)|stream(?:s|ing)|flood(?:s|ing)|flash(?:es|ing)|blink(?:s|ing)|glar(?:e|ing))…(?:in|into|through|face|eyes|bed|night|room)|too bright (?:to sleep|at night)|(?:woke|woken|awake) (?:up )?by the (?:sun|light)|eye mask",
      'カーテン…(?:隙間|漏れ|閉まら|薄)|光が(?:入|漏)|眩し|커튼…(?:안\\s?닫|틈|얇)|빛이\\s?(?:새|들어)|눈부',
    ],
  },
  {
    key: 'room.light',
    value: 'bright',
    says: [
      '(?:采光好|亮(?:一点|点|堂)的房|(?:要|换|喜欢|安排)…(?:明亮|亮堂|采光)|朝南|向阳)',
      '(?:bright(?:er)?|sunny|well[- ]lit|natural light|south[- ]facing) (?:room|one|please|space)|(?:need|prefer|want|like)…(?:bright|natural light|more light|better light)',
      '明るい(?:部屋|お部屋)|밝은\\s?(?:방|객실)',
    ],
    shows: [
      '(?:房间|灯光|灯|屋里|光线|台灯)…(?:太暗|很暗|好暗|昏暗|不够亮|不亮堂|不亮|看不清|暗得|暗暗)|(?:眼神|眼睛|视力|老花)(?:不好|差)|屋里不亮',
      "(?:room|lighting|lamps?|lights?)…(?:too|so|very|really|way too)…(?:dark|dim|gloomy)|(?:dim|poor|bad|gloomy) light(?:ing)?|couldn'?t (?:read|see)|too dark to",
      '(?:部屋|照明)…暗(?:い|く|すぎ)|(?:방|조명)이?…(?:어두|침침)',
    ],
  },
  {
    key: 'room.fragrance',
    value: 'none',
    says: [
      '(?:不要|别|请勿|不用|关掉|撤掉|拿走|去掉|能不能(?:关|撤)|无)…(?:香薰|香氛|香水|空气清新剂|香味|熏香|喷香)|(?:香薰|香氛|香水|空气清新剂|熏香)…(?:关|撤|拿走|不要|停|去掉)|(?:闻不(?:了|得|惯)|受不了|怕)…(?:香薰|香水|香精|香味|香氛)',
      "(?:no|without|remove|turn off|switch off|don'?t (?:use|spray)|please no|stop)…(?:fragrance|scent(?:s|ed)?|perfume|diffuser|air freshener|incense|essential oils?)|(?:fragrance|scent|perfume)[- ]free|sensitive to (?:scents?|smells|perfume|fragrance)",
      '(?:芳香剤|アロマ|香り)…(?:なし|苦手|外|止め|不要)|(?:방향제|향수|디퓨저)…(?:빼|치워|없)',
    ],
    shows: [
      '香(?:水|薰|氛|精)(?:味)?…(?:太|好|很|这么|浓|冲|呛|重|刺|喘|头(?:疼|痛|晕)|过敏|恶心|想吐)|(?:太|好|很|这么|浓)浓?(?:的)?香(?:水|薰|氛|味)|闻(?:到)?香(?:精|水|薰)?(?:味)?(?:就|会)?(?:的)?(?:人)?…(?:喘|头|吐|晕)|空气清新剂…(?:味|呛|刺|浓)',
      '(?:perfume|scent|fragrance|diffuser|air freshener|incense)…(?:too|so|strong|overpower|headache|migraine|unbearable|choking|sick|everywhere|heavy|cough)|(?:overpowering|strong|heavy|sickly) (?:perfume|scent|fragrance|air freshener)',
      '(?:芳香剤|香水|アロマ)…(?:きつ|強)|(?:방향제|향수|향)…(?:너무|독|진하|머리)',
    ],
  },
  {
    key: 'bathroom',
    value: 'bathtub',
    says: [
      '(?:要|带|有|想要|最好|换|订|喜欢|安排|必须|求|住|来)…(?:浴缸|泡澡|泡浴)|(?:浴缸|泡澡)…(?:房|必须|喜欢|习惯|每天|优先|解乏)|爱泡澡',
      '(?:with|want|need|prefer|like|have|has|love|room)…(?:a )?(?:bath ?tub|bath\\b(?! (?:towel|mat|robe|room|sheet))|tub\\b|soak)',
      '(?:バスタブ|浴槽|湯船)(?:付|が(?:ある|いい|ほし)|のある)|욕조\\s?(?:있는|있으면|딸린|방)',
    ],
    shows: [
      '可惜没(?:有)?浴缸|没(?:有)?浴缸…(?:泡|遗憾|可惜)|想泡(?:个)?澡',
      "(?:no|pity there(?:'s| was) no|missed (?:a|having a)) (?:bath ?tub|bath\\b|tub)",
      'バスタブが(?:なく|ない)|욕조가\\s?없',
    ],
  },
  {
    key: 'bathroom',
    value: 'shower',
    says: [
      '(?:要|只要|最好|换|喜欢|安排|必须)…(?:淋浴(?:房|间)?|站着洗)|(?:不要|别|不用)…浴缸(?!.{0,3}坏)|(?:爬|跨|迈)不(?:进|了|过)?…浴缸',
      "(?:walk[- ]in|separate|step-free|roll-in) shower|(?:shower (?:instead of|rather than|not) (?:a )?(?:bath|tub))|(?:prefer|need|want|only) (?:a )?shower|(?:can'?t|cannot|hard to|difficult to) (?:climb|get|step) (?:in|into|over)…(?:bath|tub)",
      'シャワー(?:だけ|ブース)(?:で|が)(?:いい|良)|샤워\\s?부스',
    ],
  },
  {
    key: 'housekeeping.time',
    value: 'morning',
    says: [
      '(?:每天|以后|都|固定|这几天|住店期间|天天)…(?:早上|上午|早晨)…(?:打扫|收拾|清洁|做房|整理)|(?:打扫|收拾|清洁|做房)…(?:每天|都|固定)…(?:早上|上午)',
      '(?:clean|housekeeping|service|make up)…(?:every|each) morning|(?:always|every day|daily)…(?:clean|housekeeping)…(?:morning|before noon)|mornings only',
      '毎(?:日|朝)…(?:午前|朝)…掃除|매일\\s?(?:오전|아침)…청소',
    ],
  },
  {
    key: 'housekeeping.time',
    value: 'afternoon',
    says: [
      '(?:每天|以后|都|固定|这几天|住店期间|天天)…(?:下午|午后|中午(?:以|之)?后)…(?:打扫|收拾|清洁|做房|整理|来)|(?:打扫|收拾|清洁|做房)…(?:每天|都|固定|这几天)…(?:下午|午后)',
      '(?:clean|housekeeping|service|make up)…(?:every|each) afternoon|(?:always|every day|daily|each day)…(?:clean|housekeeping)…(?:afternoon|after (?:noon|lunch|\\d))|(?:clean|housekeeping)…(?:only )?(?:after noon|in the afternoons?)…(?:every|always|daily|each|stay)|afternoons only',
      '毎日…午後…掃除|매일\\s?오후…청소',
    ],
    shows: [
      '(?:上?夜班|值夜班|倒时差|夜猫子|通宵|晚上(?:工作|上班))…(?:白天|上午)?(?:补觉|睡)|(?:每天|天天|都)?(?:睡到|补觉到)(?:中午|下午|自然醒)',
      '(?:work(?:ing)?|bake|on) (?:at )?night(?:s| shifts?)?\\b…(?:sleep|noon)|night (?:shift|worker|owl)|sleep (?:till|until|til|through) (?:noon|midday|late|11|12|lunch)|sleep during the day',
      '夜勤|昼まで寝|야간\\s?근무|낮에\\s?자',
    ],
  },
  {
    key: 'housekeeping.time',
    value: 'none',
    says: [
      '(?:整个|入住|住店|住的|这|全程|三天|几天|期间|每天|天天|都|一直).{0,6}(?:不用|不需要|不要|唔使|别|免)(?:来|再|每天|天天)*…(?:打扫|清洁|收拾|做房|整理|执房)|(?:不用|不需要|唔使)(?:每天|天天|日日)…(?:打扫|清洁|收拾|做房|执房)|(?:打扫|清洁|做房)(?:就)?…(?:全程|期间|这几天|每天|都)…(?:不用|免|不需要)',
      "(?:no|don'?t (?:need|want)|skip|without|decline|never)…(?:housekeeping|cleaning|room cleaned|service)…(?:during|stay|whole|entire|all week|ever|at all|days|every)|(?:never|don'?t ever) (?:want|need) (?:my|the) room cleaned",
      '滞在中…(?:清掃|掃除)(?:は)?(?:不要|結構)|머무는\\s?동안…청소',
    ],
  },
];
