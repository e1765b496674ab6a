import { readFile } from 'node:fs/promises';
import type { Store } from '../crm/database.ts';
import { replaceKnowledge } from '../crm/knowledge.ts';
import { addSurveys } from '../crm/surveys/surveys.ts';
import { readHotelFile } from './knowledge/file.ts';
import { SURVEYS } from './surveys/seed.ts';

/** The house a hotelier meets first, and changes on the admin page: name, phones and what it knows. */
const SEED = new URL('seed.yaml', import.meta.url);

/** Makes the hotel's row with its first knowledge and surveys, once; what a hotel has changed stays. */
export async function seedHotel(store: Store, hotelId: string): Promise<void> {
  await seedFacts(store, hotelId);
  await addSurveys(store, hotelId, SURVEYS);
}

async function seedFacts(store: Store, hotelId: string): Promise<void> {
  const { prisma } = store;
  if (await prisma.hotel.findUnique({ where: { id: hotelId }, select: { id: true } })) return;
  const read = readHotelFile(await readFile(SEED, 'utf8'));
  if (!read.ok) throw new Error(`seed.yaml: ${JSON.stringify(read.errors)}`);
  const made = await prisma.hotel.createMany({
    data: [{ id: hotelId, name: {} }],
    skipDuplicates: true,
  });
  // Two processes may begin at once: the one that made the row fills it.
  if (made.count) await replaceKnowledge(store, hotelId, read.file);
}
