import { describe, expect, test } from 'vitest';
import { builtin } from '../../nlp/builtin/index.ts';
import { isEmergency } from '../../nlp/builtin/safety.ts';

const DANGER = [
  '厨房着火了快来',
  '走廊里全是烟，呛得不行',
  '我老公突然晕倒了，叫不醒',
  '胸口好闷，喘不上气',
  '有個陌生男人一直在踹我房門',
  '電梯卡住了，我們困在裡面',
  '我不想活了',
  '泳池里有个孩子漂着不动',
  '他说要从阳台跳下去',
  '有人砸玻璃进来了，拿着棍子',
  "help, we can't open the sauna door from inside",
  "my father isn't breathing",
  'the corridor is full of smoke and we cannot see',
  'My room is on fire',
  'I smell gas in the corridor',
  "he's unconscious, please call an ambulance",
  'someone is trying to break into my room',
  "we're trapped in the elevator",
  "I don't want to live anymore",
  '火事です！煙が出ています',
  '母が倒れました、救急車を呼んでください',
  '불이 났어요',
  '숨을 못 쉬겠어요 도와주세요',
];

const DANGER_TOLD_SIDEWAYS = [
  '老头子怎么摇都不睁眼',
  '我妈电话打了十几个都不接，她有心脏病，麻烦去看看',
  '他把我手机抢走了，不让我出房间',
  '有烟从空调口出来',
  '我们被锁在楼梯间了，哪一层的门都推不开',
  '把一整盒药都吃了',
  'Husband fall down, no answer, eyes open',
  'it smells like rotten eggs near the stove and we feel dizzy',
  'I hear a woman begging him to stop next door',
  "lift isn't moving, lights are off, nobody answers the bell",
  '父がろれつが回らず、右手が動きません',
  '낯선 사람이 방에 있어요',
  'The wall behind the dryer is too hot to touch',
  '有个小伙子在停车场被几个人围着踢',
];

const DANGER_BESIDE_A_LOOK_ALIKE = [
  '熨斗有焦味，现在桌子烧起来了',
  'The perfume in the lobby is strong, and now my son cannot breathe, his lips are blue',
  'The lift stopped with its doors open and my leg is trapped under it',
  '孩子烧得直翻白眼，快来人',
  '去年装过支架，现在胸口疼得厉害',
  'My dad had a stroke last year and now his face is drooping again',
  '血止不住，毛巾已经换了两条，麻烦叫救护车',
  '孩子一吃花生就喘，现在已经喘不上气了，快来',
  '爬楼爬得喘不上气，胸口疼',
  'I carry an EpiPen and my throat is closing',
  'someone is locked in the sauna and not answering',
  '老公说不出话，半边身子动不了',
  '朋友站在阳台外面说要跳',
  '누가 문을 부수려고 해요',
  '我被锁在门外了，孩子还在里面',
  "I'm locked out on the balcony and it's freezing",
  'the toaster next to the bed is smoking',
  'my laptop charger is smoking',
  'my father has a stroke I think',
  'help me please i am bleeding',
  '烟味很大从门缝进来，呛得不行，走廊看不清',
  'the hairdryer started smoking',
  'someone is smoking in bed and the curtain caught fire',
  '不是演习，真的着火了',
  '是不是着火了，走廊好多烟',
  '没人救我们，电梯里出不来',
  "please don't hit me, he has a knife",
];

