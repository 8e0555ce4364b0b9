/** What happens at which second of a session. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutTimeline } from '../../src/session/lay-out-timeline.ts'
import type { Segment } from '../../src/session/timeline.ts'
import { anyItem, anySession } from './any-session.ts'
import { exercise, knowledge, print, sessionOf, timelineOf } from './notation.ts'

describe('layOutTimeline', () => {
  it('announces, makes ready, moves, holds, and rests between sets', () => {
    expect(print(timelineOf(exercise('squeeze', '2x3 hold 5 rest 30')))).toMatchInlineSnapshot(`
      "0 announce #0
      10 get-ready 1
      15 move 1.1 squeezed
      17 hold 1.1 squeezed
      22 move 1.1 released
      23 move 1.2 squeezed
      25 hold 1.2 squeezed
      30 move 1.2 released
      31 move 1.3 squeezed
      33 hold 1.3 squeezed
      38 move 1.3 released
      39 rest 1
      69 get-ready 2
      74 move 2.1 squeezed
      76 hold 2.1 squeezed
      81 move 2.1 released
      82 move 2.2 squeezed
      84 hold 2.2 squeezed
      89 move 2.2 released
      90 move 2.3 squeezed
      92 hold 2.3 squeezed
      97 move 2.3 released
      98 end"
    `)
  })

  it('gives both sides two full halves in each set (S8)', () => {
    expect(print(timelineOf(exercise('stretch', '2x1 hold 20 rest 10 each')))).toMatchInlineSnapshot(`
      "0 announce #0
      8 get-ready 1 left
      13 move 1.1 long left
      16 hold 1.1 long left
      36 get-ready 1 switch right
      42 move 1.1 long right
      45 hold 1.1 long right
      65 rest 1
      75 get-ready 2 left
      80 move 2.1 long left
      83 hold 2.1 long left
      103 get-ready 2 switch right
      109 move 2.1 long right
      112 hold 2.1 long right
      132 end"
    `)
  })

  it('cuts the last cycle of a timed set, so that the time is kept to the second', () => {
    expect(print(timelineOf(exercise('circles', '1x10s')))).toMatchInlineSnapshot(`
      "0 announce #0
      6 get-ready 1
      11 move 1.1 up
      12.5 move 1.1 down
      15 move 1.2 up
      16.5 move 1.2 down
      19 move 1.3 up
      20.5 move 1.3 down
      21 end"
    `)
  })

  it('goes from one exercise to the next with no rest between, and leaves out a rest of nothing', () => {
    const timeline = timelineOf(exercise('squeeze', '2x1 rest 0'), exercise('stretch', '1x1 hold 5 rest 60'))
    expect(print(timeline)).toMatchInlineSnapshot(`
      "0 announce #0
      10 get-ready 1
      15 move 1.1 squeezed
      17 move 1.1 released
      18 get-ready 2
      23 move 2.1 squeezed
      25 move 2.1 released
      26 announce #1
      34 get-ready 1
      39 move 1.1 long
      42 hold 1.1 long
      47 end"
    `)
  })

  it('says the steps only the first time', () => {
    const timeline = timelineOf(exercise('squeeze', '1x1'), exercise('squeeze', '1x1'))
    const announcements = timeline.segments.filter(({ kind }) => kind === 'announce')
    expect(announcements.map(lengthMs)).toEqual([10_000, 4000])
  })

  it('keeps the time of an exercise whose movement it does not know', () => {
    expect(print(timelineOf(exercise('unheard-of', '1x30s')))).toMatchInlineSnapshot(`
      "0 announce #0
      4 get-ready 1
      9 hold 1.1 
      39 end"
    `)
  })

  it('is empty when the session is', () => {
    expect(timelineOf()).toEqual({ segments: [], durationMs: 0, itemStartsMs: [], cues: [] })
  })

  it('never has a gap, an overlap or an empty segment', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { segments, durationMs } = layOutTimeline(session, knowledge)
        expect(segments.map(({ startMs }) => startMs)).toEqual([
          0,
          ...segments.map(({ endMs }) => endMs).slice(0, -1),
        ])
        expect(segments.every((segment) => lengthMs(segment) > 0)).toBe(true)
        expect(durationMs).toBe(segments.at(-1)?.endMs)
      }),
    )
  })

  it('always takes as long as planning says', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(timelineOf(item).durationMs).toBe(Math.round(item.seconds * 1000))
      }),
    )
  })

  it('never ends an exercise in a rest', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { segments } = layOutTimeline(session, knowledge)
        const last = segments.filter((segment, i) => segments[i + 1]?.item !== segment.item)
        expect(last.map(({ kind }) => kind)).not.toContain('rest')
      }),
    )
  })

  it('always gives the second side what the first side got (S8)', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const { segments } = timelineOf({ ...item, sides: 'each' })
        const half = (side: string) =>
          segments
            .filter((segment) => 'side' in segment && segment.side === side && segment.kind !== 'get-ready')
            .map((segment) => ({ ...segment, side: '', startMs: 0, endMs: lengthMs(segment) }))
        expect(half('right')).toEqual(half('left'))
        const switches = segments.filter((segment) => segment.kind === 'get-ready' && segment.isSwitch)
        expect(switches).toHaveLength(item.prescription.sets)
      }),
    )
  })

  it('always fills a timed set exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 300 }),
        fc.constantFrom('squeeze', 'circles', 'stretch'),
        (s, name) => {
          const { segments } = timelineOf(exercise(name, `1x${s}s hold 4`))
          const work = segments.filter(({ kind }) => kind === 'move' || kind === 'hold')
          expect(work.reduce((sum, segment) => sum + lengthMs(segment), 0)).toBe(s * 1000)
        },
      ),
    )
  })

  it('is the same for the same session', () => {
    const session = sessionOf(exercise('squeeze', '2x3 hold 5'))
    const again = layOutTimeline(session, knowledge)
    expect(layOutTimeline(session, knowledge)).toEqual(again)
  })
})

// Helpers

function lengthMs({ startMs, endMs }: Segment): number {
  return endMs - startMs
}
