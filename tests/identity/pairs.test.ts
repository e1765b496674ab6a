import { expect, it } from 'vitest';
import { type Pair, readPairs, verdictOf } from './pair.ts';

const pairs = readPairs();
/** The rules of the scorer were looked at with the one half; the other half is what is reported. */
const half = (odd: number) => pairs.filter((_, i) => i % 2 === odd);

function measure(of: Pair[]) {
  const judged = of.map((pair) => ({ pair, verdict: verdictOf(pair) }));
  const same = judged.filter(({ pair }) => pair.label === 'same');
  const linked = judged.filter(({ verdict }) => verdict === 'certain');
  const wrong = linked.filter(({ pair }) => pair.label === 'different');
  const asked = judged.filter(({ verdict }) => verdict === 'likely');
  const share = (part: number, all: number) => Number((part / all).toFixed(4));
  return {
    pairs: of.length,
    precision: share(linked.length - wrong.length, linked.length),
    linked: share(same.filter(({ verdict }) => verdict === 'certain').length, same.length),
    recall: share(same.filter(({ verdict }) => verdict !== 'different').length, same.length),
    askedInVain: share(
      asked.filter(({ pair }) => pair.label === 'different').length,
      of.length - same.length,
    ),
    wrong: wrong.map(({ pair }) => `${pair.id} ${pair.type}`),
    missed: same.flatMap(({ pair, verdict }) =>
      verdict === 'different' ? [`${pair.id} ${pair.type}`] : [],
    ),
  };
}

it('of two thousand labelled pairs, those that are linked are the same person, and few of the same are missed', () => {
  expect(pairs).toHaveLength(2000);
  expect(pairs.filter(({ by }) => by === 'hand').length).toBeGreaterThanOrEqual(200);
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(2000);
  const [tuned, held] = [measure(half(0)), measure(half(1))];
  const hand = measure(pairs.filter(({ by }) => by === 'hand'));
  console.info(
    JSON.stringify(
      {
        held,
        hand: { ...hand, wrong: hand.wrong, missed: hand.missed },
        tuned: { ...tuned, missed: tuned.missed.length },
      },
      null,
      1,
    ),
  );
  for (const { precision, recall } of [tuned, held]) {
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  }
});

it('a family on one telephone is never linked by itself', () => {
  const families = pairs.filter(
    ({ label, type }) => label === 'different' && /sibling|twin|spouse|family|parent/.test(type),
  );
  const linked = families.filter((pair) => verdictOf(pair) === 'certain');
  expect(families.length).toBeGreaterThan(300);
  expect(linked.map(({ id }) => id)).toEqual([]);
});
