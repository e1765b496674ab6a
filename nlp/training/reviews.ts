/**
 * Learns the two-way reading of reviews: lines {text, label: pos|neg, lang: zh|en} of a folder, and of
 * the project's own. Own Chinese ones gain nothing beside the many of the folder, and are left out.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bucketsOf,
  logOdds,
  type PolarityLanguage,
  type PolarityTable,
  TABLE_BITS,
  unpackPolarity,
} from '../builtin/polarity.ts';
import { foldAll } from '../builtin/text.ts';
import { learnConvolution, packConvolution, type Review } from './convolution.ts';
import { corpusFiles, utterancesIn } from './corpus.ts';
import { type Example, pack, train } from './logistic.ts';

/** The corpora that may be learned from, with their licences and their weight in training. */
const SOURCES = [
  {
    name: 'chnsenticorp_htl',
    from: 'SophonPlus/ChineseNlpCorpus',
    licence: 'research corpus, no licence file',
    weight: 1,
  },
  {
    name: 'ctrip_jp',
    from: 'elisa-aleman/ctrip-tripadvisor-satisfaction-public',
    licence: 'no licence file',
    weight: 0.6,
  },
  {
    name: 'waimai_10k',
    from: 'SophonPlus/ChineseNlpCorpus',
    licence: 'no licence file',
    weight: 0.3,
  },
  {
    name: 'tripadvisor_jp',
    from: 'elisa-aleman/ctrip-tripadvisor-satisfaction-public',
    licence: 'no licence file',
    weight: 1,
  },
  {
    name: 'tripadvisor_jp_sents',
    from: 'elisa-aleman/ctrip-tripadvisor-satisfaction-public',
    licence: 'no licence file',
    weight: 1,
  },
  {
    name: 'tripadvisor_li2013_1000',
    from: 'jniimi/tripadvisor_dataset',
    licence: 'Apache-2.0',
    weight: 1,
  },
] as const;
const MODELS = new URL('../models/', import.meta.url);

type Line = { text: string; label: unknown; lang: PolarityLanguage };

function linesOf(file: string | URL): Line[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as Line);
}

/** The reviews of one language that have a verdict. */
function verdictsOf(lines: Line[], lang: PolarityLanguage, weight: number): Review[] {
  const usable = lines.filter((l) => l.lang === lang && (l.label === 'pos' || l.label === 'neg'));
  return usable.map(({ text, label }) => ({
    text: foldAll(text),
    positive: label === 'pos',
    weight,
  }));
}

/** Those of each source in the folder that is there. */
function verdictsBySource(reviews: string, lang: PolarityLanguage): Review[][] {
  return SOURCES.map(({ name, weight }) => {
    const file = join(reviews, `train.${name}.jsonl`);
    return existsSync(file) ? verdictsOf(linesOf(file), lang, weight) : [];
  });
}

const examplesOf = (reviews: Review[], lang: PolarityLanguage): Example[] =>
  reviews.map(({ text, positive, weight }) => ({
    buckets: bucketsOf(text, lang),
    positive,
    weight,
  }));

const WHOLE = new URL('reviews/', import.meta.url);

function wholeReviews(): Line[] {
  const files = readdirSync(WHOLE).sort();
  return files
    .flatMap((file) => linesOf(new URL(file, WHOLE)))
    .map((line) => ({ ...line, lang: 'en' }));
}

function labelledReviews(): Line[] {
  const verdicts: Record<string, unknown> = { positive: 'pos', negative: 'neg' };
  return corpusFiles()
    .flatMap(utterancesIn)
    .filter(({ kind, lang }) => kind === 'review' && lang === 'en')
    .map(({ text, sentiment }) => ({ text, label: verdicts[sentiment], lang: 'en' }));
}

type Own = { name: string; lines: Line[]; weight: number };

/** Our own English reviews, and what each counts (chosen by cross-validation). */
const ownReviews = (): Own[] => [
  { name: 'reviews with one verdict', lines: wholeReviews(), weight: 1 },
  { name: 'labelled reviews', lines: labelledReviews(), weight: 0.3 },
];

