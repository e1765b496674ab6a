/** What the hotel knows: the entries that its questions are answered from. */

import type { Store } from './database.ts';
import type { KnowledgeEntry } from './generated/client.ts';
import { newId } from './ids.ts';
import type { HotelChange } from './setup.ts';

/** An entry in one language, before it is a row. */
export type KnowledgeRow = Omit<KnowledgeEntry, 'id' | 'hotelId' | 'updatedAt'>;

/** A hotel's facts and all it knows. Facts that are left out stay as they are. */
export type HotelFile = { hotel: Partial<HotelChange>; knowledge: KnowledgeRow[] };

/** All entries, those of one slug beside each other, the oldest slugs first. */
export async function listKnowledge(store: Store, hotelId: string): Promise<KnowledgeEntry[]> {
  const rows = await store.prisma.knowledgeEntry.findMany({
    where: { hotelId },
    orderBy: { id: 'asc' },
  });
  const slugs = [...new Set(rows.map((row) => row.slug))];
  return slugs.flatMap((slug) => rows.filter((row) => row.slug === slug));
}

/** Writes the rows of one slug; its languages that are not among them are removed. */
export async function writeEntry(
  store: Store,
  hotelId: string,
  slug: string,
  rows: KnowledgeRow[],
): Promise<void> {
  const { knowledgeEntry } = store.prisma;
  const kept = rows.map((row) => row.language);
  await store.prisma.$transaction([
    knowledgeEntry.deleteMany({ where: { hotelId, slug, language: { notIn: kept } } }),
    ...rows.map((row) => {
      const key = { hotelId, slug, language: row.language };
      return knowledgeEntry.upsert({
        where: { hotelId_slug_language: key },
        create: { id: newId(), hotelId, ...row, slug },
        update: { ...row, slug },
      });
    }),
  ]);
}

/** Makes the hotel know exactly this, and the facts given; all of it or nothing. */
export async function replaceKnowledge(
  store: Store,
  hotelId: string,
  { hotel, knowledge }: HotelFile,
): Promise<void> {
  const data = knowledge.map((row) => ({ id: newId(), hotelId, ...row }));
  await store.prisma.$transaction([
    store.prisma.hotel.update({ where: { id: hotelId }, data: hotel }),
    store.prisma.knowledgeEntry.deleteMany({ where: { hotelId } }),
    store.prisma.knowledgeEntry.createMany({ data }),
  ]);
}
