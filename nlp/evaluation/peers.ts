/** Well-known packages of npm on the same texts in the same run. Installed for measuring alone. */
import { corpusFiles, utterancesIn } from '../training/corpus.ts';

/** The score of a text: above zero praise, below zero criticism. */
export type Mood = { name: string; score: (text: string) => number };

/** The sentiment packages: lists of English words. */
export async function moods(): Promise<Mood[]> {
  const [{ default: Sentiment }, { default: vader }, { default: wink }] = await Promise.all([
    import('sentiment'),
    import('vader-sentiment'),
    import('wink-sentiment'),
  ]);
  const sentiment = new Sentiment();
  return [
    { name: 'sentiment', score: (text) => sentiment.analyze(text).score },
    {
      name: 'vader-sentiment',
      score: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    },
    { name: 'wink-sentiment', score: (text) => wink(text).score },
  ];
}

type NlpJs = {
  settings: { autoSave: boolean };
  addLanguage(lang: string): void;
  addDocument(lang: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(lang: string, text: string): Promise<{ intent: string }>;
};

const languageOf = (lang: string) => (lang.startsWith('zh') ? 'zh' : 'en');

type NameIntent = (text: string, lang: string) => Promise<string>;
let trained: Promise<NameIntent> | undefined;

/** nlp.js, trained once on the messages of the corpus; it names one intent a text. */
export function nlpJs(): Promise<NameIntent> {
  trained ??= trainNlpJs();
  return trained;
}

async function trainNlpJs(): Promise<NameIntent> {
  const [{ containerBootstrap }, { Nlp }, { LangEn }, { LangZh }] = await Promise.all([
    import('@nlpjs/core'),
    import('@nlpjs/nlp'),
    import('@nlpjs/lang-en'),
    import('@nlpjs/lang-zh'),
  ]);
  const container = await containerBootstrap();
  for (const part of [Nlp, LangEn, LangZh]) container.use(part);
  const nlp: NlpJs = container.get('nlp');
  nlp.settings.autoSave = false;
  for (const lang of ['en', 'zh']) nlp.addLanguage(lang);
  for (const { text, lang = '', kind, intents } of corpusFiles().flatMap(utterancesIn)) {
    if (kind !== 'message' || !/^(?:zh|en)/.test(lang)) continue;
    for (const intent of intents) nlp.addDocument(languageOf(lang), text, intent);
  }
  await quietly(() => nlp.train());
  return async (text, lang) => {
    const { intent } = await nlp.process(languageOf(lang), text);
    return intent === 'None' ? 'chat.other' : intent;
  };
}

/** It prints a line for every pass of its training. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log, warn } = console;
  console.log = () => undefined;
  console.warn = () => undefined;
  await work().finally(() => {
    Object.assign(console, { log, warn });
  });
}
