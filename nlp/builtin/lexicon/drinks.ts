/** What is drunk, and breakfast. */
import type { PreferenceWords } from './preferences.ts';

export const DRINKS_WORDS: PreferenceWords[] = [
  {
    key: 'drink',
    value: 'coffee',
    says: [
      '(?:只喝|爱喝|喜欢喝|每天(?:早上)?(?:都)?(?:要|得|必须)?(?:喝|来)|离不开|没(?:有)?…不行|必须(?:有|喝)|习惯(?:喝)?|不能没有)…咖啡|咖啡(?:党|控|瘾|重度|续命|脑袋)|咖啡…(?:离不开|续命|每天|必须|不能没有)',
      "\\b(?:always|need|every morning|can'?t (?:start|function|live)|addict\\w*|coffee (?:person|lover|drinker|snob|addict)|only drink|love my|must have)…(?:coffee|espresso|cappuccino|latte)|\\bcoffee (?:person|lover|drinker|addict|people|snob)|\\b(?:big|heavy) coffee drinker",
      'コーヒー(?:が|は)…(?:好き|ないと|欠かせ|毎朝)|커피…(?:없으면|좋아|매일|꼭)|コーヒー[^。]{0,8}(?:好き|ないと|欠かせ|毎朝|毎日|派)|커피[^.]{0,8}(?:없으면|좋아|매일|꼭|없이는)',
      '(?:每天|天天|早上|早晨|起床)[^。!?\\n]{0,10}(?:要|得|必须|离不开|靠|没|喝)[^。!?\\n]{0,6}咖啡(?!厅)|咖啡(?!厅|馆|机坏)[^。!?\\n]{0,10}(?:续命|离不开|每天|必须|不能没有|不可|等于没醒|才(?:能)?醒|上瘾|党|控|瘾)|(?:没|不喝)(?:有)?咖啡[^。!?\\n]{0,8}(?:不行|睁不|醒|活)|咖啡(?:我)?(?:只|要|爱|喜欢|习惯)(?:喝|加|的)',
      "\\b(?:always|need|every (?:morning|day)|can'?t (?:start|function|live|wake|cope|do)|addict\\w*|only drink|love|must have|first thing|run on|live on|fuel\\w*|die without|human (?:before|without|until))[^,.!?]{0,20}(?:coffees?|espresso|cappuccino|latte|flat white|americano)|\\b(?:coffee|espresso|latte)[^.!?]{0,12}(?:every (?:morning|day)|addict|first thing|person|snob|lover|drinker|people)|\\bblack coffee only",
    ],
    shows: [
      '灌了(?:三|两|好几)杯|(?:咖啡|现磨)…(?:最好喝|连喝|喝了三|续了)|只有速溶…(?:残忍|失望|喝不惯)',
      '\\b(?:only|just) instant coffee|\\bno (?:real|proper|decent) coffee|\\b(?:two|three|four|several) cups of (?:the |their )?coffee',
      'インスタント(?:コーヒー)?(?:だけ|しか)|인스턴트\\s?커피(?:만|밖)|コーヒー(?:カプセル|ポッド|豆)|(?:美味しい|おいしい)コーヒー|インスタント|커피\\s?(?:캡슐|포드)|(?:맛있는|제대로\\s?된)\\s?커피',
      '(?:胶囊|挂耳|现磨|手冲|美式|拿铁|浓缩|冷萃|咖啡(?:包|豆|胶囊|条))[^。!?\\n]{0,12}(?:没(?:有)?(?:补|了|放)?|多(?:给|来|放|送|几)|几颗|补|就一|只有|可以|救命|续命|有吗|哪)|(?:救命|续命|提神|醒神)[^。!?\\n]{0,6}咖啡|(?:附近|哪里|哪儿|楼下)[^,。!?\\n]{0,6}(?:好(?:的)?|现磨|精品)咖啡|两杯(?:浓缩|espresso|意式)',
      '\\b(?:decent|proper|good|real|strong|great) (?:\\w+ )?(?:coffee|espresso|flat white|latte|cappuccino)|\\bcoffee (?:pods?|capsules?|sachets?)|\\b(?:kill|dying|desperate|gasping|murder) for (?:a |an |some )?(?:\\w+ )?(?:coffee|espresso|latte|flat white|cappuccino)|\\b(?:instant|weak|awful|terrible|undrinkable|bad|brown water) coffee|\\bcoffee[^.!?]{0,16}(?:instant|weak|undrinkable|dishwater|brown water)|\\b(?:double|triple) (?:espresso|shot)',
    ],
  },
  {
    key: 'drink',
    value: 'tea',
    says: [
      '(?:只喝|爱喝|喜欢喝|每天(?:都)?(?:要|得|必须)?(?:喝|泡)|离不开|必须(?:有|喝)|习惯(?:喝|泡)?|不喝咖啡(?:的)?…)…茶|不(?:怎么)?喝咖啡…(?:茶)?|茶(?:客|控|瘾|迷)',
      "\\b(?:don'?t|do not|never) drink coffee|\\b(?:always|only|prefer|need|love|tea (?:person|drinker|lover))…\\btea\\b|\\btea (?:person|drinker|lover|people)|\\b(?:not a coffee)",
      'お茶派|お茶(?:しか|が好き)|紅茶(?:しか|が好き|派)|차(?:만|를)\\s?(?:마|좋아)|お茶(?:派|しか|が好き|を毎日)|紅茶(?:派|しか|が好き)|緑茶が|차(?:만|를)\\s?(?:마|좋아)|녹차',
      '(?:只|就|爱|喜欢|习惯|每天|离不开|天天|惯|必须)(?:要|得)?(?:喝|饮|泡)[^,。!?\\n]{0,6}(?:茶(?!几|餐|歇|点|色)|龙井|普洱|铁观音|乌龙|红茶|绿茶)|不(?:怎么|太)?(?:喝|碰)咖啡|茶(?:客|控|瘾|迷|党|罐)|(?:自带|带了?)(?:了)?(?:茶具|茶叶)|喝茶(?:的)?(?:人|习惯)',
      "\\b(?:don'?t|do not|never|not) (?:drink |a |much of a )?coffee(?: (?:person|drinker))?|\\b(?:always|only|prefer|need|love|drink)[^,.!?]{0,12}\\btea\\b(?! (?:towel|light))|\\btea (?:person|drinker|lover|people|totaller|addict)|\\b(?:earl grey|english breakfast|oolong|pu-?erh|green tea|chamomile)[^.!?]{0,14}(?:only|always|every|please no coffee|habit)",
    ],
    shows: [
      '(?:没有?|找不到|只有|就|缺|太少|不够)[^,。!?\\n]{0,6}(?:茶叶|茶包|茶具)|茶(?:叶|包)[^。!?\\n]{0,8}(?:没(?:有|了)?|不够|多(?:给|来|放|几)|找不到|太差|难喝)|(?:速溶咖啡)[^。!?\\n]{0,10}不喝',
      '\\b(?:no|only one|run out of|out of|more|extra|not enough|missing|decent|proper) (?:\\w+ )?(?:tea ?bags?|tea\\b(?! (?:towel|spoon))|earl grey|english breakfast tea)|\\b(?:dying|gasping|kill) for a (?:\\w+ )?(?:tea|cuppa|brew)|\\bcuppa\\b',
      'ティーバッグ|紅茶(?:の|が)|티백|홍차',
    ],
  },
  {
    key: 'drink',
    value: 'hot_water',
    says: [
      '(?:只喝|爱喝|习惯(?:喝)?|每天(?:都)?(?:要|得)?喝|只能喝|都喝|必须喝|离不开)…(?:热水|开水|温水|热的)|(?:喝不(?:了|得|惯)|不(?:能)?喝|从不喝)…(?:凉|冷|冰)(?:水|的)?|胃(?:不好|寒|病)…(?:热水|温水|热的)',
      "\\b(?:only|always|prefer|just) (?:drink )?(?:hot|warm|boiled) water|\\b(?:don'?t|can'?t|never) drink (?:cold|iced) (?:water|drinks)|\\bhot water (?:drinker|person|only)",
      '白湯|お湯(?:しか|を飲)|따뜻한\\s?물(?:만)|뜨거운\\s?물(?:만)|白湯|お湯(?:しか|を飲|をポット)|冷たい(?:水|もの|飲み物)(?:は|が)(?:飲め|苦手|だめ)|따뜻한\\s?물|뜨거운\\s?물\\s?(?:만|주세요|마)|찬\\s?물\\s?(?:못|안)|얼음물\\s?못',
      '(?:只|爱|习惯|每天|惯|都|必须|离不开|一直|一年到头|从小)(?:要|得|能)?(?:喝|饮)[^,。!?\\n]{0,4}(?:热|开|温|滚)(?:水|的|开水)|(?:喝|饮)惯(?:了)?(?:热|开|温|滚)水|(?:喝|饮|碰|沾)(?:不(?:了|得|惯|来)|唔(?:到|得|惯))[^,。!?\\n]{0,3}(?:凉|冷|冰|冻)(?:水|的|饮)?|(?:不|从不|唔|没法)(?:能|敢|太能)?(?:喝|饮|沾|碰)[^,。!?\\n]{0,3}(?:凉|冷|冰|冻)(?:水|的|饮|$|[,。])|(?:冰|冻|凉|冷)(?:水|的)[^,。!?\\n]{0,6}(?:喝不|唔(?:掂|得|饮)|不(?:能|敢|喝)|一滴)|热水壶(?:随时|一直|要)',
      "\\b(?:only|always|prefer|just|drink|need) (?:drink(?:s)? )?(?:plain )?(?:hot|warm|boiled) water(?! (?:in|to wash|for (?:the|my) (?:shower|bath)))|\\b(?:don'?t|can'?t|never|doesn'?t|cannot) (?:drink|have|do) (?:\\w+ )?(?:cold|iced|ice|chilled) (?:water|drinks)|\\bhot water (?:drinker|person|only|please not cold)|\\b(?:pot|flask|thermos|jug) of (?:hot|boiled|boiling) water|\\b(?:cold|iced) (?:water|drinks)[^.!?]{0,12}(?:hurts?|bad for|teeth|stomach)",
    ],
    shows: [
      '(?:冰箱|送来|全是|都是|给的|只有)[^,。!?\\n]{0,6}(?:冰水|冰的|凉水|冷水)[^。!?\\n]{0,14}(?:胃|喝不|疼|抽|肚|换|热的)|(?:喝|一口)(?:了|口|杯)?(?:冰|凉|冷)(?:水|的)?[^。!?\\n]{0,6}(?:胃|肚子|牙)[^。!?\\n]{0,4}(?:疼|痛|抽|酸|难受)|胃(?:寒|不好|病|疼|痛)[^。!?\\n]{0,10}(?:热水|温水|热的|开水)|(?:热|开)水(?:壶|机)[^。!?\\n]{0,8}(?:没|坏|在哪|太小|不够)',
      '\\b(?:only|just|nothing but) (?:iced?|cold) water|\\b(?:where|is there|any)[^.!?]{0,10}(?:boiled|hot drinking) water',
      '冷たい水しか|정수기',
    ],
  },
  {
    key: 'drink',
    value: 'sparkling_water',
    says: [
      '(?:只喝|爱喝|喜欢喝?|每次|都|习惯|多放|备)…(?:气泡水|苏打水|巴黎水)|(?:气泡水|苏打水|巴黎水)…(?:只喝|习惯|每次|不喝别的)',
      '\\b(?:only|always|prefer|love|ever drink|drink|stock|instead of still)…(?:sparkling|fizzy|carbonated|soda) (?:water)?|\\bsparkling (?:water )?(?:only|person|not still|please,? always|drinker)|\\bsparkling water,? the only',
      '炭酸水(?:が好|しか|派)|탄산수(?:만|를\\s?좋)|炭酸水|탄산수',
      '(?:只|爱|喜欢|每次|都|习惯|多放|备|换成|要|来|给)[^,。!?\\n]{0,6}(?:气泡(?:水)?|苏打水|巴黎水|带气的)|(?:气泡水|苏打水|巴黎水)[^。!?\\n]{0,8}(?:只|习惯|每次|不喝别的|两|几|多|换)',
      '\\b(?:only|always|prefer|love|ever drink|drink|stock|instead of still|rather|want|have|like|more|some|bottles? of)[^,.!?]{0,12}(?:sparkling|fizzy|carbonated|soda|perrier|pellegrino)(?: (?:mineral )?water)?\\b|\\b(?:sparkling|fizzy) (?:water )?(?:only|please|not still|not flat|person)',
    ],
    shows: [
      '(?:水|喝)[^,。!?\\n]{0,6}(?:没气|没劲|不带气)',
      '\\b(?:only|just) (?:still|flat) water',
      '',
    ],
  },
  {
    key: 'drink',
    value: 'wine',
    says: [
      '(?:爱喝|喜欢(?:喝)?|只喝|每晚(?:都)?(?:要|得)?喝|习惯喝)…(?:红酒|葡萄酒|白葡萄)',
      "\\b(?:always|love|prefer|enjoy|big fan of|we're|i'm a|we are|only drink)…(?:red |white )?wine(?: people| lovers?| drinkers?| person)?\\b|\\bwine (?:people|lovers?|drinkers?|person|buff)",
      'ワイン(?:が|は)?…(?:好き|派)|와인…좋아|ワイン[^。]{0,6}(?:好き|派|毎晩)|와인[^.]{0,5}(?:좋아|매일)',
      '(?:爱|喜欢|只|每晚|每天|好|习惯|常|都备)(?:要|得)?(?:喝|饮|来)?[^,。!?\\n]{0,6}(?:红酒|葡萄酒|白葡萄|香槟|起泡酒)|(?:红酒|葡萄酒)[^。!?\\n]{0,8}(?:助眠|每晚|每次|都备|爱好|备一(?:支|瓶)|控|发烧友)',
      "\\b(?:always|love|prefer|enjoy|fan of|drink|like|we're|glass of)[^,.!?]{0,12}(?:red |white |sparkling )?wine(?: people| lovers?| drinkers?| person| (?:every|each|with dinner|in the evening|before bed))?\\b(?! (?:glass|opener|list))|\\bwine (?:people|lovers?|drinkers?|person|buff|snob)|\\boenophile",
    ],
  },
  {
    key: 'drink',
    value: 'no_ice',
    says: [
      '(?:不要|别(?:放|加)|去|走|不加|不放|唔要|免|从来不(?:加|放|喝))…冰(?!箱|淇|激|窖|水)(?:块)?|(?:喝|吃)不(?:了|得)(?:冰|凉)|常温(?:的)?(?:就|即可|水)?',
      "\\b(?:no|without|never (?:with )?|hold the|skip the|don'?t (?:put|want|add|like))…\\bice\\b(?! ?cream)|\\broom temperature (?:water|drinks?|please)",
      '氷(?:なし|抜き|は入れない)|얼음\\s?(?:빼|없이|안)|氷(?:なし|抜き|は入れ|いらない)|常温|얼음\\s?(?:빼|없이|안|말고)|미지근',
      '(?:不|别|去|走|免|少|没|唔)(?:要|加|放|落|能加)?(?:太多)?冰(?!箱|淇|激|窖|水|库|袋|敷|棒|糖|冷|凉|镇)(?:块)?|冰(?:块)?(?:都|也)?(?:不要|别放|唔要|免)|常温(?:的|水|饮|就|即)',
      "\\b(?:no|without|never(?: with)?|hold the|skip the|minus|don'?t (?:put|want|add|like)|zero|not with|less)(?: any| the)? ?\\bice\\b(?! ?cream| machine| bucket| age)|\\broom[- ]temp(?:erature)?\\b(?= (?:water|drinks?|please|beer)|[,.]|$)",
    ],
  },
  {
    key: 'breakfast',
    value: 'early',
    says: [
      '(?:每天|习惯|一向|总是|平时|都|一般|通常)…(?:[五六]点|5点|6点|很早|早上[五六])…(?:早餐|早饭|吃)|(?:早餐|早饭)…(?:习惯|每天|一向|都)…(?:[五六]点|5点|6点|很?早)',
      '\\b(?:always|usually|every day|every morning|used to|habit)…(?:breakfast|eat)…(?:early|at (?:5|6|five|six)|before (?:6|7|six|seven))|\\bearly (?:bird|breakfast)…(?:always|every|usual)|\\bbreakfast…(?:always|usually|every)…(?:early|at (?:5|6|five|six))',
      '(?:いつも|毎日|毎朝)…(?:[56]時|早)…朝食|(?:항상|매일)…(?:일찍|[56]시)…(?:조식|아침)|(?:朝食|朝ごはん)[^。]{0,6}(?:早め|早く|[56]時)|(?:조식|아침)[^.]{0,6}(?:일찍|[56]시)',
      '(?:每天|习惯|一向|总是|平时|都|一般|通常|向来|历来|固定)[^。!?\\n]{0,12}(?:[五六]点|[56][点:]|很早|早上[五六]|天不亮|第一个)[^。!?\\n]{0,10}(?:早餐|早饭|吃)|(?:早餐|早饭)[^。!?\\n]{0,10}(?:习惯|每天|一向|都|固定|第一个|提前|早(?:一)?点|能不能早)[^。!?\\n]{0,8}(?:[五六]点|[56][点:]|早|开)',
      '\\b(?:always|usually|every (?:day|morning)|used to|habit|regular\\w*|like|prefer)[^.!?]{0,24}(?:breakfast|eat)[^.!?]{0,14}(?:early|at (?:5|6|five|six)|before (?:6|7|six|seven))|\\bearly (?:bird|breakfast|riser)|\\bbreakfast[^.!?]{0,16}(?:early|at (?:5|6|five|six))[^.!?]{0,10}(?:always|usual|every|each|habit)',
    ],
    shows: [
      '(?:早餐|早饭|餐厅)…(?:开(?:得|门)?(?:太|这么|那么)?(?:晚|迟)|七点半才|八点才|7点半才|8点才)|赶(?:不上|早班|飞机|车)…早餐|(?:没赶上|没吃(?:上|到)|来不及吃)早餐…(?:飞机|早班|太早|出门早)',
      "\\bbreakfast…(?:starts? (?:too|so) late|doesn'?t (?:start|open) (?:until|till)|only (?:starts?|opens?) at)|\\b(?:leave|left|flight|start(?:ed)?) (?:too |so )?(?:early|before breakfast)…(?:breakfast)?",
      '朝食…(?:開始|始まり)(?:が)?遅|조식…(?:너무\\s?늦게|시작이\\s?늦)|朝食[^。]{0,10}(?:遅い|遅く|間に合わ)|조식[^.]{0,8}(?:늦게|전에\\s?나가)',
      '(?:早餐|早饭|餐厅)[^。!?\\n]{0,10}(?:七点(?:半)?|八点|7点(?:半)?|8点|7:|8:)(?:半)?(?:才|开始|开)[^。!?\\n]{0,20}(?:走|赶|飞|车|饿|上班|工地|出门|来不及|太晚)|(?:早餐|早饭)[^。!?\\n]{0,8}(?:开(?:得|门)?(?:太|这么|那么)?(?:晚|迟)|太晚|才开|赶不上|来不及)|(?:五|六|5|6)点(?:半|多|四十)?[^,。!?\\n]{0,8}(?:走|出门|出发|上工|上班|赶)[^。!?\\n]{0,12}(?:早餐|早饭)|(?:饿着肚子|空着肚子|空腹|饿着)(?:走|赶|出门|上)|(?:赶|坐)(?:最)?早(?:班)?(?:机|车|的)[^。!?\\n]{0,14}(?:早餐|早饭|吃)',
      '\\bbreakfast[^.!?]{0,24}(?:too late|so late|not (?:until|before|open)|only (?:starts?|opens?|from|at)|starts? at (?:7|8|seven|eight)|opens? at (?:7|8|seven|eight))|\\b(?:leave|left|leaving|flight|train|meeting|start\\w*)[^.!?]{0,20}(?:before breakfast|too early for breakfast)|\\b(?:miss(?:ed)?|no) breakfast[^.!?]{0,20}(?:early|flight|left|leave|train)|\\b(?:any chance of|can we get|is there)[^.!?]{0,12}(?:early breakfast|breakfast (?:before|at (?:5|6|five|six)|earlier))',
    ],
  },
  {
    key: 'breakfast',
    value: 'late',
    says: [
      '(?:习惯|每天|一向|总是|平时|都|一般)…(?:十点|10点|十一点|很晚|晚(?:一)?点)…(?:早餐|早饭|吃)|(?:早餐|早饭)…(?:习惯|每天|都)…(?:晚|十点|10点)',
      '\\b(?:always|usually|every day|prefer)…(?:late breakfast|breakfast…(?:late|at (?:10|11|ten|eleven)))|\\bbrunch person|\\blate riser',
      '(?:いつも|毎日)…(?:遅め|10時)…朝食|(?:항상|매일)…늦게…(?:조식|아침)|(?:朝食|朝ごはん)[^。]{0,6}(?:遅め|10時)|(?:조식|아침)[^.]{0,5}늦게',
      '(?:习惯|每天|一向|总是|平时|都|一般|一律|从来)[^。!?\\n]{0,10}(?:十点|10点|十一点|很晚|晚(?:一)?点|睡懒觉)[^。!?\\n]{0,8}(?:早餐|早饭|吃)|(?:早餐|早饭)[^。!?\\n]{0,8}(?:习惯|每天|都|一律|能不能|可以)[^。!?\\n]{0,6}(?:晚|十点|10点|迟)',
      '\\b(?:always|usually|every day|prefer|like)[^.!?]{0,16}(?:late breakfast|breakfast[^.!?]{0,10}(?:late|at (?:10|11|ten|eleven))|brunch)|\\blate riser|\\bnot a morning person|\\bbrunch person',
    ],
    shows: [
      '(?:早餐|早饭)…(?:(?:九|十|9|10)点(?:半)?(?:就)?(?:收|关|结束|没|停|撤)|结束(?:得)?(?:太|这么|好)早|收(?:摊|得)(?:太|这么)?早|太早(?:结束|收)|起不来|没赶上|赶不上|睡过)|(?:起不来|起那么早|睡懒觉|赖床)…(?:早餐)?',
      '\\bbreakfast…(?:ends?|ended|finish(?:es|ed)?|stops?|stopped|clos(?:es|ed)|over|gone|cleared|packed up|cut off)…(?:too early|so early|at (?:9|10|nine|ten|half)|by (?:9|10|nine|ten)|before)|\\bmissed breakfast…(?:slept|sleep|lie|late)|\\b(?:sleep|slept) (?:in|late)…(?:breakfast)|\\bwho (?:gets|wakes) up (?:that|so) early',
      '朝食…(?:終わ|終了)(?:が|る|り)…早|조식…(?:일찍\\s?끝|너무\\s?빨리)|朝食[^。]{0,10}(?:終わ|終了|間に合わな)|조식[^.]{0,8}(?:끝|놓쳤)',
      '(?:早餐|早饭)[^。!?\\n]{0,14}(?:(?:八|九|十|8|9|10)点(?:半|多)?(?:就|下来)?[^,。!?\\n]{0,6}(?:收|关|结束|没|停|撤|剩|不(?:让|给))|结束(?:得)?(?:太|这么|好)早|收(?:摊|得|走)?(?:得)?(?:太|这么)?早|太早(?:结束|收)|起不来|没赶上|赶不上|睡过)|(?:八点半|九点|九点半|十点|9点|10点)(?:去|下来|到)[^。!?\\n]{0,8}(?:收|没|撤|剩|空)|(?:起不来|起那么早|睡(?:个)?懒觉|赖床|睡到自然醒|晚起)[^。!?\\n]{0,14}(?:早餐|早饭|没得吃)',
      '\\bbreakfast[^.!?]{0,20}(?:ends?|ended|finish\\w*|stops?|stopped|clos(?:es|ed)|over|gone|cleared|packed|cut off|till only|until only)[^.!?]{0,16}(?:early|at (?:9|10|nine|ten|half)|by (?:9|10|nine|ten)|before|already)|\\b(?:missed|slept through|overslept)[^.!?]{0,12}breakfast|\\b(?:sleep|slept|lie|lying|lay)[- ]?(?:in|late)[^.!?]{0,20}breakfast|\\bbreakfast[^.!?]{0,20}(?:sleep in|lie[- ]in|holiday)|\\bwho (?:gets|wakes|eats)[^.!?]{0,8}(?:that|so|this) early',
    ],
  },
  {
    key: 'breakfast',
    value: 'to_go',
    says: [
      '(?:每次|都|总是|习惯|每天|以后|一般)…(?:打包|外带|带走|路上吃)…(?:早餐|早饭)?|(?:早餐|早饭)…(?:每次|都|总是|每天|以后|习惯)…(?:打包|外带|带走)',
      '\\b(?:always|every day|every time|usually)…(?:to[- ]?go|take ?away|packed|boxed|grab and go)…breakfast|\\bbreakfast…(?:to[- ]?go|take ?away|packed|boxed)…(?:always|every|usual)',
      '(?:いつも|毎回)…(?:テイクアウト|お弁当)…朝食|(?:항상|매번)…포장…(?:조식|아침)|(?:いつも|毎回|毎日)[^。]{0,10}(?:テイクアウト|お弁当|持ち帰)|(?:항상|매번|매일)[^.]{0,6}포장',
      '(?:每次|都|总是|习惯|每天|以后|一般|天天|每回|长期)[^。!?\\n]{0,14}(?:打包|外带|带走|路上吃)|(?:早餐|早饭)[^。!?\\n]{0,8}(?:都|总是|每天|以后|习惯|天天|每次)[^。!?\\n]{0,4}(?:打包|外带|带走)',
      '\\b(?:always|every (?:day|time|morning)|usually)[^.!?]{0,20}(?:to[- ]?go|take ?away|packed|boxed|grab and go|bag(?:ged)?)\\b[^.!?]{0,12}|\\bbreakfast[^.!?]{0,12}(?:to[- ]?go|take ?away|packed|boxed)[^.!?]{0,16}(?:always|every|usual|each)',
    ],
  },
  {
    key: 'breakfast',
    value: 'chinese',
    says: [
      '(?:习惯|喜欢|只吃|爱吃)…(?:中式(?:早餐|的)?|粥|豆浆油条|包子|稀饭|热粥)…(?:早餐|早饭)?(?!.{0,4}(?:送|一份))|中式早餐|(?:早餐|早饭|早上)…(?:习惯|喜欢|只吃|必须|得(?:有|喝)|要有)…(?:粥|豆浆|包子|面条|热的|中式)',
      '\\b(?:prefer|want|like|need)…chinese[- ]style breakfast|\\bchinese breakfast|\\bcongee (?:for|at) breakfast',
      '中華(?:風)?(?:の)?朝食|お粥(?:派|が好)|중식\\s?조식|죽이\\s?좋|中華(?:風)?(?:の)?朝食|お粥(?:派|が好|がいい)|중식\\s?조식|죽(?:이|을)\\s?(?:좋|먹)',
      '(?:习惯|喜欢|只吃|爱吃|吃惯|必须|一定要|得有|得喝|要吃)[^,。!?\\n]{0,6}(?:中式|粥|白粥|豆浆|油条|包子|稀饭|馄饨|面条|热汤面)|中式早餐|(?:早餐|早饭|早上)[^。!?\\n]{0,8}(?:习惯|喜欢|只吃|必须|得|要|一定)[^。!?\\n]{0,6}(?:粥|豆浆|包子|面条|热的|中式|馄饨|稀饭)',
      '\\b(?:prefer|want|like|need|always|only)[^.!?]{0,12}(?:chinese[- ](?:style )?breakfast|congee|rice porridge|noodles for breakfast|soy milk and)|\\bcongee (?:for|at) breakfast',
    ],
    shows: [
      '(?:早餐|早饭)…(?:没(?:有)?|连)…(?:热?粥|稀饭|豆浆|包子|油条|面条|中式|中餐)|(?:除了|全是|都是|只有)…(?:面包|沙拉|冷肠|西式|三明治|麦片)…|连(?:口|碗|个)?(?:热)?(?:粥|豆浆|稀饭|包子)…都没',
      '\\bno (?:congee|chinese (?:food|options?|dishes)|rice porridge)…(?:breakfast)?|\\bbreakfast…(?:no|without) (?:congee|chinese|noodles|rice)',
      '조식…(?:죽|밥|한식)(?:이|도)?\\s?없|(?:お粥|中華|和食)(?:が|も)?(?:な|ほし)|(?:죽|밥|한식)(?:이|도|은)?\\s?(?:없|있으면)',
      '(?:早餐|早饭|早上)[^。!?\\n]{0,16}(?:没(?:有)?|连|缺|少)[^。!?\\n]{0,6}(?:热?粥|稀饭|豆浆|包子|油条|面条|中式|中餐|热汤)|(?:全是|都是|只有|除了)[^。!?\\n]{0,8}(?:面包|香肠|沙拉|冷肠|西式|三明治|麦片|冷的|牛奶)[^。!?\\n]{0,20}(?:粥|豆浆|包子|吃不|热的|中式|胃)|(?:就想|只想|想)(?:喝|吃)(?:碗|口|点)[^,。!?\\n]{0,4}(?:粥|稀饭|豆浆|热汤面|馄饨)|(?:有|有没有)(?:现煮的?)?(?:粥|豆浆|面条|馄饨|面)(?:吗|么|没)',
      '\\b(?:no|without|missing|wish there was|lack of) (?:any )?(?:congee|chinese (?:food|options?|dishes|breakfast|side)|rice porridge|soy milk|dumplings|noodles)\\b',
    ],
  },
  {
    key: 'breakfast',
    value: 'western',
    says: [
      '(?:习惯|喜欢|只吃|想吃|爱吃|要)…西式(?:早餐|的)?|西式早餐|(?:早餐|早饭)…(?:习惯|喜欢|只吃|必须)…(?:面包|西式|吐司|培根|麦片)',
      '\\b(?:prefer|want|like|need|always)…(?:western|continental|english|american)(?:[- ]style)? breakfast|\\bfull english',
      '洋食(?:の)?(?:朝食|派)|양식\\s?조식|洋食|パン(?:派|がいい|が好)|양식\\s?조식|토스트',
      '(?:习惯|喜欢|只吃|想吃|爱吃|要|选|吃惯|历来|一直|都吃)[^,。!?\\n]{0,6}(?:西式|西餐|吐司|多士|面包|麦片|培根|煎蛋|可颂|燕麦)[^,。!?\\n]{0,4}(?:早餐|早饭)?|西式早餐|(?:早餐|早饭|朝早|早上)[^。!?\\n]{0,10}(?:习惯|喜欢|只吃|必须|历来|净系|想食|选)[^。!?\\n]{0,6}(?:面包|西式|吐司|多士|培根|麦片|酸奶)',
      '\\b(?:prefer|like|need|always|only|usually)[^,.!?]{0,16}(?:western|continental|english|american)(?:[- ]style)? breakfast|\\b(?:western|continental|american) breakfast (?:please|for me|only)|\\b(?:just|only) (?:toast|cereal|eggs and|bacon)[^.!?]{0,14}(?:breakfast|morning)',
    ],
    shows: [
      '(?:早餐|早饭)…(?:没(?:有)?|连)…(?:面包|吐司|培根|麦片|酸奶|西式|黄油)',
      '\\bbreakfast…(?:no|without|not even) (?:toast|bacon|cereal|bread|croissants?|western|yogh?urt|pancakes)',
      '朝食…(?:パン|洋食)(?:が|も)?な|(?:パン|洋食|シリアル)(?:が|も)?な|(?:빵|시리얼|양식)(?:이|도)?\\s?없',
      '(?:早餐|早饭|早上|又是|餐餐|天天)[^。!?\\n]{0,16}(?:没(?:有)?|连)[^。!?\\n]{0,6}(?:面包|吐司|多士|培根|麦片|酸奶|西式|黄油|咖啡)|(?:又是|全是|都是|只有|餐餐)[^。!?\\n]{0,8}(?:包子|稀饭|粥|白饭|馒头|油条|咸菜)[^。!?\\n]{0,16}(?:吃不(?:惯|习惯)|吐司|面包|西式|多士)',
      '\\b(?:no|without|not even|missing|wish there (?:was|were)|lack of) (?:any |a |decent |proper )?(?:toast|bacon|cereal|bread|croissants?|western (?:food|option|breakfast)s?|yogh?urt|pancakes|scrambled eggs|muesli|butter)\\b',
    ],
  },
];
