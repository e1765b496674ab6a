import { describe, expect, test } from 'vitest';
import { builtin } from '../../nlp/builtin/index.ts';
import { flat } from '../../nlp/report.ts';

const message = (text: string) => flat(builtin.analyzeSync({ text, kind: 'message' }));
const review = (text: string) => flat(builtin.analyzeSync({ text, kind: 'review' }));
const wishes = (text: string) =>
  message(text).preferences.map((p) => `${p.key}=${p.value}${p.hidden ? '*' : ''}`);

describe('a language is the one that carries the sentence', () => {
  test.each([
    ['请送两条毛巾', 'zh-Hans'],
    ['請送兩條毛巾', 'zh-Hant'],
    ['唔該送支水上嚟', 'zh-Hant'],
    ['please bring 两瓶水 to my room', 'en'],
    ['你们的wifi password是什么', 'zh-Hans'],
    ['タオルを二枚お願いします', 'ja'],
    ['수건 두 장 부탁해요', 'ko'],
  ])('%s is %s', (text, lang) => expect(message(text).lang).toBe(lang));
});

describe('a guest is understood however a wish is put', () => {
  test.each([
    ['麻烦送两瓶矿泉水到1208', 'request.amenity'],
    ['空调坏了，1506', 'request.maintenance'],
    ['帮我叫辆出租车去机场', 'request.transport'],
    ['明早六点半叫醒我', 'request.wakeup'],
    ['能开发票吗', 'request.invoice'],
    ['可以延迟退房到两点吗', 'request.late_checkout'],
    ['想再住一晚', 'booking.extend'],
    ['wifi密码是多少', 'question.wifi'],
    ['早餐几点开始', 'question.breakfast'],
    ['我要投诉，房间太吵了', 'feedback.complaint'],
    ['转人工', 'chat.human'],
    ['谢谢', 'chat.thanks'],
    ['could you store our bags until six', 'request.luggage'],
    ['I left my charger in the room', 'request.lost_and_found'],
    ['please delete my personal data', 'chat.privacy'],
    ['unsubscribe', 'chat.opt_out'],
    ['where can I park', 'question.parking'],
    ['please cancel my reservation', 'booking.cancel'],
    ['asdf qwer', 'chat.other'],
  ])('%s: %s', (text, intent) => expect(message(text).intents).toContain(intent));
});

describe('what is said in few words is heard for what it is', () => {
  test.each([
    ['浴室门反锁了打不开，孩子在里面', 'safety.emergency'],
    ['可以叫醫生來看看嗎', 'request.other'],
    ['流了点血', 'feedback.complaint'],
    ['不用叫救护车', 'chat.deny'],
    ['隔壁抽烟，味道都飘进来了', 'feedback.complaint'],
    ['你们洗坏了我的衬衫', 'feedback.complaint'],
    ['另外矿泉水也没了', 'request.amenity'],
    ['The AC is making a weird noise', 'request.maintenance'],
    ['朝食おいしかったです', 'feedback.praise'],
    ['booking is under Garcia', 'chat.other'],
    ['两瓶', 'request.amenity'],
    ['那就订吧，姓陈', 'booking.new'],
    ['手机也快没电了', 'chat.other'],
    ['有手电筒吗', 'request.amenity'],
    // Their look-alikes.
    ['浴室门打不开，孩子的牙刷在里面', 'request.maintenance'],
    ['不用叫救护车，帮我叫辆出租车', 'request.transport'],
    ['衬衫帮我洗一下，别洗坏了', 'request.laundry'],
    ['热水没了', 'request.maintenance'],
  ])('%s: %s', (text, intent) => expect(message(text).intents[0]).toBe(intent));

  test('a hurt guest is grave, and a mishap that is over is none', () => {
    expect(message('我刚才被你们的热水壶烫到手了').severity).toBe(3);
    expect(message('差点被热水烫到').severity).toBeLessThan(3);
  });

  test('quilts are no beds, a wake-up is no noise, feathers are no pillow', () => {
    expect(wishes('两床')).toEqual([]);
    expect(wishes('明天早上六点叫醒')).toEqual([]);
    expect(wishes('我对羽毛也过敏')).toEqual(['allergy=feather']);
    expect(wishes('空调有点冷')).toEqual(['room.temperature=warm*']);
    expect(wishes('房間冷氣好像不太冷')).toEqual(['room.temperature=cool*']);
  });

  test('of what was brought by mistake nothing is ordered', () => {
    expect(message('我要的是浴袍不是浴巾').slots.items).toEqual(['bathrobe']);
    expect(message('四点叫车').slots.time).toBe('16:00');
  });
});

