/** A session that a camera leads: it waits for the person, and never runs away from them or backwards. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsBySight, type Seen } from '../../src/session/bounds-by-sight.ts'
import { newPlayer, type Player, step } from '../../src/session/player.ts'
import type { Timeline } from '../../src/session/timeline.ts'
import { anySession } from './any-session.ts'
import { exercise, knowledge, sessionOf } from './notation.ts'
import { layOutTimeline } from '../../src/session/lay-out-timeline.ts'

const free = { leastMs: 0, mostMs: Number.POSITIVE_INFINITY }

describe('boundsBySight', () => {
  /** 0 announce · 6 get-ready · 11 up · 12.5 down · 15 up · 16.5 down · 19 up · 20.5 down · 23 end */
  const circles = sessionOf(exercise('circles', '1x3'))
  /** 0 announce · 10 get-ready · 15 squeezed · 17 hold · 22 released · 23 squeezed · 25 hold · 30 released · 31 end */
  const squeezes = sessionOf(exercise('squeeze', '1x2 hold 5'))

  it('lets words and count-downs go on by the clock', () => {
    expect(boundsOf(circles, 0, { reps: 0, isHeld: false })).toEqual(free)
    expect(boundsOf(circles, 8000, { reps: 3, isHeld: false })).toEqual(free)
  })

  it('waits at the end of a repetition until it was seen, and follows those who are quicker', () => {
    expect(boundsOf(circles, 11_000, { reps: 0, isHeld: false })).toEqual({ leastMs: 11_000, mostMs: 14_999 })
    expect(boundsOf(circles, 12_000, { reps: 1, isHeld: false })).toEqual({ leastMs: 15_000, mostMs: 18_999 })
    expect(boundsOf(circles, 12_000, { reps: 2, isHeld: false })).toEqual({ leastMs: 19_000, mostMs: 22_999 })
    expect(boundsOf(circles, 22_000, { reps: 9, isHeld: false })).toEqual({ ...free, leastMs: 23_000 })
  })

  it('lets a hold last while it is held, from the moment it is held', () => {
    expect(boundsOf(squeezes, 15_500, { reps: 0, isHeld: false }).mostMs).toBe(16_999)
    expect(boundsOf(squeezes, 15_500, { reps: 0, isHeld: true })).toEqual({ ...free, leastMs: 17_000 })
    expect(boundsOf(squeezes, 19_000, { reps: 0, isHeld: true }).mostMs).toBe(Number.POSITIVE_INFINITY)
    expect(boundsOf(squeezes, 19_000, { reps: 0, isHeld: false }).mostMs).toBe(19_000)
  })

  it('begins the next one only when the last was let go, and waits for nothing after the last', () => {
    expect(boundsOf(squeezes, 22_500, { reps: 0, isHeld: true })).toEqual({ leastMs: 0, mostMs: 22_999 })
    expect(boundsOf(squeezes, 22_500, { reps: 1, isHeld: false })).toEqual(free)
    expect(boundsOf(squeezes, 30_500, { reps: 1, isHeld: true })).toEqual(free)
  })

  it('leaves doses that are a time to the clock', () => {
    const timed = sessionOf(exercise('circles', '1x20s'))
    expect(boundsOf(timed, 12_000, { reps: 0, isHeld: false })).toEqual(free)
  })
})

describe('a session that is led by sight', () => {
  const anySeen = fc.record({ reps: fc.integer({ min: 0, max: 8 }), isHeld: fc.boolean() })

  it('never goes backwards, and gives each cue once, in order, whatever is seen', () => {
    fc.assert(
      fc.property(anySession, fc.array(anySeen, { minLength: 1, maxLength: 40 }), (session, sights) => {
        const timeline = layOutTimeline(session, knowledge)
        let { player, atMs } = begin(timeline)
        for (const seen of sights) {
          const before = player
          ;({ player, atMs } = tick(timeline, session, { player, atMs }, seen))
          expect(player.positionMs).toBeGreaterThanOrEqual(before.positionMs)
          expect(player.nextCue).toBeGreaterThanOrEqual(before.nextCue)
          const given = timeline.cues.slice(0, player.nextCue)
          expect(given.every((cue) => cue.atMs <= player.positionMs)).toBe(true)
        }
      }),
    )
  })

  it('stays where it is for as long as nothing is seen, and comes to its end when all is done', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const timeline = layOutTimeline(session, knowledge)
        let now = begin(timeline)
        // So much time that every wait has been reached, however long what is timed before it.
        const turns = Math.ceil(timeline.durationMs / 500)
        for (let turn = 0; turn <= turns; turn++)
          now = tick(timeline, session, now, { reps: 0, isHeld: false }, 500)
        const waiting = now.player.positionMs
        const isFinished = now.player.status === 'finished'
        const hasCounted = session.items.some(({ prescription }) => prescription.seconds === 0)
        const isKnown = session.items.some(({ exercise: name }) => name !== 'unheard-of')
        if (hasCounted && isKnown && !isFinished)
          expect(tick(timeline, session, now, { reps: 0, isHeld: false }).player.positionMs).toBe(waiting)

        for (let turn = 0; turn < 2 * turns + 40 && now.player.status !== 'finished'; turn++)
          now = tick(timeline, session, now, { reps: 99, isHeld: turn % 40 < 30 }, 500)
        expect(now.player.status).toBe('finished')
        expect(now.player.outcomes.every((outcome) => outcome === 'done')).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

// Helpers

function boundsOf(session: ReturnType<typeof sessionOf>, positionMs: number, seen: Seen) {
  return boundsBySight(layOutTimeline(session, knowledge), session, positionMs, seen)
}

interface Now {
  readonly player: Player
  readonly atMs: number
}

function begin(timeline: Timeline): Now {
  return { player: step(timeline, newPlayer(timeline), { type: 'play', atMs: 0 })[0], atMs: 0 }
}

function tick(
  timeline: Timeline,
  session: ReturnType<typeof sessionOf>,
  { player, atMs }: Now,
  seen: Seen,
  ms = 900,
): Now {
  const bounds = boundsBySight(timeline, session, player.positionMs, seen)
  return { player: step(timeline, player, { type: 'tick', atMs: atMs + ms, bounds })[0], atMs: atMs + ms }
}
