/**
 * Finds the entry that answers a question, or none. All languages of an entry are one document, so a
 * question in one language finds an answer that was written in another.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { HotelFacts } from '../../crm/hotels.ts';
import { foldAll } from '../../nlp/builtin/text.ts';
import { facetsTold } from './facets.ts';
import { answerTerms, questionWords, type Words, weightOf, wordingKey } from './words.ts';

export type Entry = HotelFacts['knowledge'][number];

/** The rows of one slug, as the search sees them. */
type Document = {
  slug: string;
  rows: Entry[];
  wordings: Words[];
  /** The facets that its answers tell, or that the hotel says they do. */
  facets: Set<string>;
  main: boolean;
};

export type Match = {
  slug: string;
  rows: Entry[];
  /** The share of what the question is about that the entry speaks of, 0 to 1. */
  score: number;
  /** How near the question is to the nearest wording of the entry, 0 to 1.25. */
  likeness: number;
};

/** A question, with what the analyzer says it is about ("question.breakfast") where it was asked. */
type Asked = Words & { text: string; intent?: string };

export type Index = {
  /** The entries that answer this, the best first; an entry that tells something else is not among them. */
  find(question: Asked, usable?: (row: Entry) => boolean): Match[];
  /** The entries that may have to do with it, the best first: too little to answer by. */
  near(question: Words, usable: (row: Entry) => boolean): Match[];
  /** Whether an entry tells all that is asked: a price, a time, a place. */
  tells(slug: string, facets: string[]): boolean;
};

/** Measured on probes.jsonl: below it, words meet by chance. */
const ENOUGH = 0.72;
/** Where the analyzer hears the entry's own topic, the words need say less. */
const ENOUGH_ON_TOPIC = 0.66;
/** Less than this is not worth a model's reading. */
const RELATED = 0.25;
/** Who asks for a time or a price, in words that are all known, has said what matters most already. */
const ENOUGH_WITH_FACET = 0.55;
/** An entry's own wordings say much more than a question that shares one word with them. */
const ALIKE_ENOUGH = 0.5;
/** One character, or none, names nothing. */
const LEAST_WEIGHT = 0.5;
/** "去西湖多少钱": the way to another place is another question. */
const ELSEWHERE = /(?:去|到)(?!几|什么|底)\p{L}|\bto (?!the hotel)\w/u;
/** A word that no entry has tells more than the rarest that one has. */
const UNHEARD_OF = 0.5;
const CANDIDATES = 8;
/** A word that only the answer has says less than one of the hotel's own wordings. */
const IN_ANSWER_ONLY = 0.6;

export function indexOf(rows: Entry[]): Index {
  const documents = new Map(documentsOf(rows).map((d) => [d.slug, d]));
  const exact = new Map<string, string>();
  for (const row of rows) for (const q of row.questions) exact.set(wordingKey(q), row.slug);
  const frequency = new Map<string, number>();
  const search = fullText([...documents.values()], frequency);
  const rarity = (term: string) =>
    Math.log(1 + documents.size / (frequency.get(term) ?? UNHEARD_OF));

  const tells = (slug: string, facets: string[]) =>
    facets.every((facet) => documents.get(slug)?.facets.has(facet));

  function match(words: Words, result: SearchResult): Match | undefined {
    const found = documents.get(result.id);
    if (!found || !tells(found.slug, words.facets)) return undefined;
    const score = coverage(words.terms, result, rarity);
    return { slug: found.slug, rows: found.rows, score, likeness: likeness(words, found) };
  }

  const results = ({ terms }: Words) => search.search(terms.join(' '), SEARCH).slice(0, CANDIDATES);

  const isEasy = ({ text, terms, facets }: Words & { text: string }) =>
    facets.length > 0 &&
    !ELSEWHERE.test(text) &&
    terms.every((term) => frequency.has(term) || weightOf(term) < 1);

  return {
    tells,
    find(question, usable = () => true) {
      const enough = isEasy(question) ? ENOUGH_WITH_FACET : ENOUGH;
      const least = (m: Match) =>
        isAbout(m, question) ? Math.min(enough, ENOUGH_ON_TOPIC) : enough;
      const matches = results(question).flatMap((result) => match(question, result) ?? []);
      const written = documents.get(exact.get(wordingKey(question.text)) ?? '');
      return [...(written ? [{ ...written, score: 1, likeness: 2 }] : []), ...matches]
        .map((m) => ({ ...m, rows: m.rows.filter(usable) }))
        .filter((m) => m.score >= least(m) && m.likeness >= ALIKE_ENOUGH && m.rows.length)
        .sort((a, b) => b.likeness - a.likeness || Number(isMain(b)) - Number(isMain(a)));
    },
    near(question, usable) {
      const anyFacet = { ...question, facets: [] };
      return results(question)
        .flatMap((result) => match(anyFacet, result) ?? [])
        .map((m) => ({ ...m, rows: m.rows.filter(usable) }))
        .filter((m) => m.score >= RELATED && m.rows.length)
        .sort((a, b) => b.score - a.score);
    },
  };
}

