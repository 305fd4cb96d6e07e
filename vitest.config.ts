import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/browser/chromium.ts';

const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], testTimeout: 180_000 } },
      {
        // Inside Chromium: the engine computes the same there as in Node.
        optimizeDeps: { include: ['seedrandom/lib/alea.js', '@stdlib/math-base-special-exp', 'immer', 'valibot'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.ts'],
          globalSetup: ['tests/browser/node.setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // In Node, driving Chromium: clicks and keys on the built page.
        test: {
          name: 'browser-app',
          include: ['tests/browser/**/*.e2e.test.ts'],
          globalSetup: ['tests/browser/app.setup.ts'],
          // Long enough for a machine that does other things as well: nothing here is a measurement.
          testTimeout: 180_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
