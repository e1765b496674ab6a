/**
 * Whether two people are one, by what is known of each. Rules, not weights: staff read the reasons, and
 * one can say of every answer why it came out so (docs/decisions/who-is-who.md). Pure.
 */
import type { Fact, FactKind } from './guest-facts.ts';
import { compareNames, type NameLevel, nearest } from './name-match.ts';
import { readName } from './names.ts';

/** @property accounts "wechat:wxid_abc" @property stays reservations: the same one is of both */
export type Person = { facts: Fact[]; accounts: string[]; stays: string[] };

export type Verdict = 'certain' | 'likely' | 'different';

/** One thing that speaks for (`same`), a little (`alike`), or against (`differs`) the two being one. */
export type Reason = {
  kind: FactKind | 'account' | 'stay' | 'title';
  says: 'same' | 'alike' | 'differs';
  /** Of names: how they are alike. */
  level?: NameLevel;
};

export type Comparison = { verdict: Verdict; reasons: Reason[] };

/**
 * @param crowded facts ("phone:+86…") of so many people (a travel agent's line, a company's mailbox) that
 *   they hardly say who it is
 */
export function comparePeople(
  a: Person,
  b: Person,
  crowded: ReadonlySet<string> = new Set(),
): Comparison {
  const level = compareAllNames(a, b);
  const reasons = [
    ...overlap('account', a.accounts, b.accounts),
    ...overlap('stay', a.stays, b.stays),
    ...(['unionid', 'member', 'email', 'phone', 'birthday'] as const).flatMap((kind) =>
      overlap(kind, keysOf(a, kind), keysOf(b, kind), crowded),
    ),
    ...nameReason(level),
    ...titleReason(a, b),
  ];
  return { verdict: judge(level, reasons), reasons };
}

const keysOf = ({ facts }: Person, kind: FactKind) =>
  facts.filter((fact) => fact.kind === kind).map((fact) => `${kind}:${fact.value}`);

/** Kinds of which a person has one: another one speaks against. */
const SINGLE = ['birthday', 'member', 'unionid'];

function overlap(
  kind: Reason['kind'],
  a: string[],
  b: string[],
  crowded: ReadonlySet<string> = new Set(),
): Reason[] {
  const shared = a.filter((value) => b.includes(value));
  if (shared.some((value) => !crowded.has(value))) return [{ kind, says: 'same' }];
  if (shared.length) return [{ kind, says: 'alike' }];
  const against = SINGLE.includes(kind) && a.length && b.length;
  return against ? [{ kind, says: 'differs' }] : [];
}

function compareAllNames(a: Person, b: Person): NameLevel {
  const [ours, theirs] = [a, b].map(namesOf);
  const levels = ours?.flatMap((x) => (theirs ?? []).map((y) => compareNames(x, y))) ?? [];
  return nearest(levels);
}

const namesOf = ({ facts }: Person) =>
  facts.filter(({ kind }) => kind === 'name').map(({ written }) => readName(written));

function nameReason(level: NameLevel): Reason[] {
  if (level === 'unknown') return [];
  const says = level === 'same' || level === 'reads' ? 'same' : 'alike';
  return [{ kind: 'name', says: level === 'different' ? 'differs' : says, level }];
}

function titleReason(a: Person, b: Person): Reason[] {
  const [ours, theirs] = [a, b].map(
    (p) => new Set(namesOf(p).flatMap(({ gender }) => gender ?? [])),
  );
  if (!ours?.size || !theirs?.size || [...ours].some((gender) => theirs.has(gender))) return [];
  return [{ kind: 'title', says: 'differs' }];
}

/** From the strongest evidence to the weakest: the first rule that has something to say. */
function judge(level: NameLevel, reasons: Reason[]): Verdict {
  const has = (kind: Reason['kind'], says: Reason['says'] = 'same') =>
    reasons.some((reason) => reason.kind === kind && reason.says === says);
  if (has('account') || has('unionid')) return level === 'different' ? 'likely' : 'certain';
  if (has('member')) return byMember(level, has('title', 'differs'));
  const against = reasons.some(({ kind, says }) => says === 'differs' && kind !== 'name');
  const verdict = strongest([byStay(level, has('stay')), byContacts(level, has)]);
  if (!against || verdict === 'different') return verdict;
  return isGood(level) || level === 'typo' ? 'likely' : 'different';
}

const isGood = (level: NameLevel) => level === 'same' || level === 'reads';

/** A card is one person's; a family may still lend it. */
function byMember(level: NameLevel, otherTitle: boolean): Verdict {
  const fits = isGood(level) || level === 'typo' || level === 'unknown';
  return fits && !otherTitle ? 'certain' : 'likely';
}

/** A reservation may have two people in it. */
function byStay(level: NameLevel, same: boolean): Verdict {
  if (!same || level === 'different' || level === 'unknown') return 'different';
  return isGood(level) || level === 'typo' ? 'certain' : 'likely';
}

/** A telephone and a mailbox may be a family's: the name decides. */
function byContacts(
  level: NameLevel,
  has: (kind: Reason['kind'], says?: Reason['says']) => boolean,
): Verdict {
  const contacts = [has('phone'), has('email')].filter(Boolean).length;
  const evidence = contacts + (has('birthday') ? 1 : 0);
  const crowd = has('phone', 'alike') || has('email', 'alike');
  if (isGood(level)) {
    if (contacts || (crowd && has('birthday'))) return 'certain';
    return crowd || has('birthday') ? 'likely' : 'different';
  }
  if (level === 'typo')
    return contacts && evidence > 1 ? 'certain' : evidence ? 'likely' : 'different';
  if (level === 'different') return contacts && has('birthday') ? 'likely' : 'different';
  return contacts ? 'likely' : 'different';
}

const strongest = (verdicts: Verdict[]): Verdict =>
  (['certain', 'likely'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'different';
