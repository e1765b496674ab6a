/**
 * Who the guest is: food, company, occasion, trip, contact. Same form as preferences.ts; `shows`
 * is what only lets it be inferred.
 */
import type { PreferenceWords } from './preferences.ts';

const CHILD_ZH = '(?:孩子|小孩|娃(?!娃)|儿子|女儿|囡囡|闺女|小朋友|宝贝|细路|仔仔|囝|二胎)';
const INFANT_ZH =
  '(?:婴儿|宝宝|宝贝|bb|奶娃|\\d+个月(?:大)?的?(?:宝|娃|孩|儿|女)|(?:刚满月|几个月|半岁|新生儿|吃奶))';
const ELDER_ZH =
  '(?:老人(?!与)|老爷子|老太太|爸妈|父母|爷爷|奶奶|外公|外婆|姥姥|姥爷|老妈|老爸|长辈|老两口|公公|婆婆|岳父|岳母|丈母娘|(?:我|带)(?:老)?(?:妈|爸)|我(?:妈妈|爸爸|母亲|父亲)|老母|阿婆|阿公|嫲嫲)';
const PARTNER_ZH =
  '(?:老婆|老公|爱人|妻子|丈夫|媳妇|女朋友|男朋友|女友|男友|对象|未婚妻|未婚夫|我先生|我太太|另一半|夫人|我条女|仔仔爸)';
const WITH_ZH =
  '(?:带(?:着|上|了)?|和|跟|陪|同|与|携)(?:我|一个|个|俩|两个|我们)?(?:家|的|岁|\\d+|两|三|一|四|五|六|七|八|九|十|半|多|小|老|刚|满|个|月|大){0,8}';
const KID_EN =
  '(?:kids?|child(?:ren)?|son|daughter|toddlers?|little (?:one|boy|girl)s?|(?:\\w+|\\d+)[- ]year[- ]olds?)';
const BABY_EN = '(?:bab(?:y|ies)|infants?|newborns?|(?:\\w+|\\d+)[- ]month[- ]olds?)';
const ELDER_EN =
  '(?:(?:elderly|old|aging|ageing) (?:parents?|mother|father|mum|mom|dad)|parents|grand(?:parents?|mother|father|ma|pa|mum|dad)|(?:mother|father)(?:-in-law)?|mum|mom|dad|gran|nana|in-laws)';
const PARTNER_EN = '(?:wife|husband|boyfriend|girlfriend|partner|fiance+|spouse|hubby|missus)';
const WITH_EN =
  '(?:with|bring(?:ing)?|and|travell?ing with|have|plus|for|me and|us and|take|taking)(?: (?:my|our|a|an|two|three|one|2|3|his|her|us|me|little|small|young|elderly|old|\\d+))*';

