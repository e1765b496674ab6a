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
];
