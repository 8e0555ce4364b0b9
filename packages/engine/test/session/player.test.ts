/** Playing a session: what the person hears, and what a clock can do to it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutTimeline } from '../../src/session/lay-out-timeline.ts'
import { newPlayer, type PlayerEvent } from '../../src/session/player.ts'
import { anySession } from './any-session.ts'
import { exercise, knowledge, printEffect, run, runEvents, timelineOf } from './notation.ts'

/** 0 announce · 10 get-ready · 15 squeezed · 17 hold · 22 released · 23 announce · 29 get-ready · 34 circles · 44 end */
const timeline = timelineOf(exercise('squeeze', '1x1 hold 5'), exercise('circles', '1x10s'))

describe('step', () => {
  it('says each thing once, in order, and finishes', () => {
    const { player, effects } = run(timeline, 'play@0 tick@0..44000/250')
    expect(effects.map(printEffect).join('\n')).toMatchInlineSnapshot(`
      "hold-awake
      segment 0
      announce-item 0
      segment 1
      tone count
      count 3
      tone count
      count 2
      tone count
      count 1
      tone start
      segment 2
      segment 3
      announce-next 1
      tone count
      count 3
      tone count
      count 2
      tone count
      count 1
      tone end
      segment 4
      tone end
      outcome 0 done
      segment 5
      announce-item 1
      segment 6
      tone count
      count 3
      tone count
      count 2
      tone count
      count 1
      tone start
      segment 7
      segment 8
      segment 9
      segment 10
      tone count
      count 3
      tone count
      count 2
      segment 11
      tone count
      count 1
      segment 12
      tone end
      outcome 1 done
      release-awake
      finished false"
    `)
    expect(player).toMatchObject({
      status: 'finished',
      positionMs: 44_000,
      outcomes: ['done', 'done'],
      early: false,
    })
  })

  it('pauses and plays on where it was', () => {
    const { player } = run(timeline, 'play@0 tick@4000 pause@5000 tick@60000 play@90000 tick@91000')
    expect(player).toMatchObject({ status: 'playing', positionMs: 6000 })
  })

  it('stops for good when the person reports a symptom (S6)', () => {
    const { player } = run(timeline, 'play@0 tick@4000 symptom:dizziness play@5000 tick@9000')
    expect(player).toMatchObject({
      status: 'stopped',
      positionMs: 4000,
      because: 'dizziness',
      symptoms: ['dizziness'],
    })
  })

  it.each`
    script                                                           | status       | because           | response
    ${'symptom:chest-pain/emergency play skip:not-now'}              | ${'stopped'} | ${'chest-pain'}   | ${'emergency'}
    ${'play@0 pause@1 symptom:arm-tingling/stop-and-see play@2'}     | ${'stopped'} | ${'arm-tingling'} | ${'stop-and-see'}
    ${'play@0 tick@0..44000/1000 symptom:faint/emergency play'}      | ${'stopped'} | ${'faint'}        | ${'emergency'}
    ${'play@0 symptom:dizzy/stop symptom:chest-pain/emergency play'} | ${'stopped'} | ${'chest-pain'}   | ${'emergency'}
    ${'play@0 symptom:chest-pain/emergency symptom:dizzy/stop play'} | ${'stopped'} | ${'chest-pain'}   | ${'emergency'}
    ${'play@0 symptom:faint/emergency symptom:ache/ease play back'}  | ${'stopped'} | ${'faint'}        | ${'emergency'}
    ${'play@0 symptom:faint/emergency replaced finish-early play'}   | ${'stopped'} | ${'faint'}        | ${'emergency'}
  `('stops at any time, and the most urgent symptom counts: $script (S6)', ({ script, ...stop }) => {
    expect(run(timeline, script).player).toMatchObject(stop)
  })

  it('says what it stopped for, and notes what was done so far', () => {
    const { effects } = run(timeline, 'play@0 tick@9000 tick@17000 symptom:sharp-pain/stop')
    expect(effects.slice(-3).map(printEffect)).toEqual([
      'outcome 0 partly',
      'release-awake',
      'stopped sharp-pain stop',
    ])
  })

  it('pauses and offers something easier for a symptom that only asks for ease', () => {
    const { player, effects } = run(timeline, 'play@0 tick@9000 symptom:pulling/ease')
    expect(player).toMatchObject({ status: 'paused', because: 'symptom', symptoms: ['pulling'] })
    expect(effects.map(printEffect).slice(-2)).toEqual(['release-awake', 'offer-easier 0 pulling'])
  })

  it('plays a replaced exercise from its announcement', () => {
    const easier = timelineOf(exercise('squeeze', '1x1 hold 5'), exercise('stretch', '1x1 hold 2'))
    const before = run(timeline, 'play@0 tick@0..40000/5000 symptom:pulling/ease').player
    const { player, effects } = run(easier, 'replaced@41000 play@42000 tick@43000', before)
    expect(player).toMatchObject({
      status: 'playing',
      positionMs: 24_000,
      item: 1,
      outcomes: ['done', 'ahead'],
    })
    expect(effects.map(printEffect)).toEqual(['hold-awake', 'segment 5', 'announce-item 1'])
  })

  it.each`
    skips                                   | outcomes                    | status
    ${'skip:did-already@4000'}              | ${['did-already', 'ahead']} | ${'playing'}
    ${'skip:it-hurts@4000 skip:not-now'}    | ${['it-hurts', 'not-now']}  | ${'finished'}
    ${'skip:not-now@4000 back'}             | ${['ahead', 'ahead']}       | ${'playing'}
    ${'skip:never-again@9000 finish-early'} | ${['never-again', 'ahead']} | ${'finished'}
  `('keeps the kind of each skip: $skips', ({ skips, outcomes, status }) => {
    expect(run(timeline, `play@0 ${skips}`).player).toMatchObject({ outcomes, status })
  })

  it.each`
    later              | outcome
    ${'skip:not-now'}  | ${'done'}
    ${'skip:it-hurts'} | ${'it-hurts'}
    ${'finish-early'}  | ${'done'}
  `('keeps what was done when the person goes back to it, unless it hurts: $later', ({ later, outcome }) => {
    const again = 'play@0 tick@0..24000/4000 back back tick@24000..40000/8000'
    expect(run(timeline, again).player).toMatchObject({ item: 0, positionMs: 16_000 })
    expect(run(timeline, `${again} ${later}`).player.outcomes[0]).toBe(outcome)
  })

  it('announces the exercise it skips to', () => {
    const { player, effects } = run(timeline, 'play@0 tick@5000 skip:not-now')
    expect(player).toMatchObject({ positionMs: 23_000, item: 1 })
    expect(effects.map(printEffect).slice(-3)).toEqual(['outcome 0 not-now', 'segment 5', 'announce-item 1'])
  })

  it('goes back to the start of the exercise, and at once again to the one before', () => {
    const late = 'play@0 tick@0..30000/5000 '
    expect(run(timeline, `${late}back@30000`).player).toMatchObject({ positionMs: 23_000 })
    const { player } = run(timeline, `${late}back@30000 back@32000`)
    expect(player).toMatchObject({ positionMs: 0, item: 0, outcomes: ['done', 'ahead'] })
  })

  it('ends early when asked, and says what was only begun', () => {
    const { player } = run(timeline, 'play@0 tick@0..20000/5000 finish-early')
    expect(player).toMatchObject({ status: 'finished', early: true, outcomes: ['partly', 'ahead'] })
    expect(run(timeline, 'play@0 tick@9000 finish-early').player).toMatchObject({
      outcomes: ['ahead', 'ahead'],
    })
  })

  it('finishes at once when there is nothing to do', () => {
    expect(run(timelineOf(), 'play@0').player).toMatchObject({ status: 'finished', positionMs: 0 })
  })
})

