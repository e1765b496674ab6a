import { expect, test } from 'vitest';
import { withTables } from '../../nlp/evaluation/card.ts';
import { withIntervals } from '../../nlp/evaluation/interval.ts';
import type { Gold } from '../../nlp/evaluation/score.ts';

const RECORDS = ['请送两条毛巾', '能开张发票吗', 'my room is too noisy'].map(
  (text, i): Gold => ({
    id: String(i),
    text,
    lang: i === 2 ? 'en' : 'zh-Hans',
    kind: 'message',
    sentiment: i === 2 ? 'negative' : 'neutral',
    intents: [['request.amenity'], ['request.invoice'], ['feedback.complaint']][i],
    slots: {},
    aspects: [],
    preferences: [],
    severity: i === 2 ? 1 : 0,
    emergency: false,
  }),
);

test('the card is measured anew where it has a place, and its words stay', async () => {
  const card = 'Before\n<!-- table dev -->\nold\n<!-- end -->\nAfter';
  const text = await withTables(card, [{ name: 'dev', records: RECORDS }], undefined);
  expect(text).toMatch(/^Before[\s\S]*After$/);
  expect(text).not.toContain('old');
  expect(text).toContain('| sentiment, accuracy | 1.000 (1.00–1.00)');
  expect(text).toMatch(/\| records \| 3 \|/);
});

test('an interval holds its figure and narrows with more texts', () => {
  const share = (hits: number[]) => ({
    share: hits.reduce((sum, hit) => sum + hit, 0) / hits.length,
  });
  const few = withIntervals([1, 0, 1, 1, 0, 1, 1, 0], share).share;
  const many = withIntervals(
    Array.from({ length: 400 }, (_, i) => (i % 8 < 5 ? 1 : 0)),
    share,
  ).share;
  const width = (it: typeof few) => (it?.high ?? 0) - (it?.low ?? 0);
  expect(few?.low).toBeLessThan(few?.value ?? 0);
  expect(few?.high).toBeGreaterThan(few?.value ?? 1);
  expect(width(many)).toBeLessThan(width(few) / 2);
});
