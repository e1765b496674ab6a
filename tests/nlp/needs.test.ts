import { expect, test } from 'vitest';
import { ASPECT_WORDS } from '../../nlp/builtin/lexicon/aspects.ts';
import { ITEMS } from '../../nlp/builtin/lexicon/items.ts';
import { PREFERENCE_WORDS } from '../../nlp/builtin/lexicon/preferences.ts';
import { needsOf } from '../../nlp/builtin/needs.ts';
import { corpusFiles, utterancesIn } from '../../nlp/training/corpus.ts';

test('what an expression needs is read from its groups, sets, repetitions and choices', () => {
  expect(needsOf('枕头?.{0,9}(?:太|过)高')).toEqual([['太高', '过高']]);
  expect(needsOf('bath ?towels?')[0]).toContain('bathtowels');
  expect(needsOf('(?<!不)干净')).toEqual([['干净']]);
  expect(needsOf('(?:真|很){2}吵')).toEqual([['吵']]);
  expect(needsOf('\\d+|[^,]*')).toEqual([]);
  expect(needsOf('x?')).toEqual([]);
});

test('where one thing is in many texts, another that must stand beside it is looked for too', () => {
  expect(needsOf('(?:room|bed)[^.]{0,9}(?:cold|icy)')).toEqual([
    ['room', 'bed'],
    ['cold', 'icy'],
  ]);
});

test('no text is passed over by a table that speaks of it', () => {
  const texts = corpusFiles()
    .filter((_, i) => i % 6 === 0)
    .flatMap(utterancesIn)
    .map(({ text }) => text.normalize('NFKC').toLowerCase());
  const tables = [
    ...ITEMS.map(([, , calls]) => calls),
    ...ASPECT_WORDS.flatMap(({ bad, good }) => [...bad, ...good]),
    ...PREFERENCE_WORDS.flatMap(({ says = [], shows = [] }) => [...says, ...shows]),
  ].map((source) => source.replaceAll('…', '[^,。!?;\\n]{0,12}'));
  for (const source of tables) {
    const needs = needsOf(source);
    const pattern = new RegExp(source, 'u');
    const matched = texts.filter((text) => pattern.test(text));
    const missed = matched.filter(
      (text) => !needs.every((strings) => strings.some((string) => text.includes(string))),
    );
    expect(missed, source).toEqual([]);
  }
});
