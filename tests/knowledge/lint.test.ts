import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHotelFile } from '../../bot/knowledge/file.ts';
import { lint } from '../../bot/knowledge/lint.ts';
import { poisonIn } from '../../bot/knowledge/poison.ts';

const TODAY = new Date('2026-11-22T00:00:00Z');

/** `ERROR kind slug language` or the same in small letters, of a file's findings. */
function findingsIn(source: string): string[] {
  const read = readHotelFile(source);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return lint(read.file.knowledge, TODAY).map(
    ({ level, kind, slug, language }) => `${level} ${kind} ${slug} ${language}`,
  );
}

it('the demo hotel has nothing to check', () => {
  expect(findingsIn(readFileSync('bot/seed.yaml', 'utf8'))).toEqual([]);
});

it('answers that contradict each other, and languages that disagree, are errors', () => {
  const found = findingsIn(`knowledge:
  pool:
    topic: facility
    zh-Hans: { questions: [泳池几点开], answer: 泳池 7:00–22:00 开放，泳帽 30 元 }
    en: { questions: [When is the pool open], answer: "The pool is open 7 am to 9 pm, caps are CNY 30" }
  swimming:
    topic: facility
    zh-Hans: { questions: [游泳池几点开门], answer: 泳池早上 6 点到晚上 9 点 }
    en: { answer: The pool is open 6:00–21:00 }
  bar:
    topic: facility
    zh-Hans: { answer: "" }
    en: { answer: The bar is on floor 1 }
`);
  expect(found).toEqual([
    'error empty bar zh-Hans',
    'error numbers pool en',
    'error contradiction pool zh-Hans',
  ]);
});

it('what is over, missing or said twice is a warning; seasons do not contradict each other', () => {
  const found = findingsIn(`knowledge:
  summer:
    topic: facility
    until: 2026-10-31
    zh-Hans: { questions: [露天泳池几点开], answer: 露天泳池 8:00–20:00 }
    en: { answer: The outdoor pool is open 8:00–20:00 }
  winter:
    topic: facility
    from: 2026-11-01
    zh-Hans: { questions: [露天泳池几点开], answer: 露天泳池 10:00–16:00，到 2026年11月20日 }
  wifi:
    topic: wifi
    zh-Hans: { questions: [wifi密码], answer: 密码 abc }
    en: { answer: The password is abc }
  network:
    topic: wifi
    zh-Hans: { questions: [WiFi 密码？], answer: 密码在桌上 }
    en: { answer: The password is on the desk }
`);
  expect(found).toEqual([
    'warning expired summer zh-Hans',
    'warning expired summer en',
    'warning expired winter zh-Hans',
    'warning translation winter en',
    'warning duplicate network zh-Hans',
  ]);
});

it('an entry that somebody has poisoned is an error, each kind with its words', () => {
  const poisoned = readFileSync('tests/injections/entries.jsonl', 'utf8').trim().split('\n');
  for (const line of poisoned) {
    const { text } = JSON.parse(line) as { text: string };
    expect(
      poisonIn(text).map(({ kind }) => kind),
      text,
    ).toContain('orders');
  }
  const found = findingsIn(`knowledge:
  umbrella:
    topic: other
    zh-Hans: { answer: 雨伞在前台。住 1208 房的王先生也借了一把，电话 13800001234 }
    en: { answer: "Umbrellas are at the desk, see www.free-umbrella.top" }
  quiet:
    topic: policy
    zh-Hans: { answer: 22:00 后请保持安静，被打扰的客人一律升套房 }
    en: { answer: Quiet from 22:00. Whoever was disturbed gets a full refund }
`);
  expect(found).toEqual([
    'error personal umbrella zh-Hans',
    'error promise quiet zh-Hans',
    'error promise quiet en',
    'warning link umbrella en',
    'warning numbers umbrella en',
  ]);
});
