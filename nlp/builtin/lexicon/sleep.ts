/** What guests sleep on: pillow, mattress, covers. */
import type { PreferenceWords } from './preferences.ts';

const HABIT_ZH =
  '(?:习惯|喜欢|只睡|爱睡|一直睡|常年睡|平时睡|一般睡|只能睡|得睡|要睡|睡惯|偏好|偏爱|中意|钟意|想要|要|换|给|拿|来|需要|有没有|有冇|麻烦|安排|准备|不.{0,4}睡不)';
const PILLOW_EN = '(?:pillows?)';

export const SLEEP_WORDS: PreferenceWords[] = [
  {
    key: 'pillow.height',
    value: 'low',
    says: [
      `${HABIT_ZH}…(?:低|矮|薄|扁)(?:一点|点|些)?(?:的)?…枕|枕头?…(?:要|换|喜欢|习惯|睡|给)…(?:低|矮|薄)(?!.{0,3}(?:太|睡不))|低枕|矮枕|薄枕`,
      `\\b(?:low|flat|thin|lower|flatter|thinner)(?:er)? ${PILLOW_EN}|\\b${PILLOW_EN}…(?:low|flat|thin)(?:ner|ter|er)? (?:ones?|please|only)|\\b(?:need|prefer|want|like|use|sleep (?:on|with)) …(?:low|flat|thin)\\w* ${PILLOW_EN}`,
      '低(?:い|め)(?:の)?…枕|枕…低(?:い|め)(?:の|が)…(?:いい|良|お願い|ほし|好)|낮은\\s?(?:베개|걸|거)',
      '枕头?(?:要|得|尽量|最好|用|给)?…(?:低|矮|薄|扁)(?:一)?(?:点|些|啲)(?!.{0,2}了)|(?:低|矮|薄|扁)(?:一)?(?:点|些|啲)?(?:嘅|的)枕|(?:颈椎|脖子)…(?:睡|枕|要|用)…(?:低|矮|薄)',
      '\\b(?:low|flat|thin)(?:er)? profile pillow|\\bpillow…(?:lower|flatter|thinner)',
    ],
    shows: [
      '枕头?…(?:太|过|好|有点|这么|那么|忒|特别|实在|真|也太|偏)(?:.{0,2})(?:高|厚)(?!兴)|枕头?…(?:高得|高到|厚得)|枕头?(?:高|厚)(?:死|了)|(?:高|厚)得…(?:枕|落枕)',
      `\\b${PILLOW_EN}…(?:too|so|way too|very|really|super)…(?:high|thick|tall|big|fat|puffy|bulky)|\\b(?:high|thick|huge|tall|giant) ${PILLOW_EN}|\\btoo many pillows`,
      '枕…高(?:すぎ|くて)|베개…(?:높|너무\\s?높|두꺼)|枕…(?:高くて|高め|高すぎ|高い)|枕なし|베개…(?:높아|높은|높네)',
      '枕头?…(?:像|跟|同|堪比)(?:一)?(?:座|个)?(?:小)?(?:山|墙|台阶|沙发)|枕头?…(?:把|顶|撑|垫)(?:得|着|到|起)?…(?:脖|颈|头)|(?:仰|窝|撅)着(?:脖|头)…|(?:把|将)(?:那)?(?:个|俩)?枕头?…(?:拿掉|扔|丢|撤|抽掉)|(?:干脆|只好|宁可|索性|直接)?(?:没|不|别)(?:用|枕|垫|睡)(?:着)?枕头?(?:睡|了)|高枕…(?:疼|痛|睡不)|(?:两|俩)个枕头(?:摞|叠)…(?:高|脖)',
      '\\bpillows?…(?:like|as) (?:a )?(?:mountains?|hills?|wedges?|towers?)|\\bpillows?…(?:propp|prop|push|crank|bend|tilt)\\w*…(?:neck|head|up)|\\b(?:sleep|slept|sleeping|better) without (?:a|the|any) pillow|\\b(?:threw|took|tossed|kicked|removed) (?:the|out the|away the|both|one of the) pillows?|\\bmountains? of (?:a )?pillow|\\bpillows?…(?:overstuffed|too puffy|a foot high)',
    ],
  },
  {
    key: 'pillow.height',
    value: 'high',
    says: [
      `${HABIT_ZH}…(?:高|厚)(?:一点|点|些|实)?(?:的)?…枕|枕头?…(?:要|换|喜欢|习惯|睡|给)…(?:高|厚)(?!.{0,3}(?:太|睡不))|高枕(?!无忧)|两个枕头(?:叠|垫|摞)`,
      `\\b(?:high|thick|higher|thicker|taller|fluffier) ${PILLOW_EN}|\\b${PILLOW_EN}…(?:high|thick)er (?:ones?|please)|\\bsleep (?:with|on) (?:two|three|2|3) pillows|\\bprop(?:ped)? up`,
      '高(?:い|め)(?:の)?…枕|높은\\s?베개',
      '枕头?(?:要|得|尽量|最好|用|给)?…(?:高|厚)(?:一)?(?:点|些|啲)(?!.{0,2}了)|(?:高|厚)(?:一)?(?:点|些|啲|实)?(?:嘅|的)枕|睡(?:惯)?(?:了)?高枕',
      '\\bpillow…(?:higher|thicker|fuller|taller)|\\b(?:plump|full|fat)(?:er)? pillow',
    ],
    shows: [
      '枕头?…(?:太|过|好|有点|这么|那么|忒|特别|实在|真|也太|偏)(?:.{0,2})(?:低|矮|薄|扁|塌)|枕头?…(?:薄得|低得|矮得|扁得|塌得|跟没|像(?:张|一张)?(?:纸|薄饼))|叠(?:两|三|2|3|好几)个',
      `\\b${PILLOW_EN}…(?:too|so|way too|very|really|super|paper)…(?:low|flat|thin)|\\b${PILLOW_EN}…(?:pancake|flat as|like paper)|\\b(?:paper[- ]thin|pancake|flat) ${PILLOW_EN}|\\bstack(?:ed|ing) (?:two|three|up)`,
      '枕…低(?:すぎ|くて)|베개…(?:낮|납작|너무\\s?얇)|枕…(?:ぺちゃんこ|薄い|薄すぎ|低い)|베개…(?:얇|꺼지)',
      '枕头?…(?:薄成|薄如|低到|低成|矮到|跟没(?:有)?(?:枕|垫|用|一样)|等于没|约等于没|像没|像片|像块(?:布|饼)|一张(?:纸|饼)|纸片|薄片|平(?:得|的))|(?:垫|塞|叠|卷)(?:了|着|上)?(?:条|件|个|两|几)*…(?:浴巾|毛巾|衣服|外套|抱枕|靠垫)…(?:当枕|枕头?下|才睡|垫高)|(?:两|三|俩)个枕头?…(?:叠|摞|垒)…(?:够|才|还)',
      '\\bpillows?…(?:wafer|paper|pancake|like (?:a )?(?:sheet|slice|napkin|envelope|crisp|cracker)|no (?:height|thickness)|barely (?:there|a pillow)|non-?existent)|\\b(?:fold|rolled|stack|doubl)\\w*…(?:pillows?|towels?)…(?:up|in half|height|under|to get)|\\b(?:folded|doubled) (?:the|my|it) …(?:in half|over)',
    ],
  },
  {
    key: 'pillow.firmness',
    value: 'soft',
    says: [
      `${HABIT_ZH}…软(?:一点|点|些|和)?(?:的)?…枕|软枕|枕头?…(?:要|换|喜欢|习惯|给)…软`,
      `\\b(?:soft|softer|squishy) ${PILLOW_EN}|\\b${PILLOW_EN}…softer`,
      '柔らか(?:い|め)(?:の)?枕|부드러운\\s?베개|푹신한\\s?베개',
      '枕头?(?:要|得|尽量|最好|用|给)?…软(?:一)?(?:点|些|啲|乎|和|软)(?!.{0,2}了)|(?:只|爱|喜欢|习惯|惯)(?:睡|枕)…软(?:的|枕|嘅)',
      '\\bpillows?[^.!?]{0,40}(?:a soft(?:er)? one|something soft(?:er)?|in soft|soft ones?)|\\b(?:soft|fluffy|squashy) (?:one|pillow)s?(?: please)?',
    ],
    shows: [
      '枕头?…(?:太|过|好|有点|这么|特别|实在|真|偏|贼|巨|忒)(?:.{0,2})硬|枕头?…(?:硬得|像(?:石头|砖|木|块)|跟(?:石头|砖|木))',
      `\\b${PILLOW_EN}…(?:too|so|very|really|rock|way too)…(?:hard|firm|stiff)|\\b${PILLOW_EN}…(?:like|as)…(?:rocks?|bricks?|stone|concrete|board)|\\b(?:rock[- ]hard|hard) ${PILLOW_EN}`,
      '枕…(?:硬|固)(?:すぎ|くて|い)|베개…(?:딱딱|단단)|枕…(?:硬い|固い|石)|베개…(?:돌|딱딱해)',
      '枕头?…(?:硬(?:死|邦邦|梆梆|到|如|过|成|绷绷)|石头|砖(?:头|块)?|木头|木墩|水泥|铁块|硌|沙袋)|(?:枕|睡)(?:着|了)?(?:块|一块)?(?:砖|石头|木头)',
      '\\bpillows?…(?:rocks?|bricks?|stones?|concrete|cement|wood|sandbags?|hard as|cardboard|sacks? of)|\\b(?:brick|rock|stone|concrete|sandbag)s? (?:of|for|called) (?:a )?pillows?',
    ],
  },
  {
    key: 'pillow.firmness',
    value: 'firm',
    says: [
      `${HABIT_ZH}…硬(?:一点|点|些)?(?:的)?…枕|硬枕|枕头?…(?:要|换|喜欢|习惯|给)…硬|(?:荞麦枕|枕)…睡惯硬|睡惯(?:了)?硬的`,
      `\\b(?:firm|firmer|hard|harder) ${PILLOW_EN}|\\b${PILLOW_EN}…(?:firmer|harder)`,
      '(?:硬|固)(?:い|め)(?:の)?枕|단단한\\s?베개|딱딱한\\s?베개',
    ],
    shows: [
      '枕头?…(?:太|过|好|有点|这么|特别|实在|真|偏|忒)(?:.{0,2})软|枕头?…(?:软得|软趴趴|软塌|没(?:有)?支撑|陷|像棉花)',
      `\\b${PILLOW_EN}…(?:too|so|very|really|way too)…(?:soft|mushy|squishy)|\\b${PILLOW_EN}…(?:no support|sink|collapse|like marshmallow)`,
      '枕…柔らか(?:すぎ|くて)|베개…(?:푹신|물렁|너무\\s?부드)|枕…(?:ふわふわすぎ|柔らかい)|베개…(?:물컹|푹\\s?꺼)',
      '枕头?…(?:偏软|软(?:塌塌|趴趴|绵绵|成|到)|一(?:压|躺|枕|睡)(?:就|便|下去)?…(?:没|扁|瘪|塌|陷|平)|没(?:有)?(?:支撑|承托|回弹|弹性)|撑不住|陷(?:进|下)去|像(?:棉花|云|团)…(?:没|陷|塌))',
      '\\bpillows?…(?:mush|squash|flop|collaps|went flat|goes flat|swallow|no (?:support|firmness)|sink (?:right )?(?:through|into)|marshmallow|like (?:a )?(?:cotton|bag of feathers))',
    ],
  },
  {
    key: 'pillow.fill',
    value: 'latex',
    says: [
      '乳胶枕|乳胶(?:的)?枕|枕头?…乳胶',
      '\\blatex|\\bmemory foam pillow',
      'ラテックス|라텍스',
      '乳胶(?!漆|手套|过敏|床|垫)(?=.{0,6}(?:枕|的|睡))',
    ],
    shows: ['(?:家里|平时|平常|习惯)…(?:用|睡|枕)…乳胶', '(?:at home|usually|used to)…latex', ''],
  },
  {
    key: 'pillow.fill',
    value: 'buckwheat',
    says: [
      '荞麦(?:皮|壳)?(?:的)?枕|枕头?…荞麦|荞麦的',
      '\\bbuckwheat(?: hull)? ?(?:pillow|one)',
      'そば殻|そばがら|메밀\\s?베개|蕎麦殻|蕎麦がら|そばから',
      '荞麦(?!面|茶|饭|粥|馒|煎)',
      '\\bbuckwheat(?! (?:noodle|soba|pancake|tea|honey))',
    ],
  },
  {
    key: 'pillow.fill',
    value: 'down',
    says: [
      '(?:换|要|喜欢|习惯|睡|来|给)…(?:羽绒|鹅绒|鸭绒|鹅毛)(?:的)?(?:枕|被)',
      '\\b(?:want|prefer|like|love|need|have|get)…(?:down|goose|feather) (?:pillow|duvet)',
      '羽毛(?:枕|の枕)…(?:好|お願い|が(?:いい|良))|거위털\\s?베개',
      '(?:羽绒|鹅绒|鸭绒)(?:的)?枕(?:头|芯)?(?!.{0,10}(?:过敏|喷嚏|扎|痒|咳|换|撤|不要|别))(?=.{0,10}(?:要|给|来|谢|习惯|喜欢|就爱|\\d|[一两二三四]个|$))|(?:指定|统一|一直|就爱|只睡|睡惯|都睡)…(?:羽绒|鹅绒|鸭绒)',
      '\\b(?:down|goose[- ]down) pillows?(?= (?:please|if|again|as usual|for))',
    ],
  },
  {
    key: 'pillow.fill',
    value: 'synthetic',
    says: [
      '(?:化纤|人造棉|聚酯|合成|纤维)(?:的)?枕',
      '\\bsynthetic|\\bhypoallergenic pillows?|\\bpolyester pillow',
      '化繊|합성',
      '(?:换|要|给|用|睡)(?:成|个|了)?…(?:化纤|人造(?:棉|纤维)|纤维(?:棉|枕)|聚酯|合成棉)',
      '\\b(?:microfib(?:re|er)|polyester|synthetic|man-?made)…(?:pillow|bedding|duvet|fill)',
    ],
  },
  {
    key: 'pillow.fill',
    value: 'no_feather',
    says: [
      '(?:不要|别(?:用|给)?|不能(?:用|睡)?|换掉|撤掉|无)…(?:羽绒|羽毛|鹅绒|鸭绒)(?:的)?(?:枕|被)?',
      '\\b(?:no|non-?|without|not|remove|instead of)…(?:feathers?|down)(?: pillows?| duvets?| bedding)?\\b(?! (?:the|to|at|here|in))|\\bfeather[- ]free',
      '羽毛(?:では|じゃ)ない|깃털\\s?없|羽毛以外|羽毛(?:は|を)(?:避け|使わ|やめ|外)|깃털\\s?(?:말고|아닌|빼)|오리털\\s?(?:말고|아닌|빼)',
      '(?:不要|别(?:用|给|放)?|不能(?:用|睡|盖)?|换掉|撤(?:掉|走)|拿走|无|不含|非|避免|唔好(?:俾|畀|用)?)…(?:羽绒|羽毛|鹅绒|鸭绒|鹅毛|带毛)(?:的)?(?:枕|被|$|[,。!])|(?:羽绒|羽毛|鹅绒|鸭绒|鹅毛)[^。!?\\n]{0,16}(?:撤走|撤掉|换掉|拿走|全换|(?:都|全)?换(?:成|为)?(?:棉|化纤|普通|别的|人造|其他))',
      '\\bno feathers?\\b|\\bfeather[- ]free|\\bnon[- ]feather|\\bnot (?:feathers?|down)\\b(?! (?:the|to|here|in|at|on|for))|\\b(?:remove|swap|replace|take (?:away|out))…(?:feather|down) (?:pillows?|duvets?|bedding)|\\bwithout feathers|\\banything but feathers?',
    ],
  },
  {
    key: 'mattress.firmness',
    value: 'soft',
    says: [
      '(?:喜欢|习惯|想要|要|换|睡惯|加)…(?:软|厚)(?:一点|点|些)?(?:的)?(?:床|床垫|垫)',
      '\\b(?:soft|softer) (?:bed|mattress)|\\bmattress topper|\\b(?:bed|mattress)…softer',
      '柔らか(?:い|め)(?:の)?(?:ベッド|マットレス)|푹신한\\s?(?:침대|매트리스)',
      '(?:床|床垫)…软(?:一)?(?:点|些|啲)(?!.{0,2}了)|(?:加|铺|垫)(?:一)?(?:层|床|个)?…(?:褥子|软垫|垫被|薄垫|床褥)',
      '\\b(?:something|anything) soft(?:er)? (?:on|under|for the bed)|\\b(?:extra|another) (?:mattress )?topper|\\bpad(?:ding)? (?:on|for|over) the (?:bed|mattress)',
    ],
    shows: [
      '(?:床|床垫|褥子)(?!单)…(?:太|过|好|有点|这么|特别|实在|真|偏|贼|巨|忒|很|非常)(?:.{0,2})硬|(?:床|床垫)…(?:硬得|像(?:石|木|铁|水泥|地|块|睡)|跟(?:石|木|铁|睡|地))|睡(?:在)?(?:石板|木板|地板|铁板|水泥)|硌(?:得|人|腰|背|死)',
      '\\b(?:bed|mattress)…(?:too|so|very|really|rock|way too|extremely)…(?:hard|firm|stiff)|\\b(?:bed|mattress)…(?:like|as)…(?:rock|brick|stone|concrete|board|plank|floor|marble)|\\b(?:rock[- ]hard|hard) (?:bed|mattress)|\\bsleeping on (?:a |the )?(?:rock|board|floor|concrete|table ?top|plank|brick|stone|marble)',
      '(?:ベッド|マットレス)…(?:硬|固)|(?:침대|매트리스)…(?:딱딱|단단)|ベッドが(?:硬|固)|マットレスが(?:硬|固)|石の上|板の上|바닥에서\\s?자는|돌침대',
      '(?:床|床垫|褥子|席梦思)(?!单|头)…(?:硬(?:死|邦邦|梆梆|到|如|过|成|绷绷)|硌|石板|木板|棺材|水泥|门板|铁板|钢板)|(?:像|跟|同|好似|等于)(?:是)?(?:睡|躺|瞓)(?:在|喺)?…(?:地板|地上|石板|石头|木板|水泥|门板|铁板|砖|钢板)|(?:硬|硌)(?:得|到)?(?:我)?(?:腰|背|骨头|浑身|屁股|髋)',
      '\\b(?:bed|mattress)…(?:rock|brick|concrete|plank|gravel|board|slab|table|pavement|granite|wood|stone|cement|door)\\b|\\b(?:might as well|may as well|like|basically) (?:be |have been )?(?:sleep|slept|lying|on)\\w*…(?:floor|concrete|ground|pavement|slab|door|plank|rock|board)',
    ],
  },
  {
    key: 'mattress.firmness',
    value: 'firm',
    says: [
      '(?:喜欢|习惯|想要|要|换|睡惯|只能睡|得睡|爱睡)…(?:硬)(?:一点|点|些)?(?:的)?(?:床|床垫|板|铺)|硬板床',
      '\\b(?:firm|firmer|hard|harder) (?:bed|mattress)(?! (?:was|is|killed|hurt))|\\b(?:bed|mattress)…firmer',
      '(?:硬|固)(?:い|め)(?:の)?(?:ベッド|マットレス)|단단한\\s?(?:침대|매트리스)',
      '(?:床|床垫)…硬(?:一)?(?:点|些|啲|实)(?!.{0,2}了)|(?:睡|躺)(?:惯)?(?:了)?硬(?:床|板|铺|的)|(?:床|垫)…加(?:块|个|一块)?(?:木)?板|(?:医生|大夫)…硬(?:床|板|的)',
      '\\b(?:firm(?:er)?|hard(?:er)?|orthop(?:a)?edic) mattress|\\bboard under',
    ],
    shows: [
      '(?:床|床垫)(?!单|头)…(?:太|过|好|有点|这么|特别|实在|真|偏|忒|很)(?:.{0,2})(?:软|塌|陷)|(?:床|床垫)…(?:软得|塌(?:了|陷)|陷(?:下|进)|凹|没支撑)',
      '\\b(?:bed|mattress)…(?:too|so|very|really|way too)…(?:soft|saggy|squishy|bouncy)|\\b(?:bed|mattress)…(?:sag(?:s|ged|ging)?|sink|sank|hammock|swallow|no support|dip in)|\\b(?:saggy|sagging) (?:bed|mattress)',
      '(?:ベッド|マットレス)…(?:柔らか|沈)|(?:침대|매트리스)…(?:푹\\s?꺼|물렁|너무\\s?푹신)|沈み込|ふかふかすぎ|꺼져',
      '(?:床|床垫)(?!单|头)…(?:软(?:成|到|塌塌|绵绵|趴趴|绵)|像(?:棉花|沼泽|蹦床|水床|豆腐|吊床)|中间(?:一个|有个)?(?:坑|塌|凹|陷)|陷(?:进|下)去|翻(?:个)?身(?:都)?(?:费劲|难|困难|像|不动))|(?:躺|睡)(?:下|上)?(?:去|来)?(?:就)?(?:陷|凹|塌)(?:进|下)',
      '\\b(?:bed|mattress)…(?:marshmallow|quicksand|swallow|hammock|jelly|waterbed|trampoline|custard|no support|sinks?|sank|sagg|sags|dip(?:s|ped)? in|valley|roll(?:s|ed|ing)? (?:in)?to the middle)',
    ],
  },
  {
    key: 'bedding.extra',
    value: 'pillow',
    says: [
      '(?:习惯|每次|都|总是|一向|必须|得|要)(?:睡|垫|枕|用)?…(?:两|2|三|3|俩)个枕头|(?:两|2|三|3)个枕头[^。!?]{0,16}(?:习惯|每次|以后|都这么)|睡觉…(?:两|三|2|3)个枕',
      '\\b(?:always|usually|need|sleep with|like)…(?:two|three|2|3|extra|an extra) pillows?\\b…(?:sleep|always|every|back)?|\\bsleep (?:with|on) (?:two|three|2|3) pillows',
      '枕(?:を|は)?(?:いつも)?(?:2|二)つ|베개\\s?두\\s?개로',
      '(?:再|多|加)(?:给|要|来|拿|送|放|加)?(?:我)?(?:一|两|1|2)?个枕头?(?=.{0,10}(?:习惯|抱|垫腰|睡|每次))|(?:抱|夹|搂)(?:着)?(?:个|一个)?枕头…睡|(?:枕|垫|睡)(?:俩|两|二|2)个?枕头?|枕头?(?:要|得|多)?(?:两|俩|2)个|没(?:有)?(?:两|俩)个(?:枕头)?睡不着',
      '\\b(?:always|need|usually|like|sleep)…(?:two|three|2|3|extra|second) pillows?|\\bpillow between (?:my|the) (?:knees|legs)|\\bhug(?:ging)? a pillow',
    ],
    shows: ['(?:抱|夹|搂)着枕头'],
  },
  {
    key: 'bedding.extra',
    value: 'quilt',
    says: [
      '(?:怕冷|畏寒|习惯|每次|总是|都得|都要|家里?都)[^。!?]{0,20}(?:两床|加一?床|多一?床|厚)(?:的)?被?|(?:加|多|再|给)[^。!?]{0,8}被[^。!?]{0,16}(?:怕冷|畏寒|习惯|两床|每次)|(?:两床|加一?床|多一?床|厚)(?:的)?被…(?:怕冷|畏寒|习惯)',
      '\\b(?:always|usually|feel the cold|get cold)…(?:extra|second|thick\\w*|another|heav\\w+) (?:duvet|quilt|comforter)|\\b(?:extra|second|thicker|another|heavier) (?:duvet|quilt|comforter)…(?:always|feel the cold|get cold|cold person|easily)',
      '布団をもう一枚…寒がり|이불…추위|(?:掛け)?布団(?:を|が)?(?:もう|追加|一枚多)|厚(?:い|手の|め)(?:の)?(?:掛け)?布団|이불\\s?(?:하나|한\\s?(?:장|채))?\\s?(?:더|추가)|두꺼운\\s?이불',
      '(?:再|多|加|添|补)(?:给|要|来|拿|送|放|加|备|铺)?(?:我|我们)?(?:一|两|1|2|张|床|条)*(?:厚|棉)?被(?!子?(?:太|厚得|热|拿走))|(?:两|2|俩)床(?:厚|棉)?被|厚(?:一)?(?:点|些)?的?被|换(?:一)?(?:床|条|张)?(?:厚)的?(?:被)?|被子?…(?:厚(?:一)?(?:点|些)|加(?:一)?床)(?!.{0,2}了)',
      '\\b(?:extra|another|second|additional|more|one more|thick\\w*|warm\\w*|heav\\w*) (?:\\w+ )?(?:duvet|quilt|comforter)s?\\b(?! cover)|\\b(?:duvet|quilt|comforter)…(?:thicker|heavier|warmer)',
    ],
    shows: [
      '被子?…(?:太|好|有点|特别|实在|过|这么|就|只有|薄)(?:.{0,2})薄|被子?(?:薄|单薄)(?:得|了|如)|被…(?:不够(?:厚|暖)|盖不(?:暖|住))|(?:把)?(?:浴袍|外套|大衣|羽绒服|衣服)…(?:盖|裹|压)(?:在)?(?:身上|被子上|着睡)',
      '\\b(?:duvet|quilt|comforter|bedding|covers?)…(?:too|so|very|really|way too|paper|napkin|wafer|not)…(?:thin|light|flimsy|warm|thick enough)',
      '布団…(?:薄い|薄すぎ|薄くて)|이불이\\s?(?:너무\\s?)?얇',
    ],
  },
  {
    key: 'bedding.extra',
    value: 'blanket',
    says: [
      '(?:怕冷|畏寒|习惯|每次|总是|都得|都要|到哪)[^。!?]{0,20}毯|毯(?:子)?[^。!?]{0,20}(?:怕冷|畏寒|习惯|到哪|每次|都得|总得)',
      "\\b(?:always|usually|feel the cold|get cold|cold easily)…(?:extra|second|another|more) blankets?|\\b(?:extra|second|another|more) blankets?[^!]{0,30}(?:always|feel the cold|get cold|cold easily|i'm always)",
      '毛布…(?:いつも|寒がり)|담요…(?:항상|추위)|毛布(?:を|が)?(?:もう|追加|一枚多|あと)|もう一枚…毛布|담요\\s?(?:하나|한\\s?장|두\\s?장)?\\s?(?:더|추가)',
      '(?:再|多|加|添|补)(?:给|要|来|拿|送|放|加|备)?(?:我|我们)?(?:一|两|三|1|2|3|张|床|条)*(?:毛)?(?:毯|毡)|(?:冷|冻|凉)[^。!?\\n]{0,16}(?:毯|毡)|(?:毯|毡)[^。!?\\n]{0,16}(?:怕冷|盖腿|怕凉|膝盖)',
      '\\b(?:extra|another|second|additional|more|one more|spare) (?:\\w+ )?blankets?|\\b(?:cold|freezing|chilly)[^.!?]{0,40}blankets?|\\bblankets?[^.!?]{0,30}(?:freezing|cold|chilly)',
    ],
  },
  {
    key: 'bedding.extra',
    value: 'thin_quilt',
    says: [
      '(?:换|要|有没有|给|拿|来|想要)…(?:薄|轻|凉)(?:一点|点|些)?(?:的)?被|空调被|夏凉被|薄被',
      '\\b(?:thin|thinner|light|lighter|summer)(?:er|weight)? (?:duvet|quilt|comforter|blanket)',
      '薄(?:い|手の|め)(?:の)?布団|얇은\\s?이불',
      '(?:薄|轻|凉|夏)(?:一)?(?:点|些|啲)?(?:嘅|的)?(?:凉)?被|被子?…(?:换|要|有没有)…(?:薄|轻)(?:一)?(?:点|些|的)|(?:换|拿)(?:一)?(?:床|条|张)?(?:薄|轻|凉快)(?:一)?(?:点|些)?的',
      '\\b(?:thin|light|summer|cool)(?:er|weight)? (?:duvet|quilt|comforter|cover)|\\bjust a sheet|\\bsheet (?:instead of|rather than)',
    ],
    shows: [
      '被子?…(?:太|好|有点|特别|实在|过)(?:.{0,2})(?:厚|重|闷)',
      '\\b(?:duvet|quilt|comforter)…(?:too|so|very|way too)…(?:thick|heavy|warm|hot)',
      '布団…(?:厚|重)すぎ|이불…(?:두꺼|무거|더워)|布団が(?:厚|重|暑)|이불이\\s?(?:두꺼|무거|더)',
      '被子?…(?:厚(?:得|死|成|到|重)|重(?:得|死)|捂|压(?:得|了|着)|喘不过)|(?:踢|蹬|掀)(?:了|开|掉)?(?:\\S{0,3})?被',
      '\\b(?:duvet|quilt|comforter)…(?:suffocat|sweat|heavy|thick|winter|arctic|roast|boil|oven)|\\bkick(?:ed|ing)? (?:off|the) (?:the )?(?:duvet|covers|quilt)',
    ],
  },
];
