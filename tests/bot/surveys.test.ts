import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '../../bot/channel.ts';
import { deliver } from '../../bot/deliver.ts';
import { runDue } from '../../bot/due.ts';
import { finish } from '../../bot/staff.ts';
import { type StayRecord, storeStays } from '../../crm/stays/stays.ts';
import { openHotel, type TestGuest, type TestHotel } from '../hotel.ts';
import { until } from '../until.ts';

const LINK = 'https://reviews.example/hotel';
let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel();
  await hotel.house.store.prisma.hotel.update({
    where: { id: 'hotel' },
    data: { reviewUrl: LINK },
  });
});
afterAll(() => hotel.close());

const moment = (iso: string) => DateTime.fromISO(iso, { zone: 'Asia/Shanghai' }).toJSDate();

/** The hotel's clock stands at this moment, and what is due happens, in as many processes. */
async function at(iso: string, processes = 1): Promise<void> {
  const now = moment(iso);
  hotel.house.now = () => now;
  await Promise.all(Array.from({ length: processes }, () => runDue(hotel.house, now)));
}

let codes = 0;

/** A guest who has written before, and whom the hotel knows by that address. */
async function stayingGuest(of: Partial<StayRecord> = {}) {
  hotel.house.now = () => moment('2026-12-01T08:00');
  const guest = await hotel.guest();
  await guest.says('WiFi密码是多少');
  await guest.hears(/WiFi/);
  const { externalId } = await guest.conversation();
  let current: StayRecord = {
    externalId: `S${codes++}`,
    source: 'import',
    room: '1208',
    arrival: new Date('2026-12-01'),
    departure: new Date('2026-12-04'),
    status: 'in_house',
    name: null,
    language: null,
    addresses: [{ channel: 'web', externalId }],
    ...of,
  };
  /** The hotel's records say so, now. */
  const record = (changes: Partial<StayRecord> = {}) => {
    current = { ...current, ...changes };
    return storeStays(hotel.house.store, 'hotel', [current], hotel.house.now());
  };
  await record();
  return { guest, record, answer: () => answerOf(guest) };
}

/** Has left at eleven, and is asked at two. */
async function guestAskedAfterStay() {
  const stay = await stayingGuest({ arrival: new Date('2026-12-03') });
  hotel.house.now = () => moment('2026-12-04T11:00');
  await stay.record({ status: 'checked_out' });
  await at('2026-12-04T14:00');
  await stay.guest.hears(/推荐给朋友/);
  return stay;
}

const answerOf = async ({ conversationId }: TestGuest) =>
  hotel.house.store.prisma.surveyAnswer.findFirst({ where: { conversationId } });

async function asked({ messages }: TestGuest): Promise<string[]> {
  const said = await messages();
  const hasScores = ({ choices }: { choices: unknown }) =>
    /"text":"5"/.test(JSON.stringify(choices));
  return said.filter(hasScores).map((m) => m.text);
}

async function writes(guest: TestGuest, text: string): Promise<void> {
  await guest.says(text);
  await until(async () => {
    const { answeredSeq, lastGuestSeq } = await guest.conversation();
    return answeredSeq >= lastGuestSeq;
  });
}

const complaints = ({ conversationId }: TestGuest) =>
  hotel.tickets({ conversationId, kind: 'complaint' });

