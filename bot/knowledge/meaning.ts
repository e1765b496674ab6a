/**
 * The hotel's entries by meaning, with a local embedding model. Every text of an entry is embedded once,
 * in the background. How near is near enough differs from model to model, so it is measured when the
 * model starts: on labelled questions about the demo hotel that its words alone do not answer.
 */
import { readFileSync } from 'node:fs';
import { type Embedder, nearness, type Vector } from '../../nlp/transformer/embedder.ts';
import { readHotelFile } from './file.ts';
import { worded } from './questions.ts';
import { type Entry, type Index, indexOf } from './search.ts';

export type Meaning = {
  /** Embeds what is new among the hotel's entries, in the background. */
  learn(rows: Entry[]): void;
  /**
   * The slugs whose meaning is near enough to the question for an answer, the nearest first; none while
   * the model warms up. Rejects when aborted.
   */
  near(question: string, rows: Entry[], signal: AbortSignal): Promise<string[]>;
  stop(): Promise<void>;
};

/** A question and the entry that answers it; null: none does. */
type Probe = { text: string; slug: string | null };

const PROBES = new URL('probes.jsonl', import.meta.url);
const DEMO = new URL('../seed.yaml', import.meta.url);
/** Texts in one go: a guest's question waits for no more than that. */
const AT_ONCE = 8;
/** Of the answers by meaning to questions that words leave open, so many must be right. */
const PRECISE = 0.95;
/** Fewer right ones prove nothing. */
const LEAST_RIGHT = 5;
const PATIENT = new AbortController().signal;

/**
 * Begins to measure the model and returns at once.
 * @param onEnd told when the measure shows that the model is no help
 */
export function openMeaning(
  embedder: Embedder,
  onEnd: (why: string) => void,
  probes: Probe[] = linesOf(PROBES),
): Meaning {
  const known = new Map<string, Vector>();
  let least: number | undefined;
  let busy = false;
  let learned: Entry[] | undefined;

  async function embed(rows: Entry[]): Promise<void> {
    const texts = rows.flatMap(textsOf);
    for (const text of known.keys()) if (!texts.includes(text)) known.delete(text);
    const missing = [...new Set(texts)].filter((text) => !known.has(text));
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const some = missing.slice(from, from + AT_ONCE);
      const vectors = await embedder.vectors(some, 'passage', PATIENT);
      for (const [i, text] of some.entries()) known.set(text, vectors[i] ?? []);
    }
  }

  /** One piece of background work at a time; a model that has ended was told of already. */
  async function inBackground(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    busy = true;
    await work().catch(() => undefined);
    busy = false;
  }

  async function measure(): Promise<void> {
    const rows = demoRows();
    await embed(rows);
    const open = unanswered(indexOf(rows), probes);
    const judged: Judged[] = [];
    for (const { text, slug } of open) {
      const [vector = []] = await embedder.vectors([text], 'query', PATIENT);
      const [nearest] = ranked(rows, vector, known);
      if (nearest) judged.push({ nearness: nearest.nearness, right: nearest.slug === slug });
    }
    least = leastNearness(judged);
    if (least !== undefined) return;
    onEnd('it finds no answers that the words do not find');
    await embedder.stop();
  }

  void inBackground(measure);
  return {
    learn(rows) {
      // The same rows are the same array until one of them changes.
      if (least === undefined || rows === learned) return;
      void inBackground(async () => {
        await embed(rows);
        learned = rows;
      });
    },
    async near(question, rows, signal) {
      if (least === undefined) return [];
      const enough = least;
      const [vector = []] = await embedder.vectors([question], 'query', signal);
      return ranked(rows, vector, known)
        .filter(({ nearness }) => nearness >= enough)
        .map(({ slug }) => slug);
    },
    stop: embedder.stop,
  };
}

const textsOf = ({ questions, answer }: Entry) => [...questions, answer];

/** Entries by the nearest of their texts. */
function ranked(rows: Entry[], vector: Vector, known: Map<string, Vector>) {
  const bySlug = new Map<string, number>();
  for (const row of rows) {
    const near = textsOf(row).map((text) => nearness(vector, known.get(text) ?? []));
    bySlug.set(row.slug, Math.max(bySlug.get(row.slug) ?? -1, ...near));
  }
  return [...bySlug]
    .map(([slug, nearness]) => ({ slug, nearness }))
    .sort((a, b) => b.nearness - a.nearness);
}

type Judged = { nearness: number; right: boolean };

/** The least nearness above which answers are right often enough; undefined: there is none. */
export function leastNearness(judged: Judged[]): number | undefined {
  const sorted = [...judged].sort((a, b) => b.nearness - a.nearness);
  let right = 0;
  let least: number | undefined;
  sorted.forEach((one, i) => {
    right += Number(one.right);
    if (right >= LEAST_RIGHT && right / (i + 1) >= PRECISE) least = one.nearness;
  });
  return least;
}

const unanswered = (index: Index, probes: Probe[]): Probe[] =>
  probes.filter(({ text }) => index.find(worded(text)).length === 0);

const linesOf = (file: URL): Probe[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

function demoRows(): Entry[] {
  const read = readHotelFile(readFileSync(DEMO, 'utf8'));
  if (!read.ok) return [];
  const own = { hotelId: '', updatedAt: new Date(0) };
  return read.file.knowledge.map((row, i) => ({ ...row, ...own, id: `${i}` }));
}
