/** What is eaten and what not. */
import type { PreferenceWords } from './preferences.ts';

export const DIET_WORDS: PreferenceWords[] = [
  {
    key: 'diet',
    value: 'vegetarian',
    says: [
      '(?:我|老婆|老公|妈|一直|常年|平时|长期|是)?…吃(?:全|长|蛋奶)?素(?!餐厅)|素食(?:者|主义)|(?:要|做|来|准备|有没有|有冇)…(?:素食|素餐|素菜|斋)|食斋',
      "\\b(?:vegetarians?|veggie(?:s)?)\\b(?! (?:burger|pizza|soup|platter))|\\b(?:don'?t|do not|doesn'?t|never) eat (?:any )?meat|\\bmeat[- ]free|\\bno meat",
      'ベジタリアン|菜食|채식|ベジタリアン|菜食|肉(?:は|が|を)(?:一切)?(?:食べられ|食べな|だめ|ダメ|抜)|精進|채식|고기(?:는|를)?\\s?(?:안|못)\\s?먹',
      '(?:吃|食|茹|持|改|长期|常年)(?:全|长|蛋奶|净)?(?:素|斋)(?!材|餐厅|质|描|颜)|素食(?:者|主义|的|餐)?|(?:不|唔|没|从不)(?:沾|碰|吃|食|动|能吃|能碰)(?:任何|半点|一点)?(?:荤|肉(?!桂|松))|(?<![猪牛羊鸡鸭鱼狗驴大])(?:肉|荤)(?:类|腥)?(?:都|一律|一概|一点|我)?(?:不|唔)(?:吃|沾|碰|能)|(?:戒|忌)(?:荤|肉)|(?:有|来|做|准备|安排|要|换)(?:没有|冇)?(?:点|份|个|道|几)?[^,。!?\\n]{0,3}(?:素(?:的|餐|菜|食|面|馅|锅)|斋)(?!材)|(?:初一|十五|信佛|学佛|居士|出家)[^。!?\\n]{0,10}(?:素|斋|荤)|不吃肉',
      "\\bveg(?:gie)?s?\\b(?! (?:burger|pizza|soup|platter|prices))[^.!?]{0,16}(?:option|only|food|meal|must|dish|person|please|breakfast)|\\bpure veg|\\bvegetarians?\\b|\\b(?:don'?t|do not|doesn'?t|never|no longer|can'?t) (?:eat|touch|do|have|consume) (?:any )?meat\\b|\\b(?:no|without|zero|off) meat\\b|\\bmeat[- ]free|\\bmeatless|\\bjain (?:food|meal)",
    ],
    shows: [
      '(?:没有?|就|只有|连)[^,。!?\\n]{0,6}(?:素(?:菜|食|的)|青菜|菜叶)[^。!?\\n]{0,14}(?:能吃|可吃|可选|选择|干瞪眼|不沾荤|吃素|没法吃)|素食[^。!?\\n]{0,6}(?:多几样|太少|没有|选择少|可怜)',
      '\\b(?:no|few|not (?:many|much|enough)|hardly any|lack of|only one|zero) (?:\\w+ )?veg(?:etarian|gie)? (?:options?|choices?|dishes|food|meals?)|\\bnothing (?:for|a) vegetarians?',
      'ベジタリアン(?:メニュー|料理)が(?:少|な)',
    ],
  },
  {
    key: 'diet',
    value: 'vegan',
    says: [
      '纯素|全素(?!.{0,4}(?:蛋|奶))|严格素食|vegan|(?:不吃|不沾)…(?:蛋奶|奶和蛋|蛋和奶)',
      '\\bvegans?\\b(?! vip)|\\bplant[- ]based|\\bno animal products',
      'ヴィーガン|ビーガン|비건|ヴィーガン|ビーガン|卵(?:も|と)(?:乳製品|牛乳)も|비건',
      '(?:纯|严格|全)素(?!颜)(?!.{0,4}(?:蛋|奶))|(?:蛋奶|奶蛋|动物(?:性|制)?(?:食品|制品|成分))[^,。!?\\n]{0,4}(?:都|也)?(?:不|忌)|无蛋(?:无|冇)?奶|冇蛋冇奶|植物(?:基|性)(?:的|饮食|奶)',
      '\\bvegans?\\b|\\bplant[- ]?based|\\bno (?:animal products|dairy (?:and|or) (?:no )?eggs?|eggs? (?:and|or|,) (?:no )?dairy)|\\bnothing (?:from|with) animals?',
    ],
  },
  {
    key: 'diet',
    value: 'halal',
    says: [
      '清真|穆斯林|回族|halal',
      '\\bhalal\\b|\\bmuslims?\\b',
      'ハラル|ハラール|할랄|무슬림|ハラル|ハラール|イスラム|ムスリム|할랄|무슬림',
      '清真|穆斯林|回(?:族|民|教)|伊斯兰|教规',
      '\\bhalal\\b|\\bmuslims?\\b|\\bislamic diet',
    ],
  },
  { key: 'diet', value: 'kosher', says: ['犹太(?:洁食|餐)|洁食', '\\bkosher\\b', 'コーシャ|코셔'] },
  {
    key: 'diet',
    value: 'no_pork',
    says: [
      '(?:不|唔)(?:能)?(?:吃|食|要|沾)(?:任何)?猪(?:肉)?|(?:别|不要)(?:放|加|用)?…猪(?:肉|油)|猪肉…(?:不吃|不要|过敏)',
      "\\b(?:no|don'?t (?:eat|want)|without|not eat|can'?t (?:eat|have)|never eat|avoid|free of)…(?:pork|bacon|ham)\\b|\\bpork[- ]free",
      '豚肉(?:は|が)?(?:食べられ|食べな|抜き|なし|だめ|苦手)|돼지고기(?:는|를)?\\s?(?:안|못|빼)|豚(?:肉)?(?:は|が|を)?(?:食べられ|食べな|抜き|なし|だめ|ダメ|苦手|使わ)|돼지(?:고기)?(?:는|를)?\\s?(?:안|못|빼|없)',
      '(?:不|唔|忌|没|从不|戒|别|勿|免)(?:能)?(?:吃|食|要|沾|碰|放|加|用|含|有)?(?:任何)?(?:猪|大肉|五花肉|火腿|培根|腊肉|猪油)|(?:猪(?:肉|油)?|大肉)[^,。!?\\n]{0,4}(?:我)?(?:都|也|一律)?(?:不|唔|忌|别|免|过敏)(?!错)',
      "\\b(?:no|don'?t (?:eat|want|do|touch)|doesn'?t eat|without|not eat|can'?t (?:eat|have)|never eat|avoid|free of|anything without|nothing with|any|hold the)[^,.!?]{0,10}(?:pork|bacon|ham|lard)\\b|\\bpork[- ]?free|\\b(?:pork|bacon|ham)[^.!?]{0,12}(?:not allowed|forbidden|against (?:my|our))",
    ],
  },
  {
    key: 'diet',
    value: 'no_beef',
    says: [
      '(?:不|唔)(?:能)?(?:吃|食|要|沾)(?:任何)?牛(?:肉)?(?!奶)|(?:别|不要)(?:放|加|用)?…牛肉',
      "\\b(?:no|don'?t (?:eat|want)|without|can'?t (?:eat|have)|never eat|avoid)…beef\\b",
      '牛肉(?:は|が)?(?:食べられ|食べな|抜き|なし|だめ)|소고기(?:는|를)?\\s?(?:안|못|빼)|牛(?:肉)?(?:は|が|を)?(?:食べられ|食べな|抜き|なし|だめ|ダメ)|(?:소|쇠)고기(?:는|를)?\\s?(?:안|못|빼)',
      '(?:不|唔|忌|没|从不|戒|别|勿|免)(?:能)?(?:吃|食|要|沾|碰|放|加|用|含|有)?(?:任何)?牛(?!奶|油果|角|津|仔|排有|轧)(?:肉|排|骨|腩)?|牛(?:肉|排|骨|腩)?[^,。!?\\n]{0,4}(?:我)?(?:都|也|一律|从来)?(?:不|唔|忌|别|免)(?:吃|碰|要|能|沾|食)',
      "\\b(?:no|don'?t (?:eat|want|do|touch)|doesn'?t eat|without|not eat|can'?t (?:eat|have)|never eat|avoid|free of|nothing with|hold the|anything but)[^,.!?]{0,10}beef\\b|\\b(?:i'?m|we'?re|am|are) hindus?",
    ],
  },
  {
    key: 'diet',
    value: 'no_seafood',
    says: [
      '(?:不|唔)(?:能|爱|喜欢)?(?:吃|食|要|碰)(?:任何)?(?:海鲜|鱼|虾|腥)|(?:别|不要)(?:放|加|有)?…(?:海鲜|虾)',
      "\\b(?:no|don'?t (?:eat|want|like)|without|can'?t eat|never eat|avoid)…(?:seafood|fish|shellfish|prawns|shrimp)\\b",
      '(?:魚介|海鮮|シーフード|魚)(?:は|が)?(?:食べられ|食べな|苦手|抜き|だめ)|해산물(?:은|을)?\\s?(?:안|못|빼)|(?:魚介|海鮮|シーフード|魚|生魚)(?:は|が|を)?(?:食べられ|食べな|苦手|抜き|だめ|ダメ|嫌い)|(?:해산물|생선)(?:은|을)?\\s?(?:안|못|빼|싫)',
      '(?:不|唔|忌|没|从不|戒|别|勿|免)(?:能|爱|喜欢)?(?:吃|食|要|沾|碰|放|加|有)?(?:任何)?(?:海鲜|鱼(?!缸|池|香)|虾|蟹|贝|腥(?!味大))|(?:海鲜|鱼|虾|蟹)[^,。!?\\n]{0,6}(?:都|也|一律|通通|全)?(?:不|唔|忌|别)(?:吃|碰|要|能|沾|食|上)(?!起)',
      "\\b(?:no|don'?t (?:eat|want|like|do)|doesn'?t (?:eat|like)|without|can'?t (?:eat|stand)|never eat|avoid|hate|not a fan of|hold the|nothing (?:with|from the))[^,.!?]{0,10}(?:seafood|fish\\b|shellfish|prawns|shrimp|sea)\\b",
    ],
  },
  {
    key: 'diet',
    value: 'gluten_free',
    says: [
      '无麸质|麸质(?:不耐|过敏)|不(?:能)?吃麸质|无麦麸|乳糜泻',
      "\\bgluten[- ]?(?:free|intoleran\\w+)|\\bc(?:o)?eliac|\\b(?:no|avoid|can'?t (?:eat|have)|without|don'?t eat)(?: any)? (?:gluten|wheat)",
      'グルテン(?:フリー|抜き|なし)|글루텐|グルテン|小麦(?:は|が|を)(?:食べられ|だめ|ダメ|抜き)|글루텐|밀가루(?:는|를)?\\s?(?:안|못)',
      '(?:无|不含|免|去)麸(?:质)?|麸质|麦麸|乳糜泻|不(?:能)?吃(?:面食|小麦|麦类|面粉)',
      "\\bgluten|\\bc(?:o)?eliac|\\b(?:no|avoid|can'?t (?:eat|have)|without|don'?t eat)(?: any)? wheat|\\bwheat[- ]free",
    ],
  },
  {
    key: 'diet',
    value: 'lactose_free',
    says: [
      '乳糖不耐(?:受|症)?|(?:喝|一喝)(?:牛)?奶…(?:拉|肚子|胀)|无乳糖|(?:喝不了|不能喝)(?:牛)?奶',
      "\\blactose|\\bdairy[- ]free|\\b(?:no|avoid|can'?t (?:eat|have|drink)|without|don'?t (?:eat|have|do|digest)) (?:any )?(?:dairy|cow'?s milk|milk(?= products))",
      '乳糖|乳製品(?:は|が)?(?:食べられ|だめ|苦手)|유당|유제품(?:은|을)?\\s?(?:안|못)|乳糖|乳製品(?:は|が|を)|牛乳(?:を飲むと|が|は)(?:お腹|だめ|ダメ|飲め)|유당|우유(?:를)?\\s?(?:마시면|먹으면|못)|유제품(?:은|을)?\\s?(?:안|못)',
      '乳糖|(?:喝|一喝|喝完|喝了|吃了?)[^,。!?\\n]{0,4}(?:牛)?奶[^。!?\\n]{0,8}(?:拉|肚|胀|跑厕所|不舒服|泻)|(?:喝不(?:了|得)|不(?:能)?喝|饮唔得)(?:普通)?(?:牛)?奶(?!茶)|奶(?:制品|类)?(?:都)?(?:不(?:能|行)|碰不得)|(?:燕麦|豆|杏仁|植物)奶(?:换|代替|有吗|有没有|提供|可以)',
      "\\blactose|\\bdairy[- ]?free|\\bnon[- ]?dairy|\\b(?:no|avoid|can'?t (?:eat|have|drink|do|digest|stomach)|without|don'?t (?:eat|have|do|digest)|off) (?:any )?(?:dairy|cow'?s milk|milk\\b(?= products|[,.]|$)|milk)|\\b(?:milk|dairy|cream)[^.!?]{0,14}(?:upsets?|my stomach|makes me (?:ill|sick)|disagrees?)|\\b(?:oat|soy|soya|almond|coconut) milk (?:instead|please|only|always)",
    ],
  },
  {
    key: 'diet',
    value: 'low_sugar',
    says: [
      '糖尿病|控糖|血糖(?:高|偏高|不稳)|戒糖|(?:少|无|低|免)糖(?!尿)|不(?:要|加|放|能吃)糖|(?:别|不要)(?:太)?甜',
      '\\b(?:low|no|less|sugar)[- ]?(?:sugar|free)\\b(?! (?:wifi|parking))|\\bwithout sugar|\\bdiabet(?:ic|es)|\\bblood sugar|\\bsugar[- ]free|\\bcut(?:ting)? (?:out |down on )?sugar',
      '糖尿|糖質|砂糖(?:なし|抜き|控え)|당뇨|무설탕|설탕\\s?(?:빼|없)|糖尿|糖質|砂糖(?:なし|抜き|控え|少)|甘さ控え|血糖|당뇨|무설탕|혈당|설탕\\s?(?:빼|없|적게)',
      '糖尿|(?:控|戒|少|无|低|免|代|减|半|去|微|不加|不放|别放|走|少少)糖(?!果|葫|醋|尿)|血糖(?!仪|计)|(?:别|不要|不能|唔好)(?:太|吃|放)?(?:那么|多)?甜|糖(?:分)?…(?:少|低|不能|减)|打胰岛素',
      '\\b(?:low|no|less|reduced|without|cut|cutting|watching|avoid|limit|half)[- ]?(?:\\w+ )?sugars?\\b|\\bsugar[- ]?(?:free|intake|levels?)|\\bdiabet\\w*|\\bblood (?:sugar|glucose)|\\binsulin|\\bnot (?:too|so) sweet|\\bunsweetened',
    ],
    shows: [
      '(?:甜得|甜到|太甜|齁甜|过甜|甜腻|甜死)(?!美|蜜)',
      '\\b(?:too|so|sickly|way too|overly) sweet\\b(?! of)',
      '甘すぎ|너무\\s?달',
    ],
  },
  {
    key: 'diet',
    value: 'low_salt',
    says: [
      '(?:少|低|无|免|轻)盐|(?:少|不要|别)放盐|(?:口味|饮食|吃得|做得|要|做)?(?:清淡|淡一?点|淡些)|高血压|不(?:能|要)?(?:吃)?太咸',
      '\\b(?:low|no|less|reduced|without|little|easy on (?:the )?)[- ]?(?:salt|sodium)\\b|\\bhigh blood pressure|\\bhypertension|\\bnot too salty|\\bsalt[- ]free',
      '減塩|塩分(?:控え|少な)|薄味|저염|싱겁게|소금\\s?(?:적게|빼|조금)|減塩|塩分|薄味|塩(?:控え|少な|抜き)|高血圧|저염|싱겁게|소금|고혈압',
      '(?:少|低|无|免|轻|减|控)(?:油)?(?:少)?盐|(?:少|不要|别|唔好)放(?:太多)?盐|(?:口味|饮食|吃得|做得|要|做|味道|喜欢)?(?:偏|很|比较)?(?:清淡|淡一?点|淡些|淡啲)|高血压|血压(?:高|偏高)|心衰|肾病|(?:别|不要|不能|唔好)(?:吃)?(?:太|那么)?咸',
      '\\b(?:low|no|less|reduced|without|little|easy on (?:the )?|light on|lightly|cut (?:down )?on|hold the|watch\\w*)[- ]?(?:salt(?:ed)?|sodium)\\b|\\b(?:high )?blood pressure|\\bhypertension|\\bnot (?:too|so) salty|\\bsalt[- ]free|\\bunsalted',
    ],
    shows: [
      '(?:咸得|咸到|太咸|齁咸|咸死|死咸)',
      '\\b(?:too|so|way too|incredibly) salty',
      'しょっぱ|塩辛|너무\\s?짜',
    ],
  },
  {
    key: 'diet',
    value: 'no_spicy',
    says: [
      '(?:不|唔)(?:能|太能|会|要|可以|敢|爱|喜欢)?(?:吃|食|放|加)?(?:太)?辣(?!不欢|的吗)|(?:别|勿|唔好|不要|免|走|去|零)(?:放|加)?辣(?:椒)?|一点辣(?:都|也)?(?:不|吃不)|吃不了(?:一点)?辣|怕辣|微辣(?:都|也)不',
      "\\b(?:no|not|without|non|nothing|isn'?t|avoid|can'?t (?:eat|do|handle|take|tolerate)|don'?t (?:like|eat|do|want)|hold the|zero|less)…(?:spic(?:y|e|es)|chil(?:l)?i(?:es)?|hot sauce|pepper)\\b|\\bmild(?:,| please| only)",
      '辛(?:い|く)(?:もの|の)?(?:は|が)?(?:苦手|食べられ|だめ|しない|ない)|辛くな|매운\\s?(?:거|것|음식)?(?:은|을)?\\s?(?:못|안)|안\\s?맵게|辛(?:い|く|口)(?:もの|の|料理)?(?:は|が|を)?(?:苦手|食べられ|だめ|ダメ|しない|ない|抜)|辛くない|매운\\s?(?:거|것|음식)?(?:은|을|는)?\\s?(?:못|안)|안\\s?맵게|덜\\s?맵게',
      '(?:不|唔|忌|没|从不|别|勿|免|走|去|零)(?:能|太能|会|要|可以|敢|爱|喜欢|好)?(?:吃|食|放|加)?(?:得)?(?:太|那么|一点|半点|任何)?辣(?!不欢|的吗|度)|辣(?:椒)?[^,。!?\\n]{0,4}(?:都|也|一点)?(?:不(?:能|要|吃|放|行)|吃不|唔食|别放|免)|吃不(?:了|得|来)(?:一点|太)?辣|怕辣|忌辣',
      "(?:no|not|without|non|nothing|isn'?t|avoid|can'?t (?:eat|do|handle|take|tolerate|cope with)|don'?t (?:like|eat|do|want|take)|doesn'?t (?:eat|like|do)|hold the|zero|less|mild\\b|go easy on the)[^,.!?]{0,12}(?:spic(?:y|e|es)|chil(?:l)?i(?:es|s)?|hot sauce|heat|辣)\\b|\\bmild (?:noodle|curry|soup|food|one|version|please|dish)|non[- ]spicy",
    ],
    shows: [
      '(?:辣|红彤彤|全是辣椒|辣椒)…(?:胃(?:疼|痛)|拉肚子|吃不了|没法吃|受不了|上火|不敢|冒火)|辣(?:得|到|哭|死)(?!过瘾)',
      "\\b(?:too|so|way too) spicy|\\b(?:spicy|chil(?:l)?i)…(?:stomach|burn(?:ed|t)|couldn'?t|sick|cried|mouth on fire)",
      '辛すぎ|너무\\s?매워',
    ],
  },
  {
    key: 'diet',
    value: 'spicy',
    says: [
      '(?:多|加|重|特|爆|变态)辣|无辣不欢|(?:爱|喜欢|能|特别能|超能)吃辣|(?:越辣越好|(?<!不)要辣|够辣)|多放(?:点)?辣|不辣(?:的)?(?:吃不|不行|没味)',
      '\\b(?:extra|really|very|super|as) (?:spicy|hot)(?: as|,| please)|\\b(?:love|like|prefer|enjoy) (?:\\w+ )?(?:spicy|it hot|chil(?:l)?i|heat)|\\b(?:more|extra) (?:chil(?:l)?i|spice)',
      '辛(?:め|口|い(?:もの|の)が好)|맵게|매운\\s?(?:거|것|음식)\\s?(?:좋|잘)|辛(?:め|口|い(?:もの|の|料理)が好)|激辛|맵게|매운\\s?(?:거|것|음식)\\s?(?:좋|잘)',
      '(?:多|加|重|特|爆|变态|超|中|大)辣(?!眼)|无辣不欢|(?<!不|唔|没|不太|不怎么)(?:爱|喜欢|能|特别能|超能|钟意)(?:吃|食)辣|(?:越辣越|(?<!不|唔)要辣|够辣|辣(?:一)?(?:点|些)(?:的|才|好)?)|多放(?:点)?辣|不辣(?:的)?(?:吃不|不行|没味|不欢)|(?:四川|湖南|重庆|贵州|江西)人[^。!?\\n]{0,10}辣',
      '\\b(?:extra|really|very|super|as|properly|make it|more) (?:spicy|hot)(?: as|,| please|$)|\\b(?:love|like|prefer|enjoy|eat)s? (?:\\w+ )?(?:spicy|it hot|chil(?:l)?i(?:es)?|heat)|\\b(?:more|extra|plenty of) (?:chil(?:l)?i(?:es)?|spice|hot sauce|heat)',
    ],
    shows: [
      '(?:没|不够|一点都不|太不)(?:有)?辣(?:味)?(?!的)|(?:老干妈|辣酱|辣椒酱)[^。!?\\n]{0,10}(?:才|自备|有吗|下饭)|清汤寡水',
      '\\bnot spicy (?:enough|at all)|\\b(?:loved|adored)[^.!?]{0,10}(?:chil|spic|heat)|\\b(?:set|mouth) [^.!?]{0,8}on fire,? (?:loved|amazing|perfect)',
      '辛さが足り|안\\s?매워',
    ],
  },
  {
    key: 'diet',
    value: 'no_coriander',
    says: [
      '(?:不要|别放|不放|不吃|不能吃|走|去|免|千万别(?:放)?|唔要|别加|不加|讨厌|吃不了|闻不(?:了|得))…(?:香菜|芫荽|芫茜)|香菜…(?:不要|别放|过敏|不吃|走)',
      "\\b(?:no|without|hold|skip|hate|can'?t stand|leave out|allergic to|minus)…(?:coriander|cilantro)",
      'パクチー(?:は|が)?(?:抜き|なし|苦手|入れない)|고수(?:는|를)?\\s?(?:빼|안|싫|못)|パクチー[^。]{0,6}(?:抜|なし|苦手|入れな|だめ|ダメ|嫌)|香菜抜き|고수[^.]{0,5}(?:빼|안|싫|못)',
      '(?:香菜|芫荽|芫茜|莞荽)[^,。!?\\n]{0,4}(?:都|也)?(?:不|别|免|走|去|讨厌|唔)(?!错)|(?:不|别|免|走|去|唔|勿|讨厌|受不了|怕|没|无)[^,。!?\\n]{0,4}(?:香菜|芫荽|芫茜|莞荽)',
      "\\b(?:no|without|hold|skip|hate|can'?t (?:stand|eat)|leave out|allergic to|minus|not a fan of|pick(?:ed|ing) out|don'?t like)[^,.!?]{0,12}(?:coriander|cilantro)|\\b(?:coriander|cilantro)[^.!?]{0,12}(?:soap|hate|no thanks|out)",
    ],
    shows: [
      '香菜[^。!?\\n]{0,14}(?:挑|捡|难闻|恶心|全是|一堆|没法吃)|(?:没有?|不放)香菜的',
      '\\b(?:covered|full|buried|loaded)[^.!?]{0,10}(?:coriander|cilantro)',
      'パクチーだらけ',
    ],
  },
];
