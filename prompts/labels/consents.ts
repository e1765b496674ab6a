/** What a guest's data is used for, as guests and staff read it. */
type PurposeName = 'service' | 'memory' | 'survey' | 'model' | 'sensitive' | 'marketing';
type Names = Record<PurposeName, string>;

const NAMES: Record<string, Names> = {
  'zh-Hans': {
    service: '入住提醒',
    memory: '记住偏好',
    survey: '问卷',
    model: '第三方 AI 处理消息',
    sensitive: '长期记住健康与信仰信息',
    marketing: '优惠推广',
  },
  'zh-Hant': {
    service: '入住提醒',
    memory: '記住偏好',
    survey: '問卷',
    model: '第三方 AI 處理訊息',
    sensitive: '長期記住健康與信仰資訊',
    marketing: '優惠推廣',
  },
  en: {
    service: 'messages about the stay',
    memory: 'remembering preferences',
    survey: 'surveys',
    model: 'a vendor’s AI reads messages',
    sensitive: 'remembering health and faith for good',
    marketing: 'offers',
  },
  ja: {
    service: 'ご滞在のご案内',
    memory: 'お好みの記憶',
    survey: 'アンケート',
    model: '外部AIによるメッセージ処理',
    sensitive: '健康・信仰に関する情報の長期保存',
    marketing: '特典のご案内',
  },
  ko: {
    service: '투숙 안내',
    memory: '취향 기억',
    survey: '설문',
    model: '외부 AI의 메시지 처리',
    sensitive: '건강·신앙 정보의 장기 보관',
    marketing: '혜택 안내',
  },
};

/** @param language any; what has no words of its own reads English */
export const purposeName = (purpose: PurposeName, language: string): string =>
  (NAMES[language] ?? NAMES[language === 'zh' ? 'zh-Hans' : 'en'])![purpose].normalize('NFKC');
