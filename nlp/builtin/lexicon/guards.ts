/** When words that look like a preference are none. */

/** Somebody else's: a friend who is not here, the neighbours, what another hotel had. */
export const NOT_THE_GUEST =
  /(?:我|我的|有个?)?(?:朋友|同事|同学|闺蜜|客户|老板|领导|室友|别人|人家|他们|别的客人|网友|邻居|前台|隔壁(?:那|的|房)?(?:人|客|大)?)(?!.{0,6}(?:一起|同行|吵|闹|唱|叫|打|响|喊|跟我|和我|说话|尖叫|施工|装修|蹦|喝))(?:.{0,3})(?:过敏|不吃|吃素|恐高|喜欢|怕|习惯|说|要|觉得|不敢)|(?:朋友|网上|别人|人家|听)说|花是什么|(?:friends?|colleagues?|cousins?|someone|somebody|neighbou?rs?|another guest|other guests?|people|my boss|they)(?: (?:in|at|from|of) [\w ]{1,16}?)? (?:\w+ )?(?:is|are|was|were|has|have|had|likes?|liked|prefers?|preferred|said|says|swears?|wants?|needs?|told|asked|can'?t|don'?t|doesn'?t|won'?t) (?!next door)|(?:guest|people|family|couple|person) (?:before|next to|behind|opposite) (?:me|us)|(?:at|on|from) (?:the )?next table|my (?:sister|brother) (?:had|has her|has his|was|got|loved|stayed)|\b(?:an?|the|one) (?:\w+ )?(?:woman|man|lady|gentleman|girl|guy|guest|boy) (?:in|on|with|from|ahead|behind|at) |有(?:一)?(?:个|位)(?:客人|老人|大姐|大哥|先生|女士)[^,。!?\n]{0,6}(?:说|对|嫌|吃|不)|(?:刚才|刚刚|电梯|大堂|餐厅|邻桌|隔壁桌|旁边)[^,。!?\n]{0,4}(?:有|那)?(?:一)?(?:位|个)?(?:太太|先生|女士|大姐|大哥|客人|小姐|阿姨|大爷|老人)[^,。!?\n]{0,3}(?:说|讲|对|嫌|吃|不|问)|other hotel|another hotel|last hotel|for a (?:blog|friend)|won't be staying|上次那家|别家酒店|隔壁酒店|\bother (?:reviewers?|reviews|people|guests|travell?ers) (?:mention|say|said|write|wrote|complain)|\bi'?(?:ve)? (?:have )?read (?:that|about|somewhere)|听说|网上(?:都)?说|友達が|친구가/u;

/** Whom "they" means where the guest has come with his or her own. */
export const OWN_PEOPLE =
  /(?:跟|和|带|陪)(?:着|了)?(?:我)?(?:爸|妈|父母|家人|老人|孩子|老婆|老公|女儿|儿子)[^。!?\n]{0,12}[,。](?:他|她)|\bwith (?:my|our) (?:parents|kids|children|wife|husband|family)\b[^!?]{0,40}\b(?:they|she|he)\b/u;

