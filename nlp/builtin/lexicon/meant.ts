/** How a thing is named without being asked for: a place, a part, something turned down (normalised text). */

export const PLACE_BEFORE =
  /(?:\b(?:in|on|under|by|beside|near|nearest|inside|behind|above|over|next to|from|at|through|into|onto|against|off|around|between|outside|beneath|among) (?:the|my|our|this|that|these|those|his|her|their|your) (?:\w+ )?|(?:掉|夹|混|卷|裹|塞|藏|忘|落|漏|放|挂|搁|丢)(?:在|进|到|入))$/u;
export const PLACE_AFTER =
  /^(?:的)?(?:上(?!来|去|楼|门|房|嚟|到)|里|下(?!来|去|楼|周|午|个|水)|旁|边|底|缝|入面|后面|前面|那边|附近)|^の(?:上|中|下|横|引き出し)/u;
/** Between two names: what the first one is of is no thing of its own ("空调的遥控器"). */
export const OF = /^(?: |的|の|'s |上的|里的)?$/u;
export const PART = /^(?:light|door|drain|wall)$/;

/** "要的是浴袍不是浴巾", "送来的是浴巾": what was brought by mistake. */
export const NOT_IT =
  /(?:(?<!是)不是|而不是|(?:送|拿|给|换)来?(?:了)?的(?:却|怎么|都)?是)[一两几]?[条个件双瓶块张床]?$|(?<!\b(?:why|if|or) )\bnot (?:the|my) $/u;

export const ALLERGIC =
  /过敏(?!药)|\ballerg(?:y|ies|ic)\b(?! (?:med|pill|tab))|アレルギー|알레르기/u;
/** What is said before something that is not to be brought or used. */
export const REFUSED =
  /(?:别|不要|唔要|不用|唔使|不加|不放|不吃|不喝|不想|不需要|少放|走|去|免|不能(?:吃|喝|碰)|忌)(?!太|那么|这么|忘|急|再?漏|误|唔记得)[^,。]{0,8}$|\b(?:no|not|nothing|without|hold the|skip the|don'?t|do not|never|isn'?t)\b(?! forget)(?: \S+){0,4} $/u;
/** Food and drink that went astray. */
export const SPILT_BEFORE =
  /(?:洒|打翻|弄洒|泼|碰翻|踢翻)(?:了)?(?:一|半)?[点些杯碗瓶]?$|\b(?:spill(?:ed|t)?|spilt|knocked|tipped|poured|dropped|upset|threw)(?: \S+){0,3} $/u;
export const SPILT_AFTER =
  /^(?:都|全|也|一不小心)?(?:洒|打翻|倒(?=[^,。]{0,6}[上里]了)|泼|翻)|^ (?:\w+ ){0,3}(?:all over|spilled|spilt|on the (?:carpet|rug|floor|bed|sheets?|sofa))/u;
export const INSTEAD =
  /\b(?:instead of|rather than|not)(?: (?:the|a|an|my))?(?: \w+)? $|\b(?:my|our|his|her|their) own $|自己(?:的|带的?)$/u;
/** What is said behind something that is not needed, or that the guest has got. */
export const HAVE_IT =
  /^(?:就|都|也|先|暂时|倒是)?(?:不用|不要|不需要|唔使|唔要|不必|别|够|我?自己?(?:有|带)|我(?:有|带))|^(?: I| we)? (?:is|are) (?:fine|enough|ok)\b|^(?:は|も)?(?:不要|いりません|結構)|말고|빼|^なしで|^(?:では|じゃ)なくて/u;
/** What is said before something that is missing. */
export const NONE_THERE =
  /\b(?:there(?:'s| is| are| was| were)|have|has|had|got|get|with|still|see|find|found|received?|and|but|been|isn'?t|aren'?t|weren'?t|wasn'?t|not enough)\b|没有?$/u;

/** Asks what something costs. */
export const PRICE =
  /多少钱|几多钱|几钱|怎么(?:收|算)费?|收(?:多少)?费|价[钱格]|贵不贵|how much|\bcosts?\b|\bprices?\b|\bcharges?\b|\bfee\b|いくら|料金|얼마|요금/u;

/** Right behind a question about its price a number of it is ordered: "矿泉水收费吗，来两瓶". */
export const ORDERED_THEN =
  /^[,?。!]*\s?(?:(?:那|就|麻烦|帮我|请)*(?:要|来|拿|送|给)(?:我|个)?(?:来|送|拿)?(?:[一二两三四五六七八九十]|\d{1,2})[瓶支份包杯条罐盒听个双套](?:$|[,。!吧])|(?:please )?(?:i'?ll (?:take|have)|we'?ll (?:take|have)|bring|send|get) (?:me |us )?(?:one|two|three|four|five|six|\d{1,2})\b)/u;

/** Luggage is to be stored, carried or looked for, and does not only come along in a car. */
export const CARRIED =
  /寄存|存放|存一|寄放|搬|拿|提|拎|取|送到|落|忘|丢|漏|不见|\b(?:stor|carr|bring|brought|send|sent|collect|keep|hold|leav|left|forg|lost|missing|porter|bellboy|help|someone|somebody|pick up)/u;

/** Where what is lost may lie. */
export const LIES_IN =
  /towel|sheet|quilt|duvet|blanket|pillow|bedding|tissue|napkin|menu|laundry bag|trash/;

export const BATTERIES_GONE = /没电|电池|batter|電池|건전지/u;
/** What hot water comes out of is named with it. */
export const WATERED = /^(?:shower|shower head|kettle|water heater|faucet|bathtub|thermos)$/;
