import { expect, test } from 'vitest';
import { charactersOf, convolved, unpackConvolution } from '../../nlp/builtin/convolution.ts';
import { builtin } from '../../nlp/builtin/index.ts';
import { learnConvolution, packConvolution, type Review } from '../../nlp/training/convolution.ts';
import { randoms } from '../../nlp/training/linear.ts';

const random = randoms(3);
const word = () => '房间床早餐前台'[Math.floor(random() * 7)] ?? '';

/** Praise and blame of the same characters: only their order tells them apart. */
const reviews = Array.from({ length: 340 }, (_, i): Review => {
  const positive = i % 2 === 0;
  const [first, second] = positive ? ['很好', '不差'] : ['很差', '不好'];
  return { text: `${word()}${first}${word()}${second}${word()}`, positive, weight: 1 };
});

test('a network hears the order of characters, and says the same out of its file', () => {
  const learned = learnConvolution(reviews.slice(0, 288));
  const shipped = unpackConvolution(packConvolution(learned));
  for (const { text, positive } of reviews.slice(288)) {
    const odds = convolved(shipped, charactersOf(text, shipped.places));
    expect(odds > 0).toBe(positive);
    expect(odds).toBeCloseTo(convolved(learned, charactersOf(text, learned.places)), 0);
  }
});

test('the same reviews give the same file', () => {
  const file = () => packConvolution(learnConvolution(reviews.slice(0, 32)));
  expect(file().equals(file())).toBe(true);
});

test('a review without a character, and one that never ends, have a sign', () => {
  for (const text of ['', '👍', '好'.repeat(100_000)]) {
    const { polarity } = builtin.analyzeSync({ text, kind: 'review' });
    expect(Math.abs(polarity)).toBeGreaterThan(0);
  }
});
