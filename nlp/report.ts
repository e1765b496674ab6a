/** How an analysis is printed for people and programs: the taxonomy's flat form. */
import type { Analysis } from './taxonomy.ts';

/** The fixed fields of the `analyze` command and of labelled records. */
export function flat(analysis: Analysis) {
  return {
    lang: analysis.lang,
    sentiment: analysis.sentiment,
    polarity: analysis.polarity,
    intents: analysis.intents.map((label) => label.intent),
    slots: analysis.slots,
    aspects: analysis.aspects.map(({ aspect, polarity }) => ({ aspect, polarity })),
    preferences: analysis.preferences.map(({ key, value, hidden }) => ({ key, value, hidden })),
    severity: analysis.severity,
    emergency: analysis.emergency,
  };
}
