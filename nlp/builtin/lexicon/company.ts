/** With whom, for what occasion, on what kind of trip. */
import type { PreferenceWords } from './preferences.ts';

const CHILD_ZH = '(?:(?<!毛)孩子|小孩|娃(?!娃)|儿子|女儿|囡囡|闺女|小朋友|宝贝|细路|仔仔|囝|二胎)';
const INFANT_ZH =
  '(?:婴儿|(?<![一二三四五六七八九\\d]岁(?:大)?的?)宝宝|宝贝|bb|奶娃|\\d+个月(?:大)?的?(?:宝|娃|孩|儿|女)|(?:刚满月|几个月|半岁|新生儿|吃奶))';
const ELDER_ZH =
  '(?:老人(?!与)|老爷子|老太太|爸妈|父母|爷爷|奶奶|外公|外婆|姥姥|姥爷|老妈|老爸|长辈|老两口|公公|婆婆|岳父|岳母|丈母娘|(?:我|带)(?:老)?(?:妈|爸)|我(?:妈妈|爸爸|母亲|父亲)|老母|阿婆|阿公|嫲嫲)';
const PARTNER_ZH =
  '(?:老婆|老公|爱人|妻子|丈夫|媳妇|女朋友|男朋友|女友|男友|对象|未婚妻|未婚夫|我先生|我太太|另一半|夫人|我条女|仔仔爸)';
const WITH_ZH =
  '(?:带(?:着|上|了)?|和|跟|陪|同|与|携)(?:我|一个|个|俩|两个|我们)?(?:家|的|岁|\\d+|两|三|一|四|五|六|七|八|九|十|半|多|小|老|刚|满|个|月|大){0,8}';
