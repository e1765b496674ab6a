/** Where a day's arrival sheet stands on staff channels. */

import type { Store } from '../database.ts';
import type { ArrivalPost } from '../generated/client.ts';
import { newId } from '../ids.ts';

export type { ArrivalPost };

/** A place of a part; which message it is there is known once it was posted. */
export type PostPlace = Pick<ArrivalPost, 'department' | 'staffChannel' | 'destination' | 'part'>;

/** Every message of a day's sheet. @param day "2026-11-23", of the hotel's calendar */
export const postsOf = (store: Store, hotelId: string, day: string): Promise<ArrivalPost[]> =>
  store.prisma.arrivalPost.findMany({ where: { hotelId, day: new Date(day) } });

export const findPost = (store: Store, hotelId: string, id: string): Promise<ArrivalPost | null> =>
  store.prisma.arrivalPost.findFirst({ where: { id, hotelId } });

/** Adds the places that are new. @returns all of the day */
export async function addPosts(
  store: Store,
  hotelId: string,
  day: string,
  places: PostPlace[],
): Promise<ArrivalPost[]> {
  const data = places.map((place) => ({
    id: newId(),
    hotelId,
    day: new Date(day),
    drawn: '',
    ...place,
  }));
  await store.prisma.arrivalPost.createMany({ data, skipDuplicates: true });
  return postsOf(store, hotelId, day);
}

/** What a post shows from now on. @param drawn a hash of it */
export async function markDrawn(store: Store, id: string, drawn: string): Promise<void> {
  await store.prisma.arrivalPost.update({ where: { id }, data: { drawn } });
}

/** The day that a task is prepared for, "2026-11-23"; null: there is no such task. */
export async function dayOfTask(store: Store, hotelId: string, id: string): Promise<string | null> {
  const task = await store.prisma.arrivalTask.findFirst({
    where: { id, hotelId },
    select: { stay: { select: { arrival: true } } },
  });
  return task?.stay.arrival.toISOString().slice(0, 10) ?? null;
}
