/**
 * Keys that are not in the database, and what they seal: AES-256-GCM, bound to the place where the text
 * belongs, so that a sealed text that was moved to another row, column or hotel does not open.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

export type Key = { id: string; bytes: Buffer };
/** The first key seals; the others only open what they sealed before. */
export type Keys = [Key, ...Key[]];

/** Where a sealed text stands. */
export type Place = { hotelId: string; table: string; id: string; column: string };

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'z1';
/** How to make a key; shown where one is missing or wrong. */
export const MAKE_A_KEY = 'Make one with: openssl rand -base64 32';

export const newKey = (): string => randomBytes(KEY_BYTES).toString('base64');

/**
 * Keys as a setting or a file has them: each 32 bytes in base64, the current one first, parted by commas
 * or white space. @throws Error without the text: it may be nearly a key
 */
export function readKeys(text: string): Keys {
  const keys = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((part) => Buffer.from(part, 'base64'));
  const [current, ...older] = keys.map((bytes) => ({ id: idOf(bytes), bytes }));
  if (!current || keys.some((bytes) => bytes.length !== KEY_BYTES)) {
    throw new Error(`ZHIKE_KEY: a key is 32 bytes in base64. ${MAKE_A_KEY}`);
  }
  return [current, ...older];
}

/** Tells keys apart without telling anything of them. */
const idOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

/** What begins everything that this key has sealed. */
export const sealedBy = ({ id }: Key): string => `${VERSION}.${id}.`;

/** @returns "z1.<key id>.<iv, tag and ciphertext in base64url>" */
export function seal([key]: Keys, place: Place, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv).setAAD(bound(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return sealedBy(key) + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws Error where it was sealed by a key that is not at hand, was changed, or belongs elsewhere */
export function unseal(keys: Keys, place: Place, sealed: string): string {
  const [version, id, body = ''] = sealed.split('.');
  const where = `${place.table} ${place.id}`;
  const key = keys.find((k) => k.id === id);
  if (version !== VERSION || !id) throw new Error(`${where}: this is nothing sealed`);
  if (!key) throw new Error(`${where} was sealed by the key ${id}, which is not in ZHIKE_KEY`);
  const bytes = Buffer.from(body, 'base64url');
  const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
  const iv = bytes.subarray(0, IV_BYTES);
  const cipher = createDecipheriv('aes-256-gcm', key.bytes, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(bound(place)).setAuthTag(tag);
  try {
    return (
      cipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + cipher.final('utf8')
    );
  } catch {
    throw new Error(`${where}: what was sealed there was changed, or belongs elsewhere`);
  }
}

const bound = ({ hotelId, table, id, column }: Place) =>
  Buffer.from(JSON.stringify([hotelId, table, id, column]));
