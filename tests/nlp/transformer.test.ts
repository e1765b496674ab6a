/** The small model of tests/fixtures, loaded for real in its process. */
import { cp, mkdtemp, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectAdapters } from '../../bot/adapters.ts';
import { readSettings } from '../../bot/settings.ts';
import type { Text } from '../../nlp/analyzer.ts';
import { builtin } from '../../nlp/builtin/index.ts';
import { cascade } from '../../nlp/cascade.ts';
import type { Analysis } from '../../nlp/taxonomy.ts';
import { sentimentTier, type Tier } from '../../nlp/transformer/tiers.ts';
import { until } from '../until.ts';

const MODEL = 'tests/fixtures/tiny-hotel-sentiment';
const PRAISE = 'great clean room, friendly staff';
const BLAME = '太差了，又脏又吵，再也不来了';
const review = (text: string): Text => ({ text, kind: 'review' });

let model: Tier;
const ends: string[] = [];
beforeAll(async () => {
  model = sentimentTier(MODEL, (why) => ends.push(why), 20_000);
  await until(() => model.ready() || ends.length > 0, 25_000);
});
afterAll(() => model.stop());

/** What an analyzer would say that cannot tell good from bad. */
const unsure = ({ text, kind }: Text, polarity: number): Analysis => ({
  ...builtin.analyzeSync({ text, kind }),
  polarity,
});

test('a review that left the builtin in doubt is read with the right sign', async () => {
  const praise = await model.analyze(review(PRAISE), undefined, unsure(review(PRAISE), -0.1));
  const blame = await model.analyze(review(BLAME), undefined, unsure(review(BLAME), 0.1));
  expect(praise.polarity).toBeGreaterThan(0.2);
  expect(blame.polarity).toBeLessThan(-0.2);
});

test('a review taken for praise that turns out to be none is a complaint', async () => {
  const praise = unsure(review(PRAISE), 0.1);
  const { intents, ...turned } = await model.analyze(review(BLAME), undefined, praise);
  expect(turned).toMatchObject({ sentiment: 'negative', severity: 1, reasons: ['service'] });
  expect(intents.map((label) => label.intent)).toEqual(['feedback.complaint']);
});

test('the bot goes on with other guests while a long text is read', async () => {
  const long = review(BLAME.repeat(10_000));
  let others = 0;
  let reading = true;
  const serve = () => {
    others += 1;
    if (reading) setImmediate(serve);
  };
  serve();
  const analysis = await model.analyze(long, undefined, unsure(review(BLAME), 0.1));
  reading = false;
  expect(analysis.polarity).toBeLessThan(0);
  expect(others).toBeGreaterThan(50);
});

test('a guest whose deadline has passed gets the builtin’s answer', async () => {
  const both = cascade([{ ...builtin, analyze: async (text) => unsure(text, 0.1) }, model], {
    threshold: 1,
  });
  expect((await both.analyze(review(BLAME), AbortSignal.abort())).polarity).toBe(0.1);
  expect((await both.analyze(review(BLAME))).polarity).toBeLessThan(0);
});

test('a crowd is not kept waiting: who finds the queue full is told at once', async () => {
  const crowd = Array.from({ length: 30 }, () =>
    model.analyze(review(BLAME), undefined, unsure(review(BLAME), 0.1)),
  );
  const outcomes = await Promise.allSettled(crowd);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(17);
});

test('a request that was understood keeps its mood, whatever the model would say', async () => {
  const text: Text = { text: '请送两条毛巾到1208', kind: 'message' };
  const calm = builtin.analyzeSync(text);
  expect(await model.analyze(text, undefined, calm)).toEqual(calm);
});

async function brokenModel(): Promise<string> {
  const directory = join(await mkdtemp(join(tmpdir(), 'zhike-model-')), 'model');
  await cp(MODEL, directory, { recursive: true });
  await truncate(join(directory, 'onnx', 'model_quantized.onnx'), 5000);
  return directory;
}

test.each([
  ['missing', async () => '/nowhere/model', /no config\.json/],
  ['broken', brokenModel, /session/],
])('with a %s model the builtin answers, and the log has one line', async (_, directory, why) => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const settings = readSettings({ SENTIMENT_MODEL_DIR: await directory() });
  const adapters = await connectAdapters({}, settings, log);
  const answer = () => adapters.needs.analyzer.analyze(review(BLAME));
  expect(await answer()).toEqual(builtin.analyzeSync(review(BLAME)));
  await until(() => lines.length > 0, 25_000);
  expect(await answer()).toEqual(builtin.analyzeSync(review(BLAME)));
  await adapters.stop();
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ why: expect.stringMatching(why) });
  expect(lines[0]).not.toContain(BLAME);
});

test('each model that is missing costs one line, and the bot goes on without it', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const settings = readSettings({
    INTENT_MODEL_DIR: '/nowhere/a',
    EMBEDDING_MODEL_DIR: '/nowhere/b',
  });
  const adapters = await connectAdapters({}, settings, log);
  await until(() => lines.length > 1, 25_000);
  const { analyzer, meaning } = adapters.needs;
  expect(await analyzer.analyze(review(BLAME))).toEqual(builtin.analyzeSync(review(BLAME)));
  expect(await meaning?.near('早餐', [], AbortSignal.timeout(1000))).toEqual([]);
  await adapters.stop();
  expect(lines.map((line) => JSON.parse(line).msg).sort()).toEqual([
    'no embedding model: knowledge is found by its words alone',
    'no intent model: the builtin hears intents alone',
  ]);
});

test('after stop no process is left, and nobody is told of a fault', async () => {
  const processes = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap');
  expect(processes()).not.toHaveLength(0);
  await model.stop();
  await until(() => processes().length === 0);
  expect(ends).toEqual([]);
});
