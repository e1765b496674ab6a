/** The peers carry no types of their own; these are the parts that the evaluation calls. */
declare module '@nlpjs/core' {
  export function containerBootstrap(): Promise<{
    use(part: unknown): void;
    get(name: string): never;
  }>;
}
declare module '@nlpjs/nlp' {
  export const Nlp: unknown;
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}
declare module '@nlpjs/lang-zh' {
  export const LangZh: unknown;
}
declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { score: number };
  }
}
declare module 'vader-sentiment' {
  const vader: {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  export default vader;
}
declare module 'wink-sentiment' {
  export default function winkSentiment(text: string): { score: number };
}
