import { describe, expect, it } from 'vitest';
import { hasName, readClaim } from '../../bot/guests/claim.ts';
import { givesName } from '../../bot/guests/names.ts';

const read = (text: string, of: Partial<Parameters<typeof readClaim>[1]> = {}) =>
  readClaim(text, { posed: null, intents: ['chat.other'], ...of });

describe('a reservation code in the guest’s words', () => {
  it.each([
    ['我的订单号 H20260012 王小明', 'H20260012'],
    ['订单号：ｈ２０２６－００１２，王小明', 'H20260012'],
    ['my booking number is htl-2026-77, Wang Xiaoming', 'HTL202677'],
    ['預訂編號1093774512 陳大文', '1093774512'],
    ['H20260012 王小明', 'H20260012'],
    ['予約番号 AB12345 山田太郎です', 'AB12345'],
  ])('%s', (text, code) => {
    expect(read(text)?.code).toBe(code);
  });

  it.each([
    '请送两条毛巾到1208',
    '接机，CA1234 下午到',
    '我的电话 13800138000',
    '我想取消订单',
    'WiFi 密码 abc12345 连不上',
    '2026-11-22 能入住吗',
  ])('is not heard in “%s”', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('stands alone or beside a request', () => {
    expect(read('我的订单号 H20260012 王小明')?.alone).toBe(true);
    expect(read('订单号 H20260012 王小明，麻烦送两条毛巾到房间')?.alone).toBe(false);
  });

  it('is remembered while the bot asks for the name, unless the guest talks of something else', () => {
    const posed = { ask: 'name', code: 'H20260012' } as const;
    expect(read('王小明', { posed })).toMatchObject({ code: 'H20260012', rest: '王小明' });
    expect(read('先送两条毛巾', { posed, intents: ['request.amenity'] })).toBeUndefined();
    expect(hasName(read('我的订单号是 H20260012')?.rest ?? '')).toBe(false);
  });
});

describe('the name on the booking', () => {
  it.each([
    ['我是王小明', '王小明'],
    ['陳大文', '陈大文'],
    ['訂房人 陈大文 先生', '陳大文'],
    ['xiaoming wang', 'WANG/XIAOMING'],
    ['Wang Xiao Ming', 'Wang Xiaoming'],
    ['ＷＡＮＧ　ＸＩＡＯＭＩＮＧ', 'Wang, Xiaoming (Mr)'],
    ['this is José García', 'GARCIA/JOSE'],
    ['Zhang Wei', '张伟'],
    ['my name is zhangwei', '張偉'],
    ['ZHANG/WEI MR', '张伟'],
    ['Shan Wei', '单伟'],
    ['Ouyang Xiu', '欧阳修'],
    ['我叫王小明', 'WANG/XIAOMING MR'],
    ['単純 김민수 입니다', '김민수'],
    ['山田たろうです', '山田たろう'],
  ])('“%s” gives %s', (text, name) => {
    expect(givesName(text, name)).toBe(true);
  });

  it.each([
    ['王小', '王小明'],
    ['王', '王先生'],
    ['李明', '王小明'],
    ['wang', 'Wang Xiaoming'],
    ['zhang', '张伟'],
    ['wei', '张伟'],
    ['Zhang Wen', '张伟'],
    ['schwangweiter zhang', '张伟'],
    ['小明', 'WANG/XIAOMING'],
    ['山田', '山田たろう'],
    ['李安', 'Italian'],
    ['anything', null],
    ['anything', ''],
  ])('“%s” does not give %s', (text, name) => {
    expect(givesName(text, name)).toBe(false);
  });
});
