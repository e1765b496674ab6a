/**
 * Erases a guest: every row, attachment and queued job, in one transaction. What stays is one audit
 * entry with ids, and the tombstones that keep imports and backups from bringing the guest back.
 */
import pg from 'pg';
import { insertRows, inTransaction } from './bulk.ts';
import type { NewDelivery, NewMessage } from './commit.ts';
import type { Store } from './database.ts';
import type { ChatSession, Conversation } from './generated/client.ts';
import { newId } from './ids.ts';
import { auditRow } from './privacy/audit.ts';
import { belongingsOf, idsIn } from './privacy/belongings.ts';
import { secretOf } from './privacy/secrets.ts';
import { keepTombstones, leaveTombstones, revived, type Tombstone } from './privacy/tombstones.ts';

/** A guest and whoever was merged into it. */
const PEOPLE = `WITH RECURSIVE people AS (
    SELECT id FROM "Guest" WHERE id = $1 AND "hotelId" = $2
    UNION SELECT m."fromGuestId" FROM "Merge" m JOIN people p ON m."guestId" = p.id
      WHERE m."fromGuestId" IS NOT NULL AND m."undoneAt" IS NULL
  ) SELECT id FROM people`;

/** @returns the guest, and whoever was found to be the same; nobody where this hotel has no such guest */
export const peopleOf = async (client: pg.PoolClient, guestId: string, hotelId: string) =>
  idsOf(await client.query(PEOPLE, [guestId, hotelId]));

type Roots = Parameters<typeof belongingsOf>[1];
type Who = { hotelId: string; staffId: string | null; now: Date };

/**
 * Erases a guest, at a staff member's hand or because nothing was heard of the guest for long.
 * @returns false where this hotel has no such guest
 */
export async function eraseGuest(
  store: Store,
  guestId: string,
  { action = 'guest_erased', ...who }: Who & { action?: string },
): Promise<boolean> {
  const secret = await secretOf(store, who.hotelId, 'lookup');
  return inTransaction(store, async (client) => {
    const people = await peopleOf(client, guestId, who.hotelId);
    if (!people.length) return false;
    await eraseAll(client, secret, [['Guest', people]], who);
    await audit(client, action, guestId, who);
    return true;
  });
}

/** The receipt, which is all that the conversation holds afterwards. */
export type Receipt = { messages: NewMessage[]; deliveries: NewDelivery[] };

/**
 * Erases whoever writes in a conversation, at the guest's own wish. The thread itself stays open under
 * the same id, nameless and empty but for the receipt; the browser keeps its place in it.
 * @param of.verified else only what this very conversation gathered goes, where its guest is a known one
 * @returns false where somebody answered, or the conversation changed hands, meanwhile: decide again
 */
export async function eraseWriter(
  store: Store,
  of: Pick<Conversation, 'id' | 'lastSeq' | 'guestId'> & { verified: boolean },
  receipt: Receipt,
  who: Who,
): Promise<boolean> {
  const secret = await secretOf(store, who.hotelId, 'lookup');
  return inTransaction(store, async (client) => {
    const { rows } = await client.query<Conversation>(
      `SELECT * FROM "Conversation" WHERE id = $1 AND "lastSeq" = $2 AND "guestId" = $3 FOR UPDATE`,
      [of.id, of.lastSeq, of.guestId],
    );
    const conversation = rows[0];
    if (!conversation) return false;
    const sessions = await client.query<ChatSession>(
      'SELECT * FROM "ChatSession" WHERE "conversationId" = $1',
      [of.id],
    );
    const whole = of.verified || !(await isKnown(client, of.guestId));
    const people = whole ? await peopleOf(client, of.guestId, who.hotelId) : [];
    await eraseAll(client, secret, [['Guest', people], ...(await gathered(client, of.id))], who);
    await reopen(client, conversation, sessions.rows, { receipt, now: who.now });
    const action = whole ? 'guest_erased' : 'conversation_erased';
    await audit(client, action, whole ? of.guestId : of.id, who);
    return true;
  });
}

/** A conversation with what hangs on it by another thread: the writer's address, wishes read in its words. */
async function gathered(client: pg.PoolClient, id: string): Promise<Roots> {
  const addresses = await client.query(
    `SELECT a.id FROM "Address" a JOIN "Conversation" c ON a."hotelId" = c."hotelId"
      AND a.channel = c.channel AND a."externalId" = c."externalId" WHERE c.id = $1`,
    [id],
  );
  const wishes = await client.query(
    `SELECT p.id FROM "Preference" p JOIN "Message" m ON m.id = p."messageId" WHERE m."conversationId" = $1`,
    [id],
  );
  return [
    ['Conversation', [id]],
    ['Address', idsOf(addresses)],
    ['Preference', idsOf(wishes)],
  ];
}

const idsOf = ({ rows }: pg.QueryResult<{ id: string }>) => rows.map((row) => row.id);

