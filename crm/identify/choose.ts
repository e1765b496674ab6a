/** Whom a record means, among the people it may mean. Pure. */

import {
  type Addressed,
  accountKey,
  type Crowd,
  factKey,
  isSlight,
  type Someone,
} from './crowd.ts';
import type { Fact } from './guest-facts.ts';
import { type Comparison, comparePeople, type Reason } from './score.ts';

type Candidate = Comparison & { guest: Someone };

/**
 * @property guest whom the record is of; undefined: somebody new
 * @property others who may be the same person as well, the likeliest first
 * @property certain ids of all whom the record would be of
 * @property conflicts facts of which a person has one, and that now has two values
 */
export type Choice = {
  guest: Someone | undefined;
  others: { guest: Someone; reasons: Reason[] }[];
  certain: Set<string>;
  conflicts: { about: 'name' | 'birthday'; value: string }[];
};

/** Keys of questions that were asked already, answered or not. */
export type Decided = Set<string>;

/** More than these few a person would not compare either. */
const MOST_OTHERS = 3;
const OWN_STAY = 'own';

/** The same for either order of the two. */
export const pairKey = (a: string, b: string) => `person:${[a, b].sort().join(':')}`;

export function decideWho(
  record: { facts: Fact[]; accounts?: Addressed[]; codes?: string[]; guestId?: string | null },
  crowd: Crowd,
): Choice {
  const accounts = (record.accounts ?? []).map(accountKey);
  const stays = (record.codes ?? []).map((code) => `code:${code}`);
  const own = crowd.people.get(record.guestId ?? '');
  const keys = record.facts.filter(({ kind }) => kind !== 'name').map(factKey);
  const found = new Set([...(own ? [own] : []), ...crowd.having([...keys, ...accounts, ...stays])]);
  const person = { facts: record.facts, accounts, stays: [...stays, OWN_STAY] };
  const candidates = [...found].map((guest) => {
    const mine = guest === own ? { ...guest, stays: [...guest.stays, OWN_STAY] } : guest;
    return { guest, ...comparePeople(person, mine, crowd.crowded) };
  });
  return choose(heardBefore(candidates, record.facts), own, record.facts);
}

/** "张先生" with his telephone again, or a telephone that only one guest has: nothing new, so nobody new. */
function heardBefore(candidates: Candidate[], facts: Fact[]): Candidate[] {
  const keys = facts.map(factKey);
  const same = candidates.filter(
    ({ verdict, reasons, guest }) =>
      verdict === 'likely' &&
      reasons.some(({ kind, says }) => kind !== 'name' && says === 'same') &&
      keys.every((key) => guest.facts.some((known) => factKey(known) === key)),
  );
  const only = same.length === 1 ? same[0] : undefined;
  return candidates.map((c) => (c === only ? { ...c, verdict: 'certain' } : c));
}

function choose(candidates: Candidate[], own: Someone | undefined, facts: Fact[]): Choice {
  const certain = candidates.filter(({ verdict }) => verdict === 'certain').sort(byStrength);
  // Rather somebody whom the hotel knows well; whom it hardly knows is then joined to them.
  const best = certain.find(({ guest }) => !isSlight(guest)) ?? certain[0];
  const guest = best?.guest ?? own;
  const others = [
    ...certain,
    ...candidates.filter(({ verdict }) => verdict === 'likely').sort(byStrength),
  ]
    .filter((other) => other.guest !== guest)
    .slice(0, MOST_OTHERS);
  return {
    guest,
    others: others.map(({ guest, reasons }) => ({ guest, reasons })),
    certain: new Set(certain.map(({ guest }) => guest.id)),
    conflicts: guest ? conflictsOf(guest, facts, candidates) : [],
  };
}

const STRENGTH = ['account', 'unionid', 'member', 'stay', 'email', 'phone', 'birthday', 'name'];

/** By the strongest evidence, then by how much there is of it, then whom the hotel met first. */
function byStrength(a: Candidate, b: Candidate): number {
  const strongest = ({ reasons }: Candidate) =>
    STRENGTH.findIndex((kind) => reasons.some((r) => r.kind === kind && r.says === 'same')) + 1 ||
    99;
  const much = ({ reasons }: Candidate) => reasons.filter(({ says }) => says === 'same').length;
  return strongest(a) - strongest(b) || much(b) - much(a) || (a.guest.id < b.guest.id ? -1 : 1);
}

function conflictsOf(guest: Someone, facts: Fact[], candidates: Candidate[]): Choice['conflicts'] {
  const news = (kind: Fact['kind']) => {
    const had = guest.facts.filter((fact) => fact.kind === kind);
    return facts.filter(
      (fact) =>
        fact.kind === kind &&
        had.length > 0 &&
        had.every(({ value }) => value !== fact.value) &&
        !guest.ended.has(factKey(fact)),
    );
  };
  const compared = candidates.find((candidate) => candidate.guest === guest);
  const otherName = compared?.reasons.some((r) => r.kind === 'name' && r.says === 'differs');
  return [
    ...news('birthday').map(({ value }) => ({ about: 'birthday' as const, value })),
    ...(otherName ? news('name').map(({ value }) => ({ about: 'name' as const, value })) : []),
  ];
}
