/** What a person's restrictions would hold back of their own list is led only when the warning was agreed to. */

import { precautions } from '@unhunch/knowledge/screening'
import { describe, expect, it } from 'vitest'
import {
  exerciseSession,
  holdLimits,
  type LibraryItem,
  mustRest,
  routineSession,
  routineWarnings,
  withheldBy,
} from '../../src/index.ts'
import { monday, situationOf } from '../a-person.ts'
import { knowledge, restricted } from '../the-knowledge.ts'
import { everyForm, routineOf } from './any-routine.ts'

const holdSeconds = 60
const everything = routineOf(
  ...everyForm.map(
    (place, index): LibraryItem => ({
      id: `i${index}`,
      of: 'library',
      ...place,
      sides: 'together',
      prescription: { sets: 1, reps: 3, holdSeconds, seconds: 0, restSeconds: 0 },
    }),
  ),
)

describe('routineWarnings', () => {
  it.each(precautions.map(({ id }) => id))(
    'leaves out, for %s, every form that it holds back until the warning is agreed to (S16)',
    (precaution) => {
      const restrictions = restricted(precaution)
      const situation = { knowledge, restrictions }
      const heldBack = everything.items.filter((item) => {
        const form = item.of === 'library' ? formOf(item) : undefined
        if (form === undefined) return false
        const { atMost = Number.POSITIVE_INFINITY } = holdLimits(restrictions, form)
        return withheldBy(restrictions, form).length > 0 || holdSeconds > atMost
      })
      const warnings = routineWarnings(situation, everything)
      expect(warnings.map(({ item }) => item)).toEqual(heldBack.map(({ id }) => id))
      for (const { reasons, isAgreed } of warnings) {
        expect(isAgreed).toBe(false)
        expect(reasons.every((reason) => reason.precaution === precaution)).toBe(true)
      }

      const led = routineSession(situation, everything, monday)
      if (mustRest(restrictions)) {
        expect(led).toBeUndefined()
        return
      }
      expect(led?.leftOut).toEqual(heldBack.map(({ id }) => id))
      // What was agreed to about one precaution says nothing about another.
      expect(routineSession(situation, agreedTo('another'), monday)?.leftOut).toEqual(led?.leftOut)
      expect(routineSession(situation, agreedTo(precaution), monday)?.leftOut).toEqual([])
    },
  )
})

describe('exerciseSession', () => {
  it.each(precautions.map(({ id }) => id))('never leads what %s holds back (S16)', (precaution) => {
    const restrictions = restricted(precaution)
    const situation = situationOf({}, restrictions)
    for (const { exercise, form } of everyForm) {
      const session = exerciseSession(situation, exercise, form, monday)
      const found = formOf({ exercise, form })
      const isHeldBack = found !== undefined && withheldBy(restrictions, found).length > 0
      if (isHeldBack || mustRest(restrictions)) expect(session).toBeUndefined()
      else if (session !== undefined) expect(session.items).toMatchObject([{ exercise, form }])
    }
  })

  it('leads whatever is asked for, banned or not at hand, where nothing speaks against it', () => {
    const situation = situationOf({ equipment: [], floor: false, bans: ['cat-cow'] })
    const led = everyForm.filter(({ exercise, form }) => exerciseSession(situation, exercise, form, monday))
    expect(led).toEqual(everyForm)
  })

  it('leaves alone what rests after pain', () => {
    const situation = situationOf()
    const [place] = everyForm
    if (place === undefined) throw new Error('There is no exercise.')
    const { exercise, form } = place
    const standing = { step: 0, liking: 0, easyInARow: 0, ambersInARow: 0, restsUntil: '2026-03-12' }
    const resting = { ...situation, history: { ...situation.history, standings: { [exercise]: standing } } }
    expect(exerciseSession(situation, exercise, form, monday)).toBeDefined()
    expect(exerciseSession(resting, exercise, form, monday)).toBeUndefined()
  })
})

// Helpers

function formOf({ exercise, form }: { readonly exercise: string; readonly form: string }) {
  return knowledge.exercises.find(({ id }) => id === exercise)?.forms.find(({ id }) => id === form)
}

function agreedTo(precaution: string) {
  return { ...everything, items: everything.items.map((item) => ({ ...item, agreed: [precaution] })) }
}
