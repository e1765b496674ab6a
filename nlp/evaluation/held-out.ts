/** The card's tables that the training writes down: cross-validation and confidence (nlp/models/labels.json). */
import { readFileSync } from 'node:fs';
import type { Brief } from './brief.ts';
import { figure, type Table } from './table.ts';

type Band = { n: number; said: number | null; right: number | null };
type Card = {
  crossValidation: Record<string, Brief>;
  rulesAlone: Brief;
  agreement: Record<string, Brief>;
  reliability: { intent: Band[] };
};

const MEASURES: Array<[key: string, title: string]> = [
  ['n', 'texts'],
  ['sentiment', 'sentiment, accuracy'],
  ['intents', 'intents, micro-F1'],
  ['intentsExact', 'intents, exact set'],
  ['aspects', 'aspects with polarity, micro-F1'],
  ['preferences', 'preferences, micro-F1'],
  ['preferencesHidden', 'hidden preferences, F1'],
  ['severity', 'severity, exact'],
];

function card(): Card {
  return JSON.parse(
    readFileSync(new URL('../models/labels.json', import.meta.url), 'utf8'),
  ) as Card;
}

/** One row a part or phenomenon of the corpus. */
export function crossValidationTable(): Table {
  const { crossValidation, rulesAlone, agreement } = card();
  const rows: Array<[string, Brief]> = [
    ...Object.entries(crossValidation),
    ['all, by the rules alone', rulesAlone],
    ...Object.entries(agreement).map(([of, brief]): [string, Brief] => [
      `a second annotator, blind: ${of}`,
      brief,
    ]),
  ];
  return {
    head: ['held out', ...MEASURES.map(([, title]) => title)],
    rows: rows.map(([name, brief]) => [
      name,
      ...MEASURES.map(([key]) => (key === 'n' ? String(brief.n ?? '') : figure(brief[key]))),
    ]),
  };
}

/** How often an intent said with a probability was right. */
export function reliabilityTable(): Table {
  const bands = card().reliability.intent.slice(1);
  return {
    head: ['said', ...bands.map(({ said }) => (said === null ? '–' : said.toFixed(2)))],
    rows: [['right', ...bands.map(({ right }) => (right === null ? '–' : right.toFixed(2)))]],
  };
}
