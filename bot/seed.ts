import { newId } from '../crm/conversations.ts';
import type { Store } from '../crm/database.ts';

/** The house a hotelier meets first, and changes on the admin page: name, phones and what it knows. */
const HOTEL = {
  name: {
    'zh-Hans': '知客示范酒店',
    'zh-Hant': '知客示範飯店',
    en: 'Zhike Demo Hotel',
    ja: '知客デモホテル',
    ko: '즈커 데모 호텔',
  },
  zone: 'Asia/Shanghai',
  phone: '0571-0000-0000',
  emergencyPhone: '0571-0000-0110',
};

type Answers = [zhHans: string, zhHant: string, en: string, ja: string, ko: string];
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'ja', 'ko'];

const KNOWLEDGE: Record<string, Answers> = {
  wifi: [
    'WiFi 名称 Zhike-Guest，密码是「zhike」加您的房号，例如 zhike1208。',
    'WiFi 名稱 Zhike-Guest，密碼是「zhike」加您的房號，例如 zhike1208。',
    'The Wi-Fi is "Zhike-Guest"; the password is "zhike" followed by your room number, e.g. zhike1208.',
    'WiFiは「Zhike-Guest」、パスワードは「zhike」とお部屋番号です（例：zhike1208）。',
    '와이파이는 "Zhike-Guest", 비밀번호는 "zhike"와 객실 번호입니다(예: zhike1208).',
  ],
  breakfast: [
    '早餐在二楼餐厅，每天 6:30–10:00，周末到 10:30。',
    '早餐在二樓餐廳，每天 6:30–10:00，週末到 10:30。',
    'Breakfast is served on the 2nd floor, 6:30–10:00, until 10:30 at weekends.',
    '朝食は2階レストランで6:30〜10:00（週末は10:30まで）です。',
    '조식은 2층 레스토랑에서 6:30~10:00(주말 10:30까지)입니다.',
  ],
  checkin_checkout: [
    '入住时间 14:00 起，退房时间 12:00 前。需要提早或延后，告诉我，我去问前台。',
    '入住時間 14:00 起，退房時間 12:00 前。需要提早或延後，告訴我，我去問櫃檯。',
    'Check-in is from 14:00, check-out until 12:00. Tell me if you need it earlier or later and I will ask the front desk.',
    'チェックインは14:00から、チェックアウトは12:00までです。ご希望があればフロントに確認します。',
    '체크인은 14:00부터, 체크아웃은 12:00까지입니다. 변경이 필요하시면 프런트에 문의해 드립니다.',
  ],
  parking: [
    '地下一层停车场，住店客人免费，入场后请在前台登记车牌。',
    '地下一樓停車場，住房客人免費，入場後請在櫃檯登記車牌。',
    'The car park is on level B1, free for guests. Please register your plate at the front desk.',
    '駐車場は地下1階、ご宿泊のお客様は無料です。フロントで車両番号をご登録ください。',
    '주차장은 지하 1층이며 투숙객은 무료입니다. 프런트에서 차량 번호를 등록해 주세요.',
  ],
  facility: [
    '健身房在三楼，24 小时开放，刷房卡进入；泳池在三楼，7:00–22:00；洗衣房在五楼。',
    '健身房在三樓，24 小時開放，刷房卡進入；泳池在三樓，7:00–22:00；洗衣房在五樓。',
    'The gym (3rd floor) is open 24 hours with your key card; the pool (3rd floor) 7:00–22:00; the guest laundry is on the 5th floor.',
    'ジムは3階（24時間・カードキー）、プールは3階7:00〜22:00、コインランドリーは5階です。',
    '피트니스는 3층(24시간, 카드키), 수영장은 3층 7:00~22:00, 세탁실은 5층입니다.',
  ],
};

/** Makes the hotel's row and its first knowledge, once; what a hotel has changed stays. */
export async function seedHotel(store: Store, hotelId: string): Promise<void> {
  const { prisma } = store;
  if (await prisma.hotel.findUnique({ where: { id: hotelId }, select: { id: true } })) return;
  await prisma.hotel.createMany({
    data: [{ id: hotelId, ...HOTEL, updatedAt: new Date() }],
    skipDuplicates: true,
  });
  const data = Object.entries(KNOWLEDGE).flatMap(([topic, answers]) =>
    answers.map((answer, i) => ({
      id: newId(),
      hotelId,
      topic,
      language: LANGUAGES[i] ?? 'en',
      answer,
    })),
  );
  await prisma.knowledgeEntry.createMany({ data, skipDuplicates: true });
}
