import { expect, test } from 'vitest';
import type { Analyzer } from '../../nlp/analyzer.ts';
import { builtin } from '../../nlp/builtin/index.ts';
import { cascade } from '../../nlp/cascade.ts';
import type { Analysis } from '../../nlp/taxonomy.ts';

const text = { text: 'hmm', kind: 'message' } as const;
const answer = (change: Partial<Analysis>): Analysis => ({
  ...builtin.analyzeSync(text),
  ...change,
});
const tier = (name: string, analyze: Analyzer['analyze']): Analyzer => ({ name, analyze });
const unsure = tier('first', async () => answer({ confidence: 0.3 }));
const sure = tier('second', async () => answer({ confidence: 0.9, lang: 'fr' }));

test('an unsure answer is improved by the next tier', async () => {
  expect((await cascade([unsure, sure], { threshold: 0.5 }).analyze(text)).lang).toBe('fr');
});

test('a sure answer costs no second tier', async () => {
  const second = tier('second', async () => expect.unreachable('nobody asked'));
  const both = cascade([tier('first', async () => answer({ confidence: 0.8 })), second], {
    threshold: 0.5,
  });
  expect((await both.analyze(text)).confidence).toBe(0.8);
});

test.each([
  ['fails', tier('second', async () => Promise.reject(new Error('down')))],
  ['answers nonsense', tier('second', async () => ({ lang: 7 }) as unknown as Analysis)],
])('a later tier that %s changes nothing and is reported by name', async (_, broken) => {
  const failed: string[] = [];
  const both = cascade([unsure, broken], {
    threshold: 0.5,
    onFailure: (name) => failed.push(name),
  });
  expect((await both.analyze(text)).confidence).toBe(0.3);
  expect(failed).toEqual(['second']);
});

test('a tier that hangs is left behind at the deadline', async () => {
  const hanging = tier('second', () => new Promise(() => {}));
  const both = cascade([unsure, hanging], { threshold: 0.5 });
  expect((await both.analyze(text, AbortSignal.timeout(20))).confidence).toBe(0.3);
});

test('no model can call off an emergency', async () => {
  const alarm = tier('first', async () => ({
    ...builtin.analyzeSync({ text: '着火了', kind: 'message' }),
    confidence: 0.1,
  }));
  const analysis = await cascade([alarm, sure], { threshold: 0.5 }).analyze(text);
  expect(analysis).toMatchObject({ emergency: true, severity: 3, lang: 'fr' });
  expect(analysis.intents[0]?.intent).toBe('safety.emergency');
});