describe('a survey is put', () => {
  it('on the second morning, once, however many processes look at the same moment', async () => {
    const { guest } = await stayingGuest();
    await at('2026-12-02T09:59');
    expect(await asked(guest)).toEqual([]);
    await at('2026-12-02T10:00', 6);
    await at('2026-12-02T10:01', 2);
    expect(await asked(guest)).toEqual([expect.stringMatching(/1–5 分/)]);
    expect((await guest.messages()).at(-1)?.choices).toHaveLength(5);
  });

  it('three hours after check-out, but never at night: then in the morning', async () => {
    const { guest, record } = await stayingGuest({ arrival: new Date('2026-12-03') });
    hotel.house.now = () => moment('2026-12-04T20:00');
    await record({ status: 'checked_out' });
    await at('2026-12-04T23:01');
    await at('2026-12-05T03:00');
    await at('2026-12-05T08:59');
    expect(await asked(guest)).toEqual([]);
    await at('2026-12-05T09:00');
    expect(await asked(guest)).toEqual([expect.stringMatching(/知客示范酒店.*0–10 分/)]);
  });

  it('in the morning where its line was down by day and comes back at night, and once', async () => {
    const { guest, answer, record } = await stayingGuest({ arrival: new Date('2026-12-03') });
    const { prisma } = hotel.house.store;
    const { conversationId: id } = guest;
    const { externalId } = await guest.conversation();
    // The same guest, but on a messenger whose line is down.
    await prisma.conversation.update({ where: { id }, data: { channel: 'wechat' } });
    await prisma.address.updateMany({ where: { externalId }, data: { channel: 'wechat' } });
    hotel.house.now = () => moment('2026-12-04T11:00');
    await record({ status: 'checked_out', addresses: [{ channel: 'wechat', externalId }] });
    const sent: { at: Date; text: string }[] = [];
    const wechat: Channel = {
      name: 'wechat',
      start: async () => {},
      stop: async () => {},
      async send({ text }) {
        sent.push({ at: hotel.house.now(), text });
        return 'sent';
      },
    };
    const lineIsBack = () =>
      deliver(
        hotel.house,
        { channels: [wechat], staffChannels: [], sender: 'here', alive: async () => false },
        { channel: 'wechat', account: '', destination: externalId },
      );
    await at('2026-12-04T14:00');
    expect(await answer()).not.toBeNull();
    hotel.house.now = () => moment('2026-12-04T23:30');
    await lineIsBack();
    expect([sent, await answer()]).toEqual([[], null]);
    await at('2026-12-05T08:59');
    await at('2026-12-05T09:00', 3);
    await lineIsBack();
    expect(sent).toEqual([
      { at: moment('2026-12-05T09:00'), text: expect.stringMatching(/0–10 分/) },
    ]);
    expect(await asked(guest)).toHaveLength(1);
  });

  it('not in a browser that the stay’s link opened: it is closed when the stay is over', async () => {
    const { guest, record, answer } = await stayingGuest({ arrival: new Date('2026-12-03') });
    const { conversationId } = guest;
    const { prisma } = hotel.house.store;
    const { id: stayId } = await prisma.stay.findFirstOrThrow({
      where: { guest: { conversations: { some: { id: conversationId } } } },
    });
    await prisma.chatSession.updateMany({ where: { conversationId }, data: { stayId } });
    hotel.house.now = () => moment('2026-12-04T11:00');
    await record({ status: 'checked_out' });
    await at('2026-12-04T14:00');
    await at('2026-12-05T09:00');
    expect([await asked(guest), await answer()]).toEqual([[], null]);
  });

  it('later where the stay is moved, and not at all where it is cancelled', async () => {
    const moved = await stayingGuest({ status: 'booked' });
    const cancelled = await stayingGuest({ status: 'booked' });
    await moved.record({ arrival: new Date('2026-12-10'), departure: new Date('2026-12-12') });
    await cancelled.record({ status: 'cancelled' });
    await at('2026-12-02T12:00');
    expect(await asked(moved.guest)).toEqual([]);
    await moved.record({ status: 'in_house' });
    await at('2026-12-11T10:00');
    expect(await asked(moved.guest)).toHaveLength(1);
    // A day longer: nothing is asked twice.
    await moved.record({ departure: new Date('2026-12-14') });
    await at('2026-12-12T10:00');
    expect(await asked(moved.guest)).toHaveLength(1);
    await at('2026-12-16T12:00');
    expect(await asked(cancelled.guest)).toEqual([]);
  });

  it('to nobody who never wrote, is only claimed to be the guest, or wants no such messages', async () => {
    const { prisma } = hotel.house.store;
    const claimed = await stayingGuest();
    const { guestId } = await claimed.guest.conversation();
    await prisma.address.updateMany({ where: { guestId }, data: { verifiedAt: null } });
    const silent = await stayingGuest();
    await prisma.conversation.update({
      where: { id: silent.guest.conversationId },
      data: { lastGuestAt: null },
    });
    const tired = await stayingGuest();
    await writes(tired.guest, '不要再给我发广告了');
    for (const hour of ['10', '14', '20']) await at(`2026-12-02T${hour}:00`);
    for (const { guest } of [claimed, silent, tired]) expect(await asked(guest)).toEqual([]);
  });

  it('only after an open complaint is settled', async () => {
    const { guest } = await stayingGuest();
    await writes(guest, '隔音太差了，一晚上没睡');
    await at('2026-12-02T10:00');
    await at('2026-12-02T11:00');
    expect(await asked(guest)).toEqual([]);
    const [ticket] = await complaints(guest);
    await finish(hotel.house, { ticketId: ticket!.id, staffId: (await hotel.staff()).id });
    await at('2026-12-02T12:30');
    expect(await asked(guest)).toHaveLength(1);
  });

  it('again once to a guest who is silent, the next day, and then never more', async () => {
    const { guest } = await guestAskedAfterStay();
    await at('2026-12-05T14:00', 3);
    await at('2026-12-06T14:00');
    await at('2026-12-07T14:00');
    expect(await asked(guest)).toEqual([
      expect.stringMatching(/推荐/),
      expect.stringMatching(/再打扰您一次/),
    ]);
  });

  it('never after "不要再问了"', async () => {
    const { guest, record } = await stayingGuest();
    await at('2026-12-02T10:00');
    await writes(guest, '不要再问了');
    await guest.hears(/不再请您评价/);
    hotel.house.now = () => moment('2026-12-04T11:00');
    await record({ status: 'checked_out' });
    await at('2026-12-04T14:00');
    await at('2026-12-05T14:00');
    expect(await asked(guest)).toHaveLength(1);
  });
});

