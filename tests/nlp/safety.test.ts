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

const LOOKS_LIKE_IT = [
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
  test.each(DANGER)('%s', (text) => expect(isEmergency(text)).toBe(true));
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
