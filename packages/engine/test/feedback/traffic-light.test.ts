/** Green, amber, red. */

import { describe, expect, it } from 'vitest'
import { lightFor, worstLight } from '../../src/index.ts'
import { knowledge } from '../the-knowledge.ts'

const policy = knowledge.policy.trafficLight

describe('lightFor', () => {
  it.each`
    usual | pain  | character      | isEarly  | light
    ${2}  | ${2}  | ${'familiar'}  | ${false} | ${'green'}
    ${2}  | ${3}  | ${'familiar'}  | ${false} | ${'green'}
    ${2}  | ${3}  | ${'familiar'}  | ${true}  | ${'amber'}
    ${2}  | ${4}  | ${'familiar'}  | ${false} | ${'amber'}
    ${2}  | ${5}  | ${'familiar'}  | ${false} | ${'red'}
    ${3}  | ${6}  | ${'familiar'}  | ${false} | ${'red'}
    ${5}  | ${6}  | ${'familiar'}  | ${false} | ${'amber'}
    ${7}  | ${7}  | ${'familiar'}  | ${false} | ${'green'}
    ${7}  | ${9}  | ${'familiar'}  | ${false} | ${'amber'}
    ${7}  | ${10} | ${'familiar'}  | ${false} | ${'red'}
    ${0}  | ${0}  | ${'familiar'}  | ${true}  | ${'green'}
    ${5}  | ${1}  | ${'sharp'}     | ${false} | ${'red'}
    ${5}  | ${1}  | ${'spreading'} | ${false} | ${'red'}
    ${5}  | ${1}  | ${'electric'}  | ${false} | ${'red'}
  `('usual $usual, pain $pain, $character, early $isEarly → $light', ({ light, ...reading }) => {
    expect(lightFor(reading, policy)).toBe(light)
  })

  it('never gets milder with more pain, nor in the first weeks (S5)', () => {
    const order = ['green', 'amber', 'red']
    for (let usual = 0; usual <= 10; usual += 1) {
      for (const isEarly of [true, false]) {
        for (let pain = 0; pain < 10; pain += 1) {
          const at = (level: number, early = isEarly): number =>
            order.indexOf(lightFor({ usual, pain: level, character: 'familiar', isEarly: early }, policy))
          expect(at(pain + 1)).toBeGreaterThanOrEqual(at(pain))
          expect(at(pain, true)).toBeGreaterThanOrEqual(at(pain, false))
        }
      }
    }
  })
})

describe('worstLight', () => {
  it('is green for nothing, else the worst', () => {
    expect(worstLight([])).toBe('green')
    expect(worstLight(['green', 'red', 'amber'])).toBe('red')
  })
})
