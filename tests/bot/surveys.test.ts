import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '../../bot/channel.ts';
import { deliver } from '../../bot/deliver.ts';
import { finish } from '../../bot/staff.ts';
import { askAfterStay } from '../../bot/surveys/surveys.ts';
import { dueReminders, putOff } from '../../crm/reminders.ts';
import { asked, moment, openSurveyedHotel, type SurveyedHotel, writes } from './surveyed-hotel.ts';

let hotel: SurveyedHotel;
beforeAll(async () => {
  hotel = await openSurveyedHotel();
});
afterAll(() => hotel.close());

describe('a survey is put', () => {
  it('on the second morning, once, however many processes look at the same moment', async () => {
    const { guest } = await hotel.stayingGuest();
    await hotel.at('2026-12-02T09:59');
    expect(await asked(guest)).toEqual([]);
    await hotel.at('2026-12-02T10:00', 6);
    await hotel.at('2026-12-02T10:01', 2);
    expect(await asked(guest)).toEqual([expect.stringMatching(/1–5 分/)]);
    expect((await guest.messages()).at(-1)?.choices).toHaveLength(5);
  });

  it('three hours after check-out, but never at night: then in the morning', async () => {
    const { guest, record } = await hotel.stayingGuest({ arrival: new Date('2026-12-03') });
    hotel.house.now = () => moment('2026-12-04T20:00');
    await record({ status: 'checked_out' });
    await hotel.at('2026-12-04T23:01');
    await hotel.at('2026-12-05T03:00');
    await hotel.at('2026-12-05T08:59');
    expect(await asked(guest)).toEqual([]);
    await hotel.at('2026-12-05T09:00');
    expect(await asked(guest)).toEqual([expect.stringMatching(/知客示范酒店.*0–10 分/)]);
  });

  it('three hours after a check-out that is recorded just when a plan of before falls due', async () => {
    const { guest, record, answer } = await hotel.stayingGuest({
      arrival: new Date('2026-12-03'),
    });
    const { house } = hotel;
    const evening = moment('2026-12-04T18:00');
    const [stay] = await record();
    const due = await dueReminders(house.store, 'hotel', evening);
    const read = due.find(
      ({ kind, subject }) => kind === 'survey_after_stay' && subject === stay!.id,
    );
    house.now = () => evening;
    await record({ status: 'checked_out' });
    await askAfterStay(house, read!, evening);
    expect(await answer()).toBeNull();
    await putOff(house.store, read!, moment('2026-12-05T09:00'));
    await hotel.at('2026-12-04T21:00');
    expect(await asked(guest)).toHaveLength(1);
  });

  it('in the morning where its line was down by day and comes back at night, and once', async () => {
    const { guest, answer, record } = await hotel.stayingGuest({
      arrival: new Date('2026-12-03'),
    });
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
    await hotel.at('2026-12-04T14:00');
    expect(await answer()).not.toBeNull();
    hotel.house.now = () => moment('2026-12-04T23:30');
    await lineIsBack();
    expect([sent, await answer()]).toEqual([[], null]);
    await hotel.at('2026-12-05T08:59');
    await hotel.at('2026-12-05T09:00', 3);
    await lineIsBack();
    expect(sent).toEqual([
      { at: moment('2026-12-05T09:00'), text: expect.stringMatching(/0–10 分/) },
    ]);
    expect(await asked(guest)).toHaveLength(1);
  });

  it('not in a browser that the stay’s link opened: it is closed when the stay is over', async () => {
    const { guest, record, answer } = await hotel.stayingGuest({
      arrival: new Date('2026-12-03'),
    });
    const { conversationId } = guest;
    const { prisma } = hotel.house.store;
    const { id: stayId } = await prisma.stay.findFirstOrThrow({
      where: { guest: { conversations: { some: { id: conversationId } } } },
    });
    await prisma.chatSession.updateMany({ where: { conversationId }, data: { stayId } });
    hotel.house.now = () => moment('2026-12-04T11:00');
    await record({ status: 'checked_out' });
    await hotel.at('2026-12-04T14:00');
    await hotel.at('2026-12-05T09:00');
    expect([await asked(guest), await answer()]).toEqual([[], null]);
  });

  it('later where the stay is moved, and not at all where it is cancelled', async () => {
    const moved = await hotel.stayingGuest({ status: 'booked' });
    const cancelled = await hotel.stayingGuest({ status: 'booked' });
    await moved.record({ arrival: new Date('2026-12-10'), departure: new Date('2026-12-12') });
    await cancelled.record({ status: 'cancelled' });
    await hotel.at('2026-12-02T12:00');
    expect(await asked(moved.guest)).toEqual([]);
    await moved.record({ status: 'in_house' });
    await hotel.at('2026-12-11T10:00');
    expect(await asked(moved.guest)).toHaveLength(1);
    // A day longer: nothing is asked twice.
    await moved.record({ departure: new Date('2026-12-14') });
    await hotel.at('2026-12-12T10:00');
    expect(await asked(moved.guest)).toHaveLength(1);
    await hotel.at('2026-12-16T12:00');
    expect(await asked(cancelled.guest)).toEqual([]);
  });

  it('to nobody who never wrote, is only claimed to be the guest, or wants no such messages', async () => {
    const { prisma } = hotel.house.store;
    const claimed = await hotel.stayingGuest();
    const { guestId } = await claimed.guest.conversation();
    await prisma.address.updateMany({ where: { guestId }, data: { verifiedAt: null } });
    const silent = await hotel.stayingGuest();
    await prisma.conversation.update({
      where: { id: silent.guest.conversationId },
      data: { lastGuestAt: null },
    });
    const tired = await hotel.stayingGuest();
    await writes(tired.guest, '不要再给我发广告了');
    for (const hour of ['10', '14', '20']) await hotel.at(`2026-12-02T${hour}:00`);
    for (const { guest } of [claimed, silent, tired]) expect(await asked(guest)).toEqual([]);
  });

  it('only after an open complaint is settled', async () => {
    const { guest } = await hotel.stayingGuest();
    await writes(guest, '隔音太差了，一晚上没睡');
    await hotel.at('2026-12-02T10:00');
    await hotel.at('2026-12-02T11:00');
    expect(await asked(guest)).toEqual([]);
    const [ticket] = await hotel.complaints(guest);
    await finish(hotel.house, { ticketId: ticket!.id, staffId: (await hotel.staff()).id });
    await hotel.at('2026-12-02T12:30');
    expect(await asked(guest)).toHaveLength(1);
  });

  it('again once to a guest who is silent, the next day, and then never more', async () => {
    const { guest } = await hotel.guestAskedAfterStay();
    await hotel.at('2026-12-05T14:00', 3);
    await hotel.at('2026-12-06T14:00');
    await hotel.at('2026-12-07T14:00');
    expect(await asked(guest)).toEqual([
      expect.stringMatching(/推荐/),
      expect.stringMatching(/再打扰您一次/),
    ]);
  });

  it('never after "不要再问了"', async () => {
    const { guest, record } = await hotel.stayingGuest();
    await hotel.at('2026-12-02T10:00');
    await writes(guest, '不要再问了');
    await guest.hears(/不再请您评价/);
    hotel.house.now = () => moment('2026-12-04T11:00');
    await record({ status: 'checked_out' });
    await hotel.at('2026-12-04T14:00');
    await hotel.at('2026-12-05T14:00');
    expect(await asked(guest)).toHaveLength(1);
  });
});
