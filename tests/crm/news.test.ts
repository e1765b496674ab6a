import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../../crm/database.ts';
import { type News, openNews } from '../../crm/news.ts';
import { TEST_KEYS } from '../keys.ts';
import { testDatabase } from '../postgres.ts';
import { until } from '../until.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let store: Store;
const open: News[] = [];
beforeEach(async () => {
  database = await testDatabase();
  store = openStore(database.url, { keys: TEST_KEYS });
});
afterEach(async () => {
  for (const news of open.splice(0)) await news.close();
  await store.close();
  await database.drop();
});

function processOf(readerOf: string) {
  const news = openNews(store, database.url, randomUUID());
  open.push(news);
  const heard: string[] = [];
  news.subscribe('conversation', readerOf, ({ id }) => heard.push(id));
  return { news, heard };
}

it('a process that comes later hears of what changes, and the first one hears of it', async () => {
  const first = processOf('c2');
  first.news.publish([{ topic: 'conversation', id: 'c1' }]);
  const second = processOf('c1');
  await until(() => {
    first.news.publish([{ topic: 'conversation', id: 'c1' }]);
    second.news.publish([{ topic: 'conversation', id: 'c2' }]);
    return second.heard.length > 0 && first.heard.length > 0;
  });
  expect(first.heard).not.toContain('c1');
});
