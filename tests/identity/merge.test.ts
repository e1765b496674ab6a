import { afterAll, beforeAll, expect, test } from 'vitest';
import { guestColumns, queryOf } from '../../crm/guest-rows.ts';
import { identify } from '../../crm/identify/identify.ts';
import { countMatches, openMatches, settleMatch } from '../../crm/identify/matches.ts';
import { undoMerge } from '../../crm/identity.ts';
import { bareHouse } from '../bare-house.ts';

let hotel: Awaited<ReturnType<typeof bareHouse>>;
beforeAll(async () => {
  hotel = await bareHouse();
  await hotel.prisma.staff.create({
    data: { id: 's1', hotelId: 'h1', name: '林晓', email: 'lin@hotel.example' },
  });
});
afterAll(() => hotel?.close());

const NOW = new Date('2026-11-22T04:00:00Z');
const who = { staffId: 's1', now: NOW };
const PAIR = [
  { source: 'pms', name: '张伟', phones: ['13800138000'], emails: ['zhang@example.com'] },
  { source: 'ctrip', name: '张先生', phones: ['13800138000'], birthday: '1990-03-05' },
];
const take = () =>
  hotel.prisma.$transaction((tx) => identify(queryOf(tx), { hotelId: 'h1', now: NOW }, PAIR));

type Column = { table: string; name: string; type: string; guest: boolean };
const COLUMNS = `SELECT t.relname AS "table", a.attname AS name, y.typname AS type, EXISTS (
    SELECT 1 FROM pg_constraint f WHERE f.conrelid = t.oid AND f.confrelid = '"Guest"'::regclass
      AND a.attnum = f.conkey[1]) AS guest
  FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid JOIN pg_type y ON y.oid = a.atttypid
  WHERE t.relkind = 'r' AND t.relnamespace = current_schema()::regnamespace AND a.attnum > 0
    AND NOT a.attisdropped`;
const columns = async () => (await hotel.house.store.pool.query<Column>(COLUMNS)).rows;

/** Something of every type that a column may have. */
const some = (type: string, n: number): unknown => {
  if (type === 'text') return `some-${n}`;
  if (type === 'timestamptz' || type === 'date') return NOW.toISOString();
  if (type === 'jsonb') return {};
  if (type.startsWith('_')) return [];
  return type === 'bool' ? false : n;
};

/** A row of a guest in each table that has guests, whatever its other columns mean. */
async function fill(tables: string[], guestId: string, n: number) {
  const client = await hotel.house.store.pool.connect();
  await client.query(`SET session_replication_role = replica`);
  const { rows: checks } = await client.query<{ table: string; name: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name FROM pg_constraint WHERE contype = 'c'
      AND connamespace = current_schema()::regnamespace`,
  );
  for (const { table, name } of checks)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  const all = await columns();
  for (const table of tables) {
    const own = all.filter((column) => column.table === table);
    const row = own.map(({ name, type, guest }) => [name, guest ? guestId : some(type, n)]);
    await client.query(
      `INSERT INTO "${table}" SELECT r.* FROM jsonb_populate_record(null::"${table}", $1) r`,
      [JSON.stringify({ ...Object.fromEntries(row), hotelId: 'h1' })],
    );
  }
  await client.query(`SET session_replication_role = origin`);
  client.release();
}

test('every table that holds something of a guest goes with the guest, and comes back', async () => {
  const query = queryOf(hotel.prisma);
  const guests = await take();
  const tables = [...new Set((await guestColumns(query)).map(({ table }) => table))];
  expect(tables).toEqual(expect.arrayContaining(['Stay', 'Preference', 'Ticket', 'Membership']));
  await fill(tables, guests[0]?.guestId ?? '', 1);
  await fill(tables, guests[1]?.guestId ?? '', 2);
  const rowsOf = async (guestId: string | undefined) => {
    const found = await Promise.all(
      (await guestColumns(query)).map(({ table, column, key }) =>
        query(
          `SELECT '${table}' AS t, "${key}" AS id FROM "${table}" WHERE "${column}" = $1 ORDER BY 2`,
          [guestId],
        ),
      ),
    );
    return found.flat();
  };
  const [one, other] = [await rowsOf(guests[0]?.guestId), await rowsOf(guests[1]?.guestId)];
  expect(other.length).toBeGreaterThan(tables.length);

  const [match] = await openMatches(hotel.house.store, 'h1');
  const of = { hotelId: 'h1', id: match?.id ?? '' };
  expect(await settleMatch(hotel.house.store, { ...of, answer: 'same' }, who)).toBe(true);
  expect(await settleMatch(hotel.house.store, { ...of, answer: 'different' }, who)).toBe(false);
  const merge = await hotel.prisma.merge.findFirstOrThrow();
  // The same telephone: the one who is kept has it already.
  const left = (await rowsOf(merge.fromGuestId ?? '')) as { t: string }[];
  expect(left.map(({ t }) => t)).toEqual(['GuestFact']);
  expect(await rowsOf(merge.guestId)).toHaveLength(one.length + other.length - 1);

  expect(await undoMerge(hotel.house.store, { hotelId: 'h1', id: merge.id }, who)).toBe(true);
  expect(await rowsOf(guests[0]?.guestId)).toEqual(one);
  expect(await rowsOf(guests[1]?.guestId)).toEqual(other);
  // What was taken apart is not asked again.
  await take();
  expect(await countMatches(hotel.house.store, 'h1')).toBe(0);
  expect(await hotel.prisma.merge.count({ where: { undoneAt: null } })).toBe(0);
});

test('a column that names a guest points at one, so that a merge finds it', async () => {
  const loose = (await columns()).filter(({ name, guest }) => /guest_?id$/i.test(name) && !guest);
  expect(loose).toEqual([]);
});
