/** The hotel's own model directories: each warms up beside the bot, and one that does not load is told once. */
import type { Logger } from 'pino';
import { embedder } from '../nlp/transformer/embedder.ts';
import type { Task } from '../nlp/transformer/model.ts';
import { intentTier, sentimentTier, type Tier } from '../nlp/transformer/tiers.ts';
import { type Meaning, openMeaning } from './knowledge/meaning.ts';
import type { Settings } from './settings.ts';

/** Where a model of each task is named. */
export const MODEL_SETTINGS = {
  sentiment: 'SENTIMENT_MODEL_DIR',
  intents: 'INTENT_MODEL_DIR',
  embedding: 'EMBEDDING_MODEL_DIR',
} as const satisfies Record<Task, keyof Settings>;

/** What is done while there is none. */
const WITHOUT: Record<Task, string> = {
  sentiment: 'no sentiment model: the builtin hears moods alone',
  intents: 'no intent model: the builtin hears intents alone',
  embedding: 'no embedding model: knowledge is found by its words alone',
};

export type LocalModels = {
  /** In the order they are asked. */
  tiers: Tier[];
  meaning: Meaning | undefined;
  stop(): Promise<void>;
};

/** Begins to load what the settings name, and returns at once. */
export function localModels(settings: Settings, log: Logger): LocalModels {
  function open<Opened>(task: Task, start: (at: string, end: (why: string) => void) => Opened) {
    const directory = settings[MODEL_SETTINGS[task]];
    const end = (why: string) => log.warn({ directory, why }, WITHOUT[task]);
    return directory ? start(directory, end) : undefined;
  }
  const intents = open('intents', (directory, end) => intentTier(directory, end));
  const mood = open('sentiment', (directory, end) => sentimentTier(directory, end));
  const meaning = open('embedding', (at, end) => openMeaning(embedder(at, end), end));
  return {
    tiers: [intents, mood].filter((tier) => tier !== undefined),
    meaning,
    stop: async () => {
      await Promise.all([intents?.stop(), mood?.stop(), meaning?.stop()]);
    },
  };
}
