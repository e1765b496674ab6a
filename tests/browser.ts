import { existsSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? PATHS.find((path) => existsSync(path));
const required = process.env.REQUIRE_BROWSER === '1';

if (!executablePath && !required) {
  console.warn(
    'No chromium here: the browser tests are SKIPPED. REQUIRE_BROWSER=1 makes them fail.',
  );
}

/** `describe` for tests in a browser: without one they are skipped, loudly, or fail where it is required. */
export const describeInBrowser = executablePath || required ? describe : describe.skip;

export function openBrowser(): Promise<Browser> {
  if (!executablePath)
    throw new Error('REQUIRE_BROWSER=1, but there is no chromium: apt-get install chromium');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** What would keep somebody from using this page, as axe finds it: one line a problem. */
export async function problemsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run()')) as AxeResults;
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(' | ')}`);
}

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

/**
 * What staff would stumble over on these pages, on a phone and at a desk: what axe finds, and pages that are
 * wider than the screen; one line each.
 * @param cookie of somebody who is signed in, as the browser got it
 */
export async function stumblesOn(
  browser: Browser,
  { url, cookie }: { url: string; cookie: string },
  paths: string[],
): Promise<string[]> {
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  const found: string[] = [];
  for (const viewport of SCREENS) {
    const context = await browser.newContext({ viewport });
    await context.addCookies([{ name, value: value.split(';')[0] ?? '', url }]);
    const tab = await context.newPage();
    for (const path of paths) {
      await tab.goto(url + path);
      const wide = await tab.evaluate('document.documentElement.scrollWidth > innerWidth');
      const problems = [...(await problemsOn(tab)), ...(wide ? ['wider than the screen'] : [])];
      found.push(...problems.map((problem) => `${path} at ${viewport.width}: ${problem}`));
    }
    await context.close();
  }
  return found;
}
