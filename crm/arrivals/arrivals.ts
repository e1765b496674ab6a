/** The arrival sheet: who comes on a day, and what each department prepares for each. */

import type { Store } from '../database.ts';
import { currentWishes } from '../preferences.ts';
import { openWish, sealedNames } from '../privacy/sealed-wishes.ts';
import { MENDED_BY, PREPARED_BY } from './departments.ts';

export type ArrivalTaskView = {
  id: string;
  stayId: string;
  department: string;
  status: string;
  reason: string | null;
  settledAt: Date | null;
  staff: string | null;
  /** Of a wish; null: of a complaint. */
  key: string | null;
  value: string | null;
  hidden: boolean | null;
  confirmed: boolean | null;
  /** What a complaint was about; null: of a wish, or nothing that has a name. */
  aspect: string | null;
  /** The wishes that a complaint's words let slip: what would mend it. */
  remedies: { key: string; value: string }[];
  ticketId: string | null;
  /** When the guest said it. */
  saidAt: Date;
  /** In the guest's own words. */
  quote: string;
};
export type Arrival = {
  stayId: string;
  guestId: string;
  name: string | null;
  language: string | null;
  room: string | null;
  status: string;
  tasks: ArrivalTaskView[];
};

/** What a complaint (or an unhappy review) was about first; a bare "1" of a survey says why in the next minutes. */
export const COMPLAINT_ABOUT = `LEFT JOIN LATERAL (
    SELECT m.aspect, m.quote FROM (
      SELECT id, 0 AS later FROM "Analysis" WHERE "messageId" = t."messageId" OR "reviewId" = t."reviewId"
      UNION ALL SELECT a.id, 1 FROM "Message" g JOIN "Analysis" a ON a."messageId" = g.id
        WHERE g."conversationId" = t."conversationId"
          AND g.at BETWEEN t."createdAt" AND t."createdAt" + interval '30 minutes') said
      JOIN "Mention" m ON m."analysisId" = said.id AND m.polarity = 'negative'
    ORDER BY said.later, m.id LIMIT 1) about ON true`;
/** A complaint `t` of an earlier stay than `s` that is still remembered. */
const OF_EARLIER = `t."guestId" = s."guestId" AND t.kind = 'complaint' AND t.status <> 'cancelled'
    AND t."stayId" IS DISTINCT FROM s.id AND t."createdAt" > s.arrival - interval '2 years'`;
/** A wish `p` that was only inferred from the words of the complaint `t`: it says what would mend it. */
const WOULD_MEND = `p.hidden AND p.status = 'noted'
    AND (p."messageId" = t."messageId" OR p."reviewId" = t."reviewId")`;

const DUE = `s."hotelId" = $1 AND s.arrival = $2::date AND s.status = 'booked'`;

/** Makes the tasks that a query wants, and takes away those it no longer does; others stay as they are. */
const made = (
  of: 'preferenceId' | 'ticketId',
  wanted: string,
) => `WITH wanted AS (${wanted}), gone AS (
      DELETE FROM "ArrivalTask" k USING "Stay" s WHERE s.id = k."stayId" AND ${DUE} AND k."${of}" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM wanted w WHERE w."stayId" = k."stayId" AND w."${of}" = k."${of}"))
    INSERT INTO "ArrivalTask" (id, "hotelId", "stayId", "${of}", department, status, "createdAt")
    SELECT gen_random_uuid(), $1, "stayId", "${of}", department, 'open', $3 FROM wanted ON CONFLICT DO NOTHING`;

/** SQL: an occasion `p` with a day counts for the stay `s` that it falls into, whatever the year. */
export const FALLS_INTO = `(p.day IS NULL OR EXISTS (SELECT 1 FROM generate_series(s.arrival, s.departure, '1 day') d
    WHERE to_char(d, 'MM-DD') = to_char(p.day, 'MM-DD')))`;

// What would mend a complaint is part of that task where the same department has both.
const FROM_WISHES = {
  name: 'arrivals.wishes',
  text: made(
    'preferenceId',
    `SELECT s.id AS "stayId", p.id AS "preferenceId", d.department
      FROM "Stay" s CROSS JOIN LATERAL ${currentWishes({ guest: 's."guestId"', at: 's.arrival', stay: 's.id' })} p
        CROSS JOIN LATERAL (
          SELECT coalesce($4::jsonb ->> (p.key || '=' || p.value), $4::jsonb ->> p.key) AS department) d
      WHERE ${DUE} AND d.department IS NOT NULL AND ${FALLS_INTO}
        AND NOT EXISTS (SELECT 1 FROM "Ticket" t ${COMPLAINT_ABOUT} WHERE ${OF_EARLIER} AND ${WOULD_MEND}
          AND p.scope = 'always' AND coalesce($5::jsonb ->> about.aspect, t.department) = d.department)`,
  ),
};

const FROM_COMPLAINTS = {
  name: 'arrivals.complaints',
  text: made(
    'ticketId',
    `SELECT s.id AS "stayId", t.id AS "ticketId", coalesce($4::jsonb ->> about.aspect, t.department) AS department
      FROM "Stay" s JOIN "Ticket" t ON ${OF_EARLIER} ${COMPLAINT_ABOUT} WHERE ${DUE}`,
  ),
};

/**
 * What is to be prepared for the guests still expected on a day, as it stands now: made once however often
 * it is called, completed with what has come to be known since, without what is no longer so.
 * @param day "2026-11-23", of the hotel's calendar
 */
