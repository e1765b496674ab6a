/** Small helpers: electronics, stationery, tools, laundry, games, flowers. */
import type { ItemCalls } from './items.ts';

export const HANDY: ItemCalls = {
  'charger cable':
    '(?:充电|数据|快充)线|(?:苹果|安卓|type-?c|c口|iphone)的?(?:充电|数据)?线|(?:lightning|usb(?:-?c)?|type-?c|charging|charger|phone|micro ?usb)(?: charging)? (?:cable|cord|lead|wire)s?|充電ケーブル|ケーブル(?!テレビ)|충전\\s?(?:케이블|선)',
  'wireless charger':
    '无线充(?:电器?|电板)?|wireless charg(?:er|ing pad)s?|ワイヤレス充電器|무선\\s?충전기',
  'power cord': '电源线|power (?:cord|cable|lead)s?|電源コード|전원\\s?(?:선|코드)',
  transformer: '变压器|transformers?|変圧器|변압기',
  'phone holder':
    '手机(?:支|懒人支)架|phone (?:stand|holder|mount)s?|スマホスタンド|휴대폰\\s?거치대',
  'card reader': '读卡器|card readers?|カードリーダー',
  'computer mouse':
    '鼠标(?!垫)|滑鼠|(?:wireless|computer|usb|bluetooth|my|pc) mouse|マウス(?!ウォ)|마우스',
  keyboard: '键盘|keyboards?|キーボード|키보드',
  monitor:
    '显示器|显示屏|(?:computer|external|second|extra|pc) (?:monitor|screen|display)s?|外部モニター|모니터',
  'projector screen': '投影幕布?|幕布|projector screens?|スクリーン|스크린',
  whiteboard: '白板|翻页板|white ?boards?|flip ?charts?|ホワイトボード|화이트보드',
  marker:
    '马克笔|记号笔|荧光笔|白板笔|\\b(?:marker|highlighter|sharpie)(?: pen)?s?\\b|マーカー|マジック(?=を|は|あり)|형광펜|매직',
  pencil: '铅笔(?!盒)|\\bpencils?\\b(?! case)|鉛筆|연필',
  eraser: '橡皮擦?(?!筋)|erasers?|消しゴム|지우개',
  ruler: '直?尺子|直尺|卷尺|软尺|\\brulers?\\b|tape measures?|measuring tapes?|定規|メジャー|줄자',
  paper:
    '(?:白|a4|打印|画|信|便条)纸|(?<=[和跟张]|[点些])纸(?=$|[,。!?和]|画)|(?:a4|blank|print(?:ing|er)|writing|drawing|some|plain|scrap) paper|sheets? of paper|\\bpaper\\b(?= (?:and|please|pls|or)\\b|$|,)|コピー用紙|白い紙|종이(?!컵)',
  'sticky note': '便利贴|便签(?!纸)|sticky notes?|post-?its?|付箋|포스트잇',
  'paper clip': '回形针|曲别针|长尾夹|燕尾夹|paper ?clips?|binder clips?|クリップ|클립',
  'rubber band': '橡皮筋|皮筋|rubber bands?|elastic bands?|輪ゴム|고무줄',
  rope: '绳子|麻绳|打包绳|尼龙绳|\\bropes?\\b|some string|ロープ|紐|끈|밧줄',
  'luggage strap':
    '打包带|行李[绑捆]?带|捆绑带|luggage (?:strap|belt)s?|スーツケースベルト|캐리어\\s?벨트',
  'bubble wrap': '气泡[膜纸垫袋]|bubble wrap|プチプチ|緩衝材|뽁뽁이',
  'wrapping paper': '包装纸|礼品纸|wrapping paper|gift ?wrap(?:ping)?|ラッピング|포장지',
  'gift bag': '礼品袋|礼物袋|gift bags?',
  'paper bag': '纸袋|paper bags?|紙袋|종이봉투',
  'cardboard box':
    '纸箱|纸盒子?|泡沫箱|(?:cardboard|moving|empty|shipping|packing) box(?:es)?|cartons?|段ボール|ダンボール|(?:종이)?\\s?상자|박스(?=에|가|를|하나|좀)',
  'box cutter': '美工刀|裁纸刀|小刀|box cutters?|stanley knife|カッター|커터칼',
  'magnifying glass': '放大镜|magnif(?:ier|ying glass)(?:es|s)?|虫眼鏡|ルーペ|돋보기',
  'clothes rack':
    '落地衣架|衣帽架|挂衣架|移动衣架|龙门架|(?:clothes|garment|coat|clothing) (?:rack|rail|stand)s?|ハンガーラック|행거',
  'clothes peg': '晾衣夹|衣夹|clothes ?(?:peg|pin)s?|洗濯ばさみ|빨래집게',
  'garment steamer':
    '挂烫机|手持熨烫机|蒸汽(?:熨斗|挂烫机)|(?:garment|clothes|hand) ?steamers?|steamers?\\b|衣類スチーマー|スチーマー|스팀\\s?다리미',
  'stain remover': '去[渍污](?:剂|笔|液)?|stain removers?|染み抜き|얼룩\\s?제거제',
  'fabric softener': '柔顺剂|柔软剂|fabric (?:softener|conditioner)s?|柔軟剤|섬유\\s?유연제',
  'laundry basket': '(?:脏衣|洗衣)[篮篓筐]|laundry (?:basket|hamper)s?|洗濯かご|빨래\\s?바구니',
  insole: '鞋垫|insoles?|インソール|깔창',
  'shoe bag': '鞋[袋套]|shoe (?:bag|cover)s?',
  'foam roller': '泡沫轴|瑜伽柱|foam rollers?|フォームローラー|폼롤러',
  dumbbell: '哑铃|dumb ?bells?|ダンベル|아령|덤벨',
  'resistance band': '弹力带|(?:resistance|exercise) bands?',
  'prayer mat': '礼拜毯|祈祷毯|拜毯|prayer (?:mat|rug)s?|礼拝マット|기도\\s?매트',
  'game console':
    '游戏机|ps[45]|switch游戏机|game consoles?|play ?station|xbox|nintendo|ゲーム機|게임기',
  'playing cards':
    '扑克牌?|啤牌|playing cards?|(?:pack|deck) of cards|トランプ|트럼프\\s?카드|화투',
  mahjong:
    '麻将(?!馆|声|房|室|厅)|mah ?-?jongg?(?! (?:room|parlou?r|lounge|hall))(?: set| table)?|マージャン|마작',
  chess: '象棋|围棋|国际象棋|跳棋|\\bchess(?: set| board)?\\b|将棋|囲碁|장기판|바둑',
  puzzle: '拼图|puzzles?\\b|jigsaws?|パズル|퍼즐',
  newspaper: '报纸|日报|当天的报|newspapers?|新聞|신문',
  magazine: '杂志|magazines?|雑誌|잡지',
  map: '(?:纸质|旅游|市区|城市|地铁)?地图(?=$|[,。!?]|有|吗|看|给|一|册)|(?:[张份个]|旅游|纸质)地图|(?:city|paper|tourist|street|metro|subway|tube|local) maps?|(?:a|any|some|free) maps?\\b|地図|マップ|지도(?=\\s|를|가|좀)',
  banner: '横幅|条幅|banners?|横断幕|현수막',
  'greeting card':
    '贺卡|生日卡片?|祝福卡片?|卡片|明信卡|(?:greeting|birthday|thank[- ]you|welcome|handwritten) (?:card|note)s?|メッセージカード|バースデーカード|카드(?=를|에)\\s?(?:써|적)',
  ribbon: '丝带|彩带|缎带|ribbons?|リボン|리본',
  'do not disturb sign':
    '(?:请?勿(?:打)?扰|免打扰)的?牌子?|(?:do[- ]not[- ]disturb|dnd) (?:sign|card|tag|hanger)s?|ドントディスターブ(?:カード|札)?|방해\\s?금지\\s?(?:팻말|카드)',
  raincoat: '雨衣|雨披|rain ?(?:coat|jacket)s?|ponchos?|レインコート|カッパ|우비|비옷',
  'shoe cover': '一次性鞋套|雨鞋套|shoe covers?',
  'portable wifi':
    '随身wi-?fi|移动wi-?fi|(?:pocket|portable) wi-?fi|wi-?fi (?:egg|hotspot)|ポケットwi-?fi|포켓\\s?와이파이',
  'sim card': '(?:电话|手机|流量|上网)卡|sim卡|\\be?-?sim ?(?:card)?s?\\b|simカード|유심',
  'sim pin': '卡针|取卡针|sim (?:pin|ejector|tool)s?|simピン|유심\\s?핀',
  screwdriver: '螺丝[刀批]|screw ?drivers?|ドライバー(?=を|は|貸|あり)|드라이버',
  wrench: '扳手|wrench(?:es)?|spanners?|(?<!フ)レンチ|렌치',
  pliers: '(?:老虎|尖嘴)?钳子|老虎钳|pliers|ペンチ|펜치',
  hammer: '锤子|榔头|hammers?|ハンマー|망치',
  ladder: '梯子|人字梯|(?:step)?ladders?|脚立|はしご|사다리',
  'fire extinguisher': '灭火器|(?:fire )?extinguishers?|消火器|소화기',
  'jumper cable': '搭电线|电瓶线|jump(?:er)? (?:lead|cable)s?|ブースターケーブル|점프선',
  plunger: '皮搋子|马桶[塞搋吸]|通[厕渠]器|plungers?|ラバーカップ|뚫어뻥',
  'toilet brush': '马桶刷|toilet brush(?:es)?|トイレブラシ|변기\\s?솔',
  broom: '扫[把帚]|簸箕|brooms?|dust ?pans?|ほうき|빗자루',
  mop: '拖把|拖布|\\bmops?\\b|モップ|대걸레',
  'cleaning cloth': '抹布|(?:cleaning |dust)cloths?|a rag|雑巾|ふきん|걸레|행주',
  'vacuum cleaner': '吸尘器|vacuum cleaners?|hoovers?|掃除機|청소기',
  'air mattress': '充气床垫?|气垫床|air (?:mattress|bed)(?:es|s)?|エアベッド|에어\\s?매트',
  'bed board': '床板|硬木板|bed boards?|a board (?:under|for)|ベッドボード',
  'duvet cover': '被套|被罩|(?:duvet|quilt|comforter) covers?|布団カバー|이불\\s?커버',
  bedding: '床品|床上用品|[四三]件套|bed ?(?:ding|linens?|clothes|sets?)\\b|寝具|침구',
  cigarettes:
    '香烟|(?:[包条盒]|买)烟(?![雾火味感灰头])|cigarettes?|pack of smokes|タバコ|たばこ|담배(?=\\s?(?:한|좀|하나|사))',
  'night light': '(?:小|感应)?夜灯|night ?-?lights?|常夜灯|ナイトライト|수면등',
  'fairy lights': '彩灯|串灯|灯串|fairy lights|string lights|イルミネーション',
  rose: '玫瑰花?(?!花?瓣|金|露|茶|酱|红)|\\broses?\\b(?! (?:petal|wine|gold|garden))|バラ(?!エ)|薔薇|장미',
  lily: '百合花?|\\blil(?:y|ies)\\b|ユリ|百合|백합',
  'flower bouquet':
    '花束|捧花|[一这那两]束(?:鲜花|花)|(?:flower )?bouquets?(?! of roses)|bunch of flowers|ブーケ|花束|꽃다발|부케',
  plant: '绿植|盆栽|绿萝|盆花|(?:house|pot(?:ted)?|room|the|my) ?plants?\\b|観葉植物|화분',
  scale: '电子秤|厨房秤|秤(?!砣)|(?:weighing|kitchen|digital) scales?|はかり|저울',
};