async function isKnown(client: pg.PoolClient, guestId: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM "Stay" WHERE "guestId" = $1
      UNION ALL SELECT 1 FROM "Address" WHERE "guestId" = $1 AND "verifiedAt" IS NOT NULL`,
    [guestId],
  );
  return Boolean(rowCount);
}

/**
 * Erases once more who came back with a backup from before the erasure.
 * @param tombstones what the database lacks
 * @returns how many guests and conversations
 */
export async function eraseAgain(
  store: Store,
  hotelId: string,
  tombstones: Tombstone[],
  now: Date,
): Promise<number> {
  const secret = await secretOf(store, hotelId, 'lookup');
  const { guests, conversations } = await revived(store, hotelId, tombstones);
  await inTransaction(store, async (client) => {
    const roots: Roots = [
      ['Guest', guests],
      ['Conversation', conversations],
    ];
    await eraseAll(client, secret, roots, { hotelId, now });
    await keepTombstones(client, tombstones);
  });
  return guests.length + conversations.length;
}

/** Deletes these rows with all that belongs to them, and what points at any of it without a key. */
async function eraseAll(
  client: pg.PoolClient,
  secret: Buffer,
  roots: Roots,
  { hotelId, now }: Pick<Who, 'hotelId' | 'now'>,
): Promise<void> {
  const belongings = await belongingsOf(client, roots);
  await leaveTombstones(client, secret, { belongings, hotelId, now });
  const conversations = belongings.get('Conversation')?.ids ?? [];
  await client.query(JOBS, [idsIn(belongings), conversations]);
  await client.query(QUEUES, [conversations]);
  await client.query(REMINDERS, [idsIn(belongings)]);
  await client.query(ATTEMPTS, [idsIn(belongings)]);
  for (const [table, ids] of roots) {
    await client.query(`DELETE FROM ${pg.escapeIdentifier(table)} WHERE id = ANY($1)`, [ids]);
  }
  await client.query(DIGESTS, [hotelId]);
}

const OF_CONVERSATIONS = `SELECT c.id, c.channel, c.account, c."externalId" FROM "Conversation" c WHERE c.id = ANY`;
const JOBS = `DELETE FROM graphile_worker._private_jobs j
  WHERE EXISTS (SELECT 1 FROM json_each_text(j.payload) p WHERE p.value = ANY($1))
    OR EXISTS (SELECT 1 FROM (${OF_CONVERSATIONS}($2)) c
      WHERE j.payload->>'channel' = c.channel AND j.payload->>'destination' = c."externalId")`;
const QUEUES = `DELETE FROM graphile_worker._private_job_queues q USING (${OF_CONVERSATIONS}($1)) c
  WHERE q.queue_name IN ('turn:' || c.id, 'emergency:' || c.id,
    concat_ws(':', 'deliver', c.channel, c.account, c."externalId"))`;
const REMINDERS = `DELETE FROM "Reminder" WHERE subject = ANY($1)`;
/** Their keys are like "code:conversation:…". */
const ATTEMPTS = `DELETE FROM "Attempt" WHERE value = ANY($1) OR split_part(key, ':', 3) = ANY($1)`;
/** A digest quotes guests without saying whom: after an erasure none of them keeps its quotes. */
const DIGESTS = `UPDATE "Delivery" SET body = jsonb_set(body, '{lines}', (
    SELECT coalesce(jsonb_agg(line || '{"quotes": []}'), '[]') FROM jsonb_array_elements(body->'lines') line))
  WHERE "hotelId" = $1 AND kind = 'digest' AND body ? 'lines'`;

async function reopen(
  client: pg.PoolClient,
  before: Conversation,
  sessions: ChatSession[],
  { receipt, now }: { receipt: Receipt; now: Date },
): Promise<void> {
  const { id, hotelId, channel, account, externalId, language } = before;
  const guestId = newId();
  // The numbers go on: a browser that has read up to here hears the receipt.
  const upto = before.lastSeq;
  const stamp = { createdAt: now, updatedAt: now };
  await insertRows(client, 'Guest', [{ id: guestId, hotelId, source: channel, ...stamp }]);
  await insertRows(client, 'Address', [
    { id: newId(), hotelId, guestId, channel, externalId, createdAt: now },
  ]);
  const seqs = {
    lastSeq: upto + receipt.messages.length,
    lastGuestSeq: upto,
    answeredSeq: upto,
  };
  await insertRows(client, 'Conversation', [
    { id, hotelId, guestId, channel, account, externalId, language, ...seqs, ...stamp },
  ]);
  const messages = receipt.messages.map((m, i) => ({ ...m, seq: upto + 1 + i }));
  await insertRows(client, 'Message', messages);
  for (const delivery of receipt.deliveries) await queue(client, delivery);
  await insertRows(
    client,
    'ChatSession',
    sessions.map((s) => ({ ...s, stayId: null })),
  );
}

/** Its place in the line is given by the table. */
async function queue(client: pg.PoolClient, delivery: NewDelivery): Promise<void> {
  const columns = Object.keys(delivery)
    .map((name) => `"${name}"`)
    .join(', ');
  await client.query(
    `INSERT INTO "Delivery" (${columns})
      SELECT ${columns} FROM jsonb_populate_record(null::"Delivery", $1::jsonb)`,
    [JSON.stringify(delivery)],
  );
}

async function audit(
  client: pg.PoolClient,
  action: string,
  subject: string,
  { hotelId, staffId, now }: Who,
): Promise<void> {
  await insertRows(client, 'AuditEntry', [
    auditRow({ hotelId, action, subject, staffId, at: now }),
  ]);
}