/** Company that is not the guest's own, or is not here. */
export const NOT_THEIR_COMPANY =
  /(?:隔壁|楼上|楼下|别人|人家|旁边|邻居|对面|走廊|外面|他们|谁家|一群|熊)(?:家|房|的|里|有)?.{0,4}(?:孩子|小孩|娃|狗|猫|老人|夫妻|情侣|人|宝宝|婴儿|女的|男的|大妈)|熊孩子|有(?:一)?对(?:老|小)?(?:夫妻|夫妇|情侣)|(?:前面|碰上|遇到|遇上|赶上|全是)[^,。!?]{0,6}(?:旅行团|团队|团建|团客)|(?:旅行团|团建)[^,。!?]{0,3}(?:一拨|的人|排队|挤)|(?:elderly|old|young) (?:couple|man|lady|woman|gentleman) (?:in|at|on|from|who|outside|next)\b|\bgroups? (?:ahead|in front|before|queu)|有人(?:牵|带|抱|遛)|(?:next door|neighbou?rs?'?|other|someone'?s|somebody'?s|people'?s|screaming|noisy|some|upstairs|those|their|everyone'?s|crying) (?:\w+ )?(?:kids?|child(?:ren)?|dogs?|bab(?:y|ies)|couples?|family|families|toddlers?)|(?:kids|children|baby|dog|couple|family)(?: \w+){0,2} (?:next door|upstairs|above|in the corridor|running (?:up|around)|in the next)|不带|没带(?:孩子|狗|老)|(?:没|不)(?:有)?(?:孩子|小孩)|(?:像|当)(?:我)?(?:妈|家|儿子|女儿|亲)|妈的|(?:给|送|寄|买|带)(?:点|些|个)?(?:特产|礼物)|吓得|(?:老板|阿姨|服务|工作人员|前台).{0,4}(?:儿子|女儿)|(?:like|as) (?:a |an )?(?:baby|child|kid|mother|family)|slept like|(?:no|without|don'?t have|not) (?:any )?(?:kids|children|pets|dogs)|(?:couple|family|lady|woman|man|guy|people|guests?|those|parents?) (?:in front|ahead|behind|opposite|across|at the next|beside|at reception|before us)|\bat (?:grandma|granny|nan|(?:my |her |his )?(?:mum|mom|mother)(?:-in-law)?)'s|baby (?:shower|grand|blue)|救救孩子|(?:吓死|馋哭|笑死|心疼)宝宝|宝宝(?:心里)?苦|(?:比|像|跟|同)我?(?:们)?(?:家)?(?:妈|爸|奶奶|爷爷|对象|老公|老婆|孩子)(?:都|还|的|叠|做|一样)|(?:哭|累|困|忙|热|冻)成(?:了)?狗|单身狗|社死|喊了?声妈|走亲戚|孩子们|(?:问问|问一下|等我问)(?:我)?(?:媳妇|老婆|老公|妈|爸)|^妈[,，]|写首诗|老干妈|(?:better|worse|nicer) than my (?:mum|mom|mother|grandma)|my (?:mum|mom|mother|grandma)'s (?:cooking|recipe|kitchen)|엄마\s?것보다|(?:whose|his own) (?:kids|wife)|(?:朋友|同事|同学|亲戚|邻居|表[姐妹哥弟]|堂[姐妹哥弟])[^,。!?]{0,10}(?:带|抱|牵|领)(?:着|了)?[^,。!?]{0,4}(?:孩子|娃|宝宝|狗|猫|老人|爸妈|父母)|前(?:男|女)?(?:友|夫|妻|任)|\b(?:bachelor|stag|hen|tour|school|wedding)(?:ette)? (?:party|group|do)[^.!?]{0,14}(?:on our floor|next door|upstairs|above|sang|singing|screaming|scream)|\bfamilies with (?:\w+ )?(?:kids|children) (?:might|may|will|would|should|could)|\brecommend(?:ed)? (?:it |this |the \w+ )?(?:to|for) (?:all |any |other )?(?:couples|families|people|parents|business)|\b(?:lady|man|woman|couple|family) before (?:me|us)\b|带(?:小孩|孩子|娃|老人|宠物)的?(?:家庭|客人|人家|人|朋友)?(?:会|可能|要(?:注意|考虑)|应该|慎|别来)|隣の|上の階の|옆방|위층/u;

/** What others celebrate in the house, and what the house does. */
export const NOT_THEIR_OCCASION =
  /我单身|\bsaw \w*(?:honeymoon|wedding|newly|birthday|bride)|谁(?:家)?(?:在)?(?:结婚|过生日|办|的)|(?:别人|人家|楼下|隔壁|大堂|另一家|有人)[^,。!?]{0,8}(?:婚|生日|周年)|(?:酒店|你们)(?:的)?(?:周年|店庆|生日)|\b(?:somebody|someone|whoever|everybody|another couple|other (?:people|guests?))(?: else)?'?s?\b|\b(?:not|no longer|aren't|wasn't) (?:on |a |our |here for )*(?:honeymoon|birthday|anniversary|wedding)|\b(?:wedding|party|reception)[^.!?,]{0,16}(?:next door|downstairs|upstairs|on our floor|below|in the (?:ballroom|lobby|garden))|\banniversary of (?:the|your) (?:hotel|house)|\bstop the birthday/u;

