import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutboundNotice, StaffChannel } from '../../bot/channel.ts';
import { runDue } from '../../bot/due.ts';
import { claim, reply } from '../../bot/staff.ts';
import { newId } from '../../crm/ids.ts';
import { openHotel, type TestHotel } from '../hotel.ts';
import { until } from '../until.ts';

let hotel: TestHotel;
let shown: OutboundNotice[];

/** A place where staff work, at the far edge. */
const pager = (): StaffChannel => ({
  name: 'pager',
  start: async () => {},
  stop: async () => {},
  find: async () => null,
  async send(notice) {
    shown.push(notice);
    return notice.cardId ?? `card${shown.length}`;
  },
});

beforeEach(async () => {
  shown = [];
  hotel = await openHotel({ staffChannels: () => [pager()] });
  const route = { hotelId: 'hotel', staffChannel: 'pager' };
  await hotel.house.store.prisma.route.createMany({
    data: [
      { ...route, id: newId(), department: 'default', destination: 'desk' },
      { ...route, id: newId(), department: 'engineering', destination: 'engineers' },
    ],
  });
});
afterEach(() => hotel.close());

const cards = () => shown.filter((n) => n.notice.kind === 'card');
const notes = () => shown.flatMap((n) => (n.notice.kind === 'note' ? [n.notice.note] : []));

describe('staff', () => {
  it('see a card where their department works, and it changes in place', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('空调坏了，麻烦来修');
    await until(() => cards().length === 1);
    expect(shown[0]).toMatchObject({ destination: 'engineers', cardId: null });
    const [ticket] = await hotel.tickets();
    const staff = await hotel.staff();
    await claim(hotel.house, { ticketId: ticket!.id, staffId: staff.id });
    await until(() => cards().length === 2);
    expect(shown[1]).toMatchObject({ cardId: 'card1', notice: { ticket: { status: 'claimed' } } });
  });

  it('hear aloud of a ticket that is overdue, once', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('要两条毛巾');
    await until(() => cards().length === 1);
    await hotel.pass(10);
    expect(notes()).toEqual([]);
    await hotel.pass(10);
    await until(() => notes().length === 1);
    expect(notes()[0]).toMatchObject({ author: 'system', loud: true });
    await hotel.pass(10);
    expect(await hotel.house.store.prisma.ticketEvent.count({ where: { kind: 'escalated' } })).toBe(
      1,
    );
  });

  it('hear of it once, however many processes look at the same moment', async () => {
    for (const room of ['801', '802', '803', '804']) {
      await (await hotel.guest({ room })).says('要两条毛巾');
    }
    await until(() => cards().length === 4);
    const later = new Date(hotel.house.now().getTime() + 20 * 60_000);
    await Promise.all(Array.from({ length: 6 }, () => runDue(hotel.house, later)));
    await runDue(hotel.house, later);
    const { ticketEvent } = hotel.house.store.prisma;
    expect(await ticketEvent.count({ where: { kind: 'escalated' } })).toBe(4);
  });

  it('hear of it although another reminder cannot be carried out', async () => {
    await (await hotel.guest({ room: '1208' })).says('要两条毛巾');
    await until(() => cards().length === 1);
    const dueAt = new Date(0);
    await hotel.house.store.prisma.reminder.create({
      data: { id: newId(), hotelId: 'hotel', kind: 'digest', subject: 'no day', dueAt },
    });
    await hotel.pass(20);
    await until(() => notes().length === 1);
  });

  it('everywhere hear of an emergency, again and again until one of them claims it', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('有人晕倒了，快叫救护车');
    await until(() => cards().length === 2);
    expect(
      cards()
        .map((n) => n.destination)
        .sort(),
    ).toEqual(['desk', 'engineers']);
    await hotel.pass(2);
    await until(() => notes().length === 2);
    await hotel.pass(2);
    await until(() => notes().length === 4);
    const [ticket] = await hotel.tickets({ kind: 'emergency' });
    await claim(hotel.house, { ticketId: ticket!.id, staffId: (await hotel.staff()).id });
    await hotel.pass(2);
    expect(await hotel.house.store.prisma.ticketEvent.count({ where: { kind: 'escalated' } })).toBe(
      2,
    );
  });
});

describe('a guest who waits for a person', () => {
  it('has the bot back when nobody answers, and is told', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('转人工');
    await guest.hears(/真人/);
    await hotel.pass(13);
    await guest.hears(/继续为您服务/);
    await guest.says('要一个枕头');
    await guest.hears(/枕头/);
  });

  it('keeps the person who answered', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('转人工');
    await guest.hears(/真人/);
    const [ticket] = await hotel.tickets({ kind: 'handoff' });
    await reply(
      hotel.house,
      { ticketId: ticket!.id, staffId: (await hotel.staff()).id },
      '我在，请讲',
    );
    await hotel.pass(60);
    expect((await guest.conversation()).handoffTicketId).toBe(ticket!.id);
  });

  it('has every word they write meanwhile in the card’s thread', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('转人工');
    await guest.hears(/真人/);
    await guest.says('我的护照丢了');
    await until(() => notes().length === 1);
    expect(notes()[0]).toMatchObject({ author: 'guest', text: '我的护照丢了' });
  });

  it('has the bot back after check-out', async () => {
    const { prisma } = hotel.house.store;
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('转人工');
    await guest.hears(/真人/);
    const { guestId } = await guest.conversation();
    const day = new Date('2026-11-20');
    const stay = {
      id: 's1',
      hotelId: 'hotel',
      guestId,
      externalId: 'R1',
      source: 'import',
      arrival: day,
      departure: day,
    };
    await prisma.stay.create({ data: { ...stay, status: 'in_house' } });
    await prisma.ticket.updateMany({ data: { stayId: 's1' } });
    await hotel.pass(1);
    expect((await guest.conversation()).handoffTicketId).not.toBeNull();
    await prisma.stay.update({ where: { id: 's1' }, data: { status: 'checked_out' } });
    await hotel.pass(1);
    expect((await guest.conversation()).handoffTicketId).toBeNull();
    await guest.hears(/智能助手/);
    // Whoever writes to a guest who has left (a lost scarf) keeps the conversation.
    const [ticket] = await hotel.tickets();
    const staff = await hotel.staff();
    await reply(hotel.house, { ticketId: ticket!.id, staffId: staff.id }, '您的围巾找到了');
    await hotel.pass(1);
    expect((await guest.conversation()).handoffTicketId).toBe(ticket!.id);
  });
});
