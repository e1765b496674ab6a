/** Praise, complaint, how bad it is and why: the guest's stance over the whole text. */
import type { Reason, Sentiment, Severity } from '../taxonomy.ts';
import { ASPECT_WORDS } from './lexicon/aspects.ts';
import { CALM, GRAVE, HYPOTHETICAL, PLEASED, SERIOUS, UPSET } from './lexicon/feelings.ts';
import type { Opinion } from './opinions.ts';
import type { Phrases, Span } from './phrases.ts';
import { clausesOf } from './text.ts';

export type Judgement = {
  complaint?: Span;
  praise?: Span;
  sentiment: Sentiment;
  severity: Severity;
  reasons: Reason[];
  aspects: Opinion[];
};

const GRAVE_REASONS = Object.entries(GRAVE) as Array<[Reason, Phrases]>;
const CAN_BE_FAULTY = new Set(ASPECT_WORDS.filter((a) => a.fault).map((a) => a.aspect));

/** The clauses that tell what is or was, not what is feared, wished or asked. */
function factual(text: string): string {
  const clauses = clausesOf(text);
  const told = clauses.filter((clause) => !HYPOTHETICAL.test(clause.text));
  return told.length === clauses.length ? text : told.map((c) => c.text).join(',');
}

/** A review praises and criticises; which of both weighs more is its sentiment. */
export function judgeReview(text: string, aspects: Opinion[], polarity: number): Judgement {
  const bad = aspects.filter((a) => a.polarity === 'negative');
  const good = aspects.filter((a) => a.polarity === 'positive');
  const mostlyBad = bad.length >= 2 * good.length && (bad.length > 0 || polarity < 0);
  const mostlyGood = good.length >= 2 * bad.length && (good.length > 0 || polarity > 0);
  const onlyBad = mostlyBad && (good.length === 0 || polarity < 0);
  const onlyGood = mostlyGood && (bad.length === 0 || polarity > 0);
  const unhappy = onlyGood ? undefined : (bad[0] ?? whole(text));
  const happy = onlyBad ? undefined : (good[0] ?? whole(text));
  const reasons = bad.length > 0 || polarity < 0 ? graveReasons(text) : [];
  return {
    ...(unhappy && { complaint: unhappy }),
    ...(happy && { praise: happy }),
    sentiment: unhappy && happy ? 'neutral' : unhappy ? 'negative' : 'positive',
    severity: unhappy ? severityOf(text, reasons, aspects) : 0,
    reasons: withService(reasons, unhappy),
    aspects,
  };
}

/** A message complains only where the guest is unhappy; a fault calmly told is a request. */
export function judgeMessage(text: string, opinions: Opinion[], broken: boolean): Judgement {
  const told = factual(text);
  const bad = opinions.filter((a) => a.polarity === 'negative');
  const good = opinions.filter((a) => a.polarity === 'positive');
  const reasons = graveReasons(text);
  const upset = UPSET.find(told);
  const onlyFaults = bad.every((a) => CAN_BE_FAULTY.has(a.aspect));
  const grievance = bad.length > 0 && !(onlyFaults && (broken || CALM.test(text)));
  const threatens = reasons.some((reason) => reason !== 'safety');
  const repeated = (broken || bad.length > 0) && SERIOUS.test(told);
  const complains = upset !== undefined || grievance || repeated || threatens;
  if (complains) {
    return {
      complaint: bad[0] ?? UPSET.find(text) ?? whole(text),
      sentiment: 'negative',
      severity: severityOf(text, reasons, bad),
      reasons: withService(reasons, whole(text)),
      aspects: bad,
    };
  }
  const pleased = PLEASED.find(told);
  return {
    ...(pleased && { praise: PLEASED.find(text) ?? pleased }),
    sentiment: pleased ? 'positive' : 'neutral',
    severity: 0,
    reasons: [],
    aspects: pleased ? good : [],
  };
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

function graveReasons(text: string): Reason[] {
  return GRAVE_REASONS.filter(([, says]) => says.test(text)).map(([reason]) => reason);
}

function withService(reasons: Reason[], unhappy: Span | undefined): Reason[] {
  return unhappy && reasons.length === 0 ? ['service'] : reasons;
}

function severityOf(text: string, reasons: Reason[], aspects: Opinion[]): Severity {
  if (reasons.length > 0) return 3;
  const failed = aspects.some((a) => a.aspect === 'staff.attitude' && a.polarity === 'negative');
  return failed || SERIOUS.test(text) ? 2 : 1;
}
