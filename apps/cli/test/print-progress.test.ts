/** How far movements go, in words: by name and side, in tens of degrees. */

import { nothingRecorded, progressOf } from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'
import { expect, it } from 'vitest'
import { printProgress } from '../src/print/progress.ts'

it('says how far a movement goes, and calls a small difference none (S18)', () => {
  const ranges = [41, 44, 39, 62, 58, 57].flatMap((degrees, index) => {
    const day = `2026-03-${10 + index}`
    return [
      { day, measure: 'head-turn', side: 'left', degrees },
      { day, measure: 'trunk-turn', side: 'right', degrees },
    ] as const
  })
  const told = printProgress(progressOf({ ...nothingRecorded, ranges }, policy, '2026-03-23'))
  expect(told.replaceAll(/\s+/g, ' ')).toContain(
    'How far you can move: Neck turn, left Further than at first: some 60° lately, some 40° at first.',
  )
  expect(told.replaceAll(/\s+/g, ' ')).toContain(
    'How far you can move: Trunk turn, right About as far as at first: some 60° lately, some 40° at first.',
  )
})
