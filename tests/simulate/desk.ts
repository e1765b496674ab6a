/** The staff of the simulated hotel: they take what comes in, say when, finish, refuse, answer. */
import { type Random, seeded } from '../../bot/demo/random.ts';
import { staffReply } from '../../bot/demo/replies.ts';
import type { House } from '../../bot/house.ts';
import {
  answerQuestion,
  claim,
  finish,
  giveEta,
  refuse,
  reply,
  resolve,
  type StaffResult,
} from '../../bot/staff.ts';
import { newId } from '../../crm/ids.ts';
import type { Ticket } from '../../crm/tickets.ts';
import type { Clock } from './clock.ts';

type Step = () => Promise<StaffResult>;

/** @returns looks for new tickets and plans what is done about each */
export async function openDesk(house: House, clock: Clock, seed: number) {
  const { store, hotelId } = house;
  const id = newId();
  await store.prisma.staff.create({
    data: { id, hotelId, name: '前台 小林', email: 'desk@hotel.example', role: 'front_desk' },
  });
  const random = seeded(seed + 1);
  const known = new Set<string>();

  function handle(ticket: Ticket) {
    const by = { ticketId: ticket.id, staffId: id };
    let minutes = 0;
    const after = (from: number, to: number, step: Step) => {
      minutes += random.between(from, to);
      clock.in(minutes, async () => void (await step()));
    };
    // Now and then nobody has time for a guest who wants a person.
    if (ticket.kind === 'handoff' && random.chance(0.15)) {
      return after(25, 60, () => resolve(house, by));
    }
    after(1, 6, () => claim(house, by));
    for (const [from, to, step] of stepsFor(house, ticket, by, random)) after(from, to, step);
  }

  return async function look() {
    const fresh = await store.prisma.ticket.findMany({
      where: { hotelId, id: { notIn: [...known] } },
      orderBy: { createdAt: 'asc' },
    });
    for (const ticket of fresh) {
      known.add(ticket.id);
      handle(ticket);
    }
  };
}

function stepsFor(
  house: House,
  { kind, words, language }: Ticket,
  by: { ticketId: string; staffId: string },
  random: Random,
): [number, number, Step][] {
  const text = staffReply(kind, words, language, random);
  if (kind === 'question') {
    const told = { question: words, answer: text, closes: true };
    return [[2, 12, () => answerQuestion(house, by, told)]];
  }
  if (kind === 'complaint' || kind === 'handoff') {
    return [
      [1, 4, () => reply(house, by, text)],
      [8, 40, () => resolve(house, by)],
    ];
  }
  if (kind === 'request' && random.chance(0.06)) {
    return [[3, 9, () => refuse(house, by, random.pick(['full', 'out_of_stock', 'closed']))]];
  }
  const eta: [number, number, Step] = [0, 1, () => giveEta(house, by, random.pick([10, 15, 20]))];
  return [...(random.chance(0.3) ? [eta] : []), [4, 18, () => finish(house, by)]];
}
