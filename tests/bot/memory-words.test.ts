import { expect, it } from 'vitest';
import { readMemory } from '../../bot/guests/memory-words.ts';
import { PREFERENCES } from '../../nlp/taxonomy.ts';
import { wishName } from '../../prompts/wishes.ts';

it.each([
  ['你记得我什么？', { do: 'list' }],
  ['你们存了我哪些资料', { do: 'list' }],
  ['看看你们记了什么', { do: 'list' }],
  ['你記得我什麼？', { do: 'list' }],
  ['What do you know about me?', { do: 'list' }],
  ['查看我的信息', { do: 'list' }],
  ['Show my data', { do: 'list' }],
  ['删除我的信息', { do: 'eraseAll' }],
  ['Delete my data', { do: 'eraseAll' }],
  ['导出我的个人信息', { do: 'export' }],
  ['Export my data please', { do: 'export' }],
  ['全部删除', { do: 'eraseAll' }],
  ['把我的资料都删掉', { do: 'eraseAll' }],
  ['請把我的資料全部刪除', { do: 'eraseAll' }],
  ['Delete everything.', { do: 'eraseAll' }],
  ['please delete all my data', { do: 'eraseAll' }],
  ['すべて削除してください', { do: 'eraseAll' }],
  ['모두 삭제', { do: 'eraseAll' }],
  ['删掉第2条', { do: 'forget', numbers: [2] }],
  ['第二条不要了', { do: 'forget', numbers: [2] }],
  ['删掉1和3', { do: 'forget', numbers: [1, 3] }],
  ['delete number 2', { do: 'forget', numbers: [2] }],
  ['forget the pillow', { do: 'forget', words: 'pillow' }],
  ['把枕头的偏好删掉', { do: 'forget', words: '枕头' }],
  ['记住我要低枕头', { do: 'keep', words: '我要低枕头' }],
  ['不用记枕头', { do: 'refuse', words: '枕头' }],
  ['好的', { do: 'yes' }],
  ['记住', { do: 'yes' }],
  ['不用记', { do: 'no' }],
  ['No thanks!', { do: 'no' }],
])('“%s” is a command about what is remembered', (text, command) => {
  expect(readMemory(text)).toEqual(command);
});

it.each([
  '送两条毛巾',
  '好的，再送两条毛巾',
  '房间里有2个人',
  '我忘了带充电器',
  'I forgot my charger',
  '空调遥控器里的定时删不掉',
  '1208',
  'Can you delete the minibar charge from my bill',
  '你们酒店有什么好吃的',
])('“%s” is none', (text) => {
  expect(readMemory(text)).toBeUndefined();
});

it('every wish has its name in every language that a guest is spoken to in', () => {
  for (const [key, values] of Object.entries(PREFERENCES))
    for (const value of values) {
      expect(wishName(key, value, 'zh-Hant')).not.toMatch(/[a-z_]{3}|：/);
      expect(wishName(key, value, 'ja')).not.toMatch(/_|: /);
      expect(wishName(key, value, 'ko')).toMatch(/\p{Script=Hangul}/u);
    }
});