export const GUEST_WORDS: PreferenceWords[] = [
  // diet
  {
    key: 'diet',
    value: 'vegetarian',
    says: [
      '(?:我|老婆|老公|妈|一直|常年|平时|长期|是)?…吃(?:全|长|蛋奶)?素(?!餐厅)|素食(?:者|主义)|(?:要|做|来|准备|有没有|有冇)…(?:素食|素餐|素菜|斋)|食斋',
      "\\b(?:vegetarians?|veggie(?:s)?)\\b(?! (?:burger|pizza|soup|platter))|(?:don'?t|do not|doesn'?t|never) eat (?:any )?meat|meat[- ]free|no meat",
      'ベジタリアン|菜食|채식',
    ],
  },
  {
    key: 'diet',
    value: 'vegan',
    says: [
      '纯素|全素(?!.{0,4}(?:蛋|奶))|严格素食|vegan|(?:不吃|不沾)…(?:蛋奶|奶和蛋|蛋和奶)',
      '\\bvegans?\\b(?! vip)|plant[- ]based|no animal products',
      'ヴィーガン|ビーガン|비건',
    ],
  },
  {
    key: 'diet',
    value: 'halal',
    says: ['清真|穆斯林|回族|halal', '\\bhalal\\b|\\bmuslims?\\b', 'ハラル|ハラール|할랄|무슬림'],
  },
  { key: 'diet', value: 'kosher', says: ['犹太(?:洁食|餐)|洁食', '\\bkosher\\b', 'コーシャ|코셔'] },
  {
    key: 'diet',
    value: 'no_pork',
    says: [
      '(?:不|唔)(?:能)?(?:吃|食|要|沾)(?:任何)?猪(?:肉)?|(?:别|不要)(?:放|加|用)?…猪(?:肉|油)|猪肉…(?:不吃|不要|过敏)',
      "(?:no|don'?t (?:eat|want)|without|not eat|can'?t (?:eat|have)|never eat|avoid|free of)…(?:pork|bacon|ham)\\b|pork[- ]free",
      '豚肉(?:は|が)?(?:食べられ|食べな|抜き|なし|だめ|苦手)|돼지고기(?:는|를)?\\s?(?:안|못|빼)',
    ],
  },
  {
    key: 'diet',
    value: 'no_beef',
    says: [
      '(?:不|唔)(?:能)?(?:吃|食|要|沾)(?:任何)?牛(?:肉)?(?!奶)|(?:别|不要)(?:放|加|用)?…牛肉',
      "(?:no|don'?t (?:eat|want)|without|can'?t (?:eat|have)|never eat|avoid)…beef\\b",
      '牛肉(?:は|が)?(?:食べられ|食べな|抜き|なし|だめ)|소고기(?:는|를)?\\s?(?:안|못|빼)',
    ],
  },
  {
    key: 'diet',
    value: 'no_seafood',
    says: [
      '(?:不|唔)(?:能|爱|喜欢)?(?:吃|食|要|碰)(?:任何)?(?:海鲜|鱼|虾|腥)|(?:别|不要)(?:放|加|有)?…(?:海鲜|虾)',
      "(?:no|don'?t (?:eat|want|like)|without|can'?t eat|never eat|avoid)…(?:seafood|fish|shellfish|prawns|shrimp)\\b",
      '(?:魚介|海鮮|シーフード|魚)(?:は|が)?(?:食べられ|食べな|苦手|抜き|だめ)|해산물(?:은|을)?\\s?(?:안|못|빼)',
    ],
  },
  {
    key: 'diet',
    value: 'gluten_free',
    says: [
      '无麸质|麸质(?:不耐|过敏)|不(?:能)?吃麸质|无麦麸|乳糜泻',
      "gluten[- ]?(?:free|intoleran\\w+)|c(?:o)?eliac|(?:no|avoid|can'?t (?:eat|have)|without|don'?t eat)(?: any)? (?:gluten|wheat)",
      'グルテン(?:フリー|抜き|なし)|글루텐',
    ],
  },
  {
    key: 'diet',
    value: 'lactose_free',
    says: [
      '乳糖不耐(?:受|症)?|(?:喝|一喝)(?:牛)?奶…(?:拉|肚子|胀)|无乳糖|(?:喝不了|不能喝)(?:牛)?奶',
      "lactose|dairy[- ]free|(?:no|avoid|can'?t (?:eat|have|drink)|without|don'?t (?:eat|have|do|digest)) (?:any )?(?:dairy|cow'?s milk|milk(?= products))",
      '乳糖|乳製品(?:は|が)?(?:食べられ|だめ|苦手)|유당|유제품(?:은|을)?\\s?(?:안|못)',
    ],
  },
  {
    key: 'diet',
    value: 'low_sugar',
    says: [
      '糖尿病|控糖|血糖(?:高|偏高|不稳)|戒糖|(?:少|无|低|免)糖(?!尿)|不(?:要|加|放|能吃)糖|(?:别|不要)(?:太)?甜',
      '(?:low|no|less|sugar)[- ]?(?:sugar|free)\\b(?! (?:wifi|parking))|without sugar|diabet(?:ic|es)|blood sugar|sugar[- ]free|cut(?:ting)? (?:out |down on )?sugar',
      '糖尿|糖質|砂糖(?:なし|抜き|控え)|당뇨|무설탕|설탕\\s?(?:빼|없)',
    ],
  },
  {
    key: 'diet',
    value: 'low_salt',
    says: [
      '(?:少|低|无|免|轻)盐|(?:少|不要|别)放盐|(?:口味|饮食|吃得|做得|要|做)?(?:清淡|淡一?点|淡些)|高血压|不(?:能|要)?(?:吃)?太咸',
      '(?:low|no|less|reduced|without|little|easy on (?:the )?)[- ]?(?:salt|sodium)\\b|high blood pressure|hypertension|not too salty|salt[- ]free',
      '減塩|塩分(?:控え|少な)|薄味|저염|싱겁게|소금\\s?(?:적게|빼|조금)',
    ],
  },
  {
    key: 'diet',
    value: 'no_spicy',
    says: [
      '(?:不|唔)(?:能|太能|会|要|可以|敢|爱|喜欢)?(?:吃|食|放|加)?(?:太)?辣(?!不欢|的吗)|(?:别|勿|唔好|不要|免|走|去|零)(?:放|加)?辣(?:椒)?|一点辣(?:都|也)?(?:不|吃不)|吃不了(?:一点)?辣|怕辣|微辣(?:都|也)不',
      "(?:no|not|without|non|nothing|isn'?t|avoid|can'?t (?:eat|do|handle|take|tolerate)|don'?t (?:like|eat|do|want)|hold the|zero|less)…(?:spic(?:y|e|es)|chil(?:l)?i(?:es)?|hot sauce|pepper)\\b|mild(?:,| please| only)",
      '辛(?:い|く)(?:もの|の)?(?:は|が)?(?:苦手|食べられ|だめ|しない|ない)|辛くな|매운\\s?(?:거|것|음식)?(?:은|을)?\\s?(?:못|안)|안\\s?맵게',
    ],
    shows: [
      '(?:辣|红彤彤|全是辣椒|辣椒)…(?:胃(?:疼|痛)|拉肚子|吃不了|没法吃|受不了|上火|不敢|冒火)|辣(?:得|到|哭|死)(?!过瘾)',
      "(?:too|so|way too) spicy|(?:spicy|chil(?:l)?i)…(?:stomach|burn(?:ed|t)|couldn'?t|sick|cried|mouth on fire)",
      '辛すぎ|너무\\s?매워',
    ],
  },
  {
    key: 'diet',
    value: 'spicy',
    says: [
      '(?:多|加|重|特|爆|变态)辣|无辣不欢|(?:爱|喜欢|能|特别能|超能)吃辣|(?:越辣越好|(?<!不)要辣|够辣)|多放(?:点)?辣|不辣(?:的)?(?:吃不|不行|没味)',
      '(?:extra|really|very|super|as) (?:spicy|hot)(?: as|,| please)|(?:love|like|prefer|enjoy) (?:\\w+ )?(?:spicy|it hot|chil(?:l)?i|heat)|(?:more|extra) (?:chil(?:l)?i|spice)',
      '辛(?:め|口|い(?:もの|の)が好)|맵게|매운\\s?(?:거|것|음식)\\s?(?:좋|잘)',
    ],
  },
  {
    key: 'diet',
    value: 'no_coriander',
    says: [
      '(?:不要|别放|不放|不吃|不能吃|走|去|免|千万别(?:放)?|唔要|别加|不加|讨厌|吃不了|闻不(?:了|得))…(?:香菜|芫荽|芫茜)|香菜…(?:不要|别放|过敏|不吃|走)',
      "(?:no|without|hold|skip|hate|can'?t stand|leave out|allergic to|minus)…(?:coriander|cilantro)",
      'パクチー(?:は|が)?(?:抜き|なし|苦手|入れない)|고수(?:는|를)?\\s?(?:빼|안|싫|못)',
    ],
  },
  // drink
  {
    key: 'drink',
    value: 'coffee',
    says: [
      '(?:只喝|爱喝|喜欢喝|每天(?:早上)?(?:都)?(?:要|得|必须)?(?:喝|来)|离不开|没(?:有)?…不行|必须(?:有|喝)|习惯(?:喝)?|不能没有)…咖啡|咖啡(?:党|控|瘾|重度|续命|脑袋)|咖啡…(?:离不开|续命|每天|必须|不能没有)',
      "(?:always|need|every morning|can'?t (?:start|function|live)|addict\\w*|coffee (?:person|lover|drinker|snob|addict)|only drink|love my|must have)…(?:coffee|espresso|cappuccino|latte)|coffee (?:person|lover|drinker|addict|people|snob)|(?:big|heavy) coffee drinker",
      'コーヒー(?:が|は)…(?:好き|ないと|欠かせ|毎朝)|커피…(?:없으면|좋아|매일|꼭)',
    ],
    shows: [
      '灌了(?:三|两|好几)杯|(?:咖啡|现磨)…(?:最好喝|连喝|喝了三|续了)|只有速溶…(?:残忍|失望|喝不惯)',
      '(?:only|just) instant coffee|no (?:real|proper|decent) coffee|(?:two|three|four|several) cups of (?:the |their )?coffee',
      'インスタント(?:コーヒー)?(?:だけ|しか)|인스턴트\\s?커피(?:만|밖)',
    ],
  },
  {
    key: 'drink',
    value: 'tea',
    says: [
      '(?:只喝|爱喝|喜欢喝|每天(?:都)?(?:要|得|必须)?(?:喝|泡)|离不开|必须(?:有|喝)|习惯(?:喝|泡)?|不喝咖啡(?:的)?…)…茶|不(?:怎么)?喝咖啡…(?:茶)?|茶(?:客|控|瘾|迷)',
      "(?:don'?t|do not|never) drink coffee|(?:always|only|prefer|need|love|tea (?:person|drinker|lover))…\\btea\\b|tea (?:person|drinker|lover|people)|(?:not a coffee)",
      'お茶派|お茶(?:しか|が好き)|紅茶(?:しか|が好き|派)|차(?:만|를)\\s?(?:마|좋아)',
    ],
  },
  {
    key: 'drink',
    value: 'hot_water',
    says: [
      '(?:只喝|爱喝|习惯(?:喝)?|每天(?:都)?(?:要|得)?喝|只能喝|都喝|必须喝|离不开)…(?:热水|开水|温水|热的)|(?:喝不(?:了|得|惯)|不(?:能)?喝|从不喝)…(?:凉|冷|冰)(?:水|的)?|胃(?:不好|寒|病)…(?:热水|温水|热的)',
      "(?:only|always|prefer|just) (?:drink )?(?:hot|warm|boiled) water|(?:don'?t|can'?t|never) drink (?:cold|iced) (?:water|drinks)|hot water (?:drinker|person|only)",
      '白湯|お湯(?:しか|を飲)|따뜻한\\s?물(?:만)|뜨거운\\s?물(?:만)',
    ],
  },
  {
    key: 'drink',
    value: 'sparkling_water',
    says: [
      '(?:只喝|爱喝|喜欢喝?|每次|都|习惯|多放|备)…(?:气泡水|苏打水|巴黎水)|(?:气泡水|苏打水|巴黎水)…(?:只喝|习惯|每次|不喝别的)',
      '(?:only|always|prefer|love|ever drink|drink|stock|instead of still)…(?:sparkling|fizzy|carbonated|soda) (?:water)?|sparkling (?:water )?(?:only|person|not still|please,? always|drinker)|sparkling water,? the only',
      '炭酸水(?:が好|しか|派)|탄산수(?:만|를\\s?좋)',
    ],
  },
  {
    key: 'drink',
    value: 'wine',
    says: [
      '(?:爱喝|喜欢(?:喝)?|只喝|每晚(?:都)?(?:要|得)?喝|习惯喝)…(?:红酒|葡萄酒|白葡萄)',
      "(?:always|love|prefer|enjoy|big fan of|we're|i'm a|we are|only drink)…(?:red |white )?wine(?: people| lovers?| drinkers?| person)?\\b|wine (?:people|lovers?|drinkers?|person|buff)",
      'ワイン(?:が|は)?…(?:好き|派)|와인…좋아',
    ],
  },
  {
    key: 'drink',
    value: 'no_ice',
    says: [
      '(?:不要|别(?:放|加)|去|走|不加|不放|唔要|免|从来不(?:加|放|喝))…冰(?!箱|淇|激|窖|水)(?:块)?|(?:喝|吃)不(?:了|得)(?:冰|凉)|常温(?:的)?(?:就|即可|水)?',
      "(?:no|without|never (?:with )?|hold the|skip the|don'?t (?:put|want|add|like))…\\bice\\b(?! ?cream)|room temperature (?:water|drinks?|please)",
      '氷(?:なし|抜き|は入れない)|얼음\\s?(?:빼|없이|안)',
    ],
  },
  // breakfast, arrival, check-out as habits
  {
    key: 'breakfast',
    value: 'early',
    says: [
      '(?:每天|习惯|一向|总是|平时|都|一般|通常)…(?:[五六]点|5点|6点|很早|早上[五六])…(?:早餐|早饭|吃)|(?:早餐|早饭)…(?:习惯|每天|一向|都)…(?:[五六]点|5点|6点|很?早)',
      '(?:always|usually|every day|every morning|used to|habit)…(?:breakfast|eat)…(?:early|at (?:5|6|five|six)|before (?:6|7|six|seven))|early (?:bird|breakfast)…(?:always|every|usual)|breakfast…(?:always|usually|every)…(?:early|at (?:5|6|five|six))',
      '(?:いつも|毎日|毎朝)…(?:[56]時|早)…朝食|(?:항상|매일)…(?:일찍|[56]시)…(?:조식|아침)',
    ],
    shows: [
      '(?:早餐|早饭|餐厅)…(?:开(?:得|门)?(?:太|这么|那么)?(?:晚|迟)|七点半才|八点才|7点半才|8点才)|赶(?:不上|早班|飞机|车)…早餐|(?:没赶上|没吃(?:上|到)|来不及吃)早餐…(?:飞机|早班|太早|出门早)',
      "breakfast…(?:starts? (?:too|so) late|doesn'?t (?:start|open) (?:until|till)|only (?:starts?|opens?) at)|(?:leave|left|flight|start(?:ed)?) (?:too |so )?(?:early|before breakfast)…(?:breakfast)?",
      '朝食…(?:開始|始まり)(?:が)?遅|조식…(?:너무\\s?늦게|시작이\\s?늦)',
    ],
  },
  {
    key: 'breakfast',
    value: 'late',
    says: [
      '(?:习惯|每天|一向|总是|平时|都|一般)…(?:十点|10点|十一点|很晚|晚(?:一)?点)…(?:早餐|早饭|吃)|(?:早餐|早饭)…(?:习惯|每天|都)…(?:晚|十点|10点)',
      '(?:always|usually|every day|prefer)…(?:late breakfast|breakfast…(?:late|at (?:10|11|ten|eleven)))|brunch person|late riser',
      '(?:いつも|毎日)…(?:遅め|10時)…朝食|(?:항상|매일)…늦게…(?:조식|아침)',
    ],
    shows: [
      '(?:早餐|早饭)…(?:(?:九|十|9|10)点(?:半)?(?:就)?(?:收|关|结束|没|停|撤)|结束(?:得)?(?:太|这么|好)早|收(?:摊|得)(?:太|这么)?早|太早(?:结束|收)|起不来|没赶上|赶不上|睡过)|(?:起不来|起那么早|睡懒觉|赖床)…(?:早餐)?',
      'breakfast…(?:ends?|ended|finish(?:es|ed)?|stops?|stopped|clos(?:es|ed)|over|gone|cleared|packed up|cut off)…(?:too early|so early|at (?:9|10|nine|ten|half)|by (?:9|10|nine|ten)|before)|missed breakfast…(?:slept|sleep|lie|late)|(?:sleep|slept) (?:in|late)…(?:breakfast)|who (?:gets|wakes) up (?:that|so) early',
      '朝食…(?:終わ|終了)(?:が|る|り)…早|조식…(?:일찍\\s?끝|너무\\s?빨리)',
    ],
  },
  {
    key: 'breakfast',
    value: 'to_go',
    says: [
      '(?:每次|都|总是|习惯|每天|以后|一般)…(?:打包|外带|带走|路上吃)…(?:早餐|早饭)?|(?:早餐|早饭)…(?:每次|都|总是|每天|以后|习惯)…(?:打包|外带|带走)',
      '(?:always|every day|every time|usually)…(?:to[- ]?go|take ?away|packed|boxed|grab and go)…breakfast|breakfast…(?:to[- ]?go|take ?away|packed|boxed)…(?:always|every|usual)',
      '(?:いつも|毎回)…(?:テイクアウト|お弁当)…朝食|(?:항상|매번)…포장…(?:조식|아침)',
    ],
  },
  {
    key: 'breakfast',
    value: 'chinese',
    says: [
      '(?:习惯|喜欢|只吃|爱吃)…(?:中式(?:早餐|的)?|粥|豆浆油条|包子|稀饭|热粥)…(?:早餐|早饭)?(?!.{0,4}(?:送|一份))|中式早餐|(?:早餐|早饭|早上)…(?:习惯|喜欢|只吃|必须|得(?:有|喝)|要有)…(?:粥|豆浆|包子|面条|热的|中式)',
      '(?:prefer|want|like|need)…chinese[- ]style breakfast|chinese breakfast|congee (?:for|at) breakfast',
      '中華(?:風)?(?:の)?朝食|お粥(?:派|が好)|중식\\s?조식|죽이\\s?좋',
    ],
    shows: [
      '(?:早餐|早饭)…(?:没(?:有)?|连)…(?:热?粥|稀饭|豆浆|包子|油条|面条|中式|中餐)|(?:除了|全是|都是|只有)…(?:面包|沙拉|冷肠|西式|三明治|麦片)…|连(?:口|碗|个)?(?:热)?(?:粥|豆浆|稀饭|包子)…都没',
      'no (?:congee|chinese (?:food|options?|dishes)|rice porridge)…(?:breakfast)?|breakfast…(?:no|without) (?:congee|chinese|noodles|rice)',
      '조식…(?:죽|밥|한식)(?:이|도)?\\s?없',
    ],
  },
  {
    key: 'breakfast',
    value: 'western',
    says: [
      '(?:习惯|喜欢|只吃|想吃|爱吃|要)…西式(?:早餐|的)?|西式早餐|(?:早餐|早饭)…(?:习惯|喜欢|只吃|必须)…(?:面包|西式|吐司|培根|麦片)',
      '(?:prefer|want|like|need|always)…(?:western|continental|english|american)(?:[- ]style)? breakfast|full english',
      '洋食(?:の)?(?:朝食|派)|양식\\s?조식',
    ],
    shows: [
      '(?:早餐|早饭)…(?:没(?:有)?|连)…(?:面包|吐司|培根|麦片|酸奶|西式|黄油)',
      'breakfast…(?:no|without|not even) (?:toast|bacon|cereal|bread|croissants?|western|yogh?urt|pancakes)',
      '朝食…(?:パン|洋食)(?:が|も)?な',
    ],
  },
  {
    key: 'arrival',
    value: 'late',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|老是|一向|每回)…(?:半夜|深夜|很晚|晚上十|凌晨|夜里|晚班机|末班|红眼).{0,6}(?:到|入住|飞|才)(?!.{0,3}早上)|(?:晚到|半夜到|深夜到)…(?:习惯|每次|备注|老样子)',
      '(?:always|usually|every time|normally|generally|typically)…(?:arriv\\w+|check(?:ing)? in|get in|land)…(?:late|midnight|after (?:10|11|ten|eleven|midnight))|(?:late|midnight) arrivals?…(?:always|every|usual|as usual|note|profile)',
      '(?:いつも|毎回)…(?:深夜|夜遅く)…(?:到着|チェックイン)|(?:항상|매번)…(?:늦게|밤늦게)…(?:도착|체크인)',
    ],
  },
  {
    key: 'arrival',
    value: 'early',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|老是|一向|每回)…(?:早班|红眼|一大早|清早|清晨|早上[五六七八]|早到|上午)…(?:到|入住|落地|机)?|(?:早到|一早到|提前(?:入住|到))…(?:习惯|每次|备注|老样子|老规矩)',
      '(?:always|usually|every time|normally|generally)…(?:arriv\\w+|check(?:ing)? in|get in|land)…(?:early|in the morning|before (?:noon|\\d)|at (?:5|6|7|8|9))|early (?:arrival|check ?-?in)…(?:always|every|usual|profile|note)|red[- ]eye…(?:always|every)',
      '(?:いつも|毎回)…(?:朝|早く|早め)…(?:到着|チェックイン)|(?:항상|매번)…(?:일찍|아침)…(?:도착|체크인)',
    ],
  },
  {
    key: 'checkout',
    value: 'late',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|一向|每回|习惯|老规矩)…(?:延迟|晚(?:点|走|退)|迟退|睡到(?:中午|下午|\\d|十|十一|十二)|下午(?:才)?走|延(?:到|退))|(?:延迟退房|晚退|延退|睡到中午)…(?:每次|习惯|备注|老样子|老规矩|一直|档案|资料)',
      '(?:always|usually|every time|normally|generally|regular\\w*)…(?:late check ?-?out|check(?:ing)? out (?:late|at (?:1|2|3|4))|sleep (?:in|until|till))|late check ?-?out…(?:always|every|usual|profile|note|on file|standard)',
      '(?:いつも|毎回)…(?:レイトチェックアウト|遅めに)|(?:항상|매번)…(?:늦게|레이트)…체크아웃',
    ],
  },
  {
    key: 'checkout',
    value: 'early',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|一向|每回|习惯)…(?:天不亮|一大早|清早|凌晨|早班机|早起|[四五六]点)…(?:走|退|出发|赶|离店)',
      '(?:always|usually|every time|normally|generally)…(?:leave|check out|leaving|checking out|head out)…(?:early|before (?:dawn|sunrise|6|7|breakfast)|at (?:4|5|6))|same as every (?:month|time|week): wake',
      '(?:いつも|毎回)…(?:早朝|朝早く)…(?:出発|チェックアウト)|(?:항상|매번)…(?:새벽|일찍)…(?:체크아웃|나가)',
    ],
  },
  // contact
  {
    key: 'contact',
    value: 'no_calls',
    says: [
      '(?:别|不要|请勿|唔好|勿|不用|千万别|不想|少|甭)(?:再)?(?:给我|往|跟我|向我)?(?:房间)?(?:再)?(?:打|来|接)(?:我|房间|手机|座机|骚扰|这个)?(?:的)?电话(?!.{0,4}推销)|电话(?:就)?(?:别|不要|唔好)打|(?:接不了|不方便接|不接|没法接|不想接|怕接)(?:听)?电话|不(?:要|想)(?:听|接)电话',
      "(?:no|don'?t|do not|never|please don'?t|stop|rather than|instead of|not)(?: ever)? (?:phone )?(?:call(?:s|ing)?|phon(?:e|ing)|ring(?:ing)?)\\b(?! (?:it|the (?:police|ambulance|bar)|this|a taxi|room service|me (?:a taxi|sir|stupid)|housekeeping|number|in|out|of))|can'?t (?:take|answer|pick up) (?:phone )?calls|not by phone|hate (?:phone )?calls",
      '電話(?:は|し)(?:ない|なし|やめ|控え|不要|出られ)|전화(?:는|하지|\\s?말|\\s?안)(?!\\s?받)',
    ],
  },
  {
    key: 'contact',
    value: 'phone',
    says: [
      '(?:直接|有事|尽量|以后|都|请)?(?:打|call|拨)(?:我)?(?:的)?(?:手机|电话)(?!.{0,5}(?:别|不要|没人|不接|太|了|四遍|催|没))…(?:就行|联系|就好|最快|我就接|通知|找我|即可|比较)|(?:电话|手机)(?:联系|通知|找我|沟通)(?!不)|(?:不(?:怎么)?(?:看|用|上)(?:微信|短信|邮件))',
      "(?:call|phone|ring) me (?:on|directly|instead|anytime|if|rather|whenever|any time|for anything|not)|(?:by|prefer (?:a )?)(?: phone| calls?| phone calls?)\\b(?! charger)|phone (?:is best|only|is better|me)|(?:don'?t|never|rarely) (?:check|read|use) (?:my )?(?:wechat|emails?|texts?|messages)",
      '電話(?:で(?:お願い|連絡)|ください|連絡)|전화(?:로|주세요|해\\s?주)',
    ],
  },
  {
    key: 'contact',
    value: 'wechat',
    says: [
      '(?:加|用|发|走|都|直接)?微信(?:上)?(?:联系|沟通|说|找我|通知|留言|发我|告诉|回我|即可|就(?:行|好|可以)|给我发|发消息)|(?:发|用|走|加)(?:我)?(?:的)?微信|(?:只|都)(?:用|看|回|走)微信',
      '(?:via|by|on|through|use|prefer|only|message me on|text me on|contact me (?:on|by|via)|add (?:my|me on))…we ?chat|we ?chat (?:only|please|me|is (?:best|better|fine)|instead)',
      '(?:wechat|微信|ウィーチャット)(?:で|に)|위챗(?:으로|만)',
    ],
  },
  {
    key: 'contact',
    value: 'email',
    says: [
      '(?:以后|都|统一|一律|直接|请|只)…(?:发|用|走|寄)…(?:邮箱|邮件|email|e-mail)(?:就|联系|给我|$|即可|别|,|。)|(?:邮箱|邮件|email)(?:联系|沟通|通知|即可|就(?:行|好))',
      '(?:via|by|prefer|only|contact me (?:by|via)|always|in future|from now on|reach me (?:by|via|on)|use)…e-?mail|e-?mail (?:only|me (?:instead|only|for|rather|if)|is (?:best|better)|please,? not|instead)',
      'メール(?:で(?:お願い|連絡|ください)|のみ)|이메일(?:로|만)',
    ],
  },
  {
    key: 'contact',
    value: 'no_marketing',
    says: [
      '退订|(?:不要|别|停止|唔好|拒收|勿|不想(?:再)?收)(?:再)?…(?:广告|促销|推广|营销|优惠(?:信息|短信|活动)|推送|推销|群发|宣传)|(?:广告|促销|推广|营销|推销)(?:短信|电话|信息|消息|邮件)?…(?:别|不要|停|唔好|烦|不想)',
      "unsubscribe|opt(?:ing)? ?-?out|(?:stop|no more|no|don'?t (?:want|send)|remove me|take me off)…(?:marketing|promo|promotion|newsletter|offers|ads?\\b|advert|mailing|spam|campaign)",
      '(?:メルマガ|広告|配信|宣伝)…(?:停止|不要|やめ|いりません)|(?:광고|마케팅|홍보|수신)…(?:거부|그만|보내지|중단|끊)',
    ],
  },
  // accessibility
  {
    key: 'accessibility',
    value: 'wheelchair',
    says: [
      '(?:坐|用|推|使用|靠|离不开)(?:着|了)?轮椅|轮椅(?:人士|使用|上|进|能|可以|通道|出入|推)|无障碍(?:房|间|客房)',
      '(?:in|uses?|using|with|need|has|for|my|a) (?:a |an |his |her |my |electric |power )*wheel ?chair|wheel ?chair (?:user|bound|accessible|access|friendly)|accessible (?:room|bathroom|shower)|(?:lifted|pushed) in his chair',
      '車椅子|バリアフリー|휠체어',
    ],
  },
  {
    key: 'accessibility',
    value: 'grab_bar',
    says: [
      '扶手|防滑(?:扶|把)手|(?:安全|浴室)抓杆',
      'grab (?:bar|rail)s?|hand ?rails?(?! (?:on the stairs|was|is broken))|support rails?|safety bar',
      '手すり|손잡이\\s?(?:있|필요)',
    ],
  },
  {
    key: 'accessibility',
    value: 'low_floor',
    says: [
      '(?:腿脚|行动|膝盖|腿|走路|脚)(?:不(?:便|好|方便|利索)|有伤|刚做|受伤)|(?:走|爬|上)不(?:了|动)(?:楼梯|楼|台阶|路)|(?:拄|用)(?:着)?拐|刚做(?:完|了)?(?:膝|髋|腿|脚)|打(?:着)?石膏',
      "(?:can'?t|cannot|unable to|struggle(?:s)? (?:with|to)|hard to|difficult(?:y)?(?: with)?|no|avoid|not good with|bad with|trouble with) (?:\\w+ ){0,3}(?:stairs|steps|walk(?:ing)?(?: far| long)?)\\b|(?:bad|dodgy|broken|replaced|sore|new|arthritic) (?:hip|knees?|leg|ankle)|(?:hip|knee) (?:replacement|surgery|isn'?t)|on crutches|walking (?:stick|frame|cane)|mobility (?:issues?|problems?|impair\\w+)|step[- ]free",
      '足が(?:悪|不自由)|階段(?:は|が)(?:上れ|無理|きつ|つら)|杖|다리가\\s?(?:불편|아프)|계단(?:은|을)?\\s?(?:못|힘)|거동',
    ],
  },
  {
    key: 'accessibility',
    value: 'hearing',
    says: [
      '听(?:障|力(?:障碍|不好|有问题|差))|耳(?:聋|背)|聋(?:哑)?人|助听器|(?:我|妈|爸|老人|耳朵)(?:.{0,4})(?:听不(?:到|见|清))(?:门铃|电话|敲门|声音)',
      "(?:hard of hearing|\\bdeaf\\b|hearing (?:impair\\w+|aids?|loss|problem)|can'?t hear (?:the )?(?:door|phone|alarm|knock))",
      '耳が(?:聞こえ|遠)|聴覚|補聴器|청각|귀가\\s?(?:안|어두|잘\\s?안)|보청기',
    ],
  },
  {
    key: 'accessibility',
    value: 'visual',
    says: [
      '视(?:障|力障碍)|盲(?:人|文|杖)|导盲犬|(?:我|他|她)(?:的)?眼睛看不见|失明|弱视|看不见(?!人|风景|海|窗|号)',
      "(?:visual(?:ly)? impair\\w+|\\bblind\\b(?!s| (?:is|was|broken|date|spot))|guide dog|low vision|partially sighted|braille|can'?t see (?:well|much)|white cane)",
      '視覚|目が(?:見え|不自由)|盲導犬|시각|눈이\\s?(?:안|잘)|안내견',
    ],
  },
  // companions
  {
    key: 'companion',
    value: 'infant',
    says: [
      `${WITH_ZH}${INFANT_ZH}|(?:一|两)?(?:大|人)?(?:.{0,2})(?:一个?)?婴儿(?!床|车|椅|推|浴|餐|用)`,
      `${WITH_EN} ${BABY_EN}\\b`,
      '(?:赤ちゃん|乳児|赤ん坊)(?:連れ|と(?:一緒|泊)|も一緒)|아기(?:랑|와|하고|도)\\s',
    ],
    shows: [
      `${INFANT_ZH}|婴儿床|bb床|奶瓶|尿不湿|尿布|纸尿裤|温奶器|泡奶(?!…啊)|冲奶|喂奶|辅食`,
      `\\b${BABY_EN}\\b|crib|\\bcot\\b|nappies|nappy|diapers?|breast ?feed\\w*|formula (?:milk|feed)|bottle warmer|steri?li[sz]er|pack ?n ?play`,
      '赤ちゃん|ベビー(?:ベッド|カー)|おむつ|哺乳|아기|기저귀|분유',
    ],
  },
  {
    key: 'companion',
    value: 'child',
    says: [
      `${WITH_ZH}${CHILD_ZH}|一家(?:三|四|五|六)口|(?:\\d+|[一两二三四])(?:个)?(?:大|大人)\\s?(?:,|带)?\\s?(?:\\d+|[一两二三四])(?:个)?(?:小|孩)|亲子`,
      `${WITH_EN}(?: \\w+)? ${KID_EN}\\b|(?:\\d|one|two|three) (?:kids?|child(?:ren)?)\\b|family of (?:three|four|five|six|3|4|5|6)`,
      '(?:子供|子ども|子連れ|息子|娘)(?:と|連れ|も一緒|2人|が一緒)|아이(?:랑|와|들과|하고|도\\s?함께)|(?:아들|딸)(?:이랑|과|와)',
    ],
    shows: [
      `(?:我|我家|我们|家里)?(?:的)?${CHILD_ZH}(?!乐园|房|椅|床|区|俱|票|免费|入住|价|早餐|活动|拖鞋|用品|餐|泳|牙刷|浴)`,
      `\\b(?:my|our) (?:\\w+ ){0,2}${KID_EN}\\b|little one\\b|\\btoddler\\b`,
      '(?:うちの|娘|息子)(?:が|は|も|の)?|子供(?:が|は)|(?:우리\\s?)?(?:아이|아들|딸)(?:가|이|는|은|이가|도)',
    ],
  },
  {
    key: 'companion',
    value: 'elderly',
    says: [
      `${WITH_ZH}${ELDER_ZH}|${ELDER_ZH}…(?:一起|同行|也来|过来住|来住|要来)|(?:老爷子|老太太|老人(?:家)?)(?:坐|用|住|腿|行动)`,
      `${WITH_EN}(?: \\w+)? ${ELDER_EN}\\b(?! ?(?:room|store))|\\b(?:my|our) (?:\\w+ )?(?:mum|mom|mother|father|dad|grandmother|grandfather|gran|grandma|grandpa|nana)(?:-in-law)? (?:is|who is|,|who's) (?:\\w+ )?(?:[6-9]\\d|in (?:his|her) (?:60|70|80|90)s|old|elderly)`,
      '(?:両親|高齢の(?:母|父|両親)|祖母|祖父|おばあ|おじい)(?:と|連れ|も一緒|を)|(?:부모님|어머니|아버지|할머니|할아버지)(?:랑|와|과|을|를|도|모시)',
    ],
    shows: [
      '老人(?!与)|老爷子|老太太|父母|爷爷|奶奶|外公|外婆|姥姥|姥爷|长辈|老两口|丈母娘|老母|阿婆|阿公',
      `\\b(?:my|our) (?:\\w+ )?(?:elderly )?(?:mum|mom|mother|father|dad|parents|grandmother|grandfather|gran|grandma|grandpa|nana|in-laws)\\b|\\belderly\\b`,
      '(?:うちの)?(?:母|父|両親|祖母|祖父)(?:が|は|の)|(?:부모님|어머니|아버지|엄마|아빠|할머니|할아버지)(?:이|가|께서|는|은)',
    ],
  },
  {
    key: 'companion',
    value: 'pet',
    says: [
      '(?:带|牵|抱)(?:着|了|上|只|条|我|我家|我的|一只|一条|个)*…(?:狗|猫|宠物|泰迪|金毛|柯基|柴犬|布偶|毛孩子|兔|比熊|博美|拉布拉多|法斗)|(?:我|我们|我家)(?:的|有|家)?(?:一?[只条])?…(?:狗狗?|猫咪?|泰迪|金毛|柯基|猫主子|毛孩子|柴犬|比熊|博美)(?!.{0,3}(?:过敏|怕|毛过敏))',
      '(?:my|our|with (?:a|my|our|the)|bring(?:ing)?|have (?:a|two)|small|little|and (?:a|the|our|my)|travell?ing with)(?: \\w+){0,3} (?:dog|cat|puppy|pup|pooch|kitten|pet|labrador|poodle|terrier|bulldog|retriever|corgi|chihuahua|beagle|rabbit)s?\\b(?! (?:allerg|hair|bowl|next))',
      '(?:犬|猫|ペット|愛犬)(?:と|連れ|を連れ|も一緒)|(?:강아지|고양이|반려견|반려묘)(?:랑|와|과|를|도)',
    ],
    shows: [
      '(?:狗|猫)(?:粮|砂|碗|窝)|遛狗',
      '(?:dog|cat|pet) (?:bowl|bed|food|treats?)|litter (?:box|tray)',
      'ペット用',
    ],
  },
  {
    key: 'companion',
    value: 'partner',
    says: [
      `${WITH_ZH}${PARTNER_ZH}|${PARTNER_ZH}…(?:一起|同行|也来|过来住|来住)|(?:我们)?(?:夫妻|两口子|小两口|情侣)(?:俩|二人|两个)?|度?蜜月|求婚|结婚(?:.{0,3})(?:周年|纪念)`,
      `${WITH_EN}(?: \\w+)? ${PARTNER_EN}\\b|(?:my|our) ${PARTNER_EN} and (?:i|me)|honeymoon|(?:as|we'?re|we are|for) a couple\\b`,
      '(?:妻|夫|彼女|彼氏|パートナー|主人|旦那|家内)(?:と|も一緒|を連れ)|新婚|(?:아내|남편|여자친구|남자친구|여친|남친|와이프)(?:랑|와|과|하고|도)|신혼',
    ],
    shows: [
      `${PARTNER_ZH}`,
      `\\b(?:my|our) ${PARTNER_EN}\\b|(?:our|wedding) (?:\\w+ )?anniversary`,
      '(?:妻|夫|彼女|彼氏|主人|旦那)(?:が|は|の)|(?:아내|남편|여자친구|남자친구|와이프)(?:가|이|는|은)',
    ],
  },
  {
    key: 'companion',
    value: 'group',
    says: [
      '旅行团|旅游团|(?:公司)?团建|团队(?:价|房|入住)|(?:\\d{2,}|[一二三四五六七八九]?十[一-九]?)(?:来|多|几)?(?:个|名|位)?人(?!民)…(?:团|房|间|订|住)|带团|(?:我们|一)(?:大)?(?:群|帮|伙)(?:人|同学|朋友|同事)',
      '(?:tour|school|large|big|our|a) group\\b(?! (?:discount policy|chat))|group (?:of|booking|rate|reservation)|party of (?:\\d{2,}|six|seven|eight|nine|ten|twelve)|(?:\\d{2,}|twenty|thirty|forty|fifty|sixty) (?:people|guests|students|relatives|pax|of us|colleagues)|team (?:building|outing|retreat)|wedding party',
      '団体|グループ(?:で|旅行)|\\d{2}名|단체|\\d{2}명',
    ],
  },
  // occasions
  {
    key: 'occasion',
    value: 'honeymoon',
    says: [
      '蜜月|新婚',
      'honeymoon(?:ers?|ing)?|just married|newly ?weds?',
      'ハネムーン|新婚|신혼|허니문',
    ],
  },
  {
    key: 'occasion',
    value: 'birthday',
    says: [
      '(?<!不是|不过|不)生日|寿星|大寿|满月酒|周岁',
      '\\bb(?:irth)?-?days?\\b',
      '誕生日|バースデー|생일',
    ],
  },
  {
    key: 'occasion',
    value: 'anniversary',
    says: [
      '(?:结婚|恋爱|相恋|认识)?…(?:周年|纪念日)(?!庆典|店庆)',
      'anniversary',
      '記念日|周年|기념일|주년',
    ],
  },
  {
    key: 'occasion',
    value: 'proposal',
    says: [
      '求婚|表白(?!墙)',
      'propos(?:e|ing|al)\\b(?! (?:a|that|to (?:change|meet)|deadline))|pop the question|get(?:ting)? engaged|engagement (?:ring|surprise)',
      'プロポーズ|求婚|프로포즈|청혼',
    ],
  },
  {
    key: 'occasion',
    value: 'wedding',
    says: [
      '(?:办|参加|举办|举行|喝|婚礼)…(?:婚礼|婚宴|喜酒)|婚礼|婚宴|接亲|出嫁',
      '\\bweddings?\\b(?! (?:anniversary|ring|next door|band|upstairs|downstairs))|getting married|bridal|bridesmaids?|\\bgroom\\b',
      '結婚式|披露宴|결혼식',
    ],
  },
  {
    key: 'occasion',
    value: 'graduation',
    says: ['毕业(?:典礼|旅行|照|礼|季|了)?', 'graduat(?:ion|ing|ed)\\b(?! from)', '卒業|졸업'],
  },
  // trips
  {
    key: 'trip',
    value: 'business',
    says: [
      '出差|商务(?:出行|旅行|差旅)|公干|公差|(?:来|过来|去)…(?:开会|参展|培训|谈(?:生意|项目|客户|合作)|见客户)',
      '(?:business|work) (?:trip|travel|stay)|on business|(?:here|travell?ing|in town|staying|stay) for (?:work|business|a conference|the conference|a trade|meetings|a meeting|the trade|training)',
      '出張|ビジネス(?:で|利用)|출장',
    ],
    shows: [
      '开会|会议(?!室(?:有|在|几|吗|的投|租|出租|设备))|客户|老板(?:催|要|等|骂)|财务(?:要|骂|催|说)|报销|提案|汇报|项目|甲方|签(?:合同|约)|参展|展会|峰会|公司(?:那边|要|抬头|报|开|付|名)|视频会|zoom|返工|上班(?!族)|(?:改|写|赶)(?:方案|ppt|稿|报告)|ppt|conference|客戶',
      '(?:my|a|the|an?|have|for|with|our|early|important|morning|to) (?:\\w+ )?(?:client|clients|meetings?|conference|presentation|trade (?:show|fair)|webinar|interview|deadline|pitch|boardroom|seminar|work call)\\b(?! room(?:s)? (?:available|open))|\\b(?:zoom|teams) (?:call|meeting|with)|zoom\\b|(?:my|the) (?:boss|company|employer|accounts department|expenses|finance team)|expense (?:report|claim|it)|work(?:ing)? (?:remotely|from the room|until|on my)|video (?:call|conference)',
      '会議|商談|クライアント|取引先|経費|회의|미팅|고객사|거래처|업무',
    ],
  },
  {
    key: 'trip',
    value: 'family',
    says: [
      '(?:全家|一家(?:人|老小|子)|家庭|亲子)…(?:游|旅|出行|度假|出游|玩|自驾)|(?:亲子游|家庭游|全家游|家庭旅行|带全家|全家(?:人)?(?:一起)?(?:来|出)|阖家)|陪(?:孩子|爸妈|父母|家人).{0,4}(?:旅|玩|度假)',
      'family (?:trip|holiday|vacation|getaway|stay(?:cation)?|weekend|break|reunion|travel)|(?:with|whole|entire) (?:the |my |our )?(?:whole |entire )?family\\b|as a family',
      '家族旅行|家族で|가족\\s?(?:여행|과|들과|끼리)',
    ],
    shows: [
      '(?:孩子|儿子|女儿|娃|宝宝|遛娃)…(?:乐园|喜欢|玩得|天堂|不肯走|开心)',
      "(?:kids|children|boys|girls)…(?:loved|enjoyed|pool|kids'? club|playground|had a (?:blast|great time))",
      '子供(?:たち)?(?:も|が)?…(?:喜|楽し)|아이들?(?:이|도)?…(?:좋아|신나)',
    ],
  },
  {
    key: 'trip',
    value: 'leisure',
    says: [
      '(?:来|出来|过来|专程来?|去)?…(?:度假|旅游|旅行|放空|休假|散心|自由行|游玩|打卡|看海|避暑|泡温泉)(?!团|村酒|酒店|区|社|景|攻略|旺季|局)',
      '(?:on|our|my|for|a) (?:\\w+ )?(?:holidays?|vacation|getaway|city break|sightseeing|leisure|staycation|weekend away|road trip)\\b(?! inn)|travell?ing for (?:pleasure|fun|leisure)|backpacking',
      '観光|旅行(?:で|に|中)|休暇|バカンス|여행(?:으로|왔|중)|관광|휴가',
    ],
    shows: [
      '(?:爬山|看海|逛景点|景区玩|滑雪|潜水|泡温泉|打卡)(?:回来|完|去)|度假',
      '(?:sightseeing|hiking|beach day|skiing|diving|snorkel\\w*|exploring the city|theme park)',
      '観光|스키|등산',
    ],
  },
  {
    key: 'trip',
    value: 'medical',
    says: [
      '(?:来|去|陪|到|做|在)…(?:看病|看医生|就医|手术|化疗|复查|复诊|住院|体检|透析|产检|治疗)(?!.{0,4}(?:急|快))|刚(?:出院|做完手术|动完手术)|(?:术后|病后|产后)(?:恢复|休养|康复)',
      '(?:here|in town|staying|travell?ing|stay) for (?:\\w+ ){0,3}(?:surgery|treatment|operation|chemo\\w*|hospital|medical|appointment)|(?:after|recovering from|post[- ]?) ?(?:my |an? |the )?(?:surgery|operation|chemo\\w*)|hospital appointment|ivf|dialysis',
      '(?:手術|通院|治療|入院|検査)(?:の(?:ため|で)|で来|後)|(?:수술|치료|검진|입원|병원\\s?진료)(?:\\s?때문|\\s?받|\\s?하러|차)',
    ],
  },
  {
    key: 'trip',
    value: 'exam',
    says: [
      '(?:高考|中考|考研|考公|国考|省考|考试|考证|面试考|考生|艺考|笔试|雅思|托福|司考|法考|赶考|应考)(?!.{0,3}(?:完了没|难))',
      '\\b(?:exams?|bar exam|ielts|toefl|gaokao|entrance test|finals|sitting (?:a|my|an|the) (?:test|exam))\\b',
      '受験|試験|시험|수능|면접\\s?시험',
    ],
  },
];

