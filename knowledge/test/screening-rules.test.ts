/** The rules about questions, precautions and progressions, each fed one bad entry. */

import { describe, expect, it } from 'vitest'
import { clauseCanFire } from '../src/rules/clause-can-fire.ts'
import { loadRead } from '../src/rules/load-read.ts'
import { progressionSound } from '../src/rules/progression-sound.ts'
import { questionRead } from '../src/rules/question-read.ts'
import { broken, formsOf } from './small-catalogue.ts'

describe('question-read', () => {
  it('finds a question that changes nothing', () => {
    expect(
      broken(questionRead, (draft) => {
        draft.questions.push({ id: 'weather', stage: 'care', kind: 'yes-no', again: false, seeds: [] })
      }),
    ).toEqual([
      'question-read: question weather, id: found a question that no condition reads, expected a red flag, a precaution or another question that reads it.',
    ])
  })

  it('finds a condition on a question, an answer or a number that does not exist', () => {
    expect(
      broken(questionRead, (draft) => {
        draft.questions.push({
          id: 'age',
          stage: 'care',
          kind: 'number',
          range: [16, 110],
          again: false,
          seeds: [],
        })
        const [precaution] = draft.precautions
        if (precaution) {
          precaution.when = {
            any: [
              { question: 'knees', is: ['yes', 'often'] },
              { question: 'wrists', is: 'yes' },
              { question: 'age', atLeast: 165 },
            ],
          }
        }
      }),
    ).toEqual([
      'question-read: precaution R06, when: found knees is often, expected one of yes, no.',
      'question-read: precaution R06, when: found wrists, expected a question that exists.',
      'question-read: precaution R06, when: found age against 165, expected a number within its range.',
    ])
  })
})

describe('load-read', () => {
  it('finds a load that no clause reads', () => {
    expect(
      broken(loadRead, (draft) => {
        draft.precautions = []
      }),
    ).toContain(
      'load-read: load kneeLoad, clauses: found no clause that reads it, expected a precaution that reads it.',
    )
  })
})

describe('clause-can-fire', () => {
  it.each([
    [{ kind: 'withhold', load: 'balance', atLeast: 2 }],
    [{ kind: 'only-positions', positions: ['seated', 'hands-and-knees'] }],
    [{ kind: 'only-purposes', purposes: ['strength'], effort: 'moderate' }],
    [{ kind: 'cap-hold', seconds: 30 }],
    [{ kind: 'cap-hold', seconds: 5, load: 'balance' }],
    [{ kind: 'hold-at-least', seconds: 30 }],
  ] as const)('finds a clause that changes nothing: %j', (clause) => {
    expect(
      broken(clauseCanFire, (draft) => {
        draft.precautions[0]?.clauses.push({ ...clause } as never)
      }),
    ).toEqual([
      `clause-can-fire: precaution R06, clauses.1: found ${JSON.stringify(clause)}, expected at least one form that it changes.`,
    ])
  })

  it.each([
    [{ kind: 'only-positions', positions: ['seated'] }],
    [{ kind: 'only-purposes', purposes: ['mobility'], effort: 'moderate' }],
    [{ kind: 'only-purposes', purposes: ['strength'], effort: 'light' }],
    [{ kind: 'cap-hold', seconds: 5, load: 'staticEffort' }],
    [{ kind: 'rest' }],
  ] as const)('lets a clause be that changes something: %j', (clause) => {
    expect(
      broken(clauseCanFire, (draft) => {
        draft.precautions[0]?.clauses.push({ ...clause } as never)
      }),
    ).toEqual([])
  })
})

describe('progression-sound', () => {
  it('finds a step that does not exist', () => {
    expect(
      broken(progressionSound, (draft) => {
        draft.progressions[0]?.steps.push({ exercise: 'squeeze', form: 'flying' })
      }),
    ).toEqual([
      'progression-sound: progression squeezes, steps: found squeeze/flying, expected a form of an offered exercise.',
    ])
  })

  it('finds a step that is easier than the one before', () => {
    expect(
      broken(progressionSound, (draft) => {
        formsOf(draft)[0].level = 3
      }),
    ).toEqual([
      'progression-sound: progression squeezes, steps.1: found squeeze/on-hands-and-knees at level 2, expected level 3 or more.',
    ])
  })

  it('finds an exercise of another family', () => {
    expect(
      broken(progressionSound, (draft) => {
        if (draft.progressions[0]) draft.progressions[0].family = 'rotation'
      })[0],
    ).toBe(
      'progression-sound: progression squeezes, steps: found squeeze of the family blade-strength, expected exercises of the family rotation.',
    )
  })

  it('finds a step that stands twice, and the circle it makes', () => {
    const lines = broken(progressionSound, (draft) => {
      draft.progressions[0]?.steps.push({ exercise: 'squeeze', form: 'seated' })
    })
    expect(lines).toContain(
      'progression-sound: progression squeezes, steps: found squeeze/seated twice, expected every step once.',
    )
    expect(lines).toContain(
      'progression-sound: step squeeze/seated, progressions: found a way that leads back to it, expected no circle.',
    )
  })

  it('finds a circle across two progressions', () => {
    const lines = broken(progressionSound, (draft) => {
      formsOf(draft)[1].level = 1
      draft.progressions.push({
        id: 'back-again',
        family: 'blade-strength',
        steps: [
          { exercise: 'squeeze', form: 'on-hands-and-knees' },
          { exercise: 'squeeze', form: 'seated' },
        ],
      })
    })
    expect(lines).toContain(
      'progression-sound: step squeeze/seated, progressions: found a way that leads back to it, expected no circle.',
    )
  })
})
