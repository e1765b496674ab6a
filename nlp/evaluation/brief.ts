import type { score } from './score.ts';

/** The figures of a set of texts that a card shows, to three places; null where there is none. */
export type Brief = Record<string, number | null>;

export function brief(figures: ReturnType<typeof score>): Brief {
  return {
    n: figures.n,
    sentiment: figure(figures.sentiment.accuracy),
    intents: figure(figures.intents.f1),
    intentsExact: figure(figures.intents.exact),
    aspects: figure(figures.aspects.f1),
    preferences: figure(figures.preferences.f1),
    preferencesHidden: figure(figures.preferences_hidden.f1),
    severity: figure(figures.severity.exact),
  };
}

export const figure = (value: number | null) => (value === null ? null : Number(value.toFixed(3)));
