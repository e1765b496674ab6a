/** What is drunk, and breakfast. */
import type { PreferenceWords } from './preferences.ts';

export const DRINKS_WORDS: PreferenceWords[] = [
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
];
