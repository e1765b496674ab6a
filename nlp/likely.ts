/** What a hotel acts on and shows: fewer guesses than the best score has. */
import type { Analyzer } from './analyzer.ts';
import type { Analysis } from './taxonomy.ts';

/** A label that is read out to a guest, or quoted to a manager, is at least as likely as this. */
const LIKELY = 0.4;

/** The analysis without the aspects and wishes that are hardly more than guesses. */
export function likely(analysis: Analysis): Analysis {
  const sure = ({ confidence }: { confidence: number }) => confidence >= LIKELY;
  const { aspects, preferences } = analysis;
  return { ...analysis, aspects: aspects.filter(sure), preferences: preferences.filter(sure) };
}

/** The analyzer as a hotel listens to it. */
export const heeded = (analyzer: Analyzer): Analyzer => ({
  name: analyzer.name,
  analyze: async (text, signal, soFar) => likely(await analyzer.analyze(text, signal, soFar)),
});
