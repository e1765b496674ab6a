import { readKeys } from '../crm/privacy/keys.ts';

/** A key that seals nothing anybody has to keep from anybody. */
export const TEST_KEY = Buffer.alloc(32, 'a key for tests').toString('base64');
export const TEST_KEYS = readKeys(TEST_KEY);
