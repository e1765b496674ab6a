/** Less common parts of a room and of the house. */
import type { ItemCalls } from './items.ts';

export const FIXTURES: ItemCalls = {
  'induction cooker': '电磁[炉灶]|induction (?:cooker|hob|stove|plate)s?|ihヒーター|인덕션',
  stove:
    '(?:燃气|煤气|瓦斯|电陶)[灶炉]|灶[台具]?|炉灶|炉头|stoves?|hobs?\\b|cook ?tops?|burners?|コンロ|가스레인지',
  toaster: '烤面包机|多士炉|吐司机|toasters?|トースター|토스터',
  oven: '烤箱|\\bovens?\\b(?!-)|オーブン|오븐',
  dishwasher: '洗碗机|dish ?washers?|食洗機|식기세척기',
  'range hood': '(?:抽|吸)?油烟机|(?:range|cooker|kitchen) hoods?|レンジフード|후드',
  'bedside lamp':
    '床[头边](?:的)?(?:小|阅读)?灯|(?:bedside|bed|night ?stand) (?:lamp|light|reading light)s?|ベッド(?:サイド|脇の)?(?:ランプ|ライト)|枕元の(?:ランプ|ライト|灯)|침대\\s?(?:옆\\s?)?(?:램프|등|조명|스탠드)',
  'floor lamp': '落地灯|立灯|(?:floor|standard|standing) lamps?|フロアランプ',
  'ceiling light':
    '吸顶灯|吊灯|天花灯|顶灯|大灯(?=.{0,3}(?:不|坏|闪))|(?:ceiling|main|overhead) (?:light|lamp)s?|chandeliers?|シーリングライト|天井の(?:照明|ライト)|천장\\s?(?:등|조명)',
  'mirror light': '镜前灯|镜子?(?:上|前|边)?(?:面)?的?灯|(?:mirror|vanity) (?:light|lamp)s?',
  'bathroom light':
    '(?:浴室|卫生间|洗手间|厕所)(?:里)?的?(?:顶)?灯|(?:bathroom|shower) lights?|(?:浴室|洗面所|トイレ|バスルーム)の(?:電気|照明|ライト)|(?:욕실|화장실)\\s?(?:불|등|조명|전등)',
  'corridor light': '(?:走廊|过道|玄关|门口)的?灯|(?:corridor|hallway|hall|entrance) lights?',
  'reading light': '阅读灯|看书灯|reading (?:light|lamp)s?|読書灯|독서등',
  'light switch': '灯的?开关|(?:light|lamp) switch(?:es)?|照明(?:の)?スイッチ|전등\\s?스위치',
  lampshade: '灯罩|lamp ?shades?|ランプシェード',
  'set-top box':
    '机顶盒|盒子(?=.{0,4}(?:没信号|坏|不))|set[- ]top box(?:es)?|(?:cable|tv) box(?:es)?|셋톱박스',
  'card slot':
    '插卡取?电?[的]?(?:那个)?[槽口处器]|取电[槽器卡]|(?:key ?)?card slots?|カードスロット|카드\\s?(?:꽂이|홀더)',
  'circuit breaker':
    '(?:电|空气)闸|空开|配电箱|电箱|保险丝|(?:circuit )?breakers?|fuse ?box(?:es)?|\\bfuses?\\b|ブレーカー|차단기|두꺼비집',
  'control panel':
    '(?:控制|触摸|智能|床头)(?:面板|屏|开关)|control (?:panel|pad|screen)s?|コントロールパネル|제어판',
  'shower head':
    '花洒|淋浴头|莲蓬头|喷头|shower ?heads?|シャワーヘッド|샤워기\\s?헤드|샤워\\s?헤드',
  'shower hose': '(?:花洒|淋浴)?软管|shower hoses?|シャワーホース|샤워\\s?호스',
  'soap dispenser': '(?:皂液|洗手液|给皂)[器盒]|(?:soap|shampoo) dispensers?|ディスペンサー',
  'towel rail': '(?:加热|电热)毛巾架|towel (?:rail|warmer|heater)s?|タオルウォーマー',
  'toilet paper holder':
    '(?:卷纸|纸巾|厕纸)[架盒]|(?:toilet (?:paper|roll)|tissue|loo roll) holders?|ペーパーホルダー|휴지걸이',
  'grab bar':
    '(?:浴室|吸盘|安全)?扶手(?!椅|梯)|(?:grab|safety|support) (?:bar|rail|handle)s?|hand ?rails?|手すり|손잡이(?=가 (?:없|헐))|안전바',
  hook: '挂钩|衣钩|\\bhooks?\\b|フック|(?<!귀|열쇠)고리|후크',
  shelf: '置物架|架子|搁板|隔板|shelf|shelves|棚(?=が|の|を)|선반',
  tile: '瓷砖|地砖|\\btiles?\\b|(?<!ス)タイル|(?<!스)타일',
  blind: '百叶窗?帘?|卷帘|罗马帘|blinds?\\b|ブラインド|블라인드',
  'window screen': '纱窗|(?:window|insect|fly|mosquito|bug) screens?|網戸|방충망',
  'window handle': '窗户?的?(?:把手|锁|扣)|window (?:handle|latch|lock|catch)(?:es|s)?',
  railing: '栏杆|护栏(?!床)|railings?|balustrades?|柵|난간',
  'door chain':
    '(?:防盗|门)链|插销|门栓|door (?:chain|bolt|latch)(?:es|s)?|(?:chain|safety) locks?|dead ?bolts?|ドアチェーン|チェーンロック|도어\\s?체인',
  hinge: '合页|铰链|hinges?|蝶番|경첩',
  'door stopper': '门[吸挡碰]|door ?stop(?:per)?s?|ドアストッパー|도어\\s?스토퍼',
  'wardrobe door':
    '(?:衣柜|衣橱|柜子|橱柜)的?(?:移|推拉)?门|柜门|(?:wardrobe|closet|cupboard|cabinet) doors?|クローゼットの(?:ドア|扉)|옷장\\s?문',
  'bathroom door':
    '(?:浴室|卫生间|洗手间|厕所)(?:里)?的?(?:推拉|移|木)?门(?!口|外|前|缝)|(?:bathroom|toilet|washroom) doors?|(?:浴室|トイレ|洗面所|バスルーム)の(?:ドア|扉)|(?:욕실|화장실)\\s?문',
  'desk chair':
    '(?:办公|书桌|电脑|转)椅子?|(?:desk|office|swivel|work) chairs?|オフィスチェア|책상\\s?의자',
  armchair: '(?:扶手|单人沙发|休闲|摇)椅|arm ?chairs?|rocking chairs?|肘掛け椅子|안락의자',
  'bedside table':
    '床头[柜桌](?!灯|上|里|抽屉)|(?:bedside|night) ?(?:table|cabinet|stand)s?|nightstands?|ナイトテーブル|サイドテーブル|협탁',
  cabinet: '橱柜|吊柜|鞋柜|cabinets?\\b|cupboards?|キャビネット|戸棚|수납장|찬장',
  'luggage rack': '行李架|luggage (?:rack|stand)s?|荷物台|バゲージラック',
  'full-length mirror': '(?:穿衣|全身|落地)镜|full[- ]length mirrors?|姿見|全身鏡|전신\\s?거울',
  'makeup mirror': '化妆镜|(?:make-?up|magnifying|shaving) mirrors?|化粧鏡|拡大鏡|화장\\s?거울',
  intercom: '对讲机?|门禁(?!卡)|intercoms?|door ?phones?|インターホン|인터폰',
  'trash can':
    '垃圾[桶筒箱]|废纸篓|(?:trash|garbage|waste|rubbish|dust) ?(?:can|bin|basket)s?|wastebaskets?|waste paper baskets?|\\bbins?\\b(?! (?:bag|liner))|ゴミ箱|ごみ箱|쓰레기통|휴지통',
  'exercise bike':
    '动感单车|健身车|(?:exercise|spin(?:ning)?|stationary) bikes?|エアロバイク|실내\\s?자전거',
  'elliptical machine': '椭圆机|滑步机|ellipticals?(?: (?:machine|trainer))?|cross[- ]?trainers?',
  'massage chair': '按摩椅|massage chairs?|マッサージチェア|안마의자',
  barrier:
    '道闸|抬杆|闸机|(?:parking |car ?park |exit |entry )barriers?|(?:パーキング|駐車場)のゲート|차단봉',
  'charging station':
    '充电桩|(?:ev |car |electric car |vehicle )?charging (?:station|point|pile|bay)s?|ev chargers?|充電スタンド|전기차\\s?충전기',
  robot: '机器人|robots?\\b|ロボット|로봇',
  'carbon monoxide detector': '一氧化碳(?:报警|探测)器|(?:co|carbon monoxide) (?:detector|alarm)s?',
  sprinkler: '喷淋(?:头)?|sprinklers?|スプリンクラー|스프링클러',
  'pillow menu': '枕头菜单|pillow menus?',
};
