import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { houseKeys } from '../../bot/keys.ts';
import { newKey, readKeys, seal, unseal } from '../../crm/privacy/keys.ts';

const place = { hotelId: 'h1', table: 'Preference', id: 'p1', column: 'sealed' };
const [first, second] = [newKey(), newKey()];

it('what is sealed opens at its own place and nowhere else', () => {
  const keys = readKeys(first);
  const sealed = seal(keys, place, '花生过敏');
  expect(sealed).not.toContain('花生');
  expect(unseal(keys, place, sealed)).toBe('花生过敏');
  for (const other of [{ hotelId: 'h2' }, { table: 'Secret' }, { id: 'p2' }, { column: 'quote' }]) {
    expect(() => unseal(keys, { ...place, ...other }, sealed)).toThrow('belongs elsewhere');
  }
  expect(() => unseal(keys, place, `${sealed.slice(0, -2)}AA`)).toThrow('was changed');
});

it('an older key still opens what it sealed; without it the message names the key that is missing', () => {
  const sealed = seal(readKeys(first), place, '轮椅');
  expect(unseal(readKeys(`${second}, ${first}`), place, sealed)).toBe('轮椅');
  const { id } = readKeys(first)[0];
  expect(() => unseal(readKeys(second), place, sealed)).toThrow(`the key ${id}, which is not in`);
});

it('a key is made for trying out, for its owner alone; in production it has to be given', async () => {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'zhike-keys-'));
  const made = await houseKeys({ DATA_DIR, NODE_ENV: 'development', ZHIKE_KEY: undefined });
  const again = await houseKeys({ DATA_DIR, NODE_ENV: 'development', ZHIKE_KEY: undefined });
  expect(again).toEqual(made);
  expect((await stat(join(DATA_DIR, 'zhike-key'))).mode & 0o777).toBe(0o600);
  const missing = houseKeys({ DATA_DIR, NODE_ENV: 'production', ZHIKE_KEY: undefined });
  await expect(missing).rejects.toThrow(/ZHIKE_KEY is missing[\s\S]*openssl rand -base64 32/);
  expect(() => readKeys('too short')).toThrow('32 bytes in base64');
  await rm(DATA_DIR, { recursive: true });
});
