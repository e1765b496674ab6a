import { describe, expect, test } from 'vitest';
import { builtin } from '../../nlp/builtin/index.ts';
import { ITEMS } from '../../nlp/builtin/lexicon/items.ts';
import { flat } from '../../nlp/report.ts';
import { isItem } from '../../prompts/items.ts';

const message = (text: string) => flat(builtin.analyzeSync({ text, kind: 'message' }));
const slots = (text: string) => message(text).slots;

describe('room, time and number are read as people write them', () => {
  test.each([
    ['1208房要两条毛巾', { room: '1208', items: ['towel'], quantity: 2 }],
    ['12楼08要一个枕头', { room: '1208', items: ['pillow'], quantity: 1 }],
    ['towels to room 12-08 please', { room: '1208', items: ['towel'] }],
    ['下午3点来打扫一下', { time: '15:00' }],
    ['明早七点一刻叫醒我', { time: '07:15', date: '明早' }],
    ['wake me at 7:30am', { time: '07:30' }],
    ['taxi at half past ten please', { time: '10:30' }],
    ['今晚CA1832到，三个人，能接机吗', { flight: 'CA1832', people: 3, date: '今晚' }],
    ['八楼一五，送两双拖鞋', { room: '815', items: ['slipper'], quantity: 2 }],
    ['房间不用换，房号幺二零八，借把雨伞', { room: '1208', items: ['umbrella'], quantity: 1 }],
    ['Could you bring a fan up to 432, room is boiling', { items: ['fan'] }],
    ['two towels to room twelve-oh-six please', { room: '1206', quantity: 2 }],
    ['毛巾不够，再来三条，1506', { items: ['towel'], quantity: 3 }],
    ['toothbrush x3 1107 thx', { items: ['toothbrush'], quantity: 3 }],
    ['2x towels pls', { items: ['towel'], quantity: 2 }],
    ['can i get another pillow', { items: ['pillow'], quantity: 1 }],
    ['バスタオルをあと2枚お願いします', { items: ['bath towel'], quantity: 2 }],
    ['叫早从六点改成六点半', { time: '06:30' }],
    ['订位，今晚七点，四位', { time: '19:00', people: 4 }],
    ['高铁是下午三点二十的，退房能延到两点吗', { time: '14:00' }],
    ['把入住日期从5号改到7号', { date: '7号' }],
    ['Can we stay until Sunday instead of Saturday?', { date: 'Sunday' }],
    ['来一份扬州炒饭，1802', { items: ['fried rice'], quantity: 1 }],
  ])('%s', (text, slots) => expect(message(text).slots).toMatchObject(slots));

  test('a place, a part and what is refused are no things that are wanted', () => {
    expect(message('床头的插座没电了').slots.items).toEqual(['socket']);
    expect(message('the light above the mirror flickers').slots.items).toEqual(['light']);
    expect(message('空调遥控器没反应').slots.items).toEqual(['remote control']);
    expect(message('一碗粥，不要香菜，也别放糖').slots.items).toEqual(['congee']);
    expect(message('送两条浴巾和一瓶洗发水上来').slots.items).toEqual(['bath towel', 'shampoo']);
    expect(message('房间没有毛巾了，浴袍不用换').slots.items).toEqual(['towel']);
    expect(message('洗手池下水很慢').slots.items).toEqual(['sink']);
    expect(message('加床被子，汽水全洒被子上了').slots.items).toEqual(['quilt']);
    expect(message('叫辆出租车去机场，开一张发票').slots.items).toBeUndefined();
    expect(message('My earring is missing, maybe it is in the sheets').slots.items).toEqual([
      'earring',
    ]);
  });

  test("every thing that is understood is called by its name in the guest's language", () => {
    expect(ITEMS.map(([item]) => item).filter((item) => !isItem(item))).toEqual([]);
  });

  test('a bit is no hour, and one more guest is no party of one', () => {
    expect(message('换个软一点的枕头').slots.time).toBeUndefined();
    expect(message('预订上再加一个人').slots.people).toBeUndefined();
  });

  test('a price or a year is no room', () => {
    expect(message('押金500元什么时候退').slots.room).toBeUndefined();
  });
});

