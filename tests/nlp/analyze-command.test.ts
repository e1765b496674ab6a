import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('a file is analysed in order, a bad line is named and the rest goes on', () => {
  const file = join(directory, 'texts.jsonl');
  writeFileSync(
    file,
    '{"id":"a","kind":"message","text":"1208 两条毛巾"}\nnot json\n\n{"id":"b","kind":"review","text":"很好"}\n{"id":"c"}\n',
  );
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'bot/commands/analyze.ts', file], {
    encoding: 'utf8',
  });
  const lines = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map((line) => line.id)).toEqual(['a', 'b']);
  expect(Object.keys(lines[0])).toEqual([
    'id',
    'lang',
    'sentiment',
    'polarity',
    'intents',
    'slots',
    'aspects',
    'preferences',
    'severity',
    'emergency',
  ]);
  expect(lines[0]).toMatchObject({
    intents: ['request.amenity'],
    slots: { room: '1208', items: ['towel'], quantity: 2 },
  });
  expect(run.stderr).toContain(':2:');
  expect(run.stderr).toContain(':5:');
  expect(run.status).toBe(1);
}, 60_000);
