/** The arrival sheet: who comes on a day, and what each department prepares for each. */
import { MENDED_BY, ONE_AT_A_TIME, PREPARED_BY } from './arrival-departments.ts';
import type { Store } from './database.ts';

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

// What was said of an earlier stay, or is no longer true by then, is not prepared.
const FROM_WISHES = {
  name: 'arrivals.wishes',
  text: `INSERT INTO "ArrivalTask" (id, "hotelId", "stayId", "preferenceId", department, status, "createdAt")
    SELECT gen_random_uuid(), $1, s.id, p.id, d.department, 'open', $3
    FROM "Stay" s JOIN "Preference" p ON p."guestId" = s."guestId"
      CROSS JOIN LATERAL (SELECT coalesce($4::jsonb ->> (p.key || '=' || p.value), $4::jsonb ->> p.key) AS department) d
    WHERE s."hotelId" = $1 AND s.arrival = $2::date AND s.status = 'booked' AND p.status <> 'refuted'
      AND (p."expiresAt" IS NULL OR p."expiresAt" > s.arrival)
      AND (p.scope = 'always' OR p."stayId" IS NULL OR p."stayId" = s.id) AND d.department IS NOT NULL
    ON CONFLICT DO NOTHING`,
};

/** What a complaint or a review was about first. */
const ABOUT = `LEFT JOIN LATERAL (
    SELECT m.aspect, m.quote FROM "Analysis" a JOIN "Mention" m ON m."analysisId" = a.id
    WHERE (a."messageId" = t."messageId" OR a."reviewId" = t."reviewId") AND m.polarity = 'negative'
    ORDER BY m.id LIMIT 1) about ON true`;

const FROM_COMPLAINTS = {
  name: 'arrivals.complaints',
  text: `INSERT INTO "ArrivalTask" (id, "hotelId", "stayId", "ticketId", department, status, "createdAt")
    SELECT gen_random_uuid(), $1, s.id, t.id, coalesce($4::jsonb ->> about.aspect, t.department), 'open', $3
    FROM "Stay" s JOIN "Ticket" t ON t."guestId" = s."guestId" ${ABOUT}
    WHERE s."hotelId" = $1 AND s.arrival = $2::date AND s.status = 'booked'
      AND t.kind = 'complaint' AND t.status <> 'cancelled' AND t."stayId" IS DISTINCT FROM s.id
      AND t."createdAt" > s.arrival - interval '2 years'
    ON CONFLICT DO NOTHING`,
};

/**
 * Makes what is to be prepared for the guests still expected on a day, once: called again, or by two at
 * once, it adds only what has come to be known since. @param day "2026-11-23", of the hotel's calendar
 */
export async function makeArrivalTasks(store: Store, hotelId: string, day: string, now: Date) {
  const wishes = [hotelId, day, now, JSON.stringify(PREPARED_BY)];
  const complaints = [hotelId, day, now, JSON.stringify(MENDED_BY)];
  await Promise.all([store.sql(FROM_WISHES, wishes), store.sql(FROM_COMPLAINTS, complaints)]);
}

const GUESTS = {
  name: 'arrivals.guests',
  text: `SELECT s.id AS "stayId", s."guestId", g.name, g.language, s.room, s.status
    FROM "Stay" s JOIN "Guest" g ON g.id = s."guestId"
    WHERE s."hotelId" = $1 AND s.arrival = $2::date AND s.status NOT IN ('cancelled', 'no_show')
    ORDER BY s.room NULLS LAST, g.name, s.id`,
};

// What has gone to another guest meanwhile (a conversation taken back), or was refuted, is not prepared.
const TASKS = {
  name: 'arrivals.tasks',
  text: `SELECT k.id, k."stayId", k.department, k.status, k.reason, k."settledAt", f.name AS staff,
      p.key, p.value, p.hidden, p.status = 'confirmed' AS confirmed, about.aspect, k."ticketId",
      coalesce(p."createdAt", t."createdAt") AS "saidAt", coalesce(p.quote, about.quote, t.words) AS quote
    FROM "Stay" s JOIN "ArrivalTask" k ON k."stayId" = s.id
      LEFT JOIN "Preference" p ON p.id = k."preferenceId" LEFT JOIN "Ticket" t ON t.id = k."ticketId" ${ABOUT}
      LEFT JOIN "Staff" f ON f.id = k."staffId"
    WHERE s."hotelId" = $1 AND s.arrival = $2::date AND s.status NOT IN ('cancelled', 'no_show')
      AND s."guestId" = coalesce(p."guestId", t."guestId")
      AND p.status IS DISTINCT FROM 'refuted' AND t.status IS DISTINCT FROM 'cancelled'
    ORDER BY p.status = 'confirmed' DESC NULLS LAST, coalesce(p."createdAt", t."createdAt") DESC, k.id`,
};

/** Everybody who arrives on a day, by room; the confirmed wishes first, complaints last. */
export async function arrivalsOn(store: Store, hotelId: string, day: string): Promise<Arrival[]> {
  const [guests, tasks] = await Promise.all([
    store.sql<Omit<Arrival, 'tasks'>>(GUESTS, [hotelId, day]),
    store.sql<ArrivalTaskView>(TASKS, [hotelId, day]),
  ]);
  const byStay = new Map(guests.map(({ stayId }) => [stayId, [] as ArrivalTaskView[]]));
  for (const task of tasks) byStay.get(task.stayId)?.push(task);
  return guests.map((guest) => ({ ...guest, tasks: standing(byStay.get(guest.stayId) ?? []) }));
}

/** Without what a newer or a confirmed wish contradicts. */
function standing(tasks: ArrivalTaskView[]): ArrivalTaskView[] {
  const seen = new Set<string>();
  return tasks.filter(({ key }) => {
    if (!key || !ONE_AT_A_TIME.has(key)) return true;
    const first = !seen.has(key);
    seen.add(key);
    return first;
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
