/** Several analyzers as one: the next tier is asked only where the answer so far is unsure. */
import type { Analyzer, Text } from './analyzer.ts';
import { type Analysis, analysisSchema } from './taxonomy.ts';

export type CascadeOptions = {
  /** Below this confidence (0 to 1) of the answer so far, the next tier is asked. */
  threshold: number;
  /** Told when a later tier failed; the text itself is never passed on. */
  onFailure?: (tier: string, error: unknown) => void;
};

/**
 * The first tier's answer, improved by later tiers while its confidence is below the threshold.
 * A tier that fails, is aborted or answers against the schema changes nothing; an emergency that
 * the first tier found is never unset. Rejects only if the first tier does.
 */
export function cascade(tiers: Analyzer[], options: CascadeOptions): Analyzer {
  const [first, ...later] = tiers;
  if (!first) throw new Error('cascade: at least one analyzer is needed');
  return {
    name: tiers.map((tier) => tier.name).join(' → '),
    async analyze(text, signal) {
      const safe = await first.analyze(text, signal);
      let best = safe;
      for (const tier of later) {
        if (best.confidence >= options.threshold || signal?.aborted) break;
        best = (await ask(tier, { text, best, signal }, options)) ?? best;
      }
      return best === safe ? safe : keepSafety(safe, best);
    },
  };
}

async function ask(
  tier: Analyzer,
  { text, best, signal }: { text: Text; best: Analysis; signal: AbortSignal | undefined },
  options: CascadeOptions,
): Promise<Analysis | undefined> {
  try {
    const answer = tier.analyze(text, signal, best);
    return analysisSchema.parse(await unlessAborted(answer, signal));
  } catch (error) {
    options.onFailure?.(tier.name, error);
    return undefined;
  }
}

/** A tier may not listen to the signal; the guest is not kept waiting for it. */
function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function keepSafety(safe: Analysis, answer: Analysis): Analysis {
  if (!safe.emergency) return answer;
  const emergency = safe.intents.filter((label) => label.intent === 'safety.emergency');
  const rest = answer.intents.filter((label) => label.intent !== 'safety.emergency');
  return { ...answer, intents: [...emergency, ...rest], emergency: true, severity: 3 };
}
