import { createHash } from 'node:crypto';
import { type Message, openConversation } from './conversations.ts';
import type { Store } from './database.ts';
import { newId, newToken } from './ids.ts';
import { STAY_IS_ON } from './stays/stays.ts';

/** A browser's place in a web-chat conversation. */
export type ChatSession = {
  conversationId: string;
  /** The conversation's id and the guest's identity as the web chat names them. */
  externalId: string;
  name: string | null;
  /** The stay whose link opened it, and with which it ends; null: a guest's own browser. */
  stayId: string | null;
  expiresAt: Date;
};

/** Days until a browser has to begin a new conversation. */
export const SESSION_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Opens a conversation for somebody new, with the session that leads back to it.
 * @param client a keyed hash of the network address, by which tries to prove a stay are counted
 * @returns the token, which is kept nowhere else: the database has only its hash.
 */
export async function openChatSession(
  store: Store,
  hotelId: string,
  now: Date,
  guest: { name?: string | undefined; room?: string | undefined; language?: string | undefined },
  client: string | null = null,
): Promise<{ token: string; session: ChatSession }> {
  const externalId = newId();
  const { name, room, language } = guest;
  const conversationId = await openConversation(
    store,
    { hotelId, channel: 'web', account: '', externalId },
    {
      id: externalId,
      ...(name ? { name } : {}),
      ...(room ? { room } : {}),
      ...(language ? { language } : {}),
    },
  );
  const token = newToken();
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * DAY_MS);
  await store.prisma.chatSession.create({
    data: { id: newId(), hotelId, conversationId, tokenHash: hashOf(token), client, expiresAt },
  });
  return {
    token,
    session: { conversationId, externalId, name: name ?? null, stayId: null, expiresAt },
  };
}

const FIND = {
  name: 'chat-session.find',
  text: `SELECT c.id AS "conversationId", c."externalId", g.name, b."stayId", b."expiresAt"
    FROM "ChatSession" b JOIN "Conversation" c ON c.id = b."conversationId" JOIN "Guest" g ON g.id = c."guestId"
    WHERE b."tokenHash" = $1 AND b."hotelId" = $2 AND b."expiresAt" > $3
      AND (b."stayId" IS NULL OR EXISTS (SELECT 1 FROM "Stay" s WHERE s.id = b."stayId" AND ${STAY_IS_ON}))`,
};

/** @returns null where the token is unknown or expired, its stay is over, or its guest was erased. */
export async function findChatSession(
  store: Store,
  hotelId: string,
  token: string,
  now: Date,
): Promise<ChatSession | null> {
  const [found] = await store.sql<ChatSession>(FIND, [hashOf(token), hotelId, now]);
  return found ?? null;
}

/** The room that the guest claims to be in; null: none. */
export async function claimedRoom(store: Store, conversationId: string): Promise<string | null> {
  const found = await store.prisma.conversation.findUnique({
    where: { id: conversationId },
    select: { room: true },
  });
  return found?.room ?? null;
}

/** @param room a claim, not a proof; null takes it back. */
export async function claimRoom(
  store: Store,
  conversationId: string,
  room: string | null,
): Promise<void> {
  await store.prisma.conversation.updateMany({ where: { id: conversationId }, data: { room } });
}

/** A message as its guest reads it. */
export type ChatLine = Pick<
  Message,
  'conversationId' | 'seq' | 'id' | 'externalId' | 'author' | 'text' | 'choices' | 'at'
>;

const AFTER_EACH = {
  name: 'message.after-each',
  text: `SELECT m.* FROM unnest($1::text[], $2::int[]) AS place(id, seq) CROSS JOIN LATERAL (
      SELECT "conversationId", seq, id, "externalId", author, text, choices, at FROM "Message"
      WHERE "conversationId" = place.id AND seq > place.seq ORDER BY seq LIMIT $3
    ) m ORDER BY m.seq`,
};

/**
 * What was said in each of these conversations after the given seq, in order, in one read.
 * @param take at most so many messages of each
 */
export async function messagesAfterEach(
  store: Store,
  places: { id: string; seq: number }[],
  take: number,
): Promise<Map<string, ChatLine[]>> {
  const ids = places.map((place) => place.id);
  const seqs = places.map((place) => place.seq);
  const found = new Map<string, ChatLine[]>();
  for (const line of await store.sql<ChatLine>(AFTER_EACH, [ids, seqs, take])) {
    const lines = found.get(line.conversationId);
    if (lines) lines.push(line);
    else found.set(line.conversationId, [line]);
  }
  return found;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
