import type { Lines } from './lines.ts';

const en: Lines = {
  openers: ['', '', 'Hi, ', 'Hello, ', 'Good evening, ', 'Excuse me, '],
  amenity: [
    'could we get {n} extra towels in {room}?',
    'can someone bring two bottles of water please',
    'I need a power adapter for my laptop',
    'could you send up an iron? I have a meeting tomorrow',
    'one more blanket please, it gets cold at night',
    'do you have a baby cot? She is 10 months old',
  ],
  housekeeping: [
    'please make up room {room}, we are out until {time}',
    'no cleaning today, thank you',
  ],
  fault: [
    'the air conditioning in {room} is not working',
    'there is no hot water in the shower',
    'the TV does not turn on',
    'my key card stopped working',
  ],
  question: [
    'what is the wifi password?',
    'what time is breakfast?',
    'is the gym open at night?',
    'when do we have to check out?',
    'is parking free for guests?',
    'how long does it take to the railway station?',
  ],
  service: [
    'can we check out at {time} tomorrow?',
    'please wake me up at {time}',
    'could you book a taxi to the airport for {time}?',
    'can we leave our bags after check-out?',
    'two shirts for laundry from {room} please',
  ],
  complaint: {
    noise: [
      'the people next door are so loud, we cannot sleep',
      'the corridor is terribly noisy, doors slamming all night',
      'construction noise woke us up at 7, this is really bad',
    ],
    wifi: ['the wifi is terribly slow, my call dropped three times'],
    clean: ['the bathroom was dirty when we arrived, hair on the floor'],
    staff: ['I have been waiting for my towels for an hour, very disappointing'],
    bed: ['the pillow is too high, my neck hurts', 'the mattress is far too soft, my back hurts'],
    smell: ['the room smells of smoke, it gives me a headache'],
    temperature: ['the room is freezing at night'],
    price: ['30 yuan for parking is too expensive'],
  },
  praise: [
    'breakfast was excellent, loved the noodles',
    'the staff are so friendly, thank you',
    'great location, lovely view of the lake',
    'very clean and comfortable room',
    'the bed is wonderful, best sleep in weeks',
  ],
  wish: [
    'I am vegetarian, is there something for me at breakfast?',
    'I am allergic to feathers, could I have another pillow?',
    'we would love a higher floor next time',
    'it is our anniversary this weekend',
    'we are travelling with our two kids',
    'please no phone calls, message me here instead',
  ],
  thanks: ['thank you!', 'great, thanks', 'that was quick, thank you', 'perfect'],
  chase: ['still waiting for the towels', 'any update?'],
  person: ['can I talk to a person please', 'I want to speak to the manager'],
};

const ja: Lines = {
  openers: ['', 'すみません、', 'こんにちは、'],
  amenity: [
    'バスタオルを2枚お願いします',
    '水を2本持ってきていただけますか',
    '{room}号室に毛布を1枚お願いします',
  ],
  housekeeping: ['部屋の掃除をお願いします、{room}です'],
  fault: ['エアコンが効きません', 'シャワーのお湯が出ません'],
  question: [
    '朝食は何時からですか',
    'WiFiのパスワードを教えてください',
    'チェックアウトは何時ですか',
  ],
  service: ['明日の朝{time}に起こしてください', '{time}に空港までタクシーをお願いします'],
  complaint: {
    noise: ['隣の部屋がうるさくて眠れません'],
    bed: ['枕が高すぎて首が痛いです'],
    smell: ['部屋がタバコ臭いです'],
  },
  praise: ['朝食がとても美味しかったです', 'スタッフの方がとても親切でした'],
  wish: ['次回は高層階がいいです', '子どもと一緒に泊まっています'],
  thanks: ['ありがとうございます', '助かりました、ありがとう'],
  chase: ['タオルがまだ届きません'],
  person: ['スタッフと話したいです'],
};

const ko: Lines = {
  openers: ['', '안녕하세요, ', '죄송한데요 '],
  amenity: ['수건 두 장 부탁드려요', '생수 두 병 더 주세요', '{room}호에 담요 하나 갖다 주세요'],
  housekeeping: ['방 청소 부탁드립니다, {room}호예요'],
  fault: ['에어컨이 안 나와요', '샤워기에서 뜨거운 물이 안 나와요'],
  question: ['조식은 몇 시부터예요?', '와이파이 비밀번호가 뭐예요?', '체크아웃은 몇 시까지인가요?'],
  service: ['내일 아침 {time}에 깨워 주세요', '{time}에 공항 가는 택시 불러 주세요'],
  complaint: {
    noise: ['옆방이 너무 시끄러워서 잠을 못 자겠어요'],
    smell: ['방에서 담배 냄새가 너무 나요'],
    bed: ['베개가 너무 높아서 목이 아파요'],
  },
  praise: ['조식이 정말 맛있었어요', '직원분들이 정말 친절하세요'],
  wish: ['다음에는 높은 층으로 부탁드려요', '아이와 함께 왔어요'],
  thanks: ['감사합니다', '빠르네요, 감사합니다'],
  chase: ['수건이 아직 안 왔어요'],
  person: ['직원과 통화하고 싶어요'],
};

export const ABROAD: Record<'en' | 'ja' | 'ko', Lines> = { en, ja, ko };
