import { expect, test } from 'vitest';
import { layerOdds, unpackLayer } from '../../nlp/builtin/layer.ts';
import { together } from '../../nlp/builtin/model.ts';
import { layerSays, learnLayer, packLayer } from '../../nlp/training/layer.ts';
import type { Row } from '../../nlp/training/linear.ts';

/** Two kinds of texts, told apart by their first clue; the third clue is everybody's. */
const texts = Array.from(
  { length: 40 },
  (_, i): Row => ({
    clues: Int32Array.from([i % 2, 2]),
    values: Float32Array.from([0.6, 0.6]),
  }),
);
const labels = texts.map((_, i) => Uint8Array.from([i % 2, 1 - (i % 2)]));
const keys = new Map([100, 200, 300].map((key, clue) => [key, clue]));

test('a learned layer tells texts apart, and says the same out of its file', () => {
  const learned = learnLayer(texts, labels, keys.size);
  const file = packLayer(learned, keys);
  const shipped = unpackLayer(file);
  for (const [first, clue] of [
    [100, 0],
    [200, 1],
  ] as const) {
    const said = layerOdds(shipped, { keys: [first, 300, 999], values: [0.6, 0.6, 0.6] });
    const meant = layerSays(learned, texts[clue] as Row);
    expect(said[clue]).toBeLessThan(said[1 - clue] ?? 0);
    said.forEach((odds, label) => {
      expect(Math.abs(odds - (meant[label] ?? 0))).toBeLessThan(0.3);
    });
  }
  expect(packLayer(learnLayer(texts, labels, keys.size), keys).equals(file)).toBe(true);
});

test('a label that the layer does not know has its own reading alone', () => {
  expect([...together(Float32Array.of(2, 3), Float32Array.of(4))]).toEqual([3, 3]);
});
