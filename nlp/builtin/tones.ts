/** Opinions put together from a thing and a tone in the same clause. */
import { NOT_BEFORE_BAD, NOT_BEFORE_GOOD } from './lexicon/negation.ts';
import { ASKING, BAD_TONE, GOOD_TONE, SO_SO_TONE, TOPIC_WORDS } from './lexicon/topics.ts';
import type { Opinion } from './opinions.ts';
import { overlap, type Phrases, type Span } from './phrases.ts';
import type { Clause } from './text.ts';

type Topic = Span & { aspect: Opinion['aspect'] };
type Tone = Span & { polarity: Opinion['polarity'] };

/** A tone further away belongs to something else. */
const FARTHEST = { before: 24, after: 8 };

/** Every clause's tones that no `known` opinion holds, each given to the nearest thing that the clause names. */
export function tonedIn(
  text: string,
  clauses: Clause[],
  review: boolean,
  known: Span[],
): Opinion[] {
  const tones = tonesIn(text).filter((tone) => !known.some((span) => overlap(span, tone)));
  if (tones.length === 0) return [];
  const topics = TOPIC_WORDS.flatMap(({ aspect, called }) =>
    called.all(text).map((span): Topic => ({ aspect, ...span })),
  );
  return clauses.flatMap((clause) => {
    if (!review && ASKING.test(clause.text)) return [];
    const named = topics.filter((topic) => isInside(clause, topic));
    return tones
      .filter((tone) => isInside(clause, tone))
      .flatMap((tone) => {
        const topic = nearest(named, tone);
        return topic ? [opinionOf(topic, tone)] : [];
      });
  });
}

/** The aspects whose things a text names, and its tones, whatever is said of what. */
export type Sounds = { named: Opinion['aspect'][]; tones: Tone['polarity'][] };

export function soundsOf(text: string): Sounds {
  const named = TOPIC_WORDS.filter(({ called }) => called.test(text));
  return {
    named: named.map(({ aspect }) => aspect),
    tones: tonesIn(text).map(({ polarity }) => polarity),
  };
}

function tonesIn(text: string): Tone[] {
  return [
    ...spoken(text, GOOD_TONE, 'positive', NOT_BEFORE_GOOD, 'negative'),
    ...spoken(text, BAD_TONE, 'negative', NOT_BEFORE_BAD, 'positive'),
    ...SO_SO_TONE.all(text).map((span): Tone => ({ polarity: 'neutral', ...span })),
  ];
}

function spoken(
  text: string,
  says: Phrases,
  polarity: Tone['polarity'],
  before: RegExp,
  turned: Tone['polarity'],
): Tone[] {
  return says.all(text).map((span) => {
    const lead = text.slice(Math.max(0, span.start - 14), span.start);
    return { polarity: before.test(lead) ? turned : polarity, ...span };
  });
}

function isInside(clause: Clause, span: Span): boolean {
  return clause.start <= span.start && span.end <= clause.end;
}

/** Things stand before what is said of them more often than after. */
function nearest(topics: Topic[], tone: Tone): Topic | undefined {
  let best: Topic | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const topic of topics) {
    const gap = topic.end <= tone.start ? tone.start - topic.end : topic.start - tone.end;
    const far = topic.end <= tone.start ? FARTHEST.before : FARTHEST.after;
    const weighed = topic.end <= tone.start ? gap : gap * 2 + 1;
    if (gap >= 0 && gap <= far && weighed < least) [best, least] = [topic, weighed];
  }
  return best;
}

function opinionOf(topic: Topic, tone: Tone): Opinion {
  const { aspect } = topic;
  const { polarity } = tone;
  return {
    aspect,
    polarity,
    start: Math.min(topic.start, tone.start),
    end: Math.max(topic.end, tone.end),
  };
}
