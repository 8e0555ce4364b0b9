/** One item of a session changed while it is under way. */

import { describe, expect, it } from 'vitest'
import { replaceItem } from '../../src/session/change-item.ts'
import { exercise, sessionOf } from './notation.ts'

describe('replaceItem', () => {
  const session = sessionOf(exercise('squeeze', '1x1'), exercise('circles', '1x10s'))

  it('puts another exercise in the place of one, and tells the new length', () => {
    const easier = exercise('stretch', '1x1 hold 2')
    expect(replaceItem(session, 1, easier)).toEqual(sessionOf(exercise('squeeze', '1x1'), easier))
  })

  it('leaves a session alone that has no such place', () => {
    expect(replaceItem(session, 7, exercise('stretch', '1x1'))).toEqual(session)
  })
})
