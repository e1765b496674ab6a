import type { PoolClient } from 'pg';
import { insertRows, inTransaction } from './bulk.ts';
import type { Store } from './database.ts';
import type {
  Analysis,
  Mention,
  Preference,
  Review,
  Ticket,
  TicketEvent,
} from './generated/client.ts';
import { storeWishes } from './preferences.ts';

export type { Review };

/** What identifies a review: the platform and its id there (or a hash of the text). */
export type ReviewKey = Pick<Review, 'source' | 'externalId'>;
export const reviewKey = ({ source, externalId }: ReviewKey) =>
  JSON.stringify([source, externalId]);

/** The reviews the hotel has already, by `reviewKey`. */
export async function knownReviews(
  store: Store,
  hotelId: string,
  keys: ReviewKey[],
): Promise<Map<string, Review>> {
  const found = await store.prisma.review.findMany({
    where: { hotelId, externalId: { in: keys.map((key) => key.externalId) } },
  });
  return new Map(found.map((review) => [reviewKey(review), review]));
}

/** Reviews with all that follows from them. */
export type NewReviews = {
  created: Review[];
  /** Known reviews as they read now; what their old text said is forgotten. */
  changed: Review[];
  analyses: Analysis[];
  mentions: Mention[];
  preferences: Preference[];
  tickets: Ticket[];
  events: TicketEvent[];
};

/**
 * Writes reviews in one transaction.
 * @returns the ids of those that were new; a review that somebody else stored meanwhile stays as it is
 */
export function storeReviews(store: Store, rows: NewReviews): Promise<Set<string>> {
  return inTransaction(store, async (client) => {
    await rewrite(client, rows.changed);
    const fresh = await insertRows(client, 'Review', rows.created);
    const kept = new Set([...fresh, ...rows.changed.map((review) => review.id)]);
    const ofKept = (row: { reviewId: string | null }) => kept.has(row.reviewId ?? '');
    const analyses = rows.analyses.filter(ofKept);
    const analysed = new Set(analyses.map((analysis) => analysis.id));
    await insertRows(client, 'Analysis', analyses);
    await insertRows(
      client,
      'Mention',
      rows.mentions.filter((m) => analysed.has(m.analysisId)),
    );
    await storeWishes(store, client, rows.preferences.filter(ofKept));
    const tickets = rows.tickets.filter((ticket) => fresh.has(ticket.reviewId ?? ''));
    const opened = await insertRows(client, 'Ticket', tickets);
    await insertRows(
      client,
      'TicketEvent',
      rows.events.filter((e) => opened.has(e.ticketId)),
    );
    return fresh;
  });
}

const REWRITE = `UPDATE "Review" v SET text = r.text, rating = r.rating, at = r.at, author = r.author,
    "guestId" = r."guestId", "stayId" = r."stayId"
  FROM jsonb_populate_recordset(null::"Review", $1::jsonb) r WHERE v.id = r.id`;

async function rewrite(client: PoolClient, changed: Review[]): Promise<void> {
  if (!changed.length) return;
  const ids = [changed.map((review) => review.id)];
  await client.query('DELETE FROM "Analysis" WHERE "reviewId" = ANY($1)', ids);
  await client.query('DELETE FROM "Preference" WHERE "reviewId" = ANY($1)', ids);
  await client.query(REWRITE, [JSON.stringify(changed)]);
}
