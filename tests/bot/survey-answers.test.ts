import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, openSurveyedHotel, type SurveyedHotel, writes } from './surveyed-hotel.ts';

const LINK = 'https://reviews.example/hotel';
let hotel: SurveyedHotel;
beforeAll(async () => {
  hotel = await openSurveyedHotel();
  await hotel.house.store.prisma.hotel.update({
    where: { id: 'hotel' },
    data: { reviewUrl: LINK },
  });
});
afterAll(() => hotel.close());

describe('a guest who answers', () => {
  it('with a low score has the duty manager at once, and the reason joins the same ticket', async () => {
    const { guest, answer } = await hotel.guestAskedAfterStay();
    await writes(guest, '3');
    await guest.hears(/值班经理[\s\S]*哪里没做好/);
    expect(await hotel.complaints(guest)).toMatchObject([
      { department: 'duty_manager', severity: 2, room: '1208', words: '3/10', status: 'open' },
    ]);
    await writes(guest, '隔音太差了，一晚上没睡');
    await guest.hears(/谢谢您告诉我们/);
    expect(await hotel.complaints(guest)).toMatchObject([
      { words: '3/10 · 隔音太差了，一晚上没睡' },
    ]);
    expect(await answer()).toMatchObject({ score: 3, comment: '隔音太差了，一晚上没睡' });
  });

  it('is offered the same place for a review, whatever the score', async () => {
    const lines = [];
    for (const score of ['0', '10']) {
      const { guest } = await hotel.guestAskedAfterStay();
      await writes(guest, score);
      const said = await guest.hears(/reviews\.example/);
      lines.push(said.text.split('\n').find((line) => line.includes(LINK)));
    }
    expect(lines[0]).toBe(lines[1]);
  });

  it('with a nine and a "but" has given a nine, and made a complaint', async () => {
    const { guest, answer } = await hotel.guestAskedAfterStay();
    await writes(guest, '9分吧，不过空调太吵了，没睡好');
    await guest.hears(/谢谢您[\s\S]*值班经理/);
    expect(await answer()).toMatchObject({ score: 9, comment: '9分吧，不过空调太吵了，没睡好' });
    expect(await hotel.complaints(guest)).toMatchObject([{ severity: 1 }]);
  });

  it('with "还行吧" or 🙂 to a 0–10 question is asked for a number once, and not again', async () => {
    const { guest, answer } = await hotel.guestAskedAfterStay();
    await writes(guest, '还行吧');
    await guest.hears(/回个数字就行/);
    await writes(guest, '🙂');
    await guest.hears(/谢谢您告诉我们/);
    expect(await answer()).toMatchObject({ score: null, comment: '🙂' });
    await hotel.at('2026-12-05T15:00');
    expect(await asked(guest)).toHaveLength(2);
  });

  it('with a request is served, and the question lapses', async () => {
    const { guest, answer } = await hotel.stayingGuest();
    await hotel.at('2026-12-02T10:00');
    await writes(guest, '请送两条毛巾');
    await guest.hears(/毛巾/);
    expect(await hotel.tickets({ conversationId: guest.conversationId })).toMatchObject([
      { intent: 'request.amenity', room: '1208' },
    ]);
    expect(await answer()).toMatchObject({ score: null, answeredAt: null });
    expect((await guest.conversation()).asked).toBeNull();
  });

  it('days later is not answering any more', async () => {
    const { guest, answer } = await hotel.guestAskedAfterStay();
    await hotel.at('2026-12-09T15:00');
    await writes(guest, '9');
    expect(await answer()).toMatchObject({ score: null });
  });

  it('twice by a slip of the finger has given the second score', async () => {
    const { guest, answer } = await hotel.guestAskedAfterStay();
    await writes(guest, '1');
    await writes(guest, '10');
    await writes(guest, '早餐很丰富');
    expect(await answer()).toMatchObject({ score: 10, comment: '早餐很丰富' });
    expect(await hotel.complaints(guest)).toHaveLength(1);
  });
});
