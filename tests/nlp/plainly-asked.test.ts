import { describe, expect, test } from 'vitest';
import { builtin } from '../../nlp/builtin/index.ts';
import { flat } from '../../nlp/report.ts';

const said = (text: string) => builtin.analyzeSync({ text, kind: 'message' });
const message = (text: string) => flat(said(text));

describe('what a guest asks for is heard, and nothing beside it', () => {
  test.each([
    ['我被锁在房间外面了', ['request.other']],
    ['隔壁的人在抽烟，我都能闻到', ['feedback.complaint']],
    ['好吃到爆炸', ['feedback.praise']],
    ['打车多少钱', ['question.price']],
    ['call me a taxi please, how much will it be', ['request.transport', 'question.price']],
    ['有没有麻将室', ['question.facility']],
    ['有没有麻将', ['request.amenity']],
    ['退房呢', ['question.checkin_checkout']],
    ['谢谢你们帮我把行李送上来', ['chat.thanks']],
    ['帮我把箱子提上来', ['request.luggage']],
    ['别打扫卫生间，其他扫一下就行', ['request.housekeeping']],
    ['今天不用打扫', ['request.do_not_disturb']],
    ['冷氣不太冷', ['request.maintenance']],
    ['我被锁在门外了，顺便送两瓶水到1203', ['request.other', 'request.amenity']],
  ])('%s', (text, intents) => expect(message(text).intents.sort()).toEqual(intents.sort()));
});

describe('a thing is called by what it is, in the number that was said of it', () => {
  test.each([
    ['叫个明早七点的车', { time: '07:00' }],
    ['两包咖啡', { items: ['coffee'], quantity: 2 }],
    ['寄存两个包', { items: ['bag'], quantity: 2 }],
    ['洗手台的灯不亮了', { items: ['light'] }],
    ['洗手台和灯都坏了', { items: ['sink', 'light'] }],
    ['矿泉水收费吗，来两瓶', { items: ['bottled water'], quantity: 2 }],
    ["not the bulb, it's the switch", { items: ['switch'] }],
  ])('%s', (text, slots) => expect(message(text).slots).toMatchObject(slots));

  test('of what is free some is ordered; next door is no door, and a remote needs its battery', () => {
    expect(said('送的水是免费的吗，要两瓶').orders).toEqual([
      { item: 'bottled water', quantity: 2 },
    ]);
    expect(said('the room next door is really loud').orders).toEqual([]);
    expect(said('电视没信号，顺便送个遥控器电池').orders).toEqual([
      { item: 'tv' },
      { item: 'battery' },
    ]);
  });
});

test.each([
  ['明天还是不用叫了', 'cancel'],
  ['タクシーはやめます', 'cancel'],
  ['隔壁别叫了行不行，吵死了', 'new'],
  ['不是灯泡，是开关', 'correct'],
  ['不是吧，又没热水', 'new'],
])('%s: %s', (text, act) => expect(said(text).act).toBe(act));