const KID_EN =
  '(?:kids?|child(?:ren)?|son|daughter|toddlers?|little (?:one|boy|girl)s?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|\\b1?\\d)[- ]?(?:year|yr|y)s?[- ]?(?:olds?|o)\\b)';
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
      `\\b${WITH_EN} ${BABY_EN}\\b`,
      '(?:赤ちゃん|乳児|赤ん坊)(?:連れ|と(?:一緒|泊)|も一緒)|아기(?:랑|와|하고|도)\\s|(?:生後|\\d+\\s?(?:ヶ月|か月|カ月))|(?:\\d+|육|칠|팔)\\s?개월',
      '(?:带|抱|有|和|跟|连)(?:着|了|上)?(?:个|一个|俩)?[^,。!?\\n]{0,6}(?:婴儿|(?<![一二三四五六七八九\\d]岁(?:大)?的?)宝宝|奶娃|bb|小婴|娃娃)|(?:\\d+|[一二两三四五六七八九十半]+)个(?:多)?月(?:大(?:的)?|的|的小)?(?:宝|娃|孩|儿|女|小[孩宝]|婴|bb)|(?:\\d+|[一二两三四五六七八九十半]+)个(?:多)?月大',
      '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven)[- ](?:month|week)[- ]?olds?|\\bunder[- ](?:one|1)\\b',
    ],
    shows: [
      `${INFANT_ZH}|婴儿床|bb床|奶瓶|尿不湿|尿布|纸尿裤|温奶器|泡奶(?!…啊)|冲奶|喂奶|辅食`,
      `\\b${BABY_EN}\\b|\\bcrib|\\bcot\\b|\\bnappies|\\bnappy|\\bdiapers?|\\bbreast ?feed\\w*|\\bformula (?:milk|feed)|\\bbottle warmer|\\bsteri?li[sz]er|\\bpack ?n ?play`,
      '赤ちゃん|ベビー(?:ベッド|カー)|おむつ|哺乳|아기|기저귀|분유|ベビー|離乳食|粉ミルク|授乳|유모차|이유식|젖병|모유',
      '母乳|吸奶|挤奶|奶粉|婴儿(?!床要)|尿不湿|纸尿|围栏床|(?:加|放|要|送|借|来)(?:一)?(?:张|个)?(?:婴儿|宝宝|bb)床|(?:婴儿|手推|伞|推)(?:推)?车(?!位|间)(?=.{0,6}(?:方便|进|上|推|婴|借|放))|推婴儿车|(?<![一二三四五六七八九\\d]岁(?:大)?的?)宝宝(?!了)',
      '\\bpram\\b|\\bstroller|\\bpushchair|\\bbuggy\\b|\\bbreast ?(?:milk|pump|feed\\w*)|\\bcribs?\\b|\\bmoses basket|\\bbaby (?:monitor|food|cot|bath|bed|milk|formula|wipes)|\\bchanging (?:mat|table)|\\bthe baby\\b',
      '\\b(?:bottle|milk|formula)s?[^.!?]{0,14}(?:warm(?:er|ed)|steri?li[sz])|\\bbath seat\\b|\\bbaby[- ]?(?:bath|seat|gate|carrier)|奶瓶[^。!?\\n]{0,6}(?:消毒|热|洗)',
    ],
  },
  {
    key: 'companion',
    value: 'child',
    says: [
      `${WITH_ZH}${CHILD_ZH}|一家(?:三|四|五|六)口|(?:\\d+|[一两二三四])(?:个)?(?:大|大人)\\s?(?:,|带)?\\s?(?:\\d+|[一两二三四])(?:个)?(?:小|孩)|亲子`,
      `\\b${WITH_EN}(?: \\w+)? ${KID_EN}\\b|(?:\\d|one|two|three) (?:kids?|child(?:ren)?)\\b|\\bfamily of (?:three|four|five|six|3|4|5|6)`,
      '(?:子供|子ども|子連れ|息子|娘)(?:と|連れ|も一緒|2人|が一緒)|아이(?:랑|와|들과|하고|도\\s?함께)|(?:아들|딸)(?:이랑|과|와)|(?:子供|子ども|こども|子連れ|息子|娘|\\d+歳)(?:と|連れ|も一緒|2人|が一緒|の子|児)|아이(?:랑|와|들과|하고|도|들)|(?:아들|딸)(?:이랑|과|와)|\\d+살',
      '(?:带|领|陪|和|跟|同|抱|遛)(?:着|了|上)?(?:我|俩|两|三|个|一|家|的|我们)*(?:\\d+|[一二两三四五六七八九十]+)?(?:岁)?(?:多)?(?:的)?(?:小孩|孩子|娃|儿子|女儿|闺女|小朋友|崽|仔|囡|细路|熊孩子)(?!乐园|房)|[一二两三四1-4]大[一二两三四1-4](?:小|细|孩)|(?:大人|成人)[一二两三\\d]|亲子(?:房|套|游|家庭)|(?:\\d+|[三四五六七八九十]+)岁(?:半)?(?:的)?(?:小孩|孩子|娃|儿子|女儿|小朋友|男孩|女孩|仔|囡|宝)',
      '\\b(?:with|bringing|bring|have|and|plus|for|travell?ing with|taking)[^,.!?]{0,16}\\b(?:kids?|child(?:ren)?|sons?|daughters?|toddlers?|teen(?:ager)?s?|boys|girls|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|\\b1?\\d)[- ]?(?:year|yr)s?[- ]olds?|little ones?)\\b(?! (?:club|menu|pool|area|friendly))|(?:\\d|one|two|three|four) (?:small |young |little )?(?:kids?|child(?:ren)?|toddlers?|teens|teenagers?)\\b|\\bfamily of (?:three|four|five|six|3|4|5|6)',
      '\\b(?:brought|took) (?:my |our |the )(?:[\\w-]+ ){0,2}(?:kids?|child(?:ren)?|sons?|daughters?|toddlers?|boys?|girls?)\\b|(?:孩子|女儿|儿子|娃)[^,。!?\\n]{0,6}(?:过|满)?[^,。!?\\n]{0,3}(?:\\d+|[一两二三四五六七八九十]+)岁(?:的)?(?:生日|了)|(?:孩子|女儿|儿子|娃)[^,。!?\\n]{0,4}(?:过)?生日',
      '\\b(?:my|our) (?:\\w+ ){0,2}(?:kids?|child(?:ren)?|sons?|daughters?|toddlers?|boys|girls) (?:is|are) (?:here |staying |also |travell?ing )?with (?:me|us)\\b|\\b(?:us|we),? (?:and|plus|with) (?:our |the )?(?:\\w+ )?(?:kids?|children|boys|girls)\\b|\\bthe (?:two|three|four|five) children\\b|(?:女儿|儿子|孩子|娃)(?:跟|和|同)(?:我|我们)(?:一起)?(?:住|来)',
    ],
    shows: [
      `(?:我|我家|我们|家里)?(?:的)?${CHILD_ZH}(?!乐园|房|椅|床|区|俱|票|免费|入住|价|早餐|活动|拖鞋|用品|餐|泳|牙刷|浴)`,
      `\\b(?:my|our) (?:\\w+ ){0,2}${KID_EN}\\b|\\blittle one\\b|\\btoddler\\b`,
      '(?:うちの|娘|息子)(?:が|は|も|の)?|子供(?:が|は)|(?:우리\\s?)?(?:아이|아들|딸)(?:가|이|는|은|이가|도)|(?:うちの子|娘|息子|子供|子ども|こども|キッズ)(?:が|は|も|の|用|に)?|(?:우리\\s?)?(?:아이|애|아들|딸|딸아이)(?:가|이|는|은|들|도|용)?',
      '(?:我|我家|我们|家里|俺|咱)?(?:的|家)?(?:(?<!毛)孩子|小孩|娃(?!娃)|儿子|女儿|囡囡|闺女|小朋友|宝贝|细路(?:仔)?|仔仔|崽崽?|小家伙|熊孩子|小不点|大宝|二宝|小宝|老二|老大(?=\\S{0,3}岁))(?!乐园|房|们做|以内|几岁|免费|可以|多大|入住|俱|票|的老师|他?[爸妈爹])(?=.)|(?:个|我)(?:仔|囡)|个女(?=[,。!]|发|要|好|细)|(?:儿童|宝宝|小孩|小朋友)(?:餐)?(?:椅|拖鞋|牙刷|座椅|餐具|浴袍|安全座|泳衣|马桶)|儿童加餐|遛娃|溜娃|看娃|带娃|校服|作业本?',
      "\\b(?:my|our) (?:\\w+ ){0,2}(?:kids?|child(?:ren)?|sons?|daughters?|toddlers?|teen(?:ager)?s?|boys?|girls?|youngest|eldest|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|\\b1?\\d)[- ]?(?:year|yr)s?[- ]olds?|little (?:one|boy|girl|man)s?)\\b|\\b(?:the|a) (?:kids?|children|toddler|little ones?|(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)[- ]year[- ]olds?|boys|girls)\\b(?! (?:next|upstairs|running|in the corridor|above|screaming|are allowed|club|menu|pool|eat|stay))|\\bhigh ?chair|\\bbooster seat|\\bchild seat|\\bcar seat|\\bkids?'? (?:slippers|menu|meal|portion|cutlery|bathrobe)|\\bkiddos?|\\bfor (?:kids|children)\\b",
      "\\bstep ?stool|\\b(?:he|she)'s (?:only )?(?:two|three|four|five|six|seven|eight|\\d)\\b(?! (?:floors|rooms|minutes|times))|\\b(?:kids?|son|daughter) (?:is|are|was|were|has|sits?|bumped|pulled|needs?|can'?t|won'?t)\\b",
      "\\bbed ?rails?\\b|\\b(?:he|she) is (?:nearly|almost|only|just) (?:two|three|four|five|six|seven|\\d)\\b|\\b(?:he|she)'s (?:nearly|almost|just) (?:two|three|four|five|six|seven|\\d)\\b|\\bcolouring book|[三四五六七八九3-9]岁(?:穿|用|的尺码|小孩)|(?:儿童|小孩|小号)(?:的)?(?:拖鞋|牙刷|浴袍|马桶圈|防滑凳|座椅)|护栏(?=[^。]{0,8}(?:床|娃|孩|岁))|床护栏",
    ],
  },
  {
    key: 'companion',
    value: 'elderly',
    says: [
      `${WITH_ZH}${ELDER_ZH}|${ELDER_ZH}…(?:一起|同行|也来|过来住|来住|要来)|(?:老爷子|老太太|老人(?:家)?)(?:坐|用|住|腿|行动)`,
      `\\b${WITH_EN}(?: \\w+)? ${ELDER_EN}\\b(?! ?(?:room|store))|\\b(?:my|our) (?:\\w+ )?(?:mum|mom|mother|father|dad|grandmother|grandfather|gran|grandma|grandpa|nana)(?:-in-law)? (?:is|who is|,|who's) (?:\\w+ )?(?:[6-9]\\d|in (?:his|her) (?:60|70|80|90)s|old|elderly)`,
      '(?:両親|高齢の(?:母|父|両親)|祖母|祖父|おばあ|おじい)(?:と|連れ|も一緒|を)|(?:부모님|어머니|아버지|할머니|할아버지)(?:랑|와|과|을|를|도|모시)|(?:両親|母|父|祖母|祖父|義母|義父|お母さん|お父さん|おばあ|おじい|高齢)(?:と|連れ|も一緒|を連れ|も来)|(?:부모님|어머니|아버지|어머님|아버님|할머니|할아버지|장모|시어머니)(?:랑|와|과|을|를|도|모시)',
      '(?:带|陪|领|接|扶|和|跟|同)(?:着|了|上)?(?:我|家|的|我们|俩|两|位|个|\\d+|[一二两三四五六七八九十]+|岁|多)*(?:老人|老妈|老爸|爸妈|父母|妈妈?(?!妈)|爸爸?|母亲|父亲|爷爷|奶奶|外公|外婆|姥姥|姥爷|公公|婆婆|岳父|岳母|丈母娘|老丈人|阿嬷|阿爷|阿婆|阿公|长辈|两老)',
      '\\b(?:with|bringing|bring|and|plus|for|travell?ing with|taking|treating)[^,.!?]{0,14}\\b(?:parents|mother|father|mum|mom|mam|dad|grand(?:parents?|mother|father|ma|pa|dad)|nana|gran|in-laws|mother-in-law|father-in-law|elderly (?!dog|cat|beagle|lab|retriever|poodle|spaniel|terrier|pug|corgi)\\w+)\\b(?! (?:room|said|called))|\\b(?:brought|came with|took|staying with|sharing with) (?:my |our )(?:[\\w-]+ )?(?:parents|mother|father|mum|mom|dad|gran\\w*|nana|in-laws)\\b',
      '\\bmy (?:\\w+ )?(?:parents|mother|father|mum|mom|dad|gran\\w*|nana|in-laws) (?:is|are) (?:here |staying |also |travell?ing )?with (?:me|us)\\b|\\b(?:three|two) generations\\b|(?:推|背|搀|扶|接|送)(?:着|了)?(?:我)?(?:的|家)?(?:爷爷|奶奶|爸|妈|外公|外婆|姥|老人|老爷子|老太太)|老(?:人|的)[^,。!?\\n]{0,3}(?:孩子|小的)[^,。!?\\n]{0,6}(?:都|一起|照顾)',
      "\\b(?:dad|mum|mom|mother|father|gran\\w*|nana)(?:'s| is)\\b[^.!?]{0,30}\\bwith (?:me|us)\\b",
    ],
    shows: [
      '老人(?!与)|老爷子|老太太|父母|爷爷|奶奶|外公|外婆|姥姥|姥爷|长辈|老两口|丈母娘|老母|阿婆|阿公',
      `\\b(?:my|our) (?:\\w+ )?(?:elderly )?(?:mum|mom|mother|father|dad|parents|grandmother|grandfather|gran|grandma|grandpa|nana|in-laws)\\b|\\belderly\\b`,
      '(?:うちの)?(?:母|父|両親|祖母|祖父)(?:が|は|の)|(?:부모님|어머니|아버지|엄마|아빠|할머니|할아버지)(?:이|가|께서|는|은)|(?:うちの)?(?:母|父|両親|祖母|祖父|義母|義父|お母さん|お父さん|おばあ|おじい|お年寄)(?:が|は|の|も|に)?|(?:부모님|어머니|아버지|어머님|아버님|엄마|아빠|할머니|할아버지|장모님|시어머니)(?:이|가|께서|는|은|의|도|께)?',
      '(?<!孩子|娃|宝|他|你|准|大|姑|阿|姨|小|干|陪考)(?:我|俺|咱|我家|家里)?(?:妈(?!的|呀|咪|祖|蛋|个)|爸(?!气)|爹妈|老爹|母亲|父亲|家母|家父|婆婆(?!妈)|公公|岳[父母]|丈母娘|老丈人|阿(?:嬷|爷|婆|公|爸|妈)|嫲嫲|爷爷|奶奶|姥姥|姥爷|外公|外婆|老爷子|老太太|老人家?|长辈|老两口|两老)(?!节|与海|推车|打电话来说)|[789]\\d岁',
      "\\b(?:my|our|his|her) (?:\\w+ ){0,2}(?:mum|mom|mam|mother|father|dad|parents|grand(?:mother|father|parents|ma|pa|dad)|gran|nana|in-laws|uncle|aunt(?:ie|y)?)(?:'s)?\\b|\\b(?:mum|mom|dad|grandma|grandpa|granny)\\b|\\belderly\\b(?! (?:dog|cat|beagle|lab|retriever|poodle|spaniel|terrier|pug|corgi))|\\bold (?:uncle|man|lady|mum|mom|dad)\\b|\\bpensioners?\\b|[78]\\d[- ]year[- ]old",
    ],
  },
  {
    key: 'companion',
    value: 'pet',
    says: [
      '(?:带|牵|抱)(?:着|了|上|只|条|我|我家|我的|一只|一条|个)*…(?:狗|猫|宠物|泰迪|金毛|柯基|柴犬|布偶|毛孩子|兔|比熊|博美|拉布拉多|法斗)|(?:我|我们|我家)(?:的|有|家)?(?:一?[只条])?…(?:狗狗?|猫咪?|泰迪|金毛|柯基|猫主子|毛孩子|柴犬|比熊|博美)(?!.{0,3}(?:过敏|怕|毛过敏))',
      '\\b(?:my|our|with (?:a|my|our|the)|bring(?:ing)?|have (?:a|two)|small|little|and (?:a|the|our|my)|travell?ing with)(?: \\w+){0,3} (?:dog|cat|puppy|pup|pooch|kitten|pet|labrador|poodle|terrier|bulldog|retriever|corgi|chihuahua|beagle|rabbit)s?\\b(?! (?:allerg|hair|bowl|next))',
      '(?:犬|猫|ペット|愛犬)(?:と|連れ|を連れ|も一緒)|(?:강아지|고양이|반려견|반려묘)(?:랑|와|과|를|도)|(?:小型犬|中型犬|大型犬|犬|猫|ペット|愛犬|わんこ|ワンちゃん)(?:と|連れ|を連れ|も一緒|がい|なん)|(?:강아지|고양이|반려견|반려묘|애견)(?:랑|와|과|를|도|이랑)',
      '(?:带|牵|抱|有|和)(?:着|了|上|只|条|我|我家|我的|一只|一条|个|没有)*(?:大|小)?(?:型)?(?:狗狗?(?!毛)|猫咪?(?!毛)|宠物|泰迪|金毛|柯基|柴犬|布偶|毛孩子|毛小孩|比熊|博美|拉布拉多|法斗|导盲犬|哈士奇|雪纳瑞|仓鼠|兔子?)(?!过敏|毛过敏)|毛孩子',
      '\\b(?:with|bring(?:ing)?|have|and|my|our|small|little|medium|large|big)[^,.!?]{0,16}\\b(?:dogs?|puppy|pup|pooch|kitten|pets?|labrador|labradoodle|poodle|terrier|bulldog|retriever|corgi|chihuahua|beagle|spaniel|dachshund|guide dog)\\b(?! (?:allerg|hair|bowl|next|barking|policy))|\\b(?:dog|pet)[- ]friendly',
      '\\b(?:arriving|coming|travelling|traveling|staying|here)[^.!?]{0,16}with (?:my|our|a|an|the)[^.!?]{0,16}(?:dog|cat|puppy|beagle|labrador|poodle|terrier|spaniel|retriever|dachshund|pug|kitten|rabbit|parrot)\\b|\\b(?:my|our) (?:\\w+ ){0,2}(?:dachshund|pug|spaniel|beagle|greyhound|collie|whippet|kitten|parrot|rabbit|guinea pig|hamster)s?\\b|\\bfur baby|\\bchihuahua|(?:带|养)(?:着|了)?(?:一?只|我的|我家|我家的)?(?:小)?猫|有只猫|猫[^,。!?\\n]{0,4}(?:一起|也)(?:住|来|带)',
    ],
    shows: [
      '(?:狗|猫)(?:粮|砂|碗|窝)|遛狗',
      '\\b(?:dog|cat|pet) (?:bowl|bed|food|treats?)|\\blitter (?:box|tray)',
      'ペット用|ペット用|강아지|반려견|애견',
      '(?:我家|我们?|我的|俺)(?:的|家)?(?:狗狗?|猫咪?|泰迪|金毛|柯基|柴犬|毛孩子|小狗|小猫)|狗狗|(?:狗|猫|宠物)(?:粮|砂|碗|窝|垫)|遛狗',
      '\\b(?:my|our) (?:dog|cat|puppy|pup|kitten)\\b(?! (?:next|upstairs|bark))|\\b(?:dog|cat|pet) (?:bowl|bed|food|treats?|sitter|fee)|\\blitter (?:box|tray)|\\bwalk the dog',
      "猫砂|狗粮|猫粮|尿垫|遛狗|\\b(?:the )?pup'?s\\b|\\bpoo bags?\\b|\\b(?:patch|bit) of grass\\b",
    ],
  },
  {
    key: 'companion',
    value: 'partner',
    says: [
      `${WITH_ZH}${PARTNER_ZH}|${PARTNER_ZH}…(?:一起|同行|也来|过来住|来住)|(?:我们)?(?:夫妻|两口子|小两口|情侣)(?:俩|二人|两个)?|度?蜜月(?!套房|房)|求婚|结婚(?:.{0,3})(?:周年|纪念)`,
      `\\b${WITH_EN}(?: (?!business)\\w+)? ${PARTNER_EN}\\b|\\b(?:my|our) ${PARTNER_EN} and (?:i|me)|\\bhoneymoon|\\b(?:as|we'?re|we are|for) a couple\\b`,
      '(?:妻|(?<!丈)夫|彼女|彼氏|パートナー|主人|旦那|家内)(?:と|も一緒|を連れ)|新婚|(?:아내|남편|여자친구|남자친구|여친|남친|와이프)(?:랑|와|과|하고|도)|신혼|(?:妻|(?<!丈)夫|嫁|彼女|彼氏|パートナー|主人|旦那|家内|奥さん)(?:と|も一緒|を連れ)|新婚|夫婦|カップル|(?:아내|남편|여자친구|남자친구|여친|남친|와이프|신랑)(?:랑|와|과|하고|도|이랑)|신혼|부부|커플',
      '(?:带|和|跟|陪|同|与)(?:着|了|上)?(?:我|我的|家)?(?:老婆|老公|爱人|妻子|丈夫|媳妇|女朋友|男朋友|女友|男友|对象|未婚[妻夫]|先生|太太|老伴|内人)|(?:夫妻|情侣|夫妇|两口子|小两口|两公婆)(?:俩|二人|两个)?(?!吵|打架|房型)|(?:新婚|蜜月|度蜜月|领证|结婚(?:旅行|纪念|周年)|恋爱纪念|求婚)',
      "\\b(?:with|bringing|and|plus|for|me and|travell?ing with|taking|treating)[^,.!?]{0,10}(?<!business )\\b(?:wife|husband|boyfriend|girlfriend|(?<!business )partner|fiance+|spouse|hubby|missus|gf|bf|wifey)\\b(?!'s (?:boss|company))|\\bhoneymoon|\\bjust married|\\bnewly ?wed|\\b(?:as|we'?re|we are|for) a couple\\b|\\bcouple'?s|\\bromantic (?:weekend|getaway|dinner|night|break)",
      '\\bmy (?:\\w+ )?(?:wife|husband|boyfriend|girlfriend|partner|fiancee?|spouse) (?:is|and i are) (?:here |staying |also |travell?ing )?(?:with me|joining)\\b|\\b(?:just )?the two of us\\b(?= (?:and|are)? ?(?:celebrat|romantic|anniversary))',
      '\\b(?:took|brought|surprised|treated) my (?:wife|husband|boyfriend|girlfriend|partner|fiancee?)\\b|(?:给|带)(?:我)?(?:老婆|老公|女朋友|男朋友|女友|男友|对象|媳妇|爱人)[^,。!?\\n]{0,3}(?:过|庆)(?:个)?生日',
    ],
    shows: [
      `${PARTNER_ZH}`,
      `\\b(?:my|our) ${PARTNER_EN}\\b|\\b(?:our|wedding) (?:\\w+ )?anniversary`,
      '(?:妻|(?<!丈)夫|彼女|彼氏|主人|旦那)(?:が|は|の)|(?:아내|남편|여자친구|남자친구|와이프)(?:가|이|는|은)|(?:妻|(?<!丈)夫|嫁|彼女|彼氏|主人|旦那)(?:が|は|の|も|に)?|(?:아내|남편|여자친구|남자친구|여친|남친|와이프|신랑)(?:가|이|는|은|도|의)?',
      '(?:我|我家|俺)(?:的|家)?(?:老伴儿?|老头子|那口子|那位|太太|先生|媳妇|爱人)|老伴|(?:孩子|娃|宝宝?|仔仔)(?:他|她)?(?:爸|妈|爹)|我(?:条)?女(?=友|朋)|她(?:二十|三十)[^,。]{0,2}(?:岁|生日)?',
      "\\b(?:my|our) (?:\\w+ )?(?:wife|husband|boyfriend|girlfriend|partner|fiance+|spouse|hubby|missus|gf|bf|other half|better half|wifey|man|lady)\\b|\\b(?:our|wedding) (?:\\w+ )?anniversary|\\bwe(?:'ve| have)? (?:just )?got(?:ten)? (?:engaged|married)|\\bjust (?:got )?engaged",
      '\\b(?:pop(?:ping)? the question|she said yes|he said yes|married couple)\\b|\\btenth|twentieth|\\bour (?:\\w+ )?(?:wedding|honeymoon)\\b|\\bwe got married|\\btwenty-?fifth\\b',
    ],
  },
  {
    key: 'companion',
    value: 'group',
    says: [
      '旅行团|旅游团|(?:公司)?团建|团队(?:价|房|入住)|(?:\\d{2,}|[一二三四五六七八九]?十[一-九]?)(?:来|多|几)?(?:个|名|位)?人(?!民)…(?:团|房|间|订|住)|带团|(?:我们|一)(?:大)?(?:群|帮|伙)(?:人|同学|朋友|同事)',
      '\\b(?:tour|school|large|big|our|a) group\\b(?! (?:discount policy|chat))|\\bgroup (?:of|booking|rate|reservation)|\\bparty of (?:\\d{2,}|six|seven|eight|nine|ten|twelve)|(?:\\d{2,}|twenty|thirty|forty|fifty|sixty) (?:people|guests|students|relatives|pax|of us|colleagues)|\\bteam (?:building|outing|retreat)|\\bwedding party',
      '団体|グループ(?:で|旅行)|\\d{2}名|단체|\\d{2}명|団体|グループ(?:で|旅行)|一行|(?:\\d{2}|[6-9])名|단체|(?:\\d{2}|[6-9])명|일행',
      '(?:我们|一行|一共|总共|全团|全队|全组|共)(?:一共|总共|有)?(?:\\d{2,}|[89]|[八九]|[二三四五六七八九]?十[一二三四五六七八九]?)(?:多|来|几)?(?:个|位|名|口)(?:人|大人|朋友|同学|室友|老师|学生)?(?!月|小时|房|间|星期|钟)|(?:成|带队|团队)?(?:\\d{2,}|[一二三四五]?十[一-九]?)(?:几|多|来)?(?:个|位|名)人(?!的)|(?:成|有)?(?:十|[5-9]|\\d{2,}|[五六七八九])(?:几|多|来)?(?:个|位|名)(?:同学|室友|朋友|同事|老师|学生|队员|女生|男生|客人)(?!吃了)|旅行团|旅游团|团队(?:入住|订|客|房|早|出行|价)|(?:我们|咱)团|全(?:队|团|班)|领队|导游|团建|带(?:了|着)?(?:个)?团|球队|剧组|伴娘团|(?:两|三|四|几)(?:家|户)人|同学(?:聚会|会)|聚会|大巴(?:车)?(?:停|能|接)',
      "\\b(?:tour|school|whole|entire|large|big|our|a|wedding|study|hiking|church) (?:group|party|team|squad|delegation)\\b(?! (?:discount policy|chat|next|upstairs))|\\bgroup (?:of|booking|rate|reservation|tour|check)|\\b(?:we are|we're|there are|there's|party of|all|bring(?:ing)?|us)(?: a)? ?(?:group of )?(?:\\d{2,}|[7-9]|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)(?: of us| people| guests| pax| friends| vegetarians| adults| ladies| guys)?\\b(?! (?:minutes|nights|hours|days|years|months|weeks|star|times|am|pm|floor|th|o'clock))|(?:\\d{2,}|[7-9]|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty)(?:-\\w+)?) (?:people|guests|students|relatives|pax|of us|colleagues|friends|cyclists|runners|players)|\\btour (?:bus|guide|leader)|\\bstag (?:do|party)|\\bhen (?:do|party)|\\bbachelor(?:ette)?|\\bteam (?:building|outing|retreat)|\\bfamily reunion|\\b(?:our|the|my) (?:choir|team|class|club|squad|orchestra|band|troupe|delegation|coach party|bus)\\b(?=[^.!?]{0,40}(?:rooms?|check|arriv|breakfast|rehears|stay|of us))",
      '\\b(?:walking|running|cycling|hiking|book|golf|sports?|ski) (?:club|team|group)\\b|\\b(?:club|group|team|party|class) of (?:\\w+teen|twenty|thirty|forty|\\d{2,}|eight|nine|ten|eleven|twelve)\\b',
    ],
  },
  {
    key: 'occasion',
    value: 'honeymoon',
    says: [
      '蜜月(?!套房|房)|新婚',
      '\\bhoneymoon(?:ers?|ing)?|\\bjust married|\\bnewly ?weds?',
      'ハネムーン|新婚|신혼|허니문|ハネムーン|新婚|신혼|허니문',
      '蜜月(?!套房|房型|主题)|新婚|(?:刚|才)(?:领证|结婚)|领证(?:刚)?',
      '\\bhoneymoon(?! suite (?:is|was|available|price))|\\bjust (?:got )?married|\\bnewly ?weds?',
      "\\bwe(?:'ve| have)? (?:just )?got(?:ten)? married\\b(?=[^.!?]{0,30}(?:saturday|sunday|friday|last|this|week|yesterday|stop|first))|\\bfirst trip as (?:a )?(?:married|husband)|\\bdays into (?:our )?marriage",
    ],
  },
  {
    key: 'occasion',
    value: 'birthday',
    says: [
      '(?<!不是|不过|不)生日|寿星|大寿|满月酒|周岁',
      '\\bb(?:irth)?-?days?\\b',
      '誕生日|バースデー|생일|誕生日|バースデー|お祝い.{0,4}歳|傘寿|還暦|米寿|생일|환갑|칠순|돌잔치',
      '(?:过|庆|办|祝|的|我|她|他|妈|爸|老婆|老公|孩子|宝宝|女儿|儿子|今天|明天|后天)(?:个|的)?生日|生日(?:蛋糕|布置|惊喜|会|帽|快乐|party|派对|宴)|(?:寿宴|过寿|祝寿|做寿|大寿|寿星|寿桃|百日宴|满月(?:酒|宴)|周岁宴?|抓周)',
      '\\b(?:b(?:irth)?-?days?|bday)\\b|\\bturn(?:s|ing|ed) (?:\\d+|thirty|forty|fifty|sixty|seventy|eighty)\\b',
      "\\b(?:thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|twenty-first|\\d0th) (?:while|on|this|tomorrow|today|birthday)|\\b(?:boyfriend|girlfriend|husband|wife|mum|mom|dad|mother|father|son|daughter)'s (?:thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|\\d0th|1[68]th|21st)\\b",
    ],
    shows: [
      '(?:插|点|吹)(?:几|根|个)*蜡烛|蜡烛[^,。!?\\n]{0,6}(?:几根|岁)|生日',
      '\\b(?:candles|blow out)[^.!?]{0,12}(?:cake|\\d+|birthday)',
      'ろうそく|초\\s?(?:몇|\\d)',
    ],
  },
  {
    key: 'occasion',
    value: 'anniversary',
    says: [
      '(?:结婚|恋爱|相恋|认识)?…(?:周年|纪念日)(?!庆典|店庆)',
      '\\banniversary',
      '記念日|周年|기념일|주년|記念日|周年|金婚|銀婚|기념일|주년',
      '(?:结婚|恋爱|相恋|认识)?(?:\\d+|[一二三四五六七八九十]+)?周年(?!庆|店庆)|纪念日|(?:金|银|钻石)婚',
      '\\banniversar(?:y|ies)|(?:\\d+|ten|twenty|thirty|forty|fifty) years (?:married|together|of marriage)',
      "\\b(?:our|it'?s our) (?:first|fifth|tenth|fifteenth|twentieth|twenty-?fifth|thirtieth|fortieth|fiftieth|\\d+(?:st|nd|rd|th))\\b(?=$|[.,!]| (?:together|wedding|this|on|and))|\\b\\w+ years married",
      '(?:结婚|在一起)(?:\\d+|[一二三四五六七八九十]+)(?:周)?年',
      '\\b(?:silver|golden|ruby|diamond|pearl) wedding',
    ],
  },
  {
    key: 'occasion',
    value: 'proposal',
    says: [
      '求婚|表白(?!墙)',
      '\\bpropos(?:e|ing|al)\\b(?! (?:a|that|to (?:change|meet)|deadline))|\\bpop the question|\\bget(?:ting)? engaged|\\bengagement (?:ring|surprise)',
      'プロポーズ|求婚|프로포즈|청혼|プロポーズ|求婚|프로포즈|청혼',
      '求婚|表白(?!墙)|跪下',
      '\\bpropos(?:e|ing|al)\\b(?! (?:a|that|to (?:change|meet)|deadline|we))|\\bpop(?:ping)? the question|\\bget(?:ting)? engaged|\\bgot engaged|\\bengagement (?:ring|surprise|dinner)|\\bgoing to (?:ask|propose)',
    ],
  },
  {
    key: 'occasion',
    value: 'wedding',
    says: [
      '(?:办|参加|举办|举行|喝|婚礼)…(?:婚礼|婚宴|喜酒)|婚礼|婚宴|接亲|出嫁',
      '(?<!silver |golden |ruby |diamond |pearl )\\bweddings?\\b(?! (?:anniversary|ring|next door|band|upstairs|downstairs))|\\bgetting married|\\bbridal|\\bbridesmaids?|\\bgroom\\b',
      '結婚式|披露宴|결혼식|結婚式|披露宴|花嫁|결혼식|신부',
      '(?:办|参加|举办|举行|喝|我|我们|明天|今天|女儿|儿子|妹|姐|弟|哥|朋友)(?:的)?[^,。!?\\n]{0,4}(?:婚礼|婚宴|喜酒)|接亲|迎亲|出嫁|婚房|伴娘|伴郎|新娘|新郎|婚车|婚纱|喜糖|结婚(?!证|纪念|周年|\\d|十|[二三五])',
      "\\b(?:for|attend\\w*|at|our|my|to|a|the|'s) (?:\\w+ )?weddings?\\b(?! (?:anniversary|ring|next door|band|upstairs|downstairs|party (?:next|kept)))|\\bgetting married|\\bbridal|\\bbrides?\\b|\\bbridesmaids?|\\bbest man|\\bgroom(?:smen)?\\b",
    ],
  },
  {
    key: 'occasion',
    value: 'graduation',
    says: [
      '毕业(?:典礼|旅行|照|礼|季|了)?',
      '\\bgraduat(?:ion|ing|ed)\\b(?! from)',
      '卒業|졸업|卒業|졸업',
      '毕业|学士服|学位服',
      '\\bgraduat(?:ion|ing|ed|e)s?\\b(?! from)|\\bcap and gown|\\bcommencement',
    ],
  },
  {
    key: 'trip',
    value: 'business',
    says: [
      '出差|商务(?:出行|旅行|差旅)|公干|公差|(?:来|过来|去)…(?:开会|参展|培训|谈(?:生意|项目|客户|合作))',
      '\\b(?:business|work) (?:trip|travel|stay)|\\bon business|\\b(?:here|travell?ing|in town|staying|stay) for (?:work|business|a conference|the conference|a trade|meetings|a meeting|the trade|training)',
      '出張|ビジネス(?:で|利用)|출장|出張|ビジネス(?:で|利用)|商用|출장|업무차',
      '出差|商务(?:出行|旅行|差旅|行|客)|公干|公差|(?:来|过来|去|到)[^,。!?\\n]{0,6}(?:开会|参展|培训|谈(?:生意|项目|客户|合作)|开庭|面试|讲课|投标|驻场|巡展)',
      '\\b(?:business|work) (?:trip|travel|stay|travell?er)|\\bon business|\\b(?:here|travell?ing|in town|staying|stay|visiting|over) (?:for|on) (?:work|business|a (?:\\w+ )?(?:conference|meeting|trade|summit|fair|exhibition|audit|training)|the (?:\\w+ )?(?:conference|trade|summit|fair|expo|exhibition)|meetings|training)',
      '\\b(?:stayed|stay|here|over|up|down|in town|came|come|coming|travel(?:led|ling)?)(?: here)? (?:for|on) (?:work|business)\\b|\\b(?:working|business) travell?er|\\bsite visit\\b|\\bbusiness traveller',
    ],
    shows: [
      '开会(?!儿)|会议(?!室|中心|厅|费|服务|还没散|的wifi)|(?<!老|帮|把)客户(?!经理|端|服|数据|资料|信息|问)|老板(?:催|要|等|骂)|提案|汇报|项目|甲方|签(?:合同|约)|参展|展会|峰会|视频会|(?:改|写|赶)(?:方案|ppt|报告)',
      '\\b(?:my|a|the|an?|have|for|with|our|early|important|morning|to) (?:\\w+ )?(?:client|clients|meetings?|conference|presentation|trade (?:show|fair)|webinar|interview|deadline|pitch|boardroom|seminar|work call)\\b(?! room(?:s)? (?:available|open))|\\b(?:zoom|teams) (?:call|meeting|with)|\\b(?:my|the) (?:employer|accounts department|finance team)|\\bexpense (?:report|claim|it)|\\bworking (?:remotely|until)',
      '会議|商談|クライアント|取引先|経費|회의|미팅|고객사|거래처|업무|会議|商談|クライアント|取引先|経費|プレゼン|打ち合わせ|仕事(?:で|が|の)|学会|회의|미팅|고객사|거래처|업무|발표|회사(?:에|\\s?제출)|경비|면접',
      '(?<!老|帮|把)客户(?!经理|端|服|数据|资料|信息|问)|甲方|乙方|开会(?!儿)|开(?:个|场)(?:线上|视频|电话)?会(?!员)|有(?:个|场)?(?:早|线上|视频|电话|重要的)?会(?!员|议室|所|儿)|(?:线上|视频|电话|早|晨|董事|招商|签约|动员|订货|年|推介|发布|研讨|评审|例)会(?!议室|不会|员)|会议(?!室|中心|厅|费|服务|还没散|的wifi)|会场(?=[^。]{0,12}(?:布展|搭建|签到|离|去))|路演|述职|竞标|投标|招标|标书|谈判|谈(?:合同|生意|合作|项目|客户|事情)|签(?:合同|约)|提案|汇报(?!情况)|演讲|讲课|授课|(?:来|参加|去|明天|做个)[^,。!?\\n]{0,3}培训|出庭|开庭|庭审|展会|参展|布展|展架|展位|峰会|论坛|(?:上|去|回|在)工地(?!吵|施)|工期|工服|驻场|项目(?:上|组|部|期|经理)|赶(?:方案|ppt|报告|标书)|(?:改|写|做)(?:方案|ppt|报告|标书)|(?:明天|明早|待会|一会|还要|还得|听日|聽日|仲要)[^,。!?\\n]{0,6}(?:上班|返工|工作|办公)|公司(?:尾牙|年会|协议|统一|规定|派|的项目)|我司|我们公司|单位(?:报|出|订|开)|(?:公司|单位|回去|要|给|财务)[^,。!?\\n]{0,4}(?<!不)报销|差旅|老板(?:催|要我|等着|骂)|deadline|会议室[^。!?\\n]{0,12}(?:投影|projector|连不上|我们|present|借)|西装[^,。!?\\n]{0,8}(?:会|见|面试)',
      '\\b(?:my|a|the|an?|have|for|with|our|early|important|morning|to|big|next|client|board|sales|work|another|one) (?:\\w+ ){0,2}(?:clients?|meetings?|conference|presentation|trade (?:show|fair)|webinar|deadline|pitch|boardroom|seminar|work calls?|keynote|expo|workshop|summit|audit|negotiation|site visit)\\b(?! room)|\\b(?:zoom|teams|skype|conference|video|work) (?:calls?|meetings?)\\b|\\b(?:on|during) (?:a|my|the|conference) calls?\\b|\\bpresenting (?:to|at)\\b|\\b(?:investors|exhibit(?:ing|ors?)|expo|keynote|roadshow)\\b|\\b(?:seeing|visiting|meeting) (?:a |two |some |my )?(?:customers?|clients?|suppliers?)|\\bin meetings\\b|\\bour \\w+(?: \\w+)? office\\b|\\b(?:my|our) (?:ceo|employer|accounts? department|expenses|finance team|team at work)\\b(?! (?:is|was|does|doesn)[^.!?]{0,10}(?:elsewhere|another|at the))|\\bexpense(?:s)?\\b(?! was)|\\bwork(?:ing)? us hours|\\bworking (?:remotely|until)|\\bdeadlines?\\b|\\b(?:corporate|company) (?:rate|card|account|policy)|\\btrade (?:show|fair)|\\b(?:my turn to|have to|to) present\\b|\\bsupplier|\\bfactory visit|\\bdelegates?\\b',
      '\\bon a panel\\b|\\b(?:see|seeing|meet|meeting) a client|\\bmy employer\\b|\\bpitch(?:ing)? (?:to|at)\\b|\\bworkshop (?:at|starts|tomorrow)',
      '\\bbetween sessions\\b|\\baudit(?:ing)?\\b|\\b(?:my|the|our) meeting (?:got|was|is|has|starts|ran|runs|moved)|\\bmeeting (?:got|has been|was) moved|\\bbreakout (?:room|session)|\\bour booth|\\bmy (?:talk|keynote|session|booth|stand)\\b|展位|布展|撤展',
    ],
  },
  {
    key: 'trip',
    value: 'family',
    says: [
      '(?:全家|一家(?:人|老小|子)|家庭|亲子)…(?:游|旅|出行|度假|出游|玩|自驾)|(?:亲子游|家庭游|全家游|家庭旅行|带全家|全家(?:人)?(?:一起)?(?:来|出)|阖家)|陪(?:孩子|爸妈|父母|家人).{0,4}(?:旅|玩|度假)',
      '\\bfamily (?:trip|holiday|vacation|getaway|stay(?:cation)?|weekend|break|reunion|travel)|\\b(?:with|whole|entire) (?:the |my |our )?(?:whole |entire )?family\\b|\\bas a family',
      '家族旅行|家族で|가족\\s?(?:여행|과|들과|끼리)|家族(?:旅行|で|みんな|連れ|全員)|가족\\s?(?:여행|과|들과|끼리|이랑|모두)',
      '(?:全家|一家(?:人|老小|子|[三四五六七八]口)|家庭|亲子|带全家|阖家|家人)[^,。!?\\n]{0,8}(?:游|旅|出行|度假|出游|玩|自驾|来住|一起来|第一次来)|(?:亲子游|家庭游|全家游|家庭(?:旅行|出行|聚会)|家庭房|遛娃)|陪(?:孩子|爸妈|父母|家人|老人)[^,。!?\\n]{0,4}(?:旅|玩|度假|出来)',
      "\\bfamily (?:trip|holiday|vacation|getaway|stay(?:cation)?|weekend|break|reunion|travel)|\\b(?:with|whole|entire) (?:the |my |our )?(?:whole |entire )?family\\b(?! (?:of \\w+ )?(?:next|above))|\\bas a family|\\bwe(?:'re| are| were)(?: visiting as)? a family",
      '\\b(?:muslim|indian|chinese|jewish|big|large|young) family\\b(?! (?:in|at the|next))|\\bperfect (?:for|as a) famil|\\bwhole family',
    ],
    shows: [
      '(?:孩子|儿子|女儿|娃|宝宝|遛娃)…(?:乐园|喜欢|玩得|天堂|不肯走|开心)',
      '\\b(?:kids|children|boys|girls)…(?:loved|enjoyed|never left|had a (?:blast|great time|ball))',
      '子供(?:たち)?(?:も|が)?…(?:喜|楽し)|아이들?(?:이|도)?…(?:좋아|신나)',
    ],
  },
  {
    key: 'trip',
    value: 'leisure',
    says: [
      '(?:来|出来|过来|专程来?|去)?…(?:度假|旅游|旅行|放空|休假|散心|自由行|游玩|打卡|看海|避暑|泡温泉)(?!团|村酒|酒店|区|社|景|攻略|旺季|局)',
      '\\b(?:on|our|my|for|a) (?:\\w+ )?(?:holidays?|vacation|getaway|city break|sightseeing|leisure|staycation|weekend away|road trip)\\b(?! inn)|\\btravell?ing for (?:pleasure|fun|leisure)|\\bbackpacking',
      '観光|旅行(?:で|に|中)|休暇|バカンス|여행(?:으로|왔|중)|관광|휴가|観光|旅行(?:で来|に来|中|です)|休暇|バカンス|休みで|여행(?:으로|왔|중|차)|관광|휴가|놀러',
      '(?:来|出来|过来|专程来?|去|纯)[^,。!?\\n]{0,6}(?:度假|旅游|旅行|放空|休假|散心|自由行|游玩|放假|打卡|看海|避暑|泡温泉|过周末|躺平|自驾)(?!团|村酒|酒店|区|社|景|攻略|旺季|局|箱|包|袋|结束|的地方)|(?:度假|旅游|自驾游|自由行|休假|年假|放假)(?:来的|中|呢|模式)?(?=[,。!]|$)',
      '\\b(?:on|our|my|for|a|here for|during) (?:\\w+ )?(?:holidays?|vacation|getaway|city break|leisure|staycation|weekend away|road trip|backpacking)\\b(?! inn)|\\btravell?ing for (?:pleasure|fun|leisure)|\\bsightseeing trip|\\btouring (?:around )?the',
      '\\b(?:lazy|quiet|relaxing) (?:week|weekend|few days)|\\bjust here to (?:switch off|relax|unwind|chill|sightsee)|\\bnot on business|\\bpure pleasure\\b|\\btourists?,? (?:here|first)|\\bcame to rest\\b|\\bweekend (?:away|break|getaway)\\b',
    ],
    shows: [
      '(?:爬山|看海|逛景点|景区玩|滑雪|潜水|泡温泉|打卡)(?:回来|完|去)|度假',
      '\\b(?:sightseeing|hiking|beach day|skiing|diving|snorkel\\w*|exploring the city|theme park)',
      '観光|스키|등산|観光|登山|スキー|ディズニー|ライブ|温泉巡り|스키|등산|디즈니|관광|콘서트',
      '\\bsunrise (?:spot|view|trip)|环岛|环島|自驾环|赏花|赶海|逛古镇|徒步',
    ],
  },
  {
    key: 'trip',
    value: 'medical',
    says: [
      '(?:来|去|陪|到|做|在)…(?:看病|看医生|就医|手术|化疗|复查|复诊|住院|体检|透析|产检|治疗)(?!.{0,4}(?:急|快))|刚(?:出院|做完手术|动完手术)|(?:术后|病后|产后)(?:恢复|休养|康复)',
      '\\b(?:here|in town|staying|travell?ing|stay) for (?:\\w+ ){0,3}(?:surgery|treatment|operation|chemo\\w*|hospital|medical|appointment)|\\b(?:after|recovering from|post[- ]?) ?(?:my |an? |the )?(?:surgery|operation|chemo\\w*)|\\bhospital appointment|\\bivf|\\bdialysis',
      '(?:手術|通院|治療|入院|検査)(?:の(?:ため|で)|で来|後)|(?:수술|치료|검진|입원|병원\\s?진료)(?:\\s?때문|\\s?받|\\s?하러|차)|(?:手術|通院|治療|入院|検査|診察)(?:の|で|後|です|に)|(?:수술|치료|검진|입원|병원\\s?진료|진료)(?:\\s?때문|\\s?받|\\s?하러|차|이)',
      '(?:来|去|陪|到|做|在|等)[^,。!?\\n]{0,8}(?:看病|看医生|就医|手术|化疗|放疗|复查|复诊|住院部?|体检|透析|产检|治疗|试管|看诊|拆线|挂号|专家号|看牙|眼科|肿瘤)(?!.{0,4}(?:急|快))|刚(?:出院|做完(?:手术|化疗)|动完手术)|(?:术后|病后|产后)(?:恢复|休养|康复)',
      '\\b(?:here|in town|staying|travell?ing|stay\\w*|came|over) for (?:\\w+ ){0,3}(?:surgery|treatment|operation|chemo\\w*|hospital|medical|appointment|check-?up|scan)|\\b(?:after|recovering from|post[- ]?) ?(?:my |an? |the |his |her )?(?:surgery|operation|chemo\\w*)|\\bhospital appointment|\\bivf\\b|\\bdialysis|\\bchemo(?:therapy)?|\\b(?:my|his|her) (?:surgery|treatment|operation|check-?up)',
      '\\b(?:having|have|got|booked (?:in )?for) (?:\\w+ ){0,3}(?:surgery|operation|scan|mri|biopsy|check-?up|treatment)\\b|\\bdischarged (?:today|yesterday|this|from)|(?:明天|明早|后天|早上)[^。!?\\n]{0,8}(?:做检查|检查|手术|挂号|排号|复诊|复查)',
      '\\bradiotherapy|\\bimmunotherapy|\\bphysio(?:therapy)? (?:at|session)|\\bin town for (?:my |a |an )?(?:\\w+ )?(?:scan|test|therapy|check)',
    ],
    shows: [
      '医院[^。!?\\n]{0,12}(?:复查|复诊|检查|手术|挂号|排号|预约|住院|化疗|看诊|专家|陪护|陪床)|(?:去|到|离|在)(?:协和|华西|同仁|湘雅|瑞金|积水潭|肿瘤|妇幼)|(?:陪|去|来)[^,。!?\\n]{0,6}(?:化疗|透析|放疗)|(?:刚|推后|等)?出院|陪护(?!椅|床)|陪床|(?:做|等)?透析|化疗|开刀',
      '\\b(?:to|near|at|next to) the (?:\\w+ )?(?:hospital|clinic)\\b(?=[^.!?]{0,24}(?:appointment|check|for my|for his|for her|surgery|visit|treatment|\\?))',
      '病院(?:へ|に|まで)|병원(?:에|까지)',
    ],
  },
  {
    key: 'trip',
    value: 'exam',
    says: [
      '(?:高考|中考|考研|考公|国考|省考|考试|考证|面试考|考生|艺考|笔试|雅思|托福|司考|法考|赶考|应考)(?!.{0,3}(?:完了没|难))',
      '\\b(?:exams?|bar exam|ielts|toefl|gaokao|entrance test|finals|sitting (?:a|my|an|the) (?:test|exam))\\b',
      '受験|試験|시험|수능|면접\\s?시험|受験|試験|入試|センター試験|시험|수능|입시|면접\\s?시험',
      '(?:高考|中考|考研|考公|国考|省考|考证|考生|艺考|笔试|雅思|托福|司考|法考|赶考|应考|陪考|备考|考场|考点|考前|考级|联考|会考|统考|公考|dse)(?!.{0,2}完)|(?:来|明天|后天|参加|去|要|孩子|女儿|儿子|我)[^,。!?\\n]{0,4}考试(?!.{0,3}(?:完|难|结束))|准考证',
      '\\b(?:exams?|bar exam|ielts|toefl|gaokao|entrance (?:test|exam)|finals|(?:sitting|taking|sit|take) (?:a|my|an|the|his|her) (?:\\w+ )?(?:test|exam)|mock)\\b',
      '\\b(?:entrance|university|college) interview|指考|学测|统测|分科测验',
      '\\b(?:entrance|final|exam) paper|\\btrying to revise|司法考试|(?:明天|后天|周[一-日末])[^。!?\\n]{0,4}(?:司法|资格|职称|会计|教师|护士|律师)?考试',
    ],
  },
];
