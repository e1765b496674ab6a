/** With whom, for what occasion, on what kind of trip. */
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

export const COMPANY_WORDS: PreferenceWords[] = [
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
