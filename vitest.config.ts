/** Two runs of tests: `unit` needs nothing but Node, `journeys` drive the built app in a browser. */

import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/longest-first.ts'

export default defineConfig({
  test: {
    // Both cores of a small machine: the slowest files run side by side.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{knowledge,packages/*,apps/*,scripts}/test/**/*.test.{ts,tsx}'],
          // Nothing under test keeps state between files, and loading the knowledge once saves a third of the time.
          isolate: false,
          setupFiles: ['apps/web/test/speak-english.ts'],
          // A slow machine is not a wrong answer.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['apps/web/e2e/**/*.test.ts'],
          globalSetup: ['scripts/journeys-setup.ts'],
          setupFiles: ['apps/web/test/speak-english.ts'],
          // Two browsers, one a core: the clocks in the pages are wound by hand, so that slowness stops none.
          testTimeout: 120_000,
          // What is waited for is seen when it comes; a busy machine must not turn waiting into failing.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
