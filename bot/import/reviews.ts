import { createHash } from 'node:crypto';
import { newId } from '../../crm/ids.ts';
import { erasedAt } from '../../crm/privacy/tombstones.ts';
import {
  knownReviews,
  type NewReviews,
  type Review,
  reviewKey,
  storeReviews,
} from '../../crm/reviews.ts';
import { builtin } from '../../nlp/builtin/index.ts';
import { likely } from '../../nlp/likely.ts';
import { analysisRows } from '../analysis-rows.ts';
import type { House } from '../house.ts';
import { columnReader, type Fields, REVIEW_COLUMNS } from './columns.ts';
import { moment } from './dates.ts';
import { type Mapping, NO_MAPPING } from './mapping.ts';
import { type ReviewOf, staysOfReviews } from './review-stays.ts';
import { complaintTicket } from './review-ticket.ts';
import { type Importer, importFile } from './run.ts';
import { Rejected, rating, text } from './values.ts';

const LONGEST_REVIEW = 20_000;

/** Takes public reviews and survey comments in, understood by the builtin analyzer. */
export const importReviews: Importer = async (house, path, options = {}) => {
  const { zone } = await house.facts();
  const mapping = options.mapping ?? NO_MAPPING;
  const columns = columnReader(REVIEW_COLUMNS, mapping.columns);
  return importFile(
    path,
    {
      read: (fields) => readReview(columns(fields), zone, mapping),
      key: (review: ReviewOf) => reviewKey(review),
      store: (reviews) => storeBatch(house, reviews),
    },
    options,
  );
};

function readReview(
  fields: Fields<typeof REVIEW_COLUMNS>,
  zone: string,
  { dates: formats, source }: Mapping,
): ReviewOf {
  const words = text(fields.text, 'text', LONGEST_REVIEW);
  if (!words) throw new Rejected('no text');
  const at = moment(fields.at, 'date', zone, { formats }) ?? null;
  const id = text(fields.id, 'id', 200);
  return {
    source: text(fields.source, 'source', 60) ?? source ?? 'import',
    externalId: id ?? hashOf(words),
    text: words,
    author: text(fields.author, 'author', 120) ?? text(fields.guest, 'guest', 120) ?? null,
    rating: rating(fields.rating, 'rating') ?? null,
    at,
    guestName: text(fields.guest, 'guest', 120),
    room: text(fields.room, 'room', 20),
    reservation: text(fields.reservation, 'reservation', 100),
  };
}

/** The same words, however they are spaced, are the same review. */
function hashOf(words: string): string {
  const normal = words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return createHash('sha256').update(normal).digest('hex');
}

/** Analyses and stores what is new or reads differently now. Exported for reviews from elsewhere than a file. */
export async function storeBatch(house: House, reviews: ReviewOf[]) {
  const known = await knownReviews(house.store, house.hotelId, reviews);
  const erased = await erasedAt(
    house.store,
    house.hotelId,
    reviews.map(({ source, externalId }) => ['review', source, externalId]),
  );
  const wanted = reviews.filter(
    (review, i) => !erased[i] && differs(review, known.get(reviewKey(review))),
  );
  const stays = await staysOfReviews(house, wanted);
  const rows: NewReviews = {
    created: [],
    changed: [],
    analyses: [],
    mentions: [],
    preferences: [],
    tickets: [],
    events: [],
  };
  for (const review of wanted) {
    add(rows, house, review, stays.get(review) ?? null, known.get(reviewKey(review)));
  }
  const created = await storeReviews(house.store, rows);
  const updated = rows.changed.length;
  return { created: created.size, updated, duplicates: reviews.length - created.size - updated };
}

function differs(review: ReviewOf, known: Review | undefined): boolean {
  return (
    !known ||
    known.text !== review.text ||
    (review.rating !== null && known.rating !== review.rating) ||
    (review.at !== null && known.at?.getTime() !== review.at.getTime())
  );
}

type StayOf = Parameters<typeof complaintTicket>[2];

function add(
  rows: NewReviews,
  house: House,
  review: ReviewOf,
  stay: StayOf | null,
  known: Review | undefined,
): void {
  const { hotelId } = house;
  const { guestName, room, reservation, ...written } = review;
  const row: Review = {
    id: known?.id ?? newId(),
    hotelId,
    guestId: stay?.guestId ?? known?.guestId ?? null,
    stayId: stay?.id ?? known?.stayId ?? null,
    createdAt: known?.createdAt ?? house.now(),
    ...written,
    rating: written.rating ?? known?.rating ?? null,
    at: written.at ?? known?.at ?? null,
  };
  (known ? rows.changed : rows.created).push(row);
  const analysis = likely(builtin.analyzeSync({ text: row.text, kind: 'review' }));
  const { id: reviewId, guestId, stayId, at } = row;
  const said = analysisRows({
    hotelId,
    analysis,
    text: row.text,
    analyzer: builtin.name,
    at,
    reviewId,
    guestId,
    stayId,
  });
  rows.analyses.push(...said.analyses);
  rows.mentions.push(...said.mentions);
  rows.preferences.push(...said.preferences);
  const opened = stay && !known && complaintTicket(house, { review: row, analysis }, stay);
  if (!opened) return;
  rows.tickets.push(opened.ticket);
  rows.events.push(opened.event);
}