/** Taken back or indifferent, in the same sentence. */
export const RETRACTED =
  /不用(?:了|送|换|管|麻烦|加|特意)|不需要了|(?:去掉|取消|删掉|撤销|作废)|无所谓|都行|都可以|都一样|不挑|随便|没关系|算了|不必了|也行$|也可以$|现在(?:不|好)|(?:刚|正)好|挺(?:好|合适)|唔使|(?:don'?t|do not|no longer|didn'?t) (?:really )?(?:need|want|matter|care|mind)|either (?:is|way|works)|whatever|whichever|wherever|doesn'?t matter|not bothered|never ?mind|scrap|no preference|don'?t mind|is fine now|fine (?:with|either)|any (?:is|will|would)|not fussy|(?:has |have )?(?:arrived|turned up|been found)\b|in the end\b|結構です|大丈夫です|상관없|괜찮/u;

/** Negated or taken back just before the words. */
export const RETRACTED_VALUE =
  /(?:别|不要|不想要?)(?:再)?(?:给|安排|住|朝|排)(?:我|我们|是|朝)*$|给(?:了|的)(?:是|我|我们|间|个|一间|一张)*$|(?:不是|不过|不要再|没(?:有)?(?:说|要)|别再|不再|不用|不必|无需|取消|去掉|刚才说的|之前(?:说|备注)的|上次(?:备注|说|要)的|不庆|不需要)$|(?:不是|并非|谁说|哪里)(?:.{0,3})$|(?:not|no longer|never|scrap|forget|cancel|isn'?t|aren'?t|wasn'?t|don'?t need|no need for|what i said about|never mind|rather than|instead of|over|than|skip|put (?:us|me) (?:in|on)|never put (?:me|us)|gave (?:us|me)|given|hates?|ignore|neither|nor|not too|didn'?t need)(?: (?:a|an|the|my|our|us|me|for|really|want|need|any|it's|smoking|tiny|small))*\s?$/u;

