import { defineConfig } from 'vitest/config';

const e2e = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    provide: { browser },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,components,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
        },
      },
      e2e('chromium'),
      e2e('firefox'),
    ],
  },
});
