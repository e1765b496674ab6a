/** Bookings, proposals, and what a guest wants of the chat itself. */
import { phrases } from '../phrases.ts';
import type { IntentRule } from './intents.ts';

export const BUSINESS_RULES: IntentRule[] = [
  {
    intent: 'chat.human',
    says: phrases(
      '转人工|人工(?:客服|服务|坐席)?(?:[吗呢吧])?(?:$|[,。!?])|(?:找|要|接|叫|换|转)(?:一?个)?(?:人工|真人|活人)|(?:真人|活人)(?:客服|来|回|说|吗|讲)|(?:想|要|能)?(?:跟|和|同)(?:真)?人(?:讲|说|聊|倾)|别(?:跟我)?机器人|不(?:想)?(?:要|跟|和)机器(?:人)?(?:聊|说|讲)|叫你们?(?:经理|领导|老板|主管)|(?:找|要见|见|联系)(?:一?下)?(?:你们?)?(?:的)?(?:大堂|值班|客房)?(?:经理|领导|老板|主管|负责人)|搵(?:个)?(?:真人|经理|人)',
      "(?:speak|talk|chat|connect me|put me through|transfer me)…(?:with|to) (?:a |an |the |some)?(?:real |actual |live )?(?:human|person|people|agent|manager|someone|somebody|staff|operator|receptionist|reception|front desk|supervisor|duty manager)|(?:real|actual|live) (?:person|human|agent)|human (?:please|being|agent)|^human\\b|(?:want|need|get me|give me) (?:a |an |the )?(?:human|manager(?!'s)|operator|supervisor|agent|real person)|not (?:a |another )?(?:bot|robot|machine)|stop the bot|put me (?:on|through|in touch)(?: to| with)?\\b|get me (?:the )?(?:front desk|reception|your manager)",
      '(?:担当者|人間|スタッフ|フロント|オペレーター)…(?:話|代わ|つな)|마니저|(?:사람|직원|상담원|매니저)…(?:연결|통화|얘기|이야기|말)|상담원',
    ),
    unless: phrases('机器人送|robot deliver'),
  },
  {
    intent: 'chat.privacy',
    says: phrases(
      '(?:删|删除|删掉|清除|清空|抹掉|注销)…(?:信息|资料|数据|记录|账号|账户|帐号|档案)|(?:信息|资料|数据|记录|档案)…(?:删|清除|注销|抹)|(?:存|保存|保留|收集|记录|有|掌握)(?:了|着|咗)?(?:我)?…(?:哪些|什么|啥|边啲|几多)…(?:信息|资料|数据|隐私)|(?:我的)?(?:个人)?(?:信息|资料|数据)…(?:导出|导一份|发我一份|查看|看一下|泄露|怎么(?:处理|用|存))|(?:导出|查看|调取|查下|查一下)…我…(?:信息|资料|数据)|(?:个人)?(?:隐私|信息保护)(?:政策|法)?|gdpr|pipl',
      '(?:data|account|history|profile|details|records)…(?:delet|eras|remov|wip)(?:ed|e|ing)|(?:delete|erase|remove|wipe|forget|export|download|see|send me|copy of|access)…(?:(?:my|personal|all) (?:personal |guest |stay )?(?:data|info|information|details|account|profile|records?|history))|(?:data|information|info)…(?:you (?:have|hold|store|keep|collect|got)|about me|on me|on file)|gdpr|ccpa|privacy (?:policy|request|notice)|right to be forgotten|what do you (?:know|store|have) (?:about|on) me',
      '個人情報|個人データ|データ…(?:削除|消)|개인\\s?정보|데이터…(?:삭제|지워)',
    ),
  },
  {
    intent: 'chat.opt_out',
    says: phrases(
      '退订|(?:不要|别)…(?:寄|发)…(?:电子报|邮件广告|会员电子|杂志)|(?:取消|停止|不要|别|唔好|不想|拒收|拒绝|勿)(?:再)?…(?:发|推|收|寄|send)…(?:广告|促销|推广|营销|优惠|活动|短信|推送|宣传|消息|推销)|(?:广告|促销|推广|营销|推送|群发)…(?:关了|关掉|停了|停掉|取消)|(?:广告|促销|推广|营销|优惠信息|推送|短信|推销电话)…(?:别|不要|唔好|停|退|不想|太多|烦)(?:再)?(?:发|推|收|打|寄|了)?|(?:不要|别|唔好)…(?:推销|营销|促销)(?:电话|短信|信息)?',
      "unsubscribe|opt(?:ing)? ?-?out|(?:stop|no more|quit|don'?t (?:want|send|need)|take me off|remove me from|off)…(?:marketing|promo|promotion|newsletter|offers|ads?\\b|advert|mailing|spam|deals|sms|text messages|campaign)|^stop$|(?:marketing|promo\\w*|newsletters?)…(?:stop|no more)",
      '(?:配信|メルマガ|広告|宣伝|DM)…(?:停止|不要|やめ|いりません)|(?:광고|마케팅|홍보|수신)…(?:거부|그만|보내지|중단|끊)',
    ),
  },
  {
    intent: 'booking.cancel',
    says: phrases(
      '(?:订单|单子|预订|预定|那单)[^,。!?]{0,6}(?:撤|作废|不要了)|(?:取消|退掉|退订|退了|cancel)…(?:预订|预定|订单|房间?|酒店|那单|这单|那间|booking|reservation|入住)|(?:预订|预定|订单|房间?|那单|这单|行程|订的|booking)…(?:取消|退掉|退订|不要了|cancel)|取消(?:吧|掉|一下)?[,。!]?\\s?(?:不去|去不了|来不了|不来|行程|不住)|(?:去不了|来不了|不来了|不去了|不住了)…(?:取消|退)|^(?:帮我|麻烦|请)?取消(?:吧|掉|了)?$',
      "cancel(?:l?ing|lation of)? (?:my |our |the |this |that |a |all |both )?(?:\\w+ ){0,3}(?:booking|reservation|stay|room|nights?|trip|hotel)|(?:booking|reservation|stay)…cancell?(?:ed)?\\b|cancel\\. my|(?:have|need|want|like|going) to cancel(?: it)?(?:$|[,.!]| (?:because|as|due|for|on|our|the|it))|(?:won't|can't|cannot|not going to) (?:make it|be coming|come)…cancel",
      '(?:予約)…(?:キャンセル|取り消)|キャンセル(?:したい|お願い|して)|(?:예약)…취소|취소(?:해|하고|할게|부탁)',
    ),
    unless: phrases(
      '取消(?:政策|规则|要|会)…(?:扣|收|费)|(?:如果|要是|万一|假如)…取消|能不能免费取消|可以取消吗|取消(?:唤醒|叫醒|订餐|打扫|送|出租|那个|刚才)',
      '(?:if|what happens (?:if|when)|can i) (?:i |we )?…cancel|cancell?ation (?:policy|fee|rules?|deadline)|free cancell?ation|cancel (?:the |my |that )?(?:wake|taxi|car|cab|order|dinner|cleaning|massage|towel|pillow|breakfast|transfer)',
      'キャンセル(?:料|ポリシー|規定)|취소\\s?(?:수수료|규정)',
    ),
  },
  {
    intent: 'booking.extend',
    says: phrases(
      '(?:想|要)?住到(?:周|星期|礼拜|下周|\\d+号|月底)|续(?:住|一晚|一天|房|租|两|\\d|多)|(?:多|再|加)(?:住|待|呆|留)(?:一|两|二|三|几|\\d+)?(?:个)?(?:晚|天|夜|日|宿)|(?:延|加|extend)(?:长|住|一|两|二|三|\\d)?…(?:晚|夜|天住|住)|(?:再|多)(?:订|开|加|要)(?:一|两|\\d)(?:晚|天|夜)|延住|extend|(?:能|可以|想|要|得)(?:再|多)(?:住|待|呆)(?:一|两|几|\\d)?(?:晚|天|宿)|(?:原房|这间|房间)…(?:再|接着|继续)住',
      'extend(?:ing)? (?:my |our |the )?(?:stay|booking|reservation|room|by|for|until|till|one|a|another|it)|stay(?:ing)? (?:on |here )?(?:for )?(?:one|two|three|a few|another|an extra|an additional|\\d|a couple)? ?(?:of )?(?:more|extra|additional|longer|another)|(?:one|another|two|three|extra|an extra|\\d) (?:more )?(?:extra |additional )?nights?…(?:possible|please|stay|add|here)|add (?:a|one|another|an extra|two|\\d) (?:more |extra )?nights?|(?:one|two|three|\\d|a few|a couple(?: of)?) more nights?\\b|stay (?:until|till|through) \\w+ instead|stay(?:ing)? on(?: (?:here|a|till|until|through|for|another)|$|[,.?])|(?:keep|have|hold on to|stay in) (?:the |my |our |this )?room (?:for )?(?:another|one more|an extra) (?:night|day)|(?:here|stuck|stranded|need|want|possible)…(?:another|one more|an extra) night…(?:room|\\?|please|possible|available|ok)',
      '(?:延泊|もう[一1二2]泊|連泊)|(?:연장|하루\\s?더|더\\s?묵|더\\s?있)',
    ),
    unless: phrases(
      '延(?:迟|到|长到)…(?:点|退房)|退房…延|extend(?:ed)? (?:check|the check)|late check',
    ),
  },
  {
    intent: 'booking.change',
    says: phrases(
      '(?:改|换|调整|变更|修改|更改|推迟|提前|延后|顺延)(?:一下|成|到|为)?…(?:日期|时间入住|预订|预定|订单|入住(?:日|时间|人)|行程|日子|房型|人数)|(?:预订|预定|订单|入住日期|日期|行程|房型|订的)…(?:改|换|调|变更|提前|推迟|延后|换成)|(?:调|改|换|安排)(?:到|成|在)…(?:尽头|高层|高楼|低层|低楼|角落|里面)|(?:备注|要求)…(?:去掉|取消|改|删)|(?:订单|预订|预定|单子)[^。!?]{0,16}(?:号|日|周|晚|间|房)[^。!?]{0,8}(?:其实|应该|实际|写错|选错|订错|搞错)[^。!?]{0,16}(?:改|调|换|更正)|(?:日期|日子|房型|人数|名字)(?:订|选|填|写|下)错|改(?:到|成|签)(?:下?周|星期|礼拜|\\d|明|后|月)',
      '(?:change|modify|amend|move|switch|shift|update|reschedule|push|postpone|bring forward|alter|swap)…(?:booking|reservation|dates?\\b|my stay|arrival|check-?in date|nights|name on)|(?:booking|reservation)…(?:change|modif|amend|move|reschedul|update)|(?:misspel\\w+|sp[e]l(?:t|led)|wrong|correct|fix)…(?:name|surname)…(?:booking|reservation)|(?:arriv\\w+|coming) (?:a day|one day|two days) (?:later|earlier)',
      '予約…(?:変更|変え)|日程…変更|예약…(?:변경|바꾸|수정)|날짜…(?:변경|바꾸)',
    ),
    unless: phrases('换(?:房|个房|间房)|行程单|change (?:my|the|our)? ?room'),
  },
  {
    intent: 'booking.new',
    says: phrases(
      '(?:订|定|预订|预定|预约|book|要|来|留|想住)(?:个|下|一下|一?间|两间|几间|\\d+间|三间)?…(?:间|大床|双床|标间|标准间|套房|家庭房|亲子房|单人房|双人房|海景房|房型|商务房|总统|房间?(?!卡|号|门|里|餐|间))(?!.{0,4}(?:换|清|扫))|(?:有|还有|剩)(?:没有|冇)?(?:空)?房(?:间)?(?:吗|么|没|未|嘛|\\?|$)|(?:还有|有没有|仲有冇)(?:空房|房间?(?:吗|\\?|$)|大床|双床|标间|家庭房|房源)|(?:订|定|预订|预定|开)房|住(?:一|两|三|四|五|几|\\d)(?:个)?(?:晚|天|夜)…(?:多少|有房|订)|想(?:订|定|预订|预定|book)(?!餐|车|位|外卖|机票|票|早餐|蛋糕)',
      '(?:book|reserve|reserving|booking|get) (?:\\w+ ){0,4}(?:room|suite|double|twin|king|single|nights?|stay|villa)s?\\b|(?:any|have|got)…(?:rooms?|availability|vacanc(?:y|ies)|suites?) (?:available|free|left|for|on|this|next|tonight)|availability (?:for|on)|(?:need|want|looking for|like) (?:a |an |two |one |\\d )?(?:\\w+ ){0,2}(?:room|suite)s? (?:for|from|on|next|this|with|in|tonight|tomorrow)|make a (?:reservation|booking)|(?:for|arriving|from) …\\d+ nights?\\b…(?:please|adults|people|king|twin|double)',
      '予約(?:し|を|お願い|でき)|空室|空いて(?:い)?ます?か|泊まりたい|예약\\s?(?:하고|할|가능|하려|되|부탁)|방\\s?(?:있|예약)|빈\\s?방',
    ),
    unless: phrases(
      '(?:我|已经)?(?:订|定|预订|预定)(?:了|的|好|过|时|单)|当初|之前订|预订(?:号|单|确认)|换(?:一?间|个|到|房|去|成)|(?:收拾|打扫|清|扫|整理|查|做)(?:一下)?房|(?:房卡|房费|房价)|取消|订(?:单)?(?:餐|车|位|票|蛋糕)|延|续',
      "(?:i|we)(?:'ve|'d| have| had)? (?:already )?(?:booked|reserved)|my (?:booking|reservation)|booked (?:a|the|with|through|two|for)|book (?:a |the |me a )?(?:taxi|cab|car|table|massage|transfer|spa|shuttle)|change|cancel|another room|different room",
      '予約(?:し(?:て(?:い|あ|る)|た|まし)|済|番号)|예약했|예약한',
    ),
  },
  {
    intent: 'feedback.suggestion',
    says: phrases(
      '建议|提(?:个|一?点|几点)?(?:小)?(?:建议|意见|想法|点子)|(?:能不能|可不可以|能否|是不是可以|要不)(?:在|给|把)?[^,。!?]{0,10}(?:加装|增设|添置|装(?!一下|不)(?:个|上|些|点|几)|添(?:个|些|点))|(?:要是|如果|若|若果)(?:能|可以)?…(?:就(?:更|完美|好|太)|会更|更(?:好|完美|方便)|就最好|就正)|希望(?:能|可以|酒店|贵酒店|你们|下次|以后|改|增|加)…(?!早日)|(?:可以|不妨|应该|最好)(?:考虑|多(?!给|拿|送|要|来|加[一两几]|放[一两几]|留|带|少|久|[一两几半\\d])|增加|添|加装|再加|改进|改善|换成)|(?:有待|需要|还需|应该)(?:提高|改进|改善|加强|提升|完善)|(?:能不能|可不可以)(?:在)?(?:大堂|房间|浴室|餐厅|健身房|早餐|走廊)(?:里)?(?:放|加|装|设|多)',
      'suggest(?:ion|ions)?\\b(?! (?:a|any|some|somewhere|good|place|restaurant))|(?:it )?would be (?:nice|great|good|better|lovely|helpful|even better|perfect) (?:if|to have)|(?:you|hotel|they) (?:could|should|might|may) (?:really )?(?:consider|add|provide|improve|have more|put|offer|install|think about|invest|do with)|wish (?:there|they|you|the hotel)|could (?:use|do with) (?:a|some|more|an)|room for improvement|please consider|feature request|one (?:small )?(?:suggestion|idea|tip)|if only (?:there|they|you)|(?:just|only) (?:wish|thing missing)',
      '(?:あれば|あると|すれば|いただけると)…(?:もっと|さらに|完璧|嬉し|良い|いい|助か)|ほしい(?:です|と思)|改善|提案|(?:있으면|하면)\\s?(?:더|좋)|건의|제안|개선',
    ),
    unless: phrases(
      '不建议|建议(?:大家|别|不要|你们别来|避开|绕道|换别)|有什么建议|any suggestions|(?:can|could|do) you suggest|希望(?:能|可以)?(?:尽快|快点|马上|安排|有|要|住|订|得到|是|给)',
    ),
  },
];
