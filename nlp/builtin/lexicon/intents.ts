/**
 * What guests write when they want something, by intent. Read on the normalised text; `…` is a
 * short gap within the clause. `unless` takes an intent back where the words mean something else.
 * Intents that follow from things and faults (bring, mend, wash, carry, eat) are in wishes.ts.
 */
import type { IntentName } from '../../taxonomy.ts';
import { type Phrases, phrases } from '../phrases.ts';

export type IntentRule = { intent: IntentName; says: Phrases; unless?: Phrases };

export const INTENT_RULES: IntentRule[] = [
  {
    intent: 'chat.human',
    says: phrases(
      '转人工|人工(?:客服|服务|坐席)?(?:$|[,。!?])|(?:找|要|接|叫|换|转)(?:一?个)?(?:人工|真人|活人)|(?:真人|活人)(?:客服|来|回|说|吗|讲)|(?:想|要|能)?(?:跟|和|同)(?:真)?人(?:讲|说|聊|倾)|别(?:跟我)?机器人|不(?:想)?(?:要|跟|和)机器(?:人)?(?:聊|说|讲)|叫你们?(?:经理|领导|老板|主管)|(?:找|要见|见|联系)(?:一?下)?(?:你们?)?(?:的)?(?:大堂|值班|客房)?(?:经理|领导|老板|主管|负责人)|搵(?:个)?(?:真人|经理|人)',
      "(?:speak|talk|chat|connect me|put me through|transfer me)…(?:with|to) (?:a |an |the |some)?(?:real |actual |live )?(?:human|person|people|agent|manager|someone|somebody|staff|operator|receptionist|reception|front desk|supervisor|duty manager)|(?:real|actual|live) (?:person|human|agent)|human (?:please|being|agent)|^human\\b|(?:want|need|get me|give me) (?:a |an |the )?(?:human|manager(?!'s)|operator|supervisor|agent|real person)|not (?:a |another )?(?:bot|robot|machine)|stop the bot",
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
      '退订|(?:不要|别)…(?:寄|发)…(?:电子报|邮件广告|会员电子|杂志)|(?:取消|停止|不要|别|唔好|不想|拒收|拒绝|勿)(?:再)?…(?:发|推|收|寄|send)…(?:广告|促销|推广|营销|优惠|活动|短信|推送|宣传|消息|推销)|(?:广告|促销|推广|营销|优惠信息|推送|短信|推销电话)…(?:别|不要|唔好|停|退|不想|太多|烦)(?:再)?(?:发|推|收|打|寄|了)?|(?:不要|别|唔好)…(?:推销|营销|促销)(?:电话|短信|信息)?',
      "unsubscribe|opt(?:ing)? ?-?out|(?:stop|no more|quit|don'?t (?:want|send|need)|take me off|remove me from|off)…(?:marketing|promo|promotion|newsletter|offers|ads?\\b|advert|mailing|spam|deals|sms|text messages|campaign)|^stop$|(?:marketing|promo\\w*|newsletters?)…(?:stop|no more)",
      '(?:配信|メルマガ|広告|宣伝|DM)…(?:停止|不要|やめ|いりません)|(?:광고|마케팅|홍보|수신)…(?:거부|그만|보내지|중단|끊)',
    ),
  },
  {
    intent: 'booking.cancel',
    says: phrases(
      '(?:取消|退掉|退订|退了|cancel)…(?:预订|预定|订单|房间?|酒店|那单|这单|那间|booking|reservation|入住)|(?:预订|预定|订单|房间?|那单|这单|行程|订的|booking)…(?:取消|退掉|退订|不要了|cancel)|取消(?:吧|掉|一下)?[,。!]?\\s?(?:不去|去不了|来不了|不来|行程|不住)|(?:去不了|来不了|不来了|不去了|不住了)…(?:取消|退)|^(?:帮我|麻烦|请)?取消(?:吧|掉|了)?$',
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
      '(?:想|要)?住到(?:周|星期|礼拜|下周|\\d+号|月底)|续(?:住|一晚|一天|房|租|两|\\d|多)|(?:多|再|加)(?:住|待|呆|留)(?:一|两|二|三|几|\\d+)?(?:个)?(?:晚|天|夜|日)|(?:延|加|extend)(?:长|住|一|两|二|三|\\d)?…(?:晚|夜|天住|住)|(?:再|多)(?:订|开|加|要)(?:一|两|\\d)(?:晚|天|夜)|延住|extend',
      'extend(?:ing)? (?:my |our |the )?(?:stay|booking|reservation|room|by|for|until|till|one|a|another|it)|stay(?:ing)? (?:on |here )?(?:for )?(?:one|two|three|a few|another|an extra|an additional|\\d|a couple)? ?(?:of )?(?:more|extra|additional|longer|another)|(?:one|another|two|three|extra|an extra|\\d) (?:more )?(?:extra |additional )?nights?…(?:possible|please|stay|add|here)|add (?:a|one|another|an extra|two|\\d) (?:more |extra )?nights?|stay (?:until|till|through) \\w+ instead',
      '(?:延泊|もう[一1二2]泊|連泊)|(?:연장|하루\\s?더|더\\s?묵|더\\s?있)',
    ),
    unless: phrases(
      '延(?:迟|到|长到)…(?:点|退房)|退房…延|extend(?:ed)? (?:check|the check)|late check',
    ),
  },
  {
    intent: 'booking.change',
    says: phrases(
      '(?:改|换|调整|变更|修改|更改|推迟|提前|延后|顺延)(?:一下|成|到|为)?…(?:日期|时间入住|预订|预定|订单|入住(?:日|时间|人)|行程|日子|房型|人数)|(?:预订|预定|订单|入住日期|日期|行程|房型|订的)…(?:改|换|调|变更|提前|推迟|延后|换成)|(?:调|改|换|安排)(?:到|成|在)…(?:尽头|高层|高楼|低层|低楼|角落|里面)|(?:备注|要求)…(?:去掉|取消|改|删)|改(?:到|成|签)(?:下?周|星期|礼拜|\\d|明|后|月)',
      '(?:change|modify|amend|move|switch|shift|update|reschedule|push|postpone|bring forward|alter|swap)…(?:booking|reservation|dates?\\b|my stay|arrival|check-?in date|nights|name on)|(?:booking|reservation)…(?:change|modif|amend|move|reschedul|update)|(?:arriv\\w+|coming) (?:a day|one day|two days) (?:later|earlier)',
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
    intent: 'request.late_checkout',
    says: phrases(
      '(?:延迟|延时|延后|推迟|晚(?:一)?点|迟(?:一)?点|晚些|迟啲|推后|late|夜啲|晏啲)(?:再)?(?:到|些)?…(?:退房|check ?-?out|走|退|离店)|(?:退房|check ?-?out|离店)…(?:延(?:迟|后|时|到)?|推迟|晚(?:一)?(?:点|些)|迟(?:一)?点|晏|夜点)|延(?:迟|时|到|至)?…(?:退|\\d{1,2}[点:]|[一二两三四五六]点)(?!.{0,3}叫)|(?:到|至|睡到|待到|呆到|住到)(?:下午|中午)?…点(?:半|钟)?(?:再|才|之后)?(?:退|走|离店)|(?:点|半)(?:再|才)退(?:房)?|late ?check ?-?out',
      'late check ?-?out|check(?:ing)? ?-?out (?:\\w+ ){0,3}(?:late|later)|(?:late|later|extend\\w*|delay\\w*|push) (?:\\w+ ){0,3}check(?:ing)? ?-?out|(?:keep|have|stay in|hold on to) (?:the |my |our )?room (?:until|till|til|a (?:bit|little|few)|for (?:a|another|an)|longer|past)|(?:leave|stay|sleep in|vacate)(?: in (?:the |my |our )?room)? (?:until|till|a bit later|later than|past) (?:\\d|noon|one|two|three|four)|check ?-?out (?:at|till|until|by) (?:1|2|3|4|5|6|one|two|three|four|13|14|15|16)(?:\\s?pm|:|\\b)|an? (?:extra )?hour (?:or two )?(?:before|after|past) check ?-?out',
      'レイトチェックアウト|チェックアウト…(?:遅|延長|伸ば|延ば)|레이트\\s?체크아웃|체크아웃…(?:늦|연장|미루)|늦게\\s?체크아웃',
    ),
    unless: phrases(
      '(?:延迟|晚点|迟点)…入住|晚到|退房(?:时间)?(?:是)?(?:几点|什么时候)|什么时候退房|几点(?:之前|前)?退|what time is (?:the )?check ?-?out|when (?:is|do)…check ?-?out',
    ),
  },
  {
    intent: 'request.early_checkin',
    says: phrases(
      '(?:提前|提早|早(?:一)?点|早些|早啲|预先|先)(?:给|拿|安排|办理?|办)?…(?:入住|进房|入房|给房|check ?-?in|开房|进去|住进)|(?:入住|check ?-?in|进房)…(?:提前|提早|早点|早啲|早些)|(?:能|可以|可唔可以|可否)(?:先|提前|早点)…(?:入住|进房|放房|给房|check)|early ?check ?-?in|(?:上午|早上|中午|早)…(?:能|可以|可唔可以)…(?:入住|进房|check ?-?in)',
      'early (?:check ?-?in|room)|check(?:ing)? ?-?in (?:\\w+ ){0,3}(?:early|earlier)|(?:early|earlier) (?:\\w+ ){0,3}check(?:ing)? ?-?in|(?:room|get in|get into|check ?-?in|have (?:the|our|my) room)…(?:ready (?:early|earlier|by|before)|before (?:noon|\\d|check|3|three|two|2)|early|earlier|in the morning|that early)|(?:land|arrive|arriving|landing|get(?:ting)? in|be there)…(?:at (?:[5-9]|1[01])|morning|early)…(?:room|check)',
      'アーリーチェックイン|(?:早め|早く)…(?:チェックイン|入室)|チェックイン…(?:早|前に)|얼리\\s?체크인|(?:일찍|빨리|미리)…체크인|체크인…(?:일찍|빨리|미리)',
    ),
    unless: phrases('最早几点|几点(?:可以|能|开始)?(?:办理?)?入住|what time (?:is|can)|earliest'),
  },
  {
    intent: 'request.room_change',
    says: phrases(
      '(?:换|调|转|搬|改)(?:一?个|一?间|到|去|成|下|一下|咗|过)?…(?:房(?:间|型)?(?!卡)|大床|标间|双床|楼层|套房|无烟|海景|江景|湖景)|(?:房间?|房型)(?:能|可以|可不可以|可唔可以|帮|给|麻烦)?…(?:换|调|转)(?:一?个|一?间|下|一下|掉|走)|换房|转房|调房|(?:给|帮)我(?:们)?升级|换(?:个|间|到|去)(?:安静|高|低|无烟|远|别的|其他|另)',
      '(?:change|switch|swap|move|relocate|transfer)(?: me| us)? (?:\\w+ ){0,3}(?:rooms?|suite|floor|non-?smoking|somewhere|quieter|higher|lower)\\b|(?:another|different|quieter|new|bigger|non-?smoking|other) room(?! service)|(?:want|like|need|have|got|ask|possible|can we|can i|please) (?:to )?(?:be )?move(?:d)?(?: please|$|[,.!?]| (?:us|me)\\b| to)|room (?:change|swap|move|upgrade)|upgrade (?:me|us|my|our|to)',
      '(?:部屋|お部屋)…(?:変え|変更|替え|代え|移)|別の部屋|방…(?:바꿔|바꾸|변경|옮)|다른\\s?방',
    ),
    unless: phrases(
      '不用换|唔使换|换(?:个|一?张|一?套|一?条|一?床|下|一下)?(?:新的?)?(?:床单|枕|被|毛巾|浴巾|灯|电池|遥控|拖鞋|垫)|换(?:床单|毛巾|水)|ignore|previous instructions|vip',
      'room service|change (?:the |my |our )?(?:sheets|towels|bedding|linen|bulb|batter|pillow)|upgrade…(?:ignore|instructions)|no need to (?:move|change)',
    ),
  },
  {
    intent: 'request.wakeup',
    says: phrases(
      '叫醒|唤醒|叫(?:我|我们)(?:起床|起身|一下)|(?:点|半|刻|分|钟|点钟|\\d{2})(?:整)?(?:准时|左右|再|打电话|电话)?(?:叫|喊|嗌)(?:我|我们|下我|一下|起)(?!车|个车|的车|们车)|喊我起|(?:叫早|morning ?call|wake ?-?up)|(?:打|call)…(?:叫|喊)…起',
      'wake(?:-| )?up|wak(?:e|ing) (?:me|us|him|her)|(?:morning|alarm) call|(?:call|ring|phone)(?: me| us| my room| the room)? (?:at|for) (?:\\d|five|six|seven|half)…(?:wake|up|morning|am)|get me up at',
      'モーニングコール|起こし|모닝\\s?콜|깨워',
    ),
    unless: phrases(
      '(?:没|没人|忘了?|漏了?)(?:有)?(?:叫|唤)醒|(?:不用|取消|别|唔使)…(?:叫醒|叫早|叫我)|(?:吵|闹|冻|热|响|疼|冷)醒|wak(?:e|ing|es|oke)[^,.]{0,20}(?:noise|loud|banging|cold)',
    ),
  },
  {
    intent: 'request.transport',
    says: phrases(
      '(?:叫|订|定|约|派|安排|打|预约|搵|call|book|准备|包)(?:一?辆|一?台|个|部|架|下|一下|我)?…(?:车(?!位|库|票|充)|的士|出租|滴滴|专车|网约车|商务车|taxi|大巴|面包车)|接(?:送|机|站|驳)|送(?:我|我们|机|站|客人)?(?:们)?(?:去|到)(?:机场|高铁|火车|车站|医院|码头|景)|(?:机场|高铁站|火车站|车站|码头)(?:的)?(?:接|送)|(?:有|冇)…(?:班车|穿梭|接驳|巴士|摆渡)|(?:车|的士)(?:几点|什么时候)(?:到|来)|shuttle|(?:去|到)(?:机场|火车站|高铁站|车站)…(?:叫|车)',
      '(?:taxi|cab|uber|car|limo|driver|didi|minivan|van|shuttle|transfer|pick ?-?up|airport (?:bus|ride))s?\\b…(?:to|for|at|please|from|book|order|arrange|tomorrow|pls)|(?:book|order|arrange|call|get|need|want|like|organi[sz]e|reserve|send|have)…(?:taxi|cab|uber|transfer|limo|shuttle|pick ?-?up|driver|ride to|car (?:to|for|at|tomorrow))|(?:pick (?:me|us) up|airport (?:transfer|pick ?up|shuttle)|collect (?:me|us) from|drop (?:me|us) (?:off )?at|ride to the (?:airport|station))',
      'タクシー|送迎|シャトル(?:バス)?|空港…(?:まで|送)|迎え|택시|셔틀|픽업|공항…(?:까지|가는)',
    ),
    unless: phrases(
      '(?:停|泊)车|打车(?:来|过来|进城|过去)|车位|(?:坐|乘)…(?:地铁|公交)|推车|餐车|行李车|sidecar|parking|rental car|(?:where|how)…(?:taxi stand|bus stop)|叫车没人|tour bus',
    ),
  },
  {
    intent: 'request.invoice',
    says: phrases(
      '发票|开票|水单|(?:普|专|电子)票|收据|(?:消费|账单)明细|报销(?:单|凭证)|发飘|税号|抬头|(?:要|开|给|拿|发).{0,4}(?:单据|账单|小票)|receipt|invoice',
      '\\binvoices?\\b|\\breceipts?\\b|folio|itemi[sz]ed bill|(?:copy of|send|email|print)…(?:the |my |our )?bill\\b|vat (?:number|invoice)|fapiao',
      '領収(?:書|証)|請求書|レシート|インボイス|영수증|계산서|세금\\s?계산',
    ),
  },
  {
    intent: 'request.do_not_disturb',
    says: phrases(
      '(?:勿扰|免打扰|请勿打扰|dnd)|(?:别|不要|唔好|莫|谁都别|谁也别|不想(?:被)?|请勿|甭)(?:再)?(?:来|让人|有人|叫人|派人)?…(?:打扰|打搅|骚扰|敲门|按门铃|进(?:我)?(?:房|来|屋)|叫我|吵我|嘈我|拍门)(?!.{0,3}(?:电话|短信))|(?:今天|明天|这几天|一直)?(?:不用|不需要|不要|唔使|别|免)(?:来|再|给我)?(?:打扫|清洁|收拾|做房|整理|执房|搞卫生|做卫生|扫房)',
      "do not disturb|don'?t disturb|not (?:be )?(?:to be )?disturbed|\\bdnd\\b|(?:no|not|don'?t|nobody|no one|without|skip|decline|no need for|don'?t need|please no|hold off|never)(?: want| need| let)?…(?:housekeeping|cleaning|knock(?:ing|s)?|room service cleaning|(?:to )?(?:clean|make up) (?:the|my|our) room|visits? from)(?! (?:all|came|has|showed|for (?:two|three|\\d)|since|yet|today yet))|leave (?:us|me) (?:alone|in peace)|(?:no|hold) (?:calls|visitors)",
      '起こさないで|ノック(?:しない|は)|清掃(?:は)?(?:不要|結構|いりません|いらない)|掃除(?:は)?(?:不要|結構|いりません)|방해\\s?(?:하지|금지)|청소\\s?(?:안|필요\\s?없|하지)',
    ),
    unless: phrases(
      '(?:挂|按|亮|开)(?:了|着)?…(?:勿扰|免打扰)(?:牌|灯)?…(?:还|都|照样|仍)|(?:还|居然|照样|照|硬)(?:来)?(?:敲门|进来)|(?:为什么|怎么)(?:没|不)…(?:打扫|收拾)|没人(?:来)?(?:打扫|收拾)|(?:别|不要).{0,4}打电话|电话',
      "(?:despite|ignored|even though|although|while) …(?:do not disturb|dnd|sign)|(?:nobody|no one|not once|never|hasn't|wasn't|not been|no housekeeping)…(?:cleaned|came|come|has been|been|made up|showed)",
    ),
  },
  {
    intent: 'request.laundry',
    says: phrases(
      '(?:洗|干洗|熨|烫|送洗|手洗|水洗|洗烫)(?:一下|下|几件|两件|件|好|的|了)?…(?:衣服?|衫|裤|裙|西装|西服|外套|大衣|衬|毛衣|件|布料|鞋|袜|领带)(?!机|架)|(?:衣服?|衬衫|衫|裤|裙|西装|西服|外套|大衣|毛衣|内衣)…(?:洗|熨|烫|送洗|干洗)(?!手|澡|衣机|漱|脸)|送洗|干洗|洗衣服务|洗衣袋|洗衫|代洗|收(?:一下)?(?:脏)?衣服',
      '\\blaundry\\b(?! (?:room|facilit|machine|detergent|smell))|dry[- ]?clean(?:ing|ed)?|(?:wash|iron|press|clean|launder)(?:ed|ing)? (?:\\w+ ){0,4}(?:shirts?|suit|dress|clothes|trousers|pants|jacket|blouse|skirt|coat|garments?|jeans|underwear)\\b|(?:shirts?|suit|dress|clothes|trousers|pants|jacket|blouse|jeans)…(?:washed|ironed|pressed|dry cleaned|laundered|starch)',
      'クリーニング|洗濯(?!機)|アイロンがけ|세탁(?!기)|드라이\\s?클리닝|빨래(?!방)',
    ),
    unless: phrases(
      '自助洗衣|洗衣(?:房|机)|晾衣|laundromat|self[- ]?service laundry|coin laundry|コインランドリー|코인\\s?세탁',
    ),
  },
  {
    intent: 'request.lost_and_found',
    says: phrases(
      '(?:落|忘|漏|丢|遗失|遗落|遗留|掉|拉|唔见|不见|留|剩)(?:在|了|咗|喺|到|下)(?:了)?…(?:房|床|柜|卫生间|浴室|抽屉|酒店|你们|餐厅|枕头|车上|大堂|前台|保险箱|桌|洗手|充电|手机|钱包|护照|身份证|眼镜|耳机|戒指|衣|鞋|包|手表|项链)(?!.{0,3}(?:头发|渣|灰))|(?:找不到|找唔到|搵唔到|不见了|唔见咗|没了|丢了|弄丢)…|…(?:找不到|找唔到|搵唔到|不见了|唔见咗|丢了|弄丢|落下了|忘拿|忘带走|忘记拿|漏拿|遗失)|失物|有没有(?:捡|拾)到|帮(?:我|手|忙)?(?:找|搵)(?:找|下|一下|到)',
      "(?:left|forgot|forgotten|leave|misplaced|lost|dropped)(?: behind)? (?:\\w+ ){0,2}?(?:my|our|a|an|his|her|the|some)(?: \\w+){1,4}(?: (?:in|at|on|under|behind|by|somewhere|there|yesterday)|$|[,.!?])|(?:left|stayed|forgotten|leave) (?:it |them |something )?behind|lost (?:and|&) found|lost property|can'?t find my|(?:my|our|her|his)(?: \\w+){1,3} (?:is|are|has|have|went|got) (?:gone )?(?:missing|lost|disappeared)|(?:has|did|have) (?:anyone|anybody|someone|housekeeping|you) (?:\\w+ )?(?:found|find|hand(?:ed)? in|turn(?:ed)? in)",
      '忘れ(?:物|まし|た|て)|失くし|なくし|落とし(?:物|まし|た)|見つかりません|(?:두고|놓고|놔두고)\\s?(?:왔|나왔|갔|온)|잃어버|분실|안\\s?보여',
    ),
    unless: phrases(
      '忘(?:了|记)(?:告诉|说|问|写|备注|密码|带充|带(?!走))|忘带|(?:头发|灰|渣|耐心|信心|胃口|脸|面子|房卡)(?:不见|丢|没)?了?$|热水没了|没了胃口|没水|丢(?:人|脸|死人)|找不到(?:人|服务员|前台|开关|遥控|插|路|入口|电梯|停车|地方|酒店|wifi|网络|信号|客服|车位|北|门|出口|空调|你们)|wifi|房卡|门卡|迷路|lost (?:my|our)? ?(?:way|patience|appetite|signal|connection|sleep|key ?card|room key)|left (?:a|an|the) (?:review|message|tip|note|bad|sour|hair|light|mark|window)|forgot (?:my |our |a |the )?(?:toothbrush|toothpaste|charger|adapter|razor|password|umbrella|to )|(?:left|forgot) (?:it|my (?:toothbrush|charger|adapter|razor)) at home|偷',
    ),
  },
  {
    intent: 'request.housekeeping',
    says: phrases(
      '(?:打扫|收拾|清扫|清理|清洁|整理|做|搞|执|拖|吸|擦|扫)(?:一下|下|一遍|仔细|干净|干干净净|个)*…(?:房间?|屋|卫生|厕所|卫生间|浴室|洗手间|地毯|地板|地|床|间房|尘|灰|垃圾)(?!卡)|(?:房间?|屋里|卫生间|浴室|洗手间|地毯|地板|地面|地上|厕所|浴缸)…(?:打扫|收拾|清理|清洁|整理|擦|拖|吸|扫)|(?:来|派人|叫人|找人|安排|帮|麻烦)…(?:打扫|收拾|清洁|整理|做房|开夜床|做夜床|换床单)|(?:打扫|收拾|做房|执房|清洁)(?:下|一下)?(?:吧|吗|了吗|$|[,。!?])|(?:换|更换)(?:一?下|一?套|一?张|条|洗|新|干净)*的?…(?:床单|被套|床品|床上用品|四件套|布草|枕套|毛巾(?!太))|(?:床单|被套|枕套|床品)…(?:换|弄脏|洒|脏了|湿了)|(?:倒|收|清|拿走|带走|收走|扔|丢)(?:一?下|走|掉)?…(?:垃圾|餐盘|餐具|盘子)|垃圾…(?:倒|收|清|满|拿走|扔|丢)|开(?:个)?夜床|(?:重新|再|马上|立刻|赶紧|快)…(?:打扫|收拾|清洁|换(?:一套|一床|一条|干净))|(?:床单|被子|枕头|毛巾|浴巾|地上|地毯|马桶)…(?:头发|黄渍|污渍|血|脏|霉)…|(?:没|没有|未|冇)(?:人)?(?:来)?(?:打扫|收拾|整理|执房|清洁|做房)',
      "(?:made|make) up (?:the|my|our) room|housekeeping (?:come|to come|redo|send)|(?:please|pls|can you|could you|to) (?:re-?)?(?:clean|redo|tidy)\\b|re-?clean|\\b(?:clean|tidy|make up|service|vacuum|hoover|mop|refresh|wipe|dust|sweep|do|freshen)(?:ed|ing)?(?: up| out)? (?:\\w+ ){0,3}(?:room|bathroom|floor|carpet|toilet|bed|shower|apartment|suite|mess|spill|table)s?\\b|(?:room|bathroom|bed|carpet|floor|\\d{3,4})…(?:cleaned|made(?: up)?|serviced|tidied|vacuumed|hoovered|mopped|wiped|made up)\\b|(?:send|need|want|get|have|call|ask|where(?:'s| is))…(?:housekeep(?:ing|er)|cleaner|maid|cleaning (?:lady|service|staff|crew))|housekeeping (?:please|to|pls|in|now|at|for)|(?:change|fresh|clean|new|replace|swap)(?: out)?(?: the| my| our| all)? (?:bed ?)?(?:sheets|linens?|bedding|bed ?linen|towels)|turn-?down|(?:take|empty|collect|pick up|remove|clear)(?: out| away)? (?:\\w+ ){0,2}(?:trash|rubbish|garbage|bins?|tray|dirty (?:plates|dishes)|dishes|plates)\\b",
      '掃除|清掃|片付け|(?:シーツ|リネン|タオル)…(?:交換|替え|取り替え|換え)|ゴミ…(?:捨|回収)|ベッドメイク|청소(?!기)|정리|(?:시트|침구|이불|수건)…(?:교체|바꿔|갈아)|쓰레기…(?:치|버)',
    ),
    unless: phrases(
      '(?:不用|不需要|唔使|别|不要|免|无需|甭)(?:再|来|给我|天天|每天|帮我|人|进来)*(?:打扫|清洁|收拾|整理|做房|执房|换|清理)|收拾(?:好|完)?(?:行李|东西)|打扫(?:得|的)(?:很|非常|真|好|特别|挺|干净)|擦(?:鞋|手|脸)|头发',
      "(?:no|don'?t|not|skip|without|decline|never)(?: need(?: any)?| want| require)?…(?:housekeeping|cleaning|clean (?:the|my|our) room|service (?:the|my|our) room)|(?:very |so |really |spotless(?:ly)?|super )clean room|room (?:was|is) (?:very |so |really |super )?clean\\b",
      '清掃(?:は)?(?:不要|結構)|청소\\s?(?:안|필요\\s?없)',
    ),
  },
  {
    intent: 'request.luggage',
    says: phrases(
      '(?:寄存|存放|存|放|寄放|保管|暂存|看管|摆|寄)(?:一下|下|个|几个|两个|在)*…(?:行李|箱|包(?!裹到)|袋|box)|(?:行李|箱子?|包|婴儿车)…(?:寄存|存(?!在)|放(?:在|前台|大堂|你们|一下|到|得)|保管|寄放|搬|拿(?:上|下|到)|提(?:上|下|到)|送(?:到|上|下|去)|抬|推|帮)|(?:搬|拎|提|抬|运|拿)(?:一下|下|几个)?…(?:行李|箱)|行李(?:员|生|寄存|车|推车)|(?:寄|快递)(?:到|去|回|个|一下)…|礼宾…行李|luggage',
      '(?:store|keep|leave|hold|drop|stash|watch|look after|storage for)(?:ing)? (?:\\w+ ){0,4}(?:luggage|bags?|suitcases?|baggage|backpacks?|cases|stroller)\\b|(?:luggage|bags?|suitcases?|baggage|backpacks?|cases)\\b…(?:stor(?:e|ed|age)|keep|kept|left|held|hold|leave|carried|brought|taken|picked up|collected|help|delivered|down|up to|forward)|(?:carry|bring|take|help(?: me| us)? with|collect|pick up|fetch|send|forward|get|move)(?: down| up)? (?:\\w+ ){0,3}(?:luggage|bags|suitcases?|baggage|cases)\\b|\\bporters?\\b|bell ?(?:boy|man|hop)|luggage (?:storage|room|help|trolley|cart)|left luggage',
      '荷物…(?:預|運|送|保管|取り)|スーツケース…(?:預|運)|ベルボーイ|宅配便|(?:짐|캐리어|가방)…(?:맡|보관|옮|들어|내려)',
    ),
    unless: phrases(
      '放(?:不下|得下)|(?:行李|箱子)(?:都)?(?:打不开|没地方)|丢|不见|忘|落|lost|missing|left behind|forgot|床边放|茶包|bean ?bag|面包|包子|no (?:space|room) for|空间',
    ),
  },
  {
    intent: 'question.wifi',
    says: phrases(
      '(?:哪个|边个)(?:是)?(?:客人|访客|guest)?(?:的)?(?:网|wifi)|(?:wi-?fi|无线网?|网络|上网|网|无线|热点|wlan)…(?:密码|密碼|账号|帐号|名|怎么|咋|点样|如何|多少|是什么|是啥|哪个|边个|连不上|登(?:录|陆|入|不)|login|弹|几个|有吗|有没有|免费)|(?:怎么|咋|如何|点样|哪个|边个|有没有|有冇)…(?:wi-?fi|上网|连网|无线网|网络|wlan)|(?:密码|password)…(?:wi-?fi|网)|^wi-?fi(?:密码)?[??!。]*$',
      '(?:wi-?fi|internet|network|wlan)…(?:password|passcode|code|login|log ?in|log on|connect|name|which|how|access|free|username|voucher|where)|(?:guest|which) (?:\\w+ )?(?:network|wi-?fi)|(?:wi-?fi|internet)…(?:asks?|asking|keeps asking)|(?:password|passcode|code|connect|login|log ?in|log on|which|how|access|get on(?:to)?|is there|do you have|name of)…(?:wi-?fi|internet|network|wlan)',
      '(?:wi-?fi|ワイファイ|ネット|無線lan)…(?:パスワード|つな|繋|接続|使え|ありますか)|(?:와이파이|wi-?fi|인터넷)…(?:비밀번호|비번|연결|어떻게|뭐|되나|접속|있)',
    ),
    unless: phrases(
      '(?:网|wi-?fi|网络|internet)…(?:慢|卡|垃圾|烂|差)(?!.{0,8}(?:怎么(?:连|弄|办)|密码))|一天.{0,4}(?:块|蚊|元)|\\$\\d',
    ),
  },
  {
    intent: 'question.breakfast',
    says: phrases(
      '(?:早餐|早饭|早点(?!睡|休|退|入|来|送|给|走|到|叫|办|回|出)|自助早)…(?:几点|时间|多少|怎么|咋|哪|边|有|吗|么|呢|包|含|能|可以|收费|钱|开到|到几|楼|\\?)|(?:几点|含|包|有没有|有冇|有|在哪|几楼|送)(?:的)?(?:吃|开|供应)?…(?:早餐|早饭|双早)(?!.{0,6}(?:难吃|差|垃圾))|(?:早餐|早饭)$',
      'breakfast…(?:\\?|what|when|where|time|hours|included|start|end|open|until|serve|till|buffet|finish|cost|available|still|how)|(?:what|when|where|is|does|do|until|how|can|could|which|include\\w*|serve|any|eat|have)…breakfast',
      '朝食|朝ごはん|モーニング(?!コール)|조식|아침\\s?(?:식사|밥|뷔페|몇)',
    ),
    unless: phrases(
      '早餐(?:券)?(?:很|真|太|超|不错|丰富|好吃|难|差|一般|除了|就|连|不行)|没吃(?:到|上)早餐|送到房|breakfast (?:was|is (?:great|good|bad|awful|cold|poor))|breakfast (?:in bed|to (?:my|our|the) room|delivered)|朝食(?:が|は|も)(?:美味|おいし|よ|良|最高|残念|まず)|조식(?:이|은|도)\\s?(?:맛|좋|별로|최고|훌륭)',
    ),
  },
  {
    intent: 'question.parking',
    says: phrases(
      '(?:停车|泊车|车位|停车场|车库|地库|充电桩|(?<!手机|充电宝)充电(?=站|车|吗.{0,3}电车)|泊位|停(?:哪|在哪|边))(?!.{0,14}(?:窄|态度|难停|差|刮|剐))|车(?:子)?(?:停|泊)(?:哪|边|在哪|几)|房车…(?:停|泊)|限高',
      '\\bpark(?:ing)?\\b(?! (?:view|hyatt|inn|plaza|lane|side|nearby|is|was|next|across|hotel))…|car ?park|garage|\\bev\\b…charg|charg(?:e|ing) (?:my |our |the |an )?(?:ev|car|tesla|electric|station|point)|valet|(?:leave|put) (?:my|our|the) (?:car|van|campervan|motorhome|motorbike)|height (?:limit|clearance|restriction)|campervan',
      '駐車|パーキング|주차',
    ),
    unless: phrases(
      'walk in the park|theme park|national park|next to the park|(?:to|in|the|a|from) park\\b(?! (?:my|our|the car|a car|here|overnight))|parking (?:was|is) (?:a |so |too |very |terrible|nightmare|tight|impossible|awful)|water ?park|乐园|公园',
    ),
  },
  {
    intent: 'question.membership',
    says: phrases(
      '(?:会员|积分|金卡|银卡|白金|铂金|钻石卡|钻卡|等级|里程)…(?:\\?|吗|么|怎么|咋|多少|几|能|可以|可唔可以|什么|啥|有效|过期|兑|换|升|权益|优惠|福利|折|查|点样|使用|用|到账|没到|补|差|办|注册|加入|啊$)|(?:怎么|如何|点样|想|可以|咋)(?:办|成为|加入|注册|升级|入)…(?:会员|金卡|等级)|积(?:多少)?分|points',
      '(?:points?|membership|loyalty|rewards?|gold|silver|platinum|diamond|elite|tier|status|member)\\b…(?:\\?|earn|redeem|use|valid|expire|benefit|how|what|when|upgrade|apply|credited|missing|balance|join|get|count|included|discount|perk|nights|left)|(?:earn|redeem|use|join|how many|check|what|become|are|do|as a|can|my)…(?:points|loyalty|membership|rewards? (?:program|card|member)|gold (?:member|status|card)|platinum|elite (?:status|member|nights))',
      '会員|ポイント(?!が高)|回원|포인트|회원|멤버십',
    ),
    unless: phrases(
      'view ?points?|(?:at|to|on) (?:this|that|the|some) point|power points?|point (?:of|out|is|is that|taken)|gold(?:en)? (?:bunny|ring|necklace|bracelet|watch)|卖点|会员(?:价)?投诉|天天会员日',
    ),
  },
  {
    intent: 'question.checkin_checkout',
    says: phrases(
      '(?:最晚|最迟|几点|几时)…(?:退|走)(?:房)?(?:$|[?,。])|(?:几点|什么时候|何时|最晚|最早|多晚|最迟|几时)(?:可以|能|之前|前|要|开始|必须|先)*(?:办理?)?(?:入住|退房|check ?-?(?:in|out)|进房|离店|入房|拿房)|(?:入住|退房|check ?-?(?:in|out)|离店|办理入住)(?:时间|手续|流程)?(?:是|要|的|在)?…(?:几点|什么时候|怎么|点样|几时|需要(?:什么|带)|要(?:什么|带)|流程|在哪|哪里|最晚|最迟|\\d点(?:吗|么|对吗))|(?:怎么|如何|点样)(?:办理?)?(?:入住|退房|check)|(?:没带|忘带|冇带)?(?:身份证|护照)…(?:入住|check|办理?)|(?:半夜|凌晨|很晚|深夜|夜晚)…(?:到|能|可以|办理?)…(?:入住|check ?-?in|前台|有人)|自助(?:入住|退房)|退房(?:要|需|时)(?:去|到)?(?:前台)?(?:吗|么)',
      '(?:what|when|how|until|latest|earliest|which) (?:\\w+ ){0,5}(?:check(?:ing)? ?-?(?:in|out)|leave the room|vacate)|check ?-?(?:in|out) (?:time|from|hours|process|procedure|at what|starts?|is (?:at|from|by)|when|online)…|(?:need|bring|have to|is it possible|can i|do i|do we|can we)…(?:check(?:ing)? ?-?(?:in|out))(?! (?:early|late|my luggage))…\\?|(?:express|online|mobile|self|24) ?-?(?:hour )?check ?-?(?:in|out)',
      'チェック(?:イン|アウト)(?:の?時間)?(?:は|って)?…(?:何時|いつ|方法|できますか)|何時…チェック(?:イン|アウト)|체크(?:인|아웃)…(?:몇|언제|시간|어떻게)|몇\\s?시…체크(?:인|아웃)',
    ),
    unless: phrases(
      '(?:can|could|may|possible|possibly) …(?:late|early|later|earlier) check|保管|行李',
    ),
  },
  {
    intent: 'question.price',
    says: phrases(
      '(?:多少钱|几多钱|什么价|啥价|几钱|价格|价钱|房价|房费|收费|费用|怎么收|多少(?:一晚|一天|一间|一位|一个人)|(?:一晚|一天|每晚|一间|一位|一次)(?:要)?(?:多少|几多)|打折|折扣|优惠(?!券)|便宜(?:点|些|一点)(?:吗|么|不|嘛|呗|行)|同(?:返|一|样)?…价|(?:要|收)(?:不要)?(?:钱|费)(?:吗|么|不|嘛|\\?)|加(?:床|人|早餐)?(?:要)?多少|免费(?:吗|么|的吗|嘛))(?!.{0,6}(?:便宜|划算|合理|实惠|很值))',
      "how much|(?:what(?:'s| is| are| would)|any|is there|do you (?:have|offer|charge)|same|cost of|better|best|corporate|weekly|special)…(?:price|rate|cost|charge|fee|discount|deal)s?\\b(?! (?:back|off))…|(?:price|rate|cost|charge|fee|discount)s?\\b…\\?|(?:is|are) (?:it|that|they|there) (?:free|extra|included|complimentary)\\b|(?:do|does|will) …cost\\b|same (?:rate|price)",
      'いくら|料金|値段(?:は|を|って)|割引|얼마|가격(?:이|은)?\\s?(?:어|얼|알|좀)|요금|할인',
    ),
    unless: phrases(
      '停车|早餐|押金|取消|退房|会扣|充电桩|性价比|deposit|park|breakfast|cancel|pet|wi-?fi|(?:paid|charged) (?:me|us)|押金(?:多少|怎么)|駐車|朝食|キャンセル|주차|조식|take the charge|refund|how much longer|how much noise|cost (?:me|us)|(?:at|for) (?:this|that) price',
    ),
  },
  {
    intent: 'question.policy',
    says: phrases(
      '(?:能|可以|可唔可以|可不可以|允许|让|准|可否|能不能|得唔得|给不给)…(?:带|牵|抱)…(?:宠物|狗|猫|泰迪|金毛|柯基|外卖|朋友|访客|自己的|酒水)|(?:带|牵)(?:着|了|只|条)?…(?:宠物|狗|猫|泰迪|金毛)…(?:吗|么|不|嘛|行|可以|能)|宠物(?:友好)?…(?:吗|么|政策|收费|怎么|能|可以|\\?|酒店)|(?:能|可以|可唔可以|允许|让)(?:在)?…(?:抽烟|吸烟|抽支烟|食烟)|(?:有|剩|还有)(?:没有|冇)?…(?:吸烟(?:房|区|楼层)|抽烟)|押金|(?:访客|朋友|客人)…(?:能|可以|上来|过夜|登记|进)…(?:吗|么|不|\\?)|(?:取消|退订|退款|退钱|改期|不住)…(?:规定|政策|扣|费|免费|损失|退吗|能退|会退|手续费|多少|吗|么|不)|(?:扣钱|扣费|退钱|违约金)(?:吗|不|么)|(?:几岁|多大|小孩|儿童|孩子|小朋友)…(?:免费|收费|要钱|不占床|算|加床|要不要|入住)|(?:能|可以|支持|收)(?:用|刷)?(?:信用卡|支付宝|微信支付|现金|花呗|外币)…(?:吗|么|不|嘛|付|\\?)|(?:规定|政策|条款)…(?:吗|么|是|\\?)|未成年|结婚证|(?:几个|最多)…人(?:住|一间)|(?:能|可以)不能?…(?:做饭|开火|烧香|打麻将|开party|办派对)',
      "(?:pets?|dogs?|cats?|puppy|animals?|visitors?|guests? over|friends?|smok(?:e|ing)|vap(?:e|ing)|kids?|children|minors?|alcohol|outside food|parties)\\b…(?:allow|permit|welcome|ok\\b|okay|accept|friendly|policy|stay (?:with|over|free)|free|fee|charge|\\?)|(?:allow(?:ed)?|bring|permit|accept|take|policy (?:on|for|about)|can i|can we|may i|is it ok)…(?:pets?|dogs?|cats?|puppy|visitors?|smok(?:e|ing)|vap(?:e|ing)|friends? (?:over|up)|guests? (?:up|over)|children|credit cards?|amex|cash|alipay|wechat pay)\\b|smoking rooms?|(?:security |the |a )?deposits?\\b…|cancell?ation (?:policy|fee|terms|deadline|rules?)|free cancell?ation|(?:if|when) (?:i|we) cancel|(?:get|money|refund)…(?:back )?if (?:i|we)|refund(?:able)? (?:policy|if|rate|\\?)|(?:age|minimum age|id) (?:limit|requirement|required)|(?:policy|policies|rules)\\b…\\?|what(?:'s| is) (?:your|the) policy|pay (?:by|with|in) (?:cash|card|amex|alipay|wechat)",
      'ペット|犬…(?:泊|連れ|可|大丈夫)|喫煙…(?:でき|可|部屋)|キャンセル(?:料|ポリシー|規定)|デポジット|保証金|반려|애완|강아지…(?:가능|되나|데려)|흡연|취소\\s?(?:수수료|규정|하면)|보증금',
    ),
    unless: phrases(
      "(?:扣|不退|没退|拖|还没退|霸占|乱扣|说)…押金|押金…(?:不退|没退|扣|没到|还没|拖|天)|退款!|退钱!|无烟房(?:\\?|!){2}|kept (?:my|our|the) (?:\\w+ )?deposit|deposit…(?:back|returned|not|hasn't|never)|照片",
    ),
  },
  {
    intent: 'question.location',
    says: phrases(
      '(?:附近|周边|周围|楼下|这边|旁边|隔离)(?:有|哪|边|的)?…(?:哪|吗|么|没有|什么|啥|推荐|好吃|好玩|\\?|药店|超市|便利店|地铁|商场|医院|银行|景点|餐厅|吃的|早市|夜市|atm)|(?:怎么|点样|如何|咋)(?:去|走|过去|坐车|到(?!现在))(?!掉)|(?:酒店|你们)?(?:的)?(?:地址|位置|定位|导航)(?:在|是|发|给|怎么|点)…|(?<!等)(?:离|距|到(?!底|现在))(?![^,。!?]{0,6}等)…(?:多远|多久|远吗|远不远|几公里|走路|几分钟|多长时间)|(?:哪里|哪儿|边度|哪)(?:有|可以买|能买|买)…(?:超市|药店|便利店|吃|小吃|夜宵|水果|特产|景点)?|(?:地铁|公交|车站|机场)(?:站)?…(?:怎么|哪|几号|远|几站)|(?:在|喺)(?:哪条|边条|什么|哪个)(?:路|街|区|地铁|出口)|(?:去|到)…(?:怎么走|坐几号|点去|点行|坐什么)|推荐…(?:餐厅|景点|好吃|好玩|美食|火锅|店)|(?:有什么|有啥)(?:好玩|好吃|景点|特色)',
      "(?:how (?:do|can|would|should) (?:i|we) (?:get|go|reach|find) (?:to|there|from|you)|how far|how long (?:does it take|is the|to walk|to get|by)|directions?|which (?:way|exit|metro|bus)|where (?:is|are) (?:you|the hotel|the nearest|the closest|the station|the metro)|what(?:'s| is) (?:your|the|the hotel) address|address\\b|located)|(?:nearest|closest|nearby|near here|around here|in the area|close by|walking distance|near the hotel|near you|neighbou?rhood|local)\\b…|(?:recommend|suggest|know)…(?:restaurant|bar|cafe|place|sights?|shop|market|dinner|eat|see|visit|hot ?pot|sushi)s?…|(?:anywhere|somewhere|good place|best place)…(?:to eat|eat|drink|buy|visit|near|for (?:dinner|lunch|coffee))",
      '(?:近く|周辺|周り)に?…(?:あり|どこ|おすすめ|コンビニ|薬局)|どこ(?:に|です|か)…|行き方|住所|最寄り|どうやって…(?:行|来)|(?:근처|주변|주위)…|어떻게\\s?(?:가|오)|주소|(?:얼마나|몇\\s?분)\\s?(?:걸|거)|맛집',
    ),
    unless: phrases(
      '(?:楼下|附近|周边|旁边|隔壁)(?:全是|都是|就是|在|吵|施工|一直|的(?:ktv|酒吧|工地)|就有|很多|好多|有很多)|怎么(?:去掉|走了|到现在)|你们(?:花园|健身|泳池)|(?:健身房|泳池|餐厅|早餐|前台|停车场|spa|会议室|洗衣房|吸烟区|游泳池)…(?:在哪|哪里|怎么走|几楼)|where (?:is|are) (?:my|our|the (?:gym|pool|restaurant|breakfast|towels?|remote|food|order))|local (?:time|call)|address (?:this|it|the (?:issue|problem))|如果',
    ),
  },
  {
    intent: 'question.facility',
    says: phrases(
      '(?:健身(?:房|中心)?|游?泳池|温泉|桑拿|汗蒸|spa|水疗|酒吧|餐厅|会议室|商务中心|行政酒廊|酒廊|儿童(?:乐园|区|活动)|亲子|洗衣房|自助洗衣|洗衣机|ktv|棋牌|麻将|影院|球场|网球|高尔夫|跑步机|瑜伽|花园|天台|露台|大堂吧|便利店|小卖部|自动贩卖|贩卖机|打印|复印|微波炉|电梯|吸烟区|厨房|图书|咖啡厅|按摩|美容|理发|烧烤|篝火|无边|私汤|设施)…(?:几点|开(?:放|到|门|吗|着|了|没)|关|在哪|哪里|几楼|哪层|怎么去|怎么走|有吗|有没有|有冇|能用|可以用|可以|能不能|要预约|预约|收费|免费|时间|吗|么|没$|没有\\?|\\?|人多|深|温度|恒温|边度|喺边|几多楼|订位|订座|营业)|(?:有没有|有冇|有|哪里有|哪有|几楼(?:是|有)?|酒店有|你们有)…(?:健身|泳池|温泉|桑拿|spa|酒吧|餐厅|会议室|酒廊|儿童乐园|儿童活动|亲子|洗衣房|自助洗衣|ktv|棋牌|麻将室|影院|球场|网球|跑步机|打印机?|复印|咖啡厅|贩卖机|小卖部|按摩|吸烟区|厨房|设施|泳池)',
      "(?:gym|fitness|pool|spa|sauna|steam room|hot ?tub|jacuzzi|bar\\b|lounge|restaurant|rooftop|business cent(?:er|re)|kids'? club|playground|tennis|court|meeting room|laundry room|laundr(?:y|omat) facilit|washing machine|vending|printer|elevator|lift|terrace|library|treadmill|facilit(?:y|ies)|massage|yoga|golf|beach|cafe|ice machine|buffet|room service|kitchen|minibar)s?\\b…(?:\\?|open|close|hours?|when|until|what|where|available|free|book|still|access|floor|time|heated|busy|serve|deep|reserve|lifeguard)|(?:what|when|where|is|are|does|do|can|could|until|how|which|any|open|use|have|got)…(?:gym|fitness|pool|spa\\b|sauna|steam room|hot ?tub|jacuzzi|\\bbar\\b|lounge|restaurant|rooftop|business cent(?:er|re)|kids'? club|playground|tennis|meeting room|laundry room|self[- ]service laundry|laundromat|washing machine|vending|printer|treadmill|facilities|massage|yoga|library|ice machine|print (?:something|a|my|out))",
      '(?:ジム|プール|スパ|サウナ|温泉|大浴場|バー|レストラン|会議室|コインランドリー|自動販売機|ラウンジ|喫煙所)…(?:何時|どこ|あり|使え|営業|利用|何階|予約)|(?:헬스장|수영장|스파|사우나|온천|바|레스토랑|식당|라운지|세탁실|회의실|자판기)…(?:몇|어디|있|언제|이용|운영|예약)',
    ),
    unless: phrases(
      '停车|wi-?fi|早餐|(?:餐厅|酒吧)(?:推荐|附近)|附近…(?:餐厅|酒吧|便利店|咖啡)|坏了|(?:电梯|lift|elevator)…(?:坏|停|卡|困|慢|等|吵|broken|stuck|trapped|noise|ping|slow|near|close|away|next)|离电梯|靠近电梯|挨着电梯|电梯(?:口|旁|边)|(?:away|far) from the (?:lift|elevator)|iron|nearest|around here|nearby|parking|breakfast|pool(?:ing)?(?: of)? (?:water|blood)',
    ),
  },
  {
    intent: 'feedback.suggestion',
    says: phrases(
      '建议|提(?:个|一?点|几点)?(?:小)?(?:建议|意见)|(?:要是|如果|若|若果)(?:能|可以)?…(?:就(?:更|完美|好|太)|会更|更(?:好|完美|方便)|就最好|就正)|希望(?:能|可以|酒店|贵酒店|你们|下次|以后|改|增|加)…(?!早日)|(?:可以|不妨|应该|最好)(?:考虑|多|增加|添|加装|再加|改进|改善|换成)|(?:有待|需要|还需|应该)(?:提高|改进|改善|加强|提升|完善)|(?:能不能|可不可以)(?:在)?(?:大堂|房间|浴室|餐厅|健身房|早餐|走廊)(?:里)?(?:放|加|装|设|多)',
      'suggest(?:ion|ions)?\\b(?! (?:a|any|some|somewhere|good|place|restaurant))|(?:it )?would be (?:nice|great|good|better|lovely|helpful|even better|perfect) (?:if|to have)|(?:you|hotel|they) (?:could|should|might|may) (?:really )?(?:consider|add|provide|improve|have more|put|offer|install|think about|invest|do with)|wish (?:there|they|you|the hotel)|could (?:use|do with) (?:a|some|more|an)|room for improvement|please consider|feature request|one (?:small )?(?:suggestion|idea|tip)|if only (?:there|they|you)|(?:just|only) (?:wish|thing missing)',
      '(?:あれば|あると|すれば|いただけると)…(?:もっと|さらに|完璧|嬉し|良い|いい|助か)|ほしい(?:です|と思)|改善|提案|(?:있으면|하면)\\s?(?:더|좋)|건의|제안|개선',
    ),
    unless: phrases(
      '不建议|建议(?:大家|别|不要|你们别来|避开|绕道|换别)|有什么建议|any suggestions|(?:can|could|do) you suggest|希望(?:能|可以)?(?:尽快|快点|马上|安排|有|要|住|订|得到|是|给)',
    ),
  },
];
