import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
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
