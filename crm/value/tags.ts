/** What staff call a guest, in their own words. */

import type { Store } from '../database.ts';
import { newId } from '../ids.ts';

export const LONGEST_TAG = 30;

type Tag = { hotelId: string; guestId: string; name: string };

const ADD = {
  name: 'tag.add',
  text: `INSERT INTO "GuestTag" (id, "hotelId", "guestId", name, "staffId", "createdAt")
    SELECT $4, $1, g.id, $3, $5, $6 FROM "Guest" g WHERE g.id = $2 AND g."hotelId" = $1 ON CONFLICT DO NOTHING
    RETURNING id`,
};

/** The same tag twice is one. @returns false where the guest had it already */
export async function addTag(
  store: Store,
  { hotelId, guestId, name }: Tag,
  { staffId, now }: { staffId: string; now: Date },
): Promise<boolean> {
  const rows = await store.sql(ADD, [hotelId, guestId, name, newId(), staffId, now]);
  return rows.length > 0;
}

/** @returns false where the guest had no such tag */
export async function removeTag(store: Store, tag: Tag): Promise<boolean> {
  const { count } = await store.prisma.guestTag.deleteMany({ where: tag });
  return count > 0;
}
