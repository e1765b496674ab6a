/** How long each kind of data is kept (docs/privacy.md), and what is over. */
import type { Store } from '../database.ts';
import { eraseGuest } from '../erase.ts';

/** Days after which each kind goes; null: it stays until its guest is erased. */
export const KEPT_DAYS = {
  /** Pictures, voices and files that guests sent. */
  attachments: 180,
  /** What was said, with what was understood of it. */
  messages: 730,
  /** Wishes whose time is over, after that. */
  wishes: 30,
  /** Guests who only wrote, and whom no stay or verified address is known of, after their last word. */
  strangers: 180,
  /** Guests after their last stay or word. Members stay. */
  guests: 1095,
  /** What was told of stays that are over, and what never became one. */
  events: 90,
  /** What was sent, and what had to be done at a time. */
  deliveries: 90,
  reminders: 30,
  /** Sign-ins and chats of browsers that have ended. */
  sessions: 30,
  /** Tries to prove a stay. */
  attempts: 1,
} satisfies Record<string, number>;
export type Kind = keyof typeof KEPT_DAYS;
export const KINDS = Object.keys(KEPT_DAYS) as Kind[];

export type Retention = Record<Kind, number | null>;

/** SQL: the ids of rows that are over; $1 the hotel, $2 the moment before which. */
const OVER: Record<Exclude<Kind, 'strangers' | 'guests'>, [table: string, sql: string][]> = {
  attachments: [
    [
      'Attachment',
      `SELECT a.id FROM "Attachment" a JOIN "Message" m ON m.id = a."messageId" WHERE a."hotelId" = $1 AND m.at < $2`,
    ],
  ],
  // A question that is still open keeps its words.
  messages: [
    [
      'Message',
      `SELECT m.id FROM "Message" m JOIN "Conversation" c ON c.id = m."conversationId"
        WHERE m."hotelId" = $1 AND m.at < $2 AND m.seq <= c."answeredSeq" AND c."handoffTicketId" IS NULL`,
    ],
  ],
  wishes: [['Preference', `SELECT id FROM "Preference" WHERE "hotelId" = $1 AND "expiresAt" < $2`]],
  events: [
    [
      'SourceEvent',
      `SELECT e.id FROM "SourceEvent" e LEFT JOIN "Stay" s ON s.id = e."stayId"
        WHERE e."hotelId" = $1 AND e."createdAt" < $2 AND (s.id IS NULL OR s.departure < $2)`,
    ],
  ],
  deliveries: [
    [
      'Delivery',
      `SELECT id FROM "Delivery" WHERE "hotelId" = $1 AND "createdAt" < $2 AND status NOT IN ('queued', 'sending')`,
    ],
  ],
  reminders: [['Reminder', `SELECT id FROM "Reminder" WHERE "hotelId" = $1 AND "doneAt" < $2`]],
  sessions: [
    ['ChatSession', `SELECT id FROM "ChatSession" WHERE "hotelId" = $1 AND "expiresAt" < $2`],
    [
      'Session',
      `SELECT s.id FROM "Session" s JOIN "Staff" f ON f.id = s."staffId" WHERE f."hotelId" = $1 AND s."expiresAt" < $2`,
    ],
  ],
  attempts: [['Attempt', `SELECT id FROM "Attempt" WHERE "hotelId" = $1 AND at < $2`]],
};

const KNOWN = `(EXISTS (SELECT 1 FROM "Stay" s WHERE s."guestId" = g.id)
  OR EXISTS (SELECT 1 FROM "Address" a WHERE a."guestId" = g.id AND a."verifiedAt" IS NOT NULL))`;