describe('step, whatever the clock does', () => {
  it('waits where it was when the phone has slept (S7)', () => {
    const { player, effects } = run(timeline, 'play@0 tick@4000 tick@600000 play@700000 tick@701000')
    expect(player).toMatchObject({ status: 'playing', positionMs: 5000 })
    expect(effects.map(printEffect)).toContain('paused-by-sleep')
  })

  it('counts a clock that runs backwards as no time, and goes on from there (S7)', () => {
    const { player } = run(timeline, 'play@100000 tick@104000 tick@50000 tick@51000')
    expect(player).toMatchObject({ status: 'playing', positionMs: 5000 })
  })

  it('drops a count that comes too late, and no name (S7)', () => {
    const { effects } = run(timeline, 'play@0 tick@9900 tick@19000 tick@28000')
    const said = effects.map(printEffect)
    expect(said.filter((effect) => effect.startsWith('count'))).toEqual(['count 3'])
    expect(said.filter((effect) => effect.startsWith('announce'))).toEqual([
      'announce-item 0',
      'announce-next 1',
      'announce-item 1',
    ])
  })

  it('never runs backwards, past the end, or out of its item, except when asked to go back (S7)', () => {
    fc.assert(
      fc.property(anySession, anyEvents, (session, events) => {
        const laidOut = layOutTimeline(session, knowledge)
        const { players } = runEvents(laidOut, events)
        players.forEach((player, i) => {
          const before = players[i - 1]?.positionMs ?? 0
          const goesBack = ['back', 'replaced'].includes(events[i]?.type ?? '')
          if (!goesBack) expect(player.positionMs).toBeGreaterThanOrEqual(before)
          expect(player.positionMs).toBeLessThanOrEqual(laidOut.durationMs)
          expect(player.positionMs).toBeGreaterThanOrEqual(laidOut.itemStartsMs[player.item] ?? 0)
          expect(player.positionMs).toBeLessThanOrEqual(
            laidOut.itemStartsMs[player.item + 1] ?? laidOut.durationMs,
          )
        })
      }),
    )
  })

  it('always names each segment once, in order, however coarse the ticks (S7)', () => {
    fc.assert(
      fc.property(anySession, fc.array(anyGap, { minLength: 1 }), (session, gaps) => {
        const laidOut = layOutTimeline(session, knowledge)
        const { player, effects } = runEvents(laidOut, playThrough(laidOut.durationMs, gaps))
        expect(player).toMatchObject({ status: 'finished', outcomes: session.items.map(() => 'done') })
        const named = effects.flatMap((effect) => (effect.type === 'segment' ? [effect.segment] : []))
        expect(named).toEqual(laidOut.segments.map((_, index) => index))
        const announced = effects.flatMap((effect) => (effect.type === 'announce-item' ? [effect.item] : []))
        expect(announced).toEqual(session.items.map((_, index) => index))
      }),
    )
  })

  it('never changes anything but time by a pause', () => {
    fc.assert(
      fc.property(
        anySession,
        fc.array(anyGap, { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (session, gaps, at, length) => {
          const laidOut = layOutTimeline(session, knowledge)
          const straight = playThrough(laidOut.durationMs, gaps)
          const index = 1 + (at % (straight.length - 1))
          const pauseMs = straight[index - 1]?.atMs ?? 0
          const later = straight.slice(index).map((event) => ({ ...event, atMs: event.atMs + length }))
          const withPause: readonly PlayerEvent[] = [
            ...straight.slice(0, index),
            { type: 'pause', atMs: pauseMs },
            { type: 'play', atMs: pauseMs + length },
            ...later,
          ]
          const a = runEvents(laidOut, straight)
          const b = runEvents(laidOut, withPause)
          const words = ({ effects }: typeof a) => effects.filter(({ type }) => !type.endsWith('-awake'))
          expect(words(b)).toEqual(words(a))
          expect(b.player).toEqual(a.player)
        },
      ),
    )
  })

  it('always counts time the same, in steps or at once', () => {
    fc.assert(
      fc.property(anySession, fc.integer({ min: 1, max: 9000 }), (session, ms) => {
        const laidOut = layOutTimeline(session, knowledge)
        const inSteps = run(laidOut, `play@0 tick@0..${ms}/7 tick@${ms}`).player
        expect(inSteps).toEqual(run(laidOut, `play@0 tick@${ms}`).player)
      }),
    )
  })

  it('never restarts once a symptom has stopped it (S6)', () => {
    fc.assert(
      fc.property(anySession, anyEvents, anyEvents, anyStop, (session, before, after, stop) => {
        const laidOut = layOutTimeline(session, knowledge)
        const stopped = runEvents(laidOut, [...before, stop]).player
        expect(stopped.status).toBe('stopped')
        const { players, effects } = runEvents(laidOut, after, stopped)
        expect(players.every(({ status }) => status === 'stopped')).toBe(true)
        expect(players.every(({ positionMs }) => positionMs === stopped.positionMs)).toBe(true)
        expect(effects.every(({ type }) => type === 'stopped' || type === 'release-awake')).toBe(true)
      }),
    )
  })

  it('never changes the player it was given', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const first = newPlayer(timeline)
        runEvents(timeline, events, first)
        expect(first).toEqual(newPlayer(timeline))
      }),
    )
  })
})

