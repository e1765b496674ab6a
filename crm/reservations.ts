import type { Store } from './database.ts';
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
      AND upper(regexp_replace(normalize(s."externalId", NFKC), '[^A-Za-z0-9]', '', 'g')) = $2
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
