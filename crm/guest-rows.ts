/**
 * All rows of a guest, whatever tables there are: the database itself is asked which ones point at a guest,
 * so that a new table cannot be forgotten where one guest's rows become another's.
 */

/** One statement in the caller's transaction. */
export type Query = <Row>(text: string, values: unknown[]) => Promise<Row[]>;

type Raw = { $queryRawUnsafe(text: string, ...values: unknown[]): Promise<unknown> };

/** Statements of a Prisma transaction. */
export const queryOf =
  (tx: Raw): Query =>
  async <Row>(text: string, values: unknown[]) =>
    (await tx.$queryRawUnsafe(text, ...values)) as Row[];

/** A column that points at a guest. */
type GuestColumn = {
  table: string;
  column: string;
  /** The primary key. */
  key: string;
  /** For each unique index with this column: its other columns. */
  unique: string[][];
  /** Columns that say where a row comes from: `{ conversationId: "Conversation" }`. */
  anchors: Record<string, 'Conversation' | 'Stay' | 'Message'>;
  dated: boolean;
};

/** The history of who was taken for whom is not a guest's own. */
const HISTORY = ['Merge', 'Match'];

const COLUMNS = `SELECT t.relname AS "table", a.attname AS "column",
    (SELECT k.attname FROM pg_index i JOIN pg_attribute k ON k.attrelid = t.oid AND k.attnum = i.indkey[0]
      WHERE i.indrelid = t.oid AND i.indisprimary) AS key,
    (SELECT coalesce(jsonb_agg((SELECT coalesce(jsonb_agg(o.attname), '[]') FROM pg_attribute o
        WHERE o.attrelid = t.oid AND o.attnum = ANY(i.indkey) AND o.attnum <> a.attnum)), '[]')
      FROM pg_index i WHERE i.indrelid = t.oid AND i.indisunique AND a.attnum = ANY(i.indkey)) AS "unique",
    (SELECT coalesce(jsonb_object_agg(o.attname, f.confrelid::regclass::text), '{}')
      FROM pg_constraint f JOIN pg_attribute o ON o.attrelid = t.oid AND o.attnum = f.conkey[1]
      WHERE f.conrelid = t.oid AND f.contype = 'f'
        AND f.confrelid IN ('"Conversation"'::regclass, '"Stay"'::regclass, '"Message"'::regclass)) AS anchors,
    EXISTS (SELECT 1 FROM pg_attribute d WHERE d.attrelid = t.oid AND d.attname = 'createdAt') AS dated
  FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND c.confrelid = '"Guest"'::regclass AND t.relname <> ALL($1)
  ORDER BY t.relname, a.attname`;

/** Ids of the rows that went over, by "Table.column". */
export type MovedRows = Record<string, string[]>;

export function guestColumns(query: Query): Promise<GuestColumn[]> {
  return query<GuestColumn>(COLUMNS, [HISTORY]);
}

/** A row that the other one has as well (the same wish, the same telephone) stays where it is. */
const free = ({ table, column, unique }: GuestColumn, to: string) =>
  unique
    .map((others) => {
      const same = others.map((other) => ` AND o."${other}" = t."${other}"`).join('');
      return ` AND NOT EXISTS (SELECT 1 FROM "${table}" o WHERE o."${column}" = ${to}${same})`;
    })
    .join('');

/** Gives all rows of one guest to another. */
export async function moveRows(query: Query, from: string, to: string): Promise<MovedRows> {
  const moved: MovedRows = {};
  for (const of of await guestColumns(query)) {
    const { table, column, key } = of;
    const rows = await query<{ id: string }>(
      `UPDATE "${table}" t SET "${column}" = $2 WHERE t."${column}" = $1${free(of, '$2')} RETURNING t."${key}" AS id`,
      [from, to],
    );
    if (rows.length) moved[`${table}.${column}`] = rows.map(({ id }) => id);
  }
  return moved;
}

/**
 * Gives back what `moveRows` took, and what has come since in the conversations and stays among it.
 * @param since when the rows went over
 */
export async function returnRows(
  query: Query,
  { from, to, moved, since }: { from: string; to: string; moved: MovedRows; since: Date },
): Promise<void> {
  const columns = await guestColumns(query);
  for (const { table, column, key } of columns) {
    const ids = moved[`${table}.${column}`];
    if (!ids) continue;
    await query(`UPDATE "${table}" SET "${column}" = $1 WHERE "${key}" = ANY($2)`, [from, ids]);
  }
  const conversations = moved['Conversation.guestId'] ?? [];
  const stays = moved['Stay.guestId'] ?? [];
  for (const of of columns) {
    const where = anchored(of);
    if (!where.length) continue;
    const { table, column, dated } = of;
    await query(
      `UPDATE "${table}" t SET "${column}" = $1 WHERE t."${column}" = $2 AND (${where.join(' OR ')})
        AND ($3::text[] || $4::text[]) <> '{}' AND $5::timestamptz IS NOT NULL
        ${dated ? 'AND t."createdAt" > $5' : ''}${free(of, '$1')}`,
      [from, to, conversations, stays, since],
    );
  }
}

const ANCHORED = {
  Conversation: (column: string) => `t."${column}" = ANY($3)`,
  Stay: (column: string) => `t."${column}" = ANY($4)`,
  Message: (column: string) =>
    `t."${column}" IN (SELECT id FROM "Message" WHERE "conversationId" = ANY($3))`,
};

const anchored = ({ anchors }: GuestColumn) =>
  Object.entries(anchors).map(([column, table]) =>
    ANCHORED[table.replaceAll('"', '') as 'Conversation'](column),
  );