describe('a guest who answers', () => {
  it('with a low score has the duty manager at once, and the reason joins the same ticket', async () => {
    const { guest, answer } = await guestAskedAfterStay();
    await writes(guest, '3');
    await guest.hears(/值班经理[\s\S]*哪里没做好/);
    expect(await complaints(guest)).toMatchObject([
      { department: 'duty_manager', severity: 2, room: '1208', words: '3/10', status: 'open' },
    ]);
    await writes(guest, '隔音太差了，一晚上没睡');
    await guest.hears(/谢谢您告诉我们/);
    expect(await complaints(guest)).toMatchObject([{ words: '3/10 · 隔音太差了，一晚上没睡' }]);
    expect(await answer()).toMatchObject({ score: 3, comment: '隔音太差了，一晚上没睡' });
  });

  it('is offered the same place for a review, whatever the score', async () => {
    const lines = [];
    for (const score of ['0', '10']) {
      const { guest } = await guestAskedAfterStay();
      await writes(guest, score);
      const said = await guest.hears(/reviews\.example/);
      lines.push(said.text.split('\n').find((line) => line.includes(LINK)));
    }
    expect(lines[0]).toBe(lines[1]);
  });

  it('with a nine and a "but" has given a nine, and made a complaint', async () => {
    const { guest, answer } = await guestAskedAfterStay();
    await writes(guest, '9分吧，不过空调太吵了，没睡好');
    await guest.hears(/谢谢您[\s\S]*值班经理/);
    expect(await answer()).toMatchObject({ score: 9, comment: '9分吧，不过空调太吵了，没睡好' });
    expect(await complaints(guest)).toMatchObject([{ severity: 1 }]);
  });

  it('with "还行吧" or 🙂 to a 0–10 question is asked for a number once, and not again', async () => {
    const { guest, answer } = await guestAskedAfterStay();
    await writes(guest, '还行吧');
    await guest.hears(/回个数字就行/);
    await writes(guest, '🙂');
    await guest.hears(/谢谢您告诉我们/);
    expect(await answer()).toMatchObject({ score: null, comment: '🙂' });
    await at('2026-12-05T15:00');
    expect(await asked(guest)).toHaveLength(2);
  });

  it('with a request is served, and the question lapses', async () => {
    const { guest, answer } = await stayingGuest();
    await at('2026-12-02T10:00');
    await writes(guest, '请送两条毛巾');
    await guest.hears(/毛巾/);
    expect(await hotel.tickets({ conversationId: guest.conversationId })).toMatchObject([
      { intent: 'request.amenity', room: '1208' },
    ]);
    expect(await answer()).toMatchObject({ score: null, answeredAt: null });
    expect((await guest.conversation()).asked).toBeNull();
  });

  it('days later is not answering any more', async () => {
    const { guest, answer } = await guestAskedAfterStay();
    await at('2026-12-09T15:00');
    await writes(guest, '9');
    expect(await answer()).toMatchObject({ score: null });
  });

  it('twice by a slip of the finger has given the second score', async () => {
    const { guest, answer } = await guestAskedAfterStay();
    await writes(guest, '1');
    await writes(guest, '10');
    await writes(guest, '早餐很丰富');
    expect(await answer()).toMatchObject({ score: 10, comment: '早餐很丰富' });
    expect(await complaints(guest)).toHaveLength(1);
  });
});
