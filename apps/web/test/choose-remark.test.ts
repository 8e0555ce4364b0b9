/** What is said of a movement: one thing at a time, the most useful, seldom, and never the same twice in a row. */

import fc from 'fast-check'
import { faultNames } from '@unhunch/knowledge'
import { camera } from '@unhunch/knowledge/policy'
import { type Blindness, blindnesses, type Observation } from '@unhunch/motion'
import { describe, expect, it } from 'vitest'
import {
  chooseRemark,
  newSet,
  noRemarks,
  noteRemarks,
  type RemarkName,
} from '../src/life/camera/choose-remark.ts'
import { t } from '../src/words/message.ts'

const { everySeconds, leastCertainty } = camera.remark.value

describe('chooseRemark', () => {
  it('says what is both sure and useful', () => {
    const present = noteRemarks(noRemarks, [
      fault('sides-differ', 0.95),
      fault('too-fast', 0.9),
      fault('slack', 1),
    ])
    expect(chooseRemark(present, 0)[1]).toBe('too-fast')
  })

  it('says nothing of what has passed, or is not sure', () => {
    const passed = noteRemarks(noRemarks, [fault('too-fast', 0.9), fault('too-fast', 0.9, true)])
    expect(chooseRemark(passed, 0)[1]).toBeUndefined()
    expect(
      chooseRemark(noteRemarks(noRemarks, [fault('slack', leastCertainty - 0.01)]), 0)[1],
    ).toBeUndefined()
  })

  it('says that it is smaller when it is so twice in a row', () => {
    const once = noteRemarks(noRemarks, [repetition('smaller')])
    expect(chooseRemark(once, 0)[1]).toBeUndefined()
    expect(chooseRemark(noteRemarks(once, [repetition('smaller')]), 0)[1]).toBe('smaller')
    expect(chooseRemark(noteRemarks(once, [repetition('usual')]), 0)[1]).toBeUndefined()
  })

  it('leaves time between two, whatever is seen, and never says the same twice in a row in a set', () => {
    const anyObservation = fc.oneof(
      fc
        .tuple(fc.constantFrom(...faultNames), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
        .map(([name, certainty, isOver]) => fault(name, certainty, isOver)),
      fc.constantFrom('usual' as const, 'smaller' as const).map(repetition),
    )
    const anySeconds = fc.array(
      fc.tuple(fc.array(anyObservation, { maxLength: 4 }), fc.nat({ max: 20 }), fc.boolean()),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(anySeconds, (steps) => {
        let remarks = noRemarks
        let atMs = 0
        let last: { readonly name: RemarkName; readonly atMs: number } | undefined
        let isNewSet = true
        for (const [observed, seconds, begins] of steps) {
          atMs += seconds * 1000
          if (begins) {
            remarks = newSet(remarks)
            isNewSet = true
          }
          const [next, name] = chooseRemark(noteRemarks(remarks, observed), atMs)
          remarks = next
          if (name === undefined) continue
          if (last !== undefined) {
            expect(atMs - last.atMs).toBeGreaterThanOrEqual(everySeconds * 1000)
            if (!isNewSet) expect(name).not.toBe(last.name)
          }
          last = { name, atMs }
          isNewSet = false
        }
      }),
    )
  })
})

describe('the words of the coach', () => {
  it('are there for all that is noticed, and say what helps with all that hides it', () => {
    for (const name of [...faultNames, 'smaller'] as const)
      expect(t(`camera.remark-${name}`)).not.toMatch(/camera[.]/)
    for (const why of blindnesses) expect(t(`camera.blind-${why satisfies Blindness}`)).toMatch(/[.].+[.]$/)
  })

  it('never scold', () => {
    const all = [...faultNames, 'smaller' as const].map((name) => t(`camera.remark-${name}`)).join(' ')
    expect(all).not.toMatch(/wrong|bad|not enough|must|mistake|fail|don.t/i)
  })
})

// Helpers

function fault(name: (typeof faultNames)[number], certainty: number, isOver = false): Observation {
  return { kind: 'fault', fault: name, side: 'both', isOver, certainty, sinceMs: 0, forMs: 0 }
}

function repetition(size: 'usual' | 'smaller'): Observation {
  return {
    kind: 'repetition',
    count: 1,
    side: 'both',
    startMs: 0,
    topMs: 1,
    endMs: 2,
    reached: 1,
    share: 1,
    size,
  }
}
