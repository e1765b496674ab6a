import { readFileSync } from 'node:fs';
import { factsOf, type Known } from '../../crm/identify/guest-facts.ts';
import { comparePeople, type Person, type Verdict } from '../../crm/identify/score.ts';

/** One side of a pair, as a record has it. */
export type Side = Known & { accounts?: string[]; stays?: string[] };

/**
 * Two records, labelled by whoever wrote them, never by what the product says.
 * @property by `hand`: written one by one; `rule`: by tests/identity/generate.ts
 * @property type what happened: "homophone", "siblings", "moved number"
 * @property crowded kinds of fact that many people share (an agency's line)
 */
export type Pair = {
  id: string;
  by: 'hand' | 'rule';
  label: 'same' | 'different';
  type: string;
  a: Side;
  b: Side;
  crowded?: string[];
};

export const PAIRS = new URL('pairs.jsonl', import.meta.url);

export const readPairs = (): Pair[] =>
  readFileSync(PAIRS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export function verdictOf({ a, b, crowded = [] }: Pair): Verdict {
  const [ours, theirs] = [personOf(a), personOf(b)];
  const many = ours.facts.filter(({ kind }) => crowded.includes(kind));
  return comparePeople(ours, theirs, new Set(many.map((f) => `${f.kind}:${f.value}`))).verdict;
}

const personOf = (side: Side): Person => ({
  facts: factsOf(side, 'CN'),
  accounts: side.accounts ?? [],
  stays: side.stays ?? [],
});
