import { expect, test } from 'vitest';
import { rowOf, rowsOf } from '../../nlp/builtin/rows.ts';

test('each clue is found in its row, and no other clue has one', () => {
  const keys = Array.from({ length: 5000 }, (_, i) => (i * 7919) % (1 << 24));
  const table = rowsOf(keys);
  expect(keys.map((key) => rowOf(table, key))).toEqual(keys.map((_, row) => row));
  expect([1, 7918, (1 << 24) - 1].map((key) => rowOf(table, key))).toEqual([-1, -1, -1]);
  expect(rowOf(rowsOf([]), 3)).toBe(-1);
});