const isAbout = ({ rows }: Match, { intent }: Asked) =>
  intent !== 'question.other' && rows.some((row) => `question.${row.topic}` === intent);

const isMain = ({ slug, rows }: Match) => rows.some((row) => row.topic === slug);

const SEARCH = {
  boost: { questions: 3 },
  fuzzy: (term: string) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
};

function documentsOf(rows: Entry[]): Document[] {
  const slugs = [...new Set(rows.map((row) => row.slug))];
  return slugs.map((slug) => {
    const own = rows.filter((row) => row.slug === slug);
    const wordings = own.flatMap((row) => row.questions).map(questionWords);
    const told = own.flatMap((row) => facetsTold(foldAll(row.answer)));
    const facets = new Set([...told, ...wordings.flatMap((w) => w.facets)]);
    const main = own.some((row) => row.topic === slug);
    if (main) wordings.push({ terms: TOPIC_TERMS[slug] ?? [], facets: [] });
    return { slug, rows: own, wordings, facets, main };
  });
}

/** A topic's main entry is found by the topic's name, also where nobody wrote how guests ask. */
const TOPIC_TERMS: Record<string, string[]> = {
  wifi: ['@wifi'],
  breakfast: ['@breakfast'],
  parking: ['@parking'],
  checkin_checkout: ['@checkin', '@checkout'],
  membership: ['@membership'],
};

/** Fills `frequency`: in how many entries a term is. */
function fullText(documents: Document[], frequency: Map<string, number>): MiniSearch {
  const split = (text: string) => text.split(' ').filter(Boolean);
  const search = new MiniSearch({
    idField: 'slug',
    fields: ['questions', 'answer'],
    tokenize: split,
    processTerm: (term) => term,
  });
  for (const { slug, rows, wordings } of documents) {
    const questions = wordings.flatMap((w) => w.terms);
    const answer = rows.flatMap((row) => answerTerms(row.answer));
    search.add({ slug, questions: questions.join(' '), answer: answer.join(' ') });
    for (const term of new Set([...questions, ...answer])) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  return search;
}

/** How much of what is asked about this entry speaks of; rare words count more. */
function coverage(terms: string[], found: SearchResult, rarity: (t: string) => number): number {
  const fields = Object.values(found.match).flat();
  const weigh = (term: string) => weightOf(term) * rarity(term);
  const credit = (term: string) => {
    if (!found.queryTerms.includes(term)) return 0;
    return (found.match[term] ?? fields).includes('questions') ? 1 : IN_ANSWER_ONLY;
  };
  const all = sum(terms.map(weigh));
  const missing = terms.some((term) => term.startsWith('@') && !credit(term));
  return !missing && sum(terms.map(weightOf)) >= LEAST_WEIGHT
    ? sum(terms.map((term) => weigh(term) * credit(term))) / all
    : 0;
}

/** Nearest where the same is asked of the same thing. */
function likeness(question: Words, { wordings }: Document): number {
  return Math.max(0, ...wordings.map((w) => alike(question, w)));
}

/** How much two questions are one: the shared part of their terms, and a quarter for the same facets. */
export function alike(a: Words, b: Words): number {
  const shared = sum(a.terms.filter((t) => b.terms.includes(t)).map(weightOf));
  const all = sum(a.terms.map(weightOf)) + sum(b.terms.map(weightOf));
  const sameFacets =
    a.facets.length === b.facets.length && a.facets.every((f) => b.facets.includes(f));
  return (all ? (2 * shared) / all : 0) + (sameFacets ? 0.25 : 0);
}

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
