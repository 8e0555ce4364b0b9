/** A person's own list, led as they set it: order, doses, and time on the clock to the second. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutTimeline, type OwnItem, routineSession, withOwnItems } from '../../src/index.ts'
import { monday } from '../a-person.ts'
import { knowledge, restricted } from '../the-knowledge.ts'
import { anyRoutine, routineOf } from './any-routine.ts'

const free = { knowledge, restrictions: [] }

const towelSlides: OwnItem = {
  id: 'towel',
  of: 'own',
  name: 'Towel slides',
  steps: ['Put the towel on the wall.', 'Slide it up, and down again.'],
  repSeconds: 6,
  sides: 'together',
  prescription: { sets: 1, reps: 2, holdSeconds: 3, seconds: 0, restSeconds: 30 },
}

describe('routineSession', () => {
  it('leads an exercise in the person’s own words there, held, and back', () => {
    const routine = routineOf(towelSlides)
    expect(print(routine)).toEqual([
      '0 announce',
      '14 get-ready',
      '19 move 1 there',
      '22 hold 1 there',
      '25 move 1 and-back',
      '28 move 2 there',
      '31 hold 2 there',
      '34 move 2 and-back',
      '37 end',
    ])
  })

  it('keeps a time in their own words as one, on each side', () => {
    const prescription = { sets: 1, reps: 0, holdSeconds: 0, seconds: 40, restSeconds: 0 }
    const routine = routineOf({ ...towelSlides, steps: [], sides: 'each', prescription })
    expect(print(routine)).toEqual([
      '0 announce',
      '6 get-ready',
      '11 move 1 keep-going',
      '51 get-ready',
      '56 move 1 keep-going',
      '96 end',
    ])
  })

  it('keeps the order, the doses and the sides exactly as they were set', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const led = routineSession(free, routine, monday)
        expect(led?.leftOut).toEqual([])
        expect(led?.session.items.map(({ prescription, sides }) => ({ prescription, sides }))).toEqual(
          routine.items.map(({ prescription, sides }) => ({ prescription, sides })),
        )
        expect(led?.session.items.map(({ exercise }) => exercise)).toEqual(
          routine.items.map((item) => (item.of === 'own' ? `own:${item.id}` : item.exercise)),
        )
      }),
    )
  })

  it('fills the timeline without a gap, to the second that it says of each exercise', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const { session, timeline } = laidOut(routine)
        const { segments, itemStartsMs, durationMs } = timeline
        expect(segments.map(({ startMs }) => startMs)).toEqual([
          0,
          ...segments.map(({ endMs }) => endMs).slice(0, -1),
        ])
        const ends = [...itemStartsMs.slice(1), durationMs]
        expect(itemStartsMs.map((startMs, index) => (ends[index] ?? 0) - startMs)).toEqual(
          session.items.map(({ seconds }) => Math.round(seconds * 1000)),
        )
        expect(Math.round(session.seconds * 1000)).toBe(durationMs)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves out what this version of the library does not have', () => {
    const { id, of: _, name: __, steps: ___, repSeconds: ____, ...rest } = towelSlides
    const unknown = {
      ...rest,
      id: `${id}-2`,
      of: 'library',
      exercise: 'unheard-of',
      form: 'standard',
    } as const
    const led = routineSession(free, routineOf(unknown, towelSlides), monday)
    expect(led?.leftOut).toEqual(['towel-2'])
    expect(led?.session.items).toHaveLength(1)
  })

  it('rests when what was told calls for rest', () => {
    const ill = { knowledge, restrictions: restricted('R16-rest') }
    expect(routineSession(ill, routineOf(towelSlides), monday)).toBeUndefined()
  })
})

// Helpers

function laidOut(routine: Parameters<typeof routineSession>[1]) {
  const led = routineSession(free, routine, monday)
  if (led === undefined) throw new Error('There is no session.')
  return { session: led.session, timeline: layOutTimeline(led.session, withOwnItems(knowledge, [routine])) }
}

function print(routine: Parameters<typeof routineSession>[1]): readonly string[] {
  const { segments, durationMs } = laidOut(routine).timeline
  return [
    ...segments.map((segment) =>
      [segment.startMs / 1000, segment.kind, ...('rep' in segment ? [segment.rep, segment.phase] : [])].join(
        ' ',
      ),
    ),
    `${durationMs / 1000} end`,
  ]
}
