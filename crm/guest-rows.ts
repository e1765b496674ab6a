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
};

/** Who was taken for whom is nobody's own; what a guest is worth the database makes anew of the stays. */
const NOT_OWN = ['Merge', 'Match', 'GuestValue', 'GuestTouch'];

const COLUMNS = `SELECT t.relname AS "table", a.attname AS "column",
    (SELECT k.attname FROM pg_index i JOIN pg_attribute k ON k.attrelid = t.oid AND k.attnum = i.indkey[0]
      WHERE i.indrelid = t.oid AND i.indisprimary) AS key,
    (SELECT coalesce(jsonb_agg((SELECT coalesce(jsonb_agg(o.attname), '[]') FROM pg_attribute o
        WHERE o.attrelid = t.oid AND o.attnum = ANY(i.indkey) AND o.attnum <> a.attnum)), '[]')
      FROM pg_index i WHERE i.indrelid = t.oid AND i.indisunique AND a.attnum = ANY(i.indkey)) AS "unique",
    (SELECT coalesce(jsonb_object_agg(o.attname, p.relname), '{}')
      FROM pg_constraint f JOIN pg_attribute o ON o.attrelid = t.oid AND o.attnum = f.conkey[1]
      JOIN pg_class p ON p.oid = f.confrelid AND p.relname IN ('Conversation', 'Stay', 'Message')
      WHERE f.conrelid = t.oid AND f.contype = 'f') AS anchors
  FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND c.confrelid = '"Guest"'::regclass AND t.relname <> ALL($1)
  ORDER BY t.relname, a.attname`;

/** Ids by "Table.column": of the rows that went over, and of those that were there and may be said again. */
export type MovedRows = { rows: Record<string, string[]>; kept: Record<string, string[]> };

export function guestColumns(query: Query): Promise<GuestColumn[]> {
  return query<GuestColumn>(COLUMNS, [NOT_OWN]);
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
  const moved: MovedRows = { rows: {}, kept: {} };
  for (const of of await guestColumns(query)) {
    const { table, column, key, unique } = of;
    const name = `${table}.${column}`;
    if (unique.length && Object.keys(of.anchors).length) {
      const kept = `SELECT "${key}" AS id FROM "${table}" WHERE "${column}" = $1`;
      moved.kept[name] = idsOf(await query(kept, [to]));
    }
    const move = `UPDATE "${table}" t SET "${column}" = $2 WHERE t."${column}" = $1${free(of, '$2')}
      RETURNING t."${key}" AS id`;
    const ids = idsOf(await query(move, [from, to]));
    if (ids.length) moved.rows[name] = ids;
  }
  return moved;
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** Gives back what `moveRows` took, and what has come since in the conversations and stays among it. */
export async function returnRows(
  query: Query,
  { from, to, moved }: { from: string; to: string; moved: MovedRows },
): Promise<void> {
  const columns = await guestColumns(query);
  for (const { table, column, key } of columns) {
    const ids = moved.rows[`${table}.${column}`];
    const back = `UPDATE "${table}" SET "${column}" = $1 WHERE "${key}" = ANY($2)`;
    if (ids) await query(back, [from, ids]);
  }
  const threads = moved.rows['Conversation.guestId'] ?? [];
  const stays = moved.rows['Stay.guestId'] ?? [];
  for (const of of columns) {
    const { table, column, key } = of;
    const kept = moved.kept[`${table}.${column}`] ?? [];
    const since = `UPDATE "${table}" t SET "${column}" = $1 WHERE t."${column}" = $2 AND ${anchored(of)}
      AND t."${key}" <> ALL($5::text[])${free(of, '$1')}`;
    if (Object.keys(of.anchors).length) await query(since, [from, to, threads, stays, kept]);
  }
}

const IN = {
  Conversation: (column: string) => `t."${column}" = ANY($3::text[])`,
  Stay: (column: string) => `t."${column}" = ANY($4::text[])`,
  Message: (column: string) =>
    `t."${column}" IN (SELECT id FROM "Message" WHERE "conversationId" = ANY($3::text[]))`,
};

/** SQL: the row comes from one of the conversations ($3) or stays ($4). */
function anchored({ anchors }: GuestColumn): string {
  const places = Object.entries(anchors).map(([column, table]) => IN[table](column));
  return `(${[...places, 'cardinality($3::text[]) < 0', 'cardinality($4::text[]) < 0'].join(' OR ')})`;
}