const QUIET = `g."hotelId" = $1 AND g."createdAt" < $2
  AND NOT EXISTS (SELECT 1 FROM "Merge" m WHERE m."fromGuestId" = g.id AND m."undoneAt" IS NULL)
  AND NOT EXISTS (SELECT 1 FROM "Stay" s WHERE s."guestId" = g.id AND s.departure >= $2)
  AND NOT EXISTS (SELECT 1 FROM "Membership" m WHERE m."guestId" = g.id)
  AND NOT EXISTS (SELECT 1 FROM "Conversation" c WHERE c."guestId" = g.id
    AND (c."lastGuestAt" >= $2 OR c."handoffTicketId" IS NOT NULL))
  AND NOT EXISTS (SELECT 1 FROM "Ticket" t WHERE t."guestId" = g.id AND t.status IN ('open', 'claimed', 'reopened'))`;
const PEOPLE: Record<'strangers' | 'guests', string> = {
  strangers: `SELECT g.id FROM "Guest" g WHERE ${QUIET} AND NOT ${KNOWN}`,
  guests: `SELECT g.id FROM "Guest" g WHERE ${QUIET} AND ${KNOWN}`,
};

export async function retentionOf(store: Store, hotelId: string): Promise<Retention> {
  const { retention } = await store.prisma.hotel.findUniqueOrThrow({
    where: { id: hotelId },
    select: { retention: true },
  });
  return { ...KEPT_DAYS, ...(retention as Partial<Retention>) };
}

/** Changes what differs from the usual. */
export async function changeRetention(
  store: Store,
  hotelId: string,
  retention: Retention,
): Promise<void> {
  const own = Object.fromEntries(
    KINDS.filter((k) => retention[k] !== KEPT_DAYS[k]).map((k) => [k, retention[k]]),
  );
  await store.prisma.hotel.update({ where: { id: hotelId }, data: { retention: own } });
}

const DAY_MS = 86_400_000;
const isPeople = (kind: Kind): kind is 'strangers' | 'guests' => Object.hasOwn(PEOPLE, kind);
const overOf = (kind: Kind): [table: string, sql: string][] =>
  isPeople(kind) ? [['Guest', PEOPLE[kind]]] : OVER[kind];

/** How many rows of a kind are over. @property days null: they stay */
export type RetentionLine = { kind: Kind; days: number | null; rows: number };

/** What the next night would delete. */
export async function retentionReport(
  store: Store,
  hotelId: string,
  now: Date,
): Promise<RetentionLine[]> {
  const retention = await retentionOf(store, hotelId);
  const lines: RetentionLine[] = [];
  for (const kind of KINDS) {
    const days = retention[kind];
    let rows = 0;
    for (const [, sql] of days === null ? [] : overOf(kind)) {
      const values = [hotelId, before(now, days!)];
      const counted = await store.pool.query(`SELECT count(*)::int AS n FROM (${sql}) o`, values);
      rows += counted.rows[0].n;
    }
    lines.push({ kind, days, rows });
  }
  return lines;
}

const before = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);

/** Rows, and guests, of a kind in one go: whoever waits for the database waits for no more than that. */
const AT_ONCE = { rows: 2000, guests: 20 };

/** Deletes some of what is over. @returns whether there may be more */
export async function retireSome(store: Store, hotelId: string, now: Date): Promise<boolean> {
  const retention = await retentionOf(store, hotelId);
  let more = false;
  for (const kind of KINDS) {
    const days = retention[kind];
    if (days === null) continue;
    const values = [hotelId, before(now, days)];
    for (const [table, sql] of overOf(kind)) {
      if (isPeople(kind)) {
        const found = await store.pool.query<{ id: string }>(
          `${sql} LIMIT ${AT_ONCE.guests}`,
          values,
        );
        const who = { hotelId, staffId: null, now, action: 'guest_retired' };
        for (const { id } of found.rows) await eraseGuest(store, id, who);
        more ||= found.rows.length === AT_ONCE.guests;
      } else {
        const text = `DELETE FROM "${table}" WHERE id IN (${sql} LIMIT ${AT_ONCE.rows})`;
        more ||= (await store.pool.query(text, values)).rowCount === AT_ONCE.rows;
      }
    }
  }
  return more;
}
