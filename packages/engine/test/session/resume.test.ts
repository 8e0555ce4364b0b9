/** A session's place kept over a reload. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutTimeline } from '../../src/session/lay-out-timeline.ts'
import { restore, snapshot } from '../../src/session/resume.ts'
import { anySession } from './any-session.ts'
import { exercise, knowledge, printEffect, run, runEvents, timelineOf } from './notation.ts'

const timeline = timelineOf(exercise('squeeze', '1x1 hold 5'), exercise('circles', '1x10s'))

describe('restore', () => {
  it('waits at the start of the segment it was in, and names it again', () => {
    const before = run(timeline, 'play@0 tick@9000 tick@18000').player
    const restored = restore(timeline, snapshot(before))
    expect(restored).toMatchObject({ status: 'paused', because: 'reload', positionMs: 17_000 })
    const { effects } = run(timeline, 'play@900000', restored)
    expect(effects.map(printEffect)).toEqual(['hold-awake', 'segment 3'])
  })

  it('keeps a stopped session stopped (S6)', () => {
    const stopped = run(timeline, 'play@0 tick@4000 symptom:faint/emergency').player
    const restored = restore(timeline, snapshot(stopped))
    expect(run(timeline, 'play@9000 tick@10000', restored).player).toEqual(stopped)
  })

  it('starts the exercise again when the timeline has changed under it', () => {
    const before = run(timeline, 'play@0 skip:did-already@0 tick@9000 tick@18000').player
    const shorter = timelineOf(exercise('circles', '1x1'), exercise('circles', '1x1'))
    expect(restore(shorter, snapshot(before))).toMatchObject({ item: 1, positionMs: 15_000 })
    expect(restore(timelineOf(exercise('circles', '1x1')), snapshot(before))).toMatchObject({
      item: 0,
      positionMs: 0,
    })
  })

  it('always goes on to the same end, whenever the session was cut off', () => {
    fc.assert(
      fc.property(
        anySession,
        fc.array(fc.integer({ min: 1, max: 9999 }), { maxLength: 60 }),
        (session, gaps) => {
          const laidOut = layOutTimeline(session, knowledge)
          let atMs = 0
          const ticks = gaps.map((gapMs) => {
            atMs += gapMs
            return { type: 'tick', atMs } as const
          })
          const cutOff = runEvents(laidOut, [{ type: 'play', atMs: 0 }, ...ticks]).player
          const kept: unknown = JSON.parse(JSON.stringify(snapshot(cutOff)))
          const restored = restore(laidOut, kept as typeof cutOff & { status: 'paused' })
          expect(restored.positionMs).toBeLessThanOrEqual(cutOff.positionMs)
          const { player } = run(laidOut, `play@0 tick@0..${laidOut.durationMs + 5000}/5000`, restored)
          expect(player).toMatchObject({
            status: 'finished',
            positionMs: laidOut.durationMs,
            outcomes: session.items.map(() => 'done'),
          })
        },
      ),
    )
  })
})
