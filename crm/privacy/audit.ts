/**
 * Who did what to whom, and who looked: ids and names of fields, never values. Entries are written where
 * things happen and chained right after, beside the guests' turns: each hash covers the one before it.
 */
import { createHmac } from 'node:crypto';
import { inTransaction } from '../bulk.ts';
import type { Store } from '../database.ts';
import type { AuditEntry } from '../generated/client.ts';
import { newId } from '../ids.ts';
import { secretOf } from './secrets.ts';

export type AuditNote = Pick<AuditEntry, 'hotelId' | 'action' | 'subject' | 'staffId' | 'at'> & {
  /** Names of what was seen or changed. */
  fields?: string[];
};

/** The entry as it is written; the chain is closed over it a moment later. */
export const auditRow = ({ fields = [], ...note }: AuditNote): AuditEntry => ({
  id: newId(),
  ...note,
  fields,
  n: null,
  prevHash: null,
  hash: null,
});

export async function logAudit(store: Store, note: AuditNote): Promise<void> {
  await store.prisma.auditEntry.create({ data: auditRow(note) });
}

const WAITS = {
  name: 'audit.waits',
  text: `SELECT 1 FROM "AuditEntry" WHERE "hotelId" = $1 AND n IS NULL LIMIT 1`,
};
const LOCK = `SELECT pg_try_advisory_xact_lock(7352, hashtext($1)) AS held`;
const HEAD = `SELECT n, hash FROM "AuditEntry" WHERE "hotelId" = $1 AND n IS NOT NULL ORDER BY n DESC LIMIT 1`;
const NEXT = `SELECT * FROM "AuditEntry" WHERE "hotelId" = $1 AND n IS NULL ORDER BY at, id LIMIT 1000`;
const LINK = `UPDATE "AuditEntry" a SET n = r.n, "prevHash" = r."prevHash", hash = r.hash
  FROM jsonb_populate_recordset(null::"AuditEntry", $1::jsonb) r WHERE a.id = r.id`;

/** Chains what is new; the clock calls it every second. @returns how many entries */
export async function chainAudit(store: Store, hotelId: string): Promise<number> {
  if (!(await store.sql(WAITS, [hotelId])).length) return 0;
  const secret = await secretOf(store, hotelId, 'audit');
  return inTransaction(store, async (client) => {
    const { rows: locks } = await client.query<{ held: boolean }>(LOCK, [`audit:${hotelId}`]);
    if (!locks[0]?.held) return 0;
    const { rows: heads } = await client.query<AuditHead>(HEAD, [hotelId]);
    let head: AuditHead = heads[0] ?? NO_ENTRY;
    const { rows } = await client.query<AuditEntry>(NEXT, [hotelId]);
    const linked = rows.map((row) => {
      const entry = { ...row, n: head.n + 1, prevHash: head.hash };
      head = { n: entry.n, hash: hashOf(secret, entry) };
      return { ...entry, hash: head.hash };
    });
    await client.query(LINK, [JSON.stringify(linked)]);
    return linked.length;
  });
}

/** The last entry's number and hash: kept elsewhere, it shows later that nothing was cut off. */
export type AuditHead = { n: number; hash: string };
const NO_ENTRY: AuditHead = { n: 0, hash: '' };

/** Where the chain ends now. */
export async function auditHead(store: Store, hotelId: string): Promise<AuditHead> {
  const { rows } = await store.pool.query<AuditHead>(HEAD, [hotelId]);
  return rows[0] ?? NO_ENTRY;
}

function hashOf(secret: Buffer, e: Omit<AuditEntry, 'hash'>): string {
  const { n, prevHash, id, hotelId, action, subject, staffId, fields, at } = e;
  const said = [n, prevHash, id, hotelId, action, subject, staffId, fields, at.toISOString()];
  return createHmac('sha256', secret).update(JSON.stringify(said)).digest('hex');
}

export type AuditBreak = { n: number; id: string; why: 'changed' | 'missing' | 'cut off' };

const READ = {
  name: 'audit.read',
  text: `SELECT * FROM "AuditEntry" WHERE "hotelId" = $1 AND n > $2 ORDER BY n LIMIT 2000`,
};

/**
 * Goes through the whole chain.
 * @param kept a head that was written down before: it has to be part of the chain still
 * @returns the head, and the first entry that is not as it was written
 */
export async function verifyAudit(
  store: Store,
  hotelId: string,
  kept?: AuditHead,
): Promise<{ head: AuditHead; broken: AuditBreak | null }> {
  const secret = await secretOf(store, hotelId, 'audit');
  let head = NO_ENTRY;
  for (;;) {
    const rows = await store.sql<AuditEntry & AuditHead>(READ, [hotelId, head.n]);
    for (const row of rows) {
      const { n, id } = row;
      if (n !== head.n + 1) return { head, broken: { n: head.n + 1, id: '', why: 'missing' } };
      const written = hashOf(secret, row) === row.hash && row.prevHash === head.hash;
      if (!written) return { head, broken: { n, id, why: 'changed' } };
      head = { n, hash: row.hash };
      if (kept?.n === n && kept.hash !== row.hash)
        return { head, broken: { n, id, why: 'changed' } };
    }
    if (!rows.length) break;
  }
  const cut = kept && kept.n > head.n;
  return { head, broken: cut ? { n: head.n + 1, id: '', why: 'cut off' } : null };
}
