/** Two runs of tests: `unit` needs nothing but Node, `journeys` drive the built app in a browser. */

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Both cores of a small machine: the slowest files run side by side.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{knowledge,packages/*,apps/*,scripts}/test/**/*.test.{ts,tsx}'],
          // Nothing under test keeps state between files, and loading the knowledge once saves a third of the time.
          isolate: false,
          // A slow machine is not a wrong answer.
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['apps/web/e2e/**/*.test.ts'],
          globalSetup: ['scripts/journeys-setup.ts'],
          // One browser at a time: two would fight over two cores and make the clock in the pages stutter.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
