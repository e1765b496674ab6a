/**
 * A local sentiment model as a tier of the cascade: it improves the answer so far where that is
 * unsure of the mood. While it warms up, and where it cannot be loaded, that answer simply stands.
 */
import { resolve } from 'node:path';
import type { Analyzer } from '../analyzer.ts';
import { openReader } from './reader.ts';
import { isUnsure, namesSentiment, verdictOf, withVerdict } from './sentiment.ts';

/** A turn has 2500 ms for all its models. */
const PATIENCE_MS = 1000;
/** Characters; what follows would be cut by the model anyway. */
const LONGEST = 4000;

export type TransformerTier = Analyzer & {
  /** The model is loaded: from now on it is asked. */
  ready(): boolean;
  /** Ends its process. */
  stop(): Promise<void>;
};

/**
 * Begins to load the model and returns at once.
 * @param onEnd told once, with the reason, when there is no model or no model any more
 * @param patience milliseconds for one text
 */
export function transformer(
  directory: string,
  onEnd: (why: string) => void,
  patience = PATIENCE_MS,
): TransformerTier {
  let ready = false;

  function welcome(labels: string[]): void {
    ready = namesSentiment(labels);
    if (ready) return;
    void reader.stop();
    onEnd(`its labels name no sentiment: ${labels.join(', ')} (id2label in config.json)`);
  }

  const reader = openReader(resolve(directory), {
    ready: welcome,
    ended(why) {
      ready = false;
      onEnd(why);
    },
  });

  return {
    name: 'transformer',
    async analyze({ text, kind }, signal, soFar) {
      if (!soFar) throw new Error('transformer: it improves an answer, and there is none');
      if (!ready || !isUnsure(soFar, kind)) return soFar;
      const deadline = AbortSignal.timeout(patience);
      const scores = await reader.read(
        text.slice(0, LONGEST),
        signal ? AbortSignal.any([signal, deadline]) : deadline,
      );
      return withVerdict(soFar, kind, verdictOf(scores));
    },
    ready: () => ready,
    stop: reader.stop,
  };
}
