import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHotelFile, writeHotelFile } from '../../bot/knowledge/file.ts';

const wrong = (source: string) => {
  const read = readHotelFile(source);
  return read.ok ? [] : read.errors.map(({ line, message }) => `${line}: ${message}`);
};

it('the knowledge that goes out comes in the same', () => {
  const read = readHotelFile(readFileSync('bot/seed.yaml', 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  expect(readHotelFile(writeHotelFile(read.file))).toMatchObject({ file: read.file });
});

it('what is wrong in a knowledge file is named with its line', () => {
  const pool = 'knowledge:\n  pool:\n    topic: facility\n';
  expect(wrong(`${pool}    en: {answer: [x}`)[0]).toMatch(/^4: /);
  expect(wrong(`${pool}    en: {anwser: "7:00"}`)).toEqual([
    expect.stringMatching(/^4: knowledge\.pool\.en\.anwser: /),
  ]);
  expect(wrong('knowledge:\n  pool:\n    topic: swimming\n    en: {answer: x}')).toEqual([
    expect.stringMatching(/^3: knowledge\.pool\.topic: /),
  ]);
  expect(wrong(`${pool}    from: 2026-02-30\n    en: {answer: x}`)[0]).toMatch(/^4: .*from/);
  const late = `${pool}    from: 2026-03-01\n    until: 2026-02-01\n    en: {answer: x}`;
  expect(wrong(late)).toEqual(['5: knowledge.pool.until: ends before it begins']);
  expect(wrong(pool)[0]).toMatch(/^2: .*no language/);
  expect(wrong(`${pool}    en: {answer: x}\n  pool:\n    topic: facility`)[0]).toMatch(
    /^5: .*uniq/i,
  );
  expect(wrong('')).toHaveLength(1);
  expect(wrong('hotel: {zone: Mars/Base}\nknowledge: {}')[0]).toMatch(/^1: hotel\.zone: /);
});