/** What somebody may be allergic to. */
export const ALLERGENS: Array<[value: string, calls: RegExp]> = [
  ['peanut', /花生|peanuts?|ピーナッツ|落花生|땅콩/u],
  [
    'nut',
    /坚果|核桃|杏仁|腰果|榛子|夏威夷果|开心果|(?<!pea)(?<!dough)\bnuts?\b|almonds?|walnuts?|cashews?|pistachios?|hazelnuts?|ナッツ|くるみ|アーモンド|견과|호두|아몬드/u,
  ],
  [
    'seafood',
    /海鲜|虾|蟹|贝类|贝壳|鱼(?!油)|生蚝|扇贝|带壳|seafood|shell ?fish|shrimps?|prawns?|crabs?|lobsters?|oysters?|clams|mussels|\bfish\b|エビ|海老|カニ|蟹|甲殻|魚介|シーフード|해산물|새우|게\b|갑각|조개/u,
  ],
  ['egg', /鸡蛋|蛋类|蛋白|(?:对|吃)蛋|\beggs?\b|卵|たまご|계란|달걀/u],
  [
    'milk',
    /牛奶|奶制品|乳制品|奶类|奶粉|蛋奶|(?:对|喝)奶|\bmilk\b|dairy|cheese|牛乳|乳製品|ミルク|우유|유제품/u,
  ],
  ['gluten', /麸质|小麦|面粉|麦麸|gluten|\bwheat\b|小麦|グルテン|글루텐|밀가루|\b밀\b/u],
  [
    'feather',
    /羽绒|羽毛|鹅绒|鸭绒|鹅毛|\bdown\b(?= (?:pillow|duvet|bedding|feather|allerg)|$|[,. ])|feathers?|goose|羽毛|ダウン|깃털|오리털|거위털|구스/u,
  ],
  [
    'pollen',
    /花粉|鲜花|百合|(?:对|闻)花|(?:真|那束|房里的)花|pollen|flowers?|lil(?:y|ies)|hay ?fever|花粉|생화|꽃가루|꽃/u,
  ],
  [
    'dust',
    /(?<!烟)灰(?!色|姑娘|缸)|粉尘|尘(?:螨|土|埃)?|螨|地毯|dust(?: ?mites?)?|\bmites?\b|carpets?|ほこり|ハウスダスト|ダニ|먼지|진드기/u,
  ],
  [
    'pet',
    /(?:猫|狗|宠物|动物)(?:毛|皮屑)?|\b(?:cats?|dogs?|pets?|animals?|pet dander|dander|fur)\b|(?:猫|犬|動物)(?:の毛)?|고양이|강아지|동물\s?털|개\s?털/u,
  ],
  [
    'fragrance',
    /香(?:水|精|薰|氛|料|味)|空气清新剂|perfumes?|fragrances?|scents?|air fresheners?|diffusers?|香水|芳香|향수|방향제/u,
  ],
  ['alcohol', /酒精|(?:对|喝)酒|\balcohol\b|アルコール|お酒|알코올|술/u],
];

export const ALLERGIC =
  /过敏(?!性?(?:鼻炎)?药|体质吗)|起(?:了)?(?:红|荨麻)?疹(?:子)?|荨麻疹|allerg(?:ic|y|ies)|intoleran(?:t|ce)|anaphyla|epi-?pen|hives|put(?:s)? (?:me|him|her|us) in (?:the )?hospital|throat(?: is|'s)? (?:swell|clos)|アレルギー|알레르기|알러지/u;
/** Only an effect is told, the allergy must be inferred. */
export const ALLERGIC_EFFECT =
  /起(?:了)?(?:红|荨麻)?疹|荨麻疹|鼻炎|喷嚏|hives|sneez|rash|itch|swell|throat|气喘|就喘|喘(?:不|得)|肿/u;
export const NOT_ALLERGIC =
  /(?:没(?:有)?|不|无|并不|别问)(?:什么|任何|会|是|对.{0,6})?过敏|过敏(?:的)?(?:都)?(?:没有|不)|(?:no|not|n't|without any|zero)(?: \w+){0,3} allerg|allerg\w+ (?:is|are) (?:not|no)|アレルギーは(?:ない|ありません)|알레르기(?:는)?\s?없|hypoallergenic/u;
