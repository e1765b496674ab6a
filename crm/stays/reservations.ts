import type { Store } from '../database.ts';
import { STAY_IS_ON } from './stays.ts';

/** A stay that somebody may prove to be his own. */
export type ProvableStay = {
  id: string;
  guestId: string;
  room: string | null;
  name: string | null;
};

const BY_CODE = {
  name: 'stay.by-code',
  text: `SELECT s.id, s."guestId", s.room, g.name FROM "Stay" s JOIN "Guest" g ON g.id = s."guestId"
    WHERE s."hotelId" = $1 AND ${STAY_IS_ON}
      AND upper(regexp_replace(normalize(s.reservation, NFKC), '[^A-Za-z0-9]', '', 'g')) = $2
    ORDER BY s.status = 'in_house' DESC, s.arrival LIMIT 20`,
};

/** The stays, booked or on, with this reservation code. @param code letters and digits, in capitals */
export function staysByCode(store: Store, hotelId: string, code: string): Promise<ProvableStay[]> {
  return store.sql<ProvableStay>(BY_CODE, [hotelId, code]);
}

const CLIENT = {
  name: 'chat-session.client',
  text: `SELECT client FROM "ChatSession" WHERE "conversationId" = $1 AND client IS NOT NULL
    ORDER BY "createdAt" DESC LIMIT 1`,
};

/** Where a browser's conversation comes from, as a hash; null: not from a browser. */
export async function clientOf(store: Store, conversationId: string): Promise<string | null> {
  const [row] = await store.sql<{ client: string }>(CLIENT, [conversationId]);
  return row?.client ?? null;
}

const MOST = 60;
const SOON_MS = 3 * 86_400_000;

/** Who is in the house or comes within three days; with a query, whoever has that room, name or code. */
export function searchStays(store: Store, hotelId: string, query: string, now: Date) {
  const text = { contains: query, mode: 'insensitive' } as const;
  return store.prisma.stay.findMany({
    where: {
      hotelId,
      status: { in: ['booked', 'in_house'] },
      departure: { gte: new Date(now.getTime() - 2 * 86_400_000) },
      ...(query
        ? { OR: [{ room: query }, { reservation: text }, { guest: { name: text } }] }
        : { arrival: { lte: new Date(now.getTime() + SOON_MS) } }),
    },
    include: { guest: { select: { name: true } } },
    orderBy: [{ status: 'desc' }, { room: 'asc' }, { arrival: 'asc' }],
    take: MOST,
  });
}

export type StayRow = Awaited<ReturnType<typeof searchStays>>[number];

/** One stay with its guest, the conversations joined to it and its links that are out. */
export function findStay(store: Store, hotelId: string, id: string) {
  return store.prisma.stay.findFirst({
    where: { id, hotelId },
    include: {
      guest: { select: { id: true, name: true } },
      passes: { where: { endedAt: null }, select: { id: true } },
      merges: {
        orderBy: { at: 'desc' },
        include: {
          staff: { select: { name: true } },
          conversation: { select: { id: true, channel: true } },
        },
      },
    },
  });
}

export type StayView = NonNullable<Awaited<ReturnType<typeof findStay>>>;
