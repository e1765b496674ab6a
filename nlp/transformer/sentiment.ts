/** What a model's labels mean, and what its verdict changes in an analysis. */
import type { Analysis, IntentName, TextKind } from '../taxonomy.ts';

/** A label of the model with its probability. */
export type Score = { label: string; score: number };

/** The labels of the usual sentiment models, from −1 to 1. */
const MEANINGS: Array<[RegExp, number]> = [
  [/^(?:pos|积极|正面|好评)/i, 1],
  [/^very[ _]pos/i, 1],
  [/^(?:neu|mixed|中性|中立|中评)/i, 0],
  [/^very[ _]neg/i, -1],
  [/^(?:neg|消极|负面|差评)/i, -1],
];

/** @returns undefined for a label that names no sentiment */
function moodOf(label: string): number | undefined {
  const stars = /^([1-5])[ _]?stars?$/i.exec(label)?.[1];
  if (stars) return (Number(stars) - 3) / 2;
  return MEANINGS.find(([names]) => names.test(label))?.[1];
}

/** Whether these are the labels of a sentiment model. */
export function namesSentiment(labels: string[]): boolean {
  const values = labels.map(moodOf);
  return values.includes(1) && values.includes(-1) && !values.includes(undefined);
}

/** The model's verdict as one number, −1 to 1. */
export function verdictOf(scores: Score[]): number {
  return scores.reduce((sum, { label, score }) => sum + score * (moodOf(label) ?? 0), 0);
}

/** A review that the answer so far reads more clearly than this is not read again. */
const CLEAR = 0.6;
/** Nothing but a clear verdict makes a message that nobody understood a happy or an unhappy one. */
const STRONG = 0.8;

/**
 * Whether a sentiment model can help here. It knows nothing of calm requests (most models know only
 * "good" and "bad"), so of messages it is shown those alone that were not understood at all.
 */
export function isUnsure(analysis: Analysis, kind: TextKind): boolean {
  if (analysis.emergency) return false;
  if (kind === 'review') return Math.abs(analysis.polarity) < CLEAR;
  const lost = analysis.intents.every(({ intent }) => intent === 'chat.other');
  return lost && analysis.sentiment === 'neutral';
}

/** The analysis with the model's verdict (−1 to 1) taken into account. */
export function withVerdict(analysis: Analysis, kind: TextKind, verdict: number): Analysis {
  if (kind === 'review') return reviewWith(analysis, verdict);
  if (Math.abs(verdict) < STRONG) return analysis;
  // The intents stay: a model's mood alone opens no complaint.
  return { ...analysis, sentiment: verdict < 0 ? 'negative' : 'positive', polarity: verdict };
}

/** Both readings count the same, so the surer one decides the sign. */
function reviewWith(analysis: Analysis, verdict: number): Analysis {
  const polarity = (analysis.polarity + verdict) / 2 || analysis.polarity;
  const sure = (1 + Math.abs(polarity)) / 2;
  const agreed = analysis.polarity * verdict > 0;
  const confidence = (agreed ? Math.max : Math.min)(analysis.confidence, sure);
  const moved = { ...analysis, polarity, confidence };
  const turned = analysis.polarity * polarity < 0 && analysis.sentiment !== 'neutral';
  return turned ? { ...moved, ...turnedTo(polarity, analysis) } : moved;
}

/** A review that turns out to be of the other kind complains instead of praising, or the reverse. */
function turnedTo(polarity: number, { intents, severity, reasons }: Analysis): Partial<Analysis> {
  const unhappy = polarity < 0;
  const [from, to]: [IntentName, IntentName] = unhappy
    ? ['feedback.praise', 'feedback.complaint']
    : ['feedback.complaint', 'feedback.praise'];
  return {
    sentiment: unhappy ? 'negative' : 'positive',
    intents: intents.map((label) => (label.intent === from ? { ...label, intent: to } : label)),
    severity: unhappy ? severity || 1 : 0,
    reasons: unhappy && reasons.length === 0 ? ['service'] : unhappy ? reasons : [],
  };
}
