import { describe, expect, test } from 'vitest';
import { builtin } from '../../nlp/builtin/index.ts';
import { flat } from '../../nlp/report.ts';

const slots = (text: string) => flat(builtin.analyzeSync({ text, kind: 'message' })).slots;

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
