/** Every combination of up to three precautions: nothing withheld is offered, and what is missing is said. */

import type { EquipmentId } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import type { Situation } from '../../src/index.ts'
import { withheldBy } from '../../src/index.ts'
import { everyThing, situationOf } from '../a-person.ts'
import { combinations, forms, isSafe, tryEverybody } from './fault-of.ts'

/** Usual homes, from nothing at all to everything; `every-thing.slow.test.ts` has all the others. */
const homes: readonly (readonly EquipmentId[])[] = [
  [],
  ['chair-with-back', 'wall', 'table', 'doorway', 'towel'],
  everyThing,
]

describe('every person with up to three precautions (S3)', () => {
  it('is never offered a form that one of them withholds', () => {
    let checked = 0
    for (const restrictions of combinations()) {
      for (const { exercise, form } of forms) {
        checked += 1
        if ((withheldBy(restrictions, form).length === 0) === isSafe(restrictions, form)) continue
        expect.fail(`${restrictions.map(({ id }) => id).join('+')}: ${exercise.id}/${form.id}`)
      }
    }
    console.log(
      `· ${checked.toLocaleString('en')} pairs of precautions and forms: none offered against a rule`,
    )
    expect(checked).toBe(combinations().length * forms.length)
  })

  it('gets a session that is safe, whole or says what is missing, and in time or says why not', () => {
    const { tried, different, fault } = tryEverybody(everybody())
    console.log(
      `· ${tried.toLocaleString('en')} people planned for, ${different.toLocaleString('en')} of them different`,
    )
    expect(fault).toBeUndefined()
    expect(tried).toBeGreaterThan(250_000)
  })
})

// Helpers

function* everybody(): Iterable<Situation> {
  for (const restrictions of combinations()) {
    for (const equipment of homes) {
      for (const floor of [true, false]) yield situationOf({ equipment: [...equipment], floor }, restrictions)
    }
  }
}
