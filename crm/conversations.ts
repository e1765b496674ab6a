import type { Store } from './database.ts';
import type { Conversation, Message } from './generated/client.ts';
import { newId } from './ids.ts';

export type { Conversation, Message };

export type ConversationKey = {
  hotelId: string;
  channel: string;
  account: string;
  externalId: string;
};

const FIND = {
  name: 'conversation.find',
  text: `SELECT id FROM "Conversation" WHERE "hotelId" = $1 AND channel = $2 AND account = $3 AND "externalId" = $4`,
};

const OPEN = {
  name: 'conversation.open',
  text: `WITH known AS (
      SELECT "guestId" AS id FROM "Address" WHERE "hotelId" = $1 AND channel = $2 AND "externalId" = $5
    ), guest AS (
      INSERT INTO "Guest" (id, "hotelId", name, language, source, "updatedAt")
      SELECT $6, $1, $7, $8, $2, now() WHERE NOT EXISTS (SELECT 1 FROM known) RETURNING id
    ), address AS (
      INSERT INTO "Address" (id, "hotelId", "guestId", channel, "externalId")
      SELECT $9, $1, id, $2, $5 FROM guest
    )
    INSERT INTO "Conversation" (id, "hotelId", "guestId", channel, account, "externalId", language, room, "updatedAt")
    SELECT $10, $1, id, $2, $3, $4, $8, $11, now() FROM (SELECT id FROM known UNION ALL SELECT id FROM guest) g
    RETURNING id`,
};

/**
 * The conversation of this thread, made with its guest and address when it is new. Somebody whose
 * address the hotel knows already (a stays import) is that guest from the first message.
 */
export async function openConversation(
  store: Store,
  key: ConversationKey,
  sender: { id: string; name?: string; language?: string; room?: string },
): Promise<string> {
  const where = [key.hotelId, key.channel, key.account, key.externalId];
  for (let attempt = 0; ; attempt++) {
    const [found] = await store.sql<{ id: string }>(FIND, where);
    if (found) return found.id;
    try {
      const [made] = await store.sql<{ id: string }>(OPEN, [
        ...where,
        sender.id,
        newId(),
        sender.name ?? null,
        sender.language ?? null,
        newId(),
        newId(),
        sender.room ?? null,
      ]);
      if (made) return made.id;
    } catch (error) {
      // Two first messages at once: the other one made it, so look again.
      if ((error as { code?: string }).code !== '23505' || attempt > 3) throw error;
    }
  }
}

export type Arrival = {
  conversationId: string;
  externalId: string;
  kind: string;
  text: string;
  at: Date;
  /** Milliseconds to wait for the rest of a burst; 0: answer at once. */
  pause: number;
  /** Also a job of its own beside the conversation's queue. */
  emergency: boolean;
  attachments: { name: string; mime: string; bytes: Uint8Array }[];
};

const BURST_LIMIT = '6 seconds';

/** One round trip: the row, its place in the conversation, and when its turn begins. */
const store = (attachments: boolean) => ({
  name: attachments ? 'message.store.attachments' : 'message.store',
  text: `WITH conv AS (
      UPDATE "Conversation" c SET "lastSeq" = "lastSeq" + 1, "lastGuestSeq" = "lastSeq" + 1,
        "waitingSince" = COALESCE("waitingSince", now()), "lastGuestAt" = now(), "updatedAt" = now()
      WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM "Message" m WHERE m."conversationId" = $1 AND m."externalId" = $3)
      RETURNING id, "hotelId", "lastSeq" AS seq,
        CASE WHEN $7::int = 0 OR asked IS NOT NULL THEN now()
          ELSE LEAST(now() + $7::int * interval '1 millisecond', "waitingSince" + interval '${BURST_LIMIT}') END AS due
    ), message AS (
      INSERT INTO "Message" (id, "hotelId", "conversationId", seq, author, "externalId", kind, text, at)
      SELECT $2, "hotelId", id, seq, 'guest', $3, $4, $5, $6 FROM conv RETURNING seq
    )${attachments ? `, attachment AS (${ATTACH})` : ''}
    SELECT message.seq, ceil(extract(epoch FROM conv.due - now()) * 1000)::int AS wait,
      CASE WHEN $8::boolean THEN graphile_worker.add_job('emergency', json_build_object('id', $2::text),
        queue_name := 'emergency:' || conv.id, job_key := 'emergency:' || $2::text, priority := -100) IS NULL END AS emergency
    FROM conv, message`,
});
const ATTACH = `INSERT INTO "Attachment" (id, "hotelId", "messageId", mime, name, bytes)
      SELECT a.id, conv."hotelId", $2, a.mime, a.name, decode(a.bytes, 'base64')
      FROM conv, jsonb_to_recordset($9::jsonb) a(id text, mime text, name text, bytes text)`;
