import type { Query } from '../guest-rows.ts';

/** A stay that ended longer ago is not asked about any more: an import of last year's stays asks nobody. */
const STALE = "interval '2 days'";

/**
 * One reminder for every survey of every stay that is on or ahead (or of these). Called again, it
 * moves what has not been asked: a stay that was moved, extended, cancelled or checked out takes its
 * surveys along. What was asked, or was passed over at its time, is not planned again.
 */
export async function planSurveys(
  query: Query,
  hotelId: string,
  now: Date,
  stayIds: string[] | null = null,
): Promise<void> {
  await query(PLAN, [hotelId, now, stayIds]);
}

const PLAN = `WITH planned AS (
    SELECT s.id AS stay, v.id AS survey, 'survey_' || v.moment AS kind,
      CASE v.moment
        WHEN 'mid_stay' THEN (s.arrival + (v.after - 1) + time '10:00') AT TIME ZONE h.zone
        ELSE COALESCE(s."checkedOutAt", (s.departure + time '12:00') AT TIME ZONE h.zone)
          + v.after * interval '1 hour' END AS due,
      v.enabled AND CASE v.moment
        WHEN 'mid_stay' THEN s.status IN ('booked', 'in_house') AND s.arrival + (v.after - 1) < s.departure
        ELSE s.status IN ('booked', 'in_house', 'checked_out') END AS wanted
    FROM "Stay" s JOIN "Hotel" h ON h.id = s."hotelId" JOIN "Survey" v ON v."hotelId" = s."hotelId"
    WHERE s."hotelId" = $1 AND s.source <> 'demo'
      AND s.departure >= $2::timestamptz::date - 10 AND ($3::text[] IS NULL OR s.id = ANY($3))
  ), dropped AS (
    UPDATE "Reminder" r SET "doneAt" = $2::timestamptz FROM planned p
    WHERE r."hotelId" = $1 AND r.kind = p.kind AND r.subject = p.stay AND r."doneAt" IS NULL AND NOT p.wanted
  )
  INSERT INTO "Reminder" (id, "hotelId", kind, subject, "dueAt")
  SELECT gen_random_uuid(), $1, p.kind, p.stay, p.due FROM planned p
  WHERE p.wanted AND p.due > $2::timestamptz - ${STALE}
    AND NOT EXISTS (SELECT 1 FROM "SurveyAnswer" a WHERE a."surveyId" = p.survey AND a."stayId" = p.stay)
  ON CONFLICT ("hotelId", kind, subject) DO UPDATE SET "dueAt" = excluded."dueAt", "doneAt" = NULL
    WHERE "Reminder"."doneAt" IS NULL OR excluded."dueAt" > $2::timestamptz`;
