/**
 * The floor: the very rows of one real turn, written by two prepared transactions and nothing else. No
 * HTTP, no queue, no understanding, no screen: what storing a message and its answer costs on this server.
 */
import pg from 'pg';
import { newId } from '../../crm/ids.ts';

type Row = Record<string, unknown>;
type Filled = { table: string; row: Row };
/** One prepared statement is one transaction. */
type Transaction = { name: string; text: string; values(row: (of: Row) => unknown[]): unknown[] };

/** As many connections as the product has for its own rows. */
const CONNECTIONS = 20;

const HEARD = `UPDATE "Conversation" SET "lastSeq" = "lastSeq" + 1, "lastGuestSeq" = "lastSeq" + 1,
  "waitingSince" = now(), "lastGuestAt" = now(), "updatedAt" = now() WHERE id = $1`;
const ANSWERED = `UPDATE "Conversation" SET "lastSeq" = "lastSeq" + 1, "answeredSeq" = "lastSeq",
  "waitingSince" = null, language = language, asked = null, "updatedAt" = now() WHERE id = $1`;

/** Copies what the only turn of the newest conversation wrote. @throws where there is none */
export async function openFloor(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  const [conversation] = (
    await pool.query('SELECT * FROM "Conversation" ORDER BY "createdAt" DESC LIMIT 1')
  ).rows as Row[];
  if (!conversation) throw new Error('no turn to copy');
  const [question, ...answer] = await rowsOf(pool, String(conversation.id));
  const transactions = [
    transaction('floor.heard', HEARD, [question!]),
    transaction('floor.answered', ANSWERED, answer),
  ];

  /** A conversation of its own, and what writes its turns one after the other. */
  async function client(): Promise<() => Promise<void>> {
    const id = newId();
    const own = { ...conversation, id, externalId: id, lastSeq: 0 };
    const [text, values] = insertion({ table: 'Conversation', row: own });
    await pool.query(text, values);
    let seq = 0;
    return async () => {
      const ids = new Map([[String(conversation!.id), id]]);
      for (const { row } of [question!, ...answer]) ids.set(String(row.id), newId());
      for (const { name, text, values } of transactions) {
        await pool.query({ name, text, values: [id, ...values((row) => fresh(row, ids, seq))] });
      }
      seq += 2;
    };
  }

  return { rows: answer.length + 1, client, close: () => pool.end() };
}

/** The guest's message first, then what the turn added, parents before children. */
async function rowsOf(pool: pg.Pool, conversationId: string): Promise<Filled[]> {
  const found: Filled[] = [];
  const find = async (table: string, column: string, ids: unknown[], order = 'id') => {
    const sql = `SELECT * FROM "${table}" WHERE "${column}" = ANY($1) ORDER BY ${order}`;
    const { rows } = await pool.query<Row>(sql, [ids]);
    found.push(...rows.map((row) => ({ table, row })));
    return rows.map((row) => row.id);
  };
  const messages = await find('Message', 'conversationId', [conversationId], 'seq');
  const analyses = await find('Analysis', 'messageId', messages);
  await find('Mention', 'analysisId', analyses);
  const tickets = await find('Ticket', 'conversationId', [conversationId]);
  await find('TicketEvent', 'ticketId', tickets);
  await find('Reminder', 'subject', [...tickets, conversationId]);
  return found;
}

function transaction(name: string, first: string, rows: Filled[]): Transaction {
  let used = 1;
  const parts = rows.map((filled, i) => {
    const [text, values] = insertion(filled, used);
    used += values.length;
    return `row${i} AS (${text})`;
  });
  return {
    name,
    text: `WITH moved AS (${first}), ${parts.join(', ')} SELECT`,
    values: (fill) => rows.flatMap(({ row }) => fill(row)),
  };
}

function insertion({ table, row }: Filled, used = 0): [string, unknown[]] {
  const columns = Object.keys(row).map((column) => `"${column}"`);
  const params = columns.map((_, i) => `$${used + i + 1}`);
  return [
    `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${params.join(', ')})`,
    Object.values(row).map(stored),
  ];
}

/** The row with ids of this turn in the place of the copied one's. */
function fresh(row: Row, ids: Map<string, string>, seq: number): unknown[] {
  return Object.entries(row).map(([column, value]) => {
    if (column === 'seq') return Number(value) + seq;
    if (column === 'externalId') return newId();
    return typeof value === 'string' ? (ids.get(value) ?? value) : stored(value);
  });
}

/** JSON columns come as objects and go as text. */
const stored = (value: unknown) =>
  value !== null && typeof value === 'object' && !(value instanceof Date)
    ? JSON.stringify(value)
    : value;
