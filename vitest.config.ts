import { defineConfig } from 'vitest/config';

const setupFiles = ['test/properties.ts'];

// One project per kind of test; `npm test` runs them all and adds up the totals.
export default defineConfig({
  test: {
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      // Properties run thousands of times, on slow machines too.
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], setupFiles, testTimeout: 120_000 } },
      { test: { name: 'grammar', include: ['test/grammar/**/*.test.ts'] } },
      {
        test: {
          name: 'protocol',
          include: ['test/protocol/**/*.test.ts'],
          setupFiles,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'look',
          include: ['test/editor/look/**/*.test.ts'],
          // One editor and one browser at a time: two cores are enough for no more.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
