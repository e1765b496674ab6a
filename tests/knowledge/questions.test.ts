import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answered } from '../../bot/knowledge/answers.ts';
import { readHotelFile } from '../../bot/knowledge/file.ts';
import { questionsIn } from '../../bot/knowledge/questions.ts';
import type { KnowledgeEntry } from '../../crm/generated/client.ts';
import { builtin } from '../../nlp/builtin/index.ts';

/** A question, and the entry of the demo hotel that answers it; null: none does. */
type Labelled = { text: string; slug: string | null };

const NOW = new Date('2026-11-22T04:00:00Z');
const read = readHotelFile(readFileSync('bot/seed.yaml', 'utf8'));
if (!read.ok) throw new Error(JSON.stringify(read.errors));
const knowledge: KnowledgeEntry[] = read.file.knowledge.map((row, i) => ({
  ...row,
  id: `${i}`,
  hotelId: 'hotel',
  updatedAt: NOW,
}));
const hotel = { knowledge, zone: 'Asia/Shanghai' };
const intentsOf = (text: string) =>
  builtin.analyzeSync({ text, kind: 'message' }).intents.map((i) => i.intent);

function answersTo(text: string, language = 'zh-Hans', before?: string) {
  const analysis = builtin.analyzeSync({ text, kind: 'message' });
  const questions = questionsIn({ text, analysis, before }, intentsOf);
  return answered(hotel, questions, { language, now: NOW });
}
const slugOf = (id: string | undefined) => knowledge.find((row) => row.id === id)?.slug ?? null;
const slugsOf = (text: string, before?: string) =>
  answersTo(text, 'zh-Hans', before).map((q) => slugOf(q.answer?.entryId));

/** What is answered at all, and how much of it is right. */
function measure(file: string) {
  const labelled: Labelled[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const judged = labelled.map(({ text, slug }) => {
    const found = slugsOf(text).find(Boolean) ?? null;
    return { text, slug, found };
  });
  const given = judged.filter((j) => j.found);
  const right = given.filter((j) => j.found === j.slug).length;
  return {
    precision: right / given.length,
    recall: right / judged.filter((j) => j.slug).length,
    wrong: judged.filter((j) => j.found !== j.slug),
  };
}

it.each([
  // What the search was tuned on, in two rounds, and what it was not.
  { file: 'bot/knowledge/probes.jsonl', precise: 0.97, found: 0.83 },
  { file: 'tests/knowledge/tuning.jsonl', precise: 0.93, found: 0.75 },
  { file: 'tests/knowledge/unseen.jsonl', precise: 0.9, found: 0.7 },
])('questions of $file get the answer to what was asked, or none', ({ file, precise, found }) => {
  const { precision, recall, wrong } = measure(file);
  console.info(`${file}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`, wrong);
  expect(precision).toBeGreaterThanOrEqual(precise);
  expect(recall).toBeGreaterThanOrEqual(found);
});

it('several questions in one breath are answered one by one, in order', () => {
  expect(slugsOf('泳池几点开？健身房呢？早餐多少钱，wifi密码是多少')).toEqual([
    'pool',
    'gym',
    'breakfast-price',
    'wifi',
  ]);
  expect(slugsOf('What time is breakfast and is the pool free?')).toEqual(['breakfast', 'pool']);
});

it('"多少钱？" asks of what the guest spoke of before', () => {
  expect(slugsOf('多少钱？', '早餐几点？')).toEqual(['breakfast-price']);
  expect(slugsOf('多少钱？')).toEqual([null]);
});

it('a guest who writes Traditional reads Traditional, and others the nearest language', () => {
  const [hant] = answersTo('健身房幾點開', 'zh-Hant');
  expect(hant?.answer?.text).toContain('24 小時開放');
  const [fr] = answersTo('What time is breakfast?', 'fr');
  expect(fr?.answer?.text).toContain('Breakfast is served');
});

it('an answer is given only while it is valid', () => {
  const until = new Date('2026-11-21T00:00:00Z');
  const expired = knowledge.map((row) => ({ ...row, validUntil: until }));
  const analysis = builtin.analyzeSync({ text: '早餐几点', kind: 'message' });
  const [asked] = answered(
    { ...hotel, knowledge: expired },
    questionsIn({ text: '早餐几点', analysis }, intentsOf),
    { language: 'zh-Hans', now: NOW },
  );
  expect(asked?.answer).toBeNull();
});
