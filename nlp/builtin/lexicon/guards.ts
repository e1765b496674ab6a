/** When words that look like a preference are none. */

/** Somebody else's: a friend who is not here, the neighbours, what another hotel had. */
export const NOT_THE_GUEST =
  /(?:我|我的|有个?)?(?:朋友|同事|同学|闺蜜|客户|老板|别人|人家|他们|别的客人|网友|邻居|前台|隔壁(?:那|的|房)?(?:人|客|大)?)(?!.{0,6}(?:一起|同行|吵|闹|唱|叫|打|响|喊|跟我|和我|说话|尖叫|施工|装修|蹦|喝))(?:.{0,3})(?:过敏|不吃|吃素|喜欢|怕|习惯|说|要|觉得|不敢)|(?:朋友|网上|别人|人家|听)说|花是什么|(?:friends?|colleagues?|someone|somebody|neighbou?rs?|another guest|other guests?|people|my boss|they) (?:\w+ )?(?:is|are|has|have|likes?|prefers?|said|says|want|told|asked|can'?t|don'?t) (?!next door)|other hotel|another hotel|last hotel|for a (?:blog|friend)|won't be staying|上次那家|别家酒店|隔壁酒店|友達が|친구가/u;

/** Company that is not the guest's own, or is not here. */
export const NOT_THEIR_COMPANY =
  /(?:隔壁|楼上|楼下|别人|人家|旁边|邻居|对面|走廊|外面|他们|谁家|一群|熊)(?:家|房|的|里|有)?.{0,4}(?:孩子|小孩|娃|狗|猫|老人|夫妻|情侣|人|宝宝|婴儿|女的|男的|大妈)|熊孩子|有人(?:牵|带|抱|遛)|(?:next door|neighbou?rs?'?|other|someone'?s|somebody'?s|people'?s|screaming|noisy|some|upstairs|those|their|everyone'?s|crying) (?:\w+ )?(?:kids?|child(?:ren)?|dogs?|bab(?:y|ies)|couples?|family|families|toddlers?)|(?:kids|children|baby|dog|couple|family)(?: \w+){0,2} (?:next door|upstairs|above|in the corridor|running (?:up|around)|in the next)|不带|没带(?:孩子|狗|老)|(?:没|不)(?:有)?(?:孩子|小孩)|(?:像|当)(?:我)?(?:妈|家|儿子|女儿|亲)|妈的|(?:给|送|寄|买|带)(?:点|些|个)?(?:特产|礼物)|吓得|(?:老板|阿姨|服务|工作人员|前台).{0,4}(?:儿子|女儿)|(?:like|as) (?:a |an )?(?:baby|child|kid|mother|family)|slept like|(?:no|without|don'?t have|not) (?:any )?(?:kids|children|pets|dogs)|baby (?:shower|grand|blue)|(?:whose|his own) (?:kids|wife)|隣の|上の階の|옆방|위층/u;

/** Taken back or indifferent, in the same sentence. */
export const RETRACTED =
  /不用(?:了|送|换|管|麻烦|加|特意)|不需要了|(?:去掉|取消|删掉|撤销|作废)|无所谓|都行|都可以|都一样|不挑|随便|没关系|算了|不必了|也行$|也可以$|现在(?:不|好)|(?:刚|正)好|挺(?:好|合适)|唔使|(?:don'?t|do not|no longer|didn'?t) (?:really )?(?:need|want|matter|care|mind)|either (?:is|way|works)|whatever|whichever|wherever|doesn'?t matter|not bothered|never ?mind|scrap|no preference|don'?t mind|is fine now|fine (?:with|either)|any (?:is|will|would)|not fussy|結構です|大丈夫です|상관없|괜찮/u;

/** Negated or taken back just before the words. */
export const RETRACTED_VALUE =
  /(?:不是|不过|不要再|没(?:有)?(?:说|要)|别再|不再|不用|不必|无需|取消|去掉|刚才说的|之前(?:说|备注)的|上次(?:备注|说|要)的|不庆|不需要)$|(?:不是|并非|谁说|哪里)(?:.{0,3})$|(?:not|no longer|never|scrap|forget|cancel|isn'?t|aren'?t|wasn'?t|don'?t need|no need for|what i said about|never mind)(?: (?:a|an|the|my|our|for|really|want|need|any|it's))*\s?$/u;

/** Praise of what there was. */
export const PRAISED =
  /舒服|漂亮|很好|不错|很美|太美|绝了|满意|赞|喜欢这|(?:was|were|is) (?:\w+ )?(?:great|amazing|comfortable|lovely|stunning|fantastic|beautiful|perfect|gorgeous|huge|wonderful|excellent)|amazing|stunning|gorgeous|よかった|最高|좋았/u;

/** Keys that are a wish only where something is booked, changed or wished for. */
export const ONLY_WHEN_WISHED = /^(?:room\.(?:view|bed_type|floor|position)|bathroom)$/;

/** Keys that a review does not set. */
export const HABIT_ONLY = /^(?:contact|arrival|checkout|bedding\.extra)$/;
