import type { IntentName } from '../nlp/taxonomy.ts';

type Names = [zhHans: string, zhHant: string, en: string, ja: string, ko: string];

/** What a request is called when it names no thing. */
const NAMES: Partial<Record<IntentName, Names>> = {
  'request.amenity': [
    '您要的物品',
    '您要的物品',
    'what you asked for',
    'ご希望の品',
    '요청하신 물품',
  ],
  'request.housekeeping': ['客房打扫', '客房打掃', 'housekeeping', 'お部屋の清掃', '객실 청소'],
  'request.maintenance': ['报修', '報修', 'repair', '修理', '수리'],
  'request.food': ['用餐', '用餐', 'meal', 'お食事', '식사'],
  'request.late_checkout': [
    '延迟退房',
    '延後退房',
    'late check-out',
    'レイトチェックアウト',
    '레이트 체크아웃',
  ],
  'request.early_checkin': [
    '提前入住',
    '提早入住',
    'early check-in',
    'アーリーチェックイン',
    '얼리 체크인',
  ],
  'request.room_change': ['换房', '換房', 'room change', 'お部屋の変更', '객실 변경'],
  'request.wakeup': ['叫醒', '晨喚', 'wake-up call', 'モーニングコール', '모닝콜'],
  'request.luggage': ['行李', '行李', 'luggage', 'お荷物', '짐'],
  'request.transport': ['用车', '用車', 'transport', '送迎・タクシー', '차량'],
  'request.invoice': ['发票', '發票', 'invoice', '領収書', '영수증'],
  'request.laundry': ['洗衣', '洗衣', 'laundry', 'ランドリー', '세탁'],
  'request.do_not_disturb': [
    '请勿打扰',
    '請勿打擾',
    'do not disturb',
    '起こさないでください',
    '방해 금지',
  ],
  'request.lost_and_found': ['失物查找', '失物協尋', 'lost item', '忘れ物', '분실물'],
  'request.other': ['您的要求', '您的要求', 'your request', 'ご要望', '요청'],
  'booking.new': ['预订', '訂房', 'booking', 'ご予約', '예약'],
  'booking.change': ['修改预订', '修改訂房', 'change of booking', '予約の変更', '예약 변경'],
  'booking.cancel': ['取消预订', '取消訂房', 'cancellation', '予約の取消', '예약 취소'],
  'booking.extend': ['续住', '續住', 'longer stay', '延泊', '숙박 연장'],
  'feedback.complaint': ['投诉', '客訴', 'complaint', 'ご意見', '불만'],
  'feedback.praise': ['表扬', '讚美', 'praise', 'お褒め', '칭찬'],
  'feedback.suggestion': ['建议', '建議', 'suggestion', 'ご提案', '제안'],
  'question.wifi': ['WiFi', 'WiFi', 'Wi-Fi', 'WiFi', '와이파이'],
  'question.breakfast': ['早餐', '早餐', 'breakfast', '朝食', '조식'],
  'question.facility': ['设施', '設施', 'facilities', '施設', '시설'],
  'question.checkin_checkout': [
    '入住退房',
    '入住退房',
    'check-in and check-out',
    'チェックイン・アウト',
    '체크인·체크아웃',
  ],
  'question.parking': ['停车', '停車', 'parking', '駐車場', '주차'],
  'question.location': ['位置交通', '位置交通', 'location', '場所・アクセス', '위치'],
  'question.price': ['价格', '價格', 'price', '料金', '요금'],
  'question.policy': ['酒店规定', '飯店規定', 'policy', '規定', '규정'],
  'question.membership': ['会员', '會員', 'membership', '会員', '멤버십'],
  'question.other': ['客人提问', '客人提問', 'question', 'ご質問', '질문'],
  'chat.human': ['要求人工服务', '要求真人服務', 'wants a person', 'スタッフ希望', '직원 요청'],
  'chat.privacy': [
    '个人资料要求',
    '個人資料要求',
    'privacy request',
    '個人情報の要望',
    '개인정보 요청',
  ],
  'chat.other': ['其他消息', '其他訊息', 'other message', 'その他', '기타'],
  'safety.emergency': ['紧急情况', '緊急狀況', 'EMERGENCY', '緊急事態', '긴급 상황'],
};
const COLUMNS = ['zh-Hans', 'zh-Hant', 'en', 'ja', 'ko'];

/** What an intent is called in this language ('zh' is zh-Hans). */
export function intentName(intent: string, language: string): string {
  const column = COLUMNS.indexOf(language === 'zh' ? 'zh-Hans' : language);
  return NAMES[intent as IntentName]?.[column < 0 ? 2 : column] ?? intent;
}
