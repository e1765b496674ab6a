/** SQL: the guest of the stay `s` is or was in the house. */
export const WAS_HERE = `s.status IN ('in_house', 'checked_out')`;

/**
 * SQL: what stays have brought in, rows of {guestId, stayId, departure, currency, cents}. Charges posted to
 * the folio (payments are no charges); where no charge for the room was posted, what was agreed for the
 * stay counts in its place once the guest has left.
 * @param stays a relation of rows of Stay whose guests are or were here
 * @param lookup "OFFSET 0" has the bills looked up stay by stay, for a few of all stays
 */
export const chargesOf = (stays: string, lookup: '' | 'OFFSET 0') => `(
  SELECT s."guestId", s.id AS "stayId", s.departure, f.currency, f.cents
  FROM ${stays} s CROSS JOIN LATERAL (
    SELECT f.currency, f."amountCents" AS cents FROM "FolioItem" f
    WHERE f."stayId" = s.id AND f.kind <> 'payment' ${lookup}) f
  UNION ALL
  SELECT s."guestId", s.id, s.departure, s.currency, s."totalCents" FROM ${stays} s
  WHERE s.status = 'checked_out' AND s."totalCents" > 0
    AND NOT EXISTS (SELECT 1 FROM "FolioItem" f WHERE f."stayId" = s.id AND f.kind = 'room' ${lookup}))`;
