import type { Review } from '../../crm/reviews.ts';
import { type StayOfReview, staysFor } from '../../crm/stays/stays.ts';
import type { House } from '../house.ts';

/** A review as it was written, with what its row says about the stay. */
export type ReviewOf = Pick<
  Review,
  'source' | 'externalId' | 'text' | 'author' | 'rating' | 'at'
> & {
  guestName?: string | undefined;
  room?: string | undefined;
  reservation?: string | undefined;
};

/** Days after departure in which a review is still about that stay. */
const REVIEWED_WITHIN_DAYS = 60;

/**
 * The stays the reviews are about: by reservation code; else by room and guest and a date that fits.
 * Where more than one stay fits, none is taken.
 */
export async function staysOfReviews(
  house: House,
  reviews: ReviewOf[],
): Promise<Map<ReviewOf, StayOfReview>> {
  const codes = reviews.flatMap((review) => review.reservation ?? []);
  const rooms = reviews.flatMap((review) => (review.guestName && review.room) || []);
  if (!codes.length && !rooms.length) return new Map();
  const stays = await staysFor(house.store, house.hotelId, codes, rooms);
  const found = reviews.flatMap((review) => {
    const [stay, other] = stays.filter((candidate) => fits(review, candidate));
    return stay && !other ? [[review, stay] as const] : [];
  });
  return new Map(found);
}

function fits(review: ReviewOf, stay: StayOfReview): boolean {
  if (review.reservation) return stay.reservation === review.reservation;
  if (!review.at || !review.room || !review.guestName) return false;
  const days = (+review.at - +stay.departure) / 86_400_000;
  return (
    stay.room === review.room &&
    stay.guest.name === review.guestName &&
    review.at >= stay.arrival &&
    days <= REVIEWED_WITHIN_DAYS
  );
}
