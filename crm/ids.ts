import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';

/** The id of a new row: later ones sort after earlier ones. */
export const newId = v7;

/** What only its holder knows: 244 random bits. */
export const newToken = () => randomUUID().replaceAll('-', '') + randomUUID().replaceAll('-', '');
