/**
 * A review speaks of one thing after another: each of its sentences is read by itself too, so that
 * what is said of the breakfast weighs nothing for the bed.
 */
import type { AspectName, Sentiment, Severity } from '../taxonomy.ts';
import { cluesOf } from './clues.ts';
import { type Verdict, verdictOn } from './model.ts';
import type { Span } from './phrases.ts';
import { type Findings, findingsOf, labelsOf } from './rules.ts';

/** An aspect that a text may evaluate, how likely it does, whether its things are named, and where the rules heard it. */
export type Topic = {
  aspect: AspectName;
  probability: number;
  polarity: Sentiment;
  named: boolean;
  opinion?: Span;
};

const END = /(?<=[。!?\n])|(?<=\.)(?=\s|$)/;
const LETTER = /\p{L}/u;
/** So many are read by themselves; what a longer review says after them counts in the whole. */
const MOST_SENTENCES = 16;

/** What the models say of each sentence of a review that has more than one. */
export function sentencesOf({ kind, reading }: Findings): Verdict[] {
  if (kind !== 'review') return [];
  const sentences = reading.text.split(END).filter((sentence) => LETTER.test(sentence));
  if (sentences.length < 2) return [];
  return sentences.slice(0, MOST_SENTENCES).map((text) => {
    const findings = findingsOf({ text, kind });
    return verdictOn(cluesOf(findings), labelsOf(findings));
  });
}

/** Every aspect, the likeliest first: the whole text's reading and that of its likeliest sentence in one. */
export function topicsOf(findings: Findings, verdict: Verdict, sentences: Verdict[]): Topic[] {
  const { named } = findings.sounds;
  const topics = verdict.all('topic').map(({ name, probability }): Topic => {
    const chance = (read: Verdict) => read.probability(`topic:${name}`);
    const best = sentences.reduce<Verdict | undefined>(
      (a, b) => (a && chance(a) >= chance(b) ? a : b),
      undefined,
    );
    const opinion = findings.opinions.find((o) => o.aspect === name);
    return {
      aspect: name as AspectName,
      probability: best ? (probability + chance(best)) / 2 : probability,
      polarity: opinion?.mixed
        ? polarityOf(name, verdict)
        : (opinion?.polarity ?? polarityOf(name, best ?? verdict)),
      named: named.some((aspect) => aspect === name),
      ...(opinion && { opinion }),
    };
  });
  return topics.sort((a, b) => b.probability - a.probability);
}

function polarityOf(aspect: string, verdict: Verdict): Sentiment {
  const odds = (['negative', 'positive', 'neutral'] as const).map((polarity) => ({
    polarity,
    probability: verdict.probability(`aspect:${aspect}/${polarity}`),
  }));
  return odds.reduce((a, b) => (b.probability > a.probability ? b : a)).polarity;
}

/** Praise and criticism that come closer than this hold each other in balance. */
const EVEN = 0.4;

/** The stance of a review with several sentences: as the whole sounds, as its sentences do, and by what it praises. */
export function stanceOf(verdict: Verdict, sentences: Verdict[], topics: Topic[]): Sentiment {
  const mood = (moodOf(verdict) + soundOf(verdict, sentences) + balanceOf(topics)) / 3;
  if (mood > EVEN) return 'positive';
  return mood < -EVEN ? 'negative' : 'neutral';
}

/** How the sentences sound, one with another; a text that is a single one by itself. −1 to 1. */
export function soundOf(verdict: Verdict, sentences: Verdict[]): number {
  const parts = sentences.length > 0 ? sentences : [verdict];
  return parts.reduce((sum, part) => sum + moodOf(part), 0) / parts.length;
}

/** −1 to 1. */
function moodOf(verdict: Verdict): number {
  const [good = 0, bad = 0, neither = 0] = (['positive', 'negative', 'neutral'] as const).map(
    (name) => verdict.probability(`sentiment:${name}`),
  );
  return (good - bad) / (good + bad + neither);
}

/** −1 to 1. */
function balanceOf(topics: Topic[]): number {
  const count = (polarity: Sentiment) => topics.filter((t) => t.polarity === polarity).length;
  return (count('positive') - count('negative')) / Math.max(1, topics.length);
}

/** A review is as grave as its gravest sentence. */
export function gravestOf(verdict: Verdict, sentences: Verdict[]): Severity {
  return Math.max(
    ...[verdict, ...sentences].map((one) => Number(one.best('severity'))),
  ) as Severity;
}
