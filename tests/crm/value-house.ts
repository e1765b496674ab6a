/** A hotel with guests who have stayed, spent and joined: noon of 22 November 2026. */
import { newId } from '../../crm/ids.ts';
import { bareHouse } from '../bare-house.ts';

const DAY_MS = 86_400_000;
const TODAY = Date.parse('2026-11-22');

/** The day so many days from today, before it where negative. */
export const dayIn = (days: number) => new Date(TODAY + days * DAY_MS);

type StayOf = {
  /** Days from today. */
  from: number;
  nights?: number;
  status?: string;
  room?: string;
  /** What was agreed for the whole stay, in CNY. */
  total?: number;
  /** The bill: what it is for, amount, currency. */
  bill?: [kind: string, amount: number, currency?: string][];
};

export type ValueHouse = Awaited<ReturnType<typeof valueHouse>>;

export async function valueHouse() {
  const hotel = await bareHouse();
  const { prisma } = hotel;
  const hotelId = 'h1';
  return {
    ...hotel,
    async guest(name: string, of: { birthday?: string } = {}) {
      const { id } = await prisma.guest.create({
        data: { id: newId(), hotelId, name, source: 'import' },
      });
      if (of.birthday) {
        const value = of.birthday;
        const fact = { kind: 'birthday', value, written: value, verified: false, at: dayIn(-99) };
        await prisma.guestFact.create({
          data: { id: newId(), hotelId, guestId: id, source: 'import', ...fact },
        });
      }
      return id;
    },
    async stay(guestId: string, of: StayOf) {
      const { from, nights = 2, total, bill = [] } = of;
      const past = from + nights <= 0 ? 'checked_out' : from <= 0 ? 'in_house' : 'booked';
      const id = newId();
      await prisma.stay.create({
        data: {
          ...{ id, hotelId, guestId, externalId: id, source: 'import', room: of.room ?? '1208' },
          ...{ arrival: dayIn(from), departure: dayIn(from + nights), status: of.status ?? past },
          ...(total === undefined ? {} : { totalCents: total * 100, currency: 'CNY' }),
        },
      });
      for (const item of bill) await this.charge(id, ...item);
      return id;
    },
    async charge(stayId: string, kind: string, amount: number, currency = 'CNY') {
      const id = newId();
      const money = { kind, amountCents: amount * 100, currency, postedAt: hotel.house.now() };
      await prisma.folioItem.create({
        data: { id, hotelId, stayId, source: 'pms', externalId: id, ...money },
      });
    },
    value: (guestId: string) => prisma.guestValue.findUnique({ where: { guestId } }),
    async member(guestId: string, { tier = 'classic', since = -400 } = {}) {
      const { id } = await prisma.membership.create({
        data: {
          ...{ id: newId(), hotelId, guestId, number: `M${newId().slice(-8)}`, tier },
          ...{ since: dayIn(since), source: 'staff' },
        },
      });
      return id;
    },
  };
}
