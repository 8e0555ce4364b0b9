/** Repetitions of real people, with the same thresholds for all. Skipped where the recordings are not at hand. */

import { describe, expect, it } from 'vitest'
import { conditions, hasRecordings, judge, readRealRecordings, scoreOf } from './real-recordings.ts'

describe.skipIf(!hasRecordings)('recordings of two people', () => {
  const recordings = readRealRecordings()

  it('are those that were expected', () => {
    expect(recordings).toHaveLength(16)
  })

  it.each(Object.entries(conditions))('are counted right: %s', (_name, condition) => {
    const outcomes = recordings.map((recording) => judge(recording, condition))
    const { exact, mostOff, meanError } = scoreOf(outcomes)
    expect(exact).toBeGreaterThanOrEqual(0.95)
    expect(mostOff).toBeLessThanOrEqual(1)
    expect(meanError).toBeLessThanOrEqual(0.03)
    expect(outcomes.filter(({ idle }) => idle > 0)).toEqual([])
  })
})
