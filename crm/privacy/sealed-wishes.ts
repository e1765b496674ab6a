/**
 * Wishes about health, faith and handicaps as the database has them: `key` says only that it is one, `value`
 * is a keyed hash (so that a guest has each once), and what it says with the guest's words is sealed.
 */
import { PREFERENCES } from '../../nlp/taxonomy.ts';
import { inTransaction } from '../bulk.ts';
import type { Store } from '../database.ts';
import type { Preference } from '../generated/client.ts';
import { seal } from './keys.ts';
import { opened } from './sealed.ts';
import { lookupHash, secretOf } from './secrets.ts';
import { isSensitive } from './sensitive.ts';

/** The `key` of a sealed wish. */
export const SEALED = 'sealed';

type Wish = { key: string; value: string };

/** What is sensitive of these, sealed; the others as they are. */
export async function sealWishes<Row extends Preference>(
  store: Store,
  wishes: Row[],
): Promise<Row[]> {
  const { hotelId } = wishes.find(isSensitive) ?? {};
  if (!hotelId) return wishes;
  const secret = await secretOf(store, hotelId, 'lookup');
  return wishes.map((wish) => {
    if (!isSensitive(wish)) return wish;
    const { id, key, value, quote } = wish;
    const place = { hotelId, table: 'Preference', id, column: 'sealed' };
    const sealed = seal(store.keys, place, JSON.stringify({ key, value, quote }));
    return { ...wish, key: SEALED, value: hashOf(secret, wish), quote: '', sealed };
  });
}

const hashOf = (secret: Buffer, { key, value }: Wish) => lookupHash(secret, 'wish', key, value);

/** A wish as it was said. */
export const openWish = <Row extends object>(store: Store, row: Row): Row =>
  opened(store, 'Preference', row);

/** What each sensitive wish is called in the database, "sealed=…", and what it says. */
export async function sealedNames(store: Store, hotelId: string): Promise<Map<string, Wish>> {
  const secret = await secretOf(store, hotelId, 'lookup');
  const wishes = Object.entries(PREFERENCES).flatMap(([key, values]) =>
    values.map((value) => ({ key, value })),
  );
  return new Map(
    wishes.filter(isSensitive).map((wish) => [`${SEALED}=${hashOf(secret, wish)}`, wish]),
  );
}

const PLAIN = `SELECT * FROM "Preference" WHERE "hotelId" = $1
  AND key IN ('allergy', 'accessibility', 'diet', 'trip') LIMIT 5000`;
const SEAL = `UPDATE "Preference" p SET key = r.key, value = r.value, quote = r.quote, sealed = r.sealed
  FROM jsonb_populate_recordset(null::"Preference", $1::jsonb) r WHERE p.id = r.id`;
const BARE = `UPDATE "PreferenceEvent" SET quote = '' WHERE "preferenceId" = ANY($1) AND quote <> ''`;

/** Seals what was kept before there was sealing; called at every start. @returns how many wishes */
export async function sealPlain(store: Store, hotelId: string): Promise<number> {
  const { rows } = await store.pool.query<Preference>(PLAIN, [hotelId]);
  const plain = rows.filter(isSensitive);
  if (!plain.length) return 0;
  const sealed = await sealWishes(store, plain);
  await inTransaction(store, async (client) => {
    await client.query(SEAL, [JSON.stringify(sealed)]);
    await client.query(BARE, [plain.map((wish) => wish.id)]);
  });
  return plain.length;
}
