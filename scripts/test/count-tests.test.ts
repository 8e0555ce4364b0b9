/** How a Vitest report is counted. */

import { describe, expect, it } from 'vitest'
import { addCounts, countTests } from '../count-tests.ts'

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const failed = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
const unloaded = { status: 'failed', assertionResults: [] }

describe('countTests', () => {
  it.each`
    files                         | numbers   | count
    ${[passed]}                   | ${[1, 0]} | ${{ passed: 1, failed: 0 }}
    ${[passed, failed]}           | ${[2, 1]} | ${{ passed: 2, failed: 1 }}
    ${[passed, unloaded]}         | ${[1, 0]} | ${{ passed: 1, failed: 1 }}
    ${[failed, unloaded, passed]} | ${[2, 1]} | ${{ passed: 2, failed: 2 }}
    ${[]}                         | ${[0, 0]} | ${{ passed: 0, failed: 0 }}
  `('counts a file that does not load as one failure: $count', ({ files, numbers, count }) => {
    const report = { numPassedTests: numbers[0], numFailedTests: numbers[1], testResults: files }
    expect(countTests(report)).toEqual(count)
  })
})

describe('addCounts', () => {
  it('adds up over runs', () => {
    expect(
      addCounts([
        { passed: 2, failed: 1 },
        { passed: 3, failed: 0 },
      ]),
    ).toEqual({ passed: 5, failed: 1 })
  })
})