/** Thanks for what was done: nothing is wished for any more. */
export const THANKED =
  /(?<!can't )(?:thanks|thank you)[^.!?]{0,12} for (?!letting|noting|remember|always|keeping)|谢谢(?:你们|您|前台)?[^,。!?]{0,4}(?:换|给|送|安排|准备)(?:的|了)|감사합니다|ありがとうござい/u;

/** Neither too much nor too little. */
export const JUST_RIGHT =
  /\b(?:neither|nor) too\b|\bjust right\b|软硬(?:适中|正好|刚好)|高低(?:适中|合适|正好|刚好)|不(?:软不硬|硬不软|高不低|冷不热)/u;

/** What a house has for some of its guests. */
export const OFFERED =
  /(?:素|清真|无糖|低糖|无麸)[^,。!?]{0,8}(?:客人|人)?都?有(?:专门|单独)|\b(?:offer(?:ed|s)?|provid(?:e|es|ed)|had|has|special menus? for)\b[^.!?]{0,24}(?:vegans?|vegetarians?|halal|kosher|gluten|dairy|soy|oat)\b|(?:有|提供|设|分)[^,。!?]{0,6}(?:素|清真|无糖|低糖|无麸)[^,。!?]{0,4}(?:区|专区|选择|档|窗口|选项|台)|\b(?:vegan|vegetarian|halal|kosher|gluten[- ]free|dairy[- ]free)[\w ,-]{0,20}(?:options?|choices|section|corner|dishes|friendly|menu|cakes?)\b/u;

/** Praise of what there was. */
export const PRAISED =
  /舒服|漂亮|很好|不错|绝了|好评|惊喜|加分|很美|太美|绝了|满意|赞|喜欢这|(?:was|were|is) (?:\w+ )?(?:great|amazing|comfortable|lovely|stunning|fantastic|beautiful|perfect|gorgeous|huge|wonderful|excellent)|what an? (?:lovely|great|beautiful|gorgeous|wonderful|fantastic)|amazing|stunning|gorgeous|よかった|最高|좋았/u;

/** Keys that are a wish only where something is booked, changed or wished for. */
export const ONLY_WHEN_WISHED = /^(?:room\.(?:view|bed_type|floor|position)|bathroom)$/;

/** Keys that a review does not set. */
export const HABIT_ONLY = /^(?:contact|arrival|checkout|bedding\.extra)$/;

/** Supposed of oneself, not said. "如果有湖景房" is a wish, "如果我不吃辣" is none. */
export const SUPPOSED =
  /(?:如果|要是|假如|假设|万一|若)(?:我|我们|咱)(?!们?(?:订|要|想|能|可以|早|晚|住|来|提前))|以后(?:我|我们)?(?:要是)?(?:结婚|生娃|有了孩子)|(?:如果|要是|假如|假设|万一|若)(?:有)?(?:客人|别人|有人|谁|哪位)|\bsuppos(?:e|ing) (?:i|we|a|an|someone)\b|\bwould an? [\w-]+ (?:guest|person|rider?)? ?like me\b|\bif (?:a guest|someone|somebody|anyone|money)\b|\bif i ever\b|\bif (?:i|we) (?:needed|were|was|had|ate|did|didn't|don't|became|wanted|brought)\b|もし(?:私|僕|俺|うち)|만약|혹시\s?제가/u;

/** What was once so, or was written by mistake. */
export const NO_LONGER =
  /(?:以前|之前|过去|从前|原来|原先|年轻时)[^。!?\n]{0,16}(?:现在|如今|破戒|改了|不(?:再|了)|好了)|(?:写|填|说|选|点|登记|备注)(?:错|岔|漏)(?:了|咗)?|(?:改|更正)(?:回|返)|破戒|used to\b[^.!?]{0,40}\b(?:now|but|any ?more)|no longer|not any ?more|昨日は|以前は[^。]{0,20}(?:今は|もう)|慣れまし|이제(?:는)?\s?(?:안|괜찮)/u;

/** A person spoken of who is not in this house. */
export const ELSEWHERE =
  /(?:没(?:有)?|不|唔)(?:跟(?:来|过来|我)?|一起来|同来|一起住|同行|过来住|住(?:这|呢|你们))(?:$|[,。!?~ 哈了的])|(?:没|不)(?:一起)?来(?:了|啦|住)?(?:$|[,。!])|住(?:在)?(?:别家|别的|其他|另一家|隔壁酒店)|留在家|在家(?:呢|里|带|看)|(?:is|are|'s|'re|was|were) (?:not|n't) (?:coming|here|with (?:me|us)|staying|travell?ing)|(?:isn't|aren't|not) (?:coming|here|with (?:me|us)|staying)|won't be (?:here|coming|joining|staying)|stay(?:ing|s)? (?:at home|elsewhere|home)|at the (?:marriott|hilton|hyatt|sheraton|other hotel)|(?:another|different|other) hotel|left (?:him|her|them|the \w+) at home|(?:it'?s|is) (?:just|only) me (?:travell?ing|here|staying|this time)|only joins?|(?:has|have) dropped out|couldn't (?:make it|come)|(?:flew|went|gone|go(?:es)?) home|checked out (?:this|yesterday|already|last)|(?:已经|今天|昨天|早上)(?:退房|回家|回去|飞回|走)了|下[回次](?:再)?(?:带|跟|和|陪)|就我(?:自己|一个人?)|我一个人(?:来|住|出)|別のホテル|来ていません|같이\s?안|안\s?왔|다른\s?호텔/u;
export const THIRD_PERSON =
  /他|她|佢|朋友|同事|同学|老板|先生|太太|老公|老婆|闺蜜|哥|姐|弟|妹|爸|妈|孩子|\b(?:he|she|they|him|her|friend|colleague|boss|brother|sister|cousin|husband|wife|mum|mom|dad|son|daughter)\b|友人|友達|同僚|형|언니|누나|오빠|동생|친구|동료/u;

/** Asks on somebody else's behalf. */
export const FOR_ANOTHER =
  /(?:帮|替|给)(?:我)?(?:一?个)?(?:朋友|同事|同学|亲戚|别人|人|客户)[^,。!?\n]{0,3}(?:问|打听)|asking for (?:a|my) (?:friend|colleague|mate|neighbou?r|cousin)\b|\b(?:a|my) (?:friend|colleague|cousin|neighbou?r)(?: of mine)?(?: (?:in|at|from|back) \w+)? (?:might|may|is (?:visiting|thinking|wondering)|wants to know|asks|asked me|would like to know)\b|\bit'?s for (?:a|the) (?:lady|man|woman|gentleman|guest|stranger)\b|友達に頼まれ/u;

/** Asks out of curiosity: what is named need not come. */
export const JUST_ASKING =
  /(?:只是|就|先|随便|顺便|我就)(?:问|问问|打听|好奇|了解)(?!一下[^。]{0,6}(?:能|可以))|问问而已|随便想想|瞎问|好奇(?:问|一下)?|还没(?:确定|定|想好)|(?:just|only) (?:asking|curious|wonder(?:ing|ed)|comparing|checking)|out of (?:curiosity|interest)|not booking yet|for an article|聞くだけ|聞いただけ|궁금해서|물어만/u;

/** Noise that a machine in the room makes is for the engineer, not for the next booking. */
export const APPLIANCE =
  /冰箱|烧水壶|热水壶|空调(?!外机)|冷气|排(?:气|风)扇|抽风|马桶|水箱|水龙头|烟感|热水器|电视|路由|吊扇|\b(?:fridge|minibar|mini-?bar|a\/?c|air ?con\w*|fan|toilet|extractor|radiator|pipes?|tap|boiler|thermostat)\b|冷蔵庫|エアコン|냉장고|에어컨/u;

/** Not disturbed after all. */
export const NOT_DISTURBED =
  /(?:我?家?孩子|宝宝|娃|儿子|女儿|我们)[^。!?]{0,12}(?:哭|闹|吵)[^。!?]{0,20}(?:不好意思|抱歉|对不起)|sorry[^.!?]{0,24}(?:my|our) (?:\w+ )?(?:baby|kids?|son|daughter|toddler)|(?:没|没有|冇)(?:被)?(?:听见|听到|吵到|吵醒|感觉)|听(?:不|唔)(?:见|到)|(?:一点|完全|都|也|并)?不(?:算)?吵(?!了?(?:才怪|吗))|隔音(?:真|很|挺|也|非常|特别|做得|效果|确实)*(?:不错|好(?!像)|棒|给力|可以)|(?:停|消停|安静|小声)(?:了|下来)|安静(?:得|多了)|不怕吵|我们(?:太|这边|家)吵|没(?:怎么)?吵|特别安静|安安静静|冇话|没说(?:怕|嫌)|couldn'?t hear|didn'?t hear|(?:has|have) stopped|quiet now|not (?:at all )?nois|静かで(?:した|よく)|조용했|안\s?시끄/u;

/** Asks others to be quiet, or says that sleep was lost: whoever says so wants a quiet room. */
export const DISTURBED =
  /小(?:点|啲)?声|细声|安静|消停|关小|轻(?:点|一点)|吵|嘈|醒|睡|觉|合眼|敲(?:我)?门|隔音|声音(?:太|好|很)?(?:大|响)|大声|down\b|quiet|shut up|woke|wak(?:e|ing)|sleep|awake|stop the|nois|loud|a wink|drill|hammer|karaoke|disco|night ?club|ice machine|loading (?:bay|dock)|extractor|generator|full volume|(?:paper|thin)[^.!?]{0,6}walls?|walls?[^.!?]{0,16}(?:paper|thin)|snor|ding|静か|うるさ|いびき|眠|시끄|조용|소리|잠/u;

/** Hot or cold water, a cold pool: says nothing about the room. */
export const OF_WATER =
  /热水|洗澡|淋浴|花洒|泳池|洗到|水温|\b(?:shower|pool|bath|tub|water)\b|シャワー|お湯|プール|샤워|수영장|온수/u;

/** Somebody comes to clean: only then lie-ins say when. */
export const CLEANING =
  /打扫|收拾|清洁|清扫|做房|整理|保洁|阿姨|搞卫生|执房|敲门|clean|housekeep|maid|knock|service|made up|掃除|清掃|청소/u;

/** Nothing is settled yet, or nothing was the matter: what is only hinted at stays no wish. */
export const UNSETTLED =
  /还没(?:确定|定下?|想好)|haven'?t decided|not decided|not sure yet|没事了|虚惊一场|false alarm/u;
