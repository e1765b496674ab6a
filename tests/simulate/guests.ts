/** The guests of the simulated hotel: they arrive, write, answer what they are asked, and leave. */
import { DateTime } from 'luxon';
import { type DemoLanguage, languageOf, nameOf } from '../../bot/demo/people.ts';
import { type Random, seeded } from '../../bot/demo/random.ts';
import { linesOf, scenesOf } from '../../bot/demo/scenes.ts';
import type { House } from '../../bot/house.ts';
import { openReceive } from '../../bot/receive.ts';
import { answerEmergency, turn } from '../../bot/turn.ts';
import type { SurveyAnswer } from '../../crm/generated/client.ts';
import { type StayRecord, storeStays } from '../../crm/stays/stays.ts';
import type { Clock } from './clock.ts';

/** One turn as it went. */
export type TurnSeen = { conversationId: string; replies: number; silent: boolean };

export type Guests = {
  turns: TurnSeen[];
  /** What a survey asked, a guest may answer. */
  asked(answer: SurveyAnswer): void;
};

type Guest = { id: string; name: string; language: DemoLanguage; random: Random };

/** What guests add in the chat's manner to what the demo's guests write. */
const GREETINGS: Record<DemoLanguage, string> = {
  'zh-Hans': '你好',
  'zh-Hant': '您好',
  en: 'Hello',
  ja: 'こんにちは',
  ko: '안녕하세요',
};

/** @param days of arrivals, from the hotel's today on */
export function openGuests(
  house: House,
  clock: Clock,
  of: { guests: number; days: number; seed: number; zone: string },
): Guests {
  const receive = openReceive(house, () => {});
  const turns: TurnSeen[] = [];
  const byConversation = new Map<string, Guest>();
  const today = DateTime.fromJSDate(clock.now(), { zone: of.zone }).startOf('day');
  const end = today.plus({ days: of.days + 30 });
  let messages = 0;

  async function says({ id, name }: Guest, texts: string[]) {
    let conversationId = '';
    for (const text of texts) {
      const said = await receive({
        ...{ channel: 'web', account: '', conversation: id, sender: { id, name } },
        ...{ externalId: `m${messages++}`, kind: 'text', text, at: clock.now() },
      });
      conversationId = said.conversationId;
      if (house.look.emergency(text)) await answerEmergency(house, said.messageId);
    }
    clock.in(house.timing.burstPause / 60_000, () => answered(conversationId));
    return conversationId;
  }

  async function answered(conversationId: string) {
    const { prisma } = house.store;
    const replies = () => prisma.message.count({ where: { conversationId, author: 'bot' } });
    const before = await replies();
    const conversation = await prisma.conversation.findUniqueOrThrow({
      where: { id: conversationId },
    });
    // A message of the same burst has had its turn together with it.
    if (conversation.answeredSeq >= conversation.lastGuestSeq) return;
    await turn(house, conversationId);
    const silent = conversation.handoffTicketId !== null;
    turns.push({ conversationId, replies: (await replies()) - before, silent });
  }

  async function arrives(guest: Guest, stay: StayRecord, arrival: DateTime, departure: DateTime) {
    await storeStays(house.store, house.hotelId, [stay], clock.now());
    const scenes = scenesOf(
      { room: stay.room ?? '', arrival, departure },
      ...([guest.language, end, guest.random] as const),
    );
    for (const { at, texts } of scenes) {
      const opening = guest.random.chance(0.2) ? [GREETINGS[guest.language], ...texts] : texts;
      clock.at(at.toJSDate(), async () => {
        byConversation.set(await says(guest, opening), guest);
      });
    }
    const left = { ...stay, status: 'checked_out' as const };
    clock.at(departure.plus({ hours: 11 }).toJSDate(), async () => {
      await storeStays(house.store, house.hotelId, [left], clock.now());
    });
  }

  for (let n = 0; n < of.guests; n++) {
    const random = seeded(of.seed * 100_003 + n * 7919);
    const language = languageOf(random);
    const guest = { id: `sim-${n}`, name: nameOf(random, language), language, random };
    const arrival = today.plus({ days: random.between(0, of.days - 1) });
    const departure = arrival.plus({ days: random.pick([1, 1, 2, 2, 3]) });
    const stay: StayRecord = {
      ...{ externalId: `S${n}`, source: 'import', status: 'in_house', name: guest.name, language },
      room: `${random.between(8, 12)}${String(random.between(1, 40)).padStart(2, '0')}`,
      arrival: dayOf(arrival),
      departure: dayOf(departure),
      addresses: [{ channel: 'web', externalId: guest.id }],
    };
    const moment = arrival.plus({ hours: 14, minutes: random.between(0, 40) });
    clock.at(moment.toJSDate(), () => arrives(guest, stay, arrival, departure));
  }

  return {
    turns,
    asked({ conversationId, scale, moment }) {
      const guest = byConversation.get(conversationId);
      if (!guest) return;
      const { random, language } = guest;
      const roll = random.next();
      if (roll > 0.7) return;
      const score = scoreOf(random, scale);
      const words = random.pick(score > 3 ? linesOf(language).praise : linesOf(language).chase);
      const answer = roll < 0.5 ? `${score}` : words;
      clock.in(random.between(2, 90), async () => void (await says(guest, [answer])));
      if (roll >= 0.25 || moment === 'mid_stay') return;
      clock.in(95, async () => void (await says(guest, [random.pick(linesOf(language).praise)])));
    },
  };
}

const dayOf = (at: DateTime) => new Date(`${at.toISODate()}T00:00:00Z`);

function scoreOf(random: Random, scale: string): number {
  const unhappy = random.chance(0.2);
  if (scale === 'nps') return unhappy ? random.between(0, 6) : random.between(7, 10);
  return unhappy ? random.between(1, 3) : random.between(4, 5);
}
