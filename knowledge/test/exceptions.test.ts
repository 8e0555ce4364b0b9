/** An exception to a rule excuses one entry, and only as long as there is something to excuse. */

import { describe, expect, it } from 'vitest'
import { defineRule } from '../src/rules/rule.ts'
import { smallCatalogue } from './small-catalogue.ts'

describe('exceptions', () => {
  const finding = { entry: 'exercise squeeze', field: 'name', found: 'a', expected: 'b' }
  const excusing = (id: string) => defineRule('some-rule', '', () => [finding], [{ id, why: 'It is known.' }])

  it('excuse the entry they name', () => {
    expect(excusing('exercise squeeze').check(smallCatalogue)).toEqual([])
  })

  it('are a problem once they excuse nothing', () => {
    expect(
      excusing('exercise row')
        .check(smallCatalogue)
        .map(({ entry, found }) => [entry, found]),
    ).toEqual([
      ['exercise squeeze', 'a'],
      ['exercise row', 'an exception that excuses nothing'],
    ])
  })
})
