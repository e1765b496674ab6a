import type { Store } from './database.ts';
import type { Delivery } from './generated/client.ts';

export type { Delivery };

/** Where something goes: one drain at a time per destination. */
export type Destination = { channel: string; account: string; destination: string };

const FIRST = {
  name: 'delivery.first',
  text: `SELECT * FROM "Delivery" WHERE channel = $1 AND account = $2 AND destination = $3
    AND status IN ('queued', 'sending') ORDER BY n LIMIT 1`,
};

/** The row that must leave next: its order is the order of n, and nothing overtakes it. */
export async function firstWaiting(store: Store, to: Destination): Promise<Delivery | undefined> {
  const [row] = await store.sql<Delivery>(FIRST, [to.channel, to.account, to.destination]);
  return row;
}

const TAKE = {
  name: 'delivery.take',
  text: `UPDATE "Delivery" SET status = 'sending', sender = $2, attempts = attempts + 1, "pendingKey" = null
    WHERE id = $1 AND status = 'queued' RETURNING id`,
};

/** Marks it as being sent by this process; false where another one took it. */
export async function take(store: Store, id: string, sender: string): Promise<boolean> {
  return (await store.sql(TAKE, [id, sender])).length > 0;
}

const SETTLE = {
  name: 'delivery.settle',
  text: `WITH settled AS (
      UPDATE "Delivery" SET status = $2, "externalId" = COALESCE($3, "externalId"), error = $4, "nextAt" = $5,
        sender = null, "sentAt" = CASE WHEN $2 = 'sent' THEN now() END
      WHERE id = $1 AND status = 'sending' RETURNING "alertId", kind, body),
    post AS (UPDATE "ArrivalPost" p SET "externalId" = $3 FROM settled
      WHERE p.id = settled.body->>'postId' AND settled.kind = 'arrivals' AND $3 IS NOT NULL)
    UPDATE "Alert" a SET "externalId" = $3 FROM settled
      WHERE a.id = settled."alertId" AND settled.kind = 'card' AND $3 IS NOT NULL AND a."externalId" IS DISTINCT FROM $3`,
};

/** What became of a sending. `queued` again means: the network failed, at `nextAt` once more. */
export async function settle(
  store: Store,
  id: string,
  to: {
    status: 'sent' | 'refused' | 'in_doubt' | 'queued';
    externalId?: string | undefined;
    error?: string;
    nextAt: Date;
  },
): Promise<void> {
  const { status, externalId = null, error = null, nextAt } = to;
  await store.sql(SETTLE, [id, status, externalId, error, nextAt]);
}

const NUDGE = {
  name: 'delivery.nudge',
  text: `SELECT graphile_worker.add_job('deliver/' || $1,
    json_build_object('channel', $1::text, 'account', $2::text, 'destination', $3::text),
    queue_name := concat_ws(':', 'deliver', $1, $2, $3), job_key := concat_ws(':', 'deliver', $1, $2, $3),
    run_at := now() + $4::int * interval '1 millisecond')`,
};

/** Wakes this destination's drain up after `delay` milliseconds. */
export async function nudgeDelivery(store: Store, to: Destination, delay = 0): Promise<void> {
  await store.sql(NUDGE, [to.channel, to.account, to.destination, Math.ceil(delay)]);
}

const STALLED = {
  name: 'delivery.stalled',
  text: `SELECT DISTINCT channel, account, destination FROM "Delivery" d
    WHERE status IN ('queued', 'sending') AND "nextAt" < $1 AND NOT EXISTS (SELECT 1 FROM graphile_worker.jobs j
      WHERE j.key = concat_ws(':', 'deliver', d.channel, d.account, d.destination)
        AND j.attempts < j.max_attempts AND j.queue_name IS NOT NULL) LIMIT 200`,
};

/** Destinations with something due that no job will send: a nudge was lost. */
export function stalledDestinations(store: Store, before: Date): Promise<Destination[]> {
  return store.sql<Destination>(STALLED, [before]);
}
