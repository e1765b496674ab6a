/** What a remembered wish is called to its guest; staff read it by its kind (labels/preference.ts). */

type Names = [zhHans: string, zhHant: string, en: string, ja: string, ko: string];
const COLUMNS = ['zh-Hans', 'zh-Hant', 'en', 'ja', 'ko'];
const ENGLISH = COLUMNS.indexOf('en');

const WISHES: Record<string, Record<string, Names>> = {
  'pillow.height': {
    low: ['矮一点的枕头', '矮一點的枕頭', 'a lower pillow', '低めの枕', '낮은 베개'],
    high: ['高一点的枕头', '高一點的枕頭', 'a higher pillow', '高めの枕', '높은 베개'],
  },
  'pillow.firmness': {
    soft: ['软一点的枕头', '軟一點的枕頭', 'a softer pillow', '柔らかめの枕', '부드러운 베개'],
    firm: ['硬一点的枕头', '硬一點的枕頭', 'a firmer pillow', '硬めの枕', '단단한 베개'],
  },
  'pillow.fill': {
    latex: ['乳胶枕', '乳膠枕', 'a latex pillow', 'ラテックスの枕', '라텍스 베개'],
    buckwheat: ['荞麦枕', '蕎麥枕', 'a buckwheat pillow', 'そばがらの枕', '메밀 베개'],
    down: ['羽绒枕', '羽絨枕', 'a down pillow', '羽毛の枕', '깃털 베개'],
    synthetic: ['化纤枕', '化纖枕', 'a synthetic pillow', '化繊の枕', '합성 솜 베개'],
    no_feather: [
      '不要羽绒枕',
      '不要羽絨枕',
      'no feather pillows',
      '羽毛以外の枕',
      '깃털이 아닌 베개',
    ],
  },
  'mattress.firmness': {
    soft: [
      '软一点的床垫',
      '軟一點的床墊',
      'a softer mattress',
      '柔らかめのマットレス',
      '부드러운 매트리스',
    ],
    firm: [
      '硬一点的床垫',
      '硬一點的床墊',
      'a firmer mattress',
      '硬めのマットレス',
      '단단한 매트리스',
    ],
  },
  'bedding.extra': {
    pillow: ['多备枕头', '多備枕頭', 'an extra pillow', '枕の追加', '추가 베개'],
    quilt: ['多备被子', '多備被子', 'an extra quilt', '掛け布団の追加', '추가 이불'],
    blanket: ['多备毯子', '多備毯子', 'an extra blanket', '毛布の追加', '추가 담요'],
    thin_quilt: ['薄被', '薄被', 'a thinner quilt', '薄手の掛け布団', '얇은 이불'],
  },
  'room.floor': {
    high: ['高楼层', '高樓層', 'a high floor', '高層階', '고층'],
    low: ['低楼层', '低樓層', 'a low floor', '低層階', '저층'],
  },
  'room.quiet': {
    yes: ['安静的房间', '安靜的房間', 'a quiet room', '静かなお部屋', '조용한 객실'],
  },
  'room.position': {
    away_from_lift: [
      '远离电梯的房间',
      '遠離電梯的房間',
      'a room away from the lift',
      'エレベーターから離れたお部屋',
      '엘리베이터에서 먼 객실',
    ],
    near_lift: [
      '靠近电梯的房间',
      '靠近電梯的房間',
      'a room near the lift',
      'エレベーターに近いお部屋',
      '엘리베이터에서 가까운 객실',
    ],
    away_from_road: [
      '远离马路的房间',
      '遠離馬路的房間',
      'a room away from the road',
      '道路から離れたお部屋',
      '도로에서 먼 객실',
    ],
    connecting: ['连通房', '連通房', 'connecting rooms', 'コネクティングルーム', '커넥팅 룸'],
    corner: ['转角房', '邊間', 'a corner room', '角部屋', '코너 객실'],
  },
  'room.view': {
    sea: ['海景', '海景', 'a sea view', 'オーシャンビュー', '바다 전망'],
    lake: ['湖景', '湖景', 'a lake view', 'レイクビュー', '호수 전망'],
    city: ['城景', '城市景觀', 'a city view', 'シティビュー', '시내 전망'],
    garden: ['园景', '園景', 'a garden view', 'ガーデンビュー', '정원 전망'],
    mountain: ['山景', '山景', 'a mountain view', 'マウンテンビュー', '산 전망'],
    river: ['江景', '江景', 'a river view', 'リバービュー', '강 전망'],
  },
  'room.bed_type': {
    king: ['大床', '大床', 'a king-size bed', 'キングベッド', '킹 침대'],
    twin: ['两张床', '兩張床', 'twin beds', 'ツインベッド', '트윈 침대'],
    single: ['单人床', '單人床', 'a single bed', 'シングルベッド', '싱글 침대'],
  },
  'room.smoking': {
    no: ['禁烟房', '禁菸房', 'a non-smoking room', '禁煙ルーム', '금연 객실'],
    yes: ['可吸烟房', '可吸菸房', 'a smoking room', '喫煙ルーム', '흡연 객실'],
  },
  'room.temperature': {
    cool: ['凉一点的房间', '涼一點的房間', 'a cooler room', '涼しめのお部屋', '시원한 객실'],
    warm: ['暖一点的房间', '暖一點的房間', 'a warmer room', '暖かめのお部屋', '따뜻한 객실'],
  },
  'room.light': {
    dark: ['遮光的房间', '遮光的房間', 'a darker room', '暗めのお部屋', '어두운 객실'],
    bright: ['明亮的房间', '明亮的房間', 'a bright room', '明るいお部屋', '밝은 객실'],
  },
  'room.fragrance': { none: ['不要香氛', '不要香氛', 'no fragrance', '香りなし', '향 없음'] },
  bathroom: {
    bathtub: ['有浴缸', '有浴缸', 'a bathtub', 'バスタブ付き', '욕조'],
    shower: ['淋浴', '淋浴', 'a shower', 'シャワー', '샤워 부스'],
  },
  'housekeeping.time': {
    morning: ['上午打扫', '上午打掃', 'cleaning in the morning', '午前の清掃', '오전 청소'],
    afternoon: ['下午打扫', '下午打掃', 'cleaning in the afternoon', '午後の清掃', '오후 청소'],
    none: ['不用打扫', '不用打掃', 'no cleaning', '清掃不要', '청소 불필요'],
  },
  diet: {
    vegetarian: ['素食', '素食', 'vegetarian food', 'ベジタリアン', '채식'],
    vegan: ['纯素', '純素', 'vegan food', 'ヴィーガン', '비건'],
    halal: ['清真', '清真', 'halal food', 'ハラール', '할랄'],
    kosher: ['犹太洁食', '猶太潔食', 'kosher food', 'コーシャ', '코셔'],
    no_pork: ['不吃猪肉', '不吃豬肉', 'no pork', '豚肉なし', '돼지고기 제외'],
    no_beef: ['不吃牛肉', '不吃牛肉', 'no beef', '牛肉なし', '소고기 제외'],
    no_seafood: ['不吃海鲜', '不吃海鮮', 'no seafood', '魚介類なし', '해산물 제외'],
    gluten_free: ['无麸质饮食', '無麩質', 'gluten-free food', 'グルテンフリー', '글루텐 프리'],
    lactose_free: ['无乳糖', '無乳糖', 'lactose-free food', '乳糖なし', '유당 제외'],
    low_sugar: ['少糖', '少糖', 'little sugar', '糖分控えめ', '저당'],
    low_salt: ['少盐', '少鹽', 'little salt', '塩分控えめ', '저염'],
    no_spicy: ['不吃辣', '不吃辣', 'nothing spicy', '辛いもの以外', '맵지 않게'],
    spicy: ['爱吃辣', '愛吃辣', 'spicy food', '辛いもの', '매운 음식'],
    no_coriander: ['不要香菜', '不要香菜', 'no coriander', 'パクチーなし', '고수 제외'],
  },
  allergy: {
    peanut: ['花生过敏', '花生過敏', 'peanut allergy', 'ピーナッツアレルギー', '땅콩 알레르기'],
    nut: ['坚果过敏', '堅果過敏', 'nut allergy', 'ナッツアレルギー', '견과류 알레르기'],
    seafood: ['海鲜过敏', '海鮮過敏', 'seafood allergy', '魚介類アレルギー', '해산물 알레르기'],
    egg: ['鸡蛋过敏', '雞蛋過敏', 'egg allergy', '卵アレルギー', '달걀 알레르기'],
    milk: ['牛奶过敏', '牛奶過敏', 'milk allergy', '乳アレルギー', '우유 알레르기'],
    gluten: ['麸质过敏', '麩質過敏', 'gluten allergy', 'グルテンアレルギー', '글루텐 알레르기'],
    feather: ['羽毛过敏', '羽毛過敏', 'feather allergy', '羽毛アレルギー', '깃털 알레르기'],
    pollen: ['花粉过敏', '花粉過敏', 'pollen allergy', '花粉アレルギー', '꽃가루 알레르기'],
    dust: ['灰尘过敏', '灰塵過敏', 'dust allergy', 'ハウスダストアレルギー', '먼지 알레르기'],
    pet: ['宠物过敏', '寵物過敏', 'pet allergy', 'ペットアレルギー', '반려동물 알레르기'],
    fragrance: ['香味过敏', '香味過敏', 'fragrance allergy', '香料アレルギー', '향료 알레르기'],
    alcohol: ['酒精过敏', '酒精過敏', 'alcohol allergy', 'アルコールアレルギー', '알코올 알레르기'],
  },
  drink: {
    coffee: ['咖啡', '咖啡', 'coffee', 'コーヒー', '커피'],
    tea: ['茶', '茶', 'tea', 'お茶', '차'],
    hot_water: ['热水', '熱水', 'hot water', 'お湯', '뜨거운 물'],
    sparkling_water: ['气泡水', '氣泡水', 'sparkling water', '炭酸水', '탄산수'],
    wine: ['葡萄酒', '葡萄酒', 'wine', 'ワイン', '와인'],
    no_ice: ['去冰', '去冰', 'no ice', '氷なし', '얼음 없이'],
  },
  breakfast: {
    early: ['早一点的早餐', '早一點的早餐', 'an early breakfast', '早めの朝食', '이른 조식'],
    late: ['晚一点的早餐', '晚一點的早餐', 'a late breakfast', '遅めの朝食', '늦은 조식'],
    to_go: ['早餐打包', '早餐外帶', 'breakfast to take away', '朝食の持ち帰り', '조식 포장'],
    chinese: ['中式早餐', '中式早餐', 'a Chinese breakfast', '中華の朝食', '중식 조식'],
    western: ['西式早餐', '西式早餐', 'a Western breakfast', '洋食の朝食', '양식 조식'],
  },
  arrival: {
    late: ['晚到', '晚到', 'a late arrival', '遅めのご到着', '늦은 도착'],
    early: ['早到', '早到', 'an early arrival', '早めのご到着', '이른 도착'],
  },
  checkout: {
    late: ['晚退房', '晚退房', 'a late check-out', '遅めのチェックアウト', '늦은 체크아웃'],
    early: ['早退房', '早退房', 'an early check-out', '早めのチェックアウト', '이른 체크아웃'],
  },
  contact: {
    no_calls: [
      '不要打电话',
      '不要打電話',
      'no phone calls',
      '電話以外での連絡',
      '전화 대신 메시지',
    ],
    phone: ['电话联系', '電話聯絡', 'contact by phone', '電話での連絡', '전화 연락'],
    wechat: ['微信联系', '微信聯絡', 'contact by WeChat', 'WeChatでの連絡', '위챗 연락'],
    email: ['邮件联系', '郵件聯絡', 'contact by e-mail', 'メールでの連絡', '이메일 연락'],
    no_marketing: [
      '不收推广消息',
      '不要推廣訊息',
      'no marketing',
      '販促メッセージ不要',
      '홍보 메시지 거부',
    ],
  },
  accessibility: {
    wheelchair: ['轮椅', '輪椅', 'wheelchair access', '車いす', '휠체어'],
    grab_bar: ['扶手', '扶手', 'grab bars', '手すり', '안전 손잡이'],
    low_floor: [
      '低楼层（无障碍）',
      '低樓層（無障礙）',
      'a low floor (accessible)',
      '低層階（バリアフリー）',
      '저층(무장애)',
    ],
    hearing: ['听力协助', '聽力協助', 'help with hearing', '聴覚サポート', '청각 지원'],
    visual: ['视力协助', '視力協助', 'help with seeing', '視覚サポート', '시각 지원'],
  },
  companion: {
    infant: ['与婴儿同行', '與嬰兒同行', 'travelling with a baby', '乳児とご一緒', '영아 동반'],
    child: [
      '与儿童同行',
      '與兒童同行',
      'travelling with children',
      'お子様とご一緒',
      '어린이 동반',
    ],
    elderly: [
      '与长辈同行',
      '與長輩同行',
      'travelling with an elderly person',
      'ご年配の方とご一緒',
      '어르신 동반',
    ],
    pet: ['与宠物同行', '與寵物同行', 'travelling with a pet', 'ペットとご一緒', '반려동물 동반'],
    partner: [
      '与伴侣同行',
      '與伴侶同行',
      'travelling as a couple',
      'パートナーとご一緒',
      '연인 동반',
    ],
    group: ['团体', '團體', 'travelling in a group', '団体', '단체'],
  },
  occasion: {
    honeymoon: ['蜜月', '蜜月', 'honeymoon', '新婚旅行', '신혼여행'],
    birthday: ['生日', '生日', 'birthday', '誕生日', '생일'],
    anniversary: ['纪念日', '紀念日', 'anniversary', '記念日', '기념일'],
    proposal: ['求婚', '求婚', 'proposal', 'プロポーズ', '프러포즈'],
    wedding: ['婚礼', '婚禮', 'wedding', '結婚式', '결혼식'],
    graduation: ['毕业', '畢業', 'graduation', '卒業', '졸업'],
  },
  trip: {
    business: ['商务出行', '商務出行', 'business trip', 'ご出張', '출장'],
    family: ['家庭出游', '家庭旅遊', 'family trip', 'ご家族旅行', '가족 여행'],
    leisure: ['休闲出游', '休閒旅遊', 'holiday trip', 'ご旅行', '여행'],
    medical: ['就医', '就醫', 'medical trip', 'ご通院', '진료'],
    exam: ['考试', '考試', 'exam trip', '試験', '시험'],
  },
};

/** The wish in the guest's language; in English where the bot does not speak it. */
export function wishName(key: string, value: string, language: string): string {
  const names = WISHES[key]?.[value];
  return names?.[COLUMNS.indexOf(language)] ?? names?.[ENGLISH] ?? value;
}
