/** What is eaten and what not. */
import type { PreferenceWords } from './preferences.ts';

export const DIET_WORDS: PreferenceWords[] = [
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
];
