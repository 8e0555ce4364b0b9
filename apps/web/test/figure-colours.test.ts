/** Who shows the exercises: as chosen, and never a figure without a colour. */

import { looks } from '@unhunch/figure/surface'
import { describe, expect, it } from 'vitest'
import { bodyOf, coloursChosen, lookOf } from '../src/figure/colours.ts'

describe('lookOf', () => {
  it('is as the body has it until something is chosen', () => {
    expect(lookOf({})).toEqual(looks.slim)
    expect(lookOf({ figureBody: 'sturdy', figureHair: 'white' })).toEqual({ ...looks.sturdy, hair: 'white' })
  })

  it('takes names that are not known for none', () => {
    const old = { figureBody: 'giant', figureSkin: 'toString', figureTop: '' }
    expect(bodyOf(old)).toBe('slim')
    expect(lookOf(old)).toEqual(looks.slim)
    expect(Object.values(coloursChosen(old)).filter((colour) => !/^#[\da-f]{6}$/.test(colour))).toEqual([])
  })
})
