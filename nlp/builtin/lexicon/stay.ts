/** Habits of coming, going and being reached, and what a body needs. */
import type { PreferenceWords } from './preferences.ts';

export const STAY_WORDS: PreferenceWords[] = [
  {
    key: 'arrival',
    value: 'late',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|老是|一向|每回)…(?:半夜|深夜|很晚|晚上十|凌晨|夜里|晚班机|末班|红眼).{0,6}(?:到|入住|飞|才)(?!.{0,3}早上)|(?:晚到|半夜到|深夜到)…(?:习惯|每次|备注|老样子)',
      '\\b(?:always|usually|every time|normally|generally|typically)…(?:arriv\\w+|check(?:ing)? in|get in|land)…(?:late|midnight|after (?:10|11|ten|eleven|midnight))|\\b(?:late|midnight) arrivals?…(?:always|every|usual|as usual|note|profile)',
      '(?:いつも|毎回)…(?:深夜|夜遅く)…(?:到着|チェックイン)|(?:항상|매번)…(?:늦게|밤늦게)…(?:도착|체크인)|(?:いつも|毎回)[^。]{0,8}(?:深夜|夜遅|23時|22時)|(?:항상|매번|늘)[^.]{0,8}(?:밤늦|늦게|새벽)[^.]{0,6}(?:도착|체크인)',
      '(?:每次|都是?|总是|经常|一般|通常|老是|一向|每回|长期|习惯|固定)[^。!?\\n]{0,14}(?:半夜|深夜|很晚|晚上十|凌晨|夜里|晚班机|末班|红眼|后半夜|十一点|十二点)[^。!?\\n]{0,6}(?:到|入住|飞|才|落地)|(?:晚到|半夜到|深夜到店?)[^。!?\\n]{0,8}(?:习惯|每次|备注|老样子|一点)',
      '\\b(?:always|usually|every time|normally|generally|typically|tend to)[^.!?]{0,24}(?:arriv\\w*|check(?:ing)? in|get (?:in|there)|land|turn up)[^.!?]{0,20}(?:late|midnight|after (?:9|10|11|ten|eleven|midnight)|past (?:10|11|midnight)|red[- ]eye)|\\b(?:late|midnight) arrivals?[^.!?]{0,16}(?:always|every|usual|note|profile)',
      '\\b(?:late arrival|arriv\\w+ late),? as (?:ever|usual|always)|\\b(?:my |our )?(?:arrivals?|flights?|ferry|trains?)[^.!?]{0,40}(?:always|never before|every (?:week|time|month|trip|visit)|each (?:week|time)|whenever i (?:come|visit)|as usual)[^.!?]{0,30}(?:midnight|late|past (?:ten|eleven)|1 ?am|one|last (?:flight|ferry|train))?|\\b(?:always|as usual)[^.!?]{0,24}(?:last (?:flight|ferry|train|bus)|night (?:flight|train)|midnight|after (?:ten|eleven|midnight))|\\bnever (?:get|got) (?:in|here|there) before (?:ten|eleven|midnight|1\\d)',
    ],
  },
  {
    key: 'arrival',
    value: 'early',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|老是|一向|每回)…(?:早班|红眼|一大早|清早|清晨|早上[五六七八]|早到|上午)…(?:到|入住|落地|机)?|(?:早到|一早到|提前(?:入住|到))…(?:习惯|每次|备注|老样子|老规矩)',
      '\\b(?:always|usually|every time|normally|generally)…(?:arriv\\w+|check(?:ing)? in|get in|land)…(?:early|in the morning|before (?:noon|\\d)|at (?:5|6|7|8|9))|\\bearly (?:arrival|check ?-?in)…(?:always|every|usual|profile|note)|\\bred[- ]eye…(?:always|every)',
      '(?:いつも|毎回)…(?:朝|早く|早め)…(?:到着|チェックイン)|(?:항상|매번)…(?:일찍|아침)…(?:도착|체크인)|(?:いつも|毎回)[^。]{0,8}(?:早朝|朝早|早め|午前)[^。]{0,6}(?:着|到着|チェックイン)|(?:항상|매번|늘)[^.]{0,8}(?:일찍|아침|오전)[^.]{0,6}(?:도착|체크인)',
      '(?:每次|都是?|总是|经常|一般|通常|老是|一向|每回|习惯|固定)[^。!?\\n]{0,12}(?:早班(?:机|车)?|一大早|清早|清晨|早上[五六七八89]?点?|早到|上午|八点前)[^。!?\\n]{0,6}(?:到|入住|落地|进店)',
      '\\b(?:always|usually|every time|normally|generally|typically)[^.!?]{0,24}(?:arriv\\w*|check(?:ing)? in|get (?:in|there)|land)[^.!?]{0,16}(?:early|in the morning|before (?:noon|\\d)|at (?:5|6|7|8|9)|dawn)',
      '\\b(?:always|every (?:time|visit|trip)|each (?:time|visit))[^.!?]{0,30}(?:overnight (?:flight|train|bus)|red-?eye|night (?:flight|train|bus)|sleeper)\\b[^.!?]{0,30}(?:\\b[5-9](?: ?am)?\\b|early|morning|before)?|\\bearly (?:room|arrival|check-?in)[^.!?]{0,16}(?:each time|every time|by default|as standard|on (?:my|all))|\\b(?:trains?|flights?)[^.!?]{0,10}always get(?:s)? in (?:before|at) (?:nine|eight|seven|six|[5-9])',
    ],
  },
  {
    key: 'checkout',
    value: 'late',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|一向|每回|习惯|老规矩)…(?:延迟|晚(?:点|走|退)|迟退|睡到(?:中午|下午|\\d|十|十一|十二)|下午(?:才)?走|延(?:到|退))|(?:延迟退房|晚退|延退|睡到中午)…(?:每次|习惯|备注|老样子|老规矩|一直|档案|资料)',
      '\\b(?:always|usually|every time|normally|generally|regular\\w*)…(?:late check ?-?out|check(?:ing)? out (?:late|at (?:1|2|3|4))|sleep (?:in|until|till))|\\blate check ?-?out…(?:always|every|usual|profile|note|on file|standard)',
      '(?:いつも|毎回)…(?:レイトチェックアウト|遅めに)|(?:항상|매번)…(?:늦게|레이트)…체크아웃|(?:いつも|毎回)[^。]{0,8}(?:レイト|遅め|遅く|ゆっくり)[^。]{0,6}(?:チェックアウト|出)|(?:항상|매번|늘)[^.]{0,6}(?:늦게|레이트)[^.]{0,4}(?:체크아웃|나가)',
      '(?:每次|都是?|总是|经常|一般|通常|一向|每回|习惯|老规矩|默认|长期|向来)[^。!?\\n]{0,14}(?:延迟|晚(?:点|走|退|一点)|迟退|睡到|下午(?:才)?走|延(?:到|退)|两点退|往后拖|拖到)|(?:退房|退)[^。!?\\n]{0,8}(?:都(?:得|要)?|每次|总是|一向|每回|老)[^。!?\\n]{0,6}(?:晚|拖|两点|下午|延)|(?:两点|下午)退[^。!?\\n]{0,6}(?:每回|每次|老规矩)|(?:默认|长期)晚退',
      '\\b(?:always|usually|every time|normally|generally|typically|default)[^.!?]{0,24}(?:late check ?-?out|check(?:ing)? ?-?out[^.!?]{0,10}(?:late|at (?:1|2|3|4))|leave late|sleep (?:in|until|till))',
      "\\b(?:late|2 ?pm|two o'?clock|1 ?pm|3 ?pm|14:00) (?:check-?out|departure)[^.!?]{0,30}(?:as standard|on all|every|each|by default|all (?:my )?future|profile|always)|\\b(?:always|as a rule)[^.!?]{0,20}(?:last (?:one )?(?:out|to leave)|leave late|stay till)|\\bset my check-?out",
    ],
  },
  {
    key: 'checkout',
    value: 'early',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|一向|每回|习惯)…(?:天不亮|一大早|清早|凌晨|早班机|早起|[四五六]点)…(?:走|退|出发|赶|离店)',
      '\\b(?:always|usually|every time|normally|generally)…(?:leave|check out|leaving|checking out|head out)…(?:early|before (?:dawn|sunrise|6|7|breakfast)|at (?:4|5|6))|\\bsame as every (?:month|time|week): wake',
      '(?:いつも|毎回)…(?:早朝|朝早く)…(?:出発|チェックアウト)|(?:항상|매번)…(?:새벽|일찍)…(?:체크아웃|나가)|(?:いつも|毎回)[^。]{0,8}(?:早朝|朝早|始発)[^。]{0,8}(?:出発|チェックアウト|出)|(?:항상|매번|늘)[^.]{0,8}(?:새벽|일찍)[^.]{0,6}(?:체크아웃|나가|출발)',
      '(?:每次|都是?|总是|经常|一般|通常|一向|每回|习惯)[^。!?\\n]{0,12}(?:天(?:不|未|没)(?:亮|光)|一大早|清早|凌晨|早班(?:机|车)?|首班|早起|[四五六456]点)[^。!?\\n]{0,8}(?:走|退|出发|赶|离店|出门)|退房早',
      '\\b(?:always|usually|every time|normally|generally|typically)[^.!?]{0,20}(?:leave|check(?:ing)? ?-?out|leaving|head out|gone|off)[^.!?]{0,14}(?:early|before (?:dawn|sunrise|6|7|breakfast)|at (?:4|5|6)|crack of dawn)',
      '\\bearly departures?[^.!?]{0,20}(?:norm|usual|always|every)|\\b(?:always|every (?:single )?(?:time|stay|visit)|as a rule|usually)[^.!?]{0,24}(?:check out|leave|off|gone|out)[^.!?]{0,14}(?:at dawn|before (?:six|five|seven|breakfast)|by (?:six|five|6|5)|at (?:five|six|4|5|6))|\\b(?:check out|leave|be off)[^.!?]{0,20}(?:at dawn|before (?:six|five))[^.!?]{0,16}every (?:single )?time',
    ],
  },
  {
    key: 'contact',
    value: 'no_calls',
    says: [
      '(?:别|不要|请勿|唔好|勿|不用|千万别|不想|少|甭)(?:再)?(?:给我|往|跟我|向我)?(?:房间)?(?:再)?(?:打|来|接)(?:我|房间|手机|座机|骚扰|这个)?(?:的)?电话(?!.{0,4}推销)|电话(?:就)?(?:别|不要|唔好)打|(?:接不了|不方便接|不接|没法接|不想接|怕接)(?:听)?电话|不(?:要|想)(?:听|接)电话',
      "\\b(?:no|don'?t|do not|never|please don'?t|stop|rather than|instead of|not)(?: ever)? (?:phone )?(?:call(?:s|ing)?|phon(?:e|ing)|ring(?:ing)?)\\b(?! (?:it|the (?:police|ambulance|bar)|this|a taxi|room service|me (?:a taxi|sir|stupid)|housekeeping|number|in|out|of))|\\bcan'?t (?:take|answer|pick up) (?:phone )?calls|\\bnot by phone|\\bhate (?:phone )?calls",
      '電話(?:は|し)(?:ない|なし|やめ|控え|不要|出られ)|전화(?:는|하지|\\s?말|\\s?안)(?!\\s?받)|電話(?:は|を)?(?:しない|苦手|出られ|取り次が|かけない|結構|不要|控え)|전화(?:는|를)?\\s?(?:하지|받지|못\\s?받|안\\s?받|말고)',
      '(?:别|不要|请勿|唔好|勿|不用|千万别|不想|少|甭|莫|咪)(?:再|都|老|总)?(?:给我|往|跟我|向我|畀我)?(?:房间|我|手机)?(?:再|里)?(?:打|拨|call)(?:我|房间|手机|座机|内线|这个)?(?:的)?(?:电话|手机|内线)?(?!扰|扫|包|车|折|的|开|人|骂)(?=电话|手机|我|了|$|[,。!])|(?:电话|手机)(?:我)?(?:就|都|一律|一般)?(?:别|不要|唔好|不接|不(?:方便|想|会|爱)?接)|(?:接不了|不方便接|没法接|不想接|怕接|讨厌|害怕)(?:听)?(?:陌生)?(?:电话|来电)|不(?:要|想|爱|方便)(?:听|接)电话|(?:聋|听障|听力)[^。!?\\n]{0,12}(?:别打|电话)',
      "\\b(?:no|don'?t|do not|never|stop|rather than|instead of|not|please no|avoid)(?: ever| want| make)?(?: phone| room| any)? ?(?:calls?|calling|phon(?:e|ing)|ring(?:ing)?)\\b(?! (?:it|the (?:police|ambulance|bar)|this|a taxi|room service|me (?:a taxi|sir|stupid)|housekeeping|number|in|out|of|charger|line|signal|case|is|was|in my room))|\\b(?:can'?t|cannot|never|don'?t|won'?t) (?:take|answer|pick up|hear) (?:my |the |unknown |phone )*(?:phone|calls?|numbers?)|\\bnot by phone|\\bhate (?:phone )?calls|\\bcalls (?:are useless|don'?t work)",
      "\\bphone calls i won'?t\\b|\\b(?:asleep|in (?:meetings|class|lectures|surgery)|teaching|driving) when you (?:ring|call)|\\b(?:useless|no good|hopeless) on the phone|\\b(?:text|message|email) (?:me )?(?:rather than|instead of|don'?t) (?:call\\w*|ring\\w*|phon\\w+)",
    ],
  },
  {
    key: 'contact',
    value: 'phone',
    says: [
      '(?:直接|有事|尽量|以后|都|请)?(?:打|call|拨)(?:我)?(?:的)?(?:手机|电话)(?!.{0,5}(?:别|不要|没人|不接|太|了|四遍|催|没))…(?:就行|联系|就好|最快|我就接|通知|找我|即可|比较)|(?:电话|手机)(?:联系|通知|找我|沟通)(?!不)|(?:不(?:怎么)?(?:看|用|上)(?:微信|短信|邮件))',
      "\\b(?:call|phone|ring) me (?:on|directly|instead|anytime|if|rather|whenever|any time|for anything|not)|\\b(?:by|prefer (?:a )?)(?: phone| calls?| phone calls?)\\b(?! charger)|\\bphone (?:is best|only|is better|me)|\\b(?:don'?t|never|rarely) (?:check|read|use) (?:my )?(?:wechat|emails?|texts?|messages)",
      '電話(?:で(?:お願い|連絡)|ください|連絡)|전화(?:로|주세요|해\\s?주)|電話(?:で(?:お願い|連絡|ください)|ください|連絡|のほうが)|전화(?:로|주세요|해\\s?주|가\\s?편)',
      '(?:直接|有事|有问题|尽量|以后|都|请|还是|最好)(?:就)?(?:打|call|拨|来)(?:我|个)?(?:的)?(?:手机|电话)|(?:打|call)(?:我)?(?:手机|电话)(?:最|就|比较)?(?:快|行|好|可以|方便|找我|联系)|(?:电话|手机)(?:联系|通知|找我|沟通)(?!不)|(?:不(?:怎么|太|常)?(?:看|用|上|回)(?:微信|短信|邮件|消息))|(?:微信|短信|邮件|消息)我?(?:不(?:怎么)?看|看不到|很少看)',
      "\\b(?:call|phone|ring) (?:me|my (?:mobile|cell|phone))(?: on| directly| instead| anytime| if| rather| whenever| any time| for anything| not)|\\b(?:by|prefer (?:a )?)(?: phone| calls?| phone calls?)\\b(?! charger| and knock)|\\bphone (?:is best|only|is better|me)|\\b(?:don'?t|never|rarely|hardly) (?:check|read|use|look at|see) (?:my )?(?:wechat|emails?|texts?|messages)|\\b(?:best|easiest|quickest) (?:is )?(?:to |by )(?:call|phone)",
      "\\b(?:ring|call|phone) me (?:next time|instead|please|don'?t text)|\\b(?:call|ring) me[^.!?]{0,16}(?:don'?t|never|not) (?:text|message|email)|\\btexts go unread|(?:有)?(?:急)?事[^,。!?\\n]{0,4}(?:直接)?打我?(?:的)?(?:手机|电话)|微信[^,。!?\\n]{0,4}(?:不看|不常看|很少看|老不看)",
    ],
  },
  {
    key: 'contact',
    value: 'wechat',
    says: [
      '(?:加|用|发|走|都|直接)?微信(?:上)?(?:联系|沟通|说|找我|通知|留言|发我|告诉|回我|即可|就(?:行|好|可以)|给我发|发消息)|(?:发|用|走|加)(?:我)?(?:的)?微信|(?:只|都)(?:用|看|回|走)微信',
      '\\b(?:via|by|on|through|use|prefer|only|message me on|text me on|contact me (?:on|by|via)|add (?:my|me on))…we ?chat|\\bwe ?chat (?:only|please|me|is (?:best|better|fine)|instead)',
      '(?:wechat|微信|ウィーチャット)(?:で|に)|위챗(?:으로|만)|(?:wechat|微信|ウィーチャット)(?:で|に|のほう)|위챗(?:으로|만|이)',
      '(?:加|用|发|走|都|直接|在|就|只|回|有事)(?:我)?微信(?!支付|付|扫|公众|小程序|群发)|微信(?:上)?(?:联系|沟通|说|找我|通知|留言|发|告诉|回我|即可|就|联络|讲)(?!支付)|(?:发|留|给)(?:到)?(?:我)?(?:的)?微信(?!支付|付)|(?:打字|文字|消息)(?:联系|沟通|就好|就行|说)',
      '\\b(?:via|by|on|through|use|prefer|only|message|text|contact|reach|add|over|wechat)[^,.!?]{0,16}we ?chat(?! pay)|\\bwe ?chat (?:only|please|me|is|instead|works|message|over)(?! pay)',
    ],
  },
  {
    key: 'contact',
    value: 'email',
    says: [
      '(?:以后|都|统一|一律|直接|请|只)…(?:发|用|走|寄)…(?:邮箱|邮件|email|e-mail)(?:就|联系|给我|$|即可|别|,|。)|(?:邮箱|邮件|email)(?:联系|沟通|通知|即可|就(?:行|好))',
      '\\b(?:via|by|prefer|only|contact me (?:by|via)|always|in future|from now on|reach me (?:by|via|on)|use)…e-?mail|\\be-?mail (?:only|me (?:instead|only|for|rather|if)|is (?:best|better)|please,? not|instead)',
      'メール(?:で(?:お願い|連絡|ください)|のみ)|이메일(?:로|만)|メール(?:で(?:お願い|連絡|ください)|のみ|が(?:いい|助か)|に(?:して|ください))|이메일(?:로만|로\\s?연락|만|이\\s?편)|메일로\\s?(?:연락|만)',
      '(?:以后|都|统一|一律|直接|请|只|往后|今后|有事|所有|联系|尽量)[^,。!?\\n]{0,12}(?:发|用|走|寄|看|回)[^,。!?\\n]{0,4}(?:邮箱|邮件|email|e-mail|电邮|伊妹儿)|(?:邮箱|邮件|email|电子邮件|电邮)(?:联系|沟通|通知|即可|就|联络|吧|最|为准|比较)|(?:我)?只(?:看|用|回)(?:邮件|邮箱|email|电邮)|一律(?:电子)?邮件',
      "\\b(?:via|by|prefer|only|contact me (?:by|via|on)|always|in future|from now on|reach me (?:by|via|on|at)|use|everything (?:by|to)|(?:keep|stick) (?:it )?to)[^,.!?]{0,10}e-?mails?\\b|\\be-?mail(?:'s| is| me|s)? ?(?:only|instead|rather|best|better|preferred|easiest|please,? not|from now|works)",
      '\\be-?mail (?:is|would be) (?:the )?(?:best|better|easier|easiest|preferred|fine)|\\be-?mails? (?:suits?|works?) (?:me )?(?:best|better)|\\b(?:just|please|rather) (?:drop me an )?e-?mail me\\b|\\b(?:anything|everything|all) (?:about|for|to do with)[^.!?]{0,20}by e-?mail',
    ],
  },
  {
    key: 'contact',
    value: 'no_marketing',
    says: [
      '退订|(?:不要|别|停止|唔好|拒收|勿|不想(?:再)?收)(?:再)?…(?:广告|促销|推广|营销|优惠(?:信息|短信|活动)|推送|推销|群发|宣传)|(?:广告|促销|推广|营销|推销)(?:短信|电话|信息|消息|邮件)?…(?:别|不要|停|唔好|烦|不想)',
      "\\bunsubscribe|\\bopt(?:ing)? ?-?out|\\b(?:stop|no more|no|don'?t (?:want|send)|remove me|take me off)…(?:marketing|promo|promotion|newsletter|offers|ads?\\b|advert|mailing|spam|campaign)",
      '(?:メルマガ|広告|配信|宣伝)…(?:停止|不要|やめ|いりません)|(?:광고|마케팅|홍보|수신)…(?:거부|그만|보내지|중단|끊)|(?:メルマガ|広告|配信|宣伝|案内メール|キャンペーン)[^。]{0,8}(?:停止|不要|やめ|いりません|送ら|止め)|(?:광고|마케팅|홍보|수신)[^.]{0,6}(?:거부|그만|보내지|중단|끊)',
      '退订(?:短信|消息|广告|推送|邮件|$|[,。!])|^(?:td|t|回t)$|(?:不要|别|停|唔好|拒收|勿|不想|不需要|谢绝|免了?|咪|停止|取消|关闭|屏蔽|少)(?:再|畀我|给我)?[^,。!?\\n]{0,10}(?:广告|促销|推广|营销|优惠(?:信息|短信|活动)|推送|推销|群发|宣传|短信轰炸|个性化推荐|活动通知|新店|促销邮件|电子报)|(?:广告|促销|推广|营销|推销|短信|推送|活动通知|群发)(?:短信|电话|信息|消息|邮件|名单)?[^,。!?\\n]{0,8}(?:别|不要|停|唔好|烦|不想|免|怎么关|删|轰炸|不用|拉黑|天天)|(?:天天|老|总|一直)[^,。!?\\n]{0,6}(?:推销|发(?:短信|广告|优惠))|(?:从|把我)[^,。!?\\n]{0,6}(?:群发|名单|推送)[^,。!?\\n]{0,6}(?:删|移|去)|回(?:复)?t(?:d)?(?:无效|没用|都)',
      "\\bunsubscribe|\\bopt(?:ing|ed)? ?-?out|\\b(?:stop|no more|no|don'?t (?:want|send|need|like)|remove me|take me off|quit|enough|off)\\b[^,.!?]{0,20}\\b(?:marketing|promos?|promotions?|promotional|newsletters?|offers|ads|adverts?|advertising|mailing|spam|campaigns?|deals|sms)\\b|\\b(?:marketing|promo\\w*|newsletters?|spam)[^,.!?]{0,12}(?:stop|off|unsubscribe|no more|please)",
      "\\b(?:take|remove|strike|get) (?:me|my (?:number|name|email)) (?:off|from)[^.!?]{0,14}(?:list|promo\\w*|mailing|offers|marketing)|\\b(?:stop|quit|cut|cancel|no more|enough)\\b[^,.!?]{0,16}(?:the )?(?:texting|offers|ads\\b|marketing|exclusive deals|birthday e-?mails|surveys|newsletters?)|\\bkeep your (?:deals|offers|promos)|\\bdon'?t contact me after",
    ],
  },
  {
    key: 'accessibility',
    value: 'wheelchair',
    says: [
      '(?:坐|用|推|使用|靠|离不开)(?:着|了)?轮椅|轮椅(?:人士|使用|上|进|能|可以|通道|出入|推)|无障碍(?:房|间|客房)',
      '\\b(?:in|uses?|using|with|need|has|for|my|a) (?:a |an |his |her |my |electric |power )*wheel ?chair|\\bwheel ?chair (?:user|bound|accessible|access|friendly)|\\baccessible (?:room|bathroom|shower)|\\b(?:lifted|pushed) in his chair',
      '車椅子|バリアフリー|휠체어|車椅子|車いす|バリアフリー|휠체어|장애인',
      '轮椅|无障碍(?!物)|残疾人?(?:房|卫生间|通道|车位|电梯)',
      '\\bwheel ?chairs?\\b|\\baccessible (?:room|bathroom|shower|parking|entrance|taxi)|\\bmobility scooter|\\b(?:lifted|pushed) in (?:his|her) chair|\\bstep-free access',
    ],
  },
  {
    key: 'accessibility',
    value: 'grab_bar',
    says: [
      '扶手|防滑(?:扶|把)手|(?:安全|浴室)抓杆',
      '\\bgrab (?:bar|rail)s?|\\bhand ?rails?(?! (?:on the stairs|was|is broken))|\\bsupport rails?|\\bsafety bar',
      '手すり|손잡이\\s?(?:있|필요)|手すり|手摺|손잡이(?:가|는)?\\s?(?:있|필요)|안전바',
      '(?:要|装|有|加|带|需要|得有|没)(?:没有|个|冇)?[^,。!?\\n]{0,6}(?:扶手|抓杆)(?:的)?(?!电梯)|(?:浴室|马桶|卫生间|淋浴)[^,。!?\\n]{0,6}(?:扶手|抓杆)',
      '\\bgrab (?:bar|rail)s?|\\b(?:hand|support|safety) ?(?:rails?|bars?)(?! (?:on the stairs|was|is broken))|\\bsomething to (?:hold|grab)',
    ],
    shows: [
      '(?:洗澡|浴室|淋浴|马桶|卫生间|浴缸)[^。!?\\n]{0,16}(?:没(?:个|有)?(?:地方)?(?:抓|扶)|差点(?:滑|摔)|站不稳|起不来)[^。!?\\n]{0,16}(?:老|岁|妈|爸|奶|爷|扶|抓)|(?:拐杖|拐|腿脚|关节)[^。!?\\n]{0,14}(?:洗澡|浴室|淋浴椅|洗澡椅)|(?:淋浴|洗澡|沐浴)(?:椅|凳)',
      '\\b(?:shower (?:chair|stool|seat)|on crutches[^.!?]{0,30}shower)|\\bnothing to (?:hold|grab)',
      'シャワーチェア|샤워\\s?의자',
      "\\b(?:get|getting) (?:off|up from|on and off|out of) the (?:toilet|loo|bath|shower)\\b[^.!?]{0,40}(?:hold|help|struggle|can'?t|without|hard)|\\b(?:hold|holding|lean|pull)[^.!?]{0,6} ?on(?:to|ing)?[^.!?]{0,20}(?:toilet|loo|shower|bath)\\b|\\b(?:chair|seat|stool) (?:in|for) the shower",
    ],
  },
  {
    key: 'accessibility',
    value: 'low_floor',
    says: [
      '(?:腿脚|行动|膝盖|腿|走路|脚)(?:不(?:便|好|方便|利索)|有伤|刚做|受伤)|(?:走|爬|上)不(?:了|动)(?:楼梯|楼|台阶|路)|(?:拄|用)(?:着)?拐|刚做(?:完|了)?(?:膝|髋|腿|脚)|打(?:着)?石膏',
      "\\b(?:can'?t|cannot|unable to|struggle(?:s)? (?:with|to)|hard to|difficult(?:y)?(?: with)?|no|avoid|not good with|bad with|trouble with) (?:\\w+ ){0,3}(?:stairs|steps|walk(?:ing)?(?: far| long)?)\\b|\\b(?:bad|dodgy|broken|replaced|sore|new|arthritic) (?:hip|knees?|leg|ankle)|\\b(?:hip|knee) (?:replacement|surgery|isn'?t)|\\bon crutches|\\bwalking (?:stick|frame|cane)|\\bmobility (?:issues?|problems?|impair\\w+)|\\bstep[- ]free",
      '足が(?:悪|不自由)|階段(?:は|が)(?:上れ|無理|きつ|つら)|杖|다리가\\s?(?:불편|아프)|계단(?:은|을)?\\s?(?:못|힘)|거동|足が(?:悪|不自由|痛)|足腰|階段(?:は|が)(?:上れ|無理|きつ|つら)|杖|다리가\\s?(?:불편|아프)|무릎|계단(?:은|을)?\\s?(?:못|힘)|거동',
      '(?:腿脚|行动|膝盖|腿|走路|脚)(?:都|很|特别|不太|有点)?(?:不(?:便|好|方便|利索|行)|有伤|刚做|受伤|不灵|疼得走)|(?:走|爬|上|下)(?:不(?:了|动|来)|唔到)(?:楼梯|楼|台阶|路|$|[,。])|(?:拄|用)(?:着)?拐|(?:刚|才)?(?:做|换)(?:完|过|了)?[^,。!?\\n]{0,3}(?:膝|髋|关节)|打(?:着)?石膏|行(?:路)?唔方便|走不动路',
      "\\b(?:can'?t|cannot|unable to|struggle(?:s)? (?:with|to)|hard to|difficult(?:y)?(?: with)?|no|avoid|not good with|bad with|trouble with|without) (?:\\w+ ){0,3}(?:stairs|steps|walk(?:ing)?(?: far| long| much)?)\\b|\\b(?:bad|dodgy|broken|replaced|sore|new|arthritic|twisted|sprained) (?:hip|knees?|leg|ankle|foot)|\\b(?:hip|knee) (?:replacement|surgery|isn'?t|op)|\\bon crutches|\\bwalking (?:stick|frame|cane)|\\buses? a (?:cane|stick|walker)|\\bmobility (?:issues?|problems?|impair\\w+)|\\bstep[- ]free|\\b(?:don'?t|doesn'?t|can'?t) (?:do|manage) stairs",
    ],
    shows: [
      '',
      '',
      '',
      "\\b(?:stairs|steps) (?:are|is) (?:difficult|hard|a (?:problem|struggle)|impossible|beyond)|\\bdon'?t trust (?:lifts|elevators)|\\blifts? (?:make|makes|give)[^.!?]{0,14}panic",
    ],
  },
  {
    key: 'accessibility',
    value: 'hearing',
    says: [
      '听(?:障|力(?:障碍|不好|有问题|差))|耳(?:聋|背)|聋(?:哑)?人|助听器|(?:我|妈|爸|老人|耳朵)(?:.{0,4})(?:听不(?:到|见|清))(?:门铃|电话|敲门|声音)',
      "\\b(?:hard of hearing|\\bdeaf\\b|hearing (?:impair\\w+|aids?|loss|problem)|can'?t hear (?:the )?(?:door|phone|alarm|knock))",
      '耳が(?:聞こえ|遠)|聴覚|補聴器|청각|귀가\\s?(?:안|어두|잘\\s?안)|보청기|耳が(?:聞こえ|遠|不自由)|聴覚|補聴器|청각|귀가\\s?(?:안|어두|잘\\s?안)|보청기',
      '(?:听障|听力(?:障碍|不好|有问题|差|弱)|耳(?:朵)?(?:聋|背|不好)|聋(?:哑)?人?|助听器)|(?:听不(?:到|见|清)|听唔(?:到|清))(?:门铃|电话|敲门|叫)',
      "\\bhard of hearing|\\bdeaf\\b|\\bhearing (?:impair\\w+|aids?|loss|problem)|\\bcan'?t hear (?:the )?(?:door|phone|alarm|knock|calls)",
      "\\b(?:don'?t|doesn'?t|can'?t) hear (?:well|much|very well|a thing without)|\\b(?:vibrating|flashing|light) (?:alarm|pad|doorbell)|\\b(?:captions|subtitles)\\b[^.!?]{0,20}(?:tv|hear|please|could)|\\bsign language",
    ],
  },
  {
    key: 'accessibility',
    value: 'visual',
    says: [
      '视(?:障|力障碍)|盲(?:人|文|杖)|导盲犬|(?:我|他|她)(?:的)?眼睛看不见|失明|弱视|看不见(?!人|风景|海|窗|号)',
      "\\b(?:visual(?:ly)? impair\\w+|\\bblind\\b(?!s| (?:is|was|broken|date|spot))|guide dog|low vision|partially sighted|braille|can'?t see (?:well|much)|white cane)",
      '視覚|目が(?:見え|不自由)|盲導犬|시각|눈이\\s?(?:안|잘)|안내견',
      "\\b(?:can'?t|cannot|doesn'?t|don'?t) (?:see|read) the (?:buttons|numbers|menu|sign)s?[^.!?]{0,20}(?:eyes|sight|blind|large|big)?|\\blarge print|\\b(?:losing|lost|poor|failing|bad) (?:my |her |his )?(?:eye)?sight|\\btactile (?:mark|button|sign)",
    ],
  },
];
