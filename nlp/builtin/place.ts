/** Where a text says a label: the rules' own place, else the clause that speaks most for it. */
import type { Verdict } from './model.ts';
import type { Span } from './phrases.ts';
import type { Findings } from './rules.ts';
import { clausesOf } from './text.ts';

const MOST_CLAUSES = 20;

/** The span of a label's evidence in the normalised text. */
export function placeOf(
  findings: Findings,
  verdict: Verdict,
  label: string,
  known: Span | undefined,
): Span {
  if (known) return { start: known.start, end: known.end };
  const { text } = findings.reading;
  const clauses = clausesOf(text).slice(0, MOST_CLAUSES);
  const [first, ...others] = clauses;
  if (!first) return { start: 0, end: text.length };
  let best = first;
  if (others.length > 0) {
    const odds = clauses.map((clause) => verdict.speaksFor(label, clause.text));
    best = clauses[odds.indexOf(Math.max(...odds))] ?? first;
  }
  return { start: best.start, end: best.end };
}
