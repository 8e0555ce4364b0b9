/** When words and tones are given. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutTimeline } from '../../src/session/lay-out-timeline.ts'
import type { Timeline } from '../../src/session/timeline.ts'
import { anySession } from './any-session.ts'
import { exercise, knowledge, printEffect, sessionOf, timelineOf } from './notation.ts'

describe('layOutCues', () => {
  it('counts a hold down and frames it with tones', () => {
    expect(printCues(timelineOf(exercise('squeeze', '1x1 hold 5')))).toMatchInlineSnapshot(`
      "0 segment 0
      0 announce-item 0
      10 segment 1
      12 tone count
      12 count 3
      13 tone count
      13 count 2
      14 tone count
      14 count 1
      15 tone start
      15 segment 2
      17 segment 3
      19 tone count
      19 count 3
      20 tone count
      20 count 2
      21 tone count
      21 count 1
      22 tone end
      22 segment 4
      23 tone end
      23 outcome 0 done"
    `)
  })

  it('says half-way in a long hold, and says when to switch sides', () => {
    expect(printCues(timelineOf(exercise('stretch', '1x1 hold 30 each')))).toMatchInlineSnapshot(`
      "0 segment 0
      0 announce-item 0
      8 segment 1
      10 tone count
      10 count 3
      11 tone count
      11 count 2
      12 tone count
      12 count 1
      13 tone start
      13 segment 2
      16 segment 3
      31 tone half
      31 half-way
      43 tone count
      43 count 3
      44 tone count
      44 count 2
      45 tone count
      45 count 1
      46 tone end
      46 segment 4
      46 tone switch
      46 switch-sides
      49 tone count
      49 count 3
      50 tone count
      50 count 2
      51 tone count
      51 count 1
      52 tone start
      52 segment 5
      55 segment 6
      70 tone half
      70 half-way
      82 tone count
      82 count 3
      83 tone count
      83 count 2
      84 tone count
      84 count 1
      85 tone end
      85 outcome 0 done"
    `)
  })

  it('counts a timed set as a whole, not the holds in it', () => {
    const cues = printCues(timelineOf(exercise('squeeze', '1x30s hold 25'))).split('\n')
    expect(cues.filter((cue) => /half-way|count \d/.test(cue))).toEqual([
      '12 count 3',
      '13 count 2',
      '14 count 1',
      '30 half-way',
      '42 count 3',
      '43 count 2',
      '44 count 1',
    ])
  })

  it.each`
    hold  | counts
    ${1}  | ${[]}
    ${2}  | ${[1]}
    ${3}  | ${[2, 1]}
    ${5}  | ${[3, 2, 1]}
    ${20} | ${[3, 2, 1]}
  `('counts $counts at the end of a hold of $hold s', ({ hold, counts }) => {
    const { segments, cues } = timelineOf(exercise('stretch', `1x1 hold ${hold}`))
    const startMs = segments.find(({ kind }) => kind === 'hold')?.startMs ?? 0
    const counted = cues.flatMap(({ atMs, effect }) =>
      effect.type === 'count' && atMs >= startMs ? [effect.secondsLeft] : [],
    )
    expect(counted).toEqual(counts)
    expect(cues.some(({ effect }) => effect.type === 'half-way')).toBe(false)
  })

  it('names the next exercise while the last one runs out', () => {
    const cues = printCues(timelineOf(exercise('squeeze', '1x2'), exercise('circles', '1x2')))
    expect(cues).toContain('16 announce-next 1')
    expect(cues).toMatch(/21 outcome 0 done\n21 segment \d+\n21 announce-item 1/)
  })

  it('names the next exercise no sooner than the end of the announcement of this one', () => {
    const early = { ...knowledge.policy.pace.announceNextSeconds, value: 60 }
    const policy = { pace: { ...knowledge.policy.pace, announceNextSeconds: early } }
    const session = sessionOf(exercise('squeeze', '1x2'), exercise('circles', '1x2'))
    expect(printCues(layOutTimeline(session, { ...knowledge, policy }))).toContain('10 announce-next 1')
  })

  it('never says anything over an announcement but what is announced', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { segments, cues } = layOutTimeline(session, knowledge)
        for (const { startMs, endMs } of segments.filter(({ kind }) => kind === 'announce')) {
          const inside = cues.filter(({ atMs }) => atMs > startMs && atMs < endMs)
          expect(inside).toEqual([])
        }
      }),
    )
  })

  it('always names every segment at its start, in order, and lays cues in order of time', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { segments, cues } = layOutTimeline(session, knowledge)
        const named = cues.flatMap(({ atMs, effect }) =>
          effect.type === 'segment' ? [[effect.segment, atMs]] : [],
        )
        expect(named).toEqual(segments.map(({ startMs }, index) => [index, startMs]))
        expect(cues.map(({ atMs }) => atMs)).toEqual(cues.map(({ atMs }) => atMs).sort((a, b) => a - b))
      }),
    )
  })
})

// Helpers

function printCues({ cues }: Timeline): string {
  return cues.map(({ atMs, effect }) => `${atMs / 1000} ${printEffect(effect)}`).join('\n')
}
