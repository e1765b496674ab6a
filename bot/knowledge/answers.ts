import { createRequire } from 'node:module';
import { DateTime } from 'luxon';
import type { HotelFacts } from '../../crm/hotels.ts';
import type { Question } from './questions.ts';
import { type Entry, type Index, indexOf } from './search.ts';

/** A question with what the hotel's knowledge says to it; null: nothing, so a person is asked. */
export type Answered = Question & { answer: { entryId: string; text: string } | null };

/** Answers each question from the hotel's own entries, in the guest's language or the nearest one. */
export function answered(
  hotel: Pick<HotelFacts, 'knowledge' | 'zone'>,
  questions: Question[],
  { language, now }: { language: string; now: Date },
): Answered[] {
  if (!questions.length) return [];
  const index = currentIndex(hotel.knowledge);
  const today = dayOf(now, hotel.zone);
  return questions.map((question) => {
    const [best] = index.find(question, (row) => isValid(row, today));
    return { ...question, answer: best ? said(best.rows, language) : null };
  });
}

function said(rows: Entry[], language: string): Answered['answer'] {
  const row = nearest(rows, language);
  return row ? { entryId: row.id, text: written(row, language) } : null;
}

/** What an entry says today; null: nothing. */
export function answerOf(
  { knowledge, zone }: Pick<HotelFacts, 'knowledge' | 'zone'>,
  slug: string,
  { language, now }: { language: string; now: Date },
): Answered['answer'] {
  const today = dayOf(now, zone);
  const rows = knowledge.filter((row) => row.slug === slug && isValid(row, today));
  return said(rows, language);
}

/** How the words of a question see the entries that do not answer it: near ones, and who tells what it asks. */
export function entriesFor(
  { knowledge, zone }: Pick<HotelFacts, 'knowledge' | 'zone'>,
  question: Question,
  now: Date,
): { byWords: string[]; tells(slug: string): boolean } {
  const today = dayOf(now, zone);
  const index = currentIndex(knowledge);
  const near = index.near(question, (row) => isValid(row, today));
  return {
    byWords: near.map(({ slug }) => slug),
    tells: (slug) => index.tells(slug, question.facets),
  };
}

/** An entry as a model reads it. */
export type Source = { id: string; text: string };
const MOST_SOURCES = 4;

/** What the hotel's entries say near a question, too far from it for an answer. */
export function sourcesNear(
  hotel: Pick<HotelFacts, 'knowledge' | 'zone'>,
  question: Question,
  { language, now }: { language: string; now: Date },
): Source[] {
  const today = dayOf(now, hotel.zone);
  return currentIndex(hotel.knowledge)
    .near(question, (row) => isValid(row, today))
    .flatMap(({ rows }) => nearest(rows, language) ?? [])
    .map((row) => ({ id: row.id, text: written(row, language) }))
    .slice(0, MOST_SOURCES);
}

/** The hotel's day at this moment, as the days of its rows are kept. */
export const dayOf = (at: Date, zone: string) =>
  new Date(`${DateTime.fromJSDate(at, { zone }).toISODate()}T00:00:00Z`);

export const isValid = (row: Pick<Entry, 'validFrom' | 'validUntil'>, today: Date) =>
  (!row.validFrom || row.validFrom <= today) && (!row.validUntil || row.validUntil >= today);

const indexes = new WeakMap<Entry[], Index>();

/** Made once for the rows that `HotelFacts` holds; those stay the same until one of them changes. */
function currentIndex(rows: Entry[]): Index {
  const known = indexes.get(rows);
  if (known) return known;
  const made = indexOf(rows);
  indexes.set(rows, made);
  return made;
}

type Said = { language: string; answer: string };

/** What one entry says to a guest of this language; undefined: nothing in any. */
export function answerIn(rows: Said[], language: string): string | undefined {
  const row = nearest(rows, language);
  return row && written(row, language);
}

/** The guest's own language, else the other script of Chinese, else English, else any. */
function nearest<Row extends Said>(rows: Row[], language: string): Row | undefined {
  const sibling = { 'zh-Hant': 'zh-Hans', 'zh-Hans': 'zh-Hant' }[language];
  const wanted = [language, sibling, 'en'];
  return wanted.map((l) => rows.find((row) => row.language === l)).find(Boolean) ?? rows[0];
}

/** An answer in Simplified is given to a guest who writes Traditional in their own script. */
function written(row: Said, language: string): string {
  if (language !== 'zh-Hant' || row.language !== 'zh-Hans') return row.answer;
  toTraditional ??= converter();
  return toTraditional(row.answer);
}
let toTraditional: ((text: string) => string) | undefined;

/** A megabyte of tables: loaded for the first such guest. */
function converter() {
  const { Converter } = createRequire(import.meta.url)('opencc-js/cn2t');
  return Converter({ from: 'cn', to: 'twp' }) as (text: string) => string;
}