describe('the time is the one asked for', () => {
  test.each([
    // Of a stretch of time, where it begins.
    ['we need the meeting room from 2 till 6 tomorrow', '14:00'],
    ['下午要录节目，三点到五点之间请不要进房打扰', '15:00'],
    ['Please tell the maid not to come between 1 and 4, my girl sleeps then', '13:00'],
    ['Please set up a cot in 1104 before 8 in the evening', '20:00'],
    ['a vegetarian dinner in the room around 19h please', '19:00'],
    ['wake up call 3 15 AM please, room 407', '03:15'],
    ['change my wake up call from 7 to 6.15 please', '06:15'],
    ['Our exam starts at 8 so ring 519 at 6 to wake us', '06:00'],
    ['下午想眯一会儿，三点半前把我弄醒', '15:30'],
    ['接机改成夜里十一点一刻', '23:15'],
    ['今天想多睡会，中午前都别来打扫了', '12:00'],
    // A car is wanted before the train leaves; with no other time the train's own counts.
    ['麻烦叫辆车去高铁站，九点二十的车，我得八点出门', '08:00'],
    ['We land at 6 in the morning, please let us in the room early', '06:00'],
    ['Yes, half past ten is fine for us.', '10:30'],
    ['帮我多留一晚，退房那天能拖到两点不', '14:00'],
    ['taxi to the airport 19h please', '19:00'],
    ['Sorry I said 6:30 wake up, please make it 7:00 instead', '07:00'],
  ])('%s: %s', (text, time) => expect(slots(text).time).toBe(time));

  test.each([
    'My two friends and I need a triple, 8 to 11 November.',
    'Can you make up the room now? We are going out till about 2',
    'The curtain does not close, please fix it, the sun woke me at 5',
    'I have been bitten in the night, seven bites in a row. I want another room now.',
    '1105麻烦来打扫一下，我们出门了，大概五点回来',
    '我的护照不见了，昨天三点在大堂还有的，帮我找找',
  ])('none in: %s', (text) => expect(slots(text).time).toBeUndefined());
});

describe('the date is quoted as the guest wrote it', () => {
  test.each([
    ['I need a lake view room, 14 to 16 November', '14 to 16 November'],
    ['Ten rooms, 5–8 June, please hold them', '5–8 June'],
    ['Could you hold a double room for the 17th?', '17th'],
    ['Please move my booking from the 8th to the 11th', '11th'],
    ['想订一间大床房，国庆三号到五号', '国庆三号'],
    ['想訂下個月六號一間雙人房，住兩晚', '下個月六號'],
    ['下周二到周四订一间大床', '下周二'],
    ['水龙头漏水，明天白天再修也行', '明天'],
    ['我订的是15号，看错了，应该是16号，帮我改一下', '16号'],
  ])('%s: %s', (text, date) => expect(slots(text).date).toBe(date));

  test.each([
    'We sat down at the bar and nobody came, please send a waiter',
    'The sun is on my bed, please bring an eye mask',
    '上个月5号住的，当时没开票，现在还能补吗',
  ])('none in: %s', (text) => expect(slots(text).date).toBeUndefined());
});

describe('people are those the wish is for', () => {
  test.each([
    ['Two adults two kids, 12 to 17 February, what rooms are left?', 4],
    ['My two friends and I need a triple for Friday', 3],
    ['Table for three at seven please', 3],
    ['早餐厅的位子能预留吗，两位大人一个宝宝', 3],
    ['帮我留一个靠窗的四人桌，明晚七点', 4],
    ['预订能不能从两个人改三个人', 3],
    ['我们十二个想包游艇出海，帮忙订一下', 12],
  ])('%s: %i', (text, people) => expect(slots(text).people).toBe(people));

  test.each([
    'Please give us rooms with a door between. Now we are 2105 and 2301',
    'Someone collapsed at the pool, one person is doing CPR, send a doctor',
    'One of us spilled coffee, please change the sheets',
    '1925客人，房间打扫一下',
    '找了三个人都说没钥匙，麻烦马上来开门',
  ])('none in: %s', (text) => expect(slots(text).people).toBeUndefined());
});

describe('the number is the one wanted in the end', () => {
  test.each([
    ['衣架太少了就四个，再来六个，1912', 6],
    ['能借台风扇吗，热得睡不着', 1],
  ])('%s: %i', (text, quantity) => expect(slots(text).quantity).toBe(quantity));

  test.each([
    'Make the wake-up call 7 instead of 6 please',
    '叫醒的时间改一下，原来说的六点，改成六点四十，还是810房',
    'No, not that one. Leave it as it was',
    '大堂的wifi和房间的是一个密码不',
  ])('none in: %s', (text) => expect(slots(text).quantity).toBeUndefined());
});