export async function makeArrivalTasks(store: Store, hotelId: string, day: string, now: Date) {
  const at = [hotelId, day, now];
  const mended = JSON.stringify(MENDED_BY);
  const prepared: Record<string, string | null> = { ...PREPARED_BY };
  for (const [name, { key, value }] of await sealedNames(store, hotelId)) {
    prepared[name] = PREPARED_BY[`${key}=${value}`] ?? PREPARED_BY[key] ?? null;
  }
  await Promise.all([
    store.sql(FROM_WISHES, [...at, JSON.stringify(prepared), mended]),
    store.sql(FROM_COMPLAINTS, [...at, mended]),
  ]);
}

const GUESTS = {
  name: 'arrivals.guests',
  text: `SELECT s.id AS "stayId", s."guestId", g.name, g.language, s.room, s.status
    FROM "Stay" s JOIN "Guest" g ON g.id = s."guestId"
    WHERE s."hotelId" = $1 AND s.arrival = $2::date AND s.status NOT IN ('cancelled', 'no_show')
    ORDER BY length(s.room), s.room, g.name, s.id`,
};

/** What would mend the complaint and is no task of its own. */
const REMEDIES = `SELECT coalesce(json_agg(json_build_object('key', p.key, 'value', p.value) ORDER BY p.id), '[]')
      AS remedies FROM "Preference" p
    WHERE p."guestId" = s."guestId" AND p.scope = 'always' AND ${WOULD_MEND}
      AND NOT EXISTS (SELECT 1 FROM "ArrivalTask" o WHERE o."stayId" = s.id AND o."preferenceId" = p.id)`;

const TASKS = {
  name: 'arrivals.tasks',
  text: `SELECT k.id, k."stayId", k.department, k.status, k.reason, k."settledAt", f.name AS staff,
      p.id AS "preferenceId", p.sealed, p.key, p.value, p.hidden, p.status = 'confirmed' AS confirmed, about.aspect, mend.remedies, k."ticketId",
      coalesce(p."createdAt", t."createdAt") AS "saidAt", coalesce(p.quote, about.quote, t.words) AS quote
    FROM "Stay" s JOIN "ArrivalTask" k ON k."stayId" = s.id
      LEFT JOIN "Preference" p ON p.id = k."preferenceId" LEFT JOIN "Ticket" t ON t.id = k."ticketId" ${COMPLAINT_ABOUT}
      LEFT JOIN LATERAL (${REMEDIES}) mend ON true LEFT JOIN "Staff" f ON f.id = k."staffId"
    WHERE s."hotelId" = $1 AND s.arrival = $2::date AND s.status NOT IN ('cancelled', 'no_show')
    ORDER BY p.status = 'confirmed' DESC NULLS LAST, coalesce(p."createdAt", t."createdAt") DESC, k.id`,
};

/** Everybody who arrives on a day, by room; the confirmed wishes first, complaints last. */
export async function arrivalsOn(store: Store, hotelId: string, day: string): Promise<Arrival[]> {
  const [guests, tasks] = await Promise.all([
    store.sql<Omit<Arrival, 'tasks'>>(GUESTS, [hotelId, day]),
    store.sql<ArrivalTaskView & { preferenceId: string | null; sealed: string | null }>(TASKS, [
      hotelId,
      day,
    ]),
  ]);
  const byStay = new Map(guests.map(({ stayId }) => [stayId, [] as ArrivalTaskView[]]));
  const names = await sealedNames(store, hotelId);
  for (const { preferenceId, sealed, ...task } of tasks) {
    const { key, value, quote } = openWish(store, {
      ...{ id: preferenceId, hotelId, sealed },
      ...{ key: task.key, value: task.value, quote: task.quote },
    });
    const remedies = task.remedies.map((r) => names.get(`${r.key}=${r.value}`) ?? r);
    byStay.get(task.stayId)?.push({ ...task, key, value, quote, remedies });
  }
  return guests.map((guest) => ({ ...guest, tasks: standing(byStay.get(guest.stayId) ?? []) }));
}

/** With one task for all complaints of a kind. */
function standing(tasks: ArrivalTaskView[]): ArrivalTaskView[] {
  const first = new Map<string, ArrivalTaskView>();
  return tasks.filter((task) => {
    if (task.key) return true;
    const kind = `${task.department} ${task.aspect}`;
    const kept = first.get(kind);
    if (!kept) first.set(kind, task);
    else kept.remedies.push(...task.remedies);
    return !kept;
  });
}

/** What staff make of a task; `open`: it was a slip. */
export type Settlement = { status: 'done' | 'refused' | 'open'; reason: string | null };

const SETTLE = {
  name: 'arrivals.settle',
  text: `UPDATE "ArrivalTask" SET status = $3, reason = $4, "staffId" = $5, "settledAt" = $6
    WHERE id = $1 AND "hotelId" = $2 AND (status = 'open') <> ($3 = 'open') RETURNING id`,
};

/** @returns false where a colleague was quicker, or the task is gone */
export async function settleArrivalTask(
  store: Store,
  { hotelId, id }: { hotelId: string; id: string },
  { status, reason }: Settlement,
  { staffId, now }: { staffId: string; now: Date },
): Promise<boolean> {
  const by = status === 'open' ? [null, null] : [staffId, now];
  return (await store.sql(SETTLE, [id, hotelId, status, reason, ...by])).length > 0;
}
