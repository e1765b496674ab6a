import type { Logger } from 'pino';
import type { Store } from '../crm/database.ts';
import type { HotelFacts } from '../crm/hotels.ts';
import type { News } from '../crm/news.ts';
import type { Analyzer } from '../nlp/analyzer.ts';

/** What every part of the bot works with: one hotel, open. */
export type House = {
  hotelId: string;
  store: Store;
  news: News;
  /** The hotel's own facts and routes, at most a few seconds old. */
  facts(): Promise<HotelFacts>;
  analyzer: Analyzer;
  /** The present moment; injected, so that a test moves it. */
  now(): Date;
  log: Logger;
  timing: Timing;
};

export type Timing = {
  /** Milliseconds to wait for the rest of a burst. */
  burstPause: number;
  /** Milliseconds a hand-over may leave the guest unanswered. */
  handoffTimeout: number;
  /** Milliseconds all model calls of a turn have together. */
  modelDeadline: number;
};
