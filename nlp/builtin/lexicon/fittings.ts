/** What a room has and what may break in it. */
import type { ItemWords } from './items.ts';

export const FITTINGS: ItemWords[] = [
  // equipment
  [
    'air conditioner',
    'equipment',
    '空调(?!遥控|开关|面板|外机|房)|冷气(?!机?遥控)|a\\/?c\\b|air ?con(?:ditioner|ditioning)?s?\\b|エアコン|クーラー|에어컨',
  ],
  ['heating', 'equipment', '暖气(?!片)|地暖|供暖|heating|暖房|난방'],
  ['thermostat', 'equipment', '温控(?:器|面板)?|空调面板|thermostats?'],
  [
    'tv',
    'equipment',
    '电视机?(?!遥控|剧|节目|柜)|投影仪?|\\btvs?\\b(?! remote)|television|telly|テレビ|텔레비전|티비|tv가',
  ],
  ['remote control', 'equipment', '遥控器?|remotes?(?: control)?|リモコン|리모컨'],
  [
    'light',
    'equipment',
    '(?<!台|红绿|夜|眼|霓虹|信号|指示|尾|大)灯(?!泡|光|火|箱|具)|顶灯|壁灯|床头灯|夜灯|\\blights?\\b(?! (?:bulb|meal|lunch|switch|snack|breakfast|is blinking))|\\blamps?\\b|照明|電気(?=が)|조명|전등',
  ],
  ['light bulb', 'equipment', '灯泡|灯管|(?:light ?)?bulbs?|電球|전구'],
  [
    'socket',
    'equipment',
    '插座|插孔|电源(?!线)|sockets?|(?:power |electric(?:al)? )?outlets?|コンセント|콘센트',
  ],
  [
    'switch',
    'equipment',
    '开关(?=.{0,5}(?:坏|没|不|失|松|按))|light switch(?:es)?|スイッチ|스위치',
  ],
  [
    'fridge',
    'equipment',
    '冰箱|小冰柜|雪柜|fridges?|refrigerators?|mini-?bar (?:fridge )?(?=is|isn|not)|冷蔵庫|냉장고',
  ],
  ['flat white', 'food', 'flat whites?|馥芮白|澳白'],
  ['foam pillow', 'amenity', '(?:memory )?foam pillows?'],
  ['thermos', 'amenity', '暖(?:水)?壶|热水瓶|保温壶'],
  [
    'safe',
    'equipment',
    '保险(?:箱|柜)|夹万|(?:room |the |my )safe\\b(?! (?:place|area|to|side))|^safe\\b|\\bsafe (?:in|is (?:not|stuck|broken|locked)|has|won)|safe deposit|金庫|금고',
  ],
  [
    'phone',
    'equipment',
    '(?:座机|房间电话|电话机|床头电话)|(?:room |bedside )(?:tele)?phone|電話機|전화기',
  ],
  ['curtain', 'equipment', '窗帘|遮光帘|curtains?|blinds?\\b|drapes|カーテン|커튼'],
  ['window', 'equipment', '窗户?(?!帘|台|口|外|边|景|花)|windows?(?! (?:seat|view|shop))|窓|창문'],
  ['door lock', 'equipment', '门锁|锁(?:芯|头)|(?:door )?locks?\\b|ドアロック|도어락'],
  [
    'key card',
    'equipment',
    '房卡|门卡|钥匙卡|(?:key|room) ?cards?|カードキー|ルームキー|카드키|키카드|룸키',
  ],
  [
    'door',
    'equipment',
    '(?:房|浴室|卫生间|厕所|衣柜|阳台|移|推拉|柜)门(?!口|卡|锁|铃|缝)|门(?=(?:关|打|锁|把|开|卡|坏|吱|合)(?:不|着|手|住|了)?)|\\bdoors?\\b(?! (?:handle|lock|bell|knob))|ドア|방문|문이',
  ],
  ['door handle', 'equipment', '门把手?|(?:door )?(?:handle|knob)s?'],
  [
    'toilet',
    'equipment',
    '马桶(?!圈|盖|刷|垫)|坐便|厕所(?=.{0,4}(?:堵|冲|漏|坏|不))|toilets?(?! (?:paper|roll|seat|brush))|\\bloo\\b(?! roll)|トイレ(?!ット)|변기',
  ],
  ['toilet seat', 'equipment', '马桶(?:圈|盖|垫)|toilet seats?'],
  [
    'shower',
    'equipment',
    '花洒|淋浴(?!露|间|房)|莲蓬头|喷头|热水(?!壶|袋|瓶|器|泡|喝|煲)|\\bshowers?(?: ?heads?)?\\b(?! (?:gel|cap|chair|curtain|steam))|hot water(?! (?:bottle|with|and lemon|please|for))|シャワー|お湯|샤워기?|온수|뜨거운\\s?물',
  ],
  ['bathtub', 'equipment', '浴缸|bath ?tubs?|\\btub\\b|浴槽|バスタブ|욕조'],
  [
    'sink',
    'equipment',
    '洗手(?:池|盆|台)|洗脸(?:池|盆|台)|水槽|面盆|台盆|\\bsinks?\\b|wash ?basins?|洗面台|세면대',
  ],
  ['faucet', 'equipment', '水龙头|水喉|龙头|faucets?|\\btaps?\\b(?! water)|蛇口|수도꼭지'],
  ['drain', 'equipment', '地漏|下水(?:道|口|管)?|排水(?:口|孔)?|去水|\\bdrains?\\b|排水溝|배수구'],
  ['pipe', 'equipment', '水管|管道|\\bpipes?\\b|배관'],
  ['ceiling', 'equipment', '天花板?|吊顶|ceilings?|天井|천장'],
  ['wall', 'equipment', '墙(?:壁|面|角)?(?!隔音)|\\bwalls?\\b'],
  ['carpet', 'equipment', '地毯|carpets?|\\brugs?\\b|カーペット|카펫'],
  ['floor', 'equipment', '地板|floorboards?'],
  ['bed', 'equipment', '床(?:架|板|头|腿)(?!灯|柜)|(?:bed ?frame|the bed|headboard)s?'],
  [
    'smoke detector',
    'equipment',
    '烟雾?(?:报警器|感应器|探测器)|烟感|(?:smoke|fire) (?:detector|alarm)s?|火災報知器|화재경보기',
  ],
  [
    'exhaust fan',
    'equipment',
    '排(?:气|风)扇|换气扇|抽风机?|exhaust fans?|extractor|換気扇|환풍기',
  ],
  ['wardrobe', 'equipment', '衣柜|柜子|wardrobes?|closets?|クローゼット|옷장'],
  ['mirror', 'equipment', '镜子|mirrors?|鏡|거울'],
  ['elevator', 'equipment', '电梯|升降机|𨋢|elevators?|\\blifts?\\b|エレベーター|엘리베이터'],
  [
    'coffee machine',
    'equipment',
    '咖啡机|coffee (?:machine|maker)s?|コーヒーメーカー|커피\\s?머신',
  ],
  [
    'washing machine',
    'equipment',
    '洗衣机|干衣机|烘干机|washing machines?|\\bwasher\\b|tumble dryer|洗濯機|세탁기',
  ],
  ['doorbell', 'equipment', '门铃|door ?bells?'],
  ['treadmill', 'equipment', '跑步机|treadmills?'],
  ['cockroach', 'belonging', '蟑螂|小强|曱甴|(?:cock)?roach(?:es)?|ゴキブリ|바퀴벌레'],
  [
    'trash',
    'belonging',
    '垃圾(?!袋|桶|话)|\\b(?:trash|garbage|rubbish)\\b(?! (?:bag|can|bin))|ゴミ(?!袋)|쓰레기(?!봉투|통)',
  ],
];
