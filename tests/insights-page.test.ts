import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importReviews } from '../bot/import/reviews.ts';
import { openStaffHouse, type StaffHouse } from './adapters/web/staff-house.ts';
import { describeInBrowser, openBrowser, problemsOn } from './browser.ts';
import { type TestDatabase, testDatabase } from './postgres.ts';

let database: TestDatabase;
let hotel: StaffHouse;
let manager: { cookie: string };
let staff: { cookie: string };

beforeAll(async () => {
  database = await testDatabase();
  hotel = await openStaffHouse(database.url);
  manager = await hotel.join('manager');
  staff = await hotel.join('front_desk');
});
afterAll(async () => {
  await hotel?.close();
  await database?.drop();
});

const page = async (path: string, cookie = manager.cookie) => {
  const answer = await hotel.request(path, { cookie });
  return { status: answer.status, html: await answer.text() };
};

/** Reviews of the last days, understood by the builtin. */
async function reviewsComeIn() {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const review = (text: string, days: number) => JSON.stringify({ text, date: daysAgo(days) });
  const noisy = ['隔音太差，隔壁很吵', '走廊太吵了，一夜没睡好', '楼上装修太吵了'];
  const fine = ['早餐很丰富，很好吃', '早餐很好吃，<b>强烈</b>推荐', '房间很干净'];
  const lines = [...noisy, ...fine].map((text, i) => review(text, i + 1));
  const path = join(await mkdtemp(join(tmpdir(), 'zhike-insights-')), 'reviews.jsonl');
  await writeFile(path, [...lines, JSON.stringify({ text: '位置很好，没有日期' })].join('\n'));
  await importReviews(hotel.house, path);
}

test('a hotel that nobody wrote to yet sees what will be here', async () => {
  const { status, html } = await page('/insights');
  expect(status).toBe(200);
  expect(html).toContain('这里会出现客人的声音');
});

test('what guests feel is for managers; who is not signed in is led to the door', async () => {
  expect((await page('/insights', staff.cookie)).status).toBe(403);
  expect((await page('/insights/quotes?days=7', staff.cookie)).status).toBe(403);
  const stranger = await hotel.request('/insights');
  expect(stranger.headers.get('location')).toBe('/signin?next=%2Finsights');
});

describe('with reviews', () => {
  beforeAll(reviewsComeIn);

  test('every number leads to exactly as many quotes', async () => {
    for (const days of ['7', 'all']) {
      const { html } = await page(`/insights?days=${days}`);
      const cells = [...html.matchAll(/<td><a href="([^"]+)">(\d+)<\/a>/g)];
      expect(cells.length).toBeGreaterThan(3);
      for (const [, href = '', count] of cells) {
        const words = await page(href.replaceAll('&amp;', '&'));
        expect([href, words.html.match(/<blockquote/g)?.length]).toEqual([href, Number(count)]);
      }
    }
  });

  test('the headline names the problem, and an undated review is told apart', async () => {
    const { html } = await page('/insights?days=all');
    expect(html).toContain('噪音被抱怨 3 次');
    expect(html).toContain('其中 1 条没有日期');
    expect((await page('/insights?days=7')).html).not.toContain('没有日期');
  });

  test('what a guest wrote is text on the page, never a tag', async () => {
    const { html } = await page('/insights/quotes?days=7');
    expect(html).toContain('&lt;b&gt;强烈&lt;/b&gt;推荐');
    expect(html).not.toContain('<b>强烈');
  });

  test('charts need no style sheet and no script of their own', async () => {
    const { html } = await page('/insights?days=7');
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/<style|<script(?![^>]*src=)/);
  });

  test('an address that was typed wrong shows the page, not an error', async () => {
    for (const query of [
      'days=0',
      'aspect=nonsense',
      'preference=%00',
      'day=2026-99-99',
      'page=-1',
    ]) {
      const { status } = await page(`/insights/quotes?${query}`);
      expect([query, status].join(' ')).toMatch(query.includes('%00') ? /400$/ : /200$/);
    }
  });
});

describeInBrowser('in a browser', () => {
  test('axe finds nothing to complain about, on a phone and on a desktop, light and dark', async () => {
    const server = serve({ fetch: hotel.app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((done) => server.once('listening', done));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const browser = await openBrowser();
    try {
      for (const [width, colorScheme] of [
        [390, 'dark'],
        [1280, 'light'],
      ] as const) {
        const [name = '', value = ''] = manager.cookie.split(/=(.*)/s);
        const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
        await context.addCookies([{ name, value, url: `http://127.0.0.1:${port}` }]);
        const tab = await context.newPage();
        const logged: string[] = [];
        tab.on('console', (message) => logged.push(message.text()));
        for (const path of ['/insights?days=7', '/insights/quotes?days=7&polarity=negative']) {
          await tab.goto(`http://127.0.0.1:${port}${path}`);
          expect(await tab.title()).toContain('客人');
          expect(await problemsOn(tab)).toEqual([]);
          expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
        }
        expect(logged).toEqual([]);
        await context.close();
      }
    } finally {
      await browser.close();
      server.close();
    }
  });
});
