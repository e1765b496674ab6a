/**
 * Fills every table that belongs to a guest with values that can be found again. The tables, their columns
 * and what they refer to are read from the catalogue: a new one is filled without a word about it here.
 */
import type pg from 'pg';
import { newId } from '../../crm/ids.ts';
import { type Keys, seal } from '../../crm/privacy/keys.ts';

type Column = { table: string; name: string; type: string; nullable: boolean; filled: boolean };
type Link = { child: string; column: string; parent: string; cascades: boolean };
type Row = Record<string, unknown>;

/** Twelve characters: their base64 stands whole in any longer one. */
export const MARKER = /MARK\d{8}/g;
const NO_VALUES = new Set(['tokenHash']);

export async function readCatalogue(pool: pg.Pool) {
  const { rows: columns } = await pool.query<Column>(
    `SELECT table_name AS table, column_name AS name, udt_name AS type, is_nullable = 'YES' AS nullable,
        column_default IS NOT NULL AND udt_name <> 'text' AS filled
      FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const { rows: links } = await pool.query<Link>(
    `SELECT k.relname AS child, a.attname AS column, p.relname AS parent, c.confdeltype = 'c' AS cascades
      FROM pg_constraint c JOIN pg_class k ON k.oid = c.conrelid JOIN pg_class p ON p.oid = c.confrelid
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`,
  );
  const tables = [...new Set(columns.map((c) => c.table))].filter((t) => !t.startsWith('_'));
  return { columns, links, tables, owned: ownedBy('Guest', links) };
}

/** The tables whose rows go with a row of this one, parents first. */
function ownedBy(root: string, links: Link[]): string[] {
  const owned = [root];
  for (const parent of owned) {
    const children = links.filter((l) => l.cascades && l.parent === parent).map((l) => l.child);
    for (const child of children) if (!owned.includes(child)) owned.push(child);
  }
  return owned;
}

type Seed = { pool: pg.Pool; keys: Keys; hotelId: string; guestId: string; values: number };

/** @returns every value that was put somewhere */
export async function seedGuest({ pool, keys, hotelId, guestId, values }: Seed): Promise<string[]> {
  const { columns, links, owned } = await readCatalogue(pool);
  await dropChecks(pool);
  const rows = new Map<string, string[]>([['Guest', [guestId]]]);
  const seeded: string[] = [];
  let count = 0;
  const mark = () => {
    const marker = `MARK${String(++count).padStart(8, '0')}`;
    seeded.push(marker);
    return marker;
  };

  /** @param by the one link that ties the row to the guest; undefined: all of them */
  async function add(table: string, by?: Link): Promise<boolean> {
    // One row a guest: its key is the guest's.
    const alone = !columns.some((c) => c.table === table && c.name === 'id');
    if (alone && rows.has(table)) return true;
    const id = newId();
    const row: Row = {};
    for (const column of columns.filter((c) => c.table === table)) {
      const link = links.find((l) => l.child === table && l.column === column.name);
      if (link) {
        const wanted = !column.nullable || !by || link === by;
        const parent = wanted ? await parentOf(link, column) : undefined;
        if (!parent && !column.nullable) return false;
        if (parent) row[column.name] = parent;
      } else if (column.name === 'id') row.id = id;
      else if (column.name === 'sealed') {
        const place = { hotelId, table, id, column: 'sealed' };
        row.sealed = seal(keys, place, JSON.stringify({ said: mark() }));
      } else if (!column.filled) row[column.name] = sampleOf(column, mark, ++count);
    }
    await insert(pool, table, row);
    rows.set(table, [...(rows.get(table) ?? []), id]);
    return true;
  }

  async function parentOf({ parent }: Link, column: Column): Promise<string | undefined> {
    if (parent === 'Hotel') return hotelId;
    const known = rows.get(parent)?.at(-1);
    if (known || owned.includes(parent) || column.nullable) return known;
    const { rows: found } = await pool.query(`SELECT id FROM "${parent}" LIMIT 1`);
    return found[0]?.id;
  }

  await update(pool, 'Guest', guestId, { name: mark() });
  while (seeded.length < values) {
    let waiting = owned.filter((table) => table !== 'Guest');
    for (let round = 0; waiting.length && round < owned.length; round++) {
      const still: string[] = [];
      for (const table of waiting) if (!(await add(table))) still.push(table);
      waiting = still;
    }
    if (waiting.length) throw new Error(`no rows could be made in ${waiting.join(', ')}`);
    for (const link of links.filter((l) => l.cascades && owned.includes(l.parent))) {
      const optional = columns.find(
        (c) => c.table === link.child && c.name === link.column,
      )?.nullable;
      if (!optional) continue;
      // A parent of its own: some may have one child only.
      if (link.parent !== 'Guest') await add(link.parent);
      await add(link.child, link);
    }
  }
  return seeded;
}

function sampleOf({ name, type }: Column, mark: () => string, n: number): unknown {
  if (NO_VALUES.has(name)) return `none${n}`;
  switch (type) {
    case 'text':
      return mark();
    case '_text':
      return [mark()];
    case 'jsonb':
      return JSON.stringify({ seed: [mark()] });
    case 'bytea':
      return Buffer.from(mark());
    case 'bpchar':
      return 'CNY';
    case 'bool':
      return false;
    case 'date':
    case 'timestamptz':
      return new Date('2026-11-20T00:00:00Z');
    default:
      return n;
  }
}

/** What may stand in a column is not the question here. */
async function dropChecks(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ sql: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS sql
      FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conrelid <> 0`,
  );
  for (const { sql } of rows) await pool.query(sql);
}

async function insert(pool: pg.Pool, table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const columns = names.map((name) => `"${name}"`).join(', ');
  const params = names.map((_, i) => `$${i + 1}`).join(', ');
  await pool.query(`INSERT INTO "${table}" (${columns}) VALUES (${params})`, Object.values(row));
}

async function update(pool: pg.Pool, table: string, id: string, row: Row): Promise<void> {
  for (const [name, value] of Object.entries(row)) {
    await pool.query(`UPDATE "${table}" SET "${name}" = $2 WHERE id = $1`, [id, value]);
  }
}

/** Every row of every table, ours and the job queue's, as text; bytes as hex. */
export async function everyRow(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname IN ('public', 'graphile_worker')`,
  );
  const texts: string[] = [];
  for (const { name } of rows) {
    const found = await pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    texts.push(...found.rows.map((r) => `${name} ${r.row}`));
  }
  return texts;
}

/** The values that stand in these rows, as text or as bytes. */
export function valuesIn(rows: string[]): Set<string> {
  const found = new Set<string>();
  for (const row of rows) {
    for (const marker of row.match(MARKER) ?? []) found.add(marker);
    for (const [bytes] of row.matchAll(/4d41524b(?:3\d){8}/g)) {
      found.add(Buffer.from(bytes, 'hex').toString());
    }
  }
  return found;
}
