import type { Store } from './database.ts';
import type {
  Analysis,
  Mention,
  Preference,
  Prisma,
  Review,
  Ticket,
  TicketEvent,
} from './generated/client.ts';

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
  return store.prisma.$transaction(async (tx) => {
    await forget(
      tx,
      rows.changed.map((review) => review.id),
    );
    for (const { id, ...data } of rows.changed) await tx.review.update({ where: { id }, data });
    const created = await tx.review.createManyAndReturn({
      data: rows.created,
      skipDuplicates: true,
      select: { id: true },
    });
    const fresh = new Set(created.map((review) => review.id));
    const kept = new Set([...fresh, ...rows.changed.map((review) => review.id)]);
    const ofKept = (row: { reviewId: string | null }) => kept.has(row.reviewId ?? '');
    const analyses = rows.analyses.filter(ofKept);
    const analysed = new Set(analyses.map((analysis) => analysis.id));
    const tickets = rows.tickets.filter((ticket) => fresh.has(ticket.reviewId ?? ''));
    const opened = new Set(tickets.map((ticket) => ticket.id));
    await tx.analysis.createMany({ data: analyses as Prisma.AnalysisCreateManyInput[] });
    await tx.mention.createMany({ data: rows.mentions.filter((m) => analysed.has(m.analysisId)) });
    // What a guest is known to like already stays as it was first noted.
    await tx.preference.createMany({ data: rows.preferences.filter(ofKept), skipDuplicates: true });
    await tx.ticket.createMany({ data: tickets as Prisma.TicketCreateManyInput[] });
    await tx.ticketEvent.createMany({
      data: rows.events.filter((e) =>
        opened.has(e.ticketId),
      ) as Prisma.TicketEventCreateManyInput[],
    });
    return fresh;
  });
}

async function forget(tx: Prisma.TransactionClient, ids: string[]): Promise<void> {
  if (!ids.length) return;
  await tx.analysis.deleteMany({ where: { reviewId: { in: ids } } });
  await tx.preference.deleteMany({ where: { reviewId: { in: ids } } });
}
