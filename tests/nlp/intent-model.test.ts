/** A stand-in for a model of natural-language inference, loaded for real in its process. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Text } from '../../nlp/analyzer.ts';
import { builtin } from '../../nlp/builtin/index.ts';
import { cascade } from '../../nlp/cascade.ts';
import type { Analysis, IntentName } from '../../nlp/taxonomy.ts';
import { intentTier, type Tier } from '../../nlp/transformer/tiers.ts';
import { writeEntailment } from '../tiny-models.ts';
import { until } from '../until.ts';

/** What the stand-in knows: a hotel's car in a word that the builtin has never heard. */
const MEANINGS = {
  ride: '叫车 接送 轱辘 taxi transfer wheels',
  invoice: '发票 invoice',
};
const ASKED: Text = { text: '明早六点轱辘到机场', kind: 'message' };

let model: Tier;
let directory: string;
const ends: string[] = [];
beforeAll(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'zhike-nli-')), 'tiny-entailment');
  await writeEntailment(directory, MEANINGS);
  model = intentTier(directory, (why) => ends.push(why), 20_000);
  await until(() => model.ready() || ends.length > 0, 25_000);
});
afterAll(() => model.stop());

const intentsOf = ({ intents }: Analysis) => intents.map(({ intent }) => intent);
const unsure = (text: Text): Analysis => ({ ...builtin.analyzeSync(text), confidence: 0.3 });

test('a wish in words that the builtin does not know is heard by the model', async () => {
  const alone = builtin.analyzeSync(ASKED);
  expect(intentsOf(alone)).not.toContain('request.transport' satisfies IntentName);
  const both = cascade([builtin, model], { threshold: 1 });
  const analysis = await both.analyze(ASKED);
  expect(intentsOf(analysis)).toContain('request.transport' satisfies IntentName);
  expect(analysis.slots).toMatchObject({ date: '明早' });
});

test('what the builtin is sure of, a review and an emergency are not the model’s', async () => {
  for (const text of ['请送两条毛巾到1208', '着火了，叫车！']) {
    const known = builtin.analyzeSync({ text, kind: 'message' });
    expect(await model.analyze({ text, kind: 'message' }, undefined, known)).toBe(known);
  }
  const review = unsure({ text: '叫车很方便', kind: 'review' });
  expect(await model.analyze({ text: '叫车很方便', kind: 'review' }, undefined, review)).toBe(
    review,
  );
});

test('a model that contradicts everything does not silence the builtin', async () => {
  const text: Text = { text: '热水壶怎么不见了呀', kind: 'message' };
  const alone = unsure(text);
  expect(intentsOf(await model.analyze(text, undefined, alone))).toEqual(intentsOf(alone));
});

test('a guest whose deadline has passed has the builtin’s answer', async () => {
  const lost: Text = { ...ASKED, text: `${ASKED.text}！` };
  const both = cascade([{ ...builtin, analyze: async (t) => unsure(t) }, model], { threshold: 1 });
  expect(await both.analyze(lost, AbortSignal.abort())).toEqual(unsure(lost));
});

test('a model whose labels are no entailment is named and left out', async () => {
  const why: string[] = [];
  const wrong = intentTier('tests/fixtures/tiny-hotel-sentiment', (reason) => why.push(reason));
  await until(() => why.length > 0, 25_000);
  expect(why).toEqual([expect.stringContaining('negative, positive')]);
  expect(await wrong.analyze(ASKED, undefined, unsure(ASKED))).toEqual(unsure(ASKED));
  await wrong.stop();
});