const STORE = store(false);
const STORE_WITH_ATTACHMENTS = store(true);

const STORED = {
  name: 'message.stored',
  text: `SELECT id, seq FROM "Message" WHERE "conversationId" = $1 AND "externalId" = $2`,
};

/**
 * Stores a guest's message, once; an emergency with its job.
 * @returns null where there is no such conversation (any more); `wait`: milliseconds until its turn
 */
export async function storeMessage(
  store: Store,
  m: Arrival,
): Promise<{ messageId: string; seq: number; wait: number; duplicate: boolean } | null> {
  const messageId = newId();
  const { conversationId, externalId, kind, text, at, pause, emergency } = m;
  const values = [conversationId, messageId, externalId, kind, text, at, pause, emergency];
  const attached = m.attachments.map(({ name, mime, bytes }) => ({
    id: newId(),
    name,
    mime,
    bytes: Buffer.from(bytes).toString('base64'),
  }));
  try {
    const [row] = attached.length
      ? await store.sql<{ seq: number; wait: number }>(STORE_WITH_ATTACHMENTS, [
          ...values,
          JSON.stringify(attached),
        ])
      : await store.sql<{ seq: number; wait: number }>(STORE, values);
    if (row) return { messageId, ...row, duplicate: false };
  } catch (error) {
    // Ten times at once: the unique key lets one through.
    if ((error as { code?: string }).code !== '23505') throw error;
  }
  const [row] = await store.sql<{ id: string; seq: number }>(STORED, [conversationId, externalId]);
  return row ? { messageId: row.id, seq: row.seq, wait: 0, duplicate: true } : null;
}

/** The messages after `seq`, in order: what a reader that resumes has missed. */
export function messagesAfter(
  store: Store,
  conversationId: string,
  seq: number,
  take = 200,
): Promise<Message[]> {
  return store.sql<Message>(AFTER, [conversationId, seq, take]);
}
const AFTER = {
  name: 'message.after',
  text: `SELECT * FROM "Message" WHERE "conversationId" = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
};

/**
 * Conversations whose turn is `late` milliseconds overdue: their process died or is swamped, or a turn
 * failed and its job was swept away (by the worker's own clean-up) while it was being added.
 */
export function stalled(store: Store, pause: number, late: number): Promise<{ id: string }[]> {
  return store.sql<{ id: string }>(STALLED, [pause, late]);
}
const STALLED = {
  name: 'conversation.stalled',
  text: `SELECT c.id FROM "Conversation" c WHERE c."waitingSince" IS NOT NULL
    AND LEAST(c."lastGuestAt" + $1::int * interval '1 millisecond', c."waitingSince" + interval '${BURST_LIMIT}')
      < now() - $2::int * interval '1 millisecond'
    AND NOT EXISTS (SELECT 1 FROM graphile_worker.jobs j WHERE j.key = 'turn:' || c.id
      AND j.attempts < j.max_attempts AND j.queue_name IS NOT NULL) LIMIT 500`,
};

/** Conversations that a person still holds although the stay it was about is over, unless they wrote since. */
export function handoffsAfterCheckout(store: Store, hotelId: string): Promise<{ id: string }[]> {
  return store.sql<{ id: string }>(AFTER_CHECKOUT, [hotelId]);
}
const AFTER_CHECKOUT = {
  name: 'conversation.checkout',
  text: `SELECT c.id FROM "Conversation" c JOIN "Ticket" t ON t.id = c."handoffTicketId" JOIN "Stay" s ON s.id = t."stayId"
    WHERE c."hotelId" = $1 AND s.status = 'checked_out' AND NOT EXISTS (SELECT 1 FROM "Message" m
      WHERE m."conversationId" = c.id AND m.author = 'staff' AND m.at > s."updatedAt") LIMIT 100`,
};

const NUDGE = {
  name: 'conversation.nudge',
  text: `SELECT graphile_worker.add_job('turn', json_build_object('id', $1::text, 'attempt', $2::int), queue_name := 'turn:' || $1,
    job_key := 'turn:' || $1, run_at := now() + $3::int * interval '1 millisecond')`,
};

/** Wakes a conversation's turn up after `delay` milliseconds. */
export async function nudge(
  store: Store,
  conversationId: string,
  attempt = 0,
  delay = 0,
): Promise<void> {
  await store.sql(NUDGE, [conversationId, attempt, delay]);
}
