/** Where a session stands. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutTimeline } from '../../src/session/lay-out-timeline.ts'
import { whereNow } from '../../src/session/where-now.ts'
import { anySession } from './any-session.ts'
import { exercise, knowledge, timelineOf } from './notation.ts'

const timeline = timelineOf(exercise('stretch', '2x3 hold 5 each rest 10'), exercise('circles', '1x10s'))

describe('whereNow', () => {
  it.each`
    second | kind           | item | nextItem     | msLeftInSegment | repsTotal | setsTotal
    ${0}   | ${'announce'}  | ${0} | ${1}         | ${8000}         | ${0}      | ${2}
    ${8}   | ${'get-ready'} | ${0} | ${1}         | ${5000}         | ${0}      | ${2}
    ${13}  | ${'move'}      | ${0} | ${1}         | ${3000}         | ${3}      | ${2}
    ${17}  | ${'hold'}      | ${0} | ${1}         | ${4000}         | ${3}      | ${2}
    ${133} | ${'hold'}      | ${0} | ${1}         | ${3000}         | ${3}      | ${2}
    ${136} | ${'announce'}  | ${1} | ${undefined} | ${6000}         | ${0}      | ${1}
    ${157} | ${'move'}      | ${1} | ${undefined} | ${0}            | ${3}      | ${1}
    ${999} | ${'move'}      | ${1} | ${undefined} | ${0}            | ${3}      | ${1}
  `('at second $second: $kind of item $item', ({ second, kind, ...rest }) => {
    const place = whereNow(timeline, second * 1000)
    expect({ ...place, nextItem: place?.nextItem }).toMatchObject(rest)
    expect(place?.segment.kind).toBe(kind)
  })

  it('says how much of a side of a set is left', () => {
    expect(whereNow(timeline, 13_000)?.msLeftInSet).toBe(24_000)
  })

  it('has no place in an empty session', () => {
    expect(whereNow(timelineOf(), 0)).toBeUndefined()
  })

  it('always finds the segment that a search from the start finds', () => {
    fc.assert(
      fc.property(anySession, fc.nat(2_000_000), fc.boolean(), (session, ms, onEdge) => {
        const laidOut = layOutTimeline(session, knowledge)
        const edge = laidOut.segments[ms % laidOut.segments.length]?.startMs ?? 0
        const positionMs = onEdge ? edge : ms % laidOut.durationMs
        const place = whereNow(laidOut, positionMs)
        const found = laidOut.segments.find((s) => s.startMs <= positionMs && positionMs < s.endMs)
        expect(place?.segment).toBe(found)
        expect(place?.progress).toBeCloseTo(positionMs / laidOut.durationMs)
        expect(place?.msLeftInItem).toBeGreaterThan(0)
      }),
    )
  })
})
