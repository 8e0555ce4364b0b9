/** The figure is where the player's clock says, and nowhere else. */

import { countSteps } from '@unhunch/knowledge'
import { exerciseWords } from '@unhunch/knowledge/en'
import { layOutTimeline, type Session } from '@unhunch/engine'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf, nowAt, type Told } from '../src/figure/moment.ts'

const catCow = {
  phases: [
    { id: 'cow', seconds: 3 },
    { id: 'cat', seconds: 3 },
  ],
}

describe('momentOf: the figure is where the voice is (S15)', () => {
  it.each`
    told                        | progress | moment
    ${'move cow 3'}             | ${0}     | ${'cow 0'}
    ${'move cow 3'}             | ${0.5}   | ${'cow 0.5'}
    ${'move cat 3'}             | ${1}     | ${'cat 1'}
    ${'hold cat 15'}            | ${0.2}   | ${'cat 1'}
    ${'hold other-exercise 15'} | ${0.2}   | ${'cat 1'}
    ${'rest - 20'}              | ${0.7}   | ${'cat 1'}
    ${'get-ready - 5'}          | ${0.7}   | ${'cat 1'}
    ${'announce - 7'}           | ${0.5}   | ${'cat 1'}
    ${'announce - 20'}          | ${0.05}  | ${'cat 1'}
    ${'announce - 20'}          | ${0.175} | ${'cow 0.5'}
    ${'announce - 20'}          | ${0.325} | ${'cat 0.5'}
    ${'announce - 20'}          | ${0.475} | ${'cow 0.5'}
    ${'announce - 21'}          | ${0.99}  | ${'cat 1'}
  `(
    '$told at $progress → $moment',
    ({ told, progress, moment }: { told: string; progress: number; moment: string }) => {
      const { phase, progress: along } = momentOf(readTold(told), progress, catCow)
      const [id, expected] = moment.split(' ')
      expect([phase, along]).toEqual([id, expect.closeTo(Number(expected), 9)])
    },
  )

  it('has nowhere to be when nothing is known', () => {
    expect(momentOf(readTold('announce - 20'), 0.5, { phases: [] })).toEqual({ phase: '', progress: 1 })
  })
})

describe('nowAt', () => {
  const timeline = layOutTimeline(anyItems(), { movements, stepCounts: countSteps(exerciseWords), policy })

  it('gives the phase and its progress from one position', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: timeline.durationMs - 1 }), (positionMs) => {
        const now = nowAt(timeline, positionMs)
        const segment = timeline.segments.find(
          ({ startMs, endMs }) => startMs <= positionMs && positionMs < endMs,
        )
        expect(now?.told.kind).toBe(segment?.kind)
        const { startMs = 0, endMs = 0 } = segment ?? {}
        expect(now?.progress).toBeCloseTo((positionMs - startMs) / (endMs - startMs), 6)
      }),
    )
  })

  it('never jumps while a repetition goes on', () => {
    const item = timeline.segments.filter((segment) => segment.kind === 'move' || segment.kind === 'hold')
    for (const [index, segment] of item.entries()) {
      const next = item[index + 1]
      if (next === undefined || next.startMs !== segment.endMs) continue
      const tempo = tempoOfItem(segment.item)
      const end = momentOf({ kind: segment.kind, phase: segment.phase, seconds: 1 }, 1, tempo)
      const begin = momentOf({ kind: next.kind, phase: next.phase, seconds: 1 }, 0, tempo)
      // Either the same phase stays arrived, or the next one sets out from it.
      const isOneWay =
        begin.progress === 1 ? begin.phase === end.phase : phaseBefore(tempo, begin.phase) === end.phase
      expect([segment, isOneWay]).toEqual([segment, true])
    }
  })
})

// Helpers

function readTold(text: string): Told {
  const [kind = '', phase = '', seconds = ''] = text.split(' ')
  return { kind: kind as Told['kind'], phase: phase === '-' ? undefined : phase, seconds: Number(seconds) }
}

/** One item of every offered exercise. */
function anyItems(): Pick<Session, 'items'> {
  const items = exercises.flatMap(({ id, forms }) =>
    forms.slice(0, 1).map((form) => ({
      exercise: id,
      form: form.id,
      sides: form.sides,
      prescription: { sets: 2, reps: 3, seconds: 0, holdSeconds: 4, restSeconds: 10 },
    })),
  )
  return { items } as unknown as Pick<Session, 'items'>
}

function tempoOfItem(index: number) {
  const item = anyItems().items[index]
  return movements[item?.exercise ?? '']?.[item?.form ?? ''] ?? { phases: [] }
}

function phaseBefore({ phases }: { readonly phases: readonly { readonly id: string }[] }, id: string) {
  const index = phases.findIndex((phase) => phase.id === id)
  return phases.at(index - 1)?.id
}
