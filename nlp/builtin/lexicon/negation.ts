/** What turns an opinion word round, in front of it or between a thing and its opinion. */
const ZH_NOT =
  '(?:不(?!仅|但|止|光|只|错|愧|过|得不|同|论|管)|没(?!想到|得说|话说|的说)|没有|无(?!敌|可|微|论)|毫无|并不|并非|不算|称不上|算不上|谈不上|零|未|唔|冇)';
const ZH_FILL =
  '(?:太|很|够|是很|怎么|什么|任何|一点|半点|那么|这么|算|会|觉得|特别|有|啥|大|见|闻到|发现|听到|看到|再|是|过)?';
const EN_NOT =
  "(?:\\b(?:not|no|never|without|hardly|barely|nothing|none|zero|neither|nor)|n't|isnt|wasnt|dont|didnt|doesnt)";

export const NOT_BEFORE_BAD = new RegExp(
  `${ZH_NOT}${ZH_FILL}$|${EN_NOT}(?: (?:a|an|any|too|very|so|that|at all|really|the|even|one|single|find|have|see|hear|smell|been|be|once|any of|particularly))*\\s?$`,
  'u',
);
export const NOT_BEFORE_GOOD = new RegExp(
  `(?:不|不太|不够|不是很|不怎么|不大|没|没有|没什么|谈不上|算不上|称不上|并不|毫无|唔|冇|缺乏|缺少)(?:太|很|够|怎么|什么|任何|那么|这么|觉得|特别|是)?$|${EN_NOT}(?: (?:a|an|any|too|very|so|that|at all|really|the|even|particularly|much|exactly|have|had|find|been|be|terribly|especially|overly))*\\s?$|\\b(?:far from|lack(?:s|ed|ing)?(?: of)?|less than|anything but)\\s?$`,
  'u',
);

const ZH_GOOD =
  '(?:好(?!像|说)|干净|整洁|舒服|舒适|方便|便利|热情|周到|满意|新鲜|丰富|好吃|美味|安静|专业|礼貌|及时|理想|推荐|值得?|便宜|合理|宽敞|稳定|给力|棒|赞|大|新|快|香|足|优|行|友好|到位|高)';
const ZH_BAD =
  '(?:脏|吵|嘈|差|慢|贵|远|小|旧|臭|冷|热|闷|硬|软|偏|难|挤|暗|烂|坏|异味|霉|灰|噪|味道?$|糟|破|乱|失望|漏|堵|潮|咸|不耐烦|嫌|怨言|架子|脾气)';
const EN_GOOD =
  '(?:good|great|clean|comfortable|comfy|helpful|friendly|nice|worth|fresh|quiet|convenient|work|working|polite|professional|recommend|impressed|fast|tasty|happy|perfect|ideal|welcoming|spacious|modern|warm|big|large|enough|best|amazing|special|cheap|easy|smooth|safe|reliable|stable|hot|edible|interested|bothered|apologetic)';
const EN_BAD =
  '(?:bad|dirty|noisy|loud|rude|slow|expensive|far|small|old|cold|hot|problem|issue|complain|smell|hard|soft|crowded|uncomfortable|disappoint|stuffy|overpriced|pricey|cramped|dated|long|wait)';

export const NEGATED_GOOD = new RegExp(
  `(?:不|不太|不够|不是很|不怎么|不大|没有|没|没什么|谈不上|算不上|唔|冇|并不)(?:太|很|够|怎么|那么|这么|是很|算|觉得)?${ZH_GOOD}(?!要|过)|${EN_NOT}(?: \\w+){0,2} ${EN_GOOD}|(?:없|않)`,
  'u',
);
export const NEGATED_BAD = new RegExp(
  `(?:不|不太|不算|没有|没|没什么|一点都?不|并不|唔|冇|毫无|也不|都不)(?:太|很|算|会|觉得|怎么)?${ZH_BAD}|${EN_NOT}(?: (?:a|an|any|too|very|so|that|at all|really|be|been|even))* ${EN_BAD}`,
  'u',
);
