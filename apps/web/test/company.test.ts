/** Whether somebody is alone in front of the camera, by what single looks say. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Company, lookAfterMs, noteLook, unknownCompany } from '../src/camera/company.ts'

describe('company in the picture', () => {
  it.each`
    looks                | people
    ${[]}                | ${undefined}
    ${[1]}               | ${1}
    ${[2]}               | ${undefined}
    ${[1, 2]}            | ${1}
    ${[1, 2, 1, 2]}      | ${1}
    ${[2, 2]}            | ${2}
    ${[1, 2, 2]}         | ${2}
    ${[2, 2, 2, 1]}      | ${1}
    ${[2, 2, 0]}         | ${0}
    ${[2, 2, undefined]} | ${undefined}
    ${[2, undefined, 2]} | ${undefined}
  `('after looks that find $looks is $people', ({ looks, people }) => {
    expect(after(looks as readonly (number | undefined)[]).people).toBe(people)
  })

  it('is told of within half a second of the look that first finds it, and looked for seldom else', () => {
    const anyLook = fc.option(fc.nat({ max: 3 }), { nil: undefined })
    fc.assert(
      fc.property(fc.array(anyLook), (looks) => {
        const company = after(looks)
        expect(lookAfterMs(company)).toBe((looks.at(-1) ?? 0) > 1 ? 500 : 2000)
        expect(noteLook(noteLook(company, 2), 2).people).toBe(2)
        expect(noteLook(company, 1).people).toBe(1)
      }),
    )
  })
})

function after(looks: readonly (number | undefined)[]): Company {
  return looks.reduce(noteLook, unknownCompany)
}
