/**
 * hotel.yaml: a hotel's facts and knowledge as one file. What is wrong in it is named with its line.
 */
import { stringify } from 'yaml';
import { z } from 'zod';
import type { HotelFile, KnowledgeRow } from '../../crm/knowledge.ts';
import { roomsOf } from '../../crm/rooms.ts';
import { type FileError, readYaml } from '../../crm/yaml.ts';
import { INTENTS } from '../../nlp/taxonomy.ts';

/** What guests ask about, as the taxonomy names it. */
export const TOPICS = INTENTS.filter((intent) => intent.startsWith('question.')).map((intent) =>
  intent.slice('question.'.length),
);
/** The languages an answer can be written in; the first two are expected of every entry. */
export const LANGUAGES = ['zh-Hans', 'en', 'zh-Hant', 'ja', 'ko'] as const;
export const SLUG = /^[a-z0-9][a-z0-9_-]{0,59}$/;
export const LONGEST_ANSWER = 1000;

const day = z.iso.date();
const said = z.strictObject({
  questions: z.array(z.string().trim().min(1).max(200)).max(40).default([]),
  // An empty one is the linter's to name: the file can be taken in, and finished later.
  answer: z.string().trim().max(LONGEST_ANSWER).default(''),
});
const entry = z
  .strictObject({
    topic: z.enum(TOPICS as [string, ...string[]]),
    from: day.optional(),
    until: day.optional(),
    ...(Object.fromEntries(LANGUAGES.map((l) => [l, said.optional()])) as Record<
      (typeof LANGUAGES)[number],
      z.ZodOptional<typeof said>
    >),
  })
  .refine((e) => LANGUAGES.some((language) => e[language]), { error: 'no language has an answer' })
  .refine((e) => !e.from || !e.until || e.from <= e.until, {
    error: 'ends before it begins',
    path: ['until'],
  });
const text = z.string().trim().min(1).max(60);
const file = z.strictObject({
  hotel: z
    .strictObject({
      name: z.partialRecord(z.enum(LANGUAGES), text),
      zone: z.string().refine(isZone, { error: 'no such time zone' }),
      phone: text.nullable(),
      emergencyPhone: text.nullable(),
      rooms: z
        .string()
        .trim()
        .max(4000)
        .refine((list) => roomsOf(list)?.length, { error: 'not a list like 1201-1212, 1301' })
        .nullable(),
    })
    .partial()
    .optional(),
  knowledge: z.record(z.string().regex(SLUG, { error: 'not a name like "pool-hours"' }), entry),
});

/** @property lineOf the line of an entry, or of its answer in one language */
export type ReadFile =
  | { ok: true; file: HotelFile; lineOf(slug: string, language: string | null): number | null }
  | { ok: false; errors: FileError[] };

/** Reads hotel.yaml: everything in it, or everything that is wrong with it. */
export function readHotelFile(source: string): ReadFile {
  const read = readYaml(source, file);
  if (!read.ok) return read;
  const { hotel = {}, knowledge } = read.data;
  return {
    ok: true,
    file: { hotel: hotel as HotelFile['hotel'], knowledge: rowsOf(knowledge) },
    lineOf: (slug, language) => read.lineOf(['knowledge', slug, ...(language ? [language] : [])]),
  };
}

type Entries = z.infer<typeof file>['knowledge'];

function rowsOf(entries: Entries): KnowledgeRow[] {
  return Object.entries(entries).flatMap(([slug, { topic, from, until, ...languages }]) =>
    LANGUAGES.flatMap((language) => {
      const of = languages[language];
      if (!of) return [];
      const valid = { validFrom: dayOf(from), validUntil: dayOf(until) };
      return [{ slug, topic, language, ...of, ...valid }];
    }),
  );
}

const dayOf = (written: string | undefined) => (written ? new Date(`${written}T00:00:00Z`) : null);

/** The file as `readHotelFile` reads it, in the order of the rows. */
export function writeHotelFile({ hotel, knowledge }: HotelFile): string {
  const entries: Record<string, Record<string, unknown>> = {};
  for (const row of knowledge) {
    const { slug, topic, language, questions, answer, validFrom, validUntil } = row;
    const head = {
      topic,
      ...(validFrom ? { from: written(validFrom) } : {}),
      ...(validUntil ? { until: written(validUntil) } : {}),
    };
    entries[slug] = { ...head, ...entries[slug], [language]: { questions, answer } };
  }
  return stringify({ hotel, knowledge: entries }, { lineWidth: 110 });
}

const written = (day: Date) => day.toISOString().slice(0, 10);

function isZone(zone: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC';
}
