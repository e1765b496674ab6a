/** What guests want to know. */
import { phrases } from '../phrases.ts';
import type { IntentRule } from './intents.ts';

export const QUESTION_RULES: IntentRule[] = [
  {
    intent: 'question.wifi',
    says: phrases(
      '(?:wi-?fi|无线|网络?)…(?:认证|登录|验证)…(?:不出来|不了|失败|打不开|没反应|房号|手机号)|(?:哪个|边个)(?:是)?(?:客人|访客|guest)?(?:的)?(?:网|wifi)|(?:wi-?fi|无线网?|网络|上网|网|无线|热点|wlan)…(?:密码|密碼|账号|帐号|名|怎么|咋|点样|如何|多少|是什么|是啥|哪个|边个|连不上|登(?:录|陆|入|不)|login|弹|几个|有吗|有没有|免费)|(?:怎么|咋|如何|点样|哪个|边个|有没有|有冇)…(?:wi-?fi|上网|连网|无线网|网络|wlan)|(?:密码|password)…(?:wi-?fi|网)|^wi-?fi(?:密码)?[??!。]*$',
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
      '(?:会员|积分|金卡|银卡|白金|铂金|钻石卡|钻卡|等级|里程)…(?:\\?|吗|么|怎么|咋|多少|几|能|可以|可唔可以|什么|啥|有效|过期|兑|换|升|权益|优惠|福利|折|查|点样|使用|用|到账|没到|补|差|办|注册|加入|啊$)|(?:怎么|如何|点样|想|可以|咋)(?:办|成为|加入|注册|升级|入)…(?:会员|金卡|等级)|积(?:多少)?分|(?:攒|存|剩|有)的?[^,。!?]{0,4}分[^,。!?数]{0,8}(?:清零|过期|到期|兑|抵|换)|points',
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
      '(?:最晚|最迟|几点|几时)…(?:退|走)(?:房)?(?:$|[?,。])|(?:几点|什么时候|何时|最晚|最早|多晚|最迟|几时)(?:可以|能|之前|前|要|开始|必须|先)*(?:办理?)?(?:入住|退房|check ?-?(?:in|out)|进房|离店|入房|拿房)|(?:入住|退房|check ?-?(?:in|out)|离店|办理入住)(?:时间|手续|流程)?(?:是|要|的|在)?…(?:几点|什么时候|怎么|点样|几时|需要(?:什么|带)|要(?:什么|带)|流程|在哪|哪里|最晚|最迟|\\d点(?:吗|么|对吗))|(?:怎么|如何|点样)(?:办理?)?(?:入住|退房|check)|^(?:那|那么|还有)?[,]?(?:办理?)?(?:入住|退房)(?:时间|手续)?呢[?。]?$|(?:没带|忘带|冇带)?(?:身份证|护照)…(?:入住|check|办理?)|(?:半夜|凌晨|很晚|深夜|夜晚)…(?:到|能|可以|办理?)…(?:入住|check ?-?in|前台|有人)|自助(?:入住|退房)|退房(?:要|需|时)(?:去|到)?(?:前台)?(?:吗|么)',
      '^(?:and|or|what about|how about)(?: the| for)? check(?:ing)? ?-?(?:in|out)(?: time)?[?.]?$|(?:what|when|how|until|latest|earliest|which) (?:\\w+ ){0,5}(?:check(?:ing)? ?-?(?:in|out)|leave the room|vacate)|check ?-?(?:in|out) (?:time|from|hours|process|procedure|at what|starts?|is (?:at|from|by)|when|online)…|(?:need|bring|have to|is it possible|can i|do i|do we|can we)…(?:check(?:ing)? ?-?(?:in|out))(?! (?:early|late|my luggage))…\\?|(?:express|online|mobile|self|24) ?-?(?:hour )?check ?-?(?:in|out)',
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
      "(?:how (?:do|can|would|should) (?:i|we) (?:get|go|reach|find) (?:to|there|from|you)|how far|how long (?:does it take|is the|to walk|to get|by)|directions?|(?:best|quickest|easiest|shortest) way (?:to|of getting)|(?:on foot|walk(?:able)?|walking)…(?:from (?:the hotel|here|you)|how|\\?)|which (?:way|exit|metro|bus)|where (?:is|are) (?:you|the hotel|the nearest|the closest|the station|the metro)|what(?:'s| is) (?:your|the|the hotel) address|address\\b|located)|(?:nearest|closest|nearby|near here|around here|in the area|close by|walking distance|near the hotel|near you|neighbou?rhood|local)\\b…|(?:recommend|suggest|know)…(?:restaurant|bar|cafe|place|sights?|shop|market|dinner|eat|see|visit|hot ?pot|sushi)s?…|(?:anywhere|somewhere|good place|best place)…(?:to eat|eat|drink|buy|visit|near|for (?:dinner|lunch|coffee))",
      '(?:近く|周辺|周り)に?…(?:あり|どこ|おすすめ|コンビニ|薬局)|どこ(?:に|です|か)…|行き方|住所|最寄り|どうやって…(?:行|来)|(?:근처|주변|주위)…|어떻게\\s?(?:가|오)|주소|(?:얼마나|몇\\s?분)\\s?(?:걸|거)|맛집',
    ),
    unless: phrases(
      '(?:楼下|附近|周边|旁边|隔壁)(?:全是|都是|就是|在|吵|施工|一直|的(?:ktv|酒吧|工地)|就有|很多|好多|有很多)|怎么(?:去掉|走了|到现在)|你们(?:花园|健身|泳池)|(?:健身房|泳池|餐厅|早餐|前台|停车场|spa|会议室|洗衣房|吸烟区|游泳池)…(?:在哪|哪里|怎么走|几楼)|where (?:is|are) (?:my|our|the (?:gym|pool|restaurant|breakfast|towels?|remote|food|order))|local (?:time|call)|address (?:this|it|the (?:issue|problem))|如果',
    ),
  },
  {
    intent: 'question.facility',
    says: phrases(
      '(?:健身(?:房|中心)?|游?泳池|温泉|桑拿|汗蒸|spa|水疗|酒吧|餐厅|会议室|商务中心|行政酒廊|酒廊|儿童(?:乐园|区|活动)|亲子|洗衣房|自助洗衣|洗衣机|ktv|棋牌|麻将|影院|球场|网球|高尔夫|跑步机|瑜伽|花园|天台|露台|大堂吧|便利店|小卖部|自动贩卖|贩卖机|打印|复印|微波炉|电梯|吸烟区|厨房|图书|咖啡厅|按摩|美容|理发|烧烤|篝火|无边|私汤|设施)…(?:几点|开(?:放|到|门|吗|着|了|没)|关|在哪|哪里|几楼|哪层|怎么去|怎么走|有吗|有没有|有冇|能用|可以用|可以|能不能|要预约|预约|收费|免费|时间|吗|么|没$|没有\\?|\\?|人多|深|温度|恒温|边度|喺边|几多楼|订位|订座|营业)|无障碍(?:通道|设施|坡道|卫生间|电梯|房)|轮椅…(?:坡道|通道|进得|上得|推得|能进|能上|方便吗)|(?:有没有|有冇|有|哪里有|哪有|几楼(?:是|有)?|酒店有|你们有)…(?:健身|泳池|温泉|桑拿|spa|酒吧|餐厅|会议室|酒廊|儿童乐园|儿童活动|亲子|洗衣房|自助洗衣|ktv|棋牌|麻将[室房厅]|游戏[室房厅]|母婴室|吸烟[室房]|桌球|台球|影院|球场|网球|跑步机|打印机?|复印|咖啡厅|贩卖机|小卖部|按摩|吸烟区|厨房|设施|泳池)',
      "(?:gym|fitness|pool|spa|sauna|steam room|hot ?tub|jacuzzi|bar\\b|lounge|restaurant|rooftop|business cent(?:er|re)|kids'? club|playground|tennis|court|meeting room|laundry room|laundr(?:y|omat) facilit|washing machine|vending|printer|elevator|lift|terrace|library|treadmill|facilit(?:y|ies)|massage|yoga|golf|beach|cafe|ice machine|buffet|room service|kitchen|minibar)s?\\b…(?:\\?|open|close|hours?|when|until|what|where|available|free|book|still|access|floor|time|heated|busy|serve|deep|reserve|lifeguard)|(?:what|when|where|is|are|does|do|can|could|until|how|which|any|open|use|have|got)…(?:step-?free|wheelchair|accessible|disabled|roll-?in shower|grab (?:bar|rail)|gym|fitness|pool|spa\\b|sauna|steam room|hot ?tub|jacuzzi|\\bbar\\b|lounge|restaurant|rooftop|business cent(?:er|re)|kids'? club|playground|tennis|meeting room|(?:mah ?-?jongg?|games?|chess|card|prayer|nursing|smoking|karaoke) room|laundry room|self[- ]service laundry|laundromat|washing machine|vending|printer|treadmill|facilities|massage|yoga|library|ice machine|print (?:something|a|my|out))",
      '(?:ジム|プール|スパ|サウナ|温泉|大浴場|バー|レストラン|会議室|コインランドリー|自動販売機|ラウンジ|喫煙所)…(?:何時|どこ|あり|使え|営業|利用|何階|予約)|(?:헬스장|수영장|스파|사우나|온천|바|레스토랑|식당|라운지|세탁실|회의실|자판기)…(?:몇|어디|있|언제|이용|운영|예약)',
    ),
    unless: phrases(
      '停车|wi-?fi|早餐|(?:餐厅|酒吧)(?:推荐|附近)|附近…(?:餐厅|酒吧|便利店|咖啡)|坏了|(?:电梯|lift|elevator)…(?:坏|停|卡|困|慢|等|吵|broken|stuck|trapped|noise|ping|slow|near|close|away|next)|离电梯|靠近电梯|挨着电梯|电梯(?:口|旁|边)|(?:away|far) from the (?:lift|elevator)|iron|nearest|around here|nearby|parking|breakfast|pool(?:ing)?(?: of)? (?:water|blood)',
    ),
  },
];
