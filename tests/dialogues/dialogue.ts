/**
 * Whole dialogues, told as guests and staff would: real bot, real store, the clock in the story's hand.
 *
 *   const { guest, bot, staff } = await open({ room: '1208' });
 *   await guest.says('麻烦送两条毛巾');
 *   await bot.says(/毛巾×2/);
 *   await staff.finishes();
 *
 * Two things hold in every story without being said: the bot answers what a guest writes with one
 * message at most, and nothing that it says goes unheard.
 */
import { afterAll, beforeAll, expect } from 'vitest';
import { claim, finish, giveEta, refuse, reply, resolve } from '../../bot/staff.ts';
import type { Message } from '../../crm/generated/client.ts';
import type { RefusalReason } from '../../prompts/phrases.ts';
import { type HotelOptions, openHotel, type TestGuest, type TestHotel } from '../hotel.ts';
import { until } from '../until.ts';

/** Long enough that a burst is still waiting when its last piece comes. */
const BURST_MS = 60_000;

/** One hotel for all stories of a file. @returns what opens a dialogue with a new guest of it */
export function dialogues(options: HotelOptions = {}) {
  let hotel: TestHotel;
  beforeAll(async () => {
    hotel = await openHotel(options);
    // A process that comes up takes on what waits: it knows nothing of the longer pause of a burst here.
    await until(async () => (await fetch(`${hotel.url}/health`)).ok);
  });
  afterAll(() => hotel.close());
  return async (of: { name?: string; room?: string; language?: string } = {}) =>
    dialogue(hotel, await hotel.guest(of), await hotel.staff());
}

function dialogue(hotel: TestHotel, person: TestGuest, colleague: { id: string }) {
  const { conversationId } = person;
  let heard = 0;
  const unheard = async () =>
    (await person.messages()).filter((m) => m.author === 'bot' && m.seq > heard);

  async function says(...pieces: string[]): Promise<void> {
    expect(await texts(unheard()), 'said by the bot, and not heard in this story').toEqual([]);
    const { timing } = hotel.house;
    const { burstPause } = timing;
    for (const [i, piece] of pieces.entries()) {
      timing.burstPause = i < pieces.length - 1 ? BURST_MS : burstPause;
      await person.says(piece);
    }
    await until(async () => {
      const { answeredSeq, lastGuestSeq } = await person.conversation();
      return answeredSeq >= lastGuestSeq;
    });
  }

  async function heardFromBot(...wanted: RegExp[]): Promise<Message> {
    await until(async () => (await unheard()).length > 0).catch(() => {
      throw new Error(`the bot said nothing; wanted ${wanted.join(' ')}`);
    });
    const [message, ...more] = await unheard();
    expect(
      more.map((m) => m.text),
      `more than one message: "${message!.text}"`,
    ).toEqual([]);
    for (const pattern of wanted) expect(message!.text).toMatch(pattern);
    heard = message!.seq;
    return message!;
  }

  /** The newest ticket of this dialogue, or the newest of an intent. */
  async function ticket(intent?: string) {
    const found = await hotel.tickets({ conversationId, ...(intent ? { intent } : {}) });
    const newest = found.at(-1);
    if (!newest) throw new Error(`there is no ticket ${intent ?? ''}`);
    return newest;
  }
  const by = async (intent?: string) => ({
    ticketId: (await ticket(intent)).id,
    staffId: colleague.id,
  });

  return {
    hotel,
    person,
    ticket,
    tickets: (where: object = {}) => hotel.tickets({ conversationId, ...where }),
    /** What happened to a ticket, in order. */
    events: async (intent?: string) => {
      const where = { ticketId: (await ticket(intent)).id };
      const found = await hotel.house.store.prisma.ticketEvent.findMany({
        where,
        orderBy: { at: 'asc' },
      });
      return found.map((event) => event.kind);
    },
    guest: {
      /** Writes; several texts are one burst. Resolves when the bot has dealt with it, in words or silently. */
      says,
    },
    bot: {
      /** One message, and no other, in which all of this is said. */
      says: heardFromBot,
      /** Nothing was said since it was heard last. */
      isSilent: async () => expect(await texts(unheard())).toEqual([]),
    },
    /** What a colleague does with the newest ticket, or the newest of an intent. */
    staff: {
      claims: async (intent?: string) => claim(hotel.house, await by(intent)),
      promises: async (minutes: number, intent?: string) =>
        giveEta(hotel.house, await by(intent), minutes),
      finishes: async (intent?: string) => finish(hotel.house, await by(intent)),
      refuses: async (reason: RefusalReason, intent?: string) =>
        refuse(hotel.house, await by(intent), reason),
      writes: async (text: string, intent?: string) => reply(hotel.house, await by(intent), text),
      resolves: async (intent?: string) => resolve(hotel.house, await by(intent)),
    },
    /** Minutes go by, and what is due happens. */
    pass: (minutes: number) => hotel.pass(minutes),
  };
}

const texts = async (messages: Promise<Message[]>) => (await messages).map((m) => m.text);
