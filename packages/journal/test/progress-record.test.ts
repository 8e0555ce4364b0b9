/** What progress is computed from, as a journal tells it. */

import { countSteps } from '@unhunch/knowledge'
import { exerciseWords } from '@unhunch/knowledge/en'
import type { Intake } from '@unhunch/engine'
import { knotsByPlace } from '@unhunch/knowledge/body-map'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import { progressions } from '@unhunch/knowledge/progressions'
import { nothingRecorded } from '@unhunch/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../src/entry.ts'
import { writeEntry } from '../src/entry.ts'
import { progressRecord } from '../src/progress-record.ts'
import { anyEntry, anyIntake } from './any-entry.ts'

const day = 86_400_000
const knowledge = {
  exercises,
  movements,
  stepCounts: countSteps(exerciseWords),
  progressions,
  knotsByPlace,
  policy,
}
const intake: Intake = fc.sample(anyIntake, { numRuns: 1, seed: 1 })[0] as Intake

describe('progressRecord', () => {
  it('is empty for an empty journal', () => {
    expect(recordOf([])).toEqual(nothingRecorded)
  })

  it('dates what has no day of its own, and keeps every intake', () => {
    const later = { ...intake, minutes: 9 }
    const entries = [
      writeEntry('intake', later, at(2)),
      writeEntry('intake', intake, at(0)),
      writeEntry('answers', { form: 'full', answers: {} }, at(0, 'a')),
      writeEntry('answers', { form: 'emergency-only', answers: {} }, at(1)),
      writeEntry('answers', { form: 'again', answers: {} }, at(4)),
    ]
    expect(recordOf(entries)).toMatchObject({
      intakes: [
        { day: '2026-03-09', intake },
        { day: '2026-03-11', intake: later },
      ],
      checkedOn: ['2026-03-09', '2026-03-13'],
    })
  })

  it('tells what the plan was doing, and what was changed in it', () => {
    const entries = [
      writeEntry('intake', intake, at(0)),
      writeEntry('programme-started', { day: '2026-03-09' }, at(0, 'b')),
      writeEntry('report', { type: 'flare', day: '2026-03-10', over: false }, at(1)),
      writeEntry('report', { type: 'flare', day: '2026-03-11', over: true }, at(2)),
    ]
    const { lanes, changes, startDay } = recordOf(entries)
    expect(startDay).toBe('2026-03-09')
    expect(lanes).toEqual([{ lane: 'flare', from: '2026-03-10', until: '2026-03-11' }])
    expect(changes.map(({ day: on, adjustment }) => [on, adjustment.reason.id])).toEqual([
      ['2026-03-10', 'flare-begins'],
      ['2026-03-11', 'flare-ends'],
    ])
  })

  it('takes the median of the tries of each movement and side', () => {
    const body = {
      day: '2026-03-10',
      tries: [
        { measure: 'head-turn', side: 'left', degrees: [58, 12, 61] },
        { measure: 'head-turn', side: 'right', degrees: [50, 60] },
        { measure: 'trunk-lean', side: 'left', degrees: [-3] },
      ],
    } as const
    const { ranges } = recordOf([writeEntry('ranges', body, at(3))])
    expect(ranges).toEqual([
      { day: '2026-03-10', measure: 'head-turn', side: 'left', degrees: 58 },
      { day: '2026-03-10', measure: 'head-turn', side: 'right', degrees: 55 },
      { day: '2026-03-10', measure: 'trunk-lean', side: 'left', degrees: -3 },
    ])
  })

  it('never depends on the order in which entries are stored', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ id }) => id }), (entries) => {
        expect(recordOf(entries.toReversed())).toEqual(recordOf(entries))
      }),
    )
  })
})

// Helpers

function at(days: number, id = `e${days}`) {
  return { id, atMs: Date.UTC(2026, 2, 9) + days * day, device: 'phone' }
}

function recordOf(entries: readonly Entry[]) {
  return progressRecord(entries, { dayOf, knowledge, restrictions: [] })
}

function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10)
}