// Helpers

/** From standing still and edges of segments to just under a sleep. */
const anyGap = fc.oneof(
  fc.constantFrom(1, 500, 1000, 5000, 9999, 10_000),
  fc.integer({ min: 1, max: 10_000 }),
)

const anyStop = fc.record({
  type: fc.constant('symptom' as const),
  symptom: fc.constant('dizziness'),
  response: fc.constantFrom('stop' as const, 'stop-and-see' as const, 'emergency' as const),
  atMs: fc.nat(),
})

/** A clock that mostly goes forward, and sometimes stands, sleeps or runs backwards. */
const anyEvents: fc.Arbitrary<readonly PlayerEvent[]> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constant('tick' as const) },
        { weight: 3, arbitrary: fc.constant('play' as const) },
        {
          weight: 3,
          arbitrary: fc.constantFrom('pause', 'back', 'replaced', 'skip', 'ease', 'finish-early'),
        },
      ),
      fc.oneof(anyGap, fc.constantFrom(0, -1, -60_000, 10_001, 3_600_000)),
    ),
    { maxLength: 40 },
  )
  .map((steps) => {
    let atMs = 1_000_000
    return steps.map(([type, gapMs]): PlayerEvent => {
      atMs += gapMs
      if (type === 'skip') return { type, kind: 'not-now', atMs }
      if (type === 'ease') return { type: 'symptom', symptom: 'pulling', response: 'ease', atMs }
      return { type: type as 'tick', atMs }
    })
  })

function playThrough(durationMs: number, gaps: readonly number[]): readonly PlayerEvent[] {
  const events: PlayerEvent[] = [{ type: 'play', atMs: 0 }]
  for (let atMs = 0, i = 0; atMs < durationMs; i++) {
    // Gaps of a few milliseconds over ten minutes would only take long.
    atMs += i < 200 ? (gaps[i % gaps.length] ?? 1000) : 10_000
    events.push({ type: 'tick', atMs: Math.min(atMs, durationMs) })
  }
  return events
}