const LOOKS_LIKE_IT = [
  '隔壁桌的豆浆有一股焦味，是不是煮过头了',
  '儿童池的水凉得孩子嘴唇发紫，能加温吗',
  '救命，发票十二点前要给财务，帮我开一下',
  'The iron has a burning smell, I pulled the plug, another one please',
  "Whoever slept here smoked cigars, I can't breathe in there, is another room free?",
  'My throat closes up if a peanut touches my food, what is in the sauce?',
  'Two more pillows for 119, and a spare key',
  '前台那位翻白眼的小哥能不能换个人来办理',
  'The lift by the pool has stopped with its doors open, nobody inside, just so you know',
  'I almost had a heart attack when I saw the view, stunning',
  '我有乳糜泻，误食会肚子疼，面包有不含麸质的吗',
  'My mother would hit me if she saw this mess. Could someone clean 703?',
  '好吃到爆炸',
  '门锁打不开了，我被锁在外面',
  "the door closed behind me and I'm stuck outside my room",
  'The guy next door is smoking and I can smell it',
  'the pool is under maintenance until further notice, and we booked for it',
  'your wifi keeps kicking me out',
  '全館禁煙でしょうか',
  '去年电梯困过人，现在修好了吗',
  '加棉被，打了两次電話都沒送來',
  '救护车不必了，她缓过来了',
  'That soup nearly set me on fire, same again please',
  'my bag was stolen, call the police please',
  '手机掉到泳池里了，能帮忙捞一下吗',
  '我妈左手没力，上下楼不方便，安排低楼层',
  '隔壁在装修，一直砸墙，吵得孩子哭',
  '保安不让我们走，说押金没退',
  '电梯停了，我们几个人爬上来的',
  '刚才楼下救护车怎么回事',
  "I can't find my kid's jacket",
  'tired of living out of a suitcase, laundry please',
  "my husband isn't answering his phone, can you connect me to 902",
  'hot tea for my daughter, please',
  '문 앞에 택배가 서 있어요',
  '排队排到窒息，你们就一个人办入住？',
  '行李箱密码忘了，被困在密码锁前哈哈，有工具吗',
  'is there a defibrillator on the premises? asking for our event form',
  'the smoke from the incense in the lobby bothers me',
  '我对花生过敏，一吃就喘，麻烦跟厨房说一声',
  'nut allergy, she carries an EpiPen, is the satay safe?',
  '爬楼爬得喘不上气，能换低楼层吗',
  '不是煤气味，是油漆味',
  '别叫救护车，他就是喝多了',
  "he's not choking, he just coughs",
  "my neighbour's house caught fire, I need to check out early",
  '火事ではありません、湯気です',
  '烤面包机烤糊了，有点糊味，不好意思',
  '吹風機有燒焦味，不敢用了，換一支',
  '楼下救护车的声音吵得睡不着',
  '聽說昨晚有人被困電梯？現在能坐了嗎',
  '趴在窗台上看了一下午江景',
  'I burned the toast and it smells of burning, sorry',
  'my suitcase is stuck in the lift door',
  'the bottle exploded in the fridge, what a mess',
  'タバコの煙が気になります、部屋を変えてください',
  '화재경보기 배터리가 없는 것 같아요',
  '热死了，空调开大点',
  '笑死我了哈哈',
  '今天的火锅太好吃了，救命恩人啊',
  '消防演习几点结束',
  '没有着火，就是想问下灭火器在哪',
  '1119 送两瓶水',
  '困死了，帮我延到两点退房',
  'How do I connect my Fire TV stick?',
  'the steak was to die for',
  'I nearly had a heart attack when I saw the bill',
  'Is this a non-smoking room?',
  'the DJ was on fire last night',
  'stuck in traffic, we will be late',
  'dying for a coffee, can you send one up',
  '救命，这蛋糕也太好吃了吧',
  '键盘都敲冒烟了，还没写完',
  '昨天在路上看到打架的，吓一跳',
  'If somebody had a seizure here, how far is the hospital?',
  'our last hotel had a gas leak, is your heating electric',
  'we are all right now, it was just the toaster smoking',
];

describe('danger is heard in every language of the guests', () => {
  test.each([...DANGER, ...DANGER_TOLD_SIDEWAYS, ...DANGER_BESIDE_A_LOOK_ALIKE])('%s', (text) =>
    expect(isEmergency(text)).toBe(true),
  );
});

describe('words that only look like danger alarm nobody', () => {
  test.each(LOOKS_LIKE_IT)('%s', (text) => expect(isEmergency(text)).toBe(false));
});

test('a word that a burst of messages cut in two is still heard', () => {
  expect(isEmergency('着\n火了')).toBe(true);
  expect(isEmergency('着火\n了')).toBe(true);
});

test('an emergency comes first and is as severe as can be', () => {
  const analysis = builtin.analyzeSync({ text: '1605 着火了快来人', kind: 'message' });
  expect(analysis.intents[0]?.intent).toBe('safety.emergency');
  expect(analysis).toMatchObject({ emergency: true, severity: 3, slots: { room: '1605' } });
  expect(analysis.reasons).toContain('safety');
});