describe('the wish behind a complaint is heard', () => {
  test.each([
    ['枕头太高了，睡得脖子疼', 'pillow.height=low*'],
    ['隔壁吵了一晚上，完全没睡', 'room.quiet=yes*'],
    ['the mattress is way too hard, my back hurts', 'mattress.firmness=soft*'],
    ['我对花生过敏', 'allergy=peanut'],
    ['我吃素，晚餐能安排吗', 'diet=vegetarian'],
    ["I'm coeliac, is there anything I can eat?", 'diet=gluten_free'],
    ['有事微信联系我，别打电话', 'contact=no_calls'],
    ['下周三订一间大床房，要高楼层', 'room.floor=high'],
  ])('%s: %s', (text, wish) => expect(wishes(text)).toContain(wish));

  test.each([
    '不用换枕头了，现在的正好',
    '我朋友花粉过敏，不过他不住这',
    '楼上的小孩一直跑来跑去，太吵了',
  ])('%s sets nothing about the guest', (text) => {
    const said = wishes(text).filter((wish) => !wish.startsWith('room.quiet'));
    expect(said).toEqual([]);
  });
});

describe('a thing, a circumstance or a remark shows the wish behind it', () => {
  test.each([
    ['一开门就是电梯叮叮响，完全没法睡', 'room.quiet=yes*'],
    ['一开门就是电梯叮叮响，完全没法睡', 'room.position=away_from_lift*'],
    ['麻烦放一张婴儿床', 'companion=infant*'],
    ['明早要去见客户，借个熨斗', 'trip=business*'],
    ['麻烦跟楼上说一声小声点', 'room.quiet=yes*'],
    ['我肉都不吃的，餐里请安排素菜', 'diet=vegetarian'],
    ['窗帘合不拢，路灯照得一夜没睡', 'room.light=dark*'],
    ["the bed's like a slab of concrete, awful night", 'mattress.firmness=soft*'],
    ['never before noon please, housekeeping wakes me every day', 'housekeeping.time=afternoon'],
    ['枕が高すぎて眠れませんでした', 'pillow.height=low*'],
    ['My neck is sore, the pillow pushes my head right up.', 'pillow.height=low*'],
    ['I woke up in a sweat, the air con refuses to go below 25.', 'room.temperature=cool*'],
    ["Cream goes straight through me. What's in the soup?", 'diet=lactose_free'],
    [
      'We get a terrible crick from the hollow in the middle of the bed.',
      'mattress.firmness=firm*',
    ],
  ])('%s: %s', (text, wish) => expect(wishes(text)).toContain(wish));
});

describe('what is supposed, over, absent or only asked about is no wish', () => {
  test.each([
    '如果我不吃辣，火锅还能点什么',
    '以前吃素，现在什么都吃了',
    'My colleague is vegan but she is staying at another hotel',
    '婴儿床要收费吗，先问问，还没确定带不带宝宝',
    '隔音真不错，楼下开派对都没听见',
    'A friend of mine might come in May. Are there vegan dishes on the menu?',
    'Ours was neither too hard a bed nor too soft, just right.',
  ])('%s', (text) => expect(wishes(text)).toEqual([]));
});

test('a standing wish alone is for the desk to note', () => {
  expect(message('我睡惯了矮枕头，记一下').intents).toEqual(['request.other']);
});

describe('a calm report is no complaint, anger is one', () => {
  test('a fault told calmly', () => {
    expect(message('1506空调不制冷，麻烦师傅来看下')).toMatchObject({
      sentiment: 'neutral',
      severity: 1,
      aspects: [],
    });
  });
  test('the same fault for the third time', () => {
    const angry = message('空调又坏了，这都第三次了，没人管吗！1506');
    expect(angry.sentiment).toBe('negative');
    expect(angry.severity).toBe(2);
  });
  test('a threat to go to court', () => {
    expect(message('再不退押金我就去法院起诉你们').severity).toBe(3);
  });
});

