import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { utterancesIn } from '../../nlp/training/corpus.ts';

function table(content: string): URL {
  const file = join(mkdtempSync(join(tmpdir(), 'own-')), 'own.csv');
  writeFileSync(file, content);
  return pathToFileURL(file);
}

test("a hotel's own table of labelled texts is learned from like the project's", () => {
  const file = table(
    '\ufefftext,lang,intents,sentiment,aspects,preferences\n' +
      '"枕头太高，换一个",zh-Hans,request.amenity feedback.complaint,negative,room.bed=negative,pillow.height=low?\n' +
      'Late checkout please,en,request.late_checkout,,,\n',
  );
  const [pillow, late] = utterancesIn(file);
  expect(pillow).toMatchObject({
    text: '枕头太高，换一个',
    intents: ['request.amenity', 'feedback.complaint'],
    aspects: [['room.bed', 'negative']],
    preferences: [['pillow.height', 'low', true]],
  });
  expect(late).toMatchObject({ sentiment: 'neutral', preferences: [], file: 'own.csv' });
});

test('a label that the taxonomy does not know is told with its line', () => {
  expect(() => utterancesIn(table('text,intents\nhello,chat.hello\n'))).toThrow(/own\.csv:2/);
});
