/**
 * What guests ask a hotel about, under one name in every language: "游泳池", "泳池" and "pool" are the
 * same word to the search. Written as `foldAll` leaves a text: lower case, NFKC, Simplified (also kanji).
 */
const CONCEPTS: Record<string, string> = {
  early: '早点(?=入住|到|办|进|check)|提前|提早|\\bearl(?:y|ier)\\b|アーリー|일찍',
  late: '延迟|延后|推迟|晚(?:一?点|些)(?!起|吃|睡)|(?<!how )\\blater?\\b|レイト|늦게',
  breakfast: '早餐厅?|早饭|早点|自助早|双早|含早|\\bbreakfast\\b|朝食|朝ごはん|조식|아침 ?식사',
  lunch: '午餐|午市|午饭|中饭|\\blunch\\b|ランチ|昼食|점심',
  dinner: '晚餐|晚市|晚饭|\\bdinner\\b|\\bsupper\\b|夕食|저녁 ?식사',
  wifi: 'wi-?fi|\\bwlan\\b|无线网?络?|网络(?!游戏)|(?:酒店|你们家?)的?网(?!站|址|上|购)|连.{0,4}网|上网|联网|网的?(?=密码|名)|\\bnetwork\\b|\\binternet\\b|ワイファイ|ネット|와이파이|인터넷',
  password: '密码|\\bpass(?:word|code)\\b|\\bcode\\b|パスワード|비밀번호|비번',
  pool: '游?泳池|游泳馆|游泳|戏水池?|水池|下水(?!道)|玩水|\\bswim(?:ming)?(?: pool)?\\b|\\bpools?\\b|プール|수영장',
  gym: '健身(?:房|中心|的地方)?|跑步机|[撸举]铁|锻炼|做运动|\\bexercise\\b|\\bgym(?:nasium)?\\b|\\bfitness(?: (?:cent(?:re|er)|room))?\\b|\\bwork ?out\\b|ジム|フィットネス|헬스장?|피트니스',
  'ev-charger':
    '充电[桩站]|(?:特斯拉|比亚迪|蔚来|小鹏|理想|电动?(?:汽)?车|新能源车?)….{0,4}?充电?|特斯拉|(?<!手机.{0,4})充电(?![宝器线头])|(?:充.{0,2}|每)度电|\\bev\\b(?: charg\\w+)?|electric (?:car|vehicle)s?|\\btesla\\b',
  parking:
    '自驾|停车[场位库]?|停.{0,3}车|开车…(?:地方|哪).{0,2}停|泊车|车位|车库|地库|车停|\\bcar ?park\\b|\\bpark(?:ing)?\\b|\\bgarage\\b|\\bmy car\\b|驻车场?|パーキング|주차장?',
  checkin: '办理?入住|入住|拿房|房间….{0,4}给我们?|\\bcheck(?:ing)? ?-?in\\b|チェックイン|체크인',
  checkout:
    '退完?房|离店|腾房|(?:几点|时候).{0,3}(?:再|得|要|必须)走|\\bvacate\\b|\\bcheck(?:ing)? ?-?out\\b|leave the room|チェックアウト|체크아웃',
  pet: '宠物|[小只条]?狗狗?|小?(?:泰迪|金毛|柯基|柴犬|哈士奇|边牧|博美|贵宾|法斗|拉布拉多)|小?猫咪?|\\bpets?\\b|\\bdogs?\\b|\\bpuppy\\b|\\bcats?\\b|ペット|犬|반려동물|강아지|애완',
  smoking:
    '[吸抽].{0,2}烟|烟瘾|哪.{0,2}抽(?![奖屉血])|\\bsmok(?:e|ing)\\b|\\bvap(?:e|ing)\\b|喫烟|吃烟|タバコ|흡연|담배',
  deposit: '押金|\\bdeposit\\b|保证金|デポジット|보증금',
  visitor: '访客|朋友|同学|同事|亲戚|\\bvisit(?:ors?)?\\b|\\bfriends?\\b|友达|친구|방문객',
  cancel: '取消|退订|\\bcancel\\w*|キャンセル|취소',
  invoice: '发票|开票|\\binvoice\\b|\\bfapiao\\b|领收书|영수증',
  luggage:
    '行李|箱子|\\bluggage\\b|\\bbaggage\\b|\\bbags?\\b|\\bsuitcases?\\b|荷物|スーツケース|짐을?|캐리어',
  store:
    '寄存|存放|存|寄放|保管|(?:先|暂时)放|放(?:在|到)?(?:你们|前台)|\\bstor(?:e|age)\\b|\\bleave\\b|\\bkeep\\b|预け|맡',
  laundry:
    '烘干机?|烘(?=一|多|两)|自助洗衣房?|洗衣[房机]?|洗.{0,2}衣服|\\bwash.{0,4}clothes\\b|\\blaundry\\b|washing machines?|\\bdry(?:er)?\\b|ランドリー|洗濯|세탁',
  airport: '机场|\\bairport\\b|空港|공항',
  metro:
    '地铁站?|\\bmetro(?: station)?\\b|\\bsubway(?: station)?\\b|\\bunderground\\b|地下铁|지하철',
  railway: '火车站|高铁站?|东站|动车站|\\b(?:railway|train)(?: station)?\\b|新干线|기차역',
  transfer:
    '接机|送机|接送|班车|\\bpick-?up\\b|\\bshuttle\\b|\\btransfer\\b|送迎|シャトル|픽업|셔틀',
  taxi: '打车|出租车|的士|\\btaxi\\b|\\bcab\\b|タクシー|택시',
  address: '(?:具体)?位置|地址|定位|导航|哪条路|路几号|\\baddress\\b|住所|주소',
  restaurant: '中?餐厅|吃(?:顿|个)?(?:正餐|饭)|\\brestaurant\\b|レストラン|레스토랑|식당',
  bar: '大堂吧|酒吧|喝(?:点|两|一)?(?:酒|杯)|小酌|\\bdrinks?\\b(?= somewhere| in the hotel)|\\bbar\\b|バー|술집',
  spa: '水疗|按摩|\\bspa\\b|\\bmassage\\b|スパ|マッサージ|마사지|스파',
  sauna: '桑拿|汗蒸|\\bsauna\\b|サウナ|사우나',
  meeting: '会议[室厅]?|开会|培训|\\bmeeting rooms?\\b|\\bconference room\\b|회의실',
  membership:
    '会员|积分|入会|\\bmember(?:s|ship)?\\b|\\bloyalty\\b|\\bpoints?\\b|ポイント|회원|포인트',
  pay: '(?:扫码)?(?:付款|支付|付钱)|刷卡|刷|扫码(?=付|支|$)|\\bpay(?:ment)?\\b|\\btake\\b(?= (?:credit )?cards?)|支払い?|결제',
  'credit-card': '信用卡|\\bcredit cards?\\b|\\bvisa\\b|クレジットカード|신용카드',
  cash: '现金|\\bcash\\b|现金|현금',
  child: "小孩子?|孩子|儿童|小朋友|宝宝|\\bkids?\\b|\\bchild(?:ren)?(?:'s)?\\b|子供|아이|어린이",
  'extra-bed': '[加摆添].{0,3}床|\\bextra bed\\b|\\brollaway\\b|エキストラベッド|엑스트라 ?베드',
  cot: '婴儿床|\\bcrib\\b|\\b(?:baby )?cot\\b|ベビーベッド|아기 ?침대',
  'swim-cap': '泳帽|帽子|\\b(?:swim(?:ming)? )?caps?\\b|スイムキャップ|수영모',
  umbrella: '雨伞|伞|\\bumbrella\\b|伞|우산',
  print:
    '打印(?!照片)|打出来|复印|\\bprint(?:er|ing)?\\b|\\bcop(?:y|ies)\\b|コピー|印刷|프린트|복사',
  shop: '便利店|超市|小卖部|买.{0,2}(?:水|零食|泡面|牙刷|日用品|东西)|\\bconvenience stores?\\b|\\bsupermarkets?\\b|コンビニ|편의점|마트',
  pharmacy:
    '药店|药房|(?:感冒|退烧|止痛|胃)药|创可贴|\\bplasters?\\b|\\bpainkillers?\\b|\\bpharmacy\\b|\\bdrug ?store\\b|\\bchemist\\b|药局|약국',
  document:
    '身份证|护照|证件|通行证|港澳|台胞|\\bpassports?\\b|\\bid(?: card)?\\b|\\bdocuments?\\b|パスポート|여권|신분증',
  'room-service':
    '客房送餐|送餐(?:服务)?|(?:叫|点).{0,2}(?:吃的|餐|外卖).{0,2}送|送.{0,3}(?:吃的|到房)|\\broom service\\b|ルームサービス|룸서비스',
  'tap-water': '自来水|水龙头的?水|\\btap water\\b|水道水|수돗물',
  takeaway: '外卖|\\btake-?away\\b|\\btake-?out\\b|\\bfood delivery\\b|出前|배달',
  box: '打个?包|带走|餐盒|早餐盒|装.{0,2}盒|带上|\\bto go\\b|\\btake away\\b|\\bbox(?:es)?\\b|\\bpacked\\b',
  night:
    '半夜|(?:晚上?|夜里?)(?:十|十一|十二|10|11|12)点|凌晨|深夜|夜里|很晚|多晚|\\bmidnight\\b|\\bat night\\b|\\bvery late\\b|深夜|밤늦게|새벽',
  overnight: '过夜|留宿|\\bovernight\\b',
  nearby: '附近|楼下|周边|最近的|\\bnear(?:by|est)?\\b|\\bclosest\\b|近く|근처|가까운',
  far: '多远|远吗|远不远|\\bhow far\\b',
};

const ALL = new RegExp(
  Object.entries(CONCEPTS)
    .map(([, words]) => `(${words.replaceAll('…', '.{0,6}?')})`)
    .join('|'),
  'g',
);
const NAMES = Object.keys(CONCEPTS);

/** The concepts of a folded text, and the text without them (gaps where they were). */
export function conceptsIn(folded: string): { concepts: string[]; rest: string } {
  const concepts = new Set<string>();
  const rest = folded.replace(ALL, (...match) => {
    const index = match.slice(1, NAMES.length + 1).findIndex((group) => group !== undefined);
    concepts.add(`@${NAMES[index]}`);
    return ' ';
  });
  return { concepts: [...concepts], rest };
}
