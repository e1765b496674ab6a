/**
 * Local models as tiers of the cascade: they improve the answer so far where that is unsure. While a
 * model warms up, and where it cannot be loaded, that answer simply stands.
 */
import type { Analyzer } from '../analyzer.ts';
import { openReading } from '../builtin/index.ts';
import { hypothesesFor } from './hypotheses.ts';
import { isLost, namesEntailment, weighed } from './intents.ts';
import { type Model, openModel } from './model.ts';
import { isUnsure, namesSentiment, type Score, verdictOf, withVerdict } from './sentiment.ts';

/** A turn has 2500 ms for all its models. */
const PATIENCE_MS = 1000;
/** Characters; what follows would be cut by the model anyway. */
const LONGEST = 4000;
/** The same where a hypothesis stands behind the text and must not be cut off. */
const LONGEST_PREMISE = 300;

export type Tier = Analyzer & Pick<Model<never, never>, 'ready' | 'stop'>;

/**
 * A text-classification model for the mood.
 * @param onEnd see `openModel`
 * @param patience milliseconds for one text
 */
export function sentimentTier(
  directory: string,
  onEnd: (why: string) => void,
  patience = PATIENCE_MS,
): Tier {
  const unfit = (labels: string[]) =>
    namesSentiment(labels)
      ? undefined
      : `its labels name no sentiment: ${labels.join(', ')} (id2label in config.json)`;
  const model = openModel<string, Score[]>({ directory, task: 'sentiment', unfit }, onEnd);
  return {
    name: 'sentiment model',
    async analyze({ text, kind }, signal, soFar) {
      if (!soFar) throw new Error('sentiment model: it improves an answer, and there is none');
      if (!model.ready() || !isUnsure(soFar, kind)) return soFar;
      const scores = await model.ask(text.slice(0, LONGEST), within(patience, signal));
      return withVerdict(soFar, kind, verdictOf(scores));
    },
    ready: model.ready,
    stop: model.stop,
  };
}

/**
 * A natural-language-inference model for intents: it is asked whether the text says what the likeliest
 * intents would say. Parameters as of `sentimentTier`. The answer is a builtin reading of its own, so
 * this tier comes before those that change one.
 */
export function intentTier(
  directory: string,
  onEnd: (why: string) => void,
  patience = PATIENCE_MS,
): Tier {
  const unfit = (labels: string[]) =>
    namesEntailment(labels)
      ? undefined
      : `its labels name no entailment: ${labels.join(', ')} (id2label in config.json)`;
  type Asked = { text: string; hypotheses: string[] };
  const model = openModel<Asked, number[]>({ directory, task: 'intents', unfit }, onEnd);
  return {
    name: 'intent model',
    async analyze(text, signal, soFar) {
      if (!soFar) throw new Error('intent model: it improves an answer, and there is none');
      if (!model.ready() || !isLost(soFar, text.kind)) return soFar;
      const reading = openReading(text);
      const asked = hypothesesFor(reading.intents, soFar.lang);
      const premise = text.text.slice(0, LONGEST_PREMISE);
      const hypotheses = asked.map(({ hypothesis }) => hypothesis);
      const entailed = await model.ask({ text: premise, hypotheses }, within(patience, signal));
      return reading.withIntents(weighed(asked, entailed));
    },
    ready: model.ready,
    stop: model.stop,
  };
}

function within(patience: number, signal: AbortSignal | undefined): AbortSignal {
  const deadline = AbortSignal.timeout(patience);
  return signal ? AbortSignal.any([signal, deadline]) : deadline;
}
