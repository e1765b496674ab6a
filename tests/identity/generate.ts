/**
 * npx tsx tests/identity/generate.ts
 * Makes the pairs of tests/identity/pairs.jsonl that follow rules, and leaves those written by hand as they
 * are. Seeded: the same pairs every time.
 */
import { writeFileSync } from 'node:fs';
import { DIFFERENT } from './different.ts';
import { one, type Rule } from './made-up.ts';
import { PAIRS, type Pair, readPairs } from './pair.ts';
import { SAME } from './same.ts';

const ALL = 2000;

function make(label: Pair['label'], rules: Rule[], count: number): Pair[] {
  const bag = rules.flatMap((rule) => Array.from({ length: rule[1] }, () => rule));
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    const rule = one(bag);
    const made = rule[2]();
    if (made) pairs.push({ id: '', by: 'rule', label, type: rule[0], ...made });
  }
  return pairs;
}

const hand = readPairs().filter(({ by }) => by === 'hand');
const left = ALL - hand.length;
const same = Math.floor(ALL / 2) - hand.filter(({ label }) => label === 'same').length;
const made = [...make('same', SAME, same), ...make('different', DIFFERENT, left - same)];
const pairs = [
  ...hand,
  ...made.map((pair, i) => ({ ...pair, id: `r${String(i + 1).padStart(4, '0')}` })),
];
writeFileSync(PAIRS, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
