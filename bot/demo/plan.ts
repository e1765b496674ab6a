/** Sixty days of a hotel of forty rooms: who stays when, and what they will say. Pure and seeded. */
import type { DateTime } from 'luxon';
import { type DemoLanguage, languageOf, nameOf } from './people.ts';
import { type Random, seeded } from './random.ts';
import { LIVE, type Scene, scenesOf } from './scenes.ts';
import { surveyScenes } from './survey.ts';

export type DemoStay = {
  code: string;
  room: string;
  arrival: DateTime;
  departure: DateTime;
  status: 'booked' | 'in_house' | 'checked_out' | 'cancelled' | 'no_show';
  scenes: Scene[];
  /** Decides what the guest publishes afterwards, if anything. */
  review: Random | null;
};

export type DemoGuest = {
  n: number;
  name: string;
  language: DemoLanguage;
  stays: DemoStay[];
};

const DAYS = 60;
const DAYS_AHEAD = 10;
const FLOORS = [8, 9, 10, 11, 12];
const ROOMS_A_FLOOR = 8;
const COMES_BACK = 0.12;
/** Of those still expected: the arrival sheet has something to prepare from the first day. */
const COMES_BACK_SOON = 0.5;
const SEED = 20_241;

/** @param anchor the moment that counts as now, in the hotel's zone */
export function planDemo(anchor: DateTime): DemoGuest[] {
  const today = anchor.startOf('day');
  const guests: DemoGuest[] = [];
  for (const visit of visits()) {
    const random = seeded(SEED + visit.n * 7919);
    const arrival = today.plus({ days: visit.from });
    const departure = arrival.plus({ days: visit.nights });
    const comesBack = random.chance(visit.from > 0 ? COMES_BACK_SOON : COMES_BACK);
    const guest = (comesBack && regular(guests, arrival, random)) || newGuest(guests, random);
    const status = statusOf(arrival, departure, anchor, random);
    const stay: DemoStay = {
      code: `D${String(10_000 + visit.n)}`,
      room: visit.room,
      arrival,
      departure,
      status,
      scenes: [],
      review: status === 'checked_out' && random.chance(0.3) ? random : null,
    };
    if (status === 'in_house' || status === 'checked_out') {
      stay.scenes = scenesOf(stay, guest.language, anchor, random);
      // Who has never written cannot be asked.
      if (stay.scenes.length) stay.scenes.push(...surveyScenes(stay, guest.language, anchor));
      stay.scenes.sort((a, b) => +a.at - +b.at);
    }
    guest.stays.push(stay);
  }
  happenNow(guests, anchor);
  stayedBefore(guests, today);
  return guests;
}

/** How far back the hotel's records go, in days; of the time before the sixty days there are only bills. */
const RECORDS = 900;
const CAME_BACK = 0.7;
/** One guest in so many is a regular. */
const REGULARS = 6;

/** Earlier stays: some of guests who are here again, some of guests who have not come back since. */
function stayedBefore(guests: DemoGuest[], today: DateTime): void {
  const known = guests.filter((guest) => guest.n % REGULARS === 0);
  let n = 0;
  for (const room of rooms()) {
    const random = seeded(SEED * 3 + Number(room));
    for (let day = -DAYS - random.between(5, 60); day > -RECORDS; day -= random.between(30, 110)) {
      const nights = random.pick([1, 1, 2, 2, 3]);
      const guest = random.chance(CAME_BACK) ? random.pick(known) : newGuest(guests, random);
      const arrival = today.plus({ days: day - nights });
      guest.stays.unshift({
        code: `D${String(90_000 + n++)}`,
        room,
        arrival,
        departure: arrival.plus({ days: nights }),
        status: 'checked_out',
        scenes: [],
        review: null,
      });
      guest.stays.sort((a, b) => +a.arrival - +b.arrival);
    }
  }
}

const rooms = () =>
  FLOORS.flatMap((floor) =>
    Array.from({ length: ROOMS_A_FLOOR }, (_, i) => `${floor}${String(i + 1).padStart(2, '0')}`),
  );

/** More rooms than are let: whoever tries the demo out does not know its plan, but 8888 is none of them. */
export const roomList = (): string =>
  Array.from({ length: 30 }, (_, i) => `${i + 1}01-${i + 1}40`).join(', ');

type Visit = { n: number; room: string; from: number; nights: number };

/** Every room is let again after at most two empty nights; the order is that of arrival. */
function visits(): Visit[] {
  const all: Omit<Visit, 'n'>[] = [];
  for (const room of rooms()) {
    const random = seeded(SEED + Number(room));
    let day = -DAYS + random.between(0, 3);
    while (day < DAYS_AHEAD) {
      const nights = random.pick([1, 1, 2, 2, 3, 4]);
      all.push({ room, from: day, nights });
      day += nights + random.pick([0, 0, 1, 1, 2]);
    }
  }
  return all.sort((a, b) => a.from - b.from).map((visit, n) => ({ ...visit, n }));
}

function newGuest(guests: DemoGuest[], random: Random): DemoGuest {
  const language = languageOf(random);
  const guest = { n: guests.length, name: nameOf(random, language), language, stays: [] };
  guests.push(guest);
  return guest;
}

/** Somebody who has been here before, and left. */
function regular(guests: DemoGuest[], arrival: DateTime, random: Random): DemoGuest | undefined {
  if (!guests.length) return undefined;
  const guest = random.pick(guests);
  const free = guest.stays.every((stay) => stay.departure.plus({ days: 5 }) <= arrival);
  return free ? guest : undefined;
}

function statusOf(
  arrival: DateTime,
  departure: DateTime,
  anchor: DateTime,
  random: Random,
): DemoStay['status'] {
  const roll = random.next();
  if (arrival.set({ hour: 14 }) > anchor) return roll < 0.04 ? 'cancelled' : 'booked';
  if (departure.set({ hour: 12 }) > anchor) return 'in_house';
  if (roll < 0.02) return 'no_show';
  return 'checked_out';
}

/** What the board shows at first: a handful of things that have just come in. */
function happenNow(guests: DemoGuest[], anchor: DateTime): void {
  const inHouse = guests.flatMap((guest) =>
    guest.stays.filter((stay) => stay.status === 'in_house').map((stay) => ({ guest, stay })),
  );
  const busy = new Set<DemoStay>();
  for (const { language, floor, ...scene } of LIVE) {
    const found = inHouse.find(
      ({ guest, stay }) =>
        !busy.has(stay) &&
        guest.language === language &&
        stay.arrival.set({ hour: 15 }) < anchor &&
        (!floor || stay.room.startsWith(floor)),
    );
    if (!found) continue;
    busy.add(found.stay);
    const at = anchor.minus({ minutes: scene.minutesAgo });
    const texts = scene.texts.map((text) => text.replaceAll('{room}', found.stay.room));
    found.stay.scenes.push({ at, texts, live: scene.claimed ? 'claimed' : 'open' });
  }
}
