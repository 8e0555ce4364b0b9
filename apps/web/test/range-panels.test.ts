/** How far movements go, as the screen of progress tells it: in tens, with doubt, and no change within it. */

import {
  addDays,
  nothingRecorded,
  progressOf,
  type RangeMeasurement,
  rangeMeasures,
  tellTrend,
} from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describePanel } from '../src/screens/progress/describe-panel.ts'
import { nameRange, panelsOf } from '../src/screens/progress/measured.ts'
import { sayProgress } from '../src/words/progress-reason.ts'

const monday = '2020-01-06'
const at = (index: number) => addDays(monday, index)
const { rangeChange } = policy.progress

describe('panelsOf', () => {
  it('has a chart for each movement, with both sides in it', () => {
    const [turn, raise, ...others] = panelsOf(
      progressAfter([
        { day: at(0), measure: 'shoulder-elevation', side: 'left', degrees: 148 },
        { day: at(0), measure: 'head-turn', side: 'right', degrees: 61 },
        { day: at(0), measure: 'head-turn', side: 'left', degrees: 44 },
      ]),
    )
    expect(others).toEqual([])
    expect(turn?.title).toBe('Neck turn: how far')
    expect(turn?.lines.map(({ label }) => label)).toEqual(['Left', 'Right'])
    // One line needs no legend: the title says the side.
    expect(raise?.title).toBe('Arm raise to the side, left: how far')
    expect(turn && describePanel(turn, turn.lines, { from: monday, to: at(6) })).toBe(
      'Neck turn: how far. 2 entries from 6 Jan 2020 to 12 Jan 2020. Left: last 40°, lowest 40°, highest 40°. Right: last 60°, lowest 60°, highest 60°.',
    )
  })

  it('leaves a doubt around each value, as wide as what counts as a change asks for', () => {
    for (const measure of rangeMeasures) {
      const [panel] = panelsOf(progressAfter([{ day: at(0), measure, side: 'left', degrees: 30 }]))
      const error = panel?.error ?? 0
      // Of the difference of two values that err by chance, each on its own.
      expect(Math.hypot(error, error)).toBeCloseTo(rangeChange.value[measure])
    }
  })

  it('calls nothing a change that a camera may have made up, and tells degrees in tens (S18)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rangeMeasures),
        fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 6, maxLength: 20 }),
        (measure, told) => {
          const difference = Math.abs(meanOf(told.slice(-3)) - meanOf(told.slice(0, 3)))
          const words = wordsAfter(measure, told)
          if (difference < rangeChange.value[measure] - 1e-9) expect(words).toMatch(/^About as far /)
          else expect(words).toMatch(/^(Further|Less far) than /)
          for (const [, degrees] of words.matchAll(/(\d+)°/g)) expect(Number(degrees) % 10).toBe(0)
        },
      ),
    )
  })
})

describe('nameRange', () => {
  it.each`
    measure                 | side       | name
    ${'head-turn'}          | ${'left'}  | ${'Neck turn, left'}
    ${'trunk-lean'}         | ${'right'} | ${'Side bend, right'}
    ${'shoulder-elevation'} | ${'left'}  | ${'Arm raise to the side, left'}
  `('of $measure $side is $name', ({ name, ...moved }) => {
    expect(nameRange({ moved })).toBe(name)
  })
})

// Helpers

function progressAfter(ranges: readonly RangeMeasurement[]) {
  return progressOf({ ...nothingRecorded, ranges }, policy, at(500))
}

function wordsAfter(measure: RangeMeasurement['measure'], told: readonly number[]): string {
  const ranges = told.map((degrees, index) => ({ day: at(index), measure, side: 'left', degrees }) as const)
  const { series, trends } = progressAfter(ranges)
  const [range] = series
  const [trend] = trends
  if (range?.kind !== 'measure' || trend === undefined) return ''
  const { id, values } = tellTrend(range, trend)
  return sayProgress(id, values)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
