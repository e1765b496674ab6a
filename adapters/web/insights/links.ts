import type { Days } from './period.ts';

/** Which words a link leads to. */
export type Words = {
  aspect?: string;
  polarity?: string;
  /** "pillow.height=low" */
  preference?: string;
  /** One day, or with `step` the week that begins on it. */
  day?: string;
  step?: 'day' | 'week';
  page?: string;
};

export function quotesPath(days: Days, words: Words): string {
  return `/insights/quotes?${new URLSearchParams({ days, ...words })}`;
}
