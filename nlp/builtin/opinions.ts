/** What a text praises and criticises: one polarity an aspect, with where it says so. */
import type { AspectName, Sentiment } from '../taxonomy.ts';
import { ASPECT_WORDS } from './lexicon/aspects.ts';
import { HYPOTHETICAL } from './lexicon/feelings.ts';
import { NOT_DISTURBED } from './lexicon/guards.ts';
import { NEGATED_BAD, NEGATED_GOOD, NOT_BEFORE_BAD, NOT_BEFORE_GOOD } from './lexicon/negation.ts';
import { overlap, type Phrases, phrases, tableOf } from './phrases.ts';
import { clauseAt, clausesOf } from './text.ts';
import { tonedIn } from './tones.ts';

export type Opinion = {
  aspect: AspectName;
  polarity: Sentiment;
  start: number;
  end: number;
  /** Another part of the text says the opposite. */
  mixed?: boolean;
};

type Compiled = { aspect: AspectName; bad: Phrases; good: Phrases };

/** The `…` of an English phrase: some three words of the same sentence. */
const GAP = '[^,.;!?\\n]{0,18}';

const ASPECTS = tableOf<Compiled>(
  ASPECT_WORDS.map(({ aspect, bad, good }) => ({
    aspect,
    bad: fromWordStart(bad),
    good: fromWordStart(good),
  })),
  ({ bad, good }) => [bad, good],
);

/** English phrases begin where a word does: "the best" is not said of a "he". */
function fromWordStart([zh = '', en = '', ...others]: string[]): Phrases {
  return phrases(zh, `(?<![a-z])(?:${en.replaceAll('…', GAP)})`, ...others);
}

/**
 * Every opinion in the text, those of negated words turned round, hypothetical clauses left out.
 * What no phrase says whole may be put together from a thing and a tone.
 */
export function opinionsIn(text: string, review: boolean): Opinion[] {
  const clauses = clausesOf(text);
  const found: Opinion[] = [];
  for (const { aspect, bad, good } of ASPECTS(text)) {
    for (const span of bad.all(text)) {
      const turned = isTurned(text, span, NOT_BEFORE_BAD, NEGATED_BAD);
      found.push({ aspect, polarity: turned ? 'positive' : 'negative', ...span });
    }
    for (const span of good.all(text)) {
      const turned = isTurned(text, span, NOT_BEFORE_GOOD, NEGATED_GOOD);
      found.push({ aspect, polarity: turned ? 'negative' : 'positive', ...span });
    }
  }
  const toned = tonedIn(text, clauses, review, found).filter(
    ({ aspect }) => !found.some((known) => known.aspect === aspect),
  );
  const quiet = NOT_DISTURBED.test(text);
  return [...found, ...toned].filter(
    ({ aspect, polarity, start }) =>
      !HYPOTHETICAL.test(clauseAt(clauses, start)?.text ?? '') &&
      !(quiet && aspect === 'room.noise' && polarity === 'negative'),
  );
}

function isTurned(
  text: string,
  span: { start: number; end: number },
  before: RegExp,
  inside: RegExp,
): boolean {
  const lead = text.slice(Math.max(0, span.start - 14), span.start);
  const said = text.slice(span.start, span.end);
  return before.test(lead) || (!NEGATIVE_ITSELF.test(said) && inside.test(said));
}

/** "no hot water", "不干净": the phrase has its negation in it. */
const NEGATIVE_ITSELF = /^(?:no|not|never|nobody|without|couldn't|can't|不|没|无|冇|唔)/u;

/** Waiting at check-in is the desk's process, said once. */
function isQueue(speed: Opinion, opinions: Opinion[]): boolean {
  return opinions.some((o) => o.aspect === 'frontdesk.process' && overlap(o, speed));
}

/** One opinion an aspect, in the taxonomy's order of first mention. */
export function aspectsOf(opinions: Opinion[]): Opinion[] {
  const kept = new Map<AspectName, Opinion>();
  for (const opinion of [...opinions].sort((a, b) => a.start - b.start)) {
    if (opinion.aspect === 'staff.speed' && isQueue(opinion, opinions)) continue;
    const known = kept.get(opinion.aspect);
    kept.set(opinion.aspect, known ? both(known, opinion) : opinion);
  }
  return [...kept.values()];
}

/** Praised and criticised: the criticism counts, where nobody knows better. */
function both(first: Opinion, second: Opinion): Opinion {
  if (first.polarity === second.polarity) return first;
  const apart = second.start >= first.end;
  const said = second.polarity === 'negative' ? second : first;
  return apart ? { ...said, mixed: true } : said;
}
