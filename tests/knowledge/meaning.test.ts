/** Answers by meaning, with a stand-in for a sentence model that is loaded for real in its process. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fused } from '../../bot/knowledge/by-meaning.ts';
import { leastNearness, type Meaning, openMeaning } from '../../bot/knowledge/meaning.ts';
import { type Embedder, embedder } from '../../nlp/transformer/embedder.ts';
import { openHotel, type TestHotel } from '../hotel.ts';
import { writeEmbedding } from '../tiny-models.ts';
import { until } from '../until.ts';

/** The stand-in knows what guests mean by a few words that no list of ours has. */
const MEANINGS = { smoke: '烟 吞云', pet: '宠 喵汪', print: '印 油墨', meet: '议 碰谈' };
const probe = (text: string, slug: string | null) => ({ text, slug });
const PROBES = [
  probe('喵汪', 'pets'),
  probe('可以喵汪吗', 'pets'),
  probe('油墨', 'printing'),
  probe('哪里可以油墨', 'printing'),
  probe('碰谈', 'meeting-room'),
  probe('可以碰谈吗', 'meeting-room'),
  probe('看极光', null),
];

let hotel: TestHotel;
let meaning: Meaning;
let model: Embedder;
const ends: string[] = [];
beforeAll(async () => {
  const directory = join(await mkdtemp(join(tmpdir(), 'zhike-meaning-')), 'tiny-meaning');
  const texts = [await readFile('bot/seed.yaml', 'utf8'), ...PROBES.map(({ text }) => text)];
  await writeEmbedding(directory, MEANINGS, texts);
  model = embedder(directory, (why) => ends.push(why));
  meaning = openMeaning(model, (why) => ends.push(why), PROBES);
  hotel = await openHotel({ meaning });
});
afterAll(async () => {
  await hotel.close();
  await meaning.stop();
});

const near = async (text: string) => {
  const { knowledge } = await hotel.house.facts();
  return meaning.near(text, knowledge, AbortSignal.timeout(5000));
};

test('a question in words that no entry has is answered by the entry that means it', async () => {
  const guest = await hotel.guest();
  await until(async () => (await near('吞云')).length > 0 || ends.length > 0, 25_000);
  expect(ends).toEqual([]);
  await guest.says('哪里可以吞云');
  await guest.hears(/吸烟区在 1 楼/);
});

test('what means nothing that the hotel knows is asked of the front desk', async () => {
  expect(await near('极光')).toEqual([]);
});

test('a guest whose deadline has passed waits for no meaning', async () => {
  const { knowledge } = await hotel.house.facts();
  await expect(meaning.near('吞云', knowledge, AbortSignal.abort())).rejects.toThrow();
});

test('an entry that was just written is found by its meaning, too', async () => {
  const { knowledge } = await hotel.house.facts();
  const roof = { ...knowledge[0]!, slug: 'roof', questions: ['可以吞云吗'], answer: '屋顶可以。' };
  const rows = [roof];
  meaning.learn(rows);
  const ask = () => meaning.near('吞云', rows, AbortSignal.timeout(5000));
  await until(async () => (await ask()).includes('roof'), 10_000);
});

test('a model that finds nothing beyond the words is named and left out', async () => {
  const why: string[] = [];
  const flat: Embedder = {
    ...model,
    vectors: async (texts) => texts.map(() => [1]),
    stop: async () => {},
  };
  const worthless = openMeaning(flat, (reason) => why.push(reason));
  await until(() => why.length > 0, 25_000);
  expect(why).toEqual([expect.stringContaining('finds no answers')]);
  expect(await worthless.near('吞云', [], AbortSignal.timeout(1000))).toEqual([]);
});

test('the measure takes the least nearness above which nineteen of twenty answers are right', () => {
  const judged = (nearness: number, right: boolean) => ({ nearness, right });
  const right = [0.9, 0.88, 0.87, 0.86, 0.85, 0.8].map((n) => judged(n, true));
  expect(leastNearness([...right, judged(0.7, false), judged(0.6, true)])).toBe(0.8);
  expect(leastNearness([judged(0.95, false), ...right])).toBeUndefined();
  expect(leastNearness(right.slice(0, 4))).toBeUndefined();
});

test('the fused ranking prefers what both lists have near the top', () => {
  expect(
    fused([
      ['a', 'b', 'c'],
      ['b', 'd'],
    ]),
  ).toEqual(['b', 'a', 'd', 'c']);
});
