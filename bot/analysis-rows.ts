import { DateTime } from 'luxon';
import type { Analysis as AnalysisRow, Mention, Preference } from '../crm/generated/client.ts';
import { newId } from '../crm/ids.ts';
import { DAYS_OF_A_STAY, RULES } from '../crm/preference-rules.ts';
import { isSensitive, needsYes } from '../crm/privacy/sensitive.ts';
import type { Analysis, PreferenceLabel } from '../nlp/taxonomy.ts';
import { dayIn, lastingOf } from './guests/lasting.ts';

/** An analysis and where it belongs: the last message of a turn, or a review. */
export type Analysed = {
  hotelId: string;
  analysis: Analysis;
  /** What was analysed; evidence spans count in its UTF-16 units. */
  text: string;
  /** Who analysed it: "builtin", "llm", … */
  analyzer: string;
  /** When it was said; null: an undated review. */
  at: Date | null;
  messageId?: string | null;
  reviewId?: string | null;
  guestId?: string | null;
  stayId?: string | null;
  /** Preferences ("key=value") that the guest told the house to keep. */
  keep?: string[];
  /** The guest does not want to be remembered beyond the stay. */
  stayOnly?: boolean;
  /** The hotel's, where "tomorrow" is a day that counts: a message, not a review read long after. */
  zone?: string;
};

export type AnalysisRows = {
  analyses: AnalysisRow[];
  mentions: Mention[];
  preferences: Preference[];
};

/** The rows that keep what one text says: the analysis, each aspect and each preference with its quote. */
export function analysisRows(analysed: Analysed): AnalysisRows {
  const { hotelId, analysis, text, at } = analysed;
  const id = newId();
  const row: AnalysisRow = {
    id,
    hotelId,
    messageId: analysed.messageId ?? null,
    reviewId: analysed.reviewId ?? null,
    text,
    lang: analysis.lang,
    sentiment: analysis.sentiment,
    polarity: analysis.polarity,
    severity: analysis.severity,
    emergency: analysis.emergency,
    confidence: analysis.confidence,
    analyzer: analysed.analyzer,
    // What is sensitive of it is kept once, sealed, with the guest's wishes.
    data: {
      ...analysis,
      preferences: analysis.preferences.filter((label) => !isSensitive(label)),
    },
    at,
  };
  const mentions = analysis.aspects.map(({ aspect, polarity, evidence }) => ({
    id: newId(),
    hotelId,
    analysisId: id,
    aspect,
    polarity,
    quote: quoteOf(text, evidence),
    at,
  }));
  return { analyses: [row], mentions, preferences: preferenceRows(analysed) };
}

function preferenceRows(analysed: Analysed): Preference[] {
  // One row a key and value: the store keeps a guest's preference once.
  const once = new Map(analysed.analysis.preferences.map((p) => [`${p.key}=${p.value}`, p]));
  const createdAt = analysed.at ?? new Date();
  return [...once.values()].map((label) => {
    const kept = analysed.keep?.includes(`${label.key}=${label.value}`) ?? false;
    const span = kept ? LASTING : spanOf(label, analysed, createdAt);
    return {
      id: newId(),
      hotelId: analysed.hotelId,
      guestId: analysed.guestId ?? null,
      reviewId: analysed.reviewId ?? null,
      stayId: analysed.stayId ?? null,
      messageId: analysed.messageId ?? null,
      key: label.key,
      value: label.value,
      hidden: label.hidden,
      confidence: label.confidence,
      status: kept ? 'confirmed' : 'noted',
      quote: quoteOf(analysed.text, label.evidence),
      sealed: null,
      createdAt,
      judgedAt: kept ? createdAt : null,
      ...span,
    };
  });
}

type Span = Pick<Preference, 'scope' | 'day' | 'expiresAt'> & { stayId?: null };
const LASTING: Span = { scope: 'always', day: null, expiresAt: null };

/**
 * For how long a wish counts: as the guest says, else as is usual for its kind. One of a known stay ends
 * with that stay, an occasion with its day.
 */
function spanOf(label: PreferenceLabel, analysed: Analysed, said: Date): Span {
  const { text, stayId, zone, stayOnly } = analysed;
  const sentence = sentenceOf(text, label.evidence);
  const day = label.key === 'occasion' && zone ? dayIn(sentence, said, zone) : null;
  if (day) {
    const end = DateTime.fromISO(day, { zone }).plus({ days: 1 }).toJSDate();
    return { scope: 'stay', stayId: null, day: new Date(day), expiresAt: end };
  }
  const lasting = lastingOf(sentence, label.hidden);
  const after = (unit: object) => DateTime.fromJSDate(said).plus(unit).toJSDate();
  const { ofStay, months } = RULES[label.key];
  const usual = ofStay || stayOnly ? 'stay' : 'always';
  if (needsYes(label) || stayOnly || (lasting ?? usual) !== 'always') {
    const days = lasting === 'tonight' && !needsYes(label) ? 1 : DAYS_OF_A_STAY;
    const ends = days === 1 || !stayId ? after({ days }) : null;
    return { scope: 'stay', day: null, expiresAt: ends };
  }
  return { ...LASTING, expiresAt: label.hidden ? after({ months }) : null };
}

/** The most a quote is long, in UTF-16 units. */
const QUOTE_LIMIT = 120;
/** A clause shorter than this says too little alone: then its sentence is quoted, if that is short. */
const SHORT_CLAUSE = 4;
const SHORT_SENTENCE = 40;
const SENTENCE_END = /[。！？!?；;\n]|\.(?=\s|$)/g;
const CLAUSE_END = /[。！？!?；;\n，、～~…]|[,:：](?!\d)|\.(?=\s|$)/g;

/** The guest's own words around a label's evidence: its clause, whole words where it must be cut. */
export function quoteOf(text: string, [start, end]: readonly [number, number]): string {
  const clause = around(text, start, end, CLAUSE_END);
  const sentence = around(text, start, end, SENTENCE_END);
  const alone = length(clause) >= SHORT_CLAUSE || length(sentence) > SHORT_SENTENCE;
  const [from, to] = alone ? clause : sentence;
  const whole = text.slice(from, to).trim();
  if (whole.length <= QUOTE_LIMIT) return whole;
  const middle = Math.min(Math.max(from, start - QUOTE_LIMIT / 4), to - QUOTE_LIMIT + 2);
  const cut = text
    .slice(middle, middle + QUOTE_LIMIT - 2)
    .replace(HALF_CHARACTERS, '')
    .trim();
  return `${middle > from ? '…' : ''}${cut}${middle + QUOTE_LIMIT - 2 < to ? '…' : ''}`;
}

/** The sentence that something is said in. */
export const sentenceOf = (text: string, [start, end]: readonly [number, number]): string =>
  text.slice(...around(text, start, end, SENTENCE_END));

const length = ([from, to]: [number, number]) => to - from;

/** Half of a surrogate pair at either end of a cut. */
const HALF_CHARACTERS = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

function around(text: string, start: number, end: number, ends: RegExp): [number, number] {
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(ends)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) return [from, index];
  }
  return [from, text.length];
}