describe('a review says what it praises and what it criticises', () => {
  test('praise alone', () => {
    const said = review('位置很好，房间很干净，服务热情，下次还来');
    expect(said.sentiment).toBe('positive');
    expect(said.polarity).toBeGreaterThan(0);
    expect(said.aspects).toContainEqual({ aspect: 'location', polarity: 'positive' });
  });
  test('negated praise is criticism, negated criticism praise', () => {
    expect(review('房间不干净').aspects).toEqual([
      { aspect: 'room.cleanliness', polarity: 'negative' },
    ]);
    expect(review('一点都不吵').aspects).toEqual([{ aspect: 'room.noise', polarity: 'positive' }]);
  });
  test('a thing and a tone in one clause are an opinion, each tone of the thing beside it', () => {
    expect(review('健身房很给力，停车位有点少，前台小陈值得表扬').aspects).toEqual(
      expect.arrayContaining([
        { aspect: 'facility', polarity: 'positive' },
        { aspect: 'staff.attitude', polarity: 'positive' },
      ]),
    );
    expect(review('The lobby was a delight, the minibar a joke').aspects).toEqual(
      expect.arrayContaining([
        { aspect: 'facility', polarity: 'positive' },
        { aspect: 'room.equipment', polarity: 'negative' },
      ]),
    );
  });
  test('Traditional characters read the same', () => {
    const simplified = review('房间很吵，早餐难吃');
    const traditional = review('房間很吵，早餐難吃');
    expect(traditional.aspects).toEqual(simplified.aspects);
    expect(traditional.polarity).toBe(simplified.polarity);
  });
  test('a bad stay told without a bad word leans the way its sentences sound', () => {
    const told =
      'We asked for a crib in March, in April and on the day. It came at eleven at night.';
    expect(review(told).polarity).toBeLessThan(-0.2);
  });
  test('it always leans one way', () => {
    expect(review('').polarity).not.toBe(0);
  });
});

test('asking again, correcting and taking back change an old wish', () => {
  const act = (text: string) => builtin.analyzeSync({ text, kind: 'message' }).act;
  expect(act('毛巾怎么还没来')).toBe('chase');
  expect(act('哦不，三条')).toBe('correct');
  expect(act('算了不用了')).toBe('cancel');
  expect(act('送两条毛巾')).toBe('new');
});

test('evidence points into the words of the guest', () => {
  const text = '１２０８房，枕頭太高了，睡得脖子疼';
  const analysis = builtin.analyzeSync({ text, kind: 'message' });
  const wish = analysis.preferences.find((p) => p.key === 'pillow.height');
  expect(text.slice(...(wish?.evidence ?? [0, 0]))).toContain('枕頭太高');
});

test('a correction without its thing carries the number', () => {
  const said = builtin.analyzeSync({ text: '哦不，三条', kind: 'message' });
  expect(said).toMatchObject({ act: 'correct', slots: { quantity: 3 } });
});

test('who asks after the towels chases the towels', () => {
  const said = builtin.analyzeSync({ text: '毛巾怎么还没来', kind: 'message' });
  expect(said).toMatchObject({ act: 'chase', orders: [{ item: 'towel' }] });
});

test('a complaint that asks for another one is a request too, at no time of day', () => {
  const text = '枕头太高了，睡得脖子疼，麻烦换个矮一点的';
  const said = builtin.analyzeSync({ text, kind: 'message' });
  const intents = said.intents.map(({ intent }) => intent);
  expect(intents.sort()).toEqual(['feedback.complaint', 'request.amenity']);
  expect(wishes(text)).toContain('pillow.height=low*');
  expect(said.orders).toEqual([{ item: 'pillow' }]);
  expect(said.slots.time).toBeUndefined();
});

test('a wish in three short messages is one wish', () => {
  const said = message('你好\n我要\n两条毛巾');
  expect(said).toMatchObject({
    intents: ['request.amenity'],
    slots: { items: ['towel'], quantity: 2 },
  });
});
