/** The dose of a day: by ladder, by time, by pain, by precaution. */

import { describe, expect, it } from 'vitest'
import type { Form } from '@unhunch/knowledge'
import type { Prescription } from '../../src/index.ts'
import { ladderOf, prescribe } from '../../src/index.ts'
import type { DoseContext } from '../../src/planning/prescribe.ts'
import { knowledge, restricted } from '../the-knowledge.ts'

const { dosing, session } = knowledge.policy

describe('ladderOf', () => {
  it('changes one thing at a time: hold, then repetitions, then sets', () => {
    const rungs = ladderOf(formOf('scapular-retraction/seated'), dosing)
    expect(rungs.map(print).join('\n')).toMatchInlineSnapshot(`
      "1×8 hold 5
      1×8 hold 10
      1×10 hold 10
      1×12 hold 10
      2×12 hold 10
      3×12 hold 10"
    `)
  })

  it('begins at the start, ends at the top, and every rung differs from the last in one thing', () => {
    for (const form of everyForm()) {
      const rungs = ladderOf(form, dosing)
      expect(rungs[0]).toMatchObject(form.dose.start)
      expect(rungs.at(-1)).toMatchObject(form.dose.top)
      rungs.slice(1).forEach((rung, index) => {
        const before = rungs[index]
        const changed = (['sets', 'reps', 'holdSeconds', 'seconds'] as const).filter(
          (measure) => rung[measure] !== before?.[measure],
        )
        expect(changed).toHaveLength(1)
      })
    }
  })
})

describe('prescribe', () => {
  it.each`
    form                            | minutes | step  | pain | restrictions | dose
    ${'scapular-retraction/seated'} | ${3}    | ${0}  | ${2} | ${[]}        | ${'1×8 hold 5'}
    ${'scapular-retraction/seated'} | ${10}   | ${0}  | ${2} | ${[]}        | ${'2×8 hold 5'}
    ${'scapular-retraction/seated'} | ${10}   | ${1}  | ${2} | ${[]}        | ${'2×8 hold 10'}
    ${'scapular-retraction/seated'} | ${10}   | ${-1} | ${2} | ${[]}        | ${'1×8 hold 5'}
    ${'scapular-retraction/seated'} | ${10}   | ${0}  | ${5} | ${[]}        | ${'1×8 hold 5'}
    ${'scapular-retraction/seated'} | ${10}   | ${0}  | ${8} | ${[]}        | ${'1×6 hold 5'}
    ${'seated-twist/held'}          | ${3}    | ${0}  | ${0} | ${[]}        | ${'1×1 hold 30'}
    ${'seated-twist/held'}          | ${3}    | ${0}  | ${0} | ${['R10']}   | ${'1×1 hold 10'}
    ${'cat-cow/flow'}               | ${20}   | ${0}  | ${0} | ${[]}        | ${'1×12 hold 0'}
  `('$form in $minutes min, step $step, pain $pain, $restrictions → $dose', (row) => {
    const context = contextOf({
      minutes: row.minutes,
      step: row.step,
      pain: row.pain,
      restrictions: restricted(...row.restrictions),
    })
    expect(print(prescribe(formOf(row.form), context))).toBe(row.dose)
  })

  it('never grows with pain, whatever the form, the time, the step and the precaution (S5)', () => {
    const precautions = ['', 'R02', 'R09', 'R10', 'R16-return', 'R19-age', 'R21']
    for (const form of everyForm()) {
      for (const minutes of [2, 5, 10, 15, 30]) {
        for (const step of [-2, -1, 0, 1, 3, 9]) {
          for (const precaution of precautions) {
            const restrictions = restricted(precaution)
            const doses = Array.from({ length: 11 }, (_, pain) =>
              prescribe(form, contextOf({ minutes, step, pain, restrictions })),
            )
            doses.slice(1).forEach((dose, pain) => {
              if (!isAtMost(dose, doses[pain]))
                expect.fail(`${form.id}, ${minutes} min, pain ${pain + 1}: ${print(dose)}`)
            })
          }
        }
      }
    }
  })

  it('never falls below one repetition or a few seconds, and never passes the top of the form', () => {
    for (const form of everyForm()) {
      const top = ladderOf(form, dosing).at(-1)
      for (const minutes of [2, 5, 10, 15, 30]) {
        for (const step of [-9, 0, 99]) {
          const dose = prescribe(form, contextOf({ minutes, step, pain: 0 }))
          expect(dose.sets * Math.max(dose.reps, dose.seconds)).toBeGreaterThan(0)
          expect(isAtMost(dose, top && { ...top, restSeconds: 0 })).toBe(true)
        }
      }
    }
  })
})

// Helpers

function contextOf(changes: Partial<DoseContext>): DoseContext {
  return {
    dosing,
    setsByMinutes: session.setsByMinutes,
    minutes: 10,
    step: 0,
    pain: 0,
    laneShare: 1,
    restrictions: [],
    ...changes,
  }
}

function everyForm(): readonly Form[] {
  return knowledge.exercises.flatMap((exercise) => exercise.forms)
}

function formOf(path: string): Form {
  const [exercise, id] = path.split('/')
  const form = knowledge.exercises
    .find((entry) => entry.id === exercise)
    ?.forms.find((entry) => entry.id === id)
  if (!form) throw new Error(`no form ${path}`)
  return form
}

function isAtMost(dose: Prescription, other: Prescription | undefined): boolean {
  return (
    other !== undefined &&
    dose.sets <= other.sets &&
    dose.reps <= other.reps &&
    dose.holdSeconds <= other.holdSeconds &&
    dose.seconds <= other.seconds
  )
}

function print({
  sets,
  reps,
  seconds,
  holdSeconds,
}: Pick<Prescription, 'sets' | 'reps' | 'seconds' | 'holdSeconds'>): string {
  return seconds > 0 ? `${sets}×${seconds} s` : `${sets}×${reps} hold ${holdSeconds}`
}
