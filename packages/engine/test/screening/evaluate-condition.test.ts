/** Conditions in three values. */

import { describe, expect, it } from 'vitest'
import { evaluateCondition } from '../../src/screening/evaluate-condition.ts'

const a = { question: 'a', is: 'yes' }
const b = { question: 'b', is: 'yes' }
const c = { question: 'c', is: 'yes' }

describe('evaluateCondition', () => {
  it.each`
    condition                                 | answers                   | value
    ${a}                                      | ${{ a: 'yes' }}           | ${true}
    ${a}                                      | ${{ a: 'no' }}            | ${false}
    ${a}                                      | ${{}}                     | ${undefined}
    ${{ question: 'a', is: ['x', 'y'] }}      | ${{ a: 'y' }}             | ${true}
    ${{ question: 'n', atLeast: 65 }}         | ${{ n: 65 }}              | ${true}
    ${{ question: 'n', below: 65 }}           | ${{ n: 65 }}              | ${false}
    ${{ question: 'n', below: 65 }}           | ${{ n: 'yes' }}           | ${false}
    ${{ all: [a, b] }}                        | ${{ a: 'no' }}            | ${false}
    ${{ all: [a, b] }}                        | ${{ a: 'yes' }}           | ${undefined}
    ${{ any: [a, b] }}                        | ${{ a: 'yes' }}           | ${true}
    ${{ any: [a, b] }}                        | ${{ a: 'no' }}            | ${undefined}
    ${{ any: [a, b] }}                        | ${{ a: 'no', b: 'no' }}   | ${false}
    ${{ count: 2, of: [a, b, c] }}            | ${{ a: 'yes', c: 'yes' }} | ${true}
    ${{ count: 2, of: [a, b, c] }}            | ${{ a: 'yes', b: 'no' }}  | ${undefined}
    ${{ count: 2, of: [a, b, c] }}            | ${{ a: 'no', b: 'no' }}   | ${false}
    ${{ question: 'constructor', is: 'yes' }} | ${{}}                     | ${undefined}
  `('$condition given $answers → $value', ({ condition, answers, value }) => {
    expect(evaluateCondition(condition, answers)).toBe(value)
  })
})
