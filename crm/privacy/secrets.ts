/**
 * A hotel's own secrets, sealed in the database: they stay the same when the key changes, so that
 * keyed hashes made before still count.
 */
import { createHmac, hkdfSync } from 'node:crypto';
import type { Store } from '../database.ts';
import { newId } from '../ids.ts';
import { seal, unseal } from './keys.ts';

/** `audit` chains the audit log; `lookup` finds what must not be kept in plain text. */
export type Purpose = 'audit' | 'lookup';

/** @throws Error where the key that sealed it is not at hand */
export function secretOf(store: Store, hotelId: string, purpose: Purpose): Promise<Buffer> {
  const name = `${hotelId} ${purpose}`;
  const known = store.secrets.get(name);
  if (known) return known;
  const read = readSecret(store, hotelId, purpose);
  store.secrets.set(name, read);
  read.catch(() => store.secrets.delete(name));
  return read;
}

const FIND = {
  name: 'secret.find',
  text: `SELECT id, sealed FROM "Secret" WHERE "hotelId" = $1 AND purpose = $2`,
};
const MAKE = {
  name: 'secret.make',
  text: `INSERT INTO "Secret" (id, "hotelId", purpose, sealed) VALUES ($3, $1, $2, $4) ON CONFLICT DO NOTHING`,
};

async function readSecret(store: Store, hotelId: string, purpose: Purpose): Promise<Buffer> {
  const place = { hotelId, table: 'Secret', column: 'sealed' };
  const find = () => store.sql<{ id: string; sealed: string }>(FIND, [hotelId, purpose]);
  let [row] = await find();
  if (!row) {
    const id = newId();
    // Made of the first key: a hotel that is restored from before it had one gets the same again.
    const made = Buffer.from(hkdfSync('sha256', store.keys[0].bytes, hotelId, purpose, 32));
    const sealed = seal(store.keys, { ...place, id }, made.toString('base64'));
    await store.sql(MAKE, [hotelId, purpose, id, sealed]);
    [row] = await find();
  }
  if (!row) throw new Error(`there is no hotel "${hotelId}"`);
  return Buffer.from(unseal(store.keys, { ...place, id: row.id }, row.sealed), 'base64');
}

/** A keyed hash of what these words say, for finding it again. */
export const lookupHash = (secret: Buffer, ...words: string[]): string =>
  createHmac('sha256', secret).update(JSON.stringify(words)).digest('base64url');
