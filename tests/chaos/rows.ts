/** What the database says after the chaos. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const PATIENCE_MS = 60_000;
const LOOK_MS = 200;

export type Rows = Awaited<ReturnType<typeof openRows>>;

export async function openRows(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const read = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await client.query<Row>(sql, values)).rows;
  const count = async (sql: string) => (await read<{ n: number }>(sql))[0]?.n ?? Number.NaN;

  return {
    read,

    /** Waits until nothing waits for an answer or to be sent; what does so after a minute has got stuck. */
    async settled(): Promise<number> {
      const giveUp = performance.now() + PATIENCE_MS;
      for (;;) {
        const waiting = await count(WAITING);
        if (!waiting || performance.now() > giveUp) return waiting;
        await pause(LOOK_MS);
      }
    },

    async judge(acknowledged: Map<string, number>) {
      const stored = new Map(
        (await read<{ id: string; seq: number }>(GUEST_MESSAGES)).map(({ id, seq }) => [id, seq]),
      );
      const lost = [...acknowledged].filter(([id, seq]) => stored.get(id) !== seq).length;
      return {
        stored: stored.size,
        acknowledgedAndLost: lost,
        turns: await count('SELECT count(*)::int AS n FROM "Analysis"'),
        outOfOrder: await count(OUT_OF_ORDER),
        notAnsweredOnce: await count(NOT_ANSWERED_ONCE),
        ticketsNotOnce: await count(TICKETS_NOT_ONCE),
        jobsLeft: await count('SELECT count(*)::int AS n FROM graphile_worker.jobs'),
      };
    },

    close: () => client.end(),
  };
}

const WAITING = `SELECT (SELECT count(*) FROM "Conversation" WHERE "waitingSince" IS NOT NULL)::int
  + (SELECT count(*) FROM "Delivery" WHERE status IN ('queued', 'sending'))::int AS n`;

const GUEST_MESSAGES = `SELECT "externalId" AS id, seq FROM "Message" WHERE author = 'guest'`;

/** Conversations whose seq has a hole, or whose own count of it is wrong. */
const OUT_OF_ORDER = `SELECT count(*)::int AS n FROM (
  SELECT 1 FROM "Conversation" c LEFT JOIN "Message" m ON m."conversationId" = c.id
  GROUP BY c.id HAVING count(m.id) <> c."lastSeq" OR COALESCE(max(m.seq), 0) <> c."lastSeq") odd`;

/** Each text is unique in its conversation, so it must be a line of exactly one turn, with one reply. */
const NOT_ANSWERED_ONCE = `WITH line AS (
    SELECT m."conversationId", regexp_split_to_table(a.text, '\\n') AS text
    FROM "Analysis" a JOIN "Message" m ON m.id = a."messageId"),
  times AS (SELECT "conversationId", text, count(*) FROM line GROUP BY 1, 2),
  said AS (SELECT "conversationId", count(*) FILTER (WHERE author = 'bot') AS replies,
    count(a.id) AS turns FROM "Message" m LEFT JOIN "Analysis" a ON a."messageId" = m.id GROUP BY 1)
  SELECT ((SELECT count(*) FROM "Message" m LEFT JOIN times t USING ("conversationId", text)
      WHERE m.author = 'guest' AND COALESCE(t.count, 0) <> 1)
    + (SELECT count(*) FROM said WHERE replies <> turns))::int AS n`;

/** Each text asks for something: it must be a line of exactly one ticket. */
const TICKETS_NOT_ONCE = `WITH line AS (
    SELECT "conversationId", regexp_split_to_table(words, '\\n') AS text FROM "Ticket"),
  times AS (SELECT "conversationId", text, count(*) FROM line GROUP BY 1, 2)
  SELECT count(*)::int AS n FROM "Message" m LEFT JOIN times t USING ("conversationId", text)
    WHERE m.author = 'guest' AND COALESCE(t.count, 0) <> 1`;
