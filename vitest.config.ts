import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/global-setup.ts'],
    reporters: ['default', './tests/closing-line.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Reading all modules anew for every file would cost as much as the tests themselves.
    isolate: false,
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
  },
});
