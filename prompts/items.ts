/** What things are called, by their canonical English noun (taxonomy: slots.items). */
const ITEMS: Record<string, [zhHans: string, zhHant: string, ja: string, ko: string]> = {
  towel: ['毛巾', '毛巾', 'タオル', '수건'],
  'bath towel': ['浴巾', '浴巾', 'バスタオル', '목욕 수건'],
  pillow: ['枕头', '枕頭', '枕', '베개'],
  blanket: ['毯子', '毯子', '毛布', '담요'],
  quilt: ['被子', '被子', '掛け布団', '이불'],
  sheet: ['床单', '床單', 'シーツ', '침대 시트'],
  bed: ['床', '床', 'ベッド', '침대'],
  'extra bed': ['加床', '加床', 'エキストラベッド', '엑스트라 베드'],
  cot: ['婴儿床', '嬰兒床', 'ベビーベッド', '아기 침대'],
  water: ['矿泉水', '礦泉水', '水', '물'],
  'hot water': ['热水', '熱水', 'お湯', '온수'],
  kettle: ['烧水壶', '煮水壺', '電気ケトル', '전기 주전자'],
  cup: ['杯子', '杯子', 'コップ', '컵'],
  tea: ['茶叶', '茶葉', 'お茶', '차'],
  coffee: ['咖啡', '咖啡', 'コーヒー', '커피'],
  ice: ['冰块', '冰塊', '氷', '얼음'],
  slipper: ['拖鞋', '拖鞋', 'スリッパ', '슬리퍼'],
  bathrobe: ['浴袍', '浴袍', 'バスローブ', '목욕 가운'],
  hanger: ['衣架', '衣架', 'ハンガー', '옷걸이'],
  iron: ['熨斗', '熨斗', 'アイロン', '다리미'],
  'hair dryer': ['吹风机', '吹風機', 'ドライヤー', '헤어드라이어'],
  toothbrush: ['牙刷', '牙刷', '歯ブラシ', '칫솔'],
  toothpaste: ['牙膏', '牙膏', '歯磨き粉', '치약'],
  shampoo: ['洗发水', '洗髮精', 'シャンプー', '샴푸'],
  'shower gel': ['沐浴露', '沐浴乳', 'ボディソープ', '바디워시'],
  soap: ['香皂', '香皂', '石けん', '비누'],
  razor: ['剃须刀', '刮鬍刀', 'カミソリ', '면도기'],
  comb: ['梳子', '梳子', 'くし', '빗'],
  'toilet paper': ['卫生纸', '衛生紙', 'トイレットペーパー', '화장지'],
  tissue: ['纸巾', '面紙', 'ティッシュ', '티슈'],
  charger: ['充电器', '充電器', '充電器', '충전기'],
  adapter: ['转换插头', '轉接頭', '変換プラグ', '어댑터'],
  umbrella: ['雨伞', '雨傘', '傘', '우산'],
  humidifier: ['加湿器', '加濕器', '加湿器', '가습기'],
  fan: ['风扇', '電扇', '扇風機', '선풍기'],
  heater: ['暖气', '暖氣', '暖房', '난방기'],
  'air conditioner': ['空调', '冷氣', 'エアコン', '에어컨'],
  'air conditioning': ['空调', '冷氣', 'エアコン', '에어컨'],
  tv: ['电视', '電視', 'テレビ', 'TV'],
  light: ['灯', '燈', '照明', '조명'],
  lamp: ['台灯', '檯燈', 'ランプ', '램프'],
  toilet: ['马桶', '馬桶', 'トイレ', '변기'],
  shower: ['淋浴', '淋浴', 'シャワー', '샤워기'],
  tap: ['水龙头', '水龍頭', '蛇口', '수도꼭지'],
  drain: ['下水道', '排水孔', '排水口', '배수구'],
  door: ['门', '門', 'ドア', '문'],
  lock: ['门锁', '門鎖', '鍵', '잠금장치'],
  window: ['窗户', '窗戶', '窓', '창문'],
  curtain: ['窗帘', '窗簾', 'カーテン', '커튼'],
  socket: ['插座', '插座', 'コンセント', '콘센트'],
  fridge: ['冰箱', '冰箱', '冷蔵庫', '냉장고'],
  safe: ['保险箱', '保險箱', '金庫', '금고'],
  telephone: ['电话', '電話', '電話', '전화기'],
  'room card': ['房卡', '房卡', 'カードキー', '객실 카드'],
  'key card': ['房卡', '房卡', 'カードキー', '객실 카드'],
  luggage: ['行李', '行李', '荷物', '짐'],
  taxi: ['出租车', '計程車', 'タクシー', '택시'],
  breakfast: ['早餐', '早餐', '朝食', '조식'],
  cake: ['蛋糕', '蛋糕', 'ケーキ', '케이크'],
  wifi: ['WiFi', 'WiFi', 'WiFi', '와이파이'],
  shirt: ['衬衫', '襯衫', 'シャツ', '셔츠'],
};

const COLUMNS = ['zh-Hans', 'zh-Hant', 'ja', 'ko'];

/** The thing in this language; the canonical noun where there is no word for it. */
export function itemName(item: string, language: string): string {
  const column = COLUMNS.indexOf(language === 'zh' ? 'zh-Hans' : language);
  return ITEMS[item.toLowerCase()]?.[column] ?? item;
}

/** What was ordered, readable: "毛巾×2、枕头", "2 × towel, pillow". */
export function orderList(orders: { item: string; quantity?: number | undefined }[], language: string): string {
  const cjk = language !== 'en' && language !== 'ko';
  const one = ({ item, quantity }: { item: string; quantity?: number | undefined }) => {
    const name = itemName(item, language);
    if (!quantity) return name;
    return cjk ? `${name}×${quantity}` : `${quantity} × ${name}`;
  };
  return orders.map(one).join(cjk ? '、' : ', ');
}
