import { describe, expect, it } from 'vitest';
import { readScore } from '../../bot/surveys/score.ts';
import { levelOf, type Scale } from '../../crm/surveys/surveys.ts';

const read = (text: string, scale: Scale) => readScore(text, scale)?.score ?? null;

describe('a score from 0 to 10', () => {
  it.each([
    ['9', 9],
    ['９分', 9],
    ['十分', 10],
    ['10/10', 10],
    ['满分！', 10],
    ['五星', 10],
    ['4 stars', 8],
    ['⭐⭐⭐', 6],
    ['9⭐', 9],
    ['给个8吧', 8],
    ['7到8分', 7],
    ['8.5分', 9],
    ["I'd say 7", 7],
    ['nine points', 9],
    ['9点です', 9],
    ['8점이요', 8],
    ['零分', 0],
    ['0', 0],
  ])('is read from "%s"', (text, score) => expect(read(text, 'nps')).toBe(score));

  it('is read from the beginning of a longer answer, which then says more', () => {
    for (const text of ['9分吧，不过空调太吵了', '8, the room was noisy', '8分，另外帮我叫车']) {
      expect(readScore(text, 'nps'), text).toMatchObject({ alone: false });
    }
    expect(readScore('我给9分吧', 'nps')).toEqual({ score: 9, alone: true });
  });

  it.each([
    '还行吧',
    '🙂',
    '十分满意',
    '十分感谢',
    '等了10分钟没人来',
    '请送2瓶水',
    '2 towels please',
    '3点退房可以吗',
    '1208',
    '11',
    '2楼太吵',
    '三星级酒店',
    '好',
    '',
  ])('is not made up from "%s"', (text) => expect(read(text, 'nps')).toBeNull());
});

describe('a score from 1 to 5', () => {
  it.each([
    ['5', 5],
    ['五星好评', 5],
    ['10/10', 5],
    ['8/10', 4],
    ['十分', 5],
    ['十分满意', 5],
    ['很满意', 5],
    ['不错', 4],
    ['还行吧', 3],
    ['不太满意', 2],
    ['太差了', 1],
    ['0分', 1],
    ['👍👍', 5],
    ['😊', 4],
    ['☹️', 2],
    ['so-so', 3],
  ])('is read from "%s"', (text, score) => expect(read(text, 'csat')).toBe(score));

  it.each(['🙂', '8分', 'OK', '两条毛巾', '谢谢'])('is not made up from "%s"', (text) =>
    expect(read(text, 'csat')).toBeNull(),
  );
});

it('counts as its makers have it: 9 promotes, 7 is passive, 6 detracts; 4 of 5 is satisfied', () => {
  expect([10, 9, 8, 7, 6, 0].map((score) => levelOf('nps', score))).toEqual([
    'high',
    'high',
    'middle',
    'middle',
    'low',
    'low',
  ]);
  expect([5, 4, 3, 2].map((score) => levelOf('csat', score))).toEqual([
    'high',
    'high',
    'middle',
    'low',
  ]);
});
