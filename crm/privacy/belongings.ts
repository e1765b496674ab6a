/**
 * All that belongs to a guest, found from the database's own catalogue: whatever refers to it by a key
 * that cascades goes with it. A table that comes later is found as well.
 */
import pg from 'pg';

/** Rows by table: the column of their primary key, and its values. */
export type Belongings = Map<string, { key: string; ids: string[] }>;

type Client = Pick<pg.PoolClient, 'query'>;
type Link = { child: string; key: string; column: string; parent: string };

const LINKS = `SELECT k.relname AS child, i.attname AS key, a.attname AS "column", p.relname AS parent
  FROM pg_constraint c JOIN pg_class k ON k.oid = c.conrelid JOIN pg_class p ON p.oid = c.confrelid
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    JOIN pg_constraint u ON u.conrelid = c.conrelid AND u.contype = 'p'
    JOIN pg_attribute i ON i.attrelid = c.conrelid AND i.attnum = u.conkey[1]
  WHERE c.contype = 'f' AND c.confdeltype = 'c' AND c.connamespace = current_schema()::regnamespace
  ORDER BY 1, 2`;

/** @param roots where to begin: `[['Guest', ids]]` */
export async function belongingsOf(
  client: Client,
  roots: [table: string, ids: string[]][],
): Promise<Belongings> {
  const { rows: links } = await client.query<Link>(LINKS);
  const found = new Map<string, Set<string>>();
  const queue = [...roots];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [table, ids] = next;
    const known = found.get(table) ?? new Set();
    found.set(table, known);
    const fresh = ids.filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
    if (!fresh.length) continue;
    for (const { child, key, column } of links.filter((l) => l.parent === table)) {
      const children = await client.query<{ id: string }>(
        `SELECT ${pg.escapeIdentifier(key)} AS id FROM ${pg.escapeIdentifier(child)} WHERE ${pg.escapeIdentifier(column)} = ANY($1)`,
        [fresh],
      );
      if (children.rows.length) queue.push([child, children.rows.map((row) => row.id)]);
    }
  }
  const keys = new Map(links.map(({ child, key }) => [child, key]));
  return new Map(
    [...found].map(([table, ids]) => [table, { key: keys.get(table) ?? 'id', ids: [...ids] }]),
  );
}

export const idsIn = (belongings: Belongings): string[] =>
  [...belongings.values()].flatMap(({ ids }) => ids);
