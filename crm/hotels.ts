import type { Store } from './database.ts';
import type { KnowledgeEntry, Route } from './generated/client.ts';
import { type Rooms, roomsByName } from './rooms.ts';
import { rulesFrom, type ValueRules } from './value/rules.ts';

/** What the bot knows of its hotel while it answers. */
export type HotelFacts = {
  id: string;
  /** By language; `nameOf` picks. */
  name: Record<string, string>;
  zone: string;
  phone: string | null;
  emergencyPhone: string | null;
  rooms: Rooms;
  /** Where every guest is invited to write a review. */
  reviewUrl: string | null;
  /** When staff get the next day's arrival sheet, 0 to 23 by the hotel's clock. */
  arrivalsHour: number;
  routes: Route[];
  /** What guests are worth here, and what members get. */
  rules: ValueRules;
  /** The same array until a row changes, so that what is made of it can be kept. */
  knowledge: KnowledgeEntry[];
};

const CACHED_MS = 3000;

/**
 * Reads the hotel's facts, at most once every few seconds.
 * @param staffChannels routes to other staff channels than these lead nowhere and are left out.
 */
export function hotelFacts(store: Store, hotelId: string, staffChannels: string[]) {
  let known: { at: number; facts: Promise<HotelFacts> } | undefined;
  let knowledge: KnowledgeEntry[] = [];
  const read = async () => {
    const facts = await readFacts(store, hotelId, staffChannels);
    if (isSame(knowledge, facts.knowledge)) facts.knowledge = knowledge;
    knowledge = facts.knowledge;
    return facts;
  };
  return (): Promise<HotelFacts> => {
    if (known && performance.now() - known.at < CACHED_MS) return known.facts;
    const facts = read();
    known = { at: performance.now(), facts };
    facts.catch(() => {
      known = undefined;
    });
    return facts;
  };
}

const isSame = (before: KnowledgeEntry[], now: KnowledgeEntry[]) =>
  before.length === now.length &&
  before.every(
    ({ id, updatedAt }, i) =>
      id === now[i]?.id && updatedAt.getTime() === now[i]?.updatedAt.getTime(),
  );

async function readFacts(
  store: Store,
  hotelId: string,
  staffChannels: string[],
): Promise<HotelFacts> {
  const hotel = await store.prisma.hotel.findUniqueOrThrow({
    where: { id: hotelId },
    include: { routes: true, knowledge: { orderBy: { id: 'asc' } } },
  });
  const { id, zone, phone, emergencyPhone, reviewUrl, arrivalsHour, valueRules, knowledge } = hotel;
  const routes = hotel.routes.filter((r) => staffChannels.includes(r.staffChannel));
  return {
    id,
    name: hotel.name as Record<string, string>,
    zone,
    phone,
    emergencyPhone,
    rooms: roomsByName(hotel.rooms),
    reviewUrl,
    arrivalsHour,
    routes,
    rules: rulesFrom(valueRules),
    knowledge,
  };
}

/** Where a department's alerts go; a department without a route of its own uses the default one. */
export function routesFor(facts: HotelFacts, department: string): Route[] {
  const own = facts.routes.filter((r) => r.department === department);
  return own.length ? own : facts.routes.filter((r) => r.department === 'default');
}

export const nameOf = (facts: Pick<HotelFacts, 'name'>, language: string): string =>
  inLanguage(facts.name, language);

/** The text in this language, else in its nearest one, else in English, else whichever there is. */
export function inLanguage(texts: Record<string, string>, language: string): string {
  const script = language === 'zh-Hant' ? 'zh-Hans' : 'en';
  return texts[language] ?? texts[script] ?? Object.values(texts)[0] ?? '';
}