/** How far a source's rarer class is brought to count as much as the other; 1 is wholly (chosen by cross-validation). */
const BALANCE = 0.75;

function balanced(examples: Example[]): Example[] {
  const share = examples.filter((e) => e.positive).length / examples.length;
  return examples.map((example) => ({
    ...example,
    weight: example.weight * (0.5 / (example.positive ? share : 1 - share)) ** BALANCE,
  }));
}

/** Accuracy and macro-F1 of a packed table. */
function measure(table: PolarityTable, examples: Example[]) {
  const counts = { tp: 0, tn: 0, fp: 0, fn: 0 };
  for (const { buckets, positive } of examples) {
    const said = logOdds(table, buckets) >= 0;
    counts[said ? (positive ? 'tp' : 'fp') : positive ? 'fn' : 'tn'] += 1;
  }
  const { tp, tn, fp, fn } = counts;
  const f1 = ((2 * tp) / (2 * tp + fp + fn || 1) + (2 * tn) / (2 * tn + fp + fn || 1)) / 2;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    n: examples.length,
    accuracy: round((tp + tn) / (examples.length || 1)),
    macroF1: round(f1),
  };
}

/** Learns how Chinese reviews sound; the table alone is measured in the card. */
function trainConvolution(reviews: string): void {
  const packed = packConvolution(learnConvolution(verdictsBySource(reviews, 'zh').flat()));
  writeFileSync(new URL('polarity.zh.convolution.bin', MODELS), packed);
}

function trainLanguage(reviews: string, lang: PolarityLanguage, own: Own[]) {
  const examples = verdictsBySource(reviews, lang).flatMap((source) => {
    const learned = examplesOf(source, lang);
    // English reviews are mostly praise.
    return lang === 'en' ? balanced(learned) : learned;
  });
  if (examples.length === 0) throw new Error(`no labelled ${lang} reviews in ${reviews}`);
  examples.push(
    ...own.flatMap(({ lines, weight }) => examplesOf(verdictsOf(lines, lang, weight), lang)),
  );
  const packed = pack(train(examples, TABLE_BITS[lang]));
  writeFileSync(new URL(`polarity.${lang}.bin`, MODELS), packed);
  const table = unpackPolarity(packed);
  const dev = Object.fromEntries(
    SOURCES.flatMap(({ name }) => {
      const file = join(reviews, `dev.${name}.jsonl`);
      const held = existsSync(file) ? examplesOf(verdictsOf(linesOf(file), lang, 1), lang) : [];
      return held.length > 0 ? [[name, measure(table, held)] as const] : [];
    }),
  );
  return { examples: examples.length, bits: TABLE_BITS[lang], dev };
}

function inputsOf(reviews: string, own: Own[]) {
  const ours = own.map(({ name, lines }) => ({
    name,
    from: "the project's own",
    licence: "the project's own",
    sha256: createHash('sha256').update(JSON.stringify(lines)).digest('hex'),
  }));
  const found = SOURCES.filter(({ name }) => existsSync(join(reviews, `train.${name}.jsonl`))).map(
    ({ name, from, licence }) => {
      const file = readFileSync(join(reviews, `train.${name}.jsonl`));
      return { name, from, licence, sha256: createHash('sha256').update(file).digest('hex') };
    },
  );
  return [...found, ...ours];
}

/** Writes the tables of both languages and their card; returns the figures. DIR holds `train.NAME.jsonl` and `dev.NAME.jsonl`. */
export function trainReviews(reviews: string): object {
  const own = ownReviews();
  const card = {
    model:
      'polarity of reviews: hashed n-grams weighed by rarity, logistic regression, int4 (square root); Chinese ones by a convolutional network over characters beside it, int8',
    inputs: inputsOf(reviews, own),
    zh: trainLanguage(reviews, 'zh', []),
    en: trainLanguage(reviews, 'en', own),
  };
  trainConvolution(reviews);
  writeFileSync(new URL('polarity.json', MODELS), `${JSON.stringify(card, null, 2)}\n`);
  return { zh: card.zh, en: card.en };
}
