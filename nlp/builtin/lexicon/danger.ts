/**
 * What danger is told with: each sign alone is in many harmless texts, several together seldom are.
 * Read on the folded text. The words-only model of danger weighs them and their pairs.
 */
export const DANGER_SIGNS: Array<[name: string, says: RegExp]> = [
  [
    'person',
    /爸|妈|父亲|母亲|爷|奶奶|姥|外公|外婆|阿公|阿婆|老公|老婆|老伴|先生|太太|爱人|媳妇|孩子|小孩|小朋友|儿子|女儿|宝宝|婴儿|娃|我仔|细路|朋友|同事|同学|闺蜜|室友|老人|大爷|大妈|阿姨|大叔|有人|那人|男的|女的|男人|女人|客人|[他她佢]|\b(?:dad|daddy|mum|mom|father|mother|husband|wife|partner|son|daughter|baby|toddler|kids?|child|boy|girl|friend|sister|brother|gran\w*|uncle|aunt|colleague|roommate|someone|somebody|guest|m[ae]n|wom[ae]n|guys?|bloke|fella|lady|he|she|they)(?:'s)?\b|父|母|妻|夫|息子|娘|子ども|子供|赤ちゃん|友人|友達|同僚|誰か|人が|아기|아이|아버지|어머니|아빠|엄마|남편|아내|아들|딸|친구|할머니|할아버지|남자|여자|누가|누군가|사람이/u,
  ],
  [
    'still',
    /没(?:有)?反应|不应|不答|[叫喊拍推摇].{0,6}不|没动静|不动|动不|没声|人事|不醒|昏|晕|迷糊|没意识|意识|倒下|倒地|倒在|栽|瘫|软了|趴|起不来|站不|坐不|郁唔到|躺|unrespons|unconsc|(?:won'?t|can'?t|cannot|not|doesn'?t|isn'?t|barely|hardly) (?:\w+ ){0,3}(?:wake|respond|mov|answer|stand|get (?:her|him|up)|talk|speak|feel)|not moving|limp|passed out|pass out|collaps|faint|face down|lifeless|\bdropped\b|倒れ|意識|返事|動か|反応|쓰러|의식|반응|일어나|깨워|움직이/u,
  ],
  [
    'body',
    /头|脸|嘴|唇|舌|喉|嗓|气管|胸|心口|心脏|手指|手腕|胳膊|手臂|腿|脚|膝|眼|肚|骨|脖|脑|身|脉|\b(?:heads?|face|mouth|lips?|tongue|throat|chest|heart|arms?|legs?|hands?|wrists?|fingers?|eyes?|neck|bone|stomach|belly|skull|hip|pulse|nose)\b|頭|顔|口|喉|胸|腕|足|目|머리|얼굴|입|목|가슴|팔|다리|눈|배가/u,
  ],
  [
    'symptom',
    /抽搐|抽抽|抽筋|痉挛|发紫|紫了|发青|青了|肿|麻|喘|憋|呼吸|透不|吐|恶心|疼|痛|赤|绞|烧到|四十度|40度|哆嗦|发抖|抖|冷汗|冻汗|歪|垮|含糊|胡话|不清|翻白|眼睛.{0,4}翻|骨折|断了|变形|蜇|咬|烫|划|刺|触电|swell|swollen|\bhuge\b|blue|gr[ea]y|purple|numb|droop|slur|pain|hurt|dizzy|sick|nause|vomit|shak|sweat|clammy|cold|convuls|seiz|fitting|twitch|breath|air\b|gasp|wheez|hyperventil|tight|broken|bent|stung|\bbit(?:ten)?\b|scald|burn(?:t|ed)|fever|苦し|息|痛|震え|痙攣|けいれん|ろれつ|しびれ|真っ青|吐|경련|숨|아파|토|어지|열이|저려|부었/u,
  ],
  ['blood', /血|bleed|bled\b|blood|피가|출혈|出血/u],
  [
    'swallowed',
    /吞|误食|误喝|误服|误把|卡(?:在|住)|卡了|噎|呛|哽|鲠|喝了.{0,4}(?:剂|液|水)|swallow|chok|stuck in (?:his|her|my) throat|飲み込|詰まらせ|誤飲|삼켰|삼킨|걸렸/u,
  ],
  [
    'poison',
    /药|安眠|清洁剂|洁厕|消毒液|漂白|农药|蘑菇|过量|pills?\b|tablets|meds\b|bleach|overdos|detergent|in (?:my|her|his) drink|spiked|薬|수면제|약을/u,
  ],
  [
    'fire',
    /火|烟|焦|烧|熔|炸|爆|熏|冒|燃|flame|fire|smok|burn|spark|explo|burst|melt|blaz|singe|火花|煙|焦げ|燃|爆発|불꽃|불이|연기|타는|폭발/u,
  ],
  [
    'gas',
    /煤气|燃气|瓦斯|天然气|一氧化碳|炭|漏气|臭鸡蛋|热水器|\bgas\b|fumes|monoxide|heater|charcoal|ガス|가스/u,
  ],
  [
    'weapon',
    /刀|枪|酒瓶|瓶子|棍|斧|锤|knife|knives|\bguns?\b|bottle|weapon|\bbat\b|machete|axe|hammer|包丁|刃物|ナイフ|銃|칼|총|흉기/u,
  ],
  [
    'violence',
    /打人|打我|在打|打她|打他|打孩子|殴|揍|踹|砸|掐|追我|追着|拖|抓住|抓着|按住|逼|威胁|弄死|杀|砍|捅|放开|强|灌酒|摸我|堵|hit(?:s|ting)?\b|punch|beat|kick|grab|drag|strangl|attack|kill|threat|stab|shoot|swing|fight|assault|scream|shout|pushing|forc|殴|叩|蹴|叫ん|襲|脅|때리|때려|죽이|위협|소리\s?지르|비명/u,
  ],
  [
    'intruder',
    /陌生|不认识|尾随|跟踪|跟着|闯|翻.{0,6}(?:阳台|窗|墙)|门把|撬|藏|躲|床底|硬要|不走|进了我|我房里|门外|门口|stranger|intruder|follow|under the bed|(?:in|into|at|outside) (?:my|our|the) (?:room|bed|door|closet|wardrobe|bathroom)|handle|rattl|break(?:ing)? in|climb|lurking|hiding|ドアノブ|侵入|不審|知らない|모르는|침입|문을/u,
  ],
  [
    'trapped',
    /困|锁|出不去|出不来|打不开|推不开|拔不出|关在|卡在|反锁|电梯|夹|trapped|stuck|locked|jammed|can'?t get out|lift\b|elevator|wedged|pinned|閉じ込|出られ|挟ま|갇혔|갇혀|엘리베이터|못\s?나/u,
  ],
  [
    'water',
    /泳池|池|浴缸|水里|水面|溺|沉|漂|海里|河|湖里|泡着|\bpool\b|\btub\b|drown|underwater|in the (?:sea|water|lake|river|bath)|溺|沈|プール|お風呂|물에|수영장|욕조/u,
  ],
  [
    'self',
    /自杀|轻生|遗书|遗言|不想活|活着|活不|割腕|跳楼|跳下|天台|撑不|坚持不下去|结束|告别|了断|解脱|想死|suicid|kill myself|goodbye|alive|want to (?:live|die)|wrists|end (?:it|my|things)|can'?t (?:do this|go on|take it)|harm|死にたい|生きて|自殺|飛び降り|죽고\s?싶|자살|유서|살고\s?싶/u,
  ],
  [
    'fall',
    /摔|跌|滑倒|滚下|滚落|坠|掉下|砸下|砸到|砸中|撞|fell|fallen|fall(?:s|ing)? (?:from|off|down)|slipped|tripped|tumbled|came off|crashed|落ち|転ん|転落|넘어|떨어/u,
  ],
  [
    'plea',
    /救|快来|快叫|快点|快去|快派|赶紧|马上来|立刻|怎么办|来人|求你|求求|拦一下|报警|120|110|help|hurry|quick|please come|come (?:now|quick|up)|send|asap|right now|ambulance|police|emergency|what do (?:we|i) do|助けて|早く|急いで|怖い|救急|警察|빨리|도와|살려|어떡|구급|경찰/u,
  ],
  [
    'now',
    /突然|忽然|刚刚|刚才|现在|正在|一下子|suddenly|\bjust\b|\bnow\b|急に|今|突然|갑자기|지금|방금/u,
  ],
  [
    'supposed',
    /要是|万一|如果|假如|会不会|的话|一旦|提前|以防|先问|请问|了解|预案|\bif\b|\bin case\b|would|should|what happens|なった場合|もし|場合|혹시|만약|미리/u,
  ],
  [
    'past',
    /上次|去年|前年|昨[天晚日]|前[天晚]|上个?[周月]|那次|以前|当时|后来|已经|last (?:week|month|year|night|time)|yesterday|ago\b|previous|already|昨日|先日|前回|去年|어제|지난|작년/u,
  ],
  [
    'calm',
    /没事|不急|方便|有空|顺便|误报|误会|虚惊|演[习练]|玩笑|谢谢|感谢|多谢|哈哈|嘻|笑|吐槽|似的|一样|像|lol|haha|thank|no rush|no hurry|joke|kidding|fine\b|okay\b|all good|like a|ありがとう|大丈夫|감사|괜찮/u,
  ],
];
