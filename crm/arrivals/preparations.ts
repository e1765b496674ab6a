/** How well guests were prepared for, measured by what they then say. Defined in docs/metrics.md. */

import type { Store } from '../database.ts';
import type { Period } from '../insights/insights.ts';
import { slotIn } from '../preference-rules.ts';
import { COMPLAINT_ABOUT } from './arrivals.ts';
import { ASPECT_OF } from './departments.ts';

/** Of one kind: a wish by its key, a past complaint by its aspect. */
export type Preparation = {
  /** Null: complaints. */
  key: string | null;
  /** Null: wishes, or complaints that are about nothing with a name. */
  aspect: string | null;
  /** Prepared for guests who have left since: right, of which so many said so, and wrong. */
  hits: number;
  saidSo: number;
  misses: number;
  /** That could not be done. */
  refused: number;
};

const DURING = (at: string) => `${at} >= (k.arrival::timestamp AT TIME ZONE $4)
    AND ${at} < ((k.departure + 2)::timestamp AT TIME ZONE $4)`;
/** Something that the guest felt about the aspect, during the stay or in a review of it. */
const FELT = (polarity: string) => `EXISTS (
    SELECT 1 FROM "Conversation" c JOIN "Message" m ON m."conversationId" = c.id JOIN "Analysis" a ON a."messageId" = m.id
      JOIN "Mention" n ON n."analysisId" = a.id AND n.aspect = k.felt AND n.polarity = '${polarity}'
    WHERE c."guestId" = k."guestId" AND ${DURING('m.at')}
    UNION ALL SELECT 1 FROM "Review" r JOIN "Analysis" a ON a."reviewId" = r.id
      JOIN "Mention" n ON n."analysisId" = a.id AND n.aspect = k.felt AND n.polarity = '${polarity}'
    WHERE r."stayId" = k."stayId")`;
/** The guest's own word on the wish, during the stay. */
const SAID = (what: string) => `EXISTS (
    SELECT 1 FROM "Preference" q JOIN "PreferenceEvent" e ON e."preferenceId" = q.id
    WHERE q."guestId" = k."guestId" AND e."by" = 'guest' AND ${DURING('e.at')} AND ${what})`;
const CONTRARY = SAID(`(e.kind = 'refuted' AND q.id = k."preferenceId"
    OR e.kind = 'said' AND q.id <> k."preferenceId" AND ${slotIn('q')} = k.slot)`);
const CONFIRMED = SAID(`e.kind = 'confirmed' AND q.id = k."preferenceId"`);

const PREPARATIONS = {
  name: 'preparations',
  text: `WITH k AS (
      SELECT k.id, k.status, k."stayId", k."preferenceId", s."guestId", s.arrival, s.departure, p.key, ${slotIn('p')} AS slot,
        about.aspect, coalesce(about.aspect, $5::jsonb ->> (p.key || '=' || p.value), $5::jsonb ->> p.key) AS felt
      FROM "Stay" s JOIN "ArrivalTask" k ON k."stayId" = s.id LEFT JOIN "Preference" p ON p.id = k."preferenceId"
        LEFT JOIN "Ticket" t ON t.id = k."ticketId" ${COMPLAINT_ABOUT}
      WHERE s."hotelId" = $1 AND s.status = 'checked_out' AND k.status <> 'open'
        AND ($2::timestamptz IS NULL OR s.departure >= ($2 AT TIME ZONE $4)::date)
        AND ($3::timestamptz IS NULL OR s.departure < ($3 AT TIME ZONE $4)::date)),
    found AS (
      SELECT key, aspect, status = 'refused' AS refused, ${CONTRARY} OR ${FELT('negative')} AS miss,
        ${CONFIRMED} OR ${FELT('positive')} AS said FROM k)
    SELECT key, aspect, count(*) FILTER (WHERE NOT refused AND NOT miss)::int AS hits,
      count(*) FILTER (WHERE NOT refused AND NOT miss AND said)::int AS "saidSo",
      count(*) FILTER (WHERE NOT refused AND miss)::int AS misses, count(*) FILTER (WHERE refused)::int AS refused
    FROM found GROUP BY key, aspect ORDER BY count(*) DESC, key, aspect`,
};

/** By kind, the most frequent first: of the stays that ended within the period. @param zone the hotel's */
export const preparations = (
  store: Store,
  hotelId: string,
  { from, to }: Period,
  zone: string,
): Promise<Preparation[]> =>
  store.sql<Preparation>(PREPARATIONS, [hotelId, from, to, zone, JSON.stringify(ASPECT_OF)]);
