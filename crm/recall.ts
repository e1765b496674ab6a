/** What a turn begins with: one statement reads all that is known of the conversation and its guest. */
import type { Store } from './database.ts';
import type { Conversation, Guest, Message, Preference, Stay } from './generated/client.ts';
import { currentWishes } from './preferences.ts';
import { type Consents, consentsIn } from './privacy/consents.ts';
import { openWish, SEALED, sealedNames } from './privacy/sealed-wishes.ts';
import { STAY_IS_ON } from './stays/stays.ts';
import type { Ticket } from './tickets.ts';

export type RecalledMessage = Pick<
  Message,
  'id' | 'seq' | 'author' | 'kind' | 'text' | 'at' | 'externalId'
>;

/**
 * All that is known when a turn begins. Of an address that is not verified nothing but this conversation:
 * no stay, no name, no wish said elsewhere.
 */
export type Recalled = {
  conversation: Conversation;
  guest: Guest;
  /** Who writes is known: the hotel has this address in its records, or it was proved. */
  verified: boolean;
  /** The stay that an address was proved for; null: its guest's own stays count. */
  stayId: string | null;
  /** Some of what was said before, and everything unanswered, in order. */
  messages: RecalledMessage[];
  stays: Stay[];
  /** Active tickets of this conversation, and those closed in the last two days. */
  tickets: Ticket[];
  /** What this guest had brought to the room last, whenever that was. */
  lastOrder: Ticket | null;
  /** What counts now of what the guest wishes, the newest first. */
  preferences: Preference[];
  /** What the guest does not want remembered: "key=value". */
  refused: string[];
  /** What this guest has agreed to or withdrawn. */
  consents: Consents;
};

const saidHere = (wish: string) => `(v.id IS NOT NULL OR EXISTS (
    SELECT 1 FROM "Message" m WHERE m.id = ${wish}."messageId" AND m."conversationId" = c.id))`;

const RECALL = {
  name: 'conversation.recall',
  text: `SELECT to_jsonb(c) AS conversation, v.id IS NOT NULL AS verified, v."stayId",
      CASE WHEN v.id IS NULL THEN to_jsonb(g) || '{"name": null}' ELSE to_jsonb(g) END AS guest,
      (SELECT jsonb_agg(to_jsonb(m) - 'hotelId' - 'conversationId' ORDER BY seq) FROM "Message" m
        WHERE m."conversationId" = c.id AND m.seq > LEAST(c."answeredSeq", c."lastSeq" - 12)) AS messages,
      (SELECT jsonb_agg(s ORDER BY arrival) FROM "Stay" s WHERE v.id IS NOT NULL
        AND s."guestId" = g.id AND ${STAY_IS_ON}) AS stays,
      (SELECT jsonb_agg(t ORDER BY "createdAt") FROM (SELECT * FROM "Ticket" t WHERE t."conversationId" = c.id
        AND (t.status IN ('open', 'claimed', 'reopened') OR t."updatedAt" > now() - interval '2 days')
        ORDER BY t."createdAt" DESC LIMIT 30) t) AS tickets,
      (SELECT to_jsonb(t) FROM "Ticket" t WHERE t."guestId" = g.id AND t.kind = 'request' AND t.orders <> '[]'
        AND t.intent IN ('request.food', 'request.amenity') AND t.status <> 'cancelled'
        AND (v.id IS NOT NULL OR t."conversationId" = c.id) ORDER BY t."createdAt" DESC LIMIT 1) AS "lastOrder",
      (SELECT jsonb_agg(w ORDER BY w."createdAt" DESC) FROM ${currentWishes({ guest: 'g.id', at: 'now()' })} w
        WHERE ${saidHere('w')}) AS preferences,
      (SELECT jsonb_agg(w.key || '=' || w.value) FROM "Preference" w
        WHERE w."guestId" = g.id AND w.status = 'refuted' AND ${saidHere('w')}) AS refused,
      ${consentsIn('g.id')} AS consents
    FROM "Conversation" c JOIN "Guest" g ON g.id = c."guestId"
    LEFT JOIN "Address" v ON v."hotelId" = c."hotelId" AND v.channel = c.channel AND v."externalId" = c."externalId"
      AND v."guestId" = c."guestId" AND v."verifiedAt" IS NOT NULL
      AND (v."stayId" IS NULL OR EXISTS (SELECT 1 FROM "Stay" s WHERE s.id = v."stayId" AND ${STAY_IS_ON}))
    WHERE c.id = $1`,
};

/** @returns null where the conversation is gone (erased meanwhile). */
export async function recall(store: Store, conversationId: string): Promise<Recalled | null> {
  const [row] = await store.sql<Recalled>(RECALL, [conversationId]);
  if (!row) return null;
  return {
    ...row,
    conversation: dated(row.conversation),
    messages: (row.messages ?? []).map(dated),
    stays: (row.stays ?? []).map(dated),
    tickets: (row.tickets ?? []).map(dated),
    lastOrder: row.lastOrder && dated(row.lastOrder),
    preferences: (row.preferences ?? []).map((wish) => openWish(store, dated(wish))),
    consents: row.consents ?? {},
    refused: await named(store, row.conversation.hotelId, row.refused ?? []),
  };
}

/** "key=value" of wishes, the sealed ones by what they say. */
async function named(store: Store, hotelId: string, wishes: string[]): Promise<string[]> {
  if (!wishes.some((wish) => wish.startsWith(SEALED))) return wishes;
  const names = await sealedNames(store, hotelId);
  return wishes.map((wish) => {
    const said = names.get(wish);
    return said ? `${said.key}=${said.value}` : wish;
  });
}

/** Rows that come as JSON carry their times as text. */
function dated<Row extends object>(row: Row): Row {
  const times: Record<string, unknown> = {};
  for (const name of TIMES) {
    const value = (row as Record<string, unknown>)[name];
    if (typeof value === 'string') times[name] = new Date(value);
  }
  return { ...row, ...times };
}
// biome-ignore format: one list
const TIMES = ['at', 'arrival', 'departure', 'waitingSince', 'lastGuestAt', 'createdAt', 'updatedAt', 'dueAt', 'etaAt',
  'closedAt', 'expiresAt', 'judgedAt', 'day'];
