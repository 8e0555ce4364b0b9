/** Answers from outside are checked before they count. */

import { questions } from '@unhunch/knowledge/screening'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateAnswers } from '../../src/screening/validate-answers.ts'
import { everyAnswer } from './arbitraries.ts'

const knowledge = { questions }

describe('validateAnswers', () => {
  it('accepts good answers, and fewer than all', () => {
    expect(validateAnswers(knowledge, { age: 40, 'chest-pain': 'no' })).toEqual({
      value: { age: 40, 'chest-pain': 'no' },
    })
  })

  it('accepts every answer that can be given', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        expect(validateAnswers(knowledge, answers)).toEqual({ value: answers })
      }),
    )
  })

  it.each`
    input                        | problem
    ${{ shoe: 'yes' }}           | ${{ field: 'shoe', found: 'shoe', expected: 'the id of a question' }}
    ${{ 'chest-pain': 'maybe' }} | ${{ field: 'chest-pain', found: 'maybe', expected: 'yes | no' }}
    ${{ 'chest-pain': true }}    | ${{ field: 'chest-pain', found: 'true', expected: 'yes | no' }}
    ${{ unwell: 'yes' }}         | ${{ field: 'unwell', found: 'yes', expected: 'no | getting-over-it | ill-now' }}
    ${{ 'pain-now': 11 }}        | ${{ field: 'pain-now', found: '11', expected: '0 to 10 of 10' }}
    ${{ age: Number.NaN }}       | ${{ field: 'age', found: 'NaN', expected: '1 to 120 years' }}
    ${{ age: '40' }}             | ${{ field: 'age', found: '40', expected: '1 to 120 years' }}
    ${{ age: null }}             | ${{ field: 'age', found: 'nothing', expected: '1 to 120 years' }}
    ${'yes'}                     | ${{ field: '', found: 'yes', expected: 'answers by question id' }}
    ${null}                      | ${{ field: '', found: 'nothing', expected: 'answers by question id' }}
    ${[1]}                       | ${{ field: '', found: 'a list', expected: 'answers by question id' }}
  `('says what is wrong with $input', ({ input, problem }) => {
    expect(validateAnswers(knowledge, input)).toEqual({ problems: [problem] })
  })

  it('lists all problems at once, and survives anything', () => {
    expect(validateAnswers(knowledge, { age: 0, shoe: 1 })).toMatchObject({ problems: [{}, {}] })
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const checked = validateAnswers(knowledge, input)
        expect('value' in checked || checked.problems.length > 0).toBe(true)
      }),
    )
  })
})
