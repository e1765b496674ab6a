/** Habits of coming, going and being reached, and what a body needs. */
import type { PreferenceWords } from './preferences.ts';

export const STAY_WORDS: PreferenceWords[] = [
  {
    key: 'arrival',
    value: 'late',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|老是|一向|每回)…(?:半夜|深夜|很晚|晚上十|凌晨|夜里|晚班机|末班|红眼).{0,6}(?:到|入住|飞|才)(?!.{0,3}早上)|(?:晚到|半夜到|深夜到)…(?:习惯|每次|备注|老样子)',
      '(?:always|usually|every time|normally|generally|typically)…(?:arriv\\w+|check(?:ing)? in|get in|land)…(?:late|midnight|after (?:10|11|ten|eleven|midnight))|(?:late|midnight) arrivals?…(?:always|every|usual|as usual|note|profile)',
      '(?:いつも|毎回)…(?:深夜|夜遅く)…(?:到着|チェックイン)|(?:항상|매번)…(?:늦게|밤늦게)…(?:도착|체크인)',
    ],
  },
  {
    key: 'arrival',
    value: 'early',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|老是|一向|每回)…(?:早班|红眼|一大早|清早|清晨|早上[五六七八]|早到|上午)…(?:到|入住|落地|机)?|(?:早到|一早到|提前(?:入住|到))…(?:习惯|每次|备注|老样子|老规矩)',
      '(?:always|usually|every time|normally|generally)…(?:arriv\\w+|check(?:ing)? in|get in|land)…(?:early|in the morning|before (?:noon|\\d)|at (?:5|6|7|8|9))|early (?:arrival|check ?-?in)…(?:always|every|usual|profile|note)|red[- ]eye…(?:always|every)',
      '(?:いつも|毎回)…(?:朝|早く|早め)…(?:到着|チェックイン)|(?:항상|매번)…(?:일찍|아침)…(?:도착|체크인)',
    ],
  },
  {
    key: 'checkout',
    value: 'late',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|一向|每回|习惯|老规矩)…(?:延迟|晚(?:点|走|退)|迟退|睡到(?:中午|下午|\\d|十|十一|十二)|下午(?:才)?走|延(?:到|退))|(?:延迟退房|晚退|延退|睡到中午)…(?:每次|习惯|备注|老样子|老规矩|一直|档案|资料)',
      '(?:always|usually|every time|normally|generally|regular\\w*)…(?:late check ?-?out|check(?:ing)? out (?:late|at (?:1|2|3|4))|sleep (?:in|until|till))|late check ?-?out…(?:always|every|usual|profile|note|on file|standard)',
      '(?:いつも|毎回)…(?:レイトチェックアウト|遅めに)|(?:항상|매번)…(?:늦게|레이트)…체크아웃',
    ],
  },
  {
    key: 'checkout',
    value: 'early',
    says: [
      '(?:每次|都是?|总是|经常|一般|通常|一向|每回|习惯)…(?:天不亮|一大早|清早|凌晨|早班机|早起|[四五六]点)…(?:走|退|出发|赶|离店)',
      '(?:always|usually|every time|normally|generally)…(?:leave|check out|leaving|checking out|head out)…(?:early|before (?:dawn|sunrise|6|7|breakfast)|at (?:4|5|6))|same as every (?:month|time|week): wake',
      '(?:いつも|毎回)…(?:早朝|朝早く)…(?:出発|チェックアウト)|(?:항상|매번)…(?:새벽|일찍)…(?:체크아웃|나가)',
    ],
  },
  {
    key: 'contact',
    value: 'no_calls',
    says: [
      '(?:别|不要|请勿|唔好|勿|不用|千万别|不想|少|甭)(?:再)?(?:给我|往|跟我|向我)?(?:房间)?(?:再)?(?:打|来|接)(?:我|房间|手机|座机|骚扰|这个)?(?:的)?电话(?!.{0,4}推销)|电话(?:就)?(?:别|不要|唔好)打|(?:接不了|不方便接|不接|没法接|不想接|怕接)(?:听)?电话|不(?:要|想)(?:听|接)电话',
      "(?:no|don'?t|do not|never|please don'?t|stop|rather than|instead of|not)(?: ever)? (?:phone )?(?:call(?:s|ing)?|phon(?:e|ing)|ring(?:ing)?)\\b(?! (?:it|the (?:police|ambulance|bar)|this|a taxi|room service|me (?:a taxi|sir|stupid)|housekeeping|number|in|out|of))|can'?t (?:take|answer|pick up) (?:phone )?calls|not by phone|hate (?:phone )?calls",
      '電話(?:は|し)(?:ない|なし|やめ|控え|不要|出られ)|전화(?:는|하지|\\s?말|\\s?안)(?!\\s?받)',
    ],
  },
  {
    key: 'contact',
    value: 'phone',
    says: [
      '(?:直接|有事|尽量|以后|都|请)?(?:打|call|拨)(?:我)?(?:的)?(?:手机|电话)(?!.{0,5}(?:别|不要|没人|不接|太|了|四遍|催|没))…(?:就行|联系|就好|最快|我就接|通知|找我|即可|比较)|(?:电话|手机)(?:联系|通知|找我|沟通)(?!不)|(?:不(?:怎么)?(?:看|用|上)(?:微信|短信|邮件))',
      "(?:call|phone|ring) me (?:on|directly|instead|anytime|if|rather|whenever|any time|for anything|not)|(?:by|prefer (?:a )?)(?: phone| calls?| phone calls?)\\b(?! charger)|phone (?:is best|only|is better|me)|(?:don'?t|never|rarely) (?:check|read|use) (?:my )?(?:wechat|emails?|texts?|messages)",
      '電話(?:で(?:お願い|連絡)|ください|連絡)|전화(?:로|주세요|해\\s?주)',
    ],
  },
  {
    key: 'contact',
    value: 'wechat',
    says: [
      '(?:加|用|发|走|都|直接)?微信(?:上)?(?:联系|沟通|说|找我|通知|留言|发我|告诉|回我|即可|就(?:行|好|可以)|给我发|发消息)|(?:发|用|走|加)(?:我)?(?:的)?微信|(?:只|都)(?:用|看|回|走)微信',
      '(?:via|by|on|through|use|prefer|only|message me on|text me on|contact me (?:on|by|via)|add (?:my|me on))…we ?chat|we ?chat (?:only|please|me|is (?:best|better|fine)|instead)',
      '(?:wechat|微信|ウィーチャット)(?:で|に)|위챗(?:으로|만)',
    ],
  },
  {
    key: 'contact',
    value: 'email',
    says: [
      '(?:以后|都|统一|一律|直接|请|只)…(?:发|用|走|寄)…(?:邮箱|邮件|email|e-mail)(?:就|联系|给我|$|即可|别|,|。)|(?:邮箱|邮件|email)(?:联系|沟通|通知|即可|就(?:行|好))',
      '(?:via|by|prefer|only|contact me (?:by|via)|always|in future|from now on|reach me (?:by|via|on)|use)…e-?mail|e-?mail (?:only|me (?:instead|only|for|rather|if)|is (?:best|better)|please,? not|instead)',
      'メール(?:で(?:お願い|連絡|ください)|のみ)|이메일(?:로|만)',
    ],
  },
  {
    key: 'contact',
    value: 'no_marketing',
    says: [
      '退订|(?:不要|别|停止|唔好|拒收|勿|不想(?:再)?收)(?:再)?…(?:广告|促销|推广|营销|优惠(?:信息|短信|活动)|推送|推销|群发|宣传)|(?:广告|促销|推广|营销|推销)(?:短信|电话|信息|消息|邮件)?…(?:别|不要|停|唔好|烦|不想)',
      "unsubscribe|opt(?:ing)? ?-?out|(?:stop|no more|no|don'?t (?:want|send)|remove me|take me off)…(?:marketing|promo|promotion|newsletter|offers|ads?\\b|advert|mailing|spam|campaign)",
      '(?:メルマガ|広告|配信|宣伝)…(?:停止|不要|やめ|いりません)|(?:광고|마케팅|홍보|수신)…(?:거부|그만|보내지|중단|끊)',
    ],
  },
  {
    key: 'accessibility',
    value: 'wheelchair',
    says: [
      '(?:坐|用|推|使用|靠|离不开)(?:着|了)?轮椅|轮椅(?:人士|使用|上|进|能|可以|通道|出入|推)|无障碍(?:房|间|客房)',
      '(?:in|uses?|using|with|need|has|for|my|a) (?:a |an |his |her |my |electric |power )*wheel ?chair|wheel ?chair (?:user|bound|accessible|access|friendly)|accessible (?:room|bathroom|shower)|(?:lifted|pushed) in his chair',
      '車椅子|バリアフリー|휠체어',
    ],
  },
  {
    key: 'accessibility',
    value: 'grab_bar',
    says: [
      '扶手|防滑(?:扶|把)手|(?:安全|浴室)抓杆',
      'grab (?:bar|rail)s?|hand ?rails?(?! (?:on the stairs|was|is broken))|support rails?|safety bar',
      '手すり|손잡이\\s?(?:있|필요)',
    ],
  },
  {
    key: 'accessibility',
    value: 'low_floor',
    says: [
      '(?:腿脚|行动|膝盖|腿|走路|脚)(?:不(?:便|好|方便|利索)|有伤|刚做|受伤)|(?:走|爬|上)不(?:了|动)(?:楼梯|楼|台阶|路)|(?:拄|用)(?:着)?拐|刚做(?:完|了)?(?:膝|髋|腿|脚)|打(?:着)?石膏',
      "(?:can'?t|cannot|unable to|struggle(?:s)? (?:with|to)|hard to|difficult(?:y)?(?: with)?|no|avoid|not good with|bad with|trouble with) (?:\\w+ ){0,3}(?:stairs|steps|walk(?:ing)?(?: far| long)?)\\b|(?:bad|dodgy|broken|replaced|sore|new|arthritic) (?:hip|knees?|leg|ankle)|(?:hip|knee) (?:replacement|surgery|isn'?t)|on crutches|walking (?:stick|frame|cane)|mobility (?:issues?|problems?|impair\\w+)|step[- ]free",
      '足が(?:悪|不自由)|階段(?:は|が)(?:上れ|無理|きつ|つら)|杖|다리가\\s?(?:불편|아프)|계단(?:은|을)?\\s?(?:못|힘)|거동',
    ],
  },
  {
    key: 'accessibility',
    value: 'hearing',
    says: [
      '听(?:障|力(?:障碍|不好|有问题|差))|耳(?:聋|背)|聋(?:哑)?人|助听器|(?:我|妈|爸|老人|耳朵)(?:.{0,4})(?:听不(?:到|见|清))(?:门铃|电话|敲门|声音)',
      "(?:hard of hearing|\\bdeaf\\b|hearing (?:impair\\w+|aids?|loss|problem)|can'?t hear (?:the )?(?:door|phone|alarm|knock))",
      '耳が(?:聞こえ|遠)|聴覚|補聴器|청각|귀가\\s?(?:안|어두|잘\\s?안)|보청기',
    ],
  },
  {
    key: 'accessibility',
    value: 'visual',
    says: [
      '视(?:障|力障碍)|盲(?:人|文|杖)|导盲犬|(?:我|他|她)(?:的)?眼睛看不见|失明|弱视|看不见(?!人|风景|海|窗|号)',
      "(?:visual(?:ly)? impair\\w+|\\bblind\\b(?!s| (?:is|was|broken|date|spot))|guide dog|low vision|partially sighted|braille|can'?t see (?:well|much)|white cane)",
      '視覚|目が(?:見え|不自由)|盲導犬|시각|눈이\\s?(?:안|잘)|안내견',
    ],
  },
];
