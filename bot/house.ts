import type { Logger } from 'pino';
import type { Store } from '../crm/database.ts';
import type { HotelFacts } from '../crm/hotels.ts';
import type { News } from '../crm/news.ts';
import type { Analyzer } from '../nlp/analyzer.ts';
import type { Analysis } from '../nlp/taxonomy.ts';
import type { Meaning } from './knowledge/meaning.ts';
import type { Wording } from './model/wording.ts';

/** What every part of the bot works with: one hotel, open. */
export type House = {
  hotelId: string;
  /** The folder of what is kept outside the database. */
  dataDir: string;
  store: Store;
  news: News;
  /** The hotel's own facts and routes, at most a few seconds old. */
  facts(): Promise<HotelFacts>;
  analyzer: Analyzer;
  /** A model that words and translates, where one is configured. */
  wording?: Wording;
  /** Finds entries by meaning, where a local embedding model is configured. */
  meaning?: Meaning;
  look: FirstLook;
  /** Where phones and staff reach the pages: links in digests carry it. */
  publicUrl: string;
  /** The language of what staff read on a staff channel. */
  staffLanguage: 'zh' | 'en';
  /** The present moment; injected, so that a test moves it. */
  now(): Date;
  log: Logger;
  timing: Timing;
};

/** Finds, in well under a millisecond, what must not wait. */
export type FirstLook = {
  emergency(text: string): boolean;
  /** Somebody who wants a person is not kept waiting for the rest of a burst. */
  wantsPerson(text: string): boolean;
  /** The builtin's own reading: no model is asked where seconds count. */
  read(text: string): Analysis;
};

export type Timing = {
  /** Milliseconds to wait for the rest of a burst. */
  burstPause: number;
  /** Milliseconds a hand-over may leave the guest unanswered. */
  handoffTimeout: number;
  /** Milliseconds all model calls of a turn have together. */
  modelDeadline: number;
};
