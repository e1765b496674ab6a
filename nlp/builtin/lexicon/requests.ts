/** What is to be done for a guest; asking for things and reporting faults is in wishes.ts. */
import { phrases } from '../phrases.ts';
import type { IntentRule } from './intents.ts';

export const REQUEST_RULES: IntentRule[] = [
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
      '(?:提前|提早|早(?:一)?点|早些|早啲|预先|先)(?:给|拿|安排|办理?|办)?…(?:入住|进房|入房|给房|check ?-?in|开房|进去|住进)|(?:入住|check ?-?in|进房)…(?:提前|提早|早点|早啲|早些)|(?:直接|现在|这会儿|马上|先)(?:能|就|可以|过去|去)*[^,。!?;]{0,4}(?:拿房|进房|上房)|(?:能|可以|可唔可以|可否)(?:先|提前|早点)…(?:入住|进房|放房|给房|check)|early ?check ?-?in|(?:上午|早上|中午|早)…(?:能|可以|可唔可以)…(?:入住|进房|check ?-?in)',
      'early (?:check ?-?in|room)|check(?:ing)? ?-?in (?:\\w+ ){0,3}(?:early|earlier)|(?:early|earlier) (?:\\w+ ){0,3}check(?:ing)? ?-?in|(?:room|get in|get into|check ?-?in|have (?:the|our|my) room)…(?:ready (?:early|earlier|by|before)|before (?:noon|\\d|check|3|three|two|2)|early|earlier|in the morning|that early)|(?:land|arrive|arriving|landing|get(?:ting)? in|be there)…(?:at (?:[5-9]|1[01])|morning|early)…(?:room|check)',
      'アーリーチェックイン|(?:早め|早く)…(?:チェックイン|入室)|チェックイン…(?:早|前に)|얼리\\s?체크인|(?:일찍|빨리|미리)…체크인|체크인…(?:일찍|빨리|미리)',
    ),
    unless: phrases('最早几点|几点(?:可以|能|开始)?(?:办理?)?入住|what time (?:is|can)|earliest'),
  },
  {
    intent: 'request.room_change',
    says: phrases(
      '(?:换|调|转|搬|改)(?:一?个|一?间|到|去|成|下|一下|咗|过)?…(?:房(?:间|型)?(?!卡)|大床|标间|双床|楼层|套房|无烟|海景|江景|湖景)|(?:房间?|房型)(?:能|可以|可不可以|可唔可以|帮|给|麻烦)?…(?:换|调|转)(?:一?个|一?间|下|一下|掉|走)|换房|转房|调房|换(?:个|一)间(?!隔)|(?:安排|给|来)(?:个|间|我)?…(?:背街|背马路|不临街|不靠(?:街|马路|电梯)|远离(?:电梯|马路))的|(?:给|帮)我(?:们)?升级|升(?:级|个|一?下|到|成)?[^,。!?;]{0,4}(?:江景|海景|湖景|套房|房型|豪华|行政|大床)|换(?:个|间|到|去)(?:安静|高|低|无烟|远|别的|其他|另)',
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
      '叫醒|唤醒|叫(?:我|我们)(?:起床|起身|一下)|(?:点|半|刻|分|钟|点钟|\\d{2}|点[零一二三四五]?十?[一二三四五六七八九]?)(?:整)?(?:准时|左右|再|打电话|电话)?(?:叫|喊|嗌)(?:我|我们|下我|一下|起)(?!车|个车|的车|们车)|喊我起|(?:叫早|morning ?call|wake ?-?up)|(?:打|call)…(?:叫|喊)…起',
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
      '(?<!不用|不必|无需|不需要|别|甭|唔使)(?:叫|订|定|约|派|安排|打|预约|搵|call|book|准备|包)(?:一?辆|一?台|个|部|架|下|一下|我)?…(?:车(?!位|库|票|充)|的士|出租|滴滴|专车|网约车|商务车|taxi|大巴|面包车)|接(?:送|机|站|驳)|送(?:机|站)|送(?:我|我们|机|站|客人)?(?:们)?(?:去|到)(?:机场|高铁|火车|车站|医院|码头|景)|(?:机场|高铁站|火车站|车站|码头)(?:的)?(?:接|送)|(?:有|冇)…(?:班车|穿梭|接驳|巴士|摆渡)|(?:车|的士)(?:几点|什么时候)(?:到|来)|shuttle|(?:去|到)(?:机场|火车站|高铁站|车站)…(?:叫|车)',
      '(?:taxi|cab|uber|car|limo|driver|didi|minivan|van|shuttle|transfer|pick ?-?up|airport (?:bus|ride))s?\\b…(?:to|for|at|please|from|book|order|arrange|tomorrow|pls)|(?:book|order|arrange|call|get|need|want|like|organi[sz]e|reserve|send|have)…(?:taxi|cab|uber|transfer|limo|shuttle|pick ?-?up|driver|ride to|car (?:to|for|at|tomorrow))|(?:pick (?:me|us) up|airport (?:transfer|pick ?up|shuttle)|collect (?:me|us) from|meet (?:me|us|him|her|them|my \\w+) (?:off|at (?:the )?(?:airport|station|arrivals|terminal))|drop (?:me|us) (?:off )?at|ride to the (?:airport|station))',
      'タクシー|送迎|シャトル(?:バス)?|空港…(?:まで|送)|迎え|택시|셔틀|픽업|공항…(?:까지|가는)',
    ),
    unless: phrases(
      '(?:停|泊)车|打车(?:来|过来|进城|过去)|车位|(?:坐|乘)…(?:地铁|公交)|推车|餐车|行李车|sidecar|parking|rental car|(?:where|how)…(?:taxi stand|bus stop)|叫车没人|tour bus',
    ),
  },
  {
    intent: 'request.invoice',
    says: phrases(
      '发票|开票|(?<![门车机船])票(?:也|都|先|给|帮|我)*(?:开|打)(?:了|好|一下|出来|给|成)|水单|(?:普|专|电子)票|收据|(?:消费|账单)明细|报销(?:单|凭证)|发飘|税号|抬头|(?:要|开|给|拿|发).{0,4}(?:单据|账单|小票)|receipt|invoice',
      '\\binvoices?\\b|\\breceipts?\\b|folio|itemi[sz]ed bill|(?:copy of|send|email|print)…(?:the |my |our )?bill\\b|vat (?:number|invoice)|fapiao|(?:bill|invoice|check)…split|split (?:the |our |my )?(?:bill|invoice|check)',
      '領収(?:書|証)|請求書|レシート|インボイス|영수증|계산서|세금\\s?계산',
    ),
  },
  {
    intent: 'request.do_not_disturb',
    says: phrases(
      '(?:勿扰|免打扰|请勿打扰|dnd)|(?:今天|明天|上午|下午|早上|中午|点前|之前|先)(?:都|谁)?(?:别|不要|唔好)(?:让|叫|派)?(?:人)?(?:来人|来|进来|过来|上来)(?:打扫|收拾|敲|吵|[,。!]|$)|(?:别|不要|唔好|莫|谁都别|谁也别|不想(?:被)?|请勿|甭)(?:再)?(?:来|让人|有人|叫人|派人)?…(?:打扰|打搅|骚扰|敲门|按门铃|进(?:我)?(?:房|来|屋)|叫我|吵我|嘈我|拍门)(?!.{0,3}(?:电话|短信))|(?:今天|明天|这几天|一直)?(?:不用|不需要|不要|唔使|别|免)(?:来|再|给我)?(?:打扫|清洁|收拾|做房|整理|执房|搞卫生|做卫生|扫房)',
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
      '(?:洗|烫|熨)(?:坏|破|缩水|烂|染|串色|花|皱|焦|糊|褪色|掉色|变形|丢)(?:了|掉)|自助洗衣|洗衣(?:房|机)|晾衣|laundromat|self[- ]?service laundry|coin laundry|コインランドリー|코인\\s?세탁',
    ),
  },
  {
    intent: 'request.lost_and_found',
    says: phrases(
      '(?:落|忘|漏|丢|遗失|遗落|遗留|掉|拉|唔见|不见|留|剩)(?:在|了|咗|喺|到|下)(?:了)?…(?:房|床|柜|卫生间|浴室|抽屉|酒店|你们|餐厅|枕头|车上|大堂|前台|保险箱|桌|洗手|充电|手机|钱包|护照|身份证|眼镜|耳机|戒指|衣|鞋|包|手表|项链)(?!.{0,3}(?:头发|渣|灰))|(?:找不到|找唔到|搵唔到|不见了|唔见咗|没了|丢了|弄丢)…|…(?:找不到|找唔到|搵唔到|不见了|唔见咗|丢了|弄丢|落下了|忘拿|忘带走|忘记拿|漏拿|遗失)|失物|有没有(?:捡|拾)到|帮(?:我|手|忙)?(?:找|搵)(?:找|下|一下|到)',
      "(?:left|forgot|forgotten|leave|misplaced|lost|dropped)(?: behind)? (?:\\w+ ){0,2}?(?:my|our|a|an|his|her|the|some)(?: \\w+){1,4}(?: (?:in|at|on|under|behind|by|somewhere|there|yesterday)|$|[,.!?])|(?:left|stayed|forgotten|leave) (?:it |them |something )?behind|lost (?:and|&) found|lost property|checked out…(?:still (?:on|in|under|at)|left)|can'?t find my|(?:my|our|her|his)(?: \\w+){1,3} (?:is|are|has|have|went|got) (?:gone )?(?:missing|lost|disappeared)|(?:has|did|have) (?:anyone|anybody|someone|housekeeping|you) (?:\\w+ )?(?:found|find|hand(?:ed)? in|turn(?:ed)? in)",
      '忘れ(?:物|まし|た|て)|失くし|なくし|落とし(?:物|まし|た)|見つかりません|(?:두고|놓고|놔두고)\\s?(?:왔|나왔|갔|온)|잃어버|분실|안\\s?보여',
    ),
    unless: phrases(
      '忘(?:了|记)(?:告诉|说|问|写|备注|密码|带充|带(?!走))|忘带|(?:头发|灰|渣|耐心|信心|胃口|脸|面子|房卡)(?:不见|丢|没)?了?$|热水没了|没了胃口|没水|丢(?:人|脸|死人)|找不到(?:人|服务员|前台|开关|遥控|插|路|入口|电梯|停车|地方|酒店|wifi|网络|信号|客服|车位|北|门|出口|空调|你们)|wifi|房卡|门卡|迷路|lost (?:my|our)? ?(?:way|patience|appetite|signal|connection|sleep|key ?card|room key)|left (?:a|an|the) (?:review|message|tip|note|bad|sour|hair|light|mark|window)|forgot (?:my |our |a |the )?(?:toothbrush|toothpaste|charger|adapter|razor|password|umbrella|to )|(?:left|forgot) (?:it|my (?:toothbrush|charger|adapter|razor)) at home|偷',
    ),
  },
  {
    intent: 'request.housekeeping',
    says: phrases(
      '(?:打扫|收拾|清扫|清理|清洁|整理|做|搞|执|拖|吸|擦|扫)(?:一下|下|一遍|仔细|干净|干干净净|个)*…(?:房间?|屋|卫生|厕所|卫生间|浴室|洗手间|地毯|地板|地|床|间房|尘|灰|垃圾)(?!卡)|(?:房间?|屋里|卫生间|浴室|洗手间|地毯|地板|地面|地上|厕所|浴缸)…(?:打扫|收拾|清理|清洁|整理|擦|拖(?!到|延|时|着|鞋)|吸|扫)|(?:来|派人|叫人|找人|安排|帮|麻烦)…(?:打扫|收拾|清洁|整理|做房|开夜床|做夜床|换床单)|(?:打扫|收拾|做房|执房|清洁)(?:下|一下)?(?:吧|吗|了吗|$|[,。!?])|(?:换|更换)(?:一?下|一?套|一?张|条|洗|新|干净)*的?…(?:床单|被套|床品|床上用品|四件套|布草|枕套|毛巾(?!太))|(?:床单|被套|枕套|床品)…(?:换|弄脏|洒|脏了|湿了)|(?:倒|收|清|拿走|带走|收走|扔|丢)(?:一?下|走|掉)?…(?:垃圾|餐盘|餐具|盘子)|垃圾…(?:倒|收|清|满|拿走|扔|丢)|开(?:个)?夜床|(?:重新|再|马上|立刻|赶紧|快)…(?:打扫|收拾|清洁|换(?:一套|一床|一条|干净))|(?:床单|被子|枕头|毛巾|浴巾|地上|地毯|马桶)…(?:头发|黄渍|污渍|血|脏|霉)…|(?:没|没有|未|冇)(?:人)?(?:来)?(?:打扫|收拾|整理|执房|清洁|做房)',
      "(?:made|make) up (?:the|my|our) room|housekeeping (?:come|to come|redo|send)|(?:please|pls|can you|could you|to) (?:re-?)?(?:clean|redo|tidy)\\b|re-?clean|\\b(?:clean|tidy|make up|service|vacuum|hoover|mop|refresh|wipe|dust|sweep|do|freshen)(?:ed|ing)?(?: up| out)? (?:\\w+ ){0,3}(?:room|bathroom|floor|carpet|toilet|bed|shower|apartment|suite|mess|spill|table)s?\\b|(?:room|bathroom|bed|carpet|floor|\\d{3,4})…(?:cleaned|made(?: up)?|serviced|tidied|vacuumed|hoovered|mopped|wiped|made up)\\b|(?:send|need|want|get|have|call|ask|where(?:'s| is))…(?:housekeep(?:ing|er)|cleaner|maid|cleaning (?:lady|service|staff|crew))|housekeeping (?:please|to|pls|in|now|at|for)|(?:change|fresh|clean|new|replace|swap)(?: out)?(?: the| my| our| all)? (?:bed ?)?(?:sheets|linens?|bedding|bed ?linen|towels)|turn-?down|(?:floor|carpet|room|balcony)…(?:swe(?:ep|pt)|hoover|mop(?:ped)?|vacuum)|(?:take|empty|collect|pick up|remove|clear)(?: out| away)? (?:\\w+ ){0,2}(?:trash|rubbish|garbage|bins?|tray|dirty (?:plates|dishes)|dishes|plates)\\b",
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
      '(?:寄存|存放|存|放|寄放|保管|暂存|看管|摆|寄)(?:一下|下|个|几个|两个|在)*…(?:行李|箱|包(?!裹到)|袋|box)|(?:行李|箱子?|包|婴儿车)…(?:寄存|存(?!在)|放(?:在|前台|大堂|你们|一下|到|得)|保管|寄放|搬|拿(?:上|下|到)|提(?:上|下|到)|送(?:到|上|下|去)|抬|推|帮)|(?:行李|箱子?|[大小背书]包)…(?:寄(?:你们|在|这|存|放)|搁|撂|托给)|(?:搬|拎|提|抬|运|拿)(?:一下|下|几个)?…(?:行李|箱)|行李(?:员|生|寄存|车|推车)|(?:寄|快递)(?:到|去|回|个|一下)…|礼宾…行李|luggage',
      '(?:store|keep|leave|hold|drop|stash|watch|look after|storage for)(?:ing)? (?:\\w+ ){0,4}(?:luggage|bags?|suitcases?|baggage|backpacks?|cases|stroller)\\b|(?:luggage|bags?|suitcases?|baggage|backpacks?|cases)\\b…(?:stor(?:e|ed|age)|stay|keep|kept|left|held|hold|leave|carried|brought|taken|picked up|collected|help|delivered|down|up to|forward)|(?:carry|bring|take|help(?: me| us)? with|collect|pick up|fetch|send|forward|get|move)(?: down| up)? (?:\\w+ ){0,3}(?:luggage|bags|suitcases?|baggage|cases)\\b|\\bporters?\\b|(?:suitcases?|bags|luggage|cases)…(?:mind|watch|look after) (?:them|it)|mind (?:our|my|the|these|some) (?:bags|luggage|suitcases?|cases)|bell ?(?:boy|man|hop)|luggage (?:storage|room|help|trolley|cart)|left luggage',
      '荷物…(?:預|運|送|保管|取り)|スーツケース…(?:預|運)|ベルボーイ|宅配便|(?:짐|캐리어|가방)…(?:맡|보관|옮|들어|내려)',
    ),
    unless: phrases(
      '放(?:不下|得下)|(?:行李|箱子)(?:都)?(?:打不开|没地方)|丢|不见|忘|落|lost|missing|left behind|forgot|床边放|茶包|bean ?bag|\\bbags? of ice\\b|(?:帮|替|给)(?:我|我们|忙)[^,。!?]{0,6}(?:行李|箱子?|包)[^,。!?]{0,3}(?:提|搬|拿|送|拎|扛|抬)(?:到(?:了)?(?:房间|楼上|车上|门口)|上来|上去|上楼|下来|下去)?了(?:$|[,。!~])|(?:谢谢|感谢|多谢|多亏)(?:了)?(?:你们|您|小哥|前台|师傅|行李员|门童)?[^,。!?]{0,3}(?:帮|替|给)[^,。!?]{0,12}(?:搬|提|拎|送|拿)|(?:主动|还|特意|热情地?)(?:帮|替|给)(?:我|我们|忙)?[^,。!?]{0,6}(?:搬|提|拎|送|拿)|(?:thanks|thank you|grateful)(?: \\w+)? for (?:carry|bring|help|tak)ing|\\b(?:porter|bell ?(?:boy|man|hop)|doorman|staff|guy|he|she|they|who)(?: \\w+)? (?:even |kindly )?(?:carried|brought|helped|took) |面包|包子|no (?:space|room) for|空间',
    ),
  },
];
